"""Signals and standard streams of the process: nothing is lost, and every end has its exit status."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Final

from catalog.entries import filesystem

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import TextIO

_SIGNALS: Final = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_TRIES: Final = 3  # signals until the process ends without cleaning up
_REPEAT_SECONDS: Final = 0.01
TERMINATING: Final = 128
"""Exit statuses above this one stand for a signal: its number is added."""


class Stopped(KeyboardInterrupt):
    """A signal asks the process to end; `status` is the exit status for it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = TERMINATING + number


class PipeClosedError(OSError):
    """Error: the reader of stdout has closed it, as `| head` does."""


class OutputError(OSError):
    """Error: stdout could not be written, for example because the disk is full."""


class _Stdout(io.TextIOWrapper):
    """Stdout whose errors are told apart from those of other files and pipes."""

    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError as error:
            raise self._failed(error) from error

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            raise self._failed(error) from error

    def _failed(self, error: OSError) -> OSError:
        """Error to raise for `error`; from now on, output goes nowhere, so that it cannot fail again."""
        _discard(self)
        if isinstance(error, BrokenPipeError):
            return PipeClosedError(*error.args)
        return OutputError(f"cannot write the output: {error.strerror or error}")


class _Stderr(io.TextIOWrapper):
    """Stderr that drops messages that cannot be written: the exit status stays what it is."""

    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError:
            _discard(self)
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError:
            _discard(self)


def _discard(stream: io.TextIOWrapper) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def run(program: Callable[[], Callable[[], int]]) -> int:
    """Exit status of a program that `program` imports and returns, with our streams and signal handlers.

    A signal during the imports ends the process at once, later ones raise `Stopped` in the program.
    """
    handling = _Handling()
    sys.unraisablehook = handling.unraisable
    for number in _SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as `nohup` does
            signal.signal(number, handling.handle)
    _open_closed_streams()
    sys.stdout = _wrapped(sys.stdout, _Stdout, line_buffering=sys.stdout.isatty())
    sys.stderr = _wrapped(sys.stderr, _Stderr, line_buffering=True)
    start = program()
    try:
        handling.raises = True
        status = start()
        handling.raises = False
    except Stopped as stopped:  # outside of any command
        status = stopped.status
    if status > TERMINATING:  # nobody waits for the rest of the output
        _discard(sys.stdout)
    return status


class _Handling:
    """Handler of signals that ask the process to end."""

    def __init__(self) -> None:
        self.raises = False  # else nothing has begun or all is done
        self._received = 0

    def handle(self, number: int, _frame: FrameType | None) -> None:
        """Raise `Stopped` for the first signal; let cleaning up go on during the second; end at the third."""
        if not self.raises:
            os._exit(TERMINATING + number)
        self._received += 1
        if self._received == 1:
            raise Stopped(number)
        if self._received >= _TRIES:
            os._exit(TERMINATING + number)

    def unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        """Send a signal again that came where Python drops exceptions, such as inside an import."""
        error = unraisable.exc_value
        if not isinstance(error, Stopped):
            sys.__unraisablehook__(unraisable)
            return
        self._received = 0
        repeat = threading.Timer(_REPEAT_SECONDS, signal.raise_signal, [error.status - TERMINATING])
        repeat.daemon = True
        repeat.start()


def _open_closed_streams() -> None:
    """Open standard streams that the caller closed, so that no other file takes their descriptor.

    Writing to a closed stdout is an error; messages to a closed stderr are dropped.
    """
    for descriptor, flags in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            opened = os.open(os.devnull, flags)
            if opened != descriptor:
                os.dup2(opened, descriptor)
                os.close(opened)
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - open until the end
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", newline="\n", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", newline="\n", closefd=False)  # noqa: SIM115


def _wrapped(stream: TextIO, kind: type[io.TextIOWrapper], *, line_buffering: bool) -> io.TextIOWrapper:
    """`stream` as a `kind`; characters that its encoding lacks are written as escapes.

    Files and pipes get the same bytes on every system: Windows would write CRLF and its own code page.
    """
    assert isinstance(stream, io.TextIOWrapper)
    is_terminal = stream.isatty()
    own = filesystem.IS_WINDOWS and not is_terminal and "PYTHONIOENCODING" not in os.environ
    encoding = "utf-8" if own else stream.encoding
    newline = None if is_terminal else "\n"
    binary = stream.detach()
    if isinstance(binary, io.RawIOBase):  # with PYTHONUNBUFFERED; a part of a write would get lost
        binary = io.BufferedWriter(binary)
    return kind(
        binary, encoding=encoding, errors="backslashreplace", newline=newline, line_buffering=line_buffering
    )
