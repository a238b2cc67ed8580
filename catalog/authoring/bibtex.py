"""BibTeX -> the fields of `paper`."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTRY: Final = re.compile(r"@\s*(?P<type>\w+)\s*\{\s*(?P<key>[^\s,{}\"=]+)\s*,")
_FIELD: Final = re.compile(r"\s*,?\s*(?P<name>[A-Za-z][\w-]*)\s*=\s*")
_ARXIV: Final = re.compile(r"(?<![0-9.])([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?(?![0-9])")
_NO_ENTRY: Final = frozenset({"comment", "string", "preamble"})
_ACCENTS: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327", "k": "\u0328",
}  # fmt: skip
_LETTERS: Final = {
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "l": "ł",
    "L": "Ł", "i": "i", "j": "j",
}  # fmt: skip
_ACCENT: Final = re.compile(r"\\([`'^~=.\"]|[urHvck](?![A-Za-z]))\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))")
_GROUP: Final = re.compile(r"\{[^{}\\]* [^{}\\]*\}")  # a name in braces, with spaces
_COMMA, _SPACE = "\ue000", "\ue001"  # within such a name, while names are told apart
_SUFFIXES: Final = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_ET_AL: Final = re.compile(r"\bet\.?\s*al\b\.?", re.IGNORECASE)
_LETTER: Final = re.compile(rf"\\({'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?![A-Za-z])\s?")


def paper(text: str) -> dict[str, Any]:
    """Fields of the first publication in the BibTeX `text`, named as in `paper`; {} if there is none."""
    for match in _ENTRY.finditer(text):
        if match["type"].lower() not in _NO_ENTRY:
            return _paper(match["key"], _fields(text, match.end()))
    return {}


def _fields(text: str, start: int) -> dict[str, str]:
    fields: dict[str, str] = {}
    while (match := _FIELD.match(text, start)) is not None:
        value, start = _value(text, match.end())
        name = match["name"].lower()
        fields.setdefault(name, _plain(_GROUP.sub(_kept, value) if name == "author" else value))
    return fields


def _kept(match: re.Match[str]) -> str:
    """A name in braces with its commas and spaces as signs that separate no names."""
    return match[0].replace(",", _COMMA).replace(" ", _SPACE)


def _value(text: str, start: int) -> tuple[str, int]:
    """(value of the BibTeX field that starts at index `start`, index of its end).

    Braces may be nested; parts joined with `#` are put together.
    """
    parts: list[str] = []
    while start < len(text):
        if text[start] in '{"':
            end = _closing(text, start)
            parts.append(text[start + 1 : end])
            start = end + 1
        else:
            match = re.compile(r"[^\s,{}#]+").match(text, start)
            if match is None:
                break
            parts.append(match[0])
            start = match.end()
        joined = re.compile(r"\s*#\s*").match(text, start)
        if joined is None:
            break
        start = joined.end()
    return "".join(parts), start


def _closing(text: str, start: int) -> int:
    """Index of the brace or quote that closes the one at `start`; length of `text` if none does."""
    depth, end = 0, start + 1
    quote = text[start] == '"'
    while end < len(text):
        char = text[end]
        if char == "\\":
            end += 1
        elif char == "{":
            depth += 1
        elif char == "}":
            if depth == 0 and not quote:
                return end
            depth -= 1
        elif char == '"' and quote and depth == 0:
            return end
        end += 1
    return len(text)


def _plain(text: str) -> str:
    """`text` with LaTeX commands replaced by plain characters or removed."""
    text = _ACCENT.sub(lambda match: (match[2] or match[3]) + _ACCENTS[match[1]], text)
    text = _LETTER.sub(lambda match: _LETTERS[match[1]], text)
    text = re.sub(r"\\([&%$#_{}])", r"\1", text)
    text = re.sub(r"\\[A-Za-z]+\s*", "", text).replace("~", " ")
    text = re.sub(r"(?<!\\)[{}]", "", text).replace("---", "\u2014").replace("--", "\u2013")
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _paper(key: str, fields: Mapping[str, str]) -> dict[str, Any]:
    venue = fields.get("booktitle") or fields.get("journal") or fields.get("publisher")
    eprint = fields.get("eprint", "") if fields.get("archiveprefix", "arxiv").lower() == "arxiv" else ""
    arxiv = next(
        (
            match[1]
            for text in (eprint, fields.get("url", ""), fields.get("journal", ""), fields.get("doi", ""))
            if (match := _ARXIV.search(text)) is not None
        ),
        None,
    )
    if venue and ("arxiv" in venue.lower() or venue.lower() == "corr"):
        venue = None
    year = re.search(r"(?:19|20)[0-9]{2}", fields.get("year", fields.get("date", "")))
    names = _people(fields.get("author", ""))
    doi = re.search(r"10\.[0-9]{4,9}/\S+", fields.get("doi", ""))
    publication: dict[str, Any] = {
        "title": fields.get("title"),
        "arxiv": arxiv,
        "doi": doi[0] if doi and "arxiv" not in doi[0].lower() else None,
        "venue": venue,
        "year": int(year[0]) if year else None,
        "authors": [name for name in names if name != "others"],
        "more_authors": "others" in names or None,
        "key": key if re.fullmatch(r"[A-Za-z0-9:_.-]+", key) else None,
    }
    if not arxiv and not publication["doi"] and fields.get("url", "").startswith(("https://", "http://")):
        publication["url"] = fields["url"]
    return {name: value for name, value in publication.items() if value}


def _people(text: str) -> list[str]:
    """Authors in the order printed, each as `First Last`; "others" or "et al." is the last item `others`.

    Names are separated by "and"; many READMEs separate them by commas instead.
    """
    names: list[str] = []
    for one in re.split(r"\s+and\s+", f" {text} "):
        parts = [part.strip() for part in one.split(",") if part.strip()]
        separate = len(parts) > 2 and parts[1].lower() not in _SUFFIXES  # noqa: PLR2004
        names += parts if separate else [_person(one)]
    people = [name.replace(_COMMA, ",").replace(_SPACE, " ") for name in names if name not in ("", ":")]
    more = any(_ET_AL.fullmatch(name) for name in people)
    return [name for name in people if not _ET_AL.fullmatch(name)] + (["others"] if more else [])


def _person(name: str) -> str:
    """Name in the order `First Last`, for one written `Last, First` or `Last, Jr, First`; else unchanged."""
    last, *others = [part.strip() for part in name.split(",")]
    suffix, first = others[:-1], others[-1:]
    return " ".join(filter(None, (*first, last, *suffix)))
