"""Badges, tables and pictures for other sites, and the HTML or Markdown to include them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from html import escape
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core.leaderboard import leaderboards
from catalog.entries.frozen import dataclass
from catalog.views import addresses, formatting, ranking_picture, scores
from catalog.views.components import Link
from catalog.views.scores import NOT_MADE
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, Cell, CellKey, ModelRecord, VariantRecord
    from catalog.views.context import Context
    from catalog.views.leaderboard import Board
    from catalog.views.ranking_picture import RankingPicture
    from catalog.views.scores import Score


_PLACES: Final = 10  # of a leaderboard
_BENCHMARKS: Final = 6  # of a model
_COLUMNS: Final = 40  # of a text in a badge; what is longer is cut
_HEIGHT_PX: Final = 20
_PADDING_PX: Final = 6
_PICTURE_PX: Final = 410  # as wide as pictures are drawn
_OPTIONS: Final = noted(
    "Options stand at the end of the address of a table or a chart: #dark or #light for fixed colours; for "
    "tables #rows-3 or #rows-5 for fewer rows, #dark-3 for both; for those of a leaderboard, #family/variant "
    "marks the row of a model"
)
_PLACE: Final = "https://SITE.example/"  # of a site that does not know where it is published
# Widths of characters of Verdana at 11 px, about; the badge says how long each text is, whatever the font.
_NARROW: Final = frozenset("ijltfrI.,:;|!'`()[]/ -")
_WIDE: Final = frozenset("mwMW@%")
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>&~|!#])")


EMBED_OPTIONS: Final = ("light", "dark", "rows-3", "rows-5", "light-3", "light-5", "dark-3", "dark-5")
"""Fragments of an embedded table's address: its colours, and the number of rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedOffer:
    """Section of an entry's page with code for other sites to show the entry's badge or table."""

    badge: str  # path of its picture, from the site's root
    words: str  # what that says
    width: int  # its size in pixels
    height: int
    table: Link
    picture: Link | None  # of its first leaderboard
    metrics: tuple[tuple[str, tuple[Link, ...]], ...]  # further metrics: what, links to table and picture
    snippets: tuple[tuple[str, str, str], ...]  # id, title and text to copy
    note: str  # what is to be replaced in them, or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgePart:
    """One text box in a badge, with its own background; all numbers in pixels."""

    text: str
    x: int
    width: int
    at: int  # where the text begins
    length: int  # of the text
    kind: str  # what it is: "first", "second", "value", "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A badge for other sites, an SVG picture: embed/<models or benchmarks>/<id>.svg."""

    template: ClassVar[str] = "badge.svg.jinja"

    path: str
    words: str  # all that the picture says, for who cannot see it
    width: int
    height: int
    parts: tuple[BadgePart, ...]


@dataclass(frozen=True, slots=True)
class EmbedCell:
    """One table cell of an `EmbedTable`."""

    text: str
    address: str = ""  # where it leads
    note: str = ""
    kind: str = "words"  # "name" of the row, "number" or "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedTable:
    """A table for other sites to show in an iframe: embed/<models or benchmarks>/<id>.html."""

    template: ClassVar[str] = "embed.html.jinja"
    options: ClassVar[tuple[str, ...]] = EMBED_OPTIONS

    path: str
    title: str
    heading: str
    description: str
    page: str  # address of the page about the same
    home: str  # of the site's first page
    canonical: str  # whole address of `page`; "" where it is not known
    caption: str
    columns: tuple[tuple[str, str], ...]  # title and "n" where numbers stand in it
    rows: tuple[tuple[EmbedCell, ...], ...]
    row_ids: tuple[str, ...]  # fragment of the address that marks the row: "family/variant"
    more: str  # what else the page has: "All 169 places"; "" where all of them are here


@dataclass(frozen=True, slots=True)
class EmbedFiles:
    """Badge, tables and pictures of an entry for other sites, and the section of its page."""

    badge: Badge
    tables: tuple[EmbedTable, ...]
    pictures: tuple[RankingPicture, ...]
    offer: EmbedOffer


_LEFT_OUT: Final = "embeds"  # in the settings of a catalogue without such files


# --- Of a model ----------------------------------------------------------------------------------


