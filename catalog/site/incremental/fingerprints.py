"""Fingerprints of the parts of a catalogue, to find which changed since an earlier build."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from catalog.core.changes import INDICES, NONE
from catalog.core.records import MODEL_FIELDS
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.types import ModelId
from catalog.entries.tracking import ALL_KEYS, KEY_SET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from catalog.core.changes import Change, History
    from catalog.core.records import Catalog, Cell, ModelRecord
    from catalog.core.source_reads import SourceRead
    from catalog.entries.tracking import Dependency

    _Changed: TypeAlias = tuple[ModelRecord, ModelRecord, Mapping[str, str], Mapping[str, str]]
    """A model as it was and as it is, and the texts of its fields, both before and now."""

_MANY: Final = 100  # changed models, from which all are compared anew


class Fingerprints:
    """Fingerprints of the parts of a catalogue and of its `history`; `digests` are {path: hash of a file}.

    A part is unchanged if its fingerprint and `rest` are; `rest` is the fingerprint of all files that
    belong to no part, such as those of terms.
    """

    def __init__(
        self,
        catalog: Catalog,
        digests: Mapping[str, str],
        history: History = NONE,
        before: Fingerprints | None = None,
        readings: Mapping[str, SourceRead] | None = None,
    ) -> None:
        self.catalog = catalog
        self._digests = digests
        self.known: dict[Dependency, str] = {}
        self.written: dict[ModelId, tuple[ModelEntry, Mapping[str, str]]] = before.written if before else {}
        self._kinds: dict[str, tuple[Mapping[Any, object], Callable[[str], str]]] = {
            "models": (catalog.models, self._model),
            "benchmarks": (catalog.benchmarks, self._benchmark),
            "methods": (catalog.methods, self._method),
            "tags": (catalog.tags, self._tag),
            "newest_by_tag": (catalog.newest_by_tag, lambda id_: _digest(catalog.newest_by_tag[id_])),
            "organisations": (catalog.organisations, lambda id_: repr(catalog.organisations[id_])),
            "licences": (catalog.licences, lambda id_: repr(catalog.licences[id_])),
            "measurers": (catalog.measurers, self._measurer),
            "measurer_places": (catalog.measurer_places, lambda name: repr(catalog.measurer_places[name])),
            "results": (catalog.entries.results, lambda id_: self._file("results", id_)),
            "names": (catalog.names, lambda id_: repr(catalog.names[ModelId(id_)])),
            "sources": (catalog.entries.sources, lambda id_: self._file("sources", id_)),
            "readings": (readings or {}, lambda id_: repr((readings or {})[id_])),
            "problems": (catalog.entries.problems, lambda id_: self._file("results", f"{id_}.problems")),
            **{name: _changes(getattr(history, name)) for name in INDICES},
        }
        folders: dict[str, Iterable[str]] = {
            "models": catalog.models,
            "benchmarks": catalog.benchmarks,
            "methods": catalog.methods,
            "sources": catalog.entries.sources,
            "results": [*catalog.entries.results, *(f"{id_}.problems" for id_ in catalog.entries.problems)],
        }
        parts = {_path(folder, id_) for folder, things in folders.items() for id_ in things}
        others = (item for item in sorted(digests.items()) if item[0] not in parts)
        self.rest = _digest(f"{path} {digest}" for path, digest in others)
        self._take_over(before)

    def _take_over(self, before: Fingerprints | None) -> None:
        """Copy from `before` the fingerprints of records that are the same objects in both catalogues.

        None if a score changed.
        """
        if before is None or self.scores() != before.scores():
            return
        now, then = self.catalog, before.catalog
        changed = self._changed_models(before)
        for (kind, key), known in before.known.items():
            if kind == MODEL_FIELDS and changed is not None and self._is_same_field(key, changed):
                self.known[kind, key] = known
            records: Mapping[Any, object] = getattr(now, kind, {})
            if key != ALL_KEYS and key in records and records[key] is getattr(then, kind).get(key):
                self.known[kind, key] = known

    def _changed_models(self, before: Fingerprints) -> list[_Changed] | None:
        """Records of the models that changed since `before`; None if models came or went, or many changed."""
        now, then = self.catalog.models, before.catalog.models
        if list(now) != list(then):
            return None
        ids = [id_ for id_, record in now.items() if record is not then[id_]]
        if len(ids) > _MANY:
            return None
        texts = [(_texts(then[id_].entry), self._written(id_, now[id_].entry)) for id_ in ids]
        return [(then[id_], now[id_], *both) for id_, both in zip(ids, texts, strict=True)]

    def _is_same_field(self, name: str, changed: list[_Changed]) -> bool:
        """True if `_field` gives for these models what it gave before; no model came or went, nor a score."""
        if name == KEY_SET:
            return True
        if name == ".variants":
            return self._is_same_field("variants", changed)
        if name.startswith("."):
            return all(
                str(getattr(one, name[1:])) == str(getattr(two, name[1:])) for one, two, _, _ in changed
            )
        if name in ModelEntry.model_fields:
            return all(then.get(name) == now.get(name) for _, _, then, now in changed)
        return False  # a method or a property, which may use any field

    def scores(self) -> list[tuple[str, str]]:
        """(path, hash) of each file of results and benchmarks; all scores come from these files."""
        folders = "entries/results/", "entries/benchmarks/"
        return [item for item in self._digests.items() if item[0].startswith(folders)]

    def of(self, part: Dependency) -> str:
        """Fingerprint of one part of the catalogue, given as (field of the catalogue, key in it).

        There is one even if the catalogue lacks the part.
        """
        if part not in self.known:
            self.known[part] = self._look(*part)
        return self.known[part]

    def _look(self, kind: str, key: str) -> str:
        if kind == "cells":  # depend on all rows, and on the number of problems of benchmarks
            return _digest(self.of((folder, ALL_KEYS)) for folder in ("results", "problems", "benchmarks"))
        if kind == MODEL_FIELDS:
            return self._field(key)
        things, one = self._kinds[kind]
        if key == ALL_KEYS:
            return _digest(f"{id_} {self.of((kind, id_))}" for id_ in things)
        return one(key) if key in things else "absent"

    def _field(self, name: str) -> str:
        """Fingerprint of one field of all models; a name with a dot (`.tags`) is a field of `ModelRecord`.

        For `KEY_SET`, of the ids; a method or a property of an entry counts as all fields.
        """
        records = self.catalog.models
        if name == KEY_SET:
            return _digest(records)
        if name == ".variants":  # with their cells
            return _digest([self.of((MODEL_FIELDS, "variants")), self.of(("cells", ALL_KEYS))])
        if name.startswith("."):
            return _digest(f"{id_} {getattr(record, name[1:])}" for id_, record in records.items())
        if "." in name:  # no field has such a name
            return ""
        if name not in ModelEntry.model_fields:  # a method or a property, which may use any field
            return self.of(("models", ALL_KEYS))
        return _digest(
            f"{id_} {self._written(id_, record.entry).get(name)}" for id_, record in records.items()
        )

    def _written(self, id_: ModelId, entry: ModelEntry) -> Mapping[str, str]:
        """{field: text of its value, for comparing} of the fields that differ from their default."""
        known = self.written.get(id_)
        if known is None or known[0] is not entry:
            known = self.written[id_] = (entry, _texts(entry))
        return known[1]

    def _model(self, id_: str) -> str:
        record = self.catalog.models[id_]  # type: ignore[index]
        cells = (cell for variant in record.variants for cell in variant.cells)
        return _digest(
            [self._file("models", id_), repr((record.tags, record.descendants)), *self._files(cells)]
        )

    def _benchmark(self, id_: str) -> str:
        record = self.catalog.benchmarks[id_]  # type: ignore[index]
        about = repr((record.tags, record.children))
        return _digest([self._file("benchmarks", id_), about, *self._files(record.cells)])

    def _method(self, id_: str) -> str:
        record = self.catalog.methods[id_]  # type: ignore[index]
        return _digest([self._file("methods", id_), repr(record.tags), *self._files(record.cells)])

    def _tag(self, id_: str) -> str:
        record = self.catalog.tags[id_]
        return repr((record.models, record.benchmarks, record.methods))

    def _measurer(self, name: str) -> str:
        return _digest(self._files(cell for cell, _ in self.catalog.measurers[name].observations))

    def _files(self, cells: Iterable[Cell]) -> list[str]:
        """Fingerprints of the entry files that the scores in `cells` come from."""
        benchmarks: set[str] = set()
        results: set[str] = set()
        for cell in cells:
            benchmarks.add(cell.key.benchmark)
            for edition in cell.editions:
                results.update([observation.results_id for observation in edition.observations])
        results.update([f"{id_}.problems" for id_ in results])
        named = (("benchmarks", benchmarks), ("results", results))
        return [self._file(folder, id_) for folder, ids in named for id_ in sorted(ids)]

    def _file(self, folder: str, id_: str) -> str:
        path = _path(folder, id_)
        return f"{path} {self._digests.get(path, '')}"


def _texts(entry: ModelEntry) -> dict[str, str]:
    fields = json.loads(entry.model_dump_json(exclude_defaults=True))
    return {name: repr(value) for name, value in fields.items()}


def _changes(index: Mapping[str, tuple[Change, ...]]) -> tuple[Mapping[Any, object], Callable[[str], str]]:
    return index, lambda key: "\n".join(map(_change, index[key]))


def _change(change: Change) -> str:
    """Text of a change that differs for any two; what a commit did to a file stays the same."""
    return f"{change.commit} {change.path} {change.kind} {change.subject} {change.fields} {len(change.rows)}"


def _path(folder: str, id_: str) -> str:
    return f"entries/{folder}/{id_}.yaml"


def _digest(texts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
