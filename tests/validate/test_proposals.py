"""Proposals in messages about a text that is no id: they exist, and they mean the same."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog import validate
from catalog.entries import files
from catalog.entries.files import File
from catalog.entries.text import marks, normalised
from catalog.validate import name_table
from catalog.validate.cache import SqliteCache
from catalog.validate.references import metric_term
from catalog.validate.resolve import NameResolver
from tests.support import catalogues
from tests.support.drawn import examples
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.entries.collection import Entries

FOLDERS: Final = ("benchmarks", "models", "methods", "programming-languages", "licences", "organisations")


def entries() -> Entries:
    return catalogues.entries_of(ROOT)


@cache
def shipped_names() -> NameResolver:
    return NameResolver(entries())


@pytest.mark.parametrize(
    ("to", "written", "proposal"),
    [
        ("benchmarks", "HumanEval+", "write `humaneval-plus`"),
        ("benchmarks", "MBPP+", "write `mbpp-plus`"),
        ("benchmarks", "Human Eval", "write `humaneval`"),
        ("programming-languages", "C++", "write `cpp`"),
        ("programming-languages", "C#", "write `csharp`"),
        ("models", "bigcode/starcoder2-7b", "write `starcoder2/7b`"),
        ("models", "o3-pro", "write `openai-o3/pro`"),
        ("metrics", "pass1", "write `pass@1`"),
        ("metrics", "Pass @ 10", "write `pass@10`"),
        ("metrics", "pas@1", "write `pass@1`"),
        ("licences", "N/A", "delete the field if this is unknown"),
        ("organisations", "microsft", "did you mean `microsoft`?"),
    ],
)
def test_a_proposal_means_what_was_written(to: str, written: str, proposal: str) -> None:
    assert shipped_names().proposal(to, written) == proposal


def test_a_benchmark_that_is_not_there_is_not_its_sister() -> None:
    without = {id_: entry for id_, entry in entries().benchmarks.items() if id_ != "humaneval-plus"}
    text = NameResolver(replace(entries(), benchmarks=without)).proposal("benchmarks", "HumanEval+")
    assert text.startswith("the nearest of the 99 benchmarks: `humaneval")
    assert text.endswith("add another with `catalog new benchmark`")


@pytest.mark.parametrize(
    ("written", "stated"),
    [
        ("SWE-bench (Verified)", "write `swe-bench`; in a result row, add `split: verified`"),
        ("LiveCodeBench v6", "write `livecodebench`; in a result row, add `version: release-v6`"),
        ("Terminal-Bench 2.0", 'write `terminal-bench`; in a result row, add `version: "2.0"`'),
        ("BigCodeBench-Hard Instruct", "write `bigcodebench-hard`; in a result row, add `split: instruct`"),
        ("MBPP (3-shot)", "write `mbpp`; in a result row, add `shots: 3`"),
        (
            "CRUXEval-O",
            "if `cruxeval` is meant, write it, and `O` into `version`, `split` or `note` of the row",
        ),
        ("HumanEval (Java)", "`humaneval` has no problems in java; write the benchmark that the source used"),
    ],
)
def test_what_stands_behind_the_name_of_a_benchmark_is_not_lost(written: str, stated: str) -> None:
    names = shipped_names()
    assert names.proposal("benchmarks", written).startswith(stated)
    assert names.meant("benchmarks", written) is None, "--fix would lose it"


def test_a_metric_of_one_letter_is_not_another() -> None:
    names = shipped_names()
    assert names.meant("metrics", "p@1") is None
    assert names.proposal("metrics", "HumanEval pass@1 (%)") == "did you mean `pass@1`?"


@cache
def names(to: str) -> dict[str, set[str]]:
    """All names of the things in a folder or vocabulary -> their ids."""
    ids_by_name: dict[str, set[str]] = {}
    source = entries() if to in {"benchmarks", "models", "methods"} else entries().vocabulary
    for id_, entry in getattr(source, to.replace("-", "_")).items():
        for name in (id_, entry.name, *entry.aliases):
            ids_by_name.setdefault(name, set()).add(str(id_))
        for variant in getattr(entry, "variants", ()):
            for name in (f"{id_}/{variant.id}", variant.name, *variant.aliases):
                ids_by_name.setdefault(name, set()).add(f"{id_}/{variant.id}")
    return ids_by_name


EDITS: Final = st.tuples(
    st.sampled_from(["", "+", "#", "++", " plus", "-v2", "x", "0", " (1)", "s"]),
    st.integers(0, 30),
    st.sampled_from(["insert", "delete", "append", "swap case"]),
)


def edited(name: str, edit: tuple[str, int, str]) -> str:
    text, place, kind = edit
    at = place % (len(name) + 1)
    if kind == "insert":
        return name[:at] + text + name[at:]
    if kind == "delete":
        return name[:at] + name[at + 1 :]
    return name + text if kind == "append" else name.swapcase()


@examples(50)
@given(data=st.data(), to=st.sampled_from(FOLDERS))
def test_a_single_proposal_exists_and_keeps_numbers_and_signs(data: st.DataObject, to: str) -> None:
    name = data.draw(st.sampled_from(sorted(names(to))))
    written = edited(name, data.draw(EDITS))
    proposal = shipped_names().proposal(to, written)
    match = re.match(r"(?:write|did you mean) `([^`]+)`", proposal)
    if match is None:
        return
    if "; in a result row, add" in proposal:  # `version: release-v1`, of "LiveCodeBench (1)"
        assert set(re.findall("[0-9]", written)) <= set(re.findall("[0-9]", proposal)), proposal
        return
    id_ = match[1]
    known = {alias for alias, ids in names(to).items() if id_ in ids}
    assert known or metric_term(id_, entries().vocabulary.metrics), f"{id_} does not exist"
    plain = written.rpartition("/")[2]
    wanted = (marks(normalised(written)), marks(normalised(plain)))
    apart = name_table.marks(written)  # a lost bracket joins two numbers in `normalised`, not here
    assert any(marks(normalised(alias)) in wanted or name_table.marks(alias) == apart for alias in known), (
        written,
        id_,
    )
    same = {alias for alias in known if normalised(alias) in {normalised(written), normalised(plain)}}
    others = {
        other
        for alias, ids in names(to).items()
        if normalised(alias) == normalised(written)
        for other in ids
        if other.partition("/")[0] != id_.partition("/")[0]
    }
    assert same or not others, f"{written} is a name of {others}"


def test_a_text_that_cannot_be_an_id_is_answered_from_the_catalogue(tmp_path: Path) -> None:
    """The file itself is invalid: what its text means is known only once all files are read."""
    row = "{model: o3-pro, benchmark: HumanEval+, metric: pass@1, percent: 61.6, language: C++}"
    text = (
        "source: {title: A, kind: paper}\nmeasured_by: {name: B, relationship: third-party}\n"
        f"rows:\n  - {row}\n"
    ).encode()
    path = "entries/results/a/b.yaml"
    named = ("entries/benchmarks/", "entries/terms/", "entries/models/o3")
    listed = [
        *(file for file in files.read_all(ROOT) if file.path.startswith(named)),
        File(path, text, "digest"),
    ]
    store = SqliteCache(tmp_path / "entries.sqlite")
    for _ in range(2):  # read, and recalled
        problems = validate.check(listed, today=date(2100, 1, 1), cache=store).diagnostics
        assert [problem.message.rpartition("; ")[2] for problem in problems if problem.at.path == path] == [
            "write `humaneval-plus`",
            "write `cpp`",
        ]
