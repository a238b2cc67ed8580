"""The fit of abilities, difficulties and slopes: on simulated scores, and on the data of Epoch AI."""

import csv
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import exp, sqrt
from pathlib import Path
from statistics import fmean

import numpy as np
import pytest

from catalog.stats import item_model, item_response
from catalog.stats.item_model import Parameters, Prior, Priors, Response

# --- Simulated scores ----------------------------------------------------------------------------

MODELS, ITEMS, PROBLEMS = 60, 18, 200
MISFIT = 0.02


def expected(ability: float, difficulty: float, slope: float) -> float:
    return 1 / (1 + exp(-slope * (ability - difficulty)))


def simulated(seed: int) -> tuple[Parameters, list[Response]]:
    """True parameters and scores: 60 % of the cells are missing, more so for hard items of weak models.

    Measurer 0 is fair; 1 measures as if models were better by 0.4, 2 as if they were worse by 0.3.
    """
    draw = random.Random(seed)
    truth = Parameters(
        [draw.gauss(0, 1) for _ in range(MODELS)],
        [draw.gauss(0, 1) for _ in range(ITEMS)],
        [draw.uniform(0.8, 2.5) for _ in range(ITEMS)],
        [0.0, 0.4, -0.3],
    )
    responses = []
    for model, ability in enumerate(truth.abilities):
        for item, difficulty in enumerate(truth.difficulties):
            if draw.random() > expected(ability, difficulty, 0.7) * 0.8:
                continue
            measurer = draw.choice((0, 0, 1, 2))
            rate = expected(ability + truth.shifts[measurer], difficulty, truth.slopes[item])
            solved = sum(draw.random() < rate for _ in range(PROBLEMS)) / PROBLEMS
            score = min(1.0, max(0.0, solved + draw.gauss(0, MISFIT)))
            variance = rate * (1 - rate) / PROBLEMS + MISFIT**2
            responses.append(Response(model, item, score, 1 / variance, measurer))
    return truth, responses


def correlation(ours: list[float], true: list[float]) -> float:
    a, b = fmean(ours), fmean(true)
    covariance = sum((x - a) * (y - b) for x, y in zip(ours, true, strict=True))
    return float(covariance / (sum((x - a) ** 2 for x in ours) * sum((y - b) ** 2 for y in true)) ** 0.5)


def test_simulated_parameters_are_recovered_from_scores_with_holes_and_biased_measurers() -> None:
    truth, responses = simulated(seed=1)
    assert len(responses) < 0.5 * MODELS * ITEMS
    fit = item_response.fit(
        responses, item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()
    )
    ours = fit.parameters
    seen = sorted({response.model for response in responses})
    held = sum(fit.interval(model).contains(truth.abilities[model]) for model in seen)
    assert correlation([ours.abilities[i] for i in seen], [truth.abilities[i] for i in seen]) > 0.95
    assert correlation(ours.difficulties, truth.difficulties) > 0.95
    assert correlation(ours.slopes, truth.slopes) > 0.8
    assert held / len(seen) >= 0.88
    # The priors say that measurers are fair, so a shift is drawn towards 0.
    assert ours.shifts[1] - ours.shifts[0] == pytest.approx(0.4, abs=0.12)
    assert ours.shifts[2] - ours.shifts[0] == pytest.approx(-0.3, abs=0.12)


def test_without_shifts_a_biased_measurer_moves_abilities() -> None:
    """The recovery above is not luck: without the shifts, the errors are larger."""
    truth, responses = simulated(seed=1)
    blind = [response._replace(measurer=-1) for response in responses]
    start, priors = item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()

    def error(given: list[Response]) -> float:
        abilities = item_response.fit(given, start, priors, errors=False).parameters.abilities
        return fmean((ours - true) ** 2 for ours, true in zip(abilities, truth.abilities, strict=True))

    assert error(responses) < 0.8 * error(blind)


