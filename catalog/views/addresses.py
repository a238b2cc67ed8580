"""Paths of all pages and files of the site, and the anchors inside pages.

A path starts at the site's root, as `Link.path` does: "models/oak.html#v-mono-16.1b".
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, quote_plus, urlencode

from catalog.core import tags

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from catalog.core.configurations import RunConfiguration
    from catalog.core.records import CellKey
    from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId

# --- Pages that every catalogue has ------------------------------------------------------------

HOME: Final = "index.html"
MODELS: Final = "models.html"
MODELS_BY_SIZE: Final = "models-by-size.html"
MODELS_BY_NAME: Final = "models-by-name.html"
MODELS_OF_SURVEY: Final = "models-survey.html"
COMPARE: Final = "compare.html"
CHOOSE: Final = "choose.html"
INDEX: Final = "capability-index.html"
AS_OF: Final = "as-of.html"
MEASURERS: Final = "measurers.html"
ORGANISATIONS: Final = "organisations.html"
LICENCES: Final = "licences.html"
OPENNESS: Final = "openness.html"
REPORTING: Final = "reporting.html"
BENCHMARKS: Final = "benchmarks.html"
METHODS: Final = "methods.html"
TAGS: Final = "tags.html"
TIMELINE: Final = "timeline.html"
CHARTS: Final = "charts.html"
DISAGREEMENTS: Final = "disagreements.html"
SOURCES: Final = "sources.html"
VERIFY: Final = "verify.html"
CHANGES: Final = "changes.html"
ADD: Final = "add.html"
SEARCH: Final = "search.html"
SQL: Final = "sql.html"

# Hand-written pages that views link to.
CONTRIBUTE: Final = "contribute.html"
DATA: Final = "data.html"
SURVEY: Final = "survey.html"
SURVEY_METRICS: Final = "survey/metrics.html"


def is_left_out(path: str, without: Container[str]) -> bool:
    """True if `without`, the optional pages that a site does not have, names that at `path` or above it."""
    return path.partition("/")[0].partition("#")[0].partition("?")[0].removesuffix(".html") in without


# --- Data files that scripts load --------------------------------------------------------------

EXPLORER_DATA: Final = "assets/data/models.js"
SCORES_DATA: Final = "assets/data/scores.js"  # scores of the columns that the explorer hides by default
ORIGINS_DATA: Final = "assets/data/origins.js"  # where each score was read, for exports
DATED_SCORES_DATA: Final = "assets/data/dated-scores.js"  # from which day scores were known
CITATIONS_DATA: Final = "assets/data/citations.js"
PAIRS_DATA: Final = "assets/data/pairs.js"
INDEX_MONTHS_DATA: Final = "assets/data/index-months.js"  # the index as of the ends of months
OFFERS_DATA: Final = "assets/data/form.js"  # ids that the form for new entries offers
SEARCH_DATA: Final = "assets/data/search.js"
WORDS_DATA: Final = "assets/data/words.js"  # words of scripts, where pages are not English
MORE_WORDS_DATA: Final = "assets/data/more-words.js"  # those of the pages that are tools

# --- Feeds, without the suffix of their format ---------------------------------------------------

CHANGES_FEED: Final = "feeds/changes"

# --- Pages about one entry ---------------------------------------------------------------------

EMBED_FOLDER: Final = "embed"


def model(id_: ModelId) -> str:
    """Path of the page of a model family, from the site's root: `models/<id>.html`."""
    return f"models/{id_}.html"


def variant(ref: str) -> str:
    """URL, from the site's root, of the row of the variant `family/variant` on its family's page."""
    return f"{model(tags.family(ref))}#{variant_anchor(ref.partition('/')[2])}"


def cell(key: CellKey) -> str:
    """URL, from the site's root, of the section of a model's page with all reports for a cell."""
    return f"{model(tags.family(key.variant))}#{cell_anchor(key)}"


