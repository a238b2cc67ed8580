"""The theme's share of the site: shells, hand-written pages and theme assets.

The only module that knows MkDocs exists.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path, PurePosixPath

    from catalog.shell import Shell


class SkinError(CatalogError):
    """The theme could not be built from mkdocs.yml and site_src/."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """What the theme gives to a site.

    `shells` is keyed by section (the stem of its page in the tabs: "index",
    "models", ...) and depth (0 for `models.html`, 1 for `models/codegen.html`).
    `pages` (hand-written ones and 404.html) and `assets` (the theme's and
    those of site_src/assets/) are whole and go to disk as they are.
    `site_url` ends in a slash, or is "" when the site is built for any place.
    """

    site_name: str
    site_url: str
    shells: Mapping[tuple[str, int], Shell]
    pages: Mapping[PurePosixPath, bytes]
    assets: Mapping[PurePosixPath, bytes]


def build_skin(project: Path, cache: Path, *, updated: date) -> Skin:
    """The skin made from `project`'s mkdocs.yml and site_src/.

    Runs MkDocs (about a second) only when nothing under `cache` fits; a cache
    that is lost or damaged only costs that second. `updated` is the day the
    footer states. The environment variable SITE_URL says where the site will
    be published. Raises `SkinError`.
    """
    raise NotImplementedError
