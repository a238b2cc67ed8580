"""Legends and axes of charts that are drawn without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.charts.plotly import axis_of
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.charts.plotly import Access, ValueAxis
    from catalog.charts.static_plot import Tick
    from catalog.core.records import Observation
    from catalog.core.units import MetricScale


KEYS: Final = {
    "open": noted("open weights"),
    "closed": noted("closed weights"),
    "unknown": noted("weights unknown"),
    "hollow": noted("not checked yet"),
}
"""{kind of mark: text in the legend}; a chart may have other kinds with texts of their own."""


def key_of(kinds: set[Access], *, hollow: bool) -> tuple[tuple[str, str], ...]:
    """Legend entries for the marks that a chart uses."""
    return tuple(
        (kind, _(text)) for kind, text in KEYS.items() if kind in kinds or (kind == "hollow" and hollow)
    )


def value_ticks(axis: ValueAxis) -> tuple[Tick, ...]:
    """Ticks of a vertical axis of scores."""
    return tuple((axis.span.share(tick), f"{tick:g}") for tick in axis.ticks)


def ends_on(axis: ValueAxis, observation: Observation) -> tuple[float | None, float | None]:
    """(low, high) end of the interval of a value on the vertical axis; (None, None) without an interval."""
    interval = observation.interval
    if interval is None:
        return None, None
    low, high = (observation.scale.printed(end) for end in (interval.low, interval.high))
    return _bounded(axis.span.share(low)), _bounded(axis.span.share(high))


def _bounded(share: float) -> float:
    return min(1.0, max(0.0, share))


def value_axis(observations: Sequence[Observation]) -> ValueAxis:
    """Vertical axis that holds all values with their intervals; 0 is on it if it is near."""
    scale = observations[0].scale
    ends = [scale.printed(value) for one in observations for value in _ends(one)]
    if scale.unit == "percent" and 0 < min(ends) < _NEAR_ZERO:
        ends.append(0.0)
    return axis_of(ends, axis_unit(scale))


def axis_unit(scale: MetricScale) -> str:
    """Unit of an axis, and the better direction where that is downwards: `s, lower is better`."""
    unit = scale.words.symbol
    return _("{unit}, lower is better", unit=unit) if scale.lower_is_better else unit


_NEAR_ZERO: Final = 20  # percent


def _ends(observation: Observation) -> tuple[float, ...]:
    interval = observation.interval
    return (interval.low, interval.high) if interval else (observation.value,)
