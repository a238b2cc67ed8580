"""`python -m bench.page_weight SITE`: the heaviest page of each kind, packed, with what it loads at once.

A page counts with its style sheets, scripts and pictures, as a host sends them with gzip to a first visit.
What scripts load later, when a reader comes near or asks for it, does not count. Exit status 1 if a page is
heavier than the bound, that of the explorer when it was measured first.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.wording import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BOUND_KIB: Final = 72.9
_HEAD_KIB: Final = 0.3  # of an answer
_PACKED: Final = {".html", ".css", ".js", ".svg"}
_LINKED: Final = re.compile(
    r'<(?:link rel="(?:stylesheet|icon)" href|script src|img(?![^>]*loading="lazy")[^>]* src)="([^"]+)"'
)
_ELSEWHERE: Final = re.compile(r"^(?:[a-z]+:|//)")
_BARE: Final = frozenset({"embed"})  # folders of pages without the frame of the site


@dataclass(frozen=True, slots=True)
class PageWeight:
    """A page with its weight in KiB as sent: its own, and with the files that it links to."""

    path: str  # from the site's root
    own: float
    whole: float

    @property
    def kind(self) -> str:
        """Folder that the page lies in, else its own name; with the language before it."""
        folder = self.path.rpartition("/")[0]
        in_root = not folder or folder in LANGUAGES
        return self.path if in_root else f"{folder}/"


def linked_files(html: str) -> set[str]:
    """Addresses of the files that a page loads at once, from its `html`."""
    return {address for address in _LINKED.findall(html) if not _ELSEWHERE.match(address)}


def weights(site: Path) -> Iterator[PageWeight]:
    """The weight of each page of `site` that has its frame."""

    @cache
    def sent(file: Path) -> float:
        content = file.read_bytes()
        return len(gzip.compress(content, 9) if file.suffix in _PACKED else content) / 1024 + _HEAD_KIB

    for page in sorted(site.rglob("*.html")):
        path = page.relative_to(site)
        html = page.read_text(encoding="utf-8")
        if _BARE.intersection(path.parts) or 'http-equiv="refresh"' in html:
            continue
        own = sent(page)
        yield PageWeight(
            path.as_posix(),
            own,
            own + sum(sent(_file(site, page, address)) for address in linked_files(html)),
        )


def _file(site: Path, page: Path, address: str) -> Path:
    root = site if address.startswith("/") else page.parent
    return (root / address.lstrip("/")).resolve()


def heaviest(pages: Iterator[PageWeight]) -> list[PageWeight]:
    """The heaviest page of each kind, the heaviest kind first."""
    best: dict[str, PageWeight] = {}
    for page in pages:
        known = best.get(page.kind)
        if known is None or page.whole > known.whole:
            best[page.kind] = page
    return sorted(best.values(), key=lambda page: -page.whole)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each kind of page; 1 if one of them is over the bound."""
    parser = argparse.ArgumentParser(prog="python -m bench.page_weight", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of a built site")
    parser.add_argument("--bound", type=float, default=BOUND_KIB, help=f"most KiB of a page ({BOUND_KIB})")
    options = parser.parse_args(arguments)
    pages = heaviest(weights(options.site.resolve()))
    sys.stdout.write("KiB | of it HTML | heaviest page of its kind\n")
    for page in pages:
        over = " OVER THE BOUND" if page.whole > options.bound else ""
        sys.stdout.write(f"{page.whole:.1f} | {page.own:.1f} | {page.path}{over}\n")
    return int(any(page.whole > options.bound for page in pages))


if __name__ == "__main__":
    sys.exit(main())
