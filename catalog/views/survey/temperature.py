"""The chart of pass@k over sampling temperature."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from catalog.charts import lines as line_charts
from catalog.charts import scatter
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import Series, series_colour
from catalog.views import formatting
from catalog.views.chart_text import read_in, wrapped
from catalog.views.components import Link
from catalog.views.pieces import Chart, Missing
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.core.records import Cell, Observation
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


_K: Final = re.compile(r"pass@[1-9][0-9]*")  # not pass@t, whose budget is no k


def piece(arguments: Arguments) -> Piece:
    """Chart of pass@k over temperature, relative to the lowest temperature.

    Replaces the placeholder `[[temperature ten-tasks]]` of a hand-written page.
    """
    drawn = chart(arguments.context, arguments.benchmark())
    return drawn or Missing(text=_("No model has values at several temperatures yet."), what=_("a result"))


def chart(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """Chart with a line per source, model and k, each with three or more temperatures; None without lines.

    The vertical axis is log2 of the value divided by that at the line's lowest temperature.
    """
    lines = [
        (cell, values)
        for cell in context.catalog.benchmarks[benchmark].cells
        if not cell.key.method and _K.fullmatch(cell.key.metric)
        for values in _by_temperature(cell)
    ]
    if not lines:
        return None
    ks = sorted({int(cell.key.metric.removeprefix("pass@")) for cell, __ in lines})
    series = [Series(f"pass@{k}", series_colour(i)) for i, k in enumerate(ks)]
    curves = [
        Curve(
            name=_name(context, cell),
            series=ks.index(int(cell.key.metric.removeprefix("pass@"))),
            stops=tuple(
                Stop(
                    x=at,
                    y=math.log2(value.value / values[0][1].value),
                    lines=(
                        *wrapped(_name(context, cell)),
                        _(
                            "{metric} {value}\u00a0% at temperature {temperature}",
                            metric=cell.key.metric,
                            value=formatting.percent(value.row.number.printed),
                            temperature=f"{at:g}",
                        ),
                        *wrapped(_("read in {source}", source=value.file.source.title)),
                    ),
                    checked=value.row.verified,
                )
                for at, value in values
            ),
        )
        for cell, values in lines
    ]
    ends = [stop.y for curve in curves for stop in curve.stops]
    ticks = tuple((math.log2(times), f"{times:g}×") for times in (0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4))
    figure = line_charts.over_number(
        curves,
        series,
        scale=Scale(
            title=_("times its value at the lowest temperature"),
            low=min(ends) - 0.1,
            high=max(ends) + 0.1,
            ticks=ticks,
        ),
        title=_("sampling temperature"),
        ticks=[(at, f"{at:g}") for at in sorted({at for __, values in lines for at, ___ in values})],
        legend=True,
        together=True,
    )
    name = context.benchmark(benchmark).text
    sources = {value.file.source.title for __, values in lines for ___, value in values}
    counts = [
        ngettext(
            "{metric} in {number} of {n} models",
            "{metric} in {number} of {n} models",
            len(members),
            metric=one_series.name,
            number=sum(curve.stops[-1].y > 0 for curve in members),
        )
        for i, one_series in enumerate(series)
        if (members := [curve for curve in curves if curve.series == i])
    ]
    return Chart(
        id=f"temperature-{benchmark}",
        title=_(
            "A higher temperature raises {benchmark} {counts}",
            benchmark=name,
            counts=formatting.phrases(counts),
        ),
        caption=formatting.paragraph(
            (
                ngettext(
                    "{n} model that one source reports at three temperatures or more.",
                    "{n} models that one source reports at three temperatures or more.",
                    len({cell.key.variant for cell, __ in lines}),
                ),
                _("One line a model and k; the axis doubles with each equal step."),
                _("Without intervals: printed values do not give that of a ratio."),
                read_in(sources),
            )
        ),
        figure=scatter.to_json(figure),
        columns=(
            titled("Model"),
            titled("Metric"),
            titled("Temperature"),
            titled("Value (%)"),
            titled("Read in"),
        ),
        rows=tuple(
            (
                Link(_name(context, cell), context.story(cell.key).path),
                cell.key.metric,
                f"{at:g}",
                formatting.percent(value.row.number.printed),
                context.source(value.results_id),
            )
            for cell, values in lines
            for at, value in values
        ),
    )


def _name(context: Context, cell: Cell) -> str:
    return formatting.with_configuration(context.model(cell.key.variant).text, cell.key.configuration)


_LEAST: Final = 3  # temperatures that make a line


def _by_temperature(cell: Cell) -> Iterator[list[tuple[float, Observation]]]:
    """[(temperature, value), ...] for each source with three or more temperatures, the lowest first."""
    by_source: dict[str, dict[float, Observation]] = defaultdict(dict)
    for value in cell.observations:
        at = value.settings.get("temperature")
        if isinstance(at, int | float) and value.value > 0:
            by_source[value.results_id].setdefault(float(at), value)
    for values in by_source.values():
        if len(values) >= _LEAST:
            yield sorted(values.items())
