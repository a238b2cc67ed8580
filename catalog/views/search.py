"""The search page, and the index of names that its script searches."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from catalog.core import topic
from catalog.core.contamination import surely_released
from catalog.core.leaderboard import leaderboards
from catalog.core.own_values import own_values
from catalog.views import addresses, choose, facts, formatting, index_page, listings, models
from catalog.views.components import Link
from catalog.views.context import term_names
from catalog.views.leaderboard import family_and_variant
from catalog.views.page import DataFile, Head, Page
from catalog.views.tags import carriers
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, pgettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, Cell, MethodRecord, ModelRecord, VariantRecord
    from catalog.core.standings import Standing
    from catalog.entries.schema.benchmark import BenchmarkPart
    from catalog.entries.schema.catalogue import FieldOwner
    from catalog.entries.schema.terms import Term
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.context import Context

    StandingsOf: TypeAlias = Callable[[BenchmarkId], Mapping[VariantRef, Standing]]


SearchRow: TypeAlias = tuple[str, str, str, tuple[str, ...], tuple[int, ...], int]
"""Name, address, a note; other names; places in `SearchIndex.words` of other texts; how much there is.

A tuple, for there are thousands: the names of its fields would be most of the file.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """The search page, search.html; its script finds the results of a query."""

    template: ClassVar[str] = "search.html.jinja"

    counts: tuple[Link, ...]  # what there is to read without searching: Link("363 models", "models.html")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchKind:
    """Searchable items of one kind, such as models or tags; shown together."""

    id: str
    title: str
    rows: tuple[SearchRow, ...]
    within: tuple[int, ...]  # variants only: for each, the place of its family among the models


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchIndex:
    """The search index, loaded at the first search."""

    kinds: tuple[SearchKind, ...]
    words: tuple[str, ...]  # texts that many things share: who made them, their tags
    questions: tuple[str, ...]  # in words, offered before anything is typed


@dataclass(frozen=True, slots=True)
class HandWrittenPage:
    """A hand-written page with its headings: anchors and plain text."""

    path: str
    title: str
    headings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FixedPage:
    """A page that every site has, with its title and other search words for it."""

    path: str
    title: str
    others: tuple[str, ...]


# The Chinese and Japanese names say what the page lists: readers look for it by these.
PAGES: Final = (
    FixedPage(
        addresses.MODELS,
        noted("Models"),
        ("all models", "newest models", "prices", "cost", "cheapest", "context window", "模型"),
    ),
    FixedPage(
        addresses.INDEX,
        noted("Index"),
        ("capability index", "overall ranking", "average", "item response theory"),
    ),
    FixedPage(
        addresses.AS_OF,
        noted("As of a date"),
        (
            "what was best at a date",
            "best in 2024",
            "state of the art then",
            "what changed since",
        ),
    ),
    FixedPage(addresses.SQL, noted("Ask in SQL"), ("query", "database", "SQLite")),
    FixedPage(addresses.MODELS_BY_SIZE, noted("Models by size"), ("parameters", "参数量")),
    FixedPage(addresses.MODELS_BY_NAME, noted("Models by name"), ()),
    FixedPage(addresses.COMPARE, noted("Compare models"), ("side by side", "versus", "对比")),
    FixedPage(
        addresses.CHOOSE,
        noted("Choose a model"),
        ("which model", "recommendation", "shortlist", "best model for"),
    ),
    FixedPage(
        addresses.BENCHMARKS,
        noted("Benchmarks"),
        ("leaderboards", "datasets", "基准", "评测", "ベンチマーク"),
    ),
    FixedPage(addresses.METHODS, noted("Methods"), ("techniques", "prompting", "方法")),
    FixedPage(addresses.TIMELINE, noted("Timeline"), ("history", "时间线")),
    FixedPage(addresses.CHARTS, noted("Size vs score"), ("charts", "scaling", "plots", "图表")),
    FixedPage(addresses.TAGS, noted("Tags"), ("categories", "标签")),
    FixedPage(
        addresses.DISAGREEMENTS,
        noted("Reports that conflict"),
        ("disagreements", "conflicting values", "contradictions"),
    ),
    FixedPage(addresses.ADD, noted("Write an entry"), ("new model", "add a result", "form", "contribute")),
    FixedPage(addresses.VERIFY, noted("Check a number"), ("help verify", "unverified values", "mistakes")),
    FixedPage(addresses.CHANGES, noted("Changes"), ("news", "history of entries", "feeds")),
    FixedPage(addresses.SOURCES, noted("Sources"), ("results files", "references", "来源")),
)


