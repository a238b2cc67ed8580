"""Text, addresses and links as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from catalog.render.html.bidi import isolated
from catalog.wording import gettext as _
from catalog.wording import pgettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from catalog.views.components import Link


def unsure_html(*, confirmed: bool = False) -> str:
    """HTML of the mark of what nobody has checked, with a space before it."""
    return " " + unchecked_html(' class="unsure"', confirmed=confirmed)


def unchecked_html(attributes: str = "", *, confirmed: bool = False) -> str:
    """HTML of the mark of a value that nobody has checked; `confirmed` if another source states it too."""
    if confirmed:
        title = _("Not checked against its source yet; another source states the same value")
        return f'<abbr{attributes} title="{title}">{_("confirmed elsewhere")}</abbr>'
    return f'<abbr{attributes} title="{_("Not checked against its source yet")}">{_("unverified")}</abbr>'


def quoted_html() -> str:
    """HTML of the mark of a value that its source repeats."""
    return f'<abbr title="{_("Repeated by somebody who did not measure it")}">{_("quoted")}</abbr>'


def markup(html: str) -> Markup:
    """`html` marked as safe: templates do not escape it again."""
    return Markup(html)  # noqa: S704 - built from constants, `esc` and numbers


class EscapedTexts(dict[str, str]):
    """Cache {text: text escaped for HTML}, emptied when it is full."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _MOST_TEXTS:
            self.clear()
        html = self[text] = str(escape(isolated(text)))
        return html


_MOST_TEXTS: Final = 1 << 17


esc: Final[Callable[[str], str]] = EscapedTexts().__getitem__
"""A text as HTML, cached: most texts stand on several pages, and `escape` takes ten times as long."""


def href(to: Link, root: str) -> str:
    """URL of a link, escaped for its `href` attribute."""
    return esc(to.path) if to.external else root + esc(to.path)


def link_html(to: Link, root: str) -> str:
    """HTML of a link: an `<a>` element.

    A policy in the head of each page, not `rel`, hides from other sites which page the reader comes from.
    """
    title = f' title="{esc(to.hint)}"' if to.hint else ""
    return f'<a href="{href(to, root)}"{title}>{esc(to.text)}</a>'


def links_html(links: Iterable[Link], root: str) -> str:
    """HTML of links with commas between them; "" for no links."""
    return listed_html([link_html(link, root) for link in links])


def listed_html(items: Iterable[str]) -> str:
    """HTML items with commas between them."""
    return pgettext("list", ", ").join(items)


def noted_html(text: str, note: str) -> str:
    """HTML `text` with a note in brackets behind it."""
    return _("{text} ({note})", text=text, note=note)


def sentences_html(sentences: Iterable[str]) -> str:
    """HTML sentences, one after the other, without the empty ones."""
    text = ""
    for sentence in filter(None, sentences):
        text = _("{text} {sentence}", text=text, sentence=sentence) if text else sentence
    return text


def tag_links_html(tags: Iterable[Link], root: str) -> str:
    """HTML of links to tags with spaces between them; "" for no tags."""
    return " ".join([f'<a class="tag" href="{root}{esc(tag.path)}">{esc(tag.text)}</a>' for tag in tags])