def benchmark(id_: BenchmarkId) -> str:
    """Path of the page of a benchmark, from the site's root: `benchmarks/<id>.html`."""
    return f"benchmarks/{id_}.html"


def entry(kind: str, id_: str) -> str:
    """Path or URL, from the site's root, of a page; `kind` is "models", "variants" or another folder."""
    return variant(id_) if kind == "variants" else f"{kind}/{id_}.html"


def models_by_score(benchmark: str) -> str:
    """Path of the list of models by their score on a benchmark: `models-by-<benchmark>.html`."""
    return f"models-by-{benchmark}.html"


def choose(work: str) -> str:
    """Path of the page that helps to choose a model for a kind of work: `choose/<work>.html`."""
    return f"choose/{work}.html"


def capability_index(work: str) -> str:
    """Path of the page of the index of a kind of work, of all if it is "": `capability-index/<work>.html`."""
    return INDEX if not work else f"capability-index/{work}.html"


def as_of(month: str) -> str:
    """Path of the page as of the end of a month such as "2024-06": `as-of/<month>.html`."""
    return f"as-of/{month}.html"


def as_of_month(path: str, month: str) -> str:
    """URL of a page with charts as of the end of a month, by what was published."""
    return f"{path}?as-of={month}&sense=published"


def method(id_: MethodId) -> str:
    """Path of the page of a method, from the site's root: `methods/<id>.html`."""
    return f"methods/{id_}.html"


def tag(id_: str, number: int = 1) -> str:
    """Path of page `number` (from 1) of a tag, from the site's root: `tags/<id>.html`."""
    # An id has no underscore, so no other tag has this path.
    return f"tags/{id_}.html" if number == 1 else f"tags/{id_}_{number}.html"


def organisation(id_: str, *, has_page: bool) -> str:
    """URL, from the site's root, of the page of an organisation; without one, of its row in the list."""
    return f"organisations/{id_}.html" if has_page else f"{ORGANISATIONS}#o-{id_}"


def licence(id_: str, *, has_page: bool) -> str:
    """URL, from the site's root, of the page of a licence; without one, of its row in the list."""
    return f"licences/{id_}.html" if has_page else f"{LICENCES}#l-{id_}"


def measurer(id_: str, *, has_page: bool) -> str:
    """URL, from the site's root, of the page of a measurer; without one, of its place in the list."""
    return f"measurers/{id_}.html" if has_page else f"{MEASURERS}#m-{id_}"


def board_of_measurer(path: str, number: int, measurer_id: str) -> str:
    """URL, from the site's root, of a leaderboard with only the rows that one measurer measured."""
    board_id = "" if number == 1 else f"#board-{number}"
    return f"{path}?measured-by={measurer_id}{board_id}"


def tag_category(id_: str) -> str:
    """URL, from the site's root, of the heading of a tag category on the page of all tags."""
    return f"{TAGS}#{id_}"


def source(results_id: str) -> str:
    """URL, from the site's root, of the line of a results file on the page of sources."""
    return f"{SOURCES}#{source_anchor(results_id)}"


# --- Further pages of long tables, and pages with a query ----------------------------------------


def numbered(path: str, number: int) -> str:
    """Path of page `number` (from 1) of a table whose first page is `path`: "models-by-name-2.html"."""
    return path if number == 1 else f"{path.removesuffix('.html')}-{number}.html"


def board(path: str, id_: str, number: int = 1) -> str:
    """URL, from the site's root, of page `number` of the leaderboard `id_` of the benchmark page `path`.

    Page 1 is an anchor on that benchmark page.
    """
    # An id has no underscore, so no other benchmark has this path.
    return f"{path}#{id_}" if number == 1 else f"{path.removesuffix('.html')}_{id_}_{number}.html"


def more_rows(path: str) -> str:
    """URL, from the site's root, of the data file with further rows of the benchmark page `path`."""
    return f"{path.removesuffix('.html')}_rows.js"


