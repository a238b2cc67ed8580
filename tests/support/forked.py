"""A server that runs `catalog` in forked processes: as a new process each, but without the time to import it.

Started as a program, it reads one JSON list of runs and prints the JSON list of their results.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TextIO

from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Stream = Literal["read", "full", "closed pipe", "closed"]
_HEAVY = (
    "catalog.authoring.autofix",
    "catalog.authoring.json_schema",
    "catalog.ingest.pipeline",
    "catalog.render.chart_files",
    "catalog.render.diff",
    "catalog.render.every_eval_ever",
    "catalog.site.builder",
)
_SECONDS = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of `catalog`: its arguments, and the state of its streams."""

    arguments: tuple[str, ...]
    stdout: Stream = "read"
    stderr: Stream = "read"
    disk_full: bool = False  # no file can grow
    variables: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """Exit status of a run, and what it wrote to streams that are read."""

    status: int
    out: str
    err: str


def results(runs: Sequence[Run], cwd: Path, *, light: bool = False) -> list[Result]:
    """Results of `runs`, one after the other, in the folder `cwd`, with a plain environment.

    `light`: for runs that import little, such as those of the help.
    """
    unset = ("PYTHON", "NO_COLOR", "FORCE_COLOR", "COLUMNS")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(unset)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.forked", *(["light"] if light else [])],
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm"},
        input=json.dumps([asdict(run) for run in runs]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_SECONDS,
    )
    return [Result(**result) for result in json.loads(done.stdout)]


def _run(run: Run) -> Result:
    out_reader, out = os.pipe()  # no files: those cannot grow where the disk is full
    err_reader, err = os.pipe()
    child = os.fork()
    if child == 0:
        _become(run, out, err)
        from catalog.cli import main  # noqa: PLC0415 - imported before the fork

        raise SystemExit(main())
    os.close(out)
    os.close(err)
    with ThreadPoolExecutor() as threads:
        written = [*threads.map(_text, (out_reader, err_reader))]
    _, status = os.waitpid(child, 0)
    return Result(os.waitstatus_to_exitcode(status), *written)


def _text(reader: int) -> str:
    with os.fdopen(reader, encoding="utf-8") as stream:
        return stream.read()


def _become(run: Run, out: int, err: int) -> None:
    """Give this process the arguments, streams and limits of `run`, and Python's streams on them."""
    sys.argv = ["catalog", *run.arguments]
    os.environ.update(run.variables)
    sys.stdout = _opened(1, run.stdout, out)
    sys.stderr = _opened(2, run.stderr, err)
    if run.disk_full:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _opened(number: int, kind: Stream, file: int) -> TextIO | None:
    """The descriptor `number`, which now is a `kind` of stream, as Python opens it; `file` is to be read."""
    if kind == "closed":
        os.close(number)
        return None
    target = file
    if kind == "closed pipe":
        reader, target = os.pipe()
        os.close(reader)
    elif kind == "full":
        target = os.open("/dev/full", os.O_WRONLY)
    os.dup2(target, number)
    return os.fdopen(number, "w", encoding="utf-8", closefd=False)


def _serve() -> None:
    from catalog.cli import program  # noqa: F401, PLC0415 - so that no run imports it

    if "light" not in sys.argv:
        for module in _HEAVY:
            import_module(module)
    gc.collect()
    gc.freeze()  # else each child, which looks at all objects when it ends, copies their memory
    runs = json.load(sys.stdin)
    answer = [
        asdict(_run(Run(**{**run, "arguments": tuple(run["arguments"]), "variables": run["variables"]})))
        for run in runs
    ]
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    _serve()
