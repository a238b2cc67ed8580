"""Faults that people met when they ingested their own files, each with the input that showed it."""

from __future__ import annotations

import gzip
import json
import shutil
from typing import TYPE_CHECKING, Final

from catalog.cli import OK, PROBLEMS
from tests.ingest.conftest import CASES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ingest.conftest import Door

BY: Final = ("--measured-by", "Oak Lab")
MODEL: Final = ("--model", "codegen/mono-2.7b")


# --- Updates lose no rows ----------------------------------------------------------------------------


def board(path: Path, models: list[str]) -> Path:
    """An EvalPlus leaderboard of `models`, each with one value."""
    entry = {"link": "x", "pass@1": {"humaneval": 31.1}, "prompted": False, "size": 2.7}
    path.write_text(json.dumps(dict.fromkeys(models, entry)), encoding="utf-8")
    return path


def test_rows_are_only_lost_when_asked_for(door: Door, tmp_path: Path) -> None:
    both = board(tmp_path / "results.json", ["CodeGen-Mono-2.7B", "StarCoder2-3B"])
    assert door.ingest("evalplus", both).code == OK
    board(both, ["CodeGen-Mono-2.7B"])
    for arguments in ((), ("--dry-run",), ("--partial",)):
        run = door.ingest("evalplus", both, *arguments)
        assert (run.code, run.document) == (PROBLEMS, None)
        assert "1 of its 2 rows would be lost, first starcoder2" in run.messages.lower()
    assert door.ingest("evalplus", both, "--replace").code == OK


def test_rows_of_names_that_became_unknown_are_lost_rows(door: Door, tmp_path: Path) -> None:
    both = board(tmp_path / "results.json", ["CodeGen-Mono-2.7B", "StarCoder2-3B"])
    assert door.ingest("evalplus", both).code == OK
    board(both, ["CodeGen-Mono-2.7B", "Nobody-3B"])
    assert "1 of its 2 rows would be lost" in door.ingest("evalplus", both, "--partial").messages


def test_a_tiny_board_takes_no_row_of_a_large_one_away(door: Door, tmp_path: Path) -> None:
    large = board(tmp_path / "results.json", ["CodeGen-Mono-2.7B", "StarCoder2-3B", "PolyCoder 2.7B"])
    assert door.ingest("evalplus", large).code == OK
    run = door.ingest("evalplus", "evalplus-tiny-board-replaces-all/results.json")
    assert run.code == PROBLEMS
    assert "2 of its 3 rows would be lost" in run.messages


# --- Files that belong together ----------------------------------------------------------------------


def test_the_file_beside_the_results_goes_with_its_rows(door: Door, tmp_path: Path) -> None:
    names = ["swe-bench/leaderboards.problems.yaml", "swe-bench/leaderboards.yaml"]
    assert door.ingest("swe-bench", "sidecar-goes-stale/1/leaderboards.json").code == OK
    assert door.entries() == names
    run = door.ingest("swe-bench", "sidecar-goes-stale/2/leaderboards.json", "--replace")
    assert run.code == OK
    assert [row["model"] for row in run.rows] == ["starcoder2/3b"]
    assert door.entries() == names[1:]
    assert door.check() == ""


def test_the_row_stays_when_only_its_problems_are_gone(door: Door, tmp_path: Path) -> None:
    file = tmp_path / "leaderboards.json"
    shutil.copyfile(CASES / "sidecar-goes-stale/1/leaderboards.json", file)
    assert door.ingest("swe-bench", file).code == OK
    document = json.loads(file.read_text(encoding="utf-8"))
    document["leaderboards"][0]["results"][0]["per_instance_details"] = None
    file.write_text(json.dumps(document), encoding="utf-8")
    assert door.ingest("swe-bench", file).code == OK
    assert door.entries() == ["swe-bench/leaderboards.yaml"]


# --- Copies of input ---------------------------------------------------------------------------------


def test_a_file_named_twice_is_refused(door: Door, tmp_path: Path) -> None:
    name = "human-eval-same-file-twice/a.jsonl"
    data = (CASES / name).read_bytes()
    copies = {
        "b.jsonl": data,
        "c.jsonl.gz": gzip.compress(data),
        "d.jsonl": b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") + b"\r\n",
    }
    for copy, content in copies.items():
        (tmp_path / copy).write_bytes(content)
    for second in (name, *(tmp_path / copy for copy in copies)):
        run = door.ingest("human-eval", name, second, *MODEL, *BY)
        assert run.code == PROBLEMS
        assert "has the same content as" in run.messages
    assert door.ingest("human-eval", name, *MODEL, *BY, "--dry-run").code == OK
