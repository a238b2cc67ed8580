"""Values that were read -> values of our metrics: by name, direction, unit and bounds."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from catalog.entries.real import Real
from catalog.entries.text import quote, slug
from catalog.ingest.format import Skipped
from catalog.ingest.inputs import bounded_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.entries.collection import Entries
    from catalog.entries.schema.terms import Metric
    from catalog.ingest.format import ReadRow


def usable_rows(rows: Sequence[ReadRow], entries: Entries) -> tuple[list[ReadRow], list[Skipped]]:
    """(rows with a metric of the vocabulary, named by its id; skipped values of other metrics).

    Unknown metrics are only skipped if another program names them; others are reported by the checks.
    """
    ids = {
        _plain(name): id_
        for id_, metric in entries.vocabulary.metrics.items()
        for name in (id_, metric.name, *metric.aliases)
    }
    usable: list[ReadRow] = []
    reasons: Counter[tuple[str, str]] = Counter()
    for read in rows:
        known = not read.foreign or entries.vocabulary.metric(read.metric) is not None
        row = read if known else replace(read, metric=ids.get(_plain(read.metric), read.metric))
        if why := _unusable(row, entries.vocabulary.metric(row.metric)):
            reasons[row.foreign or row.at, why] += 1
        else:
            usable.append(row)
    return usable, [
        Skipped(what if number == 1 else f"{what}, {number} times", why, number)
        for (what, why), number in reasons.items()
    ]


def _plain(name: str) -> str:
    return slug(name.replace("_", "-"))


def _unusable(row: ReadRow, metric: Metric | None) -> str:
    """Reason why a value cannot be a row of `metric`; "" if it can.

    Unknown metrics that no other program names are left to the checks.
    """
    if metric is None:
        return "no metric of terms/metrics.yaml" if row.foreign else ""
    if row.lower_is_better is not None and row.lower_is_better != (metric.better == "lower"):
        return f"{'lower' if row.lower_is_better else 'higher'} is better, so it is not our {row.metric}"
    if metric.unit == "percent" and not row.percent:
        return "neither a proportion nor a percentage"
    if metric.unit != "percent" and not row.value:
        unit = f"the unit of {row.metric} is {metric.unit}"
        return f"a percentage, but {unit}; write `value: {row.percent}` if the number is in that unit"
    return _out_of_bounds(row.percent if metric.unit == "percent" else row.value, metric)


def _out_of_bounds(text: str, metric: Metric) -> str:
    """Reason why `text` is no possible value of `metric`; "" if it is one."""
    value = _as_decimal(text)
    if value is None or not value.is_finite():
        return f"{quote(text)} is no number"
    if metric.lowest is not None and value < Decimal(str(metric.lowest)):
        return f"{value:f} is below {metric.lowest:g}, the lowest possible value"
    if metric.highest is not None and value > Decimal(str(metric.highest)):
        return f"{value:f} is above {metric.highest:g}, the highest possible value"
    return ""


def _as_decimal(text: str) -> Decimal | None:
    return bounded_decimal(text)


def number(row: ReadRow, entries: Entries) -> dict[str, Any]:
    """{"percent" or "value": number} of a row, in the field that the unit of its metric needs."""
    metric = entries.vocabulary.metric(row.metric)
    in_percent = not row.value or (row.percent and (metric is None or metric.unit == "percent"))
    return {"percent": Real(row.percent)} if in_percent else {"value": Real(row.value)}
