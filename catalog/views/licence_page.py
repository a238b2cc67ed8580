"""The page of a licence: its terms as the entries state them, and what has it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from catalog.views import addresses, formatting, listings, structured_data
from catalog.views.components import Fact, Link
from catalog.views.page import Head
from catalog.views.subject_page import MOST_ROWS, ListingTable, SubjectPage, contents, shown, shown_of
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.core.records import ModelRecord, TermRecord
    from catalog.entries.schema.terms import Licence
    from catalog.entries.schema.types import ModelId
    from catalog.views.context import Context
    from catalog.views.pieces import TableCell

_MOST_LISTED: Final = 2000  # families in the rows of organisations, together


def page(context: Context, record: TermRecord, records: Mapping[ModelId, ModelRecord]) -> SubjectPage:
    """The page of a licence; `records` has the models whose weights have it."""
    term = context.catalog.entries.vocabulary.licences.get(record.id)
    name = term.name if term else record.id
    licensed = listings.newest_first(records[id_] for id_ in record.models)
    tables = shown(
        (_by_organisation(context, record.id, licensed), _models(context, licensed), _others(context, record))
    )
    families = ngettext(
        "{n} model family has weights under it",
        "{n} model families have weights under it",
        len(licensed),
    )
    sentences = (
        formatting.sentence(term.meaning) if term and term.meaning else "",
        _("{text}.", text=families),
    )
    lead = formatting.paragraph(sentences)
    return SubjectPage(
        head=Head(
            path=addresses.licence(record.id, has_page=True),
            section="models",
            title=name,
            description=_("{name}: {facts}", name=name, facts=lead),
            toc=contents(tables),
            json_ld=structured_data.of_licence(context, record, name),
        ),
        lead=lead,
        facts=tuple(fact for fact in _facts(term) if fact.text or fact.links),
        also=(
            Link(
                _("Filter and compare its models"),
                addresses.filtered_models("licence-terms", record.id),
            ),
            *listings.links(context, addresses.LICENCES),
        ),
        tables=tables,
    )


def _facts(term: Licence | None) -> Iterator[Fact]:
    if term is None:
        return
    yield Fact(
        _("Terms"),
        {
            "open": _("open: an OSI or Creative Commons licence without limits of use"),
            "restricted": _("restricted: it limits use; read its text for which"),
            "closed": _("closed: nothing is licensed to the public"),
        }[term.openness],
        note=_("As the catalogue classes it; no advice on law."),
    )
    yield Fact(_("Other names"), formatting.listed(term.aliases))
    if term.spdx:
        text = Link(term.spdx, f"https://spdx.org/licenses/{quote(term.spdx)}.html", external=True)
        yield Fact(_("Text in the SPDX list"), links=(text,))
    if term.url:
        host = term.url.partition("://")[2].rstrip("/")
        yield Fact(_("Text"), links=(Link(host, term.url, external=True),))
    yield Fact(_("Note"), term.note or "")


def _by_organisation(context: Context, id_of_licence: str, licensed: Sequence[ModelRecord]) -> ListingTable:
    made: dict[str, list[ModelRecord]] = defaultdict(list)
    for record in licensed:
        for id_ in record.entry.organisations:
            made[id_].append(record)
    most = _most_listed([len(records) for records in made.values()])
    rows: list[tuple[TableCell, ...]] = [
        (
            context.organisation_names([id_]),
            formatting.count(len(records)),
            formatting.day(listings.released(records[0])),
            listings.families(records, most, addresses.filtered_models("licence-terms", id_of_licence)),
        )
        for id_, records in sorted(made.items(), key=lambda item: (-len(item[1]), item[0]))
    ]
    return ListingTable(
        id="organisations",
        title=_("By organisation"),
        note="",
        columns=(
            titled("Organisation"),
            titled("Families"),
            titled("Newest"),
            titled("Models, the newest first"),
        ),
        rows=tuple(rows),
    )


def _models(context: Context, licensed: Sequence[ModelRecord]) -> ListingTable:
    rows: list[tuple[TableCell, ...]] = []
    for record in licensed[:MOST_ROWS]:
        weights = record.entry.weights
        sizes = sorted({one.entry.parameters for one in record.variants if one.entry.parameters})
        rows.append(
            (
                context.model(record.id),
                formatting.day(listings.released(record)),
                context.organisation_names(record.entry.organisations),
                formatting.listed(map(formatting.size, sizes)),
                formatting.access(public=weights.public if weights else None),
            )
        )
    return ListingTable(
        id="models",
        title=_("Models, the newest first"),
        note=shown_of(len(rows), len(licensed)),
        columns=(
            titled("Model"),
            titled("Released"),
            titled("Organisation"),
            titled("Sizes"),
            titled("Weights"),
        ),
        rows=tuple(rows),
    )


def _others(context: Context, record: TermRecord) -> ListingTable:
    """Table of benchmarks, methods and code with the licence."""
    rows: list[tuple[TableCell, ...]] = [
        *((context.benchmark(id_), _("data of the benchmark")) for id_ in record.benchmarks),
        *((context.method(id_), _("code of the method")) for id_ in record.methods),
        *((context.model(id_), _("code of the model")) for id_ in record.code),
    ]
    return ListingTable(
        id="others",
        title=_("Data and code under it"),
        note="",
        columns=(titled("Name"), titled("What has the licence")),
        rows=tuple(rows),
    )


def _most_listed(sizes: Sequence[int]) -> int:
    """Families that each row lists: all, or as many as make about `_MOST_LISTED` together."""
    every = sum(sizes)
    return every if every <= _MOST_LISTED else max(1, _MOST_LISTED // len(sizes))
