"""Scores with their intervals, marks and provenance as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.render.html.places import MOST, place_attribute
from catalog.render.html.text import esc, link_html, noted_html, quoted_html, unchecked_html
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.views.leaderboard import BoardRow
    from catalog.views.scores import CaveatMark, Report, Score


def interval_html(score: Score) -> str:
    """HTML of a score's interval as a bar and as text; without an interval, its unit if not percent.

    The bar is on a scale from 0 to 100: only percentages have intervals.
    """
    if not score.interval:
        return f"<small>{esc(score.unit)}</small>" if score.unit else ""
    return f"{_bar_html(score)}<small>{esc(score.interval)}</small>"


def _bar_html(score: Score) -> str:
    """HTML of the bar of an interval; "" if its ends or its value are no numbers from 0 to 100."""
    try:
        low, high, value = (round(float(text)) for text in (score.low, score.high, score.value))
    except ValueError:
        return ""
    return (
        f"<i{place_attribute(low=low, high=high, at=value)}></i>"
        if 0 <= min(low, value) <= max(high, value) <= MOST
        else ""
    )


def number_html(score: Score, root: str, *, bar: bool = True) -> str:
    """HTML of a score: its value as a link to its reports, and its interval; only its unit without `bar`."""
    link = story_link_html(score, root)
    if not bar:
        return f"{link} <small>{esc(score.unit)}</small>" if score.unit else link
    return f'<div class="score">{link}{interval_html(score)}</div>'


def story_link_html(score: Score, root: str) -> str:
    """HTML of a score's value as a link to its reports."""
    story = root + esc(score.story.path)
    # For the card beside the number: a cell's headline is known by the link alone.
    report = f' data-report="{esc(score.report)}"' if score.report else ""
    return f'<a href="{story}"{report}>{esc(score.value)}</a>'


def _dot_html(*, confirmed: bool) -> str:
    """HTML of the hollow dot of a value that nobody has checked, with a space before it."""
    if confirmed:
        title = _("Not checked against its source; another source states the same value")
        text = _("confirmed elsewhere")
    else:
        title, text = _("Not checked against its source yet"), _("unchecked")
    return f' <abbr class="unchecked" title="{title}"><span class="aside">{text}</span></abbr>'


def quiet_marks_html(score: Score) -> str:
    """HTML of the marks of a score beside its number: a hollow dot if unchecked, status, reports that differ.

    The line above the table explains the dot.
    """
    marks = _dot_html(confirmed=score.confirmed) if score.unverified else ""
    if score.status:
        marks += f" <strong>{esc(score.status)}</strong>"
    if score.disagrees:
        marks += (
            f'<small class="differ" title="{_("Another report lies outside the interval")}">'
            f"{_('reports: {values}', values=esc(score.report_range))}</small>"
        )
    if not score.first_hand:
        title = _("Repeated by somebody who did not measure it")
        marks += f'<small title="{title}">{_("quoted")}</small>'
    return marks


def differ_html(text: str) -> str:
    """HTML of the mark of a score from which another report differs; `text` is HTML."""
    return f'<abbr class="differ" title="{_("Another report lies outside the interval")}">{text}</abbr>'


def _marks_html(
    score: Score,
    *,
    configuration: bool = False,
    edition: bool = True,
    reports: bool = True,
    standing: bool = True,
) -> str:
    """HTML of a score's marks: configuration, version, status, disagreement, quoted, unverified, reports.

    Only those that apply; a false option leaves that mark out.
    """
    marks = []
    if configuration and score.configuration:
        marks.append(f"<span>{esc(score.configuration)}</span>")
    if edition and score.edition:
        marks.append(f"<span>{esc(score.edition)}</span>")
    if score.status and standing:
        marks.append(f"<strong>{esc(score.status)}</strong>")
    if score.disagrees:
        values = esc(score.report_range)
        marks.append(
            differ_html(_("reports differ: {values}", values=values) if reports else _("reports differ"))
        )
    if not score.first_hand:
        marks.append(quoted_html())
    if score.unverified:
        marks.append(unchecked_html(confirmed=score.confirmed))
    if reports and score.values > 1:
        marks.append(f"<span>{ngettext('{n} report', '{n} reports', score.values)}</span>")
    return " ".join(marks)


def score_html(score: Score, root: str, *, edition: bool = True) -> str:
    """HTML of a score: value, interval, and marks such as "unverified".

    With `edition` false, marks for version and configuration are left out, as the page shows them
    elsewhere.
    """
    marks = _marks_html(score, configuration=edition, edition=edition)
    return number_html(score, root) + (f'<div class="marks">{marks}</div>' if marks else "")


def measurer_html(value: Report | Score, root: str) -> str:
    """HTML of the measurer of a value, as a link to what it measured where that is known."""
    return link_html(value.measurer, root) if value.measurer else esc(value.measured_by)


def provenance_html(
    score: Score,
    settings: str,
    root: str,
    *,
    edition: bool = True,
    reports: bool = True,
    standing: bool = True,
) -> str:
    """HTML with the measurer of a score, then the text `settings` and marks such as "unverified"."""
    marks = _marks_html(score, edition=edition, reports=reports, standing=standing)
    if score.caveats:
        marks = f"{caveats_html(score.caveats)} {marks}"
    if settings:
        marks = f"<span>{esc(settings)}</span> {marks}"
    return measurer_html(score, root) + (f'<div class="marks">{marks}</div>' if marks else "")


def caveats_html(caveats: Iterable[CaveatMark]) -> str:
    """HTML of the reasons to read a score with care; "" for none."""
    return " ".join(
        [
            f'<abbr class="caveat" title="{esc(caveat.sentence)}">{esc(caveat.label)}</abbr>'
            for caveat in caveats
        ]
    )


def status_html(value: Report | Score, root: str) -> str:
    """HTML paragraph on a value that is not valid: reason and discussion link; "" for a valid one."""
    if not value.status:
        return ""
    status = f"<strong>{esc(value.status)}</strong>"
    if value.status_reason:
        status = _("{status}: {reason}", status=status, reason=esc(value.status_reason))
    if value.status_link:
        status = noted_html(status, link_html(value.status_link, root))
    return f'<p class="standing">{status}</p>\n'


def place_html(row: BoardRow) -> str:
    """HTML of a place on a leaderboard: the range of places that the interval allows, else the rank."""
    return esc(row.range or row.place)
