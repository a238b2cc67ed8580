"""Catalogues of other fields: what `catalog init` makes, with real entries, and no word of this catalogue."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

import pytest

from catalog.authoring import starter
from catalog.entries import program
from tests.conftest import Once
from tests.support.examples import FOLDER, NAMES, build_all
from tests.support.page_reader import few, lost_links, seen
from tests.support.shown_text import ShownText

FOREIGN: Final = re.compile(
    r"HumanEval|humaneval|MBPP|NL2Code|SWE-bench|BigCodeBench|[Cc]ode LLM|code generation|pass@|代码",
    re.ASCII,
)
OF_FAMILIES: Final = re.compile(r"famil(y|ies)|variant", re.IGNORECASE)
TABLE: Final = re.compile(r"^data\.html: variants(\.json|\.csv)?$")  # of data for programs
# Pages about the program name its formats, its rules and the metrics that it computes.
OF_PROGRAM: Final = re.compile(r"(commands|fields|ingest|maintain|rules)(/|\.html)")


@pytest.fixture(scope="session")
def sites(once: Once) -> Path:
    return once("examples", build_all)


def test_there_are_two() -> None:
    assert NAMES == ("speech-recognition", "text-to-sql")


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere(sites: Path, name: str) -> None:
    assert few(lost_links(seen(sites / name), sites / name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_word_is_of_another_field(sites: Path, name: str) -> None:
    site = sites / name
    pages = [path for path in site.rglob("*.html") if not OF_PROGRAM.match(path.relative_to(site).as_posix())]
    data = [site / "assets/data/models.js", site / "assets/data/search.js", site / "data/v1/index.json"]
    assert len(pages) > 50
    found = [
        f"{path.relative_to(site)}: {word}"
        for path in (*pages, *data)
        for word in FOREIGN.findall(path.read_text(encoding="utf-8"))
    ]
    assert few(found) == []


def test_a_catalogue_has_its_own_words_for_families_and_variants(sites: Path) -> None:
    """Everywhere but in code, names of data files, and help about the files of entries."""
    site = sites / "speech-recognition"
    shown = {
        (path.relative_to(site).as_posix(), text)
        for path in site.rglob("*.html")
        if not OF_PROGRAM.match(path.relative_to(site).as_posix())
        for text in ShownText(path.read_text(encoding="utf-8")).texts
    }
    left = [f"{path}: {text}" for path, text in shown if OF_FAMILIES.search(text)]
    assert few([line for line in left if not TABLE.search(line)]) == []
    assert any(TABLE.search(line) for line in left)
    assert sum("series" in text for _, text in shown) > 10
    assert sum("checkpoint" in text for _, text in shown) > 10
    assert ("models/whisper.html", "Checkpoints") in shown
    for path in ("models/whisper.md", "timeline.md", "index.md"):
        assert not OF_FAMILIES.search((site / path).read_text(encoding="utf-8")), path
    scripts = [path.read_text(encoding="utf-8") for path in site.rglob("assets/data/**/*.js")]
    texts = [text for script in scripts for text in re.findall(r'"((?:[^"\\]|\\.)*)"(?!:)', script)]
    assert few([text for text in texts if OF_FAMILIES.search(text)]) == []


def test_scripts_of_english_pages_have_the_own_words_too(sites: Path) -> None:
    words = "assets/data/words.js"
    assert '"by family":"by series"' in (sites / "speech-recognition" / words).read_text(encoding="utf-8")
    assert f'src="{words}"' in (sites / "speech-recognition/models.html").read_text(encoding="utf-8")
    assert not (sites / "text-to-sql" / words).exists()
    assert words not in (sites / "text-to-sql/models.html").read_text(encoding="utf-8")


def test_pages_that_a_catalogue_leaves_out_are_not_there(sites: Path) -> None:
    """Their tabs, links and search records are not there either; other catalogues have them."""
    for path in ("as-of.html", "capability-index.html", "licences.html", "timeline.html"):
        assert (sites / "speech-recognition" / path).is_file(), path
        assert not (sites / "text-to-sql" / path).exists(), path
        for of in ("index.html", "about.html", "models.html", "assets/data/search.js"):
            assert f'"{path}' not in (sites / "text-to-sql" / of).read_text(encoding="utf-8"), (of, path)


@pytest.mark.parametrize("name", NAMES)
def test_files_are_those_of_the_starter(name: str) -> None:
    """Besides entries; a change of what `catalog init` writes changes the examples too."""
    source = program.PACKAGE / starter.FOLDER
    expected = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "entries" not in path.relative_to(source).parts
    }
    assert {path for path in expected if not (FOLDER / name / path).is_file()} == set()
    for path in (".gitlab-ci.yml", ".github/workflows/site.yml", ".gitignore"):
        pattern = re.escape((source / path).read_text(encoding="utf-8")).replace("@@VERSION@@", r"[\d.]+")
        assert re.fullmatch(pattern, (FOLDER / name / path).read_text(encoding="utf-8")), path


def test_lower_word_error_rates_are_better(sites: Path) -> None:
    home = (sites / "speech-recognition/index.html").read_text(encoding="utf-8")
    assert "has the lowest score, 1.74\xa0%" in home.replace("&nbsp;", "\xa0") or (
        "has the lowest score, 1.74" in home
    )
    charts = (sites / "speech-recognition/charts.html").read_text(encoding="utf-8")
    assert "WER, %, lower is better" in charts
    board = (sites / "speech-recognition/models-by-librispeech.md").read_text(encoding="utf-8")
    assert "the lowest first" in board
    assert board.index("CrisperWhisper++") < board.index("Whisper tiny.en")


def test_hours_of_audio_are_a_field_of_their_own(sites: Path) -> None:
    page = (sites / "speech-recognition/models/whisper.md").read_text(encoding="utf-8")
    assert "680,000 hours" in page
    script = (sites / "speech-recognition/assets/data/models.js").read_text(encoding="utf-8")
    assert "Training audio, hours" in script
    rows = json.loads((sites / "speech-recognition/data/v1/own_values.json").read_bytes())
    assert {(row["entry"], row["number"], row["unit"]) for row in rows if row["field"] == "audio-hours"} == {
        ("whisper", 680000, "hours")
    }


def test_execution_accuracy_is_drawn_over_size(sites: Path) -> None:
    charts = (sites / "text-to-sql/charts.html").read_text(encoding="utf-8")
    assert "Execution accuracy over model size" in charts
    assert "OmniSQL-32B" in charts
    assert "lower is better" not in charts
