"""Parts of views as HTML: the pieces that a large catalogue repeats a hundred thousand times.

A macro of a template takes several times as long as a function here, and table rows, results and facts
are most of the HTML. So templates hold the pages and call `show` for what is repeated:

    {{ show.link(page.edit) }}

Like a template, this module decides nothing. Every text goes through `esc`, and every address through
`href`; a test checks this for everything that a page can hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.render.html.boards import (
    answer_html,
    axis_html,
    leader_place,
    ranked_bodies_html,
    unranked_rows_html,
)
from catalog.render.html.facts import fact_group_html, facts_html, member_html, source_html, unverified_html
from catalog.render.html.history import change_html, history_html
from catalog.render.html.matrices import best_place_html, brief_html, matrix_html
from catalog.render.html.places import place_attribute
from catalog.render.html.plots import plot_html
from catalog.render.html.results import result_group_html
from catalog.render.html.scores import number_html, provenance_html, score_html
from catalog.render.html.tables import (
    branches_html,
    cell_html,
    headed_row_html,
    leader_rows_html,
    model_row_html,
    row_html,
    sized_row_html,
    variant_row_html,
)
from catalog.render.html.text import (
    esc,
    href,
    link_html,
    links_html,
    listed_html,
    markup,
    noted_html,
    tag_links_html,
)
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from catalog.views.board_answer import AnswerPart
    from catalog.views.components import Fact, FactGroup, Link, ListedEntry, ListedSource, Unverified
    from catalog.views.history import ChangeLine, EntryHistory
    from catalog.views.home import LeaderRow
    from catalog.views.leaderboard import Board
    from catalog.views.model_page import VariantRow
    from catalog.views.model_summary import BestPlace
    from catalog.views.models import ModelRow
    from catalog.views.pieces import Branch, Chart, TableCell
    from catalog.views.result_matrix import ResultMatrix
    from catalog.views.scores import ResultGroup, Score
    from catalog.views.time_windows import WindowScore


_HELP_VERIFY: Final = noted(
    "Nobody has checked these against their source yet. If one is right, take its line out of "
    "<code>unverified</code>; if not, mend it."
)


class Pieces:
    """HTML of page parts; `root` leads from the page to the site's root: "" or "../"."""

    __slots__ = ("_root",)

    def __init__(self, root: str) -> None:
        self._root = root

    def address(self, to: Link) -> Markup:
        """URL of a link, for its `href` attribute."""
        return markup(href(to, self._root))

    def link(self, to: Link) -> Markup:
        """HTML of a link: an `<a>` element."""
        return markup(link_html(to, self._root))

    def links(self, links: Iterable[Link]) -> Markup:
        """HTML of links with commas between them; "" for no links."""
        return markup(links_html(links, self._root))

    def listed(self, texts: Iterable[str]) -> Markup:
        """HTML of texts with commas between them."""
        return markup(listed_html(map(esc, texts)))

    def chips(self, tags: Iterable[Link], label: str = "") -> Markup:
        """HTML list of links to tags, which is called "Tags" without a label; empty if there are no tags."""
        items = "".join([f"<li>{link_html(tag, self._root)}</li>\n" for tag in tags])
        name = esc(label or _("Tags"))
        return markup(f'<ul class="chips" aria-label="{name}">\n{items}</ul>\n' if items else "")

    def words(self, tags: Iterable[Link]) -> Markup:
        """HTML links to tags with spaces between them, for a table cell; "" for no tags."""
        return markup(tag_links_html(tags, self._root))

    def facts(self, facts: Iterable[Fact]) -> Markup:
        """HTML list of facts; empty if there are no facts."""
        return markup(facts_html(facts, self._root))

    def brief(self, facts: Iterable[Fact]) -> Markup:
        """HTML list of facts for one line; empty if there are no facts."""
        items = "".join([brief_html(fact, self._root) for fact in facts])
        label = _("Facts in brief")
        return markup(f'<ul class="brief" aria-label="{label}">\n{items}</ul>\n' if items else "")

    def fact_groups(self, groups: Iterable[FactGroup]) -> Markup:
        """HTML sections, one for each group of facts; "" for none."""
        return markup("".join([fact_group_html(group, self._root) for group in groups]))

    def members(self, members: Iterable[ListedEntry]) -> Markup:
        """HTML list items, one for each entry, with its date and summary."""
        return markup("".join([member_html(member, self._root) for member in members]))

    def number(self, score: Score) -> Markup:
        """HTML of a score: its value as a link to its reports, and its interval as a bar and as text."""
        return markup(number_html(score, self._root))

    def score(self, score: Score) -> Markup:
        """HTML of a score for one table cell: number, interval, and marks such as "unverified"."""
        return markup(score_html(score, self._root))

    def window(self, score: WindowScore) -> Markup:
        """HTML of a score on the problems of a time window: interval, rank and release date of the model."""
        place = noted_html(esc(score.place), esc(score.range)) if score.range else esc(score.place)
        return markup(
            f"<b>{esc(score.percent)}</b> <span>{esc(score.interval)}</span>"
            f"<small>{_('place {place}', place=place)}</small>"
            f"<small>{esc(score.seen)}</small>"
        )

    def provenance(self, score: Score) -> Markup:
        """HTML with the measurer of a score and its marks, but without the benchmark version."""
        return markup(provenance_html(score, "", self._root, edition=False))

    def model_rows(self, rows: Iterable[ModelRow]) -> Markup:
        """HTML table rows of models; "" for none."""
        return markup("".join([model_row_html(row, self._root) for row in rows]))

    def variant_rows(self, rows: Iterable[VariantRow]) -> Markup:
        """HTML rows of a model's table of variants."""
        return markup("".join([variant_row_html(row, self._root) for row in rows]))

    def answer(self, parts: Iterable[AnswerPart]) -> Markup:
        """HTML sentences of the answer of a leaderboard."""
        return markup(answer_html(parts, self._root))

    def axis(self, board: Board) -> Markup:
        """HTML of the ticks of a leaderboard's axis."""
        return markup(axis_html(board.axis))

    def leader_place(self, board: Board) -> Markup:
        """Attribute of a leaderboard's table that shades the leader's interval, with a space before it."""
        return markup(leader_place(board.leader))

    def place(self, at: int) -> Markup:
        """Attribute of an element at the place `at` of a scale from 0 to 100, with a space before it."""
        return markup(place_attribute(at=at))

    def ranked_bodies(self, board: Board) -> Markup:
        """HTML table bodies with the ranked rows of a leaderboard: the first ones, and the rest."""
        return markup(ranked_bodies_html(board, self._root))

    def unranked_rows(self, board: Board) -> Markup:
        """HTML table rows of a leaderboard's unranked scores: the method first."""
        return markup(unranked_rows_html(board, self._root))

    def leader_rows(self, rows: Sequence[LeaderRow]) -> Markup:
        """HTML table rows of the first leaderboard of the home page."""
        return markup(leader_rows_html(rows, self._root))

    def result_groups(self, groups: Iterable[ResultGroup]) -> Markup:
        """HTML sections, one for each benchmark, with a table of its results."""
        return markup("".join([result_group_html(group, self._root) for group in groups]))

    def plot(self, chart: Chart) -> Markup:
        """SVG of a chart that needs no script; "" if the chart has none."""
        return markup(plot_html(chart.plot, chart.title, self._root) if chart.plot else "")

    def matrices(self, matrices: Iterable[ResultMatrix]) -> Markup:
        """HTML sections, one for each benchmark, with a model's results as a table and their reports."""
        return markup("".join([matrix_html(matrix, self._root) for matrix in matrices]))

    def best_places(self, places: Iterable[BestPlace]) -> Markup:
        """HTML table rows of a model's places on leaderboards."""
        return markup("".join([best_place_html(place, self._root) for place in places]))

    def sources(self, sources: Iterable[ListedSource]) -> Markup:
        """HTML section with the sources of an entry; empty if there are no sources."""
        items = "".join([f"<li>{source_html(source, self._root)}</li>\n" for source in sources])
        if not items:
            return markup("")
        return markup(
            f'<section>\n<h2 id="sources">{_("Sources")}</h2>\n'
            f'<ol class="sources">\n{items}</ol>\n</section>\n'
        )

    def source(self, source: ListedSource) -> Markup:
        """HTML of a source, with the place in the source (page, table, ...) if known."""
        return markup(source_html(source, self._root))

    def unchecked(self, fields: Iterable[Unverified]) -> Markup:
        """HTML list of unverified fields; empty if there are no such fields."""
        return markup(unverified_html(fields))

    def unverified(self, fields: Iterable[Unverified], edit: Link | None) -> Markup:
        """HTML section with unverified fields and an edit link; empty if there are no such fields."""
        listed = unverified_html(fields)
        if not listed:
            return markup("")
        return markup(
            f'<section>\n<h2 id="unverified">{_("Check a number")}</h2>\n<p>{_(_HELP_VERIFY)}</p>\n{listed}'
            + (f"<p>{link_html(edit, self._root)}</p>\n" if edit else "")
            + "</section>\n"
        )

    def past(self, past: EntryHistory | None) -> Markup:
        """HTML section with the newest changes of an entry; empty if `past` is None."""
        return markup(history_html(past, self._root) if past else "")

    def changes(self, lines: Iterable[ChangeLine]) -> Markup:
        """HTML list items for the changes of one day, one for each commit."""
        return markup("".join([change_html(line, self._root, date=False) for line in lines]))

    def values_to_check(self, rows: Iterable[tuple[Link, str, str]]) -> Markup:
        """HTML table rows of unverified values: entry, value, place in the source."""
        root = self._root
        return markup(
            "".join(
                [
                    f'<tr><th scope="row">{link_html(what, root)}</th><td>{esc(value)}</td>'
                    f"<td>{esc(locator)}</td></tr>\n"
                    for what, value, locator in rows
                ]
            )
        )

    def cell(self, cell: TableCell) -> Markup:
        """HTML of a text, link or score in a table."""
        return markup(cell_html(cell, self._root))

    def rows(self, rows: Iterable[Iterable[TableCell]]) -> Markup:
        """HTML table rows of texts, links and scores; the first cell of a row is its header."""
        return markup("".join([row_html(row, self._root) for row in rows]))

    def headed_rows(
        self, columns: Sequence[str], rows: Sequence[Iterable[TableCell]], anchors: Sequence[str] = ()
    ) -> Markup:
        """HTML table rows whose cells name their column, for tables that are cards on phones.

        `anchors` has one text for each row, "" for a row without an anchor; or it is empty.
        """
        pairs = zip(rows, anchors or [""] * len(rows), strict=True)
        return markup("".join([headed_row_html(columns, row, self._root, anchor) for row, anchor in pairs]))

    def piece_rows(self, rows: Iterable[Iterable[TableCell]]) -> Markup:
        """HTML table rows for a wide table: short texts do not wrap, long texts get a wide column."""
        return markup("".join([sized_row_html(row, self._root) for row in rows]))

    def branches(self, branches: Iterable[Branch]) -> Markup:
        """HTML list items of `branches`; what is based on an entry is a nested list in its item."""
        return markup(branches_html(branches, self._root))
