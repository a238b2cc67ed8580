"""Workflows pass actionlint and the schemas that editors use for them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.support.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path

GITHUB: Final = ROOT / ".github"
SCHEMAS: Final = {
    "vendor.github-workflows": ".github/workflows/*.yml",
    "custom.github-workflows-require-timeout": ".github/workflows/*.yml",
    "vendor.github-issue-forms": ".github/ISSUE_TEMPLATE/[0-9]*.yml",
    "vendor.github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
    "vendor.dependabot": ".github/dependabot.yml",
    "vendor.gitlab-ci": ".gitlab-ci.yml",
}


def program(name: str) -> str:
    path = shutil.which(name, path=str(ROOT / ".venv/bin")) or shutil.which(name)
    assert path, f"{name} is in the lock file"
    return path


def actionlint(*files: Path) -> subprocess.CompletedProcess[str]:
    # Scripts of steps are names of files of ours, so there is nothing for its helpers to read.
    command = [program("actionlint"), "-shellcheck=", "-pyflakes=", "-no-color", *map(str, files)]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)


def test_actionlint_finds_nothing() -> None:
    done = actionlint(*sorted(GITHUB.glob("workflows/*.yml")))
    assert (done.returncode, done.stdout) == (0, "")


def test_actionlint_reads_what_it_is_given(tmp_path: Path) -> None:
    text = (GITHUB / "workflows/from-issue.yml").read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(text.replace("tools/ci/fast", "echo ${{ github.event.issue.title }}"), encoding="utf-8")
    assert "untrusted" in actionlint(wrong).stdout


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_hosts_schemas_hold(schema: str) -> None:
    files = sorted(ROOT.glob(SCHEMAS[schema]))
    assert files
    options = ["--data-transform", "gitlab-ci"] if schema == "vendor.gitlab-ci" else []
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *options]
    done = subprocess.run([*command, *map(str, files)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_form_that_github_would_not_show_is_found(tmp_path: Path) -> None:
    text = (GITHUB / "ISSUE_TEMPLATE/1-model.yml").read_text(encoding="utf-8")
    wrong = tmp_path / "form.yml"
    wrong.write_text(text.replace("type: input", "type: inputs", 1), encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-issue-forms"]
    done = subprocess.run([*command, str(wrong)], check=False, capture_output=True, text=True)
    assert done.returncode == 1