def page(context: Context) -> SearchPage:
    """The search page; without scripts, it links to the tables of models, benchmarks, methods and tags."""
    catalog = context.catalog
    tags = sum(1 for record in catalog.tags.values() if carriers(record))
    return SearchPage(
        head=Head(
            path=addresses.SEARCH,
            section="index",
            title=_("Search"),
            description=_("Find models, benchmarks, methods, organisations, tags, papers and pages by name."),
        ),
        counts=(
            Link(ngettext("{n} model", "{n} models", len(catalog.models)), addresses.MODELS),
            Link(ngettext("{n} benchmark", "{n} benchmarks", len(catalog.benchmarks)), addresses.BENCHMARKS),
            Link(ngettext("{n} method", "{n} methods", len(catalog.methods)), addresses.METHODS),
            Link(ngettext("{n} tag", "{n} tags", tags), addresses.TAGS),
        ),
    )


_PART: Final = -1  # the weight of a part of a page


class _TextTable:
    """Table of distinct texts; a text gets the next number when it is first added."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def places(self, texts: Iterable[str]) -> tuple[int, ...]:
        return tuple(
            self._places.setdefault(text, len(self._places)) for text in dict.fromkeys(texts) if text
        )

    def all(self) -> tuple[str, ...]:
        return tuple(self._places)


def data(
    context: Context,
    pages: Sequence[HandWrittenPage],
    standings_of: StandingsOf,
    months: Sequence[tuple[str, str, tuple[str, ...]]],
) -> DataFile:
    """Data file of the search index, which the script loads; see `index`."""
    value = index(context, pages, standings_of, months)
    return DataFile(path=addresses.SEARCH_DATA, name="search", value=value)


def index(
    context: Context,
    pages: Sequence[HandWrittenPage],
    standings_of: StandingsOf = lambda _: {},
    months: Sequence[tuple[str, str, tuple[str, ...]]] = (),
) -> SearchIndex:
    """The search index, by kind of item; `pages` are the hand-written pages.

    `months` are (title, path, other search words) of the pages as of months. `standings_of` gives the places
    on a benchmark: a benchmark is listed with its first rows.
    """
    words = _TextTable()
    kinds = (
        *_models(context, words),
        SearchKind(
            id="benchmark", title=_("Benchmarks"), rows=_benchmarks(context, words, standings_of), within=()
        ),
        SearchKind(id="method", title=_("Methods"), rows=_methods(context, words), within=()),
        SearchKind(id="organisation", title=_("Organisations"), rows=_organisations(context), within=()),
        SearchKind(id="licence", title=_("Licences"), rows=_licences(context), within=()),
        SearchKind(id="measurer", title=_("Measurers"), rows=_measurers(context), within=()),
        SearchKind(id="tag", title=_("Tags"), rows=_tags(context, words), within=()),
        SearchKind(id="metric", title=_("Metrics"), rows=_metrics(context, pages), within=()),
        SearchKind(id="language", title=_("Programming languages"), rows=_languages(context), within=()),
        SearchKind(id="paper", title=_("Papers"), rows=_papers(context, words), within=()),
        SearchKind(
            id="page",
            title=pgettext("kind of result", "Pages"),
            rows=(
                *_pages(context, pages, words),
                *((title, path, "", others, (), _PART) for title, path, others in months),
            ),
            within=(),
        ),
    )
    return SearchIndex(kinds=kinds, words=words.all(), questions=context.topic.examples)


def _models(context: Context, words: _TextTable) -> tuple[SearchKind, SearchKind]:
    """(search rows of model families, search rows of variants).

    A variant is also found by the texts of its family.
    """
    families: list[SearchRow] = []
    variants: list[SearchRow] = []
    within: list[int] = []
    for index, (id_, record) in enumerate(context.catalog.models.items()):
        page = addresses.model(id_)
        entry = record.entry
        weights = [_value_count(variant.cells) for variant in record.variants]
        families.append(
            (
                entry.name,
                page,
                _organisations_and_year(context, record),
                entry.aliases,
                _further_texts(
                    context,
                    record,
                    words,
                    "model",
                    languages=entry.programming_languages,
                    corpora=entry.training_data.sources if entry.training_data else (),
                ),
                sum(weights),
            )
        )
        for variant, weight in zip(record.variants, weights, strict=True):
            address = addresses.variant(variant.ref)
            variants.append((variant.entry.name, address, "", _variant_names(variant), (), weight))
            within.append(index)
    return (
        SearchKind(id="model", title=_("Models"), rows=tuple(families), within=()),
        SearchKind(id="variant", title=_("Variants"), rows=tuple(variants), within=tuple(within)),
    )


def _variant_names(variant: VariantRecord) -> tuple[str, ...]:
    """Other names of a variant and its former references (`family/former-id`); () if there are none."""
    former = (f"{variant.model_id}/{former.id}" for former in variant.entry.former_ids)
    return (*variant.entry.other_names, *former)


_FIRST_ROWS: Final = 3


def _first_rows(context: Context, standings: Mapping[VariantRef, Standing]) -> str:
    """First rows of a benchmark's main leaderboard: "1. Elm-5 88.0 %, 2. ..."; "" without one."""
    if not standings:
        return ""
    number = min(standing.number for standing in standings.values())
    rows = sorted(
        (row for row in standings.values() if row.number == number),
        key=lambda row: (row.rank.position, row.entrant.cell.key),
    )
    return formatting.phrases(
        f"{row.rank.position}. {context.model(row.entrant.cell.key.variant).text} "
        f"{formatting.with_unit(formatting.value(headline.row.number, headline.scale), headline.scale)}"
        for row in rows[:_FIRST_ROWS]
        for headline in (row.entrant.edition.headline,)
    )


