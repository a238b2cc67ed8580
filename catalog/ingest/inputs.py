"""Input files for formats: of bounded size, decoded, with errors that name the place."""

from __future__ import annotations

import json
import tomllib
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any, Final, NoReturn

from catalog.entries import yaml_reader
from catalog.entries.diagnostics import CatalogError
from catalog.entries.real import Real
from catalog.entries.text import escape_invisible, quote
from catalog.ingest.containers import foreign
from catalog.ingest.unpack import UNPACK_ERRORS, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HEAD_BYTES: Final = 64 * 1024  # that detect the format
DOCUMENT_BYTES: Final = 256 * 1024 * 1024  # of a file that is read as a whole
LINE_BYTES: Final = 16 * 1024 * 1024  # of one record
_CHUNK: Final = 1024 * 1024
_MAX_DIGITS: Final = 30  # of a whole number
_MAX_VALUES: Final = 10_000_000  # of one JSON document: a value takes about 100 bytes of memory
_MAX_TEXT: Final = 400  # characters of any number
_MAX_EXPONENT: Final = 350  # that of the smallest and largest floating-point numbers, rounded up
_EVERY: Final = 2000  # lines between two reports of progress


class InputError(CatalogError):
    """Error: a file does not fit its format; its message names the file, and record and field if known."""

    def __init__(self, message: str, *, file: str, record: str = "", where: str = "") -> None:
        parts = (escape_invisible(file), record, quote(where) if where else "")
        self.at = ", ".join(part for part in parts if part)
        self.reason = message
        super().__init__(f"{self.at}: {message}")


def _quiet(_: int) -> None:
    """Do nothing; used as `progress` if nobody wants reports."""


@dataclass(frozen=True, slots=True)
class FileHead:
    """Name of a file and its first bytes, unpacked, from which its format is detected."""

    name: str  # without folder and `.gz`
    data: bytes  # at most HEAD_BYTES, without a byte order mark

    @property
    def first_record(self) -> dict[str, Any]:
        """The JSON object on the first line that is not empty; {} if that line is not a whole JSON object."""
        for line in self.data.splitlines()[:8]:
            if line.strip():
                try:
                    value = json.loads(line)
                except (ValueError, RecursionError):
                    return {}
                return value if isinstance(value, dict) else {}
        return {}

    @property
    def is_json_document(self) -> bool:
        """True if the file is one JSON object or list, not one object per line."""
        start = self.data.lstrip()
        return start[:1] in {b"{", b"["} and not (self.first_record and b"\n{" in self.data)

    def has_keys(self, *names: str) -> bool:
        """True if all of `names` are keys (`"name"`) in the first bytes of the file, at any depth."""
        return all(f'"{name}"'.encode() in self.data for name in names)


