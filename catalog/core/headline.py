"""The rule that picks the headline of a cell, as code and in the words that readers see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import Observation
    from catalog.entries.schema.results import Relationship

HEADLINE_RULE: Final = (
    "a value that stands before one that is disputed, superseded or withdrawn",
    "a run on all problems before one on fewer than 95 percent of them",
    "a row that somebody checked against its source before one that nobody has",
    "a first-hand report, or a quotation of one that the catalogue has, before any other quotation",
    (
        "the benchmark's authors and independent runs before the model's developers; these before the "
        "authors of a rival, who propose another model or method in the same source and ran this one only "
        "as its baseline; these before unknown measurers"
    ),
    "of equal relationships, a first-hand report before a quotation",
    "the newest before the older",
    "between settings of one source, the best: the field reports its best temperature",
)
"""Criteria that make a value the headline of its cell, the strongest first; shown to readers."""

STATUS_ORDER: Final[Mapping[str, int]] = {"valid": 0, "disputed": 1, "superseded": 2, "withdrawn": 3}
RELATIONSHIP_ORDER: Final[Mapping[Relationship | None, int]] = {
    "benchmark-authors": 0,
    "third-party": 0,
    "this-project": 0,
    "developer": 1,
    "rival": 2,
    None: 3,
}


def precedence(
    observation: Observation, *, traced: bool = False, partial: bool = False
) -> tuple[object, ...]:
    """Sort key of an observation by `HEADLINE_RULE`; in each cell, the smallest key is the headline.

    `partial`: the observation is of a part of the problems. `traced`: the observation quotes a first-hand
    report of the same cell, so it ranks as first-hand: perhaps somebody could check the quotation, but nobody
    the report itself. No two observations of a cell have equal keys, so the order of files does not matter.
    """
    newest = -observation.date.latest.toordinal() if observation.date else 0
    return (
        STATUS_ORDER[observation.row.status],
        partial,
        not observation.row.verified,
        observation.quoted and not traced,
        RELATIONSHIP_ORDER[observation.relationship],
        observation.quoted,
        newest,
        observation.scale.sort_key(observation.value),
        observation.results_id,
        observation.key,
    )
