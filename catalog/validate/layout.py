"""Files whose layout is not the one that the formatter writes; results are cached by content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries.diagnostics import Diagnostic
from catalog.entries.formatter import fits_schema, format_entry
from catalog.validate.file_layout import FileKind, classify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.entries.files import File
    from catalog.validate.runner import Cache

_FORMATTED: Final = b"1"
_OTHER: Final = b"0"


def unformatted(files: Iterable[File], cache: Cache) -> list[str]:
    """Paths of those `files` that the formatter would change, in their order.

    Files with errors are left out: they are not formatted before these are fixed.
    """
    kinds = [(file, kind) for file in files if file.digest and (kind := _kind(file.path)) is not None]
    keys = {file.path: f"layout:{kind.kind}:{file.digest}" for file, kind in kinds}
    known = cache.get_many(keys.values())
    new = {
        keys[file.path]: _FORMATTED if _is_formatted(file, kind) else _OTHER
        for file, kind in kinds
        if keys[file.path] not in known
    }
    if new:
        cache.put_many(new)
    known |= new
    return [file.path for file, _ in kinds if known[keys[file.path]] == _OTHER]


def _kind(path: str) -> FileKind | None:
    kind = classify(path)
    return None if isinstance(kind, Diagnostic) else kind


def _is_formatted(file: File, kind: FileKind) -> bool:
    if not fits_schema(file.path, file.data, kind.schema):
        return True
    return format_entry(file.path, file.data, kind.schema)[0] == file.data
