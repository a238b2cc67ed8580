"""Messages with the words of a catalogue for a family and a variant: "12 systems" in place of "12 families".

Messages are written with the program's words. Where a catalogue has its own, they are put into a message
before its values are, so that names and ids stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """Words of a catalogue in one language; "" for those of the program."""

    family: str = ""
    families: str = ""
    variant: str = ""
    variants: str = ""

    @classmethod
    def of(cls, settings: Mapping[str, str]) -> OwnWords:
        """The words in settings; a plural that is absent or "" is that of the rule: `system`, `systems`."""
        words = {field.name: settings.get(field.name) or "" for field in fields(cls)}
        for one, several in (("family", "families"), ("variant", "variants")):
            if words[one] and not words[several]:
                words[several] = f"{words[one]}s" if words[one][-1].isascii() else words[one]
        return cls(**words)

    def __bool__(self) -> bool:
        return self != NO_OWN_WORDS


NO_OWN_WORDS: Final = OwnWords()
"""The words of the program: family, variant."""


@lru_cache(maxsize=1 << 10)
def spelled(text: str, words: OwnWords) -> str:
    """`text`, a message in any language before its values are put in, with `words` of this language."""
    return _CHINESE.sub(_in_chinese(words), _ENGLISH.sub(_in_english(words), text))


# "a model family", "Variants"; not the name of a value: {families}.
_ENGLISH: Final = re.compile(
    r"(?<![\w{])(?:(?P<article>an?) )?(?:model )?(?P<noun>famil(?:y|ies)|variants?)(?![\w}])", re.IGNORECASE
)
_CHINESE: Final = re.compile(r"(?P<family>(?:模型)?系列)|(?P<variant>(?:模型)?变体)")
# Nouns whose first sound differs from their first letter, as far as they may name a model.
_CONSONANT: Final = re.compile(r"(?i:uni|use|eu|one\b)|U[A-Z]*\b")
_VOWEL: Final = re.compile(r"(?i:hour|hono|[aeiou])|[FHLMNRSX](?:[A-Z]|\b)")


def with_article(noun: str) -> str:
    """English noun with its indefinite article: "a system", "an archive", "an SQL system"."""
    return f"{'a' if _CONSONANT.match(noun) or not _VOWEL.match(noun) else 'an'} {noun}"


def _in_english(words: OwnWords) -> Callable[[re.Match[str]], str]:
    def own(match: re.Match[str]) -> str:
        noun = getattr(words, match["noun"].lower())
        if not noun:
            return match[0]
        phrase = with_article(noun) if match["article"] else noun
        return f"{phrase[0].upper()}{phrase[1:]}" if match[0][0].isupper() else phrase

    return own


def _in_chinese(words: OwnWords) -> Callable[[re.Match[str]], str]:
    def own(match: re.Match[str]) -> str:
        noun = words.family if match["family"] else words.variant
        if not noun:
            return match[0]
        before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
        left = " " if noun[0].isascii() and _is_chinese(before) else ""
        right = " " if noun[-1].isascii() and _is_chinese(after) else ""
        return f"{left}{noun}{right}"

    return own


def _is_chinese(letter: str) -> bool:
    return "\u4e00" <= letter <= "\u9fff"
