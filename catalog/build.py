"""The work of `catalog build`: read, check, merge, render, write."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog import project as projects
from catalog import site, validate
from catalog.cache import place
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
    from collections.abc import Callable, Mapping
    from datetime import date

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
    progress("Checking entries")
    checked = projects.check(project, today)
    if checked.problems:
        raise EntriesError(checked.problems, len({problem.at.path for problem in checked.problems}))
    progress("Merging results")
    catalog = merge(checked.entries)
    cache = place(project).parent
    progress("Laying out")
    skin = build_skin(project, cache, updated=today)
    context = Context(
        catalog=catalog, today=today, repository_url=skin.repository_url, edit_path=skin.edit_path
    )
    renderer = Renderer(_templates(project), skin.shells, site_name=skin.site_name, site_url=skin.site_url)
    progress("Rendering pages")
    notes = _Notes.read(cache / _NOTES, output)
    made = {PurePosixPath(page.head.path): _rendered(page, renderer, notes) for page in pages(context)}
    whole = {**skin.assets, **skin.pages, **made}
    if skin.site_url:
        listed = [path for path in whole if path.suffix == ".html" and path.name != "404.html"]
        whole[PurePosixPath("sitemap.xml")] = sitemap(skin.site_url, listed)
    progress("Writing")
    changed = site.write(whole, output)
    notes.keep()
    return Built(output, len(made) + len(skin.pages), tuple(changed))


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


class _Notes:
    """From which view each page of the last site was made, so that equal ones need not be rendered.

    Losing the file, or finding a page changed, only costs the rendering.
    """

    def __init__(self, file: Path, output: Path, before: Mapping[str, tuple[str, str]]) -> None:
        self._file = file
        self._output = output
        self._before = before
        self._now: dict[str, tuple[str, str]] = {}

    @classmethod
    def read(cls, file: Path, output: Path) -> _Notes:
        """The notes of the last build into `output`."""
        before: dict[str, tuple[str, str]] = {}
        with suppress(OSError, ValueError, TypeError, AttributeError, RecursionError):
            kept = json.loads(file.read_bytes())
            if kept.get("output") == str(output.resolve()):
                before = {path: (view, content) for path, (view, content) in kept["pages"].items()}
        return cls(file, output, before)

    def recall(self, path: str, view: str) -> bytes | None:
        """The page as it stands, where it was made from the same view."""
        known = self._before.get(path)
        if known is None or known[0] != view:
            return None
        with suppress(OSError):
            content = (self._output / path).read_bytes()
            if hashlib.sha256(content).hexdigest() == known[1]:
                return content
        return None

    def note(self, path: str, view: str, content: bytes) -> None:
        """Remember how `path` was made."""
        known = self._before.get(path)
        unchanged = known is not None and known[0] == view
        digest = known[1] if known and unchanged else hashlib.sha256(content).hexdigest()
        self._now[path] = (view, digest)

    def keep(self) -> None:
        """Write the notes for the next build; failing to only costs time."""
        if self._now == self._before:
            return
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps({"output": str(self._output.resolve()), "pages": self._now}))
            fresh.replace(self._file)
