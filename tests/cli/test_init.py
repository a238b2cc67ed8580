"""`catalog init`: a catalogue that can be checked and built at once, from the installed program alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from catalog.cli import OK, USAGE, main
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from tests.support.projects import Project


def test_a_new_catalogue_has_no_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "sql-survey"
    assert main(["init", str(folder), "--name", "SQL Survey", "--topic", "text-to-SQL"]) == OK
    assert main(["check", "--project", str(folder)]) == OK
    assert main(["fmt", "--check", "--project", str(folder)]) == OK
    assert "catalog serve" in capsys.readouterr().out
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    assert "site_name: SQL Survey\n" in settings
    assert "of text-to-SQL" in settings
    assert not [path for path in folder.rglob("*") if path.is_file() and b"@@" in path.read_bytes()]
    for path in (folder / ".gitlab-ci.yml", folder / ".github/workflows/site.yml"):
        assert yaml.safe_load(path.read_text(encoding="utf-8"))


def test_the_name_is_made_from_the_folder_unless_it_is_given(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path / "speech-models")]) == OK
    assert "site_name: Speech models\n" in (tmp_path / "speech-models/mkdocs.yml").read_text(encoding="utf-8")


@pytest.mark.usefixtures("little_help")
def test_a_blank_catalogue_has_no_entries_and_builds(tmp_path: Path) -> None:
    folder = tmp_path / "oaks"
    assert main(["init", str(folder), "--from", "blank", "--topic", "oaks"]) == OK
    entries = [path for path in (folder / "entries").rglob("*") if path.is_file()]
    assert [path.name for path in entries] == ["catalogue.yaml"]
    assert "invented" not in (folder / "README.md").read_text(encoding="utf-8")
    assert main(["check", "--project", str(folder)]) == OK
    assert main(["fmt", "--check", "--project", str(folder)]) == OK
    assert main(["build", "--project", str(folder), "--strict"]) == OK


@pytest.mark.usefixtures("little_help")
@pytest.mark.parametrize("start", ["code-llms", str(ROOT / "examples/text-to-sql")])
def test_a_catalogue_starts_from_another(start: str, tmp_path: Path) -> None:
    """It has the vocabulary and the benchmarks of the other, none of its models, and no problem."""
    origin = ROOT if start == "code-llms" else Path(start)
    folder = tmp_path / "mine"
    assert main(["init", str(folder), "--from", start]) == OK
    entries = folder / "entries"
    assert {path.name for path in entries.iterdir()} == {"benchmarks", "terms", "catalogue.yaml"}
    names = {path.name for path in (entries / "benchmarks").iterdir()}
    assert names == {path.name for path in (origin / "entries/benchmarks").glob("*.yaml")}
    project = ["--project", str(folder)]
    assert main(["check", *project]) == OK
    assert main(["fmt", "--check", *project]) == OK
    assert main(["build", "--strict", *project]) == OK
    assert "benchmarks/" in (folder / "site/benchmarks.html").read_text(encoding="utf-8")
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert "invented" not in readme
    assert "under the licence of its data" in readme


def test_a_start_that_does_not_exist_or_has_errors_is_refused(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match=str(USAGE)):
        main(["init", str(tmp_path / "mine"), "--from", "blanc"])
    assert "no start of that name (example, blank, code-llms)" in capsys.readouterr().err
    project.change("benchmarks/ten-tasks", "name: Ten Tasks\n", "name: [Ten]\n")
    with pytest.raises(SystemExit, match=str(USAGE)):
        main(["init", str(tmp_path / "mine"), "--from", str(project.root)])
    assert "benchmarks or settings have errors" in capsys.readouterr().err
    assert not (tmp_path / "mine").exists()


def test_a_folder_with_files_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(SystemExit, match=str(USAGE)):
        main(["init", str(tmp_path)])
    assert "is not empty; name a new or empty folder" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_dry_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "new"
    assert main(["init", str(folder), "--dry-run", "--json"]) == OK
    answer = json.loads(capsys.readouterr().out)
    assert "entries/models/example.yaml" in answer["files"]
    assert not answer["written"]
    assert not folder.exists()


@pytest.mark.parametrize(
    "option",
    [("--name", ""), ("--name", "a: b"), ("--topic", "<b>"), ("--name", "x" * 81), ("--repository", "x")],
)
def test_what_would_break_the_settings_is_refused(tmp_path: Path, option: tuple[str, str]) -> None:
    assert main(["init", str(tmp_path / "new"), *option]) == USAGE
    assert not (tmp_path / "new").exists()


def test_the_wheel_makes_a_site_without_a_checkout(tmp_path: Path) -> None:
    """Nobody needs the repository: templates, styles, scripts and help are in the wheel."""
    script = "import os, sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    made = run([sys.executable, "-c", script, str(tmp_path)], ROOT).stdout.split()[-1]
    with zipfile.ZipFile(tmp_path / made) as wheel:
        names = wheel.namelist()
        wheel.extractall(tmp_path / "installed")
    assert not [
        name for name in names if "frontend" in name or "survey.md" in name or name.startswith("entries")
    ]
    installed = {"PYTHONPATH": str(tmp_path / "installed")}
    mine = tmp_path / "mine"
    run([sys.executable, "-m", "catalog", "init", str(mine), "--from", "code-llms"], tmp_path, **installed)
    assert (mine / "entries/benchmarks/humaneval.yaml").exists()
    folder = tmp_path / "sql"
    run([sys.executable, "-m", "catalog", "init", str(folder)], tmp_path, **installed)
    built = run([sys.executable, "-m", "catalog", "build"], folder, **installed)
    assert "pages" in built.stdout
    home = (folder / "site/index.html").read_text(encoding="utf-8")
    assert "<h1>Which model is best?</h1>" in home
    assert "Code LLM Catalogue" not in home
    assert (folder / "site/assets/stylesheets/frame.css").stat().st_size > 10_000
    assert (folder / "site/rules.html").exists(), "help is of the program"


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=200,
    )
