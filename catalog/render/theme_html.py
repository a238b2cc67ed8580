"""HTML of pages built by the theme: whitespace, Content-Security-Policy, one style sheet."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from html import unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from catalog.render.layout import marker

if TYPE_CHECKING:
    from collections.abc import Mapping

SHEET: Final = "assets/stylesheets/frame.css"
"""The theme's style sheets and ours in one file: one request, and a faster first paint on phones."""

# No page has a style in its HTML. Plotly adds an empty style element, and then rules to it by script:
# the hash is that of no text at all.
_POLICY: Final = (
    "default-src 'none'; script-src 'self'{hashes}; "
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
_SCRIPT: Final = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
_PREFORMATTED: Final = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
_INDENTED_BREAK: Final = re.compile(r"\s*\n\s*")
_LINKED_FILE: Final = re.compile(r'(?:href|src)="([^"#?]+)"')
_SHEETS: Final = re.compile(r'(?:<link rel="stylesheet" href="[^"]*assets/stylesheets/[^"/]+">\n)+')


def compact(html: str) -> str:
    """`html` without indentation, and with a Content-Security-Policy that allows only its own scripts."""
    parts = _PREFORMATTED.split(html)  # text, preformatted element, the element's name, text, ...
    html = "".join(
        _INDENTED_BREAK.sub("\n", part) if i % 3 == 0 else part
        for i, part in enumerate(parts)
        if i % 3 != 2  # noqa: PLR2004 - the name is also in the element
    )
    hashes = sorted({_source_hash(text) for attributes, text in _SCRIPT.findall(html) if _runs(attributes)})
    return html.lstrip().replace(
        marker("csp"), _POLICY.format(hashes="".join(f" {source}" for source in hashes))
    )


def _runs(attributes: str) -> bool:
    """True if a script element with these attributes holds code that browsers run, not data."""
    return "src=" not in attributes and "application/json" not in attributes


def _source_hash(script: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def style_sheets(html: str) -> list[str]:
    """Paths of the style sheets that a page links to, in order; [] for none.

    The page must be in the site's root folder.
    """
    links = _SHEETS.search(html)
    return _LINKED_FILE.findall(links[0]) if links else []


def with_one_sheet(html: str) -> str:
    """`html` with one link to the joined style sheet `SHEET` in place of its style sheet links."""

    def link(links: re.Match[str]) -> str:
        root = _LINKED_FILE.findall(links[0])[0].partition("assets/")[0]
        return f'<link rel="stylesheet" href="{root}{SHEET}">\n'

    return _SHEETS.sub(link, html, count=1)


def linked_assets(pages: Mapping[str, str]) -> set[str]:
    """Paths, from the site's root, of the files below assets/ that `pages` ({path: HTML}) link to."""
    return {
        urljoin(f"/{path}", unescape(link)).lstrip("/")
        for path, html in pages.items()
        for link in _LINKED_FILE.findall(html)
        if "assets/" in link
    }
