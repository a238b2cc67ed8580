"""The answer of a leaderboard in words: two or three sentences above its table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from catalog.core import board_answer, tags
from catalog.views import formatting
from catalog.wording import closed_up, ngettext, pieces
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from catalog.core.board_answer import BoardAnswer, Placed
    from catalog.core.leaderboard import Leaderboard, Standings
    from catalog.entries.schema.types import VariantRef
    from catalog.stats.ranking import Rank
    from catalog.views.components import Link
    from catalog.views.context import Context


_UNBROKEN_DASH: Final = "\N{WORD JOINER}–\N{WORD JOINER}"  # a line does not end within a range


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """A part of an answer: text, in bold or as a link."""

    text: str
    link: Link | None = None
    strong: bool = False


def parts(context: Context, board: Leaderboard, standings: Standings) -> tuple[AnswerPart, ...]:
    """The answer of a leaderboard with these `standings`; () if no row is ranked."""
    answer = board_answer.answer(standings, lambda ref: _is_open(context, ref))
    if answer is None:
        return ()
    words = _Words(context, with_system=board.key.scope in {"any-scaffold", "systems"})
    told = [*_one_after_another(words.leader(answer), words.best_open(answer), words.cheapest(answer))]
    texts = closed_up(part.link.text if part.link else part.text for part in told)
    return tuple(
        part if part.link else replace(part, text=text) for part, text in zip(told, texts, strict=True)
    )


def worded(message: str, **values: str | Iterable[AnswerPart]) -> Iterator[AnswerPart]:
    """Parts of a message; each of its values is a text or parts."""
    for text, name in pieces(message):
        if text:
            yield AnswerPart(text)
        if name:
            value = values[name]
            yield from [AnswerPart(value)] if isinstance(value, str) else value


def _one_after_another(*sentences: Iterable[AnswerPart]) -> Iterator[AnswerPart]:
    before = ""
    for sentence in sentences:
        for number, part in enumerate(sentence):
            if not number and before and not before.endswith(formatting.WIDE_STOPS):
                yield AnswerPart(" ")
            yield part
            before = part.text


def _is_open(context: Context, ref: VariantRef) -> bool | None:
    family = context.catalog.models.get(tags.family(ref))
    weights = family.entry.weights if family else None
    return weights.public if weights else None


def place_range(rank: Rank, *, certain: bool) -> str:
    """Range of places that the intervals allow: `4–19`, `1`; with `certain`, the place by value: `3=`.

    `certain` means that the value has no interval.
    """
    if not certain and rank.best != rank.worst:
        return f"{rank.best}–{rank.worst}"
    return f"{rank.position}{'=' if rank.tied and certain else ''}"


@dataclass(frozen=True, slots=True)
class _Words:
    """Sentences of an answer."""

    context: Context
    with_system: bool  # rows differ in their scaffold or method, so that names need it

    def leader(self, answer: BoardAnswer) -> Iterator[AnswerPart]:
        """Sentence on the leader: its name, its score, how many others could be first."""
        first, *tied = answer.leaders
        lower = first.entrant.cell.scale.lower_is_better
        if answer.rows == 1:
            yield from worded(
                _("Only {model} is ranked: {score}."), model=self._name(first), score=_leading_score(answer)
            )
            return
        leaders = self._name(first)
        if len(tied) == 1:
            leaders = worded(_("{model} and {other}"), model=leaders, other=self._name(tied[0]))
        elif tied:
            message = ngettext("{model} and {n} other", "{model} and {n} others", len(tied), model="{model}")
            leaders = worded(message, model=leaders)
        if tied:
            claim = (
                _("{leaders} share the lowest value, {score}")
                if lower
                else _("{leaders} share the highest score, {score}")
            )
        else:
            claim = (
                _("{leaders} has the lowest value, {score}")
                if lower
                else _("{leaders} has the highest score, {score}")
            )
        others = answer.others_first
        if answer.exact:
            message = _("{claim}; without intervals, how sure the order is cannot be said.")
        elif others:
            message = ngettext(
                "{claim}, but {n} other could be first.",
                "{claim}, but {n} others could be first.",
                others,
                claim="{claim}",
            )
        else:
            message = _("{claim}; no other could be first.")
        yield from worded(message, claim=worded(claim, leaders=leaders, score=_leading_score(answer)))

    def best_open(self, answer: BoardAnswer) -> Iterator[AnswerPart]:
        """Sentence on the best open model, and on rows above it whose weights are not recorded."""
        unknown = answer.unknown_above
        if answer.best_open is None:
            if unknown == answer.rows:
                yield AnswerPart(_("Whether weights are open is not recorded for any row."))
            elif unknown:
                yield AnswerPart(
                    _("No row is known to have open weights ({unknown} not recorded).", unknown=unknown)
                )
            else:
                yield AnswerPart(_("No row has open weights."))
            return
        if answer.leader_open:
            several = len(answer.leaders) > 1
            yield AnswerPart(
                _("The first of them has open weights.") if several else _("It has open weights.")
            )
            return
        certain = answer.best_open.entrant.edition.headline.interval is None
        place = place_range(answer.best_open.rank, certain=certain)
        message = _("Best open model: {model}, {score}, place\u00a0{place}.")
        if unknown:
            message = ngettext(
                "Best open model: {model}, {score}, place\u00a0{place} "
                "(the weights of {n} better row are not recorded).",
                "Best open model: {model}, {score}, place\u00a0{place} "
                "(the weights of {n} better rows are not recorded).",
                unknown,
                model="{model}",
                score="{score}",
                place="{place}",
            )
        yield from worded(
            message,
            model=self._name(answer.best_open),
            score=_score(answer.best_open),
            place=place.replace("–", _UNBROKEN_DASH),
        )

    def cheapest(self, answer: BoardAnswer) -> Iterator[AnswerPart]:
        """Sentence on the cheapest row above a threshold; none if too few costs are known."""
        cheapest = answer.cheapest
        if cheapest is None:
            return
        leader = cheapest.leader_cost
        costlier = leader is not None and leader.usd > cheapest.cost.usd
        if cheapest.with_cost == cheapest.rows:
            message = (
                _(
                    "Cheapest from {percent}\u00a0%: {model}, ${cost} billed a problem "
                    "instead of ${leader_cost}."
                )
                if costlier
                else _("Cheapest from {percent}\u00a0%: {model}, ${cost} billed a problem.")
            )
        else:
            message = (
                _(
                    "Cheapest from {percent}\u00a0%: {model}, ${cost} billed a problem "
                    "instead of ${leader_cost} (cost known for {known} of {rows})."
                )
                if costlier
                else _(
                    "Cheapest from {percent}\u00a0%: {model}, ${cost} billed a problem "
                    "(cost known for {known} of {rows})."
                )
            )
        yield from worded(
            message,
            percent=str(cheapest.least_percent),
            model=self._name(cheapest.placed),
            cost=formatting.money(cheapest.cost.usd),
            leader_cost=formatting.money(leader.usd) if leader is not None else "",
            known=str(cheapest.with_cost),
            rows=str(cheapest.rows),
        )

    def _name(self, placed: Placed) -> Iterator[AnswerPart]:
        """Linked name of the model, its configuration, and its system where rows differ in it."""
        key = placed.entrant.cell.key
        link = self.context.model(key.variant)
        name: Iterable[AnswerPart] = [AnswerPart(link.text, link=link, strong=True)]
        if self.with_system and key.method:
            name = worded(_("{model} with {system}"), model=name, system=self.context.system(key))
        if key.configuration.label:
            name = worded(_("{model} ({configuration})"), model=name, configuration=key.configuration.label)
        yield from name


def _score(placed: Placed) -> Iterator[AnswerPart]:
    headline = placed.entrant.edition.headline
    number = formatting.value(headline.row.number, headline.scale)
    yield AnswerPart(formatting.with_unit(number, headline.scale), strong=True)


def _leading_score(answer: BoardAnswer) -> Iterator[AnswerPart]:
    """The leader's score, with a hedge if nobody checked it or its source did not measure it."""
    first = answer.leaders[0]
    headline = first.entrant.edition.headline
    match headline.quoted, headline.row.verified:
        case True, True:
            message = _("{score} (quoted)")
        case True, False:
            message = _("{score} (quoted, not checked yet)")
        case False, False:
            message = _("{score} (not checked yet)")
        case _:
            message = "{score}"
    return worded(message, score=_score(first))
