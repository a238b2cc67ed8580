"""A reading and what was asked for -> a results file with our ids, as plain values."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from catalog.authoring import name_index
from catalog.authoring.name_index import Placed, Unplaced
from catalog.entries.diagnostics import CatalogError
from catalog.entries.text import quote, quoted_list, slug
from catalog.entries.yaml_reader import Real
from catalog.ingest.format import Left

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.authoring.name_index import Names
    from catalog.entries.collection import Entries
    from catalog.ingest.format import Format, Reading, ReadRow, ReadRun
    from catalog.ingest.inputs import Input

Values: TypeAlias = dict[str, Any]

_PART: Final = ("benchmark", "version", "split", "language", "metric")  # what a table is about
_LONGEST_STEM: Final = 80
_MOST_LEFT: Final = 12  # lines about what was left, in the file itself
_LONGEST_TEXT: Final = 600


class AskError(CatalogError):
    """What was asked for does not go with what the files hold; says what to add or change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the caller says besides the files; "" where nothing."""

    today: str  # YYYY-MM-DD
    program: str  # "catalog 0.1.0"
    model: str = ""
    benchmark: str = ""
    method: str = ""
    measured_by: str = ""
    relationship: str = ""
    source_title: str = ""
    source_url: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Lost:
    """A printed name that leads to none of our ids; its rows are not in the draft."""

    kind: str  # "model" or "benchmark"
    name: Unplaced
    rows: int
    at: str  # where it stands first


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A results file to be written, and what could not go into it."""

    stem: str  # "<source>/<file>"
    value: Values  # the file; without rows where nothing could be placed
    tables: Sequence[Values]  # of the file of per-problem values beside it; often none
    lost: Sequence[Lost]
    left: Sequence[Left]
    run: bool  # of one model: rows that are no longer there were of another run

    @property
    def rows(self) -> Sequence[Values]:
        """The rows of it."""
        rows: Sequence[Values] = self.value["rows"]
        return rows


def place(reading: Reading, format_: Format, files: Sequence[Input], entries: Entries, asked: Asked) -> Draft:
    """The draft of one results file; raises `AskError` where options and files do not go together."""
    if not reading.rows:
        raise AskError(_nothing(reading, files))
    desk = _Desk(reading, entries, asked)
    rows = [row for each in reading.rows if (row := desk.row(each)) is not None]
    tables, untold = _tables(reading, desk, rows)
    left = (*reading.left, *untold)
    value = {**_header(reading, asked), "ingested": _ingested(left, format_, files, asked), "rows": rows}
    return Draft(
        stem=_stem(reading, rows),
        value={name: each for name, each in value.items() if each not in (None, {})},
        tables=tables,
        lost=desk.lost(),
        left=left,
        run=not reading.place[1],
    )


class _Desk:
    """Gives each printed name its id, and remembers those that have none."""

    def __init__(self, reading: Reading, entries: Entries, asked: Asked) -> None:
        self._entries = entries
        self._asked = asked
        self._models, self._benchmarks = name_index.models(entries), name_index.benchmarks(entries)
        self._model = _chosen(self._models, asked.model, "--model", {row.model for row in reading.rows})
        self._benchmark = _chosen(
            self._benchmarks, asked.benchmark, "--benchmark", {row.benchmark for row in reading.rows}
        )
        if asked.method and asked.method not in entries.methods:
            raise AskError(f"--method: there is no method {quote(asked.method)}; see entries/methods/")
        if not self._model and any(not row.model for row in reading.rows):
            raise AskError("the files do not say which model was run; add --model ID")
        if not self._benchmark and any(not row.benchmark for row in reading.rows):
            raise AskError("the files do not say which benchmark it is; add --benchmark ID")
        self._known: dict[tuple[str, str], Placed | Unplaced] = {}
        self._lost: dict[tuple[str, str], list[str]] = defaultdict(list)

    def row(self, read: ReadRow) -> Values | None:
        """`read` as a row of ours, or None where one of its names is unknown."""
        model = self._model or self._found("model", self._models, read.model, read.at)
        benchmark = self._benchmark or self._found("benchmark", self._benchmarks, read.benchmark, read.at)
        if model is None or benchmark is None:
            return None
        return {
            **({"method": self._asked.method} if self._asked.method else {}),
            **read.fields,
            "model": model,
            **self.reported(read.model, model),
            "benchmark": benchmark,
            "metric": read.metric,
            "percent": Real(read.percent),
        }

    def run(self, run: ReadRun) -> tuple[str, str] | None:
        """(name of the run as its rows have it, id of the benchmark), or None as in `row`."""
        model = self._model or self._placed("model", self._models, run.model)
        benchmark = self._benchmark or self._placed("benchmark", self._benchmarks, run.benchmark)
        if not isinstance(model, str) or not isinstance(benchmark, str):
            return None
        return self.reported(run.model, model).get("as_reported", model), benchmark

    def reported(self, printed: str, ref: str) -> dict[str, str]:
        """The name as printed, where it is not the variant's own."""
        id_, _, variant_id = ref.partition("/")
        model = next((each for key, each in self._entries.models.items() if key == id_), None)
        ours = {each.name for each in model.variants if each.id == variant_id} if model else set()
        return {"as_reported": printed} if printed and printed not in {ref, *ours} else {}

    def lost(self) -> tuple[Lost, ...]:
        """The names without an id, in the order of the files."""
        found = ((key, self._known[key], places) for key, places in self._lost.items())
        return tuple(
            Lost(key[0], name, len(places), places[0])
            for key, name, places in found
            if isinstance(name, Unplaced)
        )

    def _placed(self, kind: str, known: Names, printed: str) -> str | Unplaced:
        key = (kind, printed)
        if key not in self._known:
            self._known[key] = known.find(printed)
        found = self._known[key]
        return found.id if isinstance(found, Placed) else found

    def _found(self, kind: str, known: Names, printed: str, at: str) -> str | None:
        found = self._placed(kind, known, printed)
        if isinstance(found, str):
            return found
        self._lost[kind, printed].append(at)
        return None


