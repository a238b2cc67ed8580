"""Pages of organisations, licences and measurers: what they say, and what leads to them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog.core.leaderboard import leaderboards
from catalog.core.measurers import LEAST_VALUES
from catalog.core.standings import standings
from catalog.entries.schema.types import BenchmarkId
from catalog.views import licence_page, listings, measurer_page, organisation_page, search
from catalog.views.components import Link
from catalog.views.context import Context
from tests.support.catalogues import merged
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.standings import Standing
    from catalog.entries.schema.types import VariantRef
    from catalog.views.pieces import TableCell
    from catalog.views.subject_page import ListingTable, SubjectPage


@pytest.fixture(scope="module", name="context")
def shipped_context() -> Context:
    return Context(catalog=merged(ROOT), today=date(2026, 11, 30), repository_url="", edit_path="")


def standings_of(id_: BenchmarkId) -> Mapping[VariantRef, Standing]:
    return standings(merged(ROOT).benchmarks[id_])


def organisation(context: Context, id_: str) -> SubjectPage:
    catalog = context.catalog
    return organisation_page.page(context, catalog.organisations[id_], catalog.models, standings_of)


def measurer(context: Context, name: str) -> SubjectPage:
    catalog = context.catalog
    return measurer_page.page(context, catalog.measurers[name], catalog.measurer_places[name])


def table(page: SubjectPage, id_: str) -> ListingTable:
    return next(one for one in page.tables if one.id == id_)


def column(of: ListingTable, title: str) -> list[TableCell]:
    return [row[of.columns.index(title)] for row in of.rows]


def test_an_organisation_has_its_variants_the_newest_first(context: Context) -> None:
    page = organisation(context, "openai")
    models = table(page, "models")
    expected = {
        variant.ref
        for id_ in context.catalog.organisations["openai"].models
        for variant in context.catalog.models[id_].variants
    }
    refs = [cell.path for cell in column(models, "Model") if isinstance(cell, Link)]
    assert len(refs) == len(set(refs)) >= len(expected)
    dates = [str(day) for day in column(models, "Released") if day]
    assert dates == sorted(dates, reverse=True), "months and days sort as texts here"
    assert page.lead.endswith(f"released from {dates[-1]} to {dates[0]}.")
    assert {"open", "closed"} <= set(map(str, column(models, "Weights")))


def test_best_places_follow_the_rule_of_leaderboards(context: Context) -> None:
    page = organisation(context, "openai")
    places = table(page, "places")
    for board, place in zip(column(places, "Leaderboard"), column(places, "Place"), strict=True):
        assert isinstance(board, Link)
        id_ = BenchmarkId(board.path.removeprefix("benchmarks/").partition(".html")[0])
        own = [
            one
            for ref, one in standings_of(id_).items()
            if ref.partition("/")[0] in context.catalog.organisations["openai"].models
        ]
        best = min(own, key=lambda one: (one.share, one.rank.position))
        ends = dict.fromkeys((best.rank.best, best.rank.worst))
        assert place == f"{'–'.join(map(str, ends))} of {best.ranked}"
        assert not best.is_wide


def test_a_licence_lists_its_models_and_what_else_has_it(context: Context) -> None:
    page = licence_page.page(context, context.catalog.licences["mit"], context.catalog.models)
    models = {cell.path for cell in column(table(page, "models"), "Model") if isinstance(cell, Link)}
    expected = {
        f"models/{id_}.html"
        for id_, record in context.catalog.models.items()
        if record.entry.weights and record.entry.weights.licence == "mit"
    }
    assert models == expected
    assert table(page, "others").rows
    assert page.facts[0].text.startswith("open")
    llama = licence_page.page(context, context.catalog.licences["llama-2-community"], context.catalog.models)
    assert llama.lead.startswith("Meta's own terms"), "the meaning that the term states"
    assert llama.facts[0].text.startswith("restricted")


def test_a_measurer_is_compared_on_shared_results_with_words_on_few(context: Context) -> None:
    record = context.catalog.measurers["DeepSeek"]
    others = table(measurer(context, "DeepSeek"), "others")
    counts = [int(str(text)) for text in column(others, "Shared results")]
    assert counts[0] == len(record.shared)
    for row, count in zip(others.rows, counts, strict=True):
        verdict = row[others.columns.index("What it shows")]
        differing = sum(int(str(row[others.columns.index(name)])) for name in ("Higher", "Lower"))
        assert differing <= count
        assert (verdict == "too few to tell") == (differing < 6), verdict


def test_a_measurer_with_a_harness_in_many_versions_names_it_once(context: Context) -> None:
    page = measurer(context, "Aider")
    harness = next(fact.text for fact in page.facts if fact.label == "Harness")
    assert re.fullmatch(r"aider in \d+ versions", harness)


def test_a_measurer_leads_to_leaderboards_with_its_rows_alone(context: Context) -> None:
    benchmarks = table(measurer(context, "EvalPlus"), "benchmarks")
    links = [cell for cell in column(benchmarks, "Leaderboard") if isinstance(cell, Link)]
    assert links
    for link in links:
        path, _, rest = link.path.partition("?measured-by=evalplus")
        number = int(rest.removeprefix("#board-") or 1)
        record = context.catalog.benchmarks[
            BenchmarkId(path.removeprefix("benchmarks/").removesuffix(".html"))
        ]
        entrants = leaderboards(record)[number - 1].entrants
        rows = sum(entrant.edition.headline.measurer == "EvalPlus" for entrant in entrants)
        assert link.text == f"{rows} rows"


def test_what_has_too_little_for_a_page_is_a_row_or_a_section_of_its_list(context: Context) -> None:
    catalog = context.catalog
    lists = {page.head.path: page for page in listings.pages(context)}
    linked = [
        *map(context.organisation_path, catalog.organisations),
        *map(context.licence_path, catalog.licences),
        *(link.path for link in map(context.measurer, catalog.measurers) if link),
    ]
    own = {path for path in linked if "#" not in path}
    assert {path.partition("/")[0] for path in own} == {"organisations", "licences", "measurers"}
    for path, anchor in (path.split("#") for path in linked if "#" in path):
        page = lists[path]
        assert anchor in {*page.table.anchors, *(section.id for section in page.sections)}
    for name, record in catalog.measurers.items():
        link = context.measurer(name)
        assert link
        assert ("#" not in link.path) == (len(record.observations) >= LEAST_VALUES)


def test_the_search_leads_to_them(context: Context) -> None:
    kinds = {kind.id: kind.rows for kind in search.index(context, ()).kinds}
    assert ("OpenAI", "organisations/openai.html") in [row[:2] for row in kinds["organisation"]]
    assert ("MIT License", "licences/mit.html") in [row[:2] for row in kinds["licence"]]
    assert ("Measured by EvalPlus", "measurers/evalplus.html") in [row[:2] for row in kinds["measurer"]]
