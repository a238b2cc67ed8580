"""Every command that writes, killed or refused by the disk at its n-th change of a file.

A few steps of each command by default; all of them with CATALOG_FUZZ=1 (about ten minutes).
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from catalog.cli import ERROR, OK, main
from tests.support import faults
from tests.support.projects import SMALL

EVERY_STEP: Final = bool(os.environ.get("CATALOG_FUZZ"))
CHOSEN: Final = 2  # steps of each command where not all are tried

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a child process")

ENTRY: Final = ("--released", "2024-05-01", "--parameters", "7B")
COMMANDS: Final[dict[str, tuple[str, ...]]] = {
    "alias": ("alias", "One", "birch/60m"),
    "fmt": ("fmt",),
    "check --fix": ("check", "--fix"),
    "new model": ("new", "model", "--name", "Elm", *ENTRY, "--organisations", "Elm House"),
    "new result": (
        *("new", "result", "--model", "birch/60m", "--benchmark", "ten-tasks", "--metric", "pass@1"),
        *("--percent", "32.9", "--source-title", "A Report", "--source-kind", "paper"),
        *("--measured-by", "Oak Lab"),
    ),
    "new correction": (
        *("new", "correction", "--entry", "models/birch", "--field", "summary"),
        *(
            "--value",
            "Another summary.",
            "--source-title",
            "A Report",
            "--source-url",
            "https://example.org/r",
        ),
    ),
    "ingest": (
        *("ingest", "human-eval", "run.jsonl", "--model", "birch/60m", "--benchmark", "ten-tasks"),
        *("--measured-by", "Oak Lab"),
    ),
    "schema": ("schema",),
}
AGAIN_IS_AN_ERROR: Final = frozenset({"new model", "new result", "new correction"})  # it is there already


@pytest.fixture(name="make")
def make_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Path]:
    """Makes a project with two files that `fmt` would change; the next one takes its place."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21
    root = tmp_path / "project"

    def make() -> Path:
        cache = {path: path.read_bytes() for path in root.glob(".cache/*") if path.is_file()}
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(SMALL / "entries", root / "entries")
        (root / "mkdocs.yml").touch()
        (root / ".cache").mkdir()
        for path, data in cache.items():
            path.write_bytes(data)
        for name in ("cedar-chat", "acorn-coder"):
            file = root / f"entries/models/{name}.yaml"
            file.write_text(
                file.read_text(encoding="utf-8").replace("name: ", "name:  ", 1), encoding="utf-8"
            )
        row = {"task_id": "HumanEval/0", "completion": "    pass\n", "result": "", "passed": True}
        (root / "run.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
        monkeypatch.chdir(root)
        return root

    return make


def content(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in ("entries", "schemas")
        for path in sorted((root / folder).rglob("*"))
        if path.is_file()
    }


@contextmanager
def watched(root: Path, stop: int = -1) -> Iterator[faults.Steps]:
    """Steps of entries/ and schemas/; a cache that cannot be written is no failure."""
    with faults.counted(root, stop) as steps:
        steps.left_out = (str(root / ".cache"),)
        yield steps


def steps_of(number: int) -> list[int]:
    """All steps, or a few of them, at equal distances."""
    if EVERY_STEP or number <= CHOSEN:
        return list(range(number))
    return [number * (i + 1) // (CHOSEN + 1) for i in range(CHOSEN)]


@pytest.mark.parametrize("name", COMMANDS)
def test_entries_are_whole_and_the_next_run_completes_them(
    name: str, make: Callable[[], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    command = list(COMMANDS[name])
    root = make()
    old = content(root)
    with watched(root) as dry:
        assert main(command) == OK
    new = content(root)
    assert old != new
    for action in ("fail", "kill"):
        for stop in steps_of(len(dry.calls)):
            root = make()
            at = f"{name}: {action} at {stop} of {len(dry.calls)}, {dry.calls[stop]}"
            if action == "kill":
                status = faults.killed_at(root, stop, lambda: main(command), str(root / ".cache"))
                assert status == faults.KILLED, at
            else:
                with watched(root, stop):
                    status = main(command)
                assert status in {OK, ERROR}, at
            left = content(root)
            visible = {path: data for path, data in left.items() if "/." not in path}
            broken = [path for path, data in visible.items() if data not in {old.get(path), new.get(path)}]
            assert broken == [], at
            again = main(command)
            assert again == OK or name in AGAIN_IS_AN_ERROR, at
            assert content(root) == new, at
    assert "Traceback" not in capsys.readouterr().err
