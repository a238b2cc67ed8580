"""A browser reads the hostile entries, HTML in every text: it sees text, and runs nothing."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Dialog, Page, expect

from tests.browser.visits import OpenPage
from tests.support.projects import ENTITIES, HOSTILE, MARKUP, STAND_IN

# What an element of ours never has; then whether anything of the texts has run.
PROBE = """() => ({
  ran: typeof window.pwned !== "undefined" || document.title === "pwned",
  handlers: [...document.querySelectorAll("*")].filter(
    (one) => [...one.attributes].some((each) => each.name.startsWith("on"))).map((one) => one.outerHTML),
  elements: [...document.querySelectorAll(
    ":root:is(svg) :not(title, desc, g, rect, text, style, line, path, svg, circle, use, tspan), "
    + "article img:not(details.embed img), "
    + "article svg:not(.main-svg):not(.main-svg *):not(.modebar *):not(.chart-canvas > svg)"
    + ":not(.plot):not(.plot *), "
    + "article x, article iframe, "
    + "article style:not([id^=plotly]), head script ~ img"
    )].map((one) => one.outerHTML.slice(0, 200)),
  scripts: [...document.scripts].filter((one) => one.textContent.includes("pwned")
    && !["application/json", "application/ld+json"].includes(one.type)).map((one) => one.outerHTML),
  addresses: [...document.querySelectorAll("[href], [src]")].map((one) => one.href || one.src)
    .filter((each) => typeof each === "string" && /^(javascript|data:text|vbscript)/i.test(each)),
})"""

# Plotly shows at most one label in 50 milliseconds; a busy page takes longer for both.
HOVERED = "() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 60))"


@cache
def written(path: str) -> dict[str, object]:
    """A hostile entry as its page must show it."""
    text = (HOSTILE / f"entries/{path}.yaml").read_text(encoding="utf-8")
    entry: dict[str, object] = yaml.safe_load(text.replace(STAND_IN, MARKUP).replace("ENTITIES", ENTITIES))
    return entry


STRANGE = re.compile(r"[<>{}\"'&`$\\]|[^\x00-\x7f]|\S{50}")


def texts(node: object) -> list[str]:
    """Every text below `node` that is more than plain words; addresses are links, not texts."""
    if isinstance(node, dict):
        return [text for name, value in node.items() if name != "id" for text in texts(value)]
    if isinstance(node, list):
        return [text for value in node for text in texts(value)]
    strange = isinstance(node, str) and STRANGE.search(node) and not node.startswith(("http", "10."))
    return [str(node)] if strange else []


@pytest.fixture
def hostile(open_page: OpenPage, hostile_site: Path, serve_folder: Callable[[Path], str]) -> tuple[Page, str]:
    """A page that gives dialogs away, and the address of the site."""
    visit = open_page(width=390)

    def refuse(dialog: Dialog) -> None:
        visit.errors.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    visit.page.on("dialog", refuse)
    visit.page.route("**/favicon.ico", lambda route: route.fulfill(status=204))  # of a picture by itself
    visit.page.on("popup", lambda other: visit.errors.append(f"a window: {other.url}"))
    return visit.page, serve_folder(hostile_site)


def marked(site: Path) -> Iterator[str]:
    """Pages with a line that has something of the hostile texts.

    Left out are pages whose lines of this kind all stand on a page before them in the same folder, but for
    their numbers: those of one month after another.
    """
    sign = re.compile(rb"pwned|Donaudampf|\xd9\x86\xd9\x85\xd9\x88\xd8\xb0\xd8\xac")
    known: set[tuple[Path, bytes]] = set()
    for path in sorted(path for suffix in ("html", "svg") for path in site.rglob(f"*.{suffix}")):
        lines = {
            (path.parent, re.sub(rb"[0-9]+", b"0", line))
            for line in path.read_bytes().splitlines()
            if sign.search(line)
        }
        if not lines <= known:
            known |= lines
            yield path.relative_to(site).as_posix()


def test_nothing_runs_on_any_page(hostile: tuple[Page, str], hostile_site: Path) -> None:
    page, address = hostile
    pages = list(marked(hostile_site))
    assert {"index.html", "models/quotes.html", "benchmarks/quoted-tasks.html", "sources.html"} <= set(pages)
    assert {f"embed/{path}" for path in ("models/quotes.svg", "benchmarks/quoted-tasks.html")} <= set(pages)
    wide = []
    for path in pages:
        page.goto(address + path)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true;")
        probe = page.evaluate(PROBE)
        assert not any(probe.values()), (path, probe)
        assert page.title().strip()
        pixels = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if pixels > 0 and path.endswith(".html"):  # a picture is as wide as it is
            wide.append(f"{path}: {pixels} pixels")
    assert wide == [], "pages that scroll sideways"


@pytest.mark.parametrize(
    "entry",
    [
        "models/quotes",
        "models/right-to-left",
        "models/long",
        "benchmarks/quoted-tasks",
        "methods/quoted-method",
    ],
)
def test_every_text_is_read_as_it_was_written(hostile: tuple[Page, str], entry: str) -> None:
    page, address = hostile
    page.goto(f"{address}{entry}.html")
    fields = written(entry)
    shown = one_space(page.evaluate("document.body.textContent"))
    expected = texts({name: value for name, value in fields.items() if name != "paper"})
    paper = fields.get("paper")
    if isinstance(paper, dict):
        expected += [*texts(paper["authors"]), str(paper["title"])]
    assert len(expected) > 2
    assert [text for text in map(one_space, expected) if text not in shown] == []
    name = one_space(str(fields["name"]))
    assert one_space(page.locator("h1").inner_text()) == name
    assert page.title().strip("\u2068\u2069").startswith(name)
    description = page.locator("meta[name=description]").get_attribute("content")
    summary = one_space(str(fields["summary"]))
    about_methods = f"{name}: {summary}"  # summaries of methods may be equal
    assert one_space(description or "") == (about_methods if entry.startswith("methods/") else summary)


def one_space(text: str) -> str:
    """`text` with white space as a browser shows it."""
    return " ".join(text.split())


def test_texts_in_titles_and_labels(hostile: tuple[Page, str]) -> None:
    page, address = hostile
    page.goto(f"{address}models/quotes.html")
    tag = page.locator('ul.chips a[href$="tags/quoted-tag.html"]')
    assert tag.get_attribute("title") == f"{MARKUP} \"a\" <x> & 'meaning'."
    assert tag.inner_text() == f'{MARKUP} <x> "tag"'
    region = page.get_by_role("region", name=f"Variants of {written('models/quotes')['name']}", exact=True)
    expect(region).to_have_count(1)


def test_a_text_of_another_direction_keeps_to_itself(hostile: tuple[Page, str]) -> None:
    """Letters that run from the right do not turn the page around: its start is still on the left."""
    page, address = hostile
    page.goto(f"{address}models/right-to-left.html")
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).direction") == "ltr"
    left = page.locator("dl.facts dt").first.bounding_box()
    assert left is not None
    assert left["x"] < 60


@pytest.mark.parametrize("path", ["timeline.html", "charts.html"])
def test_charts_show_texts(hostile: tuple[Page, str], path: str) -> None:
    """Plotly reads pseudo-HTML and templates; what stands in a text is neither."""
    page, address = hostile
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address + path)
    figure = page.locator("figure[data-chart]").first
    figure.scroll_into_view_if_needed()
    if figure.locator("button.explore").count():
        figure.locator("button.explore").click()
    expect(figure).to_have_attribute("data-chart-state", "drawn")
    assert not any(page.evaluate(PROBE).values())
    drawn = "article svg.main-svg"
    assert page.locator(f"{drawn} a, {drawn} image, {drawn} foreignObject").count() == 0
    labels = page.evaluate("[...document.querySelectorAll('.main-svg text')].map((one) => one.textContent)")
    if path == "timeline.html":
        assert any("<script>" in label for label in labels), labels
    # What is shown by pointing: every point once.
    points = page.locator(".scatterlayer .point")
    assert points.count() >= 6
    told = ""
    for point in points.all():
        box = point.bounding_box()
        if box is None:
            continue
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.evaluate(HOVERED)
        told += page.evaluate("(document.querySelector('.hoverlayer') || {}).textContent || ''")
    assert "<script>pwned=1</script>" in told or "<script>" in told, told[:500]
    assert "{{" not in told or "{{ tasks }}" in told
    probe = page.evaluate(PROBE)
    assert not any(probe.values()), probe
