"""The table of metrics, and worked examples of estimators and intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.core.units import unit_words
from catalog.stats.estimators import pass_at_k
from catalog.stats.intervals import wilson
from catalog.views import formatting
from catalog.views.components import Link
from catalog.views.pieces import Missing, RowGroup, Table
from catalog.views.survey.arguments import WrongArguments
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from catalog.entries.schema.terms import Metric
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments


def table(arguments: Arguments) -> Piece:
    """Table of all metrics with formula and source.

    Replaces the placeholder `[[metrics]]` of a hand-written page.
    """
    arguments.expect_none()
    metrics = arguments.catalog.entries.vocabulary.metrics
    if not metrics:
        return Missing(text=_("There is no metric yet."), what=_("a metric"))
    groups: dict[str, list[tuple[TableCell, ...]]] = {}
    for metric in metrics.values():
        groups.setdefault(metric.kind.partition(" ")[0], []).append(_metric_row(metric))
    return Table(
        id="metric-list",
        title=ngettext(
            "{n} metric by how an answer is judged", "{n} metrics by how an answer is judged", len(metrics)
        ),
        note=_("Sources are where a metric was defined. When it misleads is our own reading."),
        columns=(
            titled("Metric"),
            titled("What it says"),
            titled("Scale"),
            titled("Formula"),
            titled("When it misleads"),
            titled("Defined in"),
        ),
        groups=tuple(
            RowGroup(title=_("{name} ({note})", name=_kind(name), note=len(rows)), rows=tuple(rows))
            for name, rows in groups.items()
        ),
    )


_KINDS: Final = {
    "execution": noted("By execution"),
    "match": noted("By match"),
    "robustness": noted("By robustness"),
    "comparison": noted("By comparison"),
}


def _kind(name: str) -> str:
    """Heading of the metrics of a kind."""
    return _(_KINDS[name]) if name in _KINDS else _("By {name}", name=name)


def _metric_row(metric: Metric) -> tuple[TableCell, ...]:
    source = metric.source
    where = formatting.phrases((source.title, source.locator or "")) if source else ""
    source_cell: TableCell = Link(where, source.url, external=True) if source and source.url else where
    meaning = metric.meaning or ""
    return (
        metric.name,
        meaning if metric.verified else _("{fact} (not yet checked)", fact=meaning),
        _scale(metric),
        metric.formula or "",
        metric.misleads or "",
        source_cell,
    )


def _scale(metric: Metric) -> str:
    """Text on the unit, the bounds and the direction of a metric: `%, 0 to 100, higher is better`."""
    low, high = (None if end is None else formatting.number(end) for end in (metric.lowest, metric.highest))
    bounds = (
        _("{low} to {high}", low=low, high=high)
        if low and high
        else _("from {low}", low=low)
        if low
        else _("up to {high}", high=high)
        if high
        else _("without limits")
    )
    better = _("lower is better") if metric.better == "lower" else _("higher is better")
    return formatting.phrases((unit_words(metric.unit).symbol, bounds, better))


def estimate(arguments: Arguments) -> Piece:
    """Table of pass@k of one problem for several k, from its numbers of samples and of passes.

    Beside each value stands the biased estimate 1 - (1 - c/n)^k. Replaces the placeholder
    `[[pass-at-k 200 20 1 10 100]]` of a hand-written page.
    """
    samples, correct, *ks = _numbers(arguments, least=3)
    if correct > samples or not all(1 <= k <= samples for k in ks):
        raise WrongArguments("takes n, then c up to n, then values of k from 1 to n")
    share = correct / samples
    rows = tuple(
        (
            str(k),
            f"{pass_at_k(samples, correct, k) * 100:.1f}",
            f"{(1 - (1 - share) ** k) * 100:.1f}",
        )
        for k in ks
    )
    return Table(
        id=f"pass-at-k-{samples}-{correct}",
        title=_("One problem, {samples} samples, {correct} of them right", samples=samples, correct=correct),
        note=_(
            "In percent, worked out when the site is built. The plain guess puts draws back, and is "
            "too low for every k over 1."
        ),
        columns=("k", "pass@k: 1 − C(n−c, k) / C(n, k)", titled("Plain guess: 1 − (1 − c/n)^k")),
        groups=(RowGroup(title="", rows=rows),),
    )


def intervals(arguments: Arguments) -> Piece:
    """Table of the 95 % intervals of one percentage for different numbers of problems.

    Replaces the placeholder `[[interval 50 164 500]]` of a hand-written page.
    """
    percent, *problems = _numbers(arguments, least=2)
    if percent > 100 or not all(problems):  # noqa: PLR2004 - of a percentage
        raise WrongArguments("takes a percentage, then numbers of problems")
    rows = []
    for number in problems:
        interval = wilson(percent / 100, number)
        width = (interval.high - interval.low) * 100
        rows.append(
            (
                formatting.count(number),
                f"{formatting.points(interval.low)}–{formatting.points(interval.high)}",
                f"{width:.1f}",
                _benchmarks(arguments, number),
            )
        )
    return Table(
        id=f"interval-{percent}",
        title=_("Interval of a score of {percent}\u00a0%, by number of problems", percent=percent),
        note=_("95 % Wilson intervals for one answer a problem, worked out when the site is built."),
        columns=(
            titled("Problems"),
            titled("95% interval"),
            titled("Width in points"),
            titled("Problems as in"),
        ),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )


def _benchmarks(arguments: Arguments, number: int) -> str:
    """Names of the benchmarks, and versions of benchmarks, with `number` problems; "" for none."""
    links = []
    for record in arguments.catalog.benchmarks.values():
        entry = record.entry
        if entry.instances == number and entry.instances_per == "total":
            links.append(entry.name)
        links += [
            _("{name} ({note})", name=entry.name, note=part.name)
            for part in entry.versions
            if part.instances == number
        ]
    return formatting.listed(dict.fromkeys(links))


def _numbers(arguments: Arguments, *, least: int) -> list[int]:
    if len(arguments.words) < least or not all(word.isdecimal() for word in arguments.words):
        raise WrongArguments(f"takes {least} whole numbers or more")
    return [int(word) for word in arguments.words]
