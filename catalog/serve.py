"""A local server for people who write: serves the last good site, rebuilds on change, reloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class ServeError(CatalogError):
    """The server could not start."""


def serve(
    build: Callable[[], Path],
    watch: Sequence[Path],
    host: str = "127.0.0.1",
    port: int = 8000,
) -> None:
    """Build, serve and rebuild until Ctrl-C.

    `build` writes the site and returns its folder; a `CatalogError` it raises
    is printed and shown in the browser over the last good site. Raises
    `ServeError` when the port is taken.
    """
    raise NotImplementedError
