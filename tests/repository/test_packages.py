"""The bill of materials names every locked package; vulnerabilities are asked for by package URL."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.support.paths import ROOT
from tools.ci import packages
from tools.ci.packages import Package


def test_every_locked_package_is_listed() -> None:
    known = packages.locked(ROOT)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert {package.name for package in known if package.kind == "pypi"} >= set(
        re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE)
    )
    assert any(package.name == "uv" for package in known)
    assert any(package == Package("npm", "plotly.js", package.version) for package in known)
    assert len(known) == len({package.url for package in known})


def test_the_bill_is_a_document_of_cyclonedx() -> None:
    scoped = Package("npm", "@types/node", "20.1.0")
    bill = packages.bill([scoped, Package("pypi", "jinja2", "3.1.6")])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert [component["purl"] for component in bill["components"]] == [
        "pkg:npm/%40types/node@20.1.0",
        "pkg:pypi/jinja2@3.1.6",
    ]


def test_known_vulnerabilities_are_named() -> None:
    questions: list[Any] = []

    def ask(question: bytes) -> bytes:
        questions.append(json.loads(question))
        number = len(questions[-1]["queries"])
        return json.dumps(
            {"results": [{"vulns": [{"id": "B-2"}, {"id": "A-1"}]}, *[{}] * (number - 1)]}
        ).encode()

    many = [Package("pypi", f"p{i:04}", "1") for i in range(501)]
    assert packages.vulnerable(many, ask) == "pkg:pypi/p0000@1: A-1, B-2\npkg:pypi/p0500@1: A-1, B-2"
    assert [len(question["queries"]) for question in questions] == [500, 1]
    assert packages.vulnerable([], ask) == ""
