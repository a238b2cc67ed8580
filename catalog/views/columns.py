"""The registry of the fields of models that readers see: one `Column` for each.

From it follow the table of models, the explorer (columns, filters, panels, data, downloads), the compare
page, the table of variants on a model's page and the entry form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from catalog.core.contamination import surely_released
from catalog.core.costs import current_price
from catalog.views import formatting
from catalog.views.context import term_names
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.core.records import ModelRecord, VariantRecord
    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.model import ModelEntry, Variant
    from catalog.entries.schema.terms import Term

ValueKind: TypeAlias = Literal[
    "text",
    "number",
    "size",  # a number of parameters: "16.1B"
    "yes-no",
    "date",  # as precise as it is known: "2024-03-25", "2024-03" or "2024"
    "shape",  # several numbers: "34 / 24 / 6144"
    "access",  # "open" or "closed"
    "term",  # an id from terms/, shown by its name
    "terms",  # several of them
    "price",  # in US dollars per million tokens: "2.5"
    "name",  # of the family
    "tags",
    "places",  # the best ones on leaderboards
]
_NUMBERS: Final = frozenset({"number", "size", "shape", "price"})
_DESCENDING_FIRST: Final = _NUMBERS | {"date"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A filter of the model explorer: a smallest and a largest value, both included."""

    id: str  # in addresses
    title: str
    chip: str  # how the filter in use is called
    panel: str  # id of the button that opens it


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field of model families or variants, and the tables and forms that show it as a column.

    Its words are messages that wait for `gettext`.
    """

    id: str  # in addresses
    kind: ValueKind
    of: Literal["family", "variant"]
    fields: tuple[str, ...]  # paths in the entry of the family or variant
    title: str = ""  # in the explorer and on the compare page; "" if they do not offer it
    of_weights: bool = False  # only open weights make it known, as a rule
    labelled: bool = False  # on phones, where a table has no head, cells repeat the title
    page: str = ""  # its name on a model's page, as a column of variants or a fact; "" if it is not there
    form: bool = False  # the entry form asks for it
    range: Range | None = None  # only of variants
    facet: str = ""  # title of the filter by terms; "" if there is none
    terms: str = ""  # vocabulary of the terms, as `Vocabulary` calls it

    @property
    def layout(self) -> str:
        """Layout of the column's table cells: `number` (aligned), `words`, `places` or `tags`."""
        return (
            "number" if self.kind in _NUMBERS else self.kind if self.kind in {"places", "tags"} else "words"
        )

    @property
    def descending_first(self) -> bool:
        """True if the first click on the column's head sorts from the largest value down."""
        return self.kind in _DESCENDING_FIRST


