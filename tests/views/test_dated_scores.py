"""Days from which scores were known, for the compare page: the same as on leaderboards as of a date."""

from __future__ import annotations

from datetime import date

from catalog.core.as_of import board_at
from catalog.core.leaderboard import leaderboards
from catalog.entries.schema.types import BenchmarkId
from catalog.views import explorer, formatting
from catalog.views.context import Context
from catalog.views.dated_scores import DatedScores
from catalog.views.explorer_data import ExplorerTable
from tests.support.catalogues import merged
from tests.support.paths import ROOT

_DAY = date(2024, 6, 30)


def test_values_then_are_those_of_the_leaderboard_then() -> None:
    catalog = merged(ROOT)
    context = Context(catalog=catalog, today=date(2026, 11, 30), repository_url="", edit_path="")
    files = {file.name: file.value for file in explorer.files(context, {})}
    table, dated, every = files["models"], files["dated"], files["scores"]
    assert isinstance(table, ExplorerTable)
    assert isinstance(dated, DatedScores)
    assert isinstance(every, tuple)
    number = next(i for i, column in enumerate(table.columns) if column.id == "humaneval")
    column, scores = dated.columns[number], every[number]
    assert len(column.since) == len(scores.rows)
    known: dict[str, str] = {}
    for index, (row, value) in enumerate(zip(scores.rows, scores.values, strict=True)):
        first = dated.days[column.since[index]]
        before = [one for one in column.earlier if one.index == index and one.day <= _DAY.isoformat()]
        shown = value if first and first <= _DAY.isoformat() else before[-1].value if before else ""
        if shown:
            ref = f"{table.families.id[table.rows.family[row]]}/{table.rows.id[row]}"
            known[ref] = shown
    boards = leaderboards(catalog.benchmarks[BenchmarkId("humaneval")])
    then = board_at(boards[0], boards, catalog.models, _DAY, "published")
    assert then
    expected = {
        entrant.cell.key.variant: formatting.value(
            entrant.edition.headline.row.number, entrant.edition.headline.scale
        )
        for entrant in then.entrants
    }
    assert expected
    assert {ref: known.get(ref) for ref in expected} == expected
