"""The pages of fields list the schema as it is."""

from __future__ import annotations

import re

import pytest

from tests.docs import fields
from tests.docs.generated import keep


def test_pages_are_made_from_the_schema(request: pytest.FixtureRequest) -> None:
    keep("fields", fields.pages(), update=bool(request.config.getoption("--update-golden")))


def test_every_field_is_described() -> None:
    text = "".join(fields.pages().values())
    lines = [line for line in text.splitlines() if re.match(r"\| \**`", line)]
    assert len(lines) > 100
    assert [line for line in lines if line.endswith("|  |")] == []


@pytest.mark.parametrize("kind", fields.pages())
def test_links_lead_to_tables(kind: str) -> None:
    text = fields.pages()[kind]
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings
