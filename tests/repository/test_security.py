"""The tests that SECURITY.md names are there."""

import re

from tests.support.paths import ROOT


def test_every_test_that_is_named_exists() -> None:
    paths = re.findall(r"`(tests/[^`]+)`", (ROOT / "SECURITY.md").read_text(encoding="utf-8"))
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []
