"""Writing a site: a mapping of paths to bytes becomes a folder, whole or not at all.

A new site is made beside the old one, in `.<name>.build/new`: what changed is
written, what did not is hard-linked. Then the two swap names in one step. The
folder `.<name>.build` is there only while a build is at work or after one was
killed; the next build clears it.

Nothing but the manifest is forced to the platter: after a power cut pages may
be empty, and the next build sees that by their size and writes them again.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import json
import os
import shutil
import time
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.entries.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MANIFEST: Final = ".catalog-build.json"
_FORMAT: Final = 1
_PATIENCE_SECONDS: Final = 60.0
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_RENAME_EXCHANGE: Final = 2  # linux/fs.h
_AT_FDCWD: Final = -100  # fcntl.h


class WriteError(CatalogError):
    """The site could not be written; what stood there before still stands."""

    def __init__(self, root: Path, trouble: str) -> None:
        super().__init__(f"{root}: {trouble}")


class Unchanged(NamedTuple):
    """In place of a file's bytes: it stays as it stands, and this is its SHA-256 in hex."""

    digest: str


class BuiltSite(NamedTuple):
    """A site as the last build left it."""

    state: str  # tells it from every other site
    digests: Mapping[str, str]  # SHA-256 in hex of every file, by path


class SiteChangedError(CatalogError):
    """A file that was to be kept is no longer there: somebody changed the site while the next was made."""


class _Print(NamedTuple):
    """What tells two contents apart: a hash, and a size that a glance at the disk can check."""

    digest: str
    size: int


def write(site: Mapping[PurePosixPath, bytes | Unchanged], root: Path) -> list[PurePosixPath]:
    """Make `root` hold exactly `site`; return the paths that changed or went, sorted.

    Readers of `root` see the old site or the new one, never a mixture, even
    when this process is killed. Waits for another build of the same folder.
    Raises `WriteError`: disk full, another build that does not end, a path
    that leaves `root`, or a folder with files in it that were not made by us;
    `SiteChangedError` where a file to keep is no longer the one in `standing`.
    """
    root = root.resolve()  # a link to a folder stays a link: the folder behind it is exchanged
    contents = {_checked(path, root): content for path, content in site.items()}
    prints = {path: _print(content) for path, content in contents.items()}
    try:
        with _workshop(root) as workshop:
            _recover(workshop, root)
            before, stale = _inspect(root)
            for path, content in contents.items():
                if isinstance(content, Unchanged):
                    if path in stale or path not in before or before[path].digest != content.digest:
                        raise SiteChangedError(f"{root}: {path} was changed while the next site was made")
                    prints[path] = before[path]
            changed = {path for path, made in prints.items() if path in stale or before.get(path) != made}
            removed = before.keys() - prints.keys()
            if changed or removed or not (root / MANIFEST).exists():
                _build(workshop / "new", root, contents, changed)
                _write_manifest(workshop / "new", prints)
                _swap(workshop, root)
            return sorted(PurePosixPath(path) for path in changed | removed)
    except OSError as error:
        if error.errno in _FULL:
            megabytes = sum(made.size for made in prints.values()) / 1e6
            raise WriteError(
                root, f"the disk is full ({error.strerror}); the whole site takes {megabytes:.1f} MB"
            ) from error
        raise WriteError(root, f"could not be written ({error})") from error


def built_site(root: Path) -> BuiltSite | None:
    """What the last build wrote into `root`; None where that is not, to the file, what is there."""
    root = root.resolve()
    try:
        before, stale = _inspect(root)
        if not before or stale:
            return None
        state = sha256((root / MANIFEST).read_bytes()).hexdigest()
    except (WriteError, OSError):
        return None
    return BuiltSite(state, {path: made.digest for path, made in before.items()})


def _print(content: bytes | Unchanged) -> _Print:
    """What tells `content` apart; of what is kept the size is seen later."""
    if isinstance(content, Unchanged):
        return _Print(content.digest, 0)
    return _Print(sha256(content).hexdigest(), len(content))


def _checked(path: PurePosixPath, root: Path) -> str:
    """`path` as text, known to name a file inside the site."""
    text = str(path)
    if path.is_absolute() or not path.name or ".." in path.parts or "\0" in text or "\\" in text:
        raise WriteError(root, f"the path {text!r} of a page would leave the site")
    if text == MANIFEST:
        raise WriteError(root, f"the path {text!r} is taken by the list of what was written")
    return text


@contextmanager
def _workshop(root: Path) -> Iterator[Path]:
    """The folder beside `root` where its next site is made, for one process at a time; gone afterwards."""
    root.parent.mkdir(parents=True, exist_ok=True)
    workshop = root.parent / f".{root.name}.build"
    lock = _lock(workshop, root)
    try:
        yield workshop
    finally:
        # The lock goes last: until then nobody else may start here.
        with suppress(OSError):
            _recover(workshop, root)
            (workshop / "lock").unlink()
            workshop.rmdir()
        os.close(lock)


