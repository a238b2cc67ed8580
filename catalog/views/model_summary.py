"""Top of a model's page: facts in one line, what is missing, and places on leaderboards."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from catalog.core import missing_facts
from catalog.entries.frozen import dataclass
from catalog.views import addresses, formatting, scores
from catalog.views.components import Fact, Link
from catalog.views.facts import paper_link
from catalog.views.scores import NOT_MADE
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from catalog.core.records import CellKey, ModelRecord, VariantRecord
    from catalog.core.standings import Standing
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.context import Context
    from catalog.views.scores import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class BestPlace:
    """The best place of a family on the leaderboards of one benchmark."""

    board: Link  # to the leaderboard; the name of the benchmark
    place: str  # places that the intervals allow: "1–4"; "3" for one
    of: str  # how many models are ranked there: "of 120"
    variant: Link
    configuration: str
    score: Score
    group: str  # anchor of the results on the benchmark


def brief(context: Context, record: ModelRecord) -> tuple[Fact, ...]:
    """The facts that readers ask for first, for one line: from the maker to the paper."""
    return tuple(fact for fact in _brief(context, record) if fact.text or fact.links)


def _brief(context: Context, record: ModelRecord) -> Iterator[Fact]:
    entry = record.entry
    yield Fact.of(_("Organisation"), context.organisation_names(entry.organisations))
    yield Fact(_("Released"), _released(record))
    yield Fact(_("Size"), _range(record, "parameters"))
    if entry.weights and entry.weights.public is not None:
        words = _("open weights") if entry.weights.public else _("closed weights")
        link = (Link(words, entry.weights.url, external=True),) if entry.weights.url else ()
        yield Fact(_("Weights"), "" if link else words, link)
    if entry.weights and entry.weights.licence:
        yield Fact.of(_("Licence"), context.licence_names([entry.weights.licence]))
    yield Fact(_("Context window"), _range(record, "context_tokens"))
    paper = paper_link(entry.paper, entry.name)
    if paper:
        yield Fact(_("Paper"), links=(Link(_("Paper"), paper.path, external=True, hint=paper.text),))
    yield Fact(_("More"), links=(Link(_("All facts"), f"{addresses.model(record.id)}#facts"),))


def _released(record: ModelRecord) -> str:
    """Release date of the family, else those of its variants: "2025-08-07 to 2025-10-06"; "" if unknown."""
    if record.entry.released:
        return formatting.day(record.entry.released)
    days = [variant.entry.released for variant in record.variants if variant.entry.released]
    if not days:
        return ""
    first = formatting.day(min(days, key=lambda day: day.earliest))
    last = formatting.day(max(days, key=lambda day: day.latest))
    return first if first == last else _("{low} to {high}", low=first, high=last)


def _range(record: ModelRecord, field: str) -> str:
    """Smallest to largest value of a field of the variants: "350M–16.1B", "8,192 tokens"; "" if unknown."""
    values = sorted(
        {value for variant in record.variants if (value := getattr(variant.entry, field)) is not None}
    )
    if not values:
        return ""
    if field == "parameters":
        ends = [formatting.size(value) for value in values]
        return ends[0] if len(ends) == 1 else f"{ends[0]}–{ends[-1]}"
    ends = [formatting.count(value) for value in values]
    if len(values) == 1:
        return ngettext("{n} token", "{n} tokens", values[0])
    return _("{number} tokens", number=f"{ends[0]}–{ends[-1]}")


def missing(record: ModelRecord) -> str:
    """Sentence on what nobody has entered of a family; "" if nothing is missing."""
    names = missing_facts.missing(record)
    return _("Not entered yet: {facts}.", facts=formatting.listed(names)) if names else ""


def best_places(
    context: Context,
    record: ModelRecord,
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, Standing]],
    made: Mapping[CellKey, Score] = NOT_MADE,
) -> tuple[BestPlace, ...]:
    """The best place of a family on each benchmark that ranks it, the best first.

    A place is better if it is nearer to the first, as a share of the models ranked there. `made` are
    headline values that the page has already.
    """
    return tuple(best_place(context, one, made) for one in best_standings(record.variants, standings_of))


def best_standings(
    variants: Iterable[VariantRecord],
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, Standing]],
) -> list[Standing]:
    """The best place of any of `variants` on each benchmark that ranks one, the best first."""
    by_benchmark: dict[BenchmarkId, list[VariantRef]] = defaultdict(list)
    for variant in variants:
        for id_ in {cell.key.benchmark for cell in variant.cells}:
            by_benchmark[id_].append(variant.ref)
    best: list[Standing] = []
    for id_, refs in sorted(by_benchmark.items()):
        standings = standings_of(id_)
        own = [standings[ref] for ref in refs if ref in standings]
        if own:
            best.append(min(own, key=lambda standing: (standing.share, standing.rank.position)))
    best.sort(key=lambda standing: (standing.share, -standing.ranked))
    return best


def best_place(context: Context, standing: Standing, made: Mapping[CellKey, Score] = NOT_MADE) -> BestPlace:
    """A place on a leaderboard, as pages show it; `made` are headline values that the page has already."""
    cell, edition = standing.entrant
    rank, key = standing.rank, cell.key
    benchmark = context.benchmark(key.benchmark)
    return BestPlace(
        board=Link(
            benchmark.text,
            addresses.leaderboard(benchmark.path, standing.number),
            hint=scores.what(context, key),
        ),
        place=str(rank.best) if rank.best == rank.worst else f"{rank.best}–{rank.worst}",
        of=_("of {number}", number=formatting.count(standing.ranked)),
        variant=context.model(key.variant),
        configuration=key.configuration.label,
        score=scores.score(context, cell, edition, made),
        group=scores.group_id(key.benchmark),
    )
