"""The tables of all models, in ready-made orders, and a page per model."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from catalog import tags
from catalog.schema.model import Hyperparameters, Training, Variant
from catalog.views import facts, past, scores, wording
from catalog.views.context import term_names, variant_anchor
from catalog.views.pages import ModelGroup, ModelPage, ModelRow, ModelsPage, VariantRow
from catalog.views.parts import Fact, FactGroup, Head, Heading, Link, Score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from catalog.records import Cell, ModelRecord, VariantRecord
    from catalog.schema.types import Day, ModelId
    from catalog.views.context import Context

_UNDATED: Final = "Date not known"
_UNSIZED: Final = "Size not published"
# Chips in the table say what no column says.
_IN_COLUMNS: Final = ("architecture", "access", "licence", "size", "language-scope", "lineage", "survey")


def lists(context: Context, rows_of: Callable[[ModelId], Iterable[Row]]) -> tuple[ModelsPage, ...]:
    """The table of all variants once per ready-made order; `rows_of` gives the `rows` of each family."""
    rows = [row for id_ in context.catalog.models for row in rows_of(id_)]
    orders = (
        Link("Newest first", "models.html"),
        Link("By size", "models-by-size.html"),
        Link("By HumanEval", "models-by-humaneval.html"),
        Link("By name", "models-by-name.html"),
        Link("The survey's 27", "models-survey.html"),
    )
    variants = sum(len(record.variants) for record in context.catalog.models.values())
    families = len(context.catalog.models)
    intro = f"{wording.counted(variants, 'variant')} of {wording.counted(families, 'family', 'families')}."
    surveyed = [row for row in rows if row[0].entry.surveys]
    pages = (
        ("Models", _by_year(rows), intro),
        ("Models by size", _by_size(rows), f"{intro} Classes of total parameters, the largest first."),
        (
            "Models by HumanEval pass@1",
            _by_score(rows),
            f"{intro} Headline values of plain generation, the highest first.",
        ),
        ("Models by name", _by_name(rows), intro),
        (
            "The models of the survey",
            _by_architecture(context, surveyed),
            f"{len({row[0].id for row in surveyed})} families that the survey lists, by architecture.",
        ),
    )
    return tuple(
        ModelsPage(
            head=Head(
                path=order.path,
                section="models",
                title=title,
                description=f"{title}: organisation, date, size, shape, weights, HumanEval and MBPP.",
            ),
            orders=orders,
            current=order.path,
            intro=said,
            groups=groups,
        )
        for order, (title, groups, said) in zip(orders, pages, strict=True)
    )


Row = tuple["ModelRecord", "VariantRecord | None", ModelRow]


def rows(context: Context, record: ModelRecord) -> tuple[Row, ...]:
    """A line of the table for each variant of a family, or one for a family without any."""
    return tuple((record, each, _row(context, record, each)) for each in record.variants or (None,))


def released(record: ModelRecord, variant: VariantRecord | None) -> Day | None:
    """The day a variant is sorted by: its own date, else its family's, which it cannot be older than."""
    return (variant.entry.released if variant else None) or record.entry.released


def surely_released(record: ModelRecord, variant: VariantRecord | None) -> Day | None:
    """When a variant came out, where that is known: a family's date says nothing of later members.

    It is taken for its members only where none of them has a date of its own.
    """
    if variant and variant.entry.released:
        return variant.entry.released
    later = any(each.entry.released for each in record.variants)
    return None if later else record.entry.released


def _row(context: Context, record: ModelRecord, variant: VariantRecord | None) -> ModelRow:
    entry = record.entry
    own = variant.entry if variant else None
    link = context.model(variant.ref if variant else record.id)
    marked = f"variants.{own.id}" if own else "\0"
    architectures = context.catalog.entries.vocabulary.architectures
    return ModelRow(
        name=link,
        family=context.model(record.id),
        organisations=context.organisations(entry.organisations),
        date=wording.day(surely_released(record, variant)),
        architecture=term_names([entry.architecture], architectures)[0] if entry.architecture else "",
        size=wording.size(own.parameters) if own else "",
        shape=_shape(own) if own else "",
        window=wording.count(own.context_tokens) if own and own.context_tokens else "",
        weights=wording.access(public=entry.weights.public if entry.weights else None),
        humaneval=_score(context, variant, "humaneval"),
        mbpp=_score(context, variant, "mbpp"),
        tags=context.chips(record.tags, without=_IN_COLUMNS),
        unverified=any(path.startswith(marked) for path in entry.unverified),
    )


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


def _groups(
    rows: Iterable[Row], title: Callable[[Row], str], *, note: Callable[[str], str] = lambda _: ""
) -> tuple[ModelGroup, ...]:
    """Neighbouring rows of one title, in the order given."""
    found: dict[str, list[ModelRow]] = {}
    for row in rows:
        found.setdefault(title(row), []).append(row[2])
    return tuple(
        ModelGroup(id=f"g-{index}", title=name, note=note(name), rows=tuple(same))
        for index, (name, same) in enumerate(found.items(), 1)
    )


def _date_key(row: Row) -> tuple[object, ...]:
    date = released(row[0], row[1])
    return (date is None, -(date.latest.toordinal() if date else 0), row[0].entry.name.casefold(), row[0].id)


def _size_key(row: Row) -> int:
    return row[1].entry.parameters or 0 if row[1] else 0


def _by_year(rows: Sequence[Row]) -> tuple[ModelGroup, ...]:
    ordered = sorted(rows, key=lambda row: (*_date_key(row), -_size_key(row)))
    return _groups(ordered, lambda row: wording.day(released(row[0], row[1]))[:4] or _UNDATED)


