"""The rule that picks the headline of a cell, as the About page states it."""

from __future__ import annotations

import re
from typing import Final

from catalog.core.headline import HEADLINE_RULE

_STATED: Final = re.compile(r"(<!-- headline-rule:.*?-->\n)(.*?)(<!-- /headline-rule -->\n)", re.DOTALL)


def restated(page: str) -> str:
    """`page` with the steps of the rule between its two comments; `ValueError` if they are missing."""
    steps = "".join(f"{number}. {step}\n" for number, step in enumerate(HEADLINE_RULE, 1))
    text, count = _STATED.subn(lambda match: f"{match[1]}\n{steps}\n{match[3]}", page)
    if count != 1:
        message = "the comments <!-- headline-rule: ... --> and <!-- /headline-rule --> must be there once"
        raise ValueError(message)
    return text
