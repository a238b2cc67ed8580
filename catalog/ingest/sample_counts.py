"""Files of judged samples, of any number -> how many each problem has, and how many of them pass.

DuckDB reads the files and counts, in this process and in bounded memory. What is counted is said in
one statement over a table `samples` (task_id, passed, and sample_id where there is one) in SQL that every
engine knows, so that the same statement runs where samples lie on a cluster.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import tempfile
from collections import defaultdict
from contextlib import closing, suppress
from dataclasses import dataclass
from glob import escape, glob, has_magic
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from catalog.ingest.remote_samples import (
    RemoteFile,
    explained,
    find_remote,
    is_about_content,
    is_remote,
    literal,
    open_stores,
    require_no_credentials,
)
from catalog.ingest.sample_errors import MissingSamplesError, SamplesError
from catalog.ingest.unpack import MAGIC_BYTES, UNPACK_ERRORS, packing, reason, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from duckdb import DuckDBPyConnection, Error

REDUCTION: Final = """\
SELECT task_id,
       COUNT(*) AS samples,
       SUM(CASE WHEN passed THEN 1 ELSE 0 END) AS correct,
       SUM(CASE WHEN passed IS NULL THEN 1 ELSE 0 END) AS unjudged,
       0 AS repeated
FROM samples
GROUP BY task_id
"""
"""Samples to counts: a row for each problem."""

REDUCTION_BY_SAMPLE: Final = """\
SELECT task_id,
       SUM(copies) AS samples,
       SUM(correct) AS correct,
       SUM(unjudged) AS unjudged,
       SUM(copies) - COUNT(*) AS repeated
FROM (
  SELECT task_id,
         sample_id,
         COUNT(*) AS copies,
         SUM(CASE WHEN passed THEN 1 ELSE 0 END) AS correct,
         SUM(CASE WHEN passed IS NULL THEN 1 ELSE 0 END) AS unjudged
  FROM samples
  GROUP BY task_id, sample_id
) AS each_sample
GROUP BY task_id
"""
"""The same where samples have a name of their own, which nothing may bear twice within a problem."""

MOST_COUNTED: Final = 10**15
"""More samples of a problem than anybody has: a larger number in a file of counts is damage."""

_MOST_PROBLEMS: Final = 100_000  # more, and the column holds something else
_BATCH_BYTES: Final = 1024**3  # of files that one statement counts
_MEMORY: Final = "1GB"  # of DuckDB's own; beyond it, it works on disk

_INTEGERS: Final = {
    *("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"),
    *("UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"),
}
_NAMES: Final = "a text or a whole number"
SampleFile = Path | RemoteFile
"""A file of samples, of this machine or of another one."""
_SamplesFormat = Literal["parquet", "gzip", "zstd", "uncompressed"]  # as DuckDB calls compressions
_PARQUET: Final = b"PAR1"
_CHUNK: Final = 1024 * 1024
LINE_BYTES: Final = 16 * 1024 * 1024  # of one sample, as DuckDB reads it
_NO_COLUMNS_IN_NAMES: Final = (
    "hive_partitioning = false"  # else a folder `passed=false` is a column of its files
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the columns (Parquet) or keys (JSON) that hold the fields of a sample."""

    task_id: str = "task_id"
    passed: str = "passed"
    sample_id: str | None = None  # where it is named, a sample that stands there twice is an error


