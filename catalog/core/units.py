"""Units of metrics: how their values are stored, ordered and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries.frozen import dataclass
from catalog.wording import cached, pgettext
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.terms import Direction, Metric, Unit
    from catalog.entries.schema.types import PrintedNumber


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Words that the site shows for a unit: names, symbol, plural."""

    symbol: str  # in headings, on axes and beside a number: "pass@1, %"
    before: str  # of a number in a sentence: "$" of "$0.12"
    after: str  # of a number in a sentence: " %" of "32.9 %", on one line
    one: str  # unit of a difference of 1: percentages differ by points
    several: str  # unit of another difference


DECIMALS: Final[Mapping[Unit, int]] = {
    "percent": 2,
    "points": 2,
    "rating": 2,
    "ratio": 3,
    "seconds": 2,
    "usd": 4,
    "tokens": 1,
    "count": 2,
}
"""Most decimals of a value in tables and charts; the entries keep all that are printed."""


@cached
def unit_words(unit: Unit) -> UnitWords:
    """Words that the site shows for `unit`, in the language of the page."""
    return _unit_words()[unit]


def _unit_words() -> dict[Unit, UnitWords]:
    return {
        "percent": UnitWords(
            symbol="%",
            before="",
            after=pgettext("behind a number", "\u00a0%"),
            one=pgettext("percentages", "point"),
            several=pgettext("percentages", "points"),
        ),
        "points": UnitWords(
            symbol=_("points"),
            before="",
            after=pgettext("behind a number", " points"),
            one=pgettext("difference", "point"),
            several=pgettext("difference", "points"),
        ),
        "rating": UnitWords(
            symbol=_("rating"),
            before="",
            after=pgettext("behind a number", " rating points"),
            one=pgettext("difference", "rating point"),
            several=pgettext("difference", "rating points"),
        ),
        "ratio": UnitWords(
            symbol=_("ratio"),
            before="",
            after="×",
            one=pgettext("difference", "of the ratio"),
            several=pgettext("difference", "of the ratio"),
        ),
        "seconds": UnitWords(symbol="s", before="", after=" s", one="s", several="s"),
        "usd": UnitWords(symbol="US$", before="$", after="", one="US$", several="US$"),
        "tokens": UnitWords(
            symbol=_("tokens"),
            before="",
            after=pgettext("behind a number", " tokens"),
            one=pgettext("difference", "token"),
            several=pgettext("difference", "tokens"),
        ),
        "count": UnitWords(symbol=_("count"), before="", after="", one="", several=""),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricScale:
    """Unit, direction (higher or lower is better) and bounds of a metric.

    The core stores a value in the unit of its metric, except percentages, which it stores as fractions:
    32.9 % as 0.329, but a rating of 1204 as 1204.0. `stored` and `printed` convert.
    """

    unit: Unit
    better: Direction
    lowest: float | None  # in the unit, as in terms/metrics.yaml; None: no limit
    highest: float | None
    share_of_problems: bool  # a mean over problems of shares in 0-1: it may have an interval

    @property
    def words(self) -> UnitWords:
        """Words that the site shows for the unit of this metric, in the language of the page."""
        return unit_words(self.unit)

    @property
    def decimals(self) -> int:
        """Most decimals of a value in tables and charts."""
        return DECIMALS[self.unit]

    @property
    def factor(self) -> int:
        """Factor from a stored value to the printed one: 100 for percentages, else 1."""
        return 100 if self.unit == "percent" else 1

    @property
    def lower_is_better(self) -> bool:
        """True for an error rate, a duration or a price; False for a score."""
        return self.better == "lower"

    def stored(self, number: PrintedNumber) -> float:
        """Value to store for a printed number: 0.329 for 32.9 percent, 1204.0 for a rating of 1204."""
        return float(number.decimal / self.factor)

    def printed(self, value: float) -> float:
        """Number to print for a stored value or a difference of two: 32.9 for 0.329 of a percentage."""
        return value * self.factor

    def sort_key(self, value: float) -> float:
        """Sort key of a stored value; the better the value, the smaller the key."""
        return value if self.lower_is_better else -value

    def is_better(self, value: float, other: float) -> bool:
        """True if `value` is strictly better than `other`."""
        return self.sort_key(value) < self.sort_key(other)

    def best(self, values: Iterable[float]) -> float:
        """Best of the stored values `values`: the highest or the lowest; needs at least one."""
        return min(values, key=self.sort_key)


PERCENT: Final = MetricScale(unit="percent", better="higher", lowest=0, highest=100, share_of_problems=True)
"""Scale of pass@1 and of metrics that the vocabulary does not define."""


def scale(metric: Metric | None) -> MetricScale:
    """Unit, direction and bounds of `metric`; those of a percentage (`PERCENT`) for None."""
    if metric is None:
        return PERCENT
    return MetricScale(
        unit=metric.unit,
        better=metric.better,
        lowest=metric.lowest,
        highest=metric.highest,
        share_of_problems=metric.share_of_problems and metric.unit == "percent",
    )


def scale_of(name: str, vocabulary: Vocabulary) -> MetricScale:
    """Unit, direction and bounds of the metric `name`, such as `pass@10`; `PERCENT` if it is undefined."""
    return scale(vocabulary.metric(name))
