"""Numbers, names and dates in the words that readers see."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from catalog.core.units import DECIMALS
from catalog.entries.schema.types import format_size
from catalog.entries.text import counted as _counted
from catalog.views.field_labels import LABELS
from catalog.wording import ColumnTitle, entry_text, noted, pgettext
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.core.configurations import RunConfiguration
    from catalog.core.units import MetricScale
    from catalog.entries.schema.results import Relationship, SourceKind
    from catalog.entries.schema.types import Day, PrintedNumber

_MOST_EXACT: Final = 10**15  # a float of a whole number below it has every digit

RELATIONSHIPS: Final[Mapping[Relationship, str]] = {
    "developer": noted("the model's developers"),
    "rival": noted("authors of a rival model or method"),
    "benchmark-authors": noted("the benchmark's authors"),
    "third-party": noted("independent"),
    "this-project": noted("this project"),
}

SOURCE_KINDS: Final[Mapping[SourceKind, str]] = {
    "paper": noted("paper"),
    "leaderboard": noted("leaderboard"),
    "repository": noted("repository"),
    "model-card": noted("model card"),
    "article": noted("article"),
    "review": noted("review"),
    "raw-data": noted("raw data"),
    "website": noted("website"),
}


def measurer(name: str) -> str:
    """Name of who measured a value; `Oak authors` in the words of the page's language."""
    said = entry_text(name)
    work, _space, authors = name.rpartition(" ")
    return _("{work} authors", work=work) if authors == "authors" and said == name else said


def relationship(relationship: Relationship | None, *, with_method: bool) -> str:
    """Words for the measurer's relation to the model, or to the method if `with_method`; "" for None."""
    if relationship is None:
        return ""
    if relationship == "developer" and with_method:
        return _("the developers of the model or method")
    return _(RELATIONSHIPS[relationship])


def size(parameters: int | None) -> str:
    """Number of parameters as short text: `16.1B` for 16100000000; "" for None."""
    return "" if parameters is None else format_size(parameters)


def _trimmed(value: Decimal) -> str:
    text = str(value.quantize(Decimal("0.01"), ROUND_HALF_UP))
    return text.rstrip("0").rstrip(".")


def count(number: int) -> str:
    """Number with thousands separators: `2,490` for 2490."""
    return f"{number:,}"


counted = _counted


def number(value: object) -> str:
    """Number with separated thousands, and without zeros at the end of its decimals.

    Other values are allowed: a truth value becomes "yes" or "no", a list is joined.
    """
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, int):
        return count(value)
    if isinstance(value, float):
        tiny = value != 0 and abs(value) < 0.001  # noqa: PLR2004 - below it zeros are hard to count
        if value.is_integer() and abs(value) < _MOST_EXACT:
            return count(int(value))
        return f"{value:g}" if tiny or value.is_integer() else f"{value:,.12g}"
    if isinstance(value, (tuple, list)):
        return listed(map(str, value))
    return str(value)


def yes_no(value: object) -> str:
    """The word "yes" for a value that is true, else "no"."""
    return _("yes") if value else _("no")


def percent(printed: str) -> str:
    """Percentage, as printed in its source, without `%`; rounded to two decimals if it has more."""
    return _rounded(printed, DECIMALS["percent"])


@lru_cache(maxsize=1 << 14)
def _rounded(printed: str, decimals: int) -> str:
    """A printed number with at most `decimals` decimals; two digits of one that would be shown as 0."""
    value = Decimal(printed)
    if -int(value.as_tuple().exponent) <= decimals:
        return printed
    rounded = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    if value and not rounded:
        rounded = value.quantize(Decimal(1).scaleb(value.adjusted() - 1), ROUND_HALF_UP)
    return f"{rounded:f}"


def money(value: Decimal) -> str:
    """Amount of money with two decimals, or with two digits if it is below one: `14.41`, `0.0036`."""
    if value >= 1 or value == 0:
        return f"{value:,.2f}"
    return f"{value.quantize(Decimal(1).scaleb(value.adjusted() - 1), ROUND_HALF_UP):f}"


