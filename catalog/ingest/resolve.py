"""Rows with printed names -> a results file with ids, as plain values."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from posixpath import commonprefix
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from pydantic import ValidationError

from catalog.core.configurations import from_fields
from catalog.entries.diagnostics import CatalogError
from catalog.entries.schema.results import ResultRow
from catalog.entries.schema.types import BenchmarkId
from catalog.entries.text import quote, quoted_list, slug
from catalog.ingest import parts, tables, values, yaml_flow
from catalog.ingest.format import Skipped, skipped_by_reason
from catalog.ingest.parts import PARTS
from catalog.validate.name_table import Match, NoMatch
from catalog.validate.resolve import NameResolver
from catalog.validate.text import text_mistakes_of_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.entries.collection import Entries
    from catalog.ingest.format import Fields, Format, Reading, ReadRow, ReadRun
    from catalog.ingest.inputs import Input
    from catalog.validate.name_table import NameTable

Values: TypeAlias = dict[str, Any]

_LONGEST_STEM: Final = 80
_OLLAMA: Final = "ollama/"  # before the names of models that it serves, by default in some 4 bits
_NUMBER_FORMAT: Final = re.compile(r"(?i)\b(?:q\d|b?f(?:loat)?16|fp16|int\d)")
_MOST_SKIPPED: Final = 60  # lines about skipped data in the file itself
_LONGEST_TEXT: Final = 600
_LONGEST_NAMES: Final = 450


class RequestError(CatalogError):
    """Error: options do not fit the files; its message says what to add or change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestRequest:
    """Options of the user about the files to ingest; "" for an option that is not given."""

    today: str  # YYYY-MM-DD
    program: str  # "catalog 0.1.0"
    model: str = ""
    benchmark: str = ""
    method: str = ""
    measured_by: str = ""
    relationship: str = ""
    source_title: str = ""
    source_url: str = ""
    revision: str = ""
    date: str = ""
    version: str = ""  # of the benchmark, as are the next two
    split: str = ""
    language: str = ""

    @property
    def part(self) -> dict[str, str]:
        """Version, split and language that the user states."""
        return {name: value for name in PARTS if (value := getattr(self, name))}


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A printed name for which no id is known; rows with it are not in the draft."""

    kind: str  # "model", "benchmark" or "method"
    name: NoMatch
    rows: int
    at: str  # first place in the files


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A results file that is not written yet, with its unknown names and skipped data."""

    stem: str  # "<source>/<file>"
    value: Values  # content of the file; without rows if no name is known
    tables: Sequence[Values]  # of the file of values per problem beside it; often none
    unknown_names: Sequence[UnknownName]
    skipped: Sequence[Skipped]

    @property
    def rows(self) -> Sequence[Values]:
        """Rows of the results file."""
        rows: Sequence[Values] = self.value["rows"]
        return rows


def resolve_names(
    reading: Reading, format_: Format, files: Sequence[Input], entries: Entries, request: IngestRequest
) -> Draft:
    """Draft of a results file, with ids for names.

    Raises RequestError if the options do not fit the files, or if no row is usable.
    """
    if not reading.rows:
        raise RequestError(_no_rows_message(reading, files))
    usable, other_metrics = values.usable_rows(reading.rows, entries)
    if not usable:
        skipped_only = replace(reading, skipped=[*reading.skipped, *other_metrics])
        raise RequestError(_no_rows_message(skipped_only, files))
    resolver = _PrintedNames(replace(reading, rows=usable), entries, request)
    rows = list(resolver.rows(usable))
    if not rows and not resolver.unknown_names():
        nothing = replace(reading, skipped=[*reading.skipped, *other_metrics, *resolver.skipped])
        raise RequestError(_no_rows_message(nothing, files))
    beside, unfit_runs = tables.tables(reading, resolver.run, rows, entries.vocabulary.metric)
    skipped = (*reading.skipped, *other_metrics, *resolver.skipped, *unfit_runs)
    rows_left_out = sum(item.rows for item in skipped) + resolver.unplaced
    value = {
        **_header(reading, format_, request, files),
        "ingested": {
            **_ingested([*skipped, *_left_names(resolver.unknown_names())], format_, files, request),
            **({"rows_left_out": rows_left_out} if rows_left_out else {}),
        },
        "rows": rows,
    }
    return Draft(
        stem=_stem(reading, rows),
        value={name: field for name, field in value.items() if field not in (None, {})},
        tables=beside,
        unknown_names=resolver.unknown_names(),
        skipped=skipped,
    )