def _chosen(known: Names, asked: str, option: str, printed: set[str]) -> str:
    """The id that an option names for all rows; "" where it is not given."""
    if not asked:
        return ""
    if len(printed) > 1:
        named = quoted_list(sorted(printed), last="and")
        raise AskError(f"{option} is for files about one; these name {len(printed)}: {named}")
    found = known.find(asked)
    if isinstance(found, Placed):
        return found.id
    raise AskError(f"{option}: {quote(asked)} is no name that we know{offered(found)}")


def offered(name: Unplaced) -> str:
    """`; perhaps x (differs in ...)`: what an unknown name may stand for, or nothing."""
    if not name.suggestions:
        return ""
    said = [
        quote(each.id) + (f" (differs in {', '.join(each.differs)})" if each.differs else "")
        for each in name.suggestions
    ]
    return (
        f"; it stands for each of {', '.join(said)}" if name.ambiguous else f"; perhaps {', or '.join(said)}"
    )


def _header(reading: Reading, asked: Asked) -> Values:
    header: Values = {name: _copied(value) for name, value in reading.header.items()}
    source: Values = header.setdefault("source", {})
    for name, value in (("title", asked.source_title), ("url", asked.source_url), ("date", asked.date)):
        if value:
            source[name] = value
    measurer: Values = header.setdefault("measured_by", {})
    if asked.measured_by:
        measurer["name"] = asked.measured_by
        measurer.pop("relationship", None)  # that was of the one who is no longer named
    if asked.relationship:
        measurer["relationship"] = asked.relationship
    return header


def _copied(value: Any) -> Any:  # noqa: ANN401 - a value of YAML
    return dict(value) if hasattr(value, "items") else value


def _ingested(left: Sequence[Left], format_: Format, files: Sequence[Input], asked: Asked) -> Values:
    found: Values = {
        "format": format_.name,
        "by": asked.program,
        "on": asked.today,
        "files": [
            {"name": file.name.replace("\\", "/").rpartition("/")[2], "sha256": file.digest} for file in files
        ],
    }
    if left:
        said = [f"{each.what}: {each.why}"[:_LONGEST_TEXT] for each in left]
        more = len(said) - _MOST_LEFT
        found["left_out"] = [*said[:_MOST_LEFT], *([f"{more} more"] if more > 0 else [])]
    return found


def _nothing(reading: Reading, files: Sequence[Input]) -> str:
    why = "; ".join(f"{each.what}: {each.why}" for each in reading.left[:_MOST_LEFT])
    return f"{', '.join(file.name for file in files)}: no result in it{f' ({why})' if why else ''}"


def _stem(reading: Reading, rows: Sequence[Mapping[str, Any]]) -> str:
    """Where it belongs under results/: runs are named after what was run, and on what."""
    folder, file = reading.place
    if file:
        return f"{folder}/{file}"
    said = dict.fromkeys(
        str(row[name]) for name in ("model", "method", "benchmark") for row in rows if name in row
    )
    return f"{folder}/{slug('-'.join(said))[:_LONGEST_STEM].rstrip('-.') or 'run'}"


def _tables(reading: Reading, desk: _Desk, rows: Sequence[Values]) -> tuple[list[Values], list[Left]]:
    """Per-problem values: a table for each part of a benchmark, a column for each run.

    A column must name one row; those that would name several are left.
    """
    known = Counter(
        (row.get("as_reported", row["model"]), *(str(row.get(name, "")) for name in _PART)) for row in rows
    )
    grouped: dict[tuple[str, ...], dict[str, ReadRun]] = defaultdict(dict)
    left: list[Left] = []
    for run in reading.runs:
        if (placed := desk.run(run)) is not None:
            name, benchmark = placed
            said = {"metric": "pass@1", **run.fields, "benchmark": benchmark}
            part = tuple(str(said.get(key, "")) for key in _PART)
            if known[name, *part] == 1:
                grouped[part].setdefault(name, run)
            else:
                left.append(Left(f"each problem of {name}", "several rows have this name"))
    tables = [
        {
            **{key: value for key, value in zip(_PART, part, strict=True) if value},
            "runs": list(runs),
            "problems": list(_problems(reading, runs.values())),
        }
        for part, runs in grouped.items()
    ]
    return tables, left


def _problems(reading: Reading, runs: Iterable[ReadRun]) -> Iterable[Values]:
    columns = list(runs)
    for problem in reading.problems:
        values = [_value(run, problem.id) for run in columns]
        if any(value != "-" for value in values):
            about = {
                "id": problem.id,
                "date": problem.date,
                "difficulty": problem.difficulty,
                "platform": problem.platform,
            }
            yield {**{key: value for key, value in about.items() if value}, "values": " ".join(values)}


def _value(run: ReadRun, problem: str) -> str:
    """`3/10`: three of ten samples are correct; `80.0`: a percentage as printed; `-`: not tried."""
    if problem in run.counts:
        samples, correct = run.counts[problem]
        return f"{correct}/{samples}"
    return run.percents.get(problem, "-")
