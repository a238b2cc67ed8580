"""Results of single problems -> tables for the file beside the results, where they agree with their rows."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.real import Real
from catalog.entries.schema.types import PrintedNumber
from catalog.ingest.format import Skipped
from catalog.validate.problems import disagreement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from catalog.entries.schema.terms import Metric
    from catalog.ingest.format import Reading, ReadRun

_PART: Final = ("benchmark", "version", "split", "language", "metric")  # what a table is about


def tables(
    reading: Reading,
    place: Callable[[ReadRun], tuple[str, Mapping[str, Any]] | None],
    rows: Sequence[dict[str, Any]],
    metric: Callable[[str], Metric | None],
) -> tuple[list[dict[str, Any]], list[Skipped]]:
    """(tables of values per problem, skipped runs), a column per run.

    `place` gives the name of a run as in its row, and its benchmark with version, split, language and
    metric; None if a name is unknown. There is a table for each such cell. Skips runs that do not belong
    to exactly one row, and those whose values do not have the row's value as their mean: a file of single
    problems never stops the rows.
    """
    by_name: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        name = str(row.get("as_reported", row["model"]))
        by_name[name, *(str(row.get(key, "")) for key in _PART)].append(row)
    grouped: dict[tuple[str, ...], dict[str, ReadRun]] = defaultdict(dict)
    skipped: list[Skipped] = []
    for run in reading.runs:
        if (placed := place(run)) is None:
            continue
        name, cell = placed
        part = tuple(str(cell.get(key, "")) for key in _PART)
        if why := _unfit(run, by_name[name, *part], metric(part[-1])):
            skipped.append(Skipped(f"each problem of {name}", why))
        else:
            grouped[part].setdefault(name, run)
    made = [
        {
            **{key: value for key, value in zip(_PART, part, strict=True) if value},
            "runs": list(runs),
            "problems": list(_problems(reading, runs.values())),
        }
        for part, runs in grouped.items()
    ]
    return made, skipped


def _unfit(run: ReadRun, rows: Sequence[dict[str, Any]], metric: Metric | None) -> str:
    """Reason why the values of a run cannot stand beside its row; "" if they can."""
    if not rows:
        return "their value gives no row"
    if len(rows) > 1:
        return "several rows have this name"
    if metric is None or not metric.share_of_problems:
        return "the value is no share of problems"
    values = [Fraction(correct, samples) for samples, correct in run.counts.values() if samples]
    values += [Fraction(percent) / 100 for percent in run.percents.values()]
    if any(value > 1 for value in values):
        return "some values are over 100 percent"
    (row,) = rows
    number = row.get("percent", row.get("value"))
    printed = PrintedNumber(number.text if isinstance(number, Real) else str(number))
    return disagreement(values, printed, row.get("problems"))


def _problems(reading: Reading, runs: Iterable[ReadRun]) -> Iterable[dict[str, Any]]:
    columns = list(runs)
    for problem in reading.problems:
        values = [_value(run, problem.id) for run in columns]
        if any(value != "-" for value in values):
            about = {
                "id": problem.id,
                "date": problem.date,
                "difficulty": problem.difficulty,
                "platform": problem.platform,
            }
            yield {**{key: value for key, value in about.items() if value}, "values": " ".join(values)}


def _value(run: ReadRun, problem: str) -> str:
    """Result on a problem: `3/10` (correct/samples), `80.0` (percentage as printed), `-` (none)."""
    if problem in run.counts:
        samples, correct = run.counts[problem]
        return f"{correct}/{samples}"
    return run.percents.get(problem, "-")
