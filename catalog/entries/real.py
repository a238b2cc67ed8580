"""Real numbers with the text that they were written with."""

from __future__ import annotations

from typing import Self


class Real(float):
    """A float that keeps its text as written, so `32.90` is not `32.9`."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        """Number made from `text`, which must be a valid number."""
        self = super().__new__(cls, text)
        self.text = text
        return self
