"""`llms.txt`: an overview of the site for language models, as https://llmstxt.org describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.opendata.tables import DATA_FOLDER, TABLES
from catalog.views import addresses
from catalog.wording import in_own_words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from catalog.core.records import BenchmarkRecord
    from catalog.opendata.schemas import DataSite

_PAGES: Final = (
    ("Models", addresses.MODELS, "every family with its best places and facts"),
    ("Benchmarks", addresses.BENCHMARKS, "every benchmark with its size and leader"),
    ("Methods", addresses.METHODS, "agents, repair, reranking and other methods"),
    ("Reports that conflict", addresses.DISAGREEMENTS, "values outside of another's interval"),
    ("Sources", addresses.SOURCES, "every file of results, with its source"),
    ("About", "about.html", "how scores are chosen, compared and ranked; how to cite"),
)


def text(
    counts: Mapping[str, int],
    benchmarks: Iterable[BenchmarkRecord],
    site: DataSite,
    without: Container[str] = (),
) -> bytes:
    """Content of llms.txt: what the site is, its data files, and its pages, by their Markdown twins if any.

    `counts` are the numbers of rows by table, `without` the optional pages and files that it does not have.
    """
    root = site.url
    twins = addresses.MARKDOWN not in without

    def page(path: str) -> str:
        return addresses.markdown_path(path) if twins else path

    lines = [
        f"# {site.name}",
        "",
        f"> {site.description}",
        "",
        *(["Every page `x.html` has a Markdown twin `x.md`."] if twins else []),
        "Every value says who measured it, where it was read and under which settings.",
        "Compare only values of one benchmark, version, split, language and metric.",
        "A place is a range, such as 2-6: the 95 % intervals do not tell these models apart.",
        "",
        "## Data",
        "",
        f"- [index.json]({root}{DATA_FOLDER}/index.json): all files with their sizes and hashes",
        f"- [openapi.json]({root}{DATA_FOLDER}/openapi.json): description of every file and field",
        *(
            f"- [{table.name}.csv]({root}{DATA_FOLDER}/{table.name}.csv): {in_own_words(table.meaning)} "
            f"{counts[table.name]:,} rows; also as {table.name}.json"
            for table in TABLES
        ),
        "",
        "## Pages",
        "",
        *(
            f"- [{name}]({root}{page(path)}): {in_own_words(meaning)}"
            for name, path, meaning in _PAGES
            if not addresses.is_left_out(path, without)
        ),
        "",
        "## Benchmarks",
        "",
        *(
            f"- [{_plain(record.entry.name)}]({root}{page(addresses.benchmark(record.id))})"
            for record in benchmarks
        ),
    ]
    return ("\n".join(lines) + "\n").encode()


def _plain(name: str) -> str:
    """`name` without the signs that end a link's text in Markdown."""
    return name.replace("[", "(").replace("]", ")")
