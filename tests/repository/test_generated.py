"""Generated files are those that the program gives."""

from __future__ import annotations

from tests.support.paths import ROOT
from tools.generate.outputs import TYPESCRIPT, stale


def test_generated_files_are_up_to_date() -> None:
    paths = [item.path.relative_to(ROOT).as_posix() for item in stale()]
    assert paths == [], "generated files are out of date: run `make generate`, and read the diff"


def test_headers_of_typescript_name_modules_that_exist() -> None:
    for module, path in TYPESCRIPT.items():
        assert f"Generated from {module.__name__} " in path.read_text(encoding="utf-8")
        assert (ROOT / f"{module.__name__.replace('.', '/')}.py").is_file()
