"""The tables of all models, in ready-made orders, and a page per model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from catalog.core import tags
from catalog.core.contamination import surely_released
from catalog.entries.schema.model import Hyperparameters, Training, Variant
from catalog.views import addresses, facts, formatting, history, scores
from catalog.views.components import Fact, FactGroup, Link, ResultGroup, Score
from catalog.views.context import term_names
from catalog.views.page import EntryPage, Head, Heading, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from catalog.core.records import Cell, ModelRecord, VariantRecord
    from catalog.entries.schema.types import Day, ModelId
    from catalog.views.context import Context
    from catalog.views.embeds import Embed

# What addresses mean by themselves; a category of tags of that name becomes "tag-<name>".
RESERVED: Final = frozenset(
    {"q", "released", "parameters", "has", "sort", "columns", "group", "models"}
    | {"organisation", "language", "natural-language", "licence-terms"}
)
# The columns that every table of models has: id in addresses, title, kind.
_COLUMNS: Final = (
    ("name", "Model", "words"),
    ("released", "Released", "words"),
    ("size", "Size", "number"),
    ("shape", "Layers / heads / width", "number"),
    ("window", "Window, tokens", "number"),
    ("architecture", "Architecture", "words"),
    ("weights", "Weights", "words"),
    ("humaneval", "HumanEval pass@1, %", "score"),
    ("mbpp", "MBPP pass@1, %", "score"),
    ("tags", "Tags", "tags"),
)
SCORE_COLUMNS: Final = ("humaneval", "mbpp")  # those that every table of models has
# What facets stand behind; the first and the last are every catalogue's, the scripts fill them.
BUTTONS: Final = (
    ("organisation", "Organisation"),
    ("size", "Size"),
    ("released", "Released"),
    ("weights", "Weights"),
    ("architecture", "Architecture"),
    ("languages", "Languages"),
    ("results", "Results"),
    ("tags", "Tags"),
)
_UNDATED: Final = "Date not known"
SIZE_NAMES: Final = {
    "under-300m": "Under 300M",
    "300m-1b": "300M to 1B",
    "1b-3b": "1B to 3B",
    "3b-10b": "3B to 10B",
    "10b-40b": "10B to 40B",
    "over-40b": "40B and more",
}
_UNSIZED: Final = "Size not published"
# Chips in the table say what no column says.
IN_COLUMNS: Final = ("architecture", "access", "licence", "size", "language-scope", "lineage", "survey")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRow:
    """One variant in a table of models."""

    name: Link
    family: Link
    organisations: str
    date: str
    architecture: str
    size: str
    shape: str  # "34 / 24 / 6144": layers, heads, hidden; "" where unknown
    window: str
    weights: str  # "open", "closed" or ""
    humaneval: Score | None
    mbpp: Score | None
    tags: tuple[Link, ...]
    unverified: bool  # some field of this row has not been checked


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelGroup:
    """Rows under one heading."""

    id: str
    title: str
    note: str
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explorer:
    """What the explorer's scripts find in the page."""

    buttons: tuple[tuple[str, str], ...]  # id and title of what facets stand behind
    data: str  # path of the data from the site's root
    scores: str  # path of the scores of further columns
    citations: str  # path of the BibTeX of papers
    compare: str  # path of the page where models stand side by side
    rows: int  # how many there are, those that are not in the page included
    said: str  # the same in words


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsPage(Page):
    """A table of models: models.html, and the same models in other orders."""

    template: ClassVar[str] = "models.html.jinja"

    orders: tuple[Link, ...]  # the ready-made views, this one included
    current: str  # path of this one
    intro: str
    columns: tuple[tuple[str, str, str], ...]  # id, title and kind of each
    groups: tuple[ModelGroup, ...]
    pages: tuple[Link, ...]  # where the order takes several, all of them, this one included
    rest: str  # that these are not all rows; "" where they are
    everything: Link  # to where all are
    explorer: Explorer | None  # where the page is the explorer


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantRow:
    """A variant on its family's page."""

    id: str
    name: str
    aliases: str
    cells: tuple[str, ...]  # one per column of ModelPage.variant_columns
    unverified: tuple[bool, ...]  # likewise
    note: str
    link: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage(EntryPage):
    """All about one family of models: models/<id>.html."""

    template: ClassVar[str] = "model.html.jinja"

    variant_columns: tuple[str, ...]  # only those that some variant fills
    variants: tuple[VariantRow, ...]
    details: tuple[FactGroup, ...]  # training data, pre-processing, tokenizer, hyper-parameters, training
    based_on: tuple[Link, ...]
    ancestors: tuple[Link, ...]  # those behind based_on
    descendants: tuple[Link, ...]
    results: tuple[ResultGroup, ...]
    embed: Embed | None  # where there is something to show


