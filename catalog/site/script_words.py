"""The files with the words of scripts, which pages load before all scripts."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog.render.data_scripts import script
from catalog.views import addresses
from catalog.wording import ENGLISH, english_messages_of_scripts, messages_of_scripts
from catalog.wording.own_words import NO_OWN_WORDS, spelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.wording.own_words import OwnWords


_BUILT: Final = PurePosixPath("built")
_TOOLS: Final = frozenset({"compare", "explorer", "explorer-more", "form", "sql"})
"""Scripts whose pages load a second file of words: they have two thirds of all."""
_STRING_SIGNS: Final = re.compile(r"[\"'`\\\n]")  # signs that a script may write in another way


def files(
    language: str, assets: Mapping[PurePosixPath, bytes], own_words: OwnWords = NO_OWN_WORDS
) -> dict[PurePosixPath, bytes]:
    """{path: content} of the files with the words of scripts in `language`; `assets` has the scripts.

    {} if scripts are in English and have none of a catalogue's `own_words`. Most pages need only the first
    file: the second, which English has not, has words that nothing but the scripts in `_TOOLS` uses.
    """
    known = {
        message: tuple(spelled(form, own_words) for form in forms)
        for message, forms in _messages(language, own_words).items()
    }
    words = {
        message: forms[0] if len(forms) == 1 else forms
        for message, forms in known.items()
        if language != ENGLISH or forms[0] != message
    }
    if language == ENGLISH:
        return {PurePosixPath(addresses.WORDS_DATA): script("words", words)} if words else {}
    code = "\n".join(
        content.decode()
        for path, content in assets.items()
        if path.parent == _BUILT and path.suffix == ".js" and path.stem not in _TOOLS
    )
    common = {
        message: form
        for message, form in words.items()
        if all(part in code for part in _STRING_SIGNS.split(message))
    }
    more = {message: form for message, form in words.items() if message not in common}
    return {
        PurePosixPath(addresses.WORDS_DATA): script("words", common),
        PurePosixPath(addresses.MORE_WORDS_DATA): script("more-words", more),
    }


def _messages(language: str, own_words: OwnWords) -> Mapping[str, tuple[str, ...]]:
    if language != ENGLISH:
        return messages_of_scripts(language)
    return english_messages_of_scripts() if own_words else {}
