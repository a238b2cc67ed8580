"""The tables of all models, in several orders."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from catalog.core import tags, topic
from catalog.core.leaderboard import in_best_configuration
from catalog.entries.schema.types import BenchmarkId
from catalog.views import addresses, columns, formatting, listings, score_columns, scores
from catalog.views.components import Link
from catalog.views.context import term_names
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import Cell, ModelRecord, VariantRecord
    from catalog.entries.schema.types import Day, VariantRef
    from catalog.views.context import Context
    from catalog.views.places import Place
    from catalog.views.scores import Score


@dataclass(frozen=True, slots=True)
class FactCell:
    """A table cell with a fact of a model."""

    text: str  # "" where it is not known
    number: bool  # in line with the numbers above and below it
    label: str  # what phones show before it; "" for nothing
    of_weights: bool  # nothing is expected there if the weights are closed


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """A table cell with a score of a model."""

    score: Score | None
    label: str  # heading of its column, which phones show before it


@dataclass(frozen=True, slots=True)
class PlacesCell:
    """A table cell with the best places of a model: links to the boards, each with the places there."""

    places: tuple[tuple[Link, str], ...]


ModelCell: TypeAlias = "FactCell | ScoreCell | PlacesCell"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRow:
    """One variant in a table of models."""

    name: Link
    family: Link
    organisations: str | tuple[Link, ...]
    cells: tuple[FactCell | ScoreCell | PlacesCell, ...]  # in the order of the columns, without the name
    closed: bool  # its weights are closed: facts of weights are not expected
    unverified: bool  # some field of this row has not been checked


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelGroup:
    """Rows of a table of models under one heading."""

    id: str
    title: str
    note: str
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explorer:
    """Settings of the model explorer that its scripts read from the page."""

    buttons: tuple[tuple[str, str], ...]  # id and title of what facets stand behind
    data: str  # path of the data from the site's root
    scores: str  # path of the scores of further columns
    citations: str  # path of the BibTeX of papers
    origins: str  # path of the sources of all scores
    compare: str  # path of the page where models stand side by side
    ask: str  # a question in words, as an example in the field
    rows: int  # how many there are, those that are not in the page included
    rows_text: str  # the number of rows in words


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsPage(Page):
    """A page with a table of models: models.html, or a page that lists them in another order."""

    template: ClassVar[str] = "models.html.jinja"

    orders: tuple[Link, ...]  # the ready-made views, this one included
    current: str  # path of this one
    intro: str
    columns: tuple[tuple[str, str, str], ...]  # id, title and kind of each
    groups: tuple[ModelGroup, ...]
    pages: tuple[Link, ...]  # where the order takes several, all of them, this one included
    rest: str  # that these are not all rows; "" where they are
    hidden: tuple[str, ...]  # titles of the columns left out, as nearly all their values are unknown
    everything: Link  # to where all are
    see_also: tuple[Link, ...]
    explorer: Explorer | None  # where the page is the explorer


# A longer table would make a page heavy: it shows its first rows, and the pages by name together have all.
WHOLE: Final = 400
_FIRST: Final = 120
_CLASSIC: Final = 2  # headline benchmarks with a column in the list of a survey
_SEE_ALSO: Final = (addresses.ORGANISATIONS, addresses.LICENCES, addresses.OPENNESS)
Member: TypeAlias = tuple["ModelRecord", "VariantRecord | None"]
_Titled: TypeAlias = tuple[str, "Member"]


@dataclass(frozen=True, slots=True)
class _ScoreColumn:
    """A column of scores: its values by variant."""

    id: str
    title: str
    cells: Mapping[VariantRef, Cell]


@dataclass(frozen=True, slots=True)
class _List:
    """A list of models in one order: its title, introduction, and the models with their group titles."""

    order: Link
    title: str
    intro: str
    members: Sequence[_Titled]
    note: str = ""
    scores: Sequence[_ScoreColumn] = field(default=())


def lists(
    context: Context, places: Mapping[VariantRef, tuple[Place, ...]] = MappingProxyType({})
) -> Iterator[ModelsPage]:
    """Pages with the table of models, one for each order; only the order by name has several pages.

    `places` are the best places of each variant on leaderboards.
    """
    members = newest_first(context)
    table = _Table(context, places)
    intro = _counted(members)
    of_columns = score_columns.cells_by_column(context, members)
    usual = [_score_column(context, members, cells) for cells in score_columns.usual(context, of_columns)]
    headline = topic.headline(context.catalog)
    classic = [_plain_column(context, members, id_) for id_ in headline[:_CLASSIC]]
    newest, size, name = (
        _List(Link(_("Newest first"), addresses.MODELS), _("Models"), intro, _by_year(members), scores=usual),
        _List(
            Link(_("By size"), addresses.MODELS_BY_SIZE),
            _("Models by size"),
            formatting.paragraph((intro, _("Classes of total parameters, the largest first."))),
            _by_size(context, members),
            scores=usual,
        ),
        _List(
            Link(_("By name"), addresses.MODELS_BY_NAME),
            _("Models by name"),
            intro,
            _by_name(members),
            scores=usual,
        ),
    )
    by_score = [_list_by_score(context, members, column, intro) for column in classic[:1] if column.cells]
    surveyed = _list_of_survey(context, members, classic)
    orders = tuple(models_list.order for models_list in (newest, size, *by_score, name, *surveyed))
    explorer = Explorer(
        buttons=tuple((id_, _(title)) for id_, title, __ in columns.PANELS),
        data=addresses.EXPLORER_DATA,
        scores=addresses.SCORES_DATA,
        citations=addresses.CITATIONS_DATA,
        origins=addresses.ORIGINS_DATA,
        compare=addresses.COMPARE,
        ask=context.topic.ask,
        rows=len(members),
        rows_text=ngettext("{n} row", "{n} rows", len(members)),
    )
    yield _page(table, newest, orders, explorer=explorer)
    for models_list in (size, *by_score, *surveyed):
        yield _page(table, models_list, orders)
    yield from _pages(table, name, orders)


def _score_column(context: Context, members: Sequence[Member], cells: score_columns.Cells) -> _ScoreColumn:
    key = cells[0][1].key
    return _ScoreColumn(
        score_columns.column_id(context, key),
        score_columns.title(context, cells[0][1]),
        {variant.ref: cell for row, cell in cells if (variant := members[row][1])},
    )


def score_lists(context: Context) -> tuple[Link, ...]:
    """Links to the lists of models by score; the hint is the title: `Models by Ten Tasks pass@1`."""
    catalog = context.catalog
    for id_ in topic.headline(catalog)[:1]:
        metric, split = topic.main_part(catalog.benchmarks[id_])
        variants = (variant for record in catalog.models.values() for variant in record.variants)
        if any(plain_cell(variant, id_, metric, split) for variant in variants):
            return (_score_list_link(context, id_, metric),)
    return ()


def _score_list_link(context: Context, benchmark: BenchmarkId, metric: str) -> Link:
    name = context.benchmark(benchmark).text
    metric_name = formatting.within_sentence(scores.metric_name(context, metric))
    title = _("Models by {benchmark} {metric}", benchmark=name, metric=metric_name)
    return Link(_("By {benchmark}", benchmark=name), addresses.models_by_score(benchmark), hint=title)


def _list_by_score(context: Context, members: Sequence[Member], column: _ScoreColumn, intro: str) -> _List:
    """The models with a value in a column of scores, the best first."""
    first = next(iter(column.cells.values()))
    benchmark = BenchmarkId(column.id)
    name = context.benchmark(benchmark).text
    link = _score_list_link(context, benchmark, first.key.metric)
    measured = [member for member in members if member[1] and member[1].ref in column.cells]
    missing = len(members) - len(measured)
    order = (
        _("Headline values of plain generation, the lowest first.")
        if first.scale.lower_is_better
        else _("Headline values of plain generation, the highest first.")
    )
    metric = formatting.within_sentence(scores.metric_name(context, first.key.metric))
    return _List(
        replace(link, hint=""),
        link.hint,
        formatting.paragraph((intro, order)),
        _by_score(measured, column, _("By {benchmark} {metric}", benchmark=name, metric=metric)),
        ngettext(
            "Left out: {n} row without a {benchmark} value.",
            "Left out: {n} rows without a {benchmark} value.",
            missing,
            benchmark=name,
        )
        if missing
        else "",
        scores=[column],
    )


def _list_of_survey(
    context: Context, members: Sequence[Member], classic: Sequence[_ScoreColumn]
) -> list[_List]:
    """The list of the models of the survey that the settings name, by architecture; [] if they name none."""
    survey = context.catalog.entries.settings.survey
    if not survey:
        return []
    surveyed = [member for member in members if survey in member[0].entry.surveys]
    families = len({record.id for record, _ in surveyed})
    return [
        _List(
            Link(_("The survey's {number}", number=families), addresses.MODELS_OF_SURVEY),
            _("The models of the survey"),
            ngettext(
                "{n} family that the survey lists, by architecture.",
                "{n} families that the survey lists, by architecture.",
                families,
            ),
            _by_architecture(context, surveyed),
            scores=[column for column in classic if column.cells],
        )
    ]


def _plain_column(context: Context, members: Sequence[Member], benchmark: BenchmarkId) -> _ScoreColumn:
    """Column of the main metric of a benchmark without a method."""
    metric, split = topic.main_part(context.catalog.benchmarks[benchmark])
    cells = {
        variant.ref: cell
        for _, variant in members
        if variant and (cell := plain_cell(variant, benchmark, metric, split))
    }
    titles = [score_columns.title(context, cell) for cell in cells.values()]
    return _ScoreColumn(benchmark, titles[0] if titles else "", cells)


def _counted(members: Sequence[Member]) -> str:
    """Sentence that counts the table's rows: variants, and families for which no variant is listed."""
    families = {record.id for record, variant in members if variant}
    alone = sum(not variant for _, variant in members)
    variants = _(
        "{variants} of {families}",
        variants=ngettext("{n} variant", "{n} variants", len(members) - alone),
        families=ngettext("{n} family", "{n} families", len(families)),
    )
    if not alone:
        return _("{variants}.", variants=variants)
    return ngettext(
        "{rows}: {variants}, and {n} family without a known variant.",
        "{rows}: {variants}, and {n} families without a known variant.",
        alone,
        rows=ngettext("{n} row", "{n} rows", len(members)),
        variants=variants,
    )


