"""Windows of half-years that the problems of a benchmark fall into."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.core import time_windows
from catalog.core.time_windows import Window

H1, H2 = 2 * 2024, 2 * 2024 + 1


@pytest.mark.parametrize(
    ("problems", "expected"),
    [
        ({}, ()),
        ({H1: 500}, ()),
        ({H1: 30, H2: 30}, (Window(H2, H2, 30), Window(H1, H1, 30))),
        # The newest has too few: it goes with the one before it.
        ({H1 - 1: 40, H1: 40, H2: 29}, (Window(H1, H2, 69), Window(H1 - 1, H1 - 1, 40))),
        # The oldest has too few: it goes with the one after it.
        ({H1 - 2: 5, H1 - 1: 40, H1: 40}, (Window(H1, H1, 40), Window(H1 - 2, H1 - 1, 45))),
        ({H1: 10, H2: 40}, ()),
        # A half-year without problems parts nothing; what is older than the newest three is one window.
        (
            {H1 - 9: 40, H1 - 8: 40, H1 - 7: 40, H1 - 6: 40, H1: 40},
            (
                Window(H1, H1, 40),
                Window(H1 - 6, H1 - 6, 40),
                Window(H1 - 7, H1 - 7, 40),
                Window(H1 - 9, H1 - 8, 80),
            ),
        ),
    ],
)
def test_windows_are_half_years_with_enough_problems(
    problems: dict[int, int], expected: tuple[Window, ...]
) -> None:
    assert time_windows.windows(problems) == expected


def test_a_half_year_ends_with_june() -> None:
    assert [time_windows.half_year(date(2024, month, 1)) for month in (1, 6, 7, 12)] == [H1, H1, H2, H2]
