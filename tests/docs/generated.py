"""Pages of the documentation that are made from the program, and kept true to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.docs.fences import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FRONT: Final = """\
---
title: {title}
description: {description}
section: contribute
---

<!-- Made from {source}; `pytest --update-golden` writes it anew. -->
"""


def front(title: str, description: str, source: str) -> str:
    """What such a page starts with; `source` is what it is made from."""
    return _FRONT.format(title=_quoted(title), description=_quoted(description), source=source)


def rows(*heads: str, of: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [heads, ("---",) * len(heads), *of]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def keep(name: str, pages: Mapping[str, str], *, update: bool) -> None:
    """See that the files of the folder `name` are `pages`, by id, and `name`.md the one under "".

    With `update`, make it so.
    """
    folder = PAGES / name
    texts = {folder / f"{id_}.md" if id_ else folder.with_suffix(".md"): text for id_, text in pages.items()}
    there = {folder.with_suffix(".md"), *folder.glob("*.md")}
    if update:
        folder.mkdir(exist_ok=True)
        for path in there - texts.keys():
            path.unlink(missing_ok=True)
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8")
        there = set(texts)
    assert {path: path.read_text(encoding="utf-8") for path in there} == texts


def _quoted(text: str) -> str:
    """`text` as YAML reads it back."""
    return f'"{text}"' if ": " in text or text[:1] in "`'*&!{[" else text
