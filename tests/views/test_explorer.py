"""The explorer's data: true to the records, and one contract with the TypeScript that reads it."""

from __future__ import annotations

import json
import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from catalog.core.benchmark_origin import origin
from catalog.core.standings import LEAST_RANKED, standings
from catalog.entries.schema.types import BenchmarkId
from catalog.render import data_scripts
from catalog.views import addresses, columns, explorer, formatting, leaderboard, model_page, models
from catalog.views.components import Link
from catalog.views.context import Context
from catalog.views.explorer_data import PlacedBoard
from catalog.views.models import ModelsPage
from catalog.views.places import Place, best_places
from tests.support import catalogues, explorer_reference
from tests.support.data_files import as_scripts_read_it
from tests.support.explorer_reference import Choice, Question
from tests.support.paths import GOLDEN, ROOT
from tests.support.projects import SMALL, TODAY
from tests.support.sampling import part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.types import VariantRef

_ANY_SCAFFOLD: Final = "swe-bench.verified.resolved-rate.any"
CONTRACT: Final = GOLDEN / "json/explorer.json"

QUESTIONS: Final = (
    Question(address=""),
    Question(address="?access=open-weights", facets={"access": Choice(any=("open-weights",))}),
    Question(
        address="?organisation=oak-lab,silver-company&size=!under-300m",
        facets={
            "organisation": Choice(any=("oak-lab", "silver-company")),
            "size": Choice(no=("under-300m",)),
        },
    ),
    Question(address="?training=all:infilling", facets={"training": Choice(all=("infilling",))}),
    Question(address="?language=all:java,python", facets={"language": Choice(all=("java", "python"))}),
    Question(address="?role=!code-model", facets={"role": Choice(no=("code-model",))}),
    Question(
        address="?has=ten-tasks,!ten-tasks-plus.complete",
        facets={"has": Choice(any=("ten-tasks",), no=("ten-tasks-plus.complete",))},
    ),
    Question(address="?parameters=..350M", most=350_000_000),
    Question(address="?released=2023-03-01..2023", since="2023-03-01", until="2023-12-31"),
    Question(address="?released=2024..2024-02", since="2024-01-01", until="2024-02-29"),
    Question(address="?organisation=nobody", facets={"organisation": Choice(any=("nobody",))}),
)


def context_of(root: Path) -> Context:
    return Context(
        catalog=catalogues.merged(root),
        today=TODAY,
        repository_url="https://example.org/repository",
        edit_path="edit/main",
    )


@pytest.fixture(scope="module")
def small() -> Context:
    return context_of(SMALL)


@pytest.fixture(scope="module")
def shipped() -> Context:
    return context_of(ROOT)


def best(context: Context) -> dict[VariantRef, tuple[Place, ...]]:
    benchmarks = context.catalog.benchmarks
    return best_places(context, lambda id_: standings(benchmarks[id_]))


def test_typescript_answers_what_python_answers(small: Context, update: bool) -> None:  # noqa: FBT001
    """The answers here are made row by row; site_src/frontend/test/ asks the scripts for the same."""
    table, scores = explorer.table(small, best(small))
    facets = [facet.id for facet in table.facets] + ["has"]
    answers = [
        tuple(map(explorer_reference.ref, explorer_reference.shown(small, question)))
        for question in QUESTIONS
    ]
    contract = {
        "table": as_scripts_read_it(table),
        "scores": as_scripts_read_it(scores),
        "origins": as_scripts_read_it(explorer.origins(small)),
        "questions": [
            {
                "address": question.address,
                "rows": rows,
                "counts": {facet: explorer_reference.counts(small, question, facet) for facet in facets},
            }
            for question, rows in zip(QUESTIONS, answers, strict=True)
        ],
    }
    text = json.dumps(contract, ensure_ascii=False, indent=1) + "\n"
    if update:
        CONTRACT.parent.mkdir(exist_ok=True)
        CONTRACT.write_text(text, encoding="utf-8")
    assert json.loads(CONTRACT.read_text(encoding="utf-8")) == json.loads(text), (
        "pytest --update-golden, then make bundle"
    )
    assert len(set(answers)) > len(answers) // 2, "the questions tell rows apart"
    assert () in answers


