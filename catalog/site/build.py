"""The work of `catalog build`: read, check, merge, render, write; what has not changed is not made again."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import sys
from contextlib import suppress
from dataclasses import dataclass, field, fields
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog import validate
from catalog.core.merge import merge
from catalog.entries import files as entry_files
from catalog.entries import program
from catalog.entries.diagnostics import CatalogError, Problem
from catalog.render import feeds
from catalog.render.layout import OPENSEARCH, opensearch, sitemap
from catalog.render.templates import Renderer
from catalog.site import git, writer
from catalog.site.fingerprints import Fingerprints
from catalog.site.incremental import Edition, Made, Press
from catalog.site.theme import build_skin
from catalog.validate.cache import Cache, place
from catalog.validate.report import render as render_problems
from catalog.validate.report import summary
from catalog.views import addresses, changes
from catalog.views.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from catalog.core.changes import History
    from catalog.core.records import Catalog
    from catalog.site.theme import Skin

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
    return Builder(project, output).build(today=today, progress=progress)


class Builder:
    """Builds one site again and again, as `build` does; what it has read and merged stays in memory."""

    def __init__(self, project: Path, output: Path) -> None:
        self._project = project
        self._output = output
        self._memory = validate.Memory()
        self._merged: Catalog | None = None
        self._fingerprints: Fingerprints | None = None
        self._presses: dict[str, Press] = {}  # the last one, by what it was made for

    def build(self, *, today: date, progress: Callable[[str], None] = lambda _: None) -> Built:
        """As `build`."""
        progress("Reading")
        files = entry_files.files(self._project)
        cache = place(self._project)
        skin = build_skin(self._project, cache.parent, updated=today)
        templates = _templates(self._project)
        standing = writer.standing(self._output)
        past = git.history(self._project, cache.parent)
        inputs = _digest(files, skin, templates, today, past)
        notes = _Notes(cache.with_name(_NOTES), self._output, inputs)
        if notes.nothing_changed(standing):
            return Built(self._output, notes.count, ())
        progress("Checking entries")
        checked = validate.check(files, today=today, store=Cache(cache), memory=self._memory)
        if checked.problems:
            raise EntriesError(checked.problems, len({problem.at.path for problem in checked.problems}))
        progress("Merging results")
        self._merged = merge(checked.entries, self._merged)
        context = Context(
            catalog=self._merged,
            today=today,
            repository_url=skin.repository_url,
            edit_path=skin.edit_path,
            site_url=skin.site_url,
            history=past,
        )
        progress("Rendering pages")
        digests = {file.path: file.digest for file in files}
        fingerprints = self._fingerprints = Fingerprints(self._merged, digests, past, self._fingerprints)
        basis = _basis(context, skin, templates, fingerprints)
        press = self._press(basis, skin, templates)
        fed = feeds.files(changes.feeds(context), site_name=skin.site_name, site_url=skin.site_url)
        while True:
            before = notes.edition(basis, standing) if standing else Edition()
            made, edition = press.edition(context, fingerprints, before, standing.digests if standing else {})
            progress("Writing")
            try:
                changed = writer.write(_whole({**made, **fed}, skin), self._output)
            except writer.MovedError:  # by another build while this one was at work
                standing = writer.standing(self._output)
                continue
            count = sum(map(_is_page, made)) + len(skin.pages)
            notes.keep(basis, writer.standing(self._output), edition, count)
            return Built(self._output, count, tuple(changed))

    def _press(self, basis: str, skin: Skin, templates: Mapping[str, str]) -> Press:
        if basis not in self._presses:
            renderer = Renderer(
                templates,
                skin.shells,
                site_name=skin.site_name,
                site_url=skin.site_url,
                articles=skin.articles,
            )
            self._presses = {basis: Press(renderer, skin.written)}
        return self._presses[basis]


def _whole(
    made: Mapping[PurePosixPath, bytes | writer.Kept], skin: Skin
) -> dict[PurePosixPath, bytes | writer.Kept]:
    """Every file of the site."""
    whole = {**skin.assets, **skin.pages, **made}
    if skin.site_url:
        listed = [path for path in whole if _is_page(path) and path.name != "404.html"]
        whole[PurePosixPath("sitemap.xml")] = sitemap(skin.site_url, listed)
        whole[PurePosixPath(OPENSEARCH)] = opensearch(skin.site_url, skin.site_name, addresses.SEARCH)
    return whole


def _is_page(path: PurePosixPath) -> bool:
    """Whether readers go there; parts of other sites' pages they do not."""
    return path.suffix == ".html" and path.parts[0] != addresses.EMBED_FOLDER


