"""EvalPlus: its leaderboard, and the judged samples of one run."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from catalog.entries.text import counted
from catalog.ingest.format import Format, Reading, ReadProblem, ReadRow, ReadRun, Skipped, Used
from catalog.ingest.formats._counts import in_order, pass_at, same_samples
from catalog.ingest.formats._numbers import printed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.ingest.inputs import FileHead, Input, Node

_VERSION: Final = "evalplus-0.2"  # of MBPP: the 378 tasks that the leaderboard and the tool judge
_LEADERBOARD: Final[dict[str, tuple[str, Mapping[str, object]]]] = {  # column -> benchmark, fields
    "humaneval": ("humaneval", {}),
    "humaneval+": ("humaneval-plus", {"measured_by": {"relationship": "benchmark-authors"}}),
    "mbpp": ("mbpp", {"version": _VERSION}),
    "mbpp+": ("mbpp-plus", {"version": _VERSION, "measured_by": {"relationship": "benchmark-authors"}}),
}
_LABELS: Final = {  # that mean something else here than the same words elsewhere -> our name for it
    # Its link leads to the Python model.
    "CodeLlama-70B": "CodeLlama-Python 70B",
    # Above what the paper has for the base models, near its Python ones; the links do not say.
    **{f"CodeLlama-{size}B": f"CodeLlama-{size}B (EvalPlus label)" for size in (7, 13, 34)},
}
_RUNS: Final = {  # start of a task's name -> benchmark, the one with more tests, version, problems
    "HumanEval/": ("humaneval", "humaneval-plus", "", 164),
    "Mbpp/": ("mbpp", "mbpp-plus", _VERSION, 378),
}
_HARNESS: Final = {"name": "EvalPlus", "url": "https://github.com/evalplus/evalplus"}
_PASS: Final = "pass"  # noqa: S105 - a verdict


def _detects(head: FileHead) -> bool:
    if not head.is_json_document:
        return False
    leaderboard = head.has_keys("pass@1", "humaneval+")
    run = head.has_keys("eval", "hash") and (head.has_keys("base_status") or head.has_keys("nfiles"))
    return leaderboard or run


def _read(files: Sequence[Input]) -> Reading:
    if len(files) > 1:
        files[1].fail("one file at a time: a leaderboard, or the samples of one model")
    document = files[0].json()
    return _run(document) if document.get("eval") else _leaderboard(document)


# --- The leaderboard ---------------------------------------------------------------------------


def _leaderboard(document: Node) -> Reading:
    rows = []
    without: Counter[str] = Counter()
    for label, entry in document.items():
        model = _LABELS.get(label, label)
        shared = {"prompt": "instruction" if entry["prompted"].flag else "direct completion"}
        if model != label:
            shared["as_reported"] = label
        scores = entry["pass@1"]
        for column, cell in scores.items():
            if column not in _LEADERBOARD:
                cell.fail(f"no column of this leaderboard; it has {', '.join(_LEADERBOARD)}")
        for column, (benchmark, fields) in _LEADERBOARD.items():
            score = scores.get(column)
            if score is None:
                without[column] += 1
                continue
            rows.append(
                ReadRow(
                    model=model,
                    benchmark=benchmark,
                    metric="pass@1",
                    percent=printed(score.number),
                    at=score.at,
                    fields={**fields, **shared},
                )
            )
    return Reading(
        rows=rows,
        header={
            "source": {
                "title": "EvalPlus leaderboard, results.json",
                "kind": "leaderboard",
                "url": "https://evalplus.github.io/leaderboard.html",
            },
            "measured_by": {"name": "EvalPlus", "relationship": "third-party"},
            "harness": _HARNESS,
            "settings": {"decoding": "greedy"},
            "note": "MBPP and MBPP+ are the 378 tasks of EvalPlus v0.2.",
        },
        target=("evalplus", "leaderboard"),
        skipped=[
            Skipped(f"{column} of {counted(number, 'model')}", "no value")
            for column, number in without.items()
        ],
    )


# --- The samples of one run --------------------------------------------------------------------


def _run(document: Node) -> Reading:
    judged = document["eval"]
    base: dict[str, tuple[int, int]] = {}
    plus: dict[str, tuple[int, int]] = {}
    for task, samples in judged.items():
        verdicts = _verdicts(samples)
        if not verdicts:
            samples.fail("no sample of this problem")
        base[task] = (len(verdicts), sum(first for first, _ in verdicts))
        both = [first and second for first, second in verdicts if second is not None]
        if both:
            plus[task] = (len(both), sum(both))
    start = next((prefix for prefix in _RUNS if base and all(task.startswith(prefix) for task in base)), None)
    if start is None:
        judged.fail(f"its problems are not all named {' or all '.join(f'{prefix}...' for prefix in _RUNS)}")
    if plus and plus.keys() != base.keys():
        judged.fail(f"{len(base) - len(plus)} problems have no verdict of the added tests, others have one")
    benchmark, harder, version, problems = _RUNS[start]
    rows, runs, skipped = [], [], []
    for name, counts in ((benchmark, base), (harder, plus)):
        if not counts:
            skipped.append(Skipped(name, "not judged: the run had --base-only"))
            continue
        ordered = in_order(counts)
        fewest, most = same_samples(ordered.values())
        part = {"version": version} if version else {}
        fields: dict[str, object] = {**part, "locator": "eval"}
        if fewest == most:
            fields["samples"] = fewest
        else:
            skipped.append(
                Skipped(f"{name}, pass@k above k = {fewest}", "not all problems have that many samples")
            )
        if len(ordered) != problems:
            fields["problems"] = len(ordered)
        rows += [
            ReadRow(model="", benchmark=name, metric=metric, percent=percent, at=judged.at, fields=fields)
            for metric, percent in pass_at(ordered.values())
        ]
        runs.append(ReadRun(model="", benchmark=name, fields=part, counts=ordered))
    return Reading(
        rows=rows,
        header={
            "source": {"title": judged.file.head.name, "kind": "raw-data", **_day(document)},
            "harness": _HARNESS,
        },
        target=("evalplus", ""),
        skipped=skipped,
        problems=[ReadProblem(id=task) for task in in_order(base)],
        runs=runs,
    )


def _verdicts(samples: Node) -> list[tuple[bool, bool | None]]:
    """(passes the base tests, passes the added tests) for each sample; the second is None if not run.

    Raises InputError if a file in the older format has different numbers of the two.
    """
    if samples.is_object:  # as EvalPlus wrote it before version 0.2
        base = [_first(verdicts) for verdicts in samples["base"]]
        plus: list[bool | None] = (
            [_first(verdicts) for verdicts in samples["plus"]] if samples.get("plus") else []
        )
        if plus and len(plus) != len(base):
            samples["plus"].fail(f"{len(plus)} verdicts beside {len(base)} of the base tests")
        return list(zip(base, plus or [None] * len(base), strict=True))
    verdicts: list[tuple[bool, bool | None]] = []
    for sample in samples:
        added = sample.get("plus_status")
        verdicts.append((sample["base_status"].text == _PASS, added.text == _PASS if added else None))
    return verdicts


def _first(verdict: Node) -> bool:
    """True if a verdict in the older format, such as `["pass", [...]]`, is a pass."""
    return next((part.text == _PASS for part in verdict), None) or False


def _day(document: Node) -> Mapping[str, str]:
    """{"date": "2024-05-01"} for a time such as `2024-05-01 10:31`; {} if the file has none."""
    written = document.get("date")
    return {"date": written.text[:10]} if written else {}


FORMAT: Final = Format(
    name="evalplus",
    summary="`results.json` of the EvalPlus leaderboard, or the `eval_results.json` of one run",
    url="https://github.com/evalplus/evalplus",
    about="""\
Of the **leaderboard**, each model gives up to four rows: HumanEval, HumanEval+, MBPP and MBPP+. Columns
that are `null` are skipped and counted. What it calls CodeLlama-70B is CodeLlama-Python 70B by its link, and
CodeLlama-7B, 13B and 34B stand for variants of their own, since nothing says which ones were run. MBPP
and MBPP+ stand for the 378 tasks of EvalPlus v0.2 and never mix with the full MBPP.

Of the **samples of one run**, which name no model (say `--model`), samples and passes of each problem are
counted, and pass@k is computed from them as for [human-eval](human-eval.md): once with the base tests
alone, once with all. A sample passes all tests when it passes the base tests *and* the added ones. Both
formats that the tool has written are read.""",
    used=(
        Used("pass@1.humaneval, .humaneval+, .mbpp, .mbpp+", "leaderboard: one row each, percent as printed"),
        Used("prompted", "leaderboard: `prompt`, instruction or direct completion", needed=True),
        Used("eval.<task>[].base_status, .plus_status", "run: whether a sample passes"),
        Used("eval.<task>.base, .plus", "run, before version 0.2: likewise"),
        Used("date", "run: when it was judged"),
    ),
    example=("results.json",),
    detects=_detects,
    read=_read,
)
