"""Labels and sentences on whether a model may have been trained on the problems of a benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.core import contamination, tags
from catalog.views import formatting

if TYPE_CHECKING:
    from catalog.core.contamination import Exposure
    from catalog.core.records import Cell, Observation
    from catalog.views.context import Context


def of(context: Context, cell: Cell, observation: Observation) -> Exposure:
    """Dates of the model and of the benchmark's problems, and their order, for one reported value."""
    model = context.catalog.models.get(tags.family(cell.key.variant))
    return contamination.exposure(context.catalog, cell.key.benchmark, model, cell.key.variant, observation)


def short(exposure: Exposure) -> str:
    """Short label on model and problem dates, such as "released before the benchmark"."""
    if exposure.order == "unknown" and (exposure.model is None or exposure.problems is None):
        return "release date unknown"
    problems = "these problems" if exposure.dated else "the benchmark"
    order = {
        "before": f"before {problems}",
        "after": f"after {problems}",
        "amid": "after some of these problems",
        "unknown": "about the same time",
    }[exposure.order]
    if exposure.trained:
        return f"training data to {formatting.day(exposure.model)}, {order}"
    return f"released {order}"


def sentence(exposure: Exposure) -> str:
    """Sentence on whether the problems may have been in the model's training data, with both dates."""
    problems = exposure.source.entry.name if exposure.source else "the benchmark"
    model = (
        f"the end of the model's training data ({formatting.day(exposure.model)})"
        if exposure.trained
        else f"the model ({formatting.day(exposure.model)})"
    )
    if exposure.order == "amid":
        earlier = f"{formatting.count(exposure.earlier)} of {formatting.count(exposure.dated)} problems"
        return f"{earlier} came out before {model}: the model may have been trained on these."
    if exposure.order == "unknown":
        reason = _unknown_reason(exposure)
        return f"Whether the model may have been trained on {problems} is not known: {reason}."
    release = f"{problems} came out {_release_day(exposure)}"
    if exposure.order == "before":
        return f"{release}, after {model}: the model was not trained on it."
    return f"{release}, before {model}: the model may have been trained on it."


def _unknown_reason(exposure: Exposure) -> str:
    if exposure.model is None:
        return "the model has no date here"
    if exposure.problems is None:
        return "its problems have no date here"
    return f"both came out about {formatting.day(exposure.problems)}"


def _release_day(exposure: Exposure) -> str:
    day = formatting.day(exposure.problems)
    return f"on {day}" if len(day) > len("2021-07") else f"in {day}"
