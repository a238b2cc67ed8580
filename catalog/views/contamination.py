"""Labels and sentences on whether a model may have been trained on the problems of a benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.core import contamination, tags
from catalog.views import formatting
from catalog.wording import gettext as _
from catalog.wording import noted

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
        return _("release date unknown")
    order = {
        "before": _("before these problems") if exposure.dated else _("before the benchmark"),
        "after": _("after these problems") if exposure.dated else _("after the benchmark"),
        "amid": _("after some of these problems"),
        "unknown": _("about the same time"),
    }[exposure.order]
    if exposure.trained:
        return _("training data to {day}, {order}", day=formatting.day(exposure.model), order=order)
    return _("released {order}", order=order)


def sentence(exposure: Exposure) -> str:
    """Sentence on whether the problems may have been in the model's training data, with both dates."""
    problems = exposure.source.entry.name if exposure.source else _("the benchmark")
    released = formatting.day(exposure.model)
    model = (
        _("the end of the model's training data ({day})", day=released)
        if exposure.trained
        else _("the model ({day})", day=released)
    )
    if exposure.order == "amid":
        return _(
            "{earlier} of {all} problems came out before {model}: the model may have been trained on these.",
            earlier=formatting.count(exposure.earlier),
            all=formatting.count(exposure.dated),
            model=model,
        )
    if exposure.order == "unknown":
        return _(
            "Whether the model may have been trained on {problems} is not known: {reason}.",
            problems=problems,
            reason=_unknown_reason(exposure),
        )
    day = formatting.day(exposure.problems)
    on_a_day = len(day) > len("2021-07")
    if exposure.order == "before":
        message = (
            noted("{problems} came out on {day}, after {model}: the model was not trained on it.")
            if on_a_day
            else noted("{problems} came out in {day}, after {model}: the model was not trained on it.")
        )
    else:
        message = (
            noted("{problems} came out on {day}, before {model}: the model may have been trained on it.")
            if on_a_day
            else noted("{problems} came out in {day}, before {model}: the model may have been trained on it.")
        )
    return _(message, problems=problems, day=day, model=model)


def _unknown_reason(exposure: Exposure) -> str:
    if exposure.model is None:
        return _("the model has no date here")
    if exposure.problems is None:
        return _("its problems have no date here")
    return _("both came out about {day}", day=formatting.day(exposure.problems))
