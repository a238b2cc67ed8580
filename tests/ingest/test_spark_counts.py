"""Counting on a Spark Connect server: equal to DuckDB's counts; needs Java and all of PySpark."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import duckdb
import pytest

from catalog.ingest import spark_counts
from catalog.ingest.sample_counts import Columns, Counts, SamplePart, count
from catalog.ingest.sample_errors import SamplesError
from catalog.ingest.spark_counts import SERVER, count_by_spark, json_samples, statement

UNNAMED, NAMED = Columns(), Columns(sample_id="id")
ROWS = 50_000
FORMS = {
    "parquet": (".parquet", "(FORMAT parquet)"),
    "json": (".jsonl", "(FORMAT json)"),
    "json.gz": (".jsonl.gz", "(FORMAT json, COMPRESSION gzip)"),
    "json.zst": (".jsonl.zst", "(FORMAT json, COMPRESSION zstd)"),
}


def missing() -> str:
    """Reason why no server can be started here; "" if one can."""
    package = find_spec("pyspark")
    if package is None or package.origin is None or find_spec("sqlglot") is None:
        return "PySpark and sqlglot are not installed: tools/ci/spark installs them"
    if not Path(package.origin).with_name("bin").joinpath("spark-submit").exists():
        return "only the client of PySpark is installed: tools/ci/spark installs the server"
    return "" if shutil.which("java") else "there is no Java"


needs_client = pytest.mark.skipif(
    find_spec("pyspark") is None or find_spec("sqlglot") is None,
    reason="PySpark and sqlglot are not installed",
)
needs_server = pytest.mark.skipif(bool(missing()), reason=missing())


def test_without_its_client_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    with pytest.raises(SamplesError, match=r"run `pip install 'codellm-catalog\[spark\]'`"):
        count_by_spark(["x.parquet"], Columns())


@pytest.fixture(scope="module", name="server")
def spark_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a Spark Connect server on this machine."""
    package = find_spec("pyspark")
    assert package
    assert package.origin
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("spark") / "log"
    settings = {
        "spark.connect.grpc.binding.address": "127.0.0.1",
        "spark.connect.grpc.binding.port": port,
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.warehouse.dir": log.with_name("warehouse"),
    }
    command = [
        str(Path(package.origin).with_name("bin") / "spark-submit"),
        *("--master", "local[2]", "--driver-memory", "1g"),
        *(part for name, value in settings.items() for part in ("--conf", f"{name}={value}")),
        *("--class", "org.apache.spark.sql.connect.service.SparkConnectServer", "spark-internal"),
    ]
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=output) as process:
        try:
            for _ in range(240):
                with socket.socket() as client:
                    if client.connect_ex(("127.0.0.1", port)) == 0:
                        break
                assert process.poll() is None, log.read_text()
                time.sleep(0.5)
            yield f"sc://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.fixture(scope="module", name="samples")
