"""The pages as of the end of each month: who was best, in both senses, and why these differ."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import topic
from catalog.core.as_of import first_published, release_of
from catalog.core.board_history import months
from catalog.core.table_request import AsOf, TableRequest
from catalog.views import addresses, formatting, scores
from catalog.views.components import Link
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from catalog.core.board_history import BestThen, BoardHistory
    from catalog.core.leaderboard import Entrant
    from catalog.views.context import Context
    from catalog.views.pieces import TableCell

MONTHS: Final = (
    *(noted("January"), noted("February"), noted("March"), noted("April"), noted("May"), noted("June")),
    *(noted("July"), noted("August"), noted("September"), noted("October"), noted("November")),
    noted("December"),
)


_EXPLANATION: Final = noted(
    "Two senses: the best of the models released until then, with the values that are known today; and the "
    "best by the values published until then, which is what one could have known. Links in the first column "
    "show the whole leaderboard as of that day."
)
_SMALL_PRINT: Final = noted(
    "A date of which only the month or the year is known counts as its last day. The values of a source have "
    "the date of the revision that was read: some were published earlier. Whole leaderboards as of a day "
    "need scripts; without them, the links show those of today."
)
_COLUMNS: Final = (
    noted("Leaderboard"),
    noted("Of models released until then"),
    noted("By values published until then"),
    noted("Why they differ"),
    noted("Today"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOfPage(Page):
    """The page as of the end of one month: as-of/2024-06.html."""

    template: ClassVar[str] = "as-of.html.jinja"

    finding: str
    month: str  # "2024-06"
    month_name: str  # "June 2024"
    before: Link | None  # the page of the month before
    after: Link | None
    months: Link  # the page of all months
    also: tuple[Link, ...]  # the index and charts as of the same month, which scripts show
    explanation: str  # of the two senses
    small_print: str
    changed: str  # how many leaders changed since; "" if none did
    columns: tuple[str, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    anchors: tuple[str, ...]  # of the rows: ids of their benchmarks
    example: str  # id of a benchmark that `catalog table` can show; "" without any


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOfIndex(Page):
    """The page that leads to all months: as-of.html."""

    template: ClassVar[str] = "as-of-months.html.jinja"

    years: tuple[tuple[str, tuple[Link, ...]], ...]  # the newest first
    boards: int


def pages(context: Context, histories: Sequence[BoardHistory]) -> Iterator[Page]:
    """The page of all months, and the page of each, with a leaderboard of each benchmark."""
    by_benchmark = [tuple(group) for _id, group in groupby(histories, key=_benchmark)]
    days = months(histories, context.today)
    yield _index(days, len(by_benchmark))
    rows = _Rows(context, by_benchmark)
    for i, day in enumerate(days):
        before = _link(days[i - 1]) if i else None
        after = _link(days[i + 1]) if i + 1 < len(days) else None
        yield rows.page(day, before, after)


def searched(context: Context, histories: Sequence[BoardHistory]) -> list[tuple[str, str, tuple[str, ...]]]:
    """(title, path, other search words) of the page of each month, the newest first."""
    return [
        (
            _("Best in {month}", month=name),
            addresses.as_of(_id(day)),
            (
                _("what was best in {month}", month=name),
                _("what changed since {month}", month=name),
                _("as of {month}", month=name),
            ),
        )
        for day in reversed(months(histories, context.today))
        for name in [_name(day)]
    ]


def _index(days: Sequence[date], boards: int) -> AsOfIndex:
    years = [
        (str(year), tuple(Link(_(MONTHS[day.month - 1]), addresses.as_of(_id(day))) for day in group))
        for year, group in groupby(days, key=lambda day: day.year)
    ]
    return AsOfIndex(
        head=Head(
            path=addresses.AS_OF,
            section="as-of",
            title=_("As of a date"),
            description=_("The best models of every leaderboard at the end of each month, in two senses."),
        ),
        years=tuple(reversed(years)),
        boards=boards,
    )


def _benchmark(history: BoardHistory) -> str:
    return history.board.entrants[0].cell.key.benchmark


def _id(day: date) -> str:
    return f"{day:%Y-%m}"


def _name(day: date) -> str:
    return _("{month} {year}", month=_(MONTHS[day.month - 1]), year=day.year)


def _link(day: date) -> Link:
    return Link(_name(day), addresses.as_of(_id(day)))


class _Rows:
    """Rows of the pages; texts that several months share are made once."""

    def __init__(self, context: Context, by_benchmark: Sequence[Sequence[BoardHistory]]) -> None:
        self._context = context
        self._by_benchmark = [[(one, self._board(one)) for one in group] for group in by_benchmark]
        self._texts: dict[int, Link] = {}  # by identity of a `BestThen`, which the histories hold

    def page(self, day: date, before: Link | None, after: Link | None) -> AsOfPage:
        """The page as of the end of the month of `day`."""
        rows, anchors, differing, changed = [], [], 0, 0
        for histories in self._by_benchmark:
            # The first leaderboard, or the first that had a row then: its place may have been taken since.
            dated = ((*one, one[0].at(day, "released"), one[0].at(day, "published")) for one in histories)
            found = next((one for one in dated if one[2] or one[3]), None)
            if found is None:
                continue
            history, board, released, published = found
            anchors.append(_benchmark(history))
            same = _same(published, history.today)
            changed += not same
            why = self._difference(history, day, released, published)
            differing += bool(why)
            rows.append(
                (
                    _whole(history, board, day),
                    self._best(released),
                    self._best(published),
                    why,
                    _("unchanged since then") if same else self._best(history.today),
                )
            )
        name = _name(day)
        return AsOfPage(
            head=Head(
                path=addresses.as_of(_id(day)),
                section="as-of",
                title=_("Best in {month}", month=name),
                description=ngettext(
                    "What was best at the end of {month}, by release and by publication, on {n} leaderboard.",
                    "What was best at the end of {month}, by release and by publication, on {n} "
                    "leaderboards.",
                    len(rows),
                    month=name,
                ),
            ),
            month=_id(day),
            month_name=name,
            example=next(iter(topic.headline(self._context.catalog)), ""),
            finding=(
                ngettext(
                    "{n} leaderboard with a value; on {differing} the two senses name different models or "
                    "values.",
                    "{n} leaderboards with a value; on {differing} the two senses name different models or "
                    "values.",
                    len(rows),
                    differing=differing,
                )
                if rows
                else _("No leaderboard has a value of that time.")
            ),
            before=before,
            after=after,
            months=Link(_("all months"), addresses.AS_OF),
            also=self._context.linked(
                *(
                    Link(text, addresses.as_of_month(path, _id(day)))
                    for text, path in (
                        (_("Index"), addresses.INDEX),
                        (_("Size vs score"), addresses.CHARTS),
                        (_("Timeline"), addresses.TIMELINE),
                    )
                )
            ),
            explanation=_(_EXPLANATION),
            small_print=_(_SMALL_PRINT),
            columns=tuple(map(_, _COLUMNS)),
            changed=ngettext(
                "Since then, {changed} of the {n} leaderboard changed at their top.",
                "Since then, {changed} of the {n} leaderboards changed at their top.",
                len(rows),
                changed=changed,
            )
            if changed
            else "",
            rows=tuple(rows),
            anchors=tuple(anchors),
        )

    def _board(self, history: BoardHistory) -> Link:
        context, board = self._context, history.board
        key = board.entrants[0].cell.key
        words = (
            context.benchmark(key.benchmark).text,
            scores.what(context, key),
            scores.edition_name(context, key, board.key.version),
            context.method(board.key.method).text if board.key.method else "",  # type: ignore[arg-type]
            _("any scaffold") if board.key.scope == "any-scaffold" else "",
        )
        path = f"{addresses.benchmark(key.benchmark)}#board-{history.number}"
        return Link(" · ".join(filter(None, words)), path)

    def _best(self, best: BestThen | None) -> Link | str:
        if best is None:
            return ""
        if id(best) not in self._texts:
            self._texts[id(best)] = self._text(best)
        return self._texts[id(best)]

    def _text(self, best: BestThen) -> Link:
        first = best.first
        key, headline = first.cell.key, first.edition.headline
        name = formatting.with_configuration(self._context.model(key.variant).text, key.configuration)
        if len(best.leaders) > 1:
            name = ngettext("{model} and {n} more", "{model} and {n} more", len(best.leaders) - 1, model=name)
        value = formatting.with_unit(formatting.value(headline.row.number, headline.scale), headline.scale)
        text = _("{models}, {score}", models=name, score=value)
        if best.others_first:
            text = ngettext(
                "{models}, {score}; {n} more could be first",
                "{models}, {score}; {n} more could be first",
                best.others_first,
                models=name,
                score=value,
            )
        return Link(text, addresses.cell(key))

    def _difference(
        self, history: BoardHistory, day: date, released: BestThen | None, published: BestThen | None
    ) -> str:
        """Reason why the two senses differ; "" if they do not."""
        if _same(released, published):
            return ""
        if published is None:
            states = history.states["published"]
            reason = (
                _(
                    "No value was published until then; the first came in {month}.",
                    month=f"{states[0][0]:%Y-%m}",
                )
                if states
                else _("No value was published until then; its values have no date.")
            )
        elif released is None:
            reason = _("The release dates of the models are not known, or later.")
        elif released.first.cell.key == published.first.cell.key:
            name = self._context.model(released.first.cell.key.variant).text
            reason = _("Another value of {model} was known then.", model=name)
        else:
            reason = self._other_model(day, released.first, published.first)
        return reason

    def _other_model(self, day: date, released: Entrant, published: Entrant) -> str:
        """Reason why another model leads by publication than by release."""
        first = first_published(released.edition)
        name, then = (self._context.model(one.cell.key.variant).text for one in (released, published))
        if first is None or first.latest > day:
            if first:
                return _("The value of {model} was published {day}.", model=name, day=first)
            return _("The value of {model} has no date.", model=name)
        day_released = release_of(published, self._context.catalog.models)
        if day_released is None or day_released.latest > day:
            if day_released:
                return _("{model} counts as released {day}.", model=then, day=day_released)
            return _("{model} has no known release date.", model=then)
        return _("Other values of the same models were known then.")


def _same(one: BestThen | None, other: BestThen | None) -> bool:
    """True if both have the same leaders with the same values."""

    def leaders(best: BestThen | None) -> list[tuple[object, float]]:
        return [_state(entrant) for entrant in best.leaders] if best else []

    return leaders(one) == leaders(other)


def _state(entrant: Entrant) -> tuple[object, float]:
    return entrant.cell.key, entrant.edition.headline.value


def _whole(history: BoardHistory, board: Link, day: date) -> Link:
    """Link to a leaderboard as of the end of `day`, which a script computes."""
    request = TableRequest(
        benchmarks=(history.board.entrants[0].cell.key.benchmark,),
        board=history.number,
        as_of=AsOf(day=day, sense="published"),
    )
    return replace(board, path=request.path)
