"""Pictures of charts for papers and other sites: they stand alone, and their marks are where the data say."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from catalog.charts.plotly import Access
from catalog.charts.static_plot import HEIGHT_PX, PlotPoint, Stairs, plot
from catalog.entries.schema.types import BenchmarkId
from catalog.render import chart_svg
from catalog.render.svg_frame import WIDTH, PictureSource, wrapped
from catalog.views.charts import size_vs_score
from catalog.views.pieces import Chart
from catalog.wording import speaking
from tests.support.catalogues import merged
from tests.support.paths import ROOT
from tests.support.view_specimens import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"
SOURCE = PictureSource(
    name="A catalogue", version="1.2.3", day=date(2024, 6, 30), site_url="https://example.org/sub/"
)
MODELS: tuple[tuple[float, float, str, Access, bool], ...] = (
    (0.25, 0.5, "Oak", "open", True),
    (0.75, 0.75, "Elm", "closed", False),
)
ELEMENTS = {"svg", "title", "desc", "style", "g", "rect", "text", "tspan", "line", "circle", "path"}


def chart() -> Chart:
    drawn = size_vs_score(merged(ROOT), BenchmarkId("humaneval"))
    return replace(drawn, download="downloads/charts/size-humaneval.csv")


def small_chart() -> Chart:
    points = [
        PlotPoint(
            x=x,
            y=y,
            low=y - 0.1,
            high=y + 0.1,
            name=name,
            lines=(name,),
            path="models/x.html",
            access=access,
            checked=checked,
            highlighted=True,
            turn=turn,
        )
        for turn, (x, y, name, access, checked) in enumerate(MODELS)
    ]
    drawn = plot(
        points,
        [Stairs(name="any size", points=((0.25, 0.5), (0.75, 0.75), (1, 0.75)), shade=5)],
        x_ticks=[(0.0, "1B"), (1.0, "100B")],
        y_ticks=[(0.0, "0"), (1.0, "100")],
        x_title="parameters",
        y_title="score, %",
    )
    return Chart(
        id="small",
        title="Oak and Elm",
        subtitle="two models",
        plot=drawn,
        caption="What it shows.",
        figure="",
        columns=(),
        rows=(),
        about="Ten Tasks",
        download="downloads/charts/small.csv",
    )


def parsed(text: str) -> ET.Element:
    root = ET.fromstring(text)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    return root


def marks(root: ET.Element) -> list[tuple[str, str]]:
    return [
        (element.get("transform", ""), element.get("class", ""))
        for element in root.iter()
        if "mark" in element.get("class", "").split()
    ]


def test_a_picture_has_the_points_of_today_and_stands_alone() -> None:
    drawn = chart()
    assert drawn.plot is not None
    ((path, content),) = chart_svg.files([drawn], SOURCE, "charts.html").items()
    assert path == "embed/charts/size-humaneval.svg"
    root = parsed(content.decode())
    today = [dot for dot in drawn.plot.dots if not (dot.months and dot.months.earlier)]
    assert len(today) < len(drawn.plot.dots)
    legend = sum(not kind.startswith("line") for kind, _ in drawn.key)
    assert len(marks(root)) == len(today) + legend
    text = content.decode()
    assert "prefers-color-scheme:dark" in text
    assert ":has(#dark:target)" in text
    assert ":has(#light:target)" in text
    without_texts = re.sub("<(text|desc|title)[^>]*>[^<]*", "", text)
    assert re.findall(r"https?:[^\s>]*|url\(|href|@import|@font-face", without_texts) == [
        'http://www.w3.org/2000/svg"'
    ]
    address = "https://example.org/sub/charts.html#size-humaneval"
    assert (root.findtext(f"{SVG}desc") or "").endswith(f"\nA catalogue 1.2.3, 2024-06-30, {address}")


def test_marks_intervals_and_lines_are_where_the_data_say() -> None:
    root = parsed(chart_svg.picture(small_chart(), "The source"))
    left, wide = 46, WIDTH - 46 - 20
    assert marks(root) == [
        (f"translate({0.25 * wide:g} {HEIGHT_PX / 2:g})", "mark open"),
        (f"translate({0.75 * wide:g} {HEIGHT_PX / 4:g})", "mark closed hollow"),
    ]
    (area,) = [one for one in root.iter(f"{SVG}g") if one.get("transform") == f"translate({left} 24)"]
    whiskers = [
        tuple(float(one.get(name, "")) for name in ("x1", "y1", "y2"))
        for one in area.iter(f"{SVG}line")
        if "whisker" in one.get("class", "")
    ]
    assert whiskers == [(86, 120, 180), (258, 45, 105)]
    texts = [one.text for one in root.iter(f"{SVG}text")]
    assert {"1B", "100B", "0", "100", "Oak", "Elm", "any size", "The source", "score, %"} <= {*texts}
    assert "Ten Tasks · two models" in texts
    assert root.findtext(f"{SVG}title") == "Oak and Elm"
    assert root.findtext(f"{SVG}desc") == "What it shows.\nThe source"


def test_light_colours_need_plain_classes_alone() -> None:
    """Programs that make PDF know neither variables nor media queries: other rules are light."""
    style = parsed(chart_svg.picture(small_chart(), "")).findtext(f"{SVG}style") or ""
    plain = style.partition("@media")[0]
    assert "var(" not in style
    assert re.findall(r"[.a-z0-9 ,]+(?=\{)", plain) == re.findall(r"[^{}]+(?=\{)", plain)
    assert ".open{color:#0b7a75}" in plain
    dark = parsed(chart_svg.picture(small_chart(), "", "dark")).findtext(f"{SVG}style") or ""
    assert "@media" not in dark
    assert ".open{color:#4fc4b8}" in dark


def test_every_text_is_inside_and_large_enough_for_a_column_of_a_paper() -> None:
    """At 8 cm, text of 11 pixels is 6 points high."""
    column_points = 8 / 2.54 * 72
    root = parsed(chart_svg.picture(chart(), SOURCE.text("charts.html")))
    sizes = [float(size) for size in re.findall(r"font-size:(\d+)px", root.findtext(f"{SVG}style") or "")]
    assert min(sizes) * column_points / WIDTH > 6
    assert root.get("viewBox") == f"0 0 {WIDTH} {root.get('height')}"
    assert chart_svg.picture(chart(), "", width=820).count('width="820"') == 1


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("a https://example.org/path/x", ["a", "https://", "example", ".org/", "path/x"]),
        ("aaaaaa 1/33 of it", ["aaaaaa", "1/33 of it"]),
        ("模型与基准的排行榜", ["模型与基", "准的排行", "榜"]),
        ("unbreakableword", ["unbreak", "ableword"]),
        ("", []),
    ],
)
def test_texts_are_wrapped_by_their_width(text: str, lines: list[str]) -> None:
    assert wrapped(text, 60, 12, most=9) == lines


def test_a_text_that_is_too_long_is_cut() -> None:
    made = wrapped("word " * 40, 100, 12, most=2)
    assert len(made) == 2
    assert made[1].endswith(" …")


def test_the_source_line_names_version_day_and_address() -> None:
    assert (
        SOURCE.text("charts.html#x") == "A catalogue 1.2.3, 2024-06-30, https://example.org/sub/charts.html#x"
    )
    with speaking("zh"):
        assert "https://example.org/sub/charts.html#x" in SOURCE.text("charts.html#x")


def test_text_stays_text() -> None:
    hostile = HOSTILE.replace("\u2028", "")
    drawn = replace(
        chart(),
        title=hostile,
        subtitle=hostile,
        caption=hostile,
        key=(("open", hostile), ("grey", "others: all")),
    )
    root = parsed(chart_svg.picture(drawn, hostile))
    assert root.find(f"{SVG}script") is None
    assert "pwned" in (root.findtext(f"{SVG}desc") or "")
    assert "others" in "".join(root.itertext())
    assert "others: all" not in "".join(root.itertext())


def test_charts_without_a_plot_or_a_file_have_no_picture() -> None:
    without = [replace(chart(), download=""), replace(chart(), plot=None)]
    assert chart_svg.files(without, SOURCE, "charts.html") == {}


def test_rsvg_draws_it_without_a_warning(tmp_path: Path) -> None:
    rsvg = shutil.which("rsvg-convert")
    if rsvg is None:
        pytest.skip("needs rsvg-convert: Debian's package librsvg2-bin")
    file = tmp_path / "a.svg"
    file.write_text(chart_svg.picture(small_chart(), "The source"), encoding="utf-8")
    done = subprocess.run(
        [rsvg, "-f", "pdf", "-o", tmp_path / "a.pdf", file],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == ("", "")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
