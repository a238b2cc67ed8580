"""Pieces of hand-written pages: tables, charts and trees, named by the words in the page.

A line `[[scores ten-tasks pass@1]]` of a page under site_src/pages/ asks for the piece `scores`, with
the other words as its arguments. `registry.PIECES` holds every piece.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.entries.diagnostics import CatalogError
from catalog.views import addresses
from catalog.views.pieces import Chart, Choice, Missing, Table, columns_with_values, late_plots
from catalog.views.survey.arguments import Arguments, Request, UnknownEntry, WrongArguments
from catalog.views.survey.registry import PIECES
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.views.context import Context
    from catalog.views.pieces import Piece


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePieces:
    """The charts and tables of one hand-written page, in the order of the page."""

    template: ClassVar[str] = "article.html.jinja"

    path: str  # of the page, from the site's root
    pieces: tuple[Piece, ...]


_MOST_DOTS: Final = 200
"""Dots of a plot between paragraphs that the page holds itself: about 10 KiB of the page as sent."""


class ArticleError(CatalogError):
    """Error: a hand-written page has an unknown placeholder, or one with wrong arguments."""

    def __init__(self, source: str, words: tuple[str, ...], trouble: str) -> None:
        super().__init__(f"{source}: [[{' '.join(words)}]]: {trouble}")


def article(context: Context, request: Request) -> ArticlePieces:
    """Charts and tables for the placeholders of a hand-written page; raises ArticleError.

    That is for an unknown placeholder, or one with wrong arguments. One that names only entries which the
    catalogue lacks gives a note instead (`Missing`).
    """
    pieces = [_piece(context, request, words) for words in request.wanted]
    return ArticlePieces(path=request.path, pieces=tuple(_with_late_plots(_with_legend(pieces))))


def _with_late_plots(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of a page, of which the first plot only is on the page itself, unless it is large."""
    late = late_plots(_MOST_DOTS)
    for piece in pieces:
        if isinstance(piece, Choice):
            options = [
                (label, late(option) if isinstance(option, Chart) else option)
                for label, option in piece.options
            ]
            yield replace(piece, options=tuple(options))
        else:
            yield late(piece) if isinstance(piece, Chart) else piece


def _with_legend(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The charts and tables of a page; only the first table with scores keeps the legend of their marks."""
    has_legend = False
    for piece in pieces:
        tables = [option for _, option in piece.options] if isinstance(piece, Choice) else [piece]
        scored = any(isinstance(table, Table) and table.scores for table in tables)
        yield _without_legend(piece) if has_legend else piece
        has_legend |= scored


def _without_legend(piece: Piece) -> Piece:
    if isinstance(piece, Table):
        return replace(piece, scores=False)
    if isinstance(piece, Choice):
        options = tuple(
            (label, replace(option, scores=False) if isinstance(option, Table) else option)
            for label, option in piece.options
        )
        return replace(piece, options=options)
    return piece


def _piece(context: Context, request: Request, words: tuple[str, ...]) -> Piece:
    name, *arguments = words
    if name not in PIECES:
        names = ", ".join(PIECES)
        raise ArticleError(request.source, words, f"unknown piece `{name}`; known ones: {names}")
    try:
        return downloadable(without_empty_columns(PIECES[name](Arguments(context, tuple(arguments)))))
    except UnknownEntry as absence:
        return Missing(text=str(absence), what=_("an entry"))
    except WrongArguments as error:
        raise ArticleError(request.source, words, str(error)) from error


def without_empty_columns(piece: Piece) -> Piece:
    """A copy of `piece` whose tables lack the columns in which no row has a value."""
    if isinstance(piece, Table):
        return _with_values(piece)
    if isinstance(piece, Choice):
        options = tuple(
            (label, _with_values(option) if isinstance(option, Table) else option)
            for label, option in piece.options
        )
        return replace(piece, options=options)
    return piece


def _with_values(table: Table) -> Table:
    rows = [row for group in table.groups for row in group.rows]
    kept = columns_with_values(rows)
    groups = tuple(
        replace(group, rows=tuple(tuple(row[n] for n in kept) for row in group.rows))
        for group in table.groups
    )
    return replace(table, columns=tuple(table.columns[n] for n in kept), groups=groups)


def downloadable(piece: Piece) -> Piece:
    """A copy of `piece` with the paths of its CSV files set; only a chart, table or choice has any."""
    if isinstance(piece, Chart | Table):
        return replace(piece, download=addresses.download(piece.id))
    if isinstance(piece, Choice):
        options = tuple(
            (label, replace(option, download=addresses.download(option.id)))
            for label, option in piece.options
        )
        return replace(piece, options=options)
    return piece
