"""Write files so that readers never see a half-written one."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from catalog.entries import filesystem
from catalog.entries.diagnostics import CatalogError
from catalog.entries.files import ENTRIES_FOLDER, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from catalog.entries.files import File


class SaveError(CatalogError):
    """Error: an entry file could not be written to disk."""

    def __init__(self, path: str, error: OSError | str) -> None:
        reason = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot write {path}: {reason}")


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path` and create missing folders; raises OSError.

    Readers see the old file or the new one, never half of it. Only for caches: after a power cut the data
    may be lost.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        filesystem.rename(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def replace(root: Path, file: File, data: bytes) -> None:
    """Replace the content of `file` by `data`: readers see the old content or the new, never half of it.

    Raises SaveError if it cannot be written or was changed on disk since `file` was read.
    """
    target = root / file.path
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        if read_file(os.fspath(target), file.path).digest != file.digest:
            raise SaveError(file.path, "the file was changed by another program; run the command again")
        mode = stat.S_IMODE(target.stat().st_mode)
        _create_synced(temporary, data)
        temporary.chmod(mode)
        filesystem.rename(temporary, target)
    except OSError as error:
        raise SaveError(file.path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def create(root: Path, path: str, data: bytes) -> None:
    """Write a new file at `path` (from the folder `root`); raises SaveError if a file exists there.

    Creates missing folders; refuses a folder that is a link out of entries/. Readers never see half of the
    file.
    """
    target = root / path
    folder = target.parent
    temporary = folder / f".{target.name}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not folder.resolve().is_relative_to((root / ENTRIES_FOLDER).resolve()):
            raise SaveError(
                path, "its folder is a symbolic link out of entries/; replace the link by a real folder"
            )
        _create_synced(temporary, data)
        filesystem.create_from(temporary, target)  # which never replaces anything
    except FileExistsError as error:
        raise SaveError(path, "the file exists already; choose another name, or edit the file") from error
    except OSError as error:
        raise SaveError(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def remove(root: Path, file: File) -> None:
    """Remove `file`; raises SaveError if it cannot be removed or was changed since `file` was read."""
    target = root / file.path
    try:
        if read_file(os.fspath(target), file.path).digest != file.digest:
            raise SaveError(file.path, "the file was changed by another program; run the command again")
        target.unlink()
    except OSError as error:
        raise SaveError(file.path, error) from error


def write_all(root: Path, files: Mapping[str, tuple[File | None, bytes | None]]) -> None:
    """Write all `files` or none; each value is the existing file (None: a new file) and its new content.

    An existing file whose new content is None is removed. Raises SaveError like `replace` and `create`; then
    the files already written are restored.
    """
    written: list[str] = []
    try:
        for path, (file, data) in files.items():
            if file is None:
                assert data is not None, "only an existing file can be removed"
                create(root, path, data)
            elif data is None:
                remove(root, file)
            else:
                replace(root, file, data)
            written.append(path)
    except SaveError:
        for path in written:
            _restore(root / path, files[path][0])
        raise


def _restore(target: Path, file: File | None) -> None:
    with suppress(OSError):
        if file is None:
            target.unlink()
        else:
            target.write_bytes(file.data)


def _create_synced(target: Path, data: bytes) -> None:
    """Create a file and flush it to disk; FileExistsError if there is one."""
    with target.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
