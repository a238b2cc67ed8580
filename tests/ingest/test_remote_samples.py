"""Samples in object stores: the statement for DuckDB, the messages, and counting from a store."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from catalog.cli import ERROR, OK, USAGE, main
from catalog.ingest import remote_samples
from catalog.ingest.count_store import CountFile
from catalog.ingest.merge_counts import merge_counts
from catalog.ingest.remote_samples import explained, open_stores, secret_statement
from catalog.ingest.sample_counts import Columns, Counts, SamplePart, count, find_samples
from catalog.ingest.sample_errors import MissingSamplesError, SamplesError
from tests.support.object_store import ObjectStore, object_store

SECRETS = {
    "AWS_ACCESS_KEY_ID": "KEYID",
    "AWS_SECRET_ACCESS_KEY": "hidden'1",
    "AWS_SESSION_TOKEN": "hidden2",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "GCS_ACCESS_KEY_ID": "GOOG",
    "GCS_SECRET_ACCESS_KEY": "hidden3",
    "HF_TOKEN": "hidden4",
}


def httpfs_is_missing() -> str:
    """Reason why DuckDB cannot read from stores here; "" if it can."""
    with duckdb.connect() as engine:
        try:
            engine.execute("LOAD httpfs")
        except duckdb.Error:
            return "DuckDB's extension httpfs is not installed: tools/ci/remote_samples installs it"
    return ""


needs_httpfs = pytest.mark.skipif(bool(httpfs_is_missing()), reason=httpfs_is_missing())


@pytest.mark.parametrize(
    ("scheme", "statement", "values"),
    [
        (
            "s3://",
            (
                "CREATE OR REPLACE TEMPORARY SECRET catalog_s3 "
                "(TYPE s3, KEY_ID ?, SECRET ?, SESSION_TOKEN ?, REGION ?)"
            ),
            ["KEYID", "hidden'1", "hidden2", "eu-west-1"],
        ),
        (
            "gs://",
            "CREATE OR REPLACE TEMPORARY SECRET catalog_gcs (TYPE gcs, KEY_ID ?, SECRET ?)",
            ["GOOG", "hidden3"],
        ),
        (
            "hf://",
            "CREATE OR REPLACE TEMPORARY SECRET catalog_huggingface (TYPE huggingface, TOKEN ?)",
            ["hidden4"],
        ),
    ],
)
def test_credentials_are_those_of_the_environment(scheme: str, statement: str, values: list[str]) -> None:
    assert secret_statement(scheme, SECRETS) == (statement, values)
    anonymous, nothing = secret_statement(scheme, {})
    assert "?" not in anonymous
    assert nothing == []


def test_an_endpoint_of_the_environment_is_asked() -> None:
    statement, values = secret_statement("s3://", {"AWS_ENDPOINT_URL": "http://127.0.0.1:9000"})
    assert statement.endswith("(TYPE s3, ENDPOINT ?, URL_STYLE 'path', USE_SSL false)")
    assert values == ["127.0.0.1:9000"]
    with pytest.raises(SamplesError, match="AWS_ENDPOINT_URL is no address; write it like https://host:9000"):
        secret_statement("s3://", {"AWS_ENDPOINT_URL": "127.0.0.1:9000"})


@pytest.mark.parametrize("missing", ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
def test_half_of_a_credential_is_an_error(missing: str) -> None:
    with pytest.raises(SamplesError, match=f"is set, but {missing} is not; set both, or none for public"):
        secret_statement("s3://", {name: value for name, value in SECRETS.items() if name != missing})


def test_without_the_extension_it_says_how_to_install_it(tmp_path: Path) -> None:
    folder = str(tmp_path)
    with (
        duckdb.connect(config={"extension_directory": folder}) as engine,
        pytest.raises(SamplesError) as caught,
    ):
        open_stores(engine, ["s3://bucket/x.parquet"], {})
    assert str(caught.value) == (
        "reading s3:// needs DuckDB's extension httpfs, which cannot be loaded; "
        "where there is a network, run once: python -c \"import duckdb; duckdb.sql('INSTALL httpfs')\"; "
        "elsewhere, copy the files to this machine"
    )


@pytest.mark.parametrize(
    "address",
    [
        "s3://KEY:hidden@bucket/x.parquet",
        "s3://bucket/x.parquet?s3_access_key_id=a&s3_secret_access_key=hidden",
        "https://host/x.parquet?X-Amz-Signature=hidden",
    ],
)
def test_credentials_in_an_address_are_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(SamplesError, match="must not have credentials in it; set them in the env") as caught:
        find_samples([address])
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("error", "environ", "message"),
    [
        (
            "HTTP Error: HTTP GET error reading 's3://b/x' in region '' (HTTP 403 Forbidden)\n\nmore",
            {},
            (
                "s3://b/x: the store refuses access (HTTP 403); set AWS_ACCESS_KEY_ID, "
                "AWS_SECRET_ACCESS_KEY, unless the address is wrong"
            ),
        ),
        (
            "HTTP Error: HTTP GET error reading 's3://b/x' in region '' (HTTP 401 Unauthorized)",
            SECRETS,
            "s3://b/x: the store refuses access (HTTP 401); check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY",
        ),
        (
            "HTTP Error: HTTP GET error reading 's3://b/x' (HTTP 404 Not Found)",
            {},
            "s3://b/x: there is no such file; check the name or pattern",
        ),
        (
            "IO Error: Timeout was reached error for HTTP GET to 'https://b/x'",
            {},
            "s3://b/x: the store does not answer within 30 seconds; try again later",
        ),
        (
            "IO Error: Could not resolve hostname error for HTTP GET to 'https://b/KEYID/hidden2'",
            SECRETS,
            "s3://b/x: Could not resolve hostname error for HTTP GET to 'https://b/***/***'",
        ),
    ],
)
def test_errors_of_a_store_are_told_in_one_line(error: str, environ: dict[str, str], message: str) -> None:
    told = explained(duckdb.Error(error), ["s3://b/x"], environ, "s3://b/x")
    assert str(told) == message
    assert isinstance(told, MissingSamplesError) == ("404" in error)


# --- A real store, read by DuckDB ------------------------------------------------------------------


@pytest.fixture(name="store")
def store_with_samples(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ObjectStore]:
    """A store with 3,000 samples of three problems, in Parquet and in JSON lines."""
    for name in ("parquet", "jsonl"):
        duckdb.sql(
            "COPY (SELECT 'oak/' || range % 3 AS task_id, range % 2 = 0 AS passed, 's' || range AS id "
            f"FROM range(3000)) TO '{tmp_path / name}' (FORMAT {name.removesuffix('l')})"
        )
    with object_store() as store:
        lines = (tmp_path / "jsonl").read_bytes()
        store.objects = {
            "runs/a.parquet": (tmp_path / "parquet").read_bytes(),
            "lines/a.jsonl": lines,
            "packed/b [1]*.jsonl.gz": gzip.compress(lines),
        }
        for name, value in SECRETS.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("AWS_ENDPOINT_URL", store.address)
        monkeypatch.setattr(remote_samples, "_RETRIES", 0)
        yield store


COUNTED = [Counts(f"oak/{i}", 1000, 500) for i in range(3)]


@needs_httpfs
@pytest.mark.parametrize("pattern", ["runs/*.parquet", "lines/a.jsonl", "packed/*"])
@pytest.mark.parametrize("columns", [Columns(), Columns(sample_id="id")], ids=str)
def test_samples_of_a_store_are_counted(store: ObjectStore, pattern: str, columns: Columns) -> None:
    files = find_samples([f"s3://bucket/{pattern}"])
    assert len(files) == 1
    assert count(files, columns) == COUNTED
    parts = [count(files, Columns(sample_id="id"), SamplePart(i, 2)) for i in (1, 2)]
    assert sum(one.samples for part in parts for one in part) == 3000
    assert all("Credential=KEYID/" in authorization for _, authorization in store.asked)


@needs_httpfs
def test_a_count_of_a_store_goes_on_and_is_merged_once(
    store: ObjectStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, one = tmp_path / "kept.json", tmp_path / "one.json"
    assert main(["count", "s3://bucket/runs/*", "--resume", str(kept), "--format", "json"]) == OK
    one.write_text(capsys.readouterr().out, encoding="utf-8")
    store.asked.clear()
    assert count(find_samples(["s3://bucket/runs/*"]), store=CountFile(kept)) == COUNTED
    assert len(store.asked) <= 2  # listed and asked for its size, and not read
    assert merge_counts([one])[0] == COUNTED
    again = tmp_path / "again.json"
    again.write_bytes(one.read_bytes())
    with pytest.raises(SamplesError, match=r"runs/a\.parquet is counted by .*one\.json too; count each file"):
        merge_counts([one, again])
    for file in (kept, one):
        assert "hidden" not in file.read_text(encoding="utf-8")
    (counted,) = json.loads(one.read_text(encoding="utf-8"))["origin"]["files"]
    assert counted["name"] == "s3://bucket/runs/a.parquet"


@needs_httpfs
@pytest.mark.parametrize(
    ("address", "status", "message"),
    [
        ("s3://bucket/none/*.parquet", USAGE, "s3://bucket/none/*.parquet: there is no such file; check"),
        ("s3://bucket/none.parquet", USAGE, "s3://bucket/none.parquet: there is no such file; check"),
        ("s3://bucket/x.jsonl.zst", ERROR, "zstd is counted from disk only; copy the file to this machine"),
    ],
)
def test_what_cannot_be_counted_is_named(
    store: ObjectStore, address: str, status: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store.objects["x.jsonl.zst"] = b""
    assert main(["count", address]) == status
    assert message in capsys.readouterr().err


@needs_httpfs
def test_a_store_that_refuses_or_does_not_answer_or_stops(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = find_samples(["s3://bucket/lines/*"])
    store.cut = 10
    with pytest.raises(SamplesError, match="partial file"):
        count(files)
    store.cut, store.status = 0, 403
    with pytest.raises(
        SamplesError, match=r"refuses access \(HTTP 403\); check AWS_ACCESS_KEY_ID, AWS_SECRET"
    ):
        find_samples(["s3://bucket/lines/*"])
    with pytest.raises(SamplesError, match=r"a\.jsonl: the store refuses access"):
        count(files)
    store.status = 503
    with pytest.raises(SamplesError, match="HTTP 503") as caught:
        count(files)
    assert "hidden" not in str(caught.value)
    store.status, store.silent = 200, True
    monkeypatch.setattr(remote_samples, "_TIMEOUT", 1)
    with pytest.raises(SamplesError, match="the store does not answer within 1 seconds; try again later"):
        find_samples(["s3://bucket/lines/*"])
