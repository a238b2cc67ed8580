"""Turn findings into diagnostics, without the warnings that an entry accepts."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from catalog.entries import yaml_reader
from catalog.entries.diagnostics import Diagnostic, Position
from catalog.entries.text import NearestName, quote
from catalog.entries.text_edits import fix_for
from catalog.validate.field_paths import path_labels
from catalog.validate.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from catalog.entries.collection import Entries
    from catalog.entries.files import File
    from catalog.entries.schema.base import Acceptance, Entry
    from catalog.entries.schema.results import ResultsFile
    from catalog.validate.findings import Finding


_MOST: Final = 400  # diagnostics that are made for one file: more than the report shows
_Excuse: TypeAlias = "tuple[str, str | None]"
"""(rule, field) of an item of `accepted`; None for the whole file."""
Settled: TypeAlias = "dict[str, tuple[tuple[object, ...], tuple[Diagnostic, ...]]]"
"""{path of a file: (its digest, findings and items of `accepted`; the diagnostics that follow)}."""


def apply_suppressions(
    findings: Sequence[Finding],
    entries: Entries,
    files: Mapping[str, File],
    settled: Settled,
    *,
    complete: bool,
) -> Iterator[Diagnostic]:
    """Diagnostics for findings that no entry accepts, and for wrong items in the field `accepted`.

    If the entries are not `complete`, unused items are not reported, as the warning may be about a
    missing file. Only files with findings or with `accepted` are read again, and of these none that
    `settled` has from the last call; it is brought up to date.
    """
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_file[finding.file].append(finding)
    accepted = dict(_accepted(entries))
    last = dict(settled)
    settled.clear()
    for path in sorted(by_file.keys() | accepted.keys()):
        file, found, excuses = files.get(path), tuple(by_file.get(path, ())), tuple(accepted.get(path, ()))
        given = (file.digest if file is not None else None, found, excuses)
        before, problems = last.get(path, ((), ()))
        if before != given:
            problems = tuple(_settle_file(found, excuses, file, path))
        settled[path] = given, problems
        yield from (problem for problem in problems if complete or problem.rule != "unused-acceptance")


def _accepted(entries: Entries) -> Iterator[tuple[str, Sequence[Acceptance]]]:
    folders: tuple[tuple[str, Mapping[Any, Entry | ResultsFile]], ...] = (
        ("models", entries.models),
        ("benchmarks", entries.benchmarks),
        ("methods", entries.methods),
        ("results", entries.results),
    )
    for folder, by_id in folders:
        for id_, entry in by_id.items():
            if entry.accepted:
                yield f"entries/{folder}/{id_}.yaml", entry.accepted


def _settle_file(
    findings: Sequence[Finding], accepted: Sequence[Acceptance], file: File | None, path: str
) -> Iterator[Diagnostic]:
    document = yaml_reader.read(path, file.data)[0] if file is not None else None
    if document is None:  # the file of terms is missing
        yield from (Diagnostic(Position(path), finding.rule, finding.message) for finding in findings)
        return
    excuses = {(item.rule, item.field) for item in accepted}
    used: set[_Excuse] = set()
    shown: list[Finding] = []
    for finding in findings:
        excused = _excused(finding, excuses, document.value) if accepted else set()
        used |= excused
        if not excused:
            shown.append(finding)
    shown.sort(key=lambda finding: document.position(finding.loc, key=finding.at_key))
    for finding in shown[:_MOST]:
        change = finding.change
        fix = fix_for(document, finding.loc, change) if change is not None else None
        yield document.diagnostic(finding.loc, finding.rule, finding.message, key=finding.at_key, fix=fix)
    for i, item in enumerate(accepted):
        rule = RULES.get(item.rule)
        loc = ("accepted", i, "rule")
        if rule is None or rule.severity == "error":
            yield document.diagnostic(loc, "not-acceptable", _refusal(item.rule, known=rule is not None))
        elif (item.rule, item.field) not in used:
            about = f" about {quote(item.field)}" if item.field else ""
            message = f"the warning {quote(item.rule)}{about} does not occur in this file; delete this item"
            yield document.diagnostic(loc, "unused-acceptance", message)


def _excused(finding: Finding, excuses: AbstractSet[_Excuse], value: object) -> set[_Excuse]:
    """Those of the file's `excuses` that accept `finding`; none for an error.

    An excuse is a rule and a field (None: the whole file); one about a field also accepts findings below that
    field. `value` is the content of the whole file.
    """
    if RULES[finding.rule].severity == "error":
        return set()
    way = path_labels(value, finding.loc)
    fields = [None, *(".".join(way[:end]) for end in range(1, len(way) + 1))]
    return {(finding.rule, field) for field in fields} & excuses


def _refusal(rule: str, *, known: bool) -> str:
    if known:
        return f"{quote(rule)} is an error, not a warning; delete this item and fix the error"
    warnings = [known.id for known in RULES.values() if known.severity == "warning"]
    meant = NearestName(warnings).find(rule)
    mend = f"did you mean {quote(meant)}?" if meant else "write the rule that `catalog check` prints"
    return f"unknown rule {quote(rule)}; {mend}"
