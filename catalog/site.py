"""Writing a site: a mapping of paths to bytes becomes a folder, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path, PurePosixPath


class WriteError(CatalogError):
    """The site could not be written; what stood there before still stands."""


def write(site: Mapping[PurePosixPath, bytes], root: Path) -> list[PurePosixPath]:
    """Make `root` hold exactly `site`; return the paths that changed or went, sorted.

    Readers of `root` see the old site or the new one, never a mixture, even
    when this process is killed. Raises `WriteError`: disk full, another build
    at work, or a folder that is not empty and was not made by us.
    """
    raise NotImplementedError
