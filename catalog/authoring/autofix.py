"""Apply the fixes of diagnostics to files, until none is left; then format the files."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog import validate
from catalog.entries import yaml_reader
from catalog.entries.diagnostics import Diagnostic
from catalog.entries.files import File
from catalog.entries.formatter import format_entry
from catalog.entries.text_edits import apply_edits
from catalog.validate.file_layout import classify
from catalog.validate.layout import unformatted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from catalog.entries.diagnostics import Position

_ROUNDS: Final = 8  # a fix can reveal the next mistake; each round needs a check


@dataclass(frozen=True, slots=True, order=True)
class AppliedFix:
    """A fix that was made, and the position of the mistake in the file as it then was."""

    at: Position
    message: str

    def __str__(self) -> str:
        return f"{self.at}: {self.message}"


@dataclass(frozen=True, slots=True)
class FixedFiles:
    """Result of fixing files: new content of each changed file by path, and the fixes in it."""

    contents: Mapping[str, bytes]
    fixes: Sequence[AppliedFix]


def fix_files(
    files: Sequence[File],
    is_wanted: Callable[[str], bool],
    *,
    today: date,
    cache: validate.Cache,
    parsed: validate.ParsedEntries | None = None,
) -> FixedFiles:
    """The changed ones of `files`, with every certain fix made, and formatted; nothing is written to disk.

    Only files whose path `is_wanted` change. A file that still breaks its schema is fixed but not formatted.
    Fixing the result again changes nothing. `parsed` has entries that an earlier check has parsed.
    """
    now = {file.path: file for file in files}
    parsed = parsed or validate.ParsedEntries()
    applied: list[AppliedFix] = []
    for _ in range(_ROUNDS):
        problems = validate.check(
            list(now.values()), today=today, cache=cache, parsed=parsed, layouts=True
        ).diagnostics
        new, fixes = _fixed(now, [problem for problem in problems if is_wanted(problem.at.path)])
        if not new:
            break
        now |= new
        applied += fixes
    for path in unformatted([file for file in now.values() if is_wanted(file.path)], cache):
        now[path] = _formatted(now[path])
    contents = {file.path: now[file.path].data for file in files if now[file.path].data != file.data}
    return FixedFiles(contents, sorted(applied))


def _fixed(
    files: Mapping[str, File], problems: Sequence[Diagnostic]
) -> tuple[dict[str, File], list[AppliedFix]]:
    """(files with the fixes of their `problems`, only those that change; these fixes)."""
    by_path: dict[str, list[Diagnostic]] = defaultdict(list)
    for problem in problems:
        if problem.fix is not None:
            by_path[problem.at.path].append(problem)
    new: dict[str, File] = {}
    applied: list[AppliedFix] = []
    for path, fixable in by_path.items():
        data = files[path].data
        done = _apart(fixable)
        if not _is_better(path, _edited(data, done), data):
            done = [problem for problem in done if _is_better(path, _edited(data, [problem]), data)][:1]
        if done:
            new[path] = _with_data(path, _edited(data, done))
            applied += (AppliedFix(problem.at, problem.fix.message) for problem in done if problem.fix)
    return new, applied


def _edited(data: bytes, problems: Sequence[Diagnostic]) -> bytes:
    return apply_edits(data, [edit for problem in problems if problem.fix for edit in problem.fix.edits])


def _apart(problems: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Those of `problems` whose edits do not overlap those of an earlier one."""
    apart: list[Diagnostic] = []
    end = (1, 1)
    for problem in sorted(
        problems, key=lambda problem: problem.fix.edits[0].start if problem.fix else (1, 1)
    ):
        edits = problem.fix.edits if problem.fix is not None else ()
        if edits and edits[0].start >= end:
            apart.append(problem)
            end = max(edit.end for edit in edits)
    return apart


def _is_better(path: str, new: bytes, old: bytes) -> bool:
    """True if `new` can be read as YAML, or can be read farther than `old`, which cannot be read either."""
    document, problems = yaml_reader.read(path, new)
    if document is not None and not problems:
        return True
    before, problems_before = yaml_reader.read(path, old)
    return document is None and before is None and problems[-1].at > problems_before[-1].at


def _formatted(file: File) -> File:
    kind = classify(file.path)
    assert not isinstance(kind, Diagnostic)
    return _with_data(file.path, format_entry(file.path, file.data, kind.schema)[0])


def _with_data(path: str, data: bytes) -> File:
    return File(path, data, hashlib.sha256(data).hexdigest())
