"""`catalog explain`: every rule can be looked up where the problem was printed."""

from __future__ import annotations

import pytest

from catalog.cli import OK, USAGE, main
from catalog.validate import RULES, Rule


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_rule_is_explained_with_a_mistake(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:

    assert main(["explain", rule.id]) == OK
    out = capsys.readouterr().out
    text = " ".join(out.split())
    assert text.startswith(f"{rule.id} is a")
    for part in (rule.title, rule.why, rule.remedy):
        assert " ".join(part.split()) in text
    assert f": {rule.id}: " in out, "an example with its message"
    assert ("let it say so" in out) == (rule.severity == "warning" and rule.id != "unused-term")


def test_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == OK
    out = capsys.readouterr().out
    assert all(f"  {rule.id} " in out for rule in RULES.values())
    assert out.index("errors") < out.index("warnings")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("unknow-reference", "unknown-reference"), ("Shape_Size", "shape-size"), ("zzz", "lists all")],
)
def test_an_unknown_rule(written: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["explain", written])
    assert caught.value.code == USAGE
    assert meant in capsys.readouterr().err
