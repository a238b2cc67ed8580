"""`catalog upgrade`: what a program can change in a catalogue for a new version of itself."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
import yaml

from catalog import __version__
from catalog.authoring.upgrade import upgrades
from catalog.cli import OK, main

FRAME = """\
site_name: Oaks
extra:
  repository_url: https://example.org/oaks # of the entries
  home:
    question: Which oak is tallest?
    examples: [oaks under 1B, "oaks: open"]
  code_licence: MIT
plugins: []
"""


def test_texts_of_the_home_page_move_to_the_settings() -> None:
    files = {
        PurePosixPath("mkdocs.yml"): FRAME.encode(),
        PurePosixPath("entries/catalogue.yaml"): b"task: oaks",
    }
    frame, settings = upgrades(files, {}, version="1.0")
    assert frame.content
    assert settings.content
    kept = yaml.safe_load(frame.content)
    assert kept["extra"] == {"repository_url": "https://example.org/oaks", "code_licence": "MIT"}
    assert kept["plugins"] == []
    assert b"# of the entries" in frame.content
    assert yaml.safe_load(settings.content) == {
        "task": "oaks",
        "question": "Which oak is tallest?",
        "examples": ["oaks under 1B", "oaks: open"],
    }
    again = {frame.path: frame.content, settings.path: settings.content}
    assert upgrades(again, {}, version="1.0") == []


def test_workflows_install_this_version() -> None:
    path = PurePosixPath(".github/workflows/site.yml")
    text = b"- run: pip install 'codellm-catalog[images]==%s'\n- run: pip install other==1\n"
    (change,) = upgrades({path: text % b"0.0.9"}, {}, version="2.1.0")
    assert change.content == text % b"2.1.0"


def test_only_equal_copies_of_files_of_the_program_go() -> None:
    same, other, own = (PurePosixPath(f"site_src/templates/{name}") for name in ("a", "b", "c"))
    changes = upgrades({same: b"1", other: b"1", own: b"1"}, {same: b"1", other: b"2"}, version="1.0")
    assert [(change.path, change.content) for change in changes] == [(same, None)]


def test_a_new_catalogue_needs_no_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "oaks"
    assert main(["init", str(folder)]) == OK
    assert main(["upgrade", "--project", str(folder)]) == OK
    assert f"nothing to change for version {__version__}" in capsys.readouterr().out


@pytest.mark.usefixtures("little_help")
def test_an_old_one_builds_after_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "oaks"
    assert main(["init", str(folder)]) == OK
    frame = folder / "mkdocs.yml"
    old = frame.read_text(encoding="utf-8") + '  home: {question: "Which oak is tallest?"}\n'
    frame.write_text(old, encoding="utf-8")
    options = ["--project", str(folder)]
    assert main(["build", *options]) != OK
    assert "`catalog upgrade` moves them" in capsys.readouterr().err
    assert main(["upgrade", *options, "--dry-run"]) == OK
    assert frame.read_text(encoding="utf-8") == old
    assert main(["upgrade", *options]) == OK
    assert "mkdocs.yml: changed" in capsys.readouterr().out
    assert main(["build", *options]) == OK
    assert "Which oak is tallest?" in (folder / "site/index.html").read_text(encoding="utf-8")
