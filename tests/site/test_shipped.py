"""The shipped catalogue: its counts, and the most telling disagreements between its sources."""

import re
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from catalog import validate
from catalog.core.records import Catalog, Cell
from catalog.render import chart_files
from catalog.views.pieces import Chart
from tests.support import catalogues
from tests.support.paths import ROOT


@pytest.fixture(scope="module")
def checked() -> validate.CheckResult:
    return catalogues.checked(ROOT)


@pytest.fixture(scope="module")
def catalog(checked: validate.CheckResult) -> Catalog:
    return catalogues.merged(ROOT)


_DATA: Final = re.compile(r"JSON\.parse\('(.*)'\);\n", re.DOTALL)  # of a file that data_scripts writes


def test_plotly_accepts_every_figure(built_site: Path) -> None:
    """Those of the built site, which pages draw with Plotly; `chart_files` checks them by its schema."""
    look = chart_files.Look(colours={}, width=900)
    folder = built_site / "assets/data/figures"
    files = sorted(folder.rglob("*.js"))
    assert len(files) > 30
    named = re.compile(r'data-figure="[./]*([^"]*)"')
    pages = [path.read_text(encoding="utf-8") for path in built_site.rglob("*.html")]
    asked = {path for page in pages if "data-figure" in page for path in named.findall(page)}
    assert asked == {path.relative_to(built_site).as_posix() for path in files}
    for path in files:
        data = _DATA.search(path.read_text(encoding="utf-8"))
        assert data, path
        figure = re.sub(r"\\(['\\])", r"\1", data[1])
        chart = Chart(id=path.stem, title="", caption="", figure=figure, columns=(), rows=())
        assert chart_files.picture(chart, "json", look, ROOT), path


def test_the_index_of_each_work_leads_to_its_first_rows_for_papers(built_site: Path) -> None:
    for page in ("capability-index.html", "capability-index/repository.html", "zh/capability-index.html"):
        path = built_site / page
        links = re.findall(r'href="([^"]*downloads/index-ranking[^"]*)"', path.read_text(encoding="utf-8"))
        files = [(path.parent / link).resolve() for link in links]
        assert [file.suffix for file in files] == [".tex", ".typ", ".md", ".bib"]
        latex, *_, bibliography = (file.read_text(encoding="utf-8") for file in files)
        assert latex.count(" \\\\\n") == 21, "head and twenty rows"
        cited = set(re.findall(r"cite\{([^}]*)\}", latex))
        assert cited == set(re.findall(r"^@\w+\{([^,]*),", bibliography, re.MULTILINE))


def test_plotly_rejects_a_misspelt_option() -> None:
    with pytest.raises(ValueError, match="tilte"):
        chart_files.valid({"data": [{"type": "scatter"}], "layout": {"tilte": {"text": "Size"}}})


def cell(catalog: Catalog, variant: str, benchmark: str, metric: str, split: str = "") -> Cell:
    (matching_cell,) = (
        catalog_cell
        for key, catalog_cell in catalog.cells.items()
        if (key.variant, key.benchmark, key.metric, key.split, key.method)
        == (variant, benchmark, metric, split, "")
        and key.language in {"python", ""}
    )
    return matching_cell


def test_nothing_is_to_be_mended(checked: validate.CheckResult) -> None:
    assert checked.diagnostics == ()


def test_the_survey_is_complete(catalog: Catalog) -> None:
    models = [record.entry for record in catalog.models.values() if "zan2023" in record.entry.surveys]
    assert Counter(entry.architecture for entry in models) == {"decoder-only": 19, "encoder-decoder": 8}
    benchmarks = {id_ for id_, record in catalog.benchmarks.items() if "zan2023" in record.entry.surveys}
    assert benchmarks == {
        "apps",
        "big-bench",
        "codecontests",
        "ds-1000",
        "dsp",
        "humaneval",
        "humaneval-x",
        "mbpp",
        "mbxp",
        "mbxp-humaneval",
        "mtpb",
        "multipl-humaneval",
        "multipl-mbpp",
        "numpyeval",
        "odex",
        "pandaseval",
        "torchdataeval",
    }
    for entry in models:
        assert entry.organisations, entry.name
        assert entry.released, entry.name
        assert entry.paper, entry.name
        assert entry.tokenizer, entry.name
        assert entry.training_data, entry.name
        assert entry.variants, entry.name


def test_everything_that_was_read_is_here(catalog: Catalog) -> None:
    rows = sum(len(file.rows) for file in catalog.entries.results.values())
    assert rows >= 2793
    assert sum(len(merged_cell.observations) for merged_cell in catalog.cells.values()) == rows
    assert len(catalog.models) >= 390
    assert len(catalog.benchmarks) >= 52
    assert len(catalog.methods) >= 31


def test_every_value_has_a_source_and_every_first_hand_one_a_measurer(catalog: Catalog) -> None:
    for observation in (
        report for merged_cell in catalog.cells.values() for report in merged_cell.observations
    ):
        assert observation.file.source.title
        assert observation.quoted or observation.measurer, observation.results_id


