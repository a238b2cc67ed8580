"""Recipes: a table of another program becomes rows, and a cell that cannot be read costs its row alone."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from pydantic import ValidationError

from catalog.cli import OK, PROBLEMS, USAGE, main
from catalog.entries import yaml_reader
from catalog.entries.schema.recipe import Recipe
from catalog.entries.schema.refresh import FormatName
from catalog.entries.schema.results import ResultsFile
from catalog.ingest.formats import FORMATS
from catalog.ingest.recipes import format_of
from tests.support.readings import input_of
from tools.coverage import coverage, table

if TYPE_CHECKING:
    from catalog.ingest.format import Reading
    from tests.support.projects import Project

SOURCE = {"title": "Leaf Board", "kind": "leaderboard"}
BOARD = """\
| Model | Ten Tasks | Speed | Solved | Tasks | Day |
|-------|-----------|-------|--------|-------|-----|
| Birch 60M | 32.90 | 0.5 | 3 | 10 | 2024-05-01T10:00 |
| Cedar Chat 2.7B | - | 1.25 | 11 | 10 | 2024-05-02 |
| Human | 100 | 1 | 10 | 10 | 2024-05-03 |
| Oak | 61,6 | fast | x | 10 | 2024-05-04 |
| Elm | 50 | 0.1 | 1 | 10 | spring |
"""


def read(text: str = BOARD, **fields: Any) -> "Reading":
    recipe = Recipe.model_validate({"source": SOURCE, "name_columns": ["Model"], **fields})
    return format_of("leaf", recipe).read([input_of("board.md", text)])


def rows(reading: "Reading") -> list[tuple[str, str, str]]:
    return [(row.model, row.percent, row.value) for row in reading.rows]


def skipped(reading: "Reading") -> list[tuple[str, str]]:
    return [(item.what, item.why) for item in reading.skipped]


def test_percentages_keep_their_decimals_and_a_bad_cell_costs_its_row() -> None:
    reading = read(values=[{"column": "Ten Tasks", "benchmark": "ten-tasks", "metric": "pass@1"}])
    assert rows(reading) == [("Birch 60M", "32.90", ""), ("Human", "100", ""), ("Elm", "50", "")]
    assert skipped(reading) == [
        ("Oak, Ten Tasks (board.md, line 6)", "`61,6` is no number; write 61.6, with a point")
    ]
    assert [row.fields["locator"] for row in reading.rows] == ["Ten Tasks"] * 3
    assert reading.target == ("leaf", "board")


@pytest.mark.parametrize(
    ("table", "fits"),
    [
        ("Model,Board,Score\nBirch 60M,A,1\n", True),
        ("Model,Board,Score\nBirch 60M,AB,1\n", False),
        ("Model,Scores\nA,1\n", False),
        ("Models,Board,Score\nBirch 60M,A,1\n", False),
    ],
)
def test_a_recipe_fits_tables_with_what_it_asks_for(table: str, *, fits: bool) -> None:
    value = {"column": "Score", "where": {"Board": "A"}, "benchmark": "ten-tasks", "metric": "pass@1"}
    recipe = Recipe.model_validate({"source": SOURCE, "name_columns": ["Model"], "values": [value]})
    assert format_of("leaf", recipe).detects(input_of("board.csv", table).head) is fits


def test_a_marked_number_and_a_row_that_nothing_reads_are_listed() -> None:
    value = {"column": "Score", "where": {"Board": "A"}, "benchmark": "ten-tasks", "metric": "pass@1"}
    lines = ("Birch | A | *40.0*", "Elm | A | 50.0*", "Elm | B | 60.0", "Oak | C | 1")
    board = "\n".join(("| Model | Board | Score |", "|--|--|--|", *(f"| {line} |" for line in lines)))
    reading = read(board, values=[value], skip_marks={"*": "quoted"}, skip={"B": "another board"})
    assert rows(reading) == [("Birch", "40.0", "")]
    assert [(item.about, item.why) for item in reading.skipped] == [
        ("1 row of Elm, Score", "quoted"),
        ("1 row of B", "another board"),
        ("1 row of C", "no value of the recipe reads it"),
    ]


def test_how_much_of_a_source_is_held_is_counted_from_its_files() -> None:
    head = {
        "source": SOURCE,
        "rows": [{"model": "birch/60m", "benchmark": "ten-tasks", "metric": "pass@1", "percent": 1}],
    }
    files = [{"name": "a.csv", "sha256": "0" * 64}]
    ingested = {"format": "leaf", "by": "catalog", "on": "2026-01-02", "files": files}
    part = {**ingested, "left_out": ["3 rows of Oak | Elm: no entry"], "rows_left_out": 3}
    results = {
        "leaf/whole": {**head, "ingested": ingested},
        "oak/part": {**head, "ingested": part},
        "by-hand/table": head,
    }
    lines = coverage(
        {id_: ResultsFile.model_validate_json(json.dumps(file)) for id_, file in results.items()}
    )
    assert [(line.source, line.held, line.left_out, line.percent) for line in lines] == [
        ("oak", 1, 3, 25.0),
        ("leaf", 1, 0, 100.0),
    ]
    assert table(lines).splitlines()[2] == "| oak | 4 | 1 | 25 % | 3 rows of Oak / Elm: no entry |"


def test_fractions_become_percentages_exactly_and_none_is_above_one() -> None:
    value = {"column": "Speed", "benchmark": "ten-tasks", "metric": "pass@1", "scale": "fraction"}
    reading = read(values=[value])
    assert rows(reading)[0] == ("Birch 60M", "50", "")
    assert skipped(reading)[0] == (
        "Cedar Chat 2.7B, Speed (board.md, line 4)",
        "`1.25` is above 1, but the column holds fractions",
    )


def test_other_units_stay_as_printed() -> None:
    value = {"column": "Speed", "benchmark": "ten-tasks", "metric": "speedup-ratio", "scale": "unit"}
    assert rows(read(values=[value]))[1] == ("Cedar Chat 2.7B", "", "1.25")


def test_counts_become_percentages_and_stay() -> None:
    value = {"column": "Solved", "of": "Tasks", "benchmark": "ten-tasks", "metric": "pass@1"}
    reading = read(values=[value])
    assert rows(reading)[0] == ("Birch 60M", "30.0", "")
    assert reading.rows[0].fields["correct"] == 3
    assert skipped(reading)[0][1] == "11 of 10 problems cannot be solved"


def test_fields_come_from_columns_and_from_the_recipe() -> None:
    value = {
        "column": "Ten Tasks",
        "benchmark": "ten-tasks",
        "metric": "pass@1",
        "version": "1.0",
        "shots": 2,
    }
    reading = read(values=[value], row_fields={"date": "Day"})
    assert reading.rows[0].fields == {
        "version": "1.0", "shots": 2, "date": "2024-05-01", "locator": "Ten Tasks"
    }  # fmt: skip
    assert ("Elm (board.md, line 7)", "Day: `spring` is no date like 2025-03-14") in skipped(reading)


def test_names_of_this_source_and_rows_that_are_no_models() -> None:
    value = {"column": "Ten Tasks", "benchmark": "ten-tasks", "metric": "pass@1"}
    reading = read(
        values=[value],
        names=[{"name": "Elm", "model": "birch/220m", "effort": "high"}],
        skip={"Human": "no model"},
    )
    assert rows(reading) == [("Birch 60M", "32.90", ""), ("birch/220m", "50", "")]
    fields = reading.rows[1].fields
    assert (fields["as_reported"], fields["effort"]) == ("Elm", "high")
    assert ("Human", "no model") in skipped(reading)


def test_one_column_for_several_benchmarks() -> None:
    text = "Model,Task,Score\nBirch,a,1\nBirch,b,2\n"
    values = [
        {"column": "Score", "where": {"Task": task}, "benchmark": f"ten-{task}", "metric": "pass@1"}
        for task in "ab"
    ]
    assert [(row.benchmark, row.percent) for row in read(text, values=values).rows] == [
        ("ten-a", "1"),
        ("ten-b", "2"),
    ]


# --- The command ---


@pytest.fixture
def here(project: "Project", monkeypatch: pytest.MonkeyPatch) -> "Project":
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21
    Path("board.md").write_text(BOARD, encoding="utf-8")
    return project


ANSWERS = ("--title", "Leaf Board", "--name-column", "Model", "--measured-by", "Oak Lab")


def test_a_table_comes_in_with_two_commands(here: "Project", capsys: pytest.CaptureFixture[str]) -> None:
    value = ["--value", "Ten Tasks=Ten Tasks pass@1 version=1.1"]
    assert main(["recipe", "leaf", "board.md", *ANSWERS, *value]) == OK
    assert "now: catalog ingest leaf board.md" in capsys.readouterr().out
    assert main(["check", "entries/sources"]) == OK
    assert main(["ingest", "leaf", "board.md"]) == PROBLEMS, "names are unknown"
    assert "unknown model: Elm" in capsys.readouterr().err
    assert main(["ingest", "auto", "board.md", "--partial"]) == OK
    document, _ = yaml_reader.read("", here.entry("results/leaf/board").read_bytes())
    assert document is not None
    assert document.value["ingested"]["format"] == "leaf"
    assert [(row["model"], row["version"]) for row in document.value["rows"]] == [("birch/60m", "1.1")]
    assert document.value["measured_by"] == {"name": "Oak Lab"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--value", "Nine=ten-tasks pass@1"], "starts with no column of the table"),
        (["--value", "Ten Tasks=ten-tasks"], "benchmark or metric is missing"),
        (["--value", "Ten Tasks=no-such pass@1"], "unknown benchmark `no-such`"),
        ([], "add `--value 'Ten Tasks=ten-tasks pass@1'`; columns with numbers are Ten Tasks, Speed"),
        (["--value", "Ten Tasks=ten-tasks pass@1", "--field", "date=Nine"], "there is no column Nine"),
        (["--value", "Ten Tasks=ten-tasks pass@1", "--where", "Nine=x"], "--where: there is no column Nine"),
        (["--value", "Ten Tasks=ten-tasks pass@1", "--name", "Elm"], "--name Elm: write NAME=VALUE"),
    ],
)
def test_a_wrong_description_writes_nothing(
    here: "Project", capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(["recipe", "leaf", "board.md", *ANSWERS, *arguments]) == PROBLEMS
    assert message in capsys.readouterr().err
    assert not here.entry("sources/leaf").exists()


def test_the_column_of_names_is_proposed(here: "Project", capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipe", "leaf", "board.md"]) == PROBLEMS
    assert "Add `--name-column Model`, or another of Model, Ten Tasks" in capsys.readouterr().err


def test_names_parts_of_a_table_and_repeated_rows_need_no_editor(here: "Project") -> None:
    table = "Model,Board,Score\nBirch,A,40.0\nBirch,A,40.0\nBirch,B,50.0\nElm,A,30.0\n"
    Path("wide.csv").write_text(table, encoding="utf-8")
    words = ("--where", "Board=A", "--name", "Birch=birch/60m", "--skip", "Elm=no entry yet", "--quoted")
    value = ("--value", "Score=ten-tasks pass@1 version=1.1")
    assert main(["recipe", "leaf", "wide.csv", *ANSWERS, *value, *words]) == OK
    assert main(["ingest", "leaf", "wide.csv"]) == OK
    document, _ = yaml_reader.read("", here.entry("results/leaf/wide").read_bytes())
    assert document is not None
    assert document.value["quoted"] is True
    assert [(row["model"], str(row["percent"])) for row in document.value["rows"]] == [("birch/60m", "40.0")]
    assert [text.partition(" (")[0] for text in document.value["ingested"]["left_out"]] == [
        "1 row of B: no value of the recipe reads it",
        "1 row of Elm: no entry yet",
        "birch/60m, ten-tasks",
    ]
    assert document.value["ingested"]["rows_left_out"] == 2


@pytest.mark.usefixtures("here")
def test_the_name_of_a_format_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["recipe", "evalplus", "board.md", *ANSWERS])
    assert stop.value.code == USAGE
    assert "the name of a format" in capsys.readouterr().err


def test_a_recipe_is_checked_like_an_entry(here: "Project", capsys: pytest.CaptureFixture[str]) -> None:
    file = here.entry("sources/leaf")
    file.parent.mkdir()
    file.write_text(
        "source: {title: Leaf Board, kind: leaderboard}\nname_columns: [Model]\n"
        "row_fields: {day: Day}\nvalues:\n  - {column: A, benchmark: nine-tasks, metric: pass@1}\n",
        encoding="utf-8",
    )
    assert main(["check", "entries/sources"]) == PROBLEMS
    out = capsys.readouterr().out
    assert "entries/sources/leaf.yaml:3:14:" in out


@pytest.mark.parametrize(
    ("printed", "model", "fields"),
    [
        ("Agent-1.5 + Re + Oak", "Oak", {"method": "Agent-1.5 + Re"}),
        ("Agent-1.5 + Oak 2B", "Oak 2B", {"method": "Agent", "method_version": "1.5"}),
        ("Oak (high) (Agent)", "Oak (high)", {"method": "Agent"}),
        ("Oak", None, {}),
    ],
)
def test_name_forms_tell_model_and_method(printed: str, model: str | None, fields: dict[str, str]) -> None:
    reading = read(
        f"Model,Ten Tasks\n{printed},50\n",
        name_forms=["{method} + {model}", "{model} ({method})"],
        values=[{"column": "Ten Tasks", "benchmark": "ten-tasks", "metric": "pass@1"}],
    )
    if model is None:
        assert "has not the form" in skipped(reading)[0][1]
    else:
        row = reading.rows[0]
        assert row.model == model
        stated = {name: row.fields[name] for name in ("method_version",) if name in row.fields}
        assert {"method": row.method, **stated} == fields


def test_every_format_of_a_program_can_be_named_by_a_source() -> None:
    assert sorted(get_args(FormatName)) == sorted(FORMATS)


def test_a_source_is_read_by_columns_or_by_a_format() -> None:
    refresh = {
        "cadence": "weekly",
        "licence": "MIT",
        "keeper": "us",
        "files": [{"results": "leaf/board", "addresses": ["https://files.example.org/x.csv"]}],
    }
    columns = {
        "name_columns": ["Model"],
        "values": [{"column": "A", "benchmark": "ten-tasks", "metric": "pass@1"}],
    }
    assert (
        Recipe.model_validate({"source": SOURCE, "refresh": {**refresh, "format": "aider"}}).is_table is False
    )
    assert Recipe.model_validate({"source": SOURCE, "refresh": refresh, **columns}).is_table is True
    with pytest.raises(ValidationError, match="no `name_columns`; add"):
        Recipe.model_validate({"source": SOURCE, "refresh": refresh})
    with pytest.raises(ValidationError, match="both columns and"):
        Recipe.model_validate({"source": SOURCE, "refresh": {**refresh, "format": "aider"}, **columns})


def test_values_may_need_filled_columns_and_have_fields_and_measurers_of_their_own() -> None:
    value = {"column": "Ten Tasks", "benchmark": "ten-tasks", "metric": "pass@1"}
    reading = read(
        "Model,Ten Tasks,Link,Cost,Agent\nOak,50,,1.5,Leaf\nElm,60,https://example.org,2,\n",
        values=[
            {**value, "filled": {"Link": False}, "row_fields": {"cost_usd": "Cost", "method": "Agent"}},
            {**value, "filled": {"Link": True}, "measured_by": {"name": "Elm Lab"}},
        ],
    )
    assert rows(reading) == [("Oak", "50", ""), ("Elm", "60", "")]
    assert "cost_usd" in reading.rows[0].fields
    assert [row.method for row in reading.rows] == ["Leaf", ""]
    assert reading.rows[1].fields["measured_by"] == {"name": "Elm Lab"}
