"""Chart of the best scores over time on a benchmark, for limits of model size."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.charts import static_plot
from catalog.charts.static_plot import PlotPoint, Stairs
from catalog.core import tags
from catalog.core.progress import progress
from catalog.views import addresses, formatting, scores, static_chart
from catalog.views.chart_text import access
from catalog.views.components import Link
from catalog.views.pieces import Chart
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.charts.plotly import ValueAxis
    from catalog.core.leaderboard import Leaderboard
    from catalog.core.progress import Advance, Progress
    from catalog.views.context import Context

_END: Final = 0.86  # end of the lines: names stand beside
_LEAST: Final = 3  # advances that make a chart
_MOST_YEARS: Final = 6  # ticks
_DAYS_BEFORE: Final = 45  # the first advance
_STRONGEST: Final = 5  # step of the colour ramp: the line of all models
_CAPTION: Final = noted(
    "Each line is of models up to that size; the last one is of all models, also those of unknown size. "
    "Lines end with the newest best value."
)


def of_board(context: Context, title: str, board: Leaderboard) -> Chart | None:
    """Chart of the best values so far on `board`, one stepped line per limit; None for few advances.

    `title` is the text of the leaderboard's heading.
    """
    lines = progress(board, context.catalog.models)
    if not lines or len(lines[-1].advances) < _LEAST:
        return None
    advances = [advance for line in lines for advance in line.advances]
    axis = static_chart.value_axis([advance.entrant.edition.headline for advance in advances])
    days = _Days([advance.day for advance in advances])
    shades = range(_STRONGEST - len(lines) + 1, _STRONGEST + 1)
    # An advance of several lines is drawn once, in the colour of the last.
    drawn = {
        advance.entrant.cell.key: (advance, shade)
        for line, shade in zip(lines, shades, strict=True)
        for advance in line.advances
    }
    newest_first = sorted(drawn.values(), key=lambda it: (it[0].day, it[0].entrant.cell.key), reverse=True)
    points = [
        _point(context, advance, _Place(days, axis, shade, turn))
        for turn, (advance, shade) in enumerate(newest_first)
    ]
    return Chart(
        id="best-over-time",
        title=_title(context, lines),
        subtitle=_("{title} · best value so far, at the release date of its model", title=title),
        key=static_chart.key_of(
            {point.access for point in points}, hollow=any(not point.checked for point in points)
        ),
        plot=static_plot.plot(
            points,
            [_stairs(line, shade, days, axis) for line, shade in zip(lines, shades, strict=True)],
            x_ticks=days.ticks(),
            y_ticks=static_chart.value_ticks(axis),
            x_title=_("release date of the model"),
            y_title=_("score, {unit}", unit=axis.unit),
        ),
        caption=_(_CAPTION),
        figure="",
        columns=(
            _("Models"),
            _("Released"),
            _("Model"),
            _("Score"),
            _("95 % interval"),
            _("Measured by"),
        ),
        rows=tuple(_row(context, line, advance) for line in lines for advance in line.advances),
    )


class _Days:
    """Axis of release dates that leaves room for names at its end."""

    def __init__(self, days: Sequence[date]) -> None:
        self._low = min(days).toordinal() - _DAYS_BEFORE
        self._high = max(days).toordinal()

    def share(self, day: date) -> float:
        """Position of a day, 0 to `_END`."""
        return (day.toordinal() - self._low) / (self._high - self._low) * _END

    def ticks(self) -> list[tuple[float, str]]:
        """First days of years, as many as fit on a phone."""
        first, last = (date.fromordinal(end).year for end in (self._low, self._high))
        years = [date(year, 1, 1) for year in range(first + 1, last + 1)]
        step = -(-len(years) // _MOST_YEARS) or 1
        return [(self.share(day), str(day.year)) for day in years[::step]]


class _Place(NamedTuple):
    """The axes of a point, its step of the colour ramp, and its turn to get a label."""

    days: _Days
    axis: ValueAxis
    shade: int
    turn: int


def _height(advance: Advance, axis: ValueAxis) -> float:
    headline = advance.entrant.edition.headline
    return axis.span.share(headline.scale.printed(headline.value))


def _point(context: Context, advance: Advance, place: _Place) -> PlotPoint:
    headline, key = advance.entrant.edition.headline, advance.entrant.cell.key
    family = context.catalog.models.get(tags.family(key.variant))
    low, high = static_chart.ends_on(place.axis, headline)
    interval = scores.ends(headline)
    name = formatting.with_configuration(context.model(key.variant).text, key.configuration)
    return PlotPoint(
        x=place.days.share(advance.day),
        y=_height(advance, place.axis),
        low=low,
        high=high,
        name=context.model(key.variant).text,
        lines=(
            name,
            _("{value} (95 %: {interval})", value=_score(advance), interval=interval)
            if interval
            else _score(advance),
            _("released {date}", date=formatting.day(advance.released)),
        ),
        path=addresses.cell(key),
        access=access(family) if family else "unknown",
        checked=headline.row.verified,
        highlighted=True,
        shade=place.shade,
        turn=place.turn,
    )


def _stairs(line: Progress, shade: int, days: _Days, axis: ValueAxis) -> Stairs:
    ends = [(days.share(advance.day), _height(advance, axis)) for advance in line.advances]
    return Stairs(name=_limit(line), points=(*ends, (_END, ends[-1][1])), shade=shade)


def _limit(line: Progress) -> str:
    """Name of a line: "≤ 7B", "≤ 7B, 34B" where both are one line, "any size"."""
    if line.limits[-1] is None:
        return _("any size")
    return f"≤ {formatting.listed(map(formatting.size, line.limits))}"


def _score(advance: Advance) -> str:
    headline = advance.entrant.edition.headline
    return formatting.with_unit(formatting.value(headline.row.number, headline.scale), headline.scale)


def _title(context: Context, lines: Sequence[Progress]) -> str:
    """The change: the first and the last best value of all models, and today's best of small ones."""
    first, last = lines[-1].advances[0], lines[-1].advances[-1]
    name = context.model(last.entrant.cell.key.variant).text
    small = (
        _("{name}: {detail}", name=_limit(line), detail=_score(line.advances[-1])) for line in lines[:-1]
    )
    change = _(
        "From {first_score} in {first_year} to {last_score} in {last_year}, {model}",
        first_score=_score(first),
        first_year=first.released.earliest.year,
        last_score=_score(last),
        last_year=last.released.earliest.year,
        model=name,
    )
    return formatting.clauses(filter(None, (change, formatting.phrases(small))))


def _row(context: Context, line: Progress, advance: Advance) -> tuple[Link | str, ...]:
    headline, key = advance.entrant.edition.headline, advance.entrant.cell.key
    name = formatting.with_configuration(context.model(key.variant).text, key.configuration)
    return (
        _limit(line),
        formatting.day(advance.released),
        Link(name, addresses.cell(key)),
        formatting.value(headline.row.number, headline.scale),
        scores.ends(headline),
        scores.measurer_name(headline),
    )
