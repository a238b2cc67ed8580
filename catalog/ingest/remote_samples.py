"""Files of samples in object stores and on Hugging Face, as DuckDB's extension httpfs reads them.

Credentials come from the environment only and stay in the memory of the engine; no message has them.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from catalog.ingest.sample_errors import MissingSamplesError, SamplesError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from duckdb import DuckDBPyConnection, Error

SCHEMES: Final = ("s3://", "gs://", "hf://")
_TIMEOUT: Final = 30  # seconds for a request
_RETRIES: Final = 3
_QUERY: Final = re.compile(r"\?.*(key|secret|token|signature)", re.IGNORECASE)
_SHORT: Final = 3  # characters; a shorter value is no secret
_REFUSED: Final = frozenset({"401", "403"})
_NOT_THERE: Final = "404"
_OPTIONS: Final[Mapping[str, tuple[str, Mapping[str, tuple[str, ...]]]]] = {
    "s3://": (
        "s3",
        {
            "KEY_ID": ("AWS_ACCESS_KEY_ID",),
            "SECRET": ("AWS_SECRET_ACCESS_KEY",),
            "SESSION_TOKEN": ("AWS_SESSION_TOKEN",),
            "REGION": ("AWS_REGION", "AWS_DEFAULT_REGION"),
        },
    ),
    "gs://": ("gcs", {"KEY_ID": ("GCS_ACCESS_KEY_ID",), "SECRET": ("GCS_SECRET_ACCESS_KEY",)}),
    "hf://": ("huggingface", {"TOKEN": ("HF_TOKEN",)}),
}
"""Kind of DuckDB's secret for each scheme, and the environment variables of its options."""
_ENDPOINTS: Final = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
_INSTALL: Final = "python -c \"import duckdb; duckdb.sql('INSTALL httpfs')\""


@dataclass(frozen=True, slots=True, order=True)
class RemoteFile:
    """A file that another machine keeps: its address, its size in bytes, and when it was changed last."""

    address: str
    size: int
    modified: str

    def __str__(self) -> str:
        return self.address


def is_remote(name: str) -> bool:
    """True for addresses and patterns of object stores and of Hugging Face."""
    return name.startswith(SCHEMES)


def require_no_credentials(address: str) -> None:
    """Raise SamplesError, which does not repeat it, if there may be credentials in `address`."""
    scheme, separator, rest = address.partition("://")
    if separator and ("@" in rest.partition("/")[0] or _QUERY.search(rest)):
        raise SamplesError(
            f"{scheme}://...", "an address must not have credentials in it; set them in the environment"
        )


def find_remote(
    engine: DuckDBPyConnection, patterns: Iterable[str], environ: Mapping[str, str] = os.environ
) -> list[RemoteFile]:
    """Files for addresses and patterns such as `s3://bucket/runs/*.parquet`, each once.

    Raises SamplesError for a pattern without any file, and if the store refuses or does not answer.
    """
    from duckdb import Error as EngineError  # noqa: PLC0415 - of the extra `samples`

    patterns = list(patterns)
    open_stores(engine, patterns, environ)
    found: dict[str, RemoteFile] = {}
    for pattern in patterns:
        try:
            names = [name for (name,) in engine.execute("SELECT file FROM glob(?)", [pattern]).fetchall()]
            for name in sorted(set(names) - set(found)):
                if "?" in name:  # for DuckDB, parameters follow
                    raise SamplesError(name, "a name with `?` cannot be read from a store; rename the file")
                # Of the columns, this needs no content.
                asked = "SELECT size, CAST(last_modified AS VARCHAR) FROM read_blob(?)"
                row = engine.execute(asked, [literal(name)]).fetchone()
                if row:
                    found[name] = RemoteFile(name, row[0], row[1] or "")
        except EngineError as error:
            raise explained(error, [pattern], environ, pattern) from None
        if not names:
            raise _missing(pattern)
    return list(found.values())


def literal(address: str) -> str:
    """Pattern that only `address` fits."""
    return re.sub(r"[*?\[]", r"[\g<0>]", address)


