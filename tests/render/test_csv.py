"""Tables and charts as CSV: what a spreadsheet opens, it must not run."""

from __future__ import annotations

import csv
import io

import pytest

from catalog.render import csv as csv_module
from catalog.views.components import Link
from catalog.views.pieces import Chart, RowGroup, Table

FORMULAS = ("=1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)")


def cells(piece: Chart | Table) -> list[list[str]]:
    (content,) = csv_module.files([piece]).values()
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


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
    safe = f"'{formula}".replace("\r", "\n")
    assert cells(table) == [["Group", "Model", safe], [safe, safe, safe], ["plain", "a=b", safe]]
    chart = Chart(
        id="c", title="C", caption="", figure="{}", columns=(formula,), rows=((formula,),), download="c.csv"
    )
    assert cells(chart) == [[safe], [safe]]


@pytest.mark.parametrize("number", ["-3.5", "+1", "12", "1e-4"])
def test_a_number_stays_one(number: str) -> None:
    chart = Chart(id="c", title="C", caption="", figure="{}", columns=("x",), rows=((number,),), download="c")
    assert cells(chart) == [["x"], [number]]
