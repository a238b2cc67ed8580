"""The list of rules that look at all entries together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.validate.references import cycles, unknown_references, unused_terms, whole_families
from catalog.validate.tags import tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from catalog.validate.finding import Finding, Scope

RULES_ACROSS: Final[tuple[Callable[[Scope], Iterator[Finding]], ...]] = (
    unknown_references,
    whole_families,
    unused_terms,
    cycles,
    tags,
)
