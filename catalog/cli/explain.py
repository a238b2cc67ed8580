"""`catalog explain`: a rule, why it exists, how to fix what it reports, and an example."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from catalog.cli.command import OK, Command, print_json, wants_json, wrong

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from catalog.validate.rules import Rule

_WIDTH = 96  # columns of prose


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "rule",
        nargs="?",
        metavar="RULE",
        help="id, as `catalog check` prints it (default: list all)",
    )


def _run(options: argparse.Namespace) -> int:
    from catalog.entries.text import NearestName, quote
    from catalog.validate import RULES

    if options.rule is None and wants_json(options):
        print_json({"rules": [_document(rule) for rule in RULES.values()]})
        return OK
    if options.rule is None:
        for severity in ("error", "warning"):
            listed = [rule for rule in RULES.values() if rule.severity == severity]
            width = max(len(rule.id) for rule in listed)
            print(f"{severity}s")
            print("".join(f"  {rule.id:<{width}}  {rule.title}\n" for rule in listed))
        return OK
    rule = RULES.get(options.rule)
    if rule is None:
        titles = ((known.title, known.id) for known in RULES.values())
        meant = NearestName(RULES, titles).find(options.rule)
        mend = f"did you mean `{meant}`?" if meant else "`catalog explain` lists all"
        wrong(f"there is no rule {quote(options.rule)}; {mend}")
    examples = _examples().get(rule.id, [])
    if wants_json(options):
        print_json({"rules": [_document(rule) | {"examples": list(examples)}]})
    else:
        sys.stdout.write(_explained(rule, examples))
    return OK


def _document(rule: Rule) -> dict[str, Any]:
    """JSON fields of a rule, without its examples."""
    return {
        "id": rule.id,
        "severity": rule.severity,
        "title": rule.title,
        "why": rule.why,
        "remedy": rule.remedy,
        "page": rule.page,
    }


def _examples() -> Mapping[str, Sequence[Mapping[str, str]]]:
    """{rule id: examples}, the same as on the pages of rules."""
    import json
    from importlib import resources

    file = resources.files("catalog.validate").joinpath("examples.json")
    examples: Mapping[str, Sequence[Mapping[str, str]]] = json.loads(file.read_text(encoding="utf-8"))
    return examples


def _explained(rule: Rule, examples: Sequence[Mapping[str, str]]) -> str:
    import textwrap

    kind = "an error: it has to be mended" if rule.severity == "error" else "a warning"
    parts = [f"{rule.id} is {kind}.", f"{rule.title}.", rule.why, f"To mend it: {rule.remedy}"]
    text = (
        "\n\n".join(
            textwrap.fill(part, _WIDTH, break_long_words=False, break_on_hyphens=False) for part in parts
        )
        + "\n"
    )
    for example in examples:
        written = f"    {example['line']}\n" if example["line"] else ""
        text += f"\nFor example in {example['at']}:\n\n{written}\n    {example['said']}\n"
    if rule.severity == "warning" and rule.id != "unused-term":  # a vocabulary has no `accepted`
        accepting = f"accepted:\n  - {{rule: {rule.id}, why: the reason, in one sentence}}"
        text += (
            f"\nIf the entry is right all the same, let it say so:\n\n{textwrap.indent(accepting, '    ')}\n"
        )
    return text


COMMAND = Command(
    name="explain",
    summary="explain a rule: why it exists, and how to fix what it reports",
    example="catalog explain shape-size",
    arguments=_arguments,
    run=_run,
)
