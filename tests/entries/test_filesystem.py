"""File operations with the means of Windows, macOS and Linux, which are simulated here."""

from __future__ import annotations

import builtins
import errno
import importlib
import os
import shutil
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from catalog.entries import deadlines, filesystem
from tests.support.systems import posix_only

if TYPE_CHECKING:
    from collections.abc import Callable


def in_use() -> OSError:
    """The error of Windows about a file that another program has open."""
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = 32  # type: ignore[attr-defined, unused-ignore]
    return error


def failing(times: int, act: Callable[..., Any]) -> Callable[..., Any]:
    """`act`, which first fails `times` times as on Windows."""
    left = iter([in_use() for _ in range(times)])

    def called(*arguments: Any, **options: Any) -> Any:
        error = next(left, None)
        if error is not None:
            raise error
        return act(*arguments, **options)

    return called


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "old").write_bytes(b"old")
    return tmp_path / "new", tmp_path / "old"


def test_rename_waits_for_a_file_in_use(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", failing(3, Path.replace))
    filesystem.rename(*files)
    assert files[1].read_bytes() == b"new"


def test_rename_gives_up_in_the_end(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "FILE_IN_USE", 0.1)
    monkeypatch.setattr(Path, "replace", failing(1000, Path.replace))
    with pytest.raises(PermissionError):
        filesystem.rename(*files)
    assert files[1].read_bytes() == b"old"


def test_other_errors_are_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.entries.filesystem.time.sleep", lambda _: pytest.fail("waits"))
    with pytest.raises(FileNotFoundError):
        filesystem.rename(tmp_path / "none", tmp_path / "other")


def test_a_folder_in_use_is_removed_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    monkeypatch.setattr("catalog.entries.filesystem.shutil.rmtree", failing(2, shutil.rmtree))
    filesystem.remove_folder(tmp_path / "a")
    assert not (tmp_path / "a").exists()


def no_links(*_: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.fixture(params=["links", "no function", "refused"])
def links(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "no function":
        monkeypatch.delattr(os, "link", raising=False)
    elif request.param == "refused":  # FAT, some network disks
        monkeypatch.setattr(os, "link", no_links, raising=False)
    return str(request.param)


def test_a_new_file_never_replaces_one(files: tuple[Path, Path], links: str) -> None:
    new, old = files
    with pytest.raises(FileExistsError):
        filesystem.create_from(new, old)
    assert old.read_bytes() == b"old", links
    filesystem.create_from(new, old.with_name("third"))
    assert old.with_name("third").read_bytes() == b"new"


def test_a_failed_creation_leaves_no_name(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", no_links, raising=False)
    monkeypatch.setattr(deadlines, "FILE_IN_USE", 0.0)
    monkeypatch.setattr(Path, "replace", failing(1000, Path.replace))
    third = files[1].with_name("third")
    with pytest.raises(PermissionError):
        filesystem.create_from(files[0], third)
    assert not third.exists()


def test_hard_links_or_a_word_that_there_are_none(files: tuple[Path, Path], links: str) -> None:
    new, old = files
    assert filesystem.hard_link(str(new), str(old.with_name("third"))) == (links == "links")
    with pytest.raises(OSError, match="full"):
        full(new)


def full(file: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:

        def link(*_: object) -> None:
            raise OSError(errno.ENOSPC, "the disk is full")

        patch.setattr(os, "link", link, raising=False)
        filesystem.hard_link(str(file), "elsewhere")


@posix_only
def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    with (tmp_path / "lock").open("wb") as one, (tmp_path / "lock").open("wb") as other:
        assert filesystem.try_lock(one.fileno())
        assert not filesystem.try_lock(other.fileno())
        one.close()
        assert filesystem.try_lock(other.fileno())


def test_locks_with_the_means_of_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked: list[int] = []

    def locking(descriptor: int, mode: int, count: int) -> None:
        assert (mode, count) == (2, 1)
        if locked:
            raise PermissionError(errno.EACCES, "Permission denied")
        locked.append(os.lseek(descriptor, 0, os.SEEK_CUR))

    monkeypatch.setattr(filesystem, "fcntl", None)
    monkeypatch.setattr(filesystem, "msvcrt", SimpleNamespace(LK_NBLCK=2, locking=locking))
    with (tmp_path / "lock").open("w+b") as file:
        assert filesystem.try_lock(file.fileno())
        assert not filesystem.try_lock(file.fileno())
        assert os.lseek(file.fileno(), 0, os.SEEK_CUR) == 0, "where the text is written"
    assert locked[0] > 1_000_000, "behind the text, which others read"


def test_imports_without_the_modules_and_names_of_posix(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python as on Windows: no fcntl, no flags, no `os.link`."""
    real = builtins.__import__

    def missing(name: str, *arguments: Any, **options: Any) -> ModuleType:
        if name == "fcntl":
            raise ImportError(name)
        return real(name, *arguments, **options)

    try:
        with monkeypatch.context() as patch:
            patch.setattr(builtins, "__import__", missing)
            for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"):
                patch.delattr(os, name, raising=False)
            windows = importlib.reload(filesystem)
            assert windows.fcntl is None
            assert windows.O_NOFOLLOW == windows.O_NONBLOCK == 0
    finally:
        importlib.reload(filesystem)


def test_folders_are_exchanged_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "one/file").write_bytes(b"")
    swapped = filesystem.exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "other/file").exists() == swapped
    assert swapped or not sys.platform.startswith("linux")
    monkeypatch.setattr(filesystem, "IS_WINDOWS", True)
    monkeypatch.setattr("catalog.entries.filesystem.ctypes.CDLL", None)
    assert not filesystem.exchange(Path(tmp_path, "one"), Path(tmp_path, "other"))


def test_macos_swaps_with_its_own_call(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[bytes, bytes, int]] = []

    def renamex_np(*call: Any) -> int:
        calls.append(call)
        return 0

    library = SimpleNamespace(renamex_np=renamex_np)
    monkeypatch.setattr("catalog.entries.filesystem.ctypes.CDLL", lambda *_, **__: library)
    monkeypatch.setattr("catalog.entries.filesystem.platform.system", lambda: "Darwin")
    assert filesystem.exchange(Path("one"), Path("other"))
    assert calls == [(b"one", b"other", 2)]
