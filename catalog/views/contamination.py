"""Whether a model can have seen the problems it was scored on, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.core import tags
from catalog.core.contamination import Exposure, Order, exposure
from catalog.views import formatting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import Cell, Observation
    from catalog.views.context import Context

_SHORT: Final[Mapping[Order, str]] = {
    "before": "newer problems",
    "after": "older problems",
    "amid": "older and newer problems",
    "unknown": "order not known",
}


def of(context: Context, cell: Cell, shown: Observation) -> Exposure:
    """What dates tell of one value of a cell."""
    model = context.catalog.families.get(tags.family(cell.key.variant))
    return exposure(context.catalog, cell.key.benchmark, model, cell.key.variant, shown)


def short(found: Exposure) -> str:
    """For the place below a model's date: `newer problems`, `data to 2023-03, older problems`."""
    words = _SHORT[found.order]
    return f"data to {formatting.day(found.model)}, {words}" if found.trained else words


def sentence(found: Exposure) -> str:
    """The same with its dates and what follows from them."""
    problems = found.source.entry.name if found.source else "the benchmark"
    model = (
        f"the end of its training data ({formatting.day(found.model)})"
        if found.trained
        else f"the model ({formatting.day(found.model)})"
    )
    if found.order == "amid":
        earlier = f"{formatting.count(found.earlier)} of {formatting.count(found.dated)} problems"
        return f"{earlier} came out before {model}: it may have been trained on these."
    if found.order == "unknown":
        return f"Whether it may have been trained on {problems} is not known: {_why(found)}."
    came = f"{problems} came out {_day(found)}"
    if found.order == "before":
        return f"{came}, after {model}: it was not trained on it."
    return f"{came}, before {model}: it may have been trained on it."


def _why(found: Exposure) -> str:
    if found.model is None:
        return "the model has no date here"
    if found.problems is None:
        return "its problems have no date here"
    return f"both came out about {formatting.day(found.problems)}"


def _day(found: Exposure) -> str:
    day = formatting.day(found.problems)
    return f"on {day}" if len(day) > len("2021-07") else f"in {day}"
