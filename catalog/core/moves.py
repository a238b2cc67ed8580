"""Entries that have another id now, and variants that are a configuration of another variant now."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from catalog.core.configurations import NOT_STATED, RunConfiguration, configuration, from_fields
from catalog.core.field_changes import field_changes
from catalog.core.row_facts import stated_rows
from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId, VariantRef

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel

    from catalog.core.field_changes import Json
    from catalog.core.records import CellKey
    from catalog.entries.collection import Entries
    from catalog.entries.schema.results import ResultsFile

_Id = TypeVar("_Id", bound=str)
_Entry = TypeVar("_Entry", bound="BaseModel")
_ALIKE: Final = 0.6  # least share of equal facts of an entry that only got another id
_COMMON: Final = 20  # entries; a fact that more of them state says nothing about which is which


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantMove:
    """A variant of an older catalogue, and the variant and configuration that it became in a newer one."""

    before: VariantRef
    after: VariantRef
    configuration: RunConfiguration  # that the old id stood for
    merged: bool  # the newer variant existed before, or several became it; else the old one was renamed

    @property
    def by_family(self) -> bool:
        """True if only the family got another id."""
        return not self.merged and self.before.partition("/")[2] == self.after.partition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """{old id: new id} of what has another id in a newer catalogue."""

    variants: Mapping[VariantRef, VariantMove] = field(default_factory=dict)
    models: Mapping[ModelId, ModelId] = field(default_factory=dict)
    benchmarks: Mapping[BenchmarkId, BenchmarkId] = field(default_factory=dict)
    methods: Mapping[MethodId, MethodId] = field(default_factory=dict)
    results: Mapping[str, str] = field(default_factory=dict)

    def key(self, key: CellKey) -> CellKey:
        """Key of the cell that has the values of the old cell `key` now."""
        method = MethodId(key.method)
        key = replace(
            key,
            benchmark=self.benchmarks.get(key.benchmark, key.benchmark),
            method=self.methods.get(method, method),
        )
        move = self.variants.get(key.variant)
        if move is None:
            return key
        stated = {**move.configuration.stated, **key.configuration.stated}
        return replace(key, variant=move.after, configuration=from_fields(stated))

    def renames(self, before: object, after: object) -> bool:
        """True if `before` is the id or reference of something that is `after` now."""
        maps: tuple[Mapping[Any, object], ...] = (self.models, self.benchmarks, self.methods, self.results)
        move = self.variants.get(before) if isinstance(before, str) else None  # type: ignore[call-overload]
        return bool(move and move.after == after) or any(
            isinstance(before, str) and before in ids and ids[before] == after for ids in maps
        )

    def facts(self, facts: Mapping[str, Json]) -> Mapping[str, Json]:
        """Facts of an old row with the ids, and the configuration, that they have now."""
        move = self.variants.get(facts["model"])
        benchmark, method = facts["benchmark"], facts.get("method")
        if move is None and benchmark not in self.benchmarks and method not in self.methods:
            return facts
        moved = {**facts, "benchmark": self.benchmarks.get(benchmark, benchmark)}
        if method is not None:
            moved["method"] = self.methods.get(method, method)
        if move is not None:
            moved = {**move.configuration.stated, **moved, "model": move.after}
        return moved


def moves_between(before: Entries, after: Entries) -> Moves:
    """All ids of `before` that became others in `after`.

    A variant moved if its id is a former id there. An entry did if it is gone and a new one states
    mostly the same; a results file if most of its rows are in a new one.
    """
    models = _renamed(before.models, after.models, _fields)
    return Moves(
        variants=_variant_moves(before, after, models),
        models=models,
        benchmarks=_renamed(before.benchmarks, after.benchmarks, _fields),
        methods=_renamed(before.methods, after.methods, _fields),
        results=_renamed(before.results, after.results, _rows),
    )


def _variant_moves(
    before: Entries, after: Entries, models: Mapping[ModelId, ModelId]
) -> dict[VariantRef, VariantMove]:
    """{old reference: move} of the variants of `before` whose id is a former id in `after`."""
    there_before, there_after = _refs(before), _refs(after)
    older = {new: old for old, new in models.items()}
    moves = {}
    for id_, entry in after.models.items():
        family = older.get(id_, id_)
        for variant in entry.variants:
            ref = VariantRef(f"{id_}/{variant.id}")
            former_refs = {
                former_ref: configuration(former)
                for former in variant.former_ids
                if (former_ref := VariantRef(f"{family}/{former.id}")) in there_before
                and former_ref not in there_after
            }
            same = VariantRef(f"{family}/{variant.id}")
            if family != id_ and same in there_before:
                former_refs[same] = NOT_STATED
            merged = ref in there_before or len(former_refs) > 1
            for former_ref, run in former_refs.items():
                moves[former_ref] = VariantMove(
                    before=former_ref, after=ref, configuration=run, merged=merged and former_ref != same
                )
    return moves


def _refs(entries: Entries) -> set[VariantRef]:
    return {
        VariantRef(f"{id_}/{variant.id}")
        for id_, entry in entries.models.items()
        for variant in entry.variants
    }


def _renamed(
    before: Mapping[_Id, _Entry], after: Mapping[_Id, _Entry], statements_of: Callable[[_Entry], set[str]]
) -> dict[_Id, _Id]:
    """{id that is gone: new id} of entries that state mostly the same; each id is used once."""
    gone = [id_ for id_ in before if id_ not in after]
    come = [id_ for id_ in after if id_ not in before]
    if not gone or not come:
        return {}
    old = {id_: statements_of(before[id_]) for id_ in gone}
    holders: dict[str, list[_Id]] = defaultdict(list)
    for id_, statements in old.items():
        for statement in statements:
            holders[statement].append(id_)
    ranked = []
    for id_ in come:
        statements = statements_of(after[id_])
        shared = Counter(
            holder
            for statement in statements
            if len(holders.get(statement, ())) <= _COMMON
            for holder in holders.get(statement, ())
        )
        ranked += [
            (count / max(len(old[holder]), len(statements)), holder, id_) for holder, count in shared.items()
        ]
    renamed: dict[_Id, _Id] = {}
    for share, holder, id_ in sorted(ranked, key=lambda rank: (-rank[0], rank[1:])):
        if share >= _ALIKE and holder not in renamed and id_ not in renamed.values():
            renamed[holder] = id_
    return renamed


def _fields(entry: BaseModel) -> set[str]:
    return {f"{field.path}: {field.after}" for field in field_changes(None, entry)}


def _rows(file: ResultsFile) -> set[str]:
    return {json.dumps(row.facts, sort_keys=True) for row in stated_rows("", file)}
