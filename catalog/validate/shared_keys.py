"""Rules about things of several files that share a key, such as a name, and an index of these keys."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from catalog.validate.findings import EntryFile, Finding

_T = TypeVar("_T")

FileId: TypeAlias = tuple[str, str]
"""(folder, id) of a file with an entry."""


@dataclass(frozen=True, slots=True)
class SharedKeys(Generic[_T]):
    """A rule: the things that files in `folders` have, by key, and what it finds in those with one key.

    It is asked about a key only if there are several; they are sorted by folder and id of their files, and
    those of one file are in the order of `things`.
    """

    folders: tuple[str, ...]
    things: Callable[[EntryFile[Any]], Iterable[tuple[Hashable, _T]]]
    judge: Callable[[Sequence[_T]], Iterator[Finding]]


class KeyIndex:
    """Index of the keys of one rule, and its findings, for changing files.

    Only the files of a key are kept, not the things: files are asked for them again when the key is judged.
    If the rule is known to be `silent` about the files of the first update, nothing is kept until the things
    of a file change.
    """

    def __init__(self, rule: SharedKeys[Any], *, silent: bool = False) -> None:
        self._rule = rule
        self._silent = silent
        self._is_first = True
        self._files: dict[Hashable, FileId | set[FileId]] = {}  # most keys have one place
        self._found: dict[Hashable, tuple[Finding, ...]] = {}

    def update(
        self,
        before: Mapping[FileId, EntryFile[Any]],
        now: Mapping[FileId, EntryFile[Any]],
        all_files: Mapping[FileId, EntryFile[Any]],
    ) -> None:
        """Judge the keys of changed files again, given these files `before` the change and `now`."""
        if self._silent:
            if self._is_first or self._things_are_same(before, now):
                self._is_first = False
                return
            before, now, self._silent = {}, all_files, False
        touched: set[Hashable] = set()
        for place, file in before.items():
            if place[0] in self._rule.folders:
                for key in {key for key, _ in self._rule.things(file)}:
                    touched.add(key)
                    self._remove(key, place)
        for place, file in now.items():
            if place[0] in self._rule.folders:
                seen: set[Hashable] = set()
                for key, _ in self._rule.things(file):
                    if key in seen or self._add(key, place):
                        touched.add(key)
                    seen.add(key)
        self._judge(touched, all_files)

    def _things_are_same(
        self, before: Mapping[FileId, EntryFile[Any]], now: Mapping[FileId, EntryFile[Any]]
    ) -> bool:
        places = {place for place in (*before, *now) if place[0] in self._rule.folders}
        return all(
            place in before
            and place in now
            and list(self._rule.things(before[place])) == list(self._rule.things(now[place]))
            for place in places
        )

    def findings(self) -> Iterator[Finding]:
        """All findings of the rule in the files as they are."""
        for found in self._found.values():
            yield from found

    def _add(self, key: Hashable, place: FileId) -> bool:
        """True if other files have the key, too."""
        known = self._files.setdefault(key, place)
        if isinstance(known, set):
            known.add(place)
        elif known != place:
            self._files[key] = {known, place}
        return known != place

    def _remove(self, key: Hashable, place: FileId) -> None:
        known = self._files[key]
        if isinstance(known, set):
            known.discard(place)
        if not known or known == place:
            del self._files[key]

    def _judge(self, touched: set[Hashable], all_files: Mapping[FileId, EntryFile[Any]]) -> None:
        places = {place for key in touched if key in self._files for place in _places(self._files[key])}
        things: dict[Hashable, list[Any]] = defaultdict(list)
        for place in sorted(places):
            for key, thing in self._rule.things(all_files[place]):
                if key in touched:
                    things[key].append(thing)
        for key in touched:
            found = tuple(self._rule.judge(things[key])) if len(things[key]) > 1 else ()
            if found:
                self._found[key] = found
            else:
                self._found.pop(key, None)


def _places(known: FileId | set[FileId]) -> set[FileId]:
    return known if isinstance(known, set) else {known}