def test_order_of_the_scores_does_not_matter() -> None:
    _, responses = simulated(seed=2)
    start, priors = item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()
    one = item_response.fit(responses, start, priors, errors=False)
    other = item_response.fit(responses[::-1], start, priors, errors=False)
    assert one.parameters.abilities == pytest.approx(other.parameters.abilities, abs=1e-3)


def test_ability_for_given_curves_is_that_of_the_whole_fit() -> None:
    _, responses = simulated(seed=3)
    start, priors = item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()
    fitted = item_response.fit(responses, start, priors, enough=1e-14, errors=False).parameters
    moved = replace(fitted, abilities=[0.0] * MODELS)
    abilities = item_response.abilities_given(responses, moved, priors)
    assert abilities == pytest.approx(fitted.abilities, abs=1e-3)


def test_ability_of_an_extreme_model_is_found_from_afar() -> None:
    """A full step would jump between the bounds."""
    curves = Parameters([-9.0, 9.0], [0.0], [8.0])
    responses = [Response(0, 0, 0.9, 400.0), Response(1, 0, 0.1, 400.0)]
    high, low = item_response.abilities_given(responses, curves, item_model.standard_priors())
    assert high == pytest.approx(-low)
    assert curves.expected(responses[0]) < 0.01
    assert Parameters([high], [0.0], [8.0]).expected(responses[0]) == pytest.approx(0.9, abs=0.02)


def cost(values: Sequence[float], responses: list[Response], priors: Priors) -> float:
    """The cost that a fit minimises, written out, of all parameters in one list."""
    abilities, difficulties = values[:MODELS], values[MODELS : MODELS + ITEMS]
    slopes, shifts = values[MODELS + ITEMS : MODELS + 2 * ITEMS], values[MODELS + 2 * ITEMS :]
    total = 0.0
    for model, item, score, weight, measurer in responses:
        ability = abilities[model] + (shifts[measurer] if measurer >= 0 else 0.0)
        total += weight * (score - expected(ability, difficulties[item], slopes[item])) ** 2
    for part, prior in (
        (abilities, priors.ability),
        (difficulties, priors.difficulty),
        (slopes, priors.slope),
        (shifts, priors.shift),
    ):
        total += prior.precision * sum((value - prior.mean) ** 2 for value in part)
    return total


def in_one_list(parameters: Parameters) -> list[float]:
    return [*parameters.abilities, *parameters.difficulties, *parameters.slopes, *parameters.shifts]


def test_a_fit_ends_where_no_parameter_can_be_moved_to_a_lower_cost() -> None:
    _, responses = simulated(seed=5)
    responses = [r._replace(measurer=-1) if i % 5 == 0 else r for i, r in enumerate(responses)]
    start, priors = item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()
    fit = item_response.fit(responses, start, priors, enough=1e-14)
    values = in_one_list(fit.parameters)
    least = cost(values, responses, priors)
    assert fit.cost == pytest.approx(least)
    for i in range(len(values)):
        for move in (-1e-3, 1e-3):
            assert cost([*values[:i], values[i] + move, *values[i + 1 :]], responses, priors) > least


def test_deviations_are_those_of_the_whole_matrix() -> None:
    """By Gauss and Newton's matrix of all parameters at once, without eliminating the abilities."""
    _, responses = simulated(seed=6)
    start, priors = item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()
    fit = item_response.fit(responses, start, priors, enough=1e-14)
    values = in_one_list(fit.parameters)
    slopes_at, shifts_at = MODELS + ITEMS, MODELS + 2 * ITEMS
    matrix = np.diag(
        [priors.ability.precision] * MODELS
        + [priors.difficulty.precision] * ITEMS
        + [priors.slope.precision] * ITEMS
        + [priors.shift.precision] * 3
    )
    for model, item, _, weight, measurer in responses:
        distance = values[model] + values[shifts_at + measurer] - values[MODELS + item]
        slope = values[slopes_at + item]
        change = expected(distance, 0.0, slope) * (1 - expected(distance, 0.0, slope))
        row = np.zeros(len(values))
        row[[model, MODELS + item, slopes_at + item, shifts_at + measurer]] = (
            change * slope,
            -change * slope,
            change * distance,
            change * slope,
        )
        matrix += weight * np.outer(row, row)
    whole = [sqrt(variance) for variance in np.diag(np.linalg.inv(matrix))[:MODELS]]
    assert fit.deviations == pytest.approx(whole, rel=1e-6)


