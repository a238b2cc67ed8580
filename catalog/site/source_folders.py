"""Folders and files of `site_src/` that a site is made of: the program's, and over them the catalogue's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries import program

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "site_src"
DEFAULTS: Final = "defaults.yml"
PAGES: Final = ("help", "pages")
"""Hand-written pages: by the program for every catalogue; by the catalogue."""
OVERRIDES: Final = "overrides"
ASSETS: Final = "assets"
TEMPLATES: Final = "templates"
ALL: Final = (*PAGES, OVERRIDES, ASSETS, TEMPLATES, DEFAULTS)


def program_folder() -> Path:
    """The program's own `site_src`: in the installed package, or beside the package in its repository."""
    inside = program.PACKAGE / FOLDER
    return inside if inside.is_dir() else program.PACKAGE.parent / FOLDER