def test_rows_stand_as_in_the_page(shipped: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "WHOLE", 10**9)
    page = next(page for page in _lists(shipped) if page.head.path == "models.html")
    table, _ = explorer.table(shipped, best(shipped))
    rows = [row for group in page.groups for row in group.rows]
    assert [row.name.text for row in rows] == list(table.rows.name)
    heads = [id_ for id_, _, _ in page.columns][1:]
    cells = {id_: [row.cells[index] for row in rows] for index, id_ in enumerate(heads)}
    texts = {
        id_: [cell.text for cell in of if isinstance(cell, models.FactCell)] for id_, of in cells.items()
    }
    assert texts["released"] == list(table.rows.facts["released"])
    assert texts["size"] == [columns.text("size", value or None) for value in table.rows.facts["parameters"]]
    assert set(heads) <= set(table.usual)
    assert len(heads) + len(page.hidden) == len(table.usual)
    facet = next(facet for facet in table.facets if facet.id == "organisation")
    names = [
        tuple(
            Link(value.name, addresses.organisation(value.id, has_page=number in table.organisation_pages))
            for number in facet.members[family]
            for value in [facet.values[number]]
        )
        for family in table.rows.family
    ]
    assert [row.organisations for row in rows] == names
    boards = table.boards
    places = [cell.places for cell in cells["places"] if isinstance(cell, models.PlacesCell)]

    def told(board: PlacedBoard, best: int, worst: int, score: str) -> tuple[str, str, str]:
        # A range of more than half of the places is not shown.
        assert (score != "") == (2 * (worst - best + 1) > board.ranked)
        if score:
            return f"{board.name}: {score}", board.path, ""
        return board.name, board.path, formatting.place_range(best, worst)

    assert [[(link.text, link.path, range_) for link, range_ in row] for row in places] == [
        [
            told(boards[board], best, worst, score)
            for board, best, worst in zip(row[::3], row[1::3], row[2::3], strict=True)
        ]
        for row, score in zip(table.rows.places, table.rows.place_score, strict=True)
    ]
    assert any(score.endswith("%") for score in table.rows.place_score)
    assert page.explorer
    assert page.explorer.rows == len(rows)
    assert page.explorer.buttons == tuple((panel.id, panel.title) for panel in table.panels)


def test_every_facet_stands_behind_one_button(shipped: Context) -> None:
    table, _ = explorer.table(shipped)
    placed = [number for panel in table.panels for number in panel.facets]
    assert sorted(placed) == list(range(len(table.facets)))
    ids = [facet.id for facet in table.facets]
    assert len(set(ids)) == len(ids)
    for facet in table.facets:
        assert len(facet.members) == (len(table.rows.family) if facet.of_rows else len(table.families.id))
        assert {number for numbers in facet.members for number in numbers} == set(range(len(facet.values)))


def test_every_plain_cell_is_a_value_with_its_rank_and_story(shipped: Context) -> None:
    table, scores = explorer.table(shipped)
    plain = {
        cell.key: cell
        for cell in shipped.catalog.cells.values()
        if explorer_reference.has_column(shipped, cell)
    }
    of_one_kind = sum(column.count for column in table.columns if not column.any_scaffold)
    assert of_one_kind == len({key.any_run for key in plain})
    assert len({column.id for column in table.columns}) == len(table.columns)
    some = part(shipped.catalog.models, str)
    anchors = {
        f"models/{id_}.html": {result.id for group in page.results for result in group.results}
        for id_ in some
        for page in [model_page.page(shipped, shipped.catalog.models[id_])]
    }
    boards = {
        f"benchmarks/{id_}.html": {
            (row.variant.path, row.score.value): row.place.rstrip("=")
            for board in leaderboard.boards(shipped, record)
            for row in board.rows
        }
        for id_, record in shipped.catalog.benchmarks.items()
    }
    for column, values in zip(table.columns, scores, strict=True):
        assert column.count == len(values.rows)
        for index, row in enumerate(values.rows):
            family = table.families.id[table.rows.family[row]]
            variant = table.rows.id[row]
            end = table.configurations[values.configuration[index] if values.configuration else 0].anchor
            anchor = f"{column.anchor}_{family}_{variant}{column.suffix}{end}"
            assert family not in some or anchor in anchors[f"models/{family}.html"], column.id
            if values.place[index]:
                own = boards[column.path][f"models/{family}.html#v-{variant}", values.values[index]]
                assert own == str(values.place[index]) or len(boards[column.path]) > len(values.rows)


