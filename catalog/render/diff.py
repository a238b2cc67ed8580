"""A comparison as text, JSON, or Markdown for a pull request."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

from catalog.entries.text import counted, escape_invisible
from catalog.views.formatting import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.views.diff import Comparison, EntryChange, NumberChange, RankChange

Format = Literal["text", "json", "markdown"]
FORMAT_VERSION: Final = 1
_MOST: Final = 40  # lines of a section; a pull request's comment has a limit, and a reader too
_MOST_RANKS: Final = 6  # of one leaderboard: a newcomer at the top moves all others by one
_MOST_FIELDS: Final = 8
_LONGEST: Final = 80  # characters of a value


def render(comparison: Comparison, *, format: Format) -> str:  # noqa: A002 - as everywhere in this program
    """`comparison` as text, JSON or Markdown, with a line break at the end.

    Names and values come from strangers: in Markdown each stands in a code span, where nothing is
    a link, a mention, an image or HTML; in text no character can steer the terminal.
    """
    if format == "json":
        return json.dumps({"format": FORMAT_VERSION, **asdict(comparison)}, indent=2) + "\n"
    said = _Markdown() if format == "markdown" else _Text()
    if comparison.empty:
        return said.line("Nothing changes for readers.") + "\n"
    lines = [line for title, section in _sections(comparison, said) for line in said.section(title, section)]
    return "\n".join(lines).strip("\n") + "\n"


class _Text:
    def line(self, text: str) -> str:
        return text

    def quoted(self, text: str) -> str:
        return escape_invisible(_cut(text))

    def section(self, title: str, lines: Sequence[str]) -> Iterator[str]:
        yield f"\n{title}"
        yield from (f"  {line}" for line in lines)


class _Markdown(_Text):
    def quoted(self, text: str) -> str:
        """`text`, shortened, as a Markdown code span; backquotes in it cannot end the span."""
        text = escape_invisible(_cut(" ".join(text.split()))) or " "
        fence = "`" * (max((len(run) for run in _runs(text)), default=0) + 1)
        pad = " " if text.startswith("`") or text.endswith("`") else ""
        return f"{fence}{pad}{text}{pad}{fence}"

    def section(self, title: str, lines: Sequence[str]) -> Iterator[str]:
        yield f"\n### {title}\n"
        yield from (f"- {line}" for line in lines)


def _runs(text: str) -> Iterator[str]:
    return ("".join(run) for char, run in groupby(text) if char == "`")


def _sections(comparison: Comparison, said: _Text) -> Iterator[tuple[str, list[str]]]:
    if comparison.entries:
        counts = [
            f"{count} {what}"
            for what in ("added", "changed", "removed")
            if (count := sum(each.what == what for each in comparison.entries))
        ]
        yield f"Entries: {', '.join(counts)}", _limited([_entry(each, said) for each in comparison.entries])
    moved = [each for each in comparison.numbers if each.what == "changed"]
    if moved:
        moved.sort(key=lambda each: -abs(each.points or 0))
        yield f"Headline numbers that move: {len(moved)}", _limited([_number(each, said) for each in moved])
    others = [each for each in comparison.numbers if each.what != "changed"]
    if others:
        yield f"New and removed numbers: {len(others)}", _limited([_number(each, said) for each in others])
    if comparison.ranks:
        yield f"Places that change: {len(comparison.ranks)}", _limited(_ranks(comparison.ranks, said))
    if comparison.disagreements:
        lines = [
            f"{said.quoted(each.model)} on {said.quoted(each.benchmark)}, {said.quoted(each.about)}: "
            f"reports from {each.low:g} to {each.high:g}"
            for each in comparison.disagreements
        ]
        yield f"New disagreements: {len(lines)}", _limited(lines)
    if comparison.tags:
        lines = [
            f"{said.quoted(each.name)} {'comes into' if each.what == 'added' else 'goes out of'} use: "
            + ", ".join(map(said.quoted, each.carried_by[:_MOST_FIELDS]))
            for each in comparison.tags
        ]
        yield f"Tags: {len(lines)}", _limited(lines)


def _entry(change: EntryChange, said: _Text) -> str:
    signs = {"added": "new", "changed": "changed", "removed": "removed"}
    line = f"{signs[change.what]} {change.kind} {said.quoted(change.id)} ({said.quoted(change.name)})"
    parts = []
    if change.rows_added:
        parts.append(f"{counted(change.rows_added, 'row')} added")
    if change.rows_removed:
        parts.append(f"{counted(change.rows_removed, 'row')} removed")
    for each in change.fields[:_MOST_FIELDS]:
        was = said.quoted(each.before) if each.before else "nothing"
        now = said.quoted(each.after) if each.after else "nothing"
        parts.append(f"{said.quoted(each.path)} from {was} to {now}")
    if len(change.fields) > _MOST_FIELDS:
        parts.append(f"{len(change.fields) - _MOST_FIELDS} more fields")
    return f"{line}: {'; '.join(parts)}" if parts else line


def _number(change: NumberChange, said: _Text) -> str:
    about = f"{said.quoted(change.model)} on {said.quoted(change.benchmark)}, {said.quoted(change.about)}"
    by = f", measured by {said.quoted(change.measured_by)}" if change.measured_by else ""
    if change.what == "added":
        return f"{about}: {percent(change.after)}, new{by}"
    if change.what == "removed":
        return f"{about}: {percent(change.before)}, removed"
    moved = f"{percent(change.before)} to {percent(change.after)}"
    return f"{about}: {moved} ({change.points:+.2f} points){by}"


def _ranks(changes: Sequence[RankChange], said: _Text) -> list[str]:
    lines = []
    for (benchmark, about), same in groupby(changes, key=lambda each: (each.benchmark, each.about)):
        listed = list(same)
        moves = [f"{said.quoted(each.model)} {_move(each)}" for each in listed[:_MOST_RANKS]]
        if len(listed) > _MOST_RANKS:
            moves.append(f"{len(listed) - _MOST_RANKS} others move")
        lines.append(f"{said.quoted(benchmark)}, {said.quoted(about)}: {'; '.join(moves)}")
    return lines


def _move(change: RankChange) -> str:
    if change.before is None:
        return f"enters at {change.after} of {change.of}"
    if change.after is None:
        return f"leaves (was {change.before})"
    return f"{change.before} to {change.after} of {change.of}"


def _limited(lines: list[str]) -> list[str]:
    more = len(lines) - _MOST
    return lines if more <= 0 else [*lines[:_MOST], f"and {more:,} more"]


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