def test_models_in_several_blocks_are_fitted_as_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    _, responses = simulated(seed=7)
    start, priors = item_model.start_of(MODELS, ITEMS, 3, slope=1.5), item_model.standard_priors()
    one = item_response.fit(responses, start, priors)
    monkeypatch.setattr(item_response, "_MODELS_AT_ONCE", 7)
    several = item_response.fit(responses, start, priors)
    assert several.parameters.abilities == pytest.approx(one.parameters.abilities)
    assert several.deviations == pytest.approx(one.deviations)


def test_slopes_stay_within_their_bounds() -> None:
    """An item that every able model solves and no other one would have a slope without end."""
    responses = [Response(model, 0, float(model >= 5), 1e6) for model in range(10)]
    weak = Prior(0.0, 1e-9)
    free = Priors(ability=Prior(0.0, 1.0), difficulty=weak, slope=weak, shift=weak)
    fit = item_response.fit(responses, item_model.start_of(10, 1), free)
    assert fit.parameters.slopes == [10.0]
    assert all(0 < deviation <= 1.0 for deviation in fit.deviations)


def test_misfit_is_the_spread_beyond_chance() -> None:
    draw = random.Random(8)
    chance = [0.02**2] * 4_000
    squares = [draw.gauss(0, sqrt(0.02**2 + 0.05**2)) ** 2 for _ in chance]
    assert item_response.misfit(squares, chance, len(chance)) == pytest.approx(0.05, rel=0.05)


# --- The data of Epoch AI --------------------------------------------------------------------------

EPOCH = os.environ.get("EPOCH_STITCHING", "")
"""Folder with `data/` of epoch-research/benchmark-stitching and `published.md`, values that it printed."""

INTERNAL = {
    "GPQA diamond",
    "FrontierMath-2025-02-28-Private",
    "MATH level 5",
    "OTIS Mock AIME 2024-2025",
    "SWE-Bench verified",
    "FrontierMath-Tier-4-2025-07-01-Private",
}
EXTERNAL = {  # file: (benchmark, column of the score)
    "aider_polyglot": ("Aider polyglot", "Percent correct"),
    "anli": ("ANLI", "Score"),
    "arc_agi": ("ARC-AGI", "Score"),
    "arc_ai2": ("ARC AI2", "Challenge score"),
    "balrog": ("Balrog", "Average progress"),
    "bbh": ("BBH", "Average"),
    "cadeval": ("CadEval", "Overall pass (%)"),
    "csqa2": ("CSQA2", "Score"),
    "cybench": ("Cybench", "Unguided % Solved"),
    "deepresearch": ("DeepResearch Bench", "Average score"),
    "factorio_learning_environment": ("Factorio learning environment", "Lab Success %"),
    "fictionlivebench": ("Fiction.LiveBench", "16k token score"),
    "geobench": ("GeoBench", "ACW Country %"),
    "gsm8k": ("GSM8K", "EM"),
    "gso_bench": ("GSO-Bench", "Score OPT@1"),
    "hellaswag": ("HellaSwag", "Overall accuracy"),
    "lambada": ("LAMBADA", "Score"),
    "lech_mazur_writing": ("Lech Mazur Writing", "Mean score"),
    "livebench": ("LiveBench", "Global average"),
    "mmlu": ("MMLU", "EM"),
    "openbookqa": ("OpenBookQA", "Accuracy"),
    "os_world": ("OSWorld", "Score"),
    "osuniverse": ("OSUniverse", "Weighted Score"),
    "piqa": ("PIQA", "Score"),
    "scienceqa": ("ScienceQA", "Score"),
    "simple_bench": ("SimpleBench", "Score (AVG@5)"),
    "superglue": ("SuperGLUE", "Score"),
    "terminal_bench": ("Terminal Bench", "Accuracy mean"),
    "the_agent_company": ("The Agent Company", "% Resolved"),
    "triviaqa": ("TriviaQA", "EM"),
    "videomme": ("VideoMME", "Overall (no subtitles)"),
    "vpct": ("VPCT", "Correct"),
    "weirdml": ("WeirdML", "Accuracy"),
    "winogrande": ("Winogrande", "Accuracy"),
}


