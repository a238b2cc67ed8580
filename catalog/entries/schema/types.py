"""The field types that entries share: text, ids, dates, sizes, printed numbers, links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Final, NewType

from pydantic import (
    Field,
    PlainSerializer,
    PlainValidator,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from catalog.entries import web_address
from catalog.entries.real import Real

ID_PATTERN: Final = r"^[a-z0-9][a-z0-9.-]*$"
ADDRESS_PATTERN: Final = (
    r"^((models|benchmarks|methods)/[a-z0-9][a-z0-9.-]*|variants/[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*)$"
)
REF_PATTERN: Final = r"^[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)?$"
NOUN_PATTERN: Final = r"^\w+(?:[ -]\w+)*$"
METRIC_PATTERN: Final = r"^[a-z][a-z0-9-]*(@[a-z0-9]+)?$"

ModelId = NewType("ModelId", str)  # the stem of a file in entries/models/
VariantId = NewType("VariantId", str)  # unique inside its model
VariantRef = NewType("VariantRef", str)  # "oak/16b"
BenchmarkId = NewType("BenchmarkId", str)
MethodId = NewType("MethodId", str)
TermId = NewType("TermId", str)  # of any vocabulary in entries/terms/

Id = Annotated[StrictStr, StringConstraints(pattern=ID_PATTERN, max_length=80)]
AddressId = Annotated[StrictStr, StringConstraints(pattern=ADDRESS_PATTERN, max_length=140)]
ModelRef = Annotated[StrictStr, StringConstraints(pattern=REF_PATTERN, max_length=120)]
MetricName = Annotated[StrictStr, StringConstraints(pattern=METRIC_PATTERN, max_length=60)]
MethodVersion = Annotated[StrictStr, StringConstraints(pattern=r"^[0-9][0-9A-Za-z._+-]*$", max_length=60)]
Text = Annotated[StrictStr, StringConstraints(min_length=1, max_length=600, strip_whitespace=True)]
Noun = Annotated[StrictStr, StringConstraints(pattern=NOUN_PATTERN, max_length=40)]
Flag = StrictBool
Count = Annotated[StrictInt, Field(ge=0, le=10**15)]
PositiveCount = Annotated[StrictInt, Field(ge=1, le=10**15)]
Number = Annotated[StrictFloat | StrictInt, Field(ge=-(10**15), le=10**15)]
Average = Annotated[StrictFloat | StrictInt, Field(ge=0, le=10**9)]


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number as its source prints it, in the unit of its field; `32.90` keeps both decimals."""

    printed: str

    @property
    def decimal(self) -> Decimal:
        """The number as an exact decimal, in the unit in which it is printed."""
        return Decimal(self.printed)

    @property
    def decimals(self) -> int:
        """Number of decimals that the source prints."""
        return max(0, -int(Decimal(self.printed).as_tuple().exponent))

    def __str__(self) -> str:
        return self.printed


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A date with its known precision: a day, a month or a year."""

    text: str  # 2022-03-25, 2022-03 or 2022

    @property
    def earliest(self) -> date:
        """First day of the period (the day, month or year)."""
        return _span(self.text)[0]

    @property
    def latest(self) -> date:
        """Last day of the period (the day, month or year)."""
        return _span(self.text)[1]

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=4096)
def _span(text: str) -> tuple[date, date]:
    """(first day, last day) of the day, month or year `text`."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    year, month = parts
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), first_of_next - timedelta(days=1)


_DAY: Final = re.compile(r"(?:19|20)[0-9]{2}(?:-[0-9]{2}(?:-[0-9]{2})?)?\Z")
_SIZE: Final = re.compile(r"([0-9]+(?:\.[0-9]+)?) ?([KMBT]?)\Z")
_POWERS: Final = {"": 0, "K": 3, "M": 6, "B": 9, "T": 12}
_PRINTED: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")
_MOST_SIGNS: Final = 20  # of a printed number
_MONEY: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?\Z")


def _printed(value: object) -> PrintedNumber | None:
    """The number as its source prints it; None if `value` is no number, or has another format."""
    if isinstance(value, PrintedNumber):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    text = value.text if isinstance(value, Real) else str(value)
    return _number(text) if len(text) <= _MOST_SIGNS else None


@lru_cache(maxsize=8192)  # rows share them: of percentages with one decimal there are a thousand
def _number(text: str) -> PrintedNumber | None:
    return PrintedNumber(text) if _PRINTED.match(text) else None


def _value(value: object) -> PrintedNumber:
    if (number := _printed(value)) is not None:
        return number
    raise PydanticCustomError(
        "value", "not a number; write only the number, without its unit and without `,`, e.g. `1204`"
    )


def _percent(value: object) -> PrintedNumber:
    if (number := _printed(value)) is not None:
        return number
    raise PydanticCustomError("percent", "not a percentage; write only the number, e.g. `32.9`")