def _pages(table: _Table, models_list: _List, orders: tuple[Link, ...]) -> Iterator[ModelsPage]:
    """Pages with all members of a list, at most `WHOLE` rows per page."""
    parts = [models_list.members[at : at + WHOLE] for at in range(0, len(models_list.members), WHOLE)] or [()]
    paths = [addresses.numbered(models_list.order.path, number) for number in range(1, len(parts) + 1)]
    links = tuple(
        Link(str(number), path, hint=_("From {name}", name=part[0][1][0].entry.name))
        for number, (path, part) in enumerate(zip(paths, parts, strict=True), 1)
        if part
    )
    for number, (path, part) in enumerate(zip(paths, parts, strict=True), 1):
        title = models_list.title
        if number > 1:
            title = _("{title}, page {number}", title=title, number=number)
        view = replace(models_list, title=title, members=part)
        yield _page(table, view, orders, path=path, pages=links if len(links) > 1 else ())


def _page(
    table: _Table,
    shown: _List,
    orders: tuple[Link, ...],
    *,
    path: str = "",
    pages: tuple[Link, ...] = (),
    explorer: Explorer | None = None,
) -> ModelsPage:
    members = shown.members
    cut = len(members) > WHOLE
    listed = [
        (title, table.row(member, shown.scores)) for title, member in (members[:_FIRST] if cut else members)
    ]
    heads = [(column.id, _(column.title), column.layout) for column in columns.USUAL]
    heads += [(column.id, column.title, "score") for column in shown.scores]
    unknown = _mostly_unknown([row for __, row in listed[: columns.FIRST_ROWS]])
    return ModelsPage(
        head=Head(
            path=path or shown.order.path,
            section="models",
            title=shown.title,
            description=_(
                "{title}: best places on leaderboards, date, size, weights, licence, context.",
                title=shown.title,
            ),
        ),
        orders=orders,
        current=shown.order.path,
        intro=shown.intro,
        columns=tuple(head for index, head in enumerate(heads, -1) if index not in unknown),
        groups=_groups(listed, unknown, shown.note),
        pages=pages,
        rest=_(
            "These are the first {first} of {number}.", first=_FIRST, number=formatting.count(len(members))
        )
        if cut
        else "",
        hidden=tuple(title for index, (__, title, ___) in enumerate(heads, -1) if index in unknown),
        everything=Link(_("All of them by name"), addresses.MODELS_BY_NAME),
        see_also=listings.links(table.context, *_SEE_ALSO),
        explorer=explorer,
    )


