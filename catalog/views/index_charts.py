"""Charts of the index: over time, against size and against price."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.charts import static_plot
from catalog.charts.plot_months import PlotMonths
from catalog.charts.plotly import axis_of
from catalog.charts.static_plot import LogAxis, PlotPoint, PlotRule, Stairs
from catalog.core import costs, tags
from catalog.core.contamination import surely_released
from catalog.stats.ranking import frontier
from catalog.views import addresses, chart_months, formatting, static_chart
from catalog.views.chart_text import access
from catalog.views.components import Link
from catalog.views.pieces import Chart
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from catalog.charts.plotly import ValueAxis
    from catalog.charts.static_plot import Tick
    from catalog.core.capability_index import Rated
    from catalog.core.records import ModelRecord, VariantRecord
    from catalog.entries.schema.types import Day
    from catalog.views.context import Context

MOST_SHOWN: Final = 1000
"""Models of the table, and points of a chart apart from its line: pages do not grow with the catalogue."""

_LEAST: Final = 5  # points of a chart
_MOST_YEARS: Final = 6  # ticks
_AIR: Final = 0.04  # beside the first and the last date


class _Known(NamedTuple):
    """A rated model configuration with its entry."""

    rated: Rated
    family: ModelRecord
    variant: VariantRecord
    name: str


class _Placed(NamedTuple):
    """A model on a chart: its value on the horizontal axis, in the table and in words, and its position."""

    known: _Known
    value: float
    cell: str
    text: str
    x: float


def charts(context: Context, rated: Sequence[Rated]) -> tuple[tuple[str, Chart], ...]:
    """(label, chart) over time, against size and against price; those with enough known models."""
    known = list(_known(context, rated))
    made = (
        (_("Over time"), _over_time(known)),
        (_("Size"), _by_size(known)),
        (_("Price"), _by_price(known)),
    )
    return tuple((label, chart) for label, chart in made if chart)


def _known(context: Context, rated: Sequence[Rated]) -> Iterator[_Known]:
    for one in rated:
        ref = one.subject.variant
        family = context.catalog.models.get(tags.family(ref))
        variant = family.variants.find(ref) if family else None
        if family and variant:
            name = formatting.with_configuration(context.model(ref).text, one.subject.configuration)
            yield _Known(one, family, variant, name)


def released(family: ModelRecord, variant: VariantRecord) -> Day | None:
    """Release date of a variant; None if it is not known for sure."""
    return surely_released(family, variant)


def _over_time(known: Sequence[_Known]) -> Chart | None:
    dated = [(one, day) for one in known if (day := released(one.family, one.variant))]
    if len(dated) < _LEAST:
        return None
    days = [_middle(day).toordinal() for _, day in dated]
    low, high = min(days), max(days)
    span = (high - low or 1) / (1 - 2 * _AIR)

    def share(ordinal: int) -> float:
        return _AIR + (ordinal - low) / span

    years = [date(year, 1, 1) for year in range(date.fromordinal(low).year, date.fromordinal(high).year + 1)]
    step = -(-len(years) // _MOST_YEARS)
    ticks = [(share(day.toordinal()), str(day.year)) for day in years[::step]]
    placed = [
        _Placed(one, ordinal, text := formatting.day(day), _("released {day}", day=text), share(ordinal))
        for (one, day), ordinal in zip(dated, days, strict=True)
    ]
    return _chart(
        "index-time",
        placed,
        [tick for tick in ticks if 0 <= tick[0] <= 1],
        _("release date of the model"),
        (
            _("Released"),
            _("highest of those released before them"),
            _(
                "The line joins the models with a higher index than all released before them; whether they "
                "are told apart, their intervals say. Point at a model to see its interval."
            ),
        ),
    )


def _by_size(known: Sequence[_Known]) -> Chart | None:
    return _on_log_axis(
        "index-size",
        known,
        lambda one: (float(size), formatting.size(size)) if (size := one.variant.entry.parameters) else None,
        formatting_tick=lambda value: formatting.size(round(value)),
        x_title=_("parameters (log scale); only models whose size is known"),
        words=(
            _("Parameters"),
            _("highest of those of their size or smaller"),
            _(
                "The line joins the models with a higher index than all of their size or smaller; whether "
                "they are told apart, their intervals say. Point at a model to see its interval."
            ),
        ),
    )


def _by_price(known: Sequence[_Known]) -> Chart | None:
    def price(one: _Known) -> tuple[float, str] | None:
        newest = costs.current_price(one.variant.entry, "USD")
        return (
            (float(newest.output), f"${newest.output:f} ({newest.date})")
            if newest and newest.output
            else None
        )

    return _on_log_axis(
        "index-price",
        known,
        price,
        formatting_tick=lambda value: f"${value:,g}",
        x_title=_("newest list price of a million output tokens, $ (log scale)"),
        words=(
            _("Price"),
            _("highest of those of their price or cheaper"),
            _(
                "The line joins the models with a higher index than all of their price or cheaper; whether "
                "they are told apart, their intervals say. Point at a model to see its interval."
            ),
        ),
    )


def _on_log_axis(
    id_: str,
    known: Sequence[_Known],
    value_of: Callable[[_Known], tuple[float, str] | None],
    *,
    formatting_tick: Callable[[float], str],
    x_title: str,
    words: tuple[str, str, str],
) -> Chart | None:
    valued = [(one, value) for one in known if (value := value_of(one))]
    if len(valued) < _LEAST:
        return None
    across = LogAxis.around([value for _one, (value, _text) in valued])
    placed = [_Placed(one, value, text, text, across.share(value)) for one, (value, text) in valued]
    ticks = [(across.share(tick), formatting_tick(tick)) for tick in across.ticks()]
    return _chart(id_, placed, ticks, x_title, words)


def _chart(
    id_: str, placed: Sequence[_Placed], ticks: Sequence[Tick], x_title: str, words: tuple[str, str, str]
) -> Chart:
    """The chart of `placed` models; `words` are the heading of its values, what the line is, the caption."""
    head, line_text, caption = words
    everything = len(placed)
    steps = frontier([(one.value, one.known.rated.points) for one in placed])
    if everything > MOST_SHOWN:
        highest = sorted(range(everything), key=lambda i: -placed[i].known.rated.points)[:MOST_SHOWN]
        placed = [placed[i] for i in sorted({*highest, *steps})]
        steps = frontier([(one.value, one.known.rated.points) for one in placed])
    ends = [end for one in placed for end in (one.known.rated.interval.low, one.known.rated.interval.high)]
    axis = axis_of(ends, _("points"))
    turns = {index: turn for turn, index in enumerate(reversed(steps))}
    dots = [_dot(one, axis, turns.get(i)) for i, one in enumerate(placed)]
    line = [(dots[i].x, dots[i].y) for i in steps]
    best = placed[steps[-1]].known
    first = placed[steps[0]].known
    return Chart(
        id=id_,
        title=(
            _(
                "From {points} points, {model}, to {best_points}, {best_model}",
                points=f"{first.rated.points:.0f}",
                model=first.name,
                best_points=f"{best.rated.points:.0f}",
                best_model=best.name,
            )
        ),
        subtitle=(
            ngettext(
                "Index · {n} model configuration, of which the {most} highest and those on the line are "
                "shown",
                "Index · {n} model configurations, of which the {most} highest and those on the line are "
                "shown",
                everything,
                most=formatting.count(MOST_SHOWN),
            )
            if len(placed) < everything
            else ngettext("Index · {n} model configuration", "Index · {n} model configurations", everything)
        ),
        key=(
            *static_chart.key_of({dot.access for dot in dots}, hollow=False),
            ("line", line_text),
        ),
        plot=static_plot.plot(
            dots,
            [Stairs(name="", points=(*line, (1.0, line[-1][1])))],
            x_ticks=ticks,
            y_ticks=static_chart.value_ticks(axis),
            x_title=x_title,
            y_title=_("index, points"),
            rule=PlotRule(over_time=id_ == "index-time"),
        ),
        caption=caption,
        figure="",
        columns=(_("Model"), _("Index"), _("95 % interval"), head),
        rows=tuple(
            (
                Link(one.known.name, addresses.variant(one.known.rated.subject.variant)),
                f"{one.known.rated.points:.1f}",
                ends_text(one.known.rated),
                one.cell,
            )
            for one in placed
        ),
    )


def ends_text(rated: Rated) -> str:
    """Ends of the interval of a rating: "96.1–108.4"."""
    return f"{rated.interval.low:.1f}–{rated.interval.high:.1f}"


def _dot(placed: _Placed, axis: ValueAxis, turn: int | None) -> PlotPoint:
    known, rated = placed.known, placed.known.rated
    return PlotPoint(
        x=placed.x,
        y=axis.span.share(rated.points),
        low=axis.span.share(rated.interval.low),
        high=axis.span.share(rated.interval.high),
        name=known.name,
        lines=(
            known.name,
            _("{points} points (95 %: {interval})", points=f"{rated.points:.1f}", interval=ends_text(rated)),
            placed.text,
        ),
        path=addresses.variant(rated.subject.variant),
        access=access(known.family),
        checked=True,
        highlighted=turn is not None,
        turn=turn,
        months=PlotMonths(released=chart_months.month(released(known.family, known.variant)), published=None),
    )


def _middle(day: Day) -> date:
    return day.earliest + (day.latest - day.earliest) / 2
