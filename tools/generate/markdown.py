"""Pieces of the generated pages: front matter and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_FRONT: Final = """\
---
title: {title}
description: {description}
section: contribute
---

<!-- Generated from {source} by `make generate`: change it there. -->
"""


def front(title: str, description: str, source: str) -> str:
    """Front matter of a generated page, and a comment that names its `source`."""
    return _FRONT.format(title=_quoted(title), description=_quoted(description), source=source)


def rows(*heads: str, of: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [heads, ("---",) * len(heads), *of]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _quoted(text: str) -> str:
    """`text` as YAML reads it back."""
    return f'"{text}"' if ": " in text or text[:1] in "`'*&!{[" else text
