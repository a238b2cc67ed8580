"""Files as formats see them: what is wrong is said with file, record and field."""

from __future__ import annotations

import gzip
import io
from decimal import Decimal
from fractions import Fraction
from typing import IO

import pytest

from catalog.ingest.formats import _numbers
from catalog.ingest.inputs import Input, InputError


def given(data: bytes, name: str = "file.json") -> Input:
    """An input that holds `data`; of `.gz` unpacked while it is read."""

    def opened() -> IO[bytes]:
        return gzip.GzipFile(fileobj=io.BytesIO(data)) if name.endswith(".gz") else io.BytesIO(data)  # type: ignore[return-value]

    return Input(name, "0" * 64, len(data), opened)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "file.json: nothing in this file"),
        (b"  \n", "file.json: nothing in this file"),
        (b'{"a": 1', "file.json, line 1, column 8: the JSON ends too early (Expecting ',' delimiter)"),
        (b'{"a": 1}\n{"a": 2}', "file.json, line 2, column 1: not JSON: Extra data"),
        (b"[1,\n oops]", "file.json, line 2, column 2: not JSON: Expecting value"),
        (b"[" * 100_000, "file.json: nested too deep"),
        (b'{"a": "\xff"}', "file.json: not UTF-8 text (byte 8)"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_document_that_is_none(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        given(data).json()
    assert str(caught.value) == message


def test_records_are_named_by_line() -> None:
    file = given(b'\xef\xbb\xbf{"a": 1}\r\n\r\n{"a": 2}\r\n[3]\r\n', "file.jsonl")
    records = file.json_lines()
    assert next(records)["a"].count == 1
    assert next(records).record == "line 3"
    with pytest.raises(InputError, match=r"file.jsonl, line 4: a record must be a JSON object"):
        next(records)


def test_a_line_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.ingest.inputs.LINE_BYTES", 100)
    with pytest.raises(InputError, match="line 1: longer than"):
        list(given(b'{"a": "' + b"x" * 1000 + b'"}').json_lines())


def test_a_document_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.ingest.inputs.DOCUMENT_BYTES", 100)
    with pytest.raises(InputError, match="once unpacked; split it"):
        given(gzip.compress(b" " * 1000), "file.json.gz").json()


def test_what_is_packed_badly() -> None:
    packed = gzip.compress(b'{"a": 1}\n' * 5000)
    for data in (b"no gzip at all", packed[: len(packed) // 2]):
        with pytest.raises(InputError, match="cannot be unpacked"):
            list(given(data, "file.jsonl.gz").json_lines())
        with pytest.raises(InputError, match="cannot be unpacked"):
            given(data, "file.jsonl.gz").json()


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        ("count", "`-1` is negative"),
        ("text", "`-1` is not text"),
        ("flag", "`-1` is not true or false"),
    ],
)
def test_a_value_of_another_kind(ask: str, message: str) -> None:
    (item,) = given(b'{"a": [{"b": -1}]}').json()["a"]
    with pytest.raises(InputError) as caught:
        getattr(item["b"], ask)
    assert str(caught.value) == f"file.json, `a[0].b`: {message}"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (b"NaN", "NaN is not a number that can be reported"),
        (b"-Infinity", "-Infinity is not a number that can be reported"),
        (b"9" * 5000, "a number of 5000 digits"),
        (b'3, "b": 4', "stands twice in one object"),
    ],
)
def test_an_unusable_value_only_fails_where_it_is_read(value: bytes, message: str) -> None:
    node = given(b'{"a": 32.9, "b": ' + value + b"}").json()
    assert str(node["a"].number) == "32.9"
    with pytest.raises(InputError) as caught:
        _ = node["b"].number
    assert str(caught.value) == f"file.json, `b`: {message}"


def test_a_field_that_is_missing() -> None:
    node = given(b'{"a": {"b": null}}').json()
    assert node["a"].get("b") is None
    assert node["a"].get("c") is None
    with pytest.raises(InputError, match=r"`a\.c`: is missing"):
        node["a"]["c"]
    with pytest.raises(InputError, match=r"`a\.b`: null is not text"):
        _ = node["a"]["b"].text
    with pytest.raises(InputError, match=r"`a.b`: null is not an object"):
        node["a"]["b"].get("c")


def test_true_is_no_number() -> None:
    node = given(b'{"a": true}').json()
    with pytest.raises(InputError, match="`true` is no whole number"):
        _ = node["a"].count
    with pytest.raises(InputError, match="`true` is no number"):
        _ = node["a"].number


def test_numbers_keep_how_they_are_written() -> None:
    node = given(b'{"a": 32.90, "b": 7, "c": 0.3292682926829268, "d": 1.5e-05}').json()
    assert _numbers.printed(node["a"].number) == "32.90"
    assert _numbers.printed(node["b"].number) == "7"
    assert _numbers.from_fraction(node["c"].number) == "32.92682926829268"
    assert _numbers.from_fraction(node["d"].number) == "0.0015"


@pytest.mark.parametrize(
    ("fraction", "percent"),
    [
        (Fraction(1, 3), "33.333333333333"),
        (Fraction(54, 164), "32.926829268293"),
        (Fraction(1, 2), "50.0"),
        (Fraction(0), "0.0"),
        (Fraction(1), "100.0"),
    ],
)
def test_a_computed_percentage(fraction: Fraction, percent: str) -> None:
    assert _numbers.computed(fraction) == percent
    assert abs(Decimal(percent) / 100 - Decimal(fraction.numerator) / fraction.denominator) < Decimal("1e-14")


def test_a_very_long_number_keeps_what_fits() -> None:
    assert _numbers.printed(Decimal("32.9268292682926829268")) == "32.92682926829268293"
    assert _numbers.from_fraction(Decimal("0.0000048780487804878054")) == "0.000487804878048781"


def test_heads_are_small_and_unpacked() -> None:
    head = given(
        gzip.compress(b'\xef\xbb\xbf{"task_id": "HumanEval/0"}\n' + b" " * 10**6), "a/b/c.jsonl.gz"
    ).head
    assert head.name == "c.jsonl"
    assert head.first_record == {"task_id": "HumanEval/0"}
    assert len(head.data) <= 64 * 1024