def table(name: str) -> list[dict[str, str]]:
    with (Path(EPOCH) / "data" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def epoch_scores() -> Iterator[tuple[str, str, float]]:
    """(model, benchmark, score as a fraction) of every row that Epoch AI uses, before it filters them."""
    for row in table("benchmarks_runs"):
        if row["task"] in INTERNAL and row["Best score (across scorers)"]:
            yield row["model"], row["task"], float(row["Best score (across scorers)"])
    for file, (benchmark, column) in EXTERNAL.items():
        for row in table(f"external_benchmark_{file}"):
            text, model = row[column].strip(), row["Model version"]
            sourced = row.get("Source") or file == "balrog"
            if text and model and sourced:
                whole = 10 if file == "lech_mazur_writing" else 100
                yield model, benchmark, float(text.rstrip("%")) / whole


@pytest.mark.slow
@pytest.mark.skipif(not EPOCH, reason="EPOCH_STITCHING names no folder with Epoch's data")
def test_fit_to_the_data_of_epoch_gives_their_capabilities() -> None:
    released = {row["id"]: row["Version release date"] for row in table("model_versions")}
    best: dict[tuple[str, str], float] = {}
    rows = list(epoch_scores())
    benchmarks_of = defaultdict(set)
    for model, benchmark, _ in rows:
        benchmarks_of[model].add(benchmark)
    for model, benchmark, score in rows:
        if len(benchmarks_of[model]) > 3 and (released.get(model) or "") >= "2022-11-01":
            best[model, benchmark] = max(score, best.get((model, benchmark), 0.0))
    assert len(best) == 1324
    models = sorted({model for model, _ in best})
    items = sorted({benchmark for _, benchmark in best})
    assert len(models) == 179
    responses = [Response(models.index(m), items.index(b), score) for (m, b), score in sorted(best.items())]
    anchor = items.index("Winogrande")
    weak = Prior(0.0, 0.1 / (len(models) + 2 * len(items) - 1))
    fit = item_response.fit(
        responses,
        item_model.start_of(len(models), len(items)),
        Priors(ability=weak, difficulty=weak, slope=weak, shift=weak),
        fixed_slopes={anchor: 1.0},
        errors=False,
    )
    shift = fit.parameters.difficulties[anchor]
    ours = {
        **{name: value - shift for name, value in zip(models, fit.parameters.abilities, strict=True)},
        **{name: value - shift for name, value in zip(items, fit.parameters.difficulties, strict=True)},
    }
    slopes = dict(zip(items, fit.parameters.slopes, strict=True))
    published = (Path(EPOCH) / "published.md").read_text(encoding="utf-8")
    capabilities, difficulties, printed_slopes = (
        [(name.strip(), float(value)) for name, value in re.findall(r"([^;:]+?) ([0-9]+\.[0-9]{4})", part)]
        for part in re.findall(
            r"^(?:Capabilities|Difficulties|Slopes):(.*?)\.\n?(?=\w+:|\Z)",
            published,
            re.DOTALL | re.MULTILINE,
        )
    )
    assert (len(capabilities), len(difficulties), len(printed_slopes)) == (25, 9, 10)
    off = {name: ours[name] - value for name, value in capabilities}
    assert max(map(abs, off.values())) < 0.03, Counter(off).most_common(3)
    assert max(abs(ours[name] - value) for name, value in difficulties) < 0.1
    assert max(abs(slopes[name] - value) for name, value in printed_slopes) < 0.1
