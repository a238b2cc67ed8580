"""Files whose layout is not the one that the formatter writes; results are cached by content."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from catalog.entries import yaml_reader
from catalog.entries.diagnostics import Diagnostic
from catalog.entries.formatter import fits_schema, format_entry
from catalog.entries.process_pool import available_workers, in_processes
from catalog.validate.file_layout import FileKind, classify

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.entries.files import File
    from catalog.entries.formatter import Read
    from catalog.validate.cache import Cache

FORMATTED: Final = b"1"
"""State of a file without errors that is as the formatter writes it."""
_OTHER: Final = b"0"
_WITH_ERRORS: Final = b"e"
LEAST_SHARED: Final = 300
"""Number of new files from which several processes look at them."""
_FILES_AT_ONCE: Final = 50  # for one process


def formatted(files: Iterable[File], cache: Cache) -> frozenset[str]:
    """Paths of those `files` that have no errors and are as the formatter writes them."""
    return frozenset(path for path, state in _states(files, cache).items() if state == FORMATTED)


def unformatted(files: Iterable[File], cache: Cache) -> list[str]:
    """Paths of those `files` that the formatter would change, in their order.

    Files with errors are left out: they are not formatted before these are fixed.
    """
    listed = list(files)
    names = "\n".join(f"{file.path} {file.digest}" for file in listed)
    key = f"layout of {hashlib.sha256(names.encode()).hexdigest()}"  # all in one: each would cost a look
    with suppress(KeyError, ValueError):
        paths: list[str] = json.loads(cache.get_many([key])[key])
        return paths
    paths = [path for path, state in _states(listed, cache).items() if state == _OTHER]
    cache.put_many({key: json.dumps(paths).encode()})
    return paths


def _states(files: Iterable[File], cache: Cache) -> dict[str, bytes]:
    kinds = [(file, kind) for file in files if file.digest and (kind := _kind(file.path)) is not None]
    keys = {file.path: state_key(file, kind) for file, kind in kinds}
    known = cache.get_many(keys.values())
    unknown = [(file, kind) for file, kind in kinds if keys[file.path] not in known]
    new = {keys[path]: state for path, state in _new_states(unknown)}
    if new:
        cache.put_many(new)
    known |= new
    return {path: known[key] for path, key in keys.items()}


def _new_states(files: Sequence[tuple[File, FileKind]]) -> Iterator[tuple[str, bytes]]:
    """(path, state) of each file; several processes share the work if there are many."""
    workers = available_workers() if len(files) >= LEAST_SHARED else 1
    chunks = [files[start : start + _FILES_AT_ONCE] for start in range(0, len(files), _FILES_AT_ONCE)]

    def states(index: int) -> list[tuple[str, bytes]]:
        return [(file.path, state(file, kind)) for file, kind in chunks[index]]

    if workers == 1:
        yield from ((file.path, state(file, kind)) for file, kind in files)
        return
    for _, some in in_processes(states, len(chunks), workers=workers):
        yield from some


def _kind(path: str) -> FileKind | None:
    kind = classify(path)
    return None if isinstance(kind, Diagnostic) else kind


def state_key(file: File, kind: FileKind) -> str:
    """Key of the state of `file` in the cache."""
    return f"layout:{kind.kind}:{file.digest}"


def state(file: File, kind: FileKind, read: Read | None = None, *, is_valid: bool | None = None) -> bytes:
    """State of `file` as the cache keeps it.

    `read` is the result of reading it as YAML, and `is_valid` says if its value is one of the schema, for a
    caller who knows.
    """
    written = file.data
    read = read or yaml_reader.read(file.path, written)
    if not fits_schema(file.path, written, kind.schema, read, is_valid=is_valid):
        return _WITH_ERRORS
    data, problems = format_entry(file.path, written, kind.schema, read)
    if problems:
        return _WITH_ERRORS
    return FORMATTED if data == written else _OTHER
