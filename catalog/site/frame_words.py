"""Words of the frame around every page: tabs, header, footer, the page for unknown addresses.

Templates of the frame find them under `config.extra.words`, whichever program makes the frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from catalog.wording import gettext as _
from catalog.wording import noted, pgettext

if TYPE_CHECKING:
    from collections.abc import Mapping


def words(others: Mapping[str, str]) -> dict[str, Any]:
    """{name: text} of what the templates in site_src/overrides say, in the current language.

    `others` are the languages of the pages that are not in it: {path of their HTML: language}.
    """
    return {
        "about": _("About"),
        "add": _("Write an entry"),
        "changes": _("Changes"),
        "contents": _("On this page"),
        "disagreements": _("Reports that conflict"),
        "edit": _("Edit this page"),
        # The name of each licence, of the authors and the day are put in by the template.
        "licences": _("Data {data}, code {code}, by {authors}. Last updated {day}."),
        "maintain": _marked(_("Maintain"), others.get("maintain.html")),
        "other_language": {code: _(text) for code, text in _ONLY.items()},
        "rules": _marked(_("Rules for entries"), others.get("rules.html")),
        "search": _("Search"),
        "source_code": _("Source code"),
        "sources": _("Sources"),
    }


def missing() -> dict[str, str]:
    """{name: text} of what the page for unknown addresses says, in the current language."""
    return {
        "title": _("Page not found"),
        # The links are put in by the template.
        "text": _(
            "Nothing is published at this address. It may have been renamed: try the list of {models}, of "
            "{benchmarks} or of {methods}, or start from the {home}."
        ),
        "models": pgettext("list of", "models"),
        "benchmarks": pgettext("list of", "benchmarks"),
        "methods": pgettext("list of", "methods"),
        "home": pgettext("start from the", "home page"),
    }


# Titles of tabs in site_src/defaults.yml, and those of other tabs that pages of the program have.
_TABS: Final = (
    noted("About"),
    noted("All models"),
    noted("As of a date"),
    noted("Benchmarks"),
    noted("Chapters"),
    noted("Charts"),
    noted("Check a number"),
    noted("Choose"),
    noted("Compare"),
    noted("Contribute"),
    noted("Data"),
    noted("Home"),
    noted("How to"),
    noted("Index"),
    noted("Leaderboards"),
    noted("Methods"),
    noted("Models"),
    noted("Size vs score"),
    noted("Sources"),
    noted("Survey"),
    noted("Tags"),
    noted("Timeline"),
    noted("Write an entry"),
)
_TOGGLES: Final = (
    noted("Switch to light mode"),
    noted("Switch to dark mode"),
    noted("Switch to the system's mode"),
)
_PERMALINK: Final = noted("Link to this section")


# Of a page that is not in the language of its frame, by its own language.
_ONLY: Final[Mapping[str, str]] = {
    "en": noted("This page is in English only."),
    "zh": noted("This page is in Chinese only."),
}
_IN: Final[Mapping[str, str]] = {"en": noted("in English"), "zh": noted("in Chinese")}


def _marked(title: str, other: str | None) -> str:
    """`title` of a page, with the language of the page if it is in an `other` one: `条目规则（英文）`."""
    return _("{name} ({note})", name=title, note=_(_IN[other])) if other else title


def in_language(settings: Mapping[str, Any], language: str, others: Mapping[str, str]) -> dict[str, Any]:
    """`settings` of the frame with all their words in `language`, the current one.

    `others` are the languages of the pages that are not in it: {path of their HTML: language}.

    The catalogue's own words for a language are in mkdocs.yml, under `extra.<language>`: `site_name`,
    `site_description`, `copyright`, `citation`, and `nav`, {title of a tab: title in this language}.

    `citation` (`title`, `author`, `key`), also directly under `extra`, is for the BibTeX of the catalogue.
    Without it, that has the name and the authors from outside of `extra` on pages of every language.
    """
    extra = settings.get("extra") or {}
    own = extra.get(language) or {}
    titles = own.get("nav") or {}
    theme = settings["theme"]
    return {
        **settings,
        **{name: own[name] for name in ("site_name", "site_description", "copyright") if name in own},
        "nav": _titled(settings.get("nav"), titles, others),
        "theme": {**theme, "language": language, "palette": _translated(theme.get("palette"), _TOGGLES)},
        "markdown_extensions": _translated(settings.get("markdown_extensions"), (_PERMALINK,)),
        "extra": {
            **extra,
            "words": words(others),
            "citation": {
                "title": settings.get("site_name"),
                "author": settings.get("copyright"),
                **(extra.get("citation") or {}),
                **(own.get("citation") or {}),
            },
        },
    }


def _titled(nav: Any, titles: Mapping[str, str], others: Mapping[str, str]) -> Any:  # noqa: ANN401 - as a person wrote it
    """`nav` with titles of tabs in the current language; those of the catalogue itself are in `titles`."""
    if isinstance(nav, list):
        return [_titled(item, titles, others) for item in nav]
    if isinstance(nav, dict):
        return {
            _marked(
                titles.get(title, _(title) if title in _TABS else title),
                others.get(target) if isinstance(target, str) else None,
            ): _titled(target, titles, others)
            for title, target in nav.items()
        }
    return nav


def _translated(value: Any, known: tuple[str, ...]) -> Any:  # noqa: ANN401 - settings of others
    """`value` with the `known` texts in the current language, at any depth."""
    if isinstance(value, list):
        return [_translated(item, known) for item in value]
    if isinstance(value, dict):
        return {key: _translated(item, known) for key, item in value.items()}
    return _(value) if value in known else value