def facet_id(category: str) -> str:
    """What addresses call the facet of a category of tags."""
    return f"tag-{category}" if category in RESERVED else category


# A longer table would make a page heavy: it shows its first rows, and the pages by name together have all.
WHOLE: Final = 500
_FIRST: Final = 120

Member: TypeAlias = tuple["ModelRecord", "VariantRecord | None"]
_Titled: TypeAlias = tuple[str, "Member"]


@dataclass(frozen=True, slots=True)
class _List:
    """A ready-made order: its title, what is said above it, and its members with the group of each."""

    order: Link
    title: str
    intro: str
    members: Sequence[_Titled]
    note: str = ""


def rows(context: Context, record: ModelRecord) -> tuple[ModelRow, ...]:
    """A line of the table for each variant of a family, or one for a family without any."""
    return tuple(_row(context, record, each) for each in record.variants or (None,))


_RowsOf: TypeAlias = "Callable[[ModelId], Sequence[ModelRow]]"


def lists(context: Context, rows_of: _RowsOf) -> Iterator[ModelsPage]:
    """The table of all variants once per ready-made order; by name on as many pages as it takes.

    `rows_of` gives the `rows` of each family.
    """
    members = newest_first(context)
    intro = _counted(members)
    surveyed = [member for member in members if member[0].entry.surveys]
    measured = [member for member in members if plain_cell(member[1], "humaneval")]
    missing = len(members) - len(measured)
    newest, size, score, name, survey = (
        _List(Link("Newest first", addresses.MODELS), "Models", intro, _by_year(members)),
        _List(
            Link("By size", addresses.MODELS_BY_SIZE),
            "Models by size",
            f"{intro} Classes of total parameters, the largest first.",
            _by_size(members),
        ),
        _List(
            Link("By HumanEval", addresses.MODELS_BY_HUMANEVAL),
            "Models by HumanEval pass@1",
            f"{intro} Headline values of plain generation, the highest first.",
            _by_score(measured),
            f"Left out: {formatting.counted(missing, 'row')} without a HumanEval value." if missing else "",
        ),
        _List(Link("By name", addresses.MODELS_BY_NAME), "Models by name", intro, _by_name(members)),
        _List(
            Link("The survey's 27", addresses.MODELS_OF_SURVEY),
            "The models of the survey",
            f"{len({record.id for record, _ in surveyed})} families that the survey lists, by architecture.",
            _by_architecture(context, surveyed),
        ),
    )
    orders = tuple(each.order for each in (newest, size, score, name, survey))
    explorer = Explorer(
        buttons=BUTTONS,
        data=addresses.EXPLORER_DATA,
        scores=addresses.SCORES_DATA,
        citations=addresses.CITATIONS_DATA,
        compare=addresses.COMPARE,
        rows=len(members),
        said=formatting.counted(len(members), "row"),
    )
    yield _page(rows_of, newest, orders, explorer=explorer)
    for each in (size, score, survey):
        yield _page(rows_of, each, orders)
    yield from _pages(rows_of, name, orders)


def _counted(members: Sequence[Member]) -> str:
    """What the rows of a table are: a family of which no variant is known has one too."""
    families = {record.id for record, variant in members if variant}
    alone = sum(not variant for _, variant in members)
    variants = (
        f"{formatting.counted(len(members) - alone, 'variant')} "
        f"of {formatting.counted(len(families), 'family', 'families')}"
    )
    if not alone:
        return f"{variants}."
    return (
        f"{formatting.counted(len(members), 'row')}: {variants}, and "
        f"{formatting.counted(alone, 'family', 'families')} without a known variant."
    )


