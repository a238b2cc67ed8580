"""Feeds of changes as Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from catalog.render.layout import page_url
from catalog.wording import language

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from catalog.views.changes import Feed, FeedEntry

# Signs that XML 1.0 (section 2.2) has no way to write.
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def files(feeds: Iterable[Feed], *, site_name: str, site_url: str) -> dict[PurePosixPath, bytes]:
    """{path: content} of the feeds in the current language, each as Atom and as JSON.

    `site_url` is absolute and ends in a slash.
    """
    documents = {}
    for feed in feeds:
        documents[PurePosixPath(f"{feed.path}.atom")] = atom(feed, site_name=site_name, site_url=site_url)
        documents[PurePosixPath(f"{feed.path}.json")] = json_feed(
            feed, site_name=site_name, site_url=site_url
        )
    return documents


def atom(feed: Feed, *, site_name: str, site_url: str) -> bytes:
    """Atom document of the feed, with absolute URLs; entries in the feed's order, which is newest first."""
    entries = "".join(_entry(entry, site_url) for entry in feed.entries)
    here = f"{site_url}{feed.path}.atom"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
        f'xml:lang="{language()}">\n'
        f"<id>{_text(here)}</id>\n<title>{_text(f'{feed.title} – {site_name}')}</title>\n"
        f"<updated>{_when(feed.entries[0].when)}</updated>\n<author><name>{_text(site_name)}</name></author>\n"
        f'<link rel="self" type="application/atom+xml" href={_value(here)}/>\n'
        f'<link rel="alternate" type="text/html" href={_value(_url(site_url, feed.page))}/>\n'
        f"{entries}</feed>\n"
    ).encode()


def _entry(entry: FeedEntry, site_url: str) -> str:
    return (
        f"<entry>\n<id>{_text(entry.id)}</id>\n<title>{_text(entry.title)}</title>\n"
        f"<updated>{_when(entry.when)}</updated>\n"
        f'<link rel="alternate" type="text/html" href={_value(_url(site_url, entry.path))}/>\n'
        f'<content type="text">{_text(entry.text)}</content>\n</entry>\n'
    )


def json_feed(feed: Feed, *, site_name: str, site_url: str) -> bytes:
    """The feed as a JSON Feed document, with the same ids and texts as the Atom document."""
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{feed.title} – {site_name}",
        "language": language(),
        "home_page_url": _url(site_url, feed.page),
        "feed_url": f"{site_url}{feed.path}.json",
        "items": [
            {
                "id": entry.id,
                "url": _url(site_url, entry.path),
                "title": entry.title,
                "content_text": entry.text,
                "date_published": _when(entry.when),
            }
            for entry in feed.entries
        ],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _url(site_url: str, path: str) -> str:
    return page_url(site_url, PurePosixPath(path))


def _when(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _value(text: str) -> str:
    return quoteattr(_NOT_XML.sub("", text))
