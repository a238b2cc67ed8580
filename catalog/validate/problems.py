"""Rules about the values of single problems and the rows that they explain."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from catalog.entries.schema.problems import parse_counts, parse_fraction
from catalog.entries.text import counted, quote
from catalog.validate.findings import Finding, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.entries.schema.problems import ProblemsFile, ProblemTable
    from catalog.entries.schema.results import ResultRow, ResultsFile
    from catalog.entries.schema.types import PrintedNumber
    from catalog.validate.findings import EntryFile, Scope


def unmatched_problem_tables(file: EntryFile[ProblemsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: per-problem values without a results file, or columns that fit no row or several rows.

    All columns of a table must fit exactly one row each.
    """
    results = scope.entries.results.get(file.id)
    results_file = quote(entry_path("results", file.id))
    if results is None:
        if f"results/{file.id}" not in scope.unreadable:
            message = f"the results file {results_file} of these values does not exist"
            mend = "add that file, or rename this one"
            yield Finding("problems-without-row", file.path, (), f"{message}; {mend}")
        return
    for t, table in enumerate(file.entry.tables):
        for i, run in enumerate(table.runs):
            rows = _rows(results, table, run)
            if len(rows) != 1:
                matches = "no row" if not rows else f"{len(rows)} rows"
                message = f"{matches} of {results_file} on {_what(table)} for {quote(run)}"
                mend = "write the row's `as_reported`, or its `model` if it has no `as_reported`"
                loc = ("tables", t, "runs", i)
                yield Finding("problems-without-row", file.path, loc, f"{message}; {mend}")


def inconsistent_problem_values(file: EntryFile[ProblemsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: problems with a wrong number of values, and columns whose mean differs from their row."""
    results = scope.entries.results.get(file.id)
    for t, table in enumerate(file.entry.tables):
        metric = scope.entries.vocabulary.metric(table.metric)
        if metric is not None and not metric.share_of_problems:
            message = f"{quote(table.metric)} is no share of problems; delete this table, or write its metric"
            yield Finding("problems-unfit", file.path, ("tables", t, "metric"), message)
            continue
        broken = False
        for loc, message in _lines(table):
            broken = True
            yield Finding("problems-unfit", file.path, ("tables", t, *loc), message)
        if results is not None and not broken:
            for loc, message in _means(results, table):
                yield Finding("problems-unfit", file.path, ("tables", t, *loc), message)


def _lines(table: ProblemTable) -> Iterator[tuple[tuple[int | str, ...], str]]:
    seen: dict[str, int] = {}
    for p, problem in enumerate(table.problems):
        if seen.setdefault(problem.id, p) != p:
            first = seen[problem.id] + 1
            message = f"{quote(problem.id)} is already the id of problem {first}; delete one of the two"
            yield ("problems", p, "id"), message
        values = problem.values.split(" ")
        if len(values) != len(table.runs):
            message = f"{counted(len(values), 'value')} for {counted(len(table.runs), 'run')}"
            yield (
                ("problems", p, "values"),
                f"{message}; write one value for each run, `-` for a run without one",
            )
            continue
        for value in values:
            fraction, samples = parse_fraction(value), parse_counts(value)
            if (fraction is not None and fraction > 1) or (samples and not samples[1]):
                message = (
                    f"{quote(value)} is over 100 percent; write `correct/samples` or a smaller percentage"
                )
                yield ("problems", p, "values"), message


def _means(results: ResultsFile, table: ProblemTable) -> Iterator[tuple[tuple[int | str, ...], str]]:
    columns = zip(*(problem.values.split(" ") for problem in table.problems), strict=True)
    for i, (run, column) in enumerate(zip(table.runs, columns, strict=True)):
        rows = _rows(results, table, run)
        known = [fraction for fraction in map(parse_fraction, column) if fraction is not None]
        if len(rows) != 1 or not known:
            continue
        if message := disagreement(known, rows[0].number, rows[0].problems):
            yield ("runs", i), f"{quote(run)}: {message}; compare both with the source"


def disagreement(values: Sequence[Fraction], printed: PrintedNumber, problems: int | None) -> str:
    """Text of how the values (fractions) of single problems disagree with their row; "" if they agree.

    `printed` is the number of the row, in percent; `problems` the number of problems that it states.
    """
    if problems is not None and problems != len(values):
        return f"{counted(len(values), 'value')}, but the row says {problems} problems"
    mean = 100 * sum(values, Fraction(0)) / len(values) if values else Fraction(0)
    # Within one unit of the last decimal: some sources round down.
    if abs(mean - Fraction(printed.decimal)) >= Fraction(1, 10**printed.decimals):
        return f"their mean is {float(mean):.4f}, but the row says `{printed}`"
    return ""


def _rows(results: ResultsFile, table: ProblemTable, run: str) -> Sequence[ResultRow]:
    return [
        row
        for row in results.rows
        if (row.as_reported or row.model) == run
        and (row.benchmark, row.version, row.split, row.language, row.metric)
        == (table.benchmark, table.version, table.split, table.language, table.metric)
    ]


def _what(table: ProblemTable) -> str:
    parts = (table.benchmark, table.version, table.split, table.language, table.metric)
    return quote(" ".join(part for part in parts if part))
