"""The cost of a check keeps in step with its size, whatever strangers write."""

from __future__ import annotations

import hashlib
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog import validate
from catalog.entries import files
from catalog.entries.files import File
from tests.support.paths import DATA

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

SMALL = files.read_all(DATA / "small")
HEAD = "source: {title: X, kind: website}\nmeasured_by: {name: Y}\nrows:\n"
MANY = 600  # more than a check reports of one file, or looks up in one index


def word(number: int) -> str:
    """Words that are all different and all alike."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:8]


def rows(fields: str, number: int) -> str:
    return HEAD + "".join(f"  - {{{fields.format(word=word(i))}}}\n" for i in range(number))


def items(field: str, item: str, number: int) -> str:
    return f"name: M\n{field}: [{', '.join(item.format(word=word(i)) for i in range(number))}]\n"


def parts(field: str, number: int) -> str:
    return f"name: M\n{field}:\n" + "".join(f"  - {{id: v{i}, name: V{i}}}\n" for i in range(number))


ROW = "model: m, benchmark: b, metric: pass@1, percent: 1"
ACCEPTED = "  - {rule: percent-as-fraction, why: x, field: rows.q}\n"

# Name of the case -> files with a given number of mistakes.
CASES: dict[str, Callable[[int], dict[str, str]]] = {
    "unknown models": lambda n: {
        "results/x/y": rows("model: m{word}, benchmark: b, metric: pass@1, percent: 1", n)
    },
    "unknown variants": lambda n: {
        "results/x/y": rows("model: m/v{word}, benchmark: b, metric: pass@1, percent: 1", n),
        "models/m": parts("variants", n),
    },
    "whole families": lambda n: {"results/x/y": rows(ROW, n), "models/m": parts("variants", n)},
    "unknown versions": lambda n: {
        "results/x/y": rows("model: m, benchmark: b, version: v{word}, metric: pass@1, percent: 1", n),
        "benchmarks/b": parts("versions", n),
    },
    "equal rows": lambda n: {
        "results/x/y": rows("model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 1", n)
    },
    "accepted": lambda n: {
        "results/x/y": "accepted:\n" + ACCEPTED * n + rows(ROW.replace("percent: 1", "percent: 0.123"), n)
    },
    "unknown fields": lambda n: {"models/m": "name: M\n" + "".join(f"f{word(i)}: 1\n" for i in range(n))},
    "unknown tags": lambda n: {"models/m": items("tags", "t{word}", n)},
    "lost paths": lambda n: {"models/m": items("unverified", "unverified.{word}", n)},
    "wrong items": lambda n: {"models/m": items("aliases", "1", n)},
    "empty items": lambda n: {"models/m": items("aliases", "~", n)},
    "HTML": lambda n: {"models/m": items("aliases", "<b>{word}", n)},
    # One call reads the text: if its work were quadratic, the test would meet its time limit.
    "one long text": lambda n: {"models/m": "name: " + "<a " * 150 * n + "\n"},
    "one long id": lambda n: {"models/m": "name: M\ntags: [" + "A" * 500 * n + "]\n"},
    "a long circle": lambda n: {
        f"models/r{i}": f"name: R{i}\nbased_on: [r{(i + 1) % (n // 4)}]\n" for i in range(n // 4)
    },
}


def check(case: str, number: int) -> tuple[list[File], validate.CheckResult, int]:
    """(files of the case, result of their check, number of function calls that it took)."""
    written = [
        File(f"entries/{name}.yaml", text.encode(), hashlib.sha256(text.encode()).hexdigest())
        for name, text in CASES[case](number).items()
    ]
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        result = validate.check([*SMALL, *written], today=date(2026, 11, 21), cache=validate.NullCache())
    finally:
        sys.setprofile(before)
    return written, result, calls


@pytest.mark.parametrize("case", CASES)
def test_work_and_messages_are_bounded(case: str) -> None:
    _, _, calls = check(case, MANY)
    written, result, twice = check(case, 2 * MANY)
    assert twice < 2.5 * calls, "twice as many mistakes take twice the work; in a quadratic check, four times"
    assert result.diagnostics
    assert max(len(problem.message) for problem in result.diagnostics) < 700
    for file in written:
        assert sum(problem.at.path == file.path for problem in result.diagnostics) <= 201
