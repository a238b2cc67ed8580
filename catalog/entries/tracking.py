"""Record which parts of the catalogue a computation reads.

A result stays valid until one of its dependencies changes: the verifying traces of
Mokhov, Mitchell and Peyton Jones, "Build Systems à la Carte" (ICFP 2018), section 4.2.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, ItemsView, Iterator, KeysView, ValuesView
    from collections.abc import Set as AbstractSet

    from _typeshed import DataclassInstance

Dependency: TypeAlias = tuple[str, str]
"""(field of the catalogue, key in it); the key `ALL_KEYS` means the whole field."""

Memo: TypeAlias = "dict[str, dict[Any, tuple[Any, frozenset[Dependency]]]]"
"""Memoised results of `Tracker.memoise`: function name -> argument -> (result, dependencies)."""

ALL_KEYS: Final = "*"
KEY_SET: Final = ".keys"

_K = TypeVar("_K", bound="Hashable")
_V = TypeVar("_V")
_T = TypeVar("_T")
_D = TypeVar("_D", bound="DataclassInstance")


def invalidate(memo: Memo, changed: AbstractSet[Dependency]) -> None:
    """Delete the cached results in `memo` that depend on anything in `changed`."""
    for results in memo.values():
        for key in [key for key, (_, parts) in results.items() if not changed.isdisjoint(parts)]:
            del results[key]


@contextmanager
def forgetting(memo: Memo) -> Iterator[None]:
    """Context at whose end `memo` loses the results that it did not have at the beginning."""
    before = {name: set(results) for name, results in memo.items()}
    yield
    for name, results in memo.items():
        for key in results.keys() - before.get(name, set()):
            del results[key]


class Tracker:
    """Records which parts of the catalogue are read; `run` returns those that one computation read.

    Results of memoised functions are stored in `shelf`; later builds may reuse it after `invalidate`.
    """

    def __init__(self, shelf: Memo | None = None) -> None:
        self._current: set[Dependency] = set()
        self._memo = {} if shelf is None else shelf

    def record(self, part: Dependency) -> None:
        """Add `part` to the dependencies of the running computation."""
        self._current.add(part)

    def run(self, work: Callable[[], _T]) -> tuple[_T, frozenset[Dependency]]:
        """(result of `work`, dependencies that it recorded)."""
        before, self._current = self._current, set()
        try:
            result = work()
            parts = frozenset(self._current)
        finally:
            self._current = before
        self._current |= parts
        return result, parts

    def memoise(self, name: str, work: Callable[[_K], _V]) -> Callable[[_K], _V]:
        """`work` with cached results; a cached result records the dependencies of its computation again."""
        results: dict[_K, tuple[_V, frozenset[Dependency]]] = self._memo.setdefault(name, {})

        def kept(key: _K) -> _V:
            result = results.get(key)
            if result is None:
                result = results[key] = self.run(lambda: work(key))
            else:
                self._current |= result[1]
            return result[0]

        return kept

    def track_mappings(self, record: _D, *fields: str) -> _D:
        """A copy of `record`; its mappings in `fields` record each key read, as (name of the field, key)."""
        watched: Any = {name: _TrackedMapping(getattr(record, name), name, self) for name in fields}
        return replace(record, **watched)

    def track_items(self, items: Mapping[_K, _V], kind: str, glaze: Callable[[_V], _V]) -> Mapping[_K, _V]:
        """`items`, each value passed through the function `glaze`, usually to wrap it in `TrackedFields`.

        Every access to the mapping itself records a dependency on `KEY_SET` of `kind`.
        """
        return _TrackedItems(items, glaze, lambda: self.record((kind, KEY_SET)))


class _TrackedMapping(Mapping[_K, _V]):
    """A mapping that records each key that is read; a key that is no text is recorded as all keys."""

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
    """A mapping whose values are passed through the function `glaze` when they are first read."""

    __slots__ = ("_glaze", "_glazed", "_items", "_note")

    def __init__(self, items: Mapping[_K, _V], glaze: Callable[[_V], _V], note: Callable[[], None]) -> None:
        self._items = items
        self._glaze = glaze
        self._glazed: dict[_K, _V] = {}
        self._note = note

    def __getitem__(self, key: _K) -> _V:
        self._note()
        value = self._glazed.get(key)
        if value is None:
            value = self._glazed[key] = self._glaze(self._items[key])
        return value

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
    """Proxy of an object that records, under `kind`, the name of each field that is read.

    All objects of a kind share their dependencies: reading a field counts as reading it of every object.
    """

    __slots__ = ("_kind", "_tracker", "_wrapped")

    def __init__(self, wrapped: object, kind: str, tracker: Tracker) -> None:
        self._wrapped = wrapped
        self._kind = kind
        self._tracker = tracker

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a field of the wrapped object
        self._tracker.record((self._kind, name))
        return getattr(self._wrapped, name)
