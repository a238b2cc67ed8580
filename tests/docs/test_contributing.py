"""The files that CONTRIBUTING.md names exist."""

from __future__ import annotations

import re
from typing import Final

from tests.support.paths import ROOT

# Paths with a placeholder, such as <rule>, are examples.
_PATH: Final = re.compile(r"`((?:catalog|entries|site_src|tests|tools)/[\w./-]+|[A-Z]+\.md)`")


def test_named_files_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("\n### To add a field")[2]
    assert len(_PATH.findall(section)) > 15
    missing = [path for path in _PATH.findall(text) if not (ROOT / path).exists()]
    # The example of a new entry is a file that does not exist yet.
    assert [path for path in missing if "example" not in path] == []


def test_named_collections_exist() -> None:
    """The names of Python that the steps send people to."""
    for path, name in (
        ("catalog/ingest/formats/__init__.py", "FORMATS"),
        ("catalog/site/pages.py", "def page_tasks("),
        ("catalog/views/columns.py", "class Column:"),
        ("catalog/views/search.py", "PAGES"),
        ("catalog/views/survey/registry.py", "PIECES"),
    ):
        assert name in (ROOT / path).read_text(encoding="utf-8"), f"{path}: {name}"
