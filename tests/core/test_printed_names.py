"""Words of a source that fit one of two subjects."""

from __future__ import annotations

import pytest

from catalog.core.printed_names import fits_only_first


@pytest.mark.parametrize(
    ("printed", "first", "second", "fits"),
    [
        ("claude-3-5-haiku-20241022", "claude-3.5/haiku-20241022", "claude-3.5/sonnet", True),
        ("2024-12-21--polyglot-haiku-diff", "claude-3.5/haiku-20241022", "claude-3.5/sonnet", True),
        ("claude-3-5-sonnet", "claude-3.5/haiku-20241022", "claude-3.5/sonnet", False),
        ("haiku and sonnet", "claude-3.5/haiku-20241022", "claude-3.5/sonnet", False),
        ("Table 2", "gpt-2/117m", "gpt-3/175b", False),
        ("Oak 7B", "oak/7b", "oak/70b", True),
        ("", "oak/7b", "oak/70b", False),
    ],
)
def test_fits_only_first(printed: str, first: str, second: str, *, fits: bool) -> None:
    assert fits_only_first([printed], [first], [second]) is fits
