"""The pages of formats say what they are, and each of their examples runs."""

from __future__ import annotations

import shlex
import shutil
from functools import cache
from typing import TYPE_CHECKING

import pytest

from catalog.cli import program
from catalog.entries import yaml_reader
from catalog.ingest import pipeline
from catalog.ingest.formats import FORMATS
from catalog.ingest.open_files import open_inputs
from catalog.ingest.resolve import IngestRequest
from catalog.validate.cache import SqliteCache
from tests.support.paths import ROOT
from tests.support.projects import TODAY
from tools.generate import format_pages

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Once


@pytest.fixture(scope="module")
def without_results(once: Once) -> Path:
    """The shipped catalogue without results: no example needs them, and checking them takes long."""

    def make(folder: Path) -> None:
        shutil.copytree(ROOT / "entries", folder / "entries", ignore=shutil.ignore_patterns("results"))
        (folder / "entries/results").mkdir()
        shutil.copy(ROOT / "mkdocs.yml", folder)

    return once("catalogue-without-results", make)


@cache
def shared_cache(folder: Path) -> SqliteCache:
    return SqliteCache(folder / "entries.sqlite")


@pytest.mark.parametrize("name", FORMATS)
def test_the_example_gives_rows_that_pass_every_check(
    name: str,
    without_results: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In the shipped catalogue without its results, which is only read."""
    folder = tmp_path_factory.getbasetemp()
    monkeypatch.setattr(pipeline, "SqliteCache", lambda _: shared_cache(folder))
    format_ = FORMATS[name]
    options = program.parser().parse_args(shlex.split(format_pages.command(format_))[1:])
    assert [str(file) for file in options.files] == [file.name for file in format_pages.files(format_)]
    named = (
        "model",
        "benchmark",
        "method",
        "measured_by",
        "relationship",
        "source_title",
        "source_url",
        "date",
    )
    request = IngestRequest(
        today=TODAY.isoformat(), program="catalog", **{name: getattr(options, name) for name in named}
    )
    choices = pipeline.WriteOptions(out=f"example/{name}", partial=options.partial)
    files = open_inputs(format_pages.files(format_), lambda _: None)
    result = pipeline.ingest_files(without_results, format_, files, request, choices, TODAY)
    assert result.draft.rows
    assert options.partial or not result.draft.unknown_names
    assert [str(problem) for problem in result.problems] == []
    for path, (_, data) in result.changed.items():
        assert data is not None
        document, problems = yaml_reader.read(path, data)
        assert document is not None
        assert not problems


def test_every_format_says_what_it_reads() -> None:
    for name, format_ in FORMATS.items():
        assert format_.summary[-1:].strip("."), name
        assert format_.about.endswith("."), name
        assert any(used.needed for used in format_.used), name
        assert all(used.becomes for used in format_.used), name
        assert format_.url.startswith("https://"), name
