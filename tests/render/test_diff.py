"""Reports of `catalog diff`: short enough for a comment, only text, and open about what they leave out."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import Any

import pytest

from catalog import validate
from catalog.core.merge import merge
from catalog.entries.collection import Entries
from catalog.entries.files import File
from catalog.entries.schema import FOLDERS
from catalog.entries.schema.results import ResultsFile
from catalog.render.diff import MOST_BYTES, DiffFormat, render
from catalog.render.diff.style import LONG, SHORT, WHOLE, MarkdownStyle, TextStyle, around_difference
from catalog.views.diff import CatalogDiff, compare, compare_checked
from catalog.views.diff.files import CheckedFiles
from tests.support.projects import TODAY

HOSTILE = (
    "a`b``c <img src=x onerror=alert(1)> | @everyone #1 [x](javascript:1) **b** \u202e\x1b[31m \u00a0 x  y\nz"
)


def results(rows: list[dict[str, Any]], title: str = "A paper") -> Entries:
    """A catalogue of one results file."""
    value = {"source": {"title": title, "kind": "paper"}, "rows": rows}
    return Entries(results={"oak/paper": ResultsFile.model_validate(value)})


def row(number: int, **fields: Any) -> dict[str, Any]:
    """A row of the model with this number."""
    fields = {"percent": f"{number % 100}.5", "locator": f"Table {number}", **fields}
    return {"model": f"oak/{number}b", "benchmark": "tasks", "metric": "pass@1", **fields}


def diff(before: Entries, after: Entries) -> CatalogDiff:
    """Comparison of two catalogues."""
    return compare(merge(before), merge(after), today=TODAY)


def test_a_long_report_is_cut_and_says_by_how_much() -> None:
    many = range(1500)
    old = results([row(number) for number in many])
    new = results([row(number, percent="99.9", note=f"Note {number}") for number in many])
    comparison = diff(old, new)
    forms: tuple[DiffFormat, ...] = ("text", "markdown")
    for form in forms:
        report = render(comparison, format=form)
        assert MOST_BYTES * 0.8 < len(report.encode()) <= MOST_BYTES
        shown = report.count("percent") if form == "text" else report.count("`percent`")
        left = re.search(r"([0-9,]+) more lines are left out here; `catalog diff --all` has them", report)
        assert left
        assert shown + int(left[1].replace(",", "")) == 1500, "each is shown or counted"
        assert "Look twice: 1,500" in report
        assert "Headline numbers that move: 1,500" in report, "later sections have their space"
        whole = render(comparison, format=form, whole=True)
        assert len(whole) > MOST_BYTES
        assert all(f"Note {number}" in whole for number in many)
        assert "left out" not in whole
    assert len(json.loads(render(comparison, format="json"))["rows"]) == 1500


def test_the_same_change_of_many_rows_is_one_line() -> None:
    old = results([row(number, verified=False) for number in range(42)])
    new = results([row(number) for number in range(42)])
    report = render(diff(old, new), format="text")
    (line,) = [line for line in report.splitlines() if "42 rows" in line]
    assert line.startswith("! marked as checked, and neither value nor place changed: 42 rows in oak/paper: ")
    assert line.endswith("| and 18 more"), "24 are named"
    assert "oak/41b 41.5" in render(diff(old, new), format="text", whole=True)


def test_added_rows_are_named_as_long_as_there_is_room() -> None:
    some = render(diff(Entries(), results([row(number) for number in range(90)])), format="text")
    assert all(f"oak/{number}b {number}.5" in some for number in range(90))
    many = render(diff(Entries(), results([row(number) for number in range(1900)])), format="text")
    assert "| and 1,876 more\n" in many


def test_the_same_change_of_many_variants_is_one_line() -> None:
    def family(**fields: Any) -> Entries:
        variants = [{"id": f"{n}b", "name": f"Oak {n}B", **fields} for n in (1, 2, 3)]
        entry = FOLDERS["models"].model_validate({"name": "Oak", "variants": variants})
        return Entries(models={"oak": entry})  # type: ignore[dict-item]

    report = render(diff(family(context_tokens=2048), family(context_tokens=4096)), format="text")
    line = "model, 3 places in 1 entry: variants.*.context_tokens 2048 -> 4096. These are "
    assert report.count("2048 -> 4096") == report.count(line) == 1


@pytest.mark.parametrize("field", ["note", "locator", "status_reason", "as_reported"])
def test_text_of_strangers_is_only_text(field: str) -> None:
    hostile = HOSTILE.replace("\n", " ")
    old = results([row(1, **{field: "Plain."})], title="Plain")
    new = results([row(1, **{field: hostile})], title=hostile)
    for before, after in ((old, new), (new, old), (Entries(), new), (new, Entries())):
        report = render(diff(before, after), format="markdown")
        # CommonMark: a span ends at a run of backquotes of its own length.
        outside = re.sub(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)", "", report)
        assert not re.search(r"[<@\[\]|`]|\*\*b", outside.replace(" | ", " ")), outside
        text = render(diff(before, after), format="text")
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e\u00a0]", text + report)


def test_values_show_what_cannot_be_seen() -> None:
    text, markdown = TextStyle(SHORT), MarkdownStyle(SHORT)
    assert text.change("a b", "a  b") == '"a b" -> "a \\u0020b"'
    assert text.value("a\u00a0b") == '"a\\u00a0b"'
    alike = text.change("Oak", "\u041eak")
    assert alike == "Oak -> \u041eak (they look alike: ASCII -> U+041E)"
    assert text.value("nothing") == '"nothing"'
    assert text.value(None) == markdown.value(None) == "nothing"
    assert text.value("1 -> 2; percent 3") == '"1 -> 2; percent 3"'
    assert markdown.value("a`b") == "``a`b``"
    assert markdown.value("`") == "`` ` ``"
    assert [text.value(value) for value in (True, False)] == ["true", "false"]
    assert text.value(62_000_000) == "62,000,000"
    assert text.value(2023) == "2023"


def test_a_difference_in_a_long_text_is_shown() -> None:
    before, after = "word " * 100 + "old" + " end" * 100, "word " * 100 + "new" + " end" * 100
    was, is_ = around_difference(before, after, 160)
    assert (len(was), len(is_)) == (len(is_), len(was))
    assert "old" in was
    assert "new" in is_
    assert was.startswith("…")
    assert was.endswith("…")
    assert "old" in TextStyle(SHORT).change(before, after)


def checked(**texts: str) -> CheckedFiles:
    """Files of models with these texts, and the result of checking them."""
    files = [
        File(f"entries/models/{id_}.yaml", text.encode(), sha256(text.encode()).hexdigest())
        for id_, text in texts.items()
    ]
    return files, validate.check(files, today=TODAY, cache=validate.NullCache())


def test_a_file_with_errors_is_named_and_not_removed() -> None:
    before = checked(oak="name: Oak\n", elm="name: Elm\n")
    after = checked(oak="name: Oak\nnoise: 1\n", elm="name: Elm\n", fir="nam: Fir\n")
    comparison = compare_checked(before, after, today=TODAY)
    assert comparison.entries == ()
    assert [(file.path, file.before, file.after) for file in comparison.files.not_compared] == [
        ("entries/models/fir.yaml", 0, 2),
        ("entries/models/oak.yaml", 0, 1),
    ]
    report = render(comparison, format="text")
    assert "! entries/models/oak.yaml: 0 problems before the change, 1 after it" in report
    assert "! entries/models/oak.yaml:2:1: unknown-field:" in report
    assert "Nothing changes" not in report


def test_a_problem_that_was_there_is_not_new() -> None:
    bad = checked(oak="name: Oak\nnoise: 1\n")
    assert compare_checked(bad, bad, today=TODAY).files.problems == ()


def line_of(before: Entries, after: Entries) -> str:
    """The only line of a report that is marked, or the first one of its first section."""
    lines = render(diff(before, after), format="text").splitlines()
    marked = [line.removeprefix("! ") for line in lines if line.startswith("! ")]
    return marked[0] if marked else lines[3].strip()


def model(**fields: Any) -> Entries:
    """A catalogue of one model."""
    entry = FOLDERS["models"].model_validate({"name": "Oak", "released": "2024-01-02", **fields})
    return Entries(models={"oak": entry})  # type: ignore[dict-item]


def test_marks_are_named_as_entries_write_them() -> None:
    unchecked, checked_row = results([row(1, verified=False)]), results([row(1)])
    assert '"verified: false" removed' in line_of(unchecked, checked_row)
    assert 'marked "verified: false"' in line_of(checked_row, unchecked)
    assert 'marked "verified: false"' in line_of(Entries(), unchecked)
    marked = model(unverified=["released"])
    assert line_of(marked, model()).endswith("model oak: mark unverified removed from released")
    assert line_of(model(), marked).endswith("model oak: marked unverified: released")


def test_values_that_are_deleted_stand_before_their_facts() -> None:
    assert " deleted from oak/paper: tasks, pass@1: oak/1b 1.5 (first-hand; checked; " in line_of(
        results([row(1), row(2)]), results([row(2)])
    )


def test_of_long_texts_only_the_words_that_differ_are_shown() -> None:
    shared = "The paper counts 7.7 tests per problem; the survey and its website print 7.8, the post 7.77."
    before = f"{shared} The post dates it 2022, the paper is of July 2021, and so is the first release of it."
    after = before.replace("2022,", "2022;").replace("July 2021,", "July 2021.")
    shown = TextStyle(LONG).change(before, after)
    assert shown == (
        '"… The post dates it 2022, the paper is of July 2021, and so is the …" -> '
        '"… The post dates it 2022; the paper is of July 2021. and so is the …"'
    )
    assert TextStyle(LONG).change(f"A {before}", f"The {before} Or not.") == (
        '"A The paper counts 7.7 … first release of it." -> '
        '"The The paper counts 7.7 … first release of it. Or not."'
    )
    assert TextStyle(WHOLE).change(before, after) == f'"{before}" -> "{after}"'
    assert TextStyle(LONG).change("Short, old.", before) == f'"Short, old." -> "{before}"'


def test_a_change_of_many_rows_that_moves_one_headline_is_one_line() -> None:
    quotation = row(1, percent="40.0", quoted=True, locator="Table 9")
    before = results([quotation, *(row(number, verified=False) for number in range(39, 0, -1))])
    after = results([quotation, *(row(number) for number in range(39, 0, -1))])
    line = line_of(before, after)
    assert line.startswith(
        "marked as checked, and neither value nor place changed; readers see another number because of it: "
        '39 rows in oak/paper: "verified: false" removed'
    )
    assert "These are tasks, pass@1: oak/1b 1.5 (headline 40.0 -> 1.5); oak/39b 39.5; " in line
    report = render(diff(before, after), format="text")
    assert "pass@1: 40.0 -> 1.5 (-38.50 points) (oak/paper; before in oak/paper, Table 9)" in report
    back = render(diff(after, before), format="text")
    assert "1.5 -> 40.0 (+38.50 points) (quoted in oak/paper; before in oak/paper, Table 1)" in back


def test_sources_of_results_files_that_changed_are_named() -> None:
    before, after = results([row(1)]), results([row(1)])
    file = after.results["oak/paper"]
    source = file.source.model_copy(update={"note": "Read in a copy."})
    changed = Entries(results={"oak/paper": file.model_copy(update={"source": source})})
    report = render(diff(before, changed), format="text")
    assert "Sources of these rows: 1\n  oak/paper A paper Read in a copy.\n" in report


def test_notes_and_new_sources_stand_beside_marks_that_were_removed() -> None:
    source = {"title": "A paper", "kind": "paper", "note": "Recalled."}
    before, after = (
        Entries(results={"oak/paper": ResultsFile.model_validate({"source": source, "rows": [one]})})
        for one in (row(1, verified=False), row(1))
    )
    assert line_of(before, after).endswith("the note of its source says: Recalled.")
    assert "note" not in line_of(after, before)
    card = {"title": "Card"}
    marked = model(
        unverified=["released", "summary"], summary="A model.", sources=[card], note="From a talk."
    )
    named = {"title": "Blog", "locator": "released, licence"}
    line = line_of(marked, model(summary="A model.", sources=[card, named], note="From a talk."))
    assert line.endswith(
        "removed from released, summary; this change adds a source for released: Blog; "
        'the note of the entry says: "From a talk."'
    )


def test_another_subject_stands_first_with_what_the_source_prints() -> None:
    before = results([row(7, as_reported="Oak-7b", note="One run.")])
    after = results([row(70, percent="7.5", locator="Table 7", as_reported="Oak-7b")])
    assert line_of(before, after).partition(": ")[2] == (
        'model oak/7b -> oak/70b; note removed: "One run."; the source\'s words fit oak/7b better: '
        "oak/70b on tasks, pass@1, 7.5 (oak/paper, Table 7, which prints Oak-7b)"
    )


def test_a_setting_that_moves_between_file_and_rows_has_no_effect() -> None:
    file = results([row(1)]).results["oak/paper"].model_dump(mode="json", exclude_defaults=True)
    shared, own = (
        Entries(results={"oak/paper": ResultsFile.model_validate({**file, **fields})})
        for fields in ({"settings": {"shots": 3}}, {"rows": [row(1, shots=3)]})
    )
    assert "shots 3 is stated in the rows now, in the file before: no effect" in line_of(shared, own)
    assert "shots 3 is stated in the file now, in the rows before: no effect" in line_of(own, shared)
    for before, after in ((shared, own), (own, shared)):
        assert "settings" in (report := render(diff(before, after), format="text"))
        assert "; no effect on the rows\n" in report
    other = Entries(results={"oak/paper": ResultsFile.model_validate({**file, "settings": {"shots": 5}})})
    assert "no effect" not in render(diff(shared, other), format="text")
