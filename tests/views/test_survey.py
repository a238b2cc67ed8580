"""The chapters of the survey: what they ask for is there, and says what the entries say."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Final

import plotly.graph_objects as go
import pytest

from catalog.render import csv
from catalog.stats.estimators import pass_at_k
from catalog.views.components import Link
from catalog.views.context import Context
from catalog.views.pieces import Chart, Missing, Table, Tree
from catalog.views.scores import Score
from catalog.views.survey.articles import ArticleError
from catalog.views.survey.registry import PIECES
from catalog.views.survey.score_tables import GROUPS, group_of
from tests.support.paths import ROOT
from tests.support.projects import SMALL
from tests.support.survey_tables import (
    context,
    entries,
    flat,
    piece,
    reported,
    results,
    rows,
    shipped_context,
    text,
    variant_name,
)

PAGES: Final = ROOT / "site_src/pages"
_RESOLVED: Final = re.compile(r'"var\(--[^"]*"')
_ASKED: Final = re.compile(r"^\[\[([a-z][^\[\]\n]*)\]\]$", re.MULTILINE)
ASKED: Final = [
    (path.relative_to(PAGES).as_posix(), request_text)
    for path in sorted(PAGES.rglob("*.md"))
    if not path.name.endswith(".zh.md")  # which asks for the same
    for request_text in _ASKED.findall(path.read_text(encoding="utf-8"))
    if request_text != "data-files"  # of the page Data, which is no chapter
]


@pytest.fixture(scope="module")
def shipped() -> Context:
    return shipped_context()


@pytest.fixture(scope="module")
def small() -> Context:
    return context(SMALL)


# --- Every chapter ---


@pytest.mark.parametrize(("page", "request_text"), ASKED, ids=lambda value: str(value)[:40])
def test_every_piece_of_every_chapter_is_there(shipped: Context, page: str, request_text: str) -> None:
    survey_piece = piece(shipped, request_text)
    assert not isinstance(survey_piece, Missing), f"{page}: [[{request_text}]] has nothing to show"
    if isinstance(survey_piece, Tree):
        assert survey_piece.branches
        return
    tables = flat(survey_piece)
    assert tables
    for table in tables:
        assert table.title
        assert rows(table), table.title
        assert {len(row) for row in rows(table)} == {len(table.columns)}, table.title
        assert table.download == f"downloads/{table.id}.csv"


@pytest.mark.parametrize(
    "request_text", sorted({request_text for _, request_text in ASKED}), ids=lambda value: str(value)[:40]
)
def test_another_catalogue_gets_what_it_has(small: Context, request_text: str) -> None:
    survey_piece = piece(small, request_text)
    if isinstance(survey_piece, Missing):
        assert survey_piece.text.endswith(".")


def test_every_piece_is_asked_for_somewhere() -> None:
    assert {request_text.split()[0] for _, request_text in ASKED} == set(PIECES)


def test_a_translated_page_asks_for_the_pieces_of_the_english_one() -> None:
    for path in PAGES.rglob("*.zh.md"):
        english = path.with_name(path.name.replace(".zh.md", ".md"))
        texts = [page.read_text(encoding="utf-8") for page in (path, english)]
        translated, original = map(_ASKED.findall, texts)
        assert translated == original, path.name


def test_ids_stand_once_in_a_page(shipped: Context) -> None:
    for page in dict.fromkeys(page for page, _ in ASKED):
        pieces = [
            piece(shipped, request_text) for page_of_request, request_text in ASKED if page_of_request == page
        ]
        ids = Counter(table.id for survey_piece in pieces for table in flat(survey_piece))
        assert max(ids.values(), default=1) == 1, (page, ids)


def test_downloads_do_not_collide(shipped: Context) -> None:
    downloads = Counter(
        table.download for _, request_text in ASKED for table in flat(piece(shipped, request_text))
    )
    assert max(downloads.values()) == 1, downloads


@pytest.mark.parametrize(
    ("request_text", "message"),
    [
        ("nonsense", "unknown piece `nonsense`; known ones: benchmarks, compare,"),
        ("families humaneval", "takes no words; leave out `humaneval`"),
        ("scores humaneval", "takes metrics after the benchmark"),
        ("compare humaneval mbpp", "takes variants, written as family/variant"),
        ("pass-at-k 10 20 1", "takes n, then c up to n"),
        ("interval fifty 164", "takes 2 whole numbers or more"),
    ],
)
def test_wrong_words_say_what_to_write(shipped: Context, request_text: str, message: str) -> None:
    with pytest.raises(
        ArticleError, match=re.escape(f"site_src/pages/survey/x.md: [[{request_text}]]: {message}")
    ):
        piece(shipped, request_text)


def test_ids_of_another_catalogue_leave_a_note(small: Context) -> None:
    survey_piece = piece(small, "scores humaneval pass@1")
    assert survey_piece == Missing(text="The benchmark humaneval is not in this catalogue.", what="an entry")


# --- 1. The models ---


def test_families_are_those_of_the_entries(shipped: Context) -> None:
    survey, everyone = flat(piece(shipped, "families"))
    models = dict(entries("models"))
    listed = {item["name"]: item for item in models.values() if "zan2023" in item.get("surveys", ())}
    assert {text(row[0]) for row in rows(survey)} == set(listed)
    assert len(rows(everyone)) == len(models)
    assert isinstance(survey, Table)
    assert [group.title for group in survey.groups] == ["Decoder-only (19)", "Encoder-decoder (8)"]
    for row in rows(survey):
        entry = listed[text(row[0])]
        layers = sorted({item["layers"] for item in entry["variants"] if "layers" in item})
        assert text(row[4]) == "–".join(map(str, dict.fromkeys((*layers[:1], *layers[-1:])))), row[0]
        assert text(row[1]) == str(entry.get("released", ""))


# --- 2. Scores ---


def test_scores_stand_in_the_entries(shipped: Context) -> None:
    survey, everyone = flat(piece(shipped, "scores humaneval pass@1 pass@10 pass@100"))
    assert isinstance(everyone, Table)
    names = {
        f"models/{id_}.html#v-{variant['id']}": f"{id_}/{variant['id']}"
        for id_, model in entries("models")
        for variant in model.get("variants", ())
    }
    assert len(rows(survey)) > 50
    for row in rows(survey):
        assert isinstance(row[0], Link)
        for metric, cell in zip(("pass@1", "pass@10", "pass@100"), row[2:5], strict=True):
            if isinstance(cell, Score):
                known = [round(value, 2) for value in reported(names[row[0].path], "humaneval", metric)]
                assert float(cell.value) in known, (row[0], metric)
    for group in everyone.groups:
        values = [float(row[2].value) for row in group.rows if isinstance(row[2], Score)]
        assert values == sorted(values, reverse=True)


def test_size_groups_part_as_the_survey_parts_them() -> None:
    sizes = {
        f"{id_}/{variant['id']}": variant.get("parameters")
        for id_, model in entries("models")
        for variant in model.get("variants", ())
    }
    file = dict(entries("results"))["nl2code-survey/table-2"]
    checked = 0
    for row in file["rows"]:
        size = sizes[row["model"]]
        if size:
            number, unit = re.fullmatch(r"([0-9.]+)([MB])", str(size)).groups()  # type: ignore[union-attr]
            parameters = float(number) * {"M": 1e6, "B": 1e9}[unit]
            assert row["locator"].endswith(f"group {group_of(int(parameters))}"), row
            checked += 1
    assert checked > 100
    assert [name for name, _ in GROUPS] == dict(entries("terms"))["surveys"]["zan2023"]["size_groups"]


# --- 5. Tuning ---


def test_temperature_lines_are_the_reported_values(shipped: Context) -> None:
    (chart,) = flat(piece(shipped, "temperature humaneval"))
    assert len(rows(chart)) == 6 * 3 * 3  # models, temperatures, k
    for row in rows(chart):
        if text(row[0]) == "BLOOM 176B":
            values = reported("bloom/176b", "humaneval", text(row[1]), temperature=text(row[2]))
            assert float(text(row[3])) in [round(value, 2) for value in values]
    assert chart.title == (
        "A higher temperature raises HumanEval pass@1 in 0 of 6 models, pass@10 in 6 of 6 models, "
        "pass@100 in 6 of 6 models"
    )


def test_learning_rates_are_those_of_the_entries(shipped: Context) -> None:
    (chart,) = flat(piece(shipped, "learning-rates"))
    codegen = {text(row[1]): float(text(row[2])) for row in rows(chart) if text(row[0]) == "CodeGen"}
    assert codegen == dict(entries("models"))["codegen"]["hyperparameters"]["learning_rate_by_size"]


# --- 4. Data ---


def test_filters_are_those_of_the_entries(shipped: Context) -> None:
    names = ("codex", "alphacode", "codegen", "incoder", "pycodegpt")
    (table,) = flat(piece(shipped, f"filters {' '.join(names)}"))
    models, words = dict(entries("models")), dict(entries("terms"))["filters"]
    by_name = {text(row[0]): row[1:] for row in rows(table)}
    for index, id_ in enumerate(names):
        cleaning = models[id_]["preprocessing"]
        removed = cleaning.get("deduplication")
        assert text(by_name["Duplicates removed"][index]) == {True: "yes", False: "no", None: ""}[removed]
        stated = {words[key]["name"] for key in cleaning["filters"]}
        assert {name for name, cells in by_name.items() if text(cells[index])} - {
            "Duplicates removed"
        } == stated


# --- 6. Benchmarks ---


def test_benchmarks_are_those_of_the_entries(shipped: Context) -> None:
    survey, everyone = flat(piece(shipped, "benchmarks"))
    known = {entry["name"]: entry for _, entry in entries("benchmarks")}
    assert len(rows(everyone)) == len(known)
    assert {text(row[0]) for row in rows(survey)} == {
        name for name, entry in known.items() if "zan2023" in entry.get("surveys", ())
    }
    for row in rows(survey):
        entry = known[text(row[0])]
        assert text(row[2]).split()[0].replace(",", "") == str(entry["instances"])
        tests = entry.get("averages", {}).get("tests")
        assert text(row[5]) == ("" if tests is None else f"{tests:,.12g}")


def test_the_map_counts_reports(shipped: Context) -> None:
    (table,) = flat(piece(shipped, "language-map"))
    column = table.columns.index("MultiPL-HumanEval")
    java = next(row for row in rows(table) if text(row[0]) == "Java")
    counted = sum(
        row["benchmark"] == "multipl-humaneval" and row.get("language") == "java" for row in results()
    )
    assert text(java[column]) == str(counted)


def test_saturation_is_the_best_value_in_the_entries(shipped: Context) -> None:
    (chart,) = flat(piece(shipped, "saturation"))
    best = [row for row in rows(chart) if text(row[0]) == "HumanEval"][-1]
    assert isinstance(best[2], Link)
    assert float(text(best[4])) + float(text(best[-1])) == pytest.approx(100, abs=0.06)
    everything = flat(piece(shipped, "size humaneval"))[0]
    dated = [row for row in rows(everything) if text(row[7]) and "not yet" not in text(row[5])]
    assert float(text(best[4])) == max(float(text(row[2])) for row in dated)
    values = [float(text(row[4])) for row in rows(chart) if text(row[0]) == "HumanEval"]
    dates = [text(row[1]) for row in rows(chart) if text(row[0]) == "HumanEval"]
    assert (values, dates) == (sorted(values), sorted(dates))


# --- 7. Metrics ---


def test_examples_are_worked_out(shipped: Context) -> None:
    (table,) = flat(piece(shipped, "pass-at-k 200 20 1 10 100"))
    for row in rows(table):
        assert text(row[1]) == f"{pass_at_k(200, 20, int(text(row[0]))) * 100:.1f}"
    assert [text(row[1]) for row in rows(table)] == ["10.0", "66.0", "100.0"]


def test_every_metric_in_use_says_when_it_misleads() -> None:
    metrics = dict(entries("terms"))["metrics"]
    used = {row["metric"] for row in results()}
    for name in used:
        general = name if name in metrics else re.sub(r"@[0-9]+$", "@k", name)
        assert metrics[general].get("misleads"), name


# --- 9. Methods ---


def test_the_survey_of_methods_has_what_their_authors_state(shipped: Context) -> None:
    (table,) = flat(piece(shipped, "forms self-collaboration pass@1 relative-gain"))
    gains = {
        (text(row[0]), board): text(cell)
        for row in rows(table)
        for board, cell in zip(table.columns[2:], row[2:], strict=True)
        if "over" in text(row[0]) and text(cell)
    }
    assert gains == {
        ("analyst, coder and tester; over coder only", "HumanEval"): "40.8",
        ("analyst, coder and tester; over coder only", "HumanEval-ET"): "47.1",
        ("coder and tester; over coder only", "MBPP"): "36.7",
        ("coder and tester; over coder only", "MBPP-ET"): "39.4",
        ("over direct generation", "HumanEval"): "29.9",
        ("over direct generation", "MBPP-ET"): "34.6",
    }
    (repair,) = flat(piece(shipped, "forms self-repair pass@t"))
    budget = {(text(row[0]), text(row[1])): text(row[2]) for row in rows(repair)}
    assert budget == {
        ("without the method", "GPT-3.5 Turbo"): "50.0",
        ("feedback by GPT-4", "GPT-3.5 Turbo"): "54.0",
        ("without the method", "GPT-4"): "66.0",
        ("as published", "GPT-4"): "71.0",
    }


def test_uplift_subtracts_what_the_entries_say(shipped: Context) -> None:
    strict, everything = flat(piece(shipped, "uplift"))
    assert 0 < len(rows(strict)) < len(rows(everything))
    rows_by_key = {(text(row[0]), text(row[2]), text(row[3])): row for row in rows(everything)}
    row = rows_by_key["Self-collaboration code generation", "HumanEval pass@1", ""]
    assert [text(cell) for cell in row[4:7]] == ["74.4", "57.3", "+17.1"]
    for row in rows(everything):
        after, before = (float(text(cell)) for cell in row[4:6])
        assert float(text(row[6]).replace("−", "-")) == pytest.approx(after - before, abs=0.051), row
    assert not [row for row in rows(strict) if "quoted" in text(row[8])]
    assert not [row for row in rows(everything) if text(row[3]) == "coder only"], "given other inputs"


def test_pass_at_t_is_what_the_entries_say_at_each_budget(shipped: Context) -> None:
    (chart,) = flat(piece(shipped, "pass-at-t apps"))
    stated = [row for row in results() if row["metric"] == "pass@t" and row["benchmark"] == "apps"]
    assert sorted((text(row[2]), float(text(row[3]))) for row in rows(chart)) == sorted(
        (f"{row['token_budget']:,}", float(row["percent"])) for row in stated
    )
    assert chart.title.startswith("APPS pass@t at the same number of tokens: +5.0 points for GPT-4")


def test_heat_maps_are_the_grids_of_the_entries(shipped: Context) -> None:
    charts = flat(piece(shipped, "repair-heat-map self-repair"))
    grids = dict(entries("methods"))["self-repair"]["grids"]
    for chart, grid in zip(charts, grids, strict=True):
        columns = [column.rpartition(" ")[2] for column in chart.columns[1:]]
        shown = {
            text(row[0]): {
                column: float(text(cell)) for column, cell in zip(columns, row[1:], strict=True) if text(cell)
            }
            for row in rows(chart)
        }
        stated = {
            str(row): {str(column): value for column, value in cells.items()}
            for row, cells in grid["values"].items()
        }
        assert {row: cells for row, cells in shown.items() if cells} == stated
        figure = json.loads(chart.figure)  # type: ignore[union-attr]
        colours = dict(zip(figure["data"][0]["text"], figure["data"][0]["marker"]["color"], strict=True))
        assert all(
            (colour < "#ec") == (float(value) > 1) for value, colour in colours.items() if value != "1"
        )


def test_a_gain_by_training_is_as_sure_as_the_base_that_was_tuned(shipped: Context) -> None:
    methods = dict(entries("methods"))
    (_, everything) = flat(piece(shipped, "uplift"))
    seen = set()
    for row in rows(everything):
        if " over " not in text(row[1]):
            continue
        assert isinstance(row[0], Link)
        entry = methods[row[0].path.removeprefix("methods/").removesuffix(".html")]
        names = [
            f"{variant_name(product['model'])} over {variant_name(product['base'])}"
            for product in entry["made"]
        ]
        sure = f"made.{names.index(text(row[1]))}.base" not in entry.get("unverified", ())
        assert sure or "not yet checked" in text(row[8]), row
        seen.add((text(row[1]), sure))
    assert ("WizardCoder-15B-V1.0 over StarCoder 15.5B", True) in seen
    assert ("Magicoder-DS-6.7B over DeepSeek-Coder-Base 6.7B", False) in seen


def test_models_made_with_a_method_are_based_on_what_it_says() -> None:
    models = dict(entries("models"))
    for id_, method in entries("methods"):
        for product in method.get("made", ()):
            family = models[product["model"].partition("/")[0]]
            bases = {ref.partition("/")[0] for ref in family["based_on"]}
            assert product["base"].partition("/")[0] in bases, (id_, product)


# --- 10. Lineage ---


def test_everyone_with_a_base_stands_in_the_tree_once(shipped: Context) -> None:
    tree = piece(shipped, "lineage")
    assert isinstance(tree, Tree)
    names: Counter[str] = Counter()
    waiting = list(tree.branches)
    while waiting:
        branch = waiting.pop()
        names[branch.link.path] += 1
        waiting += branch.below
    assert max(names.values()) == 1
    assert {f"models/{id_}.html" for id_, model in entries("models") if model.get("based_on")} <= set(names)


# --- Figures ---


def test_figures_are_plain_and_say_where_labels_go(shipped: Context) -> None:
    for _, request_text in ASKED:
        for chart in flat(piece(shipped, request_text)):
            if isinstance(chart, Chart):
                figure = json.loads(chart.figure)
                assert set(figure) == {"data", "layout", "narrow"}
                assert {trace["type"] for trace in figure["data"]} == {"scatter"}
                given = {"data": figure["data"], "layout": figure["layout"]}
                assert go.Figure(**json.loads(_RESOLVED.sub('"#123456"', json.dumps(given))))
                assert len(chart.figure) < 250_000, chart.id


# --- CSV ---


def test_scores_spread_over_columns_in_csv(shipped: Context) -> None:
    files = csv.files([piece(shipped, "compare humaneval autocoder/33b")])
    ((path, content),) = files.items()
    assert path == "downloads/compare-humaneval.csv"
    head, line = content.decode().splitlines()
    assert head == '"Model",HumanEval,"HumanEval, 95% low"'.replace('"Model"', "Model") + (
        ',"HumanEval, 95% high","HumanEval, configuration","HumanEval, measured by"'
    )
    assert line == "AutoCoder 33B,90.9,85.5,94.4,,AutoCoder authors"


@pytest.mark.parametrize("evil", ["=1+1", "+cmd", "-2+3", "@x", "\t=1"])
def test_a_spreadsheet_runs_nothing(evil: str) -> None:
    table = Chart(id="x", title="", caption="", figure="", columns=("A",), rows=((evil,),), download="x.csv")
    (content,) = csv.files([table]).values()
    assert content.decode().splitlines()[1].lstrip('"').startswith("'")


def test_signed_numbers_stay_numbers() -> None:
    table = Chart(
        id="x", title="", caption="", figure="", columns=("A",), rows=(("-1.5",),), download="x.csv"
    )
    (content,) = csv.files([table]).values()
    assert content.decode() == "A\n-1.5\n"
