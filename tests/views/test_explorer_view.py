"""Views of the table of models, read from their addresses: rows, order, columns, and what is refused."""

from functools import cache

import pytest

from catalog.core.table_request import ExplorerRequest, TableRequestError, parse_request
from catalog.views import explorer, explorer_paper
from catalog.views.explorer_data import ExplorerTable, Scores
from catalog.views.explorer_view import ExplorerView
from tests.support.survey_tables import shipped_context


@cache
def shipped_table() -> tuple[ExplorerTable, tuple[Scores, ...]]:
    """The table of the shipped catalogue and its scores."""
    return explorer.table(shipped_context())


def view(query: str, page: str = "models.html") -> ExplorerView:
    request = parse_request(f"https://x.org/{page}?{query}")
    assert isinstance(request, ExplorerRequest)
    return ExplorerView(*shipped_table(), request)


def values(query: str, column: str) -> list[str]:
    shown = view(query)
    return [shown.text(row, column) for row in shown.rows]


def test_filters_leave_the_rows_that_match_all_of_them() -> None:
    every = len(view("").rows)
    assert every == len(shipped_table()[0].rows.family)
    opened = set(view("access=open-weights").rows)
    closed = set(view("access=!open-weights").rows)
    assert opened
    assert not opened & closed
    assert len(opened) + len(closed) == every
    dates = values("released=2024-03..2024", "released")
    assert dates
    assert all("2024-03" <= date <= "2024-12-31" for date in dates)
    assert set(values("parameters=..1B&access=open-weights", "size")) >= {"1B", "350M"}
    assert not set(values("parameters=..1B", "size")) & {"", "7B"}
    both = view("has=all:humaneval,mbpp").rows
    assert all(view("").score(row, id_) for row in both for id_ in ("humaneval", "mbpp"))
    assert 0 < len(both) < len(view("has=humaneval,mbpp").rows)
    scored = view("humaneval=90..")
    found = [scored.score(row, "humaneval") for row in scored.rows]
    assert found
    assert all(one is not None and float(one[0].values[one[1]]) >= 90 for one in found)


def test_rows_are_sorted_and_those_without_a_value_come_last() -> None:
    shown = view("sort=-humaneval,name&has=!mbpp")
    found = [shown.score(row, "humaneval") for row in shown.rows]
    numbers = [float(one[0].values[one[1]]) if one else -1.0 for one in found]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == -1
    sizes = [view("").text(row, "size") for row in view("sort=size").rows]
    assert sizes[-1] == ""


def test_columns_are_those_of_the_address_and_those_asked_for() -> None:
    assert view("columns=size,released").columns == ["size", "released"]
    assert view("columns=size&sort=-humaneval,window").columns == ["size", "window", "humaneval"]
    assert view("has=mbpp&sort=name").columns[0] == "mbpp"
    assert set(view("").columns) == set(shipped_table()[0].usual)


def test_a_comparison_has_its_models_in_their_order() -> None:
    shown = view("models=starcoder/15.5b,codegen/mono-16.1b&columns=humaneval", "compare.html")
    assert [shipped_table()[0].rows.name[row] for row in shown.rows] == [
        "StarCoder 15.5B",
        "CodeGen Mono 16.1B",
    ]
    table = explorer_paper.make(shipped_context(), shown.request, "1.0")
    assert [row.name for row in table.rows] == ["StarCoder 15.5B", "CodeGen Mono 16.1B"]
    assert {row.values[0].cite for row in table.rows if row.values[0]} <= {
        line.removeprefix("@misc{").rstrip(",") for line in table.bibliography.splitlines()
    }


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("q=qwen", "q=qwen is a search"),
        ("acces=open-weights", "no filter 'acces'; did you mean 'access'?"),
        ("access=open-weight", "did you mean 'open-weights'?"),
        ("columns=humanevl", "no column 'humanevl'; did you mean 'humaneval'?"),
        ("sort=-sizes", "did you mean 'size'?"),
        ("released=2024-13..", "'2024-13' is no date"),
        ("parameters=big..", "'big' is no number"),
        ("parameters=1..2..3", "is no range"),
        ("weight=1..2", "no range 'weight'"),
        ("group=colour", "group=colour is unknown"),
    ],
)
def test_what_the_table_does_not_have_is_named_with_the_nearest(query: str, message: str) -> None:
    with pytest.raises(TableRequestError, match=message.replace("?", r"\?")):
        view(query)


def test_no_row_is_said() -> None:
    request = parse_request("models.html?released=1999..1999")
    assert isinstance(request, ExplorerRequest)
    with pytest.raises(TableRequestError, match="no model matches all of these filters"):
        explorer_paper.make(shipped_context(), request, "")