def of_model(
    context: Context, record: ModelRecord, made: Mapping[CellKey, Score] = NOT_MADE
) -> EmbedFiles | None:
    """Badge and table of a model family: its best valid value on each benchmark; None without values.

    Also None if settings leave out what other sites embed.

    Values with a method are left out, and benchmarks after the first `_BENCHMARKS`.

    The badge shows the first row of the table. The headline benchmarks of the settings come first, then
    the benchmarks on which most of the family's variants were measured; so other families never change
    this order. `made` are headline values that are made already.
    """
    if _LEFT_OUT in context.topic.without:
        return None
    best_cells = _best_headlines(record, context.topic.headline)
    if not best_cells:
        return None
    first: dict[str, tuple[VariantRecord, Cell]] = {}
    for best_cell in best_cells:
        first.setdefault(best_cell[1].key.benchmark, best_cell)
    best_by_benchmark = list(first.values())
    path = addresses.model(record.id)
    shown = best_by_benchmark[:_BENCHMARKS]
    rows = tuple(_model_row(context, *best_cell, made) for best_cell in shown)
    heading = formatting.unit_heading(
        titled("Score"), [best_cell.scale.words.symbol for _, best_cell in shown]
    )
    variant, cell = best_by_benchmark[0]
    benchmark = context.benchmark(cell.key.benchmark).text
    what = _result_label(context, cell)
    name = formatting.with_configuration(variant.entry.name, cell.key.configuration)
    score = scores.score(context, cell, made=made)
    table = EmbedTable(
        path=addresses.embedded(path, ".html"),
        title=_("{name}: results", name=record.entry.name),
        heading=record.entry.name,
        description=_("Headline results of {model}.", model=formatting.capitalised(record.entry.name)),
        page=_absolute_url(context, path),
        home=_absolute_url(context, addresses.HOME),
        canonical=_absolute_url(context, path) if context.site_url else "",
        caption=_("The best variant on each benchmark, plain generation"),
        columns=((_("Benchmark"), ""), (_("Variant"), ""), (heading, "n"), (_("Measured by"), "")),
        rows=rows,
        row_ids=(),
        more=_("All results"),
    )
    return _embedded(
        context,
        path,
        badge=(name, f"{benchmark} {what}", score, score.text),
        words=_(
            "{model} on {benchmark}, {what}: {value}",
            model=name,
            benchmark=benchmark,
            what=what,
            value=_value_text(score),
        ),
        instead=_("Score of {model}", model=record.entry.name),
        tables=[table],
    )


def _best_headlines(record: ModelRecord, headline: Sequence[str]) -> list[tuple[VariantRecord, Cell]]:
    """(variant, cell) with the best valid value for each benchmark, part, metric and version.

    In the order of the table for other sites.
    """
    groups: dict[tuple[str, ...], list[tuple[VariantRecord, Cell]]] = defaultdict(list)
    for variant in record.variants:
        for cell in variant.cells:
            key = cell.key
            if not key.method and cell.headline.row.status == "valid":
                version = cell.edition.version or ""
                kind = (key.benchmark, key.split, key.language, key.metric, str(key.budget or ""), version)
                groups[kind].append((variant, cell))

    def order(kind: tuple[str, ...]) -> tuple[object, ...]:
        benchmark, split, _language, metric, *_rest = kind
        first = headline.index(benchmark) if benchmark in headline else len(headline)
        return (metric != "pass@1", bool(split), first, -len(groups[kind]), kind)

    return [
        min(groups[kind], key=lambda group: (group[1].scale.sort_key(group[1].headline.value), group[1].key))
        for kind in sorted(groups, key=order)
    ]


def _result_label(context: Context, cell: Cell) -> str:
    edition = scores.edition_name(context, cell.key, cell.edition.version)
    return " · ".join(part for part in (scores.what(context, cell.key), edition) if part)


def _model_row(
    context: Context, variant: VariantRecord, cell: Cell, made: Mapping[CellKey, Score]
) -> tuple[EmbedCell, ...]:
    score = scores.score(context, cell, made=made)
    benchmark = context.benchmark(cell.key.benchmark)
    return (
        EmbedCell(
            benchmark.text, _absolute_url(context, benchmark.path), _result_label(context, cell), "name"
        ),
        EmbedCell(variant.entry.name, note=score.configuration),
        *_score(context, score),
    )


# --- Of a benchmark ------------------------------------------------------------------------------


