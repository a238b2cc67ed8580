"""Parts of pages that a script adds: each row and plot is on the page or in a file, and only there."""

import json
import re
from dataclasses import replace

import pytest

from catalog.render import late_parts
from catalog.render.editions import ONE_LANGUAGE
from catalog.views.pieces import CHART_ROWS, TABLE_ROWS, Chart, Choice, Piece, RowGroup, Table, late_plots
from tests.render.test_chart_svg import chart


def parts(*pieces: Piece) -> dict[str, list[str]]:
    """{path: HTML of the parts} of the late parts of `pieces`."""
    found = {}
    for path, content in late_parts.files(pieces, "../", ONE_LANGUAGE):
        (value,) = re.findall(r"JSON\.parse\('(.*)'\)", content.decode())
        found[path] = json.loads(value.replace("\\\\", "\\").replace("\\'", "'"))
    return found


def table(*sizes: int, download: str = "downloads/t.csv") -> Table:
    groups = tuple(
        RowGroup(title=f"Group {n}", rows=tuple((f"{n}.{i}",) for i in range(size)))
        for n, size in enumerate(sizes)
    )
    return Table(id="t", title="T", note="", columns=("A",), groups=groups, download=download)


@pytest.mark.parametrize("sizes", [(60,), (10, 60), (30, 10, 60), (39, 1, 1, 60), (0, 70)])
def test_rows_of_a_long_table_are_on_the_page_or_in_its_file(sizes: tuple[int, ...]) -> None:
    whole = table(*sizes)
    ((path, (rows, bodies)),) = parts(whole).items()
    assert path == whole.rows_path == "assets/data/rows/t.js"
    assert whole.rows_note == f"The first {TABLE_ROWS} of {sum(sizes)} rows."
    on_page = [row for group in whole.first_groups for row in group.rows]
    assert len(on_page) == TABLE_ROWS
    late = re.findall(r'scope="row">([^<]*)<', rows + bodies)
    assert [*(text for (text,) in on_page), *late] == [
        text for group in whole.groups for (text,) in group.rows
    ]
    titles = [*(group.title for group in whole.first_groups), *re.findall(r'colspan="1">([^<]*)<', bodies)]
    assert titles == [group.title for group in whole.groups if group.rows]


@pytest.mark.parametrize("short", [table(TABLE_ROWS + 5), table(90, download="")])
def test_a_short_table_or_one_without_a_file_is_whole(short: Table) -> None:
    assert parts(short) == {}
    assert short.first_groups == short.groups
    assert short.rows_note == ""


def test_rows_of_a_chart_after_the_first_are_in_a_file() -> None:
    drawn = replace(chart(), figure="")
    ((path, (rows, bodies)),) = parts(drawn).items()
    assert path == "assets/data/rows/charts/size-humaneval.js"
    assert len(drawn.first_rows) == CHART_ROWS
    assert rows.count("<tr>") == len(drawn.rows) - CHART_ROWS
    assert 'href="../models/' in rows
    assert bodies == ""


def test_a_first_plot_with_many_dots_is_late_too() -> None:
    plot = chart().plot
    assert plot is not None
    dots = len(plot.dots)
    assert [late_plots(most)(chart()).is_late for most in (dots, dots - 1)] == [False, True]


def test_plots_of_a_page_but_the_first_are_late() -> None:
    late = late_plots()
    without_plot: Chart = replace(chart(), plot=None)
    first, none, second = late(chart()), late(without_plot), late(chart())
    assert [one.is_late for one in (first, none, second)] == [False, False, True]
    found = parts(Choice(label="Which", options=(("First", first), ("Second", second))))
    (plot,) = found[second.plot_path]
    assert first.plot_path == ""
    assert '<svg class="plot"' in plot
