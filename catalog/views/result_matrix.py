"""Tables of a model's results on one benchmark: variants as rows, metrics as columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.entries.frozen import dataclass
from catalog.views import formatting, scores
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.core.configurations import RunConfiguration
    from catalog.core.records import Cell, CellKey, VariantRecord
    from catalog.entries.schema.types import VariantRef
    from catalog.views.components import Link
    from catalog.views.context import Context
    from catalog.views.scores import ResultGroup, Score

_MOST_COLUMNS: Final = 6  # more are rows, if there are fewer variants


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixHead:
    """Head of a row or column: a variant with the way it was run, or a metric."""

    link: Link | None  # to the variant; None for a metric
    text: str  # of a metric: "pass@1 · Java"
    note: str  # how the variant was run: "effort high", "with Walker 1.2"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """Row of a table of results; `cells` has one score for each column, None where there is no result."""

    head: MatrixHead
    cells: tuple[Score | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LateReports:
    """Paths, from the site's root, of the reports of a family that a script adds to its page."""

    page: str
    file: str  # for the script
    data: str  # for readers without scripts: all observations of the family


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultMatrix:
    """Headline values of a family on one benchmark, and all their reports."""

    group: ResultGroup  # with every report
    columns: tuple[MatrixHead, ...]
    rows: tuple[MatrixRow, ...]
    bars: bool  # the first column shows intervals as bars
    reports: str  # "23 reports, each with its source"
    late: LateReports | None = None  # None if the reports are on the page itself


class _Run(NamedTuple):
    """A variant and the way it was run: a row of the table."""

    variant: VariantRef
    method: str
    method_version: str
    method_setup: str
    configuration: RunConfiguration


class _Measure(NamedTuple):
    """A metric on a part of the benchmark: a column of the table."""

    split: str
    language: str
    metric: str
    budget: int


def matrices(
    context: Context,
    variants: Sequence[VariantRecord],
    groups: Iterable[ResultGroup],
    headlines: Mapping[CellKey, Score],
) -> tuple[ResultMatrix, ...]:
    """One table for each of the `groups`, in their order; the smallest variants come first.

    `headlines` are the headline values of all cells of the variants.
    """
    sizes = {variant.ref: (variant.entry.parameters or 0, i) for i, variant in enumerate(variants)}
    cells = [cell for variant in variants for cell in variant.cells]
    by_benchmark: dict[str, list[Cell]] = {}
    for cell in cells:
        by_benchmark.setdefault(scores.group_id(cell.key.benchmark), []).append(cell)
    return tuple(_matrix(context, group, by_benchmark[group.id], sizes, headlines) for group in groups)


def _matrix(
    context: Context,
    group: ResultGroup,
    cells: Sequence[Cell],
    sizes: Mapping[VariantRef, tuple[int, int]],
    headlines: Mapping[CellKey, Score],
) -> ResultMatrix:
    by_place = {(_run(cell.key), _measure(cell.key)): cell for cell in cells}
    runs = sorted({run for run, _ in by_place}, key=lambda run: _run_order(run, sizes))
    counts = {measure: sum(m == measure for _, m in by_place) for _, measure in by_place}
    measures = sorted(counts, key=lambda measure: (_metric_order(measure), -counts[measure], measure))
    run_heads = {run: _run_head(context, run, cells) for run in runs}
    measure_heads = {
        measure: MatrixHead(
            link=None,
            text=scores.what(context, next(cell.key for (_, m), cell in by_place.items() if m == measure)),
            note="",
        )
        for measure in measures
    }

    def score(run: _Run, measure: _Measure) -> Score | None:
        cell = by_place.get((run, measure))
        if cell is None:
            return None
        shown = headlines[cell.key]
        return replace(shown, configuration="") if shown.configuration else shown

    reports = sum(len(result.reports) for result in group.results)
    counted = ngettext("{n} report, with its source", "{n} reports, each with its source", reports)
    if len(measures) > _MOST_COLUMNS and len(runs) < len(measures):
        return ResultMatrix(
            group=group,
            columns=tuple(run_heads.values()),
            rows=tuple(
                MatrixRow(head=head, cells=tuple(score(run, measure) for run in runs))
                for measure, head in measure_heads.items()
            ),
            bars=len(runs) == 1,
            reports=counted,
        )
    return ResultMatrix(
        group=group,
        columns=tuple(measure_heads.values()),
        rows=tuple(
            MatrixRow(head=head, cells=tuple(score(run, measure) for measure in measures))
            for run, head in run_heads.items()
        ),
        bars=True,
        reports=counted,
    )


def _run(key: CellKey) -> _Run:
    return _Run(key.variant, key.method, key.method_version, key.method_setup, key.configuration)


def _measure(key: CellKey) -> _Measure:
    return _Measure(key.split, key.language, key.metric, key.budget)


def _run_order(run: _Run, sizes: Mapping[VariantRef, tuple[int, int]]) -> tuple[object, ...]:
    """Sort key: by size, then runs of the model alone, then by method and configuration."""
    methods = run.method, run.method_version, run.method_setup
    return sizes.get(run.variant, (0, 0)), methods, run.configuration.order


def _metric_order(measure: _Measure) -> tuple[object, ...]:
    """Sort key: pass@1, pass@10 ... first, then other metrics by name."""
    name, __, k = measure.metric.partition("@")
    return name != "pass", name, int(k) if k.isdecimal() else 0


def _run_head(context: Context, run: _Run, cells: Iterable[Cell]) -> MatrixHead:
    key = next(cell.key for cell in cells if _run(cell.key) == run)
    system = context.system(key)
    notes = (_("with {system}", system=system) if system else "", run.configuration.label)
    return MatrixHead(link=context.model(run.variant), text="", note=formatting.phrases(notes))
