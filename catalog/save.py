"""Bytes -> a file of entries/, whole or not at all."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from catalog.diagnostics import CatalogError
from catalog.load import FOLDER, read

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.load import File


class SaveError(CatalogError):
    """An entry could not be written."""

    def __init__(self, path: str, error: OSError | str) -> None:
        said = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot write {path}: {said}")


def replace(root: Path, file: File, data: bytes) -> None:
    """Put `data` in the place of `file`, whole or not at all; raises SaveError.

    Not where somebody has saved the file since it was read.
    """
    place = root / file.path
    beside = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        if read(os.fspath(place), file.path).digest != file.digest:
            raise SaveError(file.path, "it has changed meanwhile; run the command again")
        mode = stat.S_IMODE(place.stat().st_mode)
        _write(beside, data)
        beside.chmod(mode)
        beside.replace(place)
    except OSError as error:
        raise SaveError(file.path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def add(root: Path, path: str, data: bytes) -> None:
    """Write a new file at `path`, whole or not at all; raises SaveError where one is there."""
    place = root / path
    folder = place.parent
    beside = folder / f".{place.name}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not folder.resolve().is_relative_to((root / FOLDER).resolve()):
            raise SaveError(path, "its folder is a link that leads out of the entries")
        _write(beside, data)
        os.link(beside, place)  # which never replaces anything
    except FileExistsError as error:
        raise SaveError(path, "there is a file of this name") from error
    except OSError as error:
        raise SaveError(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def _write(place: Path, data: bytes) -> None:
    """A new file at `place`, safely on the disk."""
    with place.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
