"""All pages of the site, as views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views import benchmarks, charts, home, methods, models, sources, tags, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.views.context import Context
    from catalog.views.pages import Page


def pages(context: Context) -> Iterator[Page]:
    """Every page that is made from entries; paths are unique."""
    catalog = context.catalog
    boards = {id_: benchmarks.boards(context, record) for id_, record in catalog.benchmarks.items()}
    yield home.page(context, boards, charts.home_charts(catalog))
    yield from models.lists(context)
    yield from (models.page(context, record) for record in catalog.models.values())
    yield benchmarks.table(context, boards)
    yield from (benchmarks.page(context, record, boards[id_]) for id_, record in catalog.benchmarks.items())
    yield methods.table(context)
    yield from (methods.page(context, record) for record in catalog.methods.values())
    yield tags.table(context)
    yield from (tags.page(context, tag) for tag in catalog.tags.values() if tags.carriers(tag))
    yield charts.timeline_page(catalog)
    yield charts.charts_page(catalog)
    yield verify.page(context)
    yield sources.page(context)
