"""`python -m bench.tests [-n WORKERS] [PATH ...]`: processor seconds of the tests, as Markdown.

Without paths, the whole suite. Seconds are those of the processor, in the test and in all processes
below it that live or have ended, Chromium included: a machine that is busy with other things does
not count. Linux only. As a plugin of pytest (`-p bench.tests`) this module writes the record.
"""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

_FOLDER: Final = "BENCH_TESTS_RECORD"
_SECONDS: Final = 3600
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_PARENT, _FIRST, _AFTER_LAST = 1, 11, 15
"""Places in /proc/PID/stat behind the name: the parent, and the first and last of four counts of ticks."""


class Part(NamedTuple):
    """Processor seconds of one part of the suite in one process."""

    kind: (
        str  # collect, fixture, setup, call or teardown; `setup` and `teardown` hold no fixtures of a session
    )
    name: str  # id of the test, or name of the fixture
    seconds: float


# --- The plugin ---


class _Record:
    """Writes the parts of one process into a file of its own."""

    def __init__(self, folder: Path) -> None:
        self._file = (folder / f"{os.getpid()}.tsv").open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, delimiter="\t")
        self.nested = [0.0]  # seconds of parts inside the part that runs

    def part(self, kind: str, name: str) -> Generator[None, object, object]:
        """Record the seconds of what is wrapped, without the parts inside it."""
        start = processor_seconds()
        self.nested.append(0.0)
        try:
            return (yield)
        finally:
            whole = processor_seconds() - start
            own = whole - self.nested.pop()
            self.nested[-1] += whole
            self._writer.writerow(Part(kind, name, round(own, 4)))
            self._file.flush()


_records: dict[int, _Record] = {}


def _record() -> _Record:
    pid = os.getpid()
    if pid not in _records:
        _records[pid] = _Record(Path(os.environ[_FOLDER]))
    return _records[pid]


class _Clock:
    """Processor seconds of this process and all below it; those of processes that nobody waited for stay."""

    def __init__(self) -> None:
        self._last = self._lost = 0.0

    def __call__(self) -> float:
        """Seconds until now."""
        own = os.times()
        seconds = own.user + own.system + own.children_user + own.children_system
        if _has_children():
            seconds += _living()
        self._lost += max(0.0, self._last - seconds)
        self._last = seconds
        return seconds + self._lost


processor_seconds: Final = _Clock()


def _has_children() -> bool:
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _living() -> float:
    """Seconds of all processes below this one that have not been waited for, and of those they waited for."""
    children: dict[int, list[int]] = {}
    ticks: dict[int, int] = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                stat = Path(entry.path, "stat").read_text(encoding="utf-8", errors="replace")
            except (FileNotFoundError, ProcessLookupError):
                continue
            fields = stat.rpartition(")")[2].split()
            children.setdefault(int(fields[_PARENT]), []).append(int(entry.name))
            ticks[int(entry.name)] = sum(map(int, fields[_FIRST:_AFTER_LAST]))
    below, total = [os.getpid()], 0
    while below:
        for child in children.get(below.pop(), ()):
            below.append(child)
            total += ticks[child]
    return total / _TICKS


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Record the collection."""
    return (yield from _record().part("collect", "collection"))


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Record a fixture that several tests share; others count as the set-up of their test."""
    if fixturedef.scope == "function":
        return (yield)
    file = request.node.nodeid or fixturedef.baseid
    return (yield from _record().part("fixture", f"{file}::{fixturedef.argname}"))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Record the set-up of a test."""
    return (yield from _record().part("setup", item.nodeid))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Record a test itself."""
    return (yield from _record().part("call", item.nodeid))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Record the end of a test."""
    return (yield from _record().part("teardown", item.nodeid))


# --- The program ---


def measure(arguments: Sequence[str]) -> tuple[list[Part], float]:
    """Parts of a run of pytest, and the processor seconds of all that ended in order."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "bench.tests", *arguments]
        environment = {**os.environ, _FOLDER: folder}
        subprocess.run(command, env=environment, check=False, timeout=_SECONDS)  # noqa: S603 - our own tests
        parts = []
        for file in sorted(Path(folder).iterdir()):
            with file.open(encoding="utf-8", newline="") as lines:
                rows = csv.reader(lines, delimiter="\t")
                parts += [Part(kind, name, float(seconds)) for kind, name, seconds in rows]
    children = os.times()
    return parts, children.children_user + children.children_system


def report(parts: Iterable[Part], longest: int) -> Iterator[str]:
    """Lines of Markdown: seconds by folder, by kind, by file, and of single tests and fixtures."""
    folders, kinds, files, single = (defaultdict[str, float](float) for _ in range(4))
    for kind, name, seconds in parts:
        kinds[kind] += seconds
        if kind != "collect":
            file = PurePosixPath(name.partition("::")[0])
            folders[str(file.parent if file.suffix else file)] += seconds
            files[str(file)] += seconds
            single[f"{kind} {name}"] += seconds
    yield f"{sum(kinds.values()):.1f} processor seconds in tests and fixtures"
    for title, table, rows in (
        ("Folder", folders, len(folders)),
        ("Kind", kinds, len(kinds)),
        ("File", files, longest),
        ("Test or fixture", single, longest),
    ):
        yield from ("", f"| {title} | Seconds |", "|---|--:|")
        for name, seconds in sorted(table.items(), key=lambda item: -item[1])[:rows]:
            yield f"| {name} | {seconds:.1f} |"


def main() -> None:
    """Run tests and print their seconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", dest="workers", default="2", help="processes of pytest")
    parser.add_argument("--longest", type=int, default=60, help="rows for files and for tests")
    parser.add_argument("paths", nargs="*")
    arguments = parser.parse_args()
    parts, whole = measure(["-n", arguments.workers, "--dist", "worksteal", *arguments.paths])
    sys.stdout.write("\n".join(report(parts, arguments.longest)) + "\n\n")
    sys.stdout.write(f"{whole:.1f} processor seconds of processes that ended in order\n")


if __name__ == "__main__":
    main()
