"""Rows of tables in any common notation, from CSV to notebooks, as texts by column."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from catalog.entries.real import Real
from catalog.entries.text import quoted_list
from catalog.ingest.inputs import Unusable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.ingest.inputs import Input, Node

LENGTH: Final = "$length"  # column with the length of a list: `resolved.$length`
KEY: Final = "$key"  # column with the key of a row, if a JSON file holds the rows as an object
TABLE: Final = "$table"  # column with the id of the HTML table, if it has one
MODEL: Final = "$model"  # column with the names of the columns of a table that has one for each model
_CELLS: Final = (("header", "rows"), ("columns", "data"))  # of HELM's tables, and of pandas' `split` form
_SEPARATORS: Final = (",", ";", "\t")
_RULE_CELL: Final = re.compile(r":?-+:?\Z")  # of the line below a Markdown header
_MARKDOWN_LINK: Final = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_MARKDOWN_MARK: Final = re.compile(r"[*_]{2,3}|`|~~")
_MARKDOWN_EMPHASIS: Final = re.compile(r"(?<![\w*])([*_])(?=\S)(.*?)(?<=\S)\1(?![\w*])")
_HTML_BREAK: Final = re.compile(r"(?i)<br\s*/?>")
_HTML_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>")
_TABULAR: Final = re.compile(r"\\begin\{(tabular[xy*]?|longtable|tblr)\}")
_LATEX_ARGUMENTS: Final = re.compile(r"\A\s*(?:\[[^\]]*\])?\s*(?:\{[^{}]*\}\s*)?\{(?:[^{}]|\{[^{}]*\})*\}")
_LATEX_RULE: Final = re.compile(
    r"\\(?:hline|toprule|midrule|bottomrule|addlinespace(?:\[[^\]]*\])?"
    r"|(?:cline|cmidrule|specialrule)(?:\([^)]*\))?(?:\{[^{}]*\})+|rowcolor(?:\[[^\]]*\])?\{[^{}]*\})"
)
_LATEX_DROPPED: Final = re.compile(
    r"\\(?:cite[a-z]*|footnote(?:mark)?|label|ref|vspace|hspace)\*?(?:\[[^\]]*\])*\{[^{}]*\}"
)
_LATEX_SPAN: Final = re.compile(r"\\multi(?:row|column)\*?(?:\[[^\]]*\])?\{[^{}]*\}(?:\[[^\]]*\])?\{[^{}]*\}")
_LATEX_COMMAND: Final = re.compile(r"\\[A-Za-z]+\*?\s*")
_LATEX_COMMENT: Final = re.compile(r"(?m)(?<!\\)%.*$")


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table: its cells by column, without markup, and its place for messages."""

    cells: Mapping[str, str]
    at: str  # "line 3", "row 4", "data.rows[4]"


def records(
    file: Input, columns: Sequence[str], rows_at: str = "", labels: Sequence[str] = ()
) -> list[Record]:
    """Rows of the first tables of `file` that have all `columns`; the notation follows from the content.

    A file may hold several such tables, for example one for each benchmark. With `labels`, its tables have a
    column for each model, and these columns are the rows. Raises InputError if there is no such table, or if
    the file is no good CSV or JSON.
    """
    needed = labels or columns
    found = [
        record
        for table in _tables(file, rows_at)
        if table and _fits(table, needed)
        for record in (_turned(table, labels) if labels else table)
    ]
    if found:
        return found
    headers = {name: None for table in _tables(file, rows_at) for record in table for name in record.cells}
    missing = [name for name in needed if name not in headers]
    if not headers:
        file.fail("no table with a header and rows")
    return file.fail(
        f"no table has the {'column' if len(missing) == 1 else 'columns'} "
        f"{quoted_list(missing or list(needed), last='and')}; columns there are "
        f"{quoted_list(list(headers), last='and', most=30)}"
    )


def _fits(table: Sequence[Record], columns: Sequence[str]) -> bool:
    present = {name for record in table for name in record.cells}
    return all(name in present for name in columns)


def _turned(table: Sequence[Record], labels: Sequence[str]) -> list[Record]:
    """Columns of `table` but `labels`, as rows: their cells by the texts in the columns `labels`."""
    names = _distinct(
        [" ".join(text for label in labels if (text := row.cells.get(label, ""))) for row in table]
    )
    columns = dict.fromkeys(name for row in table for name in row.cells if name not in labels)
    return [
        Record(
            {
                MODEL: column,
                **{name: row.cells.get(column, "") for name, row in zip(names, table, strict=True) if name},
            },
            f"column {column}",
        )
        for column in columns
    ]


