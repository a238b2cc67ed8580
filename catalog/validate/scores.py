"""Rules about the values in results."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from catalog.entries.proposals import comparable_url
from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.schema.results import SETTING_FIELDS
from catalog.entries.schema.types import BenchmarkId
from catalog.entries.text import quote
from catalog.validate.findings import Finding
from catalog.validate.shared_keys import SharedKeys

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from catalog.entries.schema.base import Source
    from catalog.entries.schema.results import ResultRow, ResultsFile, ResultSource
    from catalog.validate.findings import EntryFile, Scope

_PASS_AT: Final = re.compile(r"pass@([1-9][0-9]{0,8})\Z")
_SETTINGS: Final = frozenset(SETTING_FIELDS)

_Key: TypeAlias = "tuple[Hashable, ...]"


class _Row(NamedTuple):
    """A row of results, its number in its file, and the file."""

    file: EntryFile[ResultsFile]
    i: int
    row: ResultRow
    shared: Mapping[str, object]  # settings of all rows of the file


def _rows_of_source(file: EntryFile[ResultsFile]) -> Iterator[tuple[_Key, _Row]]:
    """(source and model, row) of each row."""
    source = file.entry.source
    known_by = (source.url or file.id, source.revision, source.date)
    shared = _shared(file.entry)
    for i, row in enumerate(file.entry.rows):
        yield (known_by, row.model), _Row(file, i, row, shared)


def _of_one_source(rows: Sequence[_Row]) -> Iterator[Finding]:
    yield from repeated_rows(rows)
    yield from contradicting_values(rows)


def repeated_rows(rows: Sequence[_Row]) -> Iterator[Finding]:
    """Findings: rows equal to an earlier one in model, benchmark, metric, measurer, settings and value.

    `rows` are those of one source on one model.
    """
    seen: dict[_Key, _Row] = {}
    for read in rows:
        file, i, row, shared = read
        key = (*_cell(row), row.metric, *_run(file.entry, shared, row), row.number.decimal, row.as_reported)
        first = seen.setdefault(key, read)
        if first is not read:
            where = "this file" if first.file.id == file.id else first.file.path
            repeated = f"row {first.i + 1} of {where}"
            message = f"this row repeats {repeated}; delete one, or add the differing setting"
            yield Finding("duplicate-row", file.path, ("rows", i), message)


class _Report(NamedTuple):
    """A number that a developer reports of a model."""

    when: str  # date of the source, "9999" if unknown
    results_id: str
    i: int
    developer: str
    path: str


def _reports(file: EntryFile[ResultsFile]) -> Iterator[tuple[_Key, _Report]]:
    """(model, benchmark and number, report) of each first-hand row of a developer."""
    date = file.entry.source.date
    when = date.earliest.isoformat() if date is not None else "9999"
    for i, row in enumerate(file.entry.rows):
        name, relationship = _measurer(file.entry, row)
        if relationship == "developer" and name is not None and not _quoted(file.entry, row):
            key = (row.model, row.benchmark, row.split, row.language, row.method, row.metric)
            yield (*key, row.number.decimal), _Report(when, file.id, i, name, file.path)


def copied_numbers(reports: Sequence[_Report]) -> Iterator[Finding]:
    """Findings: first-hand rows with a number that another developer already reported for the model."""
    first, *others = sorted(reports)
    for report in others:
        if report.developer != first.developer and report.results_id != first.results_id:
            message = (
                f"{quote(first.developer)} already reports this number, as developer of the model, in "
                f"{first.path}; write `quoted: true` if it was copied, else correct "
                "`relationship` or the spelling of the name"
            )
            yield Finding("quoted-as-first-hand", report.path, ("rows", report.i), message)


def falling_pass_at_k(file: EntryFile[ResultsFile]) -> Iterator[Finding]:
    """Findings: pass@k values lower than that for a smaller k in otherwise equal rows."""
    results, shared = file.entry, _shared(file.entry)
    sets: dict[_Key, list[tuple[int, Decimal, int]]] = defaultdict(list)
    for i, row in enumerate(results.rows):
        match = _PASS_AT.match(row.metric)
        if match is not None:
            key = (*_cell(row), *_run(results, shared, row), row.locator, row.as_reported)
            sets[key].append((int(match[1]), row.number.decimal, i))
    for values in sets.values():
        values.sort()
        for (k, value, _), (larger, lower, i) in pairwise(values):
            if larger > k and lower < value:
                message = (
                    f"pass@{larger} is {lower}, lower than pass@{k} with {value} in the same settings; "
                    "compare both with the source"
                )
                yield Finding("pass-at-k-falls", file.path, ("rows", i, "percent"), message)


def values_above_base(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: pass@k values higher than those on the parent benchmark, which has fewer tests.

    Only with rows of the same file and settings.
    """
    results, shared = file.entry, _shared(file.entry)
    base: dict[_Key, Decimal] | None = None
    for i, row in enumerate(results.rows):
        parent = _with_fewer_tests(row.benchmark, scope) if _PASS_AT.match(row.metric) else None
        if parent is None:  # a gain may well rise
            continue
        if base is None:
            base = _highest(results, shared)
        id_, splits = parent
        split = row.split if row.split in splits else None
        below = base.get((id_, split, *_same_run(results, shared, row)))
        if below is not None and row.number.decimal > below:
            message = (
                f"`{row.number}` on {quote(row.benchmark)} is above {below} on {quote(id_)}, "
                "which has fewer tests; compare both with the source"
            )
            yield Finding("plus-above-base", file.path, ("rows", i, "percent"), message)


