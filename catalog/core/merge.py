"""Entries + results -> the merged catalogue, whatever the order of files and rows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields, replace
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from catalog.core import measurers, tags
from catalog.core.configurations import configuration
from catalog.core.headline import precedence
from catalog.core.partial_runs import is_partial, most_problems
from catalog.core.records import (
    BenchmarkRecord,
    Catalog,
    Cell,
    CellKey,
    Edition,
    Measurement,
    MethodRecord,
    ModelNames,
    ModelRecord,
    Observation,
    ProblemScore,
    ProblemScores,
    TagRecord,
    TermRecord,
    VariantRecord,
    Variants,
)
from catalog.core.units import scale_of
from catalog.entries.collection import Entries, row_key
from catalog.entries.proposals import proposals, same_proposers
from catalog.entries.schema.problems import parse_counts, parse_fraction
from catalog.entries.schema.results import SETTING_FIELDS
from catalog.entries.schema.types import BenchmarkId, VariantRef
from catalog.stats.estimators import pass_at_k
from catalog.stats.intervals import clustered, mean, wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from catalog.core.units import MetricScale
    from catalog.entries.proposals import Proposal
    from catalog.entries.schema.base import Repository
    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.entries.schema.model import ModelEntry, Weights
    from catalog.entries.schema.problems import ProblemTable
    from catalog.entries.schema.results import ResultRow, ResultsFile
    from catalog.entries.schema.types import MethodId, ModelId
    from catalog.stats.intervals import Interval

_settings: Final = attrgetter(*SETTING_FIELDS)
_NO_SETTINGS: Final = (None,) * len(SETTING_FIELDS)
_in_order: Final = attrgetter(*(field.name for field in fields(CellKey)))  # as keys compare, but once each


def merge(entries: Entries, before: Catalog | None = None) -> Catalog:
    """The catalogue: all entries, each with the values reported for it.

    Records of the older catalogue `before` are reused if the entries behind them are the same objects.
    """
    previous = before.entries if before else Entries()
    terms_unchanged = entries.vocabulary == previous.vocabulary
    benchmarks_unchanged = _is_same(entries.benchmarks, previous.benchmarks) and terms_unchanged
    results_unchanged = (
        benchmarks_unchanged
        and _is_same(entries.results, previous.results)
        and _is_same(entries.problems, previous.problems)
    )
    if before is None or not results_unchanged or not _proposals_are_same(entries, previous):
        before = None
        cells: Mapping[CellKey, Cell] = _cells(entries)
    else:
        cells = before.cells
    models = _models(entries, cells, before)
    benchmarks = before.benchmarks if before else _benchmarks(entries, cells)
    methods_unchanged = before is not None and _is_same(entries.methods, previous.methods)
    methods = before.methods if before and methods_unchanged else _methods(entries, cells)
    measured = before.measurers if before else measurers.by_name(cells.values())
    return Catalog(
        entries=entries,
        models=models,
        benchmarks=benchmarks,
        methods=methods,
        tags=_tags(entries, models, benchmarks, methods),
        newest_by_tag=_newest_by_tag(entries, models),
        organisations=_organisations(models, benchmarks, methods),
        licences=_licences(models, benchmarks, methods),
        measurers=measured,
        measurer_places=measurers.places(measured.values()),
        cells=cells,
        names={id_: _names(record) for id_, record in models.items()},
    )


def _names(record: ModelRecord) -> ModelNames:
    return ModelNames(record.entry.name, {variant.ref: variant.entry.name for variant in record.variants})


def _benchmarks(entries: Entries, cells: Mapping[CellKey, Cell]) -> dict[BenchmarkId, BenchmarkRecord]:
    by_benchmark = _grouped(cells.values(), lambda cell: cell.key.benchmark)
    placeholders = frozenset(id_ for id_, method in entries.methods.items() if method.placeholder)
    return {
        id_: BenchmarkRecord(
            id=id_,
            entry=entry,
            cells=tuple(by_benchmark.get(id_, ())),
            tags=tags.of_benchmark(entry, entries.vocabulary),
            children=tuple(
                child for child, child_entry in entries.benchmarks.items() if child_entry.parent == id_
            ),
            successors=tuple(
                later for later, later_entry in entries.benchmarks.items() if id_ in later_entry.follows
            ),
            placeholders=placeholders,
        )
        for id_, entry in entries.benchmarks.items()
    }


def _methods(entries: Entries, cells: Mapping[CellKey, Cell]) -> dict[MethodId, MethodRecord]:
    by_method = _grouped(cells.values(), lambda cell: cell.key.method)
    return {
        id_: MethodRecord(
            id=id_,
            entry=entry,
            cells=tuple(by_method.get(id_, ())),
            tags=tags.of_method(entry, entries.vocabulary),
        )
        for id_, entry in entries.methods.items()
    }


def _is_same(current: Mapping[Any, object], previous: Mapping[Any, object]) -> bool:
    return current.keys() == previous.keys() and all(value is previous[id_] for id_, value in current.items())


def _proposals_are_same(entries: Entries, previous: Entries) -> bool:
    """True if each source proposes the same models and methods in both `entries` and `previous`.

    Call it only if results and terms did not change: they are not compared.
    """
    methods_are_same = _is_same(entries.methods, previous.methods)
    unchanged = methods_are_same and same_proposers(entries.models, previous.models)
    return unchanged or proposals(entries) == proposals(previous)


def _cells(entries: Entries) -> dict[CellKey, Cell]:
    by_cell: dict[CellKey, list[Observation]] = defaultdict(list)
    proposed = proposals(entries)
    runs = _scores_by_run(entries)
    scales: dict[str, MetricScale] = {}
    shared = _Shared()
    for results_id, file in entries.results.items():
        of_all = shared.of_settings(_stated(_settings(file.settings)))
        for row in file.rows:
            benchmark = entries.benchmarks.get(BenchmarkId(row.benchmark))
            scale = scales.get(row.metric) or scales.setdefault(
                row.metric, scale_of(row.metric, entries.vocabulary)
            )
            proposal = proposed.get(results_id)
            observation = _observe(results_id, file, of_all, row, benchmark, scale, proposal, shared)
            if (
                runs
                and scale.share_of_problems
                and (scores := _scores(runs, results_id, row, observation.value))
            ):
                observation = _by_problem(observation, scores)
            by_cell[_cell_key(row, file, entries)].append(observation)
    ordered = sorted(by_cell.items(), key=lambda item: _in_order(item[0]))
    return {key: _cell(key, observations) for key, observations in ordered}


def _stated(values: Iterable[str | int | float | None]) -> dict[str, str | int | float]:
    """{name: value} of the settings with these `values`, in the order of `SETTING_FIELDS`, that have one."""
    return {name: value for name, value in zip(SETTING_FIELDS, values, strict=True) if value is not None}


def _by_problem(observation: Observation, scores: ProblemScores) -> Observation:
    """`observation` with scores per problem, their number, and, if it had an interval, one from them."""
    return replace(
        observation,
        by_problem=scores,
        problems=len(scores),
        problems_assumed=False,
        interval=clustered([score.fraction for score in scores]) if observation.interval else None,
    )


_Runs: TypeAlias = "dict[tuple[object, ...], ProblemScores]"


def _scores(runs: _Runs, results_id: str, row: ResultRow, value: float) -> ProblemScores:
    """Scores per problem behind a row's value; () if there are none.

    For pass@k without scores of its own, they are computed from the pass@1 counts, and () if these give
    another value than the row.
    """
    name = row.as_reported or row.model
    scores = runs.get(_run_key(results_id, row, row.metric, name))
    if scores is not None:
        return scores
    kind, _, k = row.metric.partition("@")
    if kind != "pass" or not k.isdecimal():
        return ProblemScores()
    counted = runs.get(_run_key(results_id, row, "pass@1", name), ProblemScores())
    if any(score.counts is None or score.counts[1] < int(k) for score in counted):
        return ProblemScores()
    scores = ProblemScores(
        replace(score, fraction=pass_at_k(score.counts[1], score.counts[0], int(k)))
        for score in counted
        if score.counts
    )
    if not scores:
        return scores
    # The source may have scored them in another way: then the counts do not explain its number.
    difference = abs(mean([score.fraction for score in scores]) - value)
    return scores if difference <= 0.51 * 10 ** -(row.number.decimals + 2) else ProblemScores()


def _run_key(results_id: str, part: ResultRow | ProblemTable, metric: str, name: str) -> tuple[object, ...]:
    """Key of a run: equal for a result row and for the column of scores per problem that belongs to it."""
    return results_id, part.benchmark, part.version, part.split, part.language, metric, name


def _scores_by_run(entries: Entries) -> _Runs:
    """{key of `_run_key`: scores of this run, in the order of its problems, without those it did not run}."""
    scores_by_run = {}
    for results_id, problems_file in entries.problems.items():
        for table in problems_file.tables:
            parsed = [(problem, problem.values.split(" ")) for problem in table.problems]
            for i, name in enumerate(table.runs):
                scores = ((problem, values[i], parse_fraction(values[i])) for problem, values in parsed)
                scores_by_run[_run_key(results_id, table, table.metric, name)] = ProblemScores(
                    ProblemScore(problem, value, float(value), parse_counts(text))
                    for problem, text, value in scores
                    if value is not None
                )
    return scores_by_run


def _cell_key(row: ResultRow, file: ResultsFile, entries: Entries) -> CellKey:
    return CellKey(
        benchmark=BenchmarkId(row.benchmark),
        split=row.split or "",
        language=row.language or _only_language(row.benchmark, entries),
        metric=row.metric,
        budget=row.token_budget or file.settings.token_budget or 0,
        variant=VariantRef(row.model),
        method=row.method or "",
        method_setup=row.method_setup or "",
        method_version=row.method_version or "",
        configuration=configuration(row, file.configuration),
    )


def _only_language(benchmark_id: str, entries: Entries) -> str:
    benchmark = entries.benchmarks.get(BenchmarkId(benchmark_id))
    languages = benchmark.programming_languages if benchmark else ()
    return languages[0] if len(languages) == 1 else ""


class _Shared:
    """Values that many observations of one catalogue have in common: each is kept once."""

    def __init__(self) -> None:
        self._settings: dict[tuple[object, ...], dict[str, str | int | float]] = {}
        self._intervals: dict[tuple[float, int], Interval] = {}
        self._problems: dict[tuple[str | None, ...], tuple[int | None, bool]] = {}

    def of_settings(self, settings: dict[str, str | int | float]) -> Mapping[str, str | int | float]:
        """`settings`, as the same object for equal ones; the temperatures 1 and 1.0 are not equal here."""
        key = (*settings, *settings.values(), *map(type, settings.values()))
        return self._settings.setdefault(key, settings)

    def problems(self, row: ResultRow, benchmark: BenchmarkEntry | None) -> tuple[int | None, bool]:
        """Number of problems that `row` was scored on, as of `_problems`."""
        if row.problems or benchmark is None:
            return row.problems, False
        part = (row.benchmark, row.split, row.version, row.language)
        known = self._problems.get(part)
        if known is None:
            known = self._problems[part] = _problems(row, benchmark)
        return known

    def interval(self, value: float, problems: int) -> Interval:
        """The interval of Wilson for a share of `problems`."""
        known = self._intervals.get((value, problems))
        if known is None:
            known = self._intervals[value, problems] = wilson(value, problems)
        return known


def _observe(
    results_id: str,
    file: ResultsFile,
    of_all: Mapping[str, str | int | float],
    row: ResultRow,
    benchmark: BenchmarkEntry | None,
    scale: MetricScale,
    proposal: Proposal | None,
    shared: _Shared,
) -> Observation:
    quoted = file.quoted if row.quoted is None else row.quoted
    named, header = row.measured_by, file.measured_by
    if quoted and not file.quoted:  # the header's measurer did not measure what it quotes
        measurer = named.name if named else None
        relationship = named.relationship if named else None
    else:
        measurer = (named.name if named else None) or header.name
        relationship = (named.relationship if named else None) or header.relationship
        if relationship == "developer" and named is None and proposal is not None:
            relationship = proposal.relationship(row) or relationship  # of another's model they are a rival
    own = _settings(row)
    settings = of_all
    if own != _NO_SETTINGS:
        both = zip(own, _settings(file.settings), strict=True)
        settings = shared.of_settings(_stated(of_file if value is None else value for value, of_file in both))
    problems, assumed = shared.problems(row, benchmark)
    value = scale.stored(row.number)
    has_interval = scale.share_of_problems and problems and 0 <= value <= 1
    return Observation(
        key=row_key(results_id, row),
        results_id=results_id,
        file=file,
        row=row,
        settings=settings,
        measurer=measurer,
        relationship=relationship,
        quoted=quoted,
        date=row.date or file.source.date,
        problems=problems,
        problems_assumed=assumed,
        scale=scale,
        value=value,
        interval=shared.interval(value, problems) if has_interval and problems else None,
    )


def _problems(row: ResultRow, benchmark: BenchmarkEntry) -> tuple[int | None, bool]:
    """(number of problems of the part that a row names, None if unknown; True if this number is assumed).

    Assumed is the smallest of the benchmark's versions, if the row names none and their sizes differ.
    """
    splits = {part.id: part.instances for part in benchmark.splits}
    versions = {part.id: part.instances for part in benchmark.versions}
    recounted = benchmark.recount.by_language if benchmark.recount else {}
    stated = (
        splits.get(row.split or "")
        or (row.version and (versions.get(row.version) or benchmark.instances))
        or recounted.get(row.language or "")
    )
    if stated:
        return int(stated), False
    part_of_unknown_size = row.split and any(splits.values())
    sizes = {size for size in (*versions.values(), benchmark.instances) if size}
    return (None, False) if part_of_unknown_size or not sizes else (min(sizes), len(sizes) > 1)


def _cell(key: CellKey, observations: Iterable[Observation]) -> Cell:
    ordered = _by_precedence(tuple(observations))
    if len(ordered) == 1:  # as most are
        return Cell(key=key, headline=ordered[0], editions=(_edition(ordered[0].row.version, ordered),))
    by_version = _grouped(ordered, lambda observation: observation.row.version)
    editions = [_edition(version, group) for version, group in by_version.items()]
    return Cell(key=key, headline=ordered[0], editions=tuple(editions))


def _by_precedence(observations: Sequence[Observation]) -> Sequence[Observation]:
    """Observations of a cell, sorted by the headline rule: the headline first."""
    if len(observations) == 1:  # as most are
        return observations
    first_hand = [observation for observation in observations if not observation.quoted]

    def traced(quotation: Observation) -> bool:
        return quotation.quoted and any(
            quotation.measurer == first.measurer
            and quotation.row.version == first.row.version
            and _same_number(first, quotation)
            for first in first_hand
        )

    by_version = _grouped(observations, lambda observation: observation.row.version)
    most = {version: most_problems(group) for version, group in by_version.items()}
    return sorted(
        observations,
        key=lambda observation: precedence(
            observation,
            traced=traced(observation),
            partial=is_partial(observation, most[observation.row.version]),
        ),
    )


def _edition(version: str | None, ordered: Sequence[Observation]) -> Edition:
    headline = ordered[0]
    if len(ordered) == 1:  # as most are
        value, interval = headline.value, headline.interval
        return Edition(
            version=version,
            headline=headline,
            observations=(headline,),
            measurements=(Measurement(headline, ()),),
            low=value,
            high=value,
            disagrees=interval is not None and not interval.contains(value),
            differing=(),
        )
    standing = [observation for observation in ordered if observation.row.status == "valid"] or [headline]
    values = [observation.value for observation in standing]
    interval = headline.interval
    outside = interval is not None and any(not interval.contains(value) for value in values)
    return Edition(
        version=version,
        headline=headline,
        observations=tuple(ordered),
        measurements=_measurements(ordered),
        low=min(values),
        high=max(values),
        disagrees=outside,
        differing=_differing(ordered),
    )


def _measurements(ordered: Sequence[Observation]) -> tuple[Measurement, ...]:
    """First-hand reports, each with its quotations (reports that quote the same number and measurer).

    A quotation of no known report stands alone. Sorted by the headline rule, each by the best of its
    reports.
    """
    stated: list[Observation] = []
    repeated: dict[str, list[Observation]] = defaultdict(list)
    for observation in sorted(
        ordered, key=lambda observation: observation.quoted
    ):  # a stable sort: within, the order stays
        original = next(
            (first for first in stated if observation.quoted and _repeats(observation, first)), None
        )
        if original is None:
            stated.append(observation)
        else:
            repeated[original.key].append(observation)
    position = {observation.key: i for i, observation in enumerate(ordered)}
    measurements = (Measurement(first, tuple(repeated[first.key])) for first in stated)
    return tuple(
        sorted(
            measurements,
            key=lambda measurement: min(
                position[observation.key] for observation in (measurement.stated, *measurement.quotations)
            ),
        )
    )


def _repeats(quotation: Observation, first: Observation) -> bool:
    """True if `quotation` may quote `first`: equal number, and its measurer is unnamed or the same."""
    return quotation.measurer in {None, first.measurer} and _same_number(first, quotation)


def _same_number(first: Observation, other: Observation) -> bool:
    """True if the two values are equal after rounding to the smaller number of decimals."""
    decimals = min(first.decimals, other.decimals)
    return round(first.scale.printed(first.value), decimals) == round(
        other.scale.printed(other.value), decimals
    )


def _differing(observations: Sequence[Observation]) -> tuple[str, ...]:
    """Names of settings with different values in the first-hand reports of several reports.

    Stated and not stated count as different. If no report is first-hand, all reports are compared.
    """
    settings_of_reports = [
        observation.settings for observation in observations if not observation.quoted
    ] or [observation.settings for observation in observations]
    return tuple(
        name for name in SETTING_FIELDS if len({settings.get(name) for settings in settings_of_reports}) > 1
    )


_T = TypeVar("_T")
_K = TypeVar("_K")


def _grouped(items: Iterable[_T], key: Callable[[_T], _K]) -> dict[_K, list[_T]]:
    groups: dict[_K, list[_T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


def _models(
    entries: Entries, cells: Mapping[CellKey, Cell], before: Catalog | None
) -> dict[ModelId, ModelRecord]:
    """Records of all models by id; reuses records of the older catalogue `before` for unchanged entries.

    If `before` is given, its cells and terms must be equal to those of `entries`.
    """
    previous = before.entries.models if before else {}
    lineage = {id_: entry.based_on for id_, entry in entries.models.items()}
    reusable = before.models if before and lineage == {id_: e.based_on for id_, e in previous.items()} else {}
    changed = {id_: entry for id_, entry in entries.models.items() if entry is not previous.get(id_)}
    rebuilt_ids = changed if reusable else entries.models
    below = defaultdict(list)
    for id_, bases in lineage.items():
        for base in {tags.family(ref) for ref in bases} - {id_}:
            below[base].append(id_)
    by_variant = _grouped(
        (cell for cell in cells.values() if tags.family(cell.key.variant) in rebuilt_ids),
        lambda cell: cell.key.variant,
    )
    rebuilt = {id_: _model(id_, entry, entries, by_variant, below[id_]) for id_, entry in rebuilt_ids.items()}
    return {id_: rebuilt.get(id_) or reusable[id_] for id_ in entries.models}


def _model(
    id_: ModelId,
    entry: ModelEntry,
    entries: Entries,
    by_variant: Mapping[VariantRef, Sequence[Cell]],
    below: Iterable[ModelId],
) -> ModelRecord:
    variants = Variants(
        VariantRecord(
            ref=(ref := VariantRef(f"{id_}/{variant.id}")),
            model_id=id_,
            entry=variant,
            cells=tuple(by_variant.get(ref, ())),
        )
        for variant in entry.variants
    )
    return ModelRecord(
        id=id_,
        entry=entry,
        variants=variants,
        tags=tags.of_model(id_, entry, entries),
        descendants=tuple(sorted(below)),
    )


def _tags(
    entries: Entries,
    models: Mapping[ModelId, ModelRecord],
    benchmarks: Mapping[BenchmarkId, BenchmarkRecord],
    methods: Mapping[MethodId, MethodRecord],
) -> dict[str, TagRecord]:
    of_models, of_benchmarks, of_methods = (
        _ids_by_term((id_, record.tags) for id_, record in records.items())
        for records in (models, benchmarks, methods)
    )
    return {
        id_: TagRecord(
            id=id_,
            category_id=category_id,
            category=category,
            tag=tag,
            models=tuple(of_models.get(id_, ())),
            benchmarks=tuple(of_benchmarks.get(id_, ())),
            methods=tuple(of_methods.get(id_, ())),
        )
        for category_id, category in entries.vocabulary.tags.items()
        for id_, tag in category.tags.items()
    }


def _newest_by_tag(entries: Entries, models: Mapping[ModelId, ModelRecord]) -> dict[str, tuple[ModelId, ...]]:
    """{tag: models that carry it, the newest first, those of one day by name, those without a date last}."""
    ordered = sorted(models.values(), key=lambda record: record.entry.name.casefold())
    ordered.sort(key=lambda record: record.entry.released.text if record.entry.released else "", reverse=True)
    ids = _ids_by_term((record.id, record.tags) for record in ordered)
    return {
        id_: tuple(ids.get(id_, ())) for category in entries.vocabulary.tags.values() for id_ in category.tags
    }


def _organisations(
    models: Mapping[ModelId, ModelRecord],
    benchmarks: Mapping[BenchmarkId, BenchmarkRecord],
    methods: Mapping[MethodId, MethodRecord],
) -> dict[str, TermRecord]:
    return _terms(
        *(
            _ids_by_term((id_, record.entry.organisations) for id_, record in records.items())
            for records in (models, benchmarks, methods)
        )
    )


def _licences(
    models: Mapping[ModelId, ModelRecord],
    benchmarks: Mapping[BenchmarkId, BenchmarkRecord],
    methods: Mapping[MethodId, MethodRecord],
) -> dict[str, TermRecord]:
    def of(named: Weights | Repository | BenchmarkEntry | None) -> tuple[str, ...]:
        return (named.licence,) if named and named.licence else ()

    return _terms(
        _ids_by_term((id_, of(record.entry.weights)) for id_, record in models.items()),
        _ids_by_term((id_, of(record.entry)) for id_, record in benchmarks.items()),
        _ids_by_term((id_, of(record.entry.repository)) for id_, record in methods.items()),
        _ids_by_term((id_, of(record.entry.repository)) for id_, record in models.items()),
    )


def _ids_by_term(named: Iterable[tuple[Any, Iterable[str]]]) -> dict[str, list[Any]]:
    """{id of a term: ids of the entries that name it}; `named` are (id of an entry, terms that it names)."""
    ids: dict[str, list[Any]] = defaultdict(list)
    for id_, terms in named:
        for term in dict.fromkeys(terms):
            ids[term].append(id_)
    return ids


def _terms(
    models: Mapping[str, Sequence[ModelId]],
    benchmarks: Mapping[str, Sequence[BenchmarkId]],
    methods: Mapping[str, Sequence[MethodId]],
    code: Mapping[str, Sequence[ModelId]] = MappingProxyType({}),
) -> dict[str, TermRecord]:
    """{id of a term: the entries that name it}, each sorted by id."""
    return {
        id_: TermRecord(
            id=id_,
            models=tuple(models.get(id_, ())),
            benchmarks=tuple(benchmarks.get(id_, ())),
            methods=tuple(methods.get(id_, ())),
            code=tuple(code.get(id_, ())),
        )
        for id_ in sorted({*models, *benchmarks, *methods, *code})
    }
