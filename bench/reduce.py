"""`python -m bench.reduce`: time to count ten million samples, compared with a scan of the file.

The bare scan makes DuckDB read both columns of every row and do next to nothing with them. Seconds
are those of the processor, all threads together, the best of several runs, each with an engine of its
own: a machine that is busy with other things does not count. Memory is the peak of another process.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import duckdb

from catalog.ingest.sample_counts import Columns, count

if TYPE_CHECKING:
    from collections.abc import Callable

_ROWS: Final = 10_000_000
_PROBLEMS: Final = 164
_LEAST: Final = 0.5  # of the speed of the bare scan
_FORMS: Final = {
    "samples.parquet": ("Parquet", "(FORMAT parquet)"),
    "samples.jsonl": ("JSON lines", "(FORMAT json)"),
    "samples.jsonl.zst": ("JSON lines, zstd", "(FORMAT json, COMPRESSION zstd)"),
    "samples.jsonl.gz": ("JSON lines, gzip", "(FORMAT json, COMPRESSION gzip)"),
}


def write(path: Path, rows: int, options: str) -> None:
    """`rows` samples of 164 problems; each has some 60 characters of code and a number of its own."""
    duckdb.sql(
        f"""COPY (
            SELECT 'HumanEval/' || (range % {_PROBLEMS}) AS task_id,
                   '    return [x for x in values if x > ' || hash(range) || ']' AS completion,
                   hash(range) % 1000 < 1000 * (range % {_PROBLEMS}) / {_PROBLEMS} AS passed,
                   range // {_PROBLEMS} AS sample_id
            FROM range({rows})
        ) TO '{path}' {options}"""  # noqa: S608 - our own words
    )


def scan(path: Path) -> None:
    """Read both columns and keep nothing."""
    columns = "columns = {task_id: 'VARCHAR', passed: 'BOOLEAN'}"
    source = f"'{path}'" if path.suffix == ".parquet" else f"read_json('{path}', {columns})"
    with duckdb.connect() as engine:
        engine.execute(f"SELECT max(task_id), max(passed) FROM {source}").fetchall()  # noqa: S608 - our own words


def best(work: Callable[[], object], runs: int) -> float:
    """Processor seconds of the cheapest of `runs`."""
    seconds = []
    for _ in range(runs):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return min(seconds)


_PEAK: Final = """
import sys
from pathlib import Path
from catalog.cli import main
main(sys.argv[1:])
(line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(line.split()[1], file=sys.stderr)
"""


def peak(path: Path, sample_id: str) -> float:
    """Peak megabytes of a process that counts `path`, its own without what it was started from."""
    named = ("--sample-id", sample_id) if sample_id else ()
    command = [sys.executable, "-c", _PEAK, "count", str(path), "--format", "csv", *named]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=3600)  # noqa: S603 - our own command
    return int(done.stderr) / 1024


def main() -> int:
    """Print a table; exit status 1 if counting is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=_ROWS)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    say = sys.stdout.write
    say(
        f"| {options.rows:,} samples | MB | bare scan, s | count, s | speed of the scan | peak memory, MB |\n"
    )
    say("| --- | ---: | ---: | ---: | ---: | ---: |\n")
    kept = True
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name, (form, written) in _FORMS.items():
            path = Path(folder) / name
            write(path, options.rows, written)
            scanned = best(partial(scan, path), options.runs)
            for title, columns in (
                (form, Columns()),
                (f"{form}, looking for copies", Columns(sample_id="sample_id")),
            ):
                counted = best(partial(count, [path], columns), options.runs)
                if columns.sample_id is None:
                    kept = kept and scanned / counted >= _LEAST
                say(
                    f"| {title} | {path.stat().st_size / 1e6:,.0f} | {scanned:.2f} | {counted:.2f} "
                    f"| {scanned / counted:.2f} | {peak(path, columns.sample_id or ''):,.0f} |\n"
                )
                sys.stdout.flush()
            path.unlink()
    say(f"\nAt least {_LEAST} of the speed of the bare scan: {'kept' if kept else '**not kept**'}\n")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
