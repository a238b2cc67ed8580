"""Labels beside points: inside, apart from everything, the first come first served."""

import itertools
import random

import pytest

from catalog.charts import label_placement
from catalog.charts.label_placement import Frame, Label, Wish, place, text_width

FRAMES = (Frame(400, 300), Frame(900, 300))
FONT_PX = 10.0
LINE_PX = 12.5


def box(label: Label, frame: Frame) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a label, worked out on its own."""
    width = text_width(label.wish.text, FONT_PX)
    x = label.wish.x * frame.width + label.dx
    y = (1 - label.wish.y) * frame.height + label.dy
    left = x - {"left": 0, "center": width / 2, "right": width}[label.across]
    top = y - {"top": 0, "middle": LINE_PX / 2, "bottom": LINE_PX}[label.along]
    return left, top, left + width, top + LINE_PX


def apart(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def crowd(count: int, seed: int) -> list[Wish]:
    chance = random.Random(seed)
    return [Wish(f"Model {i}B", chance.random(), chance.random()) for i in range(count)]


@pytest.mark.parametrize("seed", range(5))
def test_labels_keep_apart_from_each_other_and_from_points(seed: int) -> None:
    wishes = crowd(60, seed)
    spots = [(wish.x, wish.y) for wish in wishes]
    placed = place(wishes, frames=FRAMES, font_px=FONT_PX, points=spots, most=60)
    assert len(placed) > 10
    for frame in FRAMES:
        boxes = [box(label, frame) for label in placed]
        assert all(apart(one, other) for one, other in itertools.combinations(boxes, 2))
        for left, top, right, bottom in boxes:
            assert left >= 0
            assert top >= 0
            assert right <= frame.width
            assert bottom <= frame.height
            assert not any(
                left < x * frame.width < right and top < (1 - y) * frame.height < bottom for x, y in spots
            )


def test_the_first_in_the_queue_is_served_first() -> None:
    crowded = [Wish("One", 0.5, 0.5), Wish("Two", 0.5, 0.5), Wish("Three", 0.5, 0.5)]
    for order in itertools.permutations(crowded):
        (first,) = place(order, frames=FRAMES, font_px=FONT_PX, most=1)
        assert first.wish == order[0]
        assert (first.across, first.along, first.leader) == ("left", "middle", False)


def test_what_does_not_fit_is_left_out() -> None:
    wishes = [Wish("A name far too long for any frame " * 5, 0.5, 0.5), Wish("Short", 0.5, 0.5)]
    placed = place(wishes, frames=FRAMES, font_px=FONT_PX, most=9)
    assert [label.wish.text for label in placed] == ["Short"]


def test_a_line_is_not_written_over() -> None:
    wish = Wish("Right of it", 0.5, 0.5)
    (label,) = place([wish], frames=FRAMES, font_px=FONT_PX, lines=[(0.5, 0.5, 1, 0.5)], most=1)
    assert label.across == "right"


def test_a_label_far_from_its_point_has_a_leader() -> None:
    ring = [(0.5 + across / 400, 0.5 + up / 400) for across in (-30, 30) for up in (-12, 0, 12)]
    (label,) = place(
        [Wish("Crowded in", 0.5, 0.5)], frames=[Frame(400, 400)], font_px=FONT_PX, points=ring, most=1
    )
    assert label.leader


def test_text_is_rather_taken_for_too_wide() -> None:
    assert text_width("WWW", 10) > text_width("nnn", 10) > text_width("iii", 10)
    assert text_width("模型", 10) > 20


def test_places_give_way_to_one_another_and_stay_inside() -> None:
    assert label_placement.apart([10, 100], gap=12, most=200) == [10, 100]
    assert label_placement.apart([100, 100], gap=12, most=200) == [106, 94], (
        "the later of two equal ones stands higher"
    )
    assert label_placement.apart([100, 5, 104], gap=12, most=200) == [96, 5, 108]
    assert label_placement.apart([0, 1, 200], gap=12, most=200) == [0, 12, 200]
    crowd = label_placement.apart([200.0] * 5, gap=12, most=200)
    assert sorted(crowd) == [152, 164, 176, 188, 200]
