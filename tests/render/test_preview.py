"""Previews: pictures of charts that other sites show beside a link to a page."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from catalog.charts.interval_plot import IntervalPlot, IntervalRow
from catalog.render import preview
from catalog.render.layout import PREVIEW_SIZE
from catalog.views.ranking_picture import RankingPicture
from tests.support.projects import ADDRESS, Project

if TYPE_CHECKING:
    from pathlib import Path

ROW = IntervalRow(
    place="1–2",
    name="Oak 7B",
    detail="",
    text="61.0 (50.0–70.0)",
    value=0.6,
    low=0.5,
    high=0.7,
    access="open",
    checked=True,
)
RANKING = RankingPicture(
    path="embed/charts/board-ten.svg",
    origin="benchmarks/ten.html",
    title="Ten",
    subtitle="1 model",
    key=(("open", "open weights"),),
    plot=IntervalPlot(rows=(ROW,), ticks=((0.0, "0"), (1.0, "100")), axis_title="score, %"),
    preview="embed/previews/benchmarks/ten.png",
)


def drawn(ranking: RankingPicture) -> bytes:
    view = preview.of_view(ranking, "Trees")
    assert view
    path, content = view
    assert path == ranking.preview
    return content


def pixels(png: bytes) -> bytes:
    """The filtered pixels of a PNG whose size is that of a preview."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", png[16:24]) == PREVIEW_SIZE
    data, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += 12 + length
    return zlib.decompress(data)


def test_a_preview_shows_the_rows_of_its_ranking() -> None:
    one = pixels(drawn(RANKING))
    assert len(set(one)) > 10, "more than paper"
    moved = replace(RANKING, plot=replace(RANKING.plot, rows=(replace(ROW, value=0.9),)))
    assert pixels(drawn(moved)) != one
    assert drawn(RANKING) == drawn(RANKING)


@pytest.mark.parametrize("text", ["<b>&amp;", "</svg><script>1</script>", "שלום", "x" * 600, '"\x01'])
def test_any_title_can_be_drawn(text: str) -> None:
    pixels(drawn(replace(RANKING, title=text, subtitle=text)))


def test_only_the_first_picture_of_a_page_is_its_preview() -> None:
    assert preview.of_view(replace(RANKING, preview=""), "Trees") is None


def test_a_published_site_names_its_previews(tmp_path: Path, published_project: Project) -> None:
    site = tmp_path / "site"
    published_project.build(site)
    listed = 0
    for page in site.rglob("*.html"):
        _, marked, rest = page.read_text().partition('<meta property="og:image" content="')
        if marked:
            listed += 1
            address = rest.partition('"')[0].removeprefix(ADDRESS)
            pixels((site / address).read_bytes())
    assert listed == len([*site.rglob("embed/previews/**/*.png")]) > 2
    kept = {path: path.read_bytes() for path in site.rglob("*.png")}
    published_project.build(site)
    assert {path: path.read_bytes() for path in site.rglob("*.png")} == kept


def test_without_an_address_there_are_none(tmp_path: Path, frame: Path) -> None:
    project = Project.make(tmp_path / "project", frame)
    project.build(tmp_path / "site")
    assert not [*(tmp_path / "site").rglob("embed/previews")]
    assert "og:image" not in (tmp_path / "site/index.html").read_text()
