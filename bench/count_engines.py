"""`python -m bench.count_engines`: equal counts by every engine, and what a million samples more costs.

Writes generated samples of 164 problems, 5, 10 and 20 million by default, as Parquet and as JSON lines,
and counts them in processes of their own: with DuckDB plainly, by the ids of samples, and in four parts
by id that are merged; of the largest number also on the Spark server that SPARK_REMOTE names, if it is
set. All counts of a number must be equal. Prints a table and the slope of each way: seconds of the
processor and peak memory for a million samples more. For Spark, seconds are those of the clock.

`--plan` measures what a plan for many more samples needs: one part of 200, which reads all samples and
keeps few, and merging the counts of 200 parts of a thousand files. There, ids are texts of 32 characters.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import duckdb

from bench.reduce import best, scan, write
from catalog.ingest.spark_counts import SERVER

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROWS: Final = (5_000_000, 10_000_000, 20_000_000)
_MILLION: Final = 1_000_000
_PARTS: Final = 4
_MANY_PARTS: Final = 200
_MANY_FILES: Final = 1000
_MOST_MEGABYTES: Final = 300  # without ids
_SECONDS: Final = 3600  # for one count
_FORMS: Final = {
    "Parquet": ("samples.parquet", "(FORMAT parquet)"),
    "JSON lines": ("samples.jsonl", "(FORMAT json)"),
}
_BY_ID: Final = ("--sample-id", "sample_id")
_CHILD: Final = """
import resource, sys
from pathlib import Path
from catalog.cli import main
status = main(sys.argv[1:])
sys.stdout.flush()
used = resource.getrusage(resource.RUSAGE_SELF)
(line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(used.ru_utime + used.ru_stime, line.split()[1], file=sys.stderr)
sys.exit(status)
"""


class _Cost(NamedTuple):
    """Seconds of the processor, or of the clock for another server, and peak memory in MB."""

    seconds: float
    megabytes: float


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _run(arguments: Sequence[str]) -> tuple[str, _Cost, float]:
    """(output, cost, seconds by the clock) of `catalog count` in a process of its own."""
    start = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-W", "ignore", "-c", _CHILD, "count", *arguments],
        check=False, capture_output=True, text=True, timeout=_SECONDS,
    )  # fmt: skip
    if done.returncode:
        sys.exit(done.stderr)
    seconds, kilobytes = done.stderr.split()[-2:]
    return done.stdout, _Cost(float(seconds), int(kilobytes) / 1024), time.monotonic() - start


def _in_parts(path: Path) -> tuple[str, _Cost]:
    """(counts as CSV, cost) of all parts by id, one after the other, and of their merge."""
    costs: list[_Cost] = []
    files = [path.with_name(f"part-{i}.json") for i in range(1, _PARTS + 1)]
    for i, file in enumerate(files, 1):
        output, cost, _ = _run([str(path), *_BY_ID, "--part", f"{i}/{_PARTS}", "--format", "json"])
        file.write_text(output, encoding="utf-8", newline="\n")
        costs.append(cost)
    merged, cost, _ = _run(["--merge", *map(str, files), "--format", "csv"])
    for file in files:
        file.unlink()
    most = max(one.megabytes for one in costs)
    return merged, _Cost(sum(one.seconds for one in (*costs, cost)), most)


def _ways(path: Path, *, spark: bool) -> dict[str, tuple[str, _Cost]]:
    """(counts as CSV, cost) of each way to count the file `path`."""
    plain, cost, _ = _run([str(path), "--format", "csv"])
    by_id, cost_by_id, _ = _run([str(path), *_BY_ID, "--format", "csv"])
    ways = {
        "DuckDB": (plain, cost),
        "DuckDB, by id": (by_id, cost_by_id),
        f"DuckDB, by id, {_PARTS} parts merged": _in_parts(path),
    }
    for name, options in (("Spark", ()), ("Spark, by id", _BY_ID)) if spark else ():
        counts, cost, clock = _run([str(path), *options, "--engine", "spark", "--format", "csv"])
        ways[name] = (counts, _Cost(clock, cost.megabytes))
    return ways


def _plan(rows: Sequence[int]) -> None:
    """Print the cost of one part of many, with ids of 32 characters, and of merging many parts."""
    for number in sorted(rows):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            path = Path(folder) / "samples.parquet"
            duckdb.sql(
                f"COPY (SELECT 'HumanEval/' || (range % 164) AS task_id, range % 3 = 0 AS passed, "  # noqa: S608
                f"md5(CAST(range AS VARCHAR)) AS sample_id FROM range({number})) TO '{path}'"
            )
            for name, options in (
                ("all", ()),
                (f"part 1/{_PARTS}", ("--part", f"1/{_PARTS}")),
                (f"part 1/{_MANY_PARTS}", ("--part", f"1/{_MANY_PARTS}")),
            ):
                _, cost, _ = _run([str(path), *_BY_ID, *options, "--format", "csv"])
                _say(f"by id, {name} of {number:,}: {cost.seconds:.2f} s, {cost.megabytes:,.0f} MB")
    problems = [{"task_id": f"HumanEval/{i}", "samples": 200, "correct": 100} for i in range(164)]
    files = [{"name": f"runs/{i}.parquet", "bytes": i, "sha256": f"{i:064x}"} for i in range(_MANY_FILES)]
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for i in range(1, _MANY_PARTS + 1):
            origin = {"files": files, "sample_id": "sample_id", "part": [i, _MANY_PARTS]}
            document = {"format": 1, "problems": problems, "origin": origin}
            text = json.dumps(document)
            Path(folder, f"{i}.json").write_text(text, encoding="utf-8", newline="\n")
        _, cost, _ = _run(["--merge", f"{folder}/*.json", "--format", "csv"])
    title = f"merge of {_MANY_PARTS} parts of {_MANY_FILES:,} files"
    _say(f"{title}: {cost.seconds:.2f} s, {cost.megabytes:,.0f} MB")


def _slope(points: Sequence[tuple[int, float]]) -> float:
    """Slope by least squares for a million rows more."""
    millions = [rows / _MILLION for rows, _ in points]
    mean_x, mean_y = sum(millions) / len(points), sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x in millions)
    return sum((x - mean_x) * (y - mean_y) for x, (_, y) in zip(millions, points, strict=True)) / spread


def main() -> int:
    """Print the tables; exit status 1 if counts differ or a bound is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=_ROWS, help="numbers of samples")
    parser.add_argument("--form", choices=_FORMS, nargs="+", default=list(_FORMS))
    parser.add_argument("--plan", action="store_true", help="cost of one part of many, and of merging them")
    options = parser.parse_args()
    if options.plan:
        _plan(options.rows)
        return 0
    well = True
    for form in options.form:
        name, written = _FORMS[form]
        costs: dict[str, list[tuple[int, _Cost]]] = {}
        _say(f"\n| {form} | samples | MB | seconds | peak memory, MB |\n| --- | ---: | ---: | ---: | ---: |")
        for rows in sorted(options.rows):
            with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                path = Path(folder) / name
                write(path, rows, written)
                last = rows == max(options.rows)
                scanned = best(partial(scan, path), 1)
                ways = _ways(path, spark=last and SERVER in os.environ)
                megabytes = path.stat().st_size / _MILLION
            _say(f"| bare scan | {rows:,} | {megabytes:,.0f} | {scanned:.2f} | |")
            for way, (_, cost) in ways.items():
                costs.setdefault(way, []).append((rows, cost))
                _say(f"| {way} | {rows:,} | {megabytes:,.0f} | {cost.seconds:.2f} | {cost.megabytes:,.0f} |")
            equal = len({counts for counts, _ in ways.values()}) == 1
            well = well and equal
            if not equal:
                _say(f"\n{form}, {rows:,}: **counts differ**\n")
            if last:
                plain = ways["DuckDB"][1]
                speed = scanned / plain.seconds
                well = well and plain.megabytes < _MOST_MEGABYTES
                _say(
                    f"\nspeed of the bare scan, start of Python included: {speed:.2f} (bench.reduce: without)"
                )
        for way, points in costs.items():
            if len(points) > 1:
                seconds = _slope([(rows, cost.seconds) for rows, cost in points])
                memory = _slope([(rows, cost.megabytes) for rows, cost in points])
                _say(
                    json.dumps(
                        {
                            "way": way,
                            "seconds per million": round(seconds, 3),
                            "MB per million": round(memory, 1),
                        }
                    )
                )
    _say(f"\nEqual counts, and memory without ids: {'kept' if well else '**not kept**'}")
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
