"""Messages for a person on stderr, and the decision about colours, as the common options ask."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from typing import TextIO

ColourChoice = Literal["auto", "always", "never"]


def _is_terminal(stream: TextIO) -> bool:
    """True if `stream` is a terminal that understands escape sequences."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


@dataclass(slots=True)
class Console:
    """Settings of `--quiet`, `--verbose` and `--color`, and the messages that depend on them."""

    quiet: bool = False
    verbose: bool = False
    colour: ColourChoice = "auto"
    _started: float = field(default_factory=time.monotonic)

    def configure(self, *, quiet: bool, verbose: bool, colour: ColourChoice) -> None:
        """Use the settings of this run from now on."""
        self.quiet, self.verbose, self.colour = quiet, verbose, colour
        self._started = time.monotonic()

    def colours(self, stream: TextIO) -> bool:
        """True if text for `stream` should have colours.

        `--color` decides, then NO_COLOR, then FORCE_COLOR, then whether `stream` is a terminal.
        """
        if self.colour != "auto":
            return self.colour == "always"
        if os.environ.get("NO_COLOR"):
            return False
        if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
            return True
        return _is_terminal(stream)

    def progress(self, step: str) -> None:
        """Show `step` in place of the step before, on a terminal; with --verbose, as a line with the time."""
        if self.verbose:
            self.detail(step)
        elif not self.quiet and _is_terminal(sys.stderr):
            sys.stderr.write(f"\r\x1b[K{step} …")
            sys.stderr.flush()

    def clear(self) -> None:
        """Remove the progress line from the terminal."""
        if not self.verbose and not self.quiet and _is_terminal(sys.stderr):
            sys.stderr.write("\r\x1b[K")

    def note(self, text: str) -> None:
        """Print a line to stderr, unless --quiet."""
        if not self.quiet:
            print(text, file=sys.stderr)

    def well(self, text: str) -> None:
        """Print `text`, which says that all is well, to stderr if a person reads it there."""
        if not self.quiet and (self.verbose or sys.stderr.isatty()):
            print(text, file=sys.stderr)

    def detail(self, text: str) -> None:
        """Print a line to stderr with the seconds since the start, with --verbose alone."""
        if self.verbose:
            print(f"{time.monotonic() - self._started:6.2f}s {text}", file=sys.stderr)


CONSOLE: Final = Console()
"""The console of this process."""
