"""The About page states the rules that the program follows."""

from __future__ import annotations

import re
from typing import Final

import pytest

from catalog.core.headline import HEADLINE_RULE
from catalog.stats.intervals import wilson
from tests.docs.fences import ROOT

ABOUT: Final = ROOT / "site_src/pages/about.md"
_RULE: Final = re.compile(r"(<!-- headline-rule:.*?-->\n)(.*?)(<!-- /headline-rule -->\n)", re.DOTALL)


def test_states_the_headline_rule(request: pytest.FixtureRequest) -> None:
    text = ABOUT.read_text(encoding="utf-8")
    steps = "".join(f"{number}. {step}\n" for number, step in enumerate(HEADLINE_RULE, 1))
    stated = _RULE.sub(lambda match: f"{match[1]}\n{steps}\n{match[3]}", text)
    if request.config.getoption("--update-golden"):
        ABOUT.write_text(stated, encoding="utf-8")
    assert _RULE.search(text)
    assert ABOUT.read_text(encoding="utf-8") == stated


def test_example_of_an_interval_holds() -> None:
    said = re.search(
        r"score on (\d+) problems .*? with (\d+) of them solved, (\d+) to (\d+) percent",
        " ".join(ABOUT.read_text(encoding="utf-8").split()),
    )
    assert said is not None
    problems, solved, low, high = map(int, said.groups())
    interval = wilson(solved / problems, problems)
    assert (round(interval.low * 100), round(interval.high * 100)) == (low, high)