class _PrintedNames:
    """Finds the id of each printed name, and collects the names that have none."""

    def __init__(self, reading: Reading, entries: Entries, request: IngestRequest) -> None:
        self._entries = entries
        self._request = request
        names = NameResolver(entries)
        self._models, self._benchmarks = names.table("variants"), names.table("benchmarks")
        self._methods = names.table("methods")
        printed_models = {row.model for row in reading.rows}
        self._model = _chosen(self._models, request.model, "--model", printed_models)
        self._benchmark = _chosen(
            self._benchmarks, request.benchmark, "--benchmark", {row.benchmark for row in reading.rows}
        )
        if request.method and request.method not in entries.methods:
            raise RequestError(f"--method: unknown method {quote(request.method)}; see entries/methods/")
        if not self._model and any(not row.model for row in reading.rows):
            raise RequestError("the files do not say which model was run; add --model ID")
        if not self._benchmark and any(not row.benchmark for row in reading.rows):
            raise RequestError("the files do not say which benchmark was run; add --benchmark ID")
        # (what, why) -> number of rows that could be of several things, or have a wrong field
        self._skipped: Counter[tuple[str, str]] = Counter()
        self._repeats: list[str] = []
        self._unknown = 0  # names that were looked up and not found, each time
        self.unplaced = 0  # rows with such a name
        self._known: dict[tuple[str, str], Match | NoMatch] = {}
        self._lost: dict[tuple[str, str], list[str]] = defaultdict(list)

    def rows(self, reads: Iterable[ReadRow]) -> Iterator[Values]:
        """Rows of the results file; one that is equal to an earlier one in all but its place is skipped."""
        seen: set[str] = set()
        for read in reads:
            names_before = self._unknown
            if (row := self.row(read)) is None:
                self.unplaced += self._unknown > names_before
                continue
            same = yaml_flow.flow({name: value for name, value in row.items() if name != "locator"})
            if same in seen:
                self._repeats.append(f"{row['model']}, {row['benchmark']} ({read.at})")
            else:
                seen.add(same)
                yield row

    def row(self, read: ReadRow) -> Values | None:
        """Row of the results file for a row that was read; None if a name in it is unknown or it is skipped.

        Unknown names are collected for `unknown_names`, skipped rows in `skipped`.
        """
        model = self._model or self._find("model", self._models, read.model, read.at)
        benchmark = self._benchmark or self._benchmark_of(read)
        method = self._find("method", self._methods, read.method, read.at) if read.method else None
        if model is None or benchmark is None or (read.method and method is None):
            return None
        fields = self._with_part(read.fields, benchmark.id, read.judged, read.at)
        entry = self._entries.benchmarks[BenchmarkId(benchmark.id)]
        if read.limit and read.limit < (parts.size(entry, fields) or 0):
            fields["problems"] = read.limit
        stated_method = {"method": self._request.method} if self._request.method else {}
        if unclear := parts.left_open(entry, read, {**stated_method, **fields}):
            self._skip(f"{benchmark.id}, {read.metric}", unclear)
            return None
        stated = dict(model.stated)
        if clash := next(
            (field for field in stated if fields.get(field, stated[field]) != stated[field]), ""
        ):
            means = f"the name {quote(read.model)} means {clash} {stated[clash]}"
            self._skip(read.at, f"{means}, but the file says {clash} {fields[clash]}")
            return None
        row = {
            **stated_method,
            **fields,
            **({"method": method.id} if method else {}),
            "model": model.id,
            **self.reported(read.label or read.model, model.id),
            **stated,
            "benchmark": benchmark.id,
            "metric": read.metric,
            **values.number(read, self._entries),
        }
        if wrong := _mistake(row):
            self._skip(read.at, wrong)
            return None
        return row

    def run(self, run: ReadRun) -> tuple[str, Values] | None:
        """(name of the run as in its row, its cell); None if model or benchmark is unknown."""
        model = self._model or self._lookup("model", self._models, run.model)
        benchmark = self._benchmark or self._lookup("benchmark", self._benchmarks, run.benchmark)
        if isinstance(model, NoMatch) or isinstance(benchmark, NoMatch):
            return None
        name = self.reported(run.label or run.model, model.id).get("as_reported", model.id)
        cell = self._with_part(run.fields, benchmark.id, run.judged or len(run.counts), run.benchmark)
        return name, {"metric": "pass@1", **cell, "benchmark": benchmark.id}

    def _benchmark_of(self, read: ReadRow) -> Match | None:
        """Benchmark of a row, by either of the names that the file has for it; None if unknown.

        Skips the row if the names are those of two benchmarks.
        """
        names = [
            self._lookup("benchmark", self._benchmarks, name)
            for name in (read.benchmark, read.dataset)
            if name
        ]
        matches = [name for name in names if isinstance(name, Match)]
        if matches and isinstance(names[0], NoMatch) and (start := self._start_of(read.benchmark)):
            matches.insert(0, start)
        if len({match.id for match in matches}) > 1:
            both = " and ".join(f"{quote(match.name)} ({match.id})" for match in matches)
            self._skip(read.at, f"its benchmark has two names, of two benchmarks: {both}")
            return None
        return matches[0] if matches else self._find("benchmark", self._benchmarks, read.benchmark, read.at)

    def _start_of(self, printed: str) -> Match | None:
        """Benchmark that the longest known start of `printed` names: Ten Tasks of `Ten Tasks pass@1`."""
        words = printed.split()
        for end in range(len(words) - 1, 0, -1):
            found = self._lookup("benchmark", self._benchmarks, " ".join(words[:end]))
            if isinstance(found, Match):
                return found
        return None

    def _with_part(self, fields: Fields, benchmark: str, judged: int, at: str) -> Values:
        """`fields` with the part of the benchmark that the user states or that its problems tell."""
        for name, value in self._request.part.items():
            if fields.get(name, value) != value:
                raise RequestError(
                    f"{at}: the file says {name} {quote(fields[name])}, not {quote(value)}; "
                    f"leave out --{name}"
                )
        entry = self._entries.benchmarks[BenchmarkId(benchmark)]
        return parts.part_of(entry, {**self._request.part, **fields}, judged)

    def _skip(self, what: str, why: str) -> None:
        self._skipped[what, why] += 1

    @property
    def skipped(self) -> list[Skipped]:
        """Rows that could be of several things, have a wrong field, or repeat another one."""
        return [
            *(Skipped(what, why, rows) for (what, why), rows in self._skipped.items()),
            *(Skipped(what, "repeats a row above it") for what in self._repeats),
        ]

    def reported(self, printed: str, ref: str) -> dict[str, str]:
        """{"as_reported": `printed`}; {} if `printed` is the id or name of the variant."""
        id_, _, variant_id = ref.partition("/")
        model = next((entry for key, entry in self._entries.models.items() if key == id_), None)
        ours = {variant.name for variant in model.variants if variant.id == variant_id} if model else set()
        return {"as_reported": printed} if printed and printed not in {ref, *ours} else {}

    def unknown_names(self) -> tuple[UnknownName, ...]:
        """Names without an id, in the order of the files."""
        names = ((key, self._known[key], positions) for key, positions in self._lost.items())
        return tuple(
            UnknownName(key[0], name, len(positions), positions[0])
            for key, name, positions in names
            if isinstance(name, NoMatch)
        )

    def _lookup(self, kind: str, known: NameTable, printed: str) -> Match | NoMatch:
        key = (kind, printed)
        if key not in self._known:
            self._known[key] = known.find(printed)
        return self._known[key]

    def _find(self, kind: str, known: NameTable, printed: str, at: str) -> Match | None:
        match = self._lookup(kind, known, printed)
        if isinstance(match, Match):
            return match
        self._unknown += 1
        self._lost[kind, printed].append(at)
        return None


