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
    """A variant of an older catalogue, and what it is in a newer one."""

    before: VariantRef
    after: VariantRef
    configuration: RunConfiguration  # that the old id stood for
    merged: bool  # the newer variant existed before, or several became it; else the old one was renamed

    def key(self, key: CellKey) -> CellKey:
        """Key of the cell that holds the values of `key`, a cell of the old variant, now."""
        stated = {**self.configuration.stated, **key.configuration.stated}
        return replace(key, variant=self.after, configuration=from_fields(stated))


def variant_moves(before: Catalog, after: Catalog) -> dict[VariantRef, VariantMove]:
    """Variants of `before` that are former ids in `after`, by their old reference."""
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
    """Key of the cell that the values of `key` belong to after `moves`."""
    move = moves.get(key.variant)
    return move.key(key) if move else key
