"""Leaderboards of a benchmark, and the filters above them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, assert_never

from catalog.core import tags
from catalog.core.as_of import published_states
from catalog.core.contamination import surely_released
from catalog.core.leaderboard import leaderboards
from catalog.entries.frozen import dataclass
from catalog.entries.schema.types import MethodId
from catalog.views import (
    addresses,
    board_answer,
    board_axis,
    board_labels,
    board_notes,
    contamination,
    cost_chart,
    costs,
    formatting,
    scores,
)
from catalog.views.components import UNSORTED_ROWS, Link
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.core.leaderboard import Entrant, Leaderboard, Standings
    from catalog.core.records import BenchmarkRecord, CellKey, ModelRecord, Observation, VariantRecord
    from catalog.entries.schema.types import VariantRef
    from catalog.stats import ranking
    from catalog.views.board_answer import AnswerPart
    from catalog.views.board_axis import Axis, Ends
    from catalog.views.context import Context
    from catalog.views.costs import CostHead
    from catalog.views.pieces import Chart
    from catalog.views.scores import Score


_LOWER: Final = noted("Lower is better.")
_ANY_SCAFFOLD: Final = noted(
    "Each model once, with the {kind} in which it reached most: what it can reach at best, not how it "
    "compares with other models under the same conditions."
)
_SYSTEMS: Final = noted(
    "Each row is a system: a {kind}, its version and form, and the model in it. Ranks compare systems, "
    "not models."
)
_PAIRED: Final = noted(
    "Places of models with known values for the same problems are told apart problem by problem."
)
# Nouns for methods, which the vocabulary of a catalogue may name: known ones have a translation.
_SCAFFOLD: Final = noted("scaffold")
_METHOD: Final = noted("method")


_FIRST_ROWS: Final = 30
_LEAST_MORE: Final = 6  # fewer further rows are shown at once: a button is as high as one of them
_NOT_APART: Final = noted("Above: not told apart from the leader at 95 %")
_AHEAD: Final = noted("Above: ahead of all others at 95 %")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenValue:
    """The value that a row had by what was published until some date, other than that of today."""

    since: str  # the first day with it: "2023-07-01"
    value: str
    interval: str
    source: str  # id of its results file
    note: str  # its configuration and who measured it


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """A row of a leaderboard."""

    place: str  # by value: "3", "3=" where tied, "" where not ranked
    range: str  # "2–6", or "" where it is the place, and without intervals
    ends: Ends  # its value and interval on the leaderboard's axis
    ahead: str  # rows that this one is ahead of though the printed intervals do not show it: see `_ahead`
    variant: Link
    configuration: str  # how the variant was run, "effort high"; "" where not stated
    system: Link | None  # the method beside the model where rows differ in it: "version 2.1", "RAG"
    alternative: bool  # another configuration or version of the row above; hidden by default
    family: Link | None  # where the variant's name does not say it
    size: str  # "16.1B" or ""
    date: str
    seen: str  # "released before the benchmark" ...; "" where the note of the leaderboard says it
    open_weights: Literal["open", "closed", ""]
    score: Score
    method: str
    measured_by: str  # "" where the note of the leaderboard says it
    measurer: Link | None  # to what that measurer measured; None where the row does not name it
    spread: str  # of several reports: "67.0–84.1 in 5 reports"; "" for a single report
    settings: str
    costs: tuple[str, ...]  # one for each column of costs of the leaderboard
    since: str  # day from which the value was known: "2024-06-01"; "" where its date is not
    then: tuple[ThenValue, ...]  # earlier values, oldest first


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFilters:
    """Choices of the filters above the leaderboards of a page; they work only with scripts."""

    weights: tuple[tuple[str, str, int], ...]  # ("open", "Open", rows of the first leaderboard)
    at_most: tuple[tuple[str, str], ...]  # ("max-10B", "up to 10B")
    sizes: tuple[tuple[str, str], ...]  # ("300M..1B", "300M to 1B"); the end belongs to the next class
    years: tuple[str, ...]  # in which models on them came out, the newest first
    quoted: bool  # some row is quoted, so that first-hand rows can be asked for
    unchecked: bool  # some row is not checked yet, so that checked rows can be asked for
    first_hand: int  # such rows of the first leaderboard
    checked: int
    today: str  # the latest date that can be asked for: "2026-11-30"
    part: bool = False  # whether other pages have more of the rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A leaderboard: values that may be compared, best first."""

    id: str
    title: str  # "pass@1", "pass@1 · version 2 (378 problems)", "pass@1 · Java"
    label: str  # the title without what all leaderboards of the page share: "Java"
    count: int  # rows that the leaderboard has on all its pages, each model once
    note: str  # what may not be mixed into it
    shared: tuple[str, ...]  # sentences on what nearly all rows share
    answer: tuple[AnswerPart, ...]  # who leads, the best open model, the cheapest good one; () if none
    small_print: str  # how costs and ties work here
    heading: str  # of the column of scores: "Score, %"
    lower_is_better: bool  # of an error rate, a duration, a price
    axis: Axis
    leader: Ends | None  # the leader's interval on the axis; None where it is not known
    could_be_first: int  # number of rows up to the last that could be first; 0 for no rule below it
    cut: str  # text at that rule
    cost_heads: tuple[CostHead, ...]  # of the columns of costs
    measurer: (
        tuple[str, str] | None
    )  # of nearly all rows: its id in addresses, its name; None where they differ
    has_measurers: bool  # rows differ in who measured them, so there is a column for that and for remarks
    rows: tuple[BoardRow, ...]
    with_method: tuple[BoardRow, ...]  # runs with a method; listed, not ranked
    alternatives: str = ""  # "12 more rows": the rows that are hidden by default; "" for none
    range_text: str = ""  # "Rows 1–500 of 760." where the others stand on other pages
    pages: tuple[Link, ...] = ()  # all of those pages
    cost_charts: tuple[tuple[str, Chart], ...] = ()  # label of a measure and scores over it
    start: int = 0  # number of ranked models on pages before this one
    more_rows: str = ""  # path of the data file with the rows of the other pages; "" for none
    unranked: int = 0  # rows without a rank on all its pages

    @property
    def notes(self) -> str:
        """Sentences above the table: what may not be mixed into it, and what nearly all rows share."""
        return formatting.paragraph((self.note, *self.shared))

    @property
    def best_rows(self) -> tuple[BoardRow, ...]:
        """Ranked rows without alternatives: each model (or system) once, in its best configuration."""
        return tuple(row for row in self.rows if not row.alternative)

    @property
    def first_rows(self) -> int:
        """Number of ranked models to show at first where scripts run; a button shows the others."""
        models = self.all_rows
        return _FIRST_ROWS if models >= _FIRST_ROWS + _LEAST_MORE else models

    @property
    def all_rows(self) -> int:
        """Number of ranked models that the page can show: with its script also those of other pages."""
        return self.count if self.more_rows and self.rows else len(self.best_rows)

    @property
    def unranked_title(self) -> str:
        """Title of the rows without a rank, which says why they have none."""
        return ngettext(
            "Not ranked: {n} row with a method, of a part of the problems, or no longer valid",
            "Not ranked: {n} rows with a method, of a part of the problems, or no longer valid",
            max(self.unranked, len(self.with_method)),
        )

    @property
    def sortable(self) -> bool:
        """True if the board has so many rows that readers can sort it by its columns."""
        return len(self.rows) > UNSORTED_ROWS


