"""Relationships of measurers that contradict what their source proposes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.proposals import proposals
from catalog.entries.text import quote
from catalog.validate.findings import Finding, Scope, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.proposals import Proposal
    from catalog.entries.schema.results import Relationship, ResultRow, ResultsFile


def contradicted_relationships(scope: Scope) -> Iterator[Finding]:
    """Findings: first-hand rows whose relationship contradicts what their source proposes.

    The relationship in a header is reported once per file, at the first row that it does not fit.
    """
    proposed = proposals(scope.entries, scope.proposers)
    for stem, results in scope.entries.results.items():
        proposal = proposed.get(stem)
        if proposal is None or not proposal.is_source:
            continue
        header_reported = False
        for i, row in enumerate(results.rows):
            own = row.measured_by.relationship if row.measured_by else None
            if (results.quoted if row.quoted is None else row.quoted) or (own is None and header_reported):
                continue
            message = _contradiction(results, row, proposal, own)
            if message:
                header_reported = header_reported or own is None
                loc = ("measured_by", "relationship")
                yield Finding(
                    "relationship-contradiction",
                    entry_path("results", stem),
                    ("rows", i, *loc) if own else loc,
                    message,
                )


def _contradiction(results: ResultsFile, row: ResultRow, proposal: Proposal, own: Relationship | None) -> str:
    """Message if the relationship of `row` is wrong, "" if not; `own` is the one stated in the row itself."""
    stated = own or results.measured_by.relationship
    fitting = proposal.relationship(row) or "developer"
    # Of a model by others, a header that says `developer` makes a rival by itself.
    derived = own is None and stated == "developer"
    if stated in {None, "this-project", fitting} or derived:
        return ""
    if stated == "benchmark-authors" and fitting == "developer":  # both are true
        return ""
    proposes = ", ".join(sorted({*proposal.models, *proposal.methods}))
    return (
        f"`relationship: {stated}` does not fit: the authors of this source propose {quote(proposes)}; "
        f"write `relationship: {fitting}`"
    )
