"""Charts of the best scores over time: by model size, and by benchmark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.charts import lines as line_charts
from catalog.charts import scatter
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import SERIES_COLOURS, Series, series_colour
from catalog.stats.ranking import frontier
from catalog.views import addresses, formatting
from catalog.views.chart_text import read_in, wrapped
from catalog.views.components import Link
from catalog.views.pieces import Chart, Choice, Missing
from catalog.views.score_chart import (
    METRIC,
    Scored,
    fullest_edition,
    provenance_cells,
    provenance_columns,
    provenance_lines,
)
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments

_B: Final = 10**9
_SIZES: Final = (1 * _B, 7 * _B, 15 * _B, 34 * _B, 70 * _B)
_PERCENT: Final = Scale(
    title=f"{METRIC} (%)",
    low=-2,
    high=102,
    ticks=tuple((float(percent), str(percent)) for percent in range(0, 101, 20)),
)
_LEAST: Final = 8  # values on a benchmark that make a line


def _columns() -> tuple[str, ...]:
    return (
        titled("Line"),
        titled("From"),
        titled("Model"),
        titled("Size"),
        "pass@1 (%)",
        titled("95% interval"),
        *provenance_columns(),
    )


@dataclass(frozen=True, slots=True)
class _Step:
    scored: Scored
    day: date

    @property
    def borrowed(self) -> bool:
        """True if the variant has no release date of its own, and its family has other variants."""
        return self.scored.record.entry.released is None and len(self.scored.family.variants) > 1


def by_size(arguments: Arguments) -> Piece:
    """Charts of the best checked score so far for each limit of model size, one chart per benchmark.

    Replaces the placeholder `[[frontier ten-tasks nine-tasks]]` of a hand-written page.
    """
    options = []
    for benchmark in arguments.benchmarks():
        chart = frontier_chart(arguments.context, benchmark)
        if chart:
            options.append((arguments.context.benchmark(benchmark).text, chart))
    if not options:
        return Missing(text=_("No benchmark named here has dated values yet."), what=_("a result"))
    return Choice(label=_("Which benchmark"), options=tuple(options)) if len(options) > 1 else options[0][1]


def frontier_chart(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """Chart of the best checked score so far, one line per size limit; None without any.

    Needs release date and size of the model. Limits with the same best scores share a line.
    """
    name, scores = fullest_edition(context.catalog, benchmark)
    dated = (_dated(score) for score in scores if score.record.entry.parameters)
    steps = [step for step in dated if step]
    lines: list[tuple[int, list[_Step]]] = []
    for most in _SIZES:
        best = _best([step for step in steps if (step.scored.record.entry.parameters or 0) <= most])
        if best and (not lines or best != lines[-1][1]):
            lines.append((most, best))
    if not lines:
        return None
    series = [
        Series(_("at or below {size}", size=formatting.size(most)), series_colour(i))
        for i, (most, __) in enumerate(lines)
    ]
    curves = [
        _curve(_limit(most), i, best, names=i == len(lines) - 1) for i, (most, best) in enumerate(lines)
    ]
    figure = line_charts.over_time(curves, series, scale=_PERCENT, until=max(step.day for step in steps))
    low, high = lines[0][1][-1], lines[-1][1][-1]
    return Chart(
        id=f"frontier-{benchmark}",
        title=_(
            "Best {title}: {low}\u00a0% at or below {small}, {high}\u00a0% at or below {large}",
            title=f"{name} {METRIC}",
            low=_value(low),
            small=formatting.size(lines[0][0]),
            high=_value(high),
            large=formatting.size(lines[-1][0]),
        ),
        caption=formatting.paragraph(
            (
                ngettext(
                    "From {n} model variant with a date, a size and a checked value, by the headline rule, "
                    "without a method.",
                    "From {n} model variants with a date, a size and a checked value, by the headline rule, "
                    "without a method.",
                    len(steps),
                ),
                _("A step: a variant better than all before it that are no larger than the line says."),
                _(
                    "Its date is that of release, not of measurement; lines end with the newest model that "
                    "has a value here."
                ),
                _("Vertical lines are 95 % Wilson intervals."),
                _borrowed(best for __, best in lines),
                _sources(best for __, best in lines),
            )
        ),
        figure=scatter.to_json(figure),
        columns=_columns(),
        rows=tuple(_row(_limit(most), step) for most, best in lines for step in best),
    )


def over_time(arguments: Arguments) -> Piece:
    """Chart of the best checked score so far, over time, on the benchmarks with the most scores.

    Replaces the placeholder `[[saturation]]` of a hand-written page.
    """
    arguments.expect_none()
    return saturation_chart(arguments.context) or Missing(
        text=_("No benchmark has values enough yet."), what=_("a result")
    )


def saturation_chart(context: Context) -> Chart | None:
    """Chart of the best checked score so far, one stepped line per benchmark; None if there is no line.

    Only benchmarks with enough values; of more than there are colours, those with the most values.
    """
    lines: list[tuple[str, list[_Step], int]] = []
    newest: list[date] = []
    for benchmark in context.catalog.benchmarks:
        name, scores = fullest_edition(context.catalog, benchmark)
        steps = [step for step in (_dated(score) for score in scores) if step]
        if len(scores) >= _LEAST and steps:
            lines.append((name, _best(steps), len(scores)))
            newest.append(max(step.day for step in steps))
    lines.sort(key=lambda line: (-line[2], line[0]))
    lines = sorted(lines[: len(SERIES_COLOURS)], key=lambda line: -line[1][-1].scored.printed)
    if not lines:
        return None
    series = [Series(name, series_colour(i)) for i, (name, *__) in enumerate(lines)]
    curves = [_curve(name, i, best, names=False) for i, (name, best, __) in enumerate(lines)]
    figure = line_charts.over_time(curves, series, scale=_PERCENT, until=max(newest), legend=True)
    left = [f"{name} {100 - best[-1].scored.printed:.0f}" for name, best, __ in lines]
    return Chart(
        id="saturation",
        title=_(
            "Headroom (saturation), points above the best {metric}: {points}",
            metric=METRIC,
            points=formatting.phrases(left),
        ),
        caption=formatting.paragraph(
            (
                _(
                    "The {number} benchmarks with the most checked values of {metric}, each on the edition "
                    "most models have a value on, without a method.",
                    number=len(lines),
                    metric=METRIC,
                ),
                _(
                    "A step: a variant better than all before it, at its date of release; lines end with the "
                    "newest model that has a value."
                ),
                _(
                    "Upright lines are 95 % Wilson intervals: where one reaches 100, the benchmark can no "
                    "longer tell the best from a perfect one."
                ),
                _borrowed(best for __, best, ___ in lines),
                _sources(best for __, best, ___ in lines),
            )
        ),
        figure=scatter.to_json(figure),
        columns=(*_columns(), titled("Points below 100")),
        rows=tuple(
            (*_row(name, step), f"{100 - step.scored.printed:.1f}")
            for name, best, __ in lines
            for step in best
        ),
    )


def _sources(lines: Iterable[Sequence[_Step]]) -> str:
    return read_in(step.scored.edition.headline.file.source.title for line in lines for step in line)


def _borrowed(lines: Iterable[Sequence[_Step]]) -> str:
    """Sentence that counts the models whose only release date is that of their family; "" if none."""
    steps = {step.scored.record.ref: step for line in lines for step in line}
    number = sum(step.borrowed for step in steps.values())
    if not number:
        return ""
    return ngettext(
        "{number} of the {n} model here have no date but that of their family.",
        "{number} of the {n} models here have no date but that of their family.",
        len(steps),
        number=formatting.count(number),
    )


def _dated(scored: Scored) -> _Step | None:
    """The score with its release day; None if the score is not checked or the day is unknown.

    For a month or a year, the day is its middle.
    """
    released = scored.released
    if released is None or not scored.edition.headline.row.verified:
        return None
    return _Step(scored, released.earliest + (released.latest - released.earliest) / 2)


def _best(steps: Sequence[_Step]) -> list[_Step]:
    """The steps with a better score than all earlier ones, oldest first."""
    ends = [(float(step.day.toordinal()), step.scored.printed) for step in steps]
    return [steps[i] for i in frontier(ends)]


def _curve(name: str, series: int, best: Sequence[_Step], *, names: bool) -> Curve:
    return Curve(
        name=name,
        series=series,
        stops=tuple(
            Stop(
                x=step.day.toordinal(),
                y=step.scored.printed,
                low=interval.low * 100 if (interval := step.scored.edition.headline.interval) else None,
                high=interval.high * 100 if interval else None,
                lines=_lines(name, step),
                checked=True,
                label=step.scored.family.entry.name if names else "",
            )
            for step in best
        ),
    )


def _lines(name: str, step: _Step) -> tuple[str, ...]:
    observation, variant = step.scored.edition.headline, step.scored.record.entry
    size = formatting.size(variant.parameters)
    return (
        *wrapped(formatting.with_configuration(variant.name, step.scored.cell.key.configuration)),
        _("{value}\u00a0% on {date}, {line}", value=_value(step), date=step.day.isoformat(), line=name),
        *([_("the date is that of its family")] if step.borrowed else []),
        _("{size} parameters", size=size) if size else _("size not recorded"),
        *provenance_lines(observation),
    )


def _row(label: str, step: _Step) -> tuple[Link | str, ...]:
    scored, observation = step.scored, step.scored.edition.headline
    page = addresses.cell(scored.cell.key)
    interval, released = observation.interval, formatting.day(scored.released)
    return (
        label,
        _("{date} (family)", date=released) if step.borrowed else released,
        Link(formatting.with_configuration(scored.record.entry.name, scored.cell.key.configuration), page),
        formatting.size(scored.record.entry.parameters),
        _value(step),
        f"{formatting.points(interval.low)}–{formatting.points(interval.high)}" if interval else "",
        *provenance_cells(observation),
    )


def _limit(most: int) -> str:
    """Name of the line of models with at most so many parameters."""
    return f"≤ {formatting.size(most)}"


def _value(step: _Step) -> str:
    return formatting.percent(step.scored.edition.headline.row.number.printed)