def _benchmarks(context: Context, words: _TextTable, standings_of: StandingsOf) -> tuple[SearchRow, ...]:
    return tuple(
        (
            entry.name,
            addresses.benchmark(id_),
            _first_rows(context, standings_of(id_)) or _organisations_and_year(context, record),
            entry.aliases,
            _further_texts(
                context,
                record,
                words,
                "benchmark",
                languages=entry.programming_languages,
                parts=(*entry.versions, *entry.splits),
            ),
            _value_count(record.cells),
        )
        for id_, record in context.catalog.benchmarks.items()
        for entry in (record.entry,)
    )


def _methods(context: Context, words: _TextTable) -> tuple[SearchRow, ...]:
    return tuple(
        (
            record.entry.name,
            addresses.method(id_),
            _organisations_and_year(context, record),
            record.entry.aliases,
            _further_texts(context, record, words, "method"),
            _value_count(record.cells),
        )
        for id_, record in context.catalog.methods.items()
    )


def _value_count(cells: Iterable[Cell]) -> int:
    """Number of reported values."""
    return sum(len(edition.observations) for cell in cells for edition in cell.editions)


def _organisations_and_year(context: Context, record: ModelRecord | BenchmarkRecord | MethodRecord) -> str:
    """Text with organisations and year: "Oak Lab, 2022"; "" if both are unknown."""
    year = formatting.day(record.entry.released)[:4]
    return formatting.phrases((context.organisations(record.entry.organisations), year))