def boards(context: Context, record: BenchmarkRecord) -> tuple[Board, ...]:
    """Every leaderboard of a benchmark, in the order of `core.leaderboard`."""
    made = [_board(context, record, _id(index), board) for index, board in enumerate(leaderboards(record), 1)]
    labels = board_labels.labels([board.title for board in made])
    return tuple(replace(board, label=label) for board, label in zip(made, labels, strict=True))


def cost_charts(context: Context, record: BenchmarkRecord) -> Iterator[Chart]:
    """The charts of costs of all leaderboards of a benchmark, as in `boards`, which also makes all rows."""
    for index, board in enumerate(leaderboards(record), 1):
        title = title_of(context, record, board)
        yield from (chart for _label, chart in _cost_charts(context, _id(index), title, board))


def _cost_charts(context: Context, id_: str, title: str, board: Leaderboard) -> tuple[tuple[str, Chart], ...]:
    """(label of a measure, chart of scores over it) of a leaderboard; () where settings leave them out."""
    left_out = "cost" in context.topic.without
    return () if left_out else cost_chart.of_board(context, id_, title, board)


def _id(index: int) -> str:
    return f"board-{index}"


def title_of(context: Context, record: BenchmarkRecord, board: Leaderboard) -> str:
    """Title of a leaderboard: its metric, its scaffold, and the version of the benchmark."""
    key = board.entrants[0].cell.key
    edition_name = scores.edition_name(context, key, board.key.version)
    parts = (
        scores.what(context, key),
        _scope_title(context, board),
        edition_name or (_("version not stated") if record.entry.versions else ""),
    )
    return " · ".join(part for part in parts if part)


