"""Places on a scale: what an element is given, CSS reads as the same number."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.render.html.places import MOST, place_attribute, place_rules
from tests.support.drawn import examples

NUMBERS = st.integers(0, MOST)
RULES = re.findall(r"\[data-place\*=(\w+)\]\{--(\w+):(\d+)\}", place_rules())


def read(attribute: str) -> dict[str, int]:
    """{variable: number} that the rules give an element with the attribute."""
    digits: dict[str, int] = {}
    for part, name, digit in RULES:
        if part in attribute:
            assert name not in digits, f"two rules set --{name}"
            digits[name] = int(digit)
    names = {"l": "low", "h": "high", "v": "at"}
    return {names[n[0]]: 10 * digits[n] + digits[n[0] + "u"] for n in digits if n.endswith("t")}


@given(NUMBERS, NUMBERS, NUMBERS)
@examples(50)
def test_css_reads_the_numbers_that_were_written(low: int, high: int, at: int) -> None:
    assert read(place_attribute(low=low, high=high, at=at)) == {"low": low, "high": high, "at": at}
    assert read(place_attribute(at=at)) == {"at": at}


@pytest.mark.parametrize("name", ["low", "high", "at"])
def test_a_variable_is_the_sum_of_tens_and_units(name: str) -> None:
    letter = {"low": "l", "high": "h", "at": "v"}[name]
    assert f"--{name}:calc(10*var(--{letter}t) + var(--{letter}u))" in place_rules()
