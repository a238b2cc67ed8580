"""The page of a family of models: its variants, training, lineage and results."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import costs as core_costs
from catalog.core import tags
from catalog.core.own_values import own_values as own_values_of
from catalog.entries.schema.model import Hyperparameters, Training, Variant
from catalog.views import (
    addresses,
    columns,
    configuration_table,
    costs,
    facts,
    formatting,
    history,
    listings,
    model_summary,
    own_columns,
    result_matrix,
    scores,
    structured_data,
)
from catalog.views.components import Fact, FactGroup, Link
from catalog.views.context import term_names
from catalog.views.page import EntryPage, Head, Heading
from catalog.wording import entry_text, noted
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from catalog.core.records import Cell, CellKey, ModelRecord
    from catalog.core.standings import Standing
    from catalog.entries.schema.model import ModelEntry
    from catalog.entries.schema.types import BenchmarkId, ModelId, VariantRef
    from catalog.views.configuration_table import ConfigurationTable
    from catalog.views.context import Context
    from catalog.views.embeds import EmbedOffer
    from catalog.views.model_summary import BestPlace
    from catalog.views.result_matrix import ResultMatrix
    from catalog.views.scores import ResultGroup, Score


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantRow:
    """A row of the table of variants on a family's page."""

    id: str
    former_ids: tuple[str, ...]  # anchors that lead here too
    name: str
    aliases: str
    cells: tuple[str, ...]  # one per column of ModelPage.variant_columns
    unverified: tuple[bool, ...]  # likewise
    words: tuple[bool, ...]  # likewise: it is no number or date, and may take several lines
    note: str
    link: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage(EntryPage):
    """The page of one family of models: models/<id>.html."""

    template: ClassVar[str] = "model.html.jinja"

    variant_columns: tuple[str, ...]  # only those that some variant fills
    variants: tuple[VariantRow, ...]
    details: tuple[FactGroup, ...]  # training data, pre-processing, tokenizer, hyper-parameters, training
    based_on: tuple[Link, ...]
    ancestors: tuple[Link, ...]  # those behind based_on
    descendants: tuple[Link, ...]
    configurations: tuple[ConfigurationTable, ...]  # of variants that were run in several ways
    brief: tuple[Fact, ...]  # facts in one line
    other_tags: tuple[Link, ...]  # those beyond the first five
    missing: str  # sentence on what nobody has entered; "" for nothing
    places: tuple[BestPlace, ...]  # on leaderboards
    matrices: tuple[ResultMatrix, ...]  # results on each benchmark
    rest: str  # names of the sections that are folded: "Lineage, sources, history"
    embed: EmbedOffer | None  # where there is something to show

    @property
    def results(self) -> tuple[ResultGroup, ...]:
        """All reports, by benchmark."""
        return tuple(matrix.group for matrix in self.matrices)


_MOST_REPORTS: Final = 300
"""Reports of a page that holds them itself; phones load no more in about a second."""

_SAID_OF_VARIANTS: Final = frozenset({"checkpoint-unstated"})
"""Caveats that the table of variants shows: they would stand in nearly every row of results."""


_FIRST_TAGS: Final = 5
_MOST_PLACES: Final = 6


def _with_late_reports(
    context: Context, id_: ModelId, matrices: tuple[ResultMatrix, ...]
) -> tuple[ResultMatrix, ...]:
    """`matrices` of a page, whose reports are in a file if there are many.

    They stay on the page where there is no other file that readers without scripts could open.
    """
    reports = sum(len(result.reports) for matrix in matrices for result in matrix.group.results)
    if reports <= _MOST_REPORTS or not context.has_entry_data:
        return matrices
    late = result_matrix.LateReports(
        page=addresses.model(id_), file=addresses.reports_data(id_), data=f"data/v1/models/{id_}.json"
    )
    return tuple(replace(matrix, late=late) for matrix in matrices)


def headlines_of(context: Context, record: ModelRecord) -> dict[CellKey, Score]:
    """{key of a cell: its headline value} of a family, for its page and for what other sites embed."""
    return scores.headlines(context, _cells(record))


def _cells(record: ModelRecord) -> list[Cell]:
    return [cell for variant in record.variants for cell in variant.cells]


