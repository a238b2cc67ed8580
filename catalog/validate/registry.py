"""The list of rules that look at all entries together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.validate import dates, links, names, problems, references, scores, shapes, tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from catalog.validate.findings import Finding, Scope

RULES_ACROSS: Final[tuple[Callable[[Scope], Iterator[Finding]], ...]] = (
    references.unknown_references,
    references.whole_families,
    references.unused_terms,
    references.cycles,
    tags.tags,
    names.clashes,
    names.repeated_ids,
    names.repeated_items,
    dates.future_dates,
    dates.results_before_models,
    shapes.sizes,
    scores.ranges,
    scores.repeated,
    scores.copied,
    links.papers,
    scores.falls,
    scores.above_base,
    scores.contradictions,
    scores.unnamed,
    scores.unexplained,
    problems.without_row,
    problems.unfit,
)
