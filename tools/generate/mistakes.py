"""The mistakes of tests/data/bad: for each rule, files that break it when laid over the small catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries.text import escape_invisible
from tools.generate.paths import TEST_DATA

if TYPE_CHECKING:
    from catalog.entries.diagnostics import Diagnostic
    from catalog.entries.files import File

BAD: Final = TEST_DATA / "bad"
SMALL: Final = TEST_DATA / "small"
TODAY: Final = date(2026, 11, 21)

_LONGEST: Final = 160  # characters of an example


@dataclass(frozen=True, slots=True)
class Example:
    """A problem, and the file that it was found in."""

    problem: Diagnostic
    data: bytes

    @property
    def line(self) -> str:
        """The offending line, without indentation."""
        lines = self.data.decode("utf-8", "replace").splitlines()
        line = escape_invisible(lines[self.problem.at.line - 1].strip()) if lines else ""
        return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} ..."


def rules() -> list[str]:
    """Ids of the rules that have a folder of mistakes, sorted."""
    return sorted(folder.name for folder in BAD.iterdir())


def small() -> dict[str, File]:
    """The files of the small catalogue by path."""
    return {file.path: file for file in entry_files.read_all(SMALL)}


def check(files: dict[str, File]) -> validate.CheckResult:
    """The result of checking `files`, as on `TODAY`."""
    return validate.check(list(files.values()), today=TODAY, cache=validate.NullCache())


def broken(rule: str) -> tuple[dict[str, File], validate.CheckResult]:
    """The small catalogue with the mistakes of `rule` laid over it, and the result of checking it."""
    files = {**small(), **{file.path: file for file in entry_files.read_all(BAD / rule)}}
    return files, check(files)


@cache
def examples() -> dict[str, tuple[Example, ...]]:
    """Problems of each rule in its mistakes, in the order found."""
    by_rule = {}
    for rule in rules():
        files, checked = broken(rule)
        by_rule[rule] = tuple(
            Example(problem, files[problem.at.path].data)
            for problem in checked.diagnostics
            if problem.rule == rule
        )
    return by_rule
