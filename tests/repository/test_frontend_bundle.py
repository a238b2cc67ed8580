"""The committed scripts are those that the TypeScript builds: `make bundle` wrote down the hashes of both."""

import hashlib
import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.paths import ROOT

FRONTEND = ROOT / "site_src" / "frontend"
BUILT = ROOT / "site_src" / "assets" / "built"
VENDOR = ROOT / "site_src" / "assets" / "vendor"
MANIFEST: Mapping[str, Mapping[str, str]] = json.loads((BUILT / "manifest.json").read_text(encoding="utf-8"))
LONGEST_LINE = 120  # which the formatter keeps for code, not for comments and texts
STALE = "the scripts are not what their sources build: run `make bundle` and commit what it writes"


def hashes(paths: list[Path]) -> dict[str, str]:
    """SHA-256 of every file, by its path from the root."""
    return {
        path.relative_to(ROOT).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths
    }


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_sources_are_those_that_were_built() -> None:
    sources = [path for path in FRONTEND.iterdir() if path.is_file()]
    sources += [path for name in ("src", "test", "vendor") for path in files(FRONTEND / name)]
    assert hashes(sources) == MANIFEST["sources"], STALE


def test_built_files_are_as_they_were_built() -> None:
    built = [*files(BUILT), *files(VENDOR), *files(ROOT / "tests" / "browser" / "vendor")]
    assert hashes([path for path in built if path.name != "manifest.json"]) == MANIFEST["built"], STALE


def test_every_script_has_its_source() -> None:
    assert {path.stem for path in BUILT.glob("*.js")} == {
        path.stem for path in (FRONTEND / "src").glob("*.ts")
    }


def test_the_search_engine_is_in_one_script() -> None:
    source = (FRONTEND / "src/search/fuzzy.ts").read_text(encoding="utf-8")
    assert "  couldMatch(" in source, "a method of the engine, whose name is kept in the built script"
    scripts = [path.name for path in BUILT.glob("*.js") if "couldMatch" in path.read_text(encoding="utf-8")]
    assert scripts == ["search-engine.js"]


@pytest.mark.skipif(
    not (FRONTEND / "node_modules").is_dir(), reason="`make bundle` installs the Node packages"
)
def test_formatter_linter_and_types_find_nothing() -> None:
    npm = shutil.which("npm")
    assert npm, "Node packages are installed, but there is no npm"
    quiet = {**os.environ, "npm_config_update_notifier": "false"}  # which would ask the network
    command = [npm, "run", "--silent", "check"]
    done = subprocess.run(
        command, cwd=FRONTEND, env=quiet, check=False, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_line_of_a_source_is_too_long() -> None:
    sources = [path for name in ("src", "test", "vendor") for path in files(FRONTEND / name)]
    sources += [
        *FRONTEND.glob("*.mjs"),
        *FRONTEND.glob("*.jsonc"),
        *(ROOT / "site_src/assets").rglob("*.css"),
    ]
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > LONGEST_LINE and 'url("data:' not in line  # a picture is one word
    ]
    assert long == []


def test_node_packages_are_locked_without_addresses() -> None:
    lock = json.loads((FRONTEND / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert packages
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if "integrity" not in package] == []


@pytest.mark.parametrize(
    "path", [*sorted(BUILT.glob("*.js")), *sorted(VENDOR.glob("*.js"))], ids=lambda path: path.name
)
def test_a_script_runs_under_the_pages_policy(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\bnew Function\b|(?<![\w$.])(?:eval|Function)\(", text), "evaluates strings"
    # A page opened from disk can load classic scripts only.
    assert not re.search(r"^\s*(?:import|export)\b", text, re.MULTILINE), "is a module"
