"""`catalog count`: judged samples, of any number, as counts of each problem and as pass@k."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.cli.command import OK, Command, clear, print_json, progress, wants_json, wrong
from catalog.entries.text import counted, escape_invisible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.ingest.merge_counts import CountsOrigin
    from catalog.ingest.sample_counts import Counts, SamplePart

_MOST_DIGITS: Final = 9  # of a k
_MOST_PARTS: Final = 10_000
_USUAL: Final = (1, 10, 100)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="JSON lines, also as gzip or zstd, or Parquet; or a pattern such as 'runs/**/*.parquet', also "
        "with s3://, gs:// or hf:// before it",
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
    parser.add_argument(
        "--part",
        type=_part,
        metavar="I/N",
        help="count only part I of N by the id of the sample, of all files; needs --sample-id",
    )
    parser.add_argument(
        "--resume",
        type=Path,
        metavar="FILE",
        help="keep counts of finished files in FILE; the same command goes on from there",
    )
    parser.add_argument(
        "--engine",
        choices=("duckdb", "spark"),
        default="duckdb",
        help="spark: the Spark server that SPARK_REMOTE names counts files that its machines can read",
    )
    parser.add_argument(
        "--merge",
        action="store_true",
        help="add counts of several machines: each FILE is the output of --format json",
    )


def _part(text: str) -> SamplePart:
    from catalog.ingest.sample_counts import SamplePart

    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of) <= _MOST_PARTS):
        raise argparse.ArgumentTypeError(f"{text!r} is no part; write 1/4 for the first of four")
    return SamplePart(int(number), int(of))


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    numbers = tuple(int(part) for part in parts if part.isdecimal() and len(part) <= _MOST_DIGITS)
    if len(numbers) != text.count(",") + 1 or min(numbers) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of whole numbers; write it like 1,10,100")
    return numbers


def _run(options: argparse.Namespace) -> int:
    from catalog.stats.estimators import pass_at_k
    from catalog.stats.intervals import clustered, mean

    problems, origin = _merged(options) if options.merge else _counted(options)
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
        document = {"values": values, "problems": [_counts(problem) for problem in problems]}
        print_json(document | {"origin": origin().model_dump(exclude_none=True)})
    else:
        print(_text(problems, values))
    return OK


def _counted(options: argparse.Namespace) -> tuple[list[Counts], Callable[[], CountsOrigin]]:
    """Counts of the files of samples, and a function that reads these again for their origin."""
    from catalog.ingest.count_store import CountFile
    from catalog.ingest.merge_counts import origin
    from catalog.ingest.sample_counts import Columns, count, find_samples

    if options.part and not options.sample_id:
        wrong("--part splits samples by their ids; name the column of the id with --sample-id")
    if options.resume and options.sample_id:
        wrong(
            "with --sample-id, all files are counted at once, since copies may be anywhere, so there is "
            "nothing to go on from; count in parts with --part 1/4, 2/4 ... and add them with --merge"
        )
    if options.engine == "spark":
        return _counted_by_spark(options)
    files = find_samples(options.files)
    progress(f"counting {counted(len(files), 'file')}")
    problems = count(
        files,
        Columns(options.task_id, options.passed, options.sample_id),
        options.part,
        store=CountFile(options.resume) if options.resume else None,
        progress=lambda done: progress(f"counted {done:,} of {counted(len(files), 'file')}"),
    )
    clear()
    return problems, lambda: origin(files, options.sample_id, options.part)


def _counted_by_spark(options: argparse.Namespace) -> tuple[list[Counts], Callable[[], CountsOrigin]]:
    from catalog.ingest.merge_counts import origin
    from catalog.ingest.sample_counts import Columns
    from catalog.ingest.spark_counts import count_by_spark

    if options.resume:
        wrong("Spark counts all files at once, so there is nothing to resume; leave --resume out")
    progress("counting by Spark")
    columns = Columns(options.task_id, options.passed, options.sample_id)
    problems, files = count_by_spark(options.files, columns, options.part)
    clear()
    return problems, lambda: origin(files, options.sample_id, options.part)


def _merged(options: argparse.Namespace) -> tuple[list[Counts], Callable[[], CountsOrigin]]:
    from catalog.ingest.merge_counts import merge_counts, strangers
    from catalog.ingest.sample_counts import find

    if options.sample_id or options.part or options.resume or options.engine != "duckdb":
        wrong("--merge adds what was counted; give other options to the counts themselves")
    files = find(options.files)
    problems, origin = merge_counts(files)
    if pair := strangers(files):
        one, other = (escape_invisible(path.as_posix()) for path in pair)
        note = f"{one} and {other} have no problem in common; pass@k is the mean over the problems of both"
        print(f"catalog: note: {note}", file=sys.stderr)
    return problems, lambda: origin


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
