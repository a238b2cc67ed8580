"""Charts drawn in a page: under the policy that pages have, from a host and from disk, in its colours."""

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from shutil import copyfile

import pytest
from playwright.sync_api import Page, expect

from catalog.render.data_scripts import script
from tests.browser.visits import OpenPage, settle

ASSETS = Path(__file__).parents[2] / "site_src" / "assets"
STYLE = """body { --md-default-fg-color: rgb(20, 20, 20); --md-default-bg-color: #fff;
  --ink-of-series: rgb(10, 20, 200);
  color: var(--md-default-fg-color); background: var(--md-default-bg-color); }
body[data-md-color-scheme=slate] { --md-default-fg-color: color-mix(in srgb, #fff 80%, #000);
  --md-default-bg-color: #111; --ink-of-series: rgb(120, 200, 250); }
figure { margin: 0; }
.chart-place { position: relative; height: 420px; }
.chart-canvas { height: 100%; }
.chart-waiting, .chart-failed { position: absolute; inset: 0; margin: 0; }
svg { display: block; }
"""
STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
POLICY = (  # that of our pages, and the style sheet of this one
    "default-src 'none'; script-src 'self'; "
    f"style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-{STYLE_HASH}'; "
    "img-src 'self' data:; connect-src 'self'"
)

CHART = {
    "data": [
        {
            "type": "scatter",
            "name": "Open weights",
            "mode": "lines+markers",
            "x": [3.5e8, 2.7e9, 6.1e9, 1.61e10],
            "y": [12.8, 23.7, 26.1, 29.3],
            "error_y": {
                "type": "data",
                "symmetric": False,
                "array": [5, 6, 7, 7],
                "arrayminus": [4, 6, 6, 6],
            },
            "marker": {"color": "var(--ink-of-series, #0072b2)"},
        },
        {"type": "bar", "name": "Entries", "x": [1e9], "y": [4]},
    ],
    "layout": {
        "xaxis": {"type": "log", "title": {"text": "Parameters"}},
        "yaxis": {"title": {"text": "pass@1 (%)"}, "range": [0, 50]},
    },
    "narrow": {"showlegend": False},
}

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>A chart</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body data-md-color-scheme="default">
<main>
<h1>A chart</h1>
<svg width="1" height="{above}"></svg>
<figure id="sizes-chart" data-chart="sizes" data-figure="sizes.js" data-plotly="{plotly}">
<div class="chart-place">
<div class="chart-canvas"></div>
<p class="chart-waiting">The chart is on its way.</p>
<p class="chart-failed" hidden>The chart could not be drawn; the table has the same numbers.</p>
</div>
<figcaption>Size and pass@1</figcaption>
</figure>
<p id="after">After the chart.</p>
</main>
<script src="charts.js"></script>
</body>
</html>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for asset in ("built/charts.js", "vendor/plotly-scatter.min.js"):
        copyfile(ASSETS / asset, tmp_path / Path(asset).name)
    return tmp_path


def write(
    site: Path,
    *,
    above: int = 0,
    chart: Mapping[str, object] = CHART,
    plotly: str = "plotly-scatter.min.js",
) -> None:
    """A page with one chart, `above` pixels down."""
    text = PAGE.format(policy=POLICY, style=STYLE, above=above, plotly=plotly)
    (site / "sizes.js").write_bytes(script("sizes", chart))
    (site / "index.html").write_text(text, encoding="utf-8")


def expect_drawn(page: Page) -> None:
    expect(page.locator("#sizes-chart")).to_have_attribute("data-chart-state", "drawn")
    expect(page.locator(".chart-waiting")).to_be_hidden()
    expect(page.locator(".chart-failed")).to_be_hidden()
    assert page.locator(".scatterlayer .point").count() == 4
    assert page.locator(".scatterlayer path.js-line").count() == 1
    assert page.locator(".scatterlayer path.yerror").count() == 4
    assert page.locator(".barlayer .point").count() == 1


def series_colour(page: Page) -> str:
    return str(page.locator(".scatterlayer .point").first.evaluate("point => getComputedStyle(point).fill"))


@pytest.mark.parametrize("origin", ["http", "disk"])
def test_a_chart_is_drawn_under_the_policy(
    site: Path,
    origin: str,
    page: Page,
    serve_folder: Callable[[Path], str],
    axe: Callable[[Page], list[str]],
) -> None:
    write(site)
    page.goto(serve_folder(site) if origin == "http" else (site / "index.html").as_uri())
    expect_drawn(page)
    # A logarithmic axis: the two tenfold steps are equally far apart.
    ticks = page.locator(".xaxislayer-above .xtick text").all_text_contents()
    assert any(re.fullmatch(r"1B|1G|10B|10G|5|2", tick) for tick in ticks), ticks
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"
    assert axe(page) == []


