"""Rule about the prices of variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.text import quote
from catalog.validate.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.model import ModelEntry
    from catalog.validate.findings import EntryFile


def repeated_prices(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: prices with the same date and currency as another price of the variant."""
    for i, variant in enumerate(file.entry.variants):
        seen: set[tuple[str, str]] = set()
        for j, price in enumerate(variant.prices):
            key = (price.date.text, price.currency)
            if key in seen:
                message = (
                    f"{quote(variant.id)} already has a price in {price.currency} of {price.date}; "
                    "delete one of the two, or correct its date"
                )
                yield Finding("repeated-price", file.path, ("variants", i, "prices", j, "date"), message)
            seen.add(key)
