"""Pages from the catalogue, but for those that stand and were made from the same."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from catalog.entries.tracking import Reads, clear
from catalog.render import csv
from catalog.render.data_scripts import script
from catalog.site.pages import recipes
from catalog.site.writer import Kept
from catalog.views.charts import ChartPage
from catalog.views.embeds import Badge, Framed
from catalog.views.page import DataFile, ReadyFile
from catalog.views.survey import ArticlePieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.entries.tracking import Part, Shelf
    from catalog.render.templates import Renderer
    from catalog.site.fingerprints import Fingerprints
    from catalog.views.context import Context
    from catalog.views.page import Page
    from catalog.views.search import Written


@dataclass(frozen=True, slots=True)
class Edition:
    """What was made from what: of which parts of the catalogue, as they were, which pages."""

    prints: Mapping[Part, str] = field(default_factory=dict)  # fingerprints of all parts that were looked at
    recipes: Mapping[str, Made] = field(default_factory=dict)


class Made(NamedTuple):
    """The pages of one recipe, and the parts that they were made from."""

    parts: frozenset[Part]
    paths: tuple[str, ...]


class Press:
    """Makes pages with one set of templates and frames; what several pages need is kept between editions."""

    def __init__(self, renderer: Renderer, written: Sequence[Written]) -> None:
        self._renderer = renderer
        self._written = written
        self._shelf: Shelf = {}
        self._reads = Reads(self._shelf)  # one for all editions: what is on the shelf tells it of later looks
        self._last = Edition()

    def edition(
        self, context: Context, fingerprints: Fingerprints, before: Edition, digests: Mapping[str, str]
    ) -> tuple[dict[PurePosixPath, bytes | Kept], Edition]:
        """Every page that is made from entries, and what they were made from.

        The pages of the edition `before` stand with these `digests`, by path.
        """
        clear(self._shelf, _changed(self._last, fingerprints))
        changed = _changed(before, fingerprints)
        reads = self._reads
        pages: dict[PurePosixPath, bytes | Kept] = {}
        made: dict[str, Made] = {}
        for recipe in recipes(context, reads, self._renderer.requests, self._written):
            known = before.recipes.get(recipe.name)
            if known and changed.isdisjoint(known.parts) and digests.keys() >= set(known.paths):
                made[recipe.name] = known
                pages.update((PurePosixPath(path), Kept(digests[path])) for path in known.paths)
            else:
                views, parts = reads.of(lambda recipe=recipe: tuple(recipe.make()))  # type: ignore[misc]
                whole = [printed for view in views for printed in self._printed(view)]
                made[recipe.name] = Made(parts, tuple(path for path, _ in whole))
                pages.update((PurePosixPath(path), content) for path, content in whole)
        parts = frozenset().union(*(each.parts for each in made.values()))
        self._last = Edition({part: fingerprints.of(part) for part in parts}, made)
        return pages, self._last

    def _printed(
        self, view: Page | DataFile | ReadyFile | ArticlePieces | Badge | Framed
    ) -> Iterator[tuple[str, bytes]]:
        """The paths and the bytes of what a recipe made."""
        if isinstance(view, ReadyFile):
            yield view.path, view.content
        elif isinstance(view, DataFile):
            yield view.path, script(view.name, view.value)
        elif isinstance(view, (Badge, Framed)):
            yield view.path, self._renderer.bare(view)
        elif isinstance(view, ArticlePieces):
            yield view.path, self._renderer.fill(view)
            yield from csv.files(view.pieces).items()
        else:
            yield view.head.path, self._renderer.render(view)
            if isinstance(view, ChartPage):
                yield from csv.files(view.charts).items()


def _changed(before: Edition, fingerprints: Fingerprints) -> frozenset[Part]:
    return frozenset(part for part, seen in before.prints.items() if fingerprints.of(part) != seen)
