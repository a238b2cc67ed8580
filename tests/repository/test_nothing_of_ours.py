"""The shipped program names nothing of this catalogue: it makes any catalogue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from catalog.ingest.formats import FORMATS
from tests.support.catalogues import checked
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# Formats are of other programs, which name benchmarks; examples of rules are those of their tests.
LEFT_OUT: Final = (
    "catalog/ingest/formats/",
    "catalog/entries/schema/refresh.py",
    "catalog/validate/examples.json",
    "site_src/help/ingest",
    "site_src/help/rules/",
    "site_src/help/fields/sources.md",
)
ALLOWED: Final[dict[str, str]] = {
    **dict.fromkeys(FORMATS, "a format that `catalog ingest` reads"),
    **dict.fromkeys(
        (
            "abstract",
            "agent",
            "benchmarks",
            "codes",
            "core",
            "data",
            "edit",
            "leaderboard",
            "leaderboards",
            "multi-turn",
            "paper",
            "readme",
            "scores",
            "table-2",
            "Tools",
        ),
        "an ordinary word, or the usual name of a file",
    ),
    **dict.fromkeys(("Google", "Microsoft"), "makers of browsers, which are looked for in their folders"),
    "Meta": "a key of a keyboard",
    "Hugging Face": "its cards and configurations are read, its records written",
    "model-card": "a kind of source",
    "exact-match": "a metric of any field, as an example of the form of an id",
    "pass-rate": "a kind of metric in Every Eval Ever",
}
SHORTEST: Final = 4
_START: Final = re.compile(rf"(?<![\w-])(?=(.{{{SHORTEST}}}))")
_PART_OF_WORD: Final = re.compile(r"[\w-]")


def distinctive() -> set[str]:
    """Ids and names of models, benchmarks, methods, sources, organisations and surveys."""
    entries = checked(ROOT).entries
    words: set[str] = set()
    for records in (entries.models, entries.benchmarks, entries.methods):
        for id_, entry in records.items():
            words |= {str(id_), entry.name, *entry.aliases}
    for terms in (entries.vocabulary.organisations, entries.vocabulary.surveys):
        for term_id, term in terms.items():
            words |= {term_id, term.name, *term.aliases}
    words |= {id_.partition("/")[0] for id_ in entries.results}
    terms_of_field = (*entries.vocabulary.scenarios, *entries.vocabulary.metrics)
    words |= {id_ for id_ in terms_of_field if "-" in id_}
    return {word for word in words if len(word) >= SHORTEST and word not in ALLOWED}


def shipped() -> list[Path]:
    found = [
        path
        for pattern in (
            "catalog/**/*.py",
            "catalog/authoring/starter/**/*",
            "site_src/templates/*",
            "site_src/overrides/**/*",
            "site_src/help/**/*.md",
            "site_src/defaults.yml",
            "site_src/assets/built/*.js",
            "site_src/assets/stylesheets/*.css",
        )
        for path in ROOT.glob(pattern)
        if path.is_file() and "plotly" not in path.name
    ]
    return [path for path in found if not path.relative_to(ROOT).as_posix().startswith(LEFT_OUT)]


def named(words: Iterable[str], text: str) -> Iterator[tuple[str, int]]:
    """(word, line) of those of `words` that stand in `text` whole; one expression of all takes seconds."""
    by_start: dict[str, list[str]] = {}
    for word in words:
        by_start.setdefault(word[:SHORTEST], []).append(word)
    for start in _START.finditer(text):
        for word in by_start.get(start[1], ()):
            at = start.start()
            if text.startswith(word, at) and not _PART_OF_WORD.match(text, at + len(word)):
                yield word, text.count("\n", 0, at) + 1


def test_whole_words_are_found() -> None:
    words = ("Oak Coder", "oaks", "oak-board", "oak-board-2")
    text = "an Oak Coder, oaks-b, soaks: oaks; oak-board-2 Oak Coders oak-board_"
    assert [*named(words, text)] == [("Oak Coder", 1), ("oaks", 1), ("oak-board-2", 1)]
    assert [*named(words, "soaks\noaks")] == [("oaks", 2)]


def test_the_program_names_nothing_of_this_catalogue() -> None:
    words = distinctive()
    found = [
        f"{path.relative_to(ROOT)}:{line}: {word}"
        for path in shipped()
        for word, line in named(words, path.read_text(encoding="utf-8"))
    ]
    assert found == []