def page(
    context: Context,
    record: ModelRecord,
    embed: EmbedOffer | None = None,
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, Standing]] = lambda _: {},
    headlines: Mapping[CellKey, Score] | None = None,
) -> ModelPage:
    """The page of a family; `embed` is the section with code for other sites, None for no section.

    `standings_of` gives the places of all variants on a benchmark. `headlines` are the headline values of
    the family (`headlines_of`), if they are made already.
    """
    entry = record.entry
    cells = _cells(record)
    headlines = scores.headlines(context, cells) if headlines is None else headlines
    places = model_summary.best_places(context, record, standings_of, headlines)
    order = {place.group: i for i, place in enumerate(places)}
    groups = sorted(
        scores.groups(context, cells, said=_SAID_OF_VARIANTS, made=headlines),
        key=lambda group: order.get(group.id, len(order)),
    )
    chips = context.chips(record.tags)
    configurations = configuration_table.tables(context, record, headlines)
    details = _details(context, record)
    based_on = tuple(map(context.model, entry.based_on))
    direct = {tags.family(ref) for ref in entry.based_on}
    behind = tags.ancestors(record.id, context.catalog.entries.models) - direct
    unverified = facts.unverified(entry)
    citation = facts.entry_citation(context, record.id, entry)
    changes = history.of_model(context, record.id)
    toc = [
        Heading("places", _("Where it stands")) if places else None,
        Heading("results", _("Results"), tuple(Heading(group.id, group.title) for group in groups)),
        Heading("variants", _("Variants")) if record.variants else None,
        Heading("configurations", _("Configurations")) if configurations else None,
        Heading("facts", _("All facts")),
        *(Heading(group.id, group.title) for group in details),
        Heading("lineage", _("Lineage")) if based_on or record.descendants else None,
        Heading("sources", _("Sources")) if entry.sources else None,
        Heading("unverified", _("Check a number")) if unverified else None,
        Heading("history", _("History")) if changes else None,
    ]
    filled = [
        column
        for column in columns.VARIANT_TABLE
        if any(columns.entry_value(column.fields[0], variant.entry) for variant in record.variants)
    ]
    own = [
        id_
        for id_, field in context.topic.fields.items()
        if field.of == "variant" and any(id_ in variant.entry.own for variant in record.variants)
    ]
    return ModelPage(
        head=Head(
            path=addresses.model(record.id),
            section="models",
            title=entry.name,
            description=entry.summary
            or _("{name}: variants, sizes and every reported result with its source.", name=entry.name),
            toc=tuple(item for item in toc if item),
            edit=context.edit(f"entries/models/{record.id}.yaml"),
            add=context.add_result(
                model=record.variants[0].ref if len(record.variants) == 1 else f"{record.id}/"
            ),
            json_ld=structured_data.of_model(context, record),
        ),
        name=entry.name,
        summary=entry.summary or "",
        aliases=formatting.listed(entry.aliases),
        tags=chips[:_FIRST_TAGS],
        other_tags=chips[_FIRST_TAGS:],
        brief=model_summary.brief(context, record),
        missing=model_summary.missing(record),
        places=places[:_MOST_PLACES],
        facts=_facts(context, record),
        variant_columns=(
            *(_(column.page) for column in filled),
            *(own_columns.title(context.topic.fields[id_]) for id_ in own),
        ),
        variants=tuple(_variant(context, record, variant.entry, filled, own) for variant in record.variants),
        details=details,
        based_on=based_on,
        ancestors=tuple(map(context.model, sorted(behind))),
        descendants=tuple(map(context.model, record.descendants)),
        configurations=configurations,
        matrices=_with_late_reports(
            context, record.id, result_matrix.matrices(context, record.variants, groups, headlines)
        ),
        note=entry.note or "",
        sources=facts.sources(entry.sources),
        unverified=unverified,
        citation=citation,
        rest=formatting.capitalised(
            formatting.listed(
                filter(
                    None,
                    (
                        _("lineage") if based_on or record.descendants else "",
                        _("sources") if entry.sources else "",
                        _("numbers to check") if unverified else "",
                        _("history") if changes else "",
                    ),
                )
            )
        ),
        embed=embed,
        past=changes,
    )