def amount(value: Decimal, currency: str, *, decimals: int | None = None) -> str:
    """Amount of money with its currency: `$2.5`, `2.5 EUR`.

    `decimals` is the number of decimals; None keeps them as written.
    """
    number = f"{value:f}" if decimals is None else f"{value:,.{decimals}f}"
    return f"${number}" if currency == "USD" else f"{number} {currency}"


def points(fraction: float) -> str:
    """Text of a fraction as a percentage with one decimal, without unit: `32.9` for 0.329."""
    return f"{fraction * 100:.1f}"


def value(printed: PrintedNumber, scale: MetricScale) -> str:
    """A value as printed, without its unit; one with more decimals than its unit needs is rounded."""
    return _rounded(printed.printed, scale.decimals)


def with_unit(number: str, scale: MetricScale) -> str:
    """A number with the unit of its metric, for sentences: `32.9 %`, `1204 rating points`, `$0.12`."""
    return f"{scale.words.before}{number}{scale.words.after}"


def on_scale(value: float, scale: MetricScale) -> str:
    """Text of a computed value in the unit of its metric: percent with one decimal, else 4 digits."""
    return points(value) if scale.unit == "percent" else _digits(value)


def difference(value: float, scale: MetricScale) -> str:
    """Size of a difference of two values, with its unit: `1.25 points`, `1 point`, `35 rating points`."""
    size = abs(scale.printed(value))
    text = f"{size:.2f}".rstrip("0").rstrip(".") if scale.unit == "percent" else _digits(size)
    return f"{text} {scale.words.one if text == '1' else scale.words.several}".strip()


def _digits(value: float) -> str:
    """Text of a number with at least four significant digits; no trailing zeros, no powers of ten."""
    digits = len(str(int(abs(value))))
    text = f"{value:.{max(0, 5 - digits)}f}" if abs(value) >= 1 else f"{Decimal(f'{value:.4g}'):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


_MIXED: Final = noted("% or as stated")  # cells state every unit but percent


def unit_heading(title: str, symbols: Iterable[str]) -> ColumnTitle:
    """Heading of a column of values in units: `Score, %`; `Score, % or as stated` where units differ."""
    units = sorted(set(symbols)) or ["%"]
    text = _("{title}, {unit}", title=title, unit=units[0] if len(units) == 1 else _(_MIXED))
    return ColumnTitle.of(text, title.name if isinstance(title, ColumnTitle) else title)


def signed(value: float, decimals: int) -> str:
    """A number with its sign, `+12.2` or `−3.0`."""
    return f"{value:+.{decimals}f}".replace("-", "−")


def place_range(best: int, worst: int) -> str:
    """Range of places on a leaderboard: `1–4`; `3` if there is one place."""
    return str(best) if best == worst else f"{best}–{worst}"


def day(value: Day | None) -> str:
    """A date as precise as it is known: `2023`, `2023-08` or `2023-08-24`; "" for None."""
    return value.text if value else ""


def access(*, public: bool | None) -> str:
    """The word "open" or "closed" for readers, of weights; "" if it is unknown."""
    return "" if public is None else pgettext("weights", "open") if public else pgettext("weights", "closed")


def listed(items: Iterable[str]) -> str:
    """Items of a list, such as names, separated by commas."""
    return pgettext("list", ", ").join(items)


def phrases(items: Iterable[str]) -> str:
    """Phrases of a sentence, separated by commas; empty ones are left out."""
    return pgettext("phrases", ", ").join(filter(None, items))


def titled(title: str, detail: str) -> str:
    """A title with a detail behind it: `Walker 1.0: Review Heavy`; one of them alone if the other is ""."""
    return _("{name}: {detail}", name=title, detail=detail) if title and detail else title or detail


def clauses(items: Iterable[str]) -> str:
    """Clauses separated by semicolons."""
    return pgettext("clauses", "; ").join(items)


def paragraph(sentences: Iterable[str]) -> str:
    """Sentences one after another; empty ones are left out."""
    text = ""
    for one in filter(None, sentences):
        text += one if not text or text.endswith(WIDE_STOPS) else f" {one}"
    return text


WIDE_STOPS: Final = ("。", "！", "？", "；", "：")
"""Punctuation after which Chinese has no space."""


