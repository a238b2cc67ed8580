"""The field types that entries share."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from catalog.entries.real import Real
from catalog.entries.schema import FOLDERS, TERM_FILES
from catalog.entries.schema.types import (
    Day,
    DayField,
    PercentField,
    PlainValue,
    PrintedNumber,
    Size,
    Url,
    ValueField,
    parse_size,
)

SIZE = TypeAdapter[int](Size)
DAY = TypeAdapter[Day](DayField)
PERCENT = TypeAdapter[PrintedNumber](PercentField)
VALUE = TypeAdapter[PrintedNumber](ValueField)
URL = TypeAdapter[str](Url)
PLAIN = TypeAdapter[object](PlainValue)


@pytest.mark.parametrize(
    ("written", "number"),
    [("350M", 350_000_000), ("16.1B", 16_100_000_000), ("1.5 T", 1_500_000_000_000), ("7000", 7000), (7, 7)],
)
def test_size(written: object, number: int) -> None:
    assert SIZE.validate_python(written) == number


@pytest.mark.parametrize(
    "written", ["1 billion", "16,1B", "-7B", "7b", "", "B", "1e9", 2.5, True, None, 0, "2000T", "9" * 30]
)
def test_no_size(written: object) -> None:
    with pytest.raises(ValidationError):
        SIZE.validate_python(written)


def test_parse_size_refuses_what_is_none() -> None:
    with pytest.raises(ValueError, match="seven"):
        parse_size("seven")


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2022-03-25", date(2022, 3, 25), date(2022, 3, 25)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-12", date(2022, 12, 1), date(2022, 12, 31)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        (2022, date(2022, 1, 1), date(2022, 12, 31)),
    ],
)
def test_day(written: object, first: date, last: date) -> None:
    day = DAY.validate_python(written)
    assert (day.earliest, day.latest) == (first, last)


@pytest.mark.parametrize(
    "written",
    ["2022-02-30", "2022-13", "22-01-01", "2022/01/01", "2022-1-1", "1822", True, 2022.0, None, "2022-00"],
)
def test_no_day(written: object) -> None:
    with pytest.raises(ValidationError):
        DAY.validate_python(written)


@pytest.mark.parametrize(
    ("written", "printed", "decimals"),
    [(Real("32.90"), "32.90", 2), (50, "50", 0), ("0.5", "0.5", 1), (-3, "-3", 0)],
)
def test_printed_number(written: object, printed: str, decimals: int) -> None:
    for field in (PERCENT, VALUE):
        number = field.validate_python(written)
        assert (str(number), number.decimal, number.decimals) == (printed, Decimal(printed), decimals)
        assert field.validate_json(field.dump_json(number)) == number


@pytest.mark.parametrize("written", ["32.9%", "32,9", Real("1e2"), True, None, "", [1], "1" * 30])
def test_no_printed_number(written: object) -> None:
    for field in (PERCENT, VALUE):
        with pytest.raises(ValidationError):
            field.validate_python(written)


@pytest.mark.parametrize(
    "written",
    [
        "https://example.org",
        "http://example.org:8080/a?b=c#d",
        "https://xn--bcher-kva.example/ü",
        "https://example.org/a_(b)",
    ],
)
def test_link(written: str) -> None:
    assert URL.validate_python(written) == written


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "example.org",
        "https://",
        "https://user@example.org",
        "https://user:secret@example.org",
        "https://example.org/a b",
        'https://example.org/"onclick=',
        "https://example.org/<script>",
        "https://example.org/\n",
        "https://example.org/" + "a" * 500,
        "HTTPS://EXAMPLE.ORG",
        7,
    ],
)
def test_no_link(written: object) -> None:
    with pytest.raises(ValidationError):
        URL.validate_python(written)


@pytest.mark.parametrize("written", [1, 2.5, True, "text", ["a", "b"]])
def test_plain(written: object) -> None:
    assert PLAIN.validate_json(PLAIN.dump_json(PLAIN.validate_python(written))) == PLAIN.validate_python(
        written
    )


@pytest.mark.parametrize("written", [None, "", "x" * 601, {"a": 1}, [1], [["a"]]])
def test_not_plain(written: object) -> None:
    with pytest.raises(ValidationError):
        PLAIN.validate_python(written)


def forms(form: type[BaseModel], seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """`form` and every form inside it."""
    if form not in seen:
        seen.add(form)
        for schema in form.__pydantic_fields__.values():
            for inner in _inside(schema.annotation):
                forms(inner, seen)
    return seen


def _inside(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [form for part in getattr(annotation, "__args__", ()) for form in _inside(part)]


ALL = {inner for form in (*FOLDERS.values(), *TERM_FILES.values()) for inner in forms(form, set())}


@pytest.mark.parametrize("form", sorted(ALL, key=str), ids=str)
def test_every_form_is_strict_and_every_field_described(form: type[BaseModel]) -> None:
    if "root" not in form.model_fields:
        assert form.model_config.get("extra") == "forbid"
        assert form.model_config.get("frozen") is True
        assert [name for name, field in form.model_fields.items() if not field.description] == []
