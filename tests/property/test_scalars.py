"""Text, numbers and keys keep their meaning through the formatter, for our reader and for others."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from catalog.entries import formatter, yaml_reader
from catalog.entries.schema.model import ModelEntry

LOADERS: list[Any] = [yaml.SafeLoader, yaml.CSafeLoader]
# fmt: off
TEXTS = (
    "1e400", "-1e400", "12e4567", "1.5e999", "9e308", "1e5", "1.5e5", "+1e5", ".5", "5.", "+.5e-3", "1_000",
    "1_0.5", "0x1F", "0o17", "0b11", "0777", "0528", "08", "+12", "-12", "1:30", "190:20:30.5", ".inf",
    "-.inf", "+.INF", ".nan", ".NaN", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false",
    "yes", "Yes", "NO", "no", "on", "Off", "y", "Y", "n", "N", "=", "<<", "2022-03-25", "2022-3-5",
    "2022-03-25T10:00:00Z", "2022-03-25 10:00:00", "2022-03", "2022", "9" * 31, "1" * 400, "0." + "1" * 40,
    "1e" + "9" * 40, "1.2.3", "16.1B", "", "٣", "-", "--", "...",
)
# fmt: on


def read(text: str) -> Any:
    document, problems = yaml_reader.read("x", text.encode())
    assert document is not None, problems
    return document.value


def formatted(text: str) -> str:
    new, problems = formatter.format_entry("entries/models/x.yaml", text.encode(), ModelEntry)
    assert not problems
    return new.decode()


def quoted(text: str) -> str:
    return str(yaml.dump(text, default_style='"', width=10_000, allow_unicode=True).strip())


def assert_kept(texts: list[str]) -> None:
    """Each of `texts` is read as itself again: as a value, in brackets and in a block, and as a key."""
    items = [quoted(text) for text in texts]
    keys = dict.fromkeys(texts, "x")
    held = {"name": texts[0] or "x", "note": texts[-1] or "x", "aliases": texts, "other": keys}
    text = "\n".join(
        [
            f"name: {quoted(held['name'])}",  # type: ignore[arg-type]
            f"note: {quoted(held['note'])}",  # type: ignore[arg-type]
            f"aliases: [{', '.join(items)}]",
            f"other: {{{', '.join(f'{quoted(key)}: x' for key in keys)}}}\n",
        ]
    )
    new = formatted(text)
    assert read(new) == held
    for loader in LOADERS:
        assert yaml.load(new, loader) == held


@pytest.mark.parametrize("text", TEXTS)
def test_text_stays_text_for_every_reader(text: str) -> None:
    assert_kept([text])


@given(
    st.lists(
        st.one_of(st.sampled_from(TEXTS), st.from_regex(r"\A[-+.0-9_:eEoxb~]{1,9}\Z")), min_size=1, max_size=5
    )
)
@settings(max_examples=60)
@example(["1e400", "12e4567"])
def test_any_text_like_a_number_stays_text(texts: list[str]) -> None:
    assert_kept(texts)


@given(st.from_regex(r"\A(?:0|-?[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?(?:[eE][-+]?[0-9]{1,2})?\Z"))
@settings(max_examples=60)
def test_numbers_stay_as_they_are_written(number: str) -> None:
    text = f"name: x\nnote: {number}\n"
    assert formatted(text) == text


@pytest.mark.parametrize("number", ["1e400", "-1e400", "12e4567", "1.5E999"])
@pytest.mark.parametrize("around", ["name: {}", "name: x\naliases: [a, {}]", "name: x\naliases:\n  - {}"])
def test_a_number_beyond_every_float_is_refused_with_its_place(around: str, number: str) -> None:
    text = around.format(number)
    document, (problem,) = yaml_reader.read("x", text.encode())
    assert document is None
    line = text.count("\n") + 1
    assert (problem.at.line, problem.at.column) == (line, text.splitlines()[-1].index(number) + 1)
    assert (
        problem.message
        == f"the number `{number}` is too large; write a smaller one, or put quotes around a text"
    )
    assert formatter.format_entry("x", text.encode(), ModelEntry) == (text.encode(), [problem])


def test_a_key_like_a_number_is_text() -> None:
    assert read("1e400: x\n12e4567: {1e999: y}\n") == {"1e400": "x", "12e4567": {"1e999": "y"}}
    assert formatted("name: x\n1e400: z\n") == 'name: x\n"1e400": z\n'


def test_names_of_fields_and_dates_in_their_fields_need_no_quotes() -> None:
    text = "name: x\nreleased: 2022-03-25\nvariants:\n  - {id: a, name: A, released: 2022-03-25}\n"
    assert formatted(text) == text
    assert formatted("name: 2022-03-25\n") == 'name: "2022-03-25"\n'
