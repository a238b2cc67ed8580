"""The shape of every page: one frozen dataclass each, all text ready to be shown.

A template receives one of these as `page` and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from catalog.views.components import (
        Board,
        BoardFilters,
        BoardRow,
        ChangeLine,
        Chart,
        Citation,
        Fact,
        FactGroup,
        Head,
        Link,
        Past,
        Piece,
        ResultGroup,
        Score,
        Source,
        Unverified,
        WindowTable,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A thing in a list: of what carries a tag, or of what is new."""

    link: Link
    date: str
    unverified: bool  # nobody has checked the date
    by: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopBoard:
    """The first places of a leaderboard, for the home page."""

    benchmark: Link
    title: str
    rows: tuple[BoardRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """How other sites can show the thing."""

    badge: str  # path of its picture, from the site's root
    words: str  # what that says
    width: int  # its size in pixels
    height: int
    table: Link
    snippets: tuple[tuple[str, str, str], ...]  # id, title and text to copy
    note: str  # what is to be replaced in them, or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """home.html.jinja -> index.html."""

    head: Head
    numbers: tuple[tuple[str, Link], ...]  # ("442", Link("model variants", "models.html"))
    newest: tuple[Member, ...]
    boards: tuple[TopBoard, ...]
    charts: tuple[Chart, ...]
    checks: tuple[Fact, ...]  # what the numbers stand on: first-hand, quoted, unverified, disagreements


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
class ModelsPage:
    """models.html.jinja -> models.html and its ready-made orders."""

    head: Head
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
class ModelPage:
    """model.html.jinja -> models/<id>.html."""

    head: Head
    name: str
    summary: str
    aliases: str
    tags: tuple[Link, ...]
    facts: tuple[Fact, ...]  # organisation, date, architecture, weights, licence, paper, repository, surveys
    variant_columns: tuple[str, ...]  # only those that some variant fills
    variants: tuple[VariantRow, ...]
    details: tuple[FactGroup, ...]  # training data, pre-processing, tokenizer, hyper-parameters, training
    based_on: tuple[Link, ...]
    ancestors: tuple[Link, ...]  # those behind based_on
    descendants: tuple[Link, ...]
    results: tuple[ResultGroup, ...]
    note: str
    sources: tuple[Source, ...]
    unverified: tuple[Unverified, ...]
    citation: Citation | None
    embed: Embed | None  # where there is something to show
    past: Past | None  # where the history is known


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkRow:
    """One benchmark in the table of benchmarks."""

    name: Link
    date: str
    scenario: str
    instances: str
    languages: str
    natural_languages: str
    tests: str
    problem: str  # "450.6 / 13.7": characters and lines on average
    solution: str
    results: str  # how many values are reported
    best: Score | None
    best_by: Link | None
    tags: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkGroup:
    """Rows under one heading."""

    id: str
    title: str
    note: str
    rows: tuple[BenchmarkRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarksPage:
    """benchmarks.html.jinja -> benchmarks.html."""

    head: Head
    groups: tuple[BenchmarkGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """One average as stated and as counted again."""

    label: str
    stated: str
    recounted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A value that was the best when it came."""

    date: str
    variant: Link
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkPage:
    """benchmark.html.jinja -> benchmarks/<id>.html."""

    head: Head
    name: str
    summary: str
    aliases: str
    tags: tuple[Link, ...]
    facts: tuple[Fact, ...]
    statistics: tuple[Statistic, ...]
    recount_note: str
    parts: tuple[tuple[str, str, str], ...]  # versions and splits: name, instances, note
    boards: tuple[Board, ...]
    filters: BoardFilters | None  # where there are enough rows to filter
    windows: tuple[WindowTable, ...]  # boards by the date of their problems
    milestones: tuple[Milestone, ...]  # best over time of the first board
    children: tuple[Link, ...]
    note: str
    sources: tuple[Source, ...]
    unverified: tuple[Unverified, ...]
    citation: Citation | None
    embed: Embed | None  # where there is something to show
    past: Past | None  # where the history is known


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One method in the table of methods."""

    name: Link
    kind: str
    date: str
    summary: str
    base_models: tuple[Link, ...]
    results: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodGroup:
    """Methods of one kind."""

    id: str
    title: str
    meaning: str
    rows: tuple[MethodRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodsPage:
    """methods.html.jinja -> methods.html."""

    head: Head
    groups: tuple[MethodGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uplift:
    """A result with the method beside the same model without it."""

    subject: Link
    benchmark: Link
    what: str
    setup: str
    with_method: Score
    without: Score | None
    gain: str  # "+12.2 points", or "" where there is nothing to compare with
    gain_interval: str  # "95 %: +1.5 to +22.6 points", or "" without intervals
    relative: str  # "+18.6 % (95 %: +2.1 to +38.0)", or "" where the baseline is 0 or has no interval


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPage:
    """method.html.jinja -> methods/<id>.html."""

    head: Head
    name: str
    summary: str
    aliases: str
    tags: tuple[Link, ...]
    facts: tuple[Fact, ...]
    roles: tuple[str, ...]
    stages: tuple[str, ...]
    figures: tuple[Fact, ...]  # what its authors state besides results
    uplifts: tuple[Uplift, ...]
    results: tuple[ResultGroup, ...]
    note: str
    sources: tuple[Source, ...]
    unverified: tuple[Unverified, ...]
    citation: Citation | None
    past: Past | None  # where the history is known


@dataclass(frozen=True, slots=True, kw_only=True)
class TagLine:
    """A tag with how many things carry it."""

    link: Link
    meaning: str
    count: str  # "12 models, 3 benchmarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagGroup:
    """A category of tags."""

    id: str
    title: str
    meaning: str
    derived: str  # the rule that gives them, or ""
    tags: tuple[TagLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagsPage:
    """tags.html.jinja -> tags.html."""

    head: Head
    groups: tuple[TagGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPage:
    """tag.html.jinja -> tags/<id>.html, tags/<id>_2.html ..."""

    head: Head
    name: str
    meaning: str
    category: Link
    derived: str
    explorer: Link | None  # the models that carry it, to be filtered further
    groups: tuple[tuple[str, tuple[Member, ...]], ...]  # ("Models", members) ...
    feeds: tuple[Link, ...]  # of changes to what carries it
    pages: tuple[Link, ...]  # all of them, where there are several


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPage:
    """chart.html.jinja -> timeline.html, charts.html."""

    head: Head
    intro: str
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCheck:
    """One entry or results file with what is to be checked in it."""

    id: str
    title: Link
    edit: Link
    fields: tuple[Unverified, ...]
    against: tuple[Source, ...]  # where to look it up
    rows: tuple[tuple[Link, str, str], ...]  # results: what ("CodeGen-Mono 16.1B, MBPP pass@1"), value, place


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyPage:
    """verify.html.jinja -> verify.html, verify-2.html ..."""

    head: Head
    intro: str
    numbers: tuple[tuple[str, str], ...]  # ("321", "rows of results")
    groups: tuple[tuple[str, str, tuple[ToCheck, ...]], ...]  # (id, title, things), most telling first
    pages: tuple[Link, ...]  # all of them, where there are several


@dataclass(frozen=True, slots=True, kw_only=True)
class DisagreementRow:
    """A result's headline and the report that lies farthest from it."""

    model: Link  # to the story of the result
    what: str  # "HumanEval · pass@1"
    headline: str
    interval: str
    headline_by: str
    headline_source: Link
    other: str
    other_by: str
    other_source: Link
    distance: str  # in points
    beyond: str  # points outside the headline's interval, or "" inside it
    reason: str  # settings that differ, or "unexplained"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisagreementsPage:
    """disagreements.html.jinja -> disagreements.html."""

    head: Head
    intro: str
    groups: tuple[tuple[str, str, tuple[DisagreementRow, ...]], ...]  # (id, title, rows), farthest first


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One results file."""

    id: str  # anchor
    title: str
    link: Link | None
    kind: str
    date: str
    retrieved: str
    measured_by: str
    rows: str  # "36 values, 30 first-hand, 36 not yet checked"
    harness: str  # the program that ran and judged the samples, or ""
    entered: str  # how the rows came in: by hand, or read by a program from files
    left_out: tuple[str, ...]  # what those files hold besides
    note: str
    bibtex: str
    edit: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage:
    """sources.html.jinja -> sources.html."""

    head: Head
    intro: str
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of the form."""

    id: str  # unique on the page
    name: str  # as in the entry
    label: str
    help: str
    form: str  # text, size, list, number, whole, flag, choice
    needed: bool
    choices: tuple[str, ...]  # all that it may be
    offers: str  # what ids to offer, of FormPage.offers; ""
    pattern: str  # that each text has to fit; ""
    most: str  # characters of a text; ""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """Fields that stand together: of the entry itself, or of a field of it."""

    name: str  # of the field that holds them; "" for the entry itself
    title: str
    repeated: bool  # the field holds many
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKind:
    """The form of one kind of entry."""

    id: str
    title: str
    parts: tuple[FormPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPage:
    """add.html.jinja -> add.html."""

    head: Head
    kinds: tuple[FormKind, ...]
    offers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]  # ("licences", (("mit", "MIT"), ...))
    told: str  # JSON for the script: ids in use, and where a new file is begun
    contribute: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """changes.html.jinja -> changes.html."""

    head: Head
    intro: str
    feeds: tuple[Link, ...]
    days: tuple[tuple[str, tuple[ChangeLine, ...]], ...]  # ("2026-11-21", its changes), newest first
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage:
    """compare.html.jinja -> compare.html; scripts fill it with the models that its address names."""

    head: Head
    intro: str
    data: str  # paths from the site's root, as in `Explorer`
    scores: str
    pairs: str  # path of what is known problem by problem
    everything: Link  # to the models to choose from


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgePart:
    """One text in a badge, on a ground of its own; all in pixels."""

    text: str
    x: int
    width: int
    at: int  # where the text begins
    length: int  # of the text
    kind: str  # what it is: "first", "second", "value", "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """badge.svg.jinja -> embed/<models or benchmarks>/<id>.svg: not a page, a picture for other sites."""

    path: str
    words: str  # all that the picture says, for who cannot see it
    width: int
    height: int
    parts: tuple[BadgePart, ...]


@dataclass(frozen=True, slots=True)
class FramedCell:
    """A cell of a table in a frame."""

    text: str
    address: str = ""  # where it leads
    note: str = ""
    kind: str = "words"  # "name" of the row, "number" or "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Framed:
    """embed.html.jinja -> embed/<models or benchmarks>/<id>.html: a table for a frame in other sites."""

    path: str
    title: str
    heading: str
    description: str
    page: str  # address of the page about the same
    home: str  # of the site's first page
    canonical: str  # whole address of `page`; "" where it is not known
    caption: str
    columns: tuple[tuple[str, str], ...]  # title and "n" where numbers stand in it
    rows: tuple[tuple[FramedCell, ...], ...]
    more: str  # what else the page has: "All 169 places"; "" where all of them are here


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """Not a page: what the scripts of pages load from `path`, registered as `name`."""

    path: str
    name: str
    value: object  # dataclasses and plain values


@dataclass(frozen=True, slots=True)
class ReadyFile:
    """Not a page: a file as it is."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePieces:
    """article.html.jinja -> what a hand-written page asks for, in its order."""

    path: str  # of the page, from the site's root
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """search.html.jinja -> search.html: all results of a query, which its script finds."""

    head: Head
    counts: tuple[Link, ...]  # what there is to read without searching: Link("363 models", "models.html")


Page: TypeAlias = (
    HomePage
    | ComparePage
    | ModelsPage
    | ModelPage
    | BenchmarksPage
    | BenchmarkPage
    | MethodsPage
    | MethodPage
    | TagsPage
    | TagPage
    | ChartPage
    | VerifyPage
    | DisagreementsPage
    | SourcesPage
    | ChangesPage
    | FormPage
    | SearchPage
)
"""Any page that is made from entries."""
