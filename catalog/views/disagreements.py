"""The page of results whose reports differ, the largest differences beyond chance first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import addresses, differences, formatting, scores
from catalog.views.components import Link
from catalog.views.page import Head, Heading, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from catalog.core.records import Cell, Edition, Observation
    from catalog.views.context import Context

_MOST_INSIDE: Final = 50  # of those that the interval allows; the others differ less


@dataclass(frozen=True, slots=True, kw_only=True)
class DisagreementRow:
    """A row of the page: the headline of a result, and the report farthest from it."""

    model: Link  # to the story of the result
    what: str  # "Ten Tasks · pass@1"
    headline: str
    interval: str
    headline_by: Link | str
    headline_source: Link
    other: str
    other_by: Link | str
    other_source: Link
    distance: str  # in points
    beyond: str  # points outside the headline's interval, or "" inside it
    reason: str  # settings that differ, or "unexplained"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisagreementsPage(Page):
    """The page of results whose reports differ: disagreements.html."""

    template: ClassVar[str] = "disagreements.html.jinja"

    intro: str
    groups: tuple[tuple[str, str, tuple[DisagreementRow, ...]], ...]  # (id, title, rows), farthest first


@dataclass(frozen=True, slots=True)
class _Disagreement:
    """Headline of one benchmark version, and the report that is farthest from it."""

    cell: Cell
    edition: Edition
    other: Observation
    beyond: float  # how far outside the headline's interval, as a fraction; below 0 inside it

    @property
    def distance(self) -> float:
        return abs(self.other.value - self.edition.headline.value)


def page(context: Context) -> DisagreementsPage:
    """The page of results whose reports differ.

    First those with a report outside the headline's interval, the farthest outside first; then at most
    `_MOST_INSIDE` others, the largest difference first.
    """
    pairs = [
        pair
        for cell in context.catalog.cells.values()
        for edition in cell.editions
        if (pair := _widest_disagreement(cell, edition)) and pair.distance > 0
    ]
    pairs.sort(key=lambda pair: (-pair.beyond, -pair.distance, pair.cell.key, pair.edition.version or ""))
    beyond = [pair for pair in pairs if pair.edition.disagrees]
    inside = sorted((pair for pair in pairs if not pair.edition.disagrees), key=lambda pair: -pair.distance)
    several = sum(
        len(edition.measurements) > 1 for cell in context.catalog.cells.values() for edition in cell.editions
    )
    groups = (
        ("beyond", _("Outside the interval"), beyond),
        ("inside", _("Within the interval"), inside[:_MOST_INSIDE]),
    )
    return DisagreementsPage(
        head=Head(
            path=addresses.DISAGREEMENTS,
            section="about",
            title=_("Reports that conflict"),
            description=ngettext(
                "{n} result whose reports differ by more than chance explains, and why.",
                "{n} results whose reports differ by more than chance explains, and why.",
                len(beyond),
            ),
            toc=tuple(Heading(id_, title) for id_, title, rows in groups if rows),
        ),
        intro=(
            ngettext(
                "{n} result has reports of several measurements; in {beyond} of them one lies outside the "
                "headline's interval.",
                "{n} results have reports of several measurements; in {beyond} of them one lies outside the "
                "headline's interval.",
                several,
                beyond=formatting.count(len(beyond)),
            )
        ),
        groups=tuple(
            (id_, title, tuple(_disagreement_row(context, pair) for pair in rows))
            for id_, title, rows in groups
            if rows
        ),
    )


def _widest_disagreement(cell: Cell, edition: Edition) -> _Disagreement | None:
    """The headline, and the valid report farthest outside its interval; None if it has no other report.

    Also None without an interval. Only percentages have one, so all distances of the page are in points.
    """
    if len(edition.measurements) == 1:
        return None
    headline = edition.headline
    standing = [
        observation
        for observation in edition.observations
        if observation is not headline and observation.row.status == "valid"
    ]
    if not standing or headline.interval is None:
        return None
    low, high = headline.interval.low, headline.interval.high

    def beyond(observation: Observation) -> float:
        return max(low - observation.value, observation.value - high)

    other = max(standing, key=lambda report: (beyond(report), abs(report.value - headline.value)))
    return _Disagreement(cell, edition, other, beyond(other))


def _disagreement_row(context: Context, pair: _Disagreement) -> DisagreementRow:
    key, headline = pair.cell.key, pair.edition.headline
    story = context.story(key)
    version = scores.edition_name(context, key, pair.edition.version)
    parts = (
        context.benchmark(key.benchmark).text,
        scores.what(context, key),
        key.configuration.label,
        version,
        context.method_name(key),
        key.method_setup,
    )
    return DisagreementRow(
        model=Link(context.model(key.variant).text, story.path),
        what=" · ".join(part for part in parts if part),
        headline=formatting.percent(headline.row.number.printed),
        interval=scores.ends(headline),
        headline_by=_measurer(context, headline),
        headline_source=context.source(headline.results_id),
        other=formatting.percent(pair.other.row.number.printed),
        other_by=_measurer(context, pair.other),
        other_source=context.source(pair.other.results_id),
        distance=formatting.points(pair.distance),
        beyond=formatting.points(pair.beyond) if pair.edition.disagrees else "",
        reason=differences.reason(headline, pair.other, _("the headline"), _("the other")),
    )


def _measurer(context: Context, observation: Observation) -> Link | str:
    who = scores.measurer_name(observation, _("measurer not stated"))
    text = _("quoted: {measurer}", measurer=who) if observation.quoted else who
    return context.measurer(observation.measurer, text) or text
