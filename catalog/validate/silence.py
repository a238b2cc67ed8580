"""Rules that found nothing, and in what, in a form that another process can read: most rules find nothing."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from catalog.entries.schema import BESIDE_RESULTS, FOLDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from catalog.validate.cache import Cache

ALL_FOLDERS: Final = (*FOLDERS, *BESIDE_RESULTS)
_KEY: Final = "silent rules"


@dataclass(frozen=True, slots=True)
class Silence:
    """Rules without findings, with the inputs of that check; the default is that of no check."""

    frame: str = ""  # date, settings and terms of the check
    files: Mapping[str, str] = field(default_factory=dict)  # `models/oak` -> hash of a file without findings
    states: Mapping[str, str] = field(default_factory=dict)  # field of `Scope` -> hash of its content
    rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # a silent rule -> fields that it read

    def holds(self, rule: str, states: Mapping[str, str]) -> bool:
        """True if `rule` finds nothing in fields with these `states`."""
        return rule in self.rules and all(
            name in states and self.states.get(name) == states[name] for name in self.rules[rule]
        )


def load(cache: Cache, frame: str) -> Silence:
    """The silence that `save` kept; that of no check if there is none, or of another `frame`."""
    with suppress(ValueError, TypeError, KeyError, AttributeError):  # damaged
        value = json.loads(cache.get_many([_KEY])[_KEY])
        if value["frame"] == frame:
            rules = {str(rule): tuple(fields) for rule, fields in value["rules"].items()}
            return Silence(frame, dict(value["files"]), dict(value["states"]), rules)
    return Silence()


def save(cache: Cache, silence: Silence) -> None:
    """Keep `silence` for another process."""
    value = {
        "frame": silence.frame,
        "files": dict(silence.files),
        "states": dict(silence.states),
        "rules": {rule: sorted(fields) for rule, fields in silence.rules.items()},
    }
    with suppress(ValueError):  # a character that JSON does not have
        cache.put_many({_KEY: json.dumps(value).encode()})


def states(
    contents: Mapping[str, str],
    outlines: Mapping[str, str],
    unreadable: Iterable[str],
    columns: Mapping[str, tuple[str, ...]],
) -> dict[str, str]:
    """Hash of each field of `Scope`.

    `contents` and `outlines` are hashes of all files by name (`models/oak`): of all that is in a file, and
    of what `columns` (field: folders) and references are made from.
    """
    content = _by_folder(contents)
    outline = _by_folder({name: outlines.get(name) or digest for name, digest in contents.items()})
    everything = _hash(outline.values())
    narrow = {name: _hash(outline[folder] for folder in folders) for name, folders in columns.items()}
    whole = dict.fromkeys(("references", "used", "missing"), everything)
    return {**content, **narrow, **whole, "unreadable": _hash(sorted(unreadable))}


def _by_folder(hashes: Mapping[str, str]) -> dict[str, str]:
    lines: dict[str, list[str]] = {folder: [] for folder in ALL_FOLDERS}
    for name, digest in sorted(hashes.items()):
        folder = name.partition("/")[0]
        if folder in lines:
            lines[folder].append(f"{name} {digest}")
    return {folder: _hash(listed) for folder, listed in lines.items()}


def name_of(rule: Callable[..., object]) -> str:
    """Name of a rule that is the same in every process."""
    return f"{rule.__module__}.{rule.__qualname__}"


def _hash(texts: Iterable[str]) -> str:
    return sha256("\n".join(texts).encode()).hexdigest()
