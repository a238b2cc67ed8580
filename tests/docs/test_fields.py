"""The pages of fields list the schema as it is."""

from __future__ import annotations

import re

import pytest

from tools.generate import field_pages


def test_every_field_is_described() -> None:
    text = "".join(field_pages.pages().values())
    lines = [line for line in text.splitlines() if re.match(r"\| \**`", line)]
    assert len(lines) > 100
    assert [line for line in lines if line.endswith("|  |")] == []


@pytest.mark.parametrize("kind", field_pages.pages())
def test_links_lead_to_tables(kind: str) -> None:
    text = field_pages.pages()[kind]
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings
