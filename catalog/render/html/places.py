"""Places on a scale from 0 to 100 as an attribute of elements, and the CSS rules that read it.

An attribute, since the Content-Security-Policy of pages forbids styles in HTML. Each number is written as
its tens and its units, so that 63 rules are enough: every page loads them.
"""

from __future__ import annotations

from typing import Final

ATTRIBUTE: Final = "data-place"
MOST: Final = 100
"""The end of the scale."""
_NAMES: Final = {"l": "low", "h": "high", "v": "at"}


def place_attribute(*, low: int | None = None, high: int | None = None, at: int | None = None) -> str:
    """Attribute with a space before it: ` data-place="l2L6 h4H0 v3V3"` for 26 to 40 around 33.

    CSS has the numbers as `--low`, `--high` and `--at`. All are from 0 to `MOST`.
    """
    numbers = zip(_NAMES, (low, high, at), strict=True)
    words = [f"{letter}{n // 10}{letter.upper()}{n % 10}" for letter, n in numbers if n is not None]
    return f' {ATTRIBUTE}="{" ".join(words)}"'


def place_rules() -> str:
    """CSS rules of the attribute."""
    sums = [f"--{name}:calc(10*var(--{letter}t) + var(--{letter}u))" for letter, name in _NAMES.items()]
    rules = [f"[{ATTRIBUTE}]{{{';'.join(sums)}}}"]
    for letter in _NAMES:
        units = letter.upper()
        rules += [f"[{ATTRIBUTE}*={letter}{n}{units}]{{--{letter}t:{n}}}" for n in range(MOST // 10 + 1)]
        rules += [f"[{ATTRIBUTE}*={units}{n}]{{--{letter}u:{n}}}" for n in range(10)]
    return "".join(rules)