def _further_texts(
    context: Context,
    record: ModelRecord | BenchmarkRecord | MethodRecord,
    words: _TextTable,
    owner: FieldOwner,
    *,
    languages: Iterable[str] = (),
    corpora: Iterable[str] = (),
    parts: Iterable[BenchmarkPart] = (),
) -> tuple[int, ...]:
    """Numbers in `words` of further search texts of an entry.

    Organisations, year, tags, languages, parts and training data.
    """
    vocabulary, entry = context.catalog.entries.vocabulary, record.entry
    texts = [formatting.day(entry.released)[:4]]
    for id_ in entry.organisations:
        texts += _name_and_aliases(id_, vocabulary.organisations)
    for id_ in record.tags:
        texts += _tag_names(context, id_)
    texts += [_("trained on {corpus}", corpus=corpus) for corpus in corpora]
    for id_ in languages:
        texts += _name_and_aliases(id_, vocabulary.programming_languages)
    for one in own_values(context.topic, owner, entry.own):
        texts += [one.text] if one.field.type in {"choice", "text"} else []
    return words.places([*texts, *(part.name for part in parts)])


def _name_and_aliases(id_: str, terms: Mapping[str, Term]) -> list[str]:
    return [*term_names((id_,), terms), *(terms[id_].aliases if id_ in terms else ())]


def _tag_names(context: Context, id_: str) -> list[str]:
    """Name of a tag; if a scenario has the same id, also the aliases of that scenario."""
    scenarios = context.catalog.entries.vocabulary.scenarios
    return [context.catalog.tags[id_].tag.name, *(scenarios[id_].aliases if id_ in scenarios else ())]


def _organisations(context: Context) -> tuple[SearchRow, ...]:
    """Search rows of the organisations that an entry or a survey names.

    Each links to its page, or to its row in the list; if it has only one entry, to the page of that.
    """
    surveyed = Counter(
        id_ for survey in context.catalog.entries.vocabulary.surveys.values() for id_ in survey.organisations
    )
    rows: list[SearchRow] = []
    for id_, term in context.catalog.entries.vocabulary.organisations.items():
        named = context.catalog.organisations.get(id_)
        models = len(named.models) if named else 0
        count = surveyed[id_] + (
            len(named.models) + len(named.benchmarks) + len(named.methods) if named else 0
        )
        if not count:
            continue
        if named is None:
            address = addresses.SURVEY
        elif count == 1:
            (address,) = (
                *map(addresses.model, named.models),
                *map(addresses.benchmark, named.benchmarks),
                *map(addresses.method, named.methods),
            )
        elif context.has_page(addresses.ORGANISATIONS):
            address = context.organisation_path(id_)
        elif models:
            address = addresses.filtered_models("organisation", id_)
        else:
            address = addresses.search(term.name)
        rows.append((term.name, address, _entry_count(models, count), term.aliases, (), count))
    return tuple(rows)


def _licences(context: Context) -> tuple[SearchRow, ...]:
    """Search rows of the licences that an entry names, each with its page or its row in the list."""
    words = context.catalog.entries.vocabulary.licences
    return tuple(
        (
            words[id_].name,
            context.licence_path(id_),
            ngettext("{n} model", "{n} models", len(named.models)) if named.models else "",
            tuple(filter(None, (*words[id_].aliases, words[id_].spdx))),
            (),
            len(named.models),
        )
        for id_, named in context.catalog.licences.items()
        if id_ in words and context.has_page(addresses.LICENCES)
    )


def _measurers(context: Context) -> tuple[SearchRow, ...]:
    """Search rows of the measurers that have a page of their own."""
    places = context.catalog.measurer_places
    return tuple(
        (
            _("Measured by {name}", name=formatting.measurer(name)),
            addresses.measurer(places[name].id, has_page=True),
            ngettext("{n} value", "{n} values", len(record.observations)),
            (name,),
            (),
            1,
        )
        for name, record in context.catalog.measurers.items()
        if places[name].values == "many" and context.has_page(addresses.MEASURERS)
    )


