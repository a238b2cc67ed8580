"""Rankings with their intervals as SVG files, for papers, talks and other sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.charts.label_placement import text_width
from catalog.render.html.text import esc
from catalog.render.svg_frame import MARGIN, TEXT_PX, WIDTH, PictureParts, framed, line, mark, px, wrapped

if TYPE_CHECKING:
    from catalog.charts.interval_plot import IntervalRow
    from catalog.render.svg_frame import PictureScheme
    from catalog.views.ranking_picture import RankingPicture

_LEFT: Final = 56  # of the names and the axis: places stand before them
_WIDE: Final = WIDTH - _LEFT - MARGIN - 6
_ROW_PX: Final = 32


def picture(
    ranking: RankingPicture, source: str, scheme: PictureScheme = "auto", *, width: int = WIDTH
) -> str:
    """SVG of a ranking; `source` is the line below it."""
    plot = ranking.plot
    bottom = _ROW_PX * len(plot.rows)
    grid = "".join(
        f"{line('', _x(at), 0, _x(at), bottom)}"
        f'<text class="muted middle" x="{px(_x(at))}" y="{bottom + 16}">{esc(text)}</text>'
        for at, text in plot.ticks
    )
    band = ""
    if plot.band and len(plot.rows) > 1:
        low, high = plot.band
        band = (
            f'<rect class="band {plot.rows[0].access}" x="{px(_x(low))}" y="0" '
            f'width="{px(_x(high) - _x(low))}" height="{bottom}"/>\n'
        )
    rows = "".join(_row(row, number * _ROW_PX) for number, row in enumerate(plot.rows))
    body = (
        f'<g class="grid">{grid}</g>\n{band}{rows}'
        f'<text class="muted" x="{_LEFT}" y="{bottom + 36}">{esc(plot.axis_title)}</text>\n'
    )
    parts = PictureParts(
        title=ranking.title,
        subtitle=ranking.subtitle,
        description=ranking.description,
        key=ranking.key,
        body=body,
        height=bottom + 44,
        source=source,
    )
    return framed(parts, scheme, width=width)


def _x(share: float) -> float:
    return _LEFT + share * _WIDE


def _row(row: IntervalRow, top: int) -> str:
    """SVG of a row: its texts, and below them its interval and value."""
    value = wrapped(row.text, _WIDE / 2, TEXT_PX, 1)[0]
    room = _WIDE + 6 - text_width(value, TEXT_PX) - 6
    name = wrapped(row.name, room, TEXT_PX, 1)[0]
    left = room - text_width(f"{name} ", TEXT_PX)
    detail = (wrapped(row.detail, left, TEXT_PX, 1) or [""])[0] if left > _LEAST_DETAIL_PX else ""
    about = f' <tspan class="muted">{esc(detail)}</tspan>' if detail else ""
    y = top + 22
    interval = (
        line(f"{row.access} whisker", _x(row.low), y, _x(row.high), y)
        if row.low is not None and row.high is not None
        else ""
    )
    kinds = row.access if row.checked else f"{row.access} hollow"
    whole = " ".join(filter(None, (row.name, row.detail, row.text)))
    return (
        f'<g class="row"><title>{esc(whole)}</title>'
        f'<text class="muted" x="{MARGIN}" y="{top + 13}">{esc(row.place)}</text>'
        f'<text x="{_LEFT}" y="{top + 13}">{esc(name)}{about}</text>'
        f'<text class="end" x="{WIDTH - MARGIN}" y="{top + 13}">{esc(value)}</text>'
        f"{interval}{mark(row.access, kinds, _x(row.value), y)}"
        "</g>\n"
    )


_LEAST_DETAIL_PX: Final = 40
