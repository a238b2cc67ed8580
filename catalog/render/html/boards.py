"""Leaderboards as HTML: their rows, their axis, their answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.render.html.bidi import with_elements
from catalog.render.html.places import place_attribute
from catalog.render.html.scores import caveats_html, differ_html, place_html, status_html, story_link_html
from catalog.render.html.text import esc, link_html, quoted_html
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.views.board_answer import AnswerPart
    from catalog.views.board_axis import Axis, Ends
    from catalog.views.leaderboard import Board, BoardRow


def answer_html(parts: Iterable[AnswerPart], root: str) -> str:
    """HTML of the answer of a leaderboard: sentences with links, the important words in bold."""
    return "".join([_part_html(part, root) for part in parts])


def _part_html(part: AnswerPart, root: str) -> str:
    text = link_html(part.link, root) if part.link else esc(part.text)
    return f"<b>{text}</b>" if part.strong else text


def axis_html(axis: Axis) -> str:
    """HTML of the ticks of an axis."""
    return "".join(
        [f"<span{place_attribute(at=position)}>{esc(label)}</span>" for position, label in axis.ticks]
    )


def leader_place(leader: Ends | None) -> str:
    """Attribute of a leaderboard's table that shades the leader's interval; "" if it is not known."""
    return place_attribute(low=leader.low, high=leader.high) if leader else ""


def ranked_bodies_html(board: Board, root: str) -> str:
    """HTML of the bodies of the table of ranked rows: the first rows; the rest, hidden while scripts run."""
    first, rest = _ranked_rows(board, root, board.first_rows)
    more = f'<tbody class="more">\n{rest}</tbody>\n' if rest else ""
    return f"<tbody>\n{first}</tbody>\n{more}"


def more_rows_html(board: Board, root: str) -> tuple[str, str]:
    """HTML table rows of a part of a leaderboard: (ranked rows, unranked rows)."""
    return with_elements("".join(_ranked_rows(board, root, 0))), with_elements(
        unranked_rows_html(board, root)
    )


def _ranked_rows(board: Board, root: str, first_rows: int) -> tuple[str, str]:
    """HTML of the ranked rows: those of the first models, and the rest."""
    first: list[str] = []
    rest: list[str] = []
    models = 0
    columns = 5 + len(board.cost_heads) + board.has_measurers + 1
    for row in board.rows:
        if not row.alternative:
            if board.could_be_first and models + board.start == board.could_be_first:
                body = rest if models >= first_rows else first
                body.append(f'<tr class="cut"><td colspan="{columns}">{esc(board.cut)}</td></tr>\n')
            models += 1
        html = _row_html(row, f"<b>{place_html(row)}</b>" if row.place else "", board, root)
        (rest if models > first_rows else first).append(html)
    return "".join(first), "".join(rest)


def unranked_rows_html(board: Board, root: str) -> str:
    """HTML table rows of unranked scores, the method first."""
    return "".join([_row_html(row, esc(row.method), board, root) for row in board.with_method])


def _row_html(row: BoardRow, first: str, board: Board, root: str) -> str:
    marks = _marks(row)
    column = f'<td class="who">{_measurer_html(row, marks, root)}</td>' if board.has_measurers else ""
    costs = "".join(
        [
            f'<td class="n {esc(head.kind)}">{esc(text)}</td>'
            for head, text in zip(board.cost_heads, row.costs, strict=True)
        ]
    )
    own = f' <span class="own">{_("open")}</span>' if row.open_weights == "open" else ""
    unchecked = f'<span class="aside">{_("not checked")}</span>' if row.score.unverified else ""
    if row.alternative:
        first = first or "&nbsp;"  # on phones an empty cell is left out, and the others would move up
    return (
        f'<tr{_attributes(row)}><td>{first}</td><th scope="row">'
        f'<a href="{root}{esc(row.variant.path)}">{esc(row.variant.text)}</a>'
        f"{own}{_below_name_html(row, () if board.has_measurers else marks, root)}</th>"
        f"<td>{_number_html(row, root)}</td>"
        f'<td class="plot">{_bar_html(row.ends)}{unchecked}</td>'
        f"<td>{esc(row.date)}</td><td>{esc(row.size)}</td>"
        f"{costs}{column}</tr>\n"
    )


def _attributes(row: BoardRow) -> str:
    """Attributes of a row: classes for its look, and what filters and ranks of filtered rows need."""
    score = row.score
    classes = (
        "alternative" if row.alternative else "",
        row.open_weights,
        "unchecked" if score.unverified else "",
        "" if score.first_hand else "quoted",
    )
    text = " ".join(filter(None, classes))
    ahead = f' data-ahead="{esc(row.ahead)}"' if row.ahead else ""
    since = f' data-since="{esc(row.since)}"' if row.since else ""
    then = f' data-then="{esc(_then(row))}"' if row.then else ""
    return (f' class="{esc(text)}"' if text else "") + ahead + since + then


def _then(row: BoardRow) -> str:
    """The earlier values of a row, one a line: day, value, interval, source and note with bars between."""
    return "\n".join([f"{one.since}|{one.value}|{one.interval}|{one.source}|{one.note}" for one in row.then])


def _number_html(row: BoardRow, root: str) -> str:
    """HTML of a score: its value as a link to its reports, with the ends of its interval below."""
    below = row.score.interval or row.score.unit
    small = f"<small>{esc(below)}</small>" if below else ""
    return f'<div class="score">{story_link_html(row.score, root)}{small}</div>'


def _bar_html(ends: Ends) -> str:
    if ends.low == ends.high:
        return f"<i{place_attribute(at=ends.value)}></i>"
    return f"<i{place_attribute(low=ends.low, high=ends.high, at=ends.value)}></i>"


def run_html(row: BoardRow, root: str) -> str:
    """HTML below the model's name in a row: the system that ran it, and its configuration."""
    text = " · ".join(_run(row, root))
    return f"<small>{text}</small>" if text else ""


