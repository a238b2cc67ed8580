"""Reports of rivals, who propose another model or method in the same source, under the headline rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog.core.merge import merge
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.method import MethodEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Metric, Term
from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import Cell

DEVELOPER = {"name": "Oak team", "relationship": "developer"}
RIVAL = {"name": "Elm team", "relationship": "rival"}
INDEPENDENT = {"name": "Board", "relationship": "third-party"}
AUTHORS = {"name": "Tasks team", "relationship": "benchmark-authors"}

MODELS: dict[str, dict[str, Any]] = {
    "oak": {"name": "Oak", "organisations": ["oak-lab"]},
    "elm": {"name": "Elm", "organisations": ["elm-lab"], "paper": {"arxiv": "2401.00001"}},
    "elm-chat": {"name": "Elm Chat", "organisations": ["elm-lab"]},
}
METHOD = {
    "name": "Twice",
    "kind": "repair",
    "paper": {"arxiv": "2401.00002"},
    "repository": {"url": "https://github.com/elm/Twice"},
}


def results(
    *rows: Mapping[str, Any], by: Mapping[str, str], url: str | None = None, **header: Any
) -> ResultsFile:
    source = {"title": "A source", "kind": "paper", **({"url": url} if url else {})}
    shared = {"model": "oak/7b", "benchmark": "tasks", "metric": "pass@1"}
    return ResultsFile.model_validate(
        {"source": source, "measured_by": by, **header, "rows": [{**shared, **row} for row in rows]}
    )


def entries(*files: ResultsFile, **changed: Mapping[str, Any]) -> Entries:
    return Entries(
        models={
            ModelId(id_): ModelEntry.model_validate(
                {**facts, **changed.get(id_, {}), "variants": [{"id": "7b", "name": facts["name"]}]}
            )
            for id_, facts in MODELS.items()
        },
        benchmarks={
            BenchmarkId("tasks"): BenchmarkEntry.model_validate(
                {"name": "Tasks", "instances": 100, "programming_languages": ["python"]}
            )
        },
        methods={MethodId("twice"): MethodEntry.model_validate(METHOD)},
        results={f"source/{number}": file for number, file in enumerate(files)},
        vocabulary=Vocabulary(
            metrics={
                "pass@k": Metric(
                    name="pass@k", kind="execution", unit="percent", better="higher", share_of_problems=True
                )
            },
            organisations={"oak-lab": Term(name="Oak Lab"), "elm-lab": Term(name="Elm Lab")},
        ),
    )


def only(*files: ResultsFile) -> Cell:
    (cell,) = merge(entries(*files)).cells.values()
    return cell


@pytest.mark.parametrize("better", [DEVELOPER, INDEPENDENT, AUTHORS])
def test_a_rival_stands_after_everybody_whose_relationship_is_known(better: Mapping[str, str]) -> None:
    cell = only(results({"percent": 90}, by=RIVAL), results({"percent": 10}, by=better))
    assert cell.headline.measurer == better["name"]


def test_a_rival_stands_before_unknown_measurers_and_before_quotations() -> None:
    unknown = results({"percent": 90}, by={"name": "Somebody"})
    assert only(results({"percent": 10}, by=RIVAL), unknown).headline.relationship == "rival"
    quotation = results({"percent": 90, "quoted": True, "measured_by": DEVELOPER}, by=RIVAL)
    assert only(results({"percent": 10}, by=RIVAL), quotation).headline.relationship == "rival"


def test_a_checked_quotation_of_a_report_that_nobody_checked_stands_for_it() -> None:
    paper = results({"percent": 57.01, "verified": False}, by=DEVELOPER)
    quotation = results({"percent": 57.01, "quoted": True, "measured_by": DEVELOPER}, by=INDEPENDENT)
    rival = results({"percent": 36.5}, by=RIVAL)
    headline = only(paper, quotation, rival).headline
    assert (headline.row.number.printed, headline.measurer, headline.quoted) == ("57.01", "Oak team", True)
    assert only(quotation, rival).headline.relationship == "rival"  # nothing here to trace it to
    anonymous = results({"percent": 57.01, "quoted": True}, by=INDEPENDENT)
    assert only(paper, anonymous, rival).headline.relationship == "rival"


PROPOSER = {"name": "Elm team", "relationship": "developer"}


@pytest.mark.parametrize(
    ("url", "row", "relationship"),
    [
        ("https://arxiv.org/abs/2401.00001v2", {"model": "elm/7b"}, "developer"),
        ("https://arxiv.org/pdf/2401.00001", {"model": "oak/7b"}, "rival"),
        ("https://arxiv.org/abs/2401.00001", {"model": "elm-chat/7b"}, "developer"),  # one organisation
        ("https://arxiv.org/abs/2401.00001", {"measured_by": {"relationship": "third-party"}}, "third-party"),
        ("https://arxiv.org/abs/2401.00002", {"method": "twice"}, "developer"),  # of the method
        ("https://arxiv.org/abs/2401.00002", {}, "rival"),
        ("https://github.com/elm/twice.git", {}, "rival"),
        ("https://example.org/", {}, "developer"),  # nothing is known about the source
        ("https://arxiv.org/abs/2401.00001", {"quoted": True}, None),
    ],
)
def test_who_proposes_one_model_is_a_rival_of_others(
    url: str, row: Mapping[str, Any], relationship: str | None
) -> None:
    cell = only(results({"percent": 10, **row}, by=PROPOSER, url=url))
    assert cell.headline.relationship == relationship


@pytest.mark.parametrize("name", ["Elm authors", "Elm Lab"])
def test_the_name_of_the_measurer_tells_too_what_is_proposed(name: str) -> None:
    by = {"name": name, "relationship": "developer"}
    assert only(results({"percent": 10}, by=by)).headline.relationship == "rival"
    assert only(results({"percent": 10, "model": "elm/7b"}, by=by)).headline.relationship == "developer"


def test_a_leaderboard_proposes_nothing() -> None:
    url = "https://github.com/elm/Twice"
    board = {"title": "Board", "kind": "leaderboard", "url": url}
    assert only(results({"percent": 10}, by=PROPOSER, source=board)).headline.relationship == "developer"


def test_another_paper_of_a_model_changes_what_is_derived_from_the_catalogue_before() -> None:
    file = results({"percent": 10}, by=PROPOSER, url="https://arxiv.org/abs/2401.00001")
    before = merge(entries(file))
    changed = entries(file, elm={"paper": {"arxiv": "2401.00009"}})
    after = merge(changed, before)
    (cell,) = after.cells.values()
    assert cell.headline.relationship == "developer"
    assert after == merge(changed)
