"""SWE-bench's leaderboards: the share of issues that a system resolves."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from catalog.entries.real import Real
from catalog.entries.text import counted
from catalog.ingest.format import (
    Format,
    Reading,
    ReadProblem,
    ReadRow,
    ReadRun,
    Skipped,
    Used,
    skipped,
)
from catalog.ingest.formats._numbers import printed
from catalog.ingest.formats._swe_bench_report import is_report, read_report
from catalog.ingest.formats._systems import System, parse
from catalog.ingest.inputs import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from catalog.ingest.inputs import FileHead, Input, Node

_BENCHMARK: Final = "swe-bench"
_MULTIMODAL: Final = "Multimodal"
_SPLITS: Final = {
    "bash-only": "verified",
    "Test": "",
    "Verified": "verified",
    "Lite": "lite",
    _MULTIMODAL: "",
}  # of each board
_FIRST: Final = "bash-only"  # its rows stand in Verified again, under the same folder
_REPEATED: Final = f"stand in {_FIRST} already"
_MINI: Final = "mini-SWE-agent"
_NOT_STATED: Final = "agent"  # method of systems whose name has no scaffold
_DATE: Final = re.compile(r"(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_TEMPERATURE: Final = re.compile(r"\(T=(\d+(?:\.\d+)?)\)")  # in a model's name: GLM-4.6 (T=1)
_HUB: Final = "https://huggingface.co/"


def _detects(head: FileHead) -> bool:
    boards = head.is_json_document and head.has_keys("leaderboards", "resolved", "tags")
    return boards or is_report(head)


def _read(files: Sequence[Input]) -> Reading:
    if len(files) > 1:
        files[1].fail("one file at a time: a leaderboards.json, or the report of one run")
    document = files[0].json()
    return read_report(document) if document.get("total_instances") else _boards(document)


def _boards(document: Node) -> Reading:
    rows: list[ReadRow] = []
    runs: list[ReadRun] = []
    left: list[Skipped] = []
    seen: set[str] = set()  # folders of the first board
    boards = _by_name(document["leaderboards"], left)
    for name in sorted(boards, key=lambda name: (name != _FIRST, name)):
        if name not in _SPLITS:
            left.append(Skipped(f"board {name}", "another benchmark, of which nothing is known here"))
            continue
        reasons: Counter[str] = Counter()
        for result in boards[name]:
            try:
                folder = result.get("folder")
                if why := _unusable(result, name, seen):
                    reasons[why] += 1
                    continue
                if name == _FIRST and folder:
                    seen.add(folder.text)
                # The board of bare models prints how much they may reason; the tag does not.
                model = result["name"].text if name == _FIRST else _models(result)[0]
                rows.append(_row(result, model, name))
            except InputError as error:
                left.append(skipped(error))
                continue
            try:
                if run := _run(result, rows[-1]):
                    runs.append(run)
            except InputError as error:  # in values of single issues, which never stop their row
                left.append(skipped(error))
        left += [
            Skipped(f"{counted(number, 'row')} of {name}", why)
            if why == _REPEATED
            else Skipped(name, why, number)
            for why, number in reasons.items()
        ]
    issues = dict.fromkeys(issue for run in runs for issue in run.counts)
    return Reading(
        rows=rows,
        header={
            "source": {
                "title": "SWE-bench leaderboards, leaderboards.json",
                "kind": "leaderboard",
                "url": "https://www.swebench.com/",
            },
            "harness": {"name": "SWE-bench", "url": "https://github.com/SWE-bench/SWE-bench"},
        },
        target=("swe-bench", "leaderboards"),
        skipped=left,
        problems=[ReadProblem(id=issue) for issue in issues],
        runs=runs,
    )


def _by_name(boards: Node, left: list[Skipped]) -> dict[str, Node]:
    """{name: results} of the boards; those without either go to `left`."""
    named = {}
    for board in boards:
        try:
            name, results = board["name"].text, board["results"]
            list(results)
        except InputError as error:
            left.append(skipped(error))
        else:
            named[name] = results
    return named


def _unusable(result: Node, board: str, seen: Collection[str]) -> str:
    """Reason why a result of a board gives no row; "" if it gives one. `seen`: folders of the first board."""
    models = _models(result)
    if _SPLITS[board] == _SPLITS[_FIRST] and (folder := result.get("folder")) and folder.text in seen:
        return _REPEATED
    if len(models) != 1:
        return "name several models" if models else "name no model"
    if _dated(models[0]) > result["date"].text:
        return f"are older than the model in their tag, {models[0]}"
    return ""


def _row(result: Node, model: str, board: str) -> ReadRow:
    name, rate = result["name"].text, result["resolved"]
    system = _system(result, model, board)
    fields: dict[str, object] = {
        "locator": f"{board}: {name}",
        "date": result["date"].text,
        "measured_by": _measurer(result, board),
    }
    if split := _SPLITS[board]:
        fields["split"] = split
    if not system.scaffold:
        fields["method"] = _NOT_STATED
    if board == _FIRST and (temperature := _TEMPERATURE.search(name)):
        fields |= {"decoding": "sampling", "temperature": Real(temperature[1])}
    if system.version:
        fields["method_version"] = system.version
    if setup := system.form if system.scaffold else name:
        fields["method_setup"] = setup
    if attempts := [tag.removeprefix("Attempts - ") for tag in _tags(result, "System")]:
        fields["attempts"] = ", ".join(attempts)
    if (cost := result.get("cost")) and cost.number:
        fields["cost_usd"] = round(float(cost.number), 4)
    checked = result.get("checked")
    if board != _FIRST and checked is not None:
        sure = checked.value is True  # else false, or a sentence that starts with it
        fields["note"] = "SWE-bench has run it again." if sure else "SWE-bench has not run it again."
    warning = result.get("warning")
    if warning:
        fields |= {"status": "disputed", "status_reason": warning.text}
    return ReadRow(
        model=model,
        benchmark=_BENCHMARK if board != _MULTIMODAL else "swe-bench-multimodal",
        metric="resolved-rate",
        percent=printed(rate.number),
        at=rate.at,
        method=system.scaffold,
        fields=fields,
    )


def _system(result: Node, model: str, board: str) -> System:
    """Scaffold, version and form of a row; on the leaderboard of bare models, always mini-SWE-agent."""
    if board != _FIRST:
        return parse(result["name"].text, model)
    version = result.get("mini-swe-agent_version")
    return System(_MINI, version.text if version else "", "")


def _measurer(result: Node, board: str) -> dict[str, str]:
    if board == _FIRST:
        return {"name": "SWE-bench", "relationship": "benchmark-authors"}
    makers = _tags(result, "Org")
    return {"name": ", ".join(makers) or "those who submitted it", "relationship": "developer"}


def _models(result: Node) -> list[str]:
    """Models in the tags of a row; without such tags, the last part of a name such as `RAG + GPT 4o`."""
    _, plus, named = result["name"].text.rpartition(" + ")
    return _tags(result, "Model") or ([named] if plus else [])


def _dated(model: str) -> str:
    """Date in a model's name as YYYY-MM-DD; "" if there is none."""
    match = _DATE.search(model)
    return "-".join(match.groups()) if match else ""


