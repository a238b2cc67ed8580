"""Editions: the pages of a site in each of its languages, where they lie, and links between them.

Pages in the first language lie at the site's root, those in another one in a folder with its code: `zh/`.
Both have the same names and the same anchors. What has no words (scripts, styles, data for programs) is
there once, at the root.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Final

from catalog.views.addresses import MARKDOWN
from catalog.wording import ENGLISH, LANGUAGES
from catalog.wording.own_words import NO_OWN_WORDS

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from pathlib import PurePosixPath

    from catalog.wording.own_words import OwnWords

# A relative link to a file of the whole site. `assets/data/` is not among them: it holds words of pages.
_SHARED: Final = re.compile(
    r'((?:href|src|data-[a-z]+)=")((?:\.\./)*)'
    r"(?=(?:(?:assets/(?:built|images|javascripts|stylesheets|vendor)|data|downloads|schemas)/|llms\.txt))"
)

# A text at the start of an element that has three small words in a row is English, unless it has letters of
# another script: names of models and benchmarks stand in every language.
_UNTRANSLATED: Final = re.compile(
    r"<(p|small|dd|td|li|figcaption|b|dt|th)((?: [^<>]*)?)>"
    r"([^<\u3040-\u9fff]*?\b[a-z]+ [a-z]+ [a-z]+\b[^<\u3040-\u9fff]*)(?=<)"
)


_OTHER_SCRIPT: Final = re.compile("[\u3040-\u9fff]")


def _marked_english(text: re.Match[str]) -> str:
    """The start of an element that is marked as English; its first text alone if other words follow in it."""
    element, attributes, words = text.groups()
    if " lang=" in attributes:
        return text[0]
    page, end = text.string, text.end()
    if _OTHER_SCRIPT.search(page, end, max(end, page.find(f"</{element}>", end))):
        return f'<{element}{attributes}><span lang="{ENGLISH}">{words}</span>'
    return f'<{element}{attributes} lang="{ENGLISH}">{words}'


@dataclass(frozen=True, slots=True)
class SiteEdition:
    """The pages of a site in one `language`, in `folder`: "" or "zh/"."""

    language: str = ENGLISH
    folder: str = ""
    folders: tuple[tuple[str, str], ...] = ((ENGLISH, ""),)  # (language, folder) of all editions
    own_words: OwnWords = NO_OWN_WORDS  # of the catalogue, in this language
    without: frozenset[str] = frozenset()  # optional pages and files that the site does not have

    @classmethod
    def of(
        cls,
        languages: Sequence[str],
        language: str,
        own_words: OwnWords = NO_OWN_WORDS,
        without: frozenset[str] = frozenset(),
    ) -> SiteEdition:
        """The edition in `language` of a site in `languages`, the first of which lies at its root."""
        folders = {code: "" if code == languages[0] else f"{code}/" for code in languages}
        return cls(language, folders[language], tuple(folders.items()), own_words, without)

    @property
    def has_markdown(self) -> bool:
        """True if pages of this edition have Markdown twins: those of the first language alone."""
        return not self.folder and MARKDOWN not in self.without

    def of_page(self, languages: Container[str]) -> SiteEdition:
        """This edition for a page that is there in `languages` alone: links to others have no target."""
        return replace(self, folders=tuple(pair for pair in self.folders if pair[0] in languages))

    def placed(self, html: str) -> str:
        """`html`, made for a page at the root, as a page of this edition.

        Its links lead to shared files, and texts that nobody has translated are marked as English, so that
        screen readers and browsers know how to read them. No space stays behind the full stop of Chinese.
        """
        if self.language != ENGLISH:
            html = _UNTRANSLATED.sub(_marked_english, html).replace("。 ", "。")
        return _SHARED.sub(r"\1../\2", html) if self.folder else html

    def address(self, path: PurePosixPath | str, language: str) -> str:
        """Relative URL, from this edition's page at `path`, of the same page in `language`."""
        folder = dict(self.folders)[language]
        up = "../" * (str(path).count("/") + bool(self.folder))
        return f"{up}{folder}{path}"

    def switch(self, path: PurePosixPath | str) -> str:
        """HTML of links to the page at `path` in the other languages; "" for a site in one language.

        A script adds the query and the anchor of the page: the reader's filters stay.
        """
        return "".join(
            f'<a class="skin-language" href="{escape(self.address(path, code))}" hreflang="{code}" '
            f'lang="{code}">{LANGUAGES[code]}</a>'
            for code, _ in self.folders
            if code != self.language
        )

    def alternates(self, path: PurePosixPath | str, site_url: str) -> list[str]:
        """Elements of the head that name the page at `path` in each language; [] for a site in one.

        They are for search engines, which take whole addresses alone: [] if `site_url` is "".
        """
        if len(self.folders) == 1 or not site_url:
            return []
        folders = dict(self.folders)
        named = [(code, code) for code, _ in self.folders] + [("x-default", self.folders[0][0])]
        return [
            f'<link rel="alternate" hreflang="{name}" '
            f'href="{escape(site_url + f"{folders[code]}{path}".removesuffix("index.html"))}">'
            for name, code in named
        ]


ONE_LANGUAGE: Final = SiteEdition()
"""The edition of a site that is in English alone."""
