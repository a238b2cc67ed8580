"""The format of the stories of values, which the cards beside numbers show.

`make generate` writes TypeScript's types from these classes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FORMAT: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that a reader should know before using a value; a text is "" if there is nothing to say."""

    id: str  # anchor of its cell for the cell's headline, else the report's key
    title: str  # "CodeGen-Mono 16.1B on HumanEval, pass@1"
    value: str  # as printed, with its unit: "32.9 %"
    interval: str  # "26.2–40.4"
    basis: str  # how the interval was made, or why there is none
    measured: str  # who measured it, and whether they say so themselves
    read: str  # the source, the place in it and its date
    address: str  # of the source itself
    settings: str  # with the program that ran it
    cost: str  # what each problem cost, as billed and at today's price
    standing: str  # what speaks against it: not checked, disputed ...
    seen: str  # whether the model may have been trained on the problems
    others: str  # how many further values there are, and how far they lie apart
    reports: int  # of its cell, this one included


@dataclass(frozen=True, slots=True, kw_only=True)
class Stories:
    """Stories (provenance cards) of all values of one model family."""

    format: int
    stories: tuple[Story, ...]
