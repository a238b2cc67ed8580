"""Numbers that no one can have measured: a bad value of a file, never a traceback."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from typing import Any

import pytest

from catalog.entries.configured_names import parse
from catalog.ingest.formats import FORMATS
from catalog.ingest.inputs import Input, InputError, bounded_decimal, bounded_integer

NUMBERS = (
    "1e400",
    "1e99999999999999999999",
    "-1e999999",
    "1e-999999",
    "0e-999999",
    "9" * 5000,
    "0." + "1" * 5000,
)


def given(data: bytes, name: str = "results.json") -> Input:
    return Input(name, "0" * 64, len(data), lambda: io.BytesIO(data))


@pytest.mark.parametrize("number", NUMBERS)
def test_a_field_with_such_a_number_is_named(number: str) -> None:
    node = given(f'{{"a": {{"score": {number}}}}}'.encode()).json()["a"]["score"]
    with pytest.raises(InputError, match=r"results\.json, `a\.score`: "):
        _ = node.number


@pytest.mark.parametrize("number", NUMBERS)
def test_in_any_format(number: str) -> None:
    """Whatever the format does with the value, it says so or leaves it out."""
    documents: dict[str, Any] = {
        "lm-eval": {"date": 0, "results": {"humaneval": {"pass@1,create_test": 0}}, "config": {"model": "x"}},
        "bigcode-harness": {"humaneval": {"pass@1": 0}, "config": {"model": "x", "n_samples": 0}},
        "livecodebench": {"performances": [{"question_id": "1", "model": "x", "pass@1": 0, "date": 0}]},
        "bigcodebench": {"x": {"pass@1": {"instruct": 0, "complete": 0}}},
    }
    for name, document in documents.items():
        text = json.dumps(document).replace(": 0", f": {number}")
        try:
            reading = FORMATS[name].read([given(text.encode())])
        except InputError:
            continue
        assert all(len(row.percent) < 30 for row in reading.rows)


def test_numbers_of_any_measurement_are_exact() -> None:
    for text in ("32.90", "-0", "1e-300", "1.5e300", "0.000"):
        assert bounded_decimal(text) == Decimal(text)
    for text in (*NUMBERS, "nan", "inf", "x", ""):
        if text != "1e400":
            assert bounded_decimal(text) is None
    assert bounded_integer("12") == 12
    assert [bounded_integer(text) for text in ("", "-1", "٣", "1" * 5000)] == [None] * 4


def test_a_budget_of_many_digits_is_no_budget() -> None:
    for words in ("thinking budget", "thinking", "budget", "tokens", "k thinking"):
        parse(f"o3 ({'9' * 500} {words})")
        parse(f"o3 ({'9' * 500}{words})")


def test_a_small_packed_file_of_many_values_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """256 MiB of `[],` are packed into a few KB, and would be parsed into gigabytes."""
    monkeypatch.setattr("catalog.ingest.inputs._MAX_VALUES", 1000)
    with pytest.raises(
        InputError, match=r"results\.json: over 1,000 values, which do not fit into the memory"
    ):
        given(b"[" + b"[]," * 1000 + b"1]").json()
    assert len(given(b"[" + b"1," * 900 + b"1]").json().value) == 901
