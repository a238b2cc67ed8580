"""Rule about the prices of variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.text import quote
from catalog.validate.findings import Finding, Scope, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator


def repeated_prices(scope: Scope) -> Iterator[Finding]:
    """Findings: prices with the same date and currency as another price of the variant."""
    for id_, model in scope.entries.models.items():
        for i, variant in enumerate(model.variants):
            seen: set[tuple[str, str]] = set()
            for j, price in enumerate(variant.prices):
                key = (price.date.text, price.currency)
                if key in seen:
                    message = (
                        f"{quote(variant.id)} already has a price in {price.currency} of {price.date}; "
                        "delete one of the two, or correct its date"
                    )
                    loc = ("variants", i, "prices", j, "date")
                    yield Finding("repeated-price", entry_path("models", id_), loc, message)
                seen.add(key)
