"""Fixes of an entry file as edits of its text: set a value, rename or remove a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from catalog.entries.diagnostics import Edit, Fix
from catalog.entries.formatter import scalars
from catalog.entries.schema.types import Day
from catalog.entries.text import quote
from catalog.entries.yaml_reader import LINE_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.entries.diagnostics import Diagnostic
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.yaml_reader import Document, Mark, Marks

_BOM = b"\xef\xbb\xbf"


def apply_edits(data: bytes, edits: Iterable[Edit]) -> bytes:
    """`data` with `edits` applied; all other bytes stay. Of two edits that overlap, the first is applied.

    `data` is UTF-8; positions are those of `yaml_reader`.
    """
    text = data.decode("utf-8-sig")
    starts = [0, *(match.end() for match in LINE_BREAK.finditer(text))]
    parts: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        first, last = (starts[line - 1] + column - 1 for line, column in (edit.start, edit.end))
        if first < done:
            continue
        parts += (text[done:first], edit.text)
        done = last
    parts.append(text[done:])
    return (_BOM if data.startswith(_BOM) else b"") + "".join(parts).encode()


@dataclass(frozen=True, slots=True)
class SetValue:
    """Change: write `value` in place of a scalar; with `through`, in place of all text up to that key."""

    value: Any
    through: Loc | None = None


@dataclass(frozen=True, slots=True)
class RenameKey:
    """Change: write `name` in place of a key."""

    name: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Change: remove a field or list item, and each parent that would then be empty."""


@dataclass(frozen=True, slots=True)
class MakeItem:
    """Change: make a mapping the one item of a list."""


@dataclass(frozen=True, slots=True)
class RemoveDashes:
    """Change: make a list of mappings one mapping."""


