"""The record of the last build, kept as two lines of JSON beside the cache of entries."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from catalog.entries.atomic_write import write_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from catalog.entries.tracking import Dependency


FILE: Final = "pages.json"


class TaskRecord(NamedTuple):
    """Record of one page task: the parts of the catalogue that it read, its files, its note (for JSON)."""

    parts: frozenset[Dependency]
    paths: tuple[str, ...]
    note: Any = None


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Dependencies of a build: fingerprints of the parts that were read, and records of page tasks."""

    fingerprints: Mapping[Dependency, str] = field(
        default_factory=dict
    )  # of every part that a task looked at
    tasks: Mapping[str, TaskRecord] = field(default_factory=dict)  # by name of the task


@dataclass(frozen=True, slots=True)
class BuildRecord:
    """Record of a build: fingerprints of its inputs, and its output; the default fits no build."""

    inputs: str = ""  # fingerprint of everything that the site was made from
    shared: str = ""  # fingerprint of what all pages depend on
    site: str = ""  # the `state` of the site that it wrote
    page_count: int = 0
    state: str = ""  # of its inputs before any was read, as of `input_state`; "" if unknown
    pages: Dependencies | bytes = field(default_factory=Dependencies)  # or their text, not parsed yet

    @property
    def dependencies(self) -> Dependencies:
        """Dependencies of the pages; empty ones, which fit no page, if they are damaged."""
        return _parsed(self.pages) if isinstance(self.pages, bytes) else self.pages


def load(file: Path, output: Path) -> BuildRecord:
    """Record of the last build into `output`, read from `file`.

    Without a valid one, an empty record, which fits no build. The dependencies are not parsed before they
    are asked for: a build in which nothing changed needs none.
    """
    with suppress(OSError, ValueError):
        head, pages = file.read_bytes().split(b"\n", 1)
        return _of_head(head, pages, output)
    return BuildRecord()


def load_head(file: Path, output: Path) -> BuildRecord:
    """Record of the last build into `output` as of `load`, but without the dependencies of pages."""
    with suppress(OSError), file.open("rb") as stream:
        return _of_head(stream.readline(), b"", output)
    return BuildRecord()


def _of_head(head: bytes, pages: bytes, output: Path) -> BuildRecord:
    """Record with the fields of `head`, a line of JSON, if that is valid and about `output`."""
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        value = json.loads(head)
        if value["output"] == str(output.resolve()):
            return BuildRecord(
                value["inputs"],
                value["shared"],
                value["site"],
                int(value["page_count"]),
                str(value["state"]),
                pages,
            )
    return BuildRecord()


def _parsed(pages: bytes) -> Dependencies:
    with suppress(ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError):
        value = json.loads(pages)
        fingerprints = {(kind, key): fingerprint for kind, key, fingerprint in value["parts"]}
        parts = list(fingerprints)
        tasks = {
            name: TaskRecord(frozenset(parts[i] for i in indices), tuple(paths), note)
            for name, (indices, paths, note) in value["tasks"].items()
        }
        return Dependencies(fingerprints, tasks)
    return Dependencies()


def save(file: Path, output: Path, record: BuildRecord) -> None:
    """Write `record` to `file`; ignores a failure, which only makes the next build slower."""
    head = {
        "output": str(output.resolve()),
        "inputs": record.inputs,
        "shared": record.shared,
        "site": record.site,
        "page_count": record.page_count,
        "state": record.state,
    }
    pages = record.pages if isinstance(record.pages, bytes) else _written(record.pages)
    with suppress(OSError):
        write_bytes(file, b"\n".join((json.dumps(head).encode(), pages)))


def _written(dependencies: Dependencies) -> bytes:
    """`dependencies` as a line of JSON."""
    index = {part: i for i, part in enumerate(dependencies.fingerprints)}
    value = {
        "parts": [(*part, fingerprint) for part, fingerprint in dependencies.fingerprints.items()],
        "tasks": {
            name: (sorted(index[part] for part in task.parts), task.paths, task.note)
            for name, task in dependencies.tasks.items()
        },
    }
    return json.dumps(value).encode()
