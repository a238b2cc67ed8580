"""The pages that help to choose a model: one for each kind of work, with an answer for all conditions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import choice, topic
from catalog.views import addresses, formatting, scores
from catalog.views.components import Link
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from catalog.core.choice import (
        AccessChoice,
        Candidate,
        Chooser,
        Conditions,
        KnownModels,
        LimitChoice,
        Shortlist,
        WindowChoice,
    )
    from catalog.entries.schema.catalogue import WorkKind
    from catalog.views.context import Context

_ACCESS: Final[Mapping[AccessChoice, str]] = {
    "any": noted("open or hosted"),
    "open": noted("open weights"),
    "hosted": noted("hosted by somebody"),
}
_LIMITS: Final[Mapping[LimitChoice, str]] = {
    "any": noted("anywhere, at any price"),
    "laptop": noted("on a laptop (up to 8B)"),
    "one-gpu": noted("on one GPU (up to 34B)"),
    "price-1": noted("up to $1 for a million output tokens"),
    "price-5": noted("up to $5 for a million output tokens"),
}
_WINDOWS: Final[Mapping[WindowChoice, str]] = {
    "any": noted("any context"),
    "32k": noted("32k tokens or more"),
    "128k": noted("128k tokens or more"),
    "1m": noted("a million tokens or more"),
}
_MOST_ROWS: Final = 6
_NAMED: Final = 3  # models without a score, in a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenModel:
    """A model of a shortlist."""

    model: Link
    configuration: str
    score: Link  # to its reports
    interval: str
    size: str
    window: str  # context window in tokens
    weights: str
    price: str  # newest list price of a million input and output tokens
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A shortlist for one combination of conditions."""

    id: str  # anchor: "open_laptop_any"
    title: str  # the conditions: "Open weights, on a laptop (up to 8B), any context"
    sentence: str
    rows: tuple[ChosenModel, ...]
    more: str  # "3 more are not told apart from these."
    unknown: tuple[str, ...]  # sentences on what is not known
    others: tuple[Link, ...]  # answers without one of the conditions, where nothing fits


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the form: its name in anchors, its label and its options (value, label)."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosePage(Page):
    """A page with shortlists for one kind of work: choose.html or choose/<work>.html."""

    template: ClassVar[str] = "choose.html.jinja"

    works: tuple[tuple[Link, bool], ...]  # the pages of all kinds of work; true for this one
    basis: str  # what the answers are read from
    board: Link | None  # None if no leaderboard stands for the work
    benchmarks: tuple[Link, ...]  # of the work, where there is no board
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]  # the first is shown at first


