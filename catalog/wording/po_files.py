"""Reads the translations of messages: GNU gettext's .po files, a folder for each language.

There is a file for each part of the program (`DOMAINS` in tools/messages): people who translate different
parts do not meet in one file.
"""

from __future__ import annotations

from fnmatch import fnmatch
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.messages.catalog import Message


def read_messages(language: str, context_end: str, name: str = "*.po") -> Mapping[str, tuple[str, ...]]:
    """{message: its forms} in `language`; a context stands before its message and `context_end`.

    `name` is that of the file, with `*` for any. Messages without a translation, and those marked as
    fuzzy, are left out.
    """
    read: dict[str, tuple[str, ...]] = {}
    for message in _entries(language, name):
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        texts = tuple(form for form in forms if isinstance(form, str) and form)
        if len(texts) == len(forms) and not message.fuzzy:
            id_ = message.id if isinstance(message.id, str) else message.id[0]
            read[f"{message.context}{context_end}{id_}" if message.context else id_] = texts
    return read


def read_english_messages(language: str, name: str) -> Mapping[str, tuple[str, ...]]:
    """{message: its forms} in English, as the file `name` for `language` has them."""
    ids = [message.id for message in _entries(language, name)]
    return {forms[0]: forms for id_ in ids for forms in [(id_,) if isinstance(id_, str) else tuple(id_)]}


def _entries(language: str, name: str) -> Iterator[Message]:
    """Messages in the .po files for `language` whose names match `name`."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 - takes time that English does without

    folder = resources.files("catalog.wording") / language
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if fnmatch(file.name, name):
            with file.open("rb") as stream:
                yield from (message for message in read_po(stream, locale=language) if message.id)
