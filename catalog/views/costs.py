"""Prices of models, and costs of runs for each problem, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.core import costs, tags
from catalog.views import formatting
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.costs import PricedCost, RunCost
    from catalog.core.records import Cell, Observation
    from catalog.entries.schema.model import Price, Variant
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True)
class CostHead:
    """Head of a column of costs."""

    kind: str  # class of its cells
    name: str
    title: str  # its name with the unit
    explanation: str


_COLUMNS: Final = (
    CostHead(
        "billed",
        noted("Cost billed"),
        noted("Cost billed, $ a problem"),
        noted("Average cost of a problem as billed for the run."),
    ),
    CostHead(
        "today",
        noted("Cost today"),
        noted("Cost today, $ a problem"),
        noted("Tokens of the run at the newest known price of the model, without caches and discounts."),
    ),
    CostHead(
        "then",
        noted("Price then"),
        noted("Price then, $/M tokens"),
        noted(
            "Input / output, the newest price known at the date of the run; the model's page has its source."
        ),
    ),
    CostHead(
        "price",
        noted("Price today"),
        noted("Price today, $/M tokens"),
        noted(
            "Input / output, the newest known price of the model; the model's page has its date and source."
        ),
    ),
)
_LEAST_FILLED_PERCENT: Final = 15  # of the rows; an emptier column hides what there is


def columns(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Indices of the costs that a leaderboard with these `rows` of `cells` shows: known for 15 % of them."""
    return tuple(
        index
        for index in range(len(_COLUMNS))
        if sum(bool(row[index]) for row in rows) * 100 >= max(1, len(rows) * _LEAST_FILLED_PERCENT)
    )


def heads(columns: Sequence[int]) -> tuple[CostHead, ...]:
    """Head of each of these `columns`."""
    return tuple(
        CostHead(head.kind, _(head.name), titled(head.title), _(head.explanation))
        for head in (_COLUMNS[index] for index in columns)
    )


def cells(context: Context, cell: Cell, observation: Observation) -> tuple[str, ...]:
    """Costs of a problem and prices of the model in US dollars, for a row of a leaderboard.

    "0.064", "2 / 10"; "" for what is unknown. In the order of the columns.
    """
    run, priced = costs.of_run(observation), today_in_dollars(context, cell, observation)
    variant = _variant(context, cell)
    then = costs.price_at(variant, observation.date, "USD") if variant else None
    today = costs.current_price(variant, "USD") if variant else None
    return (
        formatting.money(run.usd) if run else "",
        _range(priced) if priced else "",
        *(f"{price.input:f} / {price.output:f}" if price else "" for price in (then, today)),
    )


def today_in_dollars(context: Context, cell: Cell, observation: Observation) -> PricedCost | None:
    """Average cost of a problem at the newest price; None if it is unknown or in another currency."""
    _billed, priced = _of(context, cell, observation)
    return priced if priced and priced.price.currency == "USD" else None


def sentences(context: Context, cell: Cell, observation: Observation) -> str:
    """Sentences on the average cost of a problem, as billed and at today's price; "" if both are unknown."""
    return _sentences(*_of(context, cell, observation), observation)


def price_text(price: Price) -> str:
    """A price per million tokens in one line: `input $2, output $8, cached $0.5`."""
    parts = [
        _("input {price}", price=formatting.amount(price.input, price.currency)),
        _("output {price}", price=formatting.amount(price.output, price.currency)),
    ]
    if price.cached is not None:
        parts.append(_("cached {price}", price=formatting.amount(price.cached, price.currency)))
    return formatting.phrases(parts)


def _of(
    context: Context, cell: Cell, observation: Observation
) -> tuple[costs.RunCost | None, costs.PricedCost | None]:
    """(average cost of a problem as billed, the same at today's price); None for each that is unknown."""
    variant = _variant(context, cell)
    price = costs.current_price(variant) if variant else None
    return costs.of_run(observation), costs.at_price(observation, price)


def _variant(context: Context, cell: Cell) -> Variant | None:
    """Entry of the variant that `cell` is about; None if there is none."""
    ref = cell.key.variant
    record = context.catalog.models.get(tags.family(ref))
    variant = record.variants.find(ref) if record else None
    return variant.entry if variant else None


def _sentences(run: RunCost | None, priced: PricedCost | None, observation: Observation) -> str:
    texts = []
    if run is not None:
        total = formatting.amount(run.total_usd, "USD", decimals=2)
        texts.append(
            ngettext(
                "${cost} a problem as billed: {total} for {n} problem.",
                "${cost} a problem as billed: {total} for {n} problems.",
                run.problems,
                cost=formatting.money(run.usd),
                total=total,
            )
        )
    elif "cost_usd" in observation.settings:
        texts.append(_("${cost} for the run as billed.", cost=f"{observation.settings['cost_usd']:,.2f}"))
    if priced is not None:
        currency = priced.price.currency
        cost = _range(priced)
        shown = f"${cost}" if currency == "USD" else f"{cost} {currency}"
        message = (
            noted(
                "{cost} a problem at the price of {day}, computed from the tokens that were read and "
                "written, without caches and discounts."
            )
            if {"input_tokens", "output_tokens"} <= observation.settings.keys()
            else noted(
                "{cost} a problem at the price of {day}, computed from the sum of tokens, of which it is not "
                "stated how many were read, without caches and discounts."
            )
        )
        texts.append(_(message, cost=shown, day=priced.price.date))
    return formatting.paragraph(texts)


def _range(cost: PricedCost) -> str:
    low, high = formatting.money(cost.low), formatting.money(cost.high)
    return low if low == high else f"{low}–{high}"
