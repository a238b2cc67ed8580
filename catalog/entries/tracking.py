"""Which parts of the catalogue a piece of work looks at, noted while it is done.

What looked at nothing that has changed need not be done again: the verifying traces of
Mokhov, Mitchell and Peyton Jones, "Build Systems à la Carte" (ICFP 2018), section 4.2.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, ItemsView, Iterator, KeysView, ValuesView
    from collections.abc import Set as AbstractSet

    from _typeshed import DataclassInstance

Dependency: TypeAlias = tuple[str, str]
"""A field of the catalogue and a key in it; the key is `WHOLE` for all of it."""

Memo: TypeAlias = "dict[str, dict[Any, tuple[Any, frozenset[Dependency]]]]"
"""What `Tracker.memoise` keeps: by name and argument what was made, and the parts that it was made from."""

ALL_KEYS: Final = "*"
KEY_SET: Final = ".keys"

_K = TypeVar("_K", bound="Hashable")
_V = TypeVar("_V")
_T = TypeVar("_T")
_D = TypeVar("_D", bound="DataclassInstance")


def invalidate(shelf: Memo, changed: AbstractSet[Dependency]) -> None:
    """Take from `shelf` what was made from any part that has `changed`."""
    for kept in shelf.values():
        for key in [key for key, (_, parts) in kept.items() if not changed.isdisjoint(parts)]:
            del kept[key]


class Tracker:
    """Notes what is looked at; `of` tells what one piece of work looked at.

    What `once` keeps goes into `shelf`, where it may serve later builds too: see `clear`.
    """

    def __init__(self, shelf: Memo | None = None) -> None:
        self._current: set[Dependency] = set()
        self._memo = {} if shelf is None else shelf

    def record(self, part: Dependency) -> None:
        """`part` was looked at."""
        self._current.add(part)

    def run(self, work: Callable[[], _T]) -> tuple[_T, frozenset[Dependency]]:
        """What `work` returns, and the parts that it looked at on the way."""
        before, self._current = self._current, set()
        try:
            done = work()
            parts = frozenset(self._current)
        finally:
            self._current = before
        self._current |= parts
        return done, parts

    def memoise(self, name: str, work: Callable[[_K], _V]) -> Callable[[_K], _V]:
        """`work`, done once for each argument; who asks again has looked at the same parts."""
        known: dict[_K, tuple[_V, frozenset[Dependency]]] = self._memo.setdefault(name, {})

        def kept(key: _K) -> _V:
            found = known.get(key)
            if found is None:
                found = known[key] = self.run(lambda: work(key))
            else:
                self._current |= found[1]
            return found[0]

        return kept

    def track_mappings(self, thing: _D, *fields: str) -> _D:
        """`thing` with each of the mappings in `fields` noted under its field's name."""
        watched: Any = {name: _TrackedMapping(getattr(thing, name), name, self) for name in fields}
        return replace(thing, **watched)

    def track_items(self, items: Mapping[_K, _V], kind: str, glaze: Callable[[_V], _V]) -> Mapping[_K, _V]:
        """`items`, each behind a glass that notes which of its fields are asked for, under `kind`.

        A look at which there are is noted as one at `KEYS`.
        """
        return _TrackedItems(items, glaze, lambda: self.record((kind, KEY_SET)))


class _TrackedMapping(Mapping[_K, _V]):
    """A mapping that notes which of its keys are asked for; keys that are not text stand for all."""

    __slots__ = ("_items", "_name", "_reads")

    def __init__(self, items: Mapping[_K, _V], name: str, reads: Tracker) -> None:
        self._items = items
        self._name = name
        self._reads = reads

    def __getitem__(self, key: _K) -> _V:
        self._note(key)
        return self._items[key]

    def get(self, key: _K, default: Any = None) -> Any:  # noqa: ANN401 - as dict's
        self._note(key)
        return self._items.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._note(key)
        return key in self._items

    def __iter__(self) -> Iterator[_K]:
        self._reads.record((self._name, ALL_KEYS))
        return iter(self._items)

    def __len__(self) -> int:
        self._reads.record((self._name, ALL_KEYS))
        return len(self._items)

    def keys(self) -> KeysView[_K]:
        self._reads.record((self._name, ALL_KEYS))
        return self._items.keys()

    def values(self) -> ValuesView[_V]:
        self._reads.record((self._name, ALL_KEYS))
        return self._items.values()

    def items(self) -> ItemsView[_K, _V]:
        self._reads.record((self._name, ALL_KEYS))
        return self._items.items()

    def _note(self, key: object) -> None:
        self._reads.record((self._name, key if isinstance(key, str) else ALL_KEYS))


class _TrackedItems(Mapping[_K, _V]):
    """A mapping to things behind glass; each is glazed once."""

    __slots__ = ("_glaze", "_glazed", "_items", "_note")

    def __init__(self, items: Mapping[_K, _V], glaze: Callable[[_V], _V], note: Callable[[], None]) -> None:
        self._items = items
        self._glaze = glaze
        self._glazed: dict[_K, _V] = {}
        self._note = note

    def __getitem__(self, key: _K) -> _V:
        self._note()
        found = self._glazed.get(key)
        if found is None:
            found = self._glazed[key] = self._glaze(self._items[key])
        return found

    def __contains__(self, key: object) -> bool:
        self._note()
        return key in self._items

    def __iter__(self) -> Iterator[_K]:
        self._note()
        return iter(self._items)

    def __len__(self) -> int:
        self._note()
        return len(self._items)


class TrackedFields:
    """The fields of one object of many; each read is recorded under `kind`.

    The record has no id: a read of a field of one object is a read of that field of all of them.
    """

    __slots__ = ("_kind", "_thing", "_tracker")

    def __init__(self, thing: object, kind: str, tracker: Tracker) -> None:
        self._thing = thing
        self._kind = kind
        self._tracker = tracker

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the thing has
        self._tracker.record((self._kind, name))
        return getattr(self._thing, name)
