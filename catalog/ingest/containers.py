"""Archives (ZIP, tar) and folders -> the files in them, in bounded number and size."""

from __future__ import annotations

import io
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, Final, Protocol

from catalog.ingest.unpack import MAGIC_BYTES, UNPACK_ERRORS, packing, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from _typeshed import WriteableBuffer

MOST_FILES: Final = 2000
MOST_BYTES: Final = 4 * 1024**3  # of all files in an archive, unpacked
_TAR_AT: Final = 257  # bytes before the word `ustar`
_ZIP: Final = b"PK\x03\x04"
_FOREIGN: Final[tuple[tuple[bytes, str], ...]] = (  # first bytes -> what the file is, and what to do
    (_ZIP, "a ZIP archive; unpack it first"),
    (b"PAR1", "a Parquet file; `catalog count` counts the samples in it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"BZh", "packed with bzip2; unpack it first"),
    (b"\xfd7zXZ", "packed with xz; unpack it first"),
    (b"%PDF", "a PDF; enter its numbers with `catalog new result`"),
    (b"SQLite format 3", "an SQLite database; export its table as CSV"),
    (b"version https://git-lfs", "a pointer of Git LFS, not the file; run `git lfs pull`, or download it"),
    (b"\xff\xfe", "UTF-16 text; save it as UTF-8"),
    (b"\xfe\xff", "UTF-16 text; save it as UTF-8"),
)


class ContainerError(ValueError):
    """Error: an archive or folder has too much in it, or cannot be opened without a password."""


class Closable(Protocol):
    """Anything that is closed."""

    def close(self) -> None:
        """Close it."""


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file in an archive: its name there, and a function that opens it, as often as needed."""

    name: str
    opened: Callable[[], IO[bytes]]


def foreign(data: bytes) -> str:
    """Kind of a file that begins with `data`, and what to do about it; "" if it may be a result file."""
    return next((words for start, words in _FOREIGN if data.startswith(start)), "")


def files_in(folder: Path) -> list[Path]:
    """All files below `folder`, sorted, without hidden ones; ContainerError if they are too many."""
    paths: list[Path] = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _is_hidden(path.relative_to(folder).parts):
            paths.append(path)
            _require_few(len(paths))
    return paths


def members(path: Path, opened: Callable[[], IO[bytes]]) -> list[PackedFile] | None:
    """Files in the archive at `path`, which `opened` opens; None if the file is no archive.

    Raises ContainerError if they are too many or too large, and errors of `zipfile` and `tarfile`.
    """
    with opened() as stream:
        start = stream.read(_TAR_AT + 5)
    if start.startswith(_ZIP):
        return _zip_members(path)
    kind = packing(start[:MAGIC_BYTES])
    try:
        with unpack(opened(), kind) as stream:
            start = stream.read(_TAR_AT + 5)
    except UNPACK_ERRORS:  # which reading the file reports
        return None
    return _tar_members(lambda: unpack(opened(), kind)) if start[_TAR_AT:] == b"ustar" else None


def _zip_members(path: Path) -> list[PackedFile]:
    with zipfile.ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir() and _is_shown(info.filename)]
        _require_few(len(infos), (info.file_size for info in infos))
        if any(info.flag_bits & 1 for info in infos):
            raise ContainerError("a ZIP archive with a password; unpack it first")

    def opener(name: str) -> Callable[[], IO[bytes]]:
        def opened() -> IO[bytes]:
            archive = zipfile.ZipFile(path)
            return _together(archive.open(name), archive)

        return opened

    return [PackedFile(info.filename, opener(info.filename)) for info in infos]


def _tar_members(opened: Callable[[], IO[bytes]]) -> list[PackedFile]:
    with opened() as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        infos: list[tarfile.TarInfo] = []
        for info in archive:
            if info.isreg() and _is_shown(info.name):
                infos.append(info)
                _require_few(len(infos))
        _require_few(len(infos), (info.size for info in infos))

    def opener(name: str) -> Callable[[], IO[bytes]]:
        def opened_member() -> IO[bytes]:
            packed = opened()
            archive = tarfile.open(fileobj=packed, mode="r|")  # noqa: SIM115 - closed with the stream
            for info in archive:
                if info.name == name and (stream := archive.extractfile(info)) is not None:
                    return _together(stream, archive, packed)
            raise ContainerError(f"{name} is no longer in the archive")

        return opened_member

    return [PackedFile(info.name, opener(info.name)) for info in infos]


def _together(stream: IO[bytes], *owners: Closable) -> IO[bytes]:
    """Stream of the same content; closing it closes `owners` too."""
    return io.BufferedReader(_MemberStream(stream, owners))


class _MemberStream(io.RawIOBase):
    """Reader of a file in an archive, which is closed with it."""

    def __init__(self, stream: IO[bytes], owners: Iterable[Closable]) -> None:
        super().__init__()
        self._stream, self._owners = stream, owners

    def readable(self) -> bool:
        """True, as it only reads."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Number of bytes that were read into `buffer`."""
        view = memoryview(buffer)
        data = self._stream.read(len(view))
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the file and its archive."""
        super().close()
        for one in (self._stream, *self._owners):
            one.close()


def _is_shown(name: str) -> bool:
    return not _is_hidden(PurePosixPath(name).parts)


def _is_hidden(parts: Iterable[str]) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in parts if part not in {".", ".."})


def _require_few(files: int, sizes: Iterable[int] = ()) -> None:
    if files > MOST_FILES:
        raise ContainerError(f"more than {MOST_FILES:,} files; name the ones to ingest")
    if sum(sizes) > MOST_BYTES:
        raise ContainerError(f"over {MOST_BYTES // 1024**3} GiB once unpacked; unpack the files to ingest")
