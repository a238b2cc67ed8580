"""Runs of Aider's benchmarks of code editing: its leaderboards, and runs of others."""

from __future__ import annotations

import re
from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.entries import yaml_reader
from catalog.entries.text import slug
from catalog.ingest.format import Format, Reading, ReadRow, Skipped, Used, skipped
from catalog.ingest.formats._numbers import printed
from catalog.ingest.inputs import InputError, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.ingest.inputs import FileHead, Input

_BENCHMARKS: Final = {225: "aider-polyglot", 133: "aider-edit"}  # by their number of tasks
_WORDS: Final = re.compile(rb"(?m)^( +(?:versions|commit_hash): +)([0-9A-Za-z][0-9A-Za-z.+-]*)([ \t\r]*)$")
_TOKENS: Final = {"prompt_tokens": "input_tokens", "completion_tokens": "output_tokens"}
_SAME: Final = {
    "dirname": "locator",
    "date": "date",
    "edit_format": "edit_format",
    "command": "command",
}
_MARKS: Final = (b"- dirname:", b"pass_rate_1:", b"edit_format:")


def _detects(head: FileHead) -> bool:
    return all(mark in head.data for mark in _MARKS)


def _read(files: Sequence[Input]) -> Reading:
    if len(files) > 1:
        files[1].fail("one leaderboard at a time; polyglot and edit are different benchmarks")
    runs = list(_document(files[0]))
    tasks = _tasks(runs)
    left: list[Skipped] = []
    rows: list[ReadRow] = []
    for run in runs:
        try:
            if editor := run.get("editor_model"):
                left.append(Skipped(run["model"].text, f"two models: {editor.text} writes the edits"))
            else:
                rows += _rows(run, tasks, left)
        except InputError as error:
            left.append(skipped(error))
    name = files[0].head.name
    return Reading(
        rows=rows,
        header={
            "source": {"title": name, "kind": "raw-data"},
            "harness": {"name": "aider", "url": "https://github.com/Aider-AI/aider"},
        },
        target=("aider", slug(name.rpartition(".")[0].removesuffix("_leaderboard")) or "runs"),
        skipped=left,
    )


def _tasks(runs: Sequence[Node]) -> int:
    """Number of tasks of the benchmark: the largest that a run states, as some runs are not complete."""
    counts = [0]
    for run in runs:
        for name in ("test_cases", "total_tests"):
            with suppress(InputError):
                if stated := run.get(name):
                    counts.append(stated.count)
    return max(counts)


def _rows(run: Node, tasks: int, left: list[Skipped]) -> Iterator[ReadRow]:
    """Rows of a run: one for the first try and one for the second, if the file states their pass rates.

    Tokens are divided by the number of problems; a cost of 0 counts as unknown. `tasks` is the number of
    problems that the benchmark has; rows state theirs only if it differs. What is wrong with one of the
    two rates is added to `left`.
    """
    cases = run["test_cases"].count
    if not cases:
        run["test_cases"].fail("a run of no task")
    shared: dict[str, object] = {name: field.text for name, field in _texts(run)}
    if version := _version(run):
        shared["harness_version"] = version
    if well_formed := run.get("percent_cases_well_formed"):
        shared["well_formed"] = printed(well_formed.number)
    # A cost of nothing stands for models that were free, or whose price aider did not know.
    if (cost := run.get("total_cost")) and cost.number:
        shared["cost_usd"] = cost.value
    for name, field in _TOKENS.items():
        if (tokens := run.get(name)) and tokens.count:
            shared[field] = round(tokens.count / cases, 1)
    benchmark = _BENCHMARKS.get(cases) or _BENCHMARKS.get(tasks, "")
    whole = next((size for size, name in _BENCHMARKS.items() if name == benchmark), tasks)
    for attempt in (1, 2):
        try:
            if (rate := run.get(f"pass_rate_{attempt}")) is None:
                continue
            yield ReadRow(
                model=run["model"].text,
                benchmark=benchmark,
                metric=f"pass-rate-{attempt}",
                percent=printed(rate.number),
                at=rate.at,
                judged=0 if benchmark else cases,
                fields={**shared, **_counts(run.get(f"pass_num_{attempt}"), rate.number, cases, whole)},
            )
        except InputError as error:
            left.append(skipped(error))