def _board(context: Context, record: BenchmarkRecord, id_: str, board: Leaderboard) -> Board:
    edition_name = scores.edition_name(context, board.entrants[0].cell.key, board.key.version)
    several = len(record.entry.versions) > 0
    note = (
        _("Only values of {edition}.", edition=edition_name)
        if edition_name
        else _("The sources of these values do not say which version they used.")
        if several
        else ""
    )
    standings = board.standings()
    rows = _Rows(context, record, board, standings)
    ranked, unranked = rows.ranked(), rows.unranked()
    everything = (*ranked, *unranked)
    more = sum(row.alternative for row in everything)
    columns = costs.columns([row.costs for row in everything if not row.alternative])
    small_print = (
        _scaffold_versions(board),
        _ranked_once(board) if more else "",
        _(_LOWER) if board.scale.lower_is_better else "",
        _(_PAIRED) if standings.paired else "",
        *(
            _(
                "{cost}: {explanation}",
                cost=head.name,
                explanation=f"{head.explanation[:1].lower()}{head.explanation[1:]}",
            )
            for head in costs.heads(columns)
        ),
    )
    cut = _cut(standings)
    leader = standings.entrants[0].edition.headline if standings.entrants else None
    title = title_of(context, record, board)
    return Board(
        id=id_,
        title=title,
        label=title,
        count=len(standings.entrants) or len(unranked),
        note=formatting.paragraph([note, _compared(context, board)]),
        shared=rows.shared.sentences,
        answer=board_answer.parts(context, board, standings),
        small_print=formatting.paragraph(formatting.sentence(text) for text in small_print if text),
        heading=formatting.unit_heading(titled("Score"), [board.scale.words.symbol]),
        lower_is_better=board.scale.lower_is_better,
        axis=rows.axis,
        leader=rows.axis.ends(leader) if leader and leader.interval else None,
        could_be_first=cut,
        cut=_(_AHEAD) if cut == 1 else _(_NOT_APART),
        cost_heads=costs.heads(columns),
        measurer=rows.measurer,
        has_measurers=rows.shared.measurer is None,
        rows=tuple(_with_columns(row, columns) for row in ranked),
        with_method=tuple(_with_columns(row, columns) for row in unranked),
        unranked=len(unranked),
        alternatives=ngettext("{n} more row", "{n} more rows", more) if more else "",
        cost_charts=_cost_charts(context, id_, title, board),
    )


def _cut(standings: Standings) -> int:
    """Number of rows above the rule for those that could be first; 0 if the rule would say nothing.

    That is so if all rows could be first, and if no interval is known, so that the order is by value alone.
    """
    rows = standings.could_be_first
    intervals = any(entrant.edition.headline.interval for entrant in standings.entrants[:rows])
    return rows if intervals and rows < len(standings.entrants) else 0


def _with_columns(row: BoardRow, columns: Sequence[int]) -> BoardRow:
    return replace(row, costs=tuple(row.costs[index] for index in columns))


def _scaffold_versions(board: Leaderboard) -> str:
    """Sentence on the versions of the one scaffold of a leaderboard; "" without several."""
    versions = {entrant.cell.key.method_version for entrant in board.entrants} - {""}
    several = board.key.scope == "same-scaffold" and len(versions) > 1
    return (
        _("Versions of the scaffold are compared with each other; each row shows its own.") if several else ""
    )


