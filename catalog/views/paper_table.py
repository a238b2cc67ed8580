"""Tables for papers: rows of a leaderboard, or models side by side, each number with its source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from catalog.core import tags
from catalog.core.as_of import all_entrants, board_at, dated_entrants, dates_of_change
from catalog.core.capability_index import capability_index
from catalog.core.contamination import surely_released
from catalog.core.index_parts import scores_of
from catalog.core.leaderboard import Leaderboard, leaderboards
from catalog.core.table_request import ExplorerRequest, IndexRequest, TableRequest, TableRequestError
from catalog.core.told_apart import is_better
from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId, VariantRef, parse_size
from catalog.entries.text import NearestName
from catalog.stats import ranking
from catalog.views import (
    explorer_paper,
    facts,
    formatting,
    index_page,
    leaderboard,
    ranking_picture,
    scores,
)
from catalog.views.chart_text import access
from catalog.views.paper_parts import PaperRow, PaperTable, PaperValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.core.as_of import AsOfSense
    from catalog.core.capability_index import CapabilityIndex, Rated
    from catalog.core.leaderboard import Entrant
    from catalog.core.records import BenchmarkRecord, CellKey, Observation
    from catalog.core.row_filters import RowFilters
    from catalog.core.table_request import AsOf, PaperRequest
    from catalog.views.context import Context
    from catalog.views.ranking_picture import RankingPicture


_BOLD: Final = "Bold: not told apart from the best at 95 %."
_INTERVALS: Final = "Ranges: 95 % intervals."


class Citing:
    """Collects the sources and papers that a table cites."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._entries: dict[str, str] = {}

    def source(self, observation: Observation) -> str:
        """Key of the source of a value."""
        key = facts.source_key(observation.results_id)
        self._entries.setdefault(key, facts.source_bibtex(observation.results_id, observation.file))
        return key

    def model(self, ref: str) -> str:
        """Key of the paper of a model; "" if it has none."""
        record = self._context.catalog.models.get(tags.family(ref))
        paper = record.entry.paper if record else None
        citation = facts.citation(record.entry) if record else None
        if paper is None or citation is None or not paper.key:
            return ""
        self._entries.setdefault(paper.key, citation.bibtex)
        return paper.key

    @property
    def bibliography(self) -> str:
        """BibTeX of what was cited, sorted by key."""
        return "\n\n".join(text for _, text in sorted(self._entries.items())) + "\n"


def make(context: Context, request: PaperRequest, version: str) -> PaperTable:
    """The table that `request` asks for; `version` says which state of the catalogue it is of.

    Raises TableRequestError if a leaderboard, a model or a kind of work is unknown, if a date is not past, or
    if no row is left.
    """
    if isinstance(request, ExplorerRequest):
        return explorer_paper.make(context, request, version)
    _check_date(context, request.as_of)
    if isinstance(request, IndexRequest):
        return _index(context, request, version)
    parts = _compared(context, request) if request.models else _ranked(context, request)
    if not parts.rows:
        raise TableRequestError("no row is left; ask for other models, for more rows or for a later date")
    return PaperTable(
        title=parts.title,
        notes=tuple(filter(None, (*parts.notes, _as_of_note(request.as_of)))),
        address=f"{context.site_url}{request.path}",
        version=version,
        columns=parts.columns,
        rows=parts.rows,
        bibliography=parts.citing.bibliography,
    )


def picture(context: Context, request: PaperRequest) -> RankingPicture:
    """The picture of the first rows of the leaderboard or the index that `request` asks for.

    Its origin is the address that says the same. Raises TableRequestError as `make`, and for a table of
    other kinds.
    """
    if isinstance(request, ExplorerRequest) or (isinstance(request, TableRequest) and request.models):
        raise TableRequestError("a chart shows one leaderboard or an index; write .tex, .typ or .md for this")
    _check_date(context, request.as_of)
    request = replace(request, rows=request.rows or ranking_picture.MOST_ROWS)
    notes = [_as_of_note(request.as_of)]
    if isinstance(request, IndexRequest):
        rated, _fit = _rated(context, request)
        drawn = index_page.picture(context, request.work, rated, request.rows)
    else:
        record, board = _board(context, request)
        notes.insert(0, _filter_note(request.filters))
        drawn = ranking_picture.of_board(
            context,
            board,
            title=f"{record.entry.name}, {_board_text(context, board, board.entrants[0].cell.key)}",
            path="",
            origin="",
            most=request.rows,
        )
    subtitle = formatting.paragraph((f"{drawn.subtitle}.", *notes)) if any(notes) else drawn.subtitle
    return replace(drawn, subtitle=subtitle, origin=f"{context.site_url}{request.path}")