def _with_fewer_tests(benchmark_id: str, scope: Scope) -> tuple[str, frozenset[str]] | None:
    """(id, ids of its splits) of the benchmark to which this one adds tests; None if there is none."""
    benchmark = scope.entries.benchmarks.get(BenchmarkId(benchmark_id))
    if benchmark is None or benchmark.parent is None or benchmark.parent_relation != "more-tests":
        return None
    parent = scope.entries.benchmarks.get(BenchmarkId(benchmark.parent))
    return (benchmark.parent, frozenset(split.id for split in parent.splits)) if parent is not None else None


def _highest(results: ResultsFile, shared: Mapping[str, object]) -> dict[_Key, Decimal]:
    """{benchmark, split and run: highest value}."""
    base: dict[_Key, Decimal] = {}
    for row in results.rows:
        key = (row.benchmark, row.split, *_same_run(results, shared, row))
        value = row.number.decimal
        base[key] = max(value, base.get(key, value))
    return base


def contradictions(file: EntryFile[ResultsFile]) -> Iterator[Finding]:
    """Findings: rows whose fields, or those of the file for all rows, contradict each other.

    For example, greedy decoding at temperature 0.8.
    """
    header_reported = False
    for i, row in enumerate(file.entry.rows):
        for field, message in _excluded(file.entry, row):
            if field == "temperature" and row.temperature is None and row.decoding is None:
                if not header_reported:
                    yield Finding("settings-contradiction", file.path, ("settings", field), message)
                header_reported = True
            else:
                yield Finding("settings-contradiction", file.path, ("rows", i, field), message)


def _excluded(results: ResultsFile, row: ResultRow) -> Iterator[tuple[str, str]]:
    """(field, message) for each contradiction in `row`."""
    shared = results.settings
    temperature = shared.temperature if row.temperature is None else row.temperature
    samples = shared.samples if row.samples is None else row.samples
    greedy = (row.decoding or shared.decoding) == "greedy"
    match = _PASS_AT.match(row.metric)
    if greedy and temperature:
        message = f"greedy decoding has temperature 0, not {temperature}; correct one of the two"
        yield "temperature", message
    if match is not None and samples is not None and int(match[1]) > samples:
        message = f"{row.metric} needs at least {match[1]} samples, not {samples}"
        yield "metric", f"{message}; correct `samples` or the metric"
    if row.correct is not None and row.problems is not None and row.correct > row.problems:
        message = f"{row.correct} of {row.problems} problems solved; check whether the two are swapped"
        yield "correct", message
    if row.method_version and not row.method:
        yield "method_version", "a version without its method; add `method`, or delete `method_version`"
    measurer = row.measured_by or results.measured_by
    if _quoted(results, row) and measurer.relationship == "this-project":
        message = "this project cannot both measure and quote a value"
        yield "quoted", f"{message}; delete `quoted` or correct `measured_by`"