def of_benchmark(context: Context, record: BenchmarkRecord, boards: Sequence[Board]) -> EmbedFiles | None:
    """Badge, tables and pictures of a benchmark; None if no leaderboard has a row, or settings say so.

    Tables and pictures have the first rows of the first leaderboard of each metric; the badge has the best
    value of the very first.
    """
    if _LEFT_OUT in context.topic.without:
        return None
    ranked = leaderboards(record)
    first, *others = ranking_picture.first_of_each_metric(ranked) or (None,)
    if first is None:
        return None
    path, name = addresses.benchmark(record.id), record.entry.name
    board, best = boards[first], boards[first].rows[0]
    alike = sum(row.place == best.place for row in board.best_rows) - 1
    model = " · ".join(part for part in (best.variant.text, best.configuration) if part)
    leader = ngettext("{model} and {n} more", "{model} and {n} more", alike, model=model) if alike else model
    pictures = tuple(ranking_picture.of_boards(context, record, boards, ranked))
    metrics = [""] + [ranked[index].key.metric for index in others]
    tables = [
        _board_table(context, record, boards[index], index + 1, metric)
        for index, metric in zip([first, *others], metrics, strict=True)
    ]
    return _embedded(
        context,
        path,
        badge=(f"{name} {board.title}", leader, best.score, _("best {score}", score=best.score.text)),
        words=_(
            "Best on {benchmark}, {what}: {model}, {value}",
            benchmark=name,
            what=board.title,
            model=leader,
            value=_value_text(best.score),
        ),
        instead=_("Best score on {benchmark}", benchmark=name),
        tables=tables,
        pictures=pictures,
    )


def _board_table(
    context: Context, record: BenchmarkRecord, board: Board, number: int, metric: str
) -> EmbedTable:
    """Table of the first rows of leaderboard `number` (from 1); `metric` is "" for the benchmark's first."""
    path = addresses.benchmark(record.id)
    here = addresses.leaderboard(path, number)
    name = record.entry.name
    full_name = f"{name}, {board.title}" if metric else name
    rows = tuple(
        (
            EmbedCell(row.place, note=row.range, kind="number"),
            EmbedCell(
                row.variant.text,
                _absolute_url(context, row.variant.path),
                note=row.configuration,
                kind="name",
            ),
            *_score(context, row.score),
        )
        for row in board.best_rows[:_PLACES]
    )
    return EmbedTable(
        path=addresses.metric_table(record.id, metric),
        title=_("{name}: leaderboard", name=full_name),
        heading=name,
        description=_(
            "The first places of the leaderboard of {benchmark}.",
            benchmark=formatting.capitalised(full_name),
        ),
        page=_absolute_url(context, here),
        home=_absolute_url(context, addresses.HOME),
        canonical=_absolute_url(context, path) if context.site_url else "",
        caption=board.title,
        columns=((_("Rank"), "n"), (_("Model"), ""), (board.heading, "n"), (_("Measured by"), "")),
        rows=rows,
        row_ids=tuple(_row_id(row.variant.path) for row in board.best_rows[:_PLACES]),
        more=ngettext("All {n} place", "All {n} places", len(board.best_rows))
        if len(board.best_rows) > len(rows)
        else "",
    )


def _row_id(path: str) -> str:
    """Reference of the variant to which `path` leads: "family/variant"."""
    page, _hash, anchor = path.partition("#")
    return f"{page.removeprefix('models/').removesuffix('.html')}/{anchor.removeprefix('v-')}".rstrip("/")


# --- Of both -------------------------------------------------------------------------------------


def _embedded(
    context: Context,
    path: str,
    *,
    badge: tuple[str, str, Score, str],
    words: str,
    instead: str,
    tables: Sequence[EmbedTable],
    pictures: Sequence[RankingPicture] = (),
) -> EmbedFiles:
    """Badge, tables, pictures and offer of an entry; `badge` is (first text, second text, score, its text).

    `words` is all that the badge says, for its title. `instead` is the text on other sites for readers who
    do not see the badge; it has no number, as they copy it once.
    """
    first, second, score, value = badge
    marks = _marks(score)
    value += f" · {marks}" if marks else ""
    parts = _badge_texts((first, "first"), (second, "second"), (value, "unsure" if marks else "value"))
    badge_file = Badge(
        path=addresses.embedded(path, ".svg"),
        words=words,
        width=parts[-1].x + parts[-1].width,
        height=_HEIGHT_PX,
        parts=parts,
    )
    offer = _offer(context, path, badge_file, instead, tables, pictures)
    return EmbedFiles(badge_file, tuple(tables), tuple(pictures), offer)


def _absolute_url(context: Context, path: str) -> str:
    """URL of a page, for a file two folders down: absolute if the site's URL is known, else relative."""
    return f"{context.site_url}{context.folder}{path}" if context.site_url else f"../../{path}"


def _score(context: Context, score: Score) -> tuple[EmbedCell, EmbedCell]:
    return (
        EmbedCell(
            score.value,
            _absolute_url(context, score.story.path),
            score.interval or score.unit,
            "number",
        ),
        EmbedCell(score.measured_by, note=_marks(score, all_=True)),
    )


