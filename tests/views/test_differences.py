"""Differences between reports, and the texts that explain them."""

from typing import Any

import pytest

from catalog.core.merge import merge
from catalog.core.records import Catalog
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import Measurer, ResultsFile
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.render.html import scores as scores_html
from catalog.views import differences, disagreements, scores
from catalog.views.context import Context
from catalog.views.disagreements import DisagreementRow
from tests.support.projects import TODAY


def file(
    percent: float, *, quoted: bool = False, harness: str = "", model: str = "oak/7b", **row: Any
) -> ResultsFile:
    rows = [{"model": model, "benchmark": "tasks", "metric": "pass@1", "percent": percent, **row}]
    written: dict[str, Any] = {
        "source": {"title": "A board", "kind": "leaderboard"},
        "rows": rows,
        "quoted": quoted,
    }
    if harness:
        written["harness"] = {"name": harness, "version": "2"}
    return ResultsFile.model_validate(written)


def merged(*files: ResultsFile) -> Catalog:
    variants = [{"id": "7b", "name": "Oak 7B"}, {"id": "1b", "name": "Oak 1B"}]
    return merge(
        Entries(
            models={ModelId("oak"): ModelEntry.model_validate({"name": "Oak", "variants": variants})},
            benchmarks={
                BenchmarkId("tasks"): BenchmarkEntry.model_validate({"name": "Tasks", "instances": 100})
            },
            methods={},
            results={f"a/{i}": file_ for i, file_ in enumerate(files)},
            problems={},
            vocabulary=Vocabulary(),
        )
    )


def context(*files: ResultsFile) -> Context:
    return Context(
        catalog=merged(*files), today=TODAY, repository_url="https://example.org/r", edit_path="edit/main"
    )


def beyond(*files: ResultsFile) -> list[DisagreementRow]:
    return [
        row for id_, _, rows in disagreements.page(context(*files)).groups if id_ == "beyond" for row in rows
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "explanation"),
    [
        ({"temperature": 0.2}, {"temperature": 0.8}, "temperature 0.2 against 0.8"),
        (
            {"temperature": 0.2, "shots": 0, "samples": 20},
            {"temperature": 0.8, "shots": 3},
            "temperature 0.2 against 0.8; shots 0 against 3",
        ),
        ({"harness": "Acorn"}, {"harness": "Birch"}, "harness Acorn against Birch"),
        (
            {"decoding": "greedy", "shots": 0},
            {"temperature": 0.8, "shots": 0},
            "unexplained; only the one states decoding greedy; only the other states temperature 0.8",
        ),
        ({"shots": 0, "cost_usd": 3}, {"shots": 0, "cost_usd": 5}, "unexplained"),
        ({}, {}, "unexplained"),
    ],
)
def test_what_may_explain_a_difference(
    ours: dict[str, Any], theirs: dict[str, Any], explanation: str
) -> None:
    catalog = merged(file(50, **ours), file(20, model="oak/1b", **theirs))
    one, other = (cell.headline for _, cell in sorted(catalog.cells.items(), reverse=True))
    assert differences.reason(one, other, "the one", "the other") == explanation


def test_a_report_says_how_far_it_is_from_the_headline() -> None:
    given_context = context(file(50, temperature=0.2, harness="Acorn"), file(38.25, temperature=0.8))
    (cell,) = given_context.catalog.cells.values()
    first, second = scores.result(given_context, cell).reports
    assert (first.difference, first.harness) == ("", "Acorn 2")
    assert (second.difference, second.harness) == (
        "11.75 points below the headline: temperature 0.8 against 0.2",
        "",
    )


def test_a_headline_whose_reports_differ_says_how_far_they_lie_apart() -> None:
    given_context = context(file(50), file(38.25))
    (cell,) = given_context.catalog.cells.values()
    score = scores.score(given_context, cell)
    assert (score.disagrees, score.report_range) == (True, "38.2–50.0")
    assert "reports differ: 38.2–50.0" in scores_html.score_html(score, "")
    given_context = context(file(50), file(49))
    (cell,) = given_context.catalog.cells.values()
    score = scores.score(given_context, cell)
    assert (score.disagrees, score.report_range) == (False, "")
    assert "differ" not in scores_html.score_html(score, "")


def test_a_rival_is_named_as_one_beside_its_number() -> None:
    rival = file(50).model_copy(update={"measured_by": Measurer(name="Elm team", relationship="rival")})
    given_context = context(rival)
    (cell,) = given_context.catalog.cells.values()
    assert scores.score(given_context, cell).measured_by == "Elm team (authors of a rival)"
    (report,) = scores.result(given_context, cell).reports
    assert (report.measured_by, report.relationship) == ("Elm team", "authors of a rival model or method")


def test_the_farthest_beyond_its_interval_comes_first() -> None:
    files = (
        file(50),
        file(65, prompt="instruction"),  # the interval ends at 59.6
        file(20, model="oak/1b"),
        file(80, model="oak/1b", quoted=True),
        file(21, model="oak/1b"),
    )
    rows = beyond(*files)
    assert [(row.model.text, row.headline, row.other) for row in rows] == [
        ("Oak 1B", "21", "80"),
        ("Oak 7B", "65", "50"),
    ]
    assert rows[0].distance == "59.0"
    assert rows[0].other_by == "quoted: measurer not stated"
    assert rows[1].reason == "unexplained; only the headline states prompt instruction"


def test_what_no_longer_stands_does_not_disagree() -> None:
    files = (file(50), file(90, status="withdrawn", status_reason="Wrong tests."))
    assert not beyond(*files)


def test_what_the_interval_allows_is_listed_apart() -> None:
    page = disagreements.page(context(file(50), file(55)))
    ((id_, _, (row,)),) = page.groups
    assert (id_, row.beyond, row.distance) == ("inside", "", "5.0")
    assert disagreements.page(context(file(50), file(50))).groups == ()
    assert "1 result has reports of several measurements; in 0 of them" in page.intro
