"""Pages set into the barest frame, so that a test sees what is ours and nothing of the theme."""

from __future__ import annotations

from collections import UserDict
from typing import TYPE_CHECKING, Final

from catalog.render.layout import Layout, marker
from catalog.render.templates import Renderer
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TEMPLATES: Final = ROOT / "site_src/templates"
SITE_NAME: Final = "A Catalogue"
_LAYOUT: Final = f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{marker("title")}</title>
{marker("head")}
</head>
<body>
<header>{marker("heading")}</header>
<article>
{marker("content")}
</article>
{marker("tocbegin")}
<nav><ul>{marker("toc")}</ul></nav>
{marker("tocend")}
{marker("scripts")}
</body>
</html>
"""


class BareLayouts(UserDict[tuple[str, int], Layout]):
    """One layout for every section and depth."""

    def __missing__(self, key: tuple[str, int]) -> Layout:
        layout = self.data[key] = Layout.cut(_LAYOUT)
        return layout


def templates(folder: Path = TEMPLATES) -> dict[str, str]:
    """The texts of the templates by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jinja"))}


def renderer(texts: Mapping[str, str] | None = None, *, site_url: str = "") -> Renderer:
    """A renderer of the shipped templates, or of `texts`, into the bare frame."""
    return Renderer(texts or templates(), BareLayouts(), site_name=SITE_NAME, site_url=site_url)