def test_no_button_sends_a_chart_away(
    site: Path, open_page: OpenPage, serve_folder: Callable[[Path], str]
) -> None:
    write(site)
    page = open_page().page
    page.goto(serve_folder(site))
    expect_drawn(page)
    buttons = page.locator(".modebar-btn").evaluate_all("all => all.map(one => one.dataset.title)")
    assert buttons == ["Zoom", "Pan", "Zoom in", "Zoom out", "Reset axes"]


def test_plotly_is_fetched_when_a_chart_comes_near(
    site: Path, open_page: OpenPage, serve_folder: Callable[[Path], str]
) -> None:
    page = open_page().page
    write(site, above=5000)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(serve_folder(site))
    settle(page)
    assert not [url for url in fetched if "plotly" in url]
    expect(page.locator(".chart-waiting")).to_be_visible()
    page.locator("#sizes-chart").scroll_into_view_if_needed()
    expect_drawn(page)
    assert len([url for url in fetched if "plotly" in url]) == 1


def test_drawing_moves_nothing(site: Path, open_page: OpenPage, serve_folder: Callable[[Path], str]) -> None:
    page = open_page().page
    write(site)
    page.add_init_script(
        """addEventListener("DOMContentLoaded", () => { window.topBefore = after.offsetTop; });
        window.shifts = 0;
        new PerformanceObserver(list => { for (const one of list.getEntries()) window.shifts += one.value; })
          .observe({type: "layout-shift", buffered: true});"""
    )
    page.goto(serve_folder(site))
    expect_drawn(page)
    before, after, shifts = page.evaluate("[topBefore, after.offsetTop, shifts]")
    assert (after, shifts) == (before, 0)
    box = page.locator(".js-plotly-plot .main-svg").first.bounding_box()
    assert box is not None
    assert box["height"] == 420


def test_colours_follow_the_palette(
    site: Path, open_page: OpenPage, serve_folder: Callable[[Path], str]
) -> None:
    page = open_page().page
    write(site)
    page.goto(serve_folder(site))
    expect_drawn(page)
    assert series_colour(page) == "rgb(10, 20, 200)"
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    expect(page.locator(".scatterlayer .point").first).to_have_css("fill", "rgb(120, 200, 250)")
    # A mix is worked out by the browser and answered in a notation of its own.
    expect(page.locator(".xtitle")).to_have_css("fill", "rgb(204, 204, 204)")


def test_the_legend_goes_where_there_is_no_room(
    site: Path, page: Page, width: int, serve_folder: Callable[[Path], str]
) -> None:
    write(site)
    page.goto(serve_folder(site))
    expect_drawn(page)
    expect(page.locator("g.legend")).to_have_count(0 if width < 560 else 1)
    page.set_viewport_size({"width": 420 if width > 560 else 900, "height": 900})
    expect(page.locator("g.legend")).to_have_count(1 if width < 560 else 0)


@pytest.mark.parametrize(
    ("plotly", "chart"),
    [("gone.js", CHART), ("plotly-scatter.min.js", {"data": 3})],
    ids=["no script", "no chart"],
)
def test_a_chart_that_fails_says_so(
    site: Path,
    open_page: OpenPage,
    plotly: str,
    chart: Mapping[str, object],
    serve_folder: Callable[[Path], str],
) -> None:
    write(site, plotly=plotly, chart=chart)
    visit = open_page()
    page = visit.page
    page.goto(serve_folder(site))
    expect(page.locator("#sizes-chart")).to_have_attribute("data-chart-state", "failed")
    expect(page.locator(".chart-failed")).to_be_visible()
    expect(page.locator(".chart-waiting")).to_be_hidden()
    assert visit.errors
    visit.errors.clear()


def test_a_finger_scrolls_past_a_chart(
    site: Path, open_page: OpenPage, serve_folder: Callable[[Path], str]
) -> None:
    write(site)
    page = open_page(width=390, touch=True).page
    page.goto(serve_folder(site))
    expect_drawn(page)
    assert page.locator(".nsewdrag").first.evaluate("plot => getComputedStyle(plot).touchAction") != "none"