def leaderboard(path: str, number: int) -> str:
    """URL, from the site's root, of the leaderboard `number` (from 1) on the benchmark page `path`.

    The first one is shown at once, below its answer in words: its URL is that of the page.
    """
    return path if number == 1 else board(path, f"board-{number}")


def filtered_models(facet: str, value: str) -> str:
    """URL, from the site's root, of the models page with the filter `facet` set to `value`."""
    return f"{MODELS}?{facet}={value}"


def asked(question: str) -> str:
    """URL, from the site's root, of the models page with a question in words."""
    return f"{MODELS}?q={quote_plus(question)}"


def search(query: str) -> str:
    """URL, from the site's root, of the search page with the results for `query`."""
    return f"{SEARCH}?q={quote(query)}"


def asked_in_sql(query: str) -> str:
    """URL, from the site's root, of the page for SQL with `query` in its box."""
    return f"{SQL}?sql={quote(query)}"


def add_result(fields: Mapping[str, str]) -> str:
    """URL, from the site's root, of the form for a new result, with `fields` already filled in."""
    return f"{ADD}?{urlencode(fields)}#result"


MARKDOWN: Final = "markdown"
"""Markdown twins of pages, among the files that a site can be without."""


def markdown_path(path: str) -> str:
    """Path of the Markdown twin of the page at `path`: "models/oak.md"."""
    return f"{path.removesuffix('.html')}.md"


# --- Files of one entry --------------------------------------------------------------------------


def embedded(page: str, suffix: str) -> str:
    """Path, from the site's root, of a file for other sites: a badge (".svg") or a table (".html").

    `page` is the path of the entry that it is about.
    """
    return f"{EMBED_FOLDER}/{page.removesuffix('.html')}{suffix}"


def data_file(name: str) -> str:
    """Path, from the site's root, of the JavaScript data file `name`, such as "pairs/ten-tasks-1"."""
    return f"assets/data/{name}.js"


def picture(id_: str) -> str:
    """Path of a picture for papers and other sites: `embed/charts/<id>.svg`."""
    return f"{EMBED_FOLDER}/charts/{id_}.svg"


def chart_picture(download: str) -> str:
    """Path of the picture of a chart whose data are at `download`: `embed/charts/<id>.svg`.

    Pictures of the survey's charts, whose data are in no folder, are in one of their own.
    """
    path = download.removeprefix("downloads/").removesuffix(".csv")
    return f"{EMBED_FOLDER}/{path if '/' in path else f'survey/{path}'}.svg"


def board_picture(id_: BenchmarkId, metric: str = "") -> str:
    """Path of the picture of a benchmark's first leaderboard, or of the first one of a further metric."""
    return picture(f"board-{id_}{_of_metric(metric)}")


def preview(page: str) -> str:
    """Path of the preview of a page, which other sites show beside a link to it."""
    return f"{EMBED_FOLDER}/previews/{page.removesuffix('.html')}.png"


def index_picture(work: str) -> str:
    """Path of the picture of the index of a kind of work, of all if it is ""."""
    return picture(f"index-ranking{f'-{work}' if work else ''}")


def index_table(work: str, format_: str) -> str:
    """Path of the first rows of the index of a kind of work, of all if it is "", as a table for papers."""
    return f"downloads/index-ranking{f'-{work}' if work else ''}.{format_}"


def metric_table(id_: BenchmarkId, metric: str) -> str:
    """Path of the table for other sites of a benchmark's first leaderboard of a metric, if not the first."""
    return f"{EMBED_FOLDER}/benchmarks/{id_}{_of_metric(metric)}.html"


def _of_metric(metric: str) -> str:
    """End of a file's name for a metric; an id has no underscore, so no other benchmark has this path."""
    return f"_{metric.replace('@', '-')}" if metric else ""


def download(id_: str, folder: str = "") -> str:
    """Path, from the site's root, of the CSV file of the chart or table `id_`.

    `folder` ends in a slash; "" for none.
    """
    return f"downloads/{folder}{id_}.csv"