@dataclass(frozen=True, slots=True)
class SamplePart:
    """One of several parts of all samples, by the MD5 of their ids: all copies of a sample are in one part.

    MD5 since every engine has it; nothing here is secret.
    """

    number: int  # from 1
    of: int

    @property
    def digits(self) -> tuple[str, str]:
        """The first and the last value of the first eight hexadecimal digits in this part."""
        first, after = (-(-(number << 32) // self.of) for number in (self.number - 1, self.number))
        return f"{first:08x}", f"{after - 1:08x}"


@dataclass(frozen=True, slots=True, order=True)
class Counts:
    """Numbers of samples and of correct samples of one problem."""

    task_id: str
    samples: int
    correct: int


def find(patterns: Iterable[str]) -> list[Path]:
    """Files for names and patterns such as `runs/**/*.jsonl.gz`, each once; raises SamplesError.

    That is for a name or pattern without any file.
    """
    matches: dict[Path, None] = {}
    for pattern in patterns:
        named = not has_magic(pattern) or Path(pattern).is_file()
        paths = [pattern] if named else sorted(glob(pattern, recursive=True))  # noqa: PTH207 - may be absolute
        files = [path for path in map(Path, paths) if path.is_file()]
        if not files:
            raise MissingSamplesError(pattern, "there is no such file; check the name or pattern")
        matches |= dict.fromkeys(files)
    return list(matches)


def find_samples(patterns: Iterable[str]) -> list[SampleFile]:
    """Files for names, patterns and addresses, each once; raises SamplesError for one without any file."""
    patterns = list(patterns)
    for pattern in patterns:
        require_no_credentials(pattern)
    remote = [pattern for pattern in patterns if is_remote(pattern)]
    files: list[SampleFile] = [*find(pattern for pattern in patterns if not is_remote(pattern))]
    if remote:
        _require_duckdb()
        with tempfile.TemporaryDirectory(prefix="catalog-") as spill, closing(_engine(spill)) as engine:
            files += find_remote(engine, remote)
    return files


def count(
    files: Sequence[SampleFile],
    columns: Columns = Columns(),
    part: SamplePart | None = None,
    *,
    store: CountStore | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> list[Counts]:
    """Counts per problem, sorted by its name; `files` are all Parquet, or all JSON lines (also compressed).

    Each sample needs the name of its problem (a text or a whole number), and `true` or `false`. With `part`,
    samples of that part only, by their ids. Without ids, files are counted in batches: `store` keeps the
    counts of each, and `progress` is called with the number of files that are counted. Raises SamplesError
    if a sample lacks one of them or occurs twice, if a file is damaged or there is no sample, and if
    DuckDB is not installed.
    """
    assert files
    assert columns.sample_id or not part
    _require_duckdb()
    if not columns.sample_id:  # else a copy is found by the names of its samples
        _require_distinct(files)
    kinds = {path: _kind(path) for path in files}
    parquet = [path for path, kind in kinds.items() if kind == "parquet"]
    if parquet and len(parquet) < len(kinds):
        raise SamplesError("", "some of the files are Parquet and some are not; count one format at a time")
    store = store or _KeepsNothing()
    batches = [list(files)] if columns.sample_id else _batches(files)
    counted: list[list[Counts]] = []
    done = 0
    for batch in batches:
        key = _batch_key(batch, columns)
        known = store.recall(key)
        if known is None:
            known = _count_batch({path: kinds[path] for path in batch}, columns, part)
            store.store(key, known)
        counted.append(known)
        done += len(batch)
        progress(done)
    counts = added(counted)
    if not counts:
        at = str(files[0]) if len(files) == 1 else ""
        if part:
            raise SamplesError(at, f"part {part.number}/{part.of} has no samples; use fewer parts")
        raise SamplesError(at, "the files have no samples; name other files")
    require_problems(len(counts), columns, str(files[0]) if len(files) == 1 else "")
    return counts


def added(counts: Iterable[Iterable[Counts]]) -> list[Counts]:
    """The sums of several counts by problem, sorted by its name."""
    total: dict[str, Counts] = {}
    for one in itertools.chain.from_iterable(counts):
        known = total.get(one.task_id, Counts(one.task_id, 0, 0))
        total[one.task_id] = Counts(one.task_id, known.samples + one.samples, known.correct + one.correct)
    return sorted(total.values())


class CountStore(Protocol):
    """Store of the counts of batches of files, from which a count that was ended goes on."""

    def recall(self, key: str) -> list[Counts] | None:
        """The counts that are stored under `key`; None if there are none."""

    def store(self, key: str, counts: list[Counts]) -> None:
        """Store the counts of a batch."""


class _KeepsNothing:
    def recall(self, key: str) -> None:
        del key

    def store(self, key: str, counts: list[Counts]) -> None:
        pass


def _batches(files: Iterable[SampleFile]) -> list[list[SampleFile]]:
    """`files` in pieces of about a GiB, which are counted one after the other."""
    batches: list[list[SampleFile]] = [[]]
    size = 0
    for file in files:
        if batches[-1] and size >= _BATCH_BYTES:
            batches.append([])
            size = 0
        batches[-1].append(file)
        size += file.size if isinstance(file, RemoteFile) else file.stat().st_size
    return batches


def _batch_key(files: Iterable[SampleFile], columns: Columns) -> str:
    """Hash of the names, sizes and times of `files`, and of what is counted in them."""
    states = [
        (file.address, file.size, file.modified)
        if isinstance(file, RemoteFile)
        else (str(file.resolve()), file.stat().st_size, file.stat().st_mtime_ns)
        for file in files
    ]
    return hashlib.sha256(repr((columns, states)).encode("utf-8", "surrogatepass")).hexdigest()


def _count_batch(
    kinds: Mapping[SampleFile, _SamplesFormat], columns: Columns, part: SamplePart | None
) -> list[Counts]:
    from duckdb import Error  # noqa: PLC0415 - of the extra `samples`

    files = list(kinds)
    in_parquet = kinds[files[0]] == "parquet"
    with tempfile.TemporaryDirectory(prefix="catalog-") as spill, closing(_engine(spill)) as engine:
        names = {path: _name_for_duckdb(path, Path(spill), i) for i, path in enumerate(files)}
        addresses = [file.address for file in files if isinstance(file, RemoteFile)]
        try:
            if addresses:
                open_stores(engine, addresses)
            if in_parquet:
                table = _parquet(engine, files, columns, part, names)
            else:
                table = _json(kinds, columns, part, names)
            engine.execute(f"CREATE VIEW samples AS {table}")
            rows = engine.execute(limited_reduction(columns)).fetchall()
        except Error as error:
            at = str(files[0]) if len(files) == 1 else ""
            if addresses and not is_about_content(error):
                raise explained(error, addresses, at=at) from None
            raise _wrong_line(kinds, columns) or SamplesError("", _first_line(error)) from None
    at = str(files[0]) if len(files) == 1 else ""
    require_problems(len(rows), columns, at)
    if not in_parquet:
        rows = [(_decoded(written), *numbers) for written, *numbers in rows]
    try:
        return counts_of_rows(rows, columns, at)
    except UnjudgedError as error:
        raise _wrong_line(kinds, columns) or error from None


def limited_reduction(columns: Columns) -> str:
    """The statement that reduces the table `samples`, with one row more than there may be."""
    return f"{REDUCTION_BY_SAMPLE if columns.sample_id else REDUCTION} LIMIT {_MOST_PROBLEMS + 1}"


def counts_of_rows(rows: Iterable[tuple[Any, ...]], columns: Columns, at: str = "") -> list[Counts]:
    """Counts from the rows of a reduction, on whichever engine; raises SamplesError, about the file `at`.

    That is for samples without a name of the problem or without a judgement, and for repeated ones.
    """
    counts = []
    for name, samples, correct, unjudged, repeated in sorted(rows, key=lambda row: str(row[0])):
        if name is None or unjudged:
            needed = " and ".join(f"`{key}`" for key in _keys(columns))
            raise UnjudgedError(
                at, f"a sample lacks a valid {needed}; correct the file, or name other columns"
            )
        if repeated:
            message = f"{repeated:,} of {samples:,} samples of {name} repeat a `{columns.sample_id}`"
            raise SamplesError(at, f"{message}; remove the repeated samples")
        counts.append(Counts(name, int(samples), int(correct)))
    return added([counts])  # JSON can write one name in several ways


class UnjudgedError(SamplesError):
    """Error: a sample lacks the name of its problem or a judgement."""


def require_problems(number: int, columns: Columns, at: str) -> None:
    """Raise SamplesError, about the file `at`, if there are too many problems to be problems."""
    if number > _MOST_PROBLEMS:
        message = f"more than {_MOST_PROBLEMS:,} different values of `{columns.task_id}`"
        raise SamplesError(at, f"{message}; with --task-id, name the column that has the id of the problem")


def _require_distinct(files: Sequence[SampleFile]) -> None:
    """Raise SamplesError if two of `files` have the same content: their samples would be counted twice.

    Files of other machines are not read for that.
    """
    by_size: dict[int, list[Path]] = defaultdict(list)
    for path in (file for file in files if isinstance(file, Path)):
        by_size[path.stat().st_size].append(path)
    for group in by_size.values():
        first: dict[bytes, Path] = {}
        for path in group if len(group) > 1 else ():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").digest()
            if (other := first.setdefault(digest, path)) is not path:
                raise SamplesError(str(path), f"has the same content as {other}; name each file once")


def _keys(columns: Columns) -> list[str]:
    return [key for key in (columns.task_id, columns.passed, columns.sample_id) if key]


def _decoded(written: str | None) -> str | None:
    """Text of the JSON string or whole number `written`; None for any other JSON value."""
    value = json.loads(written or "null")
    return str(value) if _is_id(value) else None


def _is_id(value: object) -> bool:
    """True for a text or a whole number; half of a pair of UTF-16 is no text, since no file can hold it."""
    if isinstance(value, str):
        return not any("\ud800" <= character <= "\udfff" for character in value)
    return isinstance(value, int) and not isinstance(value, bool)


def _require_duckdb() -> None:
    if find_spec("duckdb") is None:
        raise SamplesError(
            "",
            "counting samples needs DuckDB, which is not installed; "
            "run `pip install 'codellm-catalog[samples]'`",
        )


def _engine(spill: str) -> DuckDBPyConnection:
    """A DuckDB connection; it spills to the folder `spill` when memory is low.

    It has no network access until `open_stores` gives it some.
    """
    import duckdb  # noqa: PLC0415 - of the extra `samples`

    engine = duckdb.connect(
        config={
            "allow_persistent_secrets": False,  # credentials are those of the environment
            "autoinstall_known_extensions": False,
            "memory_limit": _MEMORY,
            "preserve_insertion_order": False,
            "temp_directory": spill,
        }
    )
    engine.execute("SET enable_progress_bar = false")  # it would be printed among the answer
    return engine


def _kind(path: SampleFile) -> _SamplesFormat:
    """Format of a file, detected from its first bytes, as its name can be wrong; raises SamplesError.

    That of a file of another machine follows from its name.
    """
    if isinstance(path, RemoteFile):
        return _remote_kind(path)
    try:
        with path.open("rb") as file:
            start = file.read(MAGIC_BYTES)
            packed = packing(start)
            if packed == "zstd":
                file.seek(0)
                with unpack(file, packed) as content:  # DuckDB would count what there is of half a file
                    while content.read(_CHUNK):
                        pass
    except UNPACK_ERRORS as error:
        raise SamplesError(path.as_posix(), f"cannot be read: {reason(error)}") from None
    return packed or ("parquet" if start == _PARQUET else "uncompressed")


def _remote_kind(file: RemoteFile) -> _SamplesFormat:
    name = file.address.lower()
    if name.endswith(".parquet"):
        return "parquet"
    if name.endswith((".zst", ".zstd")):  # see above: that a file is whole would need to read it twice
        raise SamplesError(
            file.address,
            "zstd is counted from disk only; copy the file to this machine, or use gzip or Parquet",
        )
    return "gzip" if name.endswith(".gz") else "uncompressed"


# --- Tables. What comes from outside stands in them as a quoted text or name. ---


def _parquet(
    engine: DuckDBPyConnection,
    files: Sequence[SampleFile],
    columns: Columns,
    part: SamplePart | None,
    names: Mapping[SampleFile, str],
) -> str:
    """SQL query for the samples in Parquet files; SamplesError if a column is missing or of a wrong type."""
    needed = [
        (columns.task_id, {"VARCHAR", *_INTEGERS}, _NAMES),
        (columns.passed, {"BOOLEAN"}, "true or false"),
    ]
    if columns.sample_id:
        needed.append((columns.sample_id, {"VARCHAR", *_INTEGERS}, _NAMES))
    for path in files:
        rows = engine.execute(f"DESCRIBE SELECT * FROM {_parquet_files([names[path]])}").fetchall()
        types = {row[0]: row[1] for row in rows}
        for name, wanted, words in needed:
            if name not in types:
                known = ", ".join(f"`{column}`" for column in types)
                raise SamplesError(str(path), f"no column `{name}`; name one of its columns: {known}")
            if types[name] not in wanted:
                raise SamplesError(
                    str(path),
                    f"column `{name}` holds {types[name]}, but {words} is needed; name another column",
                )
    source = f"SELECT * FROM {_parquet_files([names[path] for path in files])}"
    return samples_query(columns, part, source)


def _parquet_files(names: Iterable[str]) -> str:
    return f"read_parquet({_list(names)}, {_NO_COLUMNS_IN_NAMES})"


def _json(
    kinds: Mapping[SampleFile, _SamplesFormat],
    columns: Columns,
    part: SamplePart | None,
    names: Mapping[SampleFile, str],
) -> str:
    """SQL query for the samples in JSON lines; the text "true" does not count as `true`."""
    shape = ", ".join(f"{_text(key)}: 'JSON'" for key in dict.fromkeys(_keys(columns)))
    by_kind = {kind: [names[path] for path in kinds if kinds[path] == kind] for kind in kinds.values()}
    sources = " UNION ALL ".join(
        f"SELECT * FROM read_json({_list(listed)}, format = 'newline_delimited', "
        f"compression = '{kind}', columns = {{{shape}}}, {_NO_COLUMNS_IN_NAMES})"
        for kind, listed in by_kind.items()
    )
    passed = f"CASE {_name(columns.passed)} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END"
    if not columns.sample_id:
        return samples_query(columns, part, sources, {columns.passed: passed})
    # JSON can write one id in several ways; its text is the same, and in the same part as in Parquet.
    name = _name(columns.task_id)
    task_id = f"CASE WHEN {_is_plain(name)} THEN {name} ELSE to_json({_id_in_json(columns.task_id)}) END"
    written = {columns.task_id: task_id, columns.sample_id: _id_in_json(columns.sample_id)}
    return samples_query(columns, part, sources, written | {columns.passed: passed})


def _id_in_json(key: str) -> str:
    """SQL expression for the text of an id in a column of JSON values; NULL if it is of another type."""
    name = _name(key)
    is_number = f"regexp_full_match(CAST({name} AS VARCHAR), '-?[0-9]+')"
    return (
        f"CASE WHEN {_is_plain(name)} THEN trim({name}, '\"') WHEN {is_number} THEN CAST({name} AS VARCHAR) "
        f"WHEN json_type({name}) = 'VARCHAR' THEN {name} ->> '$' END"
    )


def _is_plain(name: str) -> str:
    """SQL condition for a JSON text without escapes, as most are: it is cheap to ask for and to read."""
    return f"starts_with({name}, '\"') AND NOT contains({name}, '\\')"


def samples_query(
    columns: Columns, part: SamplePart | None, source: str, expressions: Mapping[str, str] | None = None
) -> str:
    """SQL query for the table `samples` from the query `source`, in DuckDB's dialect.

    `expressions` are those for the values of columns, by their names; by default the columns as they are.
    """
    values = {key: _name(key) for key in _keys(columns)} | dict(expressions or {})
    passed = values[columns.passed]
    task_id = f"CAST({values[columns.task_id]} AS VARCHAR) AS task_id"
    if columns.sample_id is None:
        return f"SELECT {task_id}, {passed} AS passed FROM ({source})"
    sample_id = values[columns.sample_id]
    # What has no name of its own cannot be told from a copy: it counts as no sample.
    judged = f"CASE WHEN {sample_id} IS NOT NULL THEN {passed} END AS passed"
    query = f"SELECT {task_id}, {judged}, CAST({sample_id} AS VARCHAR) AS sample_id FROM ({source})"
    if part is None:
        return query
    first, last = part.digits
    start = f"SUBSTRING(MD5(CAST({sample_id} AS VARCHAR)), 1, 8)"
    # A sample without a name is in every part, so that each says so.
    return f"{query} WHERE {sample_id} IS NULL OR {start} BETWEEN '{first}' AND '{last}'"


def _name_for_duckdb(path: SampleFile, folder: Path, number: int) -> str:
    """Name by which DuckDB opens exactly this file; in it, `*`, `?` and `[` are plain.

    The name of a file on this machine is no URL. DuckDB takes a backslash in an escaped name for a separator;
    such a file gets a link in `folder`.
    """
    if isinstance(path, RemoteFile):
        return literal(path.address)
    name = str(path.resolve())
    if os.sep == "/" and "\\" in name:
        link = folder / f"samples-{number}"
        link.symlink_to(name)
        return str(link)
    return escape(name)


def _list(names: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, names))}]"


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


