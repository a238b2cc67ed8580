"""`catalog count`: judged samples, of any number, as counts of each problem and as pass@k."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Final

from catalog.cli.command import OK, Command, clear, print_json, progress, wants_json, wrong
from catalog.entries.text import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.ingest.sample_counts import Counts

_MOST_DIGITS: Final = 9  # of a k
_USUAL: Final = (1, 10, 100)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="JSON lines, also as gzip or zstd, or Parquet; or a pattern such as 'runs/**/*.parquet'",
    )
    parser.add_argument("--task-id", default="task_id", metavar="NAME", help="column of the problem")
    parser.add_argument("--passed", default="passed", metavar="NAME", help="column of true or false")
    parser.add_argument(
        "--sample-id", metavar="NAME", help="column of the sample, where copies are to be noticed"
    )
    parser.add_argument(
        "--k",
        type=_numbers,
        default=(),
        metavar="K,K",
        help="pass@k for these (default: 1, 10, 100 where they fit)",
    )


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    numbers = tuple(int(part) for part in parts if part.isdecimal() and len(part) <= _MOST_DIGITS)
    if len(numbers) != text.count(",") + 1 or min(numbers) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of whole numbers; write it like 1,10,100")
    return numbers


def _run(options: argparse.Namespace) -> int:
    from catalog.ingest.sample_counts import Columns, count, find
    from catalog.stats.estimators import pass_at_k
    from catalog.stats.intervals import clustered, mean

    files = find(options.files)
    progress(f"counting {counted(len(files), 'file')}")
    problems = count(files, Columns(options.task_id, options.passed, options.sample_id))
    clear()
    fewest = min(problems, key=lambda problem: problem.samples)
    for k in options.k:
        if k > fewest.samples:
            wrong(
                f"pass@{k} needs {k} samples of every problem; {fewest.task_id} has {fewest.samples}; "
                "name smaller numbers with --k"
            )
    if options.output_format == "csv":
        import csv

        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(("task_id", "samples", "correct"))
        writer.writerows((problem.task_id, problem.samples, problem.correct) for problem in problems)
        return OK
    values = []
    for k in options.k or [k for k in _USUAL if k <= fewest.samples]:
        rates = [pass_at_k(problem.samples, problem.correct, k) for problem in problems]
        interval = clustered(rates)
        values.append({"k": k, "pass_at_k": mean(rates), "low": interval.low, "high": interval.high})
    if wants_json(options):
        print_json({"values": values, "problems": [_counts(problem) for problem in problems]})
    else:
        print(_text(problems, values))
    return OK


def _counts(problem: Counts) -> dict[str, str | int]:
    return {"task_id": problem.task_id, "samples": problem.samples, "correct": problem.correct}


def _text(problems: Sequence[Counts], values: Sequence[dict[str, float]]) -> str:
    samples = sum(problem.samples for problem in problems)
    lines = [f"{counted(len(problems), 'problem')}, {counted(samples, 'sample')}"]
    for value in values:
        percent, low, high = (f"{value[name] * 100:.2f}" for name in ("pass_at_k", "low", "high"))
        lines.append(f"pass@{value['k']}: {percent} %, 95 % interval {low}–{high}, clustered by problem")
    return "\n".join(lines)


COMMAND = Command(
    name="count",
    summary="count judged samples by problem, and give pass@k with its interval",
    example="catalog count samples.jsonl --k 1,2",
    arguments=_arguments,
    run=_run,
    formats=("text", "json", "csv"),
    formats_help="text: pass@k; json: pass@k and the counts; csv: the counts",
)
