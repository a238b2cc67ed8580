"""Lines of a report about headline numbers, ranks, disagreements and tags."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from catalog.core.units import unit_words
from catalog.render.diff.fields import reasons_text
from catalog.views.formatting import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.render.diff.style import TextStyle
    from catalog.views.diff import TagChange
    from catalog.views.diff.scores import Disagreement, NumberChange, RankChange

_MOST_NAMES: Final = 8


def number_line(change: NumberChange, style: TextStyle) -> str:
    """A line about a headline that changed, is new or is gone."""
    about = f"{_model(change.model, change.configuration, style)} on {style.name(change.benchmark)}"
    about = f"{reasons_text(change.attention, style)}{about}, {style.name(change.about)}"
    by = f", measured by {style.name(change.measured_by)}" if change.measured_by else ""
    former = f"; before in {style.name(change.former_row)}" if change.former_row else ""
    by += f" ({'quoted in ' if change.quoted else ''}{style.name(change.results)}{former})"
    if change.what == "added":
        return f"{about}: {_value(change.after, change)}, new{by}"
    if change.what == "removed":
        return f"{about}: {_value(change.before, change)}, removed{by}"
    moved = f"{_value(change.before, change)} -> {_value(change.after, change)}"
    unit = unit_words(change.unit).several
    step = f"{change.change:+.2f}" if change.unit == "percent" else f"{change.change:+g}"
    why = f"; {style.name(change.reason)}" if change.reason else ""
    return f"{about}: {moved} ({f'{step} {unit}'.strip()}){by}{why}"


def _model(name: str, configuration: str, style: TextStyle) -> str:
    return style.name(" · ".join(part for part in (name, configuration) if part))


def _value(printed: str, change: NumberChange) -> str:
    """Text of a value as printed; a percentage without its unit, with at most two decimals."""
    words = unit_words(change.unit)
    return percent(printed) if change.unit == "percent" else f"{words.before}{printed}{words.after}"


def rank_lines(changes: Sequence[RankChange], style: TextStyle) -> Iterator[str]:
    """A line for each leaderboard, with its largest moves."""
    for (benchmark, about), same in groupby(changes, key=lambda change: (change.benchmark, change.about)):
        listed = list(same)
        shown = listed[: style.detail.ranks]
        moves = [f"{_model(change.model, change.configuration, style)} {_move(change)}" for change in shown]
        if len(listed) > len(shown):
            moves.append(f"{len(listed) - len(shown)} others move")
        yield f"{style.name(benchmark)}, {style.name(about)}: {'; '.join(moves)}"


def _move(change: RankChange) -> str:
    if change.before is None:
        return f"enters at {change.after} of {change.of}"
    if change.after is None:
        return f"leaves (was {change.before})"
    return f"{change.before} -> {change.after} of {change.of}"


def disagreement_line(change: Disagreement, style: TextStyle) -> str:
    """A line about a result whose reports disagree now."""
    return (
        f"{_model(change.model, change.configuration, style)} on {style.name(change.benchmark)}, "
        f"{style.name(change.about)}: reports from {change.low:g} to {change.high:g}"
    )


def tag_line(tag: TagChange, style: TextStyle) -> str:
    """A line about a tag that came into use or went out of it."""
    names = ", ".join(map(style.name, tag.carried_by[:_MOST_NAMES]))
    return f"{style.name(tag.name)} {'comes into' if tag.what == 'added' else 'goes out of'} use: {names}"
