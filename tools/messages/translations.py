"""The .po files of all languages: as they should be, and what they lack."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from catalog.wording import ENGLISH, LANGUAGES
from tools.generate.paths import ROOT
from tools.messages.extract import extracted, sources

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = ROOT / "catalog" / "wording"
_WIDTH: Final = 110


def updated() -> dict[Path, str]:
    """{path: text} of each .po file with exactly the messages of its part, and its translations of these.

    A message that another part of the same language has translated already gets the same words.
    """
    texts: dict[Path, str] = {}
    templates = {part: extracted(part, files) for part, files in sources().items()}
    for language in LANGUAGES:
        if language == ENGLISH:
            continue
        catalogs = {part: _read(_path(language, part), language) for part in templates}
        known = {
            (message.context, message.id): message.string
            for catalog in catalogs.values()
            for message in catalog
            if message.id and _is_translated(message.string)
        }
        for part, template in templates.items():
            catalog = catalogs[part]
            catalog.update(template, no_fuzzy_matching=True)
            catalog.obsolete.clear()
            for message in catalog:
                if message.id and not _is_translated(message.string):
                    message.string = known.get((message.context, message.id), message.string)
            texts[_path(language, part)] = _text(catalog)
    return texts


def untranslated() -> dict[Path, list[str]]:
    """{path: messages without a translation} of each .po file."""
    waiting: dict[Path, list[str]] = {}
    for path in sorted(FOLDER.glob("*/*.po")):
        waiting[path] = [
            message.id if isinstance(message.id, str) else message.id[0]
            for message in _read(path, path.parent.name)
            if message.id and (message.fuzzy or not _is_translated(message.string))
        ]
    return waiting


def _is_translated(string: str | tuple[str, ...] | list[str] | None) -> bool:
    return bool(string) if isinstance(string, str) else bool(string and all(string))


def _path(language: str, part: str) -> Path:
    return FOLDER / language / f"{part}.po"


def _read(path: Path, language: str) -> Catalog:
    if not path.is_file():
        return Catalog(locale=language, charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language, charset="utf-8")


def _text(catalog: Catalog) -> str:
    """The file's text: no header, whose dates would change with every run, and no line numbers."""
    stream = io.BytesIO()
    write_po(stream, catalog, width=_WIDTH, omit_header=True, sort_output=True, include_lineno=False)
    return stream.getvalue().decode()