def _pages(rows_of: _RowsOf, whole: _List, orders: tuple[Link, ...]) -> Iterator[ModelsPage]:
    """All of a list, on pages that are not too long."""
    parts = [whole.members[at : at + WHOLE] for at in range(0, len(whole.members), WHOLE)] or [()]
    paths = [addresses.numbered(whole.order.path, number) for number in range(1, len(parts) + 1)]
    links = tuple(
        Link(str(number), path, hint=f"From {part[0][1][0].entry.name}")
        for number, (path, part) in enumerate(zip(paths, parts, strict=True), 1)
        if part
    )
    for number, (path, part) in enumerate(zip(paths, parts, strict=True), 1):
        title = whole.title if number == 1 else f"{whole.title}, page {number}"
        view = replace(whole, title=title, members=part)
        yield _page(rows_of, view, orders, path=path, pages=links if len(links) > 1 else ())


def _page(
    rows_of: _RowsOf,
    shown: _List,
    orders: tuple[Link, ...],
    *,
    path: str = "",
    pages: tuple[Link, ...] = (),
    explorer: Explorer | None = None,
) -> ModelsPage:
    members = shown.members
    cut = len(members) > WHOLE
    return ModelsPage(
        head=Head(
            path=path or shown.order.path,
            section="models",
            title=shown.title,
            description=f"{shown.title}: organisation, date, size, shape, weights, HumanEval and MBPP.",
        ),
        orders=orders,
        current=shown.order.path,
        intro=shown.intro,
        columns=_COLUMNS,
        groups=_groups(rows_of, members[:_FIRST] if cut else members, shown.note),
        pages=pages,
        rest=f"These are the first {_FIRST} of {formatting.count(len(members))}." if cut else "",
        everything=Link("All of them by name", addresses.MODELS_BY_NAME),
        explorer=explorer,
    )


def newest_first(context: Context) -> list[Member]:
    """All variants, and families without one, the newest first and the larger first among siblings."""
    return sorted(_members(context), key=lambda member: (*_date_key(member), -_size_key(member)))


def _members(context: Context) -> Iterable[Member]:
    for record in context.catalog.families.values():
        if record.variants:
            yield from ((record, variant) for variant in record.variants)
        else:
            yield record, None


def released(record: ModelRecord, variant: VariantRecord | None) -> Day | None:
    """The day a variant is sorted by: its own date, else its family's, which it cannot be older than."""
    return (variant.entry.released if variant else None) or record.entry.released


def _row(context: Context, record: ModelRecord, variant: VariantRecord | None) -> ModelRow:
    entry = record.entry
    own = variant.entry if variant else None
    link = context.model(variant.ref if variant else record.id)
    architectures = context.catalog.entries.vocabulary.architectures
    return ModelRow(
        name=link,
        family=context.model(record.id),
        organisations=context.organisations(entry.organisations),
        date=formatting.day(surely_released(record, variant)),
        architecture=term_names([entry.architecture], architectures)[0] if entry.architecture else "",
        size=formatting.size(own.parameters) if own else "",
        shape=_shape(own) if own else "",
        window=formatting.count(own.context_tokens) if own and own.context_tokens else "",
        weights=formatting.access(public=entry.weights.public if entry.weights else None),
        humaneval=_score(context, variant, "humaneval"),
        mbpp=_score(context, variant, "mbpp"),
        tags=context.chips(record.tags, without=IN_COLUMNS),
        unverified=is_unverified(record, variant),
    )


def is_unverified(record: ModelRecord, variant: VariantRecord | None) -> bool:
    """Whether some field of the variant has not been checked."""
    marked = f"variants.{variant.entry.id}" if variant else "\0"
    return any(path.startswith(marked) for path in record.entry.unverified)


def _shape(variant: Variant) -> str:
    parts = (variant.layers, variant.heads, variant.hidden)
    return " / ".join(str(part) if part else "–" for part in parts) if any(parts) else ""


def plain_cell(variant: VariantRecord | None, benchmark: str, metric: str = "pass@1") -> Cell | None:
    """The cell of plain generation on a whole benchmark, without split or method."""
    if variant is None:
        return None
    for cell in variant.cells:
        key = cell.key
        if (key.benchmark, key.metric) == (benchmark, metric) and not (key.split or key.method):
            return cell
    return None