def test_one_measurement_of_codex_is_quoted_by_many(catalog: Catalog) -> None:
    codex_cell = cell(catalog, "codex/12b", "humaneval", "pass@1")
    stated, *others = codex_cell.edition.measurements
    assert stated.stated.row.number.printed == "28.81"
    assert (stated.stated.measurer, stated.stated.quoted) == ("OpenAI", False)
    assert len(stated.quotations) >= 4
    assert all(quotation.quoted for quotation in stated.quotations)
    assert not others


# Variant, benchmark, split, metric: all values side by side as printed, the headline and where it was read.
DISAGREEMENTS = [
    (
        "codegen/mono-2.7b humaneval - pass@100",
        "29.8 33.5 36.5 57.01",
        "57.01",
        "codeparrot/code-generation-models",
    ),
    ("bloom/176b humaneval - pass@100", "31.3258 53.8047 55.45 55.4543", "55.4543", "bloom/humaneval-raw"),
    ("codegen/mono-16.1b mbpp - pass@1", "35.3 38.6 42.4 54.2", "54.2", "evalplus/leaderboard"),
    ("deepseek-coder/instruct-1.3b mbpp - pass@1", "49.4 65.3", "65.3", "evalplus/leaderboard"),
    ("gpt-4/unspecified humaneval - pass@1", "67.0 82.0 84.1", "67.0", "gpt-4/technical-report"),
    ("starcoder/15.5b ds-1000 scikit-learn pass@1", "29.5 35.7", "35.7", "deepseek-coder/ds-1000-readme"),
    ("gpt-3.5/chatgpt humaneval - pass@1", "48.1 57.3", "57.3", "self-collaboration/paper"),
    ("deepseek-coder/base-1.3b humaneval - pass@1", "28.7 34.8", "28.7", "evalplus/leaderboard"),
    ("autocoder/33b humaneval - pass@1", "86.5854 90.9", "90.9", "autocoder/readme"),
    ("codeparrot/1.5b humaneval - pass@100", "14.96 17.88", "17.88", "codeparrot/code-generation-models"),
    ("codegeex2/6b ds-1000 - pass@1", "22.9 23.1", "23.1", "codegeex2/readme"),
    ("codegeex2/6b ds-1000 pandas pass@1", "14.4 14.5", "14.5", "codegeex2/readme"),
]


@pytest.mark.parametrize(("what", "values", "headline", "read_in"), DISAGREEMENTS)
def test_sources_that_differ_stand_side_by_side(
    catalog: Catalog, what: str, values: str, headline: str, read_in: str
) -> None:
    variant, benchmark, split, metric = what.split()
    merged_cell = cell(catalog, variant, benchmark, metric, "" if split == "-" else split)
    assert {observation.row.number.printed for observation in merged_cell.observations} == set(values.split())
    assert (merged_cell.headline.row.number.printed, merged_cell.headline.results_id) == (headline, read_in)


def test_mbpp_of_378_problems_is_never_ranked_with_the_others(catalog: Catalog) -> None:
    merged_cell = cell(catalog, "codegen/mono-16.1b", "mbpp", "pass@1")
    assert {edition.version for edition in merged_cell.editions} == {"evalplus-0.2", None}
    by_version = {edition.version: edition for edition in merged_cell.editions}
    assert [observation.problems for observation in by_version["evalplus-0.2"].observations] == [378]


def test_differences_that_settings_explain_name_the_setting(catalog: Catalog) -> None:
    edition = cell(catalog, "codegen/mono-2.7b", "humaneval", "pass@100").edition
    assert (edition.disagrees, edition.differing) == (True, ("temperature",))


@pytest.mark.parametrize(
    ("variant", "metric", "percent", "measurer"),
    [
        ("gpt-4/unspecified", "pass@1", "67.0", "OpenAI"),  # the authors of WizardCoder measured 82.0
        ("codegen/mono-2.7b", "pass@100", "57.01", "CodeGen authors"),  # the authors of CFG measured 36.5
    ],
)
def test_the_developers_stand_before_a_rival(
    catalog: Catalog, variant: str, metric: str, percent: str, measurer: str
) -> None:
    headline = cell(catalog, variant, "humaneval", metric).headline
    assert (headline.row.number.printed, headline.measurer) == (percent, measurer)
    assert headline.relationship == "developer"


def test_nobody_who_proposes_a_model_counts_as_independent(catalog: Catalog) -> None:
    proposers = {
        observation.results_id
        for merged_cell in catalog.cells.values()
        for observation in merged_cell.observations
        if observation.relationship == "rival" and not observation.quoted
    }
    assert {"wizardcoder/readme", "cfg/paper", "codet/paper", "deepseek-coder/humaneval-readme"} <= proposers
    assert not proposers & {"evalplus/leaderboard", "bigcodebench/leaderboard", "swe-bench/leaderboards"}