def impossible_counts(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: rows with more problems than their benchmark has, or with a value other than their counts."""
    results = file.entry
    for i, row in enumerate(results.rows):
        if row.problems is None and row.correct is None:
            continue
        benchmark = scope.entries.benchmarks.get(BenchmarkId(row.benchmark))
        size = (
            benchmark.size(version=row.version, split=row.split, language=row.language) if benchmark else None
        )
        if row.problems is not None and size is not None and row.problems > size:
            part = " ".join(part for part in (row.benchmark, row.version, row.split, row.language) if part)
            message = (
                f"{row.problems} problems, but {quote(part)} has {size}; correct the number, or add the "
                "version or split"
            )
            yield Finding("problems-above-size", file.path, ("rows", i, "problems"), message)
        solved, problems = row.correct, row.problems or size
        if solved is None or not problems or solved > problems or not _is_share_solved(scope, results, row):
            continue
        share = Decimal(100 * solved) / problems
        if abs(share - row.number.decimal) >= Decimal(1).scaleb(-row.number.decimals):
            message = f"`{row.number}` is not {solved} of {problems}, which is {share:.2f}"
            mend = "correct one of the three"
            yield Finding("counts-contradiction", file.path, ("rows", i, "percent"), f"{message}; {mend}")


def _is_share_solved(scope: Scope, results: ResultsFile, row: ResultRow) -> bool:
    """True if the value is the share of problems that are solved, by one answer to each."""
    samples = results.settings.samples if row.samples is None else row.samples
    metric = scope.entries.vocabulary.metric(row.metric)
    share = metric is not None and metric.share_of_problems and "@" not in row.metric
    once = share or (row.metric == "pass@1" and samples in {None, 1})
    return once and row.percent is not None


def contradicting_values(rows: Sequence[_Row]) -> Iterator[Finding]:
    """Findings: rows that differ in nothing but their value; `rows` are those of one source on one model."""
    seen: dict[_Key, _Row] = {}
    for read in rows:
        file, i, row, shared = read
        results = file.entry
        told_apart = (row.locator, row.note, row.command, row.harness_version, row.well_formed)
        key = (
            *_cell(row),
            row.metric,
            _settings(shared, row),
            *_measurer(results, row),
            _quoted(results, row),
            row.date,
            row.as_reported,
            row.status,
            *told_apart,
        )
        first = seen.setdefault(key, read)
        if first.row.number.decimal != row.number.decimal:
            where = "this file" if first.file.id == file.id else first.file.path
            message = (
                f"`{row.number}`, but row {first.i + 1} of {where} says `{first.row.number}` of the same "
                "thing; add what tells them apart (setting, date, locator), or delete one"
            )
            field = "percent" if row.percent is not None else "value"
            yield Finding("two-values", file.path, ("rows", i, field), message)


def unnamed_measurers(file: EntryFile[ResultsFile]) -> Iterator[Finding]:
    """Finding: the first row that is not `quoted` and names no measurer."""
    for i, row in enumerate(file.entry.rows):
        if not _quoted(file.entry, row) and _measurer(file.entry, row)[0] is None:
            message = "the row does not say who measured it; add `measured_by: {name: ...}` or `quoted: true`"
            yield Finding("unnamed-measurer", file.path, ("rows", i), message)
            break


def missing_status_reasons(file: EntryFile[ResultsFile]) -> Iterator[Finding]:
    """Findings: rows with a status other than `valid` but without `status_reason`."""
    for i, row in enumerate(file.entry.rows):
        if row.status != "valid" and row.status_reason is None:
            message = f"status {quote(row.status)} needs a reason; add `status_reason: ...`"
            yield Finding("status-reason", file.path, ("rows", i, "status"), message)


def wrong_confirmations(file: EntryFile[ResultsFile]) -> Iterator[Finding]:
    """Findings: sources that confirm themselves (by URL or title), and ids of unknown confirming sources."""
    known = file.entry.confirming_sources
    for id_, other in known.items():
        if _is_same(other, file.entry.source):
            message = (
                f"{quote(other.title)} is the source of these rows; only another source confirms them: "
                "name that, or, where you compared a row with its source, delete `verified: false`"
            )
            yield Finding("confirmed-by-itself", file.path, ("confirming_sources", id_), message)
    for i, row in enumerate(file.entry.rows):
        for j, id_ in enumerate(row.confirmed_by):
            if id_ not in known:
                message = f"{quote(id_)} is not in `confirming_sources` of this file; add it there"
                yield Finding("unknown-reference", file.path, ("rows", i, "confirmed_by", j), message)


def _is_same(other: Source, own: ResultSource) -> bool:
    if other.url is None or own.url is None:
        return other.title.casefold() == own.title.casefold()
    return comparable_url(other.url) == comparable_url(own.url)


def _cell(row: ResultRow) -> _Key:
    """Key of a row without its metric: model, configuration, benchmark and method."""
    part = (row.benchmark, row.version, row.split, row.language)
    return row.model, *_configuration(row), *part, row.method, row.method_version, row.method_setup


def _configuration(row: ResultRow) -> _Key:
    """Configuration in the row itself, as a key; that of its file is left out, as all rows share it."""
    return tuple(getattr(row, name) for name in CONFIGURATION_FIELDS)


def _run(results: ResultsFile, shared: Mapping[str, object], row: ResultRow) -> _Key:
    """Key of the measurement behind `row`: settings, measurer, date and numbers of problems."""
    return (
        _settings(shared, row),
        *_measurer(results, row),
        _quoted(results, row),
        row.date,
        row.problems,
        row.correct,
    )


def _same_run(results: ResultsFile, shared: Mapping[str, object], row: ResultRow) -> _Key:
    """Key that is equal for a row on a benchmark and for the comparable row on its parent benchmark."""
    method = (row.metric, row.method, row.method_version, row.method_setup)
    same = (row.model, *_configuration(row), row.language, *method, row.as_reported)
    name, _ = _measurer(results, row)  # authors of a benchmark are not those of its base
    return (*same, _settings(shared, row), name, _quoted(results, row), row.locator)


def _shared(results: ResultsFile) -> Mapping[str, object]:
    """Value of each setting that the header states for all rows, by name."""
    known = {name: getattr(results.settings, name) for name in results.settings.model_fields_set}
    return {**known, **results.configuration.model_dump(exclude_none=True)}


def _settings(shared: Mapping[str, object], row: ResultRow) -> frozenset[tuple[str, object]]:
    """(name, value) of each setting of `row`; its own settings replace those `shared` by all rows."""
    own = {name: getattr(row, name) for name in row.model_fields_set & _SETTINGS}
    return frozenset({**shared, **own}.items())


def _measurer(results: ResultsFile, row: ResultRow) -> tuple[str | None, str | None]:
    """(name, relationship) of the measurer of `row`, each from the file's header if the row states none."""
    own, shared = row.measured_by, results.measured_by
    if own is None:
        return shared.name, shared.relationship
    return own.name or shared.name, own.relationship or shared.relationship


def _quoted(results: ResultsFile, row: ResultRow) -> bool:
    return results.quoted if row.quoted is None else row.quoted


ROWS_OF_ONE_SOURCE: Final = SharedKeys(("results",), _rows_of_source, _of_one_source)
REPORTS_OF_ONE_NUMBER: Final = SharedKeys(("results",), _reports, copied_numbers)