def _tags(result: Node, kind: str) -> list[str]:
    """Texts of the tags of one kind: for the kind `Model`, the text after `Model: `; [] for none.

    Of a link to a model hub, only `owner/name` remains.
    """
    tags = (tag.text.partition(": ") for tag in result["tags"])
    return [
        value.strip().removeprefix(_HUB).rstrip("/")
        for name, _, value in tags
        if name == kind and value.strip()
    ]


def _run(result: Node, row: ReadRow) -> ReadRun | None:
    """For each issue whether a run resolved it; None if the file does not say so."""
    details = result.get("per_instance_details")
    if details is None:
        return None
    counts = {issue: (1, int(detail["resolved"].flag)) for issue, detail in details.items()}
    return ReadRun(
        model=row.model,
        benchmark=row.benchmark,
        fields={"split": row.fields["split"], "metric": row.metric}
        if "split" in row.fields
        else {"metric": row.metric},
        counts=counts,
    )


FORMAT: Final = Format(
    name="swe-bench",
    summary="`leaderboards.json` of SWE-bench, or the report of one run by its harness or sb-cli",
    url="https://github.com/SWE-bench/swe-bench.github.io",
    about="""\
A row of SWE-bench is a system around one or more models. It becomes a row here when it names exactly one
model in its tags, or has no such tag and a name like `RAG + GPT 4o`; the others are skipped and counted,
since no model can be said to have scored them. So are rows that are older than the date in their model's
name: their tag is wrong. The name of a system, such as
`Agentless-1.5 + GPT 4o`, has up to three parts besides its model. The scaffold (Agentless) is looked up
among the names of methods and becomes `method`; its version (1.5) becomes `method_version`; what else is
named, such as `RepoGraph`, becomes `method_setup`. A name with nothing but a model says nothing about the
scaffold: its method is `agent`, with the whole name in `method_setup`. `locator` always has the whole name.
The board *bash-only* is mini-SWE-agent on Verified, run by SWE-bench; its rows stand in
*Verified* a second time and are taken once. The other boards hold what others submitted; a note says
whether SWE-bench has run it again.

The **report of one run**, with `resolved_ids`, names neither model nor scaffold: say `--model` and `--method`
(`agent` if the scaffold is not known). The split follows from the number of issues: 500 (Verified), 300
(Lite) or 2,294. Issues without a patch count as not resolved; of a run with fewer than 95 % of the issues,
the row is of those that were submitted, and `problems` says how many.""",
    used=(
        Used(
            "leaderboards[].name",
            "`split`: Verified, Lite, or all for Test; or SWE-bench Multimodal",
            needed=True,
        ),
        Used("results[].tags", "the model, the makers of the system, and `attempts`", needed=True),
        Used("results[].name", "`method`, `method_version`, `method_setup` and `locator`", needed=True),
        Used("results[].resolved", "one row, percent as printed", needed=True),
        Used("results[].date", "`date`", needed=True),
        Used("results[].folder", "to tell rows that stand on two boards"),
        Used("results[].cost", "`cost_usd`, of the whole run"),
        Used("results[].checked", "`note`: whether SWE-bench has run it again"),
        Used("results[].warning", "`status: disputed`, with the warning as its reason"),
        Used("results[].mini-swe-agent_version", "`method_version`"),
        Used("total_instances, submitted_instances", "report: the split, and `problems`"),
        Used("resolved_instances", "report: one row, computed, and `correct`"),
        Used("submitted_ids, resolved_ids", "report: whether each issue is resolved, beside the results"),
        Used("results[].per_instance_details", "whether each issue is resolved, beside the results"),
    ),
    example=("leaderboards.json",),
    tried="`leaderboards.json` of 2025 (160 rows); reports only as the harness's code writes them",
    words=(b'"leaderboards"', b'"resolved"', b'"tags"', b'"folder"'),
    board_files=("leaderboards.json",),
    detects=_detects,
    read=_read,
)