def _by_size(rows: Sequence[Row]) -> tuple[ModelGroup, ...]:
    names = {
        "under-300m": "Under 300M",
        "300m-1b": "300M to 1B",
        "1b-3b": "1B to 3B",
        "3b-10b": "3B to 10B",
        "10b-40b": "10B to 40B",
        "over-40b": "40B and more",
    }
    ordered = sorted(rows, key=lambda row: (-_size_key(row), *_date_key(row)))
    return _groups(
        ordered, lambda row: names[tags.size_class(_size_key(row))] if _size_key(row) else _UNSIZED
    )


def _by_score(rows: Sequence[Row]) -> tuple[ModelGroup, ...]:
    cells = {id(row[2]): plain_cell(row[1], "humaneval") for row in rows}
    measured = [row for row in rows if cells[id(row[2])]]
    ordered = sorted(measured, key=lambda row: (-_fraction(cells[id(row[2])]), *_date_key(row)))
    missing = len(rows) - len(measured)
    note = f"Left out: {wording.counted(missing, 'variant')} without a HumanEval value."
    return _groups(ordered, lambda _: "By HumanEval pass@1", note=lambda _: note if missing else "")


def _fraction(cell: Cell | None) -> float:
    return cell.headline.fraction if cell else -1.0


def _by_name(rows: Sequence[Row]) -> tuple[ModelGroup, ...]:
    ordered = sorted(
        rows, key=lambda row: (row[0].entry.name.casefold(), row[0].id, -_size_key(row), row[2].name.text)
    )
    return _groups(
        ordered, lambda row: initial if (initial := row[0].entry.name[:1].upper()).isalpha() else "0–9"
    )


def _by_architecture(context: Context, rows: Sequence[Row]) -> tuple[ModelGroup, ...]:
    order = list(context.catalog.entries.vocabulary.architectures)
    ordered = sorted(
        rows,
        key=lambda row: (
            order.index(row[0].entry.architecture) if row[0].entry.architecture in order else len(order),
            wording.day(row[0].entry.released),
            row[0].id,
            -_size_key(row),
        ),
    )
    return _groups(ordered, lambda row: row[2].architecture or "Architecture not known")


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


def page(context: Context, record: ModelRecord) -> ModelPage:
    """Everything known about a family."""
    entry = record.entry
    results = scores.groups(context, (cell for variant in record.variants for cell in variant.cells))
    details = _details(context, record)
    based_on = tuple(map(context.model, entry.based_on))
    direct = {tags.family(ref) for ref in entry.based_on}
    behind = tags.ancestors(record.id, context.catalog.entries.models) - direct
    unverified = facts.unverified(entry)
    citation = facts.citation(entry)
    changes = past.of_model(context, record.id)
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
            path=f"models/{record.id}.html",
            section="models",
            title=entry.name,
            description=entry.summary
            or f"{entry.name}: variants, sizes and every reported result with its source.",
            toc=tuple(item for item in toc if item),
            edit=context.edit(f"entries/models/{record.id}.yaml"),
        ),
        name=entry.name,
        summary=entry.summary or "",
        aliases=wording.listed(entry.aliases),
        tags=context.chips(record.tags),
        facts=_facts(context, record),
        variant_columns=tuple(_SHORT.get(name) or wording.label(name) for name in columns),
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
        Fact("Released", wording.day(entry.released), unverified=unchecked("released")),
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
    programming = wording.listed(term_names(entry.programming_languages, words.programming_languages))
    if not programming and entry.programming_language_count:
        programming = f"{entry.programming_language_count} languages"
    natural = wording.listed(term_names(entry.natural_languages, words.natural_languages))
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
        notes.append(f"Exactly {wording.count(variant.parameters_exact)} parameters.")
    return VariantRow(
        id=variant_anchor(variant.id),
        name=variant.name,
        aliases=wording.listed(variant.aliases),
        cells=tuple(_variant_cell(variant, name) for name in columns),
        unverified=tuple(
            bool(getattr(variant, name)) and facts.is_unverified(entry, f"variants.{variant.id}.{name}")
            for name in columns
        ),
        note=" ".join(wording.sentence(note) for note in notes if note),
        link=Link("model card", variant.url, external=True) if variant.url else None,
    )


def _variant_cell(variant: Variant, name: str) -> str:
    value = getattr(variant, name)
    if value is None:
        return ""
    if name in {"parameters", "active_parameters"}:
        return wording.size(value)
    return wording.count(value) if isinstance(value, int) else str(value)


def _details(context: Context, record: ModelRecord) -> tuple[FactGroup, ...]:
    entry = record.entry
    groups = []
    data = entry.training_data
    if data:
        sizes = (
            f"{wording.number(size.amount)} {size.unit}" + (f" ({size.of})" if size.of else "")
            for size in data.sizes
        )
        groups.append(
            FactGroup(
                "training-data",
                "Training data",
                (
                    *facts.plain_facts(entry, "training_data", ("sources",)),
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
                wording.number(cleaned.deduplication),
                unverified=facts.is_unverified(entry, "preprocessing.deduplication"),
            )
        )
    terms = context.catalog.entries.vocabulary.filters
    for key, value in cleaned.filters.items():
        term = terms.get(key)
        found.append(
            Fact(
                term.name if term else key,
                wording.number(value),
                unverified=facts.is_unverified(entry, f"preprocessing.filters.{key}"),
                note=term.meaning or "" if term else "",
            )
        )
    return tuple(found)
