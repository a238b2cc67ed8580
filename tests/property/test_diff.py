"""Whatever changes in the entries is in the report, old and new; nothing is lost or told twice."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.core.merge import merge
from catalog.core.moves import Moves, moves_between
from catalog.core.row_facts import stated_rows
from catalog.core.row_pairing import row_changes
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema import FOLDERS, TERM_FILES
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.results import ResultRow, ResultsFile
from catalog.render.diff import DiffFormat, render
from catalog.render.diff.style import value_text
from catalog.views.diff import CatalogDiff, compare
from tests.support.samples import document, single_changes

TODAY = date(2026, 11, 21)
ID = "some-entry"


def results(rows: Sequence[Any], **header: Any) -> Any:
    """JSON of a results file."""
    return {"source": {"title": "A paper", "kind": "paper"}, "rows": [*rows], **header}


ROW = document(ResultRow, 0, without=("value",)), document(ResultRow, 1, without=("value",))
HEADER = (
    {**document(ResultsFile, 0, without=("rows",)), "rows": [ROW[0]]},
    {**document(ResultsFile, 1, without=("rows",)), "rows": [ROW[0]]},
)
SAMPLES: dict[str, tuple[Any, Any]] = {
    "models": (document(FOLDERS["models"], 0), document(FOLDERS["models"], 1)),
    "benchmarks": (document(FOLDERS["benchmarks"], 0), document(FOLDERS["benchmarks"], 1)),
    "methods": (document(FOLDERS["methods"], 0), document(FOLDERS["methods"], 1)),
    "results": HEADER,
    "problems": (document(ProblemsFile, 0), document(ProblemsFile, 1)),
    **{f"terms/{name}": (document(schema, 0), document(schema, 1)) for name, schema in TERM_FILES.items()},
}


def entries_of(kind: str, value: Any) -> Entries:
    """A catalogue of one entry, or of one vocabulary."""
    if kind.startswith("terms/"):
        name = kind.removeprefix("terms/")
        terms = TERM_FILES[name].model_validate(value).root  # type: ignore[attr-defined]
        return Entries(vocabulary=Vocabulary(**{name.replace("-", "_"): terms}))
    schema = ProblemsFile if kind == "problems" else FOLDERS[kind]
    return Entries(**{kind: {ID: schema.model_validate(value)}})  # type: ignore[arg-type]


def diff(before: Entries, after: Entries) -> CatalogDiff:
    """Comparison of two catalogues."""
    return compare(merge(before), merge(after), today=TODAY)


CHANGES = [
    pytest.param(kind, loc, changed, id=f"{kind}:{'.'.join(map(str, loc))}")
    for kind, (one, other) in SAMPLES.items()
    for loc, changed in single_changes(one, other)
    if loc[0] != "rows"
]


def at(value: Any, loc: Sequence[Any]) -> Any:
    """The value at a path."""
    for step in loc:
        value = value[step]
    return value


def differing(before: Any, after: Any) -> tuple[Any, Any]:
    """Values of which both have to be seen: of lists their only item."""
    if isinstance(before, list):
        return before[0], after[0]
    return before, after


@pytest.mark.parametrize(("kind", "loc", "changed"), CHANGES)
def test_a_field_of_an_entry_is_told_old_and_new(kind: str, loc: Sequence[Any], changed: Any) -> None:
    one, _ = SAMPLES[kind]
    comparison = diff(entries_of(kind, one), entries_of(kind, changed))
    assert seen(comparison, *differing(at(one, loc), at(changed, loc)))


def seen(comparison: CatalogDiff, before: Any, after: Any) -> bool:
    """True if both values are in text and Markdown; a failure names the form that lacks one."""
    forms: tuple[DiffFormat, ...] = ("text", "markdown")
    for form in forms:
        report = render(comparison, format=form)
        for value in (before, after):
            assert value_text(value) in report, (form, value, report)
    return json_has(json.loads(render(comparison, format="json")), before, after)


def json_has(report: Any, before: Any, after: Any) -> bool:
    """True if JSON has a field with both values."""
    fields = [
        field
        for group in (*report["rows"], *report["entries"])
        for field in (*group["fields"], *group.get("rewritten", ()))
    ]
    found = [(json.dumps(field["before"]), json.dumps(field["after"])) for field in fields]
    found += [(json.dumps(change["before"]), json.dumps(change["after"])) for change in report["variants"]]
    one, other = json.dumps(before).strip('"'), json.dumps(after).strip('"')
    assert any(one in was and other in is_ for was, is_ in found), found
    return True


ROW_CHANGES = [
    pytest.param(loc, changed, id=".".join(map(str, loc))) for loc, changed in single_changes(*ROW)
]


@pytest.mark.parametrize(("loc", "changed"), ROW_CHANGES)
def test_a_field_of_a_row_is_told_old_and_new(loc: Sequence[Any], changed: Any) -> None:
    def catalogue(row: Any) -> Entries:
        return Entries(results={ID: ResultsFile.model_validate(results([row]))})

    comparison = diff(catalogue(ROW[0]), catalogue(changed))
    assert (comparison.row_counts.changed, comparison.row_counts.added) == (1, 0)
    assert seen(comparison, at(ROW[0], loc), at(changed, loc))


@pytest.mark.parametrize(("loc", "changed"), ROW_CHANGES)
def test_a_field_that_a_row_states_or_drops_is_told(loc: Sequence[Any], changed: Any) -> None:
    del changed
    field = ResultRow.model_fields[str(loc[0])]
    if field.is_required() or loc[0] == "percent":
        return
    without = {name: value for name, value in ROW[0].items() if name != loc[0]}
    shorter, longer = (
        Entries(results={ID: ResultsFile.model_validate(results([row]))}) for row in (without, ROW[0])
    )
    value = at(ROW[0], loc)
    for before, after in ((shorter, longer), (longer, shorter)):
        comparison = diff(before, after)
        if value == field.default:
            assert comparison.empty
            continue
        assert comparison.row_counts.changed == 1
        assert value_text(value) in render(comparison, format="text")


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_catalogue_is_as_it_is(kind: str) -> None:
    one, other = SAMPLES[kind]
    assert diff(entries_of(kind, one), entries_of(kind, one)).empty
    assert not diff(entries_of(kind, one), entries_of(kind, other)).empty
    assert not diff(Entries(), entries_of(kind, one)).empty
    assert not diff(entries_of(kind, one), Entries()).empty


_ROWS = st.builds(
    lambda model, benchmark, metric, percent, **fields: {
        "model": model,
        "benchmark": benchmark,
        "metric": metric,
        "percent": percent,
        **{name: value for name, value in fields.items() if value is not None},
    },
    st.sampled_from(["oak/1b", "oak/2b", "elm/1b"]),
    st.sampled_from(["tasks", "more-tasks"]),
    st.sampled_from(["pass@1", "pass@10"]),
    st.sampled_from(["10.0", "20.0", "30.0"]),
    version=st.sampled_from([None, "v1", "v2"]),
    effort=st.sampled_from([None, "low", "high"]),
    temperature=st.sampled_from([None, 0.2, 0.8]),
    locator=st.sampled_from([None, "Table 1", "Table 2"]),
    verified=st.sampled_from([None, False]),
    status=st.sampled_from([None, "withdrawn"]),
    quoted=st.sampled_from([None, True]),
)
_FILES = st.dictionaries(
    st.sampled_from(["one/table", "two/table", "two/other"]),
    st.lists(_ROWS, min_size=1, max_size=7),
    max_size=3,
)


def catalogue(files: Mapping[str, Sequence[Any]]) -> Entries:
    """A catalogue of results files with these rows."""
    return Entries(
        results={id_: ResultsFile.model_validate(results(rows)) for id_, rows in sorted(files.items())}
    )


def number_of_rows(entries: Entries) -> int:
    """Number of rows of a catalogue."""
    return sum(len(file.rows) for file in entries.results.values())


@given(before=_FILES, after=_FILES)
@settings(max_examples=60, deadline=None)
def test_pairing_is_a_matching(before: Any, after: Any) -> None:
    old, new = catalogue(before), catalogue(after)
    pairing = row_changes(old.results, new.results, moves_between(old, new))
    counts = Counter((change.before is not None, change.after is not None) for change in pairing.changes)
    kept = pairing.unchanged + counts[True, True]
    assert kept + counts[True, False] == number_of_rows(old)
    assert kept + counts[False, True] == number_of_rows(new)
    for side in ("before", "after"):
        rows = [row for change in pairing.changes if (row := getattr(change, side))]
        assert len({(row.results_id, row.index) for row in rows}) == len(rows), "no row is in two pairs"
    assert all(
        change.fields or change.rewritten for change in pairing.changes if change.before and change.after
    )


@given(files=_FILES, data=st.data())
@settings(max_examples=25, deadline=None)
def test_only_the_row_that_changed_is_told(files: Any, data: st.DataObject) -> None:
    old = catalogue(files)
    shuffled = {id_: data.draw(st.permutations(rows)) for id_, rows in files.items()}
    assert not row_changes(old.results, catalogue(shuffled).results, Moves()).changes, "order is no fact"
    if not files:
        return
    id_ = data.draw(st.sampled_from(sorted(files)))
    rows = [*files[id_]]
    rows[0] = {**rows[0], "note": "Changed."}
    changes = row_changes(old.results, catalogue({**files, id_: rows}).results, Moves()).changes
    assert [[field.path for field in change.fields] for change in changes] == [["note"]]


@given(before=_FILES, after=_FILES)
@settings(max_examples=25, deadline=None)
def test_a_report_tells_every_row_that_changed(before: Any, after: Any) -> None:
    comparison = diff(catalogue(before), catalogue(after))
    counts = comparison.row_counts
    told = Counter(dict.fromkeys(("changed", "added", "removed"), 0))
    for group in comparison.rows:
        told[group.what] += len(group.rows)
    assert told == {"changed": counts.changed, "added": counts.added, "removed": counts.removed}
    assert comparison.empty == (catalogue(before) == catalogue(after))
    report = json.loads(render(comparison, format="json"))
    assert sum(len(group["rows"]) for group in report["rows"]) == told.total()


def test_rows_of_a_file_are_facts_and_header() -> None:
    file = ResultsFile.model_validate(results([ROW[0]], settings={"temperature": 0.8, "shots": 3}))
    (row,) = stated_rows(ID, file)
    assert row.facts["temperature"] == 0.2, "the row's own"
    assert row.facts["shots"] == 11, "the row's own"
