"""The work of `catalog build`: read, check, merge, render, write."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog import load, site, validate
from catalog.cache import Cache, place
from catalog.check import render as render_problems
from catalog.check import summary
from catalog.diagnostics import CatalogError, Problem
from catalog.merge import merge
from catalog.render import Renderer
from catalog.shell import sitemap
from catalog.skin import build_skin
from catalog.views.context import Context
from catalog.views.site import pages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from catalog.skin import Skin
    from catalog.views.pages import Page

_TEMPLATES: Final = "site_src/templates"
_NOTES: Final = "pages.json"


class EntriesError(CatalogError):
    """The entries have problems, so no site was built; `problems` holds them, sorted."""

    def __init__(self, problems: tuple[Problem, ...], files: int) -> None:
        listed = render_problems(problems, format="text", rules=validate.RULES)
        counted = summary(problems, files=files, rules=validate.RULES)
        super().__init__(f"{counted}; the site is as it was\n{listed.rstrip()}")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did."""

    output: Path
    pages: int
    changed: tuple[PurePosixPath, ...]


def build(
    project: Path, output: Path, *, today: date, progress: Callable[[str], None] = lambda _: None
) -> Built:
    """Make `output` hold the site of the catalogue at `project`, whole or not at all.

    `today` is the day the footer states and against which future dates are judged. Raises
    EntriesError when any entry has a problem, and other CatalogErrors when the world fails.
    """
    progress("Reading")
    files = load.files(project)
    cache = place(project)
    skin = build_skin(project, cache.parent, updated=today)
    templates = _templates(project)
    notes = _Notes.read(cache.with_name(_NOTES), output, _digest(files, skin, templates, today))
    if notes.nothing_changed():
        return Built(output, notes.pages, ())
    progress("Checking entries")
    checked = validate.check(files, today=today, store=Cache(cache))
    if checked.problems:
        raise EntriesError(checked.problems, len({problem.at.path for problem in checked.problems}))
    progress("Merging results")
    context = Context(
        catalog=merge(checked.entries),
        today=today,
        repository_url=skin.repository_url,
        edit_path=skin.edit_path,
    )
    renderer = Renderer(templates, skin.shells, site_name=skin.site_name, site_url=skin.site_url)
    progress("Rendering pages")
    made = {PurePosixPath(page.head.path): _rendered(page, renderer, notes) for page in pages(context)}
    whole = {**skin.assets, **skin.pages, **made}
    if skin.site_url:
        listed = [path for path in whole if path.suffix == ".html" and path.name != "404.html"]
        whole[PurePosixPath("sitemap.xml")] = sitemap(skin.site_url, listed)
    progress("Writing")
    changed = site.write(whole, output)
    pages_made = len(made) + len(skin.pages)
    notes.keep(pages_made)
    return Built(output, pages_made, tuple(changed))


def _digest(files: Sequence[load.File], skin: Skin, templates: Mapping[str, str], today: date) -> str:
    """A text that changes whenever a byte of the site could."""
    read = [(file.path, file.digest) for file in files]
    made_of = (_code(), read, sorted(templates.items()), skin, today.isoformat())
    return hashlib.sha256(pickle.dumps(made_of)).hexdigest()


def _code() -> str:
    """A text that changes whenever this program does."""
    package = Path(__file__).parent
    digest = hashlib.sha256(f"{sys.version} {version('jinja2')} {version('pydantic')}".encode())
    for module in sorted(package.rglob("*.py")):
        digest.update(module.read_bytes())
    return digest.hexdigest()


def _rendered(page: Page, renderer: Renderer, notes: _Notes) -> bytes:
    digest = renderer.digest(page)
    content = notes.recall(page.head.path, digest)
    if content is None:
        content = renderer.render(page)
    notes.note(page.head.path, digest, content)
    return content


def _templates(project: Path) -> dict[str, str]:
    folder = project / _TEMPLATES
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jinja"))}


@dataclass(frozen=True, slots=True)
class _Before:
    """What the notes of the last build say; the defaults fit no build."""

    inputs: str = ""
    site: str | None = ""
    count: int = 0
    pages: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # digests of view and content


class _Notes:
    """From what the last site was made: all of it, and each page.

    Losing the file, or finding a page changed, only costs the rendering.
    """

    def __init__(self, file: Path, output: Path, inputs: str, before: _Before) -> None:
        self._file = file
        self._output = output
        self._inputs = inputs
        self._before = before
        self._now: dict[str, tuple[str, str]] = {}

    @classmethod
    def read(cls, file: Path, output: Path, inputs: str) -> _Notes:
        """The notes of the last build into `output` by this same program."""
        before = _Before()
        with suppress(OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
            kept = json.loads(file.read_bytes())
            if (kept["output"], kept["code"]) == (str(output.resolve()), _code()):
                pages = {path: (view, content) for path, (view, content) in kept["pages"].items()}
                before = _Before(kept["inputs"], kept["site"], int(kept["count"]), pages)
        return cls(file, output, inputs, before)

    @property
    def pages(self) -> int:
        """How many pages the last site had."""
        return self._before.count

    def nothing_changed(self) -> bool:
        """Whether the site that stands was made from the same, and nobody touched it since."""
        before = self._before
        return before.inputs == self._inputs and before.site == site.state(self._output)

    def recall(self, path: str, view: str) -> bytes | None:
        """The page as it stands, where it was made from the same view."""
        known = self._before.pages.get(path)
        if known is None or known[0] != view:
            return None
        with suppress(OSError):
            content = (self._output / path).read_bytes()
            if hashlib.sha256(content).hexdigest() == known[1]:
                return content
        return None

    def note(self, path: str, view: str, content: bytes) -> None:
        """Remember how `path` was made."""
        known = self._before.pages.get(path)
        unchanged = known is not None and known[0] == view
        digest = known[1] if known and unchanged else hashlib.sha256(content).hexdigest()
        self._now[path] = (view, digest)

    def keep(self, count: int) -> None:
        """Write the notes for the next build; failing to only costs time."""
        kept = {
            "output": str(self._output.resolve()),
            "code": _code(),
            "inputs": self._inputs,
            "site": site.state(self._output),
            "count": count,
            "pages": self._now,
        }
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_name(f"{self._file.name}.{os.getpid()}")
            fresh.write_text(json.dumps(kept))
            fresh.replace(self._file)
