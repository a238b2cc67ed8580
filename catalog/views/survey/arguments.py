"""What a page asks of a piece: its words, read as ids of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.core import tags
from catalog.entries.schema.types import BenchmarkId, MethodId, VariantRef

if TYPE_CHECKING:
    from catalog.core.records import Catalog, MethodRecord
    from catalog.views.context import Context


class WrongWords(Exception):  # noqa: N818 - says what a page must write instead
    """The words after a piece's name are not what it takes."""


class Absent(Exception):  # noqa: N818 - a page may ask for what another catalogue does not have
    """This catalogue has nothing by the ids that a page names."""


@dataclass(frozen=True, slots=True)
class Request:
    """A hand-written page and the pieces that it asks for, as words."""

    path: str  # of the page, from the site's root
    source: str  # the file that it was written in, for people
    wanted: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The words after a piece's name, and the catalogue they are about."""

    context: Context
    words: tuple[str, ...]

    @property
    def catalog(self) -> Catalog:
        """The merged catalogue."""
        return self.context.catalog

    def nothing_more(self) -> None:
        """Refuse words that nobody reads."""
        if self.words:
            raise WrongWords(f"takes no words; leave out `{' '.join(self.words)}`")

    def benchmarks(self, end: int | None = None) -> list[BenchmarkId]:
        """The words up to `end` as ids of benchmarks: those there are, one at least."""
        words = self.words[:end]
        if not words:
            raise WrongWords("takes ids of benchmarks")
        found = [BenchmarkId(word) for word in words if word in self.catalog.benchmarks]
        if not found:
            raise Absent("None of the benchmarks named here is in this catalogue.")
        return found

    def benchmark(self, place: int = 0) -> BenchmarkId:
        """The word at `place` as the id of a benchmark."""
        word = self._word(place, "the id of a benchmark")
        if word not in self.catalog.benchmarks:
            raise Absent(f"The benchmark {word} is not in this catalogue.")
        return BenchmarkId(word)

    def method(self, place: int = 0) -> MethodRecord:
        """The method that the word at `place` names."""
        word = self._word(place, "the id of a method")
        if word not in self.catalog.methods:
            raise Absent(f"The method {word} is not in this catalogue.")
        return self.catalog.methods[MethodId(word)]

    def variants(self, start: int) -> tuple[VariantRef, ...]:
        """The words from `start` on as variants, `family/variant`: those there are, one at least."""
        words = self.words[start:]
        if not words or not all("/" in word for word in words):
            raise WrongWords("takes variants, written as family/variant")
        found = tuple(VariantRef(word) for word in words if self._has(word))
        if not found:
            raise Absent("None of the models named here is in this catalogue.")
        return found

    def _has(self, ref: str) -> bool:
        family = self.catalog.families.get(tags.family(ref))
        return family is not None and any(variant.ref == ref for variant in family.variants)

    def _word(self, place: int, what: str) -> str:
        if len(self.words) <= place:
            raise WrongWords(f"takes {what} as its word {place + 1}")
        return self.words[place]
