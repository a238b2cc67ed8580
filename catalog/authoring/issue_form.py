"""Text of an issue form -> answers by the options of `catalog new`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries.diagnostics import CatalogError
from catalog.entries.text import quote

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Answers:
    """Kind of an issue form, and its answers as (option, value) pairs; one pair for each item of a list."""

    kind: str
    answers: tuple[tuple[str, str], ...]


class FormError(CatalogError):
    """Error: an issue form cannot be read; its message says what to write instead."""


_ENTRY: Final = {
    "Name": "name",
    "What it is, in one sentence": "summary",
    "Other names": "aliases",
    "Organisations": "organisations",
    "First public date": "released",
}
_SOURCE: Final = {
    "Source": "source_title",
    "Link to the source": "source_url",
    "Place in the source": "locator",
}
# The heading of each answer, as .github/ISSUE_TEMPLATE/ writes it -> the option of `catalog new`.
FORMS: Final[Mapping[str, Mapping[str, str]]] = {
    "model": {
        **_ENTRY,
        "Sizes": "parameters",
        "Architecture": "architecture",
        "Licence": "licence",
        "Link": "url",
        "Code": "repository",
        **_SOURCE,
    },
    "benchmark": {
        **_ENTRY,
        "Number of problems": "instances",
        "Programming languages": "programming_languages",
        "Licence": "licence",
        "Link": "url",
        **_SOURCE,
    },
    "method": {
        **_ENTRY,
        "Kind of method": "kind_of_method",
        "Models it was used with": "base_models",
        "Benchmarks it was scored on": "evaluated_on",
        "Code": "repository",
        **_SOURCE,
    },
    "result": {
        "Model": "model",
        "Benchmark": "benchmark",
        "Metric": "metric",
        "Percent, as printed": "percent",
        "Value, where it is not in percent": "value",
        "Reasoning effort": "effort",
        "Thinking budget in tokens": "thinking_tokens",
        "Mode": "mode",
        "Number format of the weights": "quantisation",
        "Samples": "samples",
        "Temperature": "temperature",
        "Whose number it is": "quoted",
        "Who ran the model": "measured_by",
        "What they are": "relationship",
        **_SOURCE,
        "Kind of source": "source_kind",
        "Date of the source": "date",
    },
    "correction": {
        "Which entry": "entry",
        "Field": "field",
        "What it should be": "value",
        **_SOURCE,
    },
    "dispute": {
        "Which value": "entry",
        "What it is": "status",
        "Why": "reason",
        "Where that is argued": "reason_url",
    },
}
# Only one kind of form has both: what an answered form is known by where nobody says.
_MARKS: Final = {
    "model": {"Name", "Sizes"},
    "benchmark": {"Name", "Number of problems"},
    "method": {"Name", "Kind of method"},
    "result": {"Model", "Percent, as printed"},
    "correction": {"Which entry", "What it should be"},
    "dispute": {"Which value", "Why"},
}
FLAGS: Final = {"quoted": "The source repeats a number that others measured"}
"""Answer that sets an option without a value; other answers leave the option out."""
LISTS: Final = frozenset(
    {"aliases", "organisations", "parameters", "programming_languages", "base_models", "evaluated_on"}
)
_LONGEST: Final = 600  # characters of an answer, as of a text in an entry
_MOST: Final = 100_000  # of a whole form; GitHub takes 65,536
_NOTHING: Final = frozenset({"", "_No response_", "None"})
_HEADING: Final = re.compile(r"### +(.+?) *")
# What GitHub does not show of a text, or shows as something else, so that nobody sees what is approved.
_HIDING: Final = (
    (re.compile(r"<(?:!--|/?[a-zA-Z])[^\s>]{0,30}"), "HTML"),
    (re.compile(r"^[ \t>*+\-0-9.)]*\[[^\[\]]{1,999}\]:", re.MULTILINE), "the definition of a link or note"),
    (re.compile(r"\]\([^\s)]{0,30}"), "a Markdown link"),
    (re.compile(r"^[ \t>*+\-0-9.)]*(?:`{3,}|~{3,})[^\n]{0,30}", re.MULTILINE), "a block of code"),
    (re.compile(r"\$[^$\n]{0,200}\\[a-zA-Z]{1,30}"), "a formula"),
)
_TABLE_RULE: Final = frozenset(" \t>|:-")  # characters of the line below the head of a table


def read(text: str, kind: str | None = None) -> Answers:
    """Answers in the issue form `text` of a `kind`; None finds the kind by its headings.

    Raises FormError, also for a heading that occurs twice and for HTML and Markdown that can hide text from
    the person who approves the form. Other headings than those of the form belong to an answer.
    """
    if len(text) > _MOST:
        raise FormError(f"the form has more than {_MOST:,} characters; shorten the answers")
    for pattern, name in _HIDING:
        if markup := pattern.search(text):
            raise FormError(f"{quote(markup[0].strip())} is {name}, which can hide text; write plain text")
    if any({"|", "-"} <= set(line) <= _TABLE_RULE for line in text.splitlines()):
        raise FormError("a table can hide text: GitHub leaves out what is right of its last column")
    kind = kind or _kind(text)
    options = FORMS[kind]
    pairs = []
    for heading, answer in _answers(text, options).items():
        option = options[heading]
        if option in FLAGS:
            pairs += [(option, "")] if answer == FLAGS[option] else []
            continue
        for part in re.split(r"[,\n]", answer) if option in LISTS else [answer]:
            value = " ".join(part.split())
            if len(value) > _LONGEST:
                raise FormError(
                    f"the answer below “{heading}” is longer than {_LONGEST} characters; shorten it"
                )
            pairs += [(option, value)] if value else []
    if not pairs:
        raise FormError(
            f"the form for a {kind} has no answers; write them below its headings: {_named(kind)}"
        )
    return Answers(kind, tuple(pairs))


def in_headings(kind: str, message: str) -> str:
    """`message` with names of options replaced by the headings of the issue form of `kind`."""
    headings = {option.replace("_", "-"): heading for heading, option in FORMS[kind].items()}
    return re.sub(
        r"--([a-z]+(?:-[a-z]+)*)", lambda m: f"“{headings[m[1]]}”" if m[1] in headings else m[0], message
    )


def _kind(text: str) -> str:
    headings = {match[1] for line in text.splitlines() if (match := _HEADING.fullmatch(line))}
    kinds = [kind for kind, marks in _MARKS.items() if marks <= headings]
    if len(kinds) != 1:
        raise FormError(f"the text has the headings of no form; name the kind of form: {', '.join(FORMS)}")
    return kinds[0]


def _named(kind: str) -> str:
    return ", ".join(f"“### {heading}”" for heading in FORMS[kind])


def _answers(text: str, options: Mapping[str, str]) -> dict[str, str]:
    """{heading: text below it} of an issue form, without empty answers and text above the first heading.

    `options` are the headings of the form; raises FormError for one that occurs twice.
    """
    lines_by_heading: dict[str, list[str]] = {}
    lines: list[str] = []  # what stands above the first heading is nobody's
    for line in text.splitlines():
        match = _HEADING.fullmatch(line)
        if match and match[1] in options:
            if match[1] in lines_by_heading:
                raise FormError(f"the heading “### {match[1]}” occurs twice; delete one of the two")
            lines = lines_by_heading[match[1]] = []
        else:
            lines.append(line)
    answers = {heading: "\n".join(part).strip() for heading, part in lines_by_heading.items()}
    return {heading: answer for heading, answer in answers.items() if answer not in _NOTHING}
