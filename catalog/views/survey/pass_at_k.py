"""The chart of pass@k over k: one line for each model, coloured by size group."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, Final, TypeAlias

from catalog.charts import lines as line_charts
from catalog.charts import scatter
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import UNKNOWN, Series, series_colour
from catalog.views import formatting
from catalog.views.chart_text import read_in, wrapped
from catalog.views.components import Link
from catalog.views.pieces import Chart, Choice, Missing
from catalog.views.score_chart import provenance_cells, provenance_columns, provenance_lines
from catalog.views.survey.score_tables import GROUPS, group_of, plain_cells
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.core.configurations import RunConfiguration
    from catalog.core.records import Cell, ModelRecord, Observation, VariantRecord
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments

KS: Final = (1, 10, 100)
_METRICS: Final = tuple(f"pass@{k}" for k in KS)
_UNSIZED: Final = noted("size not recorded")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the chart: a model with a value for each k, all from one source."""

    family: ModelRecord
    record: VariantRecord
    group: str
    cells: tuple[Cell, ...]  # by k
    values: tuple[Observation, ...]  # by k

    @property
    def name(self) -> str:
        """Name of the model, with its configuration if that is stated."""
        return formatting.with_configuration(self.record.entry.name, self.cells[0].key.configuration)

    @property
    def ratio(self) -> float:
        """pass@k at the largest k, divided by pass@1."""
        return self.values[-1].value / self.values[0].value


def choice(arguments: Arguments) -> Piece:
    """Chart of pass@k over k, for models with values for k = 1, 10 and 100 from one source.

    Readers may choose only the models of a survey. Replaces the placeholder `[[tries ten-tasks]]` of a
    hand-written page.
    """
    context, benchmark = arguments.context, arguments.benchmark()
    everything = chart(context, benchmark)
    if everything is None:
        return Missing(text=_("No model has values for 1, 10 and 100 tries yet."), what=_("a result"))
    options = []
    for id_, survey in context.catalog.entries.vocabulary.surveys.items():
        listed = chart(context, benchmark, survey=id_)
        if listed and len(listed.rows) < len(everything.rows):
            options.append((_("Models of {survey}", survey=survey.name), listed))
    return (
        Choice(label=_("Which models"), options=(*options, (_("All"), everything))) if options else everything
    )


def chart(context: Context, benchmark: BenchmarkId, *, survey: str = "") -> Chart | None:
    """Chart of pass@k over k, one line per model, both axes logarithmic; None if there are no lines.

    With `survey`, a survey's id, only models that this survey lists.
    """
    lines = _lines(context, benchmark, survey)
    if not lines:
        return None
    names = [name for name, __ in GROUPS] + [_UNSIZED]
    series = [
        *(Series(name, series_colour(i)) for i, (name, __) in enumerate(GROUPS)),
        Series(_(_UNSIZED), UNKNOWN),
    ]
    named = _named(lines)
    curves = [
        Curve(
            name=line.name if line.record.ref in named else "",
            series=names.index(line.group),
            stops=tuple(
                Stop(
                    x=math.log10(k),
                    y=math.log10(value.value * 100),
                    low=_log(value.interval.low) if k == 1 and value.interval else None,
                    high=_log(value.interval.high) if k == 1 and value.interval else None,
                    lines=_hover_lines(line, k, value),
                    checked=value.row.verified,
                )
                for k, value in zip(KS, line.values, strict=True)
            ),
        )
        for line in sorted(lines, key=lambda line: line.record.ref not in named)
    ]
    name = context.benchmark(benchmark).text
    figure = line_charts.over_number(
        curves,
        series,
        scale=Scale(
            title=f"{name} pass@k (%)",
            low=_log(min(value.value for line in lines for value in line.values)) - 0.1,
            high=2.05,
            ticks=tuple((math.log10(factor), f"{factor:g}") for factor in (0.5, 1, 2, 5, 10, 20, 50, 100)),
        ),
        title=_("tries for each problem (k)"),
        ticks=[(math.log10(k), str(k)) for k in KS],
        legend=True,
        together=True,
    )
    return Chart(
        id=f"tries-{benchmark}-{survey}" if survey else f"tries-{benchmark}",
        title=ngettext(
            "{tries} tries solve {times} times as many {benchmark} problems as one, in the median of {n} "
            "model",
            "{tries} tries solve {times} times as many {benchmark} problems as one, in the median of {n} "
            "models",
            len(lines),
            tries=KS[-1],
            times=f"{median(line.ratio for line in lines):.1f}",
            benchmark=name,
        ),
        caption=_caption(lines),
        figure=scatter.to_json(figure),
        columns=(titled("Model"), titled("Size"), titled("Group"), "k", "pass@k (%)", *provenance_columns()),
        rows=tuple(
            (
                replace(context.model(line.record.ref), text=line.name),
                formatting.size(line.record.entry.parameters),
                _group_name(line.group),
                str(k),
                Link(formatting.percent(value.row.number.printed), context.story(cell.key).path),
                *provenance_cells(value),
            )
            for line in lines
            for k, cell, value in zip(KS, line.cells, line.values, strict=True)
        ),
    )


