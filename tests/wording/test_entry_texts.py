"""The shipped table of texts of entries: each is in use, and has the names of its form."""

from __future__ import annotations

import re

import yaml

from tests.support.paths import ROOT

TABLE = ROOT / "entries/terms/texts.yaml"
_NAME = re.compile(r"\{(\w+)\}")


def letters(text: str) -> str:
    """`text` without what quoting and line breaks in YAML may change."""
    return re.sub(r"[\s'\"\\]", "", text)


def test_each_text_is_in_some_entry() -> None:
    entries = letters(
        "\n".join(
            path.read_text(encoding="utf-8")
            for path in sorted((ROOT / "entries").rglob("*.yaml"))
            if path != TABLE
        )
    )
    unused = [
        text
        for text in yaml.load(TABLE.read_text(encoding="utf-8"), yaml.CSafeLoader)
        if not all(letters(piece) in entries for piece in _NAME.split(text)[::2])
    ]
    assert unused == []


def test_a_translation_has_the_names_of_its_text() -> None:
    table = yaml.load(TABLE.read_text(encoding="utf-8"), yaml.CSafeLoader)
    assert {
        text: words
        for text, words in table.items()
        if set(_NAME.findall(text)) != set(_NAME.findall(words["zh"]))
    } == {}
