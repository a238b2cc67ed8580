"""Run the rules about valid entries; again only those whose inputs changed since the last run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from catalog.entries.collection import tracked
from catalog.entries.tracking import ALL_KEYS, Dependency, Tracker
from catalog.validate import silence
from catalog.validate.findings import EntryFile, Scope
from catalog.validate.narrow_values import NARROW_VALUES
from catalog.validate.references import KnownIds
from catalog.validate.registry import CATALOGUE_RULES, ENTRY_RULES, KEY_RULES, OWN_RULES
from catalog.validate.shared_keys import FileId, KeyIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

    from catalog.entries.collection import Entries
    from catalog.validate.cache import Cache
    from catalog.validate.findings import Finding
    from catalog.validate.registry import EntryRule

_CatalogueRule: TypeAlias = "Callable[[Scope], Iterator[Finding]]"
_Kept = TypeVar("_Kept", "tuple[Finding, ...]", "frozenset[Dependency]")

WITH_OUTLINES: Final = ("models", "benchmarks", "methods")
_NOTHING: Final[frozenset[tuple[str, str]]] = frozenset()
_FOLDERS_OF: Final = {
    **{column.field: column.folders for column in NARROW_VALUES},
    **{name: rule.folders for name, rule in KEY_RULES.items()},
}
"""Field of `Scope`, or name of a rule in `KEY_RULES` -> folders of the entries that it is made from."""
_MANY: Final = 300  # findings: proposals in messages stop after some, so each run starts with none
_TRACKED: Final = ("unreadable", "references", "used", "missing", *(column.field for column in NARROW_VALUES))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInput:
    """Inputs of the rules."""

    entries: Entries
    today: date
    unreadable: AbstractSet[str]  # as in `Scope`
    references: Mapping[str, frozenset[tuple[str, str]]]  # as in `Scope`
    contents: Mapping[str, str]  # `models/oak` -> hash of the file
    outlines: Mapping[str, str]  # `models/oak` -> hash of `outline`
    frame: str  # changes with the date, the settings and the terms, after which all rules run again


class RuleRuns:
    """Findings of all rules, kept for the next run with almost the same entries.

    An entry that is the same object as in the last run did not change. The findings are those of a run
    without memory, in any order.
    """

    def __init__(self) -> None:
        self._last: _Run | None = None

    def findings(self, now: RuleInput, cache: Cache) -> tuple[Finding, ...]:
        """Findings of all rules in all entries; the first run leaves those out that `cache` says are silent.

        It also notes in `cache` which are.
        """
        last, self._last = self._last, None  # an error in a rule leaves no half of a state
        if last is not None and last.frame == now.frame:
            findings = last.findings(now)
            if len(findings) <= _MANY:
                self._last = last
                return findings
        known = silence.load(cache, now.frame) if last is None else silence.Silence()
        run = _Run(now, known)
        findings = run.findings(now)
        if len(findings) <= _MANY:
            self._last = run
            if last is None and (silent := run.silence(now)) != known:
                silence.save(cache, silent)
        elif known.files:
            return _Run(now, silence.Silence()).findings(now)
        return findings


@dataclass(frozen=True, slots=True)
class _Changes:
    """Files that changed, as they were and as they are, and the parts of `Scope` that changed."""

    before: Mapping[FileId, EntryFile[Any]]
    now: Mapping[FileId, EntryFile[Any]]
    parts: set[Dependency]

    def note(self, field: str, key: str) -> None:
        """Add a changed key of a field of `Scope`."""
        self.parts.update(((field, key), (field, ALL_KEYS)))


class _Run:
    """State of a run: findings, and what the rules read, by file, by key and by rule."""

    def __init__(self, now: RuleInput, known: silence.Silence) -> None:
        self.frame = now.frame
        self._states = silence.states(now.contents, now.outlines, now.unreadable, _FOLDERS_OF)
        self._known = known
        self._files: dict[FileId, EntryFile[Any]] = {}
        self._references: Mapping[str, frozenset[tuple[str, str]]] = {}
        self._unreadable: AbstractSet[str] = frozenset()
        self._used: dict[str, int] = {}
        self._missing: dict[tuple[str, str], None] = {}
        self._columns: dict[str, dict[str, Any]] = {column.field: {} for column in NARROW_VALUES}
        self._own: dict[FileId, tuple[Finding, ...]] = {}  # of files with findings
        self._beside: dict[FileId, tuple[Finding, ...]] = {}  # of files with findings
        self._read: dict[FileId, frozenset[Dependency]] = {}  # of files whose rules read something
        self._by_key = {
            name: KeyIndex(rule, silent=known.holds(name, self._states)) for name, rule in KEY_RULES.items()
        }
        self._whole: dict[_CatalogueRule, tuple[tuple[Finding, ...], frozenset[Dependency]]] = {
            rule: ((), _all_of(known.rules[name]))
            for rule in CATALOGUE_RULES
            if known.holds(name := silence.name_of(rule), self._states)
        }

    def findings(self, now: RuleInput) -> tuple[Finding, ...]:
        """All findings, after the rules ran again that read something that changed."""
        silent = frozenset(self._whole) if not self._files else frozenset()  # in the first run, all is new
        changes = self._changes(now)
        tracker = Tracker()
        scope = self._scope(now, tracker)
        self._run_entry_rules(now, changes, scope, tracker)
        for index in self._by_key.values():
            index.update(changes.before, changes.now, self._files)
        for rule in CATALOGUE_RULES:
            known = self._whole.get(rule)
            if known is None or not (rule in silent or changes.parts.isdisjoint(known[1])):
                self._whole[rule] = tracker.run(lambda rule=rule: tuple(rule(scope)))  # type: ignore[misc]
        whole = (found for found, _ in self._whole.values())
        found = chain.from_iterable((*self._own.values(), *self._beside.values(), *whole))
        return (*found, *chain.from_iterable(index.findings() for index in self._by_key.values()))

    def silence(self, now: RuleInput) -> silence.Silence:
        """The rules that found nothing in this run, which was the first, and the fields that they read."""
        rules: dict[str, tuple[str, ...]] = {
            name: (name,) for name, index in self._by_key.items() if not any(index.findings())
        }
        for rule, (findings, parts) in self._whole.items():
            if not findings:
                rules[silence.name_of(rule)] = tuple({field for field, _ in parts})
        for folder in ENTRY_RULES:
            read = (parts for place, parts in self._read.items() if place[0] == folder)
            rules[folder] = tuple({field for parts in read for field, _ in parts})
        names = {"/".join(place): place for place in self._files}
        loud = self._own.keys() | self._beside.keys()
        files = {name: now.contents[name] for name, place in names.items() if place not in loud}
        return silence.Silence(now.frame, files, self._states, rules)

    def _scope(self, now: RuleInput, tracker: Tracker) -> Scope:
        columns: Mapping[str, Any] = self._columns
        scope = Scope(
            entries=tracked(now.entries, tracker),
            today=now.today,
            unreadable=dict.fromkeys(now.unreadable),
            references=now.references,
            used=self._used,
            missing=self._missing,
            **columns,
        )
        return tracker.track_mappings(scope, *_TRACKED)

    def _run_entry_rules(self, now: RuleInput, changes: _Changes, scope: Scope, tracker: Tracker) -> None:
        for place in changes.before:
            for kept in (self._own, self._beside, self._read):
                kept.pop(place, None)
        known, self._known = self._known, silence.Silence()  # of the first run only
        silent = {
            place for place in self._files if known.files.get(name := "/".join(place)) == now.contents[name]
        }
        quiet = {
            folder: _all_of(known.rules[folder])
            for folder in ENTRY_RULES
            if known.holds(folder, self._states)
        }
        for place, file in changes.now.items():
            if place not in silent:
                found = (finding for rule in OWN_RULES.get(file.folder, ()) for finding in rule(file))
                _keep(self._own, place, tuple(found))
        hit = {place for place, parts in self._read.items() if not changes.parts.isdisjoint(parts)}
        for place in (*changes.now, *hit):
            if place in silent and place[0] in quiet:
                _keep(self._read, place, quiet[place[0]])
                continue
            file = self._files[place]
            rules = ENTRY_RULES.get(file.folder, ())
            findings, parts = tracker.run(partial(_found, rules, file, scope))
            _keep(self._beside, place, findings)
            _keep(self._read, place, parts)

    def _changes(self, now: RuleInput) -> _Changes:
        """Bring all but the findings up to date; the changes since the last run."""
        changes = self._changed_files(now.entries)
        for place in changes.before.keys() | changes.now.keys():
            before, after = changes.before.get(place), changes.now.get(place)
            changes.note(*place)
            for column in NARROW_VALUES:
                for key in column.change(self._columns[column.field], before, after):
                    changes.note(column.field, key)
        for name in now.unreadable ^ self._unreadable:
            changes.note("unreadable", name)
        self._unreadable = now.unreadable
        self._follow_references(now, changes)
        return changes

    def _changed_files(self, entries: Entries) -> _Changes:
        files: dict[FileId, EntryFile[Any]] = {}
        before: dict[FileId, EntryFile[Any]] = {}
        changed: dict[FileId, EntryFile[Any]] = {}
        for folder in silence.ALL_FOLDERS:
            by_id: Mapping[str, Any] = getattr(entries, folder)
            for id_, entry in by_id.items():
                place = folder, id_
                known = self._files.pop(place, None)
                if known is not None and known.entry is entry:
                    files[place] = known
                else:
                    files[place] = changed[place] = EntryFile(folder, id_, entry)
                    if known is not None:
                        before[place] = known
        before |= self._files  # which are not there any more
        self._files = files
        return _Changes(before, changed, set())

    def _follow_references(self, now: RuleInput, changes: _Changes) -> None:
        """Bring `used` and `missing` up to date."""
        doubtful = set(chain.from_iterable(map(_ids, (*changes.before.values(), *changes.now.values()))))
        for name in now.references.keys() | self._references.keys():
            old, new = self._references.get(name, _NOTHING), now.references.get(name, _NOTHING)
            if old is new:
                continue
            changes.note("references", name)
            for target, count in chain(((one, 1) for one in new - old), ((one, -1) for one in old - new)):
                key = "/".join(target)
                number = self._used.pop(key, 0) + count
                if number:
                    self._used[key] = number
                if number == max(count, 0):
                    changes.note("used", key)
                    doubtful.add(target)
        self._references = now.references
        known = KnownIds(now.entries)
        for target in doubtful:
            is_missing = "/".join(target) in self._used and not known.has(*target)
            if is_missing != (target in self._missing):
                changes.note("missing", "/".join(target))
                if is_missing:
                    self._missing[target] = None
                else:
                    del self._missing[target]


def outline(file: EntryFile[Any], refers: Iterable[tuple[str, str]]) -> str:
    """Hash of all that rules about other files can read of `file`, except whole entries; "" for results.

    Most changes of an entry leave it as it is. Of results, nearly everything is read.
    """
    if file.folder not in WITH_OUTLINES:
        return ""
    values = [list(column.items(file)) for column in NARROW_VALUES if file.folder in column.folders]
    keys = [list(rule.things(file)) for rule in KEY_RULES.values() if file.folder in rule.folders]
    return sha256(repr((sorted(refers), list(_ids(file)), values, keys)).encode()).hexdigest()


def _all_of(fields: Iterable[str]) -> frozenset[Dependency]:
    return frozenset((field, ALL_KEYS) for field in fields)


def _found(rules: Iterable[EntryRule], file: EntryFile[Any], scope: Scope) -> tuple[Finding, ...]:
    return tuple(finding for rule in rules for finding in rule(file, scope))


def _keep(kept: dict[FileId, _Kept], place: FileId, value: _Kept) -> None:
    """Put `value` into `kept` unless it is empty."""
    if value:
        kept[place] = value
    else:
        kept.pop(place, None)


def _ids(file: EntryFile[Any]) -> Iterator[tuple[str, str]]:
    """(folder, id) of an entry and of its variants, as references write them."""
    yield file.folder, file.id
    if file.folder == "models":
        yield from (("models", f"{file.id}/{variant.id}") for variant in file.entry.variants)