def _mistake(row: Values) -> str:
    """First mistake in a row that the schema does not allow, with its field; "" if there is none."""
    for mistake in text_mistakes_of_fields(row):
        return f"{quote(mistake.loc[0])}: {mistake.message}"
    try:
        ResultRow.model_validate(row)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return f"{quote('.'.join(map(str, first['loc'])))}: {first['msg']}"
    return ""


def _chosen(known: NameTable, request: str, option: str, printed: set[str]) -> Match | None:
    """Model or benchmark that an option names for all rows; None without the option.

    `option` is its flag and `request` its value. Raises RequestError if the files name several (`printed`),
    or if the name in the option is unknown.
    """
    if not request:
        return None
    if len(printed) > 1:
        named = quoted_list(sorted(printed), last="and")
        raise RequestError(
            f"{option} needs files with one {option[2:]}, these have {len(printed)}: {named}; leave it out"
        )
    match = known.find(request)
    if isinstance(match, Match):
        return match
    raise RequestError(f"{option}: {quote(request)} is an unknown name{suggestion_text(match)}")


def suggestion_text(name: NoMatch) -> str:
    """Text `; perhaps x (differs in ...)` with suggestions for an unknown name; "" if there are none."""
    if not name.suggestions:
        return ""
    suggestions = [
        quote(suggestion.id)
        + (f" with {from_fields(dict(suggestion.stated)).label}" if suggestion.stated else "")
        + (f" (differs in {', '.join(suggestion.differs)})" if suggestion.differs else "")
        for suggestion in name.suggestions
    ]
    return (
        f"; it stands for each of {', '.join(suggestions)}"
        if name.ambiguous
        else f"; perhaps {', or '.join(suggestions)}"
    )


