"""Edits of the text of an entry: what they change, and all that they leave."""

from __future__ import annotations

import pytest

from catalog.entries import text_edits, yaml_reader
from catalog.entries.text_edits import Remove, RenameKey, SetValue, TextChange

LOC = ("rows", 0, "percent")
BLOCK = """\
name: Oak  # kept
note:
aliases:
  - Oak One
  - ""
weights:
  licence:
variants:
  - note:
    id: 7b
  - {id: 1b, note: , name: Oak 1B}
  - {note: }
summary: |
  Two
  lines
tags: [a, b]
"""


def changed(data: bytes, *changes: tuple[tuple[int | str, ...], TextChange]) -> bytes:
    document, _ = yaml_reader.read("x", data)
    assert document is not None
    fixes = [text_edits.fix_for(document, loc, change) for loc, change in changes]
    return text_edits.apply_edits(data, (edit for fix in fixes if fix is not None for edit in fix.edits))


def removed(*loc: int | str) -> str:
    return changed(BLOCK.encode(), (loc, Remove())).decode()


@pytest.mark.parametrize(
    ("loc", "old", "new"),
    [
        (("note",), "note:\naliases", "aliases"),
        (("aliases", 1), '  - ""\n', ""),
        (("weights", "licence"), "weights:\n  licence:\n", ""),
        (("variants", 0, "note"), "  - note:\n    id", "  - id"),
        (("variants", 1, "note"), "note: , name", "name"),
        (("variants", 1, "name"), ", name: Oak 1B", ""),
        (("variants", 2, "note"), "  - {note: }\n", ""),
        (("summary",), "summary: |\n  Two\n  lines\n", ""),
        (("tags", 0), "a, ", ""),
        (("tags", 1), ", b", ""),
        (("name",), "", ""),  # the comment would be lost
        (("nothing",), "", ""),
    ],
)
def test_removal_takes_the_field_and_emptied_parents(loc: tuple[int | str, ...], old: str, new: str) -> None:
    assert removed(*loc) == BLOCK.replace(old, new, 1)


def test_values_and_keys_are_replaced_in_place() -> None:
    data = "\ufeff# kept\r\nname:   'Oak'   # kept\r\nTags: [a, {b: c}]\r\n".encode()
    new = changed(
        data,
        (("name",), SetValue("Elm: a, b")),
        (("Tags",), RenameKey("tags")),
        (("Tags", 1, "b"), SetValue(["1.0", "d"])),
    )
    assert new.decode() == '\ufeff# kept\r\nname:   "Elm: a, b"   # kept\r\ntags: [a, {b: ["1.0", d]}]\r\n'


def test_a_number_that_yaml_split_at_its_comma_is_replaced_whole() -> None:
    new = changed(b"rows: [{percent: 61,6, note: x}]\n", (LOC, SetValue(61, through=("rows", 0, "6"))))
    assert new == b"rows: [{percent: 61, note: x}]\n"


def test_a_file_with_anchors_is_not_edited() -> None:
    data = b"name: &a Oak\nsummary: *a\n"
    assert changed(data, (("name",), SetValue("Elm")), (("summary",), Remove())) == data
