"""Views of models that were run in several configurations: the best one counts, and is named."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any, Final

import pytest

from catalog.core.gains import gains
from catalog.core.merge import merge
from catalog.core.records import Catalog
from catalog.entries.collection import Entries
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.method import MethodEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId
from catalog.render import csv as csv_files
from catalog.render.terminal import ALL, Terminal
from catalog.views import (
    benchmark_page,
    embeds,
    explorer,
    leaderboard,
    model_page,
    models,
    pairs,
    score_cards,
    search,
)
from catalog.views.charts import size_vs_score
from catalog.views.components import Link
from catalog.views.context import Context
from catalog.views.pairs_data import Runs
from catalog.views.pieces import Chart, Table
from catalog.views.survey import methods, pass_at_k, score_tables
from catalog.views.survey.arguments import Arguments
from tests.support.projects import TODAY

TASKS: Final = BenchmarkId("tasks")
OAK: Final[dict[str, Any]] = {
    "name": "Oak",
    "released": "2025-03-01",
    "variants": [
        {
            "id": "2025-03",
            "name": "Oak 7B",
            "parameters": 7_000_000_000,
            "configured_aliases": [{"name": "Oak (high)", "effort": "high"}],
            "former_ids": [{"id": "2025-03-high", "effort": "high"}],
        },
        {"id": "1b", "name": "Oak 1B", "parameters": 1_000_000_000},
    ],
}
LOOP: Final[dict[str, Any]] = {
    "name": "Loop",
    "kind": "repair",
    "sources": [{"title": "Loop", "url": "https://example.org"}],
}


def row(percent: float, **fields: Any) -> dict[str, Any]:
    return {"model": "oak/2025-03", "benchmark": "tasks", "metric": "pass@1", "percent": percent, **fields}


ROWS: Final = (
    row(40, effort="low"),
    row(60, effort="high"),
    row(50, model="oak/1b"),
    row(55, effort="low", method="loop"),
    row(70, effort="high", method="loop"),
)


def catalog(*rows: dict[str, Any], problems: dict[str, Any] | None = None) -> Catalog:
    board = {
        "source": {"title": "A board", "kind": "leaderboard"},
        "measured_by": {"name": "Lab", "relationship": "third-party"},
        "rows": rows or ROWS,
    }
    tasks = {"name": "Tasks", "instances": 100, "programming_languages": ["python"]}
    return merge(
        Entries(
            models={ModelId("oak"): ModelEntry.model_validate(OAK)},
            benchmarks={TASKS: BenchmarkEntry.model_validate(tasks)},
            methods={MethodId("loop"): MethodEntry.model_validate(LOOP)},
            results={"a/board": ResultsFile.model_validate(board)},
            problems={"a/board": ProblemsFile.model_validate(problems)} if problems else {},
        )
    )


def context(*rows: dict[str, Any], problems: dict[str, Any] | None = None) -> Context:
    return Context(catalog=catalog(*rows, problems=problems), today=TODAY, repository_url="", edit_path="")


def texts(shown: Chart | Table, name: str) -> list[str]:
    cells = [
        line[shown.columns.index(name)]
        for line in (
            shown.rows
            if isinstance(shown, Chart)
            else [line for group in shown.groups for line in group.rows]
        )
    ]
    return [cell.text if isinstance(cell, Link) else str(cell) for cell in cells]


def test_the_explorer_has_one_value_for_a_variant_and_names_its_configuration() -> None:
    table, scores = explorer.table(context())
    (values,) = scores
    assert [table.rows.id[number] for number in values.rows] == ["2025-03", "1b"]
    assert values.values == ("60", "50")
    assert [table.configurations[number].label for number in values.configuration] == ["effort high", ""]
    assert [table.configurations[number].anchor for number in values.configuration] == ["_effort-high", ""]
    assert table.columns[values.column].count == 2
    assert table.former == {"oak/2025-03-high": 0}
    assert "Oak (high)" in table.rows.search[0]


def test_the_tables_of_models_have_the_best_configuration() -> None:
    here = context()
    variant = here.catalog.models[ModelId("oak")].variants[0]
    cell = models.plain_cell(variant, "tasks")
    assert cell
    assert cell.key.configuration.effort == "high"


def test_a_chart_has_one_point_for_a_variant_and_names_its_configuration() -> None:
    chart = size_vs_score(catalog(), TASKS)
    assert texts(chart, "Model") == ["Oak 7B", "Oak 1B"]
    assert texts(chart, "Configuration") == ["effort high", ""]
    pointed = [text for trace in json.loads(chart.figure)["data"] for text in trace.get("hovertext", ())]
    assert {text.split("<br>")[0] for text in pointed} == {"<b>Oak 7B · effort high</b>", "<b>Oak 1B</b>"}
    assert "A variant run in several configurations stands at the best one." in chart.caption


def test_a_value_with_a_method_stands_beside_the_plain_one_in_the_same_configuration() -> None:
    here = catalog()
    compared = {
        gain.cell.key.configuration.effort: gain.points
        for gain in gains(here, here.methods[MethodId("loop")])
    }
    assert compared == {"low": pytest.approx(15), "high": pytest.approx(10)}
    without_plain = catalog(*(line for line in ROWS if line.get("effort") != "high" or "method" in line))
    assert [
        gain.cell.key.configuration.effort
        for gain in gains(without_plain, without_plain.methods[MethodId("loop")])
    ] == ["low"]


def test_the_forms_of_a_method_are_listed_for_each_configuration() -> None:
    table = methods.forms(Arguments(context(), ("loop", "pass@1")))
    assert isinstance(table, Table)
    assert texts(table, "Form") == [
        "without the method · effort low",
        "as published · effort low",
        "without the method · effort high",
        "as published · effort high",
    ]


def test_a_line_over_k_is_of_one_configuration() -> None:
    high = [row(percent, metric=f"pass@{k}", effort="high") for k, percent in ((1, 60), (10, 70), (100, 80))]
    low = [row(percent, metric=f"pass@{k}", effort="low") for k, percent in ((1, 50), (10, 75), (100, 90))]
    chart = pass_at_k.chart(context(*high, *low), TASKS)
    assert chart
    assert set(texts(chart, "Model")) == {"Oak 7B · effort high"}
    assert texts(chart, "pass@k (%)") == ["60", "70", "80"]


def test_tables_of_scores_take_the_best_configuration() -> None:
    cells = score_tables.cells_of(context(), TASKS, ("pass@1",))
    assert {ref: own["pass@1"].headline.value for ref, own in cells.items()} == {
        "oak/2025-03": 0.6,
        "oak/1b": 0.5,
    }


def test_a_story_names_the_configuration() -> None:
    here = context()
    titles = {
        story.title
        for cell in here.catalog.cells.values()
        if not cell.key.method
        for story in score_cards.of_cell(here, cell)
    }
    assert titles == {
        "Oak 7B on Tasks, effort low, pass@1",
        "Oak 7B on Tasks, effort high, pass@1",
        "Oak 1B on Tasks, pass@1",
    }


def test_a_variant_is_found_by_names_of_its_configurations_and_by_former_references() -> None:
    index = search.index(context(), ())
    variants = next(kind for kind in index.kinds if kind.id == "variant").rows
    others = {address: names for _, address, _, names, _, _ in variants}
    assert others["models/oak.html#v-2025-03"] == ("Oak (high)", "oak/2025-03-high")


def test_a_download_states_the_configuration_of_each_score() -> None:
    table = score_tables.compared(Arguments(context(), ("tasks", "oak/2025-03", "oak/1b")))
    assert isinstance(table, Table)
    (content,) = csv_files.files([replace(table, download="x.csv")]).values()
    assert list(csv.DictReader(io.StringIO(content.decode()))) == [
        {
            "Model": name,
            "Tasks": value,
            "Tasks, 95% low": low,
            "Tasks, 95% high": high,
            "Tasks, configuration": configuration,
            "Tasks, measured by": "Lab",
        }
        for name, value, low, high, configuration in (
            ("Oak 7B", "60", "50.2", "69.1", "effort high"),
            ("Oak 1B", "50", "40.4", "59.6", ""),
        )
    ]


def test_the_terminal_names_configurations() -> None:
    here = context()
    page = model_page.page(here, here.catalog.models[ModelId("oak")])
    lines = [" ".join(line.split()) for line in Terminal(colour=False).model(page, "oak.yaml", most=ALL)]
    assert any(line.startswith("Oak 7B effort high pass@1 60 %") for line in lines)
    record = here.catalog.benchmarks[TASKS]
    boards = leaderboard.boards(here, record)
    page_of_tasks = benchmark_page.page(here, record, boards)
    lines = [
        " ".join(line.split())
        for line in Terminal(colour=False).benchmark(page_of_tasks, "tasks.yaml", most=10)
    ]
    assert any(line.startswith("1 1–2 Oak 7B effort high 7B 60 %") for line in lines)
    assert not any("effort low" in line for line in lines)


def test_badges_and_embedded_tables_name_the_best_configuration() -> None:
    here = context()
    family = embeds.of_model(here, here.catalog.models[ModelId("oak")])
    assert family
    assert [part.text for part in family.badge.parts] == ["Oak 7B · effort high", "Tasks pass@1", "60 %"]
    assert [[(cell.text, cell.note) for cell in row][:2] for row in family.tables[0].rows] == [
        [("Tasks", "pass@1"), ("Oak 7B", "effort high")]
    ]
    record = here.catalog.benchmarks[TASKS]
    of_tasks = embeds.of_benchmark(here, record, leaderboard.boards(here, record))
    assert of_tasks
    assert of_tasks.badge.parts[1].text == "Oak 7B · effort high"
    assert [(row[1].text, row[1].note) for row in of_tasks.tables[0].rows] == [
        ("Oak 7B", "effort high"),
        ("Oak 1B", ""),
    ]


def test_paired_data_has_each_model_once_in_its_best_configuration() -> None:
    problems = {
        "tables": [
            {
                "benchmark": "tasks",
                "metric": "pass@1",
                "runs": ["Oak (low)", "Oak (high)", "Oak 1B"],
                "problems": [
                    {"id": f"p{i}", "values": f"{100 * (i < 4)} {100 * (i < 6)} {100 * (i > 4)}"}
                    for i in range(10)
                ],
            }
        ]
    }
    here = context(
        row(40, effort="low", as_reported="Oak (low)"),
        row(60, effort="high", as_reported="Oak (high)"),
        row(50, model="oak/1b", as_reported="Oak 1B"),
        problems=problems,
    )
    data = pairs.compared(here, here.catalog.benchmarks[TASKS])
    ((part,),) = (matter.parts for matter in data.matters)
    assert (part.models, part.configurations) == (("oak/1b", "oak/2025-03"), ("", "effort high"))
    (runs,) = (file.value for file in data.files)
    assert isinstance(runs, Runs)
    assert len(runs.letters) == len(part.models)
