"""Markdown of pages whose tables or labels a general printer cannot know: their heads stand in templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import unquote_plus

from catalog.views.as_of_pages import AsOfPage
from catalog.views.changes import ChangesPage
from catalog.views.choose import ChoosePage
from catalog.views.compare import ComparePage
from catalog.views.disagreements import DisagreementsPage
from catalog.views.index_page import IndexThenPage
from catalog.views.listings import ListingPage
from catalog.views.sql_page import SqlPage
from catalog.views.subject_page import SubjectPage
from catalog.views.unverified import VerifyPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.views.components import Link
    from catalog.views.page import Page
    from catalog.views.subject_page import ListingTable
    from catalog.views.unverified import EntryToCheck


class Printer(Protocol):
    """The parts of a page's printer that the functions here use."""

    def inline(self, value: Any) -> str:  # noqa: ANN401 - any part of a view
        """`value` in one line of Markdown."""

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
        """A table; cells are parts of views."""


def _as_of(printer: Printer, page: AsOfPage) -> Iterator[str]:
    yield printer.inline(page.finding)
    yield printer.inline(page.explanation)
    if page.rows:
        yield printer.table(page.columns, page.rows)
    yield printer.inline(page.changed)
    yield printer.inline(page.small_print)
    around = tuple(link for link in (page.before, page.after) if link)
    yield f"Other months: {printer.inline((*around, page.months))}"


def _listing(printer: Printer, page: ListingPage) -> Iterator[str]:
    for table in (page.table, *page.sections):
        yield from _listing_table(printer, table)
    if page.others:
        yield _others(printer, "Other lists", page.others)


def _listing_table(printer: Printer, table: ListingTable) -> Iterator[str]:
    yield f"## {printer.inline(table.title)}"
    yield printer.inline(table.note)
    yield printer.table(table.columns, table.rows) if table.rows else "There is nothing to list yet."


def _subject(printer: Printer, page: SubjectPage) -> Iterator[str]:
    yield "\n".join(
        f"- {fact.label}: {'; '.join(filter(None, map(printer.inline, (fact.text, fact.links, fact.note))))}"
        for fact in page.facts
    )
    yield f"See also: {printer.inline(page.also)}"
    for table in page.tables:
        yield from _listing_table(printer, table)


def _choose(printer: Printer, page: ChoosePage) -> Iterator[str]:
    if page.board:
        yield f"Read from {printer.inline(page.board)}: {printer.inline(page.basis)}"
    for answer in page.answers:
        yield f"## {printer.inline(answer.title)}"
        yield printer.inline(answer.sentence)
        if answer.rows:
            heads = (
                "Model",
                "Score",
                "Size",
                "Context",
                "Weights",
                "$ per million tokens, input / output",
                "Why",
            )
            yield printer.table(
                heads,
                (
                    (
                        _noted(row.model, row.configuration),
                        _noted(row.score, row.interval),
                        row.size,
                        row.window,
                        row.weights,
                        row.price,
                        row.reason,
                    )
                    for row in answer.rows
                ),
            )
        yield printer.inline(answer.more)
        if answer.unknown:
            yield f"Not known: {' '.join(map(printer.inline, answer.unknown))}"
    if page.benchmarks:
        yield f"Benchmarks of this work: {printer.inline(page.benchmarks)}"
    yield _others(printer, "Other work", page.works)


def _index_then(printer: Printer, page: IndexThenPage) -> Iterator[str]:
    yield printer.inline(page.difference)
    for _, title, rows in page.tables:
        yield f"## {printer.inline(title)}"
        yield printer.table(("Model", "Place", "Index", "95 % interval", "Benchmarks"), rows)
    yield _others(printer, "Other years", ((page.now, False), *page.years))


def _verify(printer: Printer, page: VerifyPage) -> Iterator[str]:
    yield printer.inline(page.intro)
    for _, title, entries in page.groups:
        yield f"## {printer.inline(title)}"
        for entry in entries:
            yield from _to_check(printer, entry)
    if page.pages:
        yield f"Pages: {printer.inline(page.pages)}"


def _to_check(printer: Printer, entry: EntryToCheck) -> Iterator[str]:
    yield f"### {printer.inline(entry.title)}"
    if entry.against:
        yield f"Check against: {'; '.join(map(printer.inline, entry.against))}"
    if entry.fields:
        fields = ((field.label, field.value, field.path) for field in entry.fields)
        yield printer.table(("Field", "Value", "Path in the list of unverified fields"), fields)
    if entry.rows:
        yield printer.table(("Result", "Value", "Place in the source"), entry.rows)
    yield printer.inline(entry.edit)


def _changes(printer: Printer, page: ChangesPage) -> Iterator[str]:
    yield printer.inline(page.intro)
    for day, lines in page.days:
        yield f"## {printer.inline(day)}"
        yield "\n".join(
            f"- {'; '.join(map(printer.inline, line.what))}: {printer.inline(line.subject)} "
            f"({printer.inline(line.link)})"
            for line in lines
        )
    yield printer.inline(page.note)


def _disagreements(printer: Printer, page: DisagreementsPage) -> Iterator[str]:
    yield printer.inline(page.intro)
    heads = (
        "Model",
        "Result",
        "Headline, %",
        "95 % interval",
        "Measured by",
        "Read in",
        "Other, %",
        "Measured by",
        "Read in",
        "Points apart",
        "Points beyond the interval",
        "Explained by",
    )
    for _, title, rows in page.groups:
        yield f"## {printer.inline(title)}"
        yield printer.table(
            heads,
            (
                (
                    row.model,
                    row.what,
                    row.headline,
                    row.interval,
                    row.headline_by,
                    row.headline_source,
                    row.other,
                    row.other_by,
                    row.other_source,
                    row.distance,
                    row.beyond,
                    row.reason,
                )
                for row in rows
            ),
        )


def _compare(printer: Printer, page: ComparePage) -> Iterator[str]:
    yield (
        "This page is computed by a script in the browser. Without one, `catalog table BENCHMARK --models "
        "MODEL,MODEL` writes the same table. The models to choose from: "
        f"{printer.inline(page.everything)}."
    )


def _sql(printer: Printer, page: SqlPage) -> Iterator[str]:
    yield printer.inline(page.intro)
    for question in page.questions:
        yield f"## {printer.inline(question.text)}"
        yield f"```sql\n{unquote_plus(question.path.partition('=')[2])}\n```"


def _others(printer: Printer, label: str, links: Iterable[tuple[Link, bool]]) -> str:
    """Line of links to the other pages of a kind; `True` marks this one."""
    return f"{label}: {printer.inline(tuple(link for link, is_here in links if not is_here))}"


def _noted(value: object, note: str) -> tuple[object, ...]:
    return (value, note) if note else (value,)


PAGES: Final[Mapping[type[Page], Callable[[Printer, Any], Iterator[str]]]] = {
    AsOfPage: _as_of,
    ChangesPage: _changes,
    ChoosePage: _choose,
    ComparePage: _compare,
    DisagreementsPage: _disagreements,
    IndexThenPage: _index_then,
    ListingPage: _listing,
    SqlPage: _sql,
    SubjectPage: _subject,
    VerifyPage: _verify,
}
"""{kind of page: function that prints what comes after its title and its description}."""
