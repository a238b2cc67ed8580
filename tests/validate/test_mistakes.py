"""Mistakes that contributors make: what the check says, what `--fix` does, and that one try is enough.

mistakes.yaml holds them; `--update-golden` rewrites the messages in it.
"""

from __future__ import annotations

import hashlib
import json
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog import validate
from catalog.authoring.autofix import fix_files
from catalog.entries import files as entry_files
from catalog.entries.files import File
from tests.support.projects import SMALL, TODAY

TABLE: Final = Path(__file__).with_name("mistakes.yaml")
CONTENT: Final[dict[str, Any]] = yaml.load(TABLE.read_bytes(), yaml.CSafeLoader)
GOOD: Final[dict[str, dict[str, str]]] = CONTENT["good"]
MISTAKES: Final[dict[str, dict[str, Any]]] = CONTENT["mistakes"]
MANY: Final = b"""\
name: Many Tasks
instances: 10
instances_per: programming-language
programming_languages: [java, python]
metrics: [pass@k]
"""
OTHERS: Final = {
    **{file.path: file for file in entry_files.read_all(SMALL)},
    "entries/benchmarks/many-tasks.yaml": File("entries/benchmarks/many-tasks.yaml", MANY, "many"),
}
CACHE: Final = validate.NullCache()
PARSED: Final = validate.ParsedEntries()  # so that files that stay the same are parsed once


def with_file(path: str, text: str) -> list[File]:
    data = text.encode()
    file = File(path, data, hashlib.sha256(data).hexdigest())
    return [*(other for other in OTHERS.values() if other.path != path), file]


def problems(path: str, text: str) -> list[str]:
    found = validate.check(with_file(path, text), today=TODAY, cache=CACHE, parsed=PARSED).diagnostics
    return [str(problem).removeprefix(f"{path}:") for problem in found]


def fixed(path: str, text: str) -> str:
    files = with_file(path, text)
    result = fix_files(files, lambda at: at == path, today=TODAY, cache=CACHE, parsed=PARSED)
    return result.contents.get(path, text.encode()).decode()


def written(row: dict[str, Any], new: str) -> str:
    """The good file of `row` with `new` in place of what the mistake replaces."""
    good = GOOD[row["in"]]["text"]
    old = row.get("old")
    if old is None:
        return new
    assert good.count(old) == 1, f"{old!r} stands {good.count(old)} times in the good file"
    return good.replace(old, new)


@pytest.mark.parametrize("kind", GOOD)
def test_the_good_files_are_good(kind: str) -> None:
    path, text = GOOD[kind]["path"], GOOD[kind]["text"]
    assert problems(path, text) == []
    assert fixed(path, text) == text


def test_the_table_is_long_enough() -> None:
    assert len(MISTAKES) >= 270
    assert {row["in"] for row in MISTAKES.values()} == set(GOOD)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_try_is_enough(mistake: str, request: pytest.FixtureRequest) -> None:
    row = MISTAKES[mistake]
    path = row.get("path", GOOD[row["in"]]["path"])
    wrong = written(row, row["new"])
    says = problems(path, wrong)
    if request.config.getoption("--update-golden"):
        row["says"] = says
        TABLE.write_text(dumped(), encoding="utf-8")
    assert says == row["says"]
    result = fixed(path, wrong)
    if "fix" in row:
        assert result == (GOOD[row["in"]]["text"] if row["fix"] == "good" else written(row, row["fix"]))
        assert problems(path, result) == row.get("left", []), "the fixed file has new problems"
    else:
        assert result == row.get("result", wrong), "the fix is not certain"
    assert fixed(path, result) == result, "--fix changes something when it is run again"
    if "move" in row:
        assert problems(row["move"], written(row, row.get("then", row["new"]))) == []
    elif "then" in row:
        assert problems(path, written(row, row["then"])) == [], "who follows the message needs a second try"
    else:
        assert "fix" in row


def pairs() -> list[tuple[str, str]]:
    """Pairs of mistakes of one file that `--fix` fixes, and that can be made in it at once."""
    single = {
        name: row for name, row in MISTAKES.items() if "old" in row and "fix" in row and not row.get("left")
    }
    return [
        (one, other)
        for (one, first), (other, second) in combinations(single.items(), 2)
        if first["in"] == second["in"] and is_apart(first, second)
    ]


def is_apart(first: dict[str, Any], second: dict[str, Any]) -> bool:
    good = GOOD[first["in"]]["text"]
    once = good.replace(first["old"], first["new"])
    return (
        once.count(second["old"]) == 1 and once.replace(second["old"], second["new"]).count(first["new"]) == 1
    )


@settings(max_examples=25, deadline=None)
@given(pair=st.sampled_from(pairs()))
def test_two_mistakes_are_fixed_as_each_alone(pair: tuple[str, str]) -> None:
    first, second = (MISTAKES[name] for name in pair)
    path, good = GOOD[first["in"]]["path"], GOOD[first["in"]]["text"]
    result = fixed(path, good.replace(first["old"], first["new"]).replace(second["old"], second["new"]))
    assert problems(path, result) == []
    assert fixed(path, result) == result
    if first["fix"] == second["fix"] == "good":
        assert result == good


def dumped() -> str:
    """The table as YAML, with one line for each part of a row."""
    lines = [
        "# Mistakes that contributors make: `new` stands in place of `old` (or is the whole file), the check",
        "# says `says`. `--fix` writes `fix` (`good`: the file without the mistake; absent: nothing).",
        "# Who follows the message writes `then`, or moves the file to `move`, and the file passes.",
        "good:",
    ]
    for kind, file in GOOD.items():
        lines += [f"  {kind}:", f"    path: {file['path']}", "    text: |"]
        lines += [f"      {line}" for line in file["text"].splitlines()]
    lines.append("mistakes:")
    for name, row in MISTAKES.items():
        lines.append(f"  {json.dumps(name, ensure_ascii=False)}:")
        for field, value in row.items():
            if isinstance(value, list):
                lines += [
                    f"    {field}:",
                    *(f"      - {json.dumps(item, ensure_ascii=False)}" for item in value),
                ]
            else:
                plain = isinstance(value, str) and value.isalpha()
                lines.append(f"    {field}: {value if plain else json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"
