"""Reader of open data: typed records from a catalogue's folder, a data folder, or the address of a site."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast, overload

from catalog import __version__
from catalog.core.changes import NONE
from catalog.core.merge import merge
from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError
from catalog.entries.files import ENTRIES_FOLDER
from catalog.entries.text import counted
from catalog.opendata import flatten, rows
from catalog.opendata.columns import columns
from catalog.opendata.tables import DATA_FOLDER, DATA_VERSION, TABLES, CatalogTables, DataTable
from catalog.validate import RULES
from catalog.validate.project import check

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from _typeshed import DataclassInstance

    from catalog.opendata.columns import ColumnKind

Row = TypeVar("Row", bound="DataclassInstance")
FrameLibrary = Literal["pandas", "polars"]

INDEX: Final = "index.json"
MOST_BYTES: Final = 1024 * 1024 * 1024
"""Largest data file that is read from an address."""

_SCHEMES: Final = ("https://", "http://")
_CHUNK: Final = 1024 * 1024


class DataError(CatalogError):
    """Error: data could not be read from a path or an address."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")


class NoFrameError(CatalogError):
    """Error: neither pandas nor polars is installed."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"{wanted} is not installed; install it, or use the records as they are")


class Records(Sequence[Row], Generic[Row]):
    """Rows of one table, frozen and typed, in the order of the file."""

    def __init__(self, table: DataTable, records: Sequence[Row]) -> None:
        self._table = table
        self._records = tuple(records)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        return self._records[index]

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._records)

    def __repr__(self) -> str:
        return f"<{len(self)} rows of {self._table.name}>"

    @cached_property
    def _by_id(self) -> Mapping[str, Row]:
        return {str(getattr(record, self._table.key)): record for record in self._records}

    def get(self, id_: str) -> Row | None:
        """The row with the key `id_`; None if there is none."""
        return self._by_id.get(id_)

    def frame(self, library: FrameLibrary | None = None) -> Any:  # noqa: ANN401 - of a library that may be absent
        """The rows as a data frame of pandas or polars: `library`, else the first that is installed.

        Columns have the types of the table, also where every value is unknown.
        """
        described = columns(self._table.row)
        values = {
            column.name: [_plain(getattr(record, column.name)) for record in self._records]
            for column in described
        }
        for name in (library,) if library else ("pandas", "polars"):
            try:
                module: Any = __import__(name)
            except ImportError:
                continue
            if name == "polars":
                types = {column.name: _polars_type(module, column.kind) for column in described}
                return module.DataFrame(values, schema=types)
            return module.DataFrame(
                {
                    column.name: module.Series(values[column.name], dtype=_PANDAS_TYPES[column.kind])
                    for column in described
                }
            )
        raise NoFrameError(library or "pandas or polars")


_PANDAS_TYPES: Final[Mapping[ColumnKind, str]] = {
    "text": "string",
    "integer": "Int64",  # may hold unknown values, unlike int64
    "number": "Float64",
    "boolean": "boolean",
    "list": "object",
}


def _polars_type(polars: Any, kind: ColumnKind) -> Any:  # noqa: ANN401 - of a library that may be absent
    types = {
        "text": polars.String,
        "integer": polars.Int64,
        "number": polars.Float64,
        "boolean": polars.Boolean,
        "list": polars.List(polars.String),
    }
    return types[kind]


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


class OpenCatalog:
    """Data of a catalogue; each table is read when it is first used."""

    def __init__(self, load: Callable[[DataTable], Sequence[Any]], version: str) -> None:
        self._load = load
        self.version = version  # of the form of the data

    def _records(self, name: str) -> Records[Any]:
        table = next(table for table in TABLES if table.name == name)
        return Records(table, self._load(table))

    @cached_property
    def models(self) -> Records[rows.ModelData]:
        """Families of models."""
        return self._records("models")

    @cached_property
    def variants(self) -> Records[rows.VariantData]:
        """Members of the families that can be evaluated."""
        return self._records("variants")

    @cached_property
    def prices(self) -> Records[rows.PriceData]:
        """Prices of variants, by day."""
        return self._records("prices")

    @cached_property
    def benchmarks(self) -> Records[rows.BenchmarkData]:
        """Benchmarks."""
        return self._records("benchmarks")

    @cached_property
    def methods(self) -> Records[rows.MethodData]:
        """Methods."""
        return self._records("methods")

    @cached_property
    def observations(self) -> Records[rows.ObservationData]:
        """Every reported value with its source."""
        return self._records("observations")

    @cached_property
    def cells(self) -> Records[rows.CellData]:
        """Headlines of all results, with ranks."""
        return self._records("cells")

    @cached_property
    def sources(self) -> Records[rows.SourceData]:
        """Sources that values were read from."""
        return self._records("sources")

    @cached_property
    def terms(self) -> Records[rows.TermData]:
        """Defined words: tags, metrics, licences ..."""
        return self._records("terms")

    @cached_property
    def changes(self) -> Records[rows.ChangeData]:
        """Changes of the entries, the newest first."""
        return self._records("changes")

    @cached_property
    def redirects(self) -> Records[rows.RedirectData]:
        """Earlier ids, and the pages that their addresses lead to."""
        return self._records("redirects")

    @cached_property
    def own_values(self) -> Records[rows.OwnValueData]:
        """Values of fields that only this catalogue has."""
        return self._records("own_values")

    @cached_property
    def removals(self) -> Records[rows.RemovalData]:
        """Ids that were removed, with the reason."""
        return self._records("removals")

    @property
    def tables(self) -> CatalogTables:
        """All tables; reads those that were not used yet."""
        return CatalogTables(**{table.name: getattr(self, table.name) for table in TABLES})


def open_data(place: str | Path) -> OpenCatalog:
    """Data at `place`: the address of a site, the folder of a site or of its data, or a folder with entries/.

    Raises DataError if nothing answers there, or if the data have another major version.
    """
    if not str(place).startswith(_SCHEMES) and Path(place, ENTRIES_FOLDER).is_dir():
        return in_memory(_of_entries(Path(place)))
    read, base, index = _find(str(place))
    version = str(index.get("version", ""))
    ours = DATA_VERSION.partition(".")[0]
    if version.partition(".")[0] != ours:
        raise DataError(
            base,
            f"the data have version {version or 'unknown'}, and this program reads version {ours}; install "
            "the version of codellm-catalog that wrote them, or read a folder data/v1",
        )
    hashes = {file["name"]: file["sha256"] for file in index.get("files", ())}

    def load(table: DataTable) -> list[Any]:
        name = f"{table.name}.json"
        if name not in hashes:  # a table that is newer than the data
            return []
        content = read(base + name)
        if sha256(content).hexdigest() != hashes[name]:
            raise DataError(base + name, f"is not the file that {INDEX} describes; read it again")
        return list(_parsed(content, table, base + name))

    return OpenCatalog(load, version)


def _of_entries(project: Path) -> CatalogTables:
    """Tables of the catalogue whose entries are in the folder `project`; without changes, which need git."""
    checked = check(project, datetime.now(UTC).date())
    errors = sum(RULES[problem.rule].severity == "error" for problem in checked.diagnostics)
    if errors:
        number = counted(errors, "error")
        raise DataError(project.as_posix(), f"{number} in the entries; `catalog check` names them")
    return flatten.tables(merge(checked.entries), NONE)


def in_memory(tables: CatalogTables) -> OpenCatalog:
    """Data of a catalogue that is already merged."""
    return OpenCatalog(lambda table: cast("Sequence[Any]", tables.rows(table)), DATA_VERSION)


def _find(place: str) -> tuple[Callable[[str], bytes], str, dict[str, Any]]:
    """(function that reads a file, folder of the data with a slash at its end, its index)."""
    is_address = place.startswith(_SCHEMES)
    read = _fetch if is_address else _read
    start = place.removesuffix(INDEX).rstrip("/") + "/"
    bases = [start] if start.endswith(f"{DATA_FOLDER}/") else [f"{start}{DATA_FOLDER}/", start]
    first: DataError | None = None
    for base in bases:
        try:
            content = read(base + INDEX)
            index = json.loads(content)
        except DataError as error:
            first = first or error
            continue
        except ValueError as error:
            raise DataError(base + INDEX, f"is no JSON ({error}); check the address") from error
        if isinstance(index, dict) and "tables" in index:
            return read, base, index
    raise first or DataError(place, f"there is no {INDEX} of a catalogue's data; check the address")


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DataError(
            path, f"cannot be read ({reason}); name a site, a data folder or an address"
        ) from error


def _fetch(address: str) -> bytes:
    """Content of the URL `address`, at most MOST_BYTES long."""
    request = urllib.request.Request(  # noqa: S310 - http(s), as `_find` tests
        address, headers={"User-Agent": f"codellm-catalog/{__version__}"}
    )
    content = bytearray()
    try:
        with urllib.request.urlopen(request, timeout=deadlines.NETWORK) as answer:  # noqa: S310
            while chunk := answer.read(_CHUNK):
                content += chunk
                if len(content) > MOST_BYTES:
                    raise DataError(address, f"is larger than {MOST_BYTES:,} bytes")
    except urllib.error.HTTPError as error:
        error.close()
        raise DataError(
            address, f"the server answered with status {error.code}; check the address"
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise DataError(address, f"does not answer ({reason}); check the address and the network") from error
    return bytes(content)


def _parsed(content: bytes, table: DataTable, place: str) -> Iterator[DataclassInstance]:
    """Rows of a JSON file; fields that this version does not know are left out."""
    described = columns(table.row)
    try:
        for row in json.loads(content):
            yield table.row(
                **{
                    column.name: tuple(row.get(column.name, ()))
                    if column.kind == "list"
                    else row.get(column.name)
                    if column.optional
                    else row[column.name]
                    for column in described
                }
            )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(place, f"is no table of {table.name} ({error!r})") from error
