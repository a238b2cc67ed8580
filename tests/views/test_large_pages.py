"""Pages that list every model of a large catalogue show its first part, and say so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from catalog.core.merge import merge
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.terms import Term
from catalog.entries.schema.types import ModelId
from catalog.render.csv import files
from catalog.views import listings
from catalog.views.context import Context
from catalog.views.pieces import MOST_ROWS, RowGroup, Table, Tree
from catalog.views.survey import lineage
from catalog.views.survey.arguments import Arguments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.views.pieces import Branch

FAMILIES = 2500


def large() -> Context:
    """A catalogue of families in a chain of bases, each half of them of one of two organisations."""
    models = {
        ModelId(f"oak-{i:04}"): ModelEntry.model_validate(
            {
                "name": f"Oak {i}",
                "organisations": ["lab" if i % 2 else "garden"],
                "released": f"20{i // 366 + 10}-{i % 12 + 1:02}",
                "variants": [{"id": "1b", "name": f"Oak {i} 1B"}],
                **({"based_on": [f"oak-{(i - 1) // 5:04}"]} if i else {}),
            }
        )
        for i in range(FAMILIES)
    }
    vocabulary = Vocabulary(organisations={"lab": Term(name="The Lab"), "garden": Term(name="Garden")})
    catalog = merge(Entries(models=models, vocabulary=vocabulary))
    return Context(catalog=catalog, today=date(2026, 1, 1), repository_url="", edit_path="")


def size(branches: Iterable[Branch]) -> int:
    return sum(1 + size(branch.below) for branch in branches)


def test_a_table_shows_its_first_rows_and_its_file_has_all() -> None:
    rows = tuple((f"row {i}",) for i in range(1200))
    groups = (RowGroup(title="First", rows=rows[:700]), RowGroup(title="Second", rows=rows[700:]))
    table = Table(id="t", title="T", note="", columns=("Name",), groups=groups, download="t.csv")
    assert [len(group.rows) for group in table.shown] == [700, MOST_ROWS - 700]
    assert table.more == "The first 1,000 of 1,200 rows are shown; the CSV file has all."
    assert files([table])["t.csv"].count(b"\n") == 1 + len(rows)
    alone = Table(id="t", title="T", note="", columns=("Name",), groups=groups)
    assert alone.shown == groups, "without a file, nothing is left out"
    assert alone.more == ""


def test_lists_name_the_newest_families_and_lead_to_all() -> None:
    pages = {page.head.path: page for page in listings.pages(large())}
    rows = pages["organisations.html"].table.rows
    assert len(rows) == 2
    for row in rows:
        (links,) = [cell for cell in row if isinstance(cell, tuple)]
        *families, last = links
        assert len(families) == 8
        assert last.text == "1,242 more"
        assert last.path in {"organisations/lab.html", "organisations/garden.html"}
    openness = pages["openness.html"].table
    assert len(openness.rows) == 1000
    assert openness.note.endswith("The list has the 1,000 newest of 2,500 families.")


def test_a_large_tree_is_cut_and_says_how_much_is_missing() -> None:
    tree = lineage.tree(Arguments(large(), ()))
    assert isinstance(tree, Tree)
    assert size(tree.branches) == MOST_ROWS
    assert tree.note.endswith("1,500 more families of the tree are on the pages of their bases.")
