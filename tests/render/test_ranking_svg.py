"""Pictures of rankings: each row has its texts, its interval and its mark at the right place."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from catalog.charts.interval_plot import IntervalPlot, IntervalRow
from catalog.core.leaderboard import leaderboards
from catalog.render import ranking_svg
from catalog.views import ranking_picture
from catalog.views.context import Context
from catalog.views.ranking_picture import RankingPicture
from catalog.wording import speaking
from tests.support.catalogues import merged
from tests.support.paths import ROOT
from tests.support.projects import TODAY
from tests.support.view_specimens import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"
LEFT, WIDE = 56, 336


def ranking() -> RankingPicture:
    first = IntervalRow(
        place="1–2",
        name="Oak 7B",
        detail="effort high",
        text="60.0 (50.0–70.0)",
        value=0.75,
        low=0.5,
        high=1.0,
        access="open",
        checked=True,
    )
    second = replace(
        first,
        place="2",
        name="Elm",
        detail="",
        text="40.0",
        value=0.25,
        low=None,
        high=None,
        access="closed",
        checked=False,
    )
    return RankingPicture(
        path="embed/charts/board-ten-tasks.svg",
        origin="benchmarks/ten-tasks.html",
        title="Ten Tasks, pass@1",
        subtitle="2 models",
        key=(("open", "open weights"), ("whisker", "95 % interval")),
        plot=IntervalPlot(rows=(first, second), ticks=((0.0, "0"), (1.0, "80")), axis_title="score, %"),
    )


def test_rows_have_their_marks_where_their_values_are() -> None:
    root = ET.fromstring(ranking_svg.picture(ranking(), "The source"))
    rows = [
        one
        for one in root.iter(f"{SVG}g")
        if one.get("class") == "row" and one.find(f"{SVG}title") is not None
    ]
    marks = [
        (one.get("transform"), one.get("class"))
        for row in rows
        for one in row
        if "mark" in one.get("class", "").split()
    ]
    assert marks == [
        (f"translate({LEFT + 0.75 * WIDE:g} 22)", "mark open"),
        (f"translate({LEFT + 0.25 * WIDE:g} {32 + 22})", "mark closed hollow"),
    ]
    (interval,) = [one for row in rows for one in row.iter(f"{SVG}line")]
    assert [float(interval.get(name, "")) for name in ("x1", "x2")] == [LEFT + 0.5 * WIDE, LEFT + WIDE]
    (band,) = [one for one in root.iter(f"{SVG}rect") if "band" in one.get("class", "")]
    assert [float(band.get(name, "")) for name in ("x", "width", "height")] == [
        LEFT + 0.5 * WIDE, 0.5 * WIDE, 64,
    ]  # fmt: skip
    texts = ["".join(one.itertext()) for row in rows for one in row.iter(f"{SVG}text")]
    assert texts == ["1–2", "Oak 7B effort high", "60.0 (50.0–70.0)", "2", "Elm", "40.0"]
    words = "1–2. Oak 7B effort high 60.0 (50.0–70.0); 2. Elm 40.0\nThe source"
    assert root.findtext(f"{SVG}desc") == words


def test_long_and_hostile_names_stay_in_their_row() -> None:
    picture = ranking()
    hostile = HOSTILE.replace("\u2028", "")
    rows = tuple(replace(row, name=hostile, detail=hostile) for row in picture.plot.rows)
    plot = replace(picture.plot, rows=rows)
    root = ET.fromstring(ranking_svg.picture(replace(picture, title=hostile, plot=plot), hostile))
    assert root.find(f".//{SVG}script") is None
    assert hostile in (root.findtext(f".//{SVG}g[@class='row']/{SVG}title") or "").replace(
        "\u2068", ""
    ).replace("\u2069", "")
    shown = [one.text or "" for one in root.iter(f"{SVG}text")]
    assert max(map(len, shown)) < 80


def test_a_leaderboards_picture_has_its_first_rows_and_says_of_how_many() -> None:
    context = Context(catalog=merged(ROOT), today=TODAY, repository_url="", edit_path="")
    record = context.catalog.benchmarks["swe-bench"]  # type: ignore[index]
    board = leaderboards(record)[0]
    picture = ranking_picture.of_board(
        context, board, title="SWE-bench", path="x.svg", origin="y.html", most=4
    )
    standings = board.standings()
    assert picture.subtitle == f"The first 4 of {len(standings.entrants)} models"
    assert [row.name for row in picture.plot.rows] == [
        context.model(entrant.cell.key.variant).text for entrant in standings.entrants[:4]
    ]
    first = standings.entrants[0].edition.headline
    assert picture.plot.rows[0].text.startswith(f"{first.value * 100:.1f} (")
    # The axis is linear: differences on it are as those of the values.
    at = [row.value for row in picture.plot.rows]
    values = [entrant.edition.headline.value for entrant in standings.entrants[:4]]
    steps = [(at[0] - at[n]) / (values[0] - values[n]) for n in (1, 2, 3)]
    assert max(steps) - min(steps) < 1e-9
    with speaking("zh"):
        chinese = ranking_picture.of_board(context, board, title="x", path="x.svg", origin="y.html", most=4)
    assert chinese.subtitle != picture.subtitle
