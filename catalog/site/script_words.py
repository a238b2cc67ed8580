"""The file with the words of scripts, which pages load before all scripts."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from catalog.render.data_scripts import script
from catalog.views import addresses
from catalog.wording import ENGLISH, english_messages_of_scripts, messages_of_scripts
from catalog.wording.own_words import NO_OWN_WORDS, spelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.wording.own_words import OwnWords


def files(language: str, own_words: OwnWords = NO_OWN_WORDS) -> dict[PurePosixPath, bytes]:
    """{path: content} of the file with the words of scripts in `language`.

    {} if scripts are in English and have none of a catalogue's `own_words`.
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
    return {PurePosixPath(addresses.WORDS_DATA): script("words", words)} if words else {}


def _messages(language: str, own_words: OwnWords) -> Mapping[str, tuple[str, ...]]:
    if language != ENGLISH:
        return messages_of_scripts(language)
    return english_messages_of_scripts() if own_words else {}