def test_a_row_has_one_value_in_a_column_that_of_its_best_configuration(shipped: Context) -> None:
    table, scores = explorer.table(shipped)
    (row,) = (
        row
        for row, id_ in enumerate(table.rows.id)
        if (table.families.id[table.rows.family[row]], id_) == ("openai-o3", "2025-04-16")
    )
    columns_of_row = {
        table.columns[values.column].id: (
            values.values[values.rows.index(row)],
            table.configurations[values.configuration[values.rows.index(row)]].label
            if values.configuration
            else "",
        )
        for values in scores
        if row in values.rows
    }
    assert all(len(set(values.rows)) == len(values.rows) for values in scores)
    polyglot = {
        cell.key.configuration.label: cell.headline.row.number.printed
        for cell in shipped.catalog.cells.values()
        if (cell.key.variant, cell.key.benchmark, cell.key.metric)
        == ("openai-o3/2025-04-16", "aider-polyglot", "pass-rate-2")
    }
    best = max(polyglot, key=lambda label: float(polyglot[label]))
    assert len(polyglot) > 1
    assert columns_of_row["aider-polyglot.pass-rate-2"] == (polyglot[best], best)


def test_former_ids_lead_to_the_row_of_the_variant(shipped: Context) -> None:
    table, _ = explorer.table(shipped)
    row = table.former["openai-o3/2025-04-16-high"]
    assert (table.families.id[table.rows.family[row]], table.rows.id[row]) == ("openai-o3", "2025-04-16")
    assert "openai-o3/2025-04-16-high" not in {
        f"{table.families.id[family]}/{id_}"
        for family, id_ in zip(table.rows.family, table.rows.id, strict=True)
    }


def test_default_scores_are_those_that_the_newest_models_have(shipped: Context) -> None:
    table, scores = explorer.table(shipped)
    chosen = [table.columns[values.column].id for values in table.scores]
    assert sorted(chosen) == sorted(set(table.usual) - {column.id for column in columns.USUAL})
    assert len(chosen) <= 2
    for values in table.scores:
        assert values == scores[values.column]
        assert sum(row < 60 for row in values.rows) >= 30, "no column of dashes"
    for id_ in chosen:
        record = shipped.catalog.benchmarks[BenchmarkId(id_.partition(".")[0])]
        assert "one-person" not in record.tags, "not of a benchmark that one person keeps"
    assert not {"humaneval", "mbpp"} & set(chosen), "today's models are measured on other benchmarks"


def test_best_places_are_those_nearest_to_the_first(shipped: Context) -> None:
    origins = {id_: origin(shipped.catalog, id_) for id_ in shipped.catalog.benchmarks}
    every = {id_: standings(record) for id_, record in shipped.catalog.benchmarks.items()}
    small = {id_ for id_, record in shipped.catalog.benchmarks.items() if "one-person" in record.tags}
    for ref, places in best(shipped).items():
        all_of = [(id_, of[ref]) for id_, of in every.items() if ref in of]
        stands = [one for one in all_of if one[0] not in small] or all_of
        clear = [one for one in stands if not one[1].is_wide]
        if not clear:
            assert [place.text for place in places] == [""], "nothing to stress"
            continue
        assert all(place.text == place.range for place in places)
        assert len(places) == min(3, len({origins[id_] for id_, _ in clear}))
        shares = [(place.best + place.worst) / 2 / place.board.ranked for place in places]
        assert shares == sorted(shares)
        assert shares[0] == min(standing.share for _, standing in clear)
        assert all(place.board.ranked >= LEAST_RANKED for place in places)


