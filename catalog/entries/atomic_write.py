"""Write files so that readers never see a half-written one."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from catalog.entries.diagnostics import CatalogError
from catalog.entries.files import ENTRIES_FOLDER, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from catalog.entries.files import File


class SaveError(CatalogError):
    """An entry could not be written."""

    def __init__(self, path: str, error: OSError | str) -> None:
        said = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot write {path}: {said}")


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path` with its folders; readers see the old file or the new one, never half of it.

    For caches: the data may be lost in a power cut. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def replace(root: Path, file: File, data: bytes) -> None:
    """Replace the content of `file` by `data` in one step.

    Raises SaveError, also if the file was changed since it was read.
    """
    place = root / file.path
    beside = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        if read_file(os.fspath(place), file.path).digest != file.digest:
            raise SaveError(file.path, "the file was changed by another program; run the command again")
        mode = stat.S_IMODE(place.stat().st_mode)
        _write(beside, data)
        beside.chmod(mode)
        beside.replace(place)
    except OSError as error:
        raise SaveError(file.path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def create(root: Path, path: str, data: bytes) -> None:
    """Write a new file at `path` in one step; raises SaveError if a file exists there."""
    place = root / path
    folder = place.parent
    beside = folder / f".{place.name}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not folder.resolve().is_relative_to((root / ENTRIES_FOLDER).resolve()):
            raise SaveError(path, "its folder is a symbolic link to a place outside the entries")
        _write(beside, data)
        os.link(beside, place)  # which never replaces anything
    except FileExistsError as error:
        raise SaveError(path, "a file with this name already exists") from error
    except OSError as error:
        raise SaveError(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def write_all(root: Path, files: Mapping[str, tuple[File | None, bytes]]) -> None:
    """Write all `files` or none; each value is the file to replace (None: a new file) and its new content.

    Raises SaveError like `replace` and `create`; then the files already written are restored.
    """
    done: list[str] = []
    try:
        for path, (file, data) in files.items():
            if file is None:
                create(root, path, data)
            else:
                replace(root, file, data)
            done.append(path)
    except SaveError:
        for path in done:
            _put_back(root / path, files[path][0])
        raise


def _put_back(place: Path, file: File | None) -> None:
    with suppress(OSError):
        if file is None:
            place.unlink()
        else:
            place.write_bytes(file.data)


def _write(place: Path, data: bytes) -> None:
    """Create a file and flush it to disk."""
    with place.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
