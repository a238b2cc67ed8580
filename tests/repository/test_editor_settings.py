"""Settings for editors and hooks name what is there, and understand what the commands print."""

from __future__ import annotations

import json
import re
import shlex
from fnmatch import fnmatch
from typing import Any

import pytest
import yaml

from catalog.authoring import json_schema
from catalog.cli.program import parser
from catalog.entries import files
from catalog.validate.file_layout import FileKind, classify
from tests.support.paths import ROOT


def settings(name: str) -> Any:
    return json.loads((ROOT / ".vscode" / name).read_text(encoding="utf-8"))


def test_every_kind_of_entry_has_its_schema() -> None:
    mapped = settings("settings.json")["yaml.schemas"]
    for file in files.read_all(ROOT):
        at = classify(file.path)
        assert isinstance(at, FileKind)
        fitting = [path for path, globs in mapped.items() if fits(file.path, globs)]
        assert fitting == [f"./schemas/{json_schema.name_for(at.folder, at.stem)}"], file.path
    for path in mapped:
        assert (ROOT / path).is_file()


def fits(path: str, globs: str | list[str]) -> bool:
    """True if a pattern fits and none after `!` does, as the YAML language server reads them."""
    listed = [globs] if isinstance(globs, str) else globs
    within = [fnmatch(f"/{path}", glob) and path.count("/") == glob.count("/") - 1 for glob in listed]
    out = [fnmatch(f"/{path}", glob[1:]) for glob in listed if glob.startswith("!")]
    return any(within) and not any(out)


def test_problems_are_matched_where_they_are() -> None:
    (task,) = settings("tasks.json")["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    expected = (ROOT / "tests/data/bad/unknown-field/expected.txt").read_text(encoding="utf-8")
    for line in expected.splitlines():
        match = re.match(pattern["regexp"], line)
        assert match, line
        assert match[pattern["file"]].startswith("entries/")
        assert match[pattern["line"]].isdigit()


@pytest.mark.parametrize("file", [".pre-commit-hooks.yaml", ".pre-commit-config.yaml"])
def test_hooks_run_commands_that_exist(file: str) -> None:
    held = yaml.safe_load((ROOT / file).read_text(encoding="utf-8"))
    hooks = held if isinstance(held, list) else held["repos"][0]["hooks"]
    assert {hook["id"] for hook in hooks} >= {"catalog-fmt", "catalog-check"}
    for hook in hooks:
        program, *arguments = shlex.split(hook["entry"])
        if program.endswith("catalog"):
            parser().parse_args(arguments)
        if "files" in hook:
            assert re.search(hook["files"], "entries/models/codegen.yaml")
            assert not re.search(hook["files"], "catalog/cli/fmt.py")
