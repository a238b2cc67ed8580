"""The page of all sources of results, with their numbers of values and of checked values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import addresses, facts, formatting, listings, source_readings
from catalog.views.components import Link
from catalog.views.page import Head, Heading, Page
from catalog.wording import entry_text, ngettext, noted
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.entries.schema.results import ResultsFile
    from catalog.views.context import Context
    from catalog.views.source_readings import ReadSource

_MOST_FILES: Final = 3  # that a line names

_HEADINGS: Final = {
    "read-again": noted("Read again by a schedule"),
    "files": noted("Files of results"),
    "not-read": noted("Not read, and why"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A line of the page of sources: one results file."""

    id: str  # anchor
    title: str
    link: Link | None
    kind: str
    date: str
    retrieved: str
    measured_by: str
    measurer: Link | None  # to what that measurer measured; None where it is not known
    rows: str  # "36 values, 30 first-hand, 36 not yet checked and 4 more left out"
    harness: str  # the program that ran and judged the samples, or ""
    entered: str  # how the rows came in: by hand, or read by a program from files
    left_out: tuple[str, ...]  # what those files hold besides
    note: str
    bibtex: str
    edit: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadSource:
    """A source of which no value is entered."""

    title: str
    link: Link | None
    reason: str
    edit: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage(Page):
    """The page of all sources of results: sources.html."""

    template: ClassVar[str] = "sources.html.jinja"

    intro: str
    read_again: tuple[ReadSource, ...]  # those that a schedule reads
    read_intro: str
    see_also: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    not_read: tuple[UnreadSource, ...]


def page(context: Context) -> SourcesPage:
    """The page of all sources: one line per results file, those with the most values first."""
    quoted = Counter(
        observation.results_id
        for cell in context.catalog.cells.values()
        for observation in cell.observations
        if observation.quoted
    )
    files = context.catalog.entries.results
    ordered = sorted(files, key=lambda id_: (-len(files[id_].rows), id_))
    rows = sum(len(file.rows) for file in files.values())
    read_again = source_readings.read_sources(context)
    not_read = tuple(_not_read(context))
    parts = {"read-again": read_again, "files": read_again or not_read, "not-read": not_read}
    return SourcesPage(
        head=Head(
            path=addresses.SOURCES,
            section="sources",
            title=_("Sources"),
            description=_(
                "Where {values} values were read: {sources} sources.",
                values=formatting.count(rows),
                sources=len(files),
            ),
            toc=tuple(Heading(id_, _(label)) for id_, label in _HEADINGS.items() if parts[id_]),
        ),
        read_again=read_again,
        read_intro=_read_intro(read_again),
        see_also=listings.links(context, addresses.MEASURERS),
        intro=_(
            "{values} reported values were read in {places} places.",
            values=formatting.count(rows),
            places=len(files),
        ),
        sources=tuple(_source_line(context, id_, files[id_], quoted[id_]) for id_ in ordered),
        not_read=not_read,
    )


def _read_intro(read_again: Sequence[ReadSource]) -> str:
    """Text above the table of sources that are read again: their number, and the number in trouble."""
    failing = sum(line.state == "failing" for line in read_again)
    sentences = (
        ngettext(
            "{n} source can be read again by a program. A schedule asks for each, and proposes what changed "
            "to the maintainers.",
            "{n} sources can be read again by a program. A schedule asks for each, and proposes what changed "
            "to the maintainers.",
            len(read_again),
        ),
        ngettext("{n} source cannot be read at present.", "{n} sources cannot be read at present.", failing)
        if failing
        else "",
    )
    return formatting.paragraph(sentences)


def _not_read(context: Context) -> Iterator[UnreadSource]:
    for id_, recipe in context.catalog.entries.sources.items():
        if recipe.not_read is not None:
            source = recipe.source
            yield UnreadSource(
                title=source.title,
                link=Link(source.title, source.url, external=True) if source.url else None,
                reason=formatting.sentence(recipe.not_read),
                edit=context.edit(f"entries/sources/{id_}.yaml"),
            )


def _source_line(context: Context, id_: str, file: ResultsFile, quoted: int) -> SourceLine:
    source = file.source
    unchecked = sum(not row.verified for row in file.rows)
    confirmed = sum(not row.verified and bool(row.confirmed_by) for row in file.rows)
    left_out = file.ingested.rows_left_out if file.ingested else None
    counts = (
        ngettext("{n} value", "{n} values", len(file.rows)),
        _("all first-hand")
        if not quoted
        else _("all quoted")
        if quoted == len(file.rows)
        else _("{number} quoted", number=quoted),
        _("{number} not yet checked", number=unchecked) if unchecked else "",
        _("{number} of these confirmed elsewhere", number=confirmed) if confirmed else "",
        _("{number} more left out", number=left_out) if left_out else "",
    )
    return SourceLine(
        id=addresses.source_anchor(id_),
        title=source.title,
        link=Link(source.title, source.url, external=True) if source.url else None,
        kind=_(formatting.SOURCE_KINDS[source.kind]),
        date=formatting.day(source.date)
        or (_("revision {revision}", revision=source.revision) if source.revision else ""),
        retrieved=formatting.day(source.retrieved),
        measured_by=formatting.measurer(file.measured_by.name or ""),
        measurer=context.measurer(file.measured_by.name),
        rows=formatting.phrases(counts),
        harness=_harness(file),
        entered=_how_entered(file),
        left_out=tuple(map(entry_text, file.ingested.left_out)) if file.ingested else (),
        note=formatting.paragraph(
            formatting.sentence(entry_text(note)) for note in (source.note, file.note) if note
        ),
        bibtex=facts.source_bibtex(id_, file),
        edit=context.edit(f"entries/results/{id_}.yaml"),
    )


def _harness(file: ResultsFile) -> str:
    stated = file.harness
    return " ".join(part for part in (stated.name, stated.version) if part) if stated else ""


def _how_entered(file: ResultsFile) -> str:
    """Text on how a file's rows were entered: by hand, or read by a program from files."""
    by = file.ingested
    if by is None:
        return _("entered by hand or by a script for it")
    names = [
        _("{name} ({note})", name=input_file.name, note=f"SHA-256 {input_file.sha256[:12]}…")
        for input_file in by.files
    ]
    more = len(names) - _MOST_FILES
    if more > 1:
        names = [*names[:_MOST_FILES], ngettext("{n} more file", "{n} more files", more)]
    return _(
        "read from {files} as {format} by {reader}, {date}",
        files=formatting.listed(names),
        format=by.format,
        reader=by.by,
        date=formatting.day(by.on),
    )
