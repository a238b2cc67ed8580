"""Changed fields between two states of an entry: the path, the value before and the value after."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from pydantic import BaseModel

    from catalog.entries.schema.introspect import Loc

Json: TypeAlias = Any
"""A decoded JSON value; None stands for a field that is absent."""

# Fields that name an item of a list, the strongest first: an item that changed keeps one of them.
_ITEM_NAMES: Final = ("id", "name", "title", "url", "date", "rule", "what", "model", "metric", "benchmark")

_ALIKE: Final = 0.5  # least share of equal fields of an item that only got another name
_MOST_COMPARED: Final = 2_500  # pairs of items without a counterpart of the same name


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A changed field; before is None if it was added, after is None if it was removed."""

    loc: Loc  # in the newer entry; in the older one if the field was removed
    path: str  # as `unverified` writes it: variants.7b.layers
    pattern: str  # the path with * for each named item of a list: variants.*.layers
    before: Json
    after: Json


def field_changes(before: BaseModel | None, after: BaseModel | None) -> tuple[FieldChange, ...]:
    """All changed fields; of an entry that was added or removed, all fields that it states.

    A list of plain values is one field. An item of a list of mappings is compared with the item of the
    same id or name; one without a counterpart is one change, with its whole content.
    """
    return tuple(_changes(_node(before), _node(after), _Path()))


def json_changes(before: Json, after: Json) -> tuple[FieldChange, ...]:
    """Changed fields between two decoded JSON values, in the order of `field_changes`."""
    return tuple(_changes(_Node(before, before), _Node(after, after), _Path()))


class _Node(NamedTuple):
    """A value as it is stated, and with the defaults of absent fields."""

    stated: Json
    full: Json

    def below(self, key: str) -> _Node | None:
        """The value of the field `key`; its default if it is not stated; None if it has none."""
        full = self.full.get(key)
        if key in self.stated:
            return _Node(self.stated[key], full)
        return None if full is None or isinstance(full, (list, dict)) else _Node(full, full)

    def item(self, index: int) -> _Node:
        return _Node(self.stated[index], self.full[index])


class _Path(NamedTuple):
    loc: Loc = ()
    labels: tuple[str, ...] = ()
    pattern: tuple[str, ...] = ()

    def to(self, step: int | str, label: str, pattern: str) -> _Path:
        return _Path((*self.loc, step), (*self.labels, label), (*self.pattern, pattern))


def _node(entry: BaseModel | None) -> _Node:
    if entry is None:
        return _Node({}, {})
    stated = entry.model_dump(mode="json", exclude_defaults=True)
    return _Node(stated, entry.model_dump(mode="json", exclude_none=True))


def _changes(old: _Node | None, new: _Node | None, path: _Path) -> Iterator[FieldChange]:
    was, is_ = (old.stated if old else None), (new.stated if new else None)
    if was == is_ and type(was) is type(is_):
        return
    if old and new and isinstance(was, dict) and isinstance(is_, dict):
        for key in dict.fromkeys((*is_, *was)):
            yield from _changes(old.below(key), new.below(key), path.to(key, key, key))
    elif _of_mappings(was) and _of_mappings(is_) and (was or is_):
        yield from _item_changes(old, new, path)
    else:
        yield FieldChange(
            loc=path.loc,
            path=".".join(path.labels),
            pattern=".".join(path.pattern),
            before=was,
            after=is_,
        )


def _of_mappings(value: Json) -> bool:
    """True for a list of mappings, also for one that is absent."""
    return value is None or (isinstance(value, list) and all(isinstance(item, dict) for item in value))


def _item_changes(old: _Node | None, new: _Node | None, path: _Path) -> Iterator[FieldChange]:
    was, is_ = (old.stated if old else []), (new.stated if new else [])
    pairs = _matched(was, is_)
    for i, j in pairs:
        index, item = (j, is_[j]) if j is not None else (i or 0, was[i or 0])  # one of the two is there
        label = item["id"] if isinstance(item.get("id"), str) else str(index)
        yield from _changes(
            old.item(i) if old and i is not None else None,
            new.item(j) if new and j is not None else None,
            path.to(index, label, "*"),
        )
    order = [i for i, j in pairs if i is not None and j is not None]
    if order != sorted(order):
        yield FieldChange(
            loc=path.loc,
            path=".".join(path.labels),
            pattern=".".join(path.pattern),
            before=[_item_name(was[i], i) for i in sorted(order)],
            after=[_item_name(was[i], i) for i in order],
        )


def _item_name(item: Mapping[str, Json], index: int) -> str:
    return next((str(item[field]) for field in _ITEM_NAMES if field in item), str(index))


def _matched(
    old: Sequence[Mapping[str, Json]], new: Sequence[Mapping[str, Json]]
) -> list[tuple[int | None, int | None]]:
    """(index in `old`, index in `new`) of items that are the same, in the order of `new`; then removed ones.

    Equal items are paired first, then those that share a name, then those with mostly equal fields.
    """
    partner: dict[int, int] = {}  # index in new -> index in old
    free = dict.fromkeys(range(len(old)))
    for field in ("", *_ITEM_NAMES):
        by_key: dict[Hashable, list[int]] = defaultdict(list)
        for i in free:
            if not field or field in old[i]:
                by_key[_key(old[i], field)].append(i)
        for j, item in enumerate(new):
            if j in partner or (field and field not in item):
                continue
            if candidates := by_key[_key(item, field)]:
                partner[j] = candidates.pop(0)
                del free[partner[j]]
    unpaired = [j for j in range(len(new)) if j not in partner]
    if len(free) * len(unpaired) <= _MOST_COMPARED:
        alike = sorted((-_likeness(old[i], new[j]), i, j) for i in free for j in unpaired)
        for likeness, i, j in alike:
            if i in free and j not in partner and -likeness >= _ALIKE:
                partner[j] = i
                del free[i]
    return [*((partner.get(j), j) for j in range(len(new))), *((i, None) for i in free)]


def _likeness(old: Mapping[str, Json], new: Mapping[str, Json]) -> float:
    """Share of the fields of two items that are equal; 1 for two items of one field each, the same one."""
    names = {*old, *new}
    if len(names) == 1:
        return 1.0
    return sum(bool(old.get(name) == new.get(name)) for name in names) / len(names)


def _key(item: Mapping[str, Json], field: str) -> str:
    return json.dumps(item[field] if field else item, sort_keys=True)
