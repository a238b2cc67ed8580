"""Numbers, names and dates in the words that readers see."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from catalog.core.units import DECIMALS
from catalog.entries.schema.types import format_size
from catalog.entries.text import counted as _counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.core.configurations import RunConfiguration
    from catalog.core.units import MetricScale
    from catalog.entries.schema.results import Relationship, SourceKind
    from catalog.entries.schema.types import Day, PrintedNumber

_MOST_EXACT: Final = 10**15  # a float of a whole number below it has every digit

RELATIONSHIPS: Final[Mapping[Relationship, str]] = {
    "developer": "the model's developers",
    "rival": "authors of a rival model or method",
    "benchmark-authors": "the benchmark's authors",
    "third-party": "independent",
    "this-project": "this project",
}

SOURCE_KINDS: Final[Mapping[SourceKind, str]] = {
    "paper": "paper",
    "leaderboard": "leaderboard",
    "repository": "repository",
    "model-card": "model card",
    "article": "article",
    "review": "review",
    "raw-data": "raw data",
    "website": "website",
}


def relationship(relationship: Relationship | None, *, with_method: bool) -> str:
    """Words for the measurer's relation to the model, or to the method if `with_method`; "" for None."""
    if relationship is None:
        return ""
    if relationship == "developer" and with_method:
        return "the developers of the model or method"
    return RELATIONSHIPS[relationship]


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

    Other values are allowed: a truth value becomes "yes" or "no", a list is joined by commas.
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return count(value)
    if isinstance(value, float):
        tiny = value != 0 and abs(value) < 0.001  # noqa: PLR2004 - below it zeros are hard to count
        if value.is_integer() and abs(value) < _MOST_EXACT:
            return count(int(value))
        return f"{value:g}" if tiny or value.is_integer() else f"{value:,.12g}"
    if isinstance(value, (tuple, list)):
        return ", ".join(map(str, value))
    return str(value)


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


_MIXED: Final = "% or as stated"  # cells state every unit but percent


def unit_heading(title: str, symbols: Iterable[str]) -> str:
    """Heading of a column of values in units: `Score, %`; `Score, % or as stated` where units differ."""
    units = sorted(set(symbols)) or ["%"]
    return f"{title}, {units[0] if len(units) == 1 else _MIXED}"


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
    """Text "open" or "closed"; "" if it is unknown."""
    return "" if public is None else "open" if public else "closed"


def listed(items: Iterable[str]) -> str:
    """Items separated by commas."""
    return ", ".join(items)


def sentence(text: str) -> str:
    """`text` with a capital letter at its start and a full stop at its end."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def capitalised(text: str) -> str:
    """`text` with a capital letter at its start."""
    return text[:1].upper() + text[1:]


def within_sentence(name: str) -> str:
    """`name` within a sentence: `front ends` for `Front ends`; `SQL` and `GPU work` stay."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def label(field: str) -> str:
    """Label of a field for readers: `Context window` for `context_tokens`."""
    return _LABELS.get(field) or field.replace("_", " ").capitalize()


_LABELS: Final = {
    "kv_heads": "Key and value heads",
    "gradient_accumulation": "Gradient accumulation",
    "learning_rate_by_size": "Learning rate by size",
    "context_tokens": "Context window",
    "initialised_from": "Initialised from",
    "batch": "Batch size",
    "hidden": "Hidden size",
    "feed_forward": "Feed-forward size",
    "parameters": "Parameters",
    "released": "Released",
    "cutoff": "Training data until",
    "training_cutoff": "Training data until",
    "type": "Type",
    "paper": "Paper",
    "url": "Link",
    "key": "BibTeX key",
    "arxiv": "arXiv id",
    "doi": "DOI",
}

_SETTINGS: Final[Mapping[str, str]] = {
    "decoding": "{}",
    "samples": "samples a problem: {}",
    "temperature": "temperature {}",
    "temperature_note": "{}",
    "top_p": "top-p {}",
    "shots": "{}-shot",
    "prompt": "prompt: {}",
    "inputs": "given: {}",
    "feedback_rounds": "feedback rounds: {}",
    "checkpoint": "checkpoint {}",
    "token_budget": "budget {} tokens",
    "tokens": "{} tokens a problem",
    "input_tokens": "{} tokens read a problem",
    "output_tokens": "{} tokens written a problem",
    "cost_usd": "cost ${}",
    "edit_format": "edits as {}",
    "attempts": "attempts: {}",
}

SETTING_NAMES: Final[Mapping[str, str]] = {
    "decoding": "decoding",
    "samples": "number of samples",
    "temperature": "temperature",
    "temperature_note": "choice of temperature",
    "top_p": "top-p",
    "shots": "shots",
    "prompt": "prompt",
    "inputs": "inputs",
    "feedback_rounds": "feedback rounds",
    "checkpoint": "checkpoint",
    "token_budget": "token budget",
    "tokens": "tokens spent",
    "input_tokens": "tokens read",
    "output_tokens": "tokens written",
    "cost_usd": "cost",
    "edit_format": "form of edits",
    "attempts": "attempts",
}


def settings(values: Mapping[str, str | int | float], *, leave_out: Sequence[str] = ()) -> str:
    """Settings as text on one line, separated by commas, without those named in `leave_out`; "" for none."""
    parts = [
        _SETTINGS[name].format(f"{values[name]:,.2f}" if name == "cost_usd" else number(values[name]))
        for name in _SETTINGS
        if name in values and name not in leave_out
    ]
    return ", ".join(parts)


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
