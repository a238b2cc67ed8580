"""Bytes that a first visit of a page takes with gzip, for every kind of page of the shipped site."""

from pathlib import Path

import pytest

from bench.page_weight import BOUND_KIB, heaviest, linked_files, weights


def test_every_kind_of_page_is_below_the_bound(built_site: Path) -> None:
    """The page, its style sheets, scripts and pictures, in both languages."""
    pages = heaviest(weights(built_site))
    kinds = {page.kind for page in pages}
    assert {"index.html", "models/", "benchmarks/", "survey/", "zh/index.html", "zh/models/"} <= kinds
    heavy = {page.path: round(page.whole, 1) for page in pages if page.whole > BOUND_KIB}
    assert heavy == {}, f"a first visit may take {BOUND_KIB} KiB"


@pytest.mark.parametrize(
    ("html", "files"),
    [
        ('<link rel="stylesheet" href="../a.css">', {"../a.css"}),
        ('<template id="scripts"><script src="b.js" defer></script></template>', {"b.js"}),
        ('<img alt="" src="c.svg"><img loading="lazy" src="d.svg"><a href="e.html">', {"c.svg"}),
        ('<link rel="alternate" href="f.md"><script src="https://example.org/g.js"></script>', set()),
    ],
)
def test_what_a_page_loads_at_first_counts(html: str, files: set[str]) -> None:
    assert linked_files(html) == files
