"""Notes of page tasks: small values for other tasks, and for the same task in the next build."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import file_digest
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class TaskNotes:
    """Notes by name of the task, and files of the site on disk; a note is a value that JSON can hold.

    `previous` are the notes of the build that made the site in the folder `site`, `digests` the SHA-256 of
    its files by path; without such a site they are empty.
    """

    site: Path
    digests: Mapping[str, str] = field(default_factory=dict)
    previous: Mapping[str, Any] = field(default_factory=dict)
    current: dict[str, Any] = field(default_factory=dict)

    def of(self, task: str) -> Any:  # noqa: ANN401 - JSON
        """Note of `task` in this build; the task that asks comes after it."""
        return self.current[task]

    def before(self, task: str) -> Any:  # noqa: ANN401 - JSON
        """Note of `task` in the build that made the site on disk; None if it left none."""
        return self.previous.get(task)

    def file_before(self, path: str) -> Path | None:
        """The file at `path` of the site on disk; None if it is not there as the last build wrote it."""
        file = self.site / path
        try:
            with file.open("rb") as content:
                digest = file_digest(content, "sha256").hexdigest()
        except OSError:
            return None
        return file if digest == self.digests.get(path) else None
