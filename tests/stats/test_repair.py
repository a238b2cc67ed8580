"""Curves of pass@t against every possible draw, and against a bootstrap as the paper describes it."""

import random
from itertools import permutations, product
from math import isclose
from typing import Any, get_args

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from catalog.stats.estimators import pass_at_k
from catalog.stats.repair import Program, Repair, Strategy, repair_curve, repair_point

STRATEGIES: tuple[Strategy, ...] = get_args(Strategy)


def run(drawn: list[tuple[Program, list[Repair]]], strategy: Strategy) -> tuple[bool, int, int]:
    """(passed, tokens, samples) of one draw of programs with repairs, computed step by step."""
    tokens = samples = 0

    def one(candidate: Program | Repair) -> bool:
        nonlocal tokens, samples
        tokens, samples = tokens + candidate.tokens, samples + 1
        return candidate.passed

    if strategy == "sequential-dfs":
        for program, repairs in drawn:
            if one(program) or any(one(repair) for repair in repairs):
                return True, tokens, samples
        return False, tokens, samples
    all_repairs = [repair for _, repairs in drawn for repair in repairs]
    if strategy == "sequential-bfs":
        passed = any(one(program) for program, _ in drawn) or any(one(repair) for repair in all_repairs)
        return passed, tokens, samples
    passed = any([one(program) for program, _ in drawn])  # noqa: C419 - all of them, whatever passes
    if not passed:
        passed = any([one(repair) for repair in all_repairs])  # noqa: C419 - likewise
    return passed, tokens, samples


def by_every_draw(
    problem: list[Program], strategy: Strategy, programs: int, repairs: int, *, replacement: bool
) -> tuple[float, float, float]:
    """The mean over every ordered draw, each as likely as the next within its programs."""

    def ways(things: Any, count: int) -> list[Any]:
        return list(product(things, repeat=count) if replacement else permutations(things, count))

    rows = []
    for chosen in ways(problem, programs):
        choices = [[()] if program.passed else ways(program.repairs, repairs) for program in chosen]
        outcomes = [
            run(
                [
                    (program, list(repairs_drawn))
                    for program, repairs_drawn in zip(chosen, picked, strict=True)
                ],
                strategy,
            )
            for picked in product(*choices)
        ]
        rows.append([sum(column) / len(outcomes) for column in zip(*outcomes, strict=True)])
    passed, tokens, samples = (sum(column) / len(rows) for column in zip(*rows, strict=True))
    return passed, tokens, samples


repairs_ = st.builds(Repair, st.integers(0, 9), st.booleans())


@st.composite
def problems_(draw: st.DrawFn) -> list[Program]:
    problems = []
    for _ in range(draw(st.integers(2, 3))):
        passed = draw(st.booleans())
        after = () if passed else tuple(draw(st.lists(repairs_, min_size=2, max_size=3)))
        problems.append(Program(draw(st.integers(0, 9)), passed, after))
    return problems


