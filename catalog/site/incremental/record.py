"""The record of the last build, kept as JSON beside the cache of entries."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from catalog.entries.atomic_write import write_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from catalog.entries.tracking import Dependency


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
    dependencies: Dependencies = field(default_factory=Dependencies)


def load(file: Path, output: Path) -> BuildRecord:
    """Record of the last build into `output`, read from `file`.

    Without a valid one, an empty record, which fits no build.
    """
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        value = json.loads(file.read_bytes())
        if value["output"] == str(output.resolve()):
            fingerprints = {(kind, key): fingerprint for kind, key, fingerprint in value["parts"]}
            parts = list(fingerprints)
            tasks = {
                name: TaskRecord(frozenset(parts[i] for i in indices), tuple(paths), note)
                for name, (indices, paths, note) in value["tasks"].items()
            }
            return BuildRecord(
                value["inputs"],
                value["shared"],
                value["site"],
                int(value["page_count"]),
                Dependencies(fingerprints, tasks),
            )
    return BuildRecord()


def save(file: Path, output: Path, record: BuildRecord) -> None:
    """Write `record` to `file`; ignores a failure, which only makes the next build slower."""
    fingerprints = record.dependencies.fingerprints
    index = {part: i for i, part in enumerate(fingerprints)}
    value = {
        "output": str(output.resolve()),
        "inputs": record.inputs,
        "shared": record.shared,
        "site": record.site,
        "page_count": record.page_count,
        "parts": [(*part, fingerprint) for part, fingerprint in fingerprints.items()],
        "tasks": {
            name: (sorted(index[part] for part in task.parts), task.paths, task.note)
            for name, task in record.dependencies.tasks.items()
        },
    }
    with suppress(OSError):
        write_bytes(file, json.dumps(value).encode())