def _marks(score: Score, *, all_: bool = False) -> str:
    """Warnings beside a value, such as "quoted, unverified"; "" if there are none.

    With `all_`, also "reports differ".
    """
    marks = (
        _("quoted") if not score.first_hand else "",
        _("unverified") if score.unverified else "",
        _("reports differ: {range}", range=score.report_range) if all_ and score.disagrees else "",
    )
    return formatting.phrases(marks)


def _value_text(score: Score) -> str:
    """Text of a value with its interval, its measurer and its warnings."""
    interval = _("95 % interval {interval}", interval=score.interval) if score.interval else ""
    measurer = _("measured by {measurer}", measurer=score.measured_by)
    return formatting.phrases((score.text, interval, measurer, _marks(score, all_=True)))


def _badge_texts(*texts: tuple[str, str]) -> tuple[BadgePart, ...]:
    """Text boxes of a badge, from left to right, for pairs of (text, kind); long texts are cut."""

    def parts() -> Iterator[BadgePart]:
        x = 0
        for text, kind in texts:
            cut_text = _cut_text(text)
            length = (sum(map(_char_width, cut_text)) + 5) // 10
            width = length + 2 * _PADDING_PX
            yield BadgePart(text=cut_text, x=x, width=width, at=x + _PADDING_PX, length=length, kind=kind)
            x += width

    return tuple(parts())


def _cut_text(text: str) -> str:
    """`text` on one line; if it is too long for a badge, its end is replaced by "…"."""
    line = " ".join(text.split())
    kept = ""
    columns = 0
    for char in line:
        columns += 2 if _is_wide(char) else 1
        if columns > _COLUMNS:
            return f"{kept.rstrip()}…"
        kept += char
    return kept


def _char_width(char: str) -> int:
    """Approximate width of `char` in a badge, in tenths of a pixel.

    Whole numbers: sums of fractions differ in their last digit between Python 3.11 and 3.12.
    """
    if unicodedata.combining(char):
        return 0
    if _is_wide(char):
        return 115
    if char in _NARROW:
        return 44
    if char in _WIDE:
        return 106
    return 78 if char.isupper() else 69


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in {"W", "F"}


# --- What a page says about it -------------------------------------------------------------------


def _offer(
    context: Context,
    path: str,
    badge: Badge,
    instead: str,
    tables: Sequence[EmbedTable],
    pictures: Sequence[RankingPicture],
) -> EmbedOffer:
    """The part of an entry's page with HTML and Markdown code to copy, for its badge, table and picture.

    `instead` is as in `_embedded`.
    """
    site = f"{context.site_url or _PLACE}{context.folder}"
    table = tables[0]
    image, page, frame = (f"{site}{address}" for address in (badge.path, path, table.path))
    words, title = (escape(" ".join(address.split())) for address in (instead, table.title))
    size = f'width="100%" height="{130 + 44 * len(table.rows)}"'
    framed = f'<iframe src="{frame}" title="{title}" {size} loading="lazy"></iframe>'
    snippets = [
        ("embed-markdown", _("Badge, in Markdown"), f"[![{in_markdown(instead)}]({image})]({page})"),
        (
            "embed-html",
            _("Badge, in HTML"),
            f'<a href="{page}"><img src="{image}" alt="{words}" height="{badge.height}"></a>',
        ),
        ("embed-table", _("Table, in HTML"), framed),
    ]
    if pictures:
        drawn = f'<img src="{site}{pictures[0].path}" alt="{title}" width="{_PICTURE_PX}">'
        snippets.append(("embed-picture", _("Chart, in HTML"), f'<a href="{page}">{drawn}</a>'))
    return EmbedOffer(
        badge=badge.path,
        words=badge.words,
        width=badge.width,
        height=badge.height,
        table=Link(_("The table by itself: {title}", title=table.title), table.path),
        picture=Link(_("The chart by itself, for papers and slides (SVG)"), pictures[0].path)
        if pictures
        else None,
        metrics=tuple(
            (other.caption, (Link(_("Table"), other.path), Link(_("Chart (SVG)"), drawn.path)))
            for other, drawn in zip(tables[1:], pictures[1:], strict=True)
        ),
        snippets=tuple(snippets),
        note=_(_OPTIONS)
        if context.site_url
        else _(
            "Write the address of this site in place of {address}. {options}",
            address=_PLACE,
            options=_(_OPTIONS),
        ),
    )


def in_markdown(text: str) -> str:
    """`text` escaped for Markdown, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def files(embedded: EmbedFiles | None) -> Iterable[Badge | EmbedTable | RankingPicture]:
    """The badge, the tables and the pictures, to write as files; () for None."""
    return (embedded.badge, *embedded.tables, *embedded.pictures) if embedded else ()
