"""Write entry files that belong together: all or none, and none over what another program wrote.

New contents are written into `entries/.writing`, flushed to disk, and then renamed to their places. A run
that is killed leaves that folder behind; `recover`, which every command calls first, completes or undoes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError
from catalog.entries.files import ENTRIES_FOLDER, read_file, snapshot
from catalog.entries.filesystem import IS_WINDOWS, create_from, hard_link, rename
from catalog.entries.folder_lock import LOCK, FolderBusyError, locked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from catalog.entries.files import File, Snapshot

WRITING: Final = f"{ENTRIES_FOLDER}/.writing"
_JOURNAL: Final = "journal"  # is there: complete the run
_UNDO: Final = "undo"  # is there: undo the run
# What others refer to comes first: organisations, then models, then results.
_ORDER: Final = ("terms", "benchmarks", "methods", "models", "results")


class SaveError(CatalogError):
    """Error: an entry file could not be written to disk."""

    def __init__(self, path: str, error: OSError | str) -> None:
        reason = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot write {path}: {reason}")


class ChangedError(SaveError):
    """Error: a file was changed by another program since it was read; a new attempt may succeed."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "it was changed by another program; run the command again")


@dataclass(frozen=True, slots=True)
class _Step:
    """One file of a run: staged as `<number>.new`, its old content kept as `<number>.old`."""

    number: int
    path: str
    old: str  # digest; "" for a file that is to be created
    new: str  # digest; "" for a file that is to be removed


def replace(root: Path, file: File, data: bytes) -> None:
    """Replace the content of `file` by `data`: readers see the old content or the new, never half of it.

    Raises ChangedError if it was changed on disk since `file` was read, and SaveError.
    """
    write_all(root, {file.path: (file, data)})


def create(root: Path, path: str, data: bytes) -> None:
    """Write a new file at `path` (from the folder `root`); raises SaveError if a file exists there.

    Creates missing folders; refuses a folder that is a link out of entries/. Readers never see half of the
    file.
    """
    write_all(root, {path: (None, data)})


def write_all(
    root: Path, files: Mapping[str, tuple[File | None, bytes | None]], *, basis: Snapshot | None = None
) -> None:
    """Write all `files` or none; each value is the existing file (None: a new file) and its new content.

    An existing file whose new content is None is removed. Raises SaveError if a file cannot be written, and
    ChangedError if one of them, or any entry since `basis`, was changed by another program. After an error,
    all files are as they were before.
    """
    changed = {path: new for path, new in files.items() if not _is_same(*new)}
    ordered = sorted(changed, key=lambda path: (changed[path][1] is None, _rank(path)))
    folder = root / WRITING
    with _writing(root, deadlines.ENTRIES_LOCK):
        _finish(root)
        if basis is not None and snapshot(root) != basis:
            raise ChangedError(ENTRIES_FOLDER)
        steps: list[_Step] = []
        try:
            for number, path in enumerate(ordered):
                steps.append(_stage(root, number, path, *changed[path]))
            if len(steps) > 1:
                _write_journal(folder, steps)
            for step in steps:
                _apply(root, step)
            for parent in {(root / step.path).parent for step in steps}:
                _sync_folder(parent)
        except BaseException as error:
            undone = _undo_here(root, steps)
            if isinstance(error, OSError):
                rest = "" if undone else "; the next command completes or undoes the rest"
                path = ordered[min(len(steps), len(ordered) - 1)]
                raise SaveError(path, f"{error.strerror or error}{rest}") from error
            raise
        _clear(folder)


def recover(root: Path) -> str:
    """Complete or undo the run of a command that was killed while it wrote; text about it for the user.

    "" if there was none, if it had changed nothing, or if another process is writing just now.
    """
    if not (root / WRITING).exists():
        return ""
    try:
        with _writing(root, 0.0):
            return _finish(root)
    except CatalogError as error:
        return "" if isinstance(error.__cause__, FolderBusyError) else str(error)


@contextmanager
def _writing(root: Path, patience_seconds: float) -> Iterator[None]:
    """Context manager that holds the lock of the entries; raises SaveError if another process keeps it."""
    try:
        with locked(root / WRITING, patience_seconds=patience_seconds):
            yield
    except FolderBusyError as error:
        raise SaveError(
            ENTRIES_FOLDER, f"{error.holder} is writing; run the command again when it has ended"
        ) from error
    except OSError as error:
        raise SaveError(ENTRIES_FOLDER, error) from error


def _is_same(file: File | None, data: bytes | None) -> bool:
    return file is not None and file.data == data


def _rank(path: str) -> tuple[int, str]:
    folder = path.removeprefix(f"{ENTRIES_FOLDER}/").partition("/")[0]
    return (_ORDER.index(folder) if folder in _ORDER else len(_ORDER)), path


# --- a run -----------------------------------------------------------------------------------------


def _stage(root: Path, number: int, path: str, file: File | None, data: bytes | None) -> _Step:
    """Write the new content beside, and keep the old one under a second name; raises OSError, SaveError."""
    target, new, old = root / path, _new(root, number), _old(root, number)
    if not target.parent.resolve().is_relative_to((root / ENTRIES_FOLDER).resolve()):
        raise SaveError(
            path, "its folder is a symbolic link out of entries/; replace the link by a real folder"
        )
    digest = ""
    if data is not None:
        _create_synced(new, data)
        digest = hashlib.sha256(data).hexdigest()
    if file is None:
        assert data is not None, "only an existing file can be removed"
        if target.exists() or target.is_symlink():
            raise SaveError(path, "the file exists already; choose another name, or edit the file")
        target.parent.mkdir(parents=True, exist_ok=True)
        return _Step(number, path, "", digest)
    if _digest(target) != file.digest:
        raise ChangedError(path)
    if data is not None:
        new.chmod(stat.S_IMODE(target.stat().st_mode))
    if not hard_link(os.fspath(target), os.fspath(old)):
        shutil.copy2(target, old)
    return _Step(number, path, file.digest, digest)


