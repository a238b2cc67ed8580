"""Everything that a site is made from, and fingerprints of it."""

from __future__ import annotations

import hashlib
import io
import pickle
import sys
from dataclasses import dataclass, field, fields
from importlib.metadata import version
from typing import TYPE_CHECKING

from catalog.entries import program

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from catalog.core.changes import History
    from catalog.core.source_reads import SourceRead
    from catalog.entries.files import File
    from catalog.site.theme import Theme
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """All inputs of a build, except this program."""

    files: Sequence[File]  # of entries
    themes: Sequence[Theme]  # one for each language of the site; the first is that of its root
    templates: Mapping[str, str]  # text by file name
    history: History
    today: date
    readings: Mapping[str, SourceRead] = field(default_factory=dict)  # of sources, by id

    @property
    def theme(self) -> Theme:
        """The theme of the site's first language."""
        return self.themes[0]

    def fingerprint(self) -> str:
        """Hash of all inputs; two sites with equal hashes are equal."""
        return _hash(
            (
                _program_fingerprint(),
                [(file.path, file.digest) for file in self.files],
                sorted(self.templates.items()),
                list(self.themes),
                self.today.isoformat(),
                self.history.commit,
                self.history.cut,
                sorted(self.readings.items()),
            )
        )

    def shared_fingerprint(self, context: Context, terms: str) -> str:
        """Hash of the inputs that every page depends on.

        `terms` is `Fingerprints.rest`, that of files such as terms, which have no dependencies of
        their own.
        """
        tracked = {
            "catalog",
            "history",
            "readings",
            "fits",  # results of what is recorded
        }  # dependencies on parts of these are recorded for each page
        settings = [
            (field.name, getattr(context, field.name))
            for field in fields(context)
            if field.name not in tracked
        ]
        return _hash(
            (
                _program_fingerprint(),
                terms,
                settings,
                (bool(context.history.changes), context.history.cut),
                sorted(self.templates.items()),
                [
                    (
                        sorted(theme.layouts.items(), key=lambda item: item[0]),
                        sorted(theme.articles.items(), key=lambda item: item[0]),
                        theme.written,
                        theme.site_name,
                        theme.site_url,
                        theme.previews,
                        theme.edition,
                    )
                    for theme in self.themes
                ],
            )
        )


def _program_fingerprint() -> str:
    """Hash of this program and the versions of Python, Jinja2 and Pydantic."""
    versions = f"{sys.version} {version('jinja2')} {version('pydantic')} {program.digest()}"
    return hashlib.sha256(versions.encode()).hexdigest()


def _hash(value: object) -> str:
    """Hash of the pickled `value`: equal for equal values, however many objects they share in memory."""
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, protocol=5)
    pickler.fast = True  # a shared object is written again instead of as a reference; caches change sharing
    pickler.dump(value)
    return hashlib.sha256(stream.getbuffer()).hexdigest()
