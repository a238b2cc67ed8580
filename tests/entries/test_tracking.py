"""Looks into the catalogue are noted, through whatever a mapping is asked by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

import pytest

from catalog.entries.tracking import ALL_KEYS, KEY_SET, Memo, TrackedFields, Tracker, forgetting, invalidate


@dataclass(frozen=True)
class Garden:
    trees: Mapping[str, int]
    spots: Mapping[tuple[int, int], str]


GARDEN = Garden({"oak": 1, "elm": 2}, {(0, 0): "oak"})


def looked_at(look: Callable[[Garden], object]) -> set[tuple[str, str]]:
    reads = Tracker()
    garden = reads.track_mappings(GARDEN, "trees", "spots")
    seen, parts = reads.run(lambda: look(garden))
    assert seen == look(GARDEN), "a watched mapping answers as the mapping does"
    return set(parts)


@pytest.mark.parametrize(
    "look",
    [
        lambda garden: garden.trees["oak"],
        lambda garden: garden.trees.get("oak"),
        lambda garden: "oak" in garden.trees,
    ],
)
def test_one_key(look: Callable[[Garden], object]) -> None:
    assert looked_at(look) == {("trees", "oak")}


def test_a_key_that_is_not_there() -> None:
    """Should it come, whoever missed it has to look again."""
    assert looked_at(lambda garden: (garden.trees.get("ash", 7), "fir" in garden.trees)) == {
        ("trees", "ash"),
        ("trees", "fir"),
    }


@pytest.mark.parametrize(
    "look",
    [
        lambda garden: list(garden.trees),
        lambda garden: len(garden.trees),
        lambda garden: list(garden.trees.keys()),
        lambda garden: list(garden.trees.values()),
        lambda garden: list(garden.trees.items()),
        lambda garden: bool(garden.trees),
        lambda garden: {**garden.trees},
    ],
)
def test_all_keys(look: Callable[[Garden], object]) -> None:
    assert ("trees", ALL_KEYS) in looked_at(look)


def test_keys_that_are_no_text_stand_for_all() -> None:
    assert looked_at(lambda garden: garden.spots[0, 0]) == {("spots", ALL_KEYS)}


def test_work_within_work_is_part_of_it() -> None:
    reads = Tracker()
    garden = reads.track_mappings(GARDEN, "trees")
    inner, outer = [], []

    def work() -> None:
        garden.trees["elm"]
        inner.append(reads.run(lambda: garden.trees["oak"])[1])

    outer.append(reads.run(work)[1])
    assert inner == [{("trees", "oak")}]
    assert outer == [{("trees", "oak"), ("trees", "elm")}]


def test_work_that_fails_leaves_the_notes_of_the_work_around_it() -> None:
    reads = Tracker()
    garden = reads.track_mappings(GARDEN, "trees")

    def work() -> None:
        garden.trees["elm"]
        with pytest.raises(KeyError):
            reads.run(lambda: garden.trees["ash"])

    assert ("trees", "elm") in reads.run(work)[1]


def test_once_works_once_and_everyone_has_looked() -> None:
    shelf: Memo = {}
    done = []

    def ages(reads: Tracker) -> Callable[[str], tuple[int, set[tuple[str, str]]]]:
        garden = reads.track_mappings(GARDEN, "trees")

        def work(tree: str) -> int:
            done.append(tree)
            return garden.trees[tree]

        age = reads.memoise("ages", work)

        def looked(tree: str) -> tuple[int, set[tuple[str, str]]]:
            result, parts = reads.run(lambda: age(tree))
            return result, set(parts)

        return looked

    for _ in range(2):  # two builds with one shelf
        age = ages(Tracker(shelf))
        assert [age("oak"), age("oak"), age("elm")] == [
            (1, {("trees", "oak")}),
            (1, {("trees", "oak")}),
            (2, {("trees", "elm")}),
        ]
    assert done == ["oak", "elm"]
    invalidate(shelf, {("trees", "oak")})
    again = ages(Tracker(shelf))
    assert [again("elm")[0], again("oak")[0]] == [2, 1]
    assert done == ["oak", "elm", "oak"]


@dataclass(frozen=True)
class Tree:
    age: int
    leaves: str


def looks(reads: Tracker, look: Callable[[], object]) -> tuple[object, set[str]]:
    result, parts = reads.run(look)
    assert {kind for kind, _ in parts} == {"trees' fields"}
    return result, {field for _, field in parts}


def test_behind_glass_the_field_counts_and_not_of_which() -> None:
    reads = Tracker()
    wood = {"oak": Tree(100, "lobed"), "elm": Tree(50, "toothed")}
    seen = reads.track_items(
        wood, "trees' fields", lambda tree: cast("Tree", TrackedFields(tree, "trees' fields", reads))
    )
    assert looks(reads, lambda: [tree.age for tree in seen.values()]) == ([100, 50], {KEY_SET, "age"})
    assert looks(reads, lambda: seen["elm"].leaves) == ("toothed", {KEY_SET, "leaves"})
    assert looks(reads, lambda: (len(seen), list(seen), "ash" in seen)) == (
        (2, ["oak", "elm"], False),
        {KEY_SET},
    )
    assert seen["elm"] is seen["elm"]
    with pytest.raises(AttributeError):
        seen["oak"].blossom  # type: ignore[attr-defined] # noqa: B018


def test_results_that_are_forgotten_are_made_again_and_older_ones_stay() -> None:
    made: list[str] = []
    memo: Memo = {}
    tracker = Tracker(memo)

    def grow(id_: str) -> str:
        made.append(id_)
        return id_.upper()

    grown = tracker.memoise("grown", grow)
    felled = tracker.memoise("felled", grow)
    grown("oak")
    with forgetting(memo):
        grown("elm")
        felled("ash")
        assert (grown("oak"), grown("elm")) == ("OAK", "ELM")
    assert (grown("oak"), grown("elm")) == ("OAK", "ELM")
    assert made == ["oak", "elm", "ash", "elm"]
    assert memo["felled"] == {}
