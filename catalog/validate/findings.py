"""Findings of rules: mistakes before their position in the text is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from catalog.entries.schema import BESIDE_RESULTS, TOP_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from catalog.entries.collection import Entries, Vocabulary
    from catalog.entries.proposals import Proposer
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.types import Day
    from catalog.entries.text_edits import TextChange

_T = TypeVar("_T")
_E_co = TypeVar("_E_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake found by a rule: file, keys and indices that lead to it, and message."""

    rule: str
    file: str
    loc: Loc
    message: str
    at_key: bool = False  # point at the key that names the last step, not at its value
    change: TextChange | None = None  # the one certain fix, if there is one


@dataclass(frozen=True, slots=True)
class EntryFile(Generic[_E_co]):
    """A file with a valid entry: its folder (`problems` for files beside results), its id, its content."""

    folder: str
    id: str
    entry: _E_co

    @property
    def path(self) -> str:
        """Path from the project folder."""
        return entry_path(self.folder, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """All that a rule can read besides the file that it looks at: other entries, terms, settings, the date.

    Each key that a rule reads is recorded, except of terms, settings and the date; the rule runs again when
    one of them has changed. The fields from `references` on are narrow: a rule that reads one of them does
    not run again after other changes of an entry.
    """

    entries: Entries
    today: date
    # Files that exist but are not valid entries, e.g. "models/oak", "terms/tags".
    # References to them are not reported, so that one mistake does not cause a hundred messages.
    unreadable: Mapping[str, None] = field(default_factory=dict)
    # The ids that each valid file refers to, e.g. "models/oak" -> {("licences", "bsd-3-clause")}.
    references: Mapping[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    # "licences/bsd-3-clause" -> number of files that refer to it; without files that are not valid.
    used: Mapping[str, int] = field(default_factory=dict)
    # (folder or vocabulary, id) of each reference to something that does not exist.
    missing: Mapping[tuple[str, str], None] = field(default_factory=dict)
    scored: Mapping[str, int] = field(default_factory=dict)  # `family/variant` -> number of results files
    releases: Mapping[str, Day] = field(default_factory=dict)  # `family`, `family/variant` -> known date
    based_on: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # family -> families
    tags: Mapping[str, int] = field(default_factory=dict)  # tag -> number of entries that write it
    proposers: Mapping[str, Proposer] = field(default_factory=dict)  # family -> what its sources are known by
    unusual_names: Mapping[str, int] = field(default_factory=dict)  # folder -> files with names beyond ASCII
    former_ids: Mapping[str, str] = field(default_factory=dict)  # "models/oak" -> path of the entry
    _made: dict[Callable[[Vocabulary], Any], Any] = field(default_factory=dict)

    def once(self, make: Callable[[Vocabulary], _T]) -> _T:
        """Result of `make`, a function of the terms alone; computed once for all files."""
        if make not in self._made:
            self._made[make] = make(self.entries.vocabulary)
        made: _T = self._made[make]
        return made


def entry_path(folder: str, stem: str) -> str:
    """Path of an entry file from the project folder: `entries/models/oak.yaml` for models, oak."""
    if folder in TOP_FILES:
        return f"entries/{folder}.yaml"
    if folder in BESIDE_RESULTS:
        return f"entries/results/{stem}.{folder}.yaml"
    return f"entries/{folder}/{stem}.yaml"


def acceptance(rule: str) -> str:
    """The field with which a file accepts a warning of `rule`, for a message."""
    return f"`accepted: [{{rule: {rule}, why: ...}}]`"
