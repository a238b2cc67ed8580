"""Results of a model or method, and the reports behind them, as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.render.html.facts import source_html
from catalog.render.html.scores import interval_html, measurer_html, provenance_html, status_html
from catalog.render.html.text import (
    esc,
    href,
    link_html,
    links_html,
    listed_html,
    noted_html,
    sentences_html,
    unsure_html,
)
from catalog.wording import gettext as _
from catalog.wording import ngettext, pgettext

if TYPE_CHECKING:
    from catalog.views.components import Link
    from catalog.views.scores import Report, Result, ResultGroup


def result_group_html(group: ResultGroup, root: str) -> str:
    """HTML section with a table of the results on one benchmark."""
    title = esc(group.title)
    return (
        f'<section>\n<h3 id="{esc(group.id)}"><a href="{href(group.link, root)}">{title}</a></h3>\n'
        f"{reports_html(group, root)}</section>\n"
    )


def reports_beside_html(group: ResultGroup, root: str) -> str:
    """HTML of the reports of one benchmark beside a table of its headline values.

    A single result has no table of its own, which would repeat that one's only number.
    """
    if len(group.results) > 1:
        return reports_html(group, root)
    (result,) = group.results
    ids = filter(None, (result.other_id, *result.former_ids))
    anchors = "".join([f'<span id="{esc(id_)}"></span>' for id_ in ids])
    stories = _stories_html(result, root, result.spread)
    return f'<div class="stories" id="{esc(result.id)}">\n{anchors}{stories}</div>\n'


def reports_html(group: ResultGroup, root: str) -> str:
    """HTML table of the results on one benchmark, each with its reports."""
    heads = (_("Model"), _("Metric"), esc(group.heading), _("Measured by"))
    head = "".join([f'<th scope="col">{name}</th>' for name in heads])
    name = _("Reports on {benchmark}", benchmark=esc(group.title))
    results = "".join([_result_html(result, root) for result in group.results])
    return (
        f'<div class="frame cards" tabindex="0" role="region" aria-label="{name}">\n'
        f'<table class="data results">\n<caption>{name}</caption>\n<thead><tr>{head}</tr></thead>\n'
        f"{results}</table>\n</div>\n"
    )


def _result_html(result: Result, root: str) -> str:
    score = result.score
    what = esc(result.what)
    method = ""
    if result.method:
        version = f" {esc(result.method_version)}" if result.method_version else ""
        named = link_html(result.method, root) + version
        setup = filter(None, [named, esc(result.method_setup) if result.method_setup else ""])
        method = f'<div class="marks">{_("with {method}", method=listed_html(setup))}</div>'
    other = f' id="{esc(result.other_id)}"' if result.other_id else ""
    former = "".join([f'<span id="{esc(id_)}"></span>' for id_ in result.former_ids])
    configuration = f"<small>{esc(result.configuration)}</small>" if result.configuration else ""
    subject = listed_html(filter(None, (result.subject.text, result.configuration)))
    of = _("of {subject}", subject=listed_html([esc(subject), what]))
    return (
        f'<tbody id="{esc(result.id)}">\n<tr{other}>'
        f'<th scope="row">{former}{link_html(result.subject, root)}{configuration}</th>'
        f"<td>{what}{method}</td>"
        f'<td><div class="score"><b>{esc(score.value)}</b>{interval_html(score)}</div></td>'
        f"<td>{provenance_html(score, result.spread, root, reports=False)}</td></tr>\n"
        '<tr class="story"><td colspan="4"><details class="fold"><summary>'
        f"{ngettext('{n} report', '{n} reports', score.values)}"
        f'<span class="aside"> {of}</span></summary>\n'
        f'<div class="stories">\n{_stories_html(result, root)}</div>\n</details></td></tr>\n</tbody>\n'
    )


def _stories_html(result: Result, root: str, spread: str = "") -> str:
    """HTML of all reports of a result below a paragraph on it, which may begin with their `spread`."""
    basis = result.score.basis
    sentences = [
        _("{sentence}.", sentence=esc(spread)) if spread else "",
        _("Settings that differ: {settings}.", settings=esc(result.differing)) if result.differing else "",
        _("{sentence}.", sentence=esc(basis)) if basis else "",
        esc(result.seen),
    ]
    reports = "".join([_report_html(report, root) for report in result.reports])
    return f'<p>{sentences_html(sentences)}</p>\n<ul class="reports">\n{reports}</ul>\n'


def _report_html(report: Report, root: str) -> str:
    key = esc(report.key)
    value = esc(report.value)
    beside = report.interval or report.unit
    interval = f" <small>{esc(beside)}</small>" if beside else ""
    note = f"<p>{esc(report.note)}</p>\n" if report.note else ""
    difference = _("{sentence}.", sentence=esc(report.difference)) if report.difference else ""
    separate = f"<p>{difference}</p>\n" if difference else ""
    cite = f"{root}{esc(report.source.path)}-cite"
    here_label = _("Link to this report")
    return (
        f'<li id="r-{key}">\n<p class="figure"><b>{value}</b>{interval}</p>\n<div>\n'
        f"<p>{_measured_html(report, root)}</p>\n{separate}{status_html(report, root)}"
        f"<p>{_read_in_html(report, root)}"
        f' <a href="{cite}">{_("cite")}</a>'
        f' <a class="here" href="#r-{key}" aria-label="{here_label}">#</a></p>\n'
        f"{note}</div>\n</li>\n"
    )


def _measured_html(report: Report, root: str) -> str:
    """HTML sentences of a report: its measurer, settings, harness and benchmark version."""
    headline = f'<strong class="headline">{_("headline")}</strong> ' if report.headline else ""
    by = measurer_html(report, root)
    measurer = noted_html(by, esc(report.relationship)) if report.relationship else by
    if report.first_hand:
        who = _("Measured by: {measurer}.", measurer=measurer)
    elif by:
        who = _("Quoted; measured by: {measurer}.", measurer=measurer)
    else:
        who = _("Quoted.")
    sentences = [
        who,
        _("Settings: {settings}.", settings=esc(report.settings) or _("not stated")),
        _("Run with {harness}.", harness=esc(report.harness)) if report.harness else "",
        _("Version: {version}.", version=esc(report.edition)) if report.edition else "",
        _("Cost: {cost}", cost=esc(report.cost)) if report.cost else "",
        *[esc(caveat.sentence) for caveat in report.caveats],
    ]
    unsure = unsure_html(confirmed=bool(report.confirmed_by)) if report.unverified else ""
    return f"{headline}{sentences_html(sentences)}{unsure}"


def _read_in_html(report: Report, root: str) -> str:
    """HTML sentences of a report: the source of the value, and other sources that repeat the value."""
    parts = [link_html(report.source, root)]
    if report.locator:
        parts.append(esc(report.locator))
    if report.date:
        parts.append(esc(report.date))
    if report.address:
        parts[-1] = noted_html(parts[-1], _original_link_html(report.address, root))
    if report.as_reported:
        parts.append(_("there called “{name}”", name=esc(report.as_reported)))
    if report.printed:
        parts.append(_("printed there as {value}", value=esc(report.printed)))
    sentences = [_("Read in {source}.", source=pgettext("parts of a sentence", ", ").join(parts))]
    if report.repeated_by:
        sentences.append(_("Repeated by {sources}.", sources=links_html(report.repeated_by, root)))
    return sentences_html([*sentences, _confirmed_html(report, root)])


def _confirmed_html(report: Report, root: str) -> str:
    """HTML sentence with the other sources that state the value of a report; "" if there are none."""
    others = pgettext("list", "; ").join([source_html(source, root) for source in report.confirmed_by])
    return _("The same value is in {sources}.", sources=others) if others else ""


def _original_link_html(to: Link, root: str) -> str:
    return f'<a href="{href(to, root)}">{_("original")}</a>'
