"""Charts of catalogues, invented and shipped: what is shown, said, counted and left out."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from catalog.core import topic
from catalog.core.merge import merge
from catalog.core.records import Catalog
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Term
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.views import chart_text
from catalog.views.charts import charts_pages, size_vs_score, timeline, timeline_page
from catalog.views.components import Link
from catalog.views.pieces import Chart
from tests.support import catalogues
from tests.support.paths import ROOT

TASKS = BenchmarkId("tasks")
HUMANEVAL = BenchmarkId("humaneval")

OAK: dict[str, Any] = {
    "name": "Oak",
    "released": "2022-03-01",
    "organisations": ["lab"],
    "architecture": "decoder-only",
    "weights": {"public": True},
    "paper": {"title": "Oak & others", "arxiv": "2203.00001"},
    "surveys": ["forester2024"],
    "variants": [
        {"id": "350m", "name": "Oak 350M", "parameters": 350_000_000},
        {"id": "7b", "name": "Oak 7B", "parameters": 7_000_000_000},
        {"id": "moe", "name": "Oak MoE", "parameters": 40_000_000_000, "active_parameters": 5_000_000_000},
    ],
}
ELM: dict[str, Any] = {
    "name": "Elm <b>",
    "released": "2023",
    "weights": {"public": False},
    "variants": [{"id": "big", "name": "Elm <b>"}],
    "unverified": ["released"],
}
ASH: dict[str, Any] = {
    "name": "Ash",
    "variants": [{"id": "1b", "name": "Ash 1B", "parameters": 1_000_000_000}],
}


def catalog(
    *rows: Mapping[str, Any],
    models: Mapping[str, Mapping[str, Any]] | None = None,
    quoted: bool = False,
) -> Catalog:
    chosen = {"oak": OAK, "elm": ELM, "ash": ASH} if models is None else models
    board = {
        "source": {"title": "A board", "kind": "leaderboard"},
        "measured_by": {"name": "Lab", "relationship": "third-party"},
        "quoted": quoted,
        "rows": [{"benchmark": "tasks", "metric": "pass@1", **row} for row in rows],
    }
    benchmark = BenchmarkEntry.model_validate(
        {
            "name": "Tasks",
            "instances": 100,
            "programming_languages": ["python"],
            "versions": [{"id": "v1", "name": "Tasks v1", "instances": 80}],
            "splits": [{"id": "hard", "name": "Hard", "instances": 20}],
        }
    )
    return merge(
        Entries(
            models={ModelId(id_): ModelEntry.model_validate(chosen[id_]) for id_ in sorted(chosen)},
            benchmarks={TASKS: benchmark},
            results={"a/board": ResultsFile.model_validate(board)} if rows else {},
            vocabulary=Vocabulary(
                organisations={"lab": Term(name="The Lab")},
                architectures={"decoder-only": Term(name="Decoder-only")},
            ),
        )
    )


ROWS = (
    {"model": "oak/350m", "percent": 20.0},
    {"model": "oak/7b", "percent": 50.0},
    {"model": "oak/moe", "percent": 60.0},
    {"model": "elm/big", "percent": 80.0},
    {"model": "ash/1b", "percent": 99.0, "verified": False},
)


def pointed(chart: Chart) -> list[str]:
    """Hover texts of a figure, one for each point."""
    return [text for trace in json.loads(chart.figure)["data"] for text in trace.get("hovertext", ())]


def column(chart: Chart, name: str) -> list[str]:
    cells = [row[chart.columns.index(name)] for row in chart.rows]
    return [cell.text if isinstance(cell, Link) else cell for cell in cells]


# --- Scores over size ---


def test_the_title_says_how_far_one_gets_with_how_much() -> None:
    chart = size_vs_score(catalog(*ROWS), TASKS)
    assert chart.title == (
        "Best Tasks pass@1 by parameters: 20.0\u00a0% at or below 1B, 50.0\u00a0% at or below 7B, "
        "60.0\u00a0% at any size recorded"
    )
    assert size_vs_score(catalog(*ROWS[:1]), TASKS).title == (
        "Best Tasks pass@1 by parameters: 20.0\u00a0% at any size recorded"
    )
    assert size_vs_score(catalog(ROWS[4]), TASKS).title == "Tasks pass@1 of 1 model"


def test_the_caption_counts_what_is_shown_and_what_is_not() -> None:
    gone = {"model": "oak/7b", "percent": 70.0, "status": "withdrawn", "status_reason": "A mistake."}
    chart = size_vs_score(catalog(*(ROWS[i] for i in (0, 2, 3, 4)), gone), TASKS)
    assert chart.caption == (
        "4 model variants, one value each by the headline rule, without a method. "
        "Read in: A board. Vertical lines are 95 % Wilson intervals. "
        "Horizontal lines lead from the active to all parameters of a mixture of experts. "
        "1 without a recorded size at the right. "
        "Hollow: 1 value not checked yet, left out of the stepped line. "
        "Left out: 1 variant whose value was disputed, superseded or withdrawn."
    )
    assert len(pointed(chart)) == len(chart.rows) == 4


def test_the_edition_with_most_models_is_shown_alone() -> None:
    rows = [*({**row, "version": "v1"} for row in ROWS[:3]), *ROWS[2:], {**ROWS[3], "split": "hard"}]
    chart = size_vs_score(catalog(*rows), TASKS)
    # Three each: the unnamed edition comes first by name.
    assert column(chart, "Model") == ["Ash 1B", "Elm <b>", "Oak MoE"]
    assert chart.caption.endswith("Left out: 2 variants scored on another edition or part only.")
    chart = size_vs_score(catalog(*rows[:3], *rows[4:]), TASKS)
    assert chart.title.startswith("Best Tasks (Tasks v1) pass@1")
    assert column(chart, "Model") == ["Oak MoE", "Oak 7B", "Oak 350M"]
    assert all("edition: Tasks v1" in text for text in pointed(chart))


def test_only_plain_generation_counts() -> None:
    helped = {"model": "oak/7b", "percent": 90.0, "method": "think-twice"}
    other = {"model": "oak/7b", "percent": 95.0, "metric": "pass@10"}
    chart = size_vs_score(catalog(*ROWS[:2], helped, other), TASKS)
    assert column(chart, "pass@1 (%)") == ["50.0", "20.0"]


def test_pointing_tells_who_measured_and_where_it_was_read() -> None:
    (text,) = pointed(size_vs_score(catalog(ROWS[1]), TASKS))
    assert text.split("<br>") == [
        "<b>Oak 7B</b>",
        "50.0\u00a0% (95 %: 39.3–60.7)",  # of 80 problems, the smallest edition
        "7B parameters",
        "measured by Lab, first-hand",
        "read in A board",
    ]
    (text,) = pointed(size_vs_score(catalog({**ROWS[2], "verified": False}, quoted=True), TASKS))
    assert "40B parameters, 5B active" in text
    assert "measured by Lab, quoted" in text
    assert text.endswith("not yet checked against its source")


def test_the_table_leads_to_models_reports_and_sources() -> None:
    chart = size_vs_score(catalog(*ROWS), TASKS)
    assert column(chart, "pass@1 (%)") == ["99.0", "80.0", "60.0", "50.0", "20.0"]
    assert column(chart, "Report")[0] == "first-hand, not yet checked"
    model, _, value, *_ = chart.rows[3]
    assert model == Link("Oak 7B", "models/oak.html#v-7b")
    assert isinstance(value, Link)
    assert value.path == "models/oak.html#tasks_python_pass-1_oak_7b"
    assert chart.rows[3][chart.columns.index("Read in")] == Link("A board", "sources.html#a_board")


def test_a_name_with_markup_is_text() -> None:
    chart = size_vs_score(catalog(*ROWS), TASKS)
    assert any(text.startswith("<b>Elm &lt;b&gt;</b><br>") for text in pointed(chart))
    assert Link("Elm <b>", "models/elm.html#v-big") in [row[0] for row in chart.rows]


def test_years_have_the_same_colour_in_every_chart() -> None:
    def years(chart: Chart) -> dict[str, str]:
        return {
            trace["name"]: trace["marker"]["color"]
            for trace in json.loads(chart.figure)["data"]
            if "name" in trace and "legend" not in trace
        }

    all_years = years(size_vs_score(catalog(*ROWS), TASKS))
    assert list(all_years) == ["2022", "2023", "no date"]
    assert years(size_vs_score(catalog(*ROWS[:2]), TASKS)) == {"2022": all_years["2022"]}


def test_charts_do_not_mind_the_order_of_rows() -> None:
    assert size_vs_score(catalog(*ROWS), TASKS) == size_vs_score(catalog(*ROWS[::-1]), TASKS)


def test_no_chart_carries_more_than_a_page_should(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("score_chart", "timeline_chart"):
        monkeypatch.setattr(f"catalog.views.{module}.MOST_POINTS", 2)
    again = {**ROWS[0], "percent": 19.0, "temperature": 0.8}
    chart = size_vs_score(catalog(*ROWS[:2], *ROWS[3:], again), TASKS)
    assert column(chart, "Model") == ["Oak 7B", "Oak 350M"]  # each the best for its size
    assert "2 variants reported less often" in chart.caption
    models = {**{f"oak-{i}": {**OAK, "surveys": []} for i in range(3)}, "ash": ASH}
    chart = timeline(catalog(models=models))
    assert len(chart.rows) == 2
    assert chart.caption.endswith("Left out: 1 family without a date, 1 family reported less often.")


# --- The timeline ---


def test_the_timeline_shows_every_family_with_a_date() -> None:
    chart = timeline(catalog(*ROWS))
    assert chart.title == "Largest model recorded: 40B in 2022 (Oak)"
    assert chart.caption == (
        "2 families, from 1 source that the table names. "
        "The stepped line joins those that were the largest when they were released. "
        "1 without a recorded size below. Hollow: 1 family whose date or size is not checked yet. "
        "Left out: 1 family without a date."
    )
    assert [text.split("<br>") for text in pointed(chart)] == [
        ["<b>Oak</b>", "The Lab", "2022-03-01", "350M–40B parameters", "Oak &amp; others"],
        ["<b>Elm &lt;b&gt;</b>", "2023 (not yet checked)", "size not recorded"],
    ]
    assert chart.rows[-1] == (
        Link("Oak", "models/oak.html"),
        "2022-03-01",
        "350M–40B",
        "The Lab",
        "Decoder-only",
        "open",
        Link("Oak & others", "https://arxiv.org/abs/2203.00001", external=True),
    )


def test_the_title_says_how_far_sizes_have_come() -> None:
    later = {**OAK, "name": "Pine", "released": "2024-05-01", "variants": [OAK["variants"][2]]}
    early = {**OAK, "variants": OAK["variants"][:2]}
    chart = timeline(catalog(models={"oak": early, "pine": later}))
    assert chart.title == "Largest model recorded: 7B in 2022 (Oak), 40B in 2024 (Pine)"
    assert timeline(catalog(models={"elm": ELM})).title == "1 family of models, 2023"


def test_a_family_without_a_date_counts_with_its_largest_dated_variant() -> None:
    variants = [
        {"id": "small", "name": "Fir 1B", "parameters": "1B", "released": "2024-01-05"},
        {"id": "large", "name": "Fir 8B", "parameters": "8B", "released": "2024-06-07"},
        {"id": "next", "name": "Fir 70B", "parameters": "70B"},
    ]
    fir = {"name": "Fir", "variants": variants, "unverified": ["variants.large.released"]}
    chart = timeline(catalog(models={"fir": fir, "ash": ASH}))
    assert chart.title == "Largest model recorded: 8B in 2024 (Fir)"
    (text,) = pointed(chart)
    assert "2024-06-07 (not yet checked)" in text
    assert chart.subtitle == "1 family by release date; not shown: 1 without a recorded date"
    undated = {**fir, "variants": variants[2:]}
    assert timeline_page(catalog(models={"fir": undated})).charts == ()


def test_a_date_known_by_its_year_stands_in_the_middle_of_it() -> None:
    data = json.loads(timeline(catalog(*ROWS)).figure)["data"]
    assert ["2023-07-02"] in [trace["x"] for trace in data]


# --- Pages ---


def test_pages_do_without_charts() -> None:
    empty = catalog(models={"ash": ASH})
    (page,) = charts_pages(empty)
    assert timeline_page(empty).charts == page.charts == ()
    assert timeline_page(empty).intro == "No model of this catalogue has a date yet."
    assert page.intro == "No benchmark has 8 values that can be compared yet."


def test_a_catalogue_of_other_benchmarks_has_charts_too() -> None:
    variants = [{"id": f"{i}b", "name": f"Yew {i}B", "parameters": f"{i}B"} for i in range(1, 9)]
    models = {"yew": {"name": "Yew", "variants": variants}}
    rows = [{"model": f"yew/{i}b", "percent": 10 * i} for i in range(1, 9)]
    (page,) = charts_pages(catalog(*rows, models=models))
    assert [chart.id for chart in page.charts] == ["size-tasks"]
    assert page.switch == (), "no other to choose"
    assert charts_pages(catalog(*rows[1:], models=models))[0].charts == ()


# --- The shipped catalogue ---


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    return catalogues.merged(ROOT)


def test_the_shipped_pages_have_their_charts(shipped: Catalog) -> None:
    pages = charts_pages(shipped)
    paths = [page.head.path for page in pages]
    assert paths[0] == "charts.html"
    assert paths[1:5] == [f"charts/{benchmark}.html" for benchmark in topic.charts(shipped)[1:]]
    charts = [chart for page in pages for chart in page.charts]
    assert [chart.id for chart in charts[:5]] == [f"size-{benchmark}" for benchmark in topic.charts(shipped)]
    for page in pages:
        assert page.head.section == "charts"
        assert [link.path for link in page.switch] == paths
    assert [link.text for link in pages[0].switch[:2]] == ["HumanEval", "HumanEval+"]
    assert all(chart.plot for chart in charts), "drawn without scripts"
    assert "MBPP" in charts[2].title
    assert "BigCodeBench (Complete)" in charts[3].title
    (chart,) = timeline_page(shipped).charts
    assert chart.plot
    dated = [
        record
        for record in shipped.models.values()
        if record.entry.released or any(variant.entry.released for variant in record.variants)
    ]
    assert len(chart.rows) == len(chart.plot.dots) == len(dated)


def test_charts_are_light(shipped: Catalog) -> None:
    assert len(size_vs_score(shipped, HUMANEVAL).figure.encode()) <= 90_000
    assert len(timeline(shipped).figure.encode()) <= 90_000


def test_a_point_a_variant(shipped: Catalog) -> None:
    chart = size_vs_score(shipped, HUMANEVAL)
    assert len(pointed(chart)) == len(chart.rows)
    links = [row[0] for row in chart.rows]
    assert len(set(links)) == len(links)
    values = [float(text) for text in column(chart, "pass@1 (%)")]
    assert values == sorted(values, reverse=True)


def test_small_charts_show_the_same_points(shipped: Catalog) -> None:
    for small, tall in (
        (timeline(shipped, small=True), timeline(shipped)),
        (size_vs_score(shipped, HUMANEVAL, small=True), size_vs_score(shipped, HUMANEVAL)),
    ):
        assert small.title == tall.title
        assert len(small.rows) == len(tall.rows)
        assert len(small.columns) == 3


def test_surveyed_families_have_their_names_on_the_timeline(shipped: Catalog) -> None:
    layout = json.loads(timeline(shipped).figure)["layout"]
    named = {annotation["text"] for annotation in layout["annotations"]}
    surveyed = {record.entry.name for record in shipped.models.values() if record.entry.surveys}
    assert len(named & surveyed) >= 15


def test_lines_of_a_hover_fit_a_phone(shipped: Catalog) -> None:
    pages = (timeline_page(shipped), *charts_pages(shipped))
    charts: Sequence[Chart] = [chart for page in pages for chart in page.charts]
    longest = max(len(line) for chart in charts for text in pointed(chart) for line in text.split("<br>"))
    assert longest <= chart_text._LINE_LETTERS + len("<b>&amp;</b>")