def _entry_count(models: int, things: int) -> str:
    if models == things:
        return ngettext("{n} model", "{n} models", models)
    return ngettext("{n} entry", "{n} entries", things)


def _tags(context: Context, words: _TextTable) -> tuple[SearchRow, ...]:
    return tuple(
        (
            record.tag.name,
            addresses.tag(id_),
            record.category.name,
            tuple(_tag_names(context, id_)[1:]),
            words.places([record.category.name]),
            carriers(record),
        )
        for id_, record in context.catalog.tags.items()
        if carriers(record)
    )


def _metrics(context: Context, pages: Sequence[HandWrittenPage]) -> tuple[SearchRow, ...]:
    """Search rows of metrics; each links to the page on metrics, or to the table of benchmarks without it."""
    page = next((page.path for page in pages if page.path == addresses.SURVEY_METRICS), addresses.BENCHMARKS)
    return tuple(
        (metric.name, page, metric.meaning or "", (*_other_spellings(metric.name), *metric.aliases), (), 0)
        for metric in context.catalog.entries.vocabulary.metrics.values()
    )


def _other_spellings(name: str) -> Iterator[str]:
    """Other spellings of a metric's name: `pass at k` and `pass@1` for `pass@k`; () if there are none."""
    if "@" in name:
        yield name.replace("@", " at ")
    if name.endswith("@k"):
        yield f"{name[:-1]}1"


def _languages(context: Context) -> tuple[SearchRow, ...]:
    """Search rows of programming languages; each links to the list of models for it."""
    counts = Counter(
        language
        for record in context.catalog.models.values()
        for language in record.entry.programming_languages
    )
    terms = context.catalog.entries.vocabulary.programming_languages
    return tuple(
        (
            terms[id_].name,
            addresses.filtered_models("language", id_),
            ngettext("{n} family", "{n} families", count),
            terms[id_].aliases,
            (),
            count,
        )
        for id_, count in sorted(counts.items())
        if id_ in terms
    )


def _papers(context: Context, words: _TextTable) -> tuple[SearchRow, ...]:
    """Search rows of papers, one for each title; each links to the page of its entry or survey."""
    vocabulary = context.catalog.entries.vocabulary
    rows: dict[str, SearchRow] = {}
    for survey in vocabulary.surveys.values():
        authors = [*survey.paper.authors]
        for id_ in survey.organisations:
            authors += _name_and_aliases(id_, vocabulary.organisations)
        title = survey.paper.title or survey.name
        note = formatting.phrases((_("Survey"), survey.paper.venue or "", str(survey.paper.year or "")))
        others = tuple(filter(None, (survey.paper.arxiv, *survey.aliases)))
        rows[title] = (title, addresses.SURVEY, note, others, words.places(authors), 0)
    for page, record in _pages_with_records(context):
        paper = record.entry.paper
        if paper is None or paper.title is None or paper.title in rows:
            continue
        venue = " ".join(filter(None, (paper.venue, str(paper.year or ""))))
        rows[paper.title] = (
            paper.title,
            page,
            formatting.phrases((record.entry.name, venue)),
            tuple(filter(None, (paper.arxiv,))),
            words.places([record.entry.name, *facts.named_authors(paper)]),
            0,
        )
    return tuple(rows.values())


def _pages_with_records(
    context: Context,
) -> Iterator[tuple[str, ModelRecord | BenchmarkRecord | MethodRecord]]:
    """(path of the page, record) of every model, benchmark and method."""
    catalog = context.catalog
    yield from ((addresses.model(id_), record) for id_, record in catalog.models.items())
    yield from ((addresses.benchmark(id_), record) for id_, record in catalog.benchmarks.items())
    yield from ((addresses.method(id_), record) for id_, record in catalog.methods.items())


