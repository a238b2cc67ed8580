"""The cache of fits: what it keeps, and what a damaged one costs."""

from pathlib import Path
from typing import Any

from catalog.site.fit_cache import FitCache


class Maker:
    """Makes fits, and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> dict[str, Any]:
        self.made += 1
        return {"abilities": [0.1, 1 / 3]}


def test_a_fit_is_made_once(tmp_path: Path) -> None:
    make = Maker()
    first = FitCache(tmp_path / "fits").recall("a", make)
    assert FitCache(tmp_path / "fits").recall("a", make) == first == make()
    assert make.made == 2
    FitCache(tmp_path / "fits").recall("b", make)
    assert make.made == 3


def test_a_damaged_cache_costs_a_fit(tmp_path: Path) -> None:
    make = Maker()
    FitCache(tmp_path).recall("a", make)
    (file,) = tmp_path.glob("*.json")
    for damaged in (b"", b"{", b"[]", b"{}", b"\xff"):
        file.write_bytes(damaged)
        assert FitCache(tmp_path).recall("a", make)["abilities"] == [0.1, 1 / 3]
    assert make.made == 6


def test_a_folder_that_cannot_be_written_costs_a_fit(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    make = Maker()
    assert FitCache(blocked).recall("a", make) == FitCache(blocked).recall("a", make)
    assert make.made == 2


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    cache = FitCache(tmp_path)
    for number in range(134):
        cache.recall(str(number), Maker())
    assert len(list(tmp_path.glob("*.json"))) == 128
