"""The problems of entries, for commands that only read them: errors stop such a command, warnings do not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from catalog.cli.console import CONSOLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.entries.diagnostics import Diagnostic


def can_be_used(problems: Sequence[Diagnostic]) -> bool:
    """True unless one of `problems` is an error. Prints their number to stderr."""
    if not problems:
        return True
    from catalog.entries.text import counted
    from catalog.validate import RULES
    from catalog.validate.report import has_error, summary

    CONSOLE.clear()
    if has_error(problems, RULES):
        files = len({problem.at.path for problem in problems})
        number = summary(problems, files=files, rules=RULES)
        print(f"catalog: {number}; `catalog check` lists them", file=sys.stderr)
        return False
    print(
        f"catalog: {counted(len(problems), 'warning')} in entries; `catalog check` lists them",
        file=sys.stderr,
    )
    return True