def _lock(workshop: Path, root: Path) -> int:
    """A descriptor that holds the lock of `workshop`, until it is closed or this process ends."""
    patience = time.monotonic() + _PATIENCE_SECONDS
    path = workshop / "lock"
    while True:
        workshop.mkdir(exist_ok=True)
        try:
            lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except FileNotFoundError:
            continue  # the build before us has just cleared its folder
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_at(lock, path):  # else we locked a file that the build before us has removed
                os.ftruncate(lock, 0)
                os.write(lock, str(os.getpid()).encode())
                return lock
        except BlockingIOError:
            if time.monotonic() > patience:
                holder = os.pread(lock, 20, 0).decode() or "unknown"
                os.close(lock)
                raise WriteError(
                    root, f"another build (process {holder}) is at work; waited {_PATIENCE_SECONDS:.0f} s"
                ) from None
            time.sleep(0.05)
        os.close(lock)


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether the open file is the one of that name."""
    try:
        return path.stat().st_ino == os.fstat(descriptor).st_ino
    except FileNotFoundError:
        return False


def _recover(workshop: Path, root: Path) -> None:
    """Undo what a build left that was killed or failed: the last good site in place, the rest gone."""
    if not root.exists() and (workshop / "old").exists():
        (workshop / "old").rename(root)
    for name in ("new", "old"):
        if (workshop / name).exists():
            shutil.rmtree(workshop / name)


def _inspect(root: Path) -> tuple[dict[str, _Print], set[str]]:
    """What the last build wrote into `root`, and which of it has since been changed or lost.

    Raises `WriteError` when `root` holds anything that no build put there.
    """
    if not root.exists():
        return {}, set()
    if not root.is_dir():
        raise WriteError(root, "is a file, not a folder; name another place for the site")
    found = dict(_files(str(root)))
    manifest = found.pop(MANIFEST, None)
    if manifest is None:
        if found or any(root.iterdir()):
            raise WriteError(
                root, "is not empty and was not made by `catalog build`; name another place, or empty it"
            )
        return {}, set()
    before = _read_manifest(root)
    foreign = sorted(found.keys() - before.keys())
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise WriteError(
            root, f"{foreign[0]}{more} was not made by `catalog build`, and would be lost; move it elsewhere"
        )
    # The manifest is written last, so whatever is newer was touched by someone else. Links keep their times.
    stale = {
        path
        for path, made in before.items()
        if (status := found.get(path)) is None
        or status.st_size != made.size
        or status.st_mtime_ns > manifest.st_mtime_ns
    }
    return before, stale


def _files(folder: str, prefix: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """Everything below `folder` that is not a folder, links included, with paths relative to it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name, entry.stat(follow_symlinks=False)


def _read_manifest(root: Path) -> dict[str, _Print]:
    try:
        value = json.loads((root / MANIFEST).read_bytes())
        if value["format"] != _FORMAT:
            raise WriteError(root, "was made by another version of `catalog build`; remove it first")
        return {path: _Print(digest, size) for path, (digest, size) in value["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WriteError(
            root, f"its {MANIFEST} is damaged, so what is ours is not known; remove the folder"
        ) from error


def _write_manifest(folder: Path, prints: Mapping[str, _Print]) -> None:
    """Write down what `folder` holds. No times: the same site is the same bytes, this file included."""
    text = json.dumps({"format": _FORMAT, "files": dict(sorted(prints.items()))}, separators=(",", ":"))
    with (folder / MANIFEST).open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())  # lost in a power cut, the folder would no longer be known as ours


def _build(new: Path, root: Path, contents: Mapping[str, bytes | Unchanged], changed: set[str]) -> None:
    """Fill `new` with `contents`; what is not in `changed` is already in `root` and is linked."""
    # Text rather than Path below: for ten thousand pages Path costs more than the writing.
    new.mkdir()
    for folder in sorted({path.rpartition("/")[0] for path in contents} - {""}):
        (new / folder).mkdir(parents=True, exist_ok=True)
    there, here = f"{root}/", f"{new}/"
    for path, content in contents.items():
        if path in changed:
            assert isinstance(content, bytes)
            _write_file(here + path, content)
        else:
            try:
                os.link(there + path, here + path)
            except OSError as error:  # a file system without links, or its limit reached
                if error.errno in _FULL:
                    raise
                _write_file(here + path, Path(there + path).read_bytes())


def _write_file(path: str, content: bytes) -> None:
    # Below `open` and its buffers, which double the cost of a small file.
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        written = os.write(file, content)
        while written < len(content):
            written += os.write(file, content[written:])
    finally:
        os.close(file)


def _swap(workshop: Path, root: Path) -> None:
    """Put `workshop`/new in place of `root`, whose site is then in the workshop."""
    if not root.exists():
        (workshop / "new").rename(root)
    elif not _exchange(workshop / "new", root):
        # Two renames: killed between them, `root` is missing until `_recover`.
        root.rename(workshop / "old")
        try:
            (workshop / "new").rename(root)
        except OSError:
            (workshop / "old").rename(root)
            raise


def _exchange(one: Path, other: Path) -> bool:
    """Whether the two could be made to swap names in one step: Linux can, on most file systems."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}:
        return False
    raise OSError(code, os.strerror(code), str(other))