def _tables(file: Input, rows_at: str) -> Iterator[Sequence[Record]]:
    head = file.head
    if head.is_json_document:
        if head.has_keys("cells", "cell_type") and not rows_at:
            yield from _notebook_tables(file.json())
        else:
            yield from _document_tables(file.json(), rows_at)
    elif head.name.endswith((".yaml", ".yml")):
        yield from _document_tables(file.yaml(), rows_at)
    elif head.name.endswith(".toml"):
        yield from _document_tables(file.toml(), rows_at)
    elif head.first_record:
        yield [Record(_flat(node), node.record) for node in file.json_lines()]
    else:
        text = file.text()
        lowered = text[:200_000].lower()
        if "<table" in lowered:
            yield from _html_tables(text)
        elif "\\begin{tabular" in text or "\\begin{longtable" in text:
            yield from _latex_tables(text)
        elif any(map(_is_rule, text.splitlines())):
            yield from _markdown_tables(text)
        else:
            yield list(_csv_rows(file, text))


# --- JSON, YAML and TOML ---


def _document_tables(document: Node, rows_at: str) -> Iterator[Sequence[Record]]:
    """Tables at `rows_at`; their rows have the texts around them too, under names with `^` before them.

    Rows of several places are one table.
    """
    rows: list[Record] = []
    for node, around in _at(document, rows_at.split(".") if rows_at else [], {}):
        tables = list(_json_tables(node))
        if len(tables) > 1:
            yield from tables
        else:
            rows += [Record({**around, **row.cells}, row.at) for table in tables for row in table]
    yield rows


def _at(node: Node, path: Sequence[str], around: dict[str, str]) -> Iterator[tuple[Node, dict[str, str]]]:
    """(node, texts around it) for each place that `path` leads to; `*` is every item of a list or object."""
    if not path:
        yield node, around
        return
    if node.is_object:
        texts = ((name, _scalar(item)) for name, item in node.items() if not item.is_object)
        around = {**around, **{f"^{name}": text for name, text in texts if text is not None}}
    if path[0] != "*":
        found = list(node)[int(path[0])] if node.is_list and path[0].isdecimal() else node[path[0]]
        yield from _at(found, path[1:], around)
        return
    for key, item in node.items() if node.is_object else (("", item) for item in node):
        below = {**around, f"^{KEY}": key} if key else around
        yield from _at(item, path[1:], below)


def _json_tables(node: Node) -> Iterator[Sequence[Record]]:
    """Tables of cells by row and column, as HELM and pandas write them; else rows of a list or object."""
    nodes = list(node) if node.is_list else [node]
    cells = [table for item in nodes if (table := _cells_of(item)) is not None]
    if cells:
        yield from cells
    else:
        yield list(_json_rows(node))


def _cells_of(node: Node) -> list[Record] | None:
    """Rows of an object with a list of column names and a list of lists of cells; None if it is none."""
    if not node.is_object:
        return None
    for columns, lines in _CELLS:
        header, rows = node.get(columns), node.get(lines)
        if header is not None and rows is not None and header.is_list and rows.is_list:
            texts = [_cell_text(name) for name in header]
            return [
                record
                for row in rows
                if row.is_list
                for record in _records([(texts, ""), ([_cell_text(cell) for cell in row], row.path)])
            ]
    return None


def _cell_text(node: Node) -> str:
    """Text of a cell; of one with a `value`, as HELM has them, that value."""
    if node.is_object:
        value = node.get("value")
        return _cell_text(value) if value is not None else ""
    return _scalar(node) or ""


def _notebook_tables(node: Node) -> Iterator[Sequence[Record]]:
    """Tables in the outputs of a Jupyter notebook's cells, in HTML."""
    for cell in node["cells"]:
        for output in cell.get("outputs") or ():
            data = output.get("data")
            html = data.get("text/html") if data else None
            if html is not None:
                lines = [str(line.value) for line in html] if html.is_list else [str(html.value)]
                for table in _html_tables("".join(lines)):
                    yield [Record(record.cells, f"{html.path}, {record.at}") for record in table]


def _json_rows(node: Node) -> Iterator[Record]:
    if node.is_list:
        for item in node:
            if item.is_object:
                yield Record(_flat(item), item.path)
    else:
        for key, item in node.items():
            if item.is_object:
                yield Record({KEY: key, **_flat(item)}, item.path)
            elif (text := _scalar(item)) is not None:
                yield Record({KEY: key, "$value": text}, item.path)


def _flat(node: Node, before: str = "") -> dict[str, str]:
    """{path with dots: text} of the texts, numbers and booleans in an object; of lists, their length."""
    cells: dict[str, str] = {}
    for name, item in node.items():
        if item.is_object:
            cells |= _flat(item, f"{before}{name}.")
        elif item.is_list:
            cells[f"{before}{name}.{LENGTH}"] = str(len(item.value))
        elif (text := _scalar(item)) is not None:
            cells[f"{before}{name}"] = text
    return cells


def _scalar(node: Node) -> str | None:
    value = node.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Real):
        return value.text
    if isinstance(value, Unusable):
        return value.why
    return None if value is None or node.is_list else str(value).strip()


# --- Text ---


