"""Facts, list items of entries, sources and unverified fields as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.render.html.text import esc, link_html, links_html, unsure_html
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.views.components import Fact, FactGroup, ListedEntry, ListedSource, Unverified


def _unverified_date_html() -> str:
    return f' <abbr class="unsure" title="{_("The date is not checked yet")}">{_("date unverified")}</abbr>'


def fact_group_html(group: FactGroup, root: str) -> str:
    """HTML section with a heading and a list of facts."""
    note = f'<p class="note">{esc(group.note)}</p>\n' if group.note else ""
    return (
        f'<section>\n<h2 id="{esc(group.id)}">{esc(group.title)}</h2>\n'
        f"{facts_html(group.facts, root)}{note}</section>\n"
    )


def facts_html(facts: Iterable[Fact], root: str) -> str:
    """HTML description list of facts; "" if there are none."""
    items = "".join([_fact_html(fact, root) for fact in facts])
    return f'<dl class="facts">\n{items}</dl>\n' if items else ""


def _fact_html(fact: Fact, root: str) -> str:
    between = " · " if fact.text and fact.links else ""
    links = links_html(fact.links, root) if fact.links else ""
    unsure = unsure_html() if fact.unverified else ""
    note = f"<small>{esc(fact.note)}</small>" if fact.note else ""
    return (
        f"<div>\n<dt>{esc(fact.label)}</dt>\n"
        f"<dd>{esc(fact.text)}{between}{links}{unsure}{note}</dd>\n</div>\n"
    )


def member_html(member: ListedEntry, root: str) -> str:
    """HTML list item of an entry, with its date and summary."""
    by = f' <span class="by">{esc(member.by)}</span>' if member.by else ""
    unsure = _unverified_date_html() if member.unverified else ""
    summary = f'<p class="summary">{esc(member.summary)}</p>\n' if member.summary else ""
    return (
        f'<li>\n<span class="date">{esc(member.date)}</span>\n'
        f"<div><p>{link_html(member.link, root)}{by}{unsure}</p>\n{summary}</div>\n</li>\n"
    )


def source_html(source: ListedSource, root: str) -> str:
    """HTML of a source, with the place in the source (page, table, ...) if known."""
    named = link_html(source.link, root) if source.link else esc(source.text)
    if not source.locator:
        return named
    return _("{source}, {locator}", source=named, locator=esc(source.locator))


def unverified_html(fields: Iterable[Unverified]) -> str:
    """HTML list of unverified fields; "" if there are none."""
    items = "".join([_unverified_item_html(field) for field in fields])
    return f'<ul class="unchecked">\n{items}</ul>\n' if items else ""


def _unverified_item_html(field: Unverified) -> str:
    label, path = esc(field.label), f"<code>{esc(field.path)}</code>"
    if not field.value:
        return f"<li>{label} {path}</li>\n"
    value = f"<b>{esc(field.value)}</b>"
    return f"<li>{_('{label}: {value}', label=label, value=value)} {path}</li>\n"