_Runs: TypeAlias = "dict[RunConfiguration, dict[str, Cell]]"  # of one variant: cells by metric


def _lines(context: Context, benchmark: BenchmarkId, survey: str) -> list[_Line]:
    """Lines of the chart, the smallest model first; [] for none.

    With `survey`, a survey's id, only models that this survey lists.
    """
    runs: dict[VariantRef, _Runs] = defaultdict(lambda: defaultdict(dict))
    for cell in plain_cells(context, benchmark, _METRICS):
        runs[cell.key.variant][cell.key.configuration][cell.key.metric] = cell
    lines = []
    for family in context.catalog.models.values():
        if survey and survey not in family.entry.surveys:
            continue
        for record in family.variants:
            line = _best_line(family, record, runs.get(record.ref, {}))
            if line:
                lines.append(line)
    return sorted(lines, key=lambda line: (line.record.entry.parameters or math.inf, line.record.ref))


def _best_line(family: ModelRecord, record: VariantRecord, runs: _Runs) -> _Line | None:
    """Line of a model in the configuration with the best pass@1; None if none has a value for each k."""
    lines = [_line(family, record, cells) for cells in runs.values()]
    return max(filter(None, lines), key=lambda line: line.values[0].value, default=None)


def _line(family: ModelRecord, record: VariantRecord, own: Mapping[str, Cell]) -> _Line | None:
    """Line of a run, from the first source (by the headline rule) with values for all k; None without.

    Only valid values above 0 count; `own` is {metric: cell} of the run.
    """
    if not all(metric in own for metric in _METRICS):
        return None
    standing = [
        [
            observation
            for observation in own[metric].observations
            if observation.row.status == "valid" and observation.value > 0
        ]
        for metric in _METRICS
    ]
    for first in standing[0]:
        from_source = [
            next((value for value in values if value.results_id == first.results_id), None)
            for values in standing[1:]
        ]
        if all(from_source):
            size = record.entry.parameters
            return _Line(
                family,
                record,
                group_of(size) if size else _UNSIZED,
                tuple(own[metric] for metric in _METRICS),
                (first, *(item for item in from_source if item)),
            )
    return None


def _named(lines: Sequence[_Line]) -> set[VariantRef]:
    """Variants whose lines get a name first: in each size group the best, the middle and the last.

    They are ranked by pass@k at the largest k.
    """
    groups: dict[str, list[VariantRef]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: -line.values[-1].value):
        groups[line.group].append(line.record.ref)
    return {members[index] for members in groups.values() for index in (0, len(members) // 2, -1)}


def _hover_lines(line: _Line, k: int, value: Observation) -> tuple[str, ...]:
    size = formatting.size(line.record.entry.parameters)
    at = value.settings.get("temperature")
    return (
        *wrapped(line.name),
        f"pass@{k} {formatting.percent(value.row.number.printed)} %",
        _("{size} parameters", size=size) if size else _(_UNSIZED),
        *([_("temperature {value}", value=f"{at:g}")] if isinstance(at, int | float) else []),
        *provenance_lines(value),
        *(() if value.row.verified else (_("not yet checked against its source"),)),
    )


def _group_name(group: str) -> str:
    return _(group) if group == _UNSIZED else group


def _log(fraction: float) -> float:
    """Value on the logarithmic axis: log10 of the percentage, which counts as at least 0.1 %."""
    return math.log10(max(fraction * 100, 0.1))


def _caption(lines: Sequence[_Line]) -> str:
    groups: dict[str, list[float]] = defaultdict(list)
    for line in lines:
        groups[line.group].append(line.ratio)
    medians = formatting.phrases(f"{_group_name(name)} {median(groups[name]):.1f}×" for name in groups)
    sentences = (
        _(
            "Models for which one source has pass@1, pass@10 and pass@100 on the whole benchmark, without a "
            "method; sources mostly report each k at the temperature that suits it."
        ),
        _("Both axes are logarithmic: equal slopes are equal gains."),
        _(
            "Gain from one try to {tries} by group of size, in the median: {gains}.",
            tries=KS[-1],
            gains=medians,
        ),
        _(
            "Vertical lines are 95 % Wilson intervals of pass@1, as wide as if each problem had been tried "
            "once."
        ),
        _("Hollow: not yet checked."),
        read_in(value.file.source.title for line in lines for value in line.values),
    )
    return formatting.paragraph(sentences)
