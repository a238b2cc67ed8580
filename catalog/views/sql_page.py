"""The page "Ask in SQL": a query on the database of the site, in the reader's own browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import topic
from catalog.views import addresses
from catalog.views.components import Link
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import BenchmarkRecord, Catalog

_OTHERS: Final[Mapping[str, str]] = {
    noted("Models that could be first on each leaderboard"): """\
SELECT benchmark_name, metric, version, count(*) AS could_be_first,
       group_concat(variant_name, '; ') AS models
FROM leaderboard WHERE rank_best = 1
GROUP BY benchmark, metric, version, split, language, method
ORDER BY benchmark_name""",
    noted("Results on which reports disagree most"): """\
SELECT variant_name, benchmark_name, metric, low, high,
       round(high - low, 1) AS spread, reports
FROM cells
WHERE disagrees AND unit = 'percent'
ORDER BY high - low DESC LIMIT 20""",
    noted("Developers' own values beside those of others"): """\
SELECT variant, benchmark, metric,
       max(CASE WHEN relationship = 'developer' THEN value END) AS developer,
       max(CASE WHEN relationship IN ('third-party', 'benchmark-authors') THEN value END) AS others
FROM observations WHERE status = 'valid' AND unit = 'percent'
GROUP BY cell
HAVING developer IS NOT NULL AND others IS NOT NULL
ORDER BY developer - others DESC LIMIT 20""",
    noted("Sources with the most values"): """\
SELECT title, kind, observations, date, url FROM sources
ORDER BY observations DESC LIMIT 20""",
    noted("Number of values by who measured them"): """\
SELECT coalesce(relationship, 'unknown') AS relationship, quoted, count(*) AS reports,
  sum(verified) AS verified
FROM observations GROUP BY 1, 2 ORDER BY reports DESC""",
    noted("Newest models with open weights and their sizes"): """\
SELECT name, released, parameters / 1e9 AS billions, context_tokens, licence
FROM variants
WHERE open_weights AND released IS NOT NULL
ORDER BY released DESC LIMIT 30""",
    noted("Cheapest models by the price of output"): """\
SELECT variants.name, prices.output, prices.input, prices.currency, prices.date, prices.source_url
FROM prices JOIN variants ON variants.id = prices.variant
WHERE currency = 'USD' ORDER BY prices.output LIMIT 20""",
    noted("What every table and column means"): """\
SELECT "table", name, type, unit, meaning FROM about_columns""",
}


def examples(catalog: Catalog) -> dict[str, str]:
    """Worked questions: {question: query}. The first ones are about the first headline benchmark."""
    first = next(iter(topic.headline(catalog)), None)
    record = catalog.benchmarks.get(first) if first else None
    others = {_(question): query for question, query in _OTHERS.items()}
    return {**_of_benchmark(record), **others} if record and record.cells else others


_BEST: Final = """\
SELECT variant_name, value, rank_best, rank_worst, measured_by, source_url
FROM leaderboard
WHERE benchmark = '{benchmark}' AND metric = '{metric}' AND open_weights AND parameters < 10e9
ORDER BY value {direction}LIMIT 10"""
_REPORTS: Final = """\
SELECT value, measured_by, relationship, quoted, verified, source_title, locator
FROM reports
WHERE variant = '{variant}' AND benchmark = '{benchmark}'
ORDER BY headline DESC, value DESC"""


def _of_benchmark(record: BenchmarkRecord) -> dict[str, str]:
    most = max(record.cells, key=lambda cell: (len(cell.observations), cell.key))
    direction = "" if most.scale.lower_is_better else "DESC "
    best = _BEST.format(benchmark=record.id, metric=topic.main_metric(record), direction=direction)
    reports = _REPORTS.format(variant=most.key.variant, benchmark=record.id)
    return {
        _(
            "Best open models under 10B on {benchmark}, and who measured them", benchmark=record.entry.name
        ): best,
        _("Every report of one model on one benchmark"): reports,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlPage(Page):
    """The page sql.html; a script runs the query in a worker when it is asked for."""

    template: ClassVar[str] = "sql.html.jinja"

    intro: str
    first: str  # query in the box at first
    questions: tuple[Link, ...]  # links to this page that hold a query
    database: str  # paths from the site's root
    worker: str
    library: str
    wasm: str
    data: Link


def page(catalog: Catalog) -> SqlPage:
    """The page with the box for a query and the worked questions."""
    questions = examples(catalog)
    return SqlPage(
        head=Head(
            path=addresses.SQL,
            section="data",
            title=_("Ask in SQL"),
            description=_(
                "Questions in SQL about every model, benchmark and value, answered in your browser."
            ),
        ),
        intro=_(
            "Questions in SQL about every model, benchmark and value. The first query loads SQLite and the "
            "database from this site into your browser (about 12 MB); nothing is sent anywhere. Full-text "
            "search (the table names) needs a SQLite of your own."
        ),
        first=next(iter(questions.values())),
        questions=tuple(
            Link(question, addresses.asked_in_sql(query)) for question, query in questions.items()
        ),
        database="data/v1/catalog.sqlite",
        worker="assets/built/sql-worker.js",
        library="assets/vendor/sql-wasm.js",
        wasm="assets/vendor/sql-wasm.wasm",
        data=Link(_("Data: all tables as files"), addresses.DATA),
    )
