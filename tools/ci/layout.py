"""`python -m tools.ci.layout`: files that are not formatted, and their formatted text.

Who edits on the host's pages cannot run `catalog fmt`. So the summary of the run has each such file
as it should be, to be copied in place of what is there; an annotation says so at the line.
"""

from __future__ import annotations

import sys
from itertools import zip_longest
from pathlib import Path
from typing import Final

from catalog.entries import files
from catalog.entries.diagnostics import Diagnostic, Position
from catalog.entries.formatter import fits_schema, format_entry
from catalog.validate.file_layout import classify
from catalog.validate.report import render
from catalog.validate.rules import Rule
from tools.ci.world import inert, inline, summary

_RULE: Final = Rule(
    "layout",
    "error",
    "Not in the one layout",
    "One layout keeps changes small and easy to read.",
    "Run `catalog fmt`, or copy the file from the summary of the run.",
)
_MESSAGE: Final = (
    "from here on not in the layout of entries; run `catalog fmt`, or replace the text of the file by "
    "the one that the summary of this run shows"
)
_MOST: Final = 30_000  # characters of a file
_MOST_FILES: Final = 20


def wrong(project: Path) -> dict[str, tuple[int, str]]:
    """First unformatted line and formatted text of each file, by path."""
    unformatted = {}
    for file in files.read_all(project):
        at = classify(file.path)
        if isinstance(at, Diagnostic) or not file.digest or not fits_schema(file.path, file.data, at.schema):
            continue  # `catalog check` reports it
        new, problems = format_entry(file.path, file.data, at.schema)
        if problems or new == file.data:
            continue
        lines = zip_longest(file.data.splitlines(), new.splitlines())
        first = next((i for i, (was, now) in enumerate(lines, 1) if was != now), 1)
        unformatted[file.path] = (first, new.decode("utf-8"))
    return unformatted


def main() -> None:
    """Exit with status 1 if a file is not formatted."""
    unformatted = wrong(Path.cwd())
    problems = [
        Diagnostic(Position(path, line), _RULE.id, _MESSAGE) for path, (line, _) in unformatted.items()
    ]
    sys.stdout.write(render(problems, format="github", rules={_RULE.id: _RULE}))
    for path, (_, text) in list(unformatted.items())[:_MOST_FILES]:
        block = inert(text, most=_MOST)
        summary(f"## {inline(path)}\n\nReplace the text of this file by this one:\n\n{block}\n")
    raise SystemExit(1 if unformatted else 0)


if __name__ == "__main__":
    main()
