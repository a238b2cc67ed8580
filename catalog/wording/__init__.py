"""Words that readers see, in the language of the page that is being made.

A message is a whole English sentence or label; its translations are in `<language>/*.po` beside this
module. Values have names, so that a translation can put them elsewhere:

    _("{leader} has the highest score.", leader=name)
    ngettext("{n} other could be first.", "{n} others could be first.", others)

`{n}` is the number with separated thousands. A catalogue can have words of its own for a family and a
variant (`own_words`): a message then has these, in any language. Outside `speaking(...)` the language is
English, which needs no translations. A message that has none in a language is shown in English.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import cache, lru_cache, wraps
from string import Formatter
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from catalog.wording.entry_texts import NO_TEXTS, EntryTexts
from catalog.wording.own_words import NO_OWN_WORDS, spelled
from catalog.wording.po_files import read_english_messages, read_messages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from catalog.wording.own_words import OwnWords

ENGLISH: Final = "en"
"""The language that messages are written in."""

LANGUAGES: Final[Mapping[str, str]] = {ENGLISH: "English", "zh": "中文"}
"""{code: name in the language itself} of the languages that pages can be made in."""

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


class _Wording(dict[str, str]):
    """{message: its text in a language, with own words}; each is looked up once."""

    __slots__ = ("_forms", "_own_words")

    def __init__(self, forms: Mapping[str, tuple[str, ...]], own_words: OwnWords) -> None:
        super().__init__()
        self._forms = forms
        self._own_words = own_words

    def __missing__(self, message: str) -> str:
        forms = self._forms.get(message)
        text = forms[0] if forms else message.rpartition(_CONTEXT)[2]
        self[message] = text = spelled(text, self._own_words) if self._own_words else text
        return text


@cache
def _wording(language: str, own_words: OwnWords) -> _Wording:
    return _Wording(messages(language), own_words)


class _Speech:
    """The language of the page that this process makes now, its messages, and own words in these."""

    __slots__ = ("dialect", "forms", "language", "own_words", "texts", "wording")

    def __init__(self) -> None:
        self.language = ENGLISH
        self.forms: Mapping[str, tuple[str, ...]] = {}  # of messages, by number
        self.own_words = NO_OWN_WORDS
        self.wording = _Wording({}, NO_OWN_WORDS)
        self.dialect = ENGLISH  # differs where the language or the own words do
        self.texts = NO_TEXTS


# Of the process: pages are made one after another in each. A context variable costs three times as much.
_now: Final = _Speech()


@contextmanager
def speaking(
    language: str, own_words: OwnWords = NO_OWN_WORDS, texts: EntryTexts = NO_TEXTS
) -> Iterator[None]:
    """Messages within are in `language`, a key of `LANGUAGES`; raises KeyError for any other.

    They have the `own_words` of a catalogue in this language; `texts` are its translations of what its
    entries say, for `entry_text`.
    """
    before = _now.language, _now.forms, _now.wording, _now.own_words, _now.texts, _now.dialect
    _now.forms = messages(language)
    _now.wording = _wording(language, own_words)
    _now.language, _now.texts = language, texts
    _now.own_words = own_words or NO_OWN_WORDS  # itself, which is found by identity
    _now.dialect = " ".join(part for part in (language, str(own_words or ""), texts.digest) if part)
    try:
        yield
    finally:
        _now.language, _now.forms, _now.wording, _now.own_words, _now.texts, _now.dialect = before


def language() -> str:
    """Code of the language of the page that is being made: `en`, `zh`."""
    return _now.language


def gettext(message: str, /, **values: object) -> str:
    """`message` in the current language, with `values` in place of `{name}`.

    Without values the text is as written, braces included, so that `pieces` can take it apart.
    """
    text = _now.wording[message]
    return _filled(text, values) if values else text


def pgettext(context: str, message: str, /, **values: object) -> str:
    """`gettext` for a message that means several things: "open" of weights, and "open" as a verb."""
    text = _now.wording[f"{context}{_CONTEXT}{message}"]
    return _filled(text, values) if values else text


def ngettext(one: str, several: str, number: int, /, **values: object) -> str:
    """The message for `number` things in the current language; `{n}` is the number: `1,204`."""
    known = _now.forms.get(one)
    # A language with more plural forms than these needs the rule of its .po file here.
    text = known[-1 if number != 1 else 0] if known else one if number == 1 else several
    text = in_own_words(text)
    return _filled(text, {"n": f"{number:,}", **values})


class ColumnTitle(str):
    """Title of a column in the current language, and its `name`, by which addresses sort in any language."""

    __slots__ = ("name",)

    name: str

    @classmethod
    def of(cls, text: str, english: str) -> ColumnTitle:
        """The title `text`, whose name is made from its `english` words."""
        title = cls(text)
        title.name = column_name(english)
        return title


def titled(message: str, /) -> ColumnTitle:
    """`gettext` for the title of a column that readers can sort by."""
    return ColumnTitle.of(gettext(message), message)


def column_name(title: str) -> str:
    """Name of a column in addresses, as scripts take it from an English title: `measured-by`."""
    return "-".join(_COLUMN_WORDS.findall(title.lower()))


def in_own_words(text: str) -> str:
    """`text` of the program that is no message, with the words of the catalogue."""
    return spelled(text, _now.own_words) if _now.own_words is not NO_OWN_WORDS else text


def _filled(text: str, values: Mapping[str, object]) -> str:
    """`text` with its values; no space stays beside Chinese punctuation, nor between Chinese letters.

    Messages have a space beside their values, which may be Latin or Chinese.
    """
    filled = text.format_map(values)
    return filled if _now.language == ENGLISH or " " not in filled else _without_spaces(filled)


@lru_cache(maxsize=1 << 14)  # most messages are filled with the same values on many pages
def _without_spaces(text: str) -> str:
    return _NO_SPACE.sub("", text)


def entry_text(text: str) -> str:
    """A text of an entry in the current language, if the catalogue has a translation; else as written."""
    return _now.texts.translation(text)


def closed_up(texts: Iterable[str]) -> Iterator[str]:
    """`texts` that stand one behind another, without the spaces between them that Chinese does not have.

    They are the pieces of a message and its values, which may turn out to be Chinese.
    """
    waiting: str | None = None
    for text in texts:
        if waiting is None or _now.language == ENGLISH:
            close = False
        else:
            border = f"{waiting.rstrip(' ')[-1:]} {text.lstrip(' ')[:1]}"
            close = (waiting[-1:] == " " or text[:1] == " ") and bool(_NO_SPACE.search(border))
        if waiting is not None:
            yield waiting.rstrip(" ") if close else waiting
        waiting = text.lstrip(" ") if close else text
    if waiting is not None:
        yield waiting


def noted(message: str) -> str:
    """`message` as it is, noted for translation: for constants, which are given to `gettext` when shown."""
    return message


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """(text, name of the value behind it) of each piece of a message; the last name can be "".

    For sentences whose values are links or other objects: `pieces("{leader} has {score}.")`.
    """
    for literal, name, _format, _conversion in Formatter().parse(text):
        yield literal, name or ""


def cached(function: Callable[_Arguments, _Result]) -> Callable[_Arguments, _Result]:
    """`function` with its last results cached for each dialect; its arguments can be hashed."""

    @lru_cache(maxsize=1 << 14)
    def in_language(_: str, /, *arguments: _Arguments.args, **named: _Arguments.kwargs) -> _Result:
        return function(*arguments, **named)

    @wraps(function)
    def now(*arguments: _Arguments.args, **named: _Arguments.kwargs) -> _Result:
        return in_language(_now.dialect, *arguments, **named)  # type: ignore[arg-type] # hashable, as said

    return now


@cache
def messages(language: str) -> Mapping[str, tuple[str, ...]]:
    """{message: its forms} in `language`; {} for English. Its context stands before a message."""
    if language == ENGLISH:
        return {}
    LANGUAGES[language]  # a KeyError, not a missing folder
    return read_messages(language, _CONTEXT)


@cache
def messages_of_scripts(language: str) -> Mapping[str, tuple[str, ...]]:
    """`messages` of the scripts of pages alone."""
    return {} if language == ENGLISH else read_messages(language, _CONTEXT, _SCRIPTS)


@cache
def english_messages_of_scripts() -> Mapping[str, tuple[str, ...]]:
    """{message: its English forms} of the scripts of pages."""
    return read_english_messages(next(code for code in LANGUAGES if code != ENGLISH), _SCRIPTS)


_NO_SPACE: Final = re.compile(
    r"(?<=[，。；：！？（）、]) (?=\S)|(?<=\S) (?=[，。；：！？（）、])|(?<=[一-鿿]) (?=(?:<[^<>]*>)*[一-鿿])"
    r"|(?<=[一-鿿]</a>) (?=[一-鿿])"  # also where a value is a link
)

_COLUMN_WORDS: Final = re.compile("[a-z0-9]+")
_SCRIPTS: Final = "scripts.po"
_CONTEXT: Final = "\x04"  # as in the .mo files of GNU gettext