def _ranked_once(board: Leaderboard) -> str:
    """Sentence on what is ranked once, where other configurations are hidden by default."""
    if board.key.scope == "systems":
        return _("Each system is ranked once, in its best configuration.")
    versions = {entrant.cell.key.method_version for entrant in board.entrants}
    if len(versions) == 1:
        return _("Each model is ranked once, in its best configuration.")
    return _("Each model is ranked once, in its best configuration and version.")


def _compared(context: Context, board: Leaderboard) -> str:
    """Sentence on what a leaderboard compares: models in one scaffold, or systems; "" without methods."""
    match board.key.scope:
        case "models":
            return ""
        case "same-scaffold":
            method = _method_name(context, board.key.method)
            return _("All with {method}, so that only the models differ.", method=method)
        case "any-scaffold":
            return _(_ANY_SCAFFOLD, kind=_kind_of_methods(context, board))
        case "systems":
            return _(_SYSTEMS, kind=_kind_of_methods(context, board))
    assert_never(board.key.scope)


def _scope_title(context: Context, board: Leaderboard) -> str:
    """Part of a leaderboard's title that says what it compares; "" without methods."""
    kind = _kind_of_methods(context, board)
    match board.key.scope:
        case "models":
            return ""
        case "same-scaffold":
            return _("same {kind}: {method}", kind=kind, method=_method_name(context, board.key.method))
        case "any-scaffold":
            return _("any {kind}, best", kind=kind)
        case "systems":
            return _("one row per system")
    assert_never(board.key.scope)


def _method_name(context: Context, id_: str) -> str:
    return context.method(MethodId(id_)).text


def _kind_of_methods(context: Context, board: Leaderboard) -> str:
    """Noun for the methods of a leaderboard: that of their kind, such as "scaffold", else "method"."""
    kinds = context.catalog.entries.vocabulary.method_kinds
    methods = context.catalog.methods
    records = (methods.get(MethodId(entrant.cell.key.method)) for entrant in board.entrants)
    named = (kinds.get(record.entry.kind) for record in records if record)
    return _(next((kind.noun for kind in named if kind and kind.noun), _METHOD))


