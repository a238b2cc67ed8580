"""`python -m bench.build 100 1000`: time of each phase of a build, as Markdown.

Each number is the median of several runs, each run in a process of its own. Seconds are
those of the processor, in the program, in the processes that it starts, and in the system for
them; a machine that is busy with other things does not count. Phases are measured in one process.
Seconds belong to the machine; the ratios below them are what the project promises.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from bench.synthetic import CHECKOUT, change_one, write_project

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

COLD: Final = "whole build, nothing known"
SAME: Final = "whole build, nothing changed"
ONE: Final = "whole build, one entry changed"
SERVED: Final = "rebuild in `serve`, one entry changed"
_CLOCK: Final = "the same by the clock"
_PEAK: Final = "peak memory of its largest process, MB"
_SECONDS: Final = 3600  # for one measured process
_SMALL: Final = 1000  # size that the limits are stated for
_LARGE: Final = 10_000


@dataclass(frozen=True, slots=True)
class Promise:
    """A ratio with an upper limit."""

    what: str
    value: float
    bound: float

    @property
    def kept(self) -> bool:
        """True if the ratio is within the limit."""
        return self.value <= self.bound


def measure(models: int, folder: Path, runs: int) -> dict[str, float]:
    """The median over `runs` of everything measured on a catalogue of `models`, made in `folder`."""
    project = folder / f"models-{models}"
    write_project(project, models)
    measurements: dict[str, list[float]] = defaultdict(list)
    for turn in range(runs):
        for name, value in (*_whole_builds(project, turn), *_phases(project, folder).items()):
            measurements[name].append(value)
    shutil.rmtree(project)
    return {name: median(values) for name, values in measurements.items()}


def _whole_builds(project: Path, turn: int) -> Iterator[tuple[str, float]]:
    """Whole builds as a person runs them, the start of the interpreter and all processes included."""
    shutil.rmtree(project / ".cache", ignore_errors=True)
    shutil.rmtree(project / "site", ignore_errors=True)
    cold = run_measured([sys.executable, "-m", "catalog", "build", "--project", str(project)])
    yield COLD, cold.seconds
    yield _CLOCK, cold.clock
    yield _PEAK, cold.megabytes
    sizes = [path.stat().st_size for path in (project / "site").rglob("*") if path.is_file()]
    yield "files", len(sizes)
    yield "bytes", sum(sizes)
    yield SAME, run_measured([sys.executable, "-m", "catalog", "build", "--project", str(project)]).seconds
    change_one(project, turn)
    yield ONE, run_measured([sys.executable, "-m", "catalog", "build", "--project", str(project)]).seconds


def _phases(project: Path, folder: Path) -> dict[str, float]:
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", "bench.phases", str(project), str(folder)],
        cwd=CHECKOUT,
        env=_environment(),
        check=True,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )
    phases: dict[str, float] = json.loads(done.stdout)
    return phases


@dataclass(frozen=True, slots=True)
class Usage:
    """Cost of a process and its children: seconds of the processor and of the clock, peak memory."""

    seconds: float
    clock: float
    megabytes: float  # of the largest of the processes


def run_measured(command: Sequence[str], *, shown: bool = False) -> Usage:
    """Usage of `command`, run in this checkout, which has to end well; prints its output if `shown`."""
    start = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own programs
        command, cwd=CHECKOUT, env=_environment(), stdout=None if shown else subprocess.DEVNULL
    ) as process:
        deadline = threading.Timer(_SECONDS, process.kill)
        deadline.start()
        _, status, usage = os.wait4(process.pid, 0)
        deadline.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Usage(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def _environment() -> dict[str, str]:
    """This process's environment without what would put the cache elsewhere or change the site.

    Python keeps its compiled files, as it does for a user.
    """
    left_out = {"XDG_CACHE_HOME", "SITE_URL", "PYTHONDONTWRITEBYTECODE"}
    return {name: value for name, value in os.environ.items() if name not in left_out}


def shipped_check(runs: int) -> float:
    """Median seconds of `catalog check` on the shipped entries, all of them known."""
    command = ("-m", "catalog", "check", "--project", str(CHECKOUT))
    run_measured([sys.executable, *command])
    return median(run_measured([sys.executable, *command]).seconds for _ in range(runs))


def promises(medians: Mapping[int, Mapping[str, float]], check_seconds: float) -> Iterator[Promise]:
    """Limits of the project that the sizes in `found` can check."""
    yield Promise("seconds to check the shipped entries again", check_seconds, 1.0)
    for models, values in medians.items():
        written = (values["render pages"] + values["write"]) / values["bare write"]
        yield Promise(f"render and write / bare write, {models:,} models", written, 12)
    if _SMALL in medians:
        share = medians[_SMALL][SERVED] / medians[_SMALL][COLD]
        yield Promise(f"{SERVED} / {COLD}, {_SMALL:,} models", share, 0.1)
    if _SMALL in medians and _LARGE in medians:
        cost_of_entry = {models: medians[models][COLD] / models for models in (_SMALL, _LARGE)}
        yield Promise(
            f"cost of an entry, {_LARGE:,} / {_SMALL:,} models",
            cost_of_entry[_LARGE] / cost_of_entry[_SMALL],
            1.3,
        )


def table(medians: Mapping[int, Mapping[str, float]]) -> str:
    """A Markdown table: a line for each thing measured, a column for each size."""
    sizes = list(medians)
    lines = [
        "| Seconds | " + " | ".join(f"{size:,} models" for size in sizes) + " |",
        "| --- |" + " ---: |" * len(sizes),
    ]
    for name in medians[sizes[0]]:
        values = [medians[size][name] for size in sizes]
        lines.append(f"| {name} | " + " | ".join(_number(name, value) for value in values) + " |")
    return "\n".join(lines)


def _number(name: str, value: float) -> str:
    if name in {"files", _PEAK}:
        return f"{value:,.0f}"
    if name == "bytes":
        return f"{value / 1e6:,.1f} M"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"  # noqa: PLR2004 - three digits tell enough


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; exit status 1 if a limit is exceeded."""
    parser = argparse.ArgumentParser(prog="python -m bench.build", description=__doc__)
    parser.add_argument("models", nargs="*", type=int, default=[100, _SMALL], help="sizes (100 1000)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each size, for the median (3)")
    parser.add_argument("--folder", type=Path, help="output folder (a temporary one)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="catalog-bench-", dir=options.folder) as folder:
        medians = {models: measure(models, Path(folder), options.runs) for models in options.models}
    kept = list(promises(medians, shipped_check(options.runs)))
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()}"
    sys.stdout.write(f"Medians of {options.runs} runs; {machine}.\n\n{table(medians)}\n\n")
    sys.stdout.write("| Promise | Measured | Bound | Verdict |\n| --- | ---: | ---: | --- |\n")
    for promise in kept:
        verdict = "kept" if promise.kept else "**broken**"
        sys.stdout.write(f"| {promise.what} | {promise.value:.2f} | {promise.bound:g} | {verdict} |\n")
    return 0 if all(promise.kept for promise in kept) else 1


if __name__ == "__main__":
    sys.exit(main())