def _run(row: BoardRow, root: str) -> list[str]:
    """HTML of the system and the configuration of a row, those that there are."""
    system = link_html(row.system, root) if row.system else ""
    configuration = f"<span>{esc(row.configuration)}</span>" if row.configuration else ""
    return [part for part in (system, configuration) if part]


def _below_name_html(row: BoardRow, marks: Sequence[str], root: str) -> str:
    """HTML below the name in a leaderboard: how the model was run, and what is special about the value."""
    seen = f"<span>{esc(row.seen)}</span>" if row.seen else ""
    measurer = _name_html(row, root) if marks else ""
    parts = " ".join(filter(None, (*_run(row, root), seen, measurer, *marks)))
    status = status_html(row.score, root) if marks else ""
    return (f"<small>{parts}</small>" if parts else "") + status


def _measurer_html(row: BoardRow, marks: Sequence[str], root: str) -> str:
    """HTML with the measurer of a row and its marks."""
    shown = " ".join(filter(None, (_name_html(row, root), *marks)))
    return f'<div class="marks">{shown}</div>{status_html(row.score, root)}'


def _name_html(row: BoardRow, root: str) -> str:
    """HTML of the name of a row's measurer; "" where the row does not name it."""
    if not row.measured_by:
        return ""
    return f"<span>{link_html(row.measurer, root) if row.measurer else esc(row.measured_by)}</span>"


def _marks(row: BoardRow) -> Sequence[str]:
    """HTML of the marks of a row: settings, caveats, spread of reports, quoted."""
    score = row.score
    return (
        f"<span>{esc(row.settings)}</span>" if row.settings else "",
        caveats_html(score.caveats),
        _spread_html(row),
        "" if score.first_hand else quoted_html(),
    )


def _spread_html(row: BoardRow) -> str:
    if row.score.disagrees:
        return differ_html(_("reports differ: {values}", values=esc(row.spread)))
    return f"<span>{esc(row.spread)}</span>" if row.spread else ""