def _facts(context: Context, record: ModelRecord) -> tuple[Fact, ...]:
    entry = record.entry
    words = context.catalog.entries.vocabulary
    unchecked = partial(facts.is_unverified, entry)
    items = [
        Fact.of(
            _("Organisation"),
            context.organisation_names(entry.organisations),
            unverified=unchecked("organisations"),
        ),
        Fact(_("Released"), formatting.day(entry.released), unverified=unchecked("released")),
        *(
            Fact(
                _(column.page),
                columns.family_text(column, entry, words),
                unverified=unchecked(column.fields[0]),
            )
            for column in columns.FAMILY_FACTS
        ),
        *facts.own_facts(context, "model", entry),
    ]
    weights = entry.weights
    if weights:
        public = {True: _("public"), False: _("not public"), None: ""}[weights.public]
        link = (Link(_("download"), weights.url, external=True),) if weights.url else ()
        items.append(Fact(_("Weights"), public, link, unchecked("weights.public"), weights.note or ""))
        if weights.licence:
            items.append(
                _licence(
                    context,
                    _("Licence of the weights"),
                    weights.licence,
                    unverified=unchecked("weights.licence"),
                )
            )
    items += facts.paper_facts(entry)
    if entry.repository:
        items.append(
            Fact(_("Code"), links=(Link(_host(entry.repository.url), entry.repository.url, external=True),))
        )
        if entry.repository.licence:
            items.append(
                _licence(
                    context,
                    _("Licence of the code"),
                    entry.repository.licence,
                    unverified=unchecked("repository.licence"),
                )
            )
    programming = formatting.listed(term_names(entry.programming_languages, words.programming_languages))
    if not programming and entry.programming_language_count:
        programming = _("{number} languages", number=entry.programming_language_count)
    natural = formatting.listed(term_names(entry.natural_languages, words.natural_languages))
    if not natural and entry.natural_language_count:
        natural = _("{number} languages", number=entry.natural_language_count)
    items += [
        Fact(
            _("Programming languages"),
            programming,
            unverified=unchecked("programming_languages"),
            note=entry.language_note or "",
        ),
        Fact(_("Natural languages"), natural, unverified=unchecked("natural_languages")),
        listings.openness_fact(context, record),
        *facts.survey_fact(context, entry),
        *facts.not_found(entry),
    ]
    return tuple(fact for fact in items if fact.text or fact.links)


def _licence(context: Context, label: str, id_: str, *, unverified: bool) -> Fact:
    return Fact.of(label, context.licence_names([id_]), unverified=unverified)


