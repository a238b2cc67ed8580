"""Every example in the documents: YAML checks as the text says, excerpts are true."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pytest

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries import formatter, yaml_reader
from catalog.entries.files import File
from catalog.validate import report
from catalog.validate.cache import SqliteCache
from catalog.validate.file_layout import FileKind, classify
from tests.docs.fences import DOCUMENTS, ROOT, Example, Excerpt, yaml_of
from tests.support import catalogues

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

TODAY: Final = date(2026, 11, 21)
WRITTEN: Final = [fence for document in DOCUMENTS for fence in yaml_of(document)]
EXAMPLES: Final = [fence for fence in WRITTEN if isinstance(fence, Example)]
EXCERPTS: Final = [fence for fence in WRITTEN if isinstance(fence, Excerpt)]


@cache
def shipped_cache() -> SqliteCache:
    """The repository's cache, which knows the shipped entries."""
    catalogues.checked(ROOT)
    return SqliteCache(ROOT / ".cache/entries.sqlite")


class Memory(dict[str, bytes]):
    """A store for all examples; it finds the shipped entries in the repository's cache, and adds none."""

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        wanted = set(keys)
        return shipped_cache().get_many(wanted - self.keys()) | {
            key: self[key] for key in wanted & self.keys()
        }

    def put_many(self, items: Mapping[str, bytes]) -> None:
        self.update(items)


MEMORY: Final = Memory()
PARSED: Final = validate.ParsedEntries()  # so that files that stay the same are parsed once


@cache
def shipped() -> dict[str, File]:
    return {file.path: file for file in entry_files.read_all(ROOT)}


def file_of(example: Example) -> File:
    data = example.fence.text.encode()
    return File(example.path, data, hashlib.sha256(data).hexdigest())


def models_of(document: Path) -> dict[str, File]:
    """The model files that the document's examples make, for its results to refer to; the first of each."""
    ours = [example for example in EXAMPLES if example.fence.document == document and not example.output]
    return {
        example.path: file_of(example)
        for example in reversed(ours)
        if example.path.startswith("entries/models/")
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example.fence))
def test_yaml_checks_as_the_text_says(example: Example) -> None:
    assert example.path not in shipped(), "choose a name that no entry has"
    files = shipped() | models_of(example.fence.document) | {example.path: file_of(example)}
    checked = validate.check(list(files.values()), today=TODAY, cache=MEMORY, parsed=PARSED)
    assert report.render(checked.diagnostics, format="text", rules=validate.RULES) == example.output


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example.fence))
def test_yaml_is_laid_out(example: Example) -> None:
    at = classify(example.path)
    assert isinstance(at, FileKind)
    written = example.fence.text.encode()
    assert formatter.format_entry(example.path, written, at.schema) == (written, [])


@pytest.mark.parametrize("excerpt", EXCERPTS, ids=lambda excerpt: str(excerpt.fence))
def test_rows_stand_in_the_shipped_file(excerpt: Excerpt) -> None:
    held = rows(excerpt.path, shipped()[excerpt.path].data)
    for row in rows(str(excerpt.fence), excerpt.fence.text.encode()):
        assert any(row.items() <= shipped_row.items() for shipped_row in held), row


def rows(path: str, data: bytes) -> list[dict[str, Any]]:
    """The rows of a results file; mappings in a row as text, so that rows can be compared as sets."""
    document, problems = yaml_reader.read(path, data)
    assert document is not None, problems
    return [{name: repr(value) for name, value in row.items()} for row in document.value["rows"]]
