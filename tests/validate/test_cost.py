"""The cost of a check keeps in step with its size, whatever strangers write."""

from __future__ import annotations

import hashlib
import time
from datetime import date

import pytest

from catalog import validate
from catalog.entries import files
from catalog.entries.files import File
from tests.support.paths import DATA

SMALL = files.read_all(DATA / "small")
HEAD = "source: {title: X, kind: website}\nmeasured_by: {name: Y}\nrows:\n"
MANY = 2000


def word(number: int) -> str:
    """Words that are all different and all alike."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:8]


def rows(fields: str) -> str:
    return HEAD + "".join(f"  - {{{fields.format(word=word(i))}}}\n" for i in range(MANY))


def items(field: str, item: str) -> str:
    return f"name: M\n{field}: [{', '.join(item.format(word=word(i)) for i in range(MANY))}]\n"


VARIANTS = "name: M\nvariants:\n" + "".join(f"  - {{id: v{i}, name: V{i}}}\n" for i in range(MANY))
VERSIONS = VARIANTS.replace("variants", "versions")
ACCEPTED = "accepted:\n" + "  - {rule: percent-as-fraction, why: x, field: rows.q}\n" * MANY

CASES: dict[str, dict[str, str]] = {
    "unknown models": {"results/x/y": rows("model: m{word}, benchmark: b, metric: pass@1, percent: 1")},
    "unknown variants": {
        "results/x/y": rows("model: m/v{word}, benchmark: b, metric: pass@1, percent: 1"),
        "models/m": VARIANTS,
    },
    "whole families": {
        "results/x/y": rows("model: m, benchmark: b, metric: pass@1, percent: 1"),
        "models/m": VARIANTS,
    },
    "unknown versions": {
        "results/x/y": rows("model: m, benchmark: b, version: v{word}, metric: pass@1, percent: 1"),
        "benchmarks/b": VERSIONS,
    },
    "equal rows": {"results/x/y": rows("model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 1")},
    "accepted": {
        "results/x/y": ACCEPTED + rows("model: m, benchmark: b, metric: pass@1, percent: 0.123"),
    },
    "unknown fields": {"models/m": "name: M\n" + "".join(f"f{word(i)}: 1\n" for i in range(MANY))},
    "unknown tags": {"models/m": items("tags", "t{word}")},
    "lost paths": {"models/m": items("unverified", "unverified.{word}")},
    "wrong items": {"models/m": items("aliases", "1")},
    "empty items": {"models/m": items("aliases", "~")},
    "HTML": {"models/m": items("aliases", "<b>{word}")},
    "one long text": {"models/m": "name: " + "<a " * 300_000 + "\n"},
    "one long id": {"models/m": "name: M\ntags: [" + "A" * 1_000_000 + "]\n"},
    "a long circle": {f"models/r{i}": f"name: R{i}\nbased_on: [r{(i + 1) % 500}]\n" for i in range(500)},
}


@pytest.mark.parametrize("case", CASES)
def test_time_and_messages_are_bounded(case: str) -> None:
    written = [
        File(f"entries/{name}.yaml", text.encode(), hashlib.sha256(text.encode()).hexdigest())
        for name, text in CASES[case].items()
    ]
    start = time.process_time()
    found = validate.check([*SMALL, *written], today=date(2026, 11, 21), cache=validate.NullCache())
    assert time.process_time() - start < 8  # one second or less where nothing else runs
    assert found.diagnostics
    assert max(len(problem.message) for problem in found.diagnostics) < 700
    for file in written:
        assert sum(problem.at.path == file.path for problem in found.diagnostics) <= 201
