"""Print a tree as formatted YAML text.

A mapping or list is on one line if it fits, otherwise each item has its own line. In a list of
mappings each mapping has its own line; one that is too long continues on the next lines or, if it
contains sentences, has a line for each field. Rows of results are always one line.
"""

from __future__ import annotations

import re
from dataclasses import replace
from operator import le
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.formatter import scalars
from catalog.entries.formatter.parse import Collection, Comment, Item, Scalar, Uncommented
from catalog.entries.formatter.shapes import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pydantic import BaseModel

    from catalog.entries.formatter.parse import YamlNode, YamlTree
    from catalog.entries.formatter.shapes import FieldShape

WIDTH: Final = 140  # of what is read as a table
PROSE: Final = 120
_SENTENCE: Final = 100  # a field longer than this is not put beside others on a second line
_MOST_LINES: Final = 3  # of a mapping in brackets
_RUNNING: Final = frozenset({"authors"})  # lists that are wrapped instead of one item per line
_FOLDABLE: Final = re.compile(r"\S+(?: \S+)*\n?\Z")


def print_tree(tree: YamlTree, schema: type[BaseModel]) -> str:
    """Formatted YAML text of `tree`, for a file of `schema`."""
    lines = [comment.text for comment in tree.head]
    lines += _block(tree.root, shape_of(schema), 0)
    return "\n".join(lines) + "\n"


def _block(collection: Collection, shape: FieldShape, indent: int) -> list[str]:
    """Lines of the items of a mapping or list, indented to column `indent`, with their comments.

    `shape` is its type in the schema; so in the functions below.
    """
    lines: list[str] = []
    for item in _ordered(collection, shape):
        below = shape.below(item.key)
        opened = _opened(item, below)
        lines += _comment_lines(opened.before, indent, first=not lines)
        lines += _item(opened, _key(item, shape, inside=False), below, indent)
    lines += _comment_lines(collection.tail, indent, first=False)
    return lines


def _opened(item: Item, shape: FieldShape) -> Item:
    """`item` with the comments of its first field moved above its dash; a mapping's item is unchanged."""
    node = item.node
    if item.key is not None or isinstance(node, Scalar) or not node.items:
        return item
    first, *others = _ordered(node, shape)
    opened = _opened(first, shape.below(first.key))
    if not opened.before:
        return item
    items = [replace(opened, before=[]), *others]
    return replace(item, before=[*item.before, *opened.before], node=replace(node, items=items))


def _ordered(collection: Collection, shape: FieldShape) -> Sequence[Item]:
    """The items of a mapping in schema order, unknown fields last; list items keep their order."""
    ranks = None if collection.is_list else shape.ranks
    items = collection.items
    if ranks is None:
        return items
    places = _places([item.key or "" for item in items], ranks)
    return items if places is None else [items[i] for i in places]


def _places(keys: Sequence[str], ranks: Mapping[str, int]) -> list[int] | None:
    """Indices of `keys` in schema order, unknown fields last; None if they are in order, as nearly always."""
    last = len(ranks)
    places = [ranks.get(key, last) for key in keys]
    return None if all(map(le, places, places[1:])) else sorted(range(len(keys)), key=places.__getitem__)


def _comment_lines(comments: Iterable[Comment], indent: int, *, first: bool) -> list[str]:
    lines: list[str] = []
    for comment in comments:
        if comment.after_blank_line and not (first and not lines):
            lines.append("")
        lines.append(" " * indent + comment.text)
    return lines


def _key(item: Item, shape: FieldShape, *, inside: bool) -> str:
    """Key of `item` with its colon, or the dash of a list's item.

    `shape` is that of the collection that has the item.
    """
    if item.key is None:
        return "-"
    field = shape.ranks is not None and item.key in shape.ranks
    return f"{scalars.format_key(item.key, inside=inside, field=field)}:"


