"""Narrow values of all entries, kept up to date while entries change: the narrow fields of `Scope`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.proposals import proposer
from catalog.validate import dates, names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from catalog.entries.proposals import Proposer
    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.model import ModelEntry
    from catalog.entries.schema.results import ResultsFile
    from catalog.validate.findings import EntryFile

_WITH_PAGES: Final = ("models", "benchmarks", "methods")


@dataclass(frozen=True, slots=True)
class NarrowValue:
    """A field of `Scope`: key -> value, of the entries in some folders; each key is of one entry only.

    If `counted`, several entries may have a key, and its value is their number; `items` are keys then.
    """

    field: str
    folders: tuple[str, ...]
    items: Callable[[EntryFile[Any]], Iterable[Any]]
    counted: bool = False

    def change(
        self, values: dict[str, Any], before: EntryFile[Any] | None, now: EntryFile[Any] | None
    ) -> Iterator[str]:
        """Bring `values` up to date after a change of a file; yields each key that came, went or changed."""
        old, new = self._items(before), self._items(now)
        for key in old.keys() | new.keys():
            if old.get(key) == new.get(key):
                continue
            if not self.counted:
                if key in new:
                    values[key] = new[key]
                else:
                    del values[key]
                yield key
            else:
                count = values.get(key, 0) + (1 if key in new else -1)
                if count:
                    values[key] = count
                else:
                    del values[key]
                if count == (1 if key in new else 0):
                    yield key

    def _items(self, file: EntryFile[Any] | None) -> Mapping[str, Any]:
        if file is None or file.folder not in self.folders:
            return {}
        items = self.items(file)
        return dict.fromkeys(items, 1) if self.counted else dict(items)


def _tags(file: EntryFile[Entry]) -> Iterable[str]:
    return file.entry.tags


def _scored(file: EntryFile[ResultsFile]) -> Iterator[str]:
    return (row.model for row in file.entry.rows)


def _based_on(file: EntryFile[ModelEntry]) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield file.id, tuple(reference.partition("/")[0] for reference in file.entry.based_on)


def _proposers(file: EntryFile[ModelEntry]) -> Iterator[tuple[str, Proposer]]:
    yield file.id, proposer(file.entry)


NARROW_VALUES: Final = (
    NarrowValue("tags", _WITH_PAGES, _tags, counted=True),
    NarrowValue("scored", ("results",), _scored, counted=True),
    NarrowValue("unusual_names", _WITH_PAGES, names.unusual_names, counted=True),
    NarrowValue("former_ids", _WITH_PAGES, names.former_ids, counted=True),
    NarrowValue("releases", ("models",), dates.releases),
    NarrowValue("based_on", ("models",), _based_on),
    NarrowValue("proposers", ("models",), _proposers),
)
