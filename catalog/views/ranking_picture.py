"""Pictures of the first rows of a ranking with their intervals: of a leaderboard, or of the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.charts.interval_plot import IntervalPlot, IntervalRow
from catalog.charts.plotly import axis_of
from catalog.core import tags
from catalog.views import addresses, formatting, scores, static_chart
from catalog.views.chart_text import access
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.charts.plotly import ValueAxis
    from catalog.core.capability_index import Rated
    from catalog.core.leaderboard import Entrant, Leaderboard
    from catalog.core.records import BenchmarkRecord
    from catalog.stats.ranking import Rank
    from catalog.views.context import Context
    from catalog.views.leaderboard import Board

_QUOTED: Final = "†"

MOST_ROWS: Final = 10
"""Rows of a picture, unless a reader asks for another number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingPicture:
    """A picture of the first rows of a ranking, an SVG file for papers, talks and other sites."""

    path: str
    origin: str  # URL, from the site's root, of the ranking that it shows
    title: str
    subtitle: str  # how many rows, of how many
    key: tuple[tuple[str, str], ...]  # legend: kind of a mark, text
    plot: IntervalPlot
    preview: str = ""  # path of the preview of its page, if it is the first picture there

    @property
    def description(self) -> str:
        """The rows in words, for who cannot see the picture."""
        return formatting.clauses(
            " ".join(filter(None, (f"{row.place}." if row.place else "", row.name, row.detail, row.text)))
            for row in self.plot.rows
        )


def first_of_each_metric(boards: Sequence[Leaderboard]) -> tuple[int, ...]:
    """Indices of the leaderboards that are the first with ranked rows of their metric."""
    first: dict[str, int] = {}
    for index, board in enumerate(boards):
        if board.key.metric not in first and board.standings().entrants:
            first[board.key.metric] = index
    return tuple(first.values())


def of_boards(
    context: Context, record: BenchmarkRecord, shown: Sequence[Board], boards: Sequence[Leaderboard]
) -> Iterator[RankingPicture]:
    """A picture of the first leaderboard of each metric; `shown` are the `boards` as the page has them."""
    for number, index in enumerate(first_of_each_metric(boards)):
        yield of_board(
            context,
            boards[index],
            title=_("{benchmark}, {board}", benchmark=record.entry.name, board=shown[index].title),
            path=addresses.board_picture(record.id, boards[index].key.metric if number else ""),
            origin=addresses.leaderboard(addresses.benchmark(record.id), index + 1),
            preview="" if number else addresses.preview(addresses.benchmark(record.id)),
        )


def of_board(
    context: Context,
    board: Leaderboard,
    *,
    title: str,
    path: str,
    origin: str,
    most: int = MOST_ROWS,
    preview: str = "",
) -> RankingPicture:
    """A picture of the first `most` rows of a leaderboard with ranked rows; without a limit for 0."""
    placed = board.standings().placed
    shown = placed[: most or None]
    axis = static_chart.value_axis([entrant.edition.headline for entrant, _rank in shown])
    rows = [_board_row(context, entrant, rank, axis) for entrant, rank in shown]
    return RankingPicture(
        path=path,
        origin=origin,
        title=title,
        subtitle=_subtitle(len(rows), len(placed), systems=board.key.scope == "systems"),
        key=_key(rows),
        plot=IntervalPlot(
            rows=tuple(rows),
            ticks=static_chart.value_ticks(axis),
            axis_title=_("score, {unit}", unit=axis.unit),
        ),
        preview=preview,
    )


def _board_row(context: Context, entrant: Entrant, rank: Rank, axis: ValueAxis) -> IntervalRow:
    headline, key = entrant.edition.headline, entrant.cell.key
    family = context.catalog.models.get(tags.family(key.variant))
    low, high = static_chart.ends_on(axis, headline)
    value = formatting.value(headline.row.number, headline.scale)
    interval = scores.ends(headline)
    ranged = headline.interval is not None
    text = _("{value} ({interval})", value=value, interval=interval) if interval else value
    return IntervalRow(
        place=formatting.place_range(rank.best, rank.worst)
        if ranged
        else f"{rank.position}{'=' if rank.tied else ''}",
        name=context.model(key.variant).text,
        detail=formatting.phrases((context.system(key), key.configuration.label)),
        text=f"{text}{_QUOTED}" if headline.quoted else text,
        value=axis.span.share(headline.scale.printed(headline.value)),
        low=low,
        high=high,
        access=access(family) if family else "unknown",
        checked=headline.row.verified,
    )


def of_index(
    context: Context, rated: Sequence[Rated], *, title: str, path: str, origin: str, most: int = MOST_ROWS
) -> RankingPicture:
    """A picture of the first `most` model configurations of an index."""
    shown = rated[: most or None]
    ends = [end for one in shown for end in (one.interval.low, one.interval.high)]
    axis = axis_of(ends, _("points"))
    rows = [_index_row(context, one, axis) for one in shown]
    return RankingPicture(
        path=path,
        origin=origin,
        title=title,
        subtitle=_subtitle(len(rows), len(rated), systems=False),
        key=_key(rows),
        plot=IntervalPlot(
            rows=tuple(rows), ticks=static_chart.value_ticks(axis), axis_title=_("index, points")
        ),
        preview=addresses.preview(origin),
    )


def _index_row(context: Context, rated: Rated, axis: ValueAxis) -> IntervalRow:
    family = context.catalog.models.get(tags.family(rated.subject.variant))
    low, high = rated.interval.low, rated.interval.high
    return IntervalRow(
        place=formatting.place_range(rated.rank.best, rated.rank.worst),
        name=context.model(rated.subject.variant).text,
        detail=rated.subject.configuration.label,
        text=_("{value} ({interval})", value=f"{rated.points:.1f}", interval=f"{low:.1f}–{high:.1f}"),
        value=axis.span.share(rated.points),
        low=axis.span.share(low),
        high=axis.span.share(high),
        access=access(family) if family else "unknown",
        checked=True,
    )


def _subtitle(rows: int, all_: int, *, systems: bool) -> str:
    if rows < all_:
        return (
            ngettext("The first {n} of {all} systems", "The first {n} of {all} systems", rows, all=all_)
            if systems
            else ngettext("The first {n} of {all} models", "The first {n} of {all} models", rows, all=all_)
        )
    return (
        ngettext("{n} system", "{n} systems", rows) if systems else ngettext("{n} model", "{n} models", rows)
    )


def _key(rows: Iterable[IntervalRow]) -> tuple[tuple[str, str], ...]:
    rows = list(rows)
    key = static_chart.key_of({row.access for row in rows}, hollow=any(not row.checked for row in rows))
    whisker = (("whisker", _("95 % interval")),) if any(row.low is not None for row in rows) else ()
    quoted = (("quoted", _("quoted")),) if any(row.text.endswith(_QUOTED) for row in rows) else ()
    return (*key, *whisker, *quoted)
