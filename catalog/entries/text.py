"""Words for messages: values quoted safely, lists, and the name that was probably meant."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SHOWN: Final = 60  # characters of a value
_NAMED: Final = 30  # words of a list that is named in full
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def escape_invisible(text: str) -> str:
    """`text` with every character that cannot be seen written as its escape."""
    return "".join(_escape(char) if unicodedata.category(char) in _UNSEEN else char for char in text)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - four or eight digits


def quote(value: object) -> str:
    """A written value for a message, cut where it is long: `` `32,9` ``."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, (list, tuple)):
        return "a list"
    if value is None:
        return "nothing"
    text = (
        ("true" if value else "false")
        if isinstance(value, bool)
        else getattr(value, "text", None) or str(value)
    )
    text = escape_invisible(" ".join(text[: _SHOWN * 2].split()) if text.strip() else text[:_SHOWN])
    if len(text) > _SHOWN:
        text = text[: _SHOWN - 3] + "..."
    return f"`{text}`"


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 row`, `2,000 rows`; `plural` where the plural does not end in `s`."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def quoted_list(words: Iterable[str], *, last: str = "or", most: int = 12) -> str:
    """`` `a`, `b` or `c` ``; no more than `most` are named."""
    all_words = list(words)
    quoted = [quote(word) for word in all_words[:most]]
    if len(all_words) > most:
        return ", ".join(quoted) + f" or one of {len(all_words) - most} more"
    return f" {last} ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)


def normalised(name: str) -> str:
    """A name without what spellings differ in: case, spaces, `_` and `-`."""
    return re.sub(r"[\s_-]+", "", name).casefold()


def slug(name: str) -> str:
    """The id that `name` would have: `CodeGen Mono` -> `codegen-mono`; "" where nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9.]+", "-", plain).strip("-.")[:80]


class NearestName:
    """Finds what a misspelt word was meant to be among many, without comparing it with each.

    Words that share the most pairs of letters are looked at; `names` may add other
    spellings that lead to a word, such as a printed name that leads to its id.
    """

    _LOOKED_AT: Final = 12
    _WEIGHED: Final = 4000
    _GUESSES: Final = 500  # of one run: more are one mistake made many times
    _ALIKE: Final = 0.66  # share of letters in common, as difflib counts them

    def __init__(self, words: Iterable[str], names: Iterable[tuple[str, str]] = ()) -> None:
        self._words: dict[str, str] = {}
        for name, word in [*((word, word) for word in words), *names]:
            self._words.setdefault(normalised(name), word)
        self._by_pair: dict[str, list[str]] | None = None
        self._guessed = 0

    def find(self, word: str) -> str | None:
        """The word that was probably meant, or None."""
        wanted = normalised(word)[:120]
        if wanted in self._words:
            return self._words[wanted]
        self._guessed += 1
        if self._guessed > self._GUESSES:
            return None
        if self._by_pair is None:
            self._by_pair = defaultdict(list)
            for known in self._words:
                for pair in _pairs(known):
                    self._by_pair[pair].append(known)
        # The rarest pairs say most; those that nearly every word has would only cost time.
        having = sorted((self._by_pair.get(pair, []) for pair in _pairs(wanted)), key=len)
        shared = Counter(islice(chain.from_iterable(having), self._WEIGHED))
        best = sorted(shared, key=lambda known: (-shared[known] / (len(known) + len(wanted)), known))
        rated = [(SequenceMatcher(None, wanted, known).ratio(), known) for known in best[: self._LOOKED_AT]]
        ratio, known = max(rated, default=(0.0, ""))
        return self._words[known] if ratio >= self._ALIKE else None


def _pairs(word: str) -> set[str]:
    return {word[i : i + 2] for i in range(max(1, len(word) - 1))}


def suggestion(word: str, known: Sequence[str], nearest: NearestName, *, things: str) -> str:
    """What to write instead of the unknown `word`: the nearest, or what there is."""
    meant = nearest.find(word)
    if meant is not None and meant != word:
        return f"did you mean {quote(meant)}?"
    if not known:
        return f"no {things} are defined yet"
    if len(known) <= _NAMED and sum(map(len, known)) <= _SHOWN * 4:
        return f"known {things}: {quoted_list(known, last='and', most=_NAMED)}"
    return f"none of the {len(known)} {things} has a similar name"
