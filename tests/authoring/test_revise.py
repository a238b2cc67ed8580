"""A correction or a dispute changes its field alone, or says why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog import validate
from catalog.authoring.revise import CorrectionSource, RevisionError, corrected, disputed, find
from catalog.entries import files, yaml_reader
from catalog.entries.collection import row_key
from catalog.validate.resolve import NameResolver
from tests.support.projects import SMALL, TODAY

if TYPE_CHECKING:
    from catalog.entries.files import File

FILES = {file.path: file for file in files.read_all(SMALL)}
ENTRIES = validate.check(list(FILES.values()), today=TODAY, cache=validate.NullCache()).entries
MEANINGS = NameResolver(ENTRIES)
BOARD = "leaf-board/board"
REPORT = "Oak report"


def link(row: int, results: str = BOARD) -> str:
    return f"https://example.org/x/models/y.html#r-{row_key(results, ENTRIES.results[results].rows[row])}"


def correct(entry: str, field: str, value: str, **where: str) -> tuple[str, Any, bytes]:
    target = find(entry, ENTRIES, FILES, MEANINGS)
    new = corrected(target, field, value, CorrectionSource(title=REPORT, **where), MEANINGS)
    document, problems = yaml_reader.read(target.file.path, new)
    assert document is not None
    assert problems == []
    return target.file.path, document.value, new


def was(path: str) -> Any:
    document, _ = yaml_reader.read(path, FILES[path].data)
    assert document is not None
    return document.value


@pytest.mark.parametrize(
    ("written", "path", "at"),
    [
        ("birch", "models/birch", ()),
        ("Birch", "models/birch", ()),
        ("models/birch", "models/birch", ()),
        ("entries/models/birch.yaml", "models/birch", ()),
        ("https://example.org/blob/main/entries/models/birch.yaml", "models/birch", ()),
        ("https://example.org/models/acorn-coder.html?x=1#ten-tasks_pass-1", "models/acorn-coder", ()),
        ("https://example.org/models/acorn-coder.html#v-2.7b", "models/acorn-coder", ("variants", 1)),
        ("file:///home/me/site/benchmarks/ten-tasks-plus.html", "benchmarks/ten-tasks-plus", ()),
        ("Think Twice", "methods/think-twice", ()),
        ("results/leaf-board/board", "results/leaf-board/board", ()),
        (link(2), "results/leaf-board/board", ("rows", 2)),
    ],
)
def test_what_people_paste_leads_to_its_file(written: str, path: str, at: tuple[Any, ...]) -> None:
    target = find(f" {written}\n", ENTRIES, FILES, MEANINGS)
    assert (target.file.path, target.at) == (f"entries/{path}.yaml", at)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("models/brich", "did you mean `entries/models/birch.yaml`?"),
        ("nothing of ours", "copy the URL of its page"),
        ("https://example.org/#r-0123456789", "was changed; reload the page"),
        ("entries/terms/tags.yaml", "edit the file yourself"),
        ("entries/models/../../etc/passwd.yaml", "there is no file"),
        ("/etc/passwd", "there is no entry"),
    ],
)
def test_what_leads_nowhere(written: str, message: str) -> None:
    with pytest.raises(RevisionError, match=message):
        find(written, ENTRIES, FILES, MEANINGS)


def test_a_field_a_source_and_one_doubt_less() -> None:
    path = "entries/models/acorn-coder.yaml"
    before = was(path)
    listed = before["unverified"]
    loc = listed[0]
    _, after, new = correct(
        "acorn-coder", "released", "2023-02-28", url="https://example.org/oak", locator="p. 1"
    )
    assert after == {
        **before,
        "released": "2023-02-28",
        "sources": [
            *before.get("sources", []),
            {"title": REPORT, "url": "https://example.org/oak", "locator": "p. 1"},
        ],
    }
    comments = [line for line in FILES[path].data.decode().splitlines() if line.lstrip().startswith("#")]
    assert [line for line in new.decode().splitlines() if line.lstrip().startswith("#")] == comments
    _, checked, _ = correct("acorn-coder", loc, "7")
    assert checked.get("unverified", []) == listed[1:]


@pytest.mark.parametrize(
    ("entry", "field", "value", "way", "now"),
    [
        ("acorn-coder", "variants.2.7b.layers", "31", ("variants", 1, "layers"), 31),
        ("x/models/acorn-coder.html#v-2.7b", "layers", "31", ("variants", 1, "layers"), 31),
        ("x/models/acorn-coder.html#v-2.7b", "released", "2023-01", ("released",), "2023-01"),
        ("birch", "weights.public", "Yes", ("weights", "public"), True),
        ("birch", "organisations", "Oak Lab", ("organisations",), ["oak-lab"]),
        ("birch", "aliases", "Birch One, 2", ("aliases",), ["Birch One", "2"]),
        ("birch", "tokenizer.vocabulary", "50257", ("tokenizer", "vocabulary"), 50257),
        ("birch", "note", "true: a word", ("note",), "true: a word"),
        ("results/leaf-board/board", "source.revision", "2", ("source", "revision"), "2"),
    ],
)
def test_a_value_has_the_type_of_its_field(
    entry: str, field: str, value: str, way: tuple[Any, ...], now: object
) -> None:
    _, here, _ = correct(entry, field, value)
    for step in way:
        here = here[step]
    assert here == now
    assert type(here) is type(now)


def test_a_value_of_results() -> None:
    results = "acorn-paper/paper" if "acorn-paper/paper" in ENTRIES.results else next(iter(ENTRIES.results))
    number = next(i for i, row in enumerate(ENTRIES.results[results].rows) if not row.verified)
    path, after, _ = correct(link(number, results), "percent", "70.50", locator="Table 6")
    before = was(path)
    row = {name: value for name, value in before["rows"][number].items() if name != "verified"}
    assert after["rows"][number] == {**row, "percent": 70.5, "locator": "Table 6"}
    assert after["rows"][number]["percent"].text == "70.50"
    assert [*after["rows"][:number], *after["rows"][number + 1 :]] == [
        *before["rows"][:number],
        *before["rows"][number + 1 :],
    ]


@pytest.mark.parametrize(
    ("entry", "field", "message"),
    [
        ("birch", "relaesed", "did you mean `released`?"),
        ("acorn-coder", "layers", "is it `variants.350m.layers` or `variants.2.7b.layers`?"),
        ("birch", "nonsense", "the page “Fields” lists all"),
        ("birch", "weights", "name one of them, as in `weights.url`"),
        ("birch", "variants", "name one of them"),
        ("birch", "variants.60m", "name one of them"),
        ("birch", "variants.60m.window.x", "there is no field"),
        ("birch", "unverified", "only maintainers change"),
        ("birch", "accepted", "only maintainers change"),
        ("birch", "name.x", "there is no field"),
        ("birch", "", "the field is missing"),
        (link(0), "status", "the form for a dispute"),
        ("results/leaf-board/board", "rows.birch/60m.ten-tasks.percent", "by its link"),
        ("results/leaf-board/board", "rows.0.percent", "by its link"),
    ],
)
def test_what_no_program_can_correct(entry: str, field: str, message: str) -> None:
    with pytest.raises(RevisionError, match=message):
        correct(entry, field, "x")


def test_a_value_that_is_there_already() -> None:
    with pytest.raises(RevisionError, match=r"is already `20\.0`"):
        correct(link(2), "percent", "20.0")
    assert correct(link(2), "percent", "20.00")[1]["rows"][2]["percent"].text == "20.00"


def changed_file(path: str, old: str, new: str) -> dict[str, File]:
    text = FILES[path].data.decode()
    assert old in text
    return {**FILES, path: files.File(path, text.replace(old, new, 1).encode(), "x")}


def test_rows_that_a_program_read_are_read_anew_not_corrected() -> None:
    path = f"entries/results/{BOARD}.yaml"
    ingested = "ingested: {format: table, by: x, on: 2024-05-02, files: [{name: a, sha256: b}]}\nrows:"
    target = find(link(0), ENTRIES, changed_file(path, "rows:", ingested), MEANINGS)
    with pytest.raises(RevisionError, match="would write the old value again"):
        corrected(target, "percent", "31", CorrectionSource(title=REPORT), MEANINGS)
    assert b"status: disputed" in disputed(target, "disputed", "Why not.", "")


def test_a_dispute_is_said_once_and_keeps_the_link() -> None:
    target = find(link(0), ENTRIES, FILES, MEANINGS)
    new = disputed(target, "disputed", "Two problems leaked.", "https://example.org/7")
    marked = validate.check(
        [files.File(target.file.path, new, "y"), *(f for p, f in FILES.items() if p != target.file.path)],
        today=TODAY,
        cache=validate.NullCache(),
    ).entries
    assert marked.results[BOARD].rows[0].status == "disputed"
    again = find(
        link(0), marked, {**FILES, target.file.path: files.File(target.file.path, new, "y")}, MEANINGS
    )
    assert again.at == target.at, "the address of a value is the same when it is disputed"
    with pytest.raises(RevisionError, match="already"):
        disputed(again, "disputed", "Two problems leaked.", "")
    settled = disputed(again, "superseded", "Measured anew.", "")
    assert b"status_url" not in settled.splitlines()[-10]
    with pytest.raises(RevisionError, match="by its link"):
        disputed(find("birch", ENTRIES, FILES, MEANINGS), "disputed", "x", "")
