"""Rows of other programs -> files to be written, checked together with the whole catalogue."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries import yaml_reader
from catalog.entries.files import File
from catalog.entries.formatter import format_entry
from catalog.entries.schema.problems import STEM_SUFFIX, ProblemsFile
from catalog.ingest import resolve, stub_entries, update_file, yaml_flow
from catalog.ingest.copies import require_distinct
from catalog.validate.cache import SqliteCache, cache_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.entries.diagnostics import Diagnostic
    from catalog.ingest.format import Format, Skipped
    from catalog.ingest.inputs import Input
    from catalog.ingest.resolve import Draft, IngestRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """Options of an ingest run that decide which files it writes."""

    out: str = ""  # "<source>/<file>"; "" for the one that the format names
    replace: bool = False  # also a file written by hand, or made from other files
    stubs: bool = False  # write an entry for each unknown model
    partial: bool = False  # skip rows with unknown names
    same_source: bool = False  # the file is of this source, whatever the names of its files were
    advice: str = update_file.ELSEWHERE  # end of messages about a file that is not replaced


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestResult:
    """Result of an ingest run; nothing is written yet."""

    draft: Draft
    path: str  # of the results file
    changed: Mapping[
        str, tuple[File | None, bytes | None]
    ]  # path -> existing file, new content (None: remove)
    stubs: Sequence[str]  # paths of the stubs among them
    problems: Sequence[Diagnostic]  # that the new files add
    added: int  # rows of the new results file that the existing one lacks
    gone: int  # rows of the existing results file that the new one lacks

    @property
    def stopped(self) -> bool:
        """True if the files must not be written, because one of the problems is an error."""
        return any(validate.RULES[problem.rule].severity == "error" for problem in self.problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectState:
    """Files of a project and the result of their check: as on disk, or as ingest runs would leave them."""

    files: Mapping[str, File]  # by path
    checked: validate.CheckResult
    today: date
    cache: validate.Cache
    parsed: validate.ParsedEntries  # so that the next check parses only what changes

    @classmethod
    def read(cls, project: Path, today: date) -> ProjectState:
        """State of the project on disk; raises LoadError."""
        cache = SqliteCache(cache_path(project))
        files = {file.path: file for file in entry_files.read_all(project)}
        parsed = validate.ParsedEntries()
        checked = _checked(files, today, cache, parsed)
        return cls(files=files, checked=checked, today=today, cache=cache, parsed=parsed)

    def with_changes(self, changed: Mapping[str, tuple[File | None, bytes | None]]) -> ProjectState:
        """State with the new contents of `changed` (None: without that file)."""
        if not changed:
            return self
        new = {path: data for path, (_, data) in changed.items() if data is not None}
        removed = changed.keys() - new.keys()
        files = {path: file for path, file in _with_files(self.files, new).items() if path not in removed}
        return replace(self, files=files, checked=_checked(files, self.today, self.cache, self.parsed))


def _checked(
    files: Mapping[str, File], today: date, cache: validate.Cache, parsed: validate.ParsedEntries
) -> validate.CheckResult:
    return validate.check(list(files.values()), today=today, cache=cache, parsed=parsed)


def ingest_into(
    state: ProjectState,
    format_: Format,
    files: Sequence[Input],
    request: IngestRequest,
    options: WriteOptions,
    left: Sequence[Skipped] = (),
) -> tuple[IngestResult, ProjectState]:
    """(result of an ingest run, state after it): a results file with the rows of `files`, and other files.

    Nothing is written. `left` are files that were found beside `files` and are not read.

    Raises InputError, RequestError, UpdateError and LoadError. No file is in `changed` if no row has known
    names, or if a name is unknown and `options.partial` is false.
    """
    require_distinct(files)
    existing, before = state.files, state.checked
    draft, new = _draft_and_stubs(format_, files, request, options, state)
    draft = replace(draft, skipped=(*draft.skipped, *left))
    stem = options.out or draft.stem
    path = f"entries/results/{stem}.yaml"
    stubs = tuple(new)
    if not draft.rows or (draft.unknown_names and not options.partial):
        nothing = IngestResult(draft=draft, path=path, changed={}, stubs=(), problems=(), added=0, gone=0)
        return nothing, state
    old = existing.get(path)
    new[path] = (
        update_file.new(path, draft.value)
        if old is None
        else update_file.updated(
            path,
            old.data,
            draft.value,
            replace=options.replace,
            same_source=options.same_source,
            advice=options.advice,
        )
    )
    beside = f"entries/results/{stem}{STEM_SUFFIX}.yaml"
    if draft.tables:
        tables = yaml_flow.text_of({"tables": draft.tables}).encode()
        new[beside] = format_entry(beside, _leading_comments(existing.get(beside)) + tables, ProblemsFile)[0]
    changed: dict[str, tuple[File | None, bytes | None]] = {
        file_path: (existing.get(file_path), data)
        for file_path, data in new.items()
        if file_path not in existing or existing[file_path].data != data
    }
    if not draft.tables and beside in existing:  # of rows that are replaced
        changed[beside] = (existing[beside], None)
    after = state.with_changes(changed)
    known = {(problem.at.path, problem.rule, problem.message) for problem in before.diagnostics}
    added, gone = _difference(old.data if old else b"", new[path], path)
    result = IngestResult(
        draft=draft,
        path=path,
        changed=changed,
        stubs=stubs,
        problems=[
            problem
            for problem in after.checked.diagnostics
            if (problem.at.path, problem.rule, problem.message) not in known
        ],
        added=added,
        gone=gone,
    )
    return result, after


def _leading_comments(file: File | None) -> bytes:
    """Comment lines at the top of the existing file, which stay; b"" if there are none or no file."""
    lines: list[bytes] = file.data.splitlines(keepends=True) if file else []
    end = next((i for i, line in enumerate(lines) if not line.startswith(b"#")), len(lines))
    return b"".join(lines[:end])


def _draft_and_stubs(
    format_: Format,
    files: Sequence[Input],
    request: IngestRequest,
    options: WriteOptions,
    state: ProjectState,
) -> tuple[Draft, dict[str, bytes]]:
    """(draft of the results file, {path: content} of minimal entries for its unknown models).

    The second is {} unless `options.stubs`; with such entries, the draft has their models as known.
    """
    reading = format_.read(files)
    entries = state.checked.entries
    draft = resolve.resolve_names(reading, format_, files, entries, request)
    unknown = [unknown.name.name for unknown in draft.unknown_names if unknown.kind == "model"]
    if not (options.stubs and unknown):
        return draft, {}
    stubs = stub_entries.stubs(unknown, draft.value["source"], entries)
    grown = _checked(_with_files(state.files, stubs), state.today, state.cache, state.parsed).entries
    return resolve.resolve_names(reading, format_, files, grown, request), stubs


def _with_files(existing: Mapping[str, File], new: Mapping[str, bytes]) -> dict[str, File]:
    return {
        **existing,
        **{path: File(path, data, hashlib.sha256(data).hexdigest()) for path, data in new.items()},
    }


def _difference(old: bytes, new: bytes, path: str) -> tuple[int, int]:
    """(rows only in the new content, rows only in the old content), as numbers."""
    before, after = (Counter(_rows_in(path, data)) for data in (old, new))
    return (after - before).total(), (before - after).total()


def _rows_in(path: str, data: bytes) -> list[str]:
    document, _ = yaml_reader.read(path, data)
    rows = document.value.get("rows") if document is not None and isinstance(document.value, dict) else None
    return [yaml_flow.flow(row) for row in rows] if isinstance(rows, list) else []
