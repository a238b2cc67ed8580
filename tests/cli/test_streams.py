"""Nothing is lost on the way out: every command, with full disks, closed pipes, and signals."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from itertools import cycle
from pathlib import Path
from typing import Final

import pytest

from catalog.cli import ERROR, OK, USAGE
from catalog.cli.program import COMMANDS, parser
from tests.support.forked import Run, Stream, results
from tests.support.paths import ROOT
from tests.support.projects import Project, tree

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")

NAMES: Final = {command.name: command for command in COMMANDS}

# A run of each command that writes, with something to write.
WRITING: Final = {
    "check": "check --fix",
    "fmt": "fmt",
    "ingest": "ingest human-eval judged.jsonl --model acorn-coder/2.7b --benchmark ten-tasks"
    " --measured-by Oak --relationship third-party --date 2026-01-01",
    "recipe": "recipe board-x board.csv --name-column model --value 'score=ten-tasks pass@1'",
    "alias": "alias acorn-2b7-x acorn-coder/2.7b",
    "new": "new model --name 'Oak Coder' --released 2024-05-01 --parameters 7B",
    "init": "init new-survey",
    "schema": "schema",
    "build": "build",
    "export": "export every-eval-ever --out records",
    "chart": "chart timeline -o timeline.json",
    "table": "table ten-tasks -o table.tex",
    "release": "release -o releases",
    "upgrade": "upgrade",
}


@pytest.fixture
def here(project: Project) -> Project:
    """The small catalogue with one entry that is not formatted, and files of samples."""
    samples = [{"task_id": f"oak/{i % 3}", "passed": i % 2 == 0} for i in range(12)]
    text = "".join(json.dumps(sample) + "\n" for sample in samples)
    (project.root / "samples.jsonl").write_text(text, encoding="utf-8")
    judged = "".join(
        json.dumps({"task_id": f"HumanEval/{i}", "completion": "", "result": "passed", "passed": True}) + "\n"
        for i in range(10)
    )
    (project.root / "judged.jsonl").write_text(judged, encoding="utf-8")
    workflow = "- pip install codellm-catalog==0.0.1\n"  # for `upgrade`
    (project.root / ".gitlab-ci.yml").write_text(workflow, encoding="utf-8")
    (project.root / "board.csv").write_text("model,score\nAcorn Coder 2.7B,12.5\n", encoding="utf-8")
    return project


def test_output_that_cannot_be_written_is_an_error_and_messages_are_not(here: Project) -> None:
    """An answer of every command, its help, and runs that end with a message alone."""
    examples = {name: command.example.removeprefix("catalog ") for name, command in NAMES.items()}
    examples["refresh"] += " --json"  # its list has no line where no source is refreshed
    answers = [
        f"{WRITING[name]} --dry-run --json" if name in WRITING else examples[name]
        for name, command in NAMES.items()
        if not command.long_running
    ]
    runs = [
        Run(
            arguments=(*shlex.split(words.replace("show oak", "show acorn-coder")),),
            stdout="full",
            stderr="closed",
        )
        for words in answers
    ]
    done = results(runs, here.root)
    expected = [ERROR] * len(runs)
    streams: tuple[Stream, ...] = ("full", "closed pipe", "closed")
    short = [
        Run(arguments=arguments, stdout=stdout)
        for arguments in ((), ("--version",), ("--help",))
        for stdout in streams
    ]
    # One parser prints the help of every command.
    short += [
        Run(arguments=(name, "--help"), stdout=stdout)
        for name, stdout in zip(NAMES, cycle(streams), strict=False)
    ]
    expected += [OK if run.stdout == "closed pipe" else ERROR for run in short]
    for words in (["chekc"], ["check", "--nonsense"], ["check", "nothing.yaml"]):
        short.append(Run(arguments=(*words,), stderr="full"))
        expected.append(USAGE)
    done += results(short, here.root, light=True)
    for run, result, status in zip([*runs, *short], done, expected, strict=True):
        assert result.status == status, (run, result)
        assert "Traceback" not in result.err, (run, result)
        assert "Exception ignored" not in result.err, (run, result)


def test_every_command_that_writes_has_a_dry_run() -> None:
    known = parser()
    having = {name for name in NAMES if "--dry-run" in known.below([name]).long_options()}
    assert having == {*WRITING, "refresh"}  # which asks the network: tests/ingest/test_refresh.py


def test_a_full_disk_leaves_the_entries_as_they_were(here: Project) -> None:
    here.change("models/birch", "name: Birch\n", 'name: "Birch"\n')
    before = tree(here.root / "entries")
    runs = [Run(arguments=(*shlex.split(words),), disk_full=True) for words in WRITING.values()]
    for run, result in zip(runs, results(runs, here.root), strict=True):
        assert result.status == ERROR, (run, result)
        assert result.err.startswith("catalog: "), (run, result)
        assert "Traceback" not in result.err, (run, result)
    after = tree(here.root / "entries")
    assert {path: data for path, data in after.items() if path.parts[0] != ".writing"} == before


def test_a_dry_run_writes_nothing(here: Project) -> None:
    here.change("models/birch", "name: Birch\n", 'name: "Birch"\n')
    before = {path: path.read_bytes() for path in here.root.rglob("*") if path.is_file()}
    runs = [Run(arguments=(*shlex.split(words), "--dry-run")) for words in WRITING.values()]
    runs = [Run(arguments=(*run.arguments, "--json")) for run in runs]
    for run, result in zip(runs, results(runs, here.root), strict=True):
        assert result.status == OK, (run, result)
        assert json.loads(result.out)["format"] == 1, run
    after = {
        path: path.read_bytes()
        for path in here.root.rglob("*")
        if path.is_file() and path.relative_to(here.root).parts[0] != ".cache"
    }
    assert after == {path: data for path, data in before.items() if path in after}
    assert before.keys() - after.keys() == {path for path in before if ".cache" in path.parts}


_INTERRUPTING: Final = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell ignores it for jobs in the background
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), {number})
sys.meta_path.insert(0, Finder())
sys.argv = ["catalog", *{words!r}]
from catalog.cli import main
raise SystemExit(main())
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    ("module", "words"),
    [
        ("catalog.cli.program", ["check"]),
        ("catalog.cli.check", ["check"]),
        ("pydantic", ["check"]),
        ("catalog.validate.runner", ["fmt"]),
        ("catalog.site.builder", ["build"]),
        ("mkdocs.config", ["build"]),
    ],
)
def test_a_signal_ends_a_run_in_silence(here: Project, module: str, words: list[str], number: int) -> None:
    if module.startswith("mkdocs"):
        (here.cache / "theme.json").unlink()  # else it is not imported
    before = tree(here.root)
    program = _INTERRUPTING.format(module=module, number=int(number), words=words)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=here.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (128 + number, b"", b"")
    after = {path: data for path, data in tree(here.root).items() if path.parts[0] != ".cache"}
    assert after == {path: data for path, data in before.items() if path.parts[0] != ".cache"}