# In the order in which readers see them.
COLUMNS: Final = (
    Column(id="name", kind="name", of="variant", fields=(), title=noted("Model")),
    Column(
        id="released",
        kind="date",
        of="variant",
        fields=("released",),
        title=noted("Released"),
        page=noted("Released"),
        range=Range(id="released", title=noted("Released"), chip=noted("Released"), panel="released"),
    ),
    Column(
        id="size",
        kind="size",
        of="variant",
        fields=("parameters",),
        title=noted("Size"),
        of_weights=True,
        page=noted("Parameters"),
        form=True,
        range=Range(id="parameters", title=noted("Parameters"), chip=noted("Size"), panel="size"),
    ),
    Column(
        id="active",
        kind="size",
        of="variant",
        fields=("active_parameters",),
        title=noted("Active parameters"),
        labelled=True,
        page=noted("Active"),
    ),
    Column(
        id="shape",
        kind="shape",
        of="variant",
        fields=("layers", "heads", "hidden"),
        title=noted("Layers / heads / hidden size"),
        labelled=True,
    ),
    Column(id="layers", kind="number", of="variant", fields=("layers",), page=noted("Layers"), form=True),
    Column(
        id="encoder-layers",
        kind="number",
        of="variant",
        fields=("encoder_layers",),
        page=noted("Encoder layers"),
    ),
    Column(
        id="decoder-layers",
        kind="number",
        of="variant",
        fields=("decoder_layers",),
        page=noted("Decoder layers"),
    ),
    Column(id="heads", kind="number", of="variant", fields=("heads",), page=noted("Heads"), form=True),
    Column(id="kv-heads", kind="number", of="variant", fields=("kv_heads",), page=noted("KV heads")),
    Column(
        id="hidden", kind="number", of="variant", fields=("hidden",), page=noted("Hidden size"), form=True
    ),
    Column(
        id="feed-forward", kind="number", of="variant", fields=("feed_forward",), page=noted("Feed-forward")
    ),
    Column(
        id="head-dimension", kind="number", of="variant", fields=("head_dimension",), page=noted("Head width")
    ),
    Column(
        id="window",
        kind="number",
        of="variant",
        fields=("context_tokens",),
        title=noted("Context, tokens"),
        labelled=True,
        page=noted("Context window"),
        form=True,
        range=Range(id="context", title=noted("Context, tokens"), chip=noted("Context"), panel="size"),
    ),
    Column(
        id="max-output",
        kind="number",
        of="variant",
        fields=("max_output_tokens",),
        title=noted("Max output, tokens"),
        labelled=True,
        page=noted("Max output"),
        form=True,
    ),
    Column(
        id="modality",
        kind="terms",
        of="variant",
        fields=("modalities",),
        title=noted("Reads"),
        labelled=True,
        page=noted("Reads"),
        form=True,
        facet=noted("Reads"),
        terms="modalities",
    ),
    Column(
        id="price-input",
        kind="price",
        of="variant",
        fields=("prices.input",),
        title=noted("Input, $ per million tokens"),
        labelled=True,
        page=noted("Input, $/M"),
        range=Range(
            id="price-input",
            title=noted("Input, $ per million tokens"),
            chip=noted("Input price"),
            panel="price",
        ),
    ),
    Column(
        id="price-output",
        kind="price",
        of="variant",
        fields=("prices.output",),
        title=noted("Output, $ per million tokens"),
        labelled=True,
        page=noted("Output, $/M"),
        range=Range(
            id="price-output",
            title=noted("Output, $ per million tokens"),
            chip=noted("Output price"),
            panel="price",
        ),
    ),
    Column(id="batch", kind="text", of="variant", fields=("batch",), page=noted("Batch")),
    Column(
        id="training-cutoff",
        kind="date",
        of="variant",
        fields=("training_cutoff",),
        page=noted("Training data until"),
    ),
    Column(
        id="knowledge-cutoff",
        kind="date",
        of="variant",
        fields=("knowledge_cutoff",),
        title=noted("Knowledge cutoff"),
        labelled=True,
        page=noted("Knowledge cutoff"),
        form=True,
        range=Range(
            id="knowledge-cutoff",
            title=noted("Knowledge cutoff"),
            chip=noted("Knowledge cutoff"),
            panel="released",
        ),
    ),
    Column(
        id="architecture",
        kind="term",
        of="family",
        fields=("architecture",),
        title=noted("Architecture"),
        page=noted("Architecture"),
        form=True,
        terms="architectures",
    ),
    Column(id="weights", kind="access", of="family", fields=("weights.public",), title=noted("Weights")),
    Column(
        id="licence",
        kind="term",
        of="family",
        fields=("weights.licence",),
        title=noted("Licence"),
        of_weights=True,
        labelled=True,
        terms="licences",
    ),
    Column(
        id="organisation",
        kind="terms",
        of="family",
        fields=("organisations",),
        title=noted("Organisation"),
        labelled=True,
        facet=noted("Organisation"),
        terms="organisations",
    ),
    Column(id="family", kind="name", of="family", fields=(), title=noted("Family"), labelled=True),
    Column(
        id="language",
        kind="terms",
        of="family",
        fields=("programming_languages",),
        title=noted("Programming languages"),
        labelled=True,
        facet=noted("Programming language"),
        terms="programming_languages",
    ),
    Column(
        id="natural-language",
        kind="terms",
        of="family",
        fields=("natural_languages",),
        facet=noted("Natural language"),
        terms="natural_languages",
    ),
    Column(
        id="licence-terms",
        kind="term",
        of="family",
        fields=("weights.licence",),
        facet=noted("Terms of the weights"),
        terms="licences",
    ),
    Column(id="places", kind="places", of="variant", fields=(), title=noted("Best places")),
    Column(id="tags", kind="tags", of="family", fields=(), title=noted("Tags")),
)

# The columns that every table of models has, before those of scores.
USUAL: Final = tuple(
    column
    for id_ in ("name", "places", "released", "size", "weights", "licence", "window")
    for column in COLUMNS
    if column.id == id_
)
# What the explorer offers besides the name and the scores.
OFFERED: Final = tuple(column for column in COLUMNS if column.title and column.id != "name")
RANGES: Final = tuple(column for column in COLUMNS if column.range)
FACETS: Final = tuple(column for column in COLUMNS if column.facet)
VARIANT_TABLE: Final = tuple(column for column in COLUMNS if column.page and column.of == "variant")
FAMILY_FACTS: Final = tuple(column for column in COLUMNS if column.page and column.of == "family")
VARIANT_FORM: Final = tuple(c.fields[0] for c in COLUMNS if c.form and c.of == "variant")
FAMILY_FORM: Final = tuple(c.fields[0] for c in COLUMNS if c.form and c.of == "family")

# Chips in a row show the tags that no column shows: not those of these categories.
IN_COLUMNS: Final = ("architecture", "access", "licence", "size", "language-scope", "lineage", "survey")

