"""What a format reads out of its files: rows as the source prints them, and what it left."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from catalog.ingest.inputs import Head, Input

Fields: TypeAlias = "Mapping[str, Any]"  # as YAML would write them; the schema checks them later


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """One value as its source prints it; names are not ours yet."""

    model: str  # as printed; "" where the files do not say which model was run
    benchmark: str  # our id where the format stands for one, else the name as printed
    metric: str  # ours, with its k: `pass@10`
    percent: str  # as printed, or computed: see catalog.ingest.formats._numbers
    at: str  # where it was read, for messages: "samples.jsonl, line 3"
    fields: Fields = field(default_factory=dict)  # further fields of schema.results.ResultRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadProblem:
    """What is known of a problem besides its id; "" where nothing is."""

    id: str
    date: str = ""  # when it was published, YYYY-MM-DD
    difficulty: str = ""
    platform: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRun:
    """How one model did on each problem: counts where the source has them, else a percentage each."""

    model: str  # as in the rows that it belongs to
    benchmark: str
    fields: Fields = field(default_factory=dict)  # version, split, language, method, method_setup
    counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # problem -> (samples, correct)
    percents: Mapping[str, str] = field(default_factory=dict)  # problem -> pass@1 in percent, as printed


@dataclass(frozen=True, slots=True)
class Left:
    """Something in the files that does not become a row."""

    what: str  # "StarCoder2-3B, instruct"
    why: str  # "has no value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that a format found in its files; nothing is guessed, nothing is lost without a word."""

    rows: Sequence[ReadRow]
    header: Fields = field(default_factory=dict)  # source, measured_by, harness, settings, note, quoted
    place: tuple[str, str]  # results/<source>/<file>; an empty <file> stands for the one model's id
    left: Sequence[Left] = ()
    problems: Sequence[ReadProblem] = ()  # for the file beside the results, in the order of the source
    runs: Sequence[ReadRun] = ()


@dataclass(frozen=True, slots=True)
class Used:
    """One field of the source and what becomes of it: a line in the documents."""

    name: str
    becomes: str
    needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of outside file; its module has nothing else that others may use."""

    name: str  # as typed: `catalog ingest <name>`
    summary: str  # one line, small first letter: whose files, and which
    url: str  # where the tool or the form is described
    about: str  # a paragraph of Markdown for its page: which file, which rows, what is computed
    used: tuple[Used, ...]
    example: tuple[str, ...]  # arguments of an example; its files lie in tests/data/ingest/<name>/
    # Whether the files look like this; their names are hints only. Every format sees every head: be strict.
    recognises: Callable[[Head], bool]
    # All files of one call together. Raises `InputError` for the first thing that is not as documented.
    read: Callable[[Sequence[Input]], Reading]