def _item(item: Item, key: str, shape: FieldShape, indent: int) -> list[str]:
    """Lines of one item at column `indent`, with the comment at the end of its first line.

    `key` is its key as it is written, or a dash.
    """
    start = " " * indent + key
    beside = "".join(f"  {comment.text}" for comment in item.beside[:1])
    above = _comment_lines(item.beside[1:], indent, first=True)
    node = item.node
    if isinstance(node, Scalar) and not _has_parts(node):
        return [*above, *_scalar_lines(start, node.plain_value, shape, indent, beside)]
    one_line = _one_line(node, shape)
    if isinstance(node, Uncommented):
        node = node.opened()
    assert isinstance(node, Collection)
    if one_line is not None:
        line = f"{start} {one_line}"
        if len(line) <= WIDTH or shape.is_result_row:
            return [*above, line + beside]
        wrapped = _wrapped(item.key, node, shape, start)
        if wrapped:
            wrapped[-1] += beside
            return [*above, *wrapped]
    if item.key is not None:
        return [*above, start + beside, *_block(node, shape, indent + 2)]
    # A comment beside the first item of a list in this one cannot stay there, nor behind this dash.
    lines = _block(node, shape, indent + 2)
    first = next(i for i, line in enumerate(lines) if not line.lstrip().startswith("#"))
    return [
        *above,
        *([" " * indent + beside.strip()] if beside else []),
        *(line[2:] for line in lines[:first]),
        f"{start} {lines[first][indent + 2 :]}",
        *lines[first + 1 :],
    ]


def _scalar_lines(start: str, value: object, shape: FieldShape, indent: int, beside: str) -> list[str]:
    text = scalars.format_scalar(value, inside=False, date=shape.is_date)
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


def _one_line(node: YamlNode, shape: FieldShape) -> str | None:
    """`node` on one line, however long; None if that is impossible: it has comments or lists of mappings."""
    if isinstance(node, Scalar):
        return _in_brackets(node.plain_value, shape)
    parts = _parts(node, shape)
    if parts is None:
        return None
    inside = ", ".join(parts)
    return f"[{inside}]" if node.is_list else f"{{{inside}}}"


def _in_brackets(content: Any, shape: FieldShape) -> str | None:  # noqa: ANN401 - whatever YAML can say
    """Text of `content` as of `_one_line`, which most of a file is: without a node for each part."""
    if isinstance(content, dict):
        if content and all(isinstance(below, dict) for below in content.values()):
            return None
        ranks = shape.ranks or {}
        pairs = []
        keys = list(content)
        places = _places(keys, ranks)
        for key in keys if places is None else [keys[i] for i in places]:
            text = _in_brackets(content[key], shape.below(key))
            if text is None:
                return None
            pairs.append(f"{scalars.format_key(key, inside=True, field=key in ranks)}: {text}")
        return f"{{{', '.join(pairs)}}}"
    if isinstance(content, list):
        if any(isinstance(below, (dict, list)) for below in content):
            return None
        is_date = shape.below(None).is_date
        return f"[{', '.join(scalars.format_scalar(below, inside=True, date=is_date) for below in content)}]"
    return scalars.format_scalar(content, inside=True, date=shape.is_date)


def _parts(node: Collection, shape: FieldShape) -> list[str] | None:
    """Texts of the items of `node`, to be joined by commas; None if one of them needs lines of its own."""
    if node.tail or (node.items and all(_is_mapping(item.node) for item in node.items)):
        return None
    parts: list[str] = []
    for item in _ordered(node, shape):
        if item.before or item.beside or (node.is_list and _has_parts(item.node)):
            return None
        below = shape.below(item.key)
        text = _one_line(item.node, below)
        if text is None:
            return None
        parts.append(text if item.key is None else f"{_key(item, shape, inside=True)} {text}")
    return parts


def _is_mapping(node: YamlNode) -> bool:
    return isinstance(node.plain_value, dict) if isinstance(node, Scalar) else not node.is_list


def _has_parts(node: YamlNode) -> bool:
    return isinstance(node, Collection) or isinstance(node.plain_value, (dict, list))


def _wrapped(key: str | None, node: Collection, shape: FieldShape, start: str) -> list[str] | None:
    """Lines of an item in brackets, broken after commas; None if block style is better for the item.

    `key` and `node` are those of the item, `start` is the text before the bracket: its key or a dash, with
    its indentation.
    """
    runs_on = key in _RUNNING if node.is_list else key is None
    parts = _parts(node, shape) if runs_on else None
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
