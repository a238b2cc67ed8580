"""Badges and embedded tables: values of the catalogue with their caveats, and only text."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest

from catalog.core.leaderboard import leaderboards
from catalog.render import ranking_svg
from catalog.views import embeds, formatting, leaderboard
from catalog.views.context import Context
from tests.support import catalogues
from tests.support.bare_pages import renderer
from tests.support.paths import ROOT
from tests.support.projects import SMALL, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from catalog.core.records import Observation
    from catalog.views.embeds import EmbedFiles

SVG: Final = "{http://www.w3.org/2000/svg}"


def context_of(root: Path, site_url: str = "") -> Context:
    return Context(
        catalog=catalogues.merged(root), today=TODAY, repository_url="", edit_path="", site_url=site_url
    )


@pytest.fixture(scope="module")
def shipped() -> Context:
    return context_of(ROOT)


def of_models(context: Context) -> Iterator[tuple[str, EmbedFiles | None]]:
    for id_, record in context.catalog.models.items():
        yield id_, embeds.of_model(context, record)


def of_benchmarks(context: Context) -> Iterator[tuple[str, EmbedFiles | None]]:
    for id_, record in context.catalog.benchmarks.items():
        yield id_, embeds.of_benchmark(context, record, leaderboard.boards(context, record))


def plain(context: Context, family: str) -> list[Observation]:
    """Headlines of a family that stand and needed no method."""
    record = context.catalog.models[family]  # type: ignore[index]
    cells = [cell for variant in record.variants for cell in variant.cells if not cell.key.method]
    return [cell.headline for cell in cells if cell.headline.row.status == "valid"]


def marks(observation: Observation) -> bool:
    return observation.quoted or not observation.row.verified


def test_a_models_badge_has_the_best_of_its_first_benchmark(shipped: Context) -> None:
    embeds = dict(of_models(shipped))
    seen = set()
    for family, embedded in embeds.items():
        values = plain(shipped, family)
        assert (embedded is None) == (not values), family
        if embedded is None:
            continue
        first = {
            id_: [
                observation
                for observation in values
                if (observation.row.benchmark, observation.row.metric, observation.row.split)
                == (id_, "pass@1", None)
            ]
            for id_ in ("humaneval", "mbpp")
        }
        name, what, value = (part.text for part in embedded.badge.parts)
        percents = [f"{formatting.percent(observation.row.number.printed)} %" for observation in values]
        shown = value.partition(" · ")[0]
        assert shown in percents or not shown.endswith("%"), family  # a ratio has no percent sign
        if first["humaneval"]:
            seen.add("humaneval")
            assert what.startswith("HumanEval pass@1")
            # HumanEval has one version, so that all of these compare.
            best = max(first["humaneval"], key=lambda observation: observation.value)
            tied = [observation for observation in first["humaneval"] if observation.value == best.value]
            assert value.startswith(f"{formatting.percent(best.row.number.printed)} %")
            assert ("·" in value) in {marks(observation) for observation in tied}, family
            if first["mbpp"]:
                seen.add("both")
                names = [row[0].text for row in embedded.tables[0].rows]
                assert names[0] == "HumanEval"
                assert "MBPP" in names
        else:
            seen.add("other")
        assert embedded.badge.words.startswith(name.removesuffix("…"))
    assert seen == {"humaneval", "both", "other"}


def test_a_benchmarks_table_has_the_first_places(shipped: Context) -> None:
    embeds = dict(of_benchmarks(shipped))
    humaneval = embeds["humaneval"]
    assert humaneval
    rows_shown = [[cell.text for cell in row[:3]] for row in humaneval.tables[0].rows]
    record = shipped.catalog.benchmarks["humaneval"]  # type: ignore[index]
    rows = leaderboard.boards(shipped, record)[0].best_rows[:10]
    assert rows_shown == [[row.place, row.variant.text, row.score.value] for row in rows]
    assert humaneval.badge.parts[2].text == f"best {rows[0].score.value} %"
    shared = sum(row.score.value == rows[0].score.value for row in rows) - 1
    first = humaneval.badge.parts[1].text
    assert first.startswith(rows[0].variant.text)
    assert first.endswith(f" and {shared} more") == bool(shared)
    assert {embedded is None for embedded in embeds.values()} == {True, False}
    for row, cells in zip(rows, humaneval.tables[0].rows, strict=True):
        assert ("quoted" in cells[3].note) == (not row.score.first_hand)
        assert ("unverified" in cells[3].note) == row.score.unverified


def test_each_metric_has_its_own_table_and_picture(shipped: Context) -> None:
    record = shipped.catalog.benchmarks["humaneval"]  # type: ignore[index]
    boards = leaderboard.boards(shipped, record)
    embedded = embeds.of_benchmark(shipped, record, boards)
    assert embedded
    ranked = [board.key.metric for board in leaderboards(record) if board.standings().entrants]
    metrics = list(dict.fromkeys(ranked))
    assert metrics[0] == "pass@1"
    assert len(metrics) > 2
    ends = ["", *(f"_{metric.replace('@', '-')}" for metric in metrics[1:])]
    assert [table.path for table in embedded.tables] == [
        f"embed/benchmarks/humaneval{end}.html" for end in ends
    ]
    assert [picture.path for picture in embedded.pictures] == [
        f"embed/charts/board-humaneval{end}.svg" for end in ends
    ]
    for table, picture in zip(embedded.tables, embedded.pictures, strict=True):
        board = next(board for board in boards if board.title == table.caption)
        shown = board.best_rows[:10]
        assert [row[2].text for row in table.rows] == [row.score.value for row in shown]
        assert [row.name for row in picture.plot.rows] == [row.variant.text for row in shown]
        assert table.page.endswith(picture.origin)
    assert [metric for metric, _links in embedded.offer.metrics] == [
        table.caption for table in embedded.tables[1:]
    ]


def test_what_is_quoted_or_unverified_says_so_on_the_badge(shipped: Context) -> None:
    parts = [embed.badge.parts[2] for _, embed in of_models(shipped) if embed]
    assert {part.kind for part in parts} == {"value", "unsure"}
    assert all((part.kind == "unsure") == (" · " in part.text) for part in parts)
    assert {part.text.partition(" · ")[2] for part in parts} == {"", "quoted", "quoted, unverified"}


def test_files_are_small_and_their_number_bounded(shipped: Context) -> None:
    embeds = [embed for _, embed in [*of_models(shipped), *of_benchmarks(shipped)] if embed]
    printed = renderer()
    for embed in embeds:
        assert embed.badge.width < 1000
        assert len(printed.bare(embed.badge)) < 3000
        for table in embed.tables:
            assert len(table.rows) <= (6 if table.path.startswith("embed/models/") else 10)
            assert len(printed.bare(table)) < 10_000
        for picture in embed.pictures:
            assert len(ranking_svg.picture(picture, "The catalogue")) < 12_000
    assert len(embeds) <= len(shipped.catalog.models) + len(shipped.catalog.benchmarks)


def test_the_table_has_its_style_and_no_other(shipped: Context) -> None:
    embedded = next(embed for _, embed in of_models(shipped) if embed)
    html = renderer().bare(embedded.tables[0]).decode()
    style = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in html
    assert " style=" not in html
    links = re.findall(r"<a ([^>]*)>", html)
    assert links
    assert all('target="_top" rel="noopener"' in link for link in links)


# --- Text is text ----------------------------------------------------------------------------------


def test_a_badge_is_xml_whatever_its_texts_are(hostile_site: Path) -> None:
    folders = (hostile_site / "embed" / folder for folder in ("models", "benchmarks"))
    badges = [path for folder in folders for path in folder.glob("*.svg")]
    assert len(badges) > 4
    for path in badges:
        root = ET.fromstring(path.read_bytes())
        assert {element.tag for element in root.iter()} == {
            SVG + tag for tag in ("svg", "title", "g", "rect", "text")
        }
        assert {name for element in root.iter() for name in element.keys()} <= {  # noqa: SIM118 - an element's
            *("width", "height", "viewBox", "role", "aria-label", "shape-rendering", "x", "y", "fill"),
            *("stroke", "font-family", "font-size", "textLength", "lengthAdjust"),
        }
        for text in root.iter(f"{SVG}text"):
            assert len(text.text or "") <= 41
    (quotes,) = [path for path in badges if path.name == "quotes.svg"]
    label = ET.fromstring(quotes.read_bytes()).get("aria-label") or ""
    assert label.startswith("<b <script>pwned=1</script><img src=x onerror=pwned=1>")


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Oak 7B", "Oak 7B"),
        ("](https://example.org) ![x](y)", r"\](https://example.org) \!\[x\](y)"),
        ("a\n\nb <i> `c` *d* _e_ \\ & | ~", r"a b \<i\> \`c\` \*d\* \_e\_ \\ \& \| \~"),
    ],
)
def test_a_name_is_text_in_markdown(text: str, markdown: str) -> None:
    assert embeds.in_markdown(text) == markdown


def test_a_page_in_another_language_offers_files_in_its_language() -> None:
    context = replace(context_of(SMALL, "https://example.org/"), folder="zh/")
    id_, embedded = next((id_, embed) for id_, embed in of_models(context) if embed)
    snippets = {name: text for name, _, text in embedded.offer.snippets}
    assert f'src="https://example.org/zh/embed/models/{id_}.html"' in snippets["embed-table"]
    assert embedded.tables[0].page == f"https://example.org/zh/models/{id_}.html"


def test_what_is_copied_names_the_site_or_says_what_to_write() -> None:
    for site_url, address in (("https://example.org/sub/", "https://example.org/sub/"), ("", None)):
        context = context_of(SMALL, site_url)
        id_, embedded = next((id_, embed) for id_, embed in of_models(context) if embed)
        told = {id_: text for id_, _, text in embedded.offer.snippets}
        site_address = address or "https://SITE.example/"
        assert (site_address in embedded.offer.note) == (address is None)
        assert told["embed-markdown"].endswith(
            f"]({site_address}embed/models/{id_}.svg)]({site_address}models/{id_}.html)"
        )
        assert re.findall(r'(?:src|href)="([^"]*)"', told["embed-html"] + told["embed-table"]) == [
            f"{site_address}models/{id_}.html",
            f"{site_address}embed/models/{id_}.svg",
            f"{site_address}embed/models/{id_}.html",
        ]
        assert not re.search(r"\d %", unescape(" ".join(told.values()))), "a copied number would grow old"
        assert embedded.tables[0].page == f"{address or '../../'}models/{id_}.html"
        assert embedded.tables[0].canonical == (embedded.tables[0].page if address else "")