def folder_of_samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the same samples in four forms: three files each, one in a folder named as a column."""
    folder = tmp_path_factory.mktemp("samples")
    for form, (suffix, options) in FORMS.items():
        below = folder / form
        (below / "passed=false").mkdir(parents=True)
        for i, name in enumerate(["0", "1", "passed=false/2"]):
            duckdb.sql(
                f"COPY (SELECT 'HumanEval/' || (range % 164) AS task_id, hash(range) % 5 < 2 AS passed, "
                f"'s' || range AS id FROM range({ROWS * i}, {ROWS * (i + 1)})) "
                f"TO '{below / name}{suffix}' {options}"
            )
    return folder


@pytest.fixture(name="spark")
def counter(server: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Counts]]:
    """Function that counts by the server of this machine."""
    monkeypatch.setenv(SERVER, server)
    return lambda files, columns=UNNAMED, part=None: count_by_spark(
        [str(file) for file in files], columns, part
    )[0]


def told(work: Callable[[], object]) -> str:
    """Message of the error that `work` raises."""
    with pytest.raises(SamplesError) as caught:
        work()
    return str(caught.value)


@pytest.mark.slow
@needs_server
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("columns", "part"), [(Columns(), None), (NAMED, None), (NAMED, SamplePart(2, 3))], ids=str
)
def test_counts_are_those_of_duckdb(
    spark: Callable[..., list[Counts]], samples: Path, form: str, columns: Columns, part: SamplePart | None
) -> None:
    files = sorted(path for path in (samples / form).rglob("*") if path.is_file())
    in_parquet = sorted((samples / "parquet").rglob("*.parquet"))
    counts = spark([samples / form], columns, part)
    assert counts == count(files, columns, part) == count(in_parquet, columns, part)


@pytest.mark.slow
@needs_server
def test_mistakes_are_those_that_duckdb_tells_of(
    spark: Callable[..., list[Counts]], samples: Path, tmp_path: Path
) -> None:
    source = samples / "parquet"
    copies, nothing = tmp_path / "copies.parquet", tmp_path / "null.parquet"
    duckdb.sql(f"COPY (SELECT * FROM '{source}/0.parquet' LIMIT 9) TO '{copies}'")
    duckdb.sql(f"COPY (SELECT 'a' AS task_id, NULL::BOOLEAN AS passed) TO '{nothing}'")
    for files, columns, message in (
        ([source, copies], NAMED, r"samples of HumanEval/0 repeat a `id`"),
        ([nothing], Columns(), "a sample lacks a valid `task_id` and `passed`"),
        (
            [source],
            Columns(passed="ok"),
            "no column `ok`; name one of the columns: `task_id`, `passed`",
        ),
        ([source], Columns(passed="id"), "column `id` holds string, but true or false is needed"),
        ([tmp_path / "none"], Columns(), "none: there is no such file for the cluster; check the name"),
        ([samples], Columns(), "some of the files are Parquet and some are not"),
    ):
        with pytest.raises(SamplesError, match=message):
            spark(files, columns)


GOOD = b'{"task_id": "a", "passed": true, "id": "x"}'


@pytest.mark.slow
@needs_server
def test_a_line_is_a_sample_where_duckdb_finds_one(
    spark: Callable[..., list[Counts]], tmp_path: Path
) -> None:
    file = tmp_path / "good.jsonl"
    file.write_bytes(
        b"\n\t \r\n"
        + GOOD
        + b'\r\n {"passed": false, "task_id": "\\u0061", "id": "a \\u00e9 \\ud83c\\udf33"}\n'
        + '{"task_id": "é", "passed": false, "id": 7, "n": [1, {"passed": 1}]}\n'.encode()
        + b'{"task_id": -7, "passed": true, "id": "8"}'
    )
    for columns in (Columns(), NAMED):
        assert spark([file], columns) == count([file], columns) == [
            Counts("-7", 1, 1), Counts("a", 2, 1), Counts("é", 1, 0),
        ]  # fmt: skip
    file.write_bytes(GOOD + b'\n{"task_id": "\\u0061", "passed": true, "id": "\\u0078"}\n')  # a copy
    assert told(lambda: count([file], NAMED)).endswith(told(lambda: spark([file], NAMED)))


@pytest.mark.slow
@needs_server
@pytest.mark.parametrize(
    "line",
    [
        b"nonsense",
        b"[" + GOOD + b"]",
        GOOD + GOOD,
        GOOD + b" x",
        GOOD[:-1],
        b"{'task_id': 'a', 'passed': true, 'id': 1}",
        b'{"task_id": "a", "passed": "true", "id": 1}',
        b'{"task_id": "a", "passed": 1, "id": 1}',
        b'{"task_id": "a", "passed": null, "id": 1}',
        b'{"task_id": "a", "id": 1}',
        b'{"task_id": 1.0, "passed": true, "id": 1}',
        b'{"task_id": {"a": 1}, "passed": true, "id": 1}',
        b'{"task_id": true, "passed": true, "id": 1}',
        b'{"task_id": "\xff", "passed": true, "id": 1}',
        b'{"task_id": "a", "passed": true, "id": 1.5}',
        b'{"task_id": "a", "passed": true, "id": null}',
        b'{"task_id": "a", "passed": true, "id": [1]}',
    ],
)
def test_a_line_that_duckdb_refuses_is_refused(
    spark: Callable[..., list[Counts]], tmp_path: Path, line: bytes
) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_bytes(GOOD + b"\n" + line + b"\n")
    by_duckdb = told(lambda: count([file], NAMED)).replace(", line 2", "")
    assert told(lambda: spark([file], NAMED)) == f"file:{by_duckdb}"


@pytest.mark.slow
@needs_server
def test_a_key_that_stands_twice_and_a_cut_file_are_refused(
    spark: Callable[..., list[Counts]], samples: Path, tmp_path: Path
) -> None:
    twice = tmp_path / "twice.jsonl"
    twice.write_bytes(b'{"task_id": "a", "passed": true, "passed": false}\n')
    assert "Spark finds no valid sample in a line of it" in told(lambda: spark([twice]))
    for suffix in ("gz", "zst"):
        cut = tmp_path / f"cut.jsonl.{suffix}"
        cut.write_bytes((samples / f"json.{suffix}" / f"0.jsonl.{suffix}").read_bytes()[:-40])
        message = told(lambda file=cut: spark([file]))  # type: ignore[misc]
        assert message.endswith(f"cut.jsonl.{suffix}: Spark cannot read it: it is damaged, or packed as this "
                                "server cannot unpack it")  # fmt: skip


@pytest.mark.slow
@needs_server
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("samples", "its name does not say what it holds; Spark reads .parquet, .jsonl, .jsonl.gz and"),
        ("samples.jsonl.xz", "its name does not say what it holds"),
    ],
)
def test_files_of_another_kind_are_refused(
    spark: Callable[..., list[Counts]], tmp_path: Path, name: str, message: str
) -> None:
    (tmp_path / name).write_bytes(GOOD)
    assert message in told(lambda: spark([tmp_path / name]))


@needs_server
@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["s3", "s3a", "gs"])
def test_addresses_that_the_cluster_cannot_read_are_named(
    spark: Callable[..., list[Counts]], scheme: str
) -> None:
    assert "the Spark cluster has no reader for" in told(lambda: spark([f"{scheme}://bucket/x.parquet"]))


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("hf://datasets/x/y/*.parquet", "Spark does not read hf:// addresses; count without --engine spark"),
        ("s3a://key:hidden@bucket/x.parquet", "s3a://...: an address must not have credentials in it"),
    ],
)
@needs_client
def test_some_addresses_are_refused_before_the_server_is_asked(
    address: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SERVER, "sc://127.0.0.1:1")
    refused = told(lambda: count_by_spark([address], Columns()))
    assert message in refused
    assert "hidden" not in refused


@needs_client
def test_a_server_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark_counts, "_FIRST_ANSWER", 0.5)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = f"sc://127.0.0.1:{silent.getsockname()[1]}"
        monkeypatch.setenv(SERVER, f"{address}/;token=hidden")
        refused = told(lambda: count_by_spark(["x.parquet"], Columns()))
    assert refused == f"Spark at {address} does not answer; check SPARK_REMOTE and the server"


def test_keys_stand_as_texts_in_the_query_of_json() -> None:
    text = json_samples(Columns('the "problem"', "it's`ok", "back\\slash"))
    assert """'$[\\'the "problem"\\']'""" in text
    assert """'$["it\\'s`ok"]'""" in text
    assert "`it's``ok`" in text
    assert "back\\\\slash" in text
    assert "quotes of both kinds" in told(lambda: json_samples(Columns("'\"")))


@needs_server
def test_names_stand_as_names_in_the_statement() -> None:
    text = statement(Columns('the "problem"', "it's`ok", "n"), SamplePart(1, 2))
    assert '`the "problem"`' in text
    assert "`it's``ok`" in text