def _optional_pages(context: Context) -> Iterator[FixedPage]:
    """The home page with the words of the topic, and the lists of models that not every catalogue has."""
    about = context.topic
    words = (context.site_name, *filter(None, [about.task]), *about.keywords)
    yield FixedPage(addresses.HOME, noted("Home"), words)
    for page in models.score_lists(context):
        yield FixedPage(page.path, page.hint, ("ranking", "leaderboard", "排行榜"))
    survey = context.catalog.entries.vocabulary.surveys.get(about.survey or "")
    if survey:
        authors = (f"{survey.paper.authors[0].split()[-1]} et al.",) if survey.paper.authors else ()
        names = (survey.name, *survey.aliases, *authors, "综述")
        yield FixedPage(addresses.MODELS_OF_SURVEY, noted("The models of the survey"), names)


# Words that readers type for one thing, where a title has one of them.
_SYNONYMS: Final = (
    ("saturated", "saturation", "headroom", "nearly solved", "饱和"),
    ("context", "window", "上下文"),
    ("price", "cost", "cheap", "价格"),
    ("conflict", "disagreement", "dispute", "矛盾"),
    ("temperature", "温度"),
    ("repair", "修复"),
    ("training data", "训练数据"),
)


# Words for a whole title.
_OF_TITLE: Final = {"data": ("download", "all scores", "CSV", "JSON", "Parquet", "API", "下载")}


def _synonyms(title: str) -> tuple[str, ...]:
    """Other words for a title and for those in it; () if it has none of `_SYNONYMS`."""
    text = title.casefold()
    if text in _OF_TITLE:
        return _OF_TITLE[text]
    groups = (group for group in _SYNONYMS if any(word in text for word in group))
    return tuple(word for group in groups for word in group if word not in text)


def _other_words(page: FixedPage) -> tuple[str, ...]:
    """Other search words of a page, with its English title where it is shown in another language."""
    return page.others if _(page.title) == page.title else (page.title, *page.others)


def _progress_parts(context: Context) -> Iterator[SearchRow]:
    """Search rows of the part "Best over time" of benchmarks; their pages have it if a date is known."""
    for id_, record in context.catalog.benchmarks.items():
        first = next(iter(leaderboards(record)), None)
        ranked = filter(first.is_ranked, first.entrants) if first else ()
        refs = [cell.key.variant for cell, _ in ranked]
        owners = [family_and_variant(context, ref) for ref in refs]
        if any(family and surely_released(family, variant) for family, variant in owners):
            title = _("{name}: best over time", name=record.entry.name)
            others = tuple(_("{name} over time", name=name) for name in record.entry.aliases)
            yield title, f"{addresses.benchmark(id_)}#over-time", "", others, (), _PART


def _pages(context: Context, pages: Sequence[HandWrittenPage], words: _TextTable) -> tuple[SearchRow, ...]:
    fixed = (*PAGES, *_optional_pages(context))
    rows: list[SearchRow] = [(_(page.title), page.path, "", _other_words(page), (), 1) for page in fixed]
    works = topic.work(context.catalog)
    rows += [(choose.work_title(work), addresses.choose(id_), "", (), (), 1) for id_, work in works.items()]
    rows += [
        (index_page.work_title(work), addresses.capability_index(id_), "", (), (), 1)
        for id_, work in context.topic.index.items()
    ]
    rows += [(title, path, "", (), (), 1) for path, title in listings.LISTINGS.items()]
    rows = [row for row in rows if context.has_page(row[1])]
    if "over-time" not in context.topic.without:
        rows += _progress_parts(context)
    for page in pages:
        rows.append((page.title, page.path, "", _synonyms(page.title), (), 1))
        rows += [
            (label, f"{page.path}#{anchor}", page.title, _synonyms(label), words.places([page.title]), _PART)
            for anchor, label in page.headings
        ]
    return tuple(rows)
