"""Tables of a model's results, and its places on leaderboards, as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.render.html.results import reports_beside_html
from catalog.render.html.scores import number_html, quiet_marks_html
from catalog.render.html.text import esc, href, link_html, links_html
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from catalog.views.components import Fact
    from catalog.views.model_summary import BestPlace
    from catalog.views.result_matrix import LateReports, MatrixHead, MatrixRow, ResultMatrix
    from catalog.views.scores import Score


def brief_html(fact: Fact, root: str) -> str:
    """HTML list item of a fact in one line; its label is read aloud and shown by pointing at it."""
    value = " ".join(filter(None, [esc(fact.text), links_html(fact.links, root) if fact.links else ""]))
    return f'<li title="{esc(fact.label)}">{value}</li>\n'


def best_place_html(place: BestPlace, root: str) -> str:
    """HTML table row of a place on a leaderboard."""
    run = f"<small>{esc(place.configuration)}</small>" if place.configuration else ""
    unknown = "" if place.score.interval else f"<small>{_('no interval known')}</small>"
    return (
        f'<tr><th scope="row">{link_html(place.board, root)}</th>'
        f"<td><b>{esc(place.place)}</b> {esc(place.of)}</td>"
        f"<td>{number_html(place.score, root)}{unknown}{quiet_marks_html(place.score)}</td>"
        f"<td>{link_html(place.variant, root)}{run}</td></tr>\n"
    )


def matrix_html(matrix: ResultMatrix, root: str) -> str:
    """HTML section of one benchmark: the table of results, and all reports in a folded part."""
    group = matrix.group
    title = esc(group.title)
    aside = _(": {title}", title=title)
    label = _("Results on {benchmark}", benchmark=title)
    heads = "".join(f'<th scope="col">{_head(head, root)}</th>' for head in matrix.columns)
    rows = "".join(_row(row, root, bars=matrix.bars, late=matrix.late) for row in matrix.rows)
    reports = _late_html(matrix.late, root) if matrix.late else reports_beside_html(group, root)
    late = (
        f' data-reports="{root}{esc(matrix.late.file)}" data-group="{esc(group.id)}"' if matrix.late else ""
    )
    return (
        f'<section>\n<h3 id="{esc(group.id)}"><a href="{href(group.link, root)}">{title}</a></h3>\n'
        f'<div class="frame" tabindex="0" role="region" aria-label="{label}">\n'
        f'<table class="data matrix">\n'
        f"<caption>{_('Headline values on {benchmark}', benchmark=title)}</caption>\n"
        f'<thead><tr><th scope="col">{esc(group.heading)}</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
        f'<details class="fold"{late}><summary>{esc(matrix.reports)}'
        f'<span class="aside">{aside}</span></summary>\n'
        f"{reports}</details>\n</section>\n"
    )


def _late_html(late: LateReports, root: str) -> str:
    """HTML in the place of reports that a script adds."""
    text = _(
        "A script adds them here. Without scripts: "
        '<a href="{address}">all reports of the family as JSON</a>.',
        address=f"{root}{esc(late.data)}",
    )
    return f'<p class="note">{text}</p>\n'


def _row(row: MatrixRow, root: str, *, bars: bool, late: LateReports | None) -> str:
    cells = "".join(_cell(score, root, bar=bars and i == 0, late=late) for i, score in enumerate(row.cells))
    return f'<tr><th scope="row">{_head(row.head, root)}</th>{cells}</tr>\n'


def _cell(score: Score | None, root: str, *, bar: bool, late: LateReports | None) -> str:
    """HTML table cell; links to a result lead to it as long as its late reports are not there."""
    if score is None:
        return "<td></td>"
    anchor = f' id="{esc(score.story.path.removeprefix(f"{late.page}#"))}"' if late else ""
    return f"<td{anchor}>{number_html(score, root, bar=bar)}{quiet_marks_html(score)}</td>"


def _head(head: MatrixHead, root: str) -> str:
    name = link_html(head.link, root) if head.link else esc(head.text)
    return f"{name}<small>{esc(head.note)}</small>" if head.note else name
