"""Pieces made in Python escape every text, as templates do by themselves."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from catalog.render import html
from catalog.render.html import Pieces, facts, history, results, scores, tables
from catalog.render.html import text as html_text
from catalog.render.html.bidi import isolated
from catalog.views.components import Link
from catalog.views.scores import ResultGroup
from tests.support.bare_pages import templates
from tests.support.drawn import examples
from tests.support.view_specimens import HOSTILE, PLAIN, Structure, specimen, view_names

PIECES: Final = sorted(name for name in vars(Pieces) if not name.startswith("_"))
MODULES: Final = (html, facts, history, results, scores, tables, html_text)
SOURCE: Final = "\n".join(map(inspect.getsource, MODULES)).replace("from __future__ import annotations\n", "")


def kinds(name: str) -> list[Any]:
    """The types of what the piece takes."""
    names = {**view_names(), "Iterable": Iterable, "Sequence": Sequence, "Markup": Markup}
    method: Callable[..., Markup] = getattr(Pieces, name)
    signature = inspect.signature(method, eval_str=True, globals=names)
    return [parameter.annotation for parameter in list(signature.parameters.values())[1:]]


def argument(kind: Any, text: str, *, flag: bool, some: int) -> Any:
    if get_origin(kind) in (Iterable, Sequence):
        inside = get_args(kind)[0]
        member = argument(inside, text, flag=flag, some=some)
        return (member,) * some
    return specimen(kind, text, flag=flag, some=some)


def piece(name: str, text: str, *, flag: bool = True, some: int = 2) -> Markup:
    arguments = [argument(kind, text, flag=flag, some=some) for kind in kinds(name)]
    markup: Markup = getattr(Pieces("../"), name)(*arguments)
    return markup


def inert(markup: str) -> Structure:
    """The piece in a place of its own kind: a value stands in an attribute."""
    return Structure(markup if "<" in markup else f'<a href="{markup}">x</a>')


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("flag", [True, False])
@pytest.mark.parametrize("some", [1, 2])
def test_text_stays_text(name: str, flag: bool, some: int) -> None:  # noqa: FBT001
    plain, hostile = (inert(piece(name, text, flag=flag, some=some)) for text in (PLAIN, HOSTILE))
    assert hostile.elements == plain.elements
    assert [as_plain(text) for text in hostile.texts] == plain.texts
    assert [as_plain(value) for *_, value in hostile.values] == [value for *_, value in plain.values]


def as_plain(text: str) -> str:
    """`text` with the plain text for the hostile one, without the signs that isolate its direction."""
    return text.replace("\u2068", "").replace("\u2069", "").replace(HOSTILE, PLAIN)


@examples(20)
@given(st.text(alphabet="<>&\"'`= /x\u2028\n", min_size=1, max_size=12), st.booleans())
def test_any_text_stays_text(text: str, flag: bool) -> None:  # noqa: FBT001
    for name in PIECES:
        plain, other = inert(piece(name, PLAIN, flag=flag)), inert(piece(name, text, flag=flag))
        assert other.elements == plain.elements, name


@pytest.mark.parametrize("name", PIECES)
def test_a_piece_is_html_already(name: str) -> None:
    assert isinstance(piece(name, PLAIN), Markup), "else a template would escape it once more"


@pytest.mark.parametrize("name", PIECES)
def test_nothing_is_made_of_nothing(name: str) -> None:
    if any(get_origin(kind) is Iterable for kind in kinds(name)):
        assert piece(name, "", some=0) == ""


@given(st.text())
def test_texts_are_escaped_as_in_templates(text: str) -> None:
    for _ in range(2):  # made, and looked up
        assert html_text.esc(text) == str(escape(isolated(text)))


def test_texts_are_forgotten_before_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_text, "_MOST_TEXTS", 3)
    known = html_text.EscapedTexts()
    for number in range(20):
        assert known[f"{number} < 20"] == f"{number} &lt; 20"
        assert len(known) <= 3


# --- The source: what goes into HTML, and how --------------------------------------------------------


def test_no_field_of_a_view_is_set_in_bare() -> None:
    """Texts in braces are made by a function of these modules, or named before."""
    for node in ast.walk(ast.parse(SOURCE)):
        if isinstance(node, ast.FormattedValue):
            whole_number = node.format_spec is not None and ast.unparse(node.format_spec) == "f'd'"
            shown = node.value
            assert whole_number or not isinstance(shown, ast.Attribute), ast.unparse(node)
            if isinstance(shown, ast.IfExp):
                branches = (shown.body, shown.orelse)
                assert not any(isinstance(branch, ast.Attribute) for branch in branches), ast.unparse(node)


def test_html_is_said_to_be_html_in_one_place() -> None:
    assert len(re.findall(r"\bMarkup\(", SOURCE)) == 1


def test_pieces_hold_no_script_and_no_style() -> None:
    forbidden = r"<script|<style|\bstyle=|\son[a-z]+=|javascript:|srcdoc|<iframe|<object|<form\b"
    assert not re.search(forbidden, SOURCE)


def test_every_piece_is_shown_somewhere() -> None:
    shown = {name for text in templates().values() for name in re.findall(r"\bshow\.([a-z_]+)\(", text)}
    assert shown == set(PIECES)


# --- Links -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("root", ["", "../"])
def test_links_start_at_the_page_unless_they_lead_away(root: str) -> None:
    show = Pieces(root)
    assert show.link(Link("A & B", "tags.html#a")) == f'<a href="{root}tags.html#a">A &amp; B</a>'
    away = Link("Paper", "https://example.org/?a=1&b=2", external=True, hint="Its PDF")
    assert show.link(away) == ('<a href="https://example.org/?a=1&amp;b=2" title="Its PDF">Paper</a>')
    assert show.address(away) == "https://example.org/?a=1&amp;b=2"
    assert show.links((Link("A", "a"), Link("B", "b"))) == f'<a href="{root}a">A</a>, <a href="{root}b">B</a>'


@pytest.mark.parametrize("some", [1, 2])
def test_a_single_result_has_no_table_below_that_of_headline_values(some: int) -> None:
    group: ResultGroup = specimen(ResultGroup, PLAIN, flag=True, some=some)
    shown = results.reports_beside_html(group, "../")
    assert ("<table" in shown) == (some > 1)
    for result in group.results:
        assert f'id="{result.id}"' in shown
        assert f'id="{result.other_id}"' in shown
        assert all(f'id="r-{report.key}"' in shown for report in result.reports)
        assert result.spread in shown