def _csv_rows(file: Input, text: str) -> Iterator[Record]:
    first = text.partition("\n")[0]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=first.count))
    try:
        yield from _records((cells, f"line {lines.line_num}") for cells in lines)
    except csv.Error as error:
        file.fail(f"no good CSV: {error}", record=f"line {lines.line_num}")


def _markdown_tables(text: str) -> Iterator[Sequence[Record]]:
    lines = text.splitlines()
    for i, line in enumerate(lines):
        if i == 0 or not _is_rule(line) or "|" not in lines[i - 1]:
            continue
        rows = [(_markdown_cells(lines[i - 1]), f"line {i}")]
        for j in range(i + 1, len(lines)):
            if "|" not in lines[j]:
                break
            rows.append((_markdown_cells(lines[j]), f"line {j + 1}"))
        yield list(_records(rows))


def _is_rule(line: str) -> bool:
    return "|" in line and all(_RULE_CELL.match(cell.strip()) for cell in line.strip().strip("|").split("|"))


def _markdown_cells(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line.strip())
    cells = cells[1:] if not cells[0] else cells
    cells = cells[:-1] if cells and not cells[-1].strip() else cells
    return [_markdown_text(cell) for cell in cells]


def _markdown_text(cell: str) -> str:
    """Text of a cell without marks, addresses and HTML tags."""
    plain = _HTML_TAG.sub("", _HTML_BREAK.sub(" ", _MARKDOWN_LINK.sub(r"\1", cell)))
    plain = _MARKDOWN_EMPHASIS.sub(r"\2", _MARKDOWN_MARK.sub("", plain))
    return plain.replace(r"\|", "|").replace(r"\*", "*").strip()


def _latex_tables(text: str) -> Iterator[Sequence[Record]]:
    plain = _LATEX_COMMENT.sub("", text)
    for match in _TABULAR.finditer(plain):
        end = plain.find(f"\\end{{{match[1]}}}", match.end())
        if end < 0:
            break
        body = _LATEX_RULE.sub("", _LATEX_ARGUMENTS.sub("", plain[match.end() : end], count=1))
        rows = re.split(r"\\\\(?:\[[^\]]*\])?|\\tabularnewline", body)
        yield list(
            _records(
                ([_latex_text(cell) for cell in re.split(r"(?<!\\)&", row)], f"row {i}")
                for i, row in enumerate(rows, 1)
                if row.strip()
            )
        )


def _latex_text(cell: str) -> str:
    plain = _LATEX_SPAN.sub("", _LATEX_DROPPED.sub("", cell))
    for written, meant in ((r"\%", "%"), (r"\_", "_"), (r"\&", "&"), (r"\#", "#"), ("~", " "), (r"\pm", "±")):
        plain = plain.replace(written, meant)
    return " ".join(re.sub(r"[{}$]", "", _LATEX_COMMAND.sub("", plain)).split())


class _HtmlTables(HTMLParser):
    """Collects the texts of all cells, by table and row; tables in tables count as text of the outer one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[tuple[list[str], str]]] = []
        self.ids: list[str] = []  # of the tables; "" for one without
        self._depth = 0
        self._cell: list[str] | None = None
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
                self.ids.append(dict(attrs).get("id") or "")
        elif tag in {"script", "style"}:
            self._hidden += 1
        elif self._depth == 1 and tag == "tr":
            self._close_cell()
            self.tables[-1].append(([], f"line {self.getpos()[0]}"))
        elif self._depth == 1 and tag in {"td", "th"} and self.tables[-1]:
            self._close_cell()
            self._cell = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._close_cell() if self._depth == 1 else None
            self._depth = max(0, self._depth - 1)
        elif tag in {"script", "style"}:
            self._hidden = max(0, self._hidden - 1)
        elif self._depth == 1 and tag in {"td", "th", "tr"}:
            self._close_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._hidden:
            self._cell.append(data)

    def _close_cell(self) -> None:
        if self._cell is not None:
            self.tables[-1][-1][0].append(" ".join("".join(self._cell).split()))
            self._cell = None


def _html_tables(text: str) -> Iterator[Sequence[Record]]:
    parser = _HtmlTables()
    parser.feed(text)
    parser.close()
    for rows, id_ in zip(parser.tables, parser.ids, strict=True):
        named = {TABLE: id_} if id_ else {}
        yield [Record({**named, **record.cells}, record.at) for record in _records(rows)]


def _records(rows: Iterable[tuple[Sequence[str], str]]) -> Iterator[Record]:
    """Rows below the first one that has cells, which is the header; empty rows are left out.

    Cells beyond the header are left out, and so are columns without a name. Of two columns with one name,
    the second is called `name (2)`.
    """
    header: list[str] = []
    for cells, at in rows:
        texts = [cell.strip() for cell in cells]
        if not any(texts):
            continue
        if not header:
            header = _distinct(texts)
        else:
            yield Record({name: cell for name, cell in zip(header, texts, strict=False) if name}, at)


def _distinct(names: Sequence[str]) -> list[str]:
    seen: dict[str, int] = {}
    distinct = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        distinct.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return distinct
