"""Problems as text, JSON and annotations: one line each, whatever an entry holds."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from catalog.entries.diagnostics import Diagnostic, Edit, Fix, Position
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
        "page": RULES["size-form"].page,
    }
    assert document["problems"][1]["severity"] == "warning"
    assert document["problems"][2]["message"] == HOSTILE.message


def test_sarif() -> None:
    fix = Fix("the size is written as 7B", (Edit((3, 13), (3, 16), "7B"),))
    fixable = replace(ERROR, end=(3, 16), fix=fix)
    text = render([fixable, WARNING, HOSTILE], format="sarif", rules=RULES)
    document = json.loads(text)
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    first, second, third = run["results"]
    assert (document["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    assert [rule["id"] for rule in rules] == ["shape-size", "size-form", "unknown-field"]
    assert rules[1]["helpUri"] == RULES["size-form"].page
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "size-form"
    assert (first["level"], second["level"]) == ("error", "warning")
    (location,) = first["locations"]
    region = {"startLine": 3, "startColumn": 13, "endLine": 3, "endColumn": 16}
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "entries/models/a.yaml", "uriBaseId": "PROJECT"},
        "region": region,
    }
    (written_fix,) = first["fixes"]
    (change,) = written_fix["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "7B"}}]
    address = third["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert address == "entries/models/a%2Cb%3Ac%250Ad%0A.yaml"
    assert text.isascii()
    assert json.loads(render([], format="sarif", rules=RULES))["runs"][0]["results"] == []


def test_gitlab() -> None:
    moved = replace(WARNING, at=replace(WARNING.at, line=9), end=(9, 4))
    first, second, again = json.loads(render([ERROR, WARNING, moved], format="gitlab", rules=RULES))
    assert first == {
        "description": ERROR.message,
        "check_name": "size-form",
        "fingerprint": first["fingerprint"],
        "severity": "major",
        "location": {
            "path": "entries/models/a.yaml",
            "positions": {"begin": {"line": 3, "column": 13}, "end": {"line": 3, "column": 13}},
        },
    }
    assert again["location"]["positions"]["end"] == {"line": 9, "column": 4}
    assert len({problem["fingerprint"] for problem in (first, second, again)}) == 3
    (alone,) = json.loads(render([moved], format="gitlab", rules=RULES))
    assert alone["fingerprint"] == second["fingerprint"], "the same where lines were added above"
    assert render([], format="gitlab", rules=RULES) == "[]\n"


def test_colours_are_around_the_same_text() -> None:
    coloured = render([ERROR, WARNING], format="text", rules=RULES, colour=True)
    assert "\x1b[31msize-form\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9]+m", "", coloured) == render([ERROR, WARNING], format="text", rules=RULES)


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
