"""What hand-written pages ask for: tables, charts and trees of the survey, by the words they write.

A line `[[scores humaneval pass@1]]` of a page under site_src/pages/ asks for the piece `scores`, with
the other words as its arguments. `PIECES` holds every piece there is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.entries.diagnostics import CatalogError
from catalog.views import addresses
from catalog.views.components import Chart, Choice, Missing, Table
from catalog.views.survey import (
    benchmarks,
    by_tag,
    families,
    lineage,
    methods,
    metrics,
    pass_at_k,
    progress,
    score_tables,
    size_charts,
    training_data,
    tuning,
    uplift,
)
from catalog.views.survey.arguments import Absent, Asked, Request, WrongWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from catalog.views.components import Piece
    from catalog.views.context import Context

__all__ = ["PIECES", "ArticleError", "Request", "article"]

PIECES: Final[Mapping[str, Callable[[Asked], Piece]]] = {
    "benchmarks": benchmarks.table,
    "compare": score_tables.compared,
    "families": families.table,
    "filters": training_data.filters,
    "forms": methods.forms,
    "frontier": progress.by_size,
    "interval": metrics.intervals,
    "language-map": benchmarks.language_map,
    "languages": score_tables.by_language,
    "learning-rates": tuning.rates,
    "lineage": lineage.tree,
    "methods": methods.table,
    "metrics": metrics.table,
    "multilingual": benchmarks.multilingual,
    "pass-at-k": metrics.estimate,
    "preprocessing": training_data.cleaned,
    "saturation": progress.over_time,
    "scores": score_tables.by_size,
    "size": size_charts.charts,
    "stated": methods.stated,
    "tagged": by_tag.table,
    "teachers": lineage.teachers,
    "temperature": tuning.temperature,
    "timeline": families.over_time,
    "tokenizers": tuning.tokenizers,
    "training-data": training_data.sizes,
    "training-settings": tuning.settings,
    "tries": pass_at_k.choice,
    "uplift": uplift.choice,
    "windows": tuning.windows,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePieces:
    """The pieces of one hand-written page, in the order of the page."""

    template: ClassVar[str] = "article.html.jinja"

    path: str  # of the page, from the site's root
    pieces: tuple[Piece, ...]


class ArticleError(CatalogError):
    """A hand-written page asks for something that there is not."""

    def __init__(self, source: str, words: tuple[str, ...], trouble: str) -> None:
        super().__init__(f"{source}: [[{' '.join(words)}]]: {trouble}")


def article(context: Context, request: Request) -> ArticlePieces:
    """The pieces that a page asks for; ArticleError where it asks for no piece there is."""
    pieces = [_piece(context, request, words) for words in request.wanted]
    return ArticlePieces(path=request.path, pieces=tuple(_with_legend(pieces)))


def _with_legend(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces; only the first table of scores keeps the words on how to read them."""
    said = False
    for piece in pieces:
        tables = [each for _, each in piece.options] if isinstance(piece, Choice) else [piece]
        scored = any(isinstance(each, Table) and each.scores for each in tables)
        yield _without_legend(piece) if said else piece
        said |= scored


def _without_legend(piece: Piece) -> Piece:
    if isinstance(piece, Table):
        return replace(piece, scores=False)
    if isinstance(piece, Choice):
        options = tuple(
            (label, replace(each, scores=False) if isinstance(each, Table) else each)
            for label, each in piece.options
        )
        return replace(piece, options=options)
    return piece


def _piece(context: Context, request: Request, words: tuple[str, ...]) -> Piece:
    name, *arguments = words
    if name not in PIECES:
        raise ArticleError(request.source, words, f"there is no piece `{name}`; write {', '.join(PIECES)}")
    try:
        return downloadable(PIECES[name](Asked(context, tuple(arguments))))
    except Absent as nothing:
        return Missing(text=str(nothing), what="an entry")
    except WrongWords as error:
        raise ArticleError(request.source, words, str(error)) from error


def downloadable(piece: Piece) -> Piece:
    """The piece with the paths at which its data is published as CSV."""
    if isinstance(piece, Chart | Table):
        return replace(piece, download=addresses.download(piece.id))
    if isinstance(piece, Choice):
        options = tuple(
            (label, replace(each, download=addresses.download(each.id))) for label, each in piece.options
        )
        return replace(piece, options=options)
    return piece
