"""Diagnostics in formats of other programs: SARIF 2.1.0, and the code quality report of GitLab."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from catalog import __version__
from catalog.validate.rules import PROGRAM_URL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.entries.diagnostics import Diagnostic, Edit
    from catalog.validate.rules import Rule

_SARIF_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_GITLAB_SEVERITY: Final = {"error": "major", "warning": "minor"}


def sarif(problems: Sequence[Diagnostic], rules: Mapping[str, Rule]) -> str:
    """`problems` as a SARIF 2.1.0 log, which code hosts and editors read; columns count code points.

    https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
    """
    used = sorted({problem.rule for problem in problems})
    driver = {
        "name": "catalog",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": PROGRAM_URL,
        "rules": [_sarif_rule(rules[rule]) for rule in used],
    }
    indexes = {rule: index for index, rule in enumerate(used)}
    prints = _fingerprints(problems)
    results = [
        _sarif_result(problem, rules[problem.rule], indexes[problem.rule], print_)
        for problem, print_ in zip(problems, prints, strict=True)
    ]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            "PROJECT": {"description": {"text": "The folder of the catalogue, with mkdocs.yml and entries/."}}
        },
        "results": results,
    }
    return json.dumps({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def gitlab(problems: Sequence[Diagnostic], rules: Mapping[str, Rule]) -> str:
    """`problems` as a code quality report of GitLab, which shows them in a merge request.

    https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    """
    listed = [
        {
            "description": problem.message,
            "check_name": problem.rule,
            "fingerprint": print_,
            "severity": _GITLAB_SEVERITY[rules[problem.rule].severity],
            "location": {"path": problem.at.path, "positions": _gitlab_positions(problem)},
        }
        for problem, print_ in zip(problems, _fingerprints(problems), strict=True)
    ]
    return json.dumps(listed, indent=2) + "\n"


def _sarif_rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.remedy},
        "helpUri": rule.page,
        "defaultConfiguration": {"level": rule.severity},
    }


def _sarif_result(problem: Diagnostic, rule: Rule, index: int, fingerprint: str) -> dict[str, Any]:
    artifact = {"uri": quote(problem.at.path), "uriBaseId": "PROJECT"}
    region = {"startLine": problem.at.line, "startColumn": problem.at.column}
    if problem.end is not None:
        region |= {"endLine": problem.end[0], "endColumn": problem.end[1]}
    result = {
        "ruleId": rule.id,
        "ruleIndex": index,
        "level": rule.severity,
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
        "partialFingerprints": {"problem/v1": fingerprint},
    }
    if problem.fix is not None:
        change = {"artifactLocation": artifact, "replacements": [_sarif_edit(e) for e in problem.fix.edits]}
        result["fixes"] = [{"description": {"text": problem.fix.message}, "artifactChanges": [change]}]
    return result


def _sarif_edit(edit: Edit) -> dict[str, Any]:
    (line, column), (end_line, end_column) = edit.start, edit.end
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}


def _gitlab_positions(problem: Diagnostic) -> dict[str, Any]:
    end = problem.end or (problem.at.line, problem.at.column)
    return {
        "begin": {"line": problem.at.line, "column": problem.at.column},
        "end": {"line": end[0], "column": end[1]},
    }


def _fingerprints(problems: Sequence[Diagnostic]) -> list[str]:
    """Hash of each problem: different for two problems, and the same after lines above it were added."""
    seen: Counter[tuple[str, str, str]] = Counter()
    prints = []
    for problem in problems:
        key = (problem.at.path, problem.rule, problem.message)
        seen[key] += 1
        prints.append(hashlib.sha256("\0".join([*key, str(seen[key])]).encode()).hexdigest())
    return prints
