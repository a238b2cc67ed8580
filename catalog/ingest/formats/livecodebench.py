"""LiveCodeBench's leaderboards: pass@1 of each problem, with the day of its contest."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from catalog.ingest.format import Format, Reading, ReadProblem, ReadRow, ReadRun, Skipped, Used
from catalog.ingest.formats._numbers import computed, printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.ingest.inputs import FileHead, Input, Node

_BENCHMARK: Final = "livecodebench"
_SCENARIOS: Final = {  # part of the file's name -> split
    "generation": "code-generation",
    "repair": "self-repair",
    "execution": "code-execution",
    "testgen": "test-output-prediction",
}
_SAMPLES: Final = re.compile(r"\(N=([1-9][0-9]{0,3})\)")
_HUNDRED: Final = 100
_LATEST: Final = 4102444800000  # 2100-01-01 in milliseconds


def _detects(head: FileHead) -> bool:
    return head.is_json_document and head.has_keys("performances", "question_id", "pass@1")


def _read(files: Sequence[Input]) -> Reading:
    if len(files) > 1:
        files[1].fail("one scenario at a time")
    split = _scenario(files[0])
    document = files[0].json()
    problems: dict[str, ReadProblem] = {}
    percents: dict[str, dict[str, Node]] = {}
    for result in document["performances"]:
        problem = _problem(result)
        if problems.setdefault(problem.id, problem) != problem:
            result.fail(f"problem {problem.id} has another day, difficulty or platform here than before")
        score = result["pass@1"]
        if not 0 <= score.number <= _HUNDRED:
            score.fail(f"{score.number} is no percentage")
        if percents.setdefault(result["model"].text, {}).setdefault(problem.id, score) is not score:
            result.fail(f"problem {problem.id} of {result['model'].text} stands here a second time")
    if not percents:
        document["performances"].fail("no value in it")
    known = {model["model_repr"].text: model["model_name"].text for model in document["models"]}
    for label in percents.keys() - known.keys():
        document["models"].fail(f"{label} has values, but is not in this list")
    ordered = sorted(problems.values(), key=lambda problem: (problem.date, problem.id))
    return Reading(
        rows=[_row(label, known[label], split, scores, len(problems)) for label, scores in percents.items()],
        header={
            "source": {
                "title": f"LiveCodeBench leaderboard, {files[0].head.name}",
                "kind": "leaderboard",
                "url": "https://livecodebench.github.io/leaderboard.html",
            },
            "measured_by": {"name": "LiveCodeBench", "relationship": "benchmark-authors"},
            "harness": {"name": "LiveCodeBench", "url": "https://github.com/LiveCodeBench/LiveCodeBench"},
            "note": f"Each value is the mean over problems, from {ordered[0].date} to {ordered[-1].date}.",
        },
        target=("livecodebench", split),
        skipped=[
            *(
                Skipped(f"model {name}", "no value in `performances`")
                for name in sorted(known.keys() - percents.keys())
            ),
            Skipped("`release_date` of models", "LiveCodeBench's guess at the end of their training data"),
        ],
        problems=ordered,
        runs=[
            ReadRun(
                model=known[label],
                benchmark=_BENCHMARK,
                fields={"split": split},
                percents={name: _shortest(score) for name, score in scores.items()},
            )
            for label, scores in percents.items()
        ],
    )


def _scenario(file: Input) -> str:
    """LiveCodeBench scenario (split), from the file's name, such as `performances_repair.json`.

    The file itself does not state it; InputError if the name does not either.
    """
    splits = {split for word, split in _SCENARIOS.items() if word in file.head.name.lower()}
    if len(splits) != 1:
        names = ", ".join(f"performances_{word}.json" for word in _SCENARIOS)
        file.fail(f"only its name tells the scenario; name it as LiveCodeBench does: {names}")
    return splits.pop()


def _problem(result: Node) -> ReadProblem:
    milliseconds = result["date"]
    if milliseconds.count > _LATEST:
        milliseconds.fail("no day in milliseconds since 1970")
    return ReadProblem(
        id=result["question_id"].text,
        date=datetime.fromtimestamp(milliseconds.count / 1000, UTC).date().isoformat(),
        difficulty=result["difficulty"].text.lower(),
        platform=result["platform"].text.lower(),
    )


def _row(label: str, model: str, split: str, scores: dict[str, Node], problems: int) -> ReadRow:
    mean = sum((Fraction(score.number) for score in scores.values()), Fraction(0)) / len(scores)
    first = next(iter(scores.values()))
    fields: dict[str, object] = {"split": split, "problems": len(scores), "locator": label}
    if sampled := _SAMPLES.search(label):
        fields["samples"] = int(sampled[1])
    if len(scores) < problems:
        fields["note"] = f"Only {len(scores)} of the {problems} problems of this file have a value."
    return ReadRow(
        model=model,
        benchmark=_BENCHMARK,
        metric="pass@1",
        percent=computed(mean / _HUNDRED),
        at=first.at,
        fields=fields,
    )


def _shortest(score: Node) -> str:
    """Shortest text of a score, `80` for 80.0: a file of results has thousands of them."""
    text = printed(score.number)
    return text.rstrip("0").rstrip(".") if "." in text else text


FORMAT: Final = Format(
    name="livecodebench",
    summary="`performances_*.json` behind the leaderboards of LiveCodeBench: a value for each problem",
    url="https://github.com/LiveCodeBench/livecodebench.github.io",
    about="""\
Each model gives one row: the mean of its problems, computed exactly. The value of each problem, with the
day of its contest, its difficulty and its platform, goes into the file beside the results, from which the
benchmark's page computes leaderboards for windows by date. Only the file's name tells the scenario:
`performances_generation.json`, `_repair`, `_execution` or `_testgen`; they are splits and never mix. The
file says neither how many samples were drawn nor at which temperature, but for models whose label ends in
`(N=1)`. Models go by the name under which they were run, which is more exact than the label.""",
    used=(
        Used("performances[].question_id", "the problem", needed=True),
        Used("performances[].model", "`locator`, and `samples` where it says `(N=1)`", needed=True),
        Used("performances[].pass@1", "percentage of the samples of this problem that pass", needed=True),
        Used("performances[].date", "day of the contest, from milliseconds since 1970", needed=True),
        Used("performances[].difficulty, .platform", "kept with the problem", needed=True),
        Used("models[].model_repr, .model_name", "the model", needed=True),
        Used("models[].release_date", "not used: a guess at the end of the training data"),
    ),
    example=("performances_generation.json",),
    detects=_detects,
    read=_read,
)