# --- What is wrong: only looked for when something is. ---


def _wrong_line(kinds: Mapping[SampleFile, _SamplesFormat], columns: Columns) -> SamplesError | None:
    """Error for the first JSON line that is not a valid sample; None if all are, or for Parquet."""
    for path, kind in kinds.items():
        if kind == "parquet" or isinstance(path, RemoteFile):
            continue
        packed = None if kind == "uncompressed" else kind
        with suppress(*UNPACK_ERRORS), unpack(path.open("rb"), packed) as lines:
            for number, line in enumerate(iter(lambda: lines.readline(LINE_BYTES + 1), b""), 1):
                message = what_is_wrong(line, columns) if line.strip() else None
                if len(line) > LINE_BYTES:
                    message = f"longer than {LINE_BYTES // 1024**2} MiB; a sample is shorter"
                if message:
                    return SamplesError(f"{path.as_posix()}, line {number}", message)
    return None


def what_is_wrong(line: bytes, columns: Columns) -> str | None:
    """Message about a line of JSON that is no valid sample; None if it is one."""
    try:
        sample = json.loads(line)
    except (ValueError, RecursionError):
        return "not JSON; a file of samples has one JSON object on each line"
    if not isinstance(sample, dict):
        return "not an object; a file of samples has one JSON object on each line"
    for key in _keys(columns):
        if key not in sample:
            return f"no `{key}`; it has {', '.join(f'`{name}`' for name in sample) or 'nothing'}"
    for key in sorted({*_keys(columns)} - {columns.passed}):
        if not _is_id(sample[key]):
            return f"`{key}` is {json.dumps(sample[key])[:60]}, not {_NAMES}"
    if not isinstance(sample[columns.passed], bool):
        return f"`{columns.passed}` is {json.dumps(sample[columns.passed])[:60]}, not true or false"
    return None


def _first_line(error: Error) -> str:
    """First line of a DuckDB error, without the kind of error."""
    return str(error).partition("\n")[0].partition(": ")[2] or str(error)
