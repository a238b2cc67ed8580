"""Page of a model: facts in one line, places, results by variant and metric, what is missing."""

from __future__ import annotations

from typing import Any, Final

import pytest

from catalog.core.merge import merge
from catalog.core.missing_facts import missing
from catalog.core.standings import LEAST_RANKED, standings
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Licence
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.views import embeds, model_page
from catalog.views.context import Context
from tests.support.projects import TODAY

OAK: Final[dict[str, Any]] = {
    "name": "Oak",
    "released": "2025-03-01",
    "weights": {"public": True, "licence": "mit"},
    "variants": [
        {"id": "13b", "name": "Oak 13B", "parameters": 13_000_000_000, "context_tokens": 8192},
        {"id": "1b", "name": "Oak 1B", "parameters": 1_000_000_000},
    ],
}
LANGUAGES: Final = ("c", "cpp", "go", "java", "php", "ruby", "rust")


def context_of(*rows: dict[str, Any], model: dict[str, Any] = OAK) -> Context:
    """A catalogue of the family `oak` and eight others, with results of a benchmark of 100 problems."""
    elms = [f"elm{i}" for i in range(LEAST_RANKED)]
    written = {"oak": model, **{id_: {"name": id_, "variants": [{"id": "e", "name": id_}]} for id_ in elms}}
    tasks = BenchmarkEntry(name="Tasks", instances=100, programming_languages=LANGUAGES)
    results = {
        "source": {"title": "A board", "kind": "leaderboard"},
        "rows": [{"benchmark": "tasks", "metric": "pass@1", **row} for row in rows],
    }
    return Context(
        catalog=merge(
            Entries(
                models={ModelId(id_): ModelEntry.model_validate(entry) for id_, entry in written.items()},
                benchmarks={BenchmarkId("tasks"): tasks},
                results={"board/all": ResultsFile.model_validate(results)} if rows else {},
                vocabulary=Vocabulary(licences={"mit": Licence(name="MIT", openness="open")}),
            )
        ),
        today=TODAY,
        repository_url="https://example.org/repository",
        edit_path="edit/main",
    )


def page_of(context: Context) -> model_page.ModelPage:
    def standings_of(id_: BenchmarkId) -> Any:
        return standings(context.catalog.benchmarks[id_])

    return model_page.page(context, context.catalog.models[ModelId("oak")], standings_of=standings_of)


def test_facts_are_in_one_line() -> None:
    page = page_of(context_of())
    assert [fact.text or fact.links[0].text for fact in page.brief] == [
        "2025-03-01",
        "1B–13B",
        "open weights",
        "MIT",
        "8,192 tokens",
        "All facts",
    ]


def test_results_are_variants_by_size_and_metrics() -> None:
    page = page_of(
        context_of(
            {"model": "oak/13b", "percent": 40, "metric": "pass@10"},
            {"model": "oak/13b", "percent": 30},
            {"model": "oak/13b", "percent": 35, "effort": "high"},
            {"model": "oak/1b", "percent": 20},
        )
    )
    (matrix,) = page.matrices
    assert [head.text for head in matrix.columns] == ["pass@1", "pass@10"]
    assert [(row.head.link and row.head.link.text, row.head.note) for row in matrix.rows] == [
        ("Oak 1B", ""),
        ("Oak 13B", ""),
        ("Oak 13B", "effort high"),
    ]
    values = [[score and score.value for score in row.cells] for row in matrix.rows]
    assert values == [["20", None], ["30", "40"], ["35", None]]
    assert matrix.reports == "4 reports, each with its source"
    assert page.results == (matrix.group,)


def test_many_languages_become_rows() -> None:
    (matrix,) = page_of(
        context_of(*({"model": "oak/1b", "percent": 20, "language": language} for language in LANGUAGES))
    ).matrices
    assert len(matrix.columns) == 1
    assert len(matrix.rows) == len(LANGUAGES)
    assert matrix.bars


def test_the_best_place_of_the_family_is_a_range() -> None:
    others = ({"model": f"elm{i}/e", "percent": 50 + i} for i in range(LEAST_RANKED))
    page = page_of(
        context_of({"model": "oak/1b", "percent": 10}, {"model": "oak/13b", "percent": 90}, *others)
    )
    (place,) = page.places
    assert (place.place, place.of, place.variant.text, place.score.value) == ("1", "of 10", "Oak 13B", "90")


def test_a_headline_value_is_made_once_for_a_family() -> None:
    rows = ({"model": f"elm{i}/e", "percent": 50 + i} for i in range(LEAST_RANKED))
    context = context_of({"model": "oak/13b", "percent": 90}, *rows)
    record = context.catalog.models[ModelId("oak")]
    headlines = model_page.headlines_of(context, record)
    page = model_page.page(
        context, record, None, lambda id_: standings(context.catalog.benchmarks[id_]), headlines
    )
    (headline,) = headlines.values()
    assert page.places[0].score is headline
    assert page.results[0].results[0].score is headline
    assert page == page_of(context)
    embedded, alone = embeds.of_model(context, record, headlines), embeds.of_model(context, record)
    assert embedded == alone


def test_a_family_without_a_date_shows_those_of_its_variants() -> None:
    def released(*days: str) -> str:
        variants = [{"id": f"v{day}", "name": f"V {day}", "released": day} for day in days]
        facts = page_of(context_of(model=OAK | {"released": None, "variants": variants})).brief
        return next((fact.text for fact in facts if fact.label == "Released"), "")

    assert released("2025-10-06", "2025-08-07") == "2025-08-07 to 2025-10-06"
    assert released("2025-08-07", "2025-08-07") == "2025-08-07"
    assert released() == ""


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({}, ("results",)),
        ({"released": None, "weights": None}, ("results", "release date", "whether the weights are public")),
        ({"weights": {"public": True}}, ("results", "licence")),
        (
            {"released": None, "variants": [{"id": "a", "name": "A", "released": "2025-03-01"}]},
            ("results", "sizes", "context window"),
        ),
        ({"variants": [{"id": "a", "name": "A"}]}, ("results", "sizes", "context window")),
        (
            {"variants": [{"id": "a", "name": "A", "context_tokens": 10}], "weights": {"public": False}},
            ("results",),  # closed models publish no size
        ),
    ],
)
def test_the_page_says_what_is_missing(change: dict[str, Any], names: tuple[str, ...]) -> None:
    context = context_of(model=OAK | change)
    assert missing(context.catalog.models[ModelId("oak")]) == names
    assert page_of(context).missing == f"Not entered yet: {', '.join(names)}."
