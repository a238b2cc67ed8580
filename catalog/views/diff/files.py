"""Files that a comparison cannot or does not show: those with errors, and those beside the entries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from catalog.validate.file_layout import FileKind, classify

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.entries.collection import Entries
    from catalog.entries.files import File
    from catalog.validate import CheckResult

CheckedFiles: TypeAlias = "tuple[Sequence[File], CheckResult]"
"""Files of a project, and the result of checking them."""

_TERMS = "terms"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCompared:
    """A file with errors before or after the change; its entry counts as unchanged."""

    path: str
    before: int  # number of problems before the change
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNotes:
    """Notes on files that the comparison of entries does not show."""

    not_compared: tuple[NotCompared, ...] = ()
    problems: tuple[str, ...] = ()  # new ones, as `catalog check` prints them
    layout_only: tuple[str, ...] = ()  # entries that say the same: comments, order of fields, line breaks
    others: tuple[str, ...] = ()  # outside of entries/


def file_notes(before: CheckedFiles, after: CheckedFiles, others: Iterable[str] = ()) -> FileNotes:
    """Notes on the files of two states of a project; `others` are paths outside entries/."""
    (old_files, old), (new_files, new) = before, after
    old_counts = Counter(problem.at.path for problem in old.diagnostics)
    new_counts = Counter(problem.at.path for problem in new.diagnostics)
    digests = {file.path: file.digest for file in old_files}
    unread = {*_unread(old_files, old, old_counts), *_unread(new_files, new, new_counts)}
    known = Counter((problem.at.path, problem.rule, problem.message) for problem in old.diagnostics)
    problems = []
    for problem in new.diagnostics:
        key = problem.at.path, problem.rule, problem.message
        if known[key]:
            known[key] -= 1
        else:
            problems.append(str(problem))
    return FileNotes(
        not_compared=tuple(
            NotCompared(path=path, before=old_counts[path], after=new_counts[path]) for path in sorted(unread)
        ),
        problems=tuple(problems),
        layout_only=tuple(
            file.path
            for file in new_files
            if file.path not in unread
            and digests.get(file.path, file.digest) != file.digest
            and _entry(old.entries, file.path) == _entry(new.entries, file.path)
        ),
        others=tuple(others),
    )


def _unread(files: Sequence[File], checked: CheckResult, problems: Counter[str]) -> list[str]:
    """Paths of files with problems that gave no entry."""
    return [file.path for file in files if problems[file.path] and _entry(checked.entries, file.path) is None]


def _entry(entries: Entries, path: str) -> Any:  # noqa: ANN401 - an entry of any kind, or a vocabulary
    kind = classify(path)
    if not isinstance(kind, FileKind):
        return None
    if kind.folder == _TERMS:
        return getattr(entries.vocabulary, _vocabulary(kind)) or None
    return getattr(entries, kind.folder).get(kind.stem)


def _vocabulary(kind: FileKind) -> str:
    return kind.stem.replace("-", "_")


def same_files(before: CheckedFiles, after: CheckedFiles, notes: FileNotes) -> tuple[Entries, Entries]:
    """Entries of both states; each entry that cannot be read in one state is as in the other one."""
    old, new = before[1].entries, after[1].entries
    there_before = {file.path for file in before[0]}
    there_after = {file.path for file in after[0]}
    for path in (file.path for file in notes.not_compared):
        old, new = (
            _with_entry(old, path, new if path in there_before else None),
            _with_entry(new, path, old if path in there_after else None),
        )
    return old, new


def _with_entry(entries: Entries, path: str, other: Entries | None) -> Entries:
    """`entries` with the entry of `path` as in `other` if it has none itself; unchanged without `other`."""
    kind = classify(path)
    if other is None or not isinstance(kind, FileKind) or _entry(entries, path) is not None:
        return entries
    if kind.folder == _TERMS:
        name = _vocabulary(kind)
        vocabulary = replace(entries.vocabulary, **{name: getattr(other.vocabulary, name)})
        return replace(entries, vocabulary=vocabulary)
    entry = _entry(other, path)
    if entry is None:
        return entries
    folder: dict[str, Any] = dict(sorted({**getattr(entries, kind.folder), kind.stem: entry}.items()))
    return replace(entries, **{kind.folder: folder})  # type: ignore[arg-type]
