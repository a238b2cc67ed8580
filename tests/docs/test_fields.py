"""The fields page lists the schema as it is."""

from __future__ import annotations

import re

import pytest

from tests.docs import fields
from tests.docs.fences import ROOT


def test_fields_page_is_made_from_the_schema(request: pytest.FixtureRequest) -> None:
    file = ROOT / "site_src/pages/fields.md"
    if request.config.getoption("--update-golden"):
        file.write_text(fields.page(), encoding="utf-8")
    assert file.read_text(encoding="utf-8") == fields.page()


def test_every_field_is_described() -> None:
    lines = [line for line in fields.page().splitlines() if re.match(r"\| \**`", line)]
    assert len(lines) > 100
    assert [line for line in lines if line.endswith("|  |")] == []


def test_links_lead_to_tables() -> None:
    text = fields.page()
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings
