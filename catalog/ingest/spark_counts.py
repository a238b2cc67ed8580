"""Samples in files on a cluster -> counts of each problem, by a Spark Connect server.

The statement is that of `sample_counts`, turned into Spark's dialect by sqlglot. Names of files go to
the cluster as they are: a path or an address that its machines can read, with the credentials that they have.
JSON lines are read as strictly as DuckDB reads them: a line that is no valid sample is an error.
"""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

from catalog.ingest.remote_samples import RemoteFile, require_no_credentials
from catalog.ingest.sample_counts import (
    LINE_BYTES,
    Counts,
    UnjudgedError,
    counts_of_rows,
    limited_reduction,
    require_problems,
    samples_query,
    what_is_wrong,
)
from catalog.ingest.sample_errors import MissingSamplesError, SamplesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pyspark.sql import SparkSession

    from catalog.ingest.sample_counts import Columns, SamplePart

SERVER: Final = "SPARK_REMOTE"
"""Environment variable with the address of the server, as PySpark reads it: `sc://host:15002`."""

_FIRST_ANSWER: Final = 30.0  # seconds; PySpark would ask for ten minutes
_TYPES: Final = {
    "task_id": ({"string", "tinyint", "smallint", "int", "bigint"}, "a text or a whole number"),
    "passed": ({"boolean"}, "true or false"),
}
_VIEW: Final = "catalog_samples"
_LINES: Final = "catalog_lines"
_EVERYTHING: Final = "SELECT * FROM catalog_samples"
_PARQUET: Final = re.compile(r"\.parquet$", re.IGNORECASE)
_JSON: Final = re.compile(r"\.(jsonl|ndjson|json)(\.gz|\.zst)?$", re.IGNORECASE)
_LEAST_VERSION: Final = 4  # of Spark, for JSON: older ones cannot tell `true` from the text "true"
_ARRAY: Final = "TRY_PARSE_JSON(CONCAT('[', value, ']'))"  # so that text behind the object is noticed
_Answer = TypeVar("_Answer")


def count_by_spark(
    inputs: Sequence[str], columns: Columns, part: SamplePart | None = None
) -> tuple[list[Counts], list[RemoteFile]]:
    """(counts per problem, sorted by its name; the counted files) for what `inputs` name on the cluster.

    The files are all Parquet, or all JSON lines (also .gz or .zst), by their names. Raises SamplesError as
    `sample_counts.count` does, if the server does not answer or cannot read the files, and if PySpark is
    not installed. Without names of samples, copies of whole files are not noticed.
    """
    _require_spark()
    server = os.environ.get(SERVER)
    if not server:
        raise SamplesError("", f"no Spark server; set {SERVER} to its address, such as sc://localhost:15002")
    _require_readable(inputs)
    from pyspark.errors import PySparkException  # noqa: PLC0415 - of the extra `spark`

    try:
        session = _session(server)
        files = _files(session, inputs)
        if _in_json([file.address for file in files]):
            return _counted(session, _json_view(session, inputs, columns), columns, part), files
        # A folder `passed=false` is no column of its files.
        frame = session.read.option("recursiveFileLookup", "true").parquet(*inputs)
        _require_types(dict(frame.dtypes), columns)
        frame.createOrReplaceTempView(_VIEW)
        return _counted(session, "", columns, part), files
    except PySparkException as error:
        raise _explained(str(error)) from None
    except Exception as error:
        if type(error).__module__.partition(".")[0] != "grpc":
            raise
        raise _no_answer(server) from None


def statement(columns: Columns, part: SamplePart | None) -> str:
    """The statement that counts, in Spark's dialect, over the view of all samples."""
    import sqlglot  # noqa: PLC0415 - of the extra `spark`

    samples = samples_query(columns, part, _EVERYTHING)
    text: str
    (text,) = sqlglot.transpile(
        f"WITH samples AS ({samples}) {limited_reduction(columns)}", read="duckdb", write="spark"
    )
    return text


def json_samples(columns: Columns) -> str:
    """Spark's query for the samples in lines of JSON: NULL for what is missing or of another type."""
    fields = {columns.task_id: _id_in_json(columns.task_id)}
    if columns.sample_id:
        fields[columns.sample_id] = _id_in_json(columns.sample_id)
    passed = _path(columns.passed)
    fields[columns.passed] = f"{_typed(passed, ('BOOLEAN',))} VARIANT_GET(sample, {passed}, 'boolean') END"
    chosen = ", ".join(f"{expression} AS {_name(key)}" for key, expression in fields.items())
    return f"SELECT {chosen}, sample IS NULL AS no_sample, value, file FROM ({_PARSED})"


_PARSED: Final = f"""
SELECT value, file,
       CASE WHEN IS_VALID_UTF8(value) AND OCTET_LENGTH(value) <= {LINE_BYTES}
                 AND VARIANT_GET({_ARRAY}, '$[1]', 'variant') IS NULL
            THEN VARIANT_GET({_ARRAY}, '$[0]', 'variant') END AS sample
FROM {_LINES} WHERE BTRIM(value, ' \\t\\r') <> ''"""


def _id_in_json(key: str) -> str:
    path = _path(key)
    return f"{_typed(path, ('STRING', 'BIGINT'))} VARIANT_GET(sample, {path}, 'string') END"


def _typed(path: str, types: Iterable[str]) -> str:
    wanted = ", ".join(f"'{name}'" for name in types)
    return f"CASE WHEN SCHEMA_OF_VARIANT(VARIANT_GET(sample, {path}, 'variant')) IN ({wanted}) THEN"


def _path(key: str) -> str:
    """Quoted path of a key in a JSON object; SamplesError for the keys that Spark has no path for."""
    if "'" in key and '"' in key:
        raise SamplesError(
            "", f"Spark cannot name the key `{key}`, which has quotes of both kinds; rename it"
        )
    mark = '"' if "'" in key else "'"
    return _text(f"$[{mark}{key}{mark}]")


def _text(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _name(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _session(server: str) -> SparkSession:
    """A session of the server, which has answered."""
    from pyspark.sql import SparkSession as Sessions  # noqa: PLC0415 - of the extra `spark`

    def answered() -> SparkSession:
        session = Sessions.builder.remote(server).create()
        assert session.version
        return session

    return _within(_FIRST_ANSWER, answered, lambda: _no_answer(server))


def _within(seconds: float, work: Callable[[], _Answer], late: Callable[[], SamplesError]) -> _Answer:
    """Result of `work`, or its error; raises `late()` if it takes longer. It then goes on unheard."""
    results: list[_Answer] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            errors.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    for error in errors:
        raise error
    if not results:
        raise late()
    return results[0]


def _no_answer(server: str) -> SamplesError:
    shown = server.partition(";")[0].rstrip("/")  # behind it may be a token
    return SamplesError("", f"Spark at {shown} does not answer; check {SERVER} and the server")


def _files(session: SparkSession, inputs: Sequence[str]) -> list[RemoteFile]:
    """The files that `inputs` name, in the order of their addresses; their contents are not read."""
    listing = session.read.format("binaryFile").option("recursiveFileLookup", "true").load(list(inputs))
    rows = listing.selectExpr("path", "length", "unix_millis(modificationTime)").collect()
    if not rows:
        raise SamplesError("", "the files have no samples; name other files")
    return [RemoteFile(path, size, str(modified)) for path, size, modified in sorted(map(tuple, rows))]


def _in_json(addresses: Sequence[str]) -> bool:
    """True if all files are JSON lines, False if all are Parquet; SamplesError for any others."""
    in_json = [address for address in addresses if _JSON.search(address)]
    in_parquet = [address for address in addresses if _PARQUET.search(address)]
    for address in addresses:
        if not (_JSON.search(address) or _PARQUET.search(address)):
            raise SamplesError(
                address,
                "its name does not say what it holds; Spark reads .parquet, .jsonl, .jsonl.gz and .jsonl.zst",
            )
    if in_json and in_parquet:
        raise SamplesError("", "some of the files are Parquet and some are not; count one format at a time")
    return bool(in_json)


def _json_view(session: SparkSession, inputs: Sequence[str], columns: Columns) -> str:
    """Define the view of all samples in JSON lines; query for those lines that are no valid samples."""
    if int(session.version.partition(".")[0]) < _LEAST_VERSION:
        raise SamplesError(
            "",
            f"Spark {session.version} cannot read JSON lines as strictly as needed; "
            "use Spark 4 or later, or Parquet files",
        )
    lines = session.read.option("recursiveFileLookup", "true").option("lineSep", "\n").text(list(inputs))
    lines.selectExpr("value", "_metadata.file_path AS file").createOrReplaceTempView(_LINES)
    session.sql(json_samples(columns)).createOrReplaceTempView(_VIEW)
    keys = (columns.task_id, columns.passed, columns.sample_id)
    missing = " OR ".join(f"{_name(key)} IS NULL" for key in keys if key)
    return f"SELECT CAST(value AS BINARY), file FROM {_VIEW} WHERE {missing} LIMIT 1"


def _counted(
    session: SparkSession, wrong_lines: str, columns: Columns, part: SamplePart | None
) -> list[Counts]:
    rows = session.sql(statement(columns, part)).collect()
    require_problems(len(rows), columns, "")
    try:
        counts = counts_of_rows([tuple(row) for row in rows], columns)
    except UnjudgedError:
        for line, file in session.sql(wrong_lines).collect() if wrong_lines else ():
            message = what_is_wrong(bytes(line), columns) or "Spark finds no valid sample in a line of it"
            raise SamplesError(file, message) from None
        raise
    if not counts:
        raise SamplesError("", "the files have no samples; name other files")
    return counts


def _require_readable(inputs: Iterable[str]) -> None:
    for address in inputs:
        require_no_credentials(address)
        if address.startswith("hf://"):
            raise SamplesError(address, "Spark does not read hf:// addresses; count without --engine spark")


def _explained(error: str) -> SamplesError:
    """Error in our words for an error of Spark, whose first line would be about its own parts."""
    message = error.partition("\n")[0]
    if absent := re.search(r"\[PATH_NOT_FOUND\] Path does not exist: (.*?)\.( SQLSTATE|$)", message):
        return MissingSamplesError(
            absent[1], "there is no such file for the cluster; check the name or pattern"
        )
    if scheme := re.search(r'No FileSystem for scheme "(\w+)"|Class org\.apache\.hadoop\.fs\.(\w+)', message):
        kind = f"{scheme[1]}://" if scheme[1] else f"such addresses ({scheme[2]})"
        return SamplesError(
            "", f"the Spark cluster has no reader for {kind}; use an address that it reads, such as s3a://..."
        )
    if damaged := re.search(r"\[FAILED_READ_FILE\S*\] .*? file (\S+?)\.( |$)", message):
        return SamplesError(
            damaged[1], "Spark cannot read it: it is damaged, or packed as this server cannot unpack it"
        )
    return SamplesError("", f"Spark: {message}")


def _require_spark() -> None:
    if find_spec("pyspark") is None or find_spec("sqlglot") is None:
        raise SamplesError(
            "",
            "counting by Spark needs its client, which is not installed; "
            "run `pip install 'codellm-catalog[spark]'`",
        )


def _require_types(types: dict[str, Any], columns: Columns) -> None:
    needed = [(columns.task_id, "task_id"), (columns.passed, "passed")]
    if columns.sample_id:
        needed.append((columns.sample_id, "task_id"))
    for name, kind in needed:
        wanted, words = _TYPES[kind]
        if name not in types:
            known = ", ".join(f"`{column}`" for column in types)
            raise SamplesError("", f"no column `{name}`; name one of the columns: {known}")
        if types[name] not in wanted:
            message = f"column `{name}` holds {types[name]}, but {words} is needed"
            raise SamplesError("", f"{message}; name another column")
