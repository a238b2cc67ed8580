"""The page of values and fields that nobody has checked yet, each with its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from catalog.views import addresses, facts, formatting, scores
from catalog.views.components import Link, ListedSource, Unverified
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.core.records import CellKey, Observation
    from catalog.entries.schema.base import Entry
    from catalog.views.context import Context


# Files, fields and rows of a page: more of them make another page.
LINES: Final = 500

_INTRO: Final = noted(
    "These were entered from memory or at second hand. Each line says what stands in the entry now "
    "and where it can be looked up. If it is right, delete its path from the entry’s “unverified” "
    "list, or “verified: false” from the row; if it is wrong, write what the source says."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryToCheck:
    """An entry or a results file, with its fields or rows that nobody has checked."""

    id: str
    title: Link
    edit: Link
    fields: tuple[Unverified, ...]
    against: tuple[ListedSource, ...]  # where to look it up
    rows: tuple[tuple[Link, str, str], ...]  # results: what ("Oak 16B, Nine Tasks pass@1"), value, place


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyPage(Page):
    """A page of fields and values that nobody has checked: verify.html, verify-2.html ..."""

    template: ClassVar[str] = "verify.html.jinja"

    intro: str
    numbers: tuple[tuple[str, str], ...]  # ("321", "rows of results")
    groups: tuple[tuple[str, str, tuple[EntryToCheck, ...]], ...]  # (id, title, things), most telling first
    pages: tuple[Link, ...]  # all of them, where there are several


_Group: TypeAlias = tuple[str, str, Sequence[EntryToCheck]]


def pages(context: Context) -> Iterator[VerifyPage]:
    """Pages of all unverified fields and rows; each file, field and row is a line, `LINES` per page."""
    catalog = context.catalog
    models = tuple(
        to_check
        for id_, record in catalog.models.items()
        if (to_check := _entry_to_check(context, "models", id_, record.entry, context.model(id_)))
    )
    benchmarks = tuple(
        to_check
        for id_, benchmark in catalog.benchmarks.items()
        if (to_check := _entry_to_check(context, "benchmarks", id_, benchmark.entry, context.benchmark(id_)))
    )
    methods = tuple(
        to_check
        for id_, method in catalog.methods.items()
        if (to_check := _entry_to_check(context, "methods", id_, method.entry, context.method(id_)))
    )
    results = _results_to_check(context)
    fields = sum(len(item.fields) for group in (models, benchmarks, methods) for item in group)
    rows = sum(len(item.rows) for item in results)
    groups = (
        ("results", _("Results"), _most_first(results)),
        ("models", _("Models"), _most_first(models)),
        ("benchmarks", _("Benchmarks"), _most_first(benchmarks)),
        ("methods", _("Methods"), _most_first(methods)),
    )
    parts = [*paged(groups, LINES)] or [list[_Group]()]
    paths = [addresses.numbered(addresses.VERIFY, number) for number in range(1, len(parts) + 1)]
    links = tuple(
        Link(
            _("{name}: {detail}", name=number, detail=formatting.listed(title for __, title, ___ in part)),
            path,
        )
        for number, (part, path) in enumerate(zip(parts, paths, strict=True), 1)
    )
    for number, part in enumerate(parts, 1):
        title = _("Check a number")
        numbers = {"results": formatting.count(rows), "facts": formatting.count(fields), "number": number}
        description = _(
            "{results} results and {facts} facts that nobody has compared with their source yet.", **numbers
        )
        if number > 1:
            title = _("{title}, page {number}", title=title, number=number)
            description = _(
                "{results} results and {facts} facts that nobody has compared with their source yet, page "
                "{number}.",
                **numbers,
            )
        yield VerifyPage(
            head=Head(
                path=paths[number - 1],
                section="verify",
                title=title,
                description=description,
            ),
            intro=_(_INTRO),
            numbers=(
                (formatting.count(rows), _("results")),
                (formatting.count(fields), _("facts")),
                (formatting.count(len(results) + len(models) + len(benchmarks) + len(methods)), _("files")),
            ),
            groups=tuple((id_, name, tuple(things)) for id_, name, things in part),
            pages=links if len(links) > 1 else (),
        )


def paged(groups: Sequence[_Group], lines: int) -> Iterator[list[_Group]]:
    """Groups for each page, in order; each file, field and row is a line, at most `lines` per page.

    A file is split over two pages only if it is longer than a page.
    """
    page: list[_Group] = []
    room = lines
    for id_, title, things in groups:
        for next_item in (part for item in things for part in _split_entry(item, lines - 1)):
            needed = 1 + len(next_item.fields) + len(next_item.rows)
            if needed > room and page:
                yield page
                page, room = [], lines
            if not page or page[-1][0] != id_:
                page.append((id_, title, []))
            page[-1] = (id_, title, [*page[-1][2], next_item])
            room -= needed
    if page:
        yield page


def _split_entry(item: EntryToCheck, lines: int) -> Iterator[EntryToCheck]:
    """`item` split into parts with at most `lines` fields or rows; only the first part keeps its id."""
    for start in range(0, max(1, len(item.fields) + len(item.rows)), lines):
        # A file has either fields or rows.
        yield replace(
            item,
            id=item.id if start == 0 else f"{item.id}-from-{start + 1}",
            fields=item.fields[start : start + lines],
            rows=item.rows[start : start + lines],
        )


def _most_first(items: tuple[EntryToCheck, ...]) -> tuple[EntryToCheck, ...]:
    return tuple(sorted(items, key=lambda item: (-len(item.fields) - len(item.rows), item.title.text)))


def _entry_to_check(
    context: Context, folder: str, id_: str, entry: Entry, title: Link
) -> EntryToCheck | None:
    fields = facts.unverified(entry)
    if not fields:
        return None
    paper = facts.paper_link(entry.paper, entry.name)
    against = facts.sources(entry.sources) or (
        (ListedSource(text=paper.text, link=paper, locator=""),) if paper else ()
    )
    return EntryToCheck(
        id=f"{folder}-{id_}",
        title=title,
        edit=context.edit(f"entries/{folder}/{id_}.yaml"),
        fields=fields,
        against=against,
        rows=(),
    )


def _results_to_check(context: Context) -> tuple[EntryToCheck, ...]:
    by_file: dict[str, list[tuple[CellKey, Observation]]] = {}
    for cell in context.catalog.cells.values():
        for observation in cell.observations:
            if not observation.row.verified:
                by_file.setdefault(observation.results_id, []).append((cell.key, observation))
    return tuple(_rows_to_check(context, results_id, by_file) for results_id in sorted(by_file))


def _rows_to_check(
    context: Context, results_id: str, by_file: Mapping[str, list[tuple[CellKey, Observation]]]
) -> EntryToCheck:
    source = context.catalog.entries.results[results_id].source
    link = Link(source.title, source.url, external=True) if source.url else None
    return EntryToCheck(
        id=f"results-{addresses.source_anchor(results_id)}",
        title=context.source(results_id),
        edit=context.edit(f"entries/results/{results_id}.yaml"),
        fields=(),
        against=(ListedSource(text=source.title, link=link, locator=source.note or ""),),
        rows=tuple(
            (
                Link(
                    formatting.phrases(
                        (
                            formatting.with_configuration(context.model(key.variant).text, key.configuration),
                            f"{context.benchmark(key.benchmark).text} {scores.what(context, key)}",
                        )
                    ),
                    addresses.cell(key),
                ),
                formatting.with_unit(formatting.value(row.row.number, row.scale), row.scale),
                _place(row),
            )
            for key, row in by_file[results_id]
        ),
    )


def _place(observation: Observation) -> str:
    """Place in the source, and the other sources that state the same value: `Table 2; also in Oak`."""
    also = formatting.listed(source.title for source in observation.confirmed_by)
    parts = (observation.row.locator or "", _("also in {sources}", sources=also) if also else "")
    return formatting.clauses(filter(None, parts))
