"""Lists of what stands behind the numbers: order and dates of families."""

from __future__ import annotations

from datetime import date
from typing import Any

from catalog.core.merge import merge
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.terms import Term
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.render.html.tables import headed_row_html
from catalog.views import listings
from catalog.views.components import Link
from catalog.views.context import Context
from tests.support.catalogues import merged
from tests.support.paths import ROOT


def variant(name: str, released: str = "") -> dict[str, Any]:
    return {"id": name.lower(), "name": name, **({"released": released} if released else {})}


def test_a_family_is_as_new_as_its_newest_variant_if_it_has_no_date() -> None:
    families = {
        "ash": {"name": "Ash", "released": "2024-02", "variants": [variant("Ash-1")]},
        "elm": {"name": "Elm", "variants": [variant("Elm-1", "2023-01-01"), variant("Elm-2", "2025-06-07")]},
        "oak": {"name": "Oak", "variants": [variant("Oak-1")]},
    }
    models = {
        ModelId(id_): ModelEntry.model_validate({**entry, "organisations": ["lab"]})
        for id_, entry in families.items()
    }
    vocabulary = Vocabulary(organisations={"lab": Term(name="The Lab")})
    catalog = merge(Entries(models=models, vocabulary=vocabulary))
    context = Context(catalog=catalog, today=date(2026, 1, 1), repository_url="", edit_path="")
    page = next(page for page in listings.pages(context) if page.head.path == "organisations.html")
    (row,) = page.table.rows
    assert row[page.table.columns.index("Newest")] == "2025-06-07"
    names = row[page.table.columns.index("Models, the newest first")]
    assert isinstance(names, tuple)
    assert [link.text for link in names] == ["Elm", "Ash", "Oak"]


def test_organisations_and_licences_lead_to_what_they_stand_for() -> None:
    context = Context(catalog=merged(ROOT), today=date(2026, 11, 30), repository_url="", edit_path="")
    pages = {page.head.path: page for page in listings.pages(context)}
    organisations = pages["organisations.html"].table
    measured = [row[organisations.columns.index("Values measured")] for row in organisations.rows]
    linked = {cell.path for cell in measured if isinstance(cell, Link)}
    assert "measurers/openai.html" in linked
    licences = pages["licences.html"].table
    assert (Link("MIT License", "licences/mit.html"), "open") in [row[:2] for row in licences.rows]


def test_cells_name_their_column_for_phones() -> None:
    html = headed_row_html(["Name", "Values", "Newest"], [Link("Oak", "oak.html"), "3", ""], "../")
    assert html == (
        '<tr><th scope="row"><a href="../oak.html">Oak</a></th>'
        '<td class="short" data-head="Values">3</td><td></td></tr>\n'
    )


def test_pages_of_entries_have_what_the_lists_have() -> None:
    context = Context(catalog=merged(ROOT), today=date(2026, 11, 30), repository_url="", edit_path="")
    pages = {page.head.path: page.table for page in listings.pages(context)}
    reporting = {str(row[0].path): row for row in pages["reporting.html"].rows if isinstance(row[0], Link)}
    row = reporting["benchmarks/humaneval.html"]
    states, saturation = listings.reporting_facts(
        context, context.catalog.benchmarks[BenchmarkId("humaneval")]
    )
    for share in row[3:6]:
        assert str(share) in states.text
    assert str(row[-1]) in saturation.text
    openness = {str(row[0].path): row for row in pages["openness.html"].rows if isinstance(row[0], Link)}
    for id_, record in context.catalog.models.items():
        fact = listings.openness_fact(context, record)
        assert fact.text.startswith(str(openness[f"models/{id_}.html"][-1]))