def _mostly_unknown(rows: Sequence[ModelRow]) -> set[int]:
    """Indices of the cells that are empty in nearly all of `rows`."""
    known = (
        [sum(not _is_empty(row.cells[index]) for row in rows) for index in range(len(rows[0].cells))]
        if rows
        else []
    )
    return {index for index, count in enumerate(known) if columns.is_mostly_unknown(count, len(rows))}


def _is_empty(cell: ModelCell) -> bool:
    if isinstance(cell, FactCell):
        return not cell.text
    return not cell.places if isinstance(cell, PlacesCell) else cell.score is None


def newest_first(context: Context) -> list[Member]:
    """All variants, and families without variants, newest first; of one family, the larger first.

    Of each year, those with results come before those without.
    """
    return sorted(_members(context), key=lambda member: (*_date_key(member), -_size_key(member)))


def _members(context: Context) -> Iterable[Member]:
    for record in context.catalog.models.values():
        if record.variants:
            yield from ((record, variant) for variant in record.variants)
        else:
            yield record, None


def released(record: ModelRecord, variant: VariantRecord | None) -> Day | None:
    """Release date to sort by: that of the variant, else of its family; None if both are unknown."""
    return (variant.entry.released if variant else None) or record.entry.released


class _Table:
    """Makes the rows of tables of models; the cells of a row that all tables share are made once."""

    def __init__(self, context: Context, places: Mapping[VariantRef, tuple[Place, ...]]) -> None:
        self.context = context
        self._places = places
        self._rows: dict[str, ModelRow] = {}

    def row(self, member: Member, columns_of_scores: Sequence[_ScoreColumn]) -> ModelRow:
        """Row of a variant, or of a family without variants, with cells for these columns of scores."""
        record, variant = member
        ref = variant.ref if variant else record.id
        row = self._rows.get(ref)
        if row is None:
            row = self._rows[ref] = self._usual(record, variant)
        cells = (column.cells.get(variant.ref) if variant else None for column in columns_of_scores)
        return replace(
            row,
            cells=row.cells
            + tuple(
                ScoreCell(scores.score(self.context, cell) if cell else None, column.title)
                for column, cell in zip(columns_of_scores, cells, strict=True)
            ),
        )

    def _usual(self, record: ModelRecord, variant: VariantRecord | None) -> ModelRow:
        entry = record.entry
        return ModelRow(
            name=self.context.model(variant.ref if variant else record.id),
            family=self.context.model(record.id),
            organisations=self.context.organisation_names(entry.organisations),
            cells=tuple(self._cell(column, record, variant) for column in columns.USUAL[1:]),
            closed=entry.weights is not None and not entry.weights.public,
            unverified=is_unverified(record, variant),
        )

    def _cell(self, column: columns.Column, record: ModelRecord, variant: VariantRecord | None) -> ModelCell:
        if column.kind == "places":
            places = self._places.get(variant.ref, ()) if variant else ()
            return PlacesCell(tuple((place.link, place.text) for place in places))
        vocabulary = self.context.catalog.entries.vocabulary
        return FactCell(
            columns.family_text(column, record.entry, vocabulary)
            if column.of == "family"
            else columns.variant_text(column, record, variant),
            column.layout == "number",
            _(column.title) if column.labelled else "",
            column.of_weights,
        )


