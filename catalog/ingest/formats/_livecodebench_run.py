"""One run of LiveCodeBench: `*_eval_all.json` or `*_eval.json`, the verdicts on its programs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.real import Real
from catalog.ingest.format import Reading, ReadProblem, Skipped, skipped
from catalog.ingest.formats._counts import counted_run
from catalog.ingest.inputs import InputError

if TYPE_CHECKING:
    from catalog.ingest.inputs import FileHead, Input, Node

_BENCHMARK: Final = "livecodebench"
_SCENARIOS: Final = {  # part of the file's name -> split
    "codegeneration": "code-generation",
    "selfrepair": "self-repair",
    "codeexecution": "code-execution",
    "testoutputprediction": "test-output-prediction",
}
_REPAIRED: Final = "_codegeneration_output"  # in the names of repairs: what they are repairs of
_NAMED: Final = re.compile(r"(?:\A|\.)[a-z]+_[0-9]+_(?P<temperature>[0-9](?:\.[0-9]+)?)(?P<chain>_cot)?_eval")
_METRICS: Final = re.compile(rb'\[\s*\{\s*"pass@1":')  # start of a file of metrics
_SPLIT: Final = (
    "split",
    "only a name such as Scenario.codegeneration_10_0.2_eval_all.json tells the scenario",
)


def is_run(head: FileHead) -> bool:
    """True for the head of a file of one run."""
    data = head.data.lstrip()
    if data[:1] != b"[":
        return False
    long = head.has_keys("contest_date", "output_list") and head.name.endswith("_eval_all.json")
    return is_metrics(head) or (head.has_keys("question_id") and (head.has_keys("graded_list") or long))


def is_metrics(head: FileHead) -> bool:
    """True for the head of `*_eval.json`, which has the verdicts by number, without the problems."""
    return _METRICS.match(head.data.lstrip()) is not None and not head.has_keys("question_id")


def read_run(file: Input) -> Reading:
    """pass@k of a run, from the verdicts on each problem's programs."""
    left: list[Skipped] = []
    problems: list[ReadProblem] = []
    if is_metrics(file.head):
        counts = _numbered(file)
        left.append(Skipped("each problem", "the file has numbers for them; *_eval_all.json has their names"))
    else:
        counts, problems = _named(file, left)
    part, settings = _fields(file)
    counted = counted_run(
        counts, at=file.name, benchmark=_BENCHMARK, part=part, fields=settings, open_part=_SPLIT
    )
    return Reading(
        rows=[replace(row, judged=0, fields={**row.fields, "problems": len(counts)}) for row in counted.rows],
        header={
            "source": {"title": file.head.name, "kind": "raw-data"},
            "harness": {"name": "LiveCodeBench", "url": "https://github.com/LiveCodeBench/LiveCodeBench"},
        },
        target=("livecodebench", ""),
        skipped=[*left, *counted.skipped],
        problems=sorted(problems, key=lambda problem: (problem.date, problem.id)),
        runs=[replace(counted.run, counts=counts)] if problems else (),
    )


def _named(file: Input, left: list[Skipped]) -> tuple[dict[str, tuple[int, int]], list[ReadProblem]]:
    """({problem: (programs, passes)}, problems) of `*_eval_all.json`; wrong dates are added to `left`.

    A problem with several tests, or an input that is to be traced, has an item for each.
    """
    counts: dict[str, tuple[int, int]] = {}
    problems: list[ReadProblem] = []
    items = file.json()
    for item in items:
        name = item["question_id"].id
        for several in ("test_id", "id"):
            if (part := item.get(several)) is not None:
                name = f"{name}/{part.id}"
        if name in counts:
            item.fail(f"problem {name} stands here a second time; give the file of one run")
        verdicts = [verdict.flag for verdict in item["graded_list"]]
        if not verdicts:
            item["graded_list"].fail("no program for this problem")
        counts[name] = (len(verdicts), sum(verdicts))
        try:
            problems.append(_problem(item, name))
        except InputError as error:
            left.append(skipped(error))
            problems.append(ReadProblem(id=name))
    if not counts:
        items.fail("no problem in it")
    return counts, problems


def _numbered(file: Input) -> dict[str, tuple[int, int]]:
    """{number of a problem: (programs, passes)} of `*_eval.json`: a program passes if all its tests do."""
    document = file.json()
    parts = list(document)
    if len(parts) < 2 or not parts[1].is_object:  # noqa: PLR2004 - metrics, then verdicts
        document.fail("no verdicts after the metrics; give *_eval_all.json")
    counts: dict[str, tuple[int, int]] = {}
    for number, programs in parts[1].items():
        passes = [all(_passes(verdict) for verdict in program) for program in programs]
        if not passes:
            programs.fail("no program for this problem")
        counts[number] = (len(passes), sum(passes))
    return counts or parts[1].fail("no problem in it")


def _passes(verdict: Node) -> bool:
    """True for `true` or a positive number; negative numbers stand for errors."""
    if isinstance(verdict.value, bool):
        return verdict.value
    return verdict.number > 0


def _fields(file: Input) -> tuple[dict[str, Any], dict[str, Any]]:
    """(split, settings) in the name of the file, as the program writes it."""
    name = file.head.name.lower().replace(_REPAIRED, "")
    splits = {split for word, split in _SCENARIOS.items() if word in name}
    named = _NAMED.search(name)
    settings: dict[str, Any] = {}
    if named and float(named["temperature"]):
        settings = {"decoding": "sampling", "temperature": Real(named["temperature"])}
    elif named:
        settings = {"decoding": "greedy"}
    part = {"split": splits.pop()} if len(splits) == 1 else {}
    if part and named and named["chain"]:  # only of code execution
        part["split"] += "-cot"
    return part, settings


def _problem(item: Node, name: str) -> ReadProblem:
    texts = {key: item.get(key) for key in ("contest_date", "difficulty", "platform")}
    day, difficulty, platform = (node.text if node else "" for node in texts.values())
    return ReadProblem(id=name, date=day[:10], difficulty=difficulty.lower(), platform=platform.lower())
