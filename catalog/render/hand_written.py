"""Hand-written pages: front matter, requests for computed pieces, headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING, Final

from catalog.entries import yaml_reader
from catalog.entries.diagnostics import CatalogError
from catalog.render.layout import Template, marker, page_head

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import PurePosixPath

    from catalog.render.editions import SiteEdition

# A line of a hand-written page that requests a computed piece: [[scores ten-tasks pass@1]]
_REQUEST: Final = re.compile(r"^\[\[([a-z][^\[\]\n]*)\]\]$", re.MULTILINE)
_FRONT_MATTER: Final = re.compile(r"---\n(.*?)^---\n(.*)", re.DOTALL | re.MULTILINE)
_HEADING: Final = re.compile(r'<h[23] id="([^"]+)"[^>]*>(.*?)</h[23]>', re.DOTALL)
_PERMALINK: Final = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")


class HandWrittenError(CatalogError):
    """Error: a hand-written page has a mistake in it."""

    def __init__(self, file: str, message: str) -> None:
        super().__init__(f"{file}: {message}")


@dataclass(frozen=True, slots=True)
class HandWritten:
    """A hand-written page: title, description, section, and Markdown with a slot for each `[[...]]`.

    The slots are called `piece0`, `piece1` ...; `requests` are the words of these placeholders.
    """

    title: str
    description: str
    section: str
    body: str
    requests: tuple[str, ...]  # the words between `[[` and `]]`
    file: str  # for people: "site_src/pages/about.md"


def parse(path: PurePosixPath, content: bytes, sections: Sequence[str], *, file: str) -> HandWritten:
    """Page parsed from the content of the Markdown file at `path`; raises `HandWrittenError`.

    If its front matter names no `section`, it is the first part of the path. A section that is not in
    `sections`, the tabs of mkdocs.yml, is an error. `file` names the file in messages.
    """
    try:
        parts = _FRONT_MATTER.fullmatch(content.decode().replace("\r\n", "\n"))
        if parts is None:
            raise HandWrittenError(
                file, "has no front matter; start it with `---`, title, description, `---`"
            )
    except UnicodeDecodeError as error:
        raise HandWrittenError(file, "is not UTF-8; save the file as UTF-8") from error
    document, problems = yaml_reader.read(file, parts[1].encode())
    if document is None or problems:
        at = problems[0].at
        position = f"{file}:{at.line + 1}:{at.column}"  # below the first `---`
        raise HandWrittenError(position, f"in its front matter, {problems[0].message}")
    fields = document.value if isinstance(document.value, dict) else {}
    for name in ("title", "description"):
        if not isinstance(fields.get(name), str) or not fields[name].strip():
            raise HandWrittenError(
                file, f"has no `{name}` in its front matter; add `{name}: ...` for search engines"
            )
    section = fields.get("section", path.parts[0].removesuffix(".md"))
    if section not in sections:
        raise HandWrittenError(
            file,
            f"is in section `{section}`, which is no tab of mkdocs.yml; write `section:` and one of "
            + ", ".join(sections),
        )
    requests: list[str] = []

    def slot(match: re.Match[str]) -> str:
        requests.append(match[1])
        return f'\n<div class="piece">{marker(f"piece{len(requests) - 1}")}</div>\n'

    body = _REQUEST.sub(slot, parts[2])
    return HandWritten(fields["title"], fields["description"], section, body, tuple(requests), file)


def body(content: bytes) -> str:
    """Markdown below the front matter of a hand-written page that `parse` accepts."""
    parts = _FRONT_MATTER.fullmatch(content.decode().replace("\r\n", "\n"))
    return parts[2].lstrip("\n") if parts else ""


def fill_head(
    html: str,
    path: PurePosixPath,
    *,
    title: str,
    description: str,
    site_name: str,
    site_url: str,
    pieces: int,
    edition: SiteEdition,
) -> str:
    """`html` with the slots of its head filled; those of its `pieces` charts and tables stay."""
    head = page_head(
        path, title=title, description=description, site_name=site_name, site_url=site_url, edition=edition
    )
    slots = {
        "title": escape(f"{title} – {site_name}"),
        "heading": escape(title),
        "head": f"{head}{marker('preview') if pieces else ''}",
        "languages": edition.switch(path) if site_url or path.name != "404.html" else "",
        "scripts": marker("scripts") if pieces else "",
    }
    kept = {name: marker(name) for name in (f"piece{i}" for i in range(pieces))}
    return Template.cut(html).fill(slots | kept)


def headings(html: str) -> tuple[tuple[str, str], ...]:
    """(anchor, plain text) of each `<h2>` and `<h3>` heading of a page, in order; () if there are none."""
    return tuple(
        (unescape(anchor), " ".join(unescape(_TAG.sub("", _PERMALINK.sub("", text))).split()))
        for anchor, text in _HEADING.findall(html)
    )
