"""The answers of a `catalog new` that was not finished, kept in the cache folder of the catalogue."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from catalog.cli.new_options import NewKind
from catalog.entries.atomic_write import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT: Final = 1
_FOLDER: Final = "drafts"


@dataclass(slots=True)
class DraftFile:
    """Answers of one kind of entry, by the name of their option; None for one that was left out."""

    path: Path
    answers: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, project: Path, kind: str) -> DraftFile:
        """The draft for this kind of entry; without answers if there is none, or if its file is damaged."""
        path = project / ".cache" / _FOLDER / f"{kind}.json"
        with suppress(OSError, ValueError, TypeError, KeyError):
            stored = json.loads(path.read_bytes())
            if stored["format"] == _FORMAT:
                return cls(path, dict(stored["answers"]))
        return cls(path)

    @classmethod
    def latest(cls, project: Path) -> str | None:
        """Kind of entry of the draft that was changed last; None if there is none."""
        with suppress(OSError):
            drafts = [path for path in (project / ".cache" / _FOLDER).iterdir() if path.stem in set(NewKind)]
            return max(drafts, key=lambda path: path.stat().st_mtime).stem if drafts else None
        return None

    @property
    def title(self) -> str:
        """Short description for a question: the first answers, and when the last one was given."""
        given = [str(answer) for answer in self.answers.values() if answer][:2]
        with suppress(OSError):
            changed = datetime.fromtimestamp(self.path.stat().st_mtime, UTC)
            return f"{', '.join(given)} ({changed:%Y-%m-%d %H:%M} UTC)"
        return ", ".join(given)

    def keep(self, name: str, answer: Any) -> None:  # noqa: ANN401 - text, a list of it or None
        """Write the answer to the question `name`; nothing is lost if the program ends now."""
        self.answers[name] = answer
        stored = {"format": _FORMAT, "answers": self.answers}
        with suppress(OSError):  # a disk that is full must not end the questions
            write_bytes(self.path, json.dumps(stored, ensure_ascii=False, indent=1).encode())

    def set_aside(self) -> Path | None:
        """Rename the file, so that a new draft begins and these answers can still be read; its new path."""
        old = self.path.with_name(f"{self.path.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S}.json")
        self.answers = {}
        with suppress(OSError):
            return self.path.rename(old)
        return None

    def remove(self) -> None:
        """Delete the file, when what it was for has been written."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
