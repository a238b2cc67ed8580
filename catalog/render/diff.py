"""A comparison as text, JSON, or Markdown for a pull request."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

from catalog.core.units import UNIT_WORDS
from catalog.entries.text import counted, escape_invisible
from catalog.views.formatting import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.views.diff import CatalogDiff, EntryChange, NumberChange, RankChange, VariantChange

DiffFormat = Literal["text", "json", "markdown"]
FORMAT_VERSION: Final = 3
_MOST: Final = 40  # lines of a section; a pull request's comment has a limit, and a reader too
_MOST_RANKS: Final = 6  # of one leaderboard: a newcomer at the top moves all others by one
_MOST_FIELDS: Final = 8
_LONGEST: Final = 80  # characters of a value


def render(comparison: CatalogDiff, *, format: DiffFormat) -> str:  # noqa: A002 - as everywhere in this program
    """`comparison` as text, JSON or Markdown, with a line break at the end.

    Names and values come from strangers: in Markdown each is in a code span, so it cannot become a link,
    a mention, an image or HTML; in text, control characters are escaped.
    """
    if format == "json":
        return json.dumps({"format": FORMAT_VERSION, **asdict(comparison)}, indent=2) + "\n"
    style = _Markdown() if format == "markdown" else _Text()
    if comparison.empty:
        return style.line("Nothing changes for readers.") + "\n"
    lines = [
        line for title, section in _sections(comparison, style) for line in style.section(title, section)
    ]
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


def _sections(comparison: CatalogDiff, style: _Text) -> Iterator[tuple[str, list[str]]]:
    if comparison.entries:
        counts = [
            f"{count} {what}"
            for what in ("added", "changed", "removed")
            if (count := sum(entry.what == what for entry in comparison.entries))
        ]
        yield (
            f"Entries: {', '.join(counts)}",
            _limited([_entry(entry, style) for entry in comparison.entries]),
        )
    if comparison.variants:
        yield (
            f"Variants with another id: {len(comparison.variants)}",
            _limited([_variant(change, style) for change in comparison.variants]),
        )
    moved = [number for number in comparison.numbers if number.what == "changed"]
    if moved:
        moved.sort(key=lambda number: -abs(number.change or 0))
        yield (
            f"Headline numbers that move: {len(moved)}",
            _limited([_number(number, style) for number in moved]),
        )
    others = [number for number in comparison.numbers if number.what != "changed"]
    if others:
        yield (
            f"New and removed numbers: {len(others)}",
            _limited([_number(number, style) for number in others]),
        )
    if comparison.ranks:
        lines = _ranks(comparison.ranks, style)
        merged = sum(change.merged for change in comparison.variants)
        if merged:
            why = f"{counted(merged, 'variant')} merged into others: a model is ranked once, at its best"
            lines = [f"{why} configuration", *lines]
        yield f"Places that change: {len(comparison.ranks)}", _limited(lines)
    if comparison.disagreements:
        lines = [
            f"{_model(edition.model, edition.configuration, style)} on {style.quoted(edition.benchmark)}, "
            f"{style.quoted(edition.about)}: reports from {edition.low:g} to {edition.high:g}"
            for edition in comparison.disagreements
        ]
        yield f"New disagreements: {len(lines)}", _limited(lines)
    if comparison.tags:
        lines = [
            f"{style.quoted(tag.name)} {'comes into' if tag.what == 'added' else 'goes out of'} use: "
            + ", ".join(map(style.quoted, tag.carried_by[:_MOST_FIELDS]))
            for tag in comparison.tags
        ]
        yield f"Tags: {len(lines)}", _limited(lines)


def _entry(change: EntryChange, style: _Text) -> str:
    signs = {"added": "new", "changed": "changed", "removed": "removed"}
    line = f"{signs[change.what]} {change.kind} {style.quoted(change.id)} ({style.quoted(change.name)})"
    parts = []
    if change.rows_moved:
        moved = counted(change.rows_moved, "row")
        parts.append(f"{moved} with another variant, configuration or method and the same value")
    if change.rows_added:
        parts.append(f"{counted(change.rows_added, 'row')} added")
    if change.rows_removed:
        parts.append(f"{counted(change.rows_removed, 'row')} removed")
    for field in change.fields[:_MOST_FIELDS]:
        was = style.quoted(field.before) if field.before else "nothing"
        now = style.quoted(field.after) if field.after else "nothing"
        parts.append(f"{style.quoted(field.path)} from {was} to {now}")
    if len(change.fields) > _MOST_FIELDS:
        parts.append(f"{len(change.fields) - _MOST_FIELDS} more fields")
    return f"{line}: {'; '.join(parts)}" if parts else line


def _variant(change: VariantChange, style: _Text) -> str:
    before = f"{style.quoted(change.before)} ({style.quoted(change.before_name)})"
    after = f"{style.quoted(change.after)} ({style.quoted(change.after_name)})"
    what = "merged into" if change.merged else "renamed to"
    run = f" with {style.quoted(change.configuration)}" if change.configuration else ""
    return f"{before}: {what} {after}{run}"


def _model(name: str, configuration: str, style: _Text) -> str:
    return style.quoted(" · ".join(part for part in (name, configuration) if part))


def _number(change: NumberChange, style: _Text) -> str:
    model = _model(change.model, change.configuration, style)
    about = f"{model} on {style.quoted(change.benchmark)}, {style.quoted(change.about)}"
    by = f", measured by {style.quoted(change.measured_by)}" if change.measured_by else ""
    if change.what == "added":
        return f"{about}: {_value(change.after, change)}, new{by}"
    if change.what == "removed":
        return f"{about}: {_value(change.before, change)}, removed"
    moved = f"{_value(change.before, change)} to {_value(change.after, change)}"
    unit = UNIT_WORDS[change.unit].several
    step = f"{change.change:+.2f}" if change.unit == "percent" else f"{change.change:+g}"
    why = f"; {style.quoted(change.reason)}" if change.reason else ""
    return f"{about}: {moved} ({f'{step} {unit}'.strip()}){by}{why}"


def _value(printed: str, change: NumberChange) -> str:
    """Text of a value as printed; a percentage without its unit, with at most two decimals."""
    words = UNIT_WORDS[change.unit]
    return percent(printed) if change.unit == "percent" else f"{words.before}{printed}{words.after}"


def _ranks(changes: Sequence[RankChange], style: _Text) -> list[str]:
    lines = []
    for (benchmark, about), same in groupby(changes, key=lambda change: (change.benchmark, change.about)):
        listed = list(same)
        moves = [
            f"{_model(change.model, change.configuration, style)} {_move(change)}"
            for change in listed[:_MOST_RANKS]
        ]
        if len(listed) > _MOST_RANKS:
            moves.append(f"{len(listed) - _MOST_RANKS} others move")
        lines.append(f"{style.quoted(benchmark)}, {style.quoted(about)}: {'; '.join(moves)}")
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