@dataclass(frozen=True, slots=True)
class Input:
    """A file to ingest: its name for messages, and a function that opens it unpacked, as often as needed."""

    name: str  # as it was typed
    digest: str  # SHA-256 in hex of the file as it lies on disk
    size: int  # bytes on disk
    opened: Callable[[], IO[bytes]] = field(repr=False)
    path: str = ""  # on disk, for programs that read files themselves; "" in tests
    progress: Callable[[int], None] = field(default=_quiet, repr=False)  # records read so far
    found: bool = False  # in a folder or archive: nobody named this file

    def fail(self, message: str, *, record: str = "", field: str = "") -> NoReturn:
        """Raise `InputError` with `message` about this file; `record` and `field` say where in it."""
        raise InputError(message, file=self.name, record=record, where=field)

    @property
    def head(self) -> FileHead:
        """Name of the file and its first bytes, unpacked (at most HEAD_BYTES)."""
        name = self.name.replace("\\", "/").rpartition("/")[2]
        for ending in (".gz", ".zst"):
            name = name.removesuffix(ending)
        with self.opened() as stream:
            return FileHead(name, self._read(stream, HEAD_BYTES).removeprefix(b"\xef\xbb\xbf"))

    def chunks(self) -> Iterator[bytes]:
        """The unpacked content in pieces; InputError if it cannot be unpacked."""
        with self.opened() as stream:
            while part := self._read(stream, _CHUNK):
                yield part

    def data(self) -> bytes:
        """Content of the file; InputError if it is over DOCUMENT_BYTES once unpacked."""
        with self.opened() as stream:
            data = self._read(stream, DOCUMENT_BYTES + 1)
        if len(data) > DOCUMENT_BYTES:
            self.fail(f"over {DOCUMENT_BYTES // 1024**2} MiB once unpacked; split it")
        return data

    def json(self) -> Node:
        """The JSON document in the file; real numbers are `Real`, which keep their text.

        Raises InputError if the file is empty, too large or no JSON.
        """
        data = self.data()
        if sum(map(data.count, (b",", b"[", b"{"))) > _MAX_VALUES:
            self.fail(f"over {_MAX_VALUES:,} values, which do not fit into the memory; split it")
        text = self._decoded(data, "")
        if not text.strip():
            self.fail("nothing in this file")
        return Node(self, "", "", self._parsed(text, ""))

    def json_lines(self) -> Iterator[Node]:
        """The JSON object on each line, in bounded memory; empty lines are skipped.

        Raises InputError for a line that is too long or is not a JSON object.
        """
        for line, text in self._lines():
            if line % _EVERY == 0:
                self.progress(line)
            value = self._parsed(text, f"line {line}")
            if not isinstance(value, dict):
                self.fail("a record must be a JSON object: {...}", record=f"line {line}")
            yield Node(self, f"line {line}", "", value)

    def text(self) -> str:
        """Content of the file as text, without a byte order mark."""
        return self._decoded(self.data(), "")

    def toml(self) -> Node:
        """The file as one TOML document; InputError if it is none."""
        try:
            value = tomllib.loads(self.text(), parse_float=lambda text: Real(text.replace("_", "")))
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            self.fail(f"no good TOML: {error}")
        return Node(self, "", "", value)

    def yaml(self, edit: Callable[[bytes], bytes] = bytes) -> Node:
        """The YAML document in the file, parsed as entries are: dates and `no` stay text.

        `edit` changes the content before it is parsed. A key that is written twice with different values is
        `Unusable`, as in JSON. Raises InputError if it is no valid YAML.
        """
        document, problems = yaml_reader.read(self.name, edit(self.data()), repeated=_repeated)
        if document is None or problems:
            first = problems[0]
            self.fail(first.message, record=f"line {first.at.line}")
        return Node(self, "", "", document.value)

    def _lines(self) -> Iterator[tuple[int, str]]:
        with self.opened() as stream:
            number = 0
            while raw := self._line(stream):
                number += 1
                if len(raw) > LINE_BYTES:
                    self.fail(f"longer than {LINE_BYTES // 1024**2} MiB", record=f"line {number}")
                if number == 1:
                    raw = raw.removeprefix(b"\xef\xbb\xbf")
                if not raw.isspace():
                    yield number, self._decoded(raw, f"line {number}")

    def _line(self, stream: IO[bytes]) -> bytes:
        try:
            return stream.readline(LINE_BYTES + 1)
        except UNPACK_ERRORS as error:
            self.fail(f"cannot be unpacked: {reason(error)}")

    def _read(self, stream: IO[bytes], most: int) -> bytes:
        parts: list[bytes] = []
        left = most
        try:
            while left and (part := stream.read(min(left, _CHUNK))):
                parts.append(part)
                left -= len(part)
        except UNPACK_ERRORS as error:
            self.fail(f"cannot be unpacked: {reason(error)}")
        return b"".join(parts)

    def _decoded(self, data: bytes, record: str) -> str:
        if b"\0" in data:
            self.fail(foreign(data) or "holds NUL bytes, so it is no text file", record=record)
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            at = (
                error.start + len(data) - len(data.removeprefix(BOM_UTF8)) + 1
            )  # `start` counts from behind it
            self.fail(foreign(data) or f"not UTF-8 text (byte {at})", record=record)

    def _parsed(self, text: str, record: str) -> Any:  # noqa: ANN401 - whatever the file holds; `Node` narrows it
        try:
            return json.loads(
                text,
                parse_float=Real,
                parse_int=_integer,
                parse_constant=_constant,
                object_pairs_hook=_fields,
            )
        except json.JSONDecodeError as error:
            position = record or f"line {error.lineno}, column {error.colno}"
            ends = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
            message = f"the JSON ends too early ({error.msg})" if ends else f"not JSON: {error.msg}"
            self.fail(message, record=position)
        except RecursionError:
            self.fail("nested too deep", record=record)
        except ValueError as error:
            self.fail(str(error), record=record)


@dataclass(frozen=True, slots=True)
class Unusable:
    """A value that nothing can be read from; only an error where a format reads it."""

    why: str  # "NaN is not a number that can be reported"


def bounded_decimal(text: str) -> Decimal | None:
    """The number `text` exactly; None if it is none, or so large or small that no one can have measured it.

    Arithmetic with larger exponents fails, and their digits would fill the memory.
    """
    try:
        number = Decimal(text) if len(text) <= _MAX_TEXT else None
    except ArithmeticError:
        return None
    if number is None or not number.is_finite():
        return None
    exponent = int(number.as_tuple().exponent)
    return number if exponent >= -_MAX_EXPONENT and number.adjusted() <= _MAX_EXPONENT else None


