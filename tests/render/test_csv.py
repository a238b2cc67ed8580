"""Tables and charts as CSV: what a spreadsheet opens, it must not run."""

from __future__ import annotations

import csv
import io

import pytest

from catalog.render import csv as csv_module
from catalog.views.components import Link
from catalog.views.pieces import Chart, RowGroup, Table

FORMULAS = (
    "=1+1",
    "-1+1",
    "@SUM(A1)",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1)",
    "﹦1+1",
    " =1",
    "-1;2",
    "-1_0",
)
SPLIT = {  # a spreadsheet that expects another separator splits these, whether they are quoted or not
    "\t=1": "'\t'=1",
    "\r=1": "'\n'=1",
    "\n=1": "'\n'=1",
    "a;=1+1": "a;'=1+1",
    "a; @SUM(A1)": "a; '@SUM(A1)",
    "a\t＝1": "a\t'＝1",
    "a|-1+1": "a|'-1+1",
    "=1;=1": "'=1;'=1",
    "a; b-c": "a; b-c",
}


def cells(piece: Chart | Table) -> list[list[str]]:
    (content,) = csv_module.files([piece]).values()
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def test_no_part_of_a_cell_is_a_formula() -> None:
    rows = tuple((text,) for text in SPLIT)
    chart = Chart(id="c", title="C", caption="", figure="{}", columns=("x",), rows=rows, download="c.csv")
    assert cells(chart) == [["x"], *([safe] for safe in SPLIT.values())]


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_heading_or_group_is_a_formula(formula: str) -> None:
    table = Table(
        id="t",
        title="T",
        note="",
        columns=("Model", formula),
        groups=(
            RowGroup(title=formula, rows=((Link(formula, "x.html"), formula),)),
            RowGroup(title="plain", rows=(("a=b", (Link(formula, "x.html"),)),)),
        ),
        download="t.csv",
    )
    safe = f"'{formula}"
    assert cells(table) == [["Group", "Model", safe], [safe, safe, safe], ["plain", "a=b", safe]]
    chart = Chart(
        id="c", title="C", caption="", figure="{}", columns=(formula,), rows=((formula,),), download="c.csv"
    )
    assert cells(chart) == [[safe], [safe]]


@pytest.mark.parametrize("number", ["-3.5", "+1", "12", "1e-4"])
def test_a_number_stays_one(number: str) -> None:
    chart = Chart(id="c", title="C", caption="", figure="{}", columns=("x",), rows=((number,),), download="c")
    assert cells(chart) == [["x"], [number]]
