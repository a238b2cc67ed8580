"""The merged catalogue: entries joined with every value reported for them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field, replace
from functools import cached_property
from statistics import fmean, median
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, cast

from catalog.core.configurations import NOT_STATED, RunConfiguration
from catalog.entries import collection
from catalog.entries.frozen import dataclass
from catalog.entries.tracking import TrackedFields

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from fractions import Fraction

    from catalog.core.units import MetricScale
    from catalog.entries.collection import Entries
    from catalog.entries.schema.base import Source
    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.entries.schema.method import MethodEntry
    from catalog.entries.schema.model import ModelEntry, Variant
    from catalog.entries.schema.problems import ScoredProblem
    from catalog.entries.schema.results import Relationship, ResultRow, ResultsFile
    from catalog.entries.schema.terms import Tag, TagCategory
    from catalog.entries.schema.types import BenchmarkId, Day, MethodId, ModelId, VariantRef
    from catalog.entries.tracking import Tracker
    from catalog.stats.intervals import Interval


@dataclass(frozen=True, slots=True)
class ProblemScore:
    """Result of one run on one problem, as a fraction, with counts if known."""

    problem: ScoredProblem
    exact: Fraction  # what it adds to the mean: the share of its samples that are correct
    fraction: float  # the same, rounded: sums of it decide no ties
    counts: tuple[int, int] | None  # (correct, samples) where the source counts


class ProblemScores(tuple[ProblemScore, ...]):  # noqa: SLOT001 - `cached_property` needs a __dict__
    """The results of one run on its problems, with the dates of these."""

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """Date of each problem, the earliest first; () if one has none."""
        days = [score.problem.date for score in self if score.problem.date]
        return tuple(sorted(days, key=lambda day: day.earliest)) if len(days) == len(self) else ()

    @cached_property
    def ends(self) -> tuple[dt.date, ...]:
        """Last possible date of each problem, sorted; () if one has none."""
        return tuple(sorted(day.latest for day in self.days))

    @cached_property
    def last_day(self) -> Day | None:
        """The date that ends last; None if a problem has none."""
        return max(self.days, key=lambda day: day.latest, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One reported value with all its settings: those of the file header and those of its row."""

    key: str  # of `entries.row_key`
    results_id: str  # "<source>/<file>" under entries/results/
    file: ResultsFile
    row: ResultRow
    settings: Mapping[str, str | int | float]
    measurer: str | None  # None: a quotation that does not say whose number it is
    relationship: Relationship | None
    quoted: bool
    date: Day | None
    problems: int | None  # how many were scored, as far as known
    problems_assumed: bool  # the source names no edition: the smallest known is taken
    scale: MetricScale  # of its metric: unit, direction, bounds
    value: float  # in the unit of the metric; a percentage as a fraction: see MetricScale
    interval: (
        Interval | None
    )  # on the scale of `value`; None unless it is a share of a known number of problems
    by_problem: ProblemScores = ProblemScores()  # where the source has the value of each

    @property
    def confirmed_by(self) -> tuple[Source, ...]:
        """Other sources that state the same value, as the row names them."""
        sources = self.file.confirming_sources
        return tuple(sources[id_] for id_ in self.row.confirmed_by if id_ in sources)

    @property
    def decimals(self) -> int:
        """Number of decimals of the value as printed in the source."""
        return self.row.number.decimals


