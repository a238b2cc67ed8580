"""Printed names lead to the id that is meant, or to none with a suggestion; never to another."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog import validate
from catalog.core.configurations import from_fields
from catalog.entries import files
from catalog.validate.cache import NullCache
from catalog.validate.name_table import Match, NameTable, NoMatch, Target, marks, spelling
from catalog.validate.resolve import NameResolver
from tests.support import catalogues
from tests.support.paths import ROOT
from tests.support.projects import SMALL, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.collection import Entries

TABLE: Final = [
    tuple(line.split("\t"))
    for line in (ROOT / "tests/data/names/printed.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
SAMPLES: Final = Path(os.environ.get("CATALOG_SAMPLES", ROOT.parent / "shared/samples"))


@pytest.fixture(scope="module")
def shipped() -> Entries:
    return catalogues.entries_of(ROOT)


@pytest.fixture(scope="module")
def known(shipped: Entries) -> NameTable:
    return NameResolver(shipped).table("variants")


def test_names_of_real_files(shipped: Entries, known: NameTable) -> None:
    """Every name in a table that people looked through, against the shipped models."""
    written = {
        name.casefold()
        for model in shipped.models.values()
        for variant in model.variants
        for name in (variant.name, *variant.aliases, *(alias.name for alias in variant.configured_aliases))
    }
    wrong = []
    for source, printed, expected in TABLE:
        match = known.find(printed)
        got = match.id if isinstance(match, Match) else "-"
        recorded_since = expected == "-" and printed.casefold() in written
        if got != expected and not recorded_since:
            wrong.append(f"{source}: {printed} -> {got}, not {expected}")
    assert not wrong
    assert len(TABLE) > 400
    assert sum(expected != "-" for *_, expected in TABLE) > 150


@pytest.mark.parametrize(
    ("printed", "id_", "label"),
    [
        ("o3 (high)", "openai-o3/2025-04-16", "effort high"),
        ("GPT-5 (2025-08-07) (medium reasoning)", "gpt-5/2025-08-07", "effort medium"),
        ("claude-sonnet-4-20250514 (32k thinking)", "claude-4/sonnet-20250514", "thinking, 32k tokens"),
        (
            "anthropic/claude-sonnet-4-20250514 (32k thinking)",
            "claude-4/sonnet-20250514",
            "thinking, 32k tokens",
        ),
        ("gpt-5", "gpt-5/2025-08-07", ""),
        ("openai-o3/2025-04-16-high", "openai-o3/2025-04-16", "effort high"),  # a former id
    ],
)
def test_a_name_can_carry_a_configuration(known: NameTable, printed: str, id_: str, label: str) -> None:
    match = known.find(printed)
    assert isinstance(match, Match)
    assert (match.id, from_fields(dict(match.stated)).label) == (id_, label)


def test_settings_in_brackets_after_a_known_name_are_proposed(known: NameTable) -> None:
    unknown = known.find("Claude Opus 4.5 (high)")
    assert isinstance(unknown, NoMatch)
    assert [(one.id, from_fields(dict(one.stated)).label) for one in unknown.suggestions] == [
        ("claude-4.5/opus-20251101", "effort high")
    ]


def printed_in_samples() -> Iterator[tuple[str, str]]:
    """(source, name) of every model that the sample files name."""
    import yaml  # noqa: PLC0415 - only where the files are

    def read(name: str) -> object:
        return json.loads((SAMPLES / name).read_text(encoding="utf-8"))

    for source, name in (("evalplus", "results.json"), ("bigcodebench", "results-excerpt.json")):
        document = read(f"{source}/{name}")
        assert isinstance(document, dict)
        yield from ((source, printed) for printed in document)
    board = yaml.safe_load((SAMPLES / "aider/polyglot_leaderboard.yml").read_text(encoding="utf-8"))
    yield from (("aider", row["model"]) for row in board)
    performances = read("livecodebench/performances_repair.json")
    assert isinstance(performances, dict)
    yield from (("livecodebench", row["model"]) for row in performances["performances"])
    leaderboards = read("swe-bench/leaderboards.json")
    assert isinstance(leaderboards, dict)
    yield from (
        ("swe-bench", row["name"]) for board in leaderboards["leaderboards"] for row in board["results"]
    )


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="no sample files; set CATALOG_SAMPLES to their folder")
def test_the_table_has_every_name_of_the_sample_files() -> None:
    assert set(printed_in_samples()) <= {(source, printed) for source, printed, _ in TABLE}


INDEX: Final = NameTable(
    [
        ("GPT-4-Turbo", Target("gpt-4-turbo/unspecified")),
        ("GPT-4 Turbo (Nov 2023)", Target("gpt-4-turbo/nov-2023")),
        ("GPT-4", Target("gpt-4/unspecified")),
        ("gpt-4o-2024-05-13", Target("gpt-4o/may-2024")),
        ("Code Llama 7B", Target("code-llama/7b")),
        ("Code Llama 7B Instruct", Target("code-llama/instruct-7b")),
        ("Code Llama 70B", Target("code-llama/70b")),
        ("DeepSeek-Coder-1.3B-base", Target("deepseek-coder/base-1.3b")),
        ("StarCoder2-3B", Target("starcoder2/3b")),
        ("Both", Target("one/x")),
        ("BOTH", Target("two/x")),
    ],
    ["gpt-4/unspecified", "code-llama/7b"],
)


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("code-llama/7b", "code-llama/7b"),
        ("CodeLlama-7b", "code-llama/7b"),
        ("code_llama  7B", "code-llama/7b"),
        ("CODE LLAMA (7B)", "code-llama/7b"),
        ("CodeLlama-7B-Instruct", "code-llama/instruct-7b"),
        ("GPT-4o (20240513)", "gpt-4o/may-2024"),
        ("GPT 4o 2024.05.13", "gpt-4o/may-2024"),
        ("gpt4o-2024-05-13", "gpt-4o/may-2024"),
        ("deepseek coder 1.3b (Base)", "deepseek-coder/base-1.3b"),
    ],
)
def test_spelling_is_no_matter(printed: str, meant: str) -> None:
    assert INDEX.find(printed) == Match(printed, meant)


@pytest.mark.parametrize(
    ("printed", "first"),
    [
        ("GPT-4-0613", "gpt-4/unspecified"),
        ("GPT-4 (FC)", "gpt-4/unspecified"),
        ("GPT-4-Turbo-2024-04-09", "gpt-4-turbo/unspecified"),
        ("CodeLlama-7B-hf", "code-llama/7b"),
        ("CodeLlama-7B-GPTQ", "code-llama/7b"),
        ("CodeLlama-7B-Python", "code-llama/7b"),
        ("CodeLlama-7B-Inst", "code-llama/7b"),
        ("gpt-4o-2024-08-06", "gpt-4o/may-2024"),
        ("DeepSeek-Coder-13B-base", "deepseek-coder/base-1.3b"),
        ("DeepSeek-Coder-1-3B-base", "deepseek-coder/base-1.3b"),
        ("StarCoder-23B", ""),
        ("Both ", "one/x"),
        ("nothing like it", ""),
        ("", ""),
    ],
)
def test_what_matters_is_never_overlooked(printed: str, first: str) -> None:
    match = INDEX.find(printed)
    assert isinstance(match, NoMatch)
    assert next((suggestion.id for suggestion in match.suggestions), "") == first or not first


def test_a_suggestion_says_what_differs() -> None:
    match = INDEX.find("GPT-4-0613")
    assert isinstance(match, NoMatch)
    assert match.suggestions[0].differs == ("0613",)
    match = INDEX.find("Code Llama 7B Instruct v2")
    assert isinstance(match, NoMatch)
    assert (match.suggestions[0].id, match.suggestions[0].differs) == ("code-llama/instruct-7b", ("2", "v"))


def test_a_name_of_two_things_stands_for_neither() -> None:
    match = INDEX.find("both")
    assert isinstance(match, NoMatch)
    assert match.ambiguous
    assert [suggestion.id for suggestion in match.suggestions] == ["one/x", "two/x"]
    assert INDEX.find("Both") == Match("Both", "one/x"), "as written, it is the name of one"


def test_a_family_is_no_variant(known: NameTable) -> None:
    for family in ("CodeGen", "Code Llama", "StarCoder2", "Qwen2.5-Coder"):
        assert isinstance(known.find(family), NoMatch), family


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("bigcode/starcoder2-3b", "starcoder2/3b"),
        ("Salesforce/codegen-16B-mono", None),
        ("somebody/starcoder2-3b", None),
        ("TheBloke/starcoder2-3b", None),
    ],
)
def test_an_owner_must_be_one_of_the_model(known: NameTable, printed: str, meant: str | None) -> None:
    match = known.find(printed)
    assert (match.id if isinstance(match, Match) else None) == meant


def test_check_new_and_show_find_what_ingest_and_alias_find(shipped: Entries, known: NameTable) -> None:
    """They take families too; no name is of another variant."""
    names = NameResolver(shipped)
    for _, printed, _ in TABLE:
        match = known.find(printed)
        if printed in shipped.models:  # the id of a family
            assert names.by_name("models", printed) == printed
        elif isinstance(match, Match):
            found = names.run_by_name(printed) if match.stated else (names.by_name("models", printed), {})
            assert found == (match.id, dict(match.stated)), printed
        else:
            assert "/" not in (names.by_name("models", printed) or ""), printed


def test_benchmarks(shipped: Entries) -> None:
    known = NameResolver(shipped).table("benchmarks")
    for printed, meant in (
        ("HumanEval", "humaneval"),
        ("HumanEval+", "humaneval-plus"),
        ("human-eval", "humaneval"),
    ):
        assert known.find(printed) == Match(printed, meant)
    assert isinstance(known.find("HumanEval Pro"), NoMatch)


def test_small_catalogue() -> None:
    known = NameResolver(validate.check(files.read_all(SMALL), today=TODAY, cache=NullCache()).entries).table(
        "variants"
    )
    assert known.find("acorn-3b") == Match("acorn-3b", "acorn-coder/2.7b")
    assert known.find("oak-lab/acorn-3b") == Match("oak-lab/acorn-3b", "acorn-coder/2.7b")


@given(st.text(max_size=40))
def test_spelling_is_stable(name: str) -> None:
    once = spelling(name)
    assert spelling(name.upper()) == spelling(name.upper().casefold())
    assert Counter(once)["\0"] == 0
    assert spelling(f"  {name} ") == once
    assert all(marks(name))


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=4), st.sampled_from(["-", " ", "_", "/"]))
def test_numbers_stay_apart(numbers: list[int], between: str) -> None:
    apart, together = between.join(map(str, numbers)), "".join(map(str, numbers))
    assert spelling(f"m {apart} b") != spelling(f"m {together} b") or len(together) == 8  # a date in pieces