@dataclass(frozen=True, slots=True)
class InsertSpace:
    """Change: write a space into a key, before its character number `at` from 0."""

    at: int


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Change: put the fields of a mapping in the place of the field that holds it."""


TextChange: TypeAlias = SetValue | RenameKey | Remove | MakeItem | RemoveDashes | InsertSpace | TakeOut


def fix_for(document: Document, loc: Loc, change: TextChange) -> Fix | None:
    """The fix that makes `change` to the node at `loc`; None if its text cannot be edited safely.

    That is so in a file with anchors, for values of several lines, and where a comment would be lost.
    """
    node = None if document.has_anchors else document.marks_at(loc)
    if node is None:
        return None
    message, edits = _edits_of(document, document.lines, loc, change, node)
    return Fix(message, edits) if edits else None


def _edits_of(  # noqa: PLR0911 - one for each change
    document: Document,
    lines: list[str],
    loc: Loc,
    change: TextChange,
    node: tuple[Marks, Mark | None, Mark | None],
) -> tuple[str, tuple[Edit, ...]]:
    """(what `change` to the node at `loc` does, its edits; () if it cannot be made)."""
    marks, key_start, key_end = node
    match change:
        case RenameKey(name):
            message = f"{quote(loc[-1])} is now {quote(name)}"
            if key_start is None or key_end is None:
                return message, ()
            return message, _on_one_line(
                key_start, key_end, scalars.format_key(name, inside=True, field=False)
            )
        case SetValue(value, through):
            start, end = marks.start, marks.end
            if through is not None and (last := document.marks_at(through)) is not None:
                end = last[2] or end
            new = _written(value)
            message = f"{quote(_between(lines, start, end))} is now {quote(new)}"
            block = marks.below is not None and not marks.brackets
            whole = start < end and end[1] > 0 and not block  # a block of text ends in column 0
            return message, (_edit(start, end, new),) if whole else ()
        case Remove():
            edit = _removal(document, lines, loc)
            return f"{quote(str(loc[-1]))} is removed", (edit,) if edit is not None else ()
        case InsertSpace(at):
            message = f"{quote(loc[-1])} has a space after its colon now"
            here = (key_start[0], key_start[1] + at) if key_start is not None else marks.start
            plain = key_start is not None and lines[here[0]][key_start[1] : here[1]] == str(loc[-1])[:at]
            return message, (_edit(here, here, " "),) if plain else ()
        case MakeItem():
            return f"{quote(loc[-1])} is now a list of one item", _item_edits(lines, marks)
        case RemoveDashes():
            return f"{quote(loc[-1]) if loc else 'the file'} has no dashes now", _dash_edits(lines, marks)
        case TakeOut():
            message = f"the fields below {quote(loc[-1])} stand in its place now"
            return message, _take_out_edits(lines, marks, key_start)


def _item_edits(lines: list[str], marks: Marks) -> tuple[Edit, ...]:
    """Edits that make the mapping at `marks` the one item of a list."""
    if marks.brackets:
        return _edit(marks.start, marks.start, "["), _edit(marks.end, marks.end, "]")
    (first, column), last = marks.start, _end(marks, marks.start)[0]
    below = [n for n in range(first + 1, last + 1) if lines[n].strip()]
    if lines[first][:column].strip() or any(lines[n][:column].strip() for n in below):
        return ()
    indents = (_edit((n, 0), (n, 0), "  ") for n in below)
    return _edit(marks.start, marks.start, "- "), *indents


def _take_out_edits(lines: list[str], marks: Marks, key_start: Mark | None) -> tuple[Edit, ...]:
    """Edits that delete the line of the key, and move the lines of its mapping to the column of the key."""
    if key_start is None or marks.brackets or marks.start[0] == key_start[0]:
        return ()
    deeper, last = marks.start[1] - key_start[1], _end(marks, marks.start)[0]
    below = [n for n in range(key_start[0] + 1, last + 1) if lines[n].strip()]
    if "#" in lines[key_start[0]] or any(lines[n][: marks.start[1]].strip() for n in below):
        return ()
    deleted = _edit((key_start[0], 0), (key_start[0] + 1, 0), "")
    return deleted, *(_edit((n, 0), (n, deeper), "") for n in below)


def _dash_edits(lines: list[str], marks: Marks) -> tuple[Edit, ...]:
    """Edits that make the list of mappings at `marks` one mapping; () if two of them have one field."""
    items = marks.below if isinstance(marks.below, list) else []
    keys = [key for item in items if isinstance(item.below, dict) for key in item.below]
    if marks.brackets or len(set(keys)) < len(keys) or any(item.brackets for item in items):
        return ()
    dashes = [(item.start[0], lines[item.start[0]][: item.start[1]]) for item in items]
    if any(before.strip() != "-" for _, before in dashes):
        return ()
    return tuple(
        _edit((line, before.index("-")), (line, before.index("-") + 1), " ") for line, before in dashes
    )


def _on_one_line(start: Mark, end: Mark, text: str) -> tuple[Edit, ...]:
    return (_edit(start, end, text),) if start[0] == end[0] and start < end else ()


def _removal(document: Document, lines: list[str], loc: Loc) -> Edit | None:
    while loc and document.marks_at(loc) is not None:
        parent = document.marks_at(loc[:-1])
        if parent is None or parent[0].below is None:
            return None
        if len(parent[0].below) > 1:
            return _removed(lines, loc, parent[0])
        loc = loc[:-1]
    return None


def _removed(lines: list[str], loc: Loc, parent: Marks) -> Edit | None:
    start, end, following = _place_among_siblings(parent, loc[-1])
    if parent.brackets:
        span = (start, following) if following is not None else (_comma(lines, start), end)
    else:
        before = lines[start[0]][: start[1]]
        dash = before.rstrip(" ")
        if isinstance(loc[-1], int) and dash.endswith("-"):
            before = dash[:-1]
        if not before.strip(" "):
            span = ((start[0], 0), (end[0] + 1, 0))
            if end[0] + 1 >= len(lines):
                return None
        elif following is not None and isinstance(loc[-1], str):  # the first field behind a dash
            span = (start, following)
        else:
            return None
    if "#" in _between(lines, *span):
        return None
    return _edit(*span, "")


def _place_among_siblings(parent: Marks, step: int | str) -> tuple[Mark, Mark, Mark | None]:
    """(start, end, start of the next child or None) of the child `step` of `parent`."""
    if isinstance(parent.below, list):
        assert isinstance(step, int)
        items = parent.below[step : step + 2]
        next_start = items[1].start if len(items) > 1 else None
        return items[0].start, _end(items[0], items[0].start), next_start
    assert parent.below is not None
    children = iter(parent.below.items())
    start, marks, key_end = next(child for key, child in children if key == step)
    _, following = next(children, (None, None))
    return start, _end(marks, key_end), following[0] if following is not None else None


def _siblings(parent: Marks) -> list[tuple[int | str, Mark, Mark]]:
    """(key or index, start, end) of each child of `parent`, in the order of the text."""
    if isinstance(parent.below, dict):
        return [(key, start, _end(marks, end)) for key, (start, marks, end) in parent.below.items()]
    return [(i, marks.start, _end(marks, marks.start)) for i, marks in enumerate(parent.below or ())]


def _end(marks: Marks, key_end: Mark) -> Mark:
    """End of a node with its children; of an empty value, just after the colon."""
    if marks.below is None and marks.end == marks.start:
        return key_end[0], key_end[1] + 1
    if marks.below is None or marks.brackets:
        line, column = marks.end
        return (line - 1, column) if not column and line > marks.start[0] else marks.end  # a block of text
    return max(end for _, _, end in _siblings(marks))


def _comma(lines: list[str], mark: Mark) -> Mark:
    """Position of the last comma before `mark`; there is one before all but the first item in brackets."""
    line, column = mark
    while "," not in lines[line][:column]:
        line, column = line - 1, len(lines[line - 1])
    return line, lines[line].rindex(",", 0, column)


def _between(lines: list[str], start: Mark, end: Mark) -> str:
    if start[0] == end[0]:
        return lines[start[0]][start[1] : end[1]]
    inner = lines[start[0] + 1 : end[0]]
    last = lines[end[0]][: end[1]] if end[0] < len(lines) else ""
    return "\n".join([lines[start[0]][start[1] :], *inner, last])


def _written(value: Any) -> str:  # noqa: ANN401 - a scalar or a list of text
    if isinstance(value, Day):
        return value.text
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(scalars.format_scalar(item, inside=True) for item in value)}]"
    return scalars.format_scalar(value, inside=True)


def _edit(start: Mark, end: Mark, text: str) -> Edit:
    return Edit((start[0] + 1, start[1] + 1), (end[0] + 1, end[1] + 1), text)


def replace_text(problem: Diagnostic, old: str, new: str) -> Fix | None:
    """The fix that writes `new` for `old`, the key or value in error; None if its end is not known."""
    if problem.end is None:
        return None
    start = (problem.at.line, problem.at.column)
    edit = Edit(start, problem.end, scalars.format_scalar(new, inside=True))
    return Fix(f"{quote(old)} is now {quote(new)}", (edit,))