def sentence(text: str) -> str:
    """`text` with a capital letter at its start and a full stop at its end."""
    if text.endswith((".", "!", "?", *WIDE_STOPS)):
        return capitalised(text)
    return capitalised(text) + ("。" if "一" <= text[-1:] <= "鿿" or text.endswith("）") else ".")


def capitalised(text: str) -> str:
    """`text` with a capital letter at its start."""
    return text[:1].upper() + text[1:]


def within_sentence(name: str) -> str:
    """`name` within a sentence: `front ends` for `Front ends`; `SQL`, `GPU work` and `BibTeX key` stay."""
    first_word = name.partition(" ")[0]
    return name if first_word[1:] != first_word[1:].lower() else name[:1].lower() + name[1:]


def label(field: str) -> str:
    """Label of a field for readers: `Context window` for `context_tokens`."""
    return _(LABELS.get(field) or field.replace("_", " ").capitalize())


_SETTINGS: Final[Mapping[str, str]] = {
    "decoding": "{value}",
    "samples": noted("samples a problem: {value}"),
    "temperature": noted("temperature {value}"),
    "temperature_note": "{value}",
    "top_p": "top-p {value}",
    "shots": noted("{value}-shot"),
    "prompt": noted("prompt: {value}"),
    "inputs": noted("given: {value}"),
    "feedback_rounds": noted("feedback rounds: {value}"),
    "checkpoint": noted("checkpoint {value}"),
    "token_budget": noted("budget {value} tokens"),
    "tokens": noted("{value} tokens a problem"),
    "input_tokens": noted("{value} tokens read a problem"),
    "output_tokens": noted("{value} tokens written a problem"),
    "cost_usd": noted("cost ${value}"),
    "edit_format": noted("edits as {value}"),
    "attempts": noted("attempts: {value}"),
}

SETTING_NAMES: Final[Mapping[str, str]] = {
    "decoding": noted("decoding"),
    "samples": noted("number of samples"),
    "temperature": noted("temperature"),
    "temperature_note": noted("choice of temperature"),
    "top_p": "top-p",
    "shots": noted("shots"),
    "prompt": noted("prompt"),
    "inputs": noted("inputs"),
    "feedback_rounds": noted("feedback rounds"),
    "checkpoint": noted("checkpoint"),
    "token_budget": noted("token budget"),
    "tokens": noted("tokens spent"),
    "input_tokens": noted("tokens read"),
    "output_tokens": noted("tokens written"),
    "cost_usd": noted("cost"),
    "edit_format": noted("form of edits"),
    "attempts": noted("attempts"),
}
DECODING: Final[Mapping[str, str]] = {
    "greedy": noted("greedy"),
    "sampling": noted("sampling"),
}


def setting_name(field: str) -> str:
    """Words for a setting of a run: `number of samples` for `samples`."""
    return _(SETTING_NAMES[field])


def settings(values: Mapping[str, str | int | float], *, leave_out: Sequence[str] = ()) -> str:
    """Settings as text on one line, separated by commas, without those named in `leave_out`; "" for none."""
    return phrases(
        _(pattern, value=f"{values[name]:,.2f}" if name == "cost_usd" else setting_value(values[name]))
        for name, pattern in _SETTINGS.items()
        if name in values and name not in leave_out
    )


def setting_value(value: object) -> str:
    """Value of a setting as text for readers."""
    if not isinstance(value, str):
        return number(value)
    return _(DECODING[value]) if value in DECODING else entry_text(value)


def scientific(value: float) -> str:
    """A number in powers of ten: `3e-4`."""
    digits, power = f"{value:.4e}".split("e")
    return f"{float(digits):g}e{int(power)}"


def with_configuration(name: str, configuration: RunConfiguration) -> str:
    """Name of a model with the configuration of its run: `Elm-5 · effort high`."""
    return " · ".join(part for part in (name, configuration.label) if part)


def file_size(size: int) -> str:
    """Size of a file in decimal units, with at most two digits after the point: `5.5 MB` for 5497547."""
    for unit, factor in (("MB", 1_000_000), ("kB", 1000)):
        if size >= factor:
            return f"{size / factor:.3g} {unit}" if size < 1000 * factor else f"{size / factor:,.0f} {unit}"
    return f"{size} B"
