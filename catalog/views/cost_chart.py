"""Charts of a leaderboard's scores over what a problem costs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.charts import static_plot
from catalog.charts.static_plot import LogAxis, PlotPoint, PlotRule, Stairs
from catalog.core import cost_frontier, costs, tags
from catalog.core.as_of import release_of
from catalog.core.cost_frontier import LEAST_RUNS, SPENDINGS, Run
from catalog.views import addresses, chart_months, formatting, scores, static_chart
from catalog.views import costs as views_costs
from catalog.views.chart_text import access
from catalog.views.components import Link
from catalog.views.pieces import Chart
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from catalog.charts.plot_months import PlotMonths
    from catalog.charts.plotly import ValueAxis
    from catalog.core.cost_frontier import Bargains, Spending
    from catalog.core.leaderboard import Leaderboard
    from catalog.entries.schema.model import Variant
    from catalog.entries.schema.types import VariantRef
    from catalog.views.context import Context

_LABELS: Final[Mapping[Spending, str]] = {
    "billed": noted("As billed"),
    "today": noted("At today's price"),
    "tokens": noted("Tokens"),
}
_AXES: Final[Mapping[Spending, str]] = {
    "billed": noted("average cost of a problem as billed for the run, $ (log scale)"),
    "today": noted("average cost of a problem at the newest known price of its tokens, $ (log scale)"),
    "tokens": noted("average tokens read and written for a problem (log scale)"),
}
_BASES: Final[Mapping[Spending, str]] = {
    "billed": noted("Costs are those of the run, at the prices of its date."),
    "today": noted(
        "Computed from the tokens of the run at the newest known list price, without caches and discounts. "
        "Where only the sum of tokens is known, the middle of the range."
    ),
    "tokens": noted(
        "Tokens that were read and written, reasoning included. The time of a run is not recorded."
    ),
}
_COLUMNS: Final = (
    noted("Model"),
    noted("Score"),
    noted("95 % interval"),
    noted("As billed, $"),
    noted("At today's price, $"),
    noted("Tokens"),
    noted("Surely beaten"),
)


def of_board(
    context: Context, board_id: str, title: str, board: Leaderboard
) -> tuple[tuple[str, Chart], ...]:
    """(label of the measure, chart) for cost as billed, cost at today's price and tokens.

    Only measures that enough runs of `board` state. None for leaderboards that mix scaffolds: there the
    scaffold decides the cost. `title` is the text of the leaderboard's heading.
    """
    if board.key.scope not in {"models", "same-scaffold"}:
        return ()

    def variant_of(ref: VariantRef) -> Variant | None:
        record = context.catalog.models.get(tags.family(ref))
        variant = record.variants.find(ref) if record else None
        return variant.entry if variant else None

    benchmark = board.entrants[0].cell.key.benchmark
    spent = {spending: cost_frontier.runs(board, spending, variant_of) for spending in SPENDINGS}
    return tuple(
        (
            _(_LABELS[spending]),
            replace(
                _chart(context, f"cost-{board_id}-{spending}", title, spending, runs),
                download=addresses.download(f"cost-{benchmark}-{board_id}-{spending}", "charts/"),
                about=context.benchmark(benchmark).text,
            ),
        )
        for spending, runs in spent.items()
        if len(runs) >= LEAST_RUNS
    )


def _chart(context: Context, id_: str, title: str, spending: Spending, runs: Sequence[Run]) -> Chart:
    steps = cost_frontier.best_for_price(runs)
    unbeaten = cost_frontier.frontier(runs)
    axis = static_chart.value_axis([run.headline for run in runs])
    across = LogAxis.around([float(run.middle) for run in runs])
    turns = {id(run): turn for turn, run in enumerate(reversed(steps))}
    highlighted = {id(run) for run in unbeaten}
    months = _months(context, runs)
    dots = [
        _dot(
            context,
            run,
            spending,
            (across.share(float(run.middle)), axis),
            highlighted=id(run) in highlighted,
            turn=turns.get(id(run)),
            months=its_months,
        )
        for run, its_months in zip(runs, months, strict=True)
    ]
    ends = [(dot.x, dot.y) for run in steps for dot, its in zip(dots, runs, strict=True) if its is run]
    problems = {run.headline.problems for run in runs}
    words = [title, ngettext("{n} run", "{n} runs", len(runs))]
    if len(problems) == 1:
        words.append(ngettext("{n} problem", "{n} problems", runs[0].headline.problems or 0))
    return Chart(
        id=id_,
        title=_title(context, runs, unbeaten),
        subtitle=" · ".join(words),
        key=(
            *static_chart.key_of({dot.access for dot in dots}, hollow=any(not dot.checked for dot in dots)),
            ("grey", _("surely beaten: another run is better and cheaper")),
            ("line", _("best for its cost")),
        ),
        plot=static_plot.plot(
            dots,
            [Stairs(name="", points=(*ends, (1.0, ends[-1][1])))],
            x_ticks=[(across.share(tick), _tick(tick, spending)) for tick in across.ticks()],
            y_ticks=static_chart.value_ticks(axis),
            x_title=_(_AXES[spending]),
            y_title=_("score, {unit}", unit=axis.unit),
            rule=PlotRule(lower_is_better=runs[0].headline.scale.lower_is_better, highlights_unbeaten=True),
        ),
        caption=_caption(spending, runs, unbeaten),
        figure="",
        columns=tuple(map(_, _COLUMNS)),
        rows=tuple(_row(context, run, beaten=id(run) not in highlighted) for run in runs),
    )


def _dot(
    context: Context,
    run: Run,
    spending: Spending,
    place: tuple[float, ValueAxis],
    *,
    highlighted: bool,
    turn: int | None,
    months: PlotMonths,
) -> PlotPoint:
    """The point of a run; `place` is its position across, and the axis of its score."""
    x, axis = place
    headline, key = run.headline, run.entrant.cell.key
    record = context.catalog.models.get(tags.family(key.variant))
    low, high = static_chart.ends_on(axis, headline)
    interval = scores.ends(headline)
    return PlotPoint(
        x=x,
        y=axis.span.share(headline.scale.printed(headline.value)),
        low=low,
        high=high,
        name=_name(context, run),
        lines=(
            _name(context, run),
            _("{score} (95 %: {interval})", score=_score(run), interval=interval)
            if interval
            else _score(run),
            _("{cost} a problem", cost=_spent(run, spending)),
        ),
        path=addresses.cell(key),
        access=access(record) if record else "unknown",
        checked=headline.row.verified,
        highlighted=highlighted,
        turn=turn,
        months=months,
    )


def _months(context: Context, runs: Sequence[Run]) -> list[PlotMonths]:
    """Months of each run, and those from whose end on a run that surely beats it is in the chart."""
    alone = [
        chart_months.of_observation(release_of(run.entrant, context.catalog.models), run.headline)
        for run in runs
    ]

    def since(run: Run, own: PlotMonths) -> PlotMonths:
        beaten_by = [
            months for other, months in zip(runs, alone, strict=True) if cost_frontier.is_beaten(run, other)
        ]
        return replace(
            own,
            beaten=(
                _first(months.released for months in beaten_by),
                _first(months.published for months in beaten_by),
            ),
        )

    return [since(run, own) for run, own in zip(runs, alone, strict=True)]


def _first(months: Iterable[int | None]) -> int | None:
    return min((month for month in months if month is not None), default=None)


def _name(context: Context, run: Run) -> str:
    key = run.entrant.cell.key
    name, configuration = context.model(key.variant).text, key.configuration.label
    return _("{model} ({configuration})", model=name, configuration=configuration) if configuration else name


def _score(run: Run) -> str:
    headline = run.headline
    return formatting.with_unit(formatting.value(headline.row.number, headline.scale), headline.scale)


def _spent(run: Run, spending: Spending) -> str:
    """Cost of a problem, with its unit; a range where it is not known exactly."""
    if spending == "tokens":
        return ngettext("{n} token", "{n} tokens", round(run.middle))
    return f"${_money_range(run.low, run.high)}"


def _money_range(low: Decimal, high: Decimal) -> str:
    ends = (formatting.money(low), formatting.money(high))
    return ends[0] if ends[0] == ends[1] else "–".join(ends)


def _tick(value: float, spending: Spending) -> str:
    if spending == "tokens":
        return f"{value / _THOUSAND:,g}k" if value >= _THOUSAND else f"{value:g}"
    return f"${value:,g}" if value >= _TINY else f"${value:f}".rstrip("0")


_THOUSAND: Final = 1000
_TINY: Final = 0.0001  # dollars; below, `g` would write powers of ten


def _title(context: Context, runs: Sequence[Run], unbeaten: Sequence[Run]) -> str:
    """The finding: a cheap run near the best one; else how many runs are not surely beaten."""
    bargains = cost_frontier.bargains(runs)
    cheap = bargains and (bargains.near or bargains.alike)
    if bargains and cheap:
        share = _share_of_cost(cheap, bargains.best)
        message = (
            noted("{model} costs {share} of the leader, {leader}, for {less} less")
            if cheap is bargains.near
            else noted(
                "{model} costs {share} of the leader, {leader}, for {less} less, which is within chance"
            )
        )
        return _(
            message,
            model=_name(context, cheap),
            share=share,
            leader=_name(context, bargains.best),
            less=_loss(cheap, bargains),
        )
    if len(unbeaten) == len(runs):
        return _("No run is surely beaten by a cheaper one: the intervals are too wide")
    return _("{part} of {all} runs are not surely beaten by a cheaper one", part=len(unbeaten), all=len(runs))


def _share_of_cost(run: Run, than: Run) -> str:
    times = cost_frontier.times_cheaper(run, than)
    return f"1/{times:.0f}" if times >= _WHOLE else _("{percent}\u00a0%", percent=f"{100 / times:.0f}")


_WHOLE: Final = 3  # times cheaper: below, a fraction of whole numbers is too coarse


def _loss(run: Run, bargains: Bargains) -> str:
    scale = run.headline.scale
    return formatting.difference(bargains.best.headline.value - run.headline.value, scale)


def _caption(spending: Spending, runs: Sequence[Run], unbeaten: Sequence[Run]) -> str:
    exact = sum(run.headline.interval is None for run in runs)
    dates = sorted({run.headline.date.text[:4] for run in runs if run.headline.date})
    basis = _(_BASES[spending])
    if spending == "billed" and dates:
        years = _("{first} to {last}", first=dates[0], last=dates[-1]) if len(dates) > 1 else dates[0]
        basis = _("Costs are those of the run, at the prices of its date ({years}).", years=years)
    return formatting.paragraph(
        (
            basis,
            ngettext(
                "Coloured: the {n} run of which no other is better at 95 % and cheaper, judged pair by pair: "
                "by the difference on each problem where it is known for both, else by the difference of the "
                "two scores.",
                "Coloured: the {n} runs of which no other is better at 95 % and cheaper, judged pair by "
                "pair: by the difference on each problem where it is known for both, else by the difference "
                "of the two scores.",
                len(unbeaten),
            ),
            ngettext(
                "{n} value without an interval count as exact.",
                "{n} values without an interval count as exact.",
                exact,
            )
            if exact
            else "",
        )
    )


def _row(context: Context, run: Run, *, beaten: bool) -> tuple[Link | str, ...]:
    headline, key = run.headline, run.entrant.cell.key
    billed = costs.of_run(headline)
    priced = views_costs.today_in_dollars(context, run.entrant.cell, headline)
    used = costs.tokens(headline)
    return (
        Link(_name(context, run), addresses.cell(key)),
        formatting.value(headline.row.number, headline.scale),
        scores.ends(headline),
        formatting.money(billed.usd) if billed else "",
        f"{_money_range(priced.low, priced.high)} ({priced.price.date})" if priced else "",
        f"{round(used):,}" if used else "",
        formatting.yes_no(beaten),
    )
