"""Paths of the command line -> inputs, unpacked while they are read."""

from __future__ import annotations

import hashlib
import os
import stat
import tarfile
import zipfile
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Final

from catalog.entries import filesystem
from catalog.entries.diagnostics import CatalogError, UsageError
from catalog.ingest.containers import ContainerError, files_in, members
from catalog.ingest.inputs import Input
from catalog.ingest.unpack import MAGIC_BYTES, UNPACK_ERRORS, packing, reason, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_CHUNK: Final = 1024 * 1024
_INSPECT: Final = ".eval"  # logs of Inspect are ZIP archives, with all about the run in one file
_HEADER: Final = "header.json"


class OpenError(CatalogError):
    """Error: a file named on the command line cannot be opened."""

    def __init__(self, path: str, error: OSError | str) -> None:
        reason = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot read {path}: {reason}")


class MissingFileError(OpenError, UsageError):
    """Error: the command line names a file that does not exist."""


def open_inputs(paths: Iterable[Path], progress: Callable[[str], None]) -> list[Input]:
    """An input for each of `paths`, or for each file in a folder or an archive; raises `OpenError`.

    Files packed with gzip or zstd, whatever their names, are unpacked while they are read. Inputs of folders
    and archives are `found`: nobody named them.
    """
    return [file for path in paths for file in _open_path(path, progress)]


def _open_path(path: Path, progress: Callable[[str], None]) -> Iterator[Input]:
    try:
        if path.is_dir():
            for below in files_in(path):
                yield replace(_open_input(below, progress), found=True)
            return
        inside = members(path, lambda: _open(path))
        if inside is None:
            yield _open_input(path, progress)
        if inside and path.suffix == _INSPECT:
            whole = _open_input(path, progress)
            header = next((one for one in inside if one.name == _HEADER), inside[0])
            yield replace(whole, opened=header.opened, path="")
            return
        for member in inside or ():
            digest, size = _digest(member.opened())
            yield Input(
                name=f"{path.as_posix()}/{member.name}",
                digest=digest,
                size=size,
                opened=member.opened,
                progress=lambda records: progress(f"{path.name}: {records:,} records"),
                found=True,
            )
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingFileError(path.as_posix(), error) from error
    except OSError as error:
        raise OpenError(path.as_posix(), error) from error
    except ContainerError as error:
        raise OpenError(path.as_posix(), str(error)) from error
    except (*UNPACK_ERRORS, zipfile.BadZipFile, tarfile.TarError) as error:
        raise OpenError(path.as_posix(), reason(error)) from error


def _digest(stream: IO[bytes]) -> tuple[str, int]:
    """(SHA-256 in hex, number of bytes) of the rest of a stream, which is closed."""
    digest, size = hashlib.sha256(), 0
    with stream:
        while part := stream.read(_CHUNK):
            digest.update(part)
            size += len(part)
    return digest.hexdigest(), size


def _open_input(path: Path, progress: Callable[[str], None]) -> Input:
    try:
        with _open(path) as stream:
            kind = packing(stream.read(MAGIC_BYTES))
        digest, size = _digest(_open(path))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingFileError(path.as_posix(), error) from error
    except OSError as error:
        raise OpenError(path.as_posix(), error) from error

    def opened() -> IO[bytes]:
        try:
            return unpack(_open(path), kind)
        except OSError as error:
            raise OpenError(path.as_posix(), error) from error

    return Input(
        name=path.as_posix(),
        digest=digest,
        size=size,
        opened=opened,
        path=path.as_posix(),
        progress=lambda records: progress(f"{path.name}: {records:,} records"),
    )


def _open(path: Path) -> IO[bytes]:
    """Stream of a regular file; OpenError for a pipe or folder instead of waiting for it."""
    descriptor = os.open(path, os.O_RDONLY | filesystem.O_NONBLOCK | filesystem.O_BINARY)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OpenError(path.as_posix(), "not a regular file")
    return os.fdopen(descriptor, "rb")