def is_measured(_record: ModelRecord, variant: VariantRecord | None) -> bool:
    """True if some result of a variant is known."""
    return bool(variant and variant.cells)


def is_unverified(record: ModelRecord, variant: VariantRecord | None) -> bool:
    """True if some field of the variant is listed as unverified; False for a family without variants."""
    marked = f"variants.{variant.entry.id}" if variant else "\0"
    return any(path.startswith(marked) for path in record.entry.unverified)


def plain_cell(
    variant: VariantRecord | None, benchmark: str, metric: str = "pass@1", split: str = ""
) -> Cell | None:
    """The variant's cell for a split of a benchmark (no method, any language); None without a value.

    If it was run in several configurations, the cell with the best value.
    """
    if variant is None:
        return None
    cells = (
        cell
        for cell in variant.cells
        if (cell.key.benchmark, cell.key.metric) == (benchmark, metric)
        and cell.key.split == split
        and not cell.key.method
    )
    return next(iter(in_best_configuration(cells)), None)


def _groups(
    listed: Iterable[tuple[str, ModelRow]], unknown: Collection[int], note: str
) -> tuple[ModelGroup, ...]:
    """Groups of the table: rows with equal titles form a group; groups and rows keep their order.

    Cells whose index is in `unknown` are left out.
    """
    rows_by_title: dict[str, list[ModelRow]] = {}
    for title, row in listed:
        cells = tuple(cell for index, cell in enumerate(row.cells) if index not in unknown)
        rows_by_title.setdefault(title, []).append(replace(row, cells=cells))
    return tuple(
        ModelGroup(id=f"g-{index}", title=name, note=note, rows=tuple(same))
        for index, (name, same) in enumerate(rows_by_title.items(), 1)
    )