def _host(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def _variant(
    context: Context,
    record: ModelRecord,
    variant: Variant,
    shown: Sequence[columns.Column],
    own: Sequence[str],
) -> VariantRow:
    entry = record.entry
    own_values = {one.id: one for one in own_values_of(context.topic, "variant", variant.own)}
    words = context.catalog.entries.vocabulary
    notes = [entry_text(variant.note or "")]
    if variant.shape_derived:
        notes.insert(0, _("Layers, heads and width were derived from the size; they were not published."))
    if variant.checkpoint_unstated:
        notes.insert(0, _("Sources do not state which snapshot they ran."))
    if variant.parameters_exact:
        notes.append(_("Exactly {number} parameters.", number=formatting.count(variant.parameters_exact)))
    return VariantRow(
        id=addresses.variant_anchor(variant.id),
        former_ids=tuple(addresses.variant_anchor(former.id) for former in variant.former_ids),
        name=variant.name,
        aliases=formatting.listed((*variant.aliases, *(alias.name for alias in variant.configured_aliases))),
        cells=(
            *(columns.page_text(column, variant, words) for column in shown),
            *(own_values[id_].text if id_ in own_values else "" for id_ in own),
        ),
        unverified=(
            *(
                bool(columns.entry_value(name, variant))
                and facts.is_unverified(entry, f"variants.{variant.id}.{name}")
                for name in (column.fields[0] for column in shown)
            ),
            *(
                id_ in own_values and facts.is_unverified(entry, f"variants.{variant.id}.own.{id_}")
                for id_ in own
            ),
        ),
        words=(
            *(column.kind in {"text", "terms"} for column in shown),
            *(context.topic.fields[id_].type != "number" for id_ in own),
        ),
        note=formatting.paragraph(formatting.sentence(note) for note in notes if note),
        link=Link(_("model card"), variant.url, external=True) if variant.url else None,
    )


def _details(context: Context, record: ModelRecord) -> tuple[FactGroup, ...]:
    entry = record.entry
    groups = []
    data = entry.training_data
    if data:
        sizes = (
            _("{name} ({note})", name=amount, note=size.of) if size.of else amount
            for size in data.sizes
            for amount in (f"{formatting.number(size.amount)} {size.unit}",)
        )
        groups.append(
            FactGroup(
                "training-data",
                _("Training data"),
                (
                    *facts.plain_facts(entry, "training_data", ("sources", "cutoff")),
                    *(
                        (
                            Fact(
                                _("Sizes"),
                                formatting.clauses(sizes),
                                unverified=facts.is_unverified(entry, "training_data.sizes"),
                            ),
                        )
                        if data.sizes
                        else ()
                    ),
                ),
            )
        )
    groups.append(FactGroup("preprocessing", _("Pre-processing"), _preprocessing(context, record.entry)))
    groups.append(
        FactGroup(
            "tokenizer",
            _("Tokenizer"),
            facts.plain_facts(entry, "tokenizer", ("type", "base", "vocabulary", "note")),
        )
    )
    settings = tuple(name for name in Hyperparameters.model_fields if name not in {"variant", "note"})
    used = entry.hyperparameters
    variants = {variant.id: variant.name for variant in entry.variants}
    of = (
        _("Settings of {name}.", name=variants.get(used.variant, used.variant))
        if used and used.variant
        else ""
    )
    groups.append(
        FactGroup(
            "hyperparameters",
            _("Hyper-parameters"),
            facts.plain_facts(entry, "hyperparameters", settings),
            formatting.paragraph((of, used.note or "" if used else "")),
        )
    )
    groups.append(FactGroup("prices", _("Prices per million tokens"), _prices(record), _(_PRICES_NOTE)))
    groups.append(
        FactGroup(
            "training", _("Training"), facts.plain_facts(entry, "training", tuple(Training.model_fields))
        )
    )
    return tuple(group for group in groups if group.facts)


_PRICES_NOTE: Final = noted(
    "Each as its source lists it on that day. The newest one counts as today's price."
)


def _prices(record: ModelRecord) -> tuple[Fact, ...]:
    """One fact for each variant with prices: the newest price with date and source, then older prices."""
    items = []
    for variant in record.variants:
        newest = core_costs.current_price(variant.entry)
        if newest is None:
            continue
        older = sorted(
            (price for price in variant.entry.prices if price is not newest),
            key=lambda price: price.date,
            reverse=True,
        )
        source = newest.source
        link = (
            Link(source.title, source.url, external=True, hint=source.locator or "") if source.url else None
        )
        items.append(
            Fact(
                variant.entry.name,
                f"{costs.price_text(newest)} · {newest.date}" + ("" if link else f" · {source.title}"),
                (link,) if link else (),
                facts.is_unverified(record.entry, f"variants.{variant.entry.id}.prices"),
                formatting.clauses(
                    _("{name}: {detail}", name=price.date, detail=costs.price_text(price)) for price in older
                ),
            )
        )
    return tuple(items)


def _preprocessing(context: Context, entry: ModelEntry) -> tuple[Fact, ...]:
    cleaned = entry.preprocessing
    if cleaned is None:
        return ()
    items = []
    if cleaned.deduplication is not None:
        items.append(
            Fact(
                _("De-duplication"),
                formatting.number(cleaned.deduplication),
                unverified=facts.is_unverified(entry, "preprocessing.deduplication"),
            )
        )
    terms = context.catalog.entries.vocabulary.filters
    for key, value in cleaned.filters.items():
        term = terms.get(key)
        items.append(
            Fact(
                term.name if term else key,
                formatting.number(value),
                unverified=facts.is_unverified(entry, f"preprocessing.filters.{key}"),
                note=term.meaning or "" if term else "",
            )
        )
    return tuple(items)
