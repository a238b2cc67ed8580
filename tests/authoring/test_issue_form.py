"""Answered issue forms -> options: only what the form asks, and nothing that a reader would not see."""

from __future__ import annotations

import pytest

from catalog.authoring import issue_form
from catalog.authoring.issue_form import FormError

RESULT = """\
### Model

Oak 7B

### Percent, as printed

61.60

### Whose number it is

The source repeats a number that others measured

### Who ran the model

_No response_
"""


def test_answers_go_by_the_options_of_the_kind() -> None:
    form = issue_form.read(RESULT)
    assert form.kind == "result"
    assert form.answers == (("model", "Oak 7B"), ("percent", "61.60"), ("quoted", ""))
    own = RESULT.replace("repeats a number that others measured", "ran the model itself")
    assert ("quoted", "") not in issue_form.read(own).answers


def test_lists_are_cut_at_commas_and_lines() -> None:
    form = issue_form.read("### Name\r\n\r\nOak, the first\r\n### Sizes\r\n\r\n7B, 13B\r\n34B\r\n")
    assert form.kind == "model"
    assert form.answers == (
        ("name", "Oak, the first"),
        ("parameters", "7B"),
        ("parameters", "13B"),
        ("parameters", "34B"),
    )


def test_other_headings_are_part_of_an_answer() -> None:
    form = issue_form.read(
        "words above\n### Which value\n\nx\n### Sizes\n7B\n### Why\n\na\n#### b\n", "dispute"
    )
    assert form.answers == (("entry", "x ### Sizes 7B"), ("reason", "a #### b"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("### Name\n\nOak\n### Sizes\n\n<!-- ### Link -->7B", "is HTML, which can hide text"),
        ("### Name\n\n<details><summary>Oak</summary>\n### Sizes\n\n7B", "is HTML, which can hide text"),
        (
            "### Name\n\nOak\n\n[x]: https://example.org 'hidden'",
            "is the definition of a link or note, which can",
        ),
        ("### Name\n\nOak\n\n> - [x\ny]:\n  https://example.org", "is the definition of a link or note"),
        ("### Name\n\nOak\n\n[^1]: hidden", "is the definition of a link or note, which can hide text"),
        ("### Name\n\nOak [lab](/x 'hidden')", "is a Markdown link, which can hide text"),
        ("### Name\n\n``` hidden\nOak\n```", "is a block of code, which can hide text"),
        ("### Name\n\n~~~hidden\nOak", "is a block of code, which can hide text"),
        ("### Name\n\nOak|x\n-|-\na|b|hidden", "a table can hide text"),
        ("### Name\n\nOak $\\phantom{hidden}$", "is a formula, which can hide text"),
        ("### Name\n\nOak\n### Sizes\n\n7B\n### Name\n\nElm", "occurs twice; delete one"),
        ("### Name\n\nOak", "name the kind of form: model, benchmark, method"),
        ("Please add Oak", "name the kind of form"),
        ("### Name\n\n_No response_\n### Sizes\n\nNone", "the form for a model has no answers"),
        (
            f"### Name\n\n{'x' * 601}\n### Sizes\n\n7B",
            "the answer below “Name” is longer than 600 characters",
        ),
        ("### Name\n" * 20_000, "more than 100,000 characters"),
    ],
)
def test_what_cannot_be_read_says_what_to_write(text: str, message: str) -> None:
    with pytest.raises(FormError, match=message):
        issue_form.read(text)


def test_an_answer_is_never_an_option() -> None:
    form = issue_form.read("### Name\n\n--project=/etc\n### Sizes\n\n-h, --print")
    assert form.answers == (("name", "--project=/etc"), ("parameters", "-h"), ("parameters", "--print"))


def test_what_is_missing_is_named_as_the_form_does() -> None:
    message = "a result needs --measured-by, or --quoted where the source repeats others' numbers; --to"
    assert issue_form.in_headings("result", message) == (
        "a result needs “Who ran the model”, or “Whose number it is” where the source repeats others' "
        "numbers; --to"
    )


@pytest.mark.parametrize(
    "text", ["Tasks for $5 [sic] and `code`: 3 | 4 - 5", "a -- b", "[1] first: 2", "x[0]: y"]
)
def test_plain_text_is_plain(text: str) -> None:
    form = issue_form.read(f"### Which value\n\nx\n### Why\n\n{text}\n", "dispute")
    assert form.answers[-1] == ("reason", text)


@pytest.mark.parametrize("part", ["[", "[x", "`", "-", "| ", "$", "](", "> ", "[]:", "-|"])
def test_odd_text_is_read_in_linear_time(part: str) -> None:
    """A count of steps is not to be had from `re`; a pattern that backtracks would take minutes here."""
    text = f"### Which value\n\nx\n### Why\n\n{part * (90_000 // len(part))}x\n"
    with pytest.raises(FormError):
        issue_form.read(text, "dispute")