def _questions() -> tuple[Question, ...]:
    """The questions of the form."""

    def options(labels: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple((value, _(label)) for value, label in labels)

    limit = _("Where it must run, or what it may cost")
    return (
        Question(name="access", label=_("Weights"), options=options(_ACCESS.items())),
        Question(name="limit", label=limit, options=options(_LIMITS.items())),
        Question(name="window", label=_("Context"), options=options(_WINDOWS.items())),
    )


def pages(context: Context) -> Iterator[ChoosePage]:
    """The page of each kind of work; that of the first one is also choose.html."""
    models = choice.known_models(context.catalog)
    made = [page(context, id_, models) for id_ in topic.work(context.catalog)]
    first = next((one for one in made if one.board), made[0])
    yield replace(first, head=replace(first.head, path=addresses.CHOOSE, title=_("Choose a model")))
    yield from made


def work_title(work: WorkKind) -> str:
    """Title of the page for a kind of work: "Choose a model: repository repair"."""
    return _("Choose a model: {work}", work=formatting.within_sentence(work.name))


def page(context: Context, id_: str, models: KnownModels) -> ChoosePage:
    """The page of the kind of work `id_`; `models` are those of `choice.known_models`."""
    catalog = context.catalog
    works = topic.work(catalog)
    work = works[id_]
    name = formatting.within_sentence(work.name)
    found = choice.board_for(catalog, work)
    answers: tuple[Answer, ...] = ()
    basis, link = "", None
    if found:
        record, number, board = found
        chooser = choice.Chooser(board, models)
        key = board.entrants[0].cell.key
        method = context.system(replace(key, method_version="", method_setup="")) if board.key.method else ""
        link = Link(record.entry.name, addresses.leaderboard(addresses.benchmark(record.id), number))
        models_ranked = ngettext("{n} model", "{n} models", len(chooser.candidates))
        problems = ngettext("{n} problem", "{n} problems", board.most_problems)
        basis = (
            _(
                "{what}, every model with {method}: {models}, {problems}.",
                what=scores.what(context, key),
                method=method,
                models=models_ranked,
                problems=problems,
            )
            if method
            else _(
                "{what}: {models}, {problems}.",
                what=scores.what(context, key),
                models=models_ranked,
                problems=problems,
            )
        )
        answers = tuple(
            _answer(context, id_, chooser, chooser.shortlist(conditions))
            for conditions in choice.ALL_CONDITIONS
        )
    names = [
        context.benchmark(benchmark)
        for benchmark, record in catalog.benchmarks.items()
        if record.entry.scenario in work.scenarios
    ]
    return ChoosePage(
        head=Head(
            path=addresses.choose(id_),
            section="choose",
            title=work_title(work),
            description=_("A shortlist of models for {work}, with reasons and what is not known.", work=name),
        ),
        works=tuple((Link(kind.name, addresses.choose(one)), one == id_) for one, kind in works.items()),
        basis=basis,
        board=link,
        benchmarks=() if found else tuple(names),
        questions=_questions(),
        answers=answers,
    )


def _answer(context: Context, work: str, chooser: Chooser, found: Shortlist) -> Answer:
    best, shown = found.best, found.models[:_MOST_ROWS]
    rows = [_row(context, one, _reason(one, found)) for one in shown]
    if found.bargain and found.best:
        behind = found.best.headline.value - found.bargain.headline.value
        less = formatting.difference(behind, found.best.headline.scale)
        rows.append(
            _row(
                context,
                found.bargain,
                _("surely behind, by {less}; at most half the lowest price above", less=less),
            )
        )
    if best is None:
        sentence = ngettext(
            "None of the {n} ranked model is known to fit.",
            "None of the {n} ranked models is known to fit.",
            len(chooser.candidates),
        )
    elif len(found.models) == 1:
        sentence = ngettext(
            "{model} has the highest score of the {n} that fit.",
            "{model} has the highest score of the {n} that fit.",
            found.fitting,
            model=best.model.variant.entry.name,
        )
    else:
        sentence = ngettext(
            "{alike} of the {n} that fit are not told apart from the highest score, {score} of {model}. "
            "The cheapest come first: this is no ranking.",
            "{alike} of the {n} that fit are not told apart from the highest score, {score} of {model}. "
            "The cheapest come first: this is no ranking.",
            found.fitting,
            alike=len(found.models),
            score=_score(best),
            model=best.model.variant.entry.name,
        )
    more = len(found.models) - len(shown)
    return Answer(
        id=anchor(found.conditions),
        title=_title(found.conditions),
        sentence=sentence,
        rows=tuple(rows),
        more=ngettext(
            "{n} more model not told apart from the highest score.",
            "{n} more models not told apart from the highest score.",
            more,
        )
        if more
        else "",
        unknown=tuple(_unknown(found)),
        others=tuple(_relaxed(work, chooser, found.conditions)) if best is None else (),
    )


def anchor(conditions: Conditions) -> str:
    """Anchor of the answer for `conditions`: "open_laptop_any"."""
    return f"{conditions.access}_{conditions.limit}_{conditions.window}"


def _title(conditions: Conditions) -> str:
    words = _ACCESS[conditions.access], _LIMITS[conditions.limit], _WINDOWS[conditions.window]
    return formatting.capitalised(formatting.phrases(map(_, words)))


def _reason(candidate: Candidate, found: Shortlist) -> str:
    reasons = []
    if candidate is found.best:
        reasons.append(_("highest score"))
    elif found.best:
        reasons.append(_("not told apart from the highest"))
    if candidate is found.models[0] and candidate.model.price is not None and len(found.models) > 1:
        reasons.append(_("cheapest of these by list price"))
    return formatting.phrases(reasons)


def _row(context: Context, candidate: Candidate, reason: str) -> ChosenModel:
    key, headline = candidate.entrant.cell.key, candidate.headline
    variant, price = candidate.model.variant.entry, candidate.model.price
    return ChosenModel(
        model=context.model(key.variant),
        configuration=key.configuration.label,
        score=Link(_score(candidate), addresses.cell(key)),
        interval=scores.ends(headline),
        size=formatting.size(variant.parameters),
        window=formatting.count(variant.context_tokens) if variant.context_tokens else "",
        weights=formatting.access(public=candidate.model.public),
        price=f"${price.input:f} / ${price.output:f} ({price.date})" if price else "",
        reason=reason,
    )


def _score(candidate: Candidate) -> str:
    headline = candidate.headline
    return formatting.with_unit(formatting.value(headline.row.number, headline.scale), headline.scale)


def _unknown(found: Shortlist) -> Iterator[str]:
    """Sentences on what the answer does not take into account."""
    if found.unknown:
        names = formatting.listed(one.model.variant.entry.name for one in found.unknown[:_NAMED])
        if len(found.unknown) > _NAMED:
            names = _("{names} and others", names=names)
        yield ngettext(
            "{n} ranked model left out, as it is not recorded whether they fit: {names}.",
            "{n} ranked models left out, as it is not recorded whether they fit: {names}.",
            len(found.unknown),
            names=names,
        )
    if found.unranked:
        names = formatting.listed(variant.entry.name for variant in found.unranked[:_NAMED])
        yield ngettext(
            "{n} model that would fit have no score on this board; the newest: {names}.",
            "{n} models that would fit have no score on this board; the newest: {names}.",
            len(found.unranked),
            names=names,
        )
    unpriced = sum(one.model.price is None for one in found.models)
    if unpriced:
        yield ngettext(
            "{n} model of the shortlist without a recorded price.",
            "{n} models of the shortlist without a recorded price.",
            unpriced,
        )


def _relaxed(work: str, chooser: Chooser, conditions: Conditions) -> Iterator[Link]:
    """Links to the answers without one of the conditions, if something fits there."""
    words = {
        "access": _ACCESS[conditions.access],
        "limit": _LIMITS[conditions.limit],
        "window": _WINDOWS[conditions.window],
    }
    for name, wider in choice.relaxed(conditions):
        fitting = chooser.shortlist(wider).fitting
        if fitting:
            text = ngettext(
                "without “{condition}”: {n} model",
                "without “{condition}”: {n} models",
                fitting,
                condition=_(words[name]),
            )
            yield Link(text, f"{addresses.choose(work)}#{anchor(wider)}")