def _check_date(context: Context, as_of: AsOf | None) -> None:
    if as_of and as_of.day > context.today:
        raise TableRequestError(f"{as_of.day} is later than today; the nearest date is {context.today}")


def _filter_note(filters: RowFilters) -> str:
    return f"Only: {filters.text}." if filters.query else ""


@dataclass(frozen=True, slots=True)
class _Parts:
    title: str
    notes: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[PaperRow, ...]
    citing: Citing


_SENSES: Final[Mapping[AsOfSense, str]] = {
    "released": "Models released until {}, with the values known today.",
    "published": "Values published until {}.",
}


def _as_of_note(as_of: AsOf | None) -> str:
    return _SENSES[as_of.sense].format(as_of.day) if as_of else ""


# --- A leaderboard ---------------------------------------------------------------------------------


def _board(context: Context, request: TableRequest) -> tuple[BenchmarkRecord, Leaderboard]:
    """(benchmark, its leaderboard that `request` asks for, with the rows that its date and filters leave)."""
    (id_,) = request.benchmarks
    record = context.catalog.benchmarks[BenchmarkId(id_)]
    boards = leaderboards(record)
    if not boards:
        raise TableRequestError(f"{record.entry.name} has no leaderboard yet")
    if not 1 <= request.board <= len(boards):
        raise TableRequestError(
            f"{record.entry.name} has {formatting.counted(len(boards), 'leaderboard')}, and none with the "
            f"number {request.board}; the nearest is {max(1, min(request.board, len(boards)))}"
        )
    board = _at_date(context, record, boards, boards[request.board - 1], request.as_of)
    board = _filtered(context, board, request.filters)
    if not board.standings().entrants:
        raise TableRequestError(f"no row of leaderboard {request.board} of {record.entry.name} is ranked")
    return record, board


def _ranked(context: Context, request: TableRequest) -> _Parts:
    record, board = _board(context, request)
    standings = board.standings()
    citing = Citing(context)
    placed = standings.placed[: request.rows or None]
    key = board.entrants[0].cell.key
    title = (
        f"{record.entry.name}, {_board_text(context, board, key)}: {formatting.counted(len(placed), 'model')}"
    )
    rest = len(standings.placed) - len(placed)
    return _Parts(
        f"{title}, best first{f' ({rest} more are not shown)' if rest else ''}.",
        (
            _filter_note(request.filters),
            *_notes(one.edition.headline for one, _ in placed),
        ),
        (formatting.unit_heading("Score", [board.scale.words.symbol]),),
        tuple(
            _row(context, citing, one.cell.key, [_value(citing, one, best=rank.best == 1)])
            for one, rank in placed
        ),
        citing,
    )


def _filtered(context: Context, board: Leaderboard, filters: RowFilters) -> Leaderboard:
    """`board` with the rows that filters leave, ranked among these; filters see what the page shows."""
    if not filters.query:
        return board

    def fits(entrant: Entrant) -> bool:
        family, variant = leaderboard.family_and_variant(context, entrant.cell.key.variant)
        size = formatting.size(variant.entry.parameters) if variant else ""
        released = formatting.day(surely_released(family, variant)) if family else ""
        headline = entrant.edition.headline
        place = context.catalog.measurer_places.get(headline.measurer or "")
        return (
            filters.measured_by in {"", place.id if place else ""}
            and filters.weights in {"", access(family) if family else ""}
            and filters.fits_size(parse_size(size) if size else None)
            and filters.fits_year(released)
            and not (filters.first_hand and headline.quoted)
            and not (filters.verified and not headline.row.verified)
        )

    left = tuple(entrant for entrant in board.entrants if fits(entrant))
    if not left:
        raise TableRequestError(f"no row of the leaderboard is left by: {filters.text}")
    return Leaderboard(board.key, left, most_problems=board.most_problems)


