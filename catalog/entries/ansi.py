"""Escape sequences for the colours of terminals."""

from __future__ import annotations

from typing import Final

BOLD: Final = "\x1b[1m"
FAINT: Final = "\x1b[2m"
RED: Final = "\x1b[31m"
YELLOW: Final = "\x1b[33m"
END: Final = "\x1b[0m"


def styled(text: str, *codes: str) -> str:
    """`text` between the escape sequences `codes` and their end."""
    return f"{''.join(codes)}{text}{END}"