def _score(context: Context, variant: VariantRecord | None, benchmark: str) -> Score | None:
    cell = plain_cell(variant, benchmark)
    return scores.score(context, cell) if cell else None


def _groups(rows_of: _RowsOf, members: Iterable[_Titled], note: str) -> tuple[ModelGroup, ...]:
    """Members of one title together, in the order given."""
    found: dict[str, list[ModelRow]] = {}
    for title, member in members:
        found.setdefault(title, []).append(_line(rows_of, *member))
    return tuple(
        ModelGroup(id=f"g-{index}", title=name, note=note, rows=tuple(same))
        for index, (name, same) in enumerate(found.items(), 1)
    )


def _line(rows_of: _RowsOf, record: ModelRecord, variant: VariantRecord | None) -> ModelRow:
    place = next((i for i, each in enumerate(record.variants) if each is variant), 0)
    return rows_of(record.id)[place]


def _date_key(member: Member) -> tuple[object, ...]:
    date = released(*member)
    entry = member[0].entry
    return (date is None, -(date.latest.toordinal() if date else 0), entry.name.casefold(), member[0].id)


def _size_key(member: Member) -> int:
    return member[1].entry.parameters or 0 if member[1] else 0


def _by_year(members: Sequence[Member]) -> list[_Titled]:
    return [(formatting.day(released(*member))[:4] or _UNDATED, member) for member in members]


def _by_size(members: Sequence[Member]) -> list[_Titled]:
    ordered = sorted(members, key=lambda member: -_size_key(member))
    return [
        (SIZE_NAMES[tags.size_class(_size_key(member))] if _size_key(member) else _UNSIZED, member)
        for member in ordered
    ]


def _by_score(measured: Sequence[Member]) -> list[_Titled]:
    cells = {id(member): plain_cell(member[1], "humaneval") for member in measured}
    ordered = sorted(measured, key=lambda member: -_fraction(cells[id(member)]))
    return [("By HumanEval pass@1", member) for member in ordered]


def _fraction(cell: Cell | None) -> float:
    return cell.headline.fraction if cell else -1.0


def _by_name(members: Sequence[Member]) -> list[_Titled]:
    def key(member: Member) -> tuple[object, ...]:
        record, variant = member
        name = variant.entry.name if variant else record.entry.name
        return (record.entry.name.casefold(), record.id, -_size_key(member), name)

    ordered = sorted(members, key=key)
    initials = [member[0].entry.name[:1].upper() for member in ordered]
    return [
        (initial if initial.isalpha() else "0–9", member)
        for initial, member in zip(initials, ordered, strict=True)
    ]


def _by_architecture(context: Context, members: Sequence[Member]) -> list[_Titled]:
    terms = context.catalog.entries.vocabulary.architectures
    order = list(terms)

    def key(member: Member) -> tuple[object, ...]:
        record, _ = member
        architecture = record.entry.architecture
        place = order.index(architecture) if architecture in order else len(order)
        return (place, formatting.day(record.entry.released), record.id, -_size_key(member))

    def title(member: Member) -> str:
        architecture = member[0].entry.architecture
        return term_names([architecture], terms)[0] if architecture else "Architecture not known"

    return [(title(member), member) for member in sorted(members, key=key)]


# --- A page per model --------------------------------------------------------------------------

_VARIANT_COLUMNS: Final = (
    "released",
    "parameters",
    "active_parameters",
    "layers",
    "encoder_layers",
    "decoder_layers",
    "heads",
    "kv_heads",
    "hidden",
    "feed_forward",
    "head_dimension",
    "context_tokens",
    "batch",
    "training_cutoff",
)
_SHORT: Final = {
    "parameters": "Parameters",
    "active_parameters": "Active",
    "kv_heads": "KV heads",
    "hidden": "Hidden",
    "feed_forward": "Feed-forward",
    "head_dimension": "Head width",
    "context_tokens": "Window",
    "batch": "Batch",
}


