"""Previews of pages: pictures that other sites show beside a link to one (`og:image`).

A preview shows the title of its page beside the first rows of its leaderboard or index, or else its first
plot. The package resvg-py draws it as PNG, which every site takes; there are previews only where that is
installed and the address of the site is known. Texts in Latin letters are drawn with our own fonts, so that
one commit gives the same bytes on every machine; others need fonts of the machine.
"""

from __future__ import annotations

import re
from importlib.resources import files
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from catalog.render import chart_svg, ranking_svg
from catalog.render.figures import charts_of
from catalog.render.html.text import esc
from catalog.render.layout import PREVIEW_SIZE
from catalog.render.svg_frame import FONT, wrapped
from catalog.views import addresses
from catalog.views.benchmark_page import BenchmarkPage
from catalog.views.charts import ChartPage
from catalog.views.home import HomePage
from catalog.views.index_page import IndexPage
from catalog.views.page import Page
from catalog.views.ranking_picture import RankingPicture
from catalog.views.survey.articles import ArticlePieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.views.pieces import Chart, Piece

_WIDTH, _HEIGHT = PREVIEW_SIZE
_LEFT: Final = 64
_TEXT_WIDE: Final = 520
_PICTURE: Final = (640, 24, 536, 582)  # x, y, width and height of the place of the chart
_TITLE_PX: Final = 56
_TEXT_PX: Final = 28
# What XML refuses, and marks without a shape.
_LEFT_OUT: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u2060-\u2069]")
_BOLD: Final = 1.15  # times as wide
_FONT: Final = "DejaVu Sans"
_FONT_FILES: Final = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
# Neither among the letters of our fonts nor among the signs of SVG.
_OTHER_LETTER: Final = re.compile(
    "[^\t\n -~\xa0-\u024f\u0391-\u03c9\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193"
    "\u2212\u221e\u2248\u2260\u2264\u2265\u25c6\u25cb\u25cf\u2713]"
)


def are_possible() -> bool:
    """True if what draws previews is installed."""
    return find_spec("resvg_py") is not None


def has_preview(page: Page | ArticlePieces) -> bool:
    """True if a page has a chart to be shown."""
    if isinstance(page, BenchmarkPage) and page.embed and page.embed.picture:
        return True
    return bool(isinstance(page, IndexPage) and page.picture) or _chart_of(page) is not None


def of_view(view: object, site_name: str) -> tuple[str, bytes] | None:
    """(path, PNG) of the preview that is drawn from `view`: a page with a plot, or the ranking of a page."""
    if isinstance(view, RankingPicture):
        if not view.preview:
            return None
        svg, first = ranking_svg.picture(view, "", "light"), view.plot.rows[0]
        return view.preview, _png(site_name, view.title, f"{first.place}. {first.name} {first.text}", svg)
    chart = _chart_of(view)
    if chart is None:
        return None
    svg = chart_svg.picture(chart, "", "light")
    if isinstance(view, ArticlePieces):
        return addresses.preview(view.path), _png(site_name, chart.title, chart.subtitle, svg)
    assert isinstance(view, Page)
    return addresses.preview(view.head.path), _png(site_name, view.head.title, chart.title, svg)


def _chart_of(view: object) -> Chart | None:
    pieces: Sequence[Piece] = ()
    if isinstance(view, (ChartPage, HomePage)):
        pieces = view.charts
    elif isinstance(view, ArticlePieces):
        pieces = view.pieces
    return next((chart for chart in charts_of(pieces) if chart.plot), None)


def _png(site_name: str, title: str, text: str, picture: str) -> bytes:
    """PNG of a preview; `picture` is the SVG of a chart."""
    from resvg_py import svg_to_bytes  # noqa: PLC0415 - an extra

    x, y, width, height = _PICTURE
    rest = picture.partition(" viewBox=")[2]  # without the size of the picture alone
    lines = wrapped(title, _TEXT_WIDE / _BOLD, _TITLE_PX, 5)
    below = 150 + len(lines) * 66
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fbfaf7"/>'
        f"{_texts([site_name], 84, 'font-size:28px;fill:#0b5f5c;font-weight:700')}"
        f"{_texts(lines, 170, f'font-size:{_TITLE_PX}px;fill:#1d2529;font-weight:700', 66)}"
        f"{_texts(wrapped(text, _TEXT_WIDE, _TEXT_PX, 4), below + 40, 'font-size:28px;fill:#566168', 38)}"
        f'<svg x="{x}" y="{y}" width="{width}" height="{height}" viewBox={rest}</svg>'
    )
    svg = _LEFT_OUT.sub("", svg).replace(FONT, _FONT)
    return bytes(
        svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=_OTHER_LETTER.search(svg) is None,
            font_files=[str(files("catalog.render") / "fonts" / name) for name in _FONT_FILES],
            sans_serif_family=_FONT,
        )
    )


def _texts(lines: Sequence[str], y: int, style: str, step: int = 0) -> str:
    return "".join(
        f'<text x="{_LEFT}" y="{y + number * step}" style="{style}">{esc(line)}</text>'
        for number, line in enumerate(lines)
    )