def _digest(
    files: Sequence[entry_files.File], skin: Skin, templates: Mapping[str, str], today: date, past: History
) -> str:
    """A text that changes whenever a byte of the site could."""
    read = [(file.path, file.digest) for file in files]
    made_of = (_code(), read, sorted(templates.items()), skin, today.isoformat(), past.commit, past.cut)
    return _hash(made_of)


def _basis(context: Context, skin: Skin, templates: Mapping[str, str], fingerprints: Fingerprints) -> str:
    """A text that changes whenever anything does that all pages are made from."""
    apart = {"catalog", "history"}  # parts of these are watched one by one
    known = [(each.name, getattr(context, each.name)) for each in fields(context) if each.name not in apart]
    past = (bool(context.history.changes), context.history.cut)
    frame = (
        sorted(templates.items()),
        sorted(skin.shells.items(), key=lambda item: item[0]),
        sorted(skin.articles.items(), key=lambda item: item[0]),
        skin.written,
    )
    made_of = (_code(), fingerprints.rest, known, past, frame, skin.site_name, skin.site_url)
    return _hash(made_of)


def _hash(thing: object) -> str:
    """The same text for equal things, whatever they share in memory: what comes from a cache shares less."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.fast = True  # writes what is shared once more instead of a reference
    pickler.dump(thing)
    return hashlib.sha256(written.getbuffer()).hexdigest()


def _code() -> str:
    """A text that changes whenever this program does."""
    made_of = f"{sys.version} {version('jinja2')} {version('pydantic')} {program.digest()}"
    return hashlib.sha256(made_of.encode()).hexdigest()


def _templates(project: Path) -> dict[str, str]:
    folder = project / _TEMPLATES
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jinja"))}


@dataclass(frozen=True, slots=True)
class _Before:
    """What the notes of the last build say; the defaults fit no build."""

    inputs: str = ""
    basis: str = ""
    site: str = ""
    count: int = 0
    edition: Edition = field(default_factory=Edition)


class _Notes:
    """From what the last site was made: all of it, and each page. Losing the file only costs time."""

    def __init__(self, file: Path, output: Path, inputs: str) -> None:
        self._file = file
        self._output = str(output.resolve())
        self._inputs = inputs
        self._before = self._read()

    def _read(self) -> _Before:
        with suppress(OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
            kept = json.loads(self._file.read_bytes())
            if kept["output"] == self._output:
                prints = {(kind, key): seen for kind, key, seen in kept["parts"]}
                known = list(prints)
                recipes = {
                    name: Made(frozenset(known[i] for i in parts), tuple(paths))
                    for name, (parts, paths) in kept["recipes"].items()
                }
                edition = Edition(prints, recipes)
                return _Before(kept["inputs"], kept["basis"], kept["site"], int(kept["count"]), edition)
        return _Before()

    @property
    def count(self) -> int:
        """How many pages the last site had."""
        return self._before.count

    def nothing_changed(self, standing: writer.Standing | None) -> bool:
        """Whether the site that stands was made from the same, and nobody touched it since."""
        return standing is not None and (self._before.inputs, self._before.site) == (
            self._inputs,
            standing.state,
        )

    def edition(self, basis: str, standing: writer.Standing) -> Edition:
        """What the pages that stand were made from; nothing where all are to be made."""
        same = (self._before.basis, self._before.site) == (basis, standing.state)
        return self._before.edition if same else Edition()

    def keep(self, basis: str, standing: writer.Standing | None, edition: Edition, count: int) -> None:
        """Write the notes for the next build; failing to only costs time."""
        if standing is None:  # somebody touched the site already
            return
        place_of = {part: i for i, part in enumerate(edition.prints)}
        kept = {
            "output": self._output,
            "inputs": self._inputs,
            "basis": basis,
            "site": standing.state,
            "count": count,
            "parts": [(*part, seen) for part, seen in edition.prints.items()],
            "recipes": {
                name: (sorted(place_of[part] for part in made.parts), made.paths)
                for name, made in edition.recipes.items()
            },
        }
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_name(f"{self._file.name}.{os.getpid()}")
            fresh.write_text(json.dumps(kept))
            fresh.replace(self._file)
