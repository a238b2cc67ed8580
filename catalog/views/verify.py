"""What nobody has checked yet, and where to look it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views import facts, scores, wording
from catalog.views.context import cell_anchor, source_anchor
from catalog.views.pages import ToCheck, VerifyPage
from catalog.views.parts import Head, Link, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.records import CellKey, Observation
    from catalog.schema.common import Entry
    from catalog.views.context import Context


def page(context: Context) -> VerifyPage:
    """Every unverified field and row, in files that a reader could finish at one sitting."""
    catalog = context.catalog
    models = tuple(
        each
        for id_, record in catalog.families.items()
        if (each := _entry(context, "models", id_, record.entry, context.model(id_)))
    )
    benchmarks = tuple(
        each
        for id_, benchmark in catalog.benchmarks.items()
        if (each := _entry(context, "benchmarks", id_, benchmark.entry, context.benchmark(id_)))
    )
    methods = tuple(
        each
        for id_, method in catalog.methods.items()
        if (each := _entry(context, "methods", id_, method.entry, context.method(id_)))
    )
    results = _results(context)
    fields = sum(len(thing.fields) for group in (models, benchmarks, methods) for thing in group)
    rows = sum(len(thing.rows) for thing in results)
    groups = (
        ("results", "Results", _most_first(results)),
        ("models", "Models", _most_first(models)),
        ("benchmarks", "Benchmarks", _most_first(benchmarks)),
        ("methods", "Methods", _most_first(methods)),
    )
    return VerifyPage(
        head=Head(
            path="verify.html",
            section="verify",
            title="Help verify",
            description=(
                f"{wording.count(rows)} results and {wording.count(fields)} facts "
                "that nobody has compared with their source yet."
            ),
        ),
        intro=(
            "These were entered from memory or at second hand. Each line says what stands in the entry now "
            "and where it can be looked up. If it is right, delete its path from the entry’s “unverified” "
            "list, or “verified: false” from the row; if it is wrong, write what the source says."
        ),
        numbers=(
            (wording.count(rows), "results"),
            (wording.count(fields), "facts"),
            (wording.count(len(results) + len(models) + len(benchmarks) + len(methods)), "files"),
        ),
        groups=tuple(group for group in groups if group[2]),
    )


def _most_first(things: tuple[ToCheck, ...]) -> tuple[ToCheck, ...]:
    return tuple(sorted(things, key=lambda thing: (-len(thing.fields) - len(thing.rows), thing.title.text)))


def _entry(context: Context, folder: str, id_: str, entry: Entry, title: Link) -> ToCheck | None:
    fields = facts.unverified(entry)
    if not fields:
        return None
    paper = facts.paper_link(entry.paper, entry.name)
    against = facts.sources(entry.sources) or (
        (Source(text=paper.text, link=paper, locator=""),) if paper else ()
    )
    return ToCheck(
        id=f"{folder}-{id_}",
        title=title,
        edit=context.edit(f"entries/{folder}/{id_}.yaml"),
        fields=fields,
        against=against,
        rows=(),
    )


def _results(context: Context) -> tuple[ToCheck, ...]:
    by_file: dict[str, list[tuple[CellKey, Observation]]] = {}
    for cell in context.catalog.cells.values():
        for each in cell.observations:
            if not each.row.verified:
                by_file.setdefault(each.results_id, []).append((cell.key, each))
    return tuple(_rows(context, results_id, by_file) for results_id in sorted(by_file))


def _rows(
    context: Context, results_id: str, by_file: Mapping[str, list[tuple[CellKey, Observation]]]
) -> ToCheck:
    source = context.catalog.entries.results[results_id].source
    link = Link(source.title, source.url, external=True) if source.url else None
    return ToCheck(
        id=f"results-{source_anchor(results_id)}",
        title=context.source(results_id),
        edit=context.edit(f"entries/results/{results_id}.yaml"),
        fields=(),
        against=(Source(text=source.title, link=link, locator=source.note or ""),),
        rows=tuple(
            (
                Link(
                    f"{context.model(key.variant).text}, "
                    f"{context.benchmark(key.benchmark).text} {scores.what(context, key)}",
                    f"models/{key.variant.partition('/')[0]}.html#{cell_anchor(key)}",
                ),
                f"{each.row.percent} %",
                each.row.locator or "",
            )
            for key, each in by_file[results_id]
        ),
    )
