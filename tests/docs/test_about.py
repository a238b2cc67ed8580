"""The example on the About page is true."""

from __future__ import annotations

import re
from typing import Final

from catalog.stats.intervals import wilson
from tests.docs.fences import ROOT

ABOUT: Final = ROOT / "site_src/pages/about.md"


def test_example_of_an_interval_holds() -> None:
    sentence = re.search(
        r"score on (\d+) problems .*? with (\d+) of them solved, (\d+) to (\d+) percent",
        " ".join(ABOUT.read_text(encoding="utf-8").split()),
    )
    assert sentence is not None
    problems, solved, low, high = map(int, sentence.groups())
    interval = wilson(solved / problems, problems)
    assert (round(interval.low * 100), round(interval.high * 100)) == (low, high)
