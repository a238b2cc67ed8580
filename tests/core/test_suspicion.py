"""Reasons to look twice at a change, each by the smallest change that has it, and by none that has not."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from catalog.core.entry_changes import entry_changes
from catalog.core.merge import merge
from catalog.core.moves import Moves, moves_between
from catalog.core.row_pairing import row_changes
from catalog.core.suspicion import REASONS, Reason, of_entry, of_field, of_row
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema import FOLDERS
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Metric
from catalog.views.diff import compare
from tests.support.projects import TODAY

PAPER = {"title": "A paper", "kind": "paper", "url": "https://example.org/paper"}
ROW = {
    "model": "oak/1b",
    "benchmark": "tasks",
    "metric": "pass@1",
    "percent": "20.0",
    "temperature": 0.2,
    "problems": 100,
    "locator": "Table 1",
    "note": "One run.",
}
DISPUTED = {
    "status": "disputed",
    "status_reason": "Another version.",
    "status_url": "https://example.org/1",
}


def row(**fields: Any) -> dict[str, Any]:
    """A row with other fields; None leaves one out."""
    return {name: value for name, value in {**ROW, **fields}.items() if value is not None}


def results(*rows: dict[str, Any], **header: Any) -> Entries:
    """A catalogue of one results file."""
    file = {"source": PAPER, "measured_by": {"name": "Oak Lab"}, **header, "rows": rows}
    return Entries(results={"oak/paper": ResultsFile.model_validate(file)})


def reasons(before: Entries, after: Entries) -> set[Reason]:
    """All reasons to look twice at a change."""
    moves = moves_between(before, after)
    changes = row_changes(before.results, after.results, moves).changes
    entries = list(entry_changes(before, after, moves))
    return {
        *(reason for change in changes for reason in of_row(change)),
        *(reason for change in entries for reason in of_entry(change)),
        *(
            reason
            for change in entries
            for field in change.fields
            for reason in of_field(change, field, moves)
        ),
    }


OTHER = row(model="elm/2b", percent="50.0")
ROWS: list[tuple[str, dict[str, Any] | None, dict[str, Any] | None, set[Reason]]] = [
    ("added", None, row(), set()),
    ("deleted", row(), None, {"first-hand-deleted"}),
    ("deleted quotation", row(quoted=True), None, {"checked-deleted"}),
    ("deleted recalled quotation", row(quoted=True, verified=False), None, set()),
    ("deleted dispute", row(**DISPUTED), None, {"first-hand-deleted", "status-deleted"}),
    ("value", row(), row(percent="30.0"), {"value-changed"}),
    ("value and place", row(), row(percent="30.0", locator="Table 2"), {"checked-value-changed"}),
    (
        "value and place, of a recalled row",
        row(verified=False),
        row(percent="30.0", locator="Table 2"),
        set(),
    ),
    ("place", row(), row(locator="Table 2"), set()),
    ("no place", row(), row(locator=None), {"locator-removed"}),
    ("model", row(), row(model="elm/9b"), {"subject-changed"}),
    ("benchmark", row(), row(benchmark="other-tasks"), {"subject-changed"}),
    ("language", row(), row(language="java"), {"subject-changed"}),
    ("version filled in", row(), row(version="v1"), set()),
    ("version", row(version="v1"), row(version="v2"), {"subject-changed"}),
    ("effort", row(effort="low"), row(effort="high"), {"subject-changed"}),
    ("name in the source", row(as_reported="Oak"), row(as_reported="Elm"), {"subject-changed"}),
    ("first-hand", row(quoted=True), row(), {"quoted-dropped"}),
    ("quotation", row(), row(quoted=True), set()),
    ("measurer", row(), row(measured_by={"name": "Elm Lab"}), {"measurer-changed"}),
    ("independence", row(), row(measured_by={"relationship": "third-party"}), {"measurer-changed"}),
    ("developer", row(), row(measured_by={"relationship": "developer"}), set()),
    ("lifted", row(**DISPUTED), row(), {"status-lifted"}),
    ("softened", row(**{**DISPUTED, "status": "withdrawn"}), row(**DISPUTED), {"status-lifted"}),
    ("disputed", row(), row(**DISPUTED), {"status-lowered"}),
    ("without link", row(), row(**{**DISPUTED, "status_url": None}), {"status-unexplained"}),
    (
        "other reason",
        row(**DISPUTED),
        row(**{**DISPUTED, "status_reason": "A mistake."}),
        {"status-unexplained"},
    ),
    ("checked off", row(verified=False), row(), {"checked-off"}),
    ("checked and placed", row(verified=False), row(locator="Table 1, page 7"), set()),
    ("not checked any more", row(), row(verified=False), set()),
    ("setting", row(), row(temperature=0.8), {"setting-changed"}),
    ("setting filled in", row(), row(shots=3), set()),
    ("setting left out", row(), row(temperature=None), {"setting-changed"}),
    ("problems", row(), row(problems=1000), {"count-changed"}),
    ("note", row(), row(note=None), {"note-removed"}),
    ("note reworded", row(), row(note="A single run."), set()),
]


@pytest.mark.parametrize(
    ("before", "after", "expected"), [case[1:] for case in ROWS], ids=[c[0] for c in ROWS]
)
def test_reasons_of_rows(
    before: dict[str, Any] | None, after: dict[str, Any] | None, expected: set[Reason]
) -> None:
    old, new = (results(*(one for one in (side, OTHER) if one)) for side in (before, after))
    assert reasons(old, new) == expected


def test_a_row_in_another_source() -> None:
    def two(first: list[Any], second: list[Any]) -> Entries:
        rows = {"a/paper": first, "b/paper": second}
        files = {
            id_: ResultsFile.model_validate({"source": {**PAPER, "title": id_}, "rows": listed})
            for id_, listed in rows.items()
        }
        return Entries(results=files)

    assert reasons(two([row(), OTHER], [OTHER]), two([OTHER], [OTHER, row()])) == {"source-changed"}


INGESTED = {
    "format": "csv",
    "by": "catalog 0.1.0",
    "on": "2026-11-19",
    "files": [{"name": "a.csv", "sha256": "0" * 64}],
}
HEADERS: list[tuple[str, dict[str, Any], dict[str, Any], set[Reason]]] = [
    ("quoted", {"quoted": True}, {}, {"quoted-dropped"}),
    ("setting", {"settings": {"shots": 1}}, {"settings": {"shots": 3}}, {"setting-changed"}),
    ("measurer", {}, {"measured_by": {"name": "Elm Lab"}}, {"measurer-changed"}),
    ("title", {}, {"source": {**PAPER, "title": "Another paper"}}, {"source-changed"}),
    ("url", {}, {"source": {"title": "A paper", "kind": "paper"}}, {"source-removed"}),
    ("read again", {}, {"source": {**PAPER, "retrieved": "2026-11-20"}}, set()),
    ("note", {"note": "Read in a copy."}, {}, {"note-removed"}),
    ("harness", {"harness": {"name": "run"}}, {"harness": {"name": "other"}}, set()),
    ("ingested again", {"ingested": INGESTED}, {"ingested": {**INGESTED, "on": "2026-11-20"}}, set()),
    ("ingested no more", {"ingested": INGESTED}, {}, {"fact-changed"}),
    ("accepted", {}, {"accepted": [{"rule": "pass-at-k-falls", "why": "It is so."}]}, {"warning-accepted"}),
]


@pytest.mark.parametrize(
    ("before", "after", "expected"), [case[1:] for case in HEADERS], ids=[c[0] for c in HEADERS]
)
def test_reasons_of_headers(before: dict[str, Any], after: dict[str, Any], expected: set[Reason]) -> None:
    assert reasons(results(ROW, **before), results(ROW, **after)) == expected


def test_a_setting_that_goes_to_the_header_changes_nothing() -> None:
    plain = {name: value for name, value in ROW.items() if name != "temperature"}
    old, new = results(ROW, OTHER), results(plain, row(temperature=None, model="elm/2b", percent="50.0"))
    assert reasons(old, new) == {"setting-changed"}
    moved = results(
        *new.results["oak/paper"].model_dump(mode="json", exclude_defaults=True)["rows"],
        settings={"temperature": 0.2},
    )
    assert reasons(old, moved) == set()
    (group,) = compare(merge(old), merge(moved), today=TODAY).rows
    assert (group.fields, [field.path for field in group.rewritten]) == ((), ["temperature"])


OAK: dict[str, Any] = {
    "name": "Oak",
    "released": "2024-01-02",
    "summary": "A model.",
    "variants": [{"id": "1b", "name": "Oak 1B", "parameters": 10**9, "layers": 24}],
    "sources": [{"title": "Oak paper", "url": "https://example.org/oak"}, {"title": "Card"}],
    "unverified": ["variants.1b.layers"],
    "note": "A note.",
}
VARIANT = OAK["variants"][0]
MODELS: list[tuple[str, dict[str, Any], set[Reason]]] = [
    ("fact", {"released": "2023-01-02"}, {"fact-changed"}),
    ("fact of a variant", {"variants": [{**VARIANT, "parameters": 7 * 10**9}]}, {"fact-changed"}),
    ("fact removed", {"released": None}, {"fact-changed"}),
    ("variant removed", {"variants": []}, {"fact-changed"}),
    ("recalled fact", {"variants": [{**VARIANT, "layers": 32}]}, set()),
    ("prose", {"summary": "A code model."}, set()),
    ("fact added", {"architecture": "decoder-only"}, set()),
    ("name", {"name": "Elm"}, {"name-changed"}),
    ("checked off", {"unverified": []}, {"unverified-shortened"}),
    ("gone with its field", {"unverified": [], "variants": [{**VARIANT, "layers": None}]}, set()),
    ("source removed", {"sources": OAK["sources"][:1]}, {"source-removed"}),
    (
        "source changed",
        {"sources": [{"title": "Oak paper", "url": "https://example.org/elm"}, {"title": "Card"}]},
        {"source-changed"},
    ),
    ("fact and source", {"released": "2023-01-02", "sources": [*OAK["sources"], {"title": "New"}]}, set()),
    ("note removed", {"note": None}, {"note-removed"}),
]


def model(**fields: Any) -> Entries:
    """A catalogue of one model."""
    values = {name: value for name, value in {**OAK, **fields}.items() if value is not None}
    values["variants"] = [
        {name: value for name, value in variant.items() if value is not None}
        for variant in values["variants"]
    ]
    return Entries(models={"oak": FOLDERS["models"].model_validate(values)})  # type: ignore[dict-item]


@pytest.mark.parametrize(("changes", "expected"), [case[1:] for case in MODELS], ids=[c[0] for c in MODELS])
def test_reasons_of_models(changes: dict[str, Any], expected: set[Reason]) -> None:
    assert reasons(model(), model(**changes)) == expected


def test_an_entry_that_is_removed() -> None:
    assert reasons(model(), Entries()) == {"entry-removed"}


def test_a_problem_with_another_outcome() -> None:
    def problems(values: str) -> Entries:
        table = {
            "benchmark": "tasks",
            "metric": "pass@1",
            "runs": ["oak/1b"],
            "problems": [{"id": "Tasks/0", "values": values}],
        }
        return Entries(problems={"oak/paper": ProblemsFile.model_validate({"tables": [table]})})

    assert reasons(problems("0"), problems("100")) == {"outcome-changed"}


def test_a_metric_of_another_unit() -> None:
    def metric(unit: str) -> Entries:
        value = {"name": "Score", "kind": "execution", "unit": unit, "better": "higher"}
        return Entries(vocabulary=Vocabulary(metrics={"score": Metric.model_validate(value)}))

    assert reasons(metric("percent"), metric("points")) == {"fact-changed"}


def test_headlines_and_other_reports() -> None:
    old = results(row(), row(percent="21.0", quoted=True, locator="Table 9"))
    new = results(row(percent="80.0"), row(percent="21.0", quoted=True, locator="Table 9"))
    (group,) = compare(merge(old), merge(new), today=TODAY).rows
    assert group.attention == ("value-changed", "far-from-others", "headline-changed")
    assert (group.rows[0].headline, group.rows[0].others) == ("20.0 -> 80.0", "21.0")
    (group,) = compare(merge(results(ROW, OTHER)), merge(results(OTHER)), today=TODAY).rows
    assert group.attention == ("first-hand-deleted", "headline-removed")


def test_every_reason_has_a_case() -> None:
    cases = [*(case[-1] for case in ROWS), *(case[-1] for case in HEADERS), *(case[-1] for case in MODELS)]
    named = {reason for expected in cases for reason in expected}
    elsewhere = {
        "entry-removed",
        "outcome-changed",
        "headline-changed",
        "headline-removed",
        "far-from-others",
    }
    assert named | elsewhere == {*REASONS} == {*get_args(Reason)}
    assert not row_changes({}, {}, Moves()).changes