# The buttons of the explorer: id, title, and the facets behind each. A facet that is named nowhere is behind
# the last one. Ranges name their button themselves; "results" is filled by the scripts.
PANELS: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    ("organisation", noted("Organisation"), ("organisation",)),
    ("size", noted("Size, context"), ("size",)),
    ("released", noted("Released"), ()),
    ("weights", noted("Weights"), ("access", "licence", "licence-terms")),
    ("price", noted("Price"), ()),
    ("architecture", noted("Architecture"), ("architecture", "design", "modality")),
    ("languages", noted("Languages"), ("language", "natural-language", "language-scope")),
    ("results", noted("Results"), ()),
    ("tags", noted("Tags"), ()),
)

# Names that an address of the explorer uses; a category of tags of that name becomes "tag-<name>".
RESERVED: Final = frozenset(
    {"q", "has", "sort", "columns", "group", "models"}
    | {column.range.id for column in RANGES if column.range}
    | {column.id for column in FACETS}
)


LEAST_KNOWN: Final = 0.15
"""Share of known values below which a column is hidden unless a reader asks for it."""

FIRST_ROWS: Final = 100
"""Number of rows, from the first, that decide whether a column is hidden."""


def is_mostly_unknown(known: int, rows: int) -> bool:
    """True if so few of the first rows of a table have a value in a column that it is hidden."""
    return known < LEAST_KNOWN * rows


def facet_id(category: str) -> str:
    """Name in URLs of the filter for a tag category; starts with `tag-` if the name is reserved."""
    return f"tag-{category}" if category in RESERVED else category


def list_names(column: Column) -> tuple[str, ...]:
    """Names of the data lists that a column of the model explorer shows; () if it shows none."""
    if column.kind in {"terms", "name", "tags", "places"}:  # shown from facets, names and places
        return ()
    return (column.id,) if column.of == "family" else column.fields


def lists(of: Literal["family", "variant"]) -> Iterator[tuple[str, Column]]:
    """(list name, column) for each data list of the explorer: those about families, or about variants."""
    for column in OFFERED:
        if column.of == of:
            yield from ((name, column) for name in list_names(column))


def variant_value(column: Column, field: str, record: ModelRecord, variant: VariantRecord | None) -> object:
    """Value of the field `field` of `column` for a variant; None if unknown.

    `variant` is None for a family without variants. Its release date may be the family's: see
    `surely_released`.
    """
    if column.id == "released":
        return surely_released(record, variant)
    return entry_value(field, variant.entry) if variant else None


def entry_value(field: str, variant: Variant) -> object:
    """Value of a variant's field, None if unknown; `prices.<field>` is of its newest price in US dollars."""
    if field.startswith("prices."):
        price = current_price(variant, "USD")
        return getattr(price, field.partition(".")[2]) if price else None
    return getattr(variant, field)


def listed(column: Column, value: object) -> str | int:
    """`value` as stored in the explorer's data: a number or a text; 0 or "" if unknown."""
    if column.layout == "number" and column.kind != "price":
        return value if isinstance(value, int) else 0
    return text(column.kind, value)


def variant_text(column: Column, record: ModelRecord, variant: VariantRecord | None) -> str:
    """Text of `column` for a variant, in a table of models; "" if unknown."""
    values = [variant_value(column, field, record, variant) for field in column.fields]
    if column.kind == "shape":
        return " / ".join(str(value or "–") for value in values) if any(values) else ""
    return text(column.kind, values[0])


def family_text(column: Column, entry: ModelEntry, vocabulary: Vocabulary) -> str:
    """Text of `column` for a family, in a table of models; "" if unknown."""
    value = family_value(column, entry)
    if column.terms and isinstance(value, str):
        terms: Mapping[str, Term] = getattr(vocabulary, column.terms)
        return term_names([value], terms)[0]
    return text(column.kind, value)


def family_listed(column: Column, entry: ModelEntry, vocabulary: Vocabulary) -> str:
    """Text of `column` for a family, as stored in the explorer's data; scripts word "open" and "closed"."""
    if column.kind == "access":
        public = family_value(column, entry)
        return "" if public is None else "open" if public else "closed"
    return family_text(column, entry, vocabulary)


def family_value(column: Column, entry: ModelEntry) -> object:
    """Value of `column` for a family, read from its entry; None if unknown."""
    value: object = entry
    for name in column.fields[0].split("."):
        value = getattr(value, name) if value is not None else None
    return value


def page_text(column: Column, variant: Variant, vocabulary: Vocabulary) -> str:
    """Text of `column` for a variant, in the table on its family's page; "" if unknown."""
    value = entry_value(column.fields[0], variant)
    if column.terms and isinstance(value, tuple):
        return formatting.listed(term_names(value, getattr(vocabulary, column.terms)))
    return text(column.kind, value)


def text(kind: ValueKind, value: object) -> str:
    """Text that the site shows for a value of this kind; "" for None."""
    if value is None:
        return ""
    if kind == "access":
        return formatting.access(public=bool(value))
    if kind == "yes-no":
        return formatting.yes_no(value)
    if kind == "price":
        return f"{value:f}"
    if kind == "size" and isinstance(value, int):
        return formatting.size(value)
    return formatting.count(value) if isinstance(value, int) else str(value)
