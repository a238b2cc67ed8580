"""Views become pages in which text is text: no entry can add an element, an attribute or a script."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from typing import Any, Final

import pytest
from jinja2 import Environment, UndefinedError, nodes

from catalog.render import figures
from catalog.render.data_scripts import script
from catalog.render.templates import BARE_STYLE, Renderer, json_script
from catalog.views.charts import ChartPage
from catalog.views.components import Link
from catalog.views.embeds import Badge, EmbedTable
from catalog.views.page import Heading, Page
from catalog.views.pieces import Chart, Choice
from catalog.views.survey.articles import ArticlePieces
from catalog.views.tag_page import TagPage
from tests.support.bare_pages import SITE_NAME, renderer, templates
from tests.support.view_specimens import HOSTILE, PLAIN, Structure, page_kinds, specimen

KINDS: Final[tuple[type[Page], ...]] = page_kinds()
TEXTS: Final = templates()


@cache
def shipped() -> Renderer:
    return renderer(TEXTS)


def rendered(page: Page) -> str:
    return shipped().render(page).decode()


def without_isolation(html: str) -> str:
    """`html` without what keeps the direction of a text to itself."""
    return re.sub("</?bdi>|[\u2068\u2069]", "", html)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_text_from_right_to_left_moves_nothing_beside_it(kind: type[Page]) -> None:
    html = rendered(specimen(kind, "שלום 7B (", some=2))
    assert html.count("<bdi>") == html.count("</bdi>") > 0
    outside = re.sub(r"<bdi>[^<]*</bdi>", "", html)
    outside = re.sub(r"<(script|title|option|textarea|pre|text)\b.*?</\1>", "", outside, flags=re.DOTALL)
    assert "של" not in re.sub("<[^>]*>", "", outside)
    labels = re.findall(r' (?:alt|aria-label|title)="([^"]*)"', outside)
    assert [label for label in labels if "של" in re.sub("\u2068[^\u2069]*\u2069", "", label)] == []
    assert not re.search(r'(?:href|id|src|value|data-[a-z]+)="[^"]*[\u2068\u2069]', html)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("flag", [True, False], ids=["all set", "none set"])
def test_text_stays_text_on_every_page(kind: type[Page], flag: bool) -> None:  # noqa: FBT001
    plain, hostile = (
        Structure(without_isolation(rendered(specimen(kind, text, flag=flag, some=2))))
        for text in (PLAIN, HOSTILE)
    )
    assert hostile.elements == plain.elements
    # Shown as it was written, in texts, attributes, titles and the data of charts.
    assert [text.replace(HOSTILE, PLAIN) for text in hostile.texts] == plain.texts
    assert [value.replace(HOSTILE, PLAIN) for *_, value in hostile.values] == [
        value for *_, value in plain.values
    ]
    for data in hostile.data:
        assert HOSTILE in json.loads(data).values()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(("text", "flag"), [("", False), (PLAIN, True)], ids=["empty", "short"])
def test_a_page_of_almost_nothing_is_well_formed(kind: type[Page], text: str, flag: bool) -> None:  # noqa: FBT001
    html = rendered(specimen(kind, text, flag=flag, some=0))
    assert not re.search(r"\bNone\b|Undefined", html)
    page = Structure(html)
    assert [tag for tag, *_ in page.elements].count("h1") == 1
    assert not unclosed(page)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_elements_close_in_order(kind: type[Page]) -> None:
    assert not unclosed(Structure(rendered(specimen(kind, PLAIN, some=2))))


VOID: Final = frozenset({"meta", "link", "br", "hr", "img", "input", "col", "wbr", "!--"})


def unclosed(page: Structure) -> list[str]:
    """Elements that are left open, and those that were closed in their place."""
    still: list[str] = []
    for tag, *_ in page.elements:
        if tag in VOID:
            continue
        if not tag.startswith("/"):
            still.append(tag)
        elif not still or still.pop() != tag[1:]:
            return [*still, f"closed by <{tag}>"]
    return still


# --- Templates -------------------------------------------------------------------------------------


def parsed(text: str) -> nodes.Template:
    return Environment().parse(text)


@pytest.mark.parametrize("name", TEXTS)
def test_no_template_turns_escaping_off(name: str) -> None:
    tree = parsed(TEXTS[name])
    filters = {node.name for node in tree.find_all(nodes.Filter)}
    # Of these only json_script gives HTML; `safe`, `tojson`, `xmlattr`, `urlize` and the like do too.
    assert filters <= {"join", "json_script", "length", "trim"}
    assert not list(tree.find_all(nodes.ScopedEvalContextModifier)), "autoescape is switched"
    assert not list(tree.find_all((nodes.EvalContextModifier, nodes.MarkSafe)))
    assert not [node for node in tree.find_all(nodes.Name) if node.name in {"Markup", "self", "cycler"}]


@pytest.mark.parametrize("name", TEXTS)
def test_json_stands_in_scripts_of_data_only(name: str) -> None:
    text = TEXTS[name]
    for match in re.finditer(r"json_script", text):
        before = text.rfind("<script", 0, match.start())
        assert text[before : match.start()].startswith('<script type="application/json"')
        assert "</script" not in text[before : match.start()]


@pytest.mark.parametrize("name", TEXTS)
def test_templates_hold_no_script_of_their_own(name: str) -> None:
    text = TEXTS[name]
    for attributes in re.findall(r"<script\b([^>]*)>", text):
        assert 'type="application/json"' in attributes or re.search(r'src="\{\{ root \}\}assets/', attributes)
    text = text.replace("<style>{{ embed_style }}</style>", "")  # a file of ours, named by its hash
    # A question or query that our script answers; the policy of the page lets no form be sent.
    text = re.sub(r'<form class="(?:ask|sql-box)"(?: (?:role|data-\w+)="[^"<>]*")*>', "", text)
    assert not re.search(
        r"<style|\sstyle=|\son[a-z]+=|javascript:|srcdoc|<iframe|<object|<embed|<form\b", text
    )


@pytest.mark.parametrize("name", TEXTS)
def test_every_attribute_is_quoted(name: str) -> None:
    assert not re.findall(r"<[a-z][^>]*=\{\{[^>]*>", TEXTS[name])


def test_every_template_is_used() -> None:
    named = {kind.template for kind in KINDS} | {
        Badge.template,
        EmbedTable.template,
        ArticlePieces.template,
        BARE_STYLE,
    }
    for text in TEXTS.values():
        named |= {
            node.template.value
            for node in parsed(text).find_all((nodes.Import, nodes.FromImport, nodes.Include, nodes.Extends))
            if isinstance(node, nodes.Import | nodes.FromImport | nodes.Include | nodes.Extends)
            and isinstance(node.template, nodes.Const)
        }
    assert named == set(TEXTS)


def test_every_page_has_a_template_of_its_own() -> None:
    names = [kind.template for kind in KINDS]
    assert sorted(names) == sorted(set(names) & set(TEXTS))


def test_a_slip_in_a_template_is_an_error() -> None:
    name = TagPage.template
    page = specimen(TagPage, PLAIN)
    with pytest.raises(UndefinedError, match="meening"):
        renderer({**TEXTS, name: "<h1>{{ page.meening }}</h1>"}).render(page)
    with pytest.raises(UndefinedError, match="nothing"):
        renderer({**TEXTS, name: "{% if nothing %}{% endif %}"}).render(page)


# --- JSON in HTML ----------------------------------------------------------------------------------

AWKWARD: Final = [
    "</script><script>pwned=1</script>",
    "</ScRiPt\t/>",
    "<!-- <script>",
    "-->",
    "]]>",
    "a & b &amp; &lt;",
    "\u2028\u2029",
    "\\u003c \\ \" ' \n",
    "ش 模型 🙂 \u202e",
]


@pytest.mark.parametrize("text", AWKWARD)
def test_json_in_html_reads_back_and_ends_nothing(text: str) -> None:
    written = json_script({text: [text, 1.5, True, None]})
    assert json.loads(written) == {text: [text, 1.5, True, None]}
    assert not set(written) & set("<>&\u2028\u2029")
    assert json_script(json.dumps(text, ensure_ascii=False)) == json_script([text])[1:-1], (
        "text is JSON already"
    )

    page = Structure(f'<script type="application/json">{written}</script><b>after</b>')
    assert page.elements == [("script", "type"), ("/script",), ("b",), ("/b",)]
    assert json.loads(page.data[0]) == {text: [text, 1.5, True, None]}


def test_a_figure_has_a_file_beside_the_page() -> None:
    figure = json.dumps({"data": [{"text": HOSTILE}]}, ensure_ascii=False)
    chart = replace(specimen(Chart, PLAIN), id="sizes", figure=figure, download="downloads/charts/sizes.csv")
    page = rendered(replace(specimen(ChartPage, PLAIN), charts=(chart,)))
    assert 'data-chart="sizes" data-figure="../assets/data/figures/charts/sizes.js"' in page
    assert figures.files([chart]) == {
        "assets/data/figures/charts/sizes.js": script("sizes", {"data": [{"text": HOSTILE}]})
    }
    assert figures.files([replace(chart, figure="")]) == {}
    choice = Choice(label="Which", options=(("one", chart),))
    assert list(figures.files([choice])) == ["assets/data/figures/charts/sizes.js"]


# --- The whole page --------------------------------------------------------------------------------


def tag_page(**head: Any) -> TagPage:
    page: TagPage = specimen(TagPage, PLAIN)
    return replace(page, head=replace(page.head, **head))


def test_the_frame_is_filled() -> None:
    page = tag_page(
        path="tags/x.html",
        title='A & "B" <c>',
        description="D'é",
        toc=(Heading("a-b", "First <i>"),),
        edit=None,
    )
    html = rendered(page)
    assert f"<title>A &amp; &quot;B&quot; &lt;c&gt; – {SITE_NAME}</title>" in html
    assert "<header>A &amp; &quot;B&quot; &lt;c&gt;</header>" in html
    assert '<meta name="description" content="D&#x27;é">' in html
    assert '<meta property="og:type" content="article">' in html
    assert '<li><a href="#a-b">First &lt;i&gt;</a>' in html
    assert "canonical" not in html, "nobody said where it is published"


def test_the_name_of_the_site_is_not_said_twice() -> None:
    assert f"<title>{SITE_NAME}</title>" in rendered(tag_page(title=SITE_NAME))


@pytest.mark.parametrize(
    ("path", "root"), [("x.html", ""), ("tags/x.html", "../")], ids=["at the root", "in a folder"]
)
def test_links_start_at_the_page(path: str, root: str) -> None:
    page = replace(tag_page(path=path), category=Link("Kind", "tags.html#kind"))
    html = rendered(page)
    assert f'<a href="{root}tags.html#kind">Kind</a>' in html
    away = rendered(replace(page, category=Link("Kind", "https://example.org/", external=True)))
    assert '<a href="https://example.org/">Kind</a>' in away


def test_is_told_where_it_is_published() -> None:
    html = renderer(TEXTS, site_url="https://example.org/c/").render(tag_page(path="tags/x.html")).decode()
    assert '<link rel="canonical" href="https://example.org/c/tags/x.html">' in html