@pytest.mark.parametrize("replacement", [True, False])
@pytest.mark.parametrize("strategy", STRATEGIES)
@given(problem=problems_(), programs=st.integers(1, 2), repairs=st.integers(0, 2))
@settings(max_examples=60)
def test_a_point_is_the_mean_over_every_draw(
    problem: list[Program],
    programs: int,
    repairs: int,
    strategy: Strategy,
    replacement: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    passed, tokens, samples = by_every_draw(problem, strategy, programs, repairs, replacement=replacement)
    point = repair_point(
        [problem], strategy=strategy, programs=programs, repairs=repairs, replacement=replacement
    )
    assert isclose(point.pass_rate, passed, abs_tol=1e-12)
    assert isclose(point.tokens, tokens, abs_tol=1e-9)
    assert isclose(point.samples, samples, abs_tol=1e-12)


def some_problems(count: int, programs: int, repairs: int, seed: int) -> list[list[Program]]:
    generator = random.Random(seed)
    problems = []
    for _ in range(count):
        chance = generator.random()
        problem = []
        for _ in range(programs):
            passed = generator.random() < chance
            mended = generator.random() * 0.6
            after = [Repair(generator.randint(100, 900), generator.random() < mended) for _ in range(repairs)]
            problem.append(Program(generator.randint(50, 500), passed, () if passed else tuple(after)))
        problems.append(problem)
    return problems


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_point_is_what_the_bootstrap_of_the_paper_comes_to(strategy: Strategy) -> None:
    problems = some_problems(12, 10, 4, seed=5)
    drawing, rounds = random.Random(7), 3000
    rates, tokens = [], []
    for _ in range(rounds):
        points = []
        for problem in problems:
            chosen = drawing.choices(problem, k=3)
            points.append(
                run(
                    [(one, [] if one.passed else drawing.choices(one.repairs, k=2)) for one in chosen],
                    strategy,
                )
            )
        rates.append(sum(passed for passed, _, _ in points) / len(problems))
        tokens.append(sum(spent for _, spent, _ in points) / len(problems))
    exact = repair_point(problems, strategy=strategy, programs=3, repairs=2)
    for bootstrapped, closed in ((rates, exact.pass_rate), (tokens, exact.tokens)):
        middle = sum(bootstrapped) / rounds
        error = (sum((rate - middle) ** 2 for rate in bootstrapped) / rounds / rounds) ** 0.5
        assert abs(middle - closed) < 4 * error


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.data())
def test_without_repairs_and_replacement_a_point_is_pass_at_k(
    passed: list[bool], data: st.DataObject
) -> None:
    k = data.draw(st.integers(1, len(passed)))
    problem = [Program(10, passes) for passes in passed]
    point = repair_point([problem], strategy="batch", programs=k, repairs=0, replacement=False)
    assert isclose(point.pass_rate, pass_at_k(len(passed), sum(passed), k), abs_tol=1e-12)
    assert isclose(point.tokens, 10 * k)


@given(problems_(), st.integers(1, 5), st.integers(0, 5))
def test_stopping_early_saves_tokens_and_loses_nothing(
    problem: list[Program], programs: int, repairs: int
) -> None:
    batch, bfs, dfs = (
        repair_point([problem], strategy=strategy, programs=programs, repairs=repairs)
        for strategy in STRATEGIES
    )
    assert isclose(batch.pass_rate, bfs.pass_rate, abs_tol=1e-12)
    assert isclose(batch.pass_rate, dfs.pass_rate, abs_tol=1e-12)
    assert bfs.tokens <= batch.tokens + 1e-9
    assert bfs.samples <= batch.samples + 1e-9


def test_a_curve_has_a_point_for_each_choice_by_rising_tokens() -> None:
    problems = some_problems(8, 10, 10, seed=1)
    curve = repair_curve(problems, strategy="batch", programs=[1, 2, 5], repairs=[0, 1, 3])
    assert {(point.programs, point.repairs) for point in curve} == {
        (p, r) for p in (1, 2, 5) for r in (0, 1, 3)
    }
    assert [point.tokens for point in curve] == sorted(point.tokens for point in curve)
    assert all(point.interval.contains(point.pass_rate) for point in curve)


def test_a_hundred_draws_from_a_large_set_take_no_time() -> None:
    problems = some_problems(20, 50, 10, seed=2)
    for strategy in STRATEGIES:
        exact = repair_point(problems, strategy=strategy, programs=25, repairs=10, replacement=False)
        assert 0 < exact.pass_rate <= 1


@given(problems_())
def test_what_is_not_there_cannot_be_drawn_twice(problem: list[Program]) -> None:
    assume(all(not program.passed for program in problem))
    with pytest.raises(AssertionError):
        repair_point([problem], strategy="batch", programs=len(problem) + 1, repairs=0, replacement=False)