class _Rows:
    """Rows of a leaderboard: each entrant, followed by its other configurations and versions."""

    def __init__(
        self, context: Context, record: BenchmarkRecord, board: Leaderboard, standings: Standings
    ) -> None:
        self._context = context
        self._board = board
        self._standings = standings
        entrants = (*board.entrants, *board.other_configurations)
        self.axis = board_axis.axis(board.scale, (entrant.edition.headline for entrant in entrants))
        self.shared = board_notes.shared(
            context,
            standings.entrants or board.entrants,
            systems=board.key.scope == "systems",
        )
        self.measurer = self._shared_measurer(entrants)
        self._published = published_states(board, leaderboards(record))
        self._alternatives = self._rows_of_alternatives()

    def _shared_measurer(self, entrants: Iterable[Entrant]) -> tuple[str, str] | None:
        """(id in addresses, name) of the measurer that the note of the leaderboard names; None for none."""
        if self.shared.measurer is None:
            return None
        headlines = (entrant.edition.headline for entrant in entrants)
        names = (one.measurer for one in headlines if scores.measurer_name(one) == self.shared.measurer)
        name = next(names, None) or ""
        place = self._context.catalog.measurer_places.get(name)
        return (place.id, name) if place else None

    def ranked(self) -> list[BoardRow]:
        """The ranked rows, the best first."""
        ahead = _ahead(self._standings)
        rows = []
        for index, (entrant, rank) in enumerate(self._standings.placed):
            rows.append(self._row(entrant, rank, ahead[index]))
            rows += self._alternatives_of(entrant)
        return rows

    def unranked(self) -> list[BoardRow]:
        """The rows without a rank, the best value first."""
        return [
            row
            for entrant in self._board.unranked()
            for row in (self._row(entrant), *self._alternatives_of(entrant))
        ]

    def _alternatives_of(self, entrant: Entrant) -> Sequence[BoardRow]:
        return self._alternatives.get(self._board.subject(entrant.cell.key), ())

    def _rows_of_alternatives(self) -> Mapping[CellKey, Sequence[BoardRow]]:
        """{key of a model or system: rows of its runs that are not its best}."""
        rows: dict[CellKey, list[BoardRow]] = defaultdict(list)
        for entrant in self._board.other_configurations:
            row = self._row(entrant)
            named = row.configuration or ("" if row.system else _("configuration not stated"))
            subject = self._board.subject(entrant.cell.key)
            rows[subject].append(replace(row, configuration=named, alternative=True, since="", then=()))
        return rows

    def _row(self, entrant: Entrant, rank: ranking.Rank | None = None, ahead: str = "") -> BoardRow:
        context, (cell, edition) = self._context, entrant
        family, variant = family_and_variant(context, cell.key.variant)
        entry = variant.entry if variant else None
        headline = edition.headline
        weights = family.entry.weights if family else None
        since, then = self._known(entrant)
        score, by = scores.score(context, cell, edition), scores.measurer_name(headline)
        measured_by = self.shared.measured_by(by)
        ranged = rank is not None and headline.interval is not None and rank.best != rank.worst
        return BoardRow(
            place=f"{rank.position}{'=' if rank.tied else ''}" if rank else "",
            range=f"{rank.best}–{rank.worst}" if rank and ranged else "",
            ends=self.axis.ends(headline),
            ahead=ahead,
            variant=context.model(cell.key.variant),
            configuration=cell.key.configuration.label,
            system=_system(context, self._board, cell.key),
            alternative=False,
            family=context.model(family.id) if family else None,
            size=formatting.size(entry.parameters) if entry else "",
            date=formatting.day(surely_released(family, variant)) if family else "",
            seen=self.shared.seen(contamination.of(context, cell, headline)),
            open_weights=_access(weights.public if weights else None),
            score=score,
            method=" · ".join(filter(None, (context.system(cell.key), _part(self._board, entrant)))),
            measured_by=measured_by,
            measurer=score.measurer if measured_by else None,
            spread=scores.spread(edition),
            settings=self.shared.settings_of(entrant),
            costs=costs.cells(context, cell, headline),
            since=since,
            then=then,
        )

    def _known(self, entrant: Entrant) -> tuple[str, tuple[ThenValue, ...]]:
        """(day from which the value of today was known, values before it) by what was published."""
        now = _then(entrant, "")
        states = [
            _then(known, day.isoformat())
            for day, known in self._published.get(self._board.subject(entrant.cell.key), ())
        ]
        shown = [one for i, one in enumerate(states) if i == 0 or not _looks_alike(states[i - 1], one)]
        since = ""
        if shown and _looks_alike(shown[-1], now):
            since = shown.pop().since
        return since, tuple(shown)


def _access(public: bool | None) -> Literal["open", "closed", ""]:  # noqa: FBT001 - may be unknown
    return "" if public is None else "open" if public else "closed"


def _then(entrant: Entrant, since: str) -> ThenValue:
    headline = entrant.edition.headline
    measurer = scores.measurer_name(headline)
    return ThenValue(
        since=since,
        value=formatting.value(headline.row.number, headline.scale),
        interval=scores.ends(headline),
        source=headline.results_id,
        note=formatting.phrases((entrant.cell.key.configuration.label, measurer)),
    )


def _looks_alike(one: ThenValue, other: ThenValue) -> bool:
    return (one.value, one.interval, one.source, one.note) == (
        other.value,
        other.interval,
        other.source,
        other.note,
    )


def _ahead(standings: Standings) -> list[str]:
    """For each ranked row, how comparisons differ from what the printed intervals show: "3 7 -9".

    Scripts rank the rows that a filter leaves by the printed ends. Row 0 with "3 -9" is ahead of row 3
    (compared problem by problem, or by digits that are not printed), and not ahead of row 9.
    """
    ends = [_printed_ends(entrant.edition.headline) for entrant in standings.entrants]
    doubtful = {*standings.paired, *((j, i) for i, j in standings.paired), *_touching(standings, ends)}
    exceptions: list[list[str]] = [[] for _ in ends]
    for one, other in sorted(doubtful):
        ahead = standings.is_ahead(one, other)
        if ahead != _seems_ahead(standings, ends[one], ends[other]):
            exceptions[one].append(f"{'' if ahead else '-'}{other}")
    return [" ".join(others) for others in exceptions]


