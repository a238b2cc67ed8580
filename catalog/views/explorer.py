"""Merged catalogue -> the data that the explorer filters, sorts and compares."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from catalog import __version__
from catalog.core import choice, tags, topic
from catalog.core.leaderboard import best_of_systems, ranks_by_cell
from catalog.views import (
    addresses,
    columns,
    dated_scores,
    facts,
    formatting,
    models,
    own_columns,
    score_columns,
    scores,
)
from catalog.views.explorer_data import (
    DISAGREES,
    FORMAT,
    QUOTED,
    UNVERIFIED,
    ColumnOrigins,
    ExplorerTable,
    ExportOrigins,
    ExportSource,
    Facet,
    FacetValue,
    FactColumn,
    Families,
    Panel,
    PlacedBoard,
    RangeFilter,
    Rows,
    ScoreColumn,
    ScoreConfiguration,
    Scores,
)
from catalog.views.page import DataFile
from catalog.wording import ENGLISH, speaking
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import CellKey, ModelRecord, Observation, VariantRecord
    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.terms import Term
    from catalog.entries.schema.types import ModelId, VariantRef
    from catalog.stats.ranking import Rank
    from catalog.views.context import Context
    from catalog.views.places import Place, PlaceBoard
    from catalog.views.score_columns import Cells


def files(context: Context, places: Mapping[VariantRef, tuple[Place, ...]]) -> tuple[DataFile, ...]:
    """Data files for the scripts of the model explorer: table, all scores, citations."""
    explorer_table, scored = table(context, places)
    members = models.newest_first(context)
    columns_of_cells = _cells_by_column(context, members)
    return (
        DataFile(path=addresses.EXPLORER_DATA, name="models", value=explorer_table),
        DataFile(path=addresses.SCORES_DATA, name="scores", value=scored),
        DataFile(path=addresses.CITATIONS_DATA, name="citations", value=citations(context)),
        dated_scores.file(members, columns_of_cells),
        DataFile(path=addresses.ORIGINS_DATA, name="origins", value=_origins(context, columns_of_cells)),
    )


def table(
    context: Context, places: Mapping[VariantRef, tuple[Place, ...]] = MappingProxyType({})
) -> tuple[ExplorerTable, tuple[Scores, ...]]:
    """(data of the model explorer's table, all scores by column); rows in the order of `models.html`."""
    members = models.newest_first(context)
    records = list(context.catalog.models.values())
    numbers = {record.id: number for number, record in enumerate(records)}
    facets = (*_facets(context, records, members), *_own_facets(context, members))
    texts = _Numbered("")
    configurations = _Numbered(ScoreConfiguration(label="", anchor=""))
    boards = _boards(places)
    cells_by_column = _cells_by_column(context, members)
    columns_of_scores = tuple(
        _column(context, cells, any_scaffold=any_scaffold) for any_scaffold, cells in cells_by_column
    )
    scored = _scores(context, cells_by_column, texts, configurations)
    of_one_kind = [cells for any_scaffold, cells in cells_by_column if not any_scaffold]
    usual = [
        score_columns.column_id(context, cells[0][1].key)
        for cells in score_columns.usual(context, of_one_kind)
    ]
    rows = _rows(members, numbers, places, boards, own_columns.lists(context, members))
    explorer_table = ExplorerTable(
        format=FORMAT,
        facets=facets,
        panels=_panels(facets),
        ranges=(*_ranges(rows), *own_columns.ranges(context, rows.facts)),
        families=_families(context, records),
        organisations_listed=context.has_page(addresses.ORGANISATIONS),
        organisation_pages=_organisation_pages(context, facets),
        rows=rows,
        facts=(*map(_fact_column, columns.OFFERED), *own_columns.fact_columns(context)),
        usual=(*(column.id for column in columns.USUAL if column.id != "name"), *usual),
        columns=columns_of_scores,
        scores=tuple(
            scores_of
            for scores_of, column in zip(scored, columns_of_scores, strict=True)
            if column.id in usual
        ),
        benchmark_names=_benchmark_names(context),
        boards=tuple(
            PlacedBoard(name=board.name, what=board.what, path=board.path, ranked=board.ranked)
            for board in boards
        ),
        texts=tuple(texts),
        configurations=tuple(configurations),
        former=_former(members),
    )
    return explorer_table, scored


def _benchmark_names(context: Context) -> dict[str, tuple[str, ...]]:
    """{name of a benchmark: its other names}; one that stands for a kind of work is found by that, too."""
    works: dict[str, list[str]] = {}
    for work in topic.work(context.catalog).values():
        board = choice.board_for(context.catalog, work)
        if board:
            works.setdefault(board[0].id, []).extend(work.words)
    named = {
        record.entry.name: (*record.entry.aliases, *works.get(record.id, ()))
        for record in context.catalog.benchmarks.values()
        if record.cells
    }
    return {name: others for name, others in named.items() if others}


def _cells_by_column(context: Context, members: Sequence[models.Member]) -> list[tuple[bool, Cells]]:
    """(True for a column of models in any scaffold, its cells) of all score columns, in their order."""
    return sorted(
        [
            *((False, cells) for cells in score_columns.cells_by_column(context, members)),
            *((True, cells) for cells in score_columns.any_scaffold(context, members)),
        ],
        key=lambda column: -len(column[1]),
    )


def citations(context: Context) -> dict[str, str]:
    """{citation key: BibTeX text} of the papers of all models; only papers with a title and a key."""
    citations_of_models = (facts.citation(record.entry) for record in context.catalog.models.values())
    keyed = (
        (record.entry.paper.key, citation.bibtex)
        for record, citation in zip(context.catalog.models.values(), citations_of_models, strict=True)
        if citation and record.entry.paper and record.entry.paper.key
    )
    return dict(sorted(keyed))


def origins(context: Context) -> ExportOrigins:
    """The source, the place in it and the settings of every score of the explorer, for its exports."""
    return _origins(context, _cells_by_column(context, models.newest_first(context)))


def _origins(context: Context, cells_by_column: Sequence[tuple[bool, Cells]]) -> ExportOrigins:
    numbers: dict[str, int] = {}
    texts = _Numbered("")
    columns_of_scores = []
    for _any, cells in cells_by_column:
        headlines = [cell.headline for _row, cell in cells]
        columns_of_scores.append(
            ColumnOrigins(
                source=tuple(numbers.setdefault(one.results_id, len(numbers)) for one in headlines),
                locator=_numbers(texts, (one.row.locator or "" for one in headlines)),
                settings=_numbers(texts, map(_settings, headlines)),
            )
        )
    results = context.catalog.entries.results
    return ExportOrigins(
        version=f"{context.site_name} {__version__}, {context.today}",
        sources=tuple(
            ExportSource(
                title=results[id_].source.title,
                url=results[id_].source.url or "",
                key=facts.source_key(id_),
                bibtex=facts.source_bibtex(id_, results[id_]),
            )
            for id_ in numbers
        ),
        texts=tuple(texts),
        columns=tuple(columns_of_scores),
    )


def _settings(observation: Observation) -> str:
    """Settings for exports, whose readers are programs: in English on pages of every language."""
    with speaking(ENGLISH):
        return formatting.settings(observation.settings)


# --- Families and rows ---------------------------------------------------------------------------


def _families(context: Context, records: Sequence[ModelRecord]) -> Families:
    entries = [record.entry for record in records]
    vocabulary = context.catalog.entries.vocabulary
    return Families(
        id=tuple(record.id for record in records),
        name=tuple(entry.name for entry in entries),
        search=tuple("\n".join(entry.aliases) for entry in entries),
        organisations=tuple(context.organisations(entry.organisations) for entry in entries),
        released=tuple(formatting.day(entry.released) for entry in entries),
        paper=tuple((facts.citation(entry) and entry.paper and entry.paper.key) or "" for entry in entries),
        facts={
            name: tuple(columns.family_listed(column, entry, vocabulary) for entry in entries)
            for name, column in columns.lists("family")
        },
    )


def _organisation_pages(context: Context, facets: Iterable[Facet]) -> tuple[int, ...]:
    """Numbers, in their facet, of the organisations that have a page."""
    values = next((facet.values for facet in facets if facet.id == "organisation"), ())
    known = context.catalog.organisations
    return tuple(
        number for number, value in enumerate(values) if (record := known.get(value.id)) and record.has_page
    )


def _name(terms: Mapping[str, Term], id_: str | None) -> str:
    return terms[id_].name if id_ and id_ in terms else id_ or ""


def _boards(places: Mapping[VariantRef, tuple[Place, ...]]) -> dict[PlaceBoard, int]:
    """{leaderboard: its number} of those on which some model has one of its best places."""
    boards = {place.board for of_variant in places.values() for place in of_variant}
    ordered = sorted(boards, key=lambda board: (board.path, board.what))
    return {board: number for number, board in enumerate(ordered)}


def _rows(
    members: Sequence[models.Member],
    numbers: Mapping[ModelId, int],
    places: Mapping[VariantRef, tuple[Place, ...]],
    boards: Mapping[PlaceBoard, int],
    own: Mapping[str, tuple[str | int, ...]],
) -> Rows:
    entries = [variant.entry if variant else None for _, variant in members]
    placed = [places.get(variant.ref, ()) if variant else () for _, variant in members]

    return Rows(
        family=tuple(numbers[record.id] for record, _ in members),
        id=tuple(entry.id if entry else "" for entry in entries),
        name=tuple(variant.entry.name if variant else record.entry.name for record, variant in members),
        search=tuple("\n".join(entry.other_names) if entry else "" for entry in entries),
        unverified=tuple(int(models.is_unverified(*member)) for member in members),
        measured=tuple(int(models.is_measured(*member)) for member in members),
        places=tuple(
            tuple(number for place in of_row for number in (boards[place.board], place.best, place.worst))
            for of_row in placed
        ),
        place_score=tuple(of_row[0].score if of_row else "" for of_row in placed),
        facts={
            name: tuple(
                columns.listed(column, columns.variant_value(column, name, *member)) for member in members
            )
            for name, column in columns.lists("variant")
        }
        | dict(own),
    )


def _fact_column(column: columns.Column) -> FactColumn:
    return FactColumn(
        id=column.id,
        title=_(column.title),
        kind=column.kind,
        layout=column.layout,
        of_rows=column.of == "variant",
        lists=columns.list_names(column),
        descending_first=column.descending_first,
        labelled=column.labelled,
        of_weights=column.of_weights,
    )


def _ranges(rows: Rows) -> tuple[RangeFilter, ...]:
    """Range filters for the fields that are known for at least one row."""
    return tuple(
        RangeFilter(
            id=column.range.id,
            title=_(column.range.title),
            chip=_(column.range.chip),
            panel=column.range.panel,
            kind=column.kind,
            list=column.fields[0],
        )
        for column in columns.RANGES
        if column.range and any(rows.facts[column.fields[0]])
    )


# --- Facets --------------------------------------------------------------------------------------


def _facets(
    context: Context, records: Sequence[ModelRecord], members: Sequence[models.Member]
) -> tuple[Facet, ...]:
    words = context.catalog.entries.vocabulary
    facets = [
        _of_terms(column, getattr(words, column.terms), _carried(column, records, members))
        for column in columns.FACETS
    ]
    for id_, category in words.tags.items():
        if "model" not in category.applies_to:
            continue
        of_rows = id_ == tags.SIZES
        carried = [_size(variant, words) for _, variant in members] if of_rows else [r.tags for r in records]
        scenarios = words.scenarios
        values = {
            tag: FacetValue(
                id=tag,
                name=t.name,
                search="\n".join(scenarios[tag].aliases if tag in scenarios else ()),
                hint=t.meaning,
            )
            for tag, t in category.tags.items()
        }
        facets.append(
            _facet(
                columns.facet_id(id_),
                category.name,
                values,
                carried,
                hint=category.meaning,
                tags=True,
                chips=id_ not in columns.IN_COLUMNS,
                of_rows=of_rows,
            )
        )
    return tuple(facet for facet in facets if facet.values)


def _own_facets(context: Context, members: Sequence[models.Member]) -> Iterator[Facet]:
    """Facets of the own fields of the catalogue whose values readers can choose."""
    for id_, field in own_columns.chosen(context).items():
        names = own_columns.value_names(field)
        values = {one: FacetValue(id=one, name=name, search="", hint="") for one, name in names.items()}
        facet = _facet(
            own_columns.column_id(id_),
            field.name,
            values,
            [own_columns.chosen_value(id_, field, member) for member in members],
            hint=field.meaning or "",
            of_rows=True,
        )
        if facet.values:
            yield facet


def _size(variant: VariantRecord | None, words: Vocabulary) -> tuple[str, ...]:
    """(tag id of the size class of a variant,); () if its size is unknown."""
    size = variant.entry.parameters if variant else None
    found = tags.size_class(size, words) if size else None
    return (found.id,) if found else ()


def _carried(
    column: columns.Column, records: Sequence[ModelRecord], members: Sequence[models.Member]
) -> list[tuple[str, ...]]:
    """Ids of the terms in a column: one tuple per family; for a column about variants, one per row."""
    values = (
        [columns.family_value(column, record.entry) for record in records]
        if column.of == "family"
        else [columns.variant_value(column, column.fields[0], *member) for member in members]
    )
    return [
        value if isinstance(value, tuple) else (value,) if isinstance(value, str) else () for value in values
    ]


def _of_terms(column: columns.Column, terms: Mapping[str, Term], carried: Sequence[Sequence[str]]) -> Facet:
    used = sorted(
        {id_ for ids in carried for id_ in ids}, key=lambda id_: (_name(terms, id_).casefold(), id_)
    )
    values = {
        id_: FacetValue(
            id=id_,
            name=_name(terms, id_),
            search="\n".join(terms[id_].aliases if id_ in terms else ()),
            hint=(terms[id_].meaning or "") if id_ in terms else "",
        )
        for id_ in used
    }
    return _facet(column.id, _(column.facet), values, carried, of_rows=column.of == "variant")


def _facet(
    id_: str,
    title: str,
    values: Mapping[str, FacetValue],
    carried: Sequence[Sequence[str]],
    *,
    hint: str = "",
    tags: bool = False,
    chips: bool = False,
    of_rows: bool = False,
) -> Facet:
    """A facet; its values are those of `values` that occur in `carried`, in the same order."""
    used = {value_id for ids in carried for value_id in ids}
    kept = [value for value_id, value in values.items() if value_id in used]
    numbers = {value.id: number for number, value in enumerate(kept)}
    return Facet(
        id=id_,
        title=title,
        hint=hint,
        tags=tags,
        chips=chips,
        of_rows=of_rows,
        values=tuple(kept),
        members=tuple(tuple(numbers[value_id] for value_id in ids if value_id in numbers) for ids in carried),
    )


def _panels(facets: Sequence[Facet]) -> tuple[Panel, ...]:
    numbers = {facet.id: number for number, facet in enumerate(facets)}
    named = {id_ for *_words, ids in columns.PANELS for id_ in ids}
    rest = tuple(number for id_, number in numbers.items() if id_ not in named)
    last = columns.PANELS[-1][0]
    return tuple(
        Panel(
            id=id_,
            title=_(title),
            facets=rest if id_ == last else tuple(numbers[facet] for facet in ids if facet in numbers),
        )
        for id_, title, ids in columns.PANELS
    )


# --- Scores --------------------------------------------------------------------------------------


_T = TypeVar("_T")


class _Numbered(dict[_T, int]):
    """{value: its number}; a new value gets the next number at its first look-up, `first` has 0."""

    def __init__(self, first: _T) -> None:
        super().__init__({first: 0})

    def __missing__(self, value: _T) -> int:
        self[value] = number = len(self)
        return number


def _configuration(context: Context, key: CellKey, *, any_scaffold: bool) -> ScoreConfiguration:
    """Configuration of the run behind a value, with its scaffold if those of a column differ."""
    version = _("version {version}", version=key.method_version) if key.method_version else ""
    system = context.system(key) if any_scaffold else version
    label = " · ".join(part for part in (system, key.configuration.label) if part)
    if any_scaffold:
        return ScoreConfiguration(label=label, anchor=_around_variant(key)[1])
    slug = addresses.run_slug(key.method_version, key.configuration)
    return ScoreConfiguration(label=label, anchor=f"_{slug}" if slug else "")


def _around_variant(key: CellKey) -> tuple[str, str]:
    """Parts of a cell's anchor before and after its variant."""
    before, _, after = addresses.cell_anchor(key).rpartition(f"_{key.variant.replace('/', '_')}")
    return before, after


def _former(members: Sequence[models.Member]) -> dict[str, int]:
    """{`family/former-id`: row of the variant that had this id before}."""
    return {
        f"{record.id}/{former.id}": row
        for row, (record, variant) in enumerate(members)
        for former in (variant.entry.former_ids if variant else ())
    }


def _column(context: Context, cells: Cells, *, any_scaffold: bool) -> ScoreColumn:
    key = cells[0][1].key
    link = context.benchmark(key.benchmark)
    before, after = _around_variant(key.any_run)
    what = score_columns.what(context, key)
    id_ = score_columns.column_id(context, key)
    if any_scaffold:
        plain = replace(key, method="", method_version="", method_setup="")
        what = _("{what} · any scaffold", what=score_columns.what(context, plain))
        id_ = f"{score_columns.column_id(context, plain)}.any"
    return ScoreColumn(
        id=id_,
        benchmark=link.text,
        what=what,
        unit=cells[0][1].scale.words.symbol,
        descending_first=not cells[0][1].scale.lower_is_better,
        path=link.path,
        anchor=before,
        suffix="" if any_scaffold else after,
        count=len(cells),
        any_scaffold=any_scaffold,
    )


def _scores(
    context: Context,
    cells_by_column: Sequence[tuple[bool, Cells]],
    texts: _Numbered[str],
    configurations: _Numbered[ScoreConfiguration],
) -> tuple[Scores, ...]:
    records = {id_: record for id_, record in context.catalog.benchmarks.items() if record.cells}
    places = {id_: ranks_by_cell(record) for id_, record in records.items()}
    in_any = {
        id_: {
            (entrant.cell.key, entrant.edition.version): rank
            for board in best_of_systems(record)
            for entrant, rank in board.ranked()
        }
        for id_, record in records.items()
    }
    return tuple(
        _values(
            context,
            number,
            cells,
            (in_any if any_scaffold else places)[cells[0][1].key.benchmark],
            texts,
            _numbers(
                configurations,
                (_configuration(context, cell.key, any_scaffold=any_scaffold) for _, cell in cells),
            ),
        )
        for number, (any_scaffold, cells) in enumerate(cells_by_column)
    )


def _values(
    context: Context,
    number: int,
    cells: Cells,
    places: Mapping[tuple[CellKey, str | None], Rank],
    texts: _Numbered[str],
    runs: tuple[int, ...],
) -> Scores:
    shown = [scores.score(context, cell) for _, cell in cells]
    ranks = [places.get((cell.key, cell.edition.version)) for _, cell in cells]
    bounds = [rank if score.interval else None for rank, score in zip(ranks, shown, strict=True)]
    ranges = _numbers(texts, (score.report_range for score in shown))
    return Scores(
        column=number,
        rows=tuple(row for row, _ in cells),
        values=tuple(score.value for score in shown),
        low=tuple(score.low for score in shown),
        high=tuple(score.high for score in shown),
        place=tuple(rank.position if rank else 0 for rank in ranks),
        best=tuple(rank.best if rank else 0 for rank in bounds),
        worst=tuple(rank.worst if rank else 0 for rank in bounds),
        marks=tuple(
            DISAGREES * score.disagrees + QUOTED * (not score.first_hand) + UNVERIFIED * score.unverified
            for score in shown
        ),
        reports=tuple(score.values for score in shown),
        configuration=runs if any(runs) else (),
        edition=_numbers(texts, (score.edition for score in shown)),
        report_range=ranges if any(ranges) else (),
        status=_numbers(texts, (score.status for score in shown)),
        measured_by=_numbers(texts, (score.measured_by for score in shown)),
    )


def _numbers(numbered: _Numbered[_T], values: Iterable[_T]) -> tuple[int, ...]:
    return tuple(numbered[value] for value in values)
