"""Dates as people write them, as `YYYY-MM-DD`; and what is wrong with a date that cannot exist."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from catalog.entries.text import quote

_MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH: Final = r"([A-Za-z]{3,9})\.?"
_DAY: Final = r"([0-9]{1,2})(?:st|nd|rd|th|\.)?"
_YEAR: Final = r"((?:19|20)[0-9]{2})"
_LONGEST: Final = 60  # characters of a text that is looked at
_SPREADSHEET_DAYS: Final = (32874, 54789)  # 1990 to 2049, counted from the end of 1899
_MOST_MONTHS: Final = 12

# Year, month and day in that order; what follows a day (a time) is left out.
_YEAR_FIRST: Final = re.compile(
    _YEAR + r"\s*[-/.\u2010-\u2013_ ]\s*([0-9]{1,2})(?:\s*[-/.\u2010-\u2013_ ]\s*([0-9]{1,2}))?\Z"
)
_TIME: Final = re.compile(
    r"(?<=[0-9])(?:T|\s+)[0-9]{1,2}:[0-9]{2}(?::[0-9.]+)?\s*(?:Z|UTC|[-+][0-9:]{2,6})?\Z"
)
_CHINESE: Final = re.compile(_YEAR + "\u5e74([0-9]{1,2})\u6708(?:([0-9]{1,2})\u65e5)?\\Z")
_DIGITS: Final = re.compile(_YEAR + r"([0-9]{2})([0-9]{2})\Z")
_PLACEHOLDERS: Final = re.compile(_YEAR + r"-(?:(0[1-9]|1[0-2])-)?(?:00|[xX?]{1,2})(?:-(?:00|[xX?]{1,2}))?\Z")
_DAY_MONTH_NAME: Final = re.compile(rf"{_DAY}\s*(?:of\s+)?[-\s]?\s*{_MONTH},?[-\s]\s*{_YEAR}\Z")
_MONTH_NAME_DAY: Final = re.compile(rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}\Z")
_MONTH_NAME: Final = re.compile(rf"{_MONTH},?[-\s]+{_YEAR}\Z")
_YEAR_MONTH_NAME: Final = re.compile(rf"{_YEAR}[-\s]+{_MONTH}(?:[-\s]+{_DAY})?\Z")
_YEAR_LAST: Final = re.compile(rf"([0-9]{{1,2}})[-/.]([0-9]{{1,2}})[-/.]{_YEAR}\Z")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in another form: the date that it means, if there is one reading; and what is wrong with it."""

    meant: str | None
    message: str  # what is wrong, then what to write


def read_date(value: object) -> WrittenDate | None:  # noqa: PLR0911 - one for each form
    """The date meant by `value`, text or a number; None if it cannot be read as a date at all."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    if isinstance(value, int) and _SPREADSHEET_DAYS[0] <= value <= _SPREADSHEET_DAYS[1]:
        day = date(1899, 12, 30) + timedelta(days=value)
        return WrittenDate(
            None, f"{quote(value)} is a day number of a spreadsheet; write `{day}` if that is meant"
        )
    text = str(value).strip()
    if len(text) > _LONGEST:
        return None
    text = _TIME.sub("", text)
    if (match := _PLACEHOLDERS.match(text)) is not None:
        return _from(value, match[1], match[2], None)
    for pattern in (_YEAR_FIRST, _CHINESE, _DIGITS):
        if (match := pattern.match(text)) is not None:
            return _from(value, match[1], match[2], match[3])
    for pattern, order in (
        (_DAY_MONTH_NAME, (3, 2, 1)),
        (_MONTH_NAME_DAY, (3, 1, 2)),
        (_MONTH_NAME, (2, 1, 0)),
        (_YEAR_MONTH_NAME, (1, 2, 3)),
    ):
        if (match := pattern.match(text)) is not None and (month := _month(match[order[1]])) is not None:
            return _from(value, match[order[0]], str(month), match[order[2]] if order[2] else None)
    if (match := _YEAR_LAST.match(text)) is not None:
        return _year_last(value, int(match[1]), int(match[2]), match[3])
    return None


def _month(name: str) -> int | None:
    """Number of the English month that `name` is or abbreviates (`Sept`); None if there is none."""
    plain = name.casefold()
    months = [i for i, month in enumerate(_MONTHS, 1) if month.startswith(plain)]
    return months[0] if len(months) == 1 else None


def _from(value: object, year: str, month: str | None, day: str | None) -> WrittenDate:
    parts = [int(part) for part in (month, day) if part is not None]
    if (fault := _fault(int(year), *parts)) is not None:
        return WrittenDate(None, f"{quote(value)} is not a date: {fault}")
    meant = "-".join([year, *(f"{part:02}" for part in parts)])
    return WrittenDate(meant, f"{quote(value)} is not a date; write {quote(meant)}")


def _fault(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """Reason why a date does not exist, and what to do about it; None if it exists."""
    if month is None:
        return None
    if not 1 <= month <= _MOST_MONTHS:
        swapped = day is not None and 1 <= day <= _MOST_MONTHS and _fault(year, day, month) is None
        hint = (
            f"; write {quote(f'{year}-{day:02}-{month:02}')} if that is meant" if swapped else "; correct it"
        )
        return f"there is no month {month}{hint}"
    days = calendar.monthrange(year, month)[1]
    if day is not None and not 1 <= day <= days:
        name = _MONTHS[month - 1].capitalize()
        return (
            f"{name} {year} has {days} days; correct the day, or write `{year}-{month:02}` if it is unknown"
        )
    return None


def _year_last(value: object, first: int, second: int, year: str) -> WrittenDate:
    """The date of `14/03/2025` or `03/14/2025`; of `03/04/2025`, both readings."""
    orders = ((first, second), (second, first))  # (day, month)
    readings = [
        f"{year}-{month:02}-{day:02}" for day, month in orders if _fault(int(year), month, day) is None
    ]
    if len(set(readings)) == 1:
        return WrittenDate(readings[0], f"{quote(value)} is not a date; write {quote(readings[0])}")
    if not readings:
        return WrittenDate(None, f"{quote(value)} is not a date: no such day exists; correct it")
    words = [f"{quote(text)} for {_in_words(text)}" for text in readings]
    return WrittenDate(None, f"{quote(value)} can be two days; write {' or '.join(words)}")


def _in_words(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.day} {_MONTHS[day.month - 1].capitalize()}"
