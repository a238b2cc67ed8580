"""The committed scripts are those that the TypeScript builds: `make bundle` wrote down the hashes of both."""

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.paths import ROOT

FRONTEND = ROOT / "site_src" / "frontend"
BUILT = ROOT / "site_src" / "assets" / "built"
VENDOR = ROOT / "site_src" / "assets" / "vendor"
MANIFEST: Mapping[str, Mapping[str, str]] = json.loads((BUILT / "manifest.json").read_text(encoding="utf-8"))
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
