"""Markdown twins of pages, printed from the same views: for language models, and for people in a terminal.

Known types of views (links, scores, facts, charts, leaderboards ...) have a form of their own. Other lists of
records become tables with one column for each field that has a text.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from functools import lru_cache
from posixpath import relpath
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from catalog.render.markdown_pages import PAGES
from catalog.views import formatting
from catalog.views.components import Citation, Fact, FactGroup, Link, ListedSource
from catalog.views.leaderboard import Board
from catalog.views.model_page import ModelPage
from catalog.views.models import ModelsPage
from catalog.views.pieces import Branch, Chart, Choice, Missing, Table, Tree
from catalog.views.result_matrix import MatrixHead, ResultMatrix
from catalog.views.scores import Score
from catalog.wording import in_own_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.views.leaderboard import BoardRow
    from catalog.views.page import Page
    from catalog.views.survey.articles import ArticlePieces

# Fields of pages that only work on a page: controls, data for scripts, forms.
_CONTROLS: Final = frozenset(
    [
        "brief",
        "current",
        "data",
        "embed",
        "everything",
        "examples",
        "explorer",
        "export_id",
        "feeds",
        "filters",
        "head",
        "headings",
        "hidden",
        "offers_data",
        "jumps",
        "kinds",
        "labels",
        "name",
        "offers",
        "orders",
        "over_time",
        "pages",
        "pairs",
        "questions",
        "script_data",
        "switch",
        "variant_columns",
    ]
)
_LAST: Final = frozenset({"sources", "unverified", "citation", "past"})
# Fields of records that are no texts for readers.
_MARKS: Final = frozenset(
    {
        "at",
        "axis",
        "high",
        "low",
        "ticks",
        "title_note",
        "words",
        "id",
        "anchor",
        "ends",
        "alternative",
        "address",
        "key",
        "hint",
        "path",
        "story",
        "group",
    }
)
# Fields of texts that say nothing without a label.
_LABELS: Final = {"aliases": "Other names", "board": "Leaderboard"}
_BOARD_COLUMNS: Final = (
    ("Place", "place"),
    ("Range", "range"),
    ("Model", "variant"),
    ("Configuration", "configuration"),
    ("System", "system"),
    ("Size", "size"),
    ("Weights", "open_weights"),
    ("Score", "score"),
    ("Measured by", "measured_by"),
    ("Settings", "settings"),
)
# The method of a row says more than its system.
_UNRANKED_COLUMNS: Final = (
    ("Method", "method"),
    *(column for column in _BOARD_COLUMNS if column != ("System", "system")),
)
_SPECIAL: Final = re.compile(r"([\\<|\[\]`])")
_SPACE: Final = re.compile(r"\s+")


def page_markdown(page: Page) -> bytes:
    """Markdown of a page: its title, its description, then all texts and tables of the view."""
    head = page.head
    printer = _Printer(head.path)
    parts = [f"# {_text(head.title)}", _text(head.description)]
    if form := PAGES.get(type(page)):
        parts += form(printer, page)
        return _joined(_without_repeats(parts))
    for name in sorted(_names(type(page)), key=_LAST.__contains__):
        value = getattr(page, name)
        if name in _CONTROLS or value == head.description:
            continue
        if isinstance(page, ModelPage) and name == "variants":
            parts += printer.variants(page)
        elif isinstance(page, ModelsPage) and name in {"columns", "groups"}:
            parts += printer.models(page) if name == "groups" else ()
        else:
            parts += printer.blocks(name, value)
    return _joined(parts)


def _joined(parts: Iterable[str]) -> bytes:
    return ("\n\n".join(filter(None, parts)) + "\n").encode()


def _without_repeats(parts: Sequence[str]) -> list[str]:
    """`parts` without those that repeat the description, the second part."""
    return [part for i, part in enumerate(parts) if i <= 1 or part != parts[1]]


def article_markdown(article: ArticlePieces, text: str) -> bytes:
    """Markdown of a hand-written page: its own `text`, with pieces in place of `[[...]]` lines."""
    printer = _Printer(article.path)
    pieces = iter(article.pieces)

    def piece(_: re.Match[str]) -> str:
        return "\n\n".join(printer.blocks("", next(pieces)))

    return _REQUEST.sub(piece, text).encode()


_REQUEST: Final = re.compile(r"^\[\[[a-z][^\[\]\n]*\]\]$", re.MULTILINE)


_Block: TypeAlias = "Callable[[_Printer, Any, int], Iterator[str]]"


def _names(kind: type) -> tuple[str, ...]:
    """Names of the fields of a view class."""
    names = _KNOWN_NAMES.get(kind)
    if names is None:
        names = _KNOWN_NAMES[kind] = tuple(field.name for field in fields(kind))
    return names


_KNOWN_NAMES: Final[dict[type, tuple[str, ...]]] = {}


def _shown(kind: type) -> tuple[str, tuple[str, ...]]:
    """(field with the title of a record, or "", its other fields that a section shows)."""
    known = _KNOWN_SHOWN.get(kind)
    if known is None:
        names = [name for name in _names(kind) if name not in _MARKS and name not in _CONTROLS]
        title = next((name for name in ("title", "heading", "label", "text") if name in names), "")
        known = title, tuple(name for name in names if name not in {title, "board"})
        _KNOWN_SHOWN[kind] = known
    return known


_KNOWN_SHOWN: Final[dict[type, tuple[str, tuple[str, ...]]]] = {}


@lru_cache(maxsize=16384)
def _text(text: str) -> str:
    """`text` in one line, with the signs escaped that would begin a link, a cell, code or HTML."""
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text).strip())


class _Printer:
    """Prints the parts of one page; links lead to the Markdown twins of other pages."""

    def __init__(self, path: str) -> None:
        self._folder = path.rpartition("/")[0] or "."

    # --- Blocks ------------------------------------------------------------------------------

    def blocks(self, name: str, value: Any, level: int = 2) -> Iterator[str]:  # noqa: ANN401 - any part of a view
        """Blocks of Markdown for a part of a view; `name` is its field, `level` that of its headings."""
        if not value or value is True:
            return
        if isinstance(value, tuple):
            yield from self._list(name, value, level)
        elif block := _BLOCKS.get(type(value)):
            yield from block(self, value, level)
        elif is_dataclass(value) and type(value) not in _INLINE:
            yield from self._record(value, level)
        else:
            text = self.inline(value)
            yield f"{label}: {text}" if text and (label := _LABELS.get(name)) else text

    def _list(self, name: str, values: tuple[Any, ...], level: int) -> Iterator[str]:
        first = values[0]
        title = _title(name)
        heading = [f"{'#' * level} {title}"] if name not in {"", "rows"} else []
        if type(first) in _BLOCKS:
            for value in values:
                yield from self.blocks(name, value, level)
        elif isinstance(first, (Fact, ListedSource)):
            yield from heading
            yield "\n".join(f"- {self.inline(value)}" for value in values)
        elif isinstance(first, tuple):
            yield from self._tuples(title, values, level)
        elif isinstance(first, Link) or not is_dataclass(first):
            yield f"{title}: {self.inline(values)}" if name else self.inline(values)
        elif any(map(_is_group, values)):
            for value in values:
                yield from self._record(value, level)
        else:
            yield from heading
            yield self._records(values)

    def _tuples(self, title: str, values: tuple[tuple[Any, ...], ...], level: int) -> Iterator[str]:
        """Sections with a head each; pages of a kind, of which this one is marked, are one line of links."""
        if isinstance(values[0][-1], bool):
            yield f"{title}: {self.inline(tuple(link for link, *_ in values))}"
            return
        for head, *rest in values:
            yield f"{'#' * level} {self.inline(head)}"
            for part in rest:
                yield from self.blocks("", part, level + 1)

    def _record(self, record: Any, level: int) -> Iterator[str]:  # noqa: ANN401 - any dataclass
        """A record with lists in it: its title, its texts, then its lists."""
        title, names = _shown(type(record))
        if title:
            board = getattr(record, "board", None)  # what the title is about
            about = (board, getattr(record, title)) if board else getattr(record, title)
            yield f"{'#' * level} {self.inline(about)}"
        for name in names:
            value = getattr(record, name)
            if value and value is not True:
                yield from self.blocks(name, value, min(level + 1, 6))

    def _records(self, records: Sequence[Any]) -> str:
        """A table of records: a column for each field with a text."""
        names = [name for name in _names(type(records[0])) if name not in _MARKS]
        columns = {name: [self.inline(getattr(record, name, "")) for record in records] for name in names}
        used = [name for name in names if any(columns[name])]
        heads = [*map(_title, used)]
        return _rows(heads, zip(*(columns[name] for name in used), strict=True))

    def _board(self, board: Board, level: int) -> Iterator[str]:
        yield f"{'#' * level} {_text(board.title)}"
        yield _text(board.notes)
        yield self._board_rows(board.rows, _BOARD_COLUMNS)
        if board.with_method:
            yield f"**{_text(board.unranked_title)}**"
            yield self._board_rows(board.with_method, _UNRANKED_COLUMNS)
        if board.pages:
            yield f"More rows: {self.inline(board.pages)}"

    def _board_rows(self, rows: Sequence[BoardRow], columns: Sequence[tuple[str, str]]) -> str:
        """Table of rows of a leaderboard, without empty columns; "" for no rows."""
        texts = {head: [self.inline(getattr(row, name)) for row in rows] for head, name in columns}
        used = [head for head in texts if any(texts[head])]
        return _rows(used, zip(*(texts[head] for head in used), strict=True)) if used else ""

    def _matrix(self, matrix: ResultMatrix, level: int) -> Iterator[str]:
        yield f"{'#' * level} {self.inline(matrix.group.link)}"
        heads = [_title("variant"), *map(self.inline, matrix.columns)]
        rows = ([self.inline(row.head), *map(self.inline, row.cells)] for row in matrix.rows)
        yield _rows(heads, rows)

    def models(self, page: ModelsPage) -> Iterator[str]:
        """The tables of models."""
        heads = [_text(title) for _, title, _ in page.columns]
        for group in page.groups:
            yield f"## {_text(group.title)}"
            yield _text(group.note)
            rows = (
                [self.inline(row.name), *(self.inline(_value(cell)) for cell in row.cells)]
                for row in group.rows
            )
            yield _rows(heads, rows)

    def variants(self, page: ModelPage) -> Iterator[str]:
        """The table of the variants of a model."""
        if page.variants:
            yield f"## {_title('variants')}"
            rows = ([row.name, *row.cells] for row in page.variants)
            yield self.table((_title("variant"), *page.variant_columns), rows)

    def _chart(self, chart: Chart, level: int) -> Iterator[str]:
        yield f"{'#' * level} {_text(chart.title)}"
        yield _text(chart.caption)
        yield self.table(chart.columns, chart.rows)

    def _piece_table(self, table: Table, level: int) -> Iterator[str]:
        yield f"{'#' * level} {_text(table.title)}"
        yield _text(formatting.paragraph((table.note, table.more)))
        for group in table.shown:
            if group.title:
                yield f"**{_text(group.title)}**"
            yield self.table(table.columns, group.rows)

    def _choice(self, choice: Choice, level: int) -> Iterator[str]:
        for label, option in choice.options:
            yield f"**{_text(label)}**"
            yield from self.blocks("", option, level)

    def _tree(self, tree: Tree, level: int) -> Iterator[str]:
        yield f"{'#' * level} {_text(tree.title)}"
        yield "\n".join(self._branches(tree.branches, 0))

    def _branches(self, branches: Iterable[Branch], depth: int) -> Iterator[str]:
        for branch in branches:
            yield f"{'  ' * depth}- {self.inline(branch.link)} {_text(branch.note)}"
            yield from self._branches(branch.below, depth + 1)

    def _facts(self, group: FactGroup, level: int) -> Iterator[str]:
        yield f"{'#' * level} {_text(group.title)}"
        yield from self._list("", group.facts, level)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
        """A table; cells are parts of views."""
        cells = ([self.inline(cell) for cell in row] for row in rows)
        return _rows([_text(column) for column in columns], cells)

    # --- Text in one line --------------------------------------------------------------------

    def inline(self, value: Any) -> str:  # noqa: ANN401 - any part of a view
        """`value` as text in one line; "" if it has none."""
        if not value or value is True:
            return ""
        if form := _INLINE.get(type(value)):
            return form(self, value)
        if is_dataclass(value):
            names = (name for name in _names(type(value)) if name not in _MARKS)
            return " ".join(filter(None, (self.inline(getattr(value, name)) for name in names)))
        return _text(str(value))

    def _plain(self, text: str) -> str:
        return _text(text)

    def _all(self, values: tuple[Any, ...]) -> str:
        return ", ".join(filter(None, map(self.inline, values)))

    def _head(self, head: MatrixHead) -> str:
        text = self._link(head.link) if head.link else _text(head.text)
        return f"{text} ({_text(head.note)})" if head.note else text

    def _fact(self, fact: Fact) -> str:
        text = " ".join(filter(None, (_text(fact.text), self._all(fact.links))))
        return f"{_text(fact.label)}: {text}{' (unverified)' if fact.unverified else ''}"

    def _source(self, source: ListedSource) -> str:
        text = self._link(source.link) if source.link else _text(source.text)
        return f"{text}, {_text(source.locator)}" if source.locator else text

    def _link(self, link: Link) -> str:
        text = _text(link.text)
        if link.external:
            return f"[{text}]({link.path.replace(')', '%29').replace(' ', '%20')})"
        path = link.path.partition("#")[0]
        if "?" in path:  # a view that scripts compute
            return text
        twin = path.removesuffix(".html") + ".md" if path.endswith(".html") else path
        return f"[{text}]({_relative(twin, self._folder)})"

    def _score(self, score: Score) -> str:
        about = (
            score.interval,
            "" if score.measured_by == "not stated" else score.measured_by,
            "" if score.first_hand else "quoted",
            "unverified" if score.unverified and not score.confirmed else "",
            f"reports disagree: {score.report_range}" if score.disagrees else "",
            score.status,
        )
        marks = _text("; ".join(filter(None, about)))
        return f"{_text(score.text)} ({marks})" if marks else _text(score.text)

    def _bibtex(self, citation: Citation, level: int) -> Iterator[str]:
        yield f"{'#' * level} Cite"
        yield f"```bibtex\n{citation.bibtex.strip().replace('```', '')}\n```"


def _missing(_: _Printer, missing: Missing, __: int) -> Iterator[str]:
    yield _text(missing.text)


_BLOCKS: Final[Mapping[type, _Block]] = {
    Board: _Printer._board,  # noqa: SLF001 - of this module
    ResultMatrix: _Printer._matrix,  # noqa: SLF001
    Chart: _Printer._chart,  # noqa: SLF001
    Table: _Printer._piece_table,  # noqa: SLF001
    Choice: _Printer._choice,  # noqa: SLF001
    Tree: _Printer._tree,  # noqa: SLF001
    Missing: _missing,
    Citation: _Printer._bibtex,  # noqa: SLF001
    FactGroup: _Printer._facts,  # noqa: SLF001
}
_INLINE: Final[Mapping[type, Callable[[_Printer, Any], str]]] = {
    str: _Printer._plain,  # noqa: SLF001
    tuple: _Printer._all,  # noqa: SLF001
    Link: _Printer._link,  # noqa: SLF001
    Score: _Printer._score,  # noqa: SLF001
    Fact: _Printer._fact,  # noqa: SLF001
    ListedSource: _Printer._source,  # noqa: SLF001
    MatrixHead: _Printer._head,  # noqa: SLF001
}

_relative: Final = lru_cache(maxsize=1 << 14)(relpath)


def _lists(kind: type) -> tuple[str, ...]:
    """Fields of a record class that hold lists of records."""
    names = _KNOWN_LISTS.get(kind)
    if names is None:
        lists = [field for field in fields(kind) if "tuple[" in str(field.type)]
        names = tuple(field.name for field in lists if not _FLAT.search(str(field.type)))
        _KNOWN_LISTS[kind] = names
    return names


_KNOWN_LISTS: Final[dict[type, tuple[str, ...]]] = {}
_FLAT: Final = re.compile(r"tuple\[(str|bool|Link|Fact|[A-Za-z]*Cell)\b")


def _value(cell: object) -> object:
    """Part of a cell of the table of models that is not its label for phones."""
    return next((part for name in ("score", "places", "text") if (part := getattr(cell, name, None))), "")


def _is_group(value: object) -> bool:
    """True if `value` is a record that holds lists of records: it becomes a section, not a row."""
    return is_dataclass(value) and any(
        getattr(value, name) for name in _lists(type(value)) if name not in _MARKS
    )


def _title(name: str) -> str:
    """Title of what a field of a view holds: `Unverified values` of `unverified_values`."""
    return in_own_words(name.replace("_", " ").capitalize())


def _rows(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown."""
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
