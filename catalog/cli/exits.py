"""Exit statuses of `catalog`, and the meaning of each."""

from __future__ import annotations

from typing import Final

OK, PROBLEMS, USAGE, ERROR, INTERRUPTED, TERMINATED = 0, 1, 2, 3, 130, 143

MEANINGS: Final = {
    OK: "success; also if the reader of the output closed the pipe, as `| head` does",
    PROBLEMS: "problems in entries, or in the files that were read",
    USAGE: "wrong usage: an unknown command, option, file, branch or folder",
    ERROR: "I/O or network error, also if the output could not be written",
    INTERRUPTED: "interrupted (Ctrl-C)",
    TERMINATED: "ended by SIGTERM; other signals: 128 and their number",
}
"""Meaning of each status, in the order of the help; docs, man page and tests read it here."""
