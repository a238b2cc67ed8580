"""Variants that are another variant now, in a configuration: "o3 (high)" is "o3" with effort high."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog.core.configurations import RunConfiguration, configuration, from_fields
from catalog.entries.schema.types import VariantRef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import Catalog, CellKey


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantMove:
    """A variant of an older catalogue, and the variant and configuration that it became in a newer one."""

    before: VariantRef
    after: VariantRef
    configuration: RunConfiguration  # that the old id stood for
    merged: bool  # the newer variant existed before, or several became it; else the old one was renamed

    def key(self, key: CellKey) -> CellKey:
        """Key of the cell that has the values of `key` now, a cell of the old variant."""
        stated = {**self.configuration.stated, **key.configuration.stated}
        return replace(key, variant=self.after, configuration=from_fields(stated))


def variant_moves(before: Catalog, after: Catalog) -> dict[VariantRef, VariantMove]:
    """{old reference: move} of the variants of `before` whose id is a former id in `after`."""
    there_before, there_after = _refs(before), _refs(after)
    moves = {}
    for id_, record in after.models.items():
        for variant in record.variants:
            former_refs = {
                ref: configuration(former)
                for former in variant.entry.former_ids
                if (ref := VariantRef(f"{id_}/{former.id}")) in there_before and ref not in there_after
            }
            merged = variant.ref in there_before or len(former_refs) > 1
            for ref, run in former_refs.items():
                moves[ref] = VariantMove(before=ref, after=variant.ref, configuration=run, merged=merged)
    return moves


def _refs(catalog: Catalog) -> set[VariantRef]:
    return {variant.ref for record in catalog.models.values() for variant in record.variants}


def moved_key(key: CellKey, moves: Mapping[VariantRef, VariantMove]) -> CellKey:
    """Key of the cell that has the values of the old cell `key` now; `key` if its variant did not move."""
    move = moves.get(key.variant)
    return move.key(key) if move else key
