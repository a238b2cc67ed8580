"""Changes of an entry as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.render.html.text import esc, link_html, links_html
from catalog.wording import gettext as _
from catalog.wording import pgettext

if TYPE_CHECKING:
    from catalog.views.history import ChangeItem, ChangeLine, EntryHistory


def history_html(past: EntryHistory, root: str) -> str:
    """HTML section with the newest changes of an entry."""
    lines = "".join([change_html(line, root) for line in past.lines])
    note = f" {esc(past.note)}" if past.note else ""
    return (
        f'<section>\n<h2 id="history">{_("History")}</h2>\n<ol class="past">\n{lines}</ol>\n'
        f'<p class="edit">{_("{link}.", link=links_html(past.more, root))}{note}</p>\n</section>\n'
    )


def change_html(line: ChangeLine, root: str, *, date: bool = True) -> str:
    """HTML list item for one commit: its changes, subject and link."""
    day = f'<time datetime="{esc(line.date)}">{esc(line.date)}</time> ' if date else ""
    what = pgettext("list", "; ").join([_change_text_html(deed, root) for deed in line.what])
    commit = _("“{subject}”, {link}", subject=esc(line.subject), link=link_html(line.link, root))
    return f"<li>{day}<div>{what}<small>{commit}</small></div></li>\n"


def _change_text_html(deed: ChangeItem, root: str) -> str:
    if not deed.about:
        return esc(deed.text)
    return _("{entry}: {change}", entry=link_html(deed.about, root), change=esc(deed.text))
