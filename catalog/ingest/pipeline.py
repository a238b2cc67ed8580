"""What was read -> files to be written, checked together with the catalogue that they come into."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries import yaml_reader
from catalog.entries.files import File
from catalog.entries.formatter import format_entry
from catalog.entries.schema.problems import STEM_SUFFIX, ProblemsFile
from catalog.ingest import resolve, stub_entries, update_file, yaml_flow
from catalog.validate.cache import SqliteCache, cache_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.entries.collection import Entries
    from catalog.entries.diagnostics import Diagnostic
    from catalog.ingest.format import Format
    from catalog.ingest.inputs import Input
    from catalog.ingest.resolve import Asked, Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How the files are to be written."""

    out: str = ""  # "<source>/<file>" instead of the format's own place
    replace: bool = False  # a file that people wrote, or that was read from other files
    stubs: bool = False  # write an entry for each model that has none
    partial: bool = False  # leave out rows whose names are unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What comes of it: nothing is on disk yet."""

    draft: Draft
    path: str  # of the results file
    changed: Mapping[str, tuple[File | None, bytes]]  # path -> what was there, and what is to be
    made: Sequence[str]  # paths of the stubs among them
    problems: Sequence[Diagnostic]  # that were not there without these files
    added: int  # rows that are new, gone or changed in the results file
    gone: int

    @property
    def stopped(self) -> bool:
        """Whether these files may not be written: a rule is broken that must not be."""
        return any(validate.RULES[each.rule].severity == "error" for each in self.problems)


def take_in(
    project: Path, format_: Format, files: Sequence[Input], asked: Asked, choices: Choices, today: date
) -> Intake:
    """The files that hold what `files` say; raises InputError, AskError, UpdateError and LoadError.

    With unknown names and without `choices.partial`, nothing is `changed`.
    """
    store = SqliteCache(cache_path(project))
    have = {file.path: file for file in entry_files.read_all(project)}
    before = validate.check(list(have.values()), today=today, cache=store)
    draft, new = _placed(format_, files, asked, choices, before.entries, have, today, store)
    stem = choices.out or draft.stem
    path = f"entries/results/{stem}.yaml"
    made = tuple(new)
    if not draft.rows or (draft.lost and not choices.partial):
        return Intake(draft=draft, path=path, changed={}, made=(), problems=(), added=0, gone=0)
    old = have.get(path)
    new[path] = (
        update_file.new(path, draft.value)
        if old is None
        else update_file.updated(path, old.data, draft.value, run=draft.run, replace=choices.replace)
    )
    if draft.tables:
        beside = f"entries/results/{stem}{STEM_SUFFIX}.yaml"
        tables = yaml_flow.text_of({"tables": draft.tables}).encode()
        new[beside] = format_entry(beside, _opening(have.get(beside)) + tables, ProblemsFile)[0]
    changed = {
        each: (have.get(each), data)
        for each, data in new.items()
        if each not in have or have[each].data != data
    }
    then = _with(have, {each: data for each, (_, data) in changed.items()})
    after = validate.check(list(then.values()), today=today, cache=store)
    known = {(problem.at.path, problem.rule, problem.message) for problem in before.diagnostics}
    added, gone = _difference(old.data if old else b"", new[path], path)
    return Intake(
        draft=draft,
        path=path,
        changed=changed,
        made=made,
        problems=[each for each in after.diagnostics if (each.at.path, each.rule, each.message) not in known],
        added=added,
        gone=gone,
    )


def _opening(file: File | None) -> bytes:
    """The comments that a file opens with: they are for people and editors, and stay."""
    lines: list[bytes] = file.data.splitlines(keepends=True) if file else []
    end = next((i for i, line in enumerate(lines) if not line.startswith(b"#")), len(lines))
    return b"".join(lines[:end])


def _placed(
    format_: Format,
    files: Sequence[Input],
    asked: Asked,
    choices: Choices,
    entries: Entries,
    have: Mapping[str, File],
    today: date,
    store: SqliteCache,
) -> tuple[Draft, dict[str, bytes]]:
    """The draft, and the stubs that it needs."""
    reading = format_.read(files)
    draft = resolve.place(reading, format_, files, entries, asked)
    unknown = [lost.name.name for lost in draft.lost if lost.kind == "model"]
    if not (choices.stubs and unknown):
        return draft, {}
    made = stub_entries.stubs(unknown, draft.value["source"], entries)
    grown = validate.check(list(_with(have, made).values()), today=today, cache=store).entries
    return resolve.place(reading, format_, files, grown, asked), made


def _with(have: Mapping[str, File], new: Mapping[str, bytes]) -> dict[str, File]:
    return {
        **have,
        **{path: File(path, data, hashlib.sha256(data).hexdigest()) for path, data in new.items()},
    }


def _difference(old: bytes, new: bytes, path: str) -> tuple[int, int]:
    """How many rows are only in the new text, and how many only in the old one."""
    before, after = (Counter(_rows(path, data)) for data in (old, new))
    return (after - before).total(), (before - after).total()


def _rows(path: str, data: bytes) -> list[str]:
    document, _ = yaml_reader.read(path, data)
    rows = document.value.get("rows") if document is not None and isinstance(document.value, dict) else None
    return [yaml_flow.flow(row) for row in rows] if isinstance(rows, list) else []