@dataclass(frozen=True, slots=True)
class Measurement:
    """A measured value: its first-hand report (else one quotation), and the quotations that repeat it."""

    stated: Observation
    quotations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Reports for a cell on one version (edition) of its benchmark; two editions are never ranked as one."""

    version: str | None  # None: the sources do not say
    headline: Observation
    observations: tuple[Observation, ...]  # by the headline rule, the headline first
    measurements: tuple[Measurement, ...]  # the same, quotations below what they repeat
    low: float  # smallest and largest value that stands, on the scale of `Observation.value`
    high: float
    disagrees: bool  # a value that stands lies outside the headline's interval
    differing: tuple[str, ...]  # names of the settings that are not the same everywhere


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class CellKey:
    """Key of a cell: what its values measure, such as variant and metric; "" if a field does not apply."""

    benchmark: BenchmarkId
    split: str
    language: str
    metric: str  # with its k: "pass@10"
    budget: int  # tokens per problem of pass@t, else 0
    variant: VariantRef
    method: str
    method_setup: str
    configuration: RunConfiguration = NOT_STATED  # how the variant was run
    method_version: str = ""  # of an agent or harness: "2.1"

    @property
    def any_configuration(self) -> CellKey:
        """This key without its configuration: equal for all configurations of a variant."""
        return self.with_configuration(NOT_STATED)

    @property
    def any_run(self) -> CellKey:
        """This key without configuration and method version."""
        key = self.any_configuration
        return replace(key, method_version="") if key.method_version else key

    @property
    def any_method(self) -> CellKey:
        """This key without configuration and method."""
        return self.any_configuration.without_method

    @property
    def without_method(self) -> CellKey:
        """This key without its method."""
        return replace(self, method="", method_version="", method_setup="") if self.method else self

    def with_configuration(self, configuration: RunConfiguration) -> CellKey:
        """This key with its configuration replaced by `configuration`."""
        return self if self.configuration == configuration else replace(self, configuration=configuration)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """All values reported for one cell key, grouped by version of the benchmark (edition)."""

    key: CellKey
    headline: Observation  # by the rule, over all editions
    editions: tuple[Edition, ...]  # the headline's first

    @property
    def scale(self) -> MetricScale:
        """Unit, direction and bounds of the cell's metric."""
        return self.headline.scale

    @property
    def edition(self) -> Edition:
        """The benchmark version (edition) of the cell's headline value."""
        return self.editions[0]

    @property
    def observations(self) -> tuple[Observation, ...]:
        """All reported values of the cell, grouped by benchmark version (edition)."""
        return tuple(observation for edition in self.editions for observation in edition.observations)

    @property
    def report_count(self) -> int:
        """Number of `observations`."""
        return sum(len(edition.observations) for edition in self.editions)


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantRecord:
    """A variant of a model family and its cells, sorted by key."""

    ref: VariantRef
    model_id: ModelId
    entry: Variant
    cells: tuple[Cell, ...]


class Variants(tuple[VariantRecord, ...]):  # noqa: SLOT001 - `cached_property` needs a __dict__
    """The variants of a model, in the order of its entry, with a search that does not look at each."""

    @cached_property
    def _by_ref(self) -> dict[str, VariantRecord]:
        return {variant.ref: variant for variant in reversed(self)}

    @cached_property
    def any_dated(self) -> bool:
        """True if some variant has a release date of its own."""
        return any(variant.entry.released for variant in self)

    def find(self, ref: str) -> VariantRecord | None:
        """The first variant with the reference `ref`, or None."""
        return self._by_ref.get(ref)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRecord:
    """A model family with its variants, its tags (also the computed ones), and the models based on it."""

    id: ModelId
    entry: ModelEntry
    variants: Variants
    tags: tuple[str, ...]
    descendants: tuple[ModelId, ...]  # directly based on it


