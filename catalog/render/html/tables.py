"""Rows of tables, and nested lists, as HTML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.render.html.places import place_attribute
from catalog.render.html.scores import score_html
from catalog.render.html.text import esc, link_html, links_html, unsure_html
from catalog.views.components import Link
from catalog.views.models import FactCell, PlacesCell, ScoreCell
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.views.home import LeaderRow
    from catalog.views.model_page import VariantRow
    from catalog.views.models import ModelRow
    from catalog.views.pieces import Branch, TableCell


def row_html(row: Iterable[TableCell], root: str) -> str:
    """HTML table row of texts, links and scores; the first cell is the row's header."""
    first, *others = [cell_html(cell, root) for cell in row]
    cells = "".join([f"<td>{cell}</td>" for cell in others])
    return f'<tr><th scope="row">{first}</th>{cells}</tr>\n'


def headed_row_html(columns: Sequence[str], row: Iterable[TableCell], root: str, anchor: str = "") -> str:
    """HTML table row whose cells name their column: on phones, where the head is gone, rows are cards."""
    id_ = f' id="{esc(anchor)}"' if anchor else ""
    first, *others = row
    head = cell_html(first, root)
    cells = "".join(
        [
            _sized_cell_html(cell, root, f' data-head="{esc(column)}"') if cell else "<td></td>"
            for column, cell in zip(columns[1:], others, strict=True)
        ]
    )
    return f'<tr{id_}><th scope="row">{head}</th>{cells}</tr>\n'


_WORDS: Final = ' class="words"'
_SHORT: Final = 14  # letters that stay on one line


_LONG: Final = 44  # letters that want a wide column


def sized_row_html(row: Iterable[TableCell], root: str) -> str:
    """HTML table row for a wide table: short texts do not wrap, long texts get a wide column."""
    first, *others = row
    head = cell_html(first, root)
    return (
        f'<tr><th scope="row">{head}</th>{"".join([_sized_cell_html(cell, root) for cell in others])}</tr>\n'
    )


def group_html(title: str, columns: int) -> str:
    """HTML table row that is the heading of the rows below it; "" without a title."""
    if not title:
        return ""
    return f'<tr class="group"><th scope="rowgroup" colspan="{columns}">{esc(title)}</th></tr>\n'


def _sized_cell_html(cell: TableCell, root: str, attributes: str = "") -> str:
    if not isinstance(cell, str):
        return f"<td{attributes}>{cell_html(cell, root)}</td>"
    kind = ' class="short"' if 0 < len(cell) <= _SHORT else ' class="long"' if len(cell) > _LONG else ""
    return f"<td{kind}{attributes}>{esc(cell)}</td>"


def cell_html(cell: TableCell, root: str) -> str:
    """HTML of a text, a link, several links or a score in a table."""
    if isinstance(cell, str):
        return esc(cell)
    if isinstance(cell, tuple):
        return links_html(cell, root)
    return link_html(cell, root) if isinstance(cell, Link) else score_html(cell, root)


def branches_html(branches: Iterable[Branch], root: str) -> str:
    """HTML list items of `branches`; what is based on an entry is a nested list in its item."""
    return "".join([_branch_html(branch, root) for branch in branches])


def _branch_html(branch: Branch, root: str) -> str:
    note = f" <small>{esc(branch.note)}</small>" if branch.note else ""
    origins = _("also from {models}", models=links_html(branch.also, root)) if branch.also else ""
    also = f" <small>· {origins}</small>" if origins else ""
    below = f"\n<ul>\n{branches_html(branch.below, root)}</ul>\n" if branch.below else ""
    return f"<li>{link_html(branch.link, root)}{note}{also}{below}</li>\n"


def model_row_html(row: ModelRow, root: str) -> str:
    """HTML table row of a variant in the table of models."""
    kind = ' class="closed"' if row.closed else ""
    title = _("A field of this row is not checked against its source yet") if row.unverified else ""
    unverified = f' <abbr class="hollow" title="{title}">○</abbr>' if title else ""
    return (
        f'<tr{kind}><th scope="row"><a href="{root}{esc(row.name.path)}">{esc(row.name.text)}</a>'
        f"<small>{cell_html(row.organisations, root)}{unverified}</small></th>"
        f"{''.join([_model_cell_html(cell, root) for cell in row.cells])}</tr>\n"
    )


def _model_cell_html(cell: FactCell | ScoreCell | PlacesCell, root: str) -> str:
    if isinstance(cell, FactCell):
        kinds = " ".join(filter(None, ("n" if cell.number else "", "w" if cell.of_weights else "")))
        kind = f' class="{kinds}"' if kinds else ""
        label = f' data-head="{esc(cell.label)}"' if cell.label else ""
        return f"<td{kind}{label}>{esc(cell.text)}</td>"
    if isinstance(cell, PlacesCell):
        places = [_place_link_html(link, range_, root) for link, range_ in cell.places]
        return f'<td class="p">{" ".join(places)}</td>'
    score = score_html(cell.score, root) if cell.score else ""
    return f'<td class="s" data-head="{esc(cell.label)}">{score}</td>'


def _place_link_html(link: Link, range_: str, root: str) -> str:
    place = f" <b>{esc(range_)}</b>" if range_ else ""
    return (
        f'<a class="place" href="{root}{esc(link.path)}" title="{esc(link.hint)}">{esc(link.text)}{place}</a>'
    )


def variant_row_html(row: VariantRow, root: str) -> str:
    """HTML table row of a variant on its family's page."""
    link = f" {link_html(row.link, root)}" if row.link else ""
    aliases = f"<small>{esc(row.aliases)}</small>" if row.aliases else ""
    note = f"<small>{esc(row.note)}</small>" if row.note else ""
    cells = "".join(
        [
            f"<td{_WORDS if wraps else ''}>{esc(cell)}{unsure_html() if unsure else ''}</td>"
            for cell, unsure, wraps in zip(row.cells, row.unverified, row.words, strict=True)
        ]
    )
    former = "".join([f'<span id="{esc(id_)}"></span>' for id_ in row.former_ids])
    head = f'<th scope="row">{former}{esc(row.name)}{link}{aliases}{note}</th>'
    return f'<tr id="{esc(row.id)}">{head}{cells}</tr>\n'


def leader_rows_html(rows: Sequence[LeaderRow], root: str) -> str:
    """HTML table rows of the first leaderboard of the home page; a line ends those that could be first."""
    last = sum(row.could_lead for row in rows)
    return "".join(
        [
            _leader_row_html(row, root, is_last=number == last < len(rows))
            for number, row in enumerate(rows, 1)
        ]
    )


def _leader_row_html(row: LeaderRow, root: str, *, is_last: bool) -> str:
    kinds = " ".join(kind for kind, holds in (("open", row.is_open), ("last-leader", is_last)) if holds)
    kind = f' class="{kinds}"' if kinds else ""
    weights = f"<span>{_('open')}</span>" if row.is_open else ""
    bar = place_attribute(low=row.low, high=row.high, at=row.at)
    return (
        f'<tr{kind}><td><b>{esc(row.place)}</b></td><th scope="row">{link_html(row.variant, root)} {weights}'
        f"<small>{esc(row.by)}</small></th><td>{link_html(replace(row.story, text=row.value), root)}</td>"
        f"<td><i{bar}></i></td></tr>\n"
    )