def test_measured_models_of_a_year_come_first(shipped: Context) -> None:
    members = models.newest_first(shipped)
    titles = [title for title, _ in groupby(title for title, _ in models._by_year(members))]
    assert len(titles) == len(set(titles)), "each heading once"
    assert titles[:2] == ["2026", "2026, no result known"]
    for title, (_, variant) in models._by_year(members):
        assert title.endswith("no result known") == (not (variant and variant.cells))


def test_a_data_file_is_a_script_whatever_it_holds() -> None:
    text = 'it\'s \\ a \u2028 </script> "test" ${x}\n'
    script_text = data_scripts.script("models", {"text": text}).decode()
    inside = re.fullmatch(
        r"\(window\.catalogData\?\?=\{\}\)\[\"models\"\]=JSON\.parse\('(.*)'\);\n", script_text
    )
    assert inside
    assert not re.search(r"(?<!\\)(?:\\\\)*'", inside[1]), "nothing ends the string"
    assert "\u2028" not in script_text
    unescaped = re.sub(r"\\(u2028|.)", lambda it: "\u2028" if it[1] == "u2028" else it[1], inside[1])
    assert json.loads(unescaped) == {"text": text}


def _lists(context: Context) -> Iterator[ModelsPage]:
    return models.lists(context, best(context))


def by_name(context: Context) -> list[ModelsPage]:
    return [page for page in _lists(context) if page.current == "models-by-name.html"]


def test_long_tables_are_cut_and_every_model_is_still_listed(
    shipped: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "WHOLE", 100)
    monkeypatch.setattr(models, "_FIRST", 40)
    for page in _lists(shipped):
        rows = [row for group in page.groups for row in group.rows]
        assert len(rows) <= 100, page.head.path
        assert bool(page.rest) == (len(rows) == 40)
    listed = by_name(shipped)
    names = [row.name.path for page in listed for group in page.groups for row in group.rows]
    assert sorted(names) == sorted(
        row.name.path
        for page in _all_pages(shipped, monkeypatch)
        for group in page.groups
        for row in group.rows
    )
    assert len(listed) == len(names) // 100 + 1
    assert all([link.path for link in page.pages] == [other.head.path for other in listed] for page in listed)


def _all_pages(context: Context, monkeypatch: pytest.MonkeyPatch) -> list[ModelsPage]:
    monkeypatch.setattr(models, "WHOLE", 10**9)
    return by_name(context)


def test_a_category_never_takes_a_word_of_addresses(small: Context) -> None:
    own = {"q", "parameters", "released", "sort", "columns", "group", "models", "has"}
    assert own <= columns.RESERVED
    table, _ = explorer.table(small)
    assert not {facet.id for facet in table.facets} & own


def test_a_model_in_any_scaffold_has_its_best_value_and_names_the_scaffold(shipped: Context) -> None:
    table, scores = explorer.table(shipped)
    (column,) = (number for number, column in enumerate(table.columns) if column.id == _ANY_SCAFFOLD)
    values = scores[column]
    best: dict[str, float] = {}
    for cell in shipped.catalog.benchmarks[BenchmarkId("swe-bench")].cells:
        row = cell.headline.row
        if (cell.key.split, cell.key.metric, row.status) == ("verified", "resolved-rate", "valid"):
            best[cell.key.variant] = max(float(row.number.printed), best.get(cell.key.variant, 0))
    shown = {
        f"{table.families.id[table.rows.family[row]]}/{table.rows.id[row]}": float(value)
        for row, value in zip(values.rows, values.values, strict=True)
    }
    assert len(shown) > 100
    wrong = {ref for ref, value in shown.items() if abs(value - best[ref]) > 0.01}
    assert len(wrong) < 5, "runs of a part of the problems come after whole ones"
    assert all(table.configurations[number].label for number in values.configuration)


def test_exports_know_the_source_of_every_score(shipped: Context) -> None:
    table, scored = explorer.table(shipped)
    origins = explorer.origins(shipped)
    assert len(origins.columns) == len(table.columns) == len(scored)
    for column, scores in zip(origins.columns, scored, strict=True):
        assert len(column.source) == len(column.locator) == len(column.settings) == len(scores.rows)
    assert all(source.bibtex.startswith(f"@misc{{{source.key},") for source in origins.sources)