def _date_key(member: Member) -> tuple[object, ...]:
    date = released(*member)
    entry = member[0].entry
    return (
        date is None,
        -date.latest.year if date else 0,
        not is_measured(*member),
        -(date.latest.toordinal() if date else 0),
        entry.name.casefold(),
        member[0].id,
    )


def _size_key(member: Member) -> int:
    return member[1].entry.parameters or 0 if member[1] else 0


def _by_year(members: Sequence[Member]) -> list[_Titled]:
    return [(_year(member), member) for member in members]


def _year(member: Member) -> str:
    """Heading of the year of a model, and of those of it without results; row-order.ts makes them too."""
    year = formatting.day(released(*member))[:4] or _("Date not known")
    return year if is_measured(*member) else _("{year}, no result known", year=year)


def _size_title(context: Context, parameters: int) -> str:
    size = tags.size_class(parameters, context.catalog.entries.vocabulary) if parameters else None
    return size.name if size else _("Size not published")


def _by_size(context: Context, members: Sequence[Member]) -> list[_Titled]:
    ordered = sorted(members, key=lambda member: -_size_key(member))
    return [(_size_title(context, _size_key(member)), member) for member in ordered]


def _by_score(measured: Sequence[Member], column: _ScoreColumn, title: str) -> list[_Titled]:
    ordered = sorted(
        measured, key=lambda member: _score_key(column.cells[member[1].ref] if member[1] else None)
    )
    return [(title, member) for member in ordered]


def _score_key(cell: Cell | None) -> tuple[bool, float]:
    """Sort key: the best value first, models without a value last."""
    return (cell is None, cell.scale.sort_key(cell.headline.value) if cell else 0.0)


def _by_name(members: Sequence[Member]) -> list[_Titled]:
    def key(member: Member) -> tuple[object, ...]:
        record, variant = member
        name = variant.entry.name if variant else record.entry.name
        return (record.entry.name.casefold(), record.id, -_size_key(member), name)

    ordered = sorted(members, key=key)
    initials = [member[0].entry.name[:1].upper() for member in ordered]
    return [
        (initial if initial.isalpha() else "0–9", member)
        for initial, member in zip(initials, ordered, strict=True)
    ]


def _by_architecture(context: Context, members: Sequence[Member]) -> list[_Titled]:
    terms = context.catalog.entries.vocabulary.architectures
    order = list(terms)

    def key(member: Member) -> tuple[object, ...]:
        record, __ = member
        architecture = record.entry.architecture
        position = order.index(architecture) if architecture in order else len(order)
        return (position, formatting.day(record.entry.released), record.id, -_size_key(member))

    def title(member: Member) -> str:
        architecture = member[0].entry.architecture
        return term_names([architecture], terms)[0] if architecture else _("Architecture not known")

    return [(title(member), member) for member in sorted(members, key=key)]