def _apply(root: Path, step: _Step) -> None:
    """Give the staged content its name; raises ChangedError if another program wrote there, and OSError."""
    target, new, old = root / step.path, _new(root, step.number), _old(root, step.number)
    if not step.old:
        try:
            create_from(new, target)  # which never replaces anything
        except FileExistsError as error:
            raise SaveError(
                step.path, "the file exists already; choose another name, or edit the file"
            ) from error
        new.unlink(missing_ok=True)
        return
    if _digest(target) != step.old:
        raise ChangedError(step.path)
    if step.new:
        rename(new, target)
    else:
        target.unlink()
    if _digest(old) != step.old:  # an editor had the old file open and wrote into it just now
        rename(old, target)
        raise ChangedError(step.path)


def _undo(root: Path, steps: Sequence[_Step]) -> list[str]:
    """Paths of the files that got their old content back; those changed by others since stay. OSError."""
    undone = []
    for step in reversed(steps):
        target, old = root / step.path, _old(root, step.number)
        if _is_applied(root, step):
            if step.old:
                rename(old, target)
            else:
                target.unlink()
            undone.append(step.path)
        if not step.old:
            with suppress(OSError):  # a folder that this run created is empty now
                target.parent.rmdir()
    return undone


def _is_applied(root: Path, step: _Step) -> bool:
    """True if the file has the content of this run, and has it from this run."""
    target, new = root / step.path, _new(root, step.number)
    if not step.new:
        return _digest(target) == "" and _old(root, step.number).exists()
    return _digest(target) == step.new and (not new.exists() or target.samefile(new))


def _undo_here(root: Path, steps: Sequence[_Step]) -> bool:
    """Undo a run that failed; False if that fails too, and is left to the next command."""
    folder = root / WRITING
    try:
        if (folder / _JOURNAL).exists():
            rename(folder / _JOURNAL, folder / _UNDO)
        _undo(root, steps)
    except OSError:
        return False
    _clear(folder)
    return True


# --- after a run that was killed --------------------------------------------------------------------


def _finish(root: Path) -> str:
    """Complete or undo a run whose process was killed; text about it, "" if nothing was begun.

    Raises SaveError. The caller holds the lock.
    """
    folder = root / WRITING
    text = ""
    try:
        if (steps := _read_journal(folder / _UNDO)) is not None:
            if undone := _undo(root, steps):
                text = f"a command that had failed was undone: {', '.join(undone)}"
        elif (steps := _read_journal(folder / _JOURNAL)) is not None:
            text = _complete(root, steps)
        _clear(folder)
    except OSError as error:
        raise SaveError(ENTRIES_FOLDER, error) from error
    return text


def _complete(root: Path, steps: Sequence[_Step]) -> str:
    completed, changed = [], []
    for step in steps:
        target = root / step.path
        now = _digest(target)
        if now == step.new or (step.new and not _new(root, step.number).exists()):
            continue
        if now == step.old:
            target.parent.mkdir(parents=True, exist_ok=True)
            _apply(root, step)
            completed.append(step.path)
        else:
            changed.append(step.path)
    text = "a command that was interrupted has been completed"
    parts = [f"{text}: {', '.join(completed)} written"] if completed else []
    if changed:
        parts.append(
            f"{', '.join(changed)}: changed since the command was interrupted, so not written; check the file"
        )
    return "; ".join(parts)


# --- files -----------------------------------------------------------------------------------------


def _new(root: Path, number: int) -> Path:
    return root / WRITING / f"{number}.new"


def _old(root: Path, number: int) -> Path:
    return root / WRITING / f"{number}.old"


def _digest(path: Path) -> str:
    """SHA-256 in hex of the file at `path`; "" if there is none."""
    if not (path.exists() or path.is_symlink()):
        return ""
    return read_file(os.fspath(path), path.name).digest


def _create_synced(target: Path, data: bytes) -> None:
    """Create a file and flush it to disk; FileExistsError if there is one."""
    with target.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Flush the names in `folder` to disk, where the system can."""
    if IS_WINDOWS:  # which opens no folders
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_journal(folder: Path, steps: Sequence[_Step]) -> None:
    value = [[step.number, step.path, step.old, step.new] for step in steps]
    temporary = folder / f"{_JOURNAL}.part"
    _create_synced(temporary, json.dumps(value).encode())
    _sync_folder(folder)
    rename(temporary, folder / _JOURNAL)
    _sync_folder(folder)


def _read_journal(path: Path) -> list[_Step] | None:
    try:
        return [_Step(*step) for step in json.loads(path.read_bytes())]
    except (FileNotFoundError, ValueError):  # it is whole or not there; but disks lose power
        return None


def _clear(folder: Path) -> None:
    """Delete what a run left in `folder`, its journal first; one that cannot be deleted stays."""
    with suppress(OSError):
        for name in (_JOURNAL, _UNDO):
            (folder / name).unlink(missing_ok=True)
        for path in folder.iterdir():
            if path.name != LOCK:
                path.unlink()
