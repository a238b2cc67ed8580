"""Tables of pages have no column in which every row is empty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.views import benchmarks, listings, methods
from catalog.views.context import Context
from catalog.views.pieces import Choice, RowGroup, Table
from catalog.views.survey.articles import without_empty_columns
from tests.support.projects import SMALL
from tests.support.survey_tables import context


@pytest.fixture(scope="module")
def small() -> Context:
    return context(SMALL)


def test_a_table_of_benchmarks_has_the_columns_that_have_values(small: Context) -> None:
    groups = benchmarks.table(small).groups
    for group in groups:
        names = [name for name, _ in group.columns]
        assert names[0] == "benchmark"
        assert ("tests" in names) == any(row.tests for row in group.rows)
        assert ("solution" in names) == any(row.solution for row in group.rows)
        assert ("best" in names) == any(row.best for row in group.rows)
    assert any("tests" in dict(group.columns) for group in groups)
    assert any("solution" not in dict(group.columns) for group in groups)


def test_a_table_of_methods_has_the_columns_that_have_values(small: Context) -> None:
    page = methods.table(small)
    rows = [row for group in page.groups for row in group.rows]
    names = [name for name, _ in page.columns]
    assert ("base-models" in names) == any(row.base_models for row in rows)
    assert ("reports" in names) == any(row.results for row in rows)
    undated = replace(small.catalog, methods={})
    assert [name for name, _ in methods.table(replace(small, catalog=undated)).columns] == ["method"]


def test_a_list_has_the_columns_that_have_values(small: Context) -> None:
    tables = [table for page in listings.pages(small) for table in (page.table, *page.sections) if table.rows]
    assert tables
    for table in tables:
        assert all(any(column) for column in list(zip(*table.rows, strict=True))[1:]), table.title
        assert {len(row) for row in table.rows} == {len(table.columns)}


def test_a_table_of_a_chapter_has_the_columns_that_have_values() -> None:
    table = Table(
        id="a",
        title="A",
        note="",
        columns=("Name", "Empty", "Sometimes"),
        groups=(
            RowGroup(title="", rows=(("oak", "", ""), ("elm", (), ""))),
            RowGroup(title="", rows=(("ash", "", "1"),)),
        ),
    )
    slim = replace(
        table,
        columns=("Name", "Sometimes"),
        groups=(
            RowGroup(title="", rows=(("oak", ""), ("elm", ""))),
            RowGroup(title="", rows=(("ash", "1"),)),
        ),
    )
    assert without_empty_columns(table) == slim
    options = (("One", table), ("Two", slim))
    assert without_empty_columns(Choice(label="Which", options=options)) == Choice(
        label="Which", options=(("One", slim), ("Two", slim))
    )
