"""Rules about the scales of metrics, and about the values of result rows on them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.entries.text import quote
from catalog.entries.text_edits import RenameKey
from catalog.validate.findings import Finding, acceptance, entry_path
from catalog.validate.references import metric_term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.results import ResultsFile
    from catalog.entries.schema.terms import Metric
    from catalog.entries.schema.types import PrintedNumber
    from catalog.validate.findings import EntryFile, Scope

_FRACTION_DECIMALS: Final = 3  # sources print percent with one or two decimals, fractions with three
_ALL: Final = 100  # percent


def contradicting_scales(scope: Scope) -> Iterator[Finding]:
    """Findings: metrics whose bounds allow no value, and shares of problems not in percent from 0 to 100."""
    file = entry_path("terms", "metrics")
    for id_, metric in scope.entries.vocabulary.metrics.items():
        if metric.lowest is not None and metric.highest is not None and metric.lowest >= metric.highest:
            message = (
                f"`lowest` {metric.lowest} is not below `highest` {metric.highest}; correct one of the two"
            )
            yield Finding("metric-scale", file, (id_, "lowest"), message)
        elif metric.share_of_problems and metric.unit != "percent":
            message = f"a share of problems is in percent, not {quote(metric.unit)}; write `unit: percent`"
            yield Finding(
                "metric-scale", file, (id_, "unit"), f"{message}, or delete `share_of_problems: true`"
            )
        elif metric.share_of_problems and (metric.lowest, metric.highest) != (0, _ALL):
            message = "a share of problems lies between 0 and 100; write `lowest: 0` and `highest: 100`"
            yield Finding(
                "metric-scale",
                file,
                (id_, "share_of_problems"),
                f"{message}, or delete `share_of_problems: true`",
            )


def misplaced_values(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: rows with `value` for a metric in percent, or with `percent` for another metric."""
    metrics = scope.entries.vocabulary.metrics
    for i, row in enumerate(file.entry.rows):
        term = metric_term(row.metric, metrics)
        if term is None:
            continue
        unit = metrics[term].unit
        written, expected = ("value", "percent") if row.percent is None else ("percent", "value")
        if (unit == "percent") != (written == "percent"):
            message = (
                f"the unit of {quote(row.metric)} is {unit}, so its number stands in `{expected}`; "
                f"write `{expected}: {row.number}`"
            )
            change = RenameKey(expected)
            yield Finding("value-unit", file.path, ("rows", i, written), message, change=change)


def impossible_values(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: values outside the bounds of their metric, and percentages that look like fractions."""
    metrics = scope.entries.vocabulary.metrics
    for i, row in enumerate(file.entry.rows):
        term = metric_term(row.metric, metrics)
        if term is None:
            continue
        metric, field = metrics[term], "value" if row.percent is None else "percent"
        outside = _outside(row.number, term, metric)
        if outside:
            rule = "percent-range" if metric.unit == "percent" else "value-range"
            yield Finding(rule, file.path, ("rows", i, field), outside)
        elif row.percent is not None and metric.highest == _ALL and _is_fraction(row.percent, file.entry):
            percent = f"{(row.percent.decimal * 100).normalize():f}"
            message = (
                f"`{row.percent}` looks like a fraction; write `{percent}` if it is {percent} percent, "
                f"else add {acceptance('percent-as-fraction')} to the file"
            )
            yield Finding("percent-as-fraction", file.path, ("rows", i, field), message)


def _outside(number: PrintedNumber, id_: str, metric: Metric) -> str | None:
    """Message about a value outside the bounds of its metric; None if it is within them."""
    if metric.lowest is not None and number.decimal < Decimal(str(metric.lowest)):
        limit = f"below {metric.lowest:g}, the lowest"
    elif metric.highest is not None and number.decimal > Decimal(str(metric.highest)):
        limit = f"above {metric.highest:g}, the highest"
    else:
        return None
    return f"`{number}` is {limit} value of {quote(id_)} (unit: {metric.unit}); compare it with the source"


def _is_fraction(percent: PrintedNumber, results: ResultsFile) -> bool:
    """True if a percentage is probably a fraction: it is below 1, and so is every other one in its file.

    Also if it is below 1 and has many decimals.
    """
    if not 0 < percent.decimal < 1:
        return False
    many_decimals = percent.decimals >= _FRACTION_DECIMALS
    return many_decimals or all(row.percent.decimal < 1 for row in results.rows if row.percent)
