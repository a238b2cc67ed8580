"""A chart as a file for papers and talks: SVG, PNG, PDF, a page of its own, or JSON.

Figures name their colours as CSS variables of the site. Here they get the colours themselves, from
the site's own style sheets, and the axes and fonts that site_src/frontend/src/charts/figure.ts
gives them in a page.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from catalog.charts.plotly import TALL_PX
from catalog.render.chart_images import draw
from catalog.render.templates import json_script
from catalog.views.components import Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from catalog.views.pieces import Chart, TableCell

PictureFormat: TypeAlias = Literal["svg", "png", "pdf", "html", "json"]
Scheme: TypeAlias = Literal["light", "dark"]

FORMATS: Final[tuple[PictureFormat, ...]] = get_args(PictureFormat)
SCHEMES: Final[tuple[Scheme, ...]] = get_args(Scheme)
FORMAT_VERSION: Final = 1  # of the JSON
_SMALL_PX: Final = 420
_NARROW_PX: Final = 560  # narrower figures take the layout of a phone, as in figure.ts
_FONT: Final = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"

_HEX: Final = "#[0-9a-f]{6}(?:[0-9a-f]{2})?"
_PAIR: Final = re.compile(rf"--([a-z0-9-]+):\s*light-dark\(({_HEX}), ?({_HEX})\)")
_SAME: Final = re.compile(r"--([a-z0-9-]+):\s*var\(--([a-z0-9-]+)\)")
_VARIABLE: Final = re.compile(r"var\(--([a-z0-9-]+),(.+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Style of a picture: its width, and {CSS variable without `--`: colour}."""

    colours: Mapping[str, str]
    width: int  # in pixels


def colours(sheets: Sequence[str], scheme: Scheme) -> dict[str, str]:
    """{CSS variable without `--`: colour} in one colour scheme; of two style sheets, the later counts."""
    values: dict[str, str] = {}
    for sheet in sheets:
        for name, *pair in _PAIR.findall(sheet):
            values[name] = pair[SCHEMES.index(scheme)]
        for name, other in _SAME.findall(sheet):
            if other in values:
                values[name] = values[other]
    return values


def picture(chart: Chart, format_: PictureFormat, look: Look, plotly: Path) -> bytes:
    """Content of a picture file of `chart`; `plotly` is the path of Plotly's script. Raises PictureError."""
    figure = valid(_figure(chart, look))
    if format_ == "json":
        return (json.dumps(document(chart, figure), ensure_ascii=False, indent=1) + "\n").encode()
    if format_ == "html":
        return _page(chart, figure, plotly.read_text(encoding="utf-8")).encode()
    return draw(figure, format_, plotly)


def valid(figure: dict[str, Any]) -> dict[str, Any]:
    """`figure`, checked against Plotly's schema; ValueError for an unknown name or value in it.

    Plotly in a browser ignores such mistakes silently.
    """
    from plotly.graph_objects import Figure  # noqa: PLC0415 - takes a second to import; pages do not need it

    Figure(figure)
    return figure


def document(chart: Chart, figure: Mapping[str, Any]) -> dict[str, object]:
    """The chart as a JSON object: title, caption, columns, rows, and the Plotly figure."""
    return {
        "format_version": FORMAT_VERSION,
        "title": chart.title,
        "caption": chart.caption,
        "columns": chart.columns,
        "rows": [[_text(cell) for cell in row] for row in chart.rows],
        "figure": figure,
    }


def _figure(chart: Chart, look: Look) -> dict[str, Any]:
    """Plotly figure of the chart, with its size and with colours in place of CSS variables."""
    figure = json.loads(chart.figure)
    requested = figure["layout"] if look.width >= _NARROW_PX else _merged(figure["layout"], figure["narrow"])
    height = chart.height_px or (TALL_PX if chart.height == "tall" else _SMALL_PX)
    size = {"width": look.width, "height": height}
    layout = _merged(_page_layout(requested, look.colours), requested) | size
    return {"data": _coloured(figure["data"], look.colours), "layout": _coloured(layout, look.colours)}


def _page_layout(layout: Mapping[str, Any], colours: Mapping[str, str]) -> dict[str, Any]:
    """Plotly layout with our colours and font, and one style for every axis in `layout`."""
    ink = colours.get("md-default-fg-color", "#1d2529")
    ground = colours.get("md-default-bg-color", "#ffffff")
    line = colours.get("catalog-grid", "#e7e4db")
    font = {"color": ink, "family": _FONT, "size": 13}
    axis = {"gridcolor": line, "linecolor": line, "tickcolor": line, "zerolinecolor": line}
    axes = {"xaxis", "yaxis", *(name for name in layout if re.fullmatch(r"[xy]axis[0-9]*", name))}
    return {
        "autosize": False,
        "paper_bgcolor": ground,
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": font,
        "hoverlabel": {"bgcolor": ground, "font": font},
        **dict.fromkeys(sorted(axes), axis),
    }


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`base` updated with `over`: mappings are merged key by key, any other value is replaced."""
    joined = dict(base)
    for name, value in over.items():
        under = joined.get(name)
        if isinstance(under, dict) and isinstance(value, dict):
            joined[name] = _merged(under, value)
        else:
            joined[name] = value
    return joined


def _coloured(value: Any, known: Mapping[str, str]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, str):
        variable = _VARIABLE.fullmatch(value)
        return known.get(variable[1], variable[2]) if variable else value
    if isinstance(value, list):
        return [_coloured(item, known) for item in value]
    if isinstance(value, dict):
        return {name: _coloured(item, known) for name, item in value.items()}
    return value


def _page(chart: Chart, figure: Mapping[str, Any], plotly: str) -> str:
    """HTML page with the chart; it loads no other file and needs no network."""
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in chart.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(_text(cell))}</td>" for cell in row) + "</tr>\n" for row in chart.rows
    )
    layout = figure["layout"]
    ground, ink = layout["paper_bgcolor"], layout["font"]["color"]
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{escape(chart.title)}</title>
<style>
body {{ max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }}
body {{ font-family: {_FONT}; color: {ink}; background: {ground}; }}
#figure {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-size: 0.85rem; }}
td, th {{ padding: 0.2rem 0.6rem 0.2rem 0; text-align: left; vertical-align: top; }}
</style>
</head>
<body>
<h1>{escape(chart.title)}</h1>
<div id="figure"></div>
<p>{escape(chart.caption)}</p>
<details>
<summary>Table of the numbers</summary>
<table>
<thead><tr>{head}</tr></thead>
<tbody>
{rows}</tbody>
</table>
</details>
<script type="application/json" id="data">{json_script(figure)}</script>
<script>{plotly}</script>
<script>
const {{ data, layout }} = JSON.parse(document.getElementById("data").textContent);
Plotly.newPlot("figure", data, layout, {{ displaylogo: false, showSendToCloud: false, plotlyServerURL: "" }});
</script>
</body>
</html>
"""


def _text(cell: TableCell) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, tuple):
        return ", ".join(link.text for link in cell)
    return cell.text if isinstance(cell, Link) else cell.value
