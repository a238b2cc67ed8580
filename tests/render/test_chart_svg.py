"""Pictures of charts for other sites: well formed, without scripts and links."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from catalog.entries.schema.types import BenchmarkId
from catalog.render import chart_svg
from catalog.views.charts import size_vs_score
from catalog.views.pieces import Chart
from tests.support.catalogues import merged
from tests.support.paths import ROOT
from tests.support.view_specimens import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"


def chart() -> Chart:
    drawn = size_vs_score(merged(ROOT), BenchmarkId("humaneval"))
    return replace(drawn, download="downloads/charts/size-humaneval.csv")


def test_a_picture_has_the_points_of_today_and_no_script() -> None:
    drawn = chart()
    assert drawn.plot is not None
    ((path, content),) = chart_svg.files([drawn], "A site").items()
    assert path == "downloads/charts/size-humaneval.svg"
    root = ET.fromstring(content)
    today = [dot for dot in drawn.plot.dots if not (dot.months and dot.months.earlier)]
    assert len(today) < len(drawn.plot.dots)
    dots = [one for one in root.iter(f"{SVG}g") if "dot" in one.get("class", "").split()]
    assert len(dots) == len(today)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "style", "g", "rect", "text", "tspan", "line", "circle", "path")
    }
    text = content.decode()
    assert "prefers-color-scheme:dark" in text
    assert "#dark:target" in text
    assert "#light:target" in text


def test_text_stays_text() -> None:
    # XML has no words for some of what HTML can hold; a picture is XML.
    hostile = HOSTILE.replace("\u2028", "")
    drawn = replace(
        chart(), title=hostile, subtitle=hostile, key=(("open", hostile), ("grey", "others: all"))
    )
    root = ET.fromstring(chart_svg.picture(drawn, hostile))
    assert root.find(f"{SVG}script") is None
    assert "others" in "".join(root.itertext())
    assert "others: all" not in "".join(root.itertext())


def test_charts_without_a_plot_or_a_file_have_no_picture() -> None:
    assert chart_svg.files([replace(chart(), download=""), replace(chart(), plot=None)], "A site") == {}
