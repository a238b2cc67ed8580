"""Problems as text, JSON and annotations: one line each, whatever an entry holds."""

from __future__ import annotations

import json

from catalog.entries.diagnostics import Diagnostic, Position
from catalog.validate import RULES
from catalog.validate.report import render, summary

ERROR = Diagnostic(Position("entries/models/a.yaml", 3, 13), "size-form", "`7 b` is not a size; write `7B`")
WARNING = Diagnostic(Position("entries/models/b.yaml", 1, 1), "shape-size", "too small")
HOSTILE = Diagnostic(
    Position("entries/models/a,b:c%0Ad\n.yaml", 1, 2),
    "unknown-field",
    "unknown field `x\n::error::y\r%0A::set-output name=a::b\u202e\u2028`; 100%",
)


def test_text() -> None:
    assert render([ERROR, WARNING], format="text", rules=RULES) == (
        "entries/models/a.yaml:3:13: size-form: `7 b` is not a size; write `7B`\n"
        "entries/models/b.yaml:1:1: shape-size: too small\n"
    )


def test_nothing() -> None:
    assert render([], format="text", rules=RULES) == ""
    assert render([], format="github", rules=RULES) == ""
    assert json.loads(render([], format="json", rules=RULES)) == {"format": 1, "problems": []}


def test_json() -> None:
    text = render([ERROR, WARNING, HOSTILE], format="json", rules=RULES)
    assert text.isascii()
    document = json.loads(text)
    assert document["format"] == 1
    assert document["problems"][0] == {
        "file": "entries/models/a.yaml",
        "line": 3,
        "column": 13,
        "rule": "size-form",
        "severity": "error",
        "message": "`7 b` is not a size; write `7B`",
    }
    assert document["problems"][1]["severity"] == "warning"
    assert document["problems"][2]["message"] == HOSTILE.message


def test_github() -> None:
    assert render([ERROR, WARNING], format="github", rules=RULES) == (
        "::error file=entries/models/a.yaml,line=3,col=13,"
        "title=A size is not a number followed by K%2C M%2C B or T (size-form)"
        "::`7 b` is not a size; write `7B`\n"
        "::warning file=entries/models/b.yaml,line=1,col=1,"
        "title=Layers and width do not match the stated size (shape-size)::too small\n"
    )


def test_text_of_an_entry_cannot_pass_for_a_command() -> None:
    (line,) = render([HOSTILE], format="github", rules=RULES).splitlines()
    properties, _, message = line.removeprefix("::error ").partition("::")
    assert properties.split(",") == [
        "file=entries/models/a%2Cb%3Ac%250Ad%0A.yaml",
        "line=1",
        "col=2",
        "title=The field does not exist (unknown-field)",
    ]
    assert message == ("unknown field `x%0A::error::y%0D%250A::set-output name=a::b\\u202e\\u2028`; 100%25")


def test_problem_stays_on_its_line() -> None:
    (line,) = render([HOSTILE], format="text", rules=RULES).splitlines()
    assert line.isprintable()


def test_summary() -> None:
    assert (
        summary([ERROR, ERROR, WARNING], files=1234, rules=RULES) == "2 errors and 1 warning in 1,234 files"
    )
    assert summary([WARNING], files=1, rules=RULES) == "1 warning in 1 file"
    assert summary([], files=2, rules=RULES) == "no problems in 2 files"