def _printed_ends(headline: Observation) -> tuple[float, float]:
    """Ends of a row's interval as its text shows them; both are the value where there is no interval."""
    if headline.interval is None:
        value = float(formatting.value(headline.row.number, headline.scale))
        return value, value
    return float(formatting.points(headline.interval.low)), float(formatting.points(headline.interval.high))


def _seems_ahead(standings: Standings, one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[1] < other[0] if standings.scale.lower_is_better else one[0] > other[1]


_DIGIT: Final = 0.11  # printed ends that are further apart are in the order of the exact ones


def _touching(standings: Standings, ends: Sequence[tuple[float, float]]) -> Iterator[tuple[int, int]]:
    """(index, index) of rows where the end of one interval is about the beginning of the other."""
    lower = standings.scale.lower_is_better
    starts = sorted((end[1] if lower else end[0], index) for index, end in enumerate(ends))
    for other, end in enumerate(ends):
        edge = end[0] if lower else end[1]
        first = bisect_left(starts, (edge - _DIGIT, 0))
        for start, one in starts[first:]:
            if start > edge + _DIGIT:
                break
            if one != other:
                yield one, other


def _part(board: Leaderboard, entrant: Entrant) -> str:
    """Text such as "20 of 974 problems" for a run on a part of them; "" for a run on all."""
    problems = entrant.edition.headline.row.problems
    if not board.is_partial(entrant):
        return ""
    return _("{part} of {all} problems", part=f"{problems:,}", all=f"{board.most_problems:,}")


def _system(context: Context, board: Leaderboard, key: CellKey) -> Link | None:
    """Link to the method of a row, with what the leaderboard's title does not say; None for no text."""
    if board.key.scope == "models":
        return None
    version = _("version {version}", version=key.method_version) if key.method_version else ""
    text = version if board.key.scope == "same-scaffold" else context.system(key)
    return Link(text, addresses.method(MethodId(key.method))) if text else None


def family_and_variant(context: Context, ref: VariantRef) -> tuple[ModelRecord | None, VariantRecord | None]:
    """(family, variant) for `ref`; None in place of each that has no entry."""
    family = context.catalog.models.get(ref.partition("/")[0])  # type: ignore[call-overload]
    variant = family.variants.find(ref) if family else None
    return family, variant


_WORTH_FILTERING: Final = 8  # rows


def filters(context: Context, boards_shown: Sequence[Board]) -> BoardFilters | None:
    """The filters above the leaderboards of a page; None if no leaderboard has enough rows for filters.

    The counts are those of the first leaderboard, which is shown before a script has counted.
    """
    rows = [row for board in boards_shown for row in (*board.rows, *board.with_method) if not row.alternative]
    if max((len(board.best_rows) for board in boards_shown), default=0) < _WORTH_FILTERING:
        return None
    part = any(board.pages for board in boards_shown)
    classes = tags.size_classes(context.catalog.entries.vocabulary)
    least = [(_(size.name), formatting.size(size.least)) for size in classes]
    least = [(least[0][0], ""), *least[1:]]
    ends = [*(size for _, size in least[1:]), ""]
    first = boards_shown[0]
    counted = first.best_rows or [row for row in first.with_method if not row.alternative]
    access = Counter(row.open_weights for row in counted)
    return BoardFilters(
        weights=(
            ("", _("All"), len(counted)),
            ("open", _("Open"), access["open"]),
            ("closed", _("Closed"), access["closed"]),
        ),
        at_most=tuple((f"max-{size}", _("up to {size}", size=size)) for size in ends if size),
        sizes=tuple((f"{start}..{end}", name) for (name, start), end in zip(least, ends, strict=True)),
        years=tuple(sorted({row.date[:4] for row in rows if row.date}, reverse=True)),
        quoted=any(not row.score.first_hand for row in rows),
        unchecked=any(row.score.unverified for row in rows),
        first_hand=sum(row.score.first_hand for row in counted),
        checked=sum(not row.score.unverified for row in counted),
        today=context.today.isoformat(),
        part=part,
    )
