"""Data files with parts of pages that a script adds when the reader comes near: rows of tables, and plots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.render.data_scripts import script
from catalog.render.figures import charts_of
from catalog.render.html.bidi import with_elements
from catalog.render.html.plots import plot_html
from catalog.render.html.results import reports_beside_html
from catalog.render.html.tables import group_html, row_html, sized_row_html
from catalog.views.pieces import CHART_ROWS, Chart, Choice, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from catalog.render.editions import SiteEdition
    from catalog.views.model_page import ModelPage
    from catalog.views.pieces import Piece

NAME: Final = "late-part"
"""Name that each file registers its HTML by."""


def files(pieces: Iterable[Piece], root: str, edition: SiteEdition) -> Iterator[tuple[str, bytes]]:
    """(path, script that registers HTML) of each part of the charts and tables that is not on their page.

    `root` leads from that page to the site's root. The HTML of rows is in two parts: rows that go on with
    the last body of the table, and further bodies.
    """

    def file(*parts: str) -> bytes:
        return script(NAME, [edition.placed(with_elements(part)) for part in parts])

    pieces = list(pieces)
    for piece in pieces:
        options = [option for _, option in piece.options] if isinstance(piece, Choice) else [piece]
        for option in options:
            if isinstance(option, Chart | Table) and option.rows_path:
                parts = _chart_rows(option, root) if isinstance(option, Chart) else _table_rows(option, root)
                yield option.rows_path, file(*parts)
    for chart in charts_of(pieces):
        if chart.plot and chart.plot_path:
            yield chart.plot_path, file(plot_html(chart.plot, chart.title, root))


def reports(page: ModelPage, root: str, edition: SiteEdition) -> Iterator[tuple[str, bytes]]:
    """(path, script that registers the HTML of reports by benchmark) of a page whose reports are late."""
    html = {
        matrix.group.id: edition.placed(with_elements(reports_beside_html(matrix.group, root)))
        for matrix in page.matrices
        if matrix.late
    }
    files = {matrix.late.file for matrix in page.matrices if matrix.late}
    yield from ((path, script(NAME, html)) for path in files)


def _chart_rows(chart: Chart, root: str) -> tuple[str, str]:
    return "".join([row_html(row, root) for row in chart.rows[CHART_ROWS:]]), ""


def _table_rows(table: Table, root: str) -> tuple[str, str]:
    rows, bodies = "", ""
    for number, group in enumerate(table.further_groups):
        html = "".join([sized_row_html(row, root) for row in group.rows])
        if number == 0 and not group.title:
            rows = html
        else:
            bodies += f"<tbody>\n{group_html(group.title, len(table.columns))}{html}</tbody>\n"
    return rows, bodies
