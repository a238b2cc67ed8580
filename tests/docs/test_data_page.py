"""The examples of the page Data, run on the shipped catalogue: they give one answer."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from catalog.opendata import package
from catalog.opendata.tables import DATA_FOLDER
from tests.docs.fences import PAGES, fences

SNIPPETS = list(fences(PAGES / "data.md"))


def snippet(language: str, word: str = "") -> str:
    return next(fence.text for fence in SNIPPETS if fence.language == language and word in fence.text)


@pytest.fixture(scope="module")
def answer(site_of_data: Path) -> list[tuple[str, float, str | None]]:
    """(variant, value, measurer) of the five best, as SQLite gives them."""
    with closing(sqlite3.connect(site_of_data / DATA_FOLDER / package.DATABASE)) as connected:
        rows = connected.execute(snippet("sqlite")).fetchall()
    found = [(name, value, measurer) for name, value, _, _, measurer, _ in rows]
    assert len(found) == 5
    assert found == sorted(found, key=lambda row: -row[1])
    return found


def test_duckdb(
    site_of_data: Path, answer: list[tuple[str, float, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(site_of_data)
    with duckdb.connect() as connected:
        rows = connected.execute(snippet("sql")).fetchall()
    assert sorted((row[0], row[1], row[4]) for row in rows) == sorted(answer)


def test_curl_and_jq(site_of_data: Path, answer: list[tuple[str, float, str | None]]) -> None:
    if not (shutil.which("curl") and shutil.which("jq")):
        pytest.skip("needs curl and jq")
    done = subprocess.run(
        ["bash", "-c", snippet("bash")],
        env={**os.environ, "SITE": site_of_data.as_uri()},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert sorted(line[0] for line in lines) == sorted(name for name, _, _ in answer)


def test_pandas(
    site_of_data: Path, answer: list[tuple[str, float, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pandas")
    monkeypatch.chdir(site_of_data)
    names: dict[str, object] = {}
    exec(compile(snippet("python", "pandas"), "data.md", "exec"), names)
    best = names["best"]
    assert sorted(best["value"]) == sorted(value for _, value, _ in answer)  # type: ignore[index]


def test_typed_records(
    site_of_data: Path, answer: list[tuple[str, float, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site_of_data.parent)
    names: dict[str, object] = {}
    exec(compile(snippet("python", "catalog.open"), "data.md", "exec"), names)
    best = names["best"]
    assert (best.value, best.measured_by) == (answer[0][1], answer[0][2])  # type: ignore[attr-defined]


def test_every_snippet_is_run_by_some_test() -> None:
    assert {fence.language for fence in SNIPPETS} == {"bash", "sql", "python", "sqlite", "console"}
    assert len(SNIPPETS) == 6
