"""Work is counted, not timed: calls of functions, and characters that patterns look at."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def count_calls(work: Callable[[], object]) -> int:
    """Number of function calls that `work` takes."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


class CountingPattern:
    """A compiled pattern that counts the characters of the texts that it is given."""

    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern
        self.characters = 0

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._pattern, name)

        def counted(text: str, *arguments: int) -> Any:
            self.characters += len(text) - (arguments[0] if arguments else 0)
            return method(text, *arguments)

        return counted