def _board_text(context: Context, board: Leaderboard, key: CellKey) -> str:
    method = context.method(MethodId(board.key.method)).text if board.key.method else ""
    words = (
        scores.what(context, key),
        scores.edition_name(context, key, board.key.version),
        f"with {method}" if method else "",
        "one row per system" if board.key.scope == "systems" else "",
        "any scaffold" if board.key.scope == "any-scaffold" else "",
    )
    return ", ".join(filter(None, words))


def _at_date(
    context: Context,
    record: BenchmarkRecord,
    boards: Sequence[Leaderboard],
    board: Leaderboard,
    as_of: AsOf | None,
) -> Leaderboard:
    if as_of is None:
        return board
    models = context.catalog.models
    then = board_at(board, boards, models, as_of.day, as_of.sense)
    if then is None:
        days = dates_of_change(dated_entrants(all_entrants(board, boards), models, as_of.sense))
        first = f"; the first date with one is {min(days)}" if days else "; none of its values has a date"
        what = "no model with a value" if as_of.sense == "released" else "no value"
        raise TableRequestError(f"{record.entry.name}: {what} was {as_of.sense} until {as_of.day}{first}")
    return then


def _notes(shown: Iterator[Observation]) -> tuple[str, ...]:
    known = [one.interval is not None for one in shown]
    return (_INTERVALS, _BOLD) if any(known) else ("The intervals of the values are not known.",)


def _value(citing: Citing, entrant: Entrant, *, best: bool) -> PaperValue:
    headline = entrant.edition.headline
    interval = headline.interval
    return PaperValue(
        text=formatting.value(headline.row.number, headline.scale),
        low=formatting.points(interval.low) if interval else "",
        high=formatting.points(interval.high) if interval else "",
        cite=citing.source(headline),
        best=best,
    )


def _row(
    context: Context, citing: Citing, key: CellKey, values: Sequence[PaperValue | None], *, run: bool = True
) -> PaperRow:
    about = (context.system(key), key.configuration.label) if run else ()
    return PaperRow(
        name=context.model(key.variant).text,
        configuration=", ".join(filter(None, about)),
        cite=citing.model(key.variant),
        values=tuple(values),
    )


# --- The index -----------------------------------------------------------------------------------------


def _index(context: Context, request: IndexRequest, version: str) -> PaperTable:
    rated, fit = _rated(context, request)
    citing = Citing(context)
    shown = rated[: request.rows or None]
    rest = len(rated) - len(shown)
    title = index_page.work_title(context.catalog.entries.settings.index.get(request.work))
    counted = formatting.counted(len(shown), "model configuration")
    about = (
        f"Fitted to {fit.scores} first-hand scores on {len(fit.parts)} parts of benchmarks, which the page "
        "at the address names."
    )
    return PaperTable(
        title=f"{title}: {counted}, best first{f' ({rest} more are not shown)' if rest else ''}.",
        notes=(
            about,
            _INTERVALS,
            _BOLD,
            *filter(None, [_as_of_note(request.as_of)]),
        ),
        address=f"{context.site_url}{request.path}",
        version=version,
        columns=("Index, points", "Benchmarks"),
        rows=tuple(_index_row(context, citing, one) for one in shown),
        bibliography=citing.bibliography,
    )


def _index_row(context: Context, citing: Citing, rated: Rated) -> PaperRow:
    low, high = rated.interval.low, rated.interval.high
    points = PaperValue(
        text=f"{rated.points:.1f}", low=f"{low:.1f}", high=f"{high:.1f}", cite="", best=rated.rank.best == 1
    )
    return PaperRow(
        name=context.model(rated.subject.variant).text,
        configuration=rated.subject.configuration.label,
        cite=citing.model(rated.subject.variant),
        values=(points, PaperValue(text=str(rated.benchmarks), low="", high="", cite="", best=False)),
    )