def _counts(solved: Node | None, rate: Decimal, cases: int, tasks: int) -> dict[str, object]:
    """Fields of the counts behind a rate: of `cases` tasks that were run, of the benchmark's `tasks`.

    Some rates are of all tasks although a task or two were not run, or did not end.
    """
    if solved and solved.count > cases:
        solved.fail(f"{solved.count} solved of {cases} tasks")
    counts: dict[str, object] = {"correct": solved.count} if solved else {}
    if cases == tasks:
        return counts
    if solved and _is_rate(rate, solved.count, tasks) and not _is_rate(rate, solved.count, cases):
        return {**counts, "note": f"{cases} of the {tasks} tasks were run; the rate is of all {tasks}."}
    return {**counts, "problems": cases}


def _is_rate(rate: Decimal, solved: int, cases: int) -> bool:
    unit = Decimal(1).scaleb(int(rate.as_tuple().exponent))
    return abs(Decimal(100 * solved) / cases - rate) < unit


def _texts(run: Node) -> Iterator[tuple[str, Node]]:
    """(our field, text) of each field of a run that is taken over as it is."""
    for name, field in _SAME.items():
        if text := run.get(name):
            yield field, text


def _version(run: Node) -> str:
    """Version and commit of aider: `0.70.0 (12e3456)`; "" if neither is stated."""
    version, commit = (field.text if field else "" for field in map(run.get, ("versions", "commit_hash")))
    return f"{version} ({commit})" if version and commit else version or commit


def _document(file: Input) -> Node:
    """The parsed file; versions and commits stay text, as YAML would read `0.70` and `12e3456` as numbers.

    Raises InputError if it is no valid YAML.
    """
    document, problems = yaml_reader.read(file.name, _WORDS.sub(rb'\1"\2"\3', file.data()))
    if document is None or problems:
        file.fail(problems[0].message, record=f"line {problems[0].at.line}")
    return Node(file, "", "", document.value)


FORMAT: Final = Format(
    name="aider",
    summary="runs of Aider's benchmarks: `polyglot_leaderboard.yml`, `edit_leaderboard.yml`, your own",
    url="https://github.com/Aider-AI/aider/tree/main/aider/website/_data",
    about="""\
Each run gives two rows, for the first and for the second try; they are different metrics. Which benchmark
it is follows from the number of tasks, 225 (polyglot) or 133 (edit); for another number say `--benchmark`.
The file does not say whether it is Aider's own leaderboard, so say who ran the models, and its title and
address. A run of two models, where one plans and the other writes the edits, measures neither of them and is
skipped. A cost of 0 means that the model was free or that its price was unknown: it is not taken over.""",
    used=(
        Used("model", "the model, as printed", needed=True),
        Used("pass_rate_1, pass_rate_2", "one row each, percent as printed"),
        Used("pass_num_1, pass_num_2", "`correct`"),
        Used("test_cases", "`problems`, where fewer than all were run", needed=True),
        Used("total_tests", "the number of tasks of the benchmark"),
        Used("edit_format", "`edit_format`"),
        Used("percent_cases_well_formed", "`well_formed`"),
        Used("total_cost", "`cost_usd`"),
        Used("prompt_tokens, completion_tokens", "`input_tokens`, `output_tokens`, divided by `test_cases`"),
        Used("command", "`command`"),
        Used("versions, commit_hash", "`harness_version`"),
        Used("date", "`date`"),
        Used("dirname", "`locator`"),
        Used("editor_model", "such runs are skipped"),
    ),
    example=("polyglot_leaderboard.yml", "--measured-by", "Aider", "--relationship", "benchmark-authors"),
    tried="`polyglot_leaderboard.yml` of 2025 (69 runs)",
    words=(b"dirname:", b"test_cases:", b"pass_rate_", b"edit_format:"),
    detects=_detects,
    read=_read,
)
