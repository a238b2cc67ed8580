"""Fail or kill at the n-th call that changes the disk: every step of a program, by count and not by luck."""

from __future__ import annotations

import io
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Self

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KILLED: Final = 137
"""Exit status of a process that `killed_at` killed."""

_NAMES: Final = frozenset(
    {
        "os.chmod",
        "os.link",
        "os.mkdir",
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.truncate",
        "shutil.copyfile",
    }
)
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


@dataclass
class Steps:
    """Calls that change files below `folder`: what each was, and what happens at the `stop`-th."""

    folder: str
    stop: int = -1  # from 0; -1: never
    action: Literal["fail", "kill"] = "fail"
    calls: list[str] = field(default_factory=list)
    left_out: tuple[str, ...] = ()  # folders inside, whose changes do not count

    def counts(self, path: object) -> bool:
        """True if a change of the file at `path` is a step."""
        text = os.fspath(path) if isinstance(path, (str, os.PathLike)) else ""
        return text.startswith(self.folder) and not text.startswith(self.left_out or ("\0",))

    def step(self, call: str, before: Callable[[], object] | None = None) -> None:
        """Count a call; at the chosen one, do what is half done (`before`), then fail or kill."""
        self.calls.append(call)
        if len(self.calls) - 1 == self.stop:
            if before is not None:
                before()
            if self.action == "kill":
                os._exit(KILLED)
            raise OSError(28, "No space left on device")


_current: Steps | None = None
_hooked = False


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    steps = _current
    if steps is None or not (event in _NAMES or event == "open"):
        return
    if event == "open" and not (isinstance(arguments[2], int) and arguments[2] & _WRITING):
        return
    paths = [os.fsdecode(path) for path in arguments[:2] if isinstance(path, (str, bytes, os.PathLike))]
    if any(map(steps.counts, paths)):
        steps.step(f"{event} {' '.join(Path(path).name for path in paths)}")


@contextmanager
def counted(folder: Path, stop: int = -1, action: Literal["fail", "kill"] = "fail") -> Iterator[Steps]:
    """Context manager that counts, and stops at, calls which change files below `folder`."""
    global _current, _hooked  # noqa: PLW0603 - an audit hook can never be removed
    if not _hooked:
        sys.addaudithook(_audit)
        _hooked = True
    steps = Steps(os.fspath(folder), stop, action)
    with pytest.MonkeyPatch.context() as patch:
        _patch_writes(patch, steps)
        _current = steps
        try:
            yield steps
        finally:
            _current = None


def _patch_writes(patch: pytest.MonkeyPatch, steps: Steps) -> None:
    """Make writing and flushing, of which the audit hook hears nothing, steps too."""
    real_open = io.open

    def fsync(_: int) -> None:
        steps.step("fsync")  # and no more: a killed process loses nothing that is written, and disks are slow

    def opened(path: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        stream = real_open(path, mode, *arguments, **options)
        return (
            _Stream(stream, steps)
            if steps.counts(path) and "b" in mode and set(mode) & set("wxa")
            else stream
        )

    patch.setattr(os, "fsync", fsync)
    patch.setattr(io, "open", opened)


class _Stream:
    """A file whose `write` may stop after half of the data."""

    def __init__(self, stream: Any, steps: Steps) -> None:
        self._stream = stream
        self._steps = steps

    def write(self, data: bytes) -> int:
        def half() -> None:
            self._stream.write(data[: len(data) // 2])
            self._stream.flush()

        self._steps.step("write", half)
        return int(self._stream.write(data))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def killed_at(folder: Path, stop: int, run: Callable[[], object], *left_out: str) -> int:
    """Exit status of a child process that calls `run`: KILLED at step `stop`, or 0 if it ended before."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with counted(folder, stop, "kill") as steps:
                steps.left_out = left_out
                run()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