@dataclass(frozen=True, slots=True)
class ModelNames:
    """Link texts for a model family and for its variants."""

    family: str
    variants: Mapping[VariantRef, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkRecord:
    """A benchmark with every cell measured on it, sorted by key."""

    id: BenchmarkId
    entry: BenchmarkEntry
    cells: tuple[Cell, ...]
    tags: tuple[str, ...]
    children: tuple[BenchmarkId, ...]  # made from it: they name it as `parent`
    successors: tuple[BenchmarkId, ...]  # they name it in `follows`
    placeholders: frozenset[str] = frozenset()  # ids of methods that stand for several unnamed ones
    # What was computed from the other fields, by name: once for all pages.
    derived: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRecord:
    """A method with every cell measured with it, sorted by key."""

    id: MethodId
    entry: MethodEntry
    cells: tuple[Cell, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRecord:
    """A tag with the ids of the entries that carry it, sorted."""

    id: str
    category_id: str
    category: TagCategory
    tag: Tag
    models: tuple[ModelId, ...]
    benchmarks: tuple[BenchmarkId, ...]
    methods: tuple[MethodId, ...]


LEAST_MODELS: Final = 2
"""Model families from which on an organisation or a licence has a page of its own.

With fewer, that page would say what the page of the one model says.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRecord:
    """A term, an organisation or a licence, with the ids of the entries that name it, sorted."""

    id: str
    models: tuple[ModelId, ...]  # of a licence: that of the weights
    benchmarks: tuple[BenchmarkId, ...]
    methods: tuple[MethodId, ...]
    code: tuple[ModelId, ...] = ()  # models whose code has the licence

    @property
    def has_page(self) -> bool:
        """True if enough models name it for a page of its own."""
        return len(self.models) >= LEAST_MODELS


class SharedResult(NamedTuple):
    """A result that a measurer and others measured on the same version of a benchmark, in percent."""

    cell: Cell
    own: float  # fraction; the mean of several values
    others: Mapping[str, float]  # {measurer: fraction}

    @property
    def difference(self) -> float:
        """Own value less the mean of the others', a fraction."""
        return self.own - fmean(self.others.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurerRecord:
    """First-hand values of one measurer."""

    name: str
    relationships: tuple[Relationship, ...]  # to the models, sorted
    observations: tuple[tuple[Cell, Observation], ...]
    shared: tuple[SharedResult, ...]  # valid percentages that others measured too

    @property
    def distance(self) -> float | None:
        """Median distance from the values of others, a fraction; None without a shared result."""
        return median(one.difference for one in self.shared) if self.shared else None

    @property
    def benchmarks(self) -> dict[BenchmarkId, int]:
        """{benchmark: number of values}, most values first."""
        counts: dict[BenchmarkId, int] = defaultdict(int)
        for cell, _ in self.observations:
            counts[cell.key.benchmark] += 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    @property
    def differences(self) -> dict[str, tuple[float, ...]]:
        """{other measurer: own values less its values on the same results}, most shared results first."""
        pairs: dict[str, list[float]] = defaultdict(list)
        for result in self.shared:
            for name, value in result.others.items():
                pairs[name].append(result.own - value)
        ordered = sorted(pairs.items(), key=lambda item: (-len(item[1]), item[0]))
        return {name: tuple(differences) for name, differences in ordered}


@dataclass(frozen=True, slots=True)
class MeasurerPlace:
    """Part of the site that is about a measurer."""

    id: str  # in addresses and anchors; unique
    values: Literal["few", "some", "many"]  # many: it has a page; some: a section of the list; few: a row


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Catalog:
    """All records; mappings are sorted by id. No repr: it would be megabytes long."""

    entries: Entries
    models: Mapping[ModelId, ModelRecord]
    benchmarks: Mapping[BenchmarkId, BenchmarkRecord]
    methods: Mapping[MethodId, MethodRecord]
    tags: Mapping[str, TagRecord]
    newest_by_tag: Mapping[str, tuple[ModelId, ...]]  # models that carry it: by date, then by name
    organisations: Mapping[str, TermRecord]
    licences: Mapping[str, TermRecord]
    measurers: Mapping[str, MeasurerRecord]  # by name, those with the most values first
    measurer_places: Mapping[str, MeasurerPlace]  # by name
    cells: Mapping[CellKey, Cell]
    names: Mapping[ModelId, ModelNames]


MODEL_FIELDS: Final = "models' fields"
"""Dependency on one field of all model entries; on a field of all records if its name begins with a dot."""


def tracked(catalog: Catalog, tracker: Tracker) -> Catalog:
    """A view of `catalog` that records each read of its mappings as a dependency of the page in work.

    Reads of `models` are recorded by field: a page with the dates of all models does not depend on their
    summaries. A page about a single model takes its record from `tracked_models`.
    """
    return replace(
        tracker.track_mappings(
            catalog,
            *("benchmarks", "methods", "tags", "newest_by_tag", "cells", "names"),
            *("organisations", "licences", "measurers", "measurer_places"),
        ),
        entries=collection.tracked(catalog.entries, tracker),
        models=tracker.track_items(catalog.models, MODEL_FIELDS, lambda record: _by_field(record, tracker)),
    )


def tracked_models(catalog: Catalog, tracker: Tracker) -> Mapping[ModelId, ModelRecord]:
    """{id: record} of the models; reading one is recorded as a dependency on its whole record."""
    return tracker.track_mappings(catalog, "models").models


def _by_field(record: ModelRecord, tracker: Tracker) -> ModelRecord:
    """Stand-in for `record` that records each field that is read; it has no methods."""
    return cast("ModelRecord", _TrackedModel(record, tracker))


class _TrackedModel:
    """Stand-in for a model's record and entry; each read of a field is recorded as a dependency."""

    __slots__ = ("_record", "_tracker", "entry", "id")

    def __init__(self, record: ModelRecord, tracker: Tracker) -> None:
        self._record = record
        self._tracker = tracker
        self.id = record.id
        self.entry = TrackedFields(record.entry, MODEL_FIELDS, tracker)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the record's
        self._tracker.record((MODEL_FIELDS, f".{name}"))
        return getattr(self._record, name)
