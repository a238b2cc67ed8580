"""Syntax trees of the Python files of the repository, parsed once a process."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from catalog.entries.paused_gc import paused_gc
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@cache
def syntax_tree(path: Path) -> ast.Module:
    """The tree of a file; to be read only."""
    return ast.parse(path.read_text(encoding="utf-8"))


def syntax_trees(*folders: str) -> dict[Path, ast.Module]:
    """{path: tree} of the Python files in folders of the repository."""
    with paused_gc():  # which would pass over all trees again and again: three quarters of the time
        return {
            path: syntax_tree(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))
        }
