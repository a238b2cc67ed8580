"""Charts of repair: pass@t over the tokens spent, and the heat map of programs and repairs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.charts import heat_map, scatter
from catalog.charts import lines as line_charts
from catalog.charts.heat_map import Square
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import Series, series_colour
from catalog.core.gains import gains
from catalog.views import facts, formatting
from catalog.views.chart_text import read_in, wrapped
from catalog.views.components import Link
from catalog.views.pieces import Chart, Choice, Missing
from catalog.views.score_chart import provenance_cells, provenance_columns, provenance_lines
from catalog.wording import entry_text, ngettext, pgettext, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.core.records import Cell, MethodRecord
    from catalog.entries.schema.method import Grid
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments

_METRIC: Final = "pass@t"
_STRONGEST: Final = 0.2  # distance from 1 at which a square has its full colour


# --- pass@t ------------------------------------------------------------------------------------


def pass_at_t(arguments: Arguments) -> Piece:
    """Chart of pass@t over the tokens spent for each problem, with and without repair.

    Replaces the placeholder `[[pass-at-t ID]]` of a hand-written page.
    """
    drawn = pass_at_t_chart(arguments.context, arguments.benchmark())
    return drawn or Missing(text=_("No value of pass@t has been entered yet."), what=_("a result"))


def pass_at_t_chart(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """Chart of pass@t over tokens, one line per model, kind of feedback and configuration; None without.

    Values of splits are left out.
    """
    lines: dict[tuple[object, ...], list[Cell]] = defaultdict(list)
    for cell in context.catalog.benchmarks[benchmark].cells:
        key = cell.key
        if key.metric == _METRIC and key.budget and not key.split:
            lines[key.variant, key.method, key.method_setup, key.configuration].append(cell)
    if not lines:
        return None
    curves = [
        Curve(
            name=_line_name(context, cells[0]),
            series=int(bool(cells[0].key.method)),
            stops=tuple(_stop(context, cell) for cell in sorted(cells, key=lambda cell: cell.key.budget)),
        )
        for __, cells in sorted(lines.items())
    ]
    cells = sorted(
        (cell for line in lines.values() for cell in line),
        key=lambda cell: (cell.key.budget, -cell.headline.value, cell.key.variant, cell.key.method_setup),
    )
    budgets = sorted({cell.key.budget for cell in cells})
    figure = line_charts.over_number(
        curves,
        [Series(_("without repair"), series_colour(0)), Series(_("with repair"), series_colour(1))],
        scale=_scale(curves),
        title=_("tokens spent for each problem"),
        ticks=[(float(budget), formatting.count(budget)) for budget in budgets],
        legend=True,
    )
    return Chart(
        id=f"pass-at-t-{benchmark}",
        title=_gains_title(context, benchmark),
        caption=formatting.paragraph(
            (
                ngettext(
                    "{n} combination of model and feedback at {budgets} tokens.",
                    "{n} combinations of model and feedback at {budgets} tokens.",
                    len(curves),
                    budgets=formatting.listed(map(formatting.count, budgets)),
                ),
                _("Vertical lines are 95 % intervals."),
                _(
                    "Lines join the budgets of one combination where somebody states several; the papers "
                    "print most of theirs in figures only."
                ),
                read_in({cell.headline.file.source.title for cell in cells}),
            )
        ),
        figure=scatter.to_json(figure),
        columns=(
            titled("Model"),
            titled("Feedback"),
            titled("Tokens"),
            "pass@t (%)",
            titled("95 % interval"),
            *provenance_columns(),
        ),
        rows=tuple(
            (
                replace(
                    link := context.model(cell.key.variant),
                    text=formatting.with_configuration(link.text, cell.key.configuration),
                ),
                _feedback(cell),
                formatting.count(cell.key.budget),
                Link(formatting.percent(cell.headline.row.number.printed), context.story(cell.key).path),
                f"{formatting.points(interval.low)}–{formatting.points(interval.high)}"
                if (interval := cell.headline.interval)
                else "",
                *provenance_cells(cell.headline),
            )
            for cell in cells
        ),
        height="small",
    )


def _feedback(cell: Cell) -> str:
    """Words for the form of repair: "no repair", "own feedback", or for example "feedback by Elm-4"."""
    if not cell.key.method:
        return _("no repair")
    return entry_text(cell.key.method_setup) or _("own feedback")


def _line_name(context: Context, cell: Cell) -> str:
    name = formatting.with_configuration(context.model(cell.key.variant).text, cell.key.configuration)
    if cell.key.method:
        return _("{model} with {system}", model=name, system=_feedback(cell))
    return formatting.phrases((name, _feedback(cell)))


def _stop(context: Context, cell: Cell) -> Stop:
    shown = cell.headline
    interval = shown.interval
    return Stop(
        x=float(cell.key.budget),
        y=shown.value * 100,
        low=interval.low * 100 if interval else None,
        high=interval.high * 100 if interval else None,
        lines=(
            *wrapped(_line_name(context, cell)),
            f"{formatting.percent(shown.row.number.printed)} %",
            _("at {number} tokens", number=formatting.count(cell.key.budget)),
            *provenance_lines(shown),
        ),
        checked=shown.row.verified,
    )


def _scale(curves: Sequence[Curve]) -> Scale:
    lows = [stop.y if stop.low is None else stop.low for curve in curves for stop in curve.stops]
    highs = [stop.y if stop.high is None else stop.high for curve in curves for stop in curve.stops]
    low, high = max(0, int(min(lows)) // 10 * 10), min(100, int(max(highs)) // 10 * 10 + 10)
    ticks = tuple((float(tick), str(tick)) for tick in range(low, high + 1, 10))
    return Scale(title="pass@t (%)", low=low - 1, high=high + 1, ticks=ticks)


def _gains_title(context: Context, benchmark: BenchmarkId) -> str:
    """Chart title: for each model, the points that repair adds with the same number of tokens."""
    name = context.benchmark(benchmark).text
    compared = [
        gain
        for method in context.catalog.methods.values()
        for gain in gains(context.catalog, method)
        if gain.cell.key.benchmark == benchmark and gain.cell.key.metric == _METRIC and gain.valid
    ]
    if not compared:
        return _("{benchmark} pass@t by tokens spent", benchmark=name)
    parts = pgettext("last two of a list", " and ").join(
        _(
            "{points} points for {model}",
            points=formatting.signed(gain.points, 1),
            model=_line_name(context, gain.cell),
        )
        for gain in sorted(compared, key=lambda gain: (-gain.points, gain.cell.key))
    )
    return _("{benchmark} pass@t at the same number of tokens: {gains}", benchmark=name, gains=parts)


# --- The heat map ------------------------------------------------------------------------------


def heat_maps(arguments: Arguments) -> Piece:
    """Heat maps of a method's values over two of its settings, one map per model.

    Replaces the placeholder `[[repair-heat-map self-repair]]` of a hand-written page.
    """
    record = arguments.method()
    options = [
        (arguments.context.model(grid.model).text, _heat_map(arguments.context, record, index))
        for index, grid in enumerate(record.entry.grids)
    ]
    if not options:
        return Missing(
            text=_("No grid of {method} has been entered yet.", method=record.entry.name), what=_("a method")
        )
    return Choice(label=_("Which model"), options=tuple(options)) if len(options) > 1 else options[0][1]


def _heat_map(context: Context, record: MethodRecord, index: int) -> Chart:
    grid = record.entry.grids[index]
    columns = _settings(
        column for other in record.entry.grids for row in other.values.values() for column in row
    )
    rows = _settings(row for other in record.entry.grids for row in other.values)
    values = {
        (column, row): float(value) for row, cells in grid.values.items() for column, value in cells.items()
    }
    figure = heat_map.figure(
        [
            Square(
                column=columns.index(column),
                row=rows.index(row),
                text=formatting.number(value),
                lean=(value - 1) / _STRONGEST,
                lines=(
                    _("{number} times the baseline", number=formatting.number(value)),
                    _("{name}: {detail}", name=grid.across, detail=column),
                    _("{name}: {detail}", name=grid.down, detail=row),
                ),
            )
            for (column, row), value in values.items()
        ],
        title=grid.what,
        across=grid.across,
        columns=columns,
        down=grid.down,
        rows=rows,
    )
    return Chart(
        id=f"grid-{record.id}-{index + 1}",
        title=_heat_title(context, grid, values.values()),
        caption=formatting.paragraph(
            (
                _("{what}. 1 is no gain, orange is below, blue above.", what=grid.what),
                _("Empty: not stated, or beyond what was sampled."),
                _("Read in {source}.", source=grid.locator) if grid.locator else "",
                _("Not yet checked against its source.")
                if facts.is_unverified(record.entry, f"grids.{index}")
                else "",
            )
        ),
        figure=scatter.to_json(figure),
        columns=(
            grid.down.capitalize(),
            *(_("{name}: {detail}", name=grid.across.capitalize(), detail=column) for column in columns),
        ),
        rows=tuple(
            (
                row,
                *(
                    formatting.number(values[column, row]) if (column, row) in values else ""
                    for column in columns
                ),
            )
            for row in reversed(rows)
        ),
        height="small",
    )


def _settings(texts: Iterable[str]) -> list[str]:
    """`texts` without duplicates, sorted; numbers by their value."""
    return sorted(
        set(texts), key=lambda text: (float(text) if text.replace(".", "", 1).isdecimal() else 0.0, text)
    )


def _heat_title(context: Context, grid: Grid, values: Iterable[float]) -> str:
    numbers = list(values)
    above = sum(value > 1 for value in numbers)
    name, benchmark = context.model(grid.model).text, context.benchmark(grid.benchmark).text  # type: ignore[arg-type]
    return _(
        "{model} on {benchmark}: above the baseline in {above} of {number} stated combinations",
        model=name,
        benchmark=benchmark,
        above=above,
        number=len(numbers),
    )