def _header(reading: Reading, format_: Format, request: IngestRequest, files: Sequence[Input]) -> Values:
    """Header of the results file: as the format knows it, then what the user states.

    A format knows its program's own leaderboard. Where the user states another measurer or another title, or
    the files have other names, they are something else, and nothing of that leaderboard is stated.
    """
    header: Values = {name: _copied(value) for name, value in reading.header.items()}
    source: Values = header.setdefault("source", {})
    measurer: Values = header.setdefault("measured_by", {})
    known = measurer.get("name")
    other_name = format_.board_files and _last_part(files[0].head.name) not in format_.board_files
    if other_name or (known and (request.source_title or request.measured_by not in {"", known})):
        source.pop("url", None)
        source |= {"title": files[0].head.name, "kind": "raw-data"}
        measurer.clear()
    stated = {
        "title": request.source_title,
        "url": request.source_url,
        "revision": request.revision,
        "date": request.date,
    }
    for name, value in stated.items():
        if value:
            source[name] = value
    if request.measured_by:
        measurer["name"] = request.measured_by
        measurer.pop("relationship", None)  # that was of the one who is no longer named
    if request.relationship:
        measurer["relationship"] = request.relationship
    return header


def _last_part(name: str) -> str:
    """Last part of a file's name; `catalog refresh` joins the parts of a path with two underscores."""
    return re.split(r"/|__", name)[-1]


def _copied(value: Any) -> Any:  # noqa: ANN401 - a value of YAML
    return dict(value) if hasattr(value, "items") else value


def _left_names(unknown: Iterable[UnknownName]) -> Iterator[Skipped]:
    """Unknown names as data that gave no rows: a file with the others is only written with `--partial`."""
    for one in unknown:
        yield Skipped(one.name.name, _why_unknown(one), one.rows)


def _why_unknown(one: UnknownName) -> str:
    """Reason why no entry has a name: `no entry has this model`."""
    if one.name.name.startswith(_OLLAMA) and not _NUMBER_FORMAT.search(one.name.name):
        return "Ollama served it in a number format (quantisation) that is not stated"
    return f"no entry has this {one.kind}"


def _file_names(files: Sequence[Input]) -> list[str]:
    """Names of the files without their folder; with it where two have one name, joined by `__`."""
    paths = [PurePosixPath(file.name.replace("\\", "/")) for file in files]
    if len({path.name for path in paths}) == len(paths):
        return [path.name for path in paths]
    common = len(commonprefix([path.parent.parts for path in paths]))
    return ["__".join(path.parts[common:]) for path in paths]


def _ingested(
    skipped: Sequence[Skipped], format_: Format, files: Sequence[Input], request: IngestRequest
) -> Values:
    ingested: Values = {
        "format": format_.name,
        "by": request.program,
        "on": request.today,
        "files": [
            {"name": name, "sha256": file.digest}
            for name, file in zip(_file_names(files), files, strict=True)
        ],
    }
    reasons = [_left_out(item) for item in skipped_by_reason(skipped)]
    if reasons:
        more = len(reasons) - _MOST_SKIPPED
        ingested["left_out"] = [*reasons[:_MOST_SKIPPED], *([f"{more} more"] if more > 0 else [])]
    return ingested


def _left_out(item: Skipped) -> str:
    """Text on skipped data: `2 rows of Oak 7B: no entry has this model`, with at most so many names."""
    names = item.what
    if len(names) > _LONGEST_NAMES:
        shown, _, _ = names[:_LONGEST_NAMES].rpartition("; ")
        more = names[len(shown) :].count("; ")
        names = f"{shown}; {more} more" if shown else f"{names[:_LONGEST_NAMES]}…"
    return f"{replace(item, what=names).about}: {item.why}"[:_LONGEST_TEXT]


def _no_rows_message(reading: Reading, files: Sequence[Input]) -> str:
    why = "; ".join(f"{item.what}: {item.why}" for item in reading.skipped[:_MOST_SKIPPED])
    return f"{', '.join(file.name for file in files)}: no results ({why or 'no row is one that is read'})"


def _stem(reading: Reading, rows: Sequence[Mapping[str, Any]]) -> str:
    """Path of the results file below entries/results/, without .yaml.

    For the file of a single run, its name is made of model, method and benchmark.
    """
    folder, file = reading.target
    if file:
        return f"{folder}/{file}"
    names = dict.fromkeys(
        str(row[name]) for name in ("model", "method", "benchmark") for row in rows if name in row
    )
    return f"{folder}/{slug('-'.join(names))[:_LONGEST_STEM].rstrip('-.') or 'run'}"
