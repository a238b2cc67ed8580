"""Contamination: dates tell whether a model can have seen the problems, and a text says so."""

from collections.abc import Mapping
from typing import Any

import pytest

from catalog.core.contamination import Exposure, exposure, later_release
from catalog.core.merge import merge
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.views import contamination

AFTER_ITS_DATA = (
    "Tasks came out on 2021-07-07, after the end of the model's training data (2021-06): "
    "the model was not trained on it."
)
BEFORE_ITS_END = (
    "Tasks came out on 2021-07-07, before the end of the model's training data (2022): "
    "the model may have been trained on it."
)
VARIANT = {"id": "7b", "name": "Oak 7B"}


def exposure_of(
    model: Mapping[str, Any],
    benchmark: Mapping[str, Any],
    *,
    parent: Mapping[str, Any] | None = None,
    dates: tuple[str, ...] = (),
) -> Exposure:
    """Contamination of a value of `oak/7b` on `tasks`; with `parent`, `tasks` is made of `older`."""
    row = {"model": "oak/7b", "benchmark": "tasks", "metric": "pass@1", "percent": 50}
    source = {"title": "A board", "kind": "leaderboard"}
    table = {
        "benchmark": "tasks",
        "metric": "pass@1",
        "runs": ["oak/7b"],
        "problems": [{"id": f"t/{i}", "date": day, "values": "1/2"} for i, day in enumerate(dates)],
    }
    benchmarks = {"tasks": {"name": "Tasks", **benchmark}}
    if parent is not None:
        benchmarks["tasks"] |= {"parent": "older", "parent_relation": "more-tests"}
        benchmarks["older"] = {"name": "Older", **parent}
    catalog = merge(
        Entries(
            models={
                ModelId("oak"): ModelEntry.model_validate({"name": "Oak", "variants": [VARIANT], **model})
            },
            benchmarks={
                BenchmarkId(id_): BenchmarkEntry.model_validate(entry) for id_, entry in benchmarks.items()
            },
            methods={},
            results={"a/b": ResultsFile.model_validate({"source": source, "rows": [row]})},
            problems={"a/b": ProblemsFile.model_validate({"tables": [table]})} if dates else {},
            vocabulary=Vocabulary(),
        )
    )
    (cell,) = catalog.cells.values()
    return exposure(catalog, BenchmarkId("tasks"), catalog.models[ModelId("oak")], "oak/7b", cell.headline)


@pytest.mark.parametrize(
    ("model", "benchmark", "short", "sentence"),
    [
        (
            {"released": "2021-03-21"},
            {"released": "2021-07-07"},
            "released before the benchmark",
            "Tasks came out on 2021-07-07, after the model (2021-03-21): the model was not trained on it.",
        ),
        (
            {"released": "2023-08"},
            {"released": "2021"},
            "released after the benchmark",
            "Tasks came out in 2021, before the model (2023-08): the model may have been trained on it.",
        ),
        (
            {"released": "2021-07"},
            {"released": "2021-07-07"},
            "released about the same time",
            "Whether the model may have been trained on Tasks is not known: both came out about 2021-07-07.",
        ),
        (
            {},
            {"released": "2021-07-07"},
            "release date unknown",
            "Whether the model may have been trained on Tasks is not known: the model has no date here.",
        ),
        (
            {"released": "2021"},
            {},
            "release date unknown",
            "Whether the model may have been trained on Tasks is not known: its problems have no date here.",
        ),
        (
            {"released": "2023-01-01", "training_data": {"cutoff": "2021-06"}},
            {"released": "2021-07-07"},
            "training data to 2021-06, before the benchmark",
            AFTER_ITS_DATA,
        ),
        (
            {
                "training_data": {"cutoff": "2021-06"},
                "variants": [VARIANT | {"training_cutoff": "2022", "released": "2023"}],
            },
            {"released": "2021-07-07"},
            "training data to 2022, after the benchmark",
            BEFORE_ITS_END,
        ),
        (
            {"released": "2022", "variants": [VARIANT, {"id": "8b", "name": "Oak 8B", "released": "2024"}]},
            {"released": "2021-07-07"},
            "release date unknown",
            "Whether the model may have been trained on Tasks is not known: the model has no date here.",
        ),
    ],
)
def test_order_of_a_model_and_a_benchmark(
    model: dict[str, Any], benchmark: dict[str, Any], short: str, sentence: str
) -> None:
    told = exposure_of(model, benchmark)
    assert contamination.short(told) == short
    assert contamination.sentence(told) == sentence


def test_a_benchmark_is_as_old_as_what_it_was_made_from() -> None:
    told = exposure_of({"released": "2022"}, {"released": "2023"}, parent={"released": "2021"})
    assert told.order == "after"
    assert contamination.sentence(told) == (
        "Older came out in 2021, before the model (2022): the model may have been trained on it."
    )
    assert exposure_of({"released": "2022"}, {"released": "2023"}, parent={}).order == "unknown"


@pytest.mark.parametrize(
    ("released", "order", "earlier"),
    [
        ("2023-01-31", "before", 0),
        ("2023-02-15", "amid", 1),
        ("2023-03-02", "amid", 2),
        ("2023-04", "after", 3),
    ],
)
def test_dates_of_problems_tell_more_than_that_of_the_benchmark(
    released: str, order: str, earlier: int
) -> None:
    dates = ("2023-02-01", "2023-03-01", "2023-03-31")
    told = exposure_of({"released": released}, {"released": "2020"}, dates=dates)
    assert (told.order, told.earlier, told.dated) == (order, earlier, 3)
    if order == "amid":
        came = f"{earlier} of 3 problems came out before the model ({released})"
        assert contamination.sentence(told) == f"{came}: the model may have been trained on these."
        assert contamination.short(told) == "released after some of these problems"


@pytest.mark.parametrize(
    ("row", "released"),
    [
        ({"date": "2024-12-25"}, "2024-12-26"),
        ({"date": "2024-12-26"}, None),
        ({"date": "2024-12"}, None),  # it may have been the same day
        ({"date": "2024-12-25", "quoted": True}, None),
        ({}, None),
    ],
)
def test_a_run_from_before_the_release_of_its_model_is_known(
    row: Mapping[str, Any], released: str | None
) -> None:
    shared = {"model": "oak/7b", "benchmark": "tasks", "metric": "pass@1", "percent": 50}
    source = {"title": "A board", "kind": "leaderboard"}
    variant = {**VARIANT, "released": "2024-12-26"}
    model = ModelEntry.model_validate({"name": "Oak", "released": "2023", "variants": [variant]})
    file = ResultsFile.model_validate({"source": source, "rows": [{**shared, **row}]})
    catalog = merge(Entries(models={ModelId("oak"): model}, results={"a/b": file}))
    (cell,) = catalog.cells.values()
    day = later_release(catalog.models[ModelId("oak")], "oak/7b", cell.headline)
    assert (day.text if day else None) == released
