"""The files of a new catalogue: settings, a page, workflows, and invented entries that show the form."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog import __version__
from catalog.entries.diagnostics import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.files import File

FOLDER: Final = "authoring/starter"
"""Folder of the files, in the package; `@@NAME@@` and the like stand where a catalogue has its own words."""

SETTINGS: Final = PurePosixPath("entries/catalogue.yaml")
"""Settings of a catalogue, in its folder."""

_EXAMPLE_HEADLINE: Final = re.compile(rb"^headline: .*\n", re.MULTILINE)
_ABOUT_EXAMPLE: Final = re.compile(rb"^The two models.*\n\n", re.MULTILINE)
_BORROWED: Final = ("entries/terms/", "entries/benchmarks/")
_SCHEMA_LINE: Final = re.compile(rb"\A# yaml-language-server: .*\n")
_UNUSED_TERMS: Final = re.compile(rb"^unused_terms:", re.MULTILINE)
_REPOSITORY: Final = re.compile(r"https://[^\s/]+/\S+")
_MOST: Final = 80  # characters of a name or topic


class StarterError(UsageError):
    """Error: a name, topic or address that no catalogue can have."""


def fill(
    files: Mapping[PurePosixPath, bytes], *, name: str, topic: str, repository: str
) -> dict[PurePosixPath, bytes]:
    """`files` as those of a catalogue called `name` of models for `topic`, such as "text-to-SQL".

    `repository` is the address of its repository, "" if it has none yet. Raises StarterError.
    """
    for what, text in (("name", name), ("topic", topic)):
        if not text.strip() or len(text) > _MOST or not text.isprintable() or set(text) & set("<>{}\"'#:@\\"):
            raise StarterError(
                f"the {what} {text!r} has to be one line of 1 to {_MOST} letters, digits, spaces and dashes"
            )
    if repository and not _REPOSITORY.fullmatch(repository):
        raise StarterError(f"the repository {repository!r} is no address such as https://HOST/OWNER/NAME")
    words = {
        b"@@NAME@@": name.strip().encode(),
        b"@@TOPIC@@": topic.strip().encode(),
        b"@@REPOSITORY@@": repository.rstrip("/").encode() or b"https://example.org/repository",
        b"@@VERSION@@": __version__.encode(),
    }
    pattern = re.compile(b"|".join(words))
    return {path: pattern.sub(lambda match: words[match[0]], content) for path, content in files.items()}


def borrowed(files: Iterable[File]) -> list[File]:
    """Those of the `files` of a catalogue that a new one can start from: terms, benchmarks and settings."""
    return [
        file
        for file in files
        if PurePosixPath(file.path) == SETTINGS
        or (file.path.startswith(_BORROWED) and file.path != "entries/terms/removed.yaml")
    ]


def with_borrowed(
    files: Mapping[PurePosixPath, bytes], taken: Iterable[File], *, origin: str
) -> dict[PurePosixPath, bytes]:
    """`files` of a new catalogue with the entries `taken` from the catalogue called `origin` as its own."""
    made = {path: content for path, content in files.items() if path.parts[0] != "entries"}
    made |= {PurePosixPath(file.path): _SCHEMA_LINE.sub(b"", file.data) for file in taken}
    settings = made.get(SETTINGS, b"")
    if not _UNUSED_TERMS.search(settings):
        lines = settings.splitlines(keepends=True)
        before = next((n for n, line in enumerate(lines) if line.startswith(b"zh:")), len(lines))
        made[SETTINGS] = b"".join([*lines[:before], b"unused_terms: true\n", *lines[before:]])
    readme = PurePosixPath("README.md")
    about = (
        f"The terms, benchmarks and settings that are here at first are those of {origin}, under the "
        "licence of its data.\n\n"
    ).encode()
    made[readme] = _ABOUT_EXAMPLE.sub(lambda _: about, made[readme])
    return made


def without_example(files: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """`files` of a new catalogue without the invented entries, and without what is said of them."""
    kept = {
        path: content for path, content in files.items() if path.parts[0] != "entries" or path == SETTINGS
    }
    kept[SETTINGS] = _EXAMPLE_HEADLINE.sub(b"", kept[SETTINGS])
    readme = PurePosixPath("README.md")
    kept[readme] = _ABOUT_EXAMPLE.sub(b"", kept[readme])
    return kept
