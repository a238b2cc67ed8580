"""One question, answered with the address of a site alone: by DuckDB, pandas, SQLite and curl.

Which open models under 10B are best on HumanEval+, and who measured them? The snippets are those of the
page Data, with the address of the site in front of each file, as that page says.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from tests.docs.test_data_page import snippet
from tests.support.loopback import Answer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback import Loopback

Best: TypeAlias = "tuple[str, float, str]"  # name, value, measurer: "" if the source does not say

FILES = ("index.json", "cells.json", "cells.csv", "catalog.sqlite")


@pytest.fixture(scope="module")
def server(site_of_data: Path) -> Iterator[Loopback]:
    """A server of the site, as any host of static files."""
    with serving() as running:
        for name in FILES:
            body = (site_of_data / "data/v1" / name).read_bytes()
            running.answers[f"/data/v1/{name}"] = Answer(body)
        yield running


@pytest.fixture(scope="module")
def expected(site_of_data: Path) -> list[Best]:
    """The five best, counted here from the rows in JSON."""
    cells = json.loads((site_of_data / "data/v1/cells.json").read_bytes())
    fitting = [
        cell
        for cell in cells
        if (cell["benchmark"], cell["metric"]) == ("humaneval-plus", "pass@1")
        and "rank_best" in cell
        and cell.get("open_weights")
        and cell.get("parameters", 1e12) < 10e9
    ]
    best = sorted(fitting, key=lambda cell: -cell["value"])[:5]
    assert all("measured_by" in cell or cell["quoted"] for cell in best), (
        "who measured it, or that it is quoted"
    )
    return [(cell["variant_name"], cell["value"], cell.get("measured_by", "")) for cell in best]


def address(server: Loopback) -> str:
    return f"http://127.0.0.1:{server.port}"


def test_curl(server: Loopback, expected: list[Best], tmp_path: Path) -> None:
    if not (shutil.which("curl") and shutil.which("jq")):
        pytest.skip("needs curl and jq")
    lines = _run(["bash", "-c", snippet("bash")], tmp_path, SITE=address(server))
    found = [(name, float(value), who) for name, value, who, _ in (line.split("\t") for line in lines)]
    assert sorted(found) == sorted(expected)


def test_sqlite(server: Loopback, expected: list[Best], tmp_path: Path) -> None:
    if not (shutil.which("curl") and shutil.which("sqlite3")):
        pytest.skip("needs curl and the command sqlite3")
    _run(["curl", "-sO", f"{address(server)}/data/v1/catalog.sqlite"], tmp_path)
    (answer,) = _run(
        ["sqlite3", "-json", "catalog.sqlite", snippet("sqlite").replace("\n", " ")], tmp_path, ""
    )
    found = [(row["variant_name"], row["value"], row["measured_by"] or "") for row in json.loads(answer)]
    assert sorted(found) == sorted(expected)


def test_pandas(server: Loopback, expected: list[Best], tmp_path: Path) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed: `pip install pandas` beside the lock file")
    script = snippet("python", "pandas").replace('"data/', f'"{address(server)}/data/')
    script += textwrap.dedent("""
        for row in best.itertuples():
            known = isinstance(row.measured_by, str)
            print(row.variant_name, row.value, row.measured_by if known else "", sep="\\t")
    """)
    lines = _run([sys.executable, "-c", script], tmp_path, PYTHONPATH=os.pathsep.join(sys.path))
    found = [(name, float(value), who) for name, value, who in (line.split("\t") for line in lines)]
    assert sorted(found) == sorted(expected)


def test_duckdb(server: Loopback, expected: list[Best]) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connected:
        try:
            connected.execute("LOAD httpfs")
        except duckdb.Error as error:
            pytest.skip(f"DuckDB has no extension httpfs here, and fetches it from its own host: {error}")
        rows = connected.execute(snippet("sql").replace("'data/", f"'{address(server)}/data/")).fetchall()
    assert sorted((row[0], row[1], row[4] or "") for row in rows) == sorted(expected)


def test_duckdb_on_a_file_that_curl_fetched(
    server: Loopback, expected: list[Best], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    duckdb = pytest.importorskip("duckdb")
    if not shutil.which("curl"):
        pytest.skip("needs curl")
    url = f"{address(server)}/data/v1/cells.csv"
    _run(["curl", "-s", "--create-dirs", "-o", "data/v1/cells.csv", url], tmp_path)
    monkeypatch.chdir(tmp_path)
    with duckdb.connect() as connected:
        rows = connected.execute(snippet("sql")).fetchall()
    assert sorted((row[0], row[1], row[4] or "") for row in rows) == sorted(expected)


def _run(command: list[str], folder: Path, separator: str = "\n", **environment: str) -> list[str]:
    """Lines that `command` prints in `folder`; the whole of it with the separator ""."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines() if separator else [done.stdout]