def open_stores(
    engine: DuckDBPyConnection, addresses: Iterable[str], environ: Mapping[str, str] = os.environ
) -> None:
    """Let `engine` read `addresses`.

    Raises SamplesError if the extension, or half of a credential, is missing.
    """
    from duckdb import Error as EngineError  # noqa: PLC0415 - of the extra `samples`

    schemes = [scheme for scheme in SCHEMES if any(one.startswith(scheme) for one in addresses)]
    statements = [secret_statement(scheme, environ) for scheme in schemes]
    try:
        engine.execute("LOAD httpfs")
    except EngineError:
        raise SamplesError(
            "",
            f"reading {', '.join(schemes)} needs DuckDB's extension httpfs, which cannot be loaded; "
            f"where there is a network, run once: {_INSTALL}; elsewhere, copy the files to this machine",
        ) from None
    engine.execute(f"SET http_timeout = {_TIMEOUT}")
    engine.execute(f"SET http_retries = {_RETRIES}")
    for scheme, (statement, values) in zip(schemes, statements, strict=True):
        try:
            engine.execute(statement, values)
        except EngineError:  # its message may have the values
            raise SamplesError(
                "", f"DuckDB does not accept the credentials for {scheme}; check {_variables(scheme)}"
            ) from None


def secret_statement(scheme: str, environ: Mapping[str, str]) -> tuple[str, list[str]]:
    """(statement, its values) that gives DuckDB what the environment has for `scheme`; raises SamplesError.

    That is if it has a name of a key without its secret, or the reverse.
    """
    kind, options = _OPTIONS[scheme]
    values = {option: _value(environ, names) for option, names in options.items()}
    if ("KEY_ID" in options) and bool(values["KEY_ID"]) != bool(values["SECRET"]):
        there, missing = ("KEY_ID", "SECRET") if values["KEY_ID"] else ("SECRET", "KEY_ID")
        raise SamplesError(
            "",
            f"{options[there][0]} is set, but {options[missing][0]} is not; "
            "set both, or none for public files",
        )
    settings = {option: value for option, value in values.items() if value}
    fixed = ""
    if kind == "s3" and (endpoint := _value(environ, _ENDPOINTS)):
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
            raise SamplesError(
                "", f"{' or '.join(_ENDPOINTS)} is no address; write it like https://host:9000"
            )
        settings["ENDPOINT"] = parts.netloc
        fixed = f", URL_STYLE 'path', USE_SSL {'true' if parts.scheme == 'https' else 'false'}"
    given = "".join(f", {option} ?" for option in settings)
    statement = f"CREATE OR REPLACE TEMPORARY SECRET catalog_{kind} (TYPE {kind}{given}{fixed})"
    return statement, list(settings.values())


def is_about_content(error: Error) -> bool:
    """True if an error of DuckDB is about what a file has in it, and not about reading it from a store."""
    return not str(error).startswith(("HTTP Error", "IO Error"))


def explained(
    error: Error, addresses: Iterable[str], environ: Mapping[str, str] = os.environ, at: str = ""
) -> SamplesError:
    """Error in our words for an error of DuckDB at reading `addresses`, about the file `at`.

    Its message has no credentials.
    """
    message = str(error).partition("\n")[0].partition(": ")[2] or str(error).partition("\n")[0]
    schemes = [scheme for scheme in SCHEMES if any(one.startswith(scheme) for one in addresses)]
    for scheme in schemes:
        for names in _OPTIONS[scheme][1].values():
            value = _value(environ, names)
            if len(value) > _SHORT:
                message = message.replace(value, "***")
    status = re.search(r"\bHTTP (?:response )?(\d{3})\b", message)
    if status and status[1] == _NOT_THERE:
        return _missing(at) if at else SamplesError("", f"{message}; check the address")
    if status and status[1] in _REFUSED:
        variables = " and ".join(_variables(scheme) for scheme in schemes)
        known = all(_value(environ, next(iter(_OPTIONS[scheme][1].values()))) for scheme in schemes)
        advice = f"check {variables}" if known else f"set {variables}, unless the address is wrong"
        return SamplesError(at, f"the store refuses access (HTTP {status[1]}); {advice}")
    if "Timeout" in message:
        return SamplesError(at, f"the store does not answer within {_TIMEOUT} seconds; try again later")
    return SamplesError(at, message)


def _missing(pattern: str) -> MissingSamplesError:
    return MissingSamplesError(pattern, "there is no such file; check the name or pattern")


def _variables(scheme: str) -> str:
    options = _OPTIONS[scheme][1]
    return ", ".join(options[option][0] for option in ("KEY_ID", "SECRET", "TOKEN") if option in options)


def _value(environ: Mapping[str, str], names: Iterable[str]) -> str:
    return next((environ[name] for name in names if environ.get(name)), "")
