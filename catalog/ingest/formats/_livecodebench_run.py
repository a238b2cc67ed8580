"""One run of LiveCodeBench: `*_eval_all.json`, each problem with its programs and verdicts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.yaml_reader import Real
from catalog.ingest.format import Reading, ReadProblem, ReadRow, ReadRun, Skipped, skipped
from catalog.ingest.formats._counts import pass_at, same_samples
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
_NAMED: Final = re.compile(r"(?:\A|\.)[a-z]+_[0-9]+_(?P<temperature>[0-9](?:\.[0-9]+)?)_eval")
_SPLIT: Final = (
    "split",
    "only a name such as Scenario.codegeneration_10_0.2_eval_all.json tells the scenario",
)


def is_run(head: FileHead) -> bool:
    """True for the head of a file of one run."""
    return head.data.lstrip()[:1] == b"[" and head.has_keys("question_id", "graded_list")


def read_run(file: Input) -> Reading:
    """pass@k of a run, from the verdicts on each problem's programs.

    Problems with several tests have several items, which are told apart by their order in the file.
    """
    counts: dict[str, tuple[int, int]] = {}
    problems: list[ReadProblem] = []
    left: list[Skipped] = []
    items = file.json()
    for item in items:
        name = item["question_id"].id
        test = item.get("test_id")
        if test is not None:
            name = f"{name}/{test.id}"
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
    fields = _fields(file)
    fewest, most = same_samples(counts.values())
    if fewest == most:
        fields["samples"] = fewest
    else:
        left.append(Skipped(f"pass@k above k = {fewest}", "not all problems have that many programs"))
    split = {"split": fields["split"]} if "split" in fields else {}
    return Reading(
        rows=[
            ReadRow(
                model="",
                benchmark=_BENCHMARK,
                metric=metric,
                percent=percent,
                at=file.name,
                open_part=_SPLIT,
                fields={**fields, "problems": len(counts)},
            )
            for metric, percent in pass_at(counts.values())
        ],
        header={
            "source": {"title": file.head.name, "kind": "raw-data"},
            "harness": {"name": "LiveCodeBench", "url": "https://github.com/LiveCodeBench/LiveCodeBench"},
        },
        target=("livecodebench", ""),
        skipped=left,
        problems=sorted(problems, key=lambda problem: (problem.date, problem.id)),
        runs=[ReadRun(model="", benchmark=_BENCHMARK, fields=split, counts=counts)],
    )


def _fields(file: Input) -> dict[str, Any]:
    """Split and temperature in the name of the file, as the program writes it."""
    name = file.head.name.lower().replace(_REPAIRED, "")
    splits = {split for word, split in _SCENARIOS.items() if word in name}
    fields: dict[str, Any] = {"split": splits.pop()} if len(splits) == 1 else {}
    if (named := _NAMED.search(name)) and float(named["temperature"]):
        fields |= {"decoding": "sampling", "temperature": Real(named["temperature"])}
    elif named:
        fields["decoding"] = "greedy"
    return fields


def _problem(item: Node, name: str) -> ReadProblem:
    texts = {key: item.get(key) for key in ("contest_date", "difficulty", "platform")}
    day, difficulty, platform = (node.text if node else "" for node in texts.values())
    return ReadProblem(id=name, date=day[:10], difficulty=difficulty.lower(), platform=platform.lower())
