"""Ids that changed in a newer catalogue; such a change moves no number and no rank."""

from __future__ import annotations

from hashlib import sha256

import pytest

from catalog import validate
from catalog.core.merge import merge
from catalog.core.moves import moves_between
from catalog.entries import files as entry_files
from catalog.entries.collection import Entries
from catalog.entries.files import File
from catalog.entries.schema.types import ModelId
from catalog.views.diff import compare
from tests.support.projects import SMALL, TODAY

FILES = entry_files.read_all(SMALL)


def changed(texts: dict[str, str], paths: dict[str, str]) -> Entries:
    """The small catalogue with some texts and paths replaced."""
    files = []
    for file in FILES:
        text, path = file.data.decode(), file.path
        for old, new in texts.items():
            text = text.replace(old, new)
        for old, new in paths.items():
            path = path.replace(old, new)
        files.append(File(path, text.encode(), sha256(text.encode()).hexdigest()))
    return validate.check(files, today=TODAY, cache=validate.NullCache()).entries


MODEL = {"birch/": "elm/", "[birch": "[elm", "birch]": "elm]"}, {"models/birch.": "models/elm."}
BENCHMARK = (
    {"benchmark: ten-tasks,": "benchmark: t10,", "parent: ten-tasks": "parent: t10"},
    {"benchmarks/ten-tasks.": "benchmarks/t10."},
)
METHOD = {"method: think-twice": "method: twice"}, {"methods/think-twice.": "methods/twice."}
NOTHING: dict[str, str] = {}
RESULTS = NOTHING, {"acorn-paper/table-2": "acorn-paper/tables"}


@pytest.mark.parametrize(
    ("texts", "paths", "renamed", "rows"),
    [
        (*MODEL, {"models": {"birch": "elm"}}, 4),
        (*BENCHMARK, {"benchmarks": {"ten-tasks": "t10"}}, 12),
        (*METHOD, {"methods": {"think-twice": "twice"}}, 1),
        (*RESULTS, {"results": {"acorn-paper/table-2": "acorn-paper/tables"}}, 0),
    ],
    ids=["model", "benchmark", "method", "results"],
)
def test_an_entry_under_another_id(
    texts: dict[str, str], paths: dict[str, str], renamed: dict[str, dict[str, str]], rows: int
) -> None:
    old, new = changed({}, {}), changed(texts, paths)
    moves = moves_between(old, new)
    names = ("models", "benchmarks", "methods", "results")
    assert {name: ids for name in names if (ids := getattr(moves, name))} == renamed
    comparison = compare(merge(old), merge(new), today=TODAY)
    assert (comparison.numbers, comparison.ranks, comparison.variants) == ((), (), ())
    assert (comparison.row_counts.changed, comparison.row_counts.added, comparison.row_counts.removed) == (
        rows,
        0,
        0,
    )
    assert [group.attention for group in comparison.rows if group.attention] == []
    assert [entry.what for entry in comparison.entries].count("renamed") == 1
    assert {entry.what for entry in comparison.entries} <= {"renamed", "changed"}


def test_another_entry_is_not_a_renamed_one() -> None:
    models = changed({}, {}).models
    birch, cedar = models[ModelId("birch")], models[ModelId("cedar-chat")]
    old = Entries(models={ModelId("birch"): birch})
    assert moves_between(old, Entries(models={ModelId("oak"): birch})).models == {"birch": "oak"}
    assert moves_between(old, Entries(models={ModelId("oak"): cedar})).models == {}