def page(context: Context, record: ModelRecord, embed: Embed | None = None) -> ModelPage:
    """Everything known about a family, and how others show it."""
    entry = record.entry
    results = scores.groups(context, (cell for variant in record.variants for cell in variant.cells))
    details = _details(context, record)
    based_on = tuple(map(context.model, entry.based_on))
    direct = {tags.family(ref) for ref in entry.based_on}
    behind = tags.ancestors(record.id, context.catalog.entries.models) - direct
    unverified = facts.unverified(entry)
    citation = facts.citation(entry)
    changes = history.of_model(context, record.id)
    toc = [
        Heading("variants", "Variants") if record.variants else None,
        Heading("results", "Results", tuple(Heading(group.id, group.title) for group in results)),
        *(Heading(group.id, group.title) for group in details),
        Heading("lineage", "Lineage") if based_on or record.descendants else None,
        Heading("sources", "Sources") if entry.sources else None,
        Heading("unverified", "Help verify") if unverified else None,
        Heading("cite", "Cite") if citation else None,
        Heading("history", "History") if changes else None,
    ]
    columns = [name for name in _VARIANT_COLUMNS if any(getattr(v.entry, name) for v in record.variants)]
    return ModelPage(
        head=Head(
            path=addresses.model(record.id),
            section="models",
            title=entry.name,
            description=entry.summary
            or f"{entry.name}: variants, sizes and every reported result with its source.",
            toc=tuple(item for item in toc if item),
            edit=context.edit(f"entries/models/{record.id}.yaml"),
            add=context.add_result(
                model=record.variants[0].ref if len(record.variants) == 1 else f"{record.id}/"
            ),
        ),
        name=entry.name,
        summary=entry.summary or "",
        aliases=formatting.listed(entry.aliases),
        tags=context.chips(record.tags),
        facts=_facts(context, record),
        variant_columns=tuple(_SHORT.get(name) or formatting.label(name) for name in columns),
        variants=tuple(_variant(record, variant.entry, columns) for variant in record.variants),
        details=details,
        based_on=based_on,
        ancestors=tuple(map(context.model, sorted(behind))),
        descendants=tuple(map(context.model, record.descendants)),
        results=results,
        note=entry.note or "",
        sources=facts.sources(entry.sources),
        unverified=unverified,
        citation=citation,
        embed=embed,
        past=changes,
    )


def _facts(context: Context, record: ModelRecord) -> tuple[Fact, ...]:
    entry = record.entry
    words = context.catalog.entries.vocabulary
    unchecked = partial(facts.is_unverified, entry)
    found = [
        Fact(
            "Organisation", context.organisations(entry.organisations), unverified=unchecked("organisations")
        ),
        Fact("Released", formatting.day(entry.released), unverified=unchecked("released")),
        Fact(
            "Architecture",
            term_names([entry.architecture], words.architectures)[0] if entry.architecture else "",
            unverified=unchecked("architecture"),
        ),
    ]
    weights = entry.weights
    if weights:
        said = {True: "public", False: "not public", None: ""}[weights.public]
        link = (Link("where they are", weights.url, external=True),) if weights.url else ()
        found.append(Fact("Weights", said, link, unchecked("weights.public"), weights.note or ""))
        if weights.licence:
            found.append(
                _licence(
                    context,
                    "Licence of the weights",
                    weights.licence,
                    unverified=unchecked("weights.licence"),
                )
            )
    found += facts.paper_facts(entry)
    if entry.repository:
        found.append(
            Fact("Code", links=(Link(_host(entry.repository.url), entry.repository.url, external=True),))
        )
        if entry.repository.licence:
            found.append(
                _licence(
                    context,
                    "Licence of the code",
                    entry.repository.licence,
                    unverified=unchecked("repository.licence"),
                )
            )
    programming = formatting.listed(term_names(entry.programming_languages, words.programming_languages))
    if not programming and entry.programming_language_count:
        programming = f"{entry.programming_language_count} languages"
    natural = formatting.listed(term_names(entry.natural_languages, words.natural_languages))
    if not natural and entry.natural_language_count:
        natural = f"{entry.natural_language_count} languages"
    found += [
        Fact(
            "Programming languages",
            programming,
            unverified=unchecked("programming_languages"),
            note=entry.language_note or "",
        ),
        Fact("Natural languages", natural, unverified=unchecked("natural_languages")),
        *facts.survey_fact(context, entry),
    ]
    return tuple(fact for fact in found if fact.text or fact.links)


