"""Words of a placeholder such as `[[forms self-repair pass@1]]`, read as ids of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.core import tags
from catalog.entries.schema.types import BenchmarkId, MethodId, VariantRef
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from catalog.core.records import Catalog, MethodRecord
    from catalog.views.context import Context


class WrongArguments(Exception):  # noqa: N818 - says what a page must write instead
    """Error: the words after a placeholder's name do not fit that placeholder."""


class UnknownEntry(Exception):  # noqa: N818 - a page may ask for what another catalogue does not have
    """Error: the catalogue has none of the entries that a placeholder names."""


@dataclass(frozen=True, slots=True)
class Request:
    """A hand-written page and its placeholders `[[...]]`, each as a tuple of words."""

    path: str  # of the page, from the site's root
    source: str  # the file that it was written in, for people
    wanted: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Arguments:
    """The words after the name in a placeholder `[[name words]]`, and the catalogue to look them up in."""

    context: Context
    words: tuple[str, ...]

    @property
    def catalog(self) -> Catalog:
        """The merged catalogue."""
        return self.context.catalog

    def expect_none(self) -> None:
        """Raise WrongArguments if the placeholder has words after its name."""
        if self.words:
            raise WrongArguments(f"takes no words; leave out `{' '.join(self.words)}`")

    def benchmarks(self, end: int | None = None) -> list[BenchmarkId]:
        """Ids of benchmarks named by the words before index `end`; at least one, unknown ones are skipped.

        Raises WrongArguments without words, UnknownEntry if all are unknown.
        """
        words = self.words[:end]
        if not words:
            raise WrongArguments("takes ids of benchmarks")
        ids = [BenchmarkId(word) for word in words if word in self.catalog.benchmarks]
        if not ids:
            raise UnknownEntry(_("None of the benchmarks named here is in this catalogue."))
        return ids

    def benchmark(self, index: int = 0) -> BenchmarkId:
        """Id of the benchmark that the word at `index` names; raises WrongArguments or UnknownEntry."""
        word = self._word(index, "the id of a benchmark")
        if word not in self.catalog.benchmarks:
            raise UnknownEntry(_("The benchmark {id} is not in this catalogue.", id=word))
        return BenchmarkId(word)

    def method(self, index: int = 0) -> MethodRecord:
        """Record of the method that the word at `index` names; raises WrongArguments or UnknownEntry."""
        word = self._word(index, "the id of a method")
        if word not in self.catalog.methods:
            raise UnknownEntry(_("The method {id} is not in this catalogue.", id=word))
        return self.catalog.methods[MethodId(word)]

    def variants(self, start: int) -> tuple[VariantRef, ...]:
        """Variants `family/variant` that the words from index `start` on name; at least one.

        Unknown ones are skipped. Raises WrongArguments for other words, UnknownEntry if all are
        unknown.
        """
        words = self.words[start:]
        if not words or not all("/" in word for word in words):
            raise WrongArguments("takes variants, written as family/variant")
        refs = tuple(VariantRef(word) for word in words if self._has(word))
        if not refs:
            raise UnknownEntry(_("None of the models named here is in this catalogue."))
        return refs

    def _has(self, ref: str) -> bool:
        family = self.catalog.models.get(tags.family(ref))
        return family is not None and any(variant.ref == ref for variant in family.variants)

    def _word(self, index: int, what: str) -> str:
        if len(self.words) <= index:
            raise WrongArguments(f"takes {what} as its word {index + 1}")
        return self.words[index]
