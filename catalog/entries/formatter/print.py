"""Print a tree as formatted YAML text.

A mapping or list is on one line if it fits, otherwise each item has its own line. In a list of
mappings each mapping has its own line; one that is too long continues on the next lines or, if it
contains sentences, has a line for each field. Rows of results are always one line.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.formatter import scalars
from catalog.entries.formatter.key_order import field_ranks
from catalog.entries.formatter.parse import Collection, Comment, Item, Scalar
from catalog.entries.schema import introspect
from catalog.entries.schema.results import ResultRow
from catalog.entries.schema.types import Day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic import BaseModel

    from catalog.entries.formatter.parse import YamlNode, YamlTree

WIDTH: Final = 140  # of what is read as a table
PROSE: Final = 120
_SENTENCE: Final = 100  # a field longer than this is not put beside others on a second line
_MOST_LINES: Final = 3  # of a mapping in brackets
_RUNNING: Final = frozenset({"authors"})  # lists that are wrapped instead of one item per line
_FOLDABLE: Final = re.compile(r"\S+(?: \S+)*\n?\Z")


def print_tree(tree: YamlTree, schema: type[BaseModel]) -> str:
    """Formatted YAML text of `tree`, for a file of `schema`."""
    lines = [comment.text for comment in tree.head]
    lines += _block(tree.root, schema, 0)
    return "\n".join(lines) + "\n"


def _block(collection: Collection, expected: Any, indent: int) -> list[str]:  # noqa: ANN401 - a type of a field
    """Lines of the items of a mapping or list, indented to column `indent`, with their comments.

    `expected` is its type in the schema, None if unknown; so in the functions below.
    """
    lines: list[str] = []
    for item in _ordered(collection, expected):
        way = item.key if item.key is not None else 0
        below = introspect.step(expected, way) if expected is not None else None
        opened = _opened(item, below)
        lines += _comment_lines(opened.before, indent, first=not lines)
        lines += _item(opened, _key(item, expected, inside=False), below, indent)
    lines += _comment_lines(collection.tail, indent, first=False)
    return lines


def _opened(item: Item, expected: Any) -> Item:  # noqa: ANN401 - likewise
    """`item` with the comments of its first field moved above its dash; a mapping's item is unchanged."""
    node = item.node
    if item.key is not None or isinstance(node, Scalar) or not node.items:
        return item
    first, *others = _ordered(node, expected)
    way = first.key if first.key is not None else 0
    opened = _opened(first, introspect.step(expected, way) if expected is not None else None)
    if not opened.before:
        return item
    items = [replace(opened, before=[]), *others]
    return replace(item, before=[*item.before, *opened.before], node=replace(node, items=items))


def _ordered(collection: Collection, expected: Any) -> Sequence[Item]:  # noqa: ANN401 - likewise
    """The items of a mapping in schema order, unknown fields last; list items keep their order."""
    schema = introspect.schema_in(expected) if not collection.is_list else None
    if schema is None:
        return collection.items
    rank = field_ranks(schema)
    return sorted(collection.items, key=lambda item: rank.get(item.key or "", len(rank)))


def _comment_lines(comments: Iterable[Comment], indent: int, *, first: bool) -> list[str]:
    lines: list[str] = []
    for comment in comments:
        if comment.after_blank_line and not (first and not lines):
            lines.append("")
        lines.append(" " * indent + comment.text)
    return lines


def _key(item: Item, expected: Any, *, inside: bool) -> str:  # noqa: ANN401 - likewise
    """Key of `item` with its colon, or the dash of a list's item.

    `expected` is the type of the collection that has the item.
    """
    if item.key is None:
        return "-"
    field = item.key in introspect.fields(expected)
    return f"{scalars.format_key(item.key, inside=inside, field=field)}:"