def _licence(context: Context, label: str, id_: str, *, unverified: bool) -> Fact:
    licence = context.catalog.entries.vocabulary.licences[id_]
    link = (Link(licence.name, licence.url, external=True),) if licence.url else ()
    return Fact(label, "" if link else licence.name, link, unverified)


def _host(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def _variant(record: ModelRecord, variant: Variant, columns: Sequence[str]) -> VariantRow:
    entry = record.entry
    notes = [variant.note or ""]
    if variant.shape_derived:
        notes.insert(0, "Layers, heads and width were derived from the size; they were not published.")
    if variant.parameters_exact:
        notes.append(f"Exactly {formatting.count(variant.parameters_exact)} parameters.")
    return VariantRow(
        id=addresses.variant_anchor(variant.id),
        name=variant.name,
        aliases=formatting.listed(variant.aliases),
        cells=tuple(_variant_cell(variant, name) for name in columns),
        unverified=tuple(
            bool(getattr(variant, name)) and facts.is_unverified(entry, f"variants.{variant.id}.{name}")
            for name in columns
        ),
        note=" ".join(formatting.sentence(note) for note in notes if note),
        link=Link("model card", variant.url, external=True) if variant.url else None,
    )


def _variant_cell(variant: Variant, name: str) -> str:
    value = getattr(variant, name)
    if value is None:
        return ""
    if name in {"parameters", "active_parameters"}:
        return formatting.size(value)
    return formatting.count(value) if isinstance(value, int) else str(value)


def _details(context: Context, record: ModelRecord) -> tuple[FactGroup, ...]:
    entry = record.entry
    groups = []
    data = entry.training_data
    if data:
        sizes = (
            f"{formatting.number(size.amount)} {size.unit}" + (f" ({size.of})" if size.of else "")
            for size in data.sizes
        )
        groups.append(
            FactGroup(
                "training-data",
                "Training data",
                (
                    *facts.plain_facts(entry, "training_data", ("sources", "cutoff")),
                    *(
                        (
                            Fact(
                                "Sizes",
                                "; ".join(sizes),
                                unverified=facts.is_unverified(entry, "training_data.sizes"),
                            ),
                        )
                        if data.sizes
                        else ()
                    ),
                ),
            )
        )
    groups.append(FactGroup("preprocessing", "Pre-processing", _preprocessing(context, record.id)))
    groups.append(
        FactGroup(
            "tokenizer",
            "Tokenizer",
            facts.plain_facts(entry, "tokenizer", ("type", "base", "vocabulary", "note")),
        )
    )
    settings = tuple(name for name in Hyperparameters.model_fields if name not in {"variant", "note"})
    used = entry.hyperparameters
    variants = {variant.id: variant.name for variant in entry.variants}
    of = f"Settings of {variants.get(used.variant, used.variant)}. " if used and used.variant else ""
    groups.append(
        FactGroup(
            "hyperparameters",
            "Hyper-parameters",
            facts.plain_facts(entry, "hyperparameters", settings),
            (of + (used.note if used and used.note else "")).strip(),
        )
    )
    groups.append(
        FactGroup("training", "Training", facts.plain_facts(entry, "training", tuple(Training.model_fields)))
    )
    return tuple(group for group in groups if group.facts)


def _preprocessing(context: Context, id_: ModelId) -> tuple[Fact, ...]:
    entry = context.catalog.models[id_].entry
    cleaned = entry.preprocessing
    if cleaned is None:
        return ()
    found = []
    if cleaned.deduplication is not None:
        found.append(
            Fact(
                "De-duplication",
                formatting.number(cleaned.deduplication),
                unverified=facts.is_unverified(entry, "preprocessing.deduplication"),
            )
        )
    terms = context.catalog.entries.vocabulary.filters
    for key, value in cleaned.filters.items():
        term = terms.get(key)
        found.append(
            Fact(
                term.name if term else key,
                formatting.number(value),
                unverified=facts.is_unverified(entry, f"preprocessing.filters.{key}"),
                note=term.meaning or "" if term else "",
            )
        )
    return tuple(found)
