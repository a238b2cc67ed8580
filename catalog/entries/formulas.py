"""Guard for texts that a spreadsheet would run as formulas."""

from __future__ import annotations

import re
from typing import Final

# Characters that can start a formula in a spreadsheet, full-width and small ones included; and the characters
# at which a spreadsheet may split a cell, quoted or not: in much of Europe it expects `;` between cells.
_SIGNS: Final = "=+\\-@＝＋－＠﹦﹢﹣﹫"
_FORMULA: Final = re.compile(rf"\s*[{_SIGNS}]|[\t\n]")
_NUMBER: Final = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_FORMULA_INSIDE: Final = re.compile(rf"(?<=[;|\t\n])(\s*)(?=[{_SIGNS}])")


# Texts without a formula: no cell is split inside, and the first character is neither a space nor a sign.
_HARMLESS: Final = re.compile(rf"(?:[^\s{_SIGNS};|][^;|\t\n\r]*)?")


def guarded(text: str) -> str:
    """`text` for a CSV cell: a quote in front of all that a spreadsheet would run as a formula."""
    if _HARMLESS.fullmatch(text):  # nearly all
        return text
    text = text.replace("\r", "\n")  # which alone would end the line without being quoted
    if _NUMBER.fullmatch(text):
        return text
    return ("'" if _FORMULA.match(text) else "") + _FORMULA_INSIDE.sub(r"\1'", text)
