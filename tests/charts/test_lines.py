"""Lines and dots as data: where they stand, what they say, and that text stays text."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any, Final

import plotly.graph_objects as go
import pytest

from catalog.charts import dot_plot, lines
from catalog.charts.dot_plot import Dot, Group
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import Series

SERIES: Final = (Series("first", "#0072b2"), Series("second", "#c14d00"))
SCALE: Final = Scale(title="pass@1 (%)", low=0, high=100, ticks=((0.0, "0"), (100.0, "100")))


def stop(x: float, y: float, **fields: Any) -> Stop:
    given: dict[str, Any] = {"lines": ("<b>", "two"), "checked": True}
    return Stop(x=x, y=y, **(given | fields))


def line(*stops: Stop, name: str = "a line", series: int = 0) -> Curve:
    return Curve(name=name, series=series, stops=stops)


def dot(points: float, **fields: Any) -> Dot:
    given: dict[str, Any] = {"low": points - 3, "high": points + 2, "checked": True, "lines": ("a", "b")}
    return Dot(points=points, **(given | fields))


def taken(figure: dict[str, Any]) -> dict[str, Any]:
    """The figure as it goes over the wire, with a colour for each variable."""
    text = json.dumps(figure, allow_nan=False)
    carried: dict[str, Any] = json.loads(re.sub(r'"var\(--[^"]*"', '"#123456"', text))
    return carried


def day(text: str) -> float:
    return date.fromisoformat(text).toordinal()


def test_steps_go_on_to_the_end() -> None:
    figure = lines.over_time(
        [line(stop(day("2021-03-01"), 10), stop(day("2022-03-01"), 40))],
        SERIES,
        scale=SCALE,
        until=date(2024, 1, 1),
    )
    (trace,) = taken(figure)["data"]
    assert trace["x"] == ["2021-03-01", "2022-03-01", "2024-01-01"]
    assert trace["y"] == [10, 40, 40]
    assert trace["marker"]["size"][-1] == 0, "the end is no point"
    assert trace["line"]["shape"] == "hv"


def test_a_last_step_at_the_end_needs_no_more() -> None:
    figure = lines.over_time([line(stop(day("2024-01-01"), 10))], SERIES, scale=SCALE, until=date(2024, 1, 1))
    assert taken(figure)["data"][0]["x"] == ["2024-01-01"]


def test_every_line_is_named_at_its_end() -> None:
    figure = lines.over_number(
        [line(stop(0, 10), stop(1, 90), name="up"), line(stop(0, 50), stop(1, 20), name="down", series=1)],
        SERIES,
        scale=SCALE,
        title="x",
        ticks=[(0.0, "none"), (1.0, "all")],
        legend=True,
    )
    for layout in (taken(figure)["layout"], taken(figure)["narrow"]):
        assert {"up", "down"} <= {annotation["text"] for annotation in layout["annotations"]}
    assert [trace["name"] for trace in taken(figure)["data"][-2:]] == ["first", "second"]


def test_intervals_are_whiskers_and_their_lack_is_none() -> None:
    figure = lines.over_number(
        [line(stop(0, 10, low=5.0, high=20.0), stop(1, 30))], SERIES, scale=SCALE, title="x", ticks=[]
    )
    whiskers = taken(figure)["data"][0]["error_y"]
    assert (whiskers["array"], whiskers["arrayminus"]) == ([10, 0], [5, 0])
    bare = lines.over_number([line(stop(0, 10))], SERIES, scale=SCALE, title="x", ticks=[])
    assert "error_y" not in taken(bare)["data"][0]


def test_what_nobody_checked_is_hollow() -> None:
    figure = lines.over_number(
        [line(stop(0, 1, checked=False), stop(1, 2))], SERIES, scale=SCALE, title="x", ticks=[]
    )
    assert taken(figure)["data"][0]["marker"]["symbol"] == [100, 0]


def test_groups_stand_one_below_the_other() -> None:
    groups = [Group(name="one <b>", series=0, dots=(dot(5),)), Group(name="two", series=1, dots=(dot(-4),))]
    figure = dot_plot.figure(groups, SERIES, title="points")
    names = {annotation["text"]: annotation["y"] for annotation in taken(figure)["layout"]["annotations"]}
    assert names["one &lt;b&gt;"] > names["two"]
    assert dot_plot.height([*groups, *groups]) > dot_plot.height(groups)
    low, high = taken(figure)["layout"]["xaxis"]["range"]
    assert low < -7
    assert high > 7


def test_dots_of_one_value_do_not_hide_one_another() -> None:
    figure = dot_plot.figure([Group(name="x", series=0, dots=(dot(5),) * 5)], SERIES, title="points")
    assert len(set(taken(figure)["data"][0]["y"])) == 5


@pytest.mark.parametrize("title", ["points", "<script>"])
def test_plotly_takes_what_is_made(title: str) -> None:
    bare = dot(5, checked=False, low=None, high=None)
    figures = [
        dot_plot.figure([Group(name="x", series=0, dots=(bare,))], SERIES, title=title),
        lines.over_number([line(stop(0, 1))], SERIES, scale=SCALE, title=title, ticks=[(0.0, "0")]),
    ]
    for figure in figures:
        plain = taken(figure)
        assert go.Figure(data=plain["data"], layout=plain["layout"])


def test_names_at_the_ends_of_steps_never_touch() -> None:
    end = day("2024-01-01")
    drawn = [
        line(stop(day("2021-03-01"), 10), stop(end - 40, y), name=f"number {i}", series=i % 2)
        for i, y in enumerate((80, 80, 81, 20))
    ]
    figure = taken(lines.over_time(drawn, SERIES, scale=SCALE, until=date(2024, 1, 1)))
    for layout in (figure["layout"], figure["narrow"]):
        named = {
            annotation["text"]: annotation
            for annotation in layout["annotations"]
            if annotation["text"].startswith("number")
        }
        assert len(named) == 4
        assert named["number 3"].get("ay") is None, "alone: level with its line"
        # Pixels below the end of the own line; those ends lie less than a pixel to 5 pixels apart.
        assert sorted(annotation["ay"] for annotation in named.values() if "ay" in annotation) != [0, 0, 0]
        assert named["number 1"]["ay"] < named["number 0"]["ay"], "the later of two equal ones stands higher"


def test_long_names_stand_below_on_a_phone() -> None:
    figure = taken(
        lines.over_time(
            [line(stop(day("2021-03-01"), 10), name="a benchmark with a long name")],
            SERIES,
            scale=SCALE,
            until=date(2024, 1, 1),
            legend=True,
        )
    )
    assert figure["layout"]["showlegend"] is False
    assert figure["narrow"]["showlegend"] is True
    assert {annotation["text"] for annotation in figure["narrow"]["annotations"]} == {"pass@1 (%)"}
    desk, phone = (figure[layout]["xaxis"]["range"][1] for layout in ("layout", "narrow"))
    assert desk > phone, "no room kept for names that are not there"


def test_names_have_a_place_each_where_lines_end_together() -> None:
    drawn = [line(stop(0, 10), stop(1, 50 + i / 10), name=f"number {i}") for i in range(12)]
    figure = taken(
        lines.over_number(
            drawn, SERIES, scale=SCALE, title="x", ticks=[(0.0, "0"), (1.0, "1")], together=True
        )
    )
    assert (
        len([annotation for annotation in figure["layout"]["annotations"] if "number" in annotation["text"]])
        == 12
    )
