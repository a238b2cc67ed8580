"""Tags of an entry: those written in it and those that follow from its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.collection import Entries, Vocabulary
    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.entries.schema.method import MethodEntry
    from catalog.entries.schema.model import ModelEntry
    from catalog.entries.schema.types import ModelId

SIZES: Final = "size"
"""Group of tags in tags.yaml whose tags are classes of sizes, each with its `least`."""


class SizeClass(NamedTuple):
    """A class of models by their number of parameters; it ends where the next begins."""

    id: str  # of its tag
    name: str
    least: int  # parameters


_USUAL_CLASSES: Final = (
    SizeClass("under-300m", noted("Under 300M"), 1),
    SizeClass("300m-1b", noted("300M to 1B"), 300_000_000),
    SizeClass("1b-3b", noted("1B to 3B"), 1_000_000_000),
    SizeClass("3b-10b", noted("3B to 10B"), 3_000_000_000),
    SizeClass("10b-40b", noted("10B to 40B"), 10_000_000_000),
    SizeClass("over-40b", noted("40B and more"), 40_000_000_000),
)


def size_classes(vocabulary: Vocabulary) -> tuple[SizeClass, ...]:
    """Classes of sizes, the smallest first: the tags of the group `SIZES`, else usual ones."""
    group = vocabulary.tags.get(SIZES)
    stated = [
        SizeClass(id_, tag.name, tag.least)
        for id_, tag in (group.tags.items() if group else ())
        if tag.least is not None
    ]
    usual = [size._replace(name=_(size.name)) for size in _USUAL_CLASSES]
    return tuple(sorted(stated or usual, key=lambda one: one.least))


def size_class(parameters: int, vocabulary: Vocabulary) -> SizeClass | None:
    """Class of a model with `parameters` parameters; None if it is smaller than every class."""
    return _fitting(parameters, size_classes(vocabulary))


def _fitting(parameters: int, classes: Iterable[SizeClass]) -> SizeClass | None:
    fitting = [one for one in classes if parameters >= one.least]
    return fitting[-1] if fitting else None


def of_model(id_: ModelId, entry: ModelEntry, entries: Entries) -> tuple[str, ...]:
    """Ids of all tags of a model, written and derived, in vocabulary order; undefined tags are left out."""
    carried = set(entry.tags)
    if entry.architecture:
        carried.add(entry.architecture)
    weights = entry.weights
    if weights and weights.public is not None:
        carried.add("open-weights" if weights.public else "closed-weights")
    licence = entries.vocabulary.licences.get(weights.licence or "") if weights else None
    if licence:
        carried.add(f"{licence.openness}-licence")
    classes = size_classes(entries.vocabulary)
    sizes = (_fitting(v.parameters, classes) for v in entry.variants if v.parameters)
    carried.update(size.id for size in sizes if size)
    carried.update(f"survey-{survey}" for survey in entry.surveys)
    carried.update(
        _scope(
            entry.programming_languages,
            entry.natural_languages,
            entry.programming_language_count,
            entry.natural_language_count,
        )
    )
    carried.update(f"from-{ancestor}" for ancestor in ancestors(id_, entries.models))
    return _ordered(carried, entries.vocabulary)


def of_benchmark(entry: BenchmarkEntry, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Ids of all tags of a benchmark, written and derived, in the order of the vocabulary."""
    carried = set(entry.tags)
    if entry.scenario:
        carried.add(f"scenario-{entry.scenario}")
    if entry.has_tests is not None:
        carried.add("execution-based" if entry.has_tests else "match-based")
    carried.update(f"survey-{survey}" for survey in entry.surveys)
    carried.update(_scope(entry.programming_languages, entry.natural_languages))
    return _ordered(carried, vocabulary)


def of_method(entry: MethodEntry, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Ids of all tags of a method, written and derived, in the order of the vocabulary."""
    return _ordered({*entry.tags, f"kind-{entry.kind}"}, vocabulary)


def ancestors(id_: ModelId, models: Mapping[ModelId, ModelEntry]) -> set[ModelId]:
    """Ids of the models that `id_` is based on, directly or through others; never `id_` itself."""
    seen: set[ModelId] = set()
    ahead = _bases(id_, models)
    while ahead:
        base = ahead.pop()
        if base not in seen and base != id_:
            seen.add(base)
            ahead |= _bases(base, models)
    return seen


def _bases(id_: ModelId, models: Mapping[ModelId, ModelEntry]) -> set[ModelId]:
    entry = models.get(id_)
    return {family(ref) for ref in entry.based_on} if entry else set()


def family(ref: str) -> ModelId:
    """Id of the family in `ref`, which is `family` or `family/variant`."""
    return ref.partition("/")[0]  # type: ignore[return-value]


def _scope(
    programming: tuple[str, ...],
    natural: tuple[str, ...],
    programming_count: int | None = None,
    natural_count: int | None = None,
) -> Iterable[str]:
    if max(len(programming), programming_count or 0) > 1:
        yield "multilingual-code"
    elif programming == ("python",) and programming_count is None:
        yield "python-only"
    if max(len(natural), natural_count or 0) > 1:
        yield "multilingual-natural"


def _ordered(carried: set[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(tag for category in vocabulary.tags.values() for tag in category.tags if tag in carried)
