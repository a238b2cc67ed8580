"""The pages of formats say what they are, and each of their examples runs."""

from __future__ import annotations

import shlex
import shutil

import pytest

from catalog.cli import program
from catalog.entries import yaml_reader
from catalog.ingest import pipeline
from catalog.ingest.formats import FORMATS
from catalog.ingest.open_files import open_inputs
from catalog.ingest.resolve import IngestRequest
from tests.support.paths import ROOT
from tests.support.projects import TODAY
from tools.generate import format_pages


@pytest.fixture(scope="module")
def without_results(tmp_path_factory: pytest.TempPathFactory) -> pipeline.ProjectState:
    """The shipped catalogue without results: no example needs them, and checking them takes long."""
    folder = tmp_path_factory.mktemp("without-results")
    shutil.copytree(ROOT / "entries", folder / "entries", ignore=shutil.ignore_patterns("results"))
    (folder / "entries/results").mkdir()
    return pipeline.ProjectState.read(folder, TODAY)


@pytest.mark.parametrize("name", FORMATS)
def test_the_example_gives_rows_that_pass_every_check(
    name: str, without_results: pipeline.ProjectState
) -> None:
    """In the shipped catalogue without its results, which is only read."""
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
    result, _ = pipeline.ingest_into(without_results, format_, files, request, choices)
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
