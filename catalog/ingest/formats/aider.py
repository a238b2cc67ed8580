"""Aider's leaderboards of code editing: polyglot, and the older Python one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from catalog.entries import yaml_reader
from catalog.ingest.format import Format, Reading, ReadRow, Skipped, Used
from catalog.ingest.formats._numbers import printed
from catalog.ingest.inputs import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.ingest.inputs import FileHead, Input

_BENCHMARKS: Final = {225: ("aider-polyglot", "polyglot"), 133: ("aider-edit", "edit")}  # by their tasks
_NAMES: Final = " or ".join(f"{tasks} ({name})" for tasks, (_, name) in _BENCHMARKS.items())
_WORDS: Final = re.compile(rb"(?m)^( +(?:versions|commit_hash): +)([0-9A-Za-z][0-9A-Za-z.+-]*)([ \t\r]*)$")
_TOKENS: Final = {"prompt_tokens": "input_tokens", "completion_tokens": "output_tokens"}
_MARKS: Final = (b"- dirname:", b"pass_rate_1:", b"edit_format:")


def _detects(head: FileHead) -> bool:
    return all(mark in head.data for mark in _MARKS)


def _read(files: Sequence[Input]) -> Reading:
    if len(files) > 1:
        files[1].fail("one leaderboard at a time; polyglot and edit are different benchmarks")
    runs = list(_document(files[0]))
    tasks = max((run["test_cases"].count for run in runs), default=0)
    if tasks not in _BENCHMARKS:
        files[0].fail(f"a leaderboard of {tasks} tasks is not known here; those known have {_NAMES}")
    benchmark, board = _BENCHMARKS[tasks]
    skipped: list[Skipped] = []
    rows: list[ReadRow] = []
    for run in runs:
        if editor := run.get("editor_model"):
            skipped.append(Skipped(run["model"].text, f"two models: {editor.text} writes the edits"))
        else:
            rows += _rows(run, benchmark, tasks)
    return Reading(
        rows=rows,
        header={
            "source": {
                "title": f"Aider LLM leaderboards, {board}_leaderboard.yml",
                "kind": "leaderboard",
                "url": "https://aider.chat/docs/leaderboards/",
            },
            "measured_by": {"name": "Aider", "relationship": "benchmark-authors"},
            "harness": {"name": "aider", "url": "https://github.com/Aider-AI/aider"},
        },
        target=("aider", board),
        skipped=skipped,
    )


def _rows(run: Node, benchmark: str, tasks: int) -> Iterator[ReadRow]:
    """Rows of a run: one for the first try and one for the second, if the file states their pass rates.

    Tokens are divided by the number of problems; a cost of 0 counts as unknown. `tasks` is the number of
    problems that the benchmark has; rows state theirs only if it differs.
    """
    cases = run["test_cases"].count
    shared: dict[str, object] = {
        "locator": run["dirname"].text,
        "date": run["date"].text,
        "edit_format": run["edit_format"].text,
        "command": run["command"].text,
        "harness_version": _version(run),
    }
    if cases != tasks:
        shared["problems"] = cases
    if well_formed := run.get("percent_cases_well_formed"):
        shared["well_formed"] = printed(well_formed.number)
    # A cost of nothing stands for models that were free, or whose price aider did not know.
    if (cost := run.get("total_cost")) and cost.number:
        shared["cost_usd"] = cost.value
    for name, field in _TOKENS.items():
        if (tokens := run.get(name)) and tokens.count:
            shared[field] = round(tokens.count / cases, 1)
    for attempt in (1, 2):
        rate = run.get(f"pass_rate_{attempt}")
        if rate is None:
            continue
        solved = run.get(f"pass_num_{attempt}")
        if solved and solved.count > cases:
            solved.fail(f"{solved.count} solved of {cases} tasks")
        yield ReadRow(
            model=run["model"].text,
            benchmark=benchmark,
            metric=f"pass-rate-{attempt}",
            percent=printed(rate.number),
            at=rate.at,
            fields={**shared, "correct": solved.count} if solved else shared,
        )


def _version(run: Node) -> str:
    commit = run.get("commit_hash")
    version = run["versions"].text
    return f"{version} ({commit.text})" if commit else version


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
    summary="`polyglot_leaderboard.yml` or `edit_leaderboard.yml` of Aider",
    url="https://github.com/Aider-AI/aider/tree/main/aider/website/_data",
    about="""\
Each run gives two rows, for the first and for the second try; they are different metrics. Which benchmark
it is follows from the number of tasks, 225 or 133, so another leaderboard of Aider is refused. A run of
two models, where one plans and the other writes the edits, measures neither of them and is skipped. A cost
of 0 means that the model was free or that its price was not known, so it is not taken over.""",
    used=(
        Used("model", "the model, as printed", needed=True),
        Used("pass_rate_1, pass_rate_2", "one row each, percent as printed"),
        Used("pass_num_1, pass_num_2", "`correct`"),
        Used("test_cases", "`problems`, where fewer than all were run", needed=True),
        Used("edit_format", "`edit_format`", needed=True),
        Used("percent_cases_well_formed", "`well_formed`"),
        Used("total_cost", "`cost_usd`"),
        Used("prompt_tokens, completion_tokens", "`input_tokens`, `output_tokens`, divided by `test_cases`"),
        Used("command", "`command`", needed=True),
        Used("versions, commit_hash", "`harness_version`", needed=True),
        Used("date", "`date`", needed=True),
        Used("dirname", "`locator`", needed=True),
        Used("editor_model", "such runs are skipped"),
    ),
    example=("polyglot_leaderboard.yml",),
    detects=_detects,
    read=_read,
)
