"""Catalogues that pass every check, checked and merged once a process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from catalog import validate
from catalog.core.merge import merge
from catalog.entries import files
from catalog.site.fit_cache import FitCache
from catalog.validate.cache import SqliteCache
from tests.support.one_at_a_time import alone
from tests.support.paths import ROOT
from tests.support.projects import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.core.records import Catalog
    from catalog.entries.collection import Entries

FITS: Final = FitCache(ROOT / ".cache/fits")
"""Fits of the shipped catalogue, which take seconds, as earlier runs made them."""


@cache
def checked(root: Path) -> validate.CheckResult:
    """Result of the check of the catalogue in `root`; the repository's cache knows its unchanged files.

    One worker at a time: the first of a new clone parses every file, the others find them in the cache.
    """
    if root != ROOT:
        return validate.check(files.read_all(root), today=TODAY, cache=validate.NullCache())
    (ROOT / ".cache").mkdir(exist_ok=True)
    with alone(ROOT / ".cache/tests.lock"):
        cache = SqliteCache(ROOT / ".cache/entries.sqlite")
        return validate.check(files.read_all(root), today=TODAY, cache=cache)


def entries_of(root: Path) -> Entries:
    """The entries of the catalogue in `root`, before merging."""
    return checked(root).entries


@cache
def merged(root: Path) -> Catalog:
    """The entries of the catalogue in `root`, merged."""
    return merge(entries_of(root))
