"""The value that a contributor meant by one in the wrong form, where only one reading is possible."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import Final

from catalog.entries import web_address
from catalog.entries.real import Real
from catalog.entries.schema.types import format_size, parse_size
from catalog.entries.text import normalised

_LONGEST: Final = 200  # characters of a text that is looked at

# Characters that stand for others in numbers.
_SAME_SIGNS: Final = str.maketrans(
    {
        "\u2212": "-",  # minus
        "\uff0d": "-",
        "\uff0b": "+",
        "\uff0e": ".",
        "\u066b": ".",
        "\u00b7": ".",
        "\uff0c": ",",
        "\u066c": ",",
        "\uff05": "%",
        "\u2019": "'",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u3000": " ",
    }
)
_BOLD: Final = re.compile(r"(\*\*|__|\*|_)(.+)\1\Z")
# Arrows, medals and stars behind a score: they say that it is good, or which way is better.
_DECORATION: Final = re.compile(
    "\\s*[\u2190-\u2193\u25b2\u25bc\u2b06\u2b07\u2605\u2606\u2b50\U0001f3c5-\U0001f3c6\U0001f947-\U0001f949\ufe0f]+\\Z"
)
_PLAIN: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")
_SPACED: Final = re.compile(r"-?[0-9]{1,3}(?:[ '_][0-9]{3})+(?:\.[0-9]+)?\Z")
_ENGLISH: Final = re.compile(r"-?[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|(?:,[0-9]{3})+\.[0-9]+)\Z")
_CONTINENTAL: Final = re.compile(r"-?[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+,[0-9]+|(?:\.[0-9]{3}){2,})\Z")
_ONE_COMMA: Final = re.compile(r"-?([0-9]+),([0-9]+)\Z")
_THOUSANDS: Final = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\Z")
_UNITS: Final = {
    "percent": ("%", "percent", "pct"),
    "value": ("elo", "points", "pts", "seconds", "s", "tokens"),
    "money": ("usd", "eur", "cny", "us$", "$", "\u20ac"),
    "count": (
        "tokens",
        "token",
        "problems",
        "tasks",
        "instances",
        "samples",
        "layers",
        "heads",
        "steps",
        "-shot",
        " shots",
        " shot",
    ),
}
_NAMED: Final = re.compile(r"[a-z]+ ?= ?", re.IGNORECASE)  # `n=200`
_WORDS: Final = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
_CURRENCY_SIGNS: Final = re.compile(r"(?:US\$|[$\u20ac\u00a3\u00a5])\s*")


def number(value: object, field: str) -> Real | None:
    """The number meant by `value`, text such as `33.5%` or `1 204`; None if it is unclear.

    `field` is the kind of field: percent, value, money or count. Of `1,204` nobody can tell whether the comma
    separates thousands, except in a count.
    """
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    text = _simplified(value)
    text = text.removeprefix("%").strip() if field == "percent" else text
    text = _DECORATION.sub("", text) if field in {"percent", "value"} else text
    if (bold := _BOLD.match(text)) is not None:
        text = bold[2]
    if field == "money":
        text = _CURRENCY_SIGNS.sub("", text, count=1) if _CURRENCY_SIGNS.match(text) else text
    text = _NAMED.sub("", text, count=1) if field in {"count", "value"} and _NAMED.match(text) else text
    for unit in _UNITS[field]:
        if text.casefold().endswith(unit):
            text = text[: -len(unit)].rstrip()
            break
    text = _WORDS.get(text.casefold(), text) if field in {"count", "value"} else text
    plain = _ungrouped(text.removeprefix("+").removesuffix("."), whole=field == "count")
    return Real(plain) if plain is not None and len(plain) <= 20 else None  # noqa: PLR2004 - as in the schema


def _simplified(text: str) -> str:
    """`text` with digits and signs of ASCII, without the apostrophe by which a spreadsheet marks text."""
    plain = "".join(map(_ascii_digit, text.translate(_SAME_SIGNS).strip()))
    return plain[1:] if plain.startswith("'") and "'" not in plain[1:] else plain


def _ascii_digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char


def _ungrouped(text: str, *, whole: bool) -> str | None:
    """`text` with a decimal point and without separators of thousands; None if that is unclear."""
    if _PLAIN.match(text):
        return text
    if _SPACED.match(text):
        return re.sub("[ '_]", "", text)
    if _ENGLISH.match(text) or (whole and _THOUSANDS.match(text)):
        return text.replace(",", "")
    if _CONTINENTAL.match(text):
        return text.replace(".", "").replace(",", ".")
    match = _ONE_COMMA.match(text)
    if match is not None and not whole and (len(match[2]) != 3 or match[1] == "0"):  # noqa: PLR2004 - 1,204
        return text.replace(",", ".")
    return None


def whole_number(value: object) -> int | None:
    """The whole number meant by `value`: `2,048`, `2048.0`, `"2048"` or `2048 tokens`; None if unclear."""
    meant = value if isinstance(value, Real) else number(value, "count")
    if meant is None or not float(meant).is_integer() or abs(meant) >= 10**15:
        return None
    return int(Decimal(meant.text))


_SIZE: Final = re.compile(
    r"([0-9][0-9 .,'_]*?)\s*([^\W\d_]+\.?)?(?:[\s-]+(?:parameters?|params?|tokens?))?\Z"
)
_POWERS: Final = {
    **dict.fromkeys(("k", "thousand"), "K"),
    **dict.fromkeys(("m", "mn", "mio", "mio.", "million", "millions", "millionen"), "M"),
    **dict.fromkeys(("b", "bn", "billion", "billions", "mrd", "mrd.", "milliard", "milliards"), "B"),
    **dict.fromkeys(("t", "tn", "trillion", "trillions"), "T"),
}
_CHINESE: Final = {"\u4e07": 10**4, "\u842c": 10**4, "\u4ebf": 10**8, "\u5104": 10**8}
_LARGEST_SIZE: Final = 10**15
_LEAST_SIZE: Final = 100_000  # a number without a unit that can be a size


def size(value: object) -> str | int | None:  # noqa: PLR0911 - one for each form
    """The size meant by `value`: `7B` for `7b`, `7 billion`, `7e9` and `7,000,000,000`; None if unclear."""
    if isinstance(value, Real):
        exact = Decimal(value.text)
        whole = exact == exact.to_integral_value() and _LEAST_SIZE <= exact <= _LARGEST_SIZE
        return _size_text(int(exact)) if whole else None
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    text = _simplified(value)
    match = _SIZE.match(text)
    if match is None:
        return None
    plain, unit = _ungrouped(match[1].strip(), whole=match[2] is None), (match[2] or "").casefold()
    if plain is None:
        return None
    if unit in _CHINESE:
        return _size_text(int(Decimal(plain) * _CHINESE[unit]))
    if not unit:
        return _size_text(int(plain)) if plain.isdecimal() and int(plain) >= _LEAST_SIZE else None
    return f"{plain}{_POWERS[unit]}" if unit in _POWERS else None


def _size_text(exact: int) -> str | int | None:
    """`7B` for 7000000000; the number itself if its short form is not exact; None for no possible size."""
    if exact > _LARGEST_SIZE:
        return None
    short = format_size(exact)
    return short if parse_size(short) == exact else exact


_TRUE: Final = frozenset({"true", "yes", "y", "on", "1", "\u2713", "\u2714", "\u2705"})
_FALSE: Final = frozenset({"false", "no", "n", "off", "0", "\u2717", "\u2718", "\u274c"})


def flag(value: object) -> bool | None:
    """True or false as meant by `value`: `yes`, `True`, `off`, `0` ...; None if unclear."""
    if not isinstance(value, (str, int)):
        return None
    text = str(value).strip().casefold()
    return True if text in _TRUE else False if text in _FALSE else None


_ITEM: Final = re.compile("[^,;\\n\uff0c\u3001\uff1b]+")
_BRACKETS: Final = {"[": "]", "\uff3b": "\uff3d", "\u3010": "\u3011", "(": ")", "{": "}"}
_BULLET: Final = re.compile(r"\s*[-*\u2022\u2013\u2014\u00b7](?![-\s]*\Z)\s*")


def items(value: object) -> list[str] | None:
    """The items in one text, with commas or lines between them; None if it is no text, or is empty."""
    if not isinstance(value, str) or len(value) > _LONGEST * 10:
        return None
    inner = value.strip()
    if inner[-1:] and _BRACKETS.get(inner[:1]) == inner[-1:]:
        inner = inner[1:-1]
    listed = [
        _BULLET.sub("", item, count=1) if _BULLET.match(item) else item for item in _ITEM.findall(inner)
    ]
    plain = [item.strip().strip("'\"") for item in listed]
    return [item for item in plain if item] or None


_ARXIV_ID: Final = r"([0-9]{4}\.[0-9]{4,5})"
_ARXIV: Final = re.compile(
    r"(?:(?:https?://)?(?:www\.|export\.)?(?:arxiv\.org/(?:abs|pdf|html)/|huggingface\.co/papers/)"
    r"|(?:https?://)?(?:dx\.)?doi\.org/10\.48550/arxiv\.|10\.48550/arxiv\.|arxiv[\s:.]*)?"
    + _ARXIV_ID
    + r"(?:v[0-9]{1,2})?(?:\.pdf)?(?:\s*\[[\w.-]+\])?/?\.?\Z",
    re.IGNORECASE,
)


def arxiv_id(value: object) -> str | None:
    """The arXiv id in `value`: an address, an id with `arXiv:` or a version, or a number; None without."""
    text = value.text if isinstance(value, Real) else value
    match = _ARXIV.match(text.strip()) if isinstance(text, str) and len(text) <= _LONGEST else None
    return match[1] if match is not None else None


_DOI: Final = re.compile(
    r"(?:(?:https?://)?(?:dx\.)?doi\.org/|doi[:\s]\s*)?(10\.[0-9]{4,9}/\S+?)[.,;]*\Z", re.IGNORECASE
)


def doi(value: object) -> str | None:
    """The DOI meant by `value`: one with its address, with `doi:` or with a point behind it; or None."""
    match = _DOI.match(value.strip()) if isinstance(value, str) and len(value) <= _LONGEST else None
    return match[1] if match is not None else None


_LINK: Final = re.compile(r"!?\[[^\[\]]*\]\((https?://[^()\s]+)\)\Z")
_ADDRESS: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s<>\"'\\`]*)?\Z", re.IGNORECASE)


def url(value: object) -> str | None:
    """The address meant by `value`: in `<>`, as a Markdown link, with spaces around it or without `https://`."""
    if not isinstance(value, str) or len(value) > 500:  # noqa: PLR2004 - as in the schema
        return None
    text = value.strip().strip("\u201c\u201d\u2018\u2019\"'")
    if (link := _LINK.match(text)) is not None:
        text = link[1]
    if text.startswith("<") and text.endswith(">"):
        text = text[1:-1]
    text = text.rstrip(",;")
    while text.endswith(")") and text.count(")") > text.count("("):
        text = text[:-1]
    if (scheme := re.match(r"(https?):/{1,3}(?=[^/])", text, re.IGNORECASE)) is not None:
        text = f"{scheme[1].lower()}://{text[scheme.end() :]}"
    if _ADDRESS.match(text):
        text = f"https://{text}"
    text = web_address.with_escapes(text)
    return text if text != value and not web_address.problem(text) else None


_CURRENCIES: Final = {
    "rmb": "CNY",
    "us$": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "\u20ac": "EUR",
}


def currency(value: object) -> str | None:
    """The code of a currency meant by `value`, such as `USD` for `usd`; None if unclear."""
    if not isinstance(value, str):
        return None
    plain = value.strip().casefold()
    return _CURRENCIES.get(plain) or (plain.upper() if re.fullmatch("[a-z]{3}", plain) else None)


def one_of(value: object, allowed: list[str]) -> str | None:
    """The one of `allowed` that differs from `value` in case, spaces, `_` and `-` only; None without."""
    same = [word for word in allowed if isinstance(value, str) and normalised(word) == normalised(value)]
    return same[0] if len(same) == 1 else None


def plain_word(value: object) -> str:
    """`value` as a word in lower case, without spaces, `_` and `-`; "" if it is no text."""
    return normalised(value) if isinstance(value, str) else ""
