"""What a rule finds in an entry, before its place in the text is looked up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from catalog.entries.collection import Entries
    from catalog.entries.schema.base import Entry

Loc: TypeAlias = tuple[int | str, ...]  # keys and indices from the top of a file


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake: where it is by keys and indices, and what to say about it."""

    rule: str
    file: str
    loc: Loc
    message: str
    at_key: bool = False  # point at the key that names the last step, not at its value


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What rules that look across files are given."""

    entries: Entries
    today: date
    # Files that exist but could not be read as entries, e.g. "models/codegen", "terms/tags".
    # References to them are not mistakes, so that one slip does not set off a hundred messages.
    unreadable: frozenset[str] = field(default=frozenset())
    # What each file that was read refers to, e.g. "models/codegen" -> {("licences", "bsd-3-clause")}.
    references: Mapping[str, frozenset[tuple[str, str]]] = field(default_factory=dict)

    def entries_by_folder(self) -> Iterator[tuple[str, Mapping[str, Entry]]]:
        """Each folder of entries with what is in it, by id."""
        yield "models", {str(id_): entry for id_, entry in self.entries.models.items()}
        yield "benchmarks", {str(id_): entry for id_, entry in self.entries.benchmarks.items()}
        yield "methods", {str(id_): entry for id_, entry in self.entries.methods.items()}


def entry_path(folder: str, stem: str) -> str:
    """The path of an entry: `entry_path("models", "codegen")`."""
    return f"entries/{folder}/{stem}.yaml"
