"""Rules about text in any field: empty values, markup, invisible and untidy characters, split numbers."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from catalog.entries.characters import MOST_MARKS, hidden_characters, most_marks
from catalog.entries.real import Real
from catalog.entries.schema import introspect
from catalog.entries.text import escape_invisible, quote
from catalog.entries.text_edits import Remove, RenameKey, SetValue
from catalog.validate import corrections

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pydantic import BaseModel

    from catalog.entries.schema.introspect import Loc
    from catalog.entries.text_edits import TextChange
    from catalog.entries.yaml_reader import Document

# HTML elements by name, since `vector<int>` and `a < b` are not HTML.
_HTML: Final = re.compile(
    r"<(?:!--|/?(?:a|abbr|audio|b|base|big|blockquote|body|br|button|canvas|center|code|details|div|em|embed|font|form"
    r"|frame|h[1-6]|head|hr|html|i|iframe|img|input|kbd|li|link|math|meta|object|ol|option|p|pre|s|script|select|small"
    r"|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|tt|u|ul|video)"
    r"(?:[\s/][^<>]*)?>)",
    re.IGNORECASE,
)
_MARKDOWN: Final = re.compile(r"!?\[[^\[\]]{1,80}\]\(https?://[^()\s]*\)")
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});")
_LATEX: Final = re.compile(
    r"\\(?:text(?:bf|it|tt|sc|rm)|emph|cite[pt]?|footnote|url|href|mathrm|mathbf)\{|\{\\[\"'`^~=.][A-Za-z{\\]"
)
_THOUSANDS: Final = 3  # digits behind a comma that may separate thousands
_WIDTHLESS: Final = frozenset("\u00ad\u200b\u2060\ufeff")  # can be deleted from any text
_LIGATURES: Final = re.compile("[\ufb00-\ufb06]")
_SPACES: Final = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_IN_QUOTES: Final = re.compile(
    "(?:\u201c([^\u201c\u201d]+)\u201d|\u201e([^\u201c\u201d\u201e]+)[\u201c\u201d]|\u2018([^\u2018\u2019]+)\u2019"
    "|\u00ab([^\u00ab\u00bb]+)\u00bb|\u300c([^\u300c\u300d]+)\u300d|\u300e([^\u300e\u300f]+)\u300f"
    "|\u300a([^\u300a\u300b]+)\u300b|\"([^\"]+)\"|'([^']+)'|`([^`]+)`)\\Z"
)
# UTF-8 that was read as Windows-1252: a first byte, then one to three that continue it.
_MISREAD: Final = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]{1,3}"
)
_NAMES: Final = frozenset({"aliases", "as_reported", "authors", "name", "title", "venue"})
_ENDS_OR_QUOTES: Final = re.compile("\\A[\"'`]|[,;:.]\\Z| et al\\Z")
_ET_AL: Final = re.compile(r",? et al\.?\Z")
_FULL_STOP: Final = re.compile(r"\A[^.]*[\w)]{5,}\.\Z")  # not behind an abbreviation such as `Inc.`
_AT_END: Final = ",;:"  # punctuation that ends no name
_PLACEHOLDER: Final = re.compile(
    r"(?:n/a|n\.a\.?|tb[acd]|todo|fixme|unknown|null|nan|none given|not (?:stated|available|specified|given)"
    r"|#(?:div/0!?|n/a|value!?|ref!?|name\?|num!?)|#{3,}|\?+|-{1,3}|\u2013|\u2014|\.{3}|\u2026|x{3,})[.!]?\Z",
    re.IGNORECASE,
)
_PROSE: Final = frozenset(  # fields whose value may well hold a comma
    {
        "as_reported",
        "licence",
        "locator",
        "meaning",
        "name",
        "note",
        "summary",
        "status_reason",
        "title",
        "venue",
        "what",
        "why",
    }
)
_QUOTES: Final = frozenset("\"'`")
_ODD_ENDS: Final = frozenset(",;:. ")
_ODD_STARTS: Final = frozenset(" \"'`?-.#nNtTfFuUxX")  # quotes, and what a placeholder begins with
_NUMBERS: Final = frozenset({int, float, Real, bool})
_HAVE_DASHES: Final = frozenset({"values"})  # of problems: `-` is a run without a value
_SPLIT: Final = re.compile(r"[0-9]+ ?[A-Za-z%]*\Z")


@dataclass(frozen=True, slots=True)
class TextMistake:
    """A rule that a text breaks, its place and message, and the one change that fixes it, if there is one."""

    rule: str
    loc: Loc
    message: str
    at_key: bool = False
    change: TextChange | None = None


def text_mistakes_of_fields(fields: Mapping[str, object]) -> Iterator[TextMistake]:
    """Mistakes of the texts among plain `fields`, which stand in no file yet."""
    for name, value in fields.items():
        if isinstance(value, str):
            yield from _in_text((name,), value)


def text_mistakes(document: Document, schema: type[BaseModel]) -> Iterator[TextMistake]:
    """Mistakes of each text, of each empty value, and of numbers and texts that YAML split at a comma."""
    rest: list[tuple[Loc, object]] = [((), document.value)]
    while rest:
        loc, node = rest.pop()
        if isinstance(node, dict):
            for key in node:
                if not _is_plain_key(key):
                    yield from _in_text((*loc, key), key, at_key=True)
            split: set[str] = set()
            if any(below is None for below in node.values()):
                for mistake, keys in _split_by_commas(document, schema, loc, node):
                    split |= keys
                    yield mistake
            rest += reversed(
                [
                    ((*loc, key), below)
                    for key, below in node.items()
                    if not is_surely_well(below) and key not in split
                ]
            )
        elif isinstance(node, list):
            rest += reversed(
                [((*loc, i), below) for i, below in enumerate(node) if not is_surely_well(below)]
            )
        elif isinstance(node, str) and loc:  # a file that is one text has a message of its own
            yield from _in_text(loc, node)
        if loc and _is_empty(node, loc):
            yield _empty(schema, loc, node)


@lru_cache(maxsize=4096)  # names of fields come again and again
def _is_plain_key(key: str) -> bool:
    return has_plain_characters(key)


def is_surely_well(node: object) -> bool:
    """True for a number, and for a text that has no mistake in any field; a cheap test."""
    if type(node) is str:
        return (
            node != ""
            and node[0] not in _ODD_STARTS
            and node[-1] not in _ODD_ENDS
            and has_plain_characters(node)
        )
    return type(node) in _NUMBERS


def has_plain_characters(text: str) -> bool:
    """True if `text` is printable ASCII without a character that markup needs."""
    return (
        text.isascii()
        and text.isprintable()
        and "<" not in text
        and "&" not in text
        and "\\" not in text
        and "](" not in text
        and bool(text)
        and text[0] not in _QUOTES
        and text[-1] not in _ODD_ENDS
    )


def is_placeholder(text: str) -> bool:
    """True if `text` stands for a value that nobody has written yet: `TBD`, `unknown`, `-`."""
    return bool(_PLACEHOLDER.match(text.strip()))


def _is_empty(node: object, loc: Loc) -> bool:
    if node is None:
        return not (isinstance(loc[-1], str) and ":" in loc[-1])  # `id:7b` without a space is no empty field
    if isinstance(node, str):
        return not node.strip() or (loc[-1] not in _HAVE_DASHES and is_placeholder(node))
    return node in ({}, [])


def _empty(schema: type[BaseModel], loc: Loc, node: object) -> TextMistake:
    info = introspect.field_at(schema, loc)
    known = isinstance(loc[-1], int) or loc[-1] in introspect.fields(
        introspect.annotation_at(schema, loc[:-1])
    )
    needed = loc[-1] in {"percent", "value"}  # one of the two
    required = isinstance(loc[-1], str) and info is not None and info.is_required()
    placeholder = isinstance(node, str) and bool(node.strip())
    what = quote(node) if placeholder else "the item" if isinstance(loc[-1], int) else quote(loc[-1])
    problem = "is no value" if placeholder else "is empty" if isinstance(loc[-1], int) else "has no value"
    if needed:
        mend = "write the number that the source states, or delete the row if there is none"
        return TextMistake("empty-value", loc, f"{what} {problem}; {mend}")
    if required:
        return TextMistake("empty-value", loc, f"{what} {problem}; write the value: the field is required")
    mend = (
        "write a value or delete it"
        if isinstance(loc[-1], int)
        else "write the value, or delete the field if it is unknown"
    )
    return TextMistake("empty-value", loc, f"{what} {problem}; {mend}", change=Remove() if known else None)


def _split_by_commas(
    document: Document, schema: type[BaseModel], loc: Loc, mapping: dict[str, object]
) -> Iterator[tuple[TextMistake, set[str]]]:
    """(mistake, keys that are no fields) for each value in brackets that YAML read only up to its comma.

    In brackets, YAML reads `percent: 61,6` as the field `percent: 61` and a field `6` without a value.
    """
    node = document.marks_at(loc)
    fields = introspect.fields(introspect.annotation_at(schema, loc))
    if node is None or not node[0].brackets or not fields:
        return
    pairs = list(mapping.items())
    for i, (field, value) in enumerate(pairs):
        if field not in fields or value is None or isinstance(value, (dict, list, bool)):
            continue
        following: list[str] = []
        for key, below in pairs[i + 1 :]:
            if below is not None or key in fields or ":" in key:
                break
            following.append(key)
        if following:
            yield _split(document, schema, (*loc, field), value, following), set(following)


def _split(
    document: Document, schema: type[BaseModel], loc: Loc, value: object, following: list[str]
) -> TextMistake:
    first = getattr(value, "text", None) or str(value)
    through = (*loc[:-1], following[-1])
    if isinstance(value, (int, float)) and all(map(_SPLIT.match, following)):
        written = ",".join([first, *following])
        meant = _number(schema, loc, written)
        hint = write_with_point(written, str(loc[-1])) if meant is None else f"write {quote(meant)}"
        message = f"{quote(written)} was read as two values; {hint}"
        change = SetValue(meant, through) if meant is not None else None
        return TextMistake("decimal-comma", loc, message, change=change)
    parts = [first, *following]
    if introspect.step(introspect.annotation_at(schema, loc), 0) is not None:
        listed = f"[{', '.join(parts)}]"
        message = f"{quote(loc[-1])} was read only up to the comma; write a list: {quote(listed)}"
        return TextMistake("wrong-type", loc, message, change=SetValue(parts, through))
    fields = introspect.fields(introspect.annotation_at(schema, loc[:-1]))
    words = (re.match(r"\W*(\w*)", part) for part in following)
    if loc[-1] in _PROSE and not any(word is not None and word[1] in fields for word in words):
        message = f"{quote(loc[-1])} was read only up to the comma; put quotes around the whole text"
        change = SetValue(_joined(document, loc, parts), through)
        return TextMistake("yaml-syntax", loc, message, change=change)
    head, colon, rest = following[0].partition("\uff1a")
    if colon and head.strip() in fields:
        better = f"{head.strip()}: {rest.strip()}"
        return TextMistake(
            "yaml-syntax",
            (*loc[:-1], following[0]),
            f"the colon after `{head.strip()}` is not the one of YAML; write {quote(better)}",
            at_key=True,
        )
    message = f"{quote(following[0])} has no `: `, so it is no field, and no part of {quote(loc[-1])} either"
    return TextMistake("yaml-syntax", loc, f"{message}; write `field: value`")


def _joined(document: Document, loc: Loc, parts: Sequence[str]) -> str:
    """The text that YAML split into `parts`, with the spaces after its commas: `500,000`, `a, b`."""
    text = parts[0]
    node = document.marks_at(loc)
    end = node and node[0].end
    for key in parts[1:]:
        node = document.marks_at((*loc[:-1], key))
        close = node is not None and end is not None and node[1] == (end[0], end[1] + 1)
        text += f"{',' if close else ', '}{key}"
        end = node and node[2]
    return text


def _number(schema: type[BaseModel], loc: Loc, written: str) -> object | None:
    """The number meant by `written`, which has a comma, in the field at `loc`; None if it is unclear."""
    types = set(introspect.union_members(introspect.annotation_at(schema, loc))) - {type(None)}
    if loc[-1] in {"parameters", "active_parameters"}:
        return corrections.size(written)
    return corrections.whole_number(written) if types == {int} else corrections.number(written, "percent")


def write_with_point(number: str, field: str) -> str:
    """Hint for a number with a comma: "write `61.6`"; two readings for three digits, as in `1,000`.

    A percentage (`field` is its kind or name) has only the one with a point.
    """
    point = number.replace(",", ".")
    whole, _, digits = number.partition(",")
    if field != "percent" and len(digits) == _THOUSANDS and whole.lstrip("-") != "0":
        return f"write {quote(whole + digits)}, or {quote(point)} if the comma is a decimal comma"
    return f"write {quote(point)}"


def _in_text(loc: Loc, text: str, *, at_key: bool = False) -> Iterator[TextMistake]:
    """The mistakes of one text; each change fixes one of them."""
    for rule, message, better in _mistakes_in(loc, text):
        change: TextChange | None = None
        if better:
            change = RenameKey(better) if at_key else SetValue(better)
        yield TextMistake(rule, loc, message, at_key, change)


def _mistakes_in(loc: Loc, text: str) -> Iterator[tuple[str, str, str | None]]:
    """(rule, message, text without this mistake or None) for each mistake of `text`."""
    if (match := _HTML.search(text)) is not None:
        yield "html-in-text", f"the text contains HTML: {quote(match[0])}; write plain text", None
    is_link = str(loc[-1:]).endswith(("url',)", "arxiv',)", "doi',)"))  # they have messages of their own
    if not is_link and (match := _MARKDOWN.search(text)) is not None:
        hint = "write plain text; links have their own fields"
        yield "html-in-text", f"the text contains a Markdown link: {quote(match[0])}; {hint}", None
    if (match := _ENTITY.search(text)) is not None:
        plain = html.unescape(match[0])
        shown = quote(escape_invisible(plain)) if plain.isprintable() else "the character"
        better = html.unescape(text).replace("\u00a0", " ")
        yield "html-in-text", f"the text contains {quote(match[0])}, which is HTML; write {shown}", better
    if (match := _LATEX.search(text)) is not None:
        yield "html-in-text", f"the text contains LaTeX: {quote(match[0])}; write plain text", None
    if not text or (text.isascii() and text.isprintable() and not _ENDS_OR_QUOTES.search(text)):
        return
    if (marks := most_marks(text)) > MOST_MARKS:
        message = f"{marks} accents or other marks on one letter; write at most {MOST_MARKS}"
        yield "hidden-character", message, None
    hidden = next(hidden_characters(text), None)
    if hidden is not None:
        if hidden == "\t":
            table = (
                ", or write a row of a table as `- {model: ..., benchmark: ..., metric: ..., percent: ...}`"
                if text.count(hidden) > 1
                else ""
            )
            yield "hidden-character", f"the text has a tab in it; type a space{table}", None
            return
        name = unicodedata.name(hidden, "a control character").lower()
        deleted = "".join(char for char in text if char not in _WIDTHLESS) if hidden in _WIDTHLESS else None
        yield (
            "hidden-character",
            f"{quote(escape_invisible(hidden))} ({name}) is invisible; delete it",
            deleted,
        )
    else:
        yield from _untidy(loc, text)


def _untidy(loc: Loc, text: str) -> Iterator[tuple[str, str, str | None]]:
    """The first mistake of a text in its characters: from another program, or around the text."""
    rule = "untidy-text"
    field = next((step for step in reversed(loc) if isinstance(step, str)), "")
    if "\ufffd" in text:
        yield rule, "a letter was lost when this text was copied (\ufffd); type it again", None
    elif (better := _read_again(text)) is not None:
        yield rule, f"the text was read in the wrong encoding; write {quote(better)}", better
    elif (match := _SPACES.search(text)) is not None:
        name = unicodedata.name(match[0]).lower()
        message = f"the text has a {name} at character {match.start() + 1}; type a plain space"
        yield rule, message, None if field == "url" else _SPACES.sub(" ", text).strip() or None
    elif (match := _LIGATURES.search(text)) is not None:
        better = _LIGATURES.sub(lambda ligature: unicodedata.normalize("NFKC", ligature[0]), text)
        yield (
            rule,
            f"{quote(match[0])} is one sign for several letters, from a PDF; write {quote(better)}",
            better,
        )
    elif unicodedata.normalize("NFC", text) != text:
        message = "a letter and its accent are two characters here; write them as one"
        yield rule, message, unicodedata.normalize("NFC", text)
    elif (match := _IN_QUOTES.match(text)) is not None:
        inner = next(filter(None, match.groups())).strip()
        yield (
            rule,
            f"the quotes are part of the text here: {quote(text)}; write {quote(inner)}",
            inner or None,
        )
    elif field == "authors" and (others := _ET_AL.search(text)) is not None:
        name = text[: others.start()]
        yield (
            rule,
            f"{quote(text)} is not one author; write {quote(name)}, and `more_authors: true` beside the list",
            None,
        )
    elif field in _NAMES and (text[-1:] in _AT_END or _FULL_STOP.search(text)):
        better = text.rstrip(_AT_END + ". ")
        yield rule, f"{quote(text)} ends in {quote(text[-1])}; write {quote(better)}", better or None


def _read_again(text: str) -> str | None:
    """`text` in the right encoding, if it is UTF-8 that was read as Windows-1252 (`BjÃ¶rn`); else None."""
    better = _MISREAD.sub(_decoded, text)
    return better if better != text else None


def _decoded(match: re.Match[str]) -> str:
    try:
        return match[0].encode("cp1252").decode()
    except UnicodeError:
        return match[0]