def _item(item: Item, key: str, expected: Any, indent: int) -> list[str]:  # noqa: ANN401 - likewise
    """Lines of one item at column `indent`, with the comment at the end of its first line.

    `key` is its key as it is written, or a dash.
    """
    start = " " * indent + key
    beside = "".join(f"  {comment.text}" for comment in item.beside[:1])
    above = _comment_lines(item.beside[1:], indent, first=True)
    node = item.node
    if isinstance(node, Scalar):
        return [*above, *_scalar_lines(start, node.plain_value, expected, indent, beside)]
    one_line = _one_line(node, expected)
    if one_line is not None:
        line = f"{start} {one_line}"
        if len(line) <= WIDTH or introspect.schema_in(expected) is ResultRow:
            return [*above, line + beside]
        wrapped = _wrapped(item, expected, start)
        if wrapped:
            wrapped[-1] += beside
            return [*above, *wrapped]
    if item.key is not None:
        return [*above, start + beside, *_block(node, expected, indent + 2)]
    # A comment beside the first item of a list in this one cannot stay there, nor behind this dash.
    lines = _block(node, expected, indent + 2)
    first = next(i for i, line in enumerate(lines) if not line.lstrip().startswith("#"))
    return [
        *above,
        *([" " * indent + beside.strip()] if beside else []),
        *(line[2:] for line in lines[:first]),
        f"{start} {lines[first][indent + 2 :]}",
        *lines[first + 1 :],
    ]


def _scalar_lines(start: str, value: object, expected: Any, indent: int, beside: str) -> list[str]:  # noqa: ANN401 - likewise
    text = scalars.format_scalar(value, inside=False, date=_is_date(expected))
    if len(start) + 1 + len(text) <= WIDTH or not isinstance(value, str) or not _foldable(value):
        return [f"{start} {text}{beside}"]
    chomp = "" if value.endswith("\n") else "-"
    return [f"{start} >{chomp}{beside}", *_folded(value.split(), indent + 2)]


def _foldable(text: str) -> bool:
    """True if `text` keeps its value when written as folded YAML (`>`), with line breaks for any spaces."""
    return bool(_FOLDABLE.match(text)) and scalars.are_printable(text.rstrip("\n"))


def _folded(words: Sequence[str], indent: int) -> list[str]:
    """Lines of `words`, each indented and at most PROSE characters long, unless one word is longer."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= PROSE:
            lines[-1] += f" {word}"
        else:
            lines.append(" " * indent + word)
    return lines


def _one_line(node: YamlNode, expected: Any) -> str | None:  # noqa: ANN401 - likewise
    """`node` on one line, however long; None if that is impossible: it has comments or lists of mappings."""
    if isinstance(node, Scalar):
        return scalars.format_scalar(node.plain_value, inside=True, date=_is_date(expected))
    parts = _parts(node, expected)
    if parts is None:
        return None
    inside = ", ".join(parts)
    return f"[{inside}]" if node.is_list else f"{{{inside}}}"


def _is_date(expected: Any) -> bool:  # noqa: ANN401 - likewise
    return Day in introspect.union_members(expected)


def _parts(node: Collection, expected: Any) -> list[str] | None:  # noqa: ANN401 - likewise
    """Texts of the items of `node`, to be joined by commas; None if one of them needs lines of its own."""
    if node.tail or (node.items and all(_is_mapping(item.node) for item in node.items)):
        return None
    parts: list[str] = []
    for item in _ordered(node, expected):
        if item.before or item.beside or (node.is_list and isinstance(item.node, Collection)):
            return None
        way = item.key if item.key is not None else 0
        below = introspect.step(expected, way) if expected is not None else None
        text = _one_line(item.node, below)
        if text is None:
            return None
        parts.append(text if item.key is None else f"{_key(item, expected, inside=True)} {text}")
    return parts


def _is_mapping(node: YamlNode) -> bool:
    return isinstance(node, Collection) and not node.is_list


def _wrapped(item: Item, expected: Any, start: str) -> list[str] | None:  # noqa: ANN401 - likewise
    """Lines of an item in brackets, broken after commas; None if block style is better for the item.

    `start` is the text before the bracket: a key or a dash, with its indentation.
    """
    node = item.node
    assert isinstance(node, Collection)
    runs_on = item.key in _RUNNING if node.is_list else item.key is None
    parts = _parts(node, expected) if runs_on else None
    if not parts or max(map(len, parts)) > _SENTENCE:
        return None
    opening, closing = ("[", "]") if node.is_list else ("{", "}")
    lines = [f"{start} {opening}{parts[0]}"]
    column = len(start) + 2
    for part in parts[1:]:
        if len(lines[-1]) + len(part) + 3 <= WIDTH:  # a comma, a space, and the next comma or bracket
            lines[-1] += f", {part}"
        else:
            lines[-1] += ","
            lines.append(" " * column + part)
    lines[-1] += closing
    return lines if len(lines) <= _MOST_LINES or node.is_list else None