def _money(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    text = value.text if isinstance(value, Real) else str(value)
    is_number = isinstance(value, (int, float, str)) and not isinstance(value, bool)
    if not is_number or not _MONEY.match(text) or len(text) > _MOST_SIGNS:
        raise PydanticCustomError(
            "money", "not an amount of money; write only the number, without a currency sign, e.g. `2.5`"
        )
    return Decimal(text)


def _day(value: object) -> Day:
    if isinstance(value, Day):
        return value
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and _DAY.match(text):
        day = Day(text)
        try:
            day.latest, day.earliest  # noqa: B018 - refuses the 31st of February
        except ValueError:
            pass
        else:
            return day
    raise PydanticCustomError(
        "date",
        "not a date; write YYYY-MM-DD, or YYYY-MM or YYYY if the day or month is unknown; "
        "delete the field if there is none",
    )


def parse_size(text: str) -> int:
    """Whole number for a size such as `16.1B`.

    Raises ValueError unless `text` is a number, optionally followed by one of K, M, B, T.
    """
    match = _SIZE.match(text.strip())
    if match is None or len(text) > 24:
        raise ValueError(text)
    return int(Decimal(match[1]).scaleb(_POWERS[match[2]]))


def format_size(number: int) -> str:
    """Text of a size, with at most two decimals: `16.1B` for 16100000000."""
    for letter, power in reversed(_POWERS.items()):
        if power and number >= 10**power:
            whole, hundredths = divmod((200 * number + 10**power) // (2 * 10**power), 100)  # half goes up
            return f"{whole}.{hundredths:02d}".rstrip("0").rstrip(".") + letter
    return str(number)


def _size(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        size = value
    elif isinstance(value, str):
        try:
            size = parse_size(value)
        except ValueError:
            raise PydanticCustomError("size", "not a size; write `7B`, `350M` or `7000000000`") from None
    else:
        raise PydanticCustomError("size", "not a size; write `7B`, `350M` or `7000000000`")
    if not 1 <= size <= 10**15:
        raise PydanticCustomError("size-range", "not between 1 and 1000T; check the unit (K, M, B or T)")
    return size


def arxiv_fault(id_: str) -> str | None:
    """Reason why an id in the form of an arXiv id cannot exist; None if it can.

    https://info.arxiv.org/help/arxiv_identifier.html: from April 2007 on, year and month, then four digits,
    five from 2015 on; before, the name of an archive, then year, month and three digits.
    """
    archive, _, digits = id_.rpartition("/")
    month, number = digits[:4], digits[5:] if not archive else digits[4:]
    if not 1 <= int(month[2:]) <= 12:
        return f"there is no month {month[2:]}: the first four digits are year and month"
    if archive:
        if "0703" < month < "9107":
            return "ids with the name of an archive end in March 2007"
    elif month < "0704":
        return "ids of this form begin in April 2007"
    elif month < "1501" and len(number) != 4:
        return "ids before 2015 have four digits after the point"
    elif month >= "1501" and len(number) != 5:
        return "ids from 2015 on have five digits after the point, and one is missing"
    return f"the number {number} does not exist" if not int(number) else None


_ARXIV: Final = r"^([0-9]{4}\.[0-9]{4,5}|[a-z-]+(\.[A-Z]{2})?/[0-9]{7})$"


def _arxiv(value: object) -> str:
    if not isinstance(value, str) or not re.match(_ARXIV, value) or value.endswith("\n"):
        raise PydanticCustomError("arxiv", 'not an arXiv id; write it in quotes, e.g. `"2203.13474"`')
    if (fault := arxiv_fault(value)) is not None:
        raise PydanticCustomError(
            "arxiv-fault", "{fault}", {"fault": f"no arXiv id: {fault}; copy the id again from arXiv"}
        )
    return value


_DOI: Final = r"^10\.[0-9]{4,9}/\S*[^\s.,;]$"


def _doi(value: object) -> str:
    if not isinstance(value, str) or not re.match(_DOI, value) or len(value) > 300:
        raise PydanticCustomError("doi", "not a DOI; write only the DOI, e.g. `10.1145/3597503.3639219`")
    return value


def _url(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("url", "not a link; write `https://...`")
    if reason := web_address.problem(value):
        raise PydanticCustomError("url", "{reason}", {"reason": reason})
    if len(value) > 500:
        raise PydanticCustomError("url", "longer than 500 characters; write a shorter link to the page")
    return value


_PRINTED_SCHEMA: Final = WithJsonSchema(
    {"anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}]}
)
PercentField = Annotated[PrintedNumber, PlainValidator(_percent), PlainSerializer(str), _PRINTED_SCHEMA]
ValueField = Annotated[PrintedNumber, PlainValidator(_value), PlainSerializer(str), _PRINTED_SCHEMA]
Money = Annotated[
    Decimal,
    PlainValidator(_money),
    PlainSerializer(str),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number", "minimum": 0},
                {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"},
            ]
        }
    ),
]
DayField = Annotated[
    Day,
    PlainValidator(_day),
    PlainSerializer(str),
    WithJsonSchema(
        {
            "anyOf": [
                {
                    "type": "string",
                    "pattern": r"^(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
                },
                {"type": "integer", "minimum": 1900, "maximum": 2099},
            ]
        }
    ),
]
Size = Annotated[
    int,
    PlainValidator(_size),
    PlainSerializer(int),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 1},
                {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? ?[KMBT]?$"},
            ]
        }
    ),
]
ArxivId = Annotated[
    str, PlainValidator(_arxiv), WithJsonSchema({"type": "string", "pattern": _ARXIV, "maxLength": 40})
]
Doi = Annotated[
    str, PlainValidator(_doi), WithJsonSchema({"type": "string", "pattern": _DOI, "maxLength": 300})
]
Url = Annotated[
    str,
    PlainValidator(_url),
    WithJsonSchema({"type": "string", "pattern": "^https?://[^\\s<>\"'`]+$", "maxLength": 500}),
]


def _plain(value: object) -> object:
    if isinstance(value, Real):
        return float(value)
    if isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str) and 1 <= len(value) <= 600:
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise PydanticCustomError(
        "plain", "not allowed here; write a number, `true`, `false`, a short text or a list of texts"
    )


# A value of a kind that only its key knows (a filter's threshold, a fact of a method).
PlainValue = Annotated[
    Any,
    PlainValidator(_plain),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": ["number", "boolean"]},
                {"type": "string", "minLength": 1, "maxLength": 600},
                {"type": "array", "items": {"type": "string"}},
            ]
        }
    ),
]
