"""Numbers as results files hold them: as printed, or percentages computed exactly."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fractions import Fraction

_DECIMALS: Final = 12  # of a computed percentage: 1e-14 as a fraction, finer than a tool's own rounding
_DIGITS: Final = Context(prec=60, rounding=ROUND_HALF_EVEN)
_LONGEST: Final = 20  # characters that schema.types.PrintedNumber takes


def printed(number: Decimal) -> str:
    """Text of a number with the decimals of its source: `32.90` stays `32.90`; without exponent.

    Only a number of more than 20 characters loses its last decimals.
    """
    text = f"{number:f}"
    if len(text) > _LONGEST and "." in text:
        integer = text.partition(".")[0]
        text = f"{_rounded(number, max(0, _LONGEST - 1 - len(integer))):f}"
    return text


def from_fraction(fraction: Decimal) -> str:
    """Text of the percentage for a fraction as printed: `32.9` for `0.329`, `32.90` for `0.3290`."""
    return printed(_DIGITS.scaleb(fraction, 2))


def computed(fraction: Fraction) -> str:
    """Text of the percentage for an exact fraction, at most 12 decimals: `33.333333333333` for 1/3."""
    percent = fraction * 100
    value = _DIGITS.divide(Decimal(percent.numerator), Decimal(percent.denominator))
    text = f"{_rounded(value, _DECIMALS):f}".rstrip("0")
    return f"{text}0" if text.endswith(".") else text


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), context=_DIGITS)
