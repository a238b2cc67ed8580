"""Downloads: the first rows of the index as tables for papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog import __version__
from catalog.core import topic
from catalog.core.table_request import IndexRequest, TableRequestError
from catalog.render import paper_tables
from catalog.views import addresses, index_page, paper_table
from catalog.views.page import ReadyFile
from catalog.wording import ENGLISH, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.views.context import Context


def files(context: Context) -> Iterator[ReadyFile]:
    """For each kind of work the table that `catalog table` writes, as LaTeX, Typst, Markdown and BibTeX."""
    version = f"{context.site_name} {__version__}, {context.today}"
    for work in ("", *context.catalog.entries.settings.index):
        request = IndexRequest(work=work, rows=index_page.PAPER_ROWS)
        try:
            with speaking(ENGLISH, topic.own_words(context.topic)):
                table = paper_table.make(context, request, version)
        except TableRequestError:  # there is no index of this work yet, which its page says
            continue
        for format_ in paper_tables.TABLE_FORMATS:
            text = paper_tables.written(table, format_)
            yield ReadyFile(addresses.index_table(work, format_), text.encode())