def bounded_integer(text: str) -> int | None:
    """The whole number `text`, which is digits alone; None if it is anything else, or too long."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MAX_DIGITS else None


def _integer(text: str) -> int | Unusable:
    if len(text) > _MAX_DIGITS:  # int() of a very long text takes quadratic time
        return Unusable(f"a number of {len(text)} digits")
    return int(text)


def _constant(text: str) -> Unusable:
    return Unusable(f"{text} is not a number that can be reported")


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Object with these fields; one that is written twice with different values is `Unusable`."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        first: dict[str, Any] = {}
        for key, value in pairs:
            fields[key] = first[key] = _repeated(first[key], value) if key in first else value
    return fields


def _repeated(first: Any, second: Any) -> Any:  # noqa: ANN401 - values of JSON or YAML
    """Value of a field that is written twice in one object."""
    return first if first == second else Unusable("stands twice in one object")


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a file, with its path; reading it as a wrong type raises an `InputError` with this path."""

    file: Input
    record: str  # "line 3"; "" where the file is one document
    path: str  # fields from the record down: "config.model"
    value: Any

    def fail(self, message: str) -> NoReturn:
        """Raise `InputError` with `message` about this value."""
        self.file.fail(message, record=self.record, field=self.path)

    @property
    def at(self) -> str:
        """Text that says where the value is: file, record, path; for `ReadRow.at`."""
        return ", ".join(part for part in (escape_invisible(self.file.name), self.record, self.path) if part)

    def __getitem__(self, name: str) -> Node:
        """The field `name`; InputError if this is not an object or lacks the field."""
        fields = self._is(dict, "an object")
        if name not in fields:
            self._below(name, None).fail("is missing")
        return self._below(name, fields[name])

    def get(self, name: str) -> Node | None:
        """The field `name`; None if it is missing or null."""
        value = self._is(dict, "an object").get(name)
        return None if value is None else self._below(name, value)

    def items(self) -> Iterator[tuple[str, Node]]:
        """(name, field) of this object, in the order of the file."""
        for name, value in self._is(dict, "an object").items():
            yield name, self._below(name, value)

    def __iter__(self) -> Iterator[Node]:
        """Items of this list, in order."""
        for i, value in enumerate(self._is(list, "a list")):
            yield Node(self.file, self.record, f"{self.path}[{i}]", value)

    @property
    def text(self) -> str:
        """This text, without spaces around it; InputError if it is empty or no text."""
        text = str(self._is(str, "text")).strip()
        return text or self.fail("is empty")

    @property
    def id(self) -> str:
        """This text, or this whole number as text; InputError if it is empty or something else."""
        whole = isinstance(self.value, int) and not isinstance(self.value, bool)
        return str(self.value) if whole else self.text

    @property
    def flag(self) -> bool:
        """This boolean; InputError for anything else, also for numbers and words."""
        return bool(self._is(bool, "true or false"))

    @property
    def count(self) -> int:
        """This whole number; InputError if it is negative or no whole number."""
        number = self._is(int, "a whole number")
        if isinstance(number, bool):
            self.fail(f"{quote(number)} is no whole number")
        return int(number) if number >= 0 else self.fail(f"{quote(number)} is negative")

    @property
    def number(self) -> Decimal:
        """This number exactly as written (`32.90` keeps both decimals); InputError if it is none."""
        number = self._is((int, float), "a number")
        if isinstance(number, bool):
            self.fail(f"{quote(number)} is no number")
        exact = bounded_decimal(number.text if isinstance(number, Real) else str(number))
        return exact if exact is not None else self.fail(f"{quote(number)} is no number that can be a score")

    @property
    def is_text(self) -> bool:
        """True if the value is text."""
        return isinstance(self.value, str)

    @property
    def is_number(self) -> bool:
        """True if the value is a number."""
        return isinstance(self.value, (int, float)) and not isinstance(self.value, bool)

    @property
    def is_object(self) -> bool:
        """True if the value is an object."""
        return isinstance(self.value, dict)

    @property
    def is_list(self) -> bool:
        """True if the value is a list."""
        return isinstance(self.value, list)

    def _below(self, name: str, value: Any) -> Node:  # noqa: ANN401 - likewise
        return Node(self.file, self.record, f"{self.path}.{name}" if self.path else name, value)

    def _is(self, kind: type | tuple[type, ...], wanted: str) -> Any:  # noqa: ANN401 - likewise
        if isinstance(self.value, Unusable):
            self.fail(self.value.why)
        if not isinstance(self.value, kind):
            shown = quote(self.value) if self.value is not None else "null"
            self.fail(f"{shown} is not {wanted}")
        return self.value