def _rated(context: Context, request: IndexRequest) -> tuple[tuple[Rated, ...], CapabilityIndex]:
    """(model configurations of the index that `request` asks for, the highest first; the fit they are of).

    Ranks are among these.
    """
    works = context.catalog.entries.settings.index
    if request.work and request.work not in works:
        near = NearestName(works).find(request.work)
        hint = f"did you mean {near!r}?" if near else f"known are {', '.join(works) or 'none'}"
        raise TableRequestError(f"there is no index of the work {request.work!r}; {hint}")
    as_of = request.as_of
    published = as_of.day if as_of and as_of.sense == "published" else None
    given = scores_of(context.catalog.benchmarks.values(), works.get(request.work), until=published)
    index = capability_index(given, context.fits)
    if index is None:
        until = f" published until {published}" if published else ""
        raise TableRequestError(
            f"the scores{until} are too few for an index; ask for a later date or all work"
        )
    if as_of is None or published:
        return index.rated, index
    days = [index_page.release_day(context, one) for one in index.rated]
    left = [one for one, day in zip(index.rated, days, strict=True) if day and day <= as_of.day]
    if not left:
        first = min((day for day in days if day), default=None)
        raise TableRequestError(
            f"no model of the index was released until {as_of.day}"
            + (f"; the first was released on {first}" if first else "; none has a known date")
        )
    ranks = ranking.ranks([one.points for one in left], [one.interval for one in left])
    return tuple(replace(one, rank=rank) for one, rank in zip(left, ranks, strict=True)), index


# --- Models side by side -----------------------------------------------------------------------------

_MOST_COLUMNS: Final = 8


def _compared(context: Context, request: TableRequest) -> _Parts:
    refs = [_variant(context, name) for name in request.models]
    records = [context.catalog.benchmarks[BenchmarkId(id_)] for id_ in request.benchmarks]
    shared = [
        (record, board, by_model)
        for record in records or context.catalog.benchmarks.values()
        for board, by_model in _boards_of(context, record, refs, request.as_of)
        if len(by_model) >= (1 if records else 2)
    ]
    if not records:
        shared.sort(key=lambda item: (-len(item[2]), item[0].id))
        shared = shared[:_MOST_COLUMNS]
    if not shared:
        raise TableRequestError("these models share no leaderboard; name the benchmarks, or other models")
    citing = Citing(context)
    rows = []
    for ref in refs:
        values = [
            _value(citing, by_model[ref], best=_is_best(by_model[ref], list(by_model.values())))
            if ref in by_model
            else None
            for _, _, by_model in shared
        ]
        if any(values):
            key = next(by_model[ref].cell.key for _, _, by_model in shared if ref in by_model)
            rows.append(_row(context, citing, key, values, run=False))
    names = formatting.listed(dict.fromkeys(record.entry.name for record, _, _ in shared))
    headlines = (one.edition.headline for _, _, by_model in shared for one in by_model.values())
    return _Parts(
        f"{formatting.counted(len(rows), 'model')} on {names}, each in its best configuration.",
        _notes(headlines),
        tuple(
            formatting.unit_heading(
                f"{record.entry.name}, {_board_text(context, board, board.entrants[0].cell.key)}",
                [board.scale.words.symbol],
            )
            for record, board, _ in shared
        ),
        tuple(rows),
        citing,
    )


def _boards_of(
    context: Context, record: BenchmarkRecord, refs: Sequence[VariantRef], as_of: AsOf | None
) -> Iterator[tuple[Leaderboard, dict[VariantRef, Entrant]]]:
    """The first leaderboard of models of a benchmark with a value of one of `refs`, and these values."""
    boards = leaderboards(record)
    for board in boards:
        if board.key.scope not in {"models", "same-scaffold"}:
            continue
        at = board_at(board, boards, context.catalog.models, as_of.day, as_of.sense) if as_of else board
        found = {one.cell.key.variant: one for one in at.entrants if at.is_ranked(one)} if at else {}
        by_model = {ref: found[ref] for ref in refs if ref in found}
        if at and by_model:
            yield at, by_model
            return


def _is_best(one: Entrant, all_: Sequence[Entrant]) -> bool:
    """True if no other is told apart from `one` as better."""
    return not any(is_better(other.edition.headline, one.edition.headline) for other in all_)


def _variant(context: Context, name: str) -> VariantRef:
    """Reference of a variant, as written; the only variant of a family. Raises TableRequestError."""
    family, slash, _ = name.partition("/")
    record = context.catalog.models.get(ModelId(family))
    refs = [variant.ref for variant in record.variants] if record else []
    if slash and name in refs:
        return VariantRef(name)
    if not slash and len(refs) == 1:
        return refs[0]
    if refs:
        listed = ", ".join(refs[:6])
        raise TableRequestError(f"{name!r} names no single variant; write one of {listed}")
    raise TableRequestError(f"there is no model {name!r}")
