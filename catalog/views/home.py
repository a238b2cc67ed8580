"""The first page: what this is, in numbers, leaderboards and the newest entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.schema.types import BenchmarkId
from catalog.views import wording
from catalog.views.pages import HomePage, Newest, TopBoard
from catalog.views.parts import Fact, Head, Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.views.context import Context
    from catalog.views.parts import Board, Chart

_BOARDS: Final = ("humaneval", "humaneval-plus", "bigcodebench")
_TOP: Final = 5
_NEWEST: Final = 8


def page(
    context: Context, boards: Callable[[BenchmarkId], Sequence[Board]], charts: tuple[Chart, ...]
) -> HomePage:
    """The home page, with the best of some `boards` of a benchmark and the two small charts."""
    catalog = context.catalog
    observations = [each for cell in catalog.cells.values() for each in cell.observations]
    quoted = sum(each.quoted for each in observations)
    unverified = sum(not each.row.verified for each in observations)
    several = [
        edition
        for cell in catalog.cells.values()
        for edition in cell.editions
        if len(edition.observations) > 1
    ]
    disagreeing = sum(edition.disagrees for edition in several)
    variants = sum(len(record.variants) for record in catalog.families.values())
    tops = (_top(context, BenchmarkId(id_), boards(BenchmarkId(id_))) for id_ in _BOARDS)
    return HomePage(
        head=Head(
            path="index.html",
            section="index",
            title="Code LLM Catalogue",
            description="Code LLMs, their benchmarks and every reported score, with its measurer and source.",
        ),
        numbers=(
            (wording.count(len(catalog.families)), Link("families of models", "models.html")),
            (wording.count(variants), Link("variants", "models-by-name.html")),
            (wording.count(len(catalog.benchmarks)), Link("benchmarks", "benchmarks.html")),
            (wording.count(len(catalog.methods)), Link("methods", "methods.html")),
            (wording.count(len(observations)), Link("reported values", "sources.html")),
            (wording.count(len(catalog.entries.results)), Link("sources read", "sources.html")),
        ),
        newest=_newest(context),
        boards=tuple(board for board in tops if board),
        charts=charts,
        checks=(
            Fact(
                "First-hand",
                f"{wording.count(len(observations) - quoted)} values come from whoever measured them",
            ),
            Fact("Quoted", f"{wording.count(quoted)} are repeated by somebody else, and shown as such"),
            Fact(
                "Reports differ",
                f"{wording.count(disagreeing)} of {wording.count(len(several))} results with several reports "
                "differ by more than their interval",
                (Link("which, and why", "disagreements.html"),),
            ),
            Fact(
                "Not yet checked",
                f"{wording.count(unverified)} values wait for a reader to compare them with their source",
                (Link("help verify", "verify.html"),),
            ),
        ),
    )


def _top(context: Context, id_: BenchmarkId, boards: Sequence[Board]) -> TopBoard | None:
    first = next(iter(boards), None)
    if first is None or not first.rows:
        return None
    return TopBoard(benchmark=context.benchmark(id_), title=first.title, rows=first.rows[:_TOP])


def _newest(context: Context) -> tuple[Newest, ...]:
    dated = [record for record in context.catalog.families.values() if record.entry.released]
    dated.sort(key=lambda record: (wording.day(record.entry.released), record.id), reverse=True)
    return tuple(
        Newest(
            link=context.model(record.id),
            date=wording.day(record.entry.released),
            by=context.organisations(record.entry.organisations),
            summary=record.entry.summary or "",
        )
        for record in dated[:_NEWEST]
    )
