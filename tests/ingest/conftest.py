"""A catalogue of few real entries, into which small result files are ingested."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from catalog import validate
from catalog.cli import main
from catalog.entries import files
from tests.support.paths import DATA, ROOT
from tests.support.projects import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES: Final = DATA / "ingest-cases"
_ENTRIES: Final = (
    *(
        f"models/{name}.yaml"
        for name in ("codegen", "starcoder2", "polycoder", "codet5", "gpt-5", "claude-4", "claude-4.5")
    ),
    *("benchmarks", "terms"),
    *(f"methods/{name}.yaml" for name in ("agent", "mini-swe-agent", "openhands", "self-repair")),
)


@dataclass(frozen=True, slots=True)
class Run:
    """Exit code, printed JSON document (None if there is none) and messages of one `catalog ingest`."""

    code: int
    document: Any
    messages: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Rows of the results file."""
        rows: list[dict[str, Any]] = self.document["results"]["rows"]
        return rows

    @property
    def values(self) -> list[tuple[Any, ...]]:
        """(model, benchmark, metric, percent) of each row."""
        return [(row["model"], row["benchmark"], row["metric"], row["percent"]) for row in self.rows]

    @property
    def left(self) -> str:
        """Skipped data with the reasons, as text."""
        return "\n".join(f"{item['what']}: {item['why']}" for item in self.document["left"])


@dataclass(frozen=True, slots=True)
class Door:
    """A project that files are ingested into."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def ingest(self, format_: str, *arguments: object) -> Run:
        """The result of `catalog ingest --json`; an argument may be a file below tests/data/ingest-cases."""
        typed = [str(CASES / str(one)) if (CASES / str(one)).is_file() else str(one) for one in arguments]
        self.capsys.readouterr()
        code = main(["ingest", format_, *typed, "--json", "--project", str(self.root)])
        out, err = self.capsys.readouterr()
        return Run(code, json.loads(out) if out else None, err)

    def check(self) -> str:
        """Problems that `catalog check` prints for the results files."""
        self.capsys.readouterr()
        main(["check", "--project", str(self.root)])
        lines = self.capsys.readouterr().out.splitlines()
        return "\n".join(line for line in lines if "entries/results/" in line)

    def entries(self) -> list[str]:
        """Paths of the results files in the project."""
        folder = self.root / "entries/results"
        return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))


@pytest.fixture(scope="module")
def few_entries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the benchmarks, terms and some of the models, and no results."""
    root = tmp_path_factory.mktemp("few") / "project"
    (root / "entries/results").mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for name in _ENTRIES:
        source, target = ROOT / "entries" / name, root / "entries" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
    _drop_unused_terms(root)
    return root


def _drop_unused_terms(root: Path) -> None:
    """Remove the terms of the shipped catalogue that few entries do not use: a warning each in every run."""
    problems = validate.check(files.read_all(root), today=TODAY, cache=validate.NullCache()).diagnostics
    unused: dict[str, set[int]] = {}
    for problem in problems:
        if problem.rule == "unused-term":
            unused.setdefault(problem.at.path, set()).add(problem.at.line)
    for path, lines in unused.items():
        kept, unused_indent = [], None
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), start=1):
            indent = len(line) - len(line.lstrip())
            if number in lines:
                unused_indent = indent
            elif unused_indent is not None and indent <= unused_indent:
                unused_indent = None
            if unused_indent is None:
                kept.append(f"{line}\n")
        text = re.sub(
            r"^\S+:\n(?:  .*\n)*  tags:\n(?!  )", "", "".join(kept), flags=re.MULTILINE
        )  # of no tag
        (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def door(few_entries: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Door]:
    """The project of `few_entries`; what a test writes into it is removed afterwards."""
    yield Door(few_entries, capsys)
    for path in (few_entries / "entries/results").iterdir():
        shutil.rmtree(path)
    for path in (few_entries / "entries/models").iterdir():
        if f"models/{path.name}" not in _ENTRIES:
            path.unlink()