def figure_data(download_path: str) -> str:
    """Path of the data file of a chart's figure, which scripts load; `download_path` is that of its CSV."""
    return f"assets/data/figures/{download_path.removeprefix('downloads/').removesuffix('.csv')}.js"


def further_rows(download_path: str) -> str:
    """Path of the data file with the rows of a table that its page leaves out; `download_path` is its CSV."""
    return f"assets/data/rows/{download_path.removeprefix('downloads/').removesuffix('.csv')}.js"


def reports_data(id_: ModelId) -> str:
    """Path of the data file with the reports of a family that its page leaves out."""
    return f"assets/data/reports/{id_}.js"


def plot_data(download_path: str) -> str:
    """Path of the data file with a plot that its page leaves out; `download_path` is that of its CSV."""
    return f"assets/data/plots/{download_path.removeprefix('downloads/').removesuffix('.csv')}.js"


def chart_page(id_: BenchmarkId) -> str:
    """Path of the page with the chart of score over size of a benchmark, from the site's root."""
    return f"charts/{id_}.html"


def benchmark_feed(id_: BenchmarkId) -> str:
    """Path, from the site's root, of the feeds about a benchmark, without `.atom` or `.json`."""
    return f"feeds/benchmarks/{id_}"


def tag_feed(id_: str) -> str:
    """Path, from the site's root, of the feeds about the entries with a tag, without `.atom` or `.json`."""
    return f"feeds/tags/{id_}"


# --- Anchors -----------------------------------------------------------------------------------


def variant_anchor(variant_id: str) -> str:
    """Anchor (without `#`) of a variant on the page of its family."""
    return f"v-{variant_id}"


def source_anchor(results_id: str) -> str:
    """Anchor (without `#`) of a results file on the page of sources."""
    return results_id.replace("/", "_")


@lru_cache(maxsize=1 << 12)  # several parts of a page link to a cell
def cell_anchor(key: CellKey) -> str:
    """Anchor (without `#`) of a cell, on the pages of its model and of its method.

    The method's version and the configuration come last. The anchor without them
    (`cell_anchor(key.any_run)`) exists on every page with the cell: on the cell that states neither, else
    on the one with the best value.
    """
    parts = (
        key.benchmark,
        key.split,
        key.language,
        key.metric.replace("@", "-"),
        str(key.budget or ""),
        key.variant.replace("/", "_"),
        key.method,
        _slug(key.method_setup),
        run_slug(key.method_version, key.configuration),
    )
    return "_".join(part for part in parts if part)


def run_slug(method_version: str, configuration: RunConfiguration) -> str:
    """End of a cell's anchor: method version and configuration, "version-2.1_effort-high"; "" for neither."""
    version = f"version-{method_version.lower()}" if method_version else ""
    return "_".join(part for part in (version, configuration_slug(configuration)) if part)


def configuration_slug(configuration: RunConfiguration) -> str:
    """Part of an anchor for a configuration: "effort-high", "thinking-32000-tokens"; "" if nothing is stated.

    The label for readers is not exact enough: budgets of 32000 and 32768 tokens are both "32k".
    """
    parts = (
        f"effort-{configuration.effort}" if configuration.effort else "",
        configuration.mode,
        f"{configuration.thinking_tokens}-tokens" if configuration.thinking_tokens >= 0 else "",
        configuration.quantisation,
        f"with-{_slug(configuration.tools)}" if configuration.tools else "",
    )
    return "-".join(part for part in parts if part)


def _slug(text: str) -> str:
    """Words of `text` in ASCII, joined by hyphens, for an anchor; different texts give different slugs."""
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in text).split()
    slug = "-".join(words).lower()
    if slug.replace("-", " ") == text:
        return slug
    return f"{slug}-{hashlib.sha256(text.encode()).hexdigest()[:4]}"
