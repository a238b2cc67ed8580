"""The parts of a table for a paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperValue:
    """A number of a table with its interval and its source; or a text, which has neither."""

    text: str  # as printed, without its unit
    low: str  # ends of the interval; "" without one
    high: str
    cite: str  # key of its source in the bibliography; "" for a text
    best: bool  # not told apart from the best of its column


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A row of a table: a model, how it was run, and its values; None where there is none."""

    name: str
    configuration: str
    cite: str  # key of the model's paper in the bibliography; "" where it has none
    values: tuple[PaperValue | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTable:
    """A table for a paper."""

    title: str
    notes: tuple[str, ...]  # sentences of the caption
    address: str  # from which the same table can be made again
    version: str  # of the catalogue
    columns: tuple[str, ...]  # of the values
    rows: tuple[PaperRow, ...]
    bibliography: str  # BibTeX of all sources and models that are cited
