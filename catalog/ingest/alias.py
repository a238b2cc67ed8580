"""Another name for an entry -> the entry with it, checked together with its catalogue."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog import validate
from catalog.authoring import name_index
from catalog.authoring.name_index import Placed, Unplaced
from catalog.entries import files
from catalog.entries.files import File
from catalog.entries.formatter import add_alias, format_entry
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.text import quote
from catalog.ingest import resolve
from catalog.ingest.resolve import AskError
from catalog.validate.cache import SqliteCache, cache_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from catalog.entries.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Alias:
    """An entry with one more name: nothing is on disk yet."""

    file: File
    data: bytes | None  # None: it has that name already
    problems: Sequence[Diagnostic]  # that were not there without it


def alias(project: Path, name: str, id_: str, today: date) -> Alias:
    """The entry of `id_` with `name` among its aliases; raises AskError and LoadError."""
    store = SqliteCache(cache_path(project))
    have = {file.path: file for file in files.read_all(project)}
    before = validate.check(list(have.values()), today=today, cache=store)
    entries = before.entries
    family, _, variant = id_.partition("/")
    known, path = name_index.models(entries), f"entries/models/{family}.yaml"
    if not variant:
        known, path = name_index.benchmarks(entries), f"entries/benchmarks/{id_}.yaml"
    found = known.find(id_)
    if not isinstance(found, Placed) or found.id != id_:
        perhaps = resolve.offered(found) if isinstance(found, Unplaced) else f"; perhaps {quote(found.id)}"
        raise AskError(f"there is no model or benchmark {quote(id_)}{perhaps}")
    held = known.find(name)
    if isinstance(held, Placed):
        if held.id == id_:
            return Alias(have[path], None, ())
        raise AskError(f"{quote(name)} is a name of {quote(held.id)} already")
    data = add_alias.add_alias(path, have[path].data, name, variant)
    if data is None:
        raise AskError(f"{path}: write `aliases: [{name}]` there by hand; its layout is one of its own")
    form = ModelEntry if variant else BenchmarkEntry
    if format_entry(path, have[path].data, form)[0] == have[path].data:  # as `catalog fmt` leaves it
        data = format_entry(path, data, form)[0]
    with_it = {**have, path: File(path, data, hashlib.sha256(data).hexdigest())}
    after = validate.check(list(with_it.values()), today=today, cache=store)
    said = {(problem.at.path, problem.rule, problem.message) for problem in before.diagnostics}
    new = [each for each in after.diagnostics if (each.at.path, each.rule, each.message) not in said]
    return Alias(have[path], data, new)
