"""The fit of abilities, difficulties and slopes: on simulated scores, and on the data of Epoch AI."""

import csv
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from math import exp
from pathlib import Path
from statistics import fmean

import numpy as np
import pytest

from catalog.stats import item_response
from catalog.stats.item_response import Parameters, Prior, Priors, Response

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
        responses, item_response.start_of(MODELS, ITEMS, 3, slope=1.5), item_response.standard_priors()
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
    start, priors = item_response.start_of(MODELS, ITEMS, 3, slope=1.5), item_response.standard_priors()

    def error(given: list[Response]) -> float:
        abilities = item_response.fit(given, start, priors, errors=False).parameters.abilities
        return fmean((ours - true) ** 2 for ours, true in zip(abilities, truth.abilities, strict=True))

    assert error(responses) < 0.8 * error(blind)


def test_order_of_the_scores_does_not_matter() -> None:
    _, responses = simulated(seed=2)
    start, priors = item_response.start_of(MODELS, ITEMS, 3, slope=1.5), item_response.standard_priors()
    one = item_response.fit(responses, start, priors, errors=False)
    other = item_response.fit(responses[::-1], start, priors, errors=False)
    assert one.parameters.abilities == pytest.approx(other.parameters.abilities, abs=1e-3)


def test_ability_for_given_curves_is_that_of_the_whole_fit() -> None:
    _, responses = simulated(seed=3)
    start, priors = item_response.start_of(MODELS, ITEMS, 3, slope=1.5), item_response.standard_priors()
    fitted = item_response.fit(responses, start, priors, enough=1e-14, errors=False).parameters
    own = item_response.by_model(responses, MODELS)
    abilities = [item_response.ability_given(given, fitted, priors, 0.0) for given in own]
    assert abilities == pytest.approx(fitted.abilities, abs=1e-3)


def multiplications(measurers: int, monkeypatch: pytest.MonkeyPatch) -> float:
    """Multiplications for a step of a fit to models of which each has one of so many measurers."""
    draw, count = random.Random(measurers), 0

    def counted(a: float, b: float) -> float:
        nonlocal count
        count += 1
        return a * b

    responses = [
        Response(model, item, draw.random(), 100.0, model % measurers)
        for model in range(3 * measurers)
        for item in draw.sample(range(6), 3)
    ]
    with monkeypatch.context() as patched:
        patched.setattr(item_response, "mul", counted)
        fit = item_response.fit(
            responses,
            item_response.start_of(3 * measurers, 6, measurers, slope=1.5),
            item_response.standard_priors(),
            errors=False,
        )
    return count / fit.steps


def test_work_of_a_fit_grows_in_proportion_to_the_measurers(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = multiplications(50, monkeypatch), multiplications(200, monkeypatch)
    assert many < 6 * few  # with a dense matrix: 40 times


def test_steps_near_the_least_cost_share_a_root(monkeypatch: pytest.MonkeyPatch) -> None:
    _, responses = simulated(seed=5)
    roots, make = 0, item_response.cholesky

    def counted(matrix: list[list[float]], starts: list[int]) -> item_response.Root:
        nonlocal roots
        roots += 1
        return make(matrix, starts)

    monkeypatch.setattr(item_response, "cholesky", counted)
    fit = item_response.fit(
        responses,
        item_response.start_of(MODELS, ITEMS, 3, slope=1.5),
        item_response.standard_priors(),
        enough=1e-12,
        errors=False,
    )
    assert roots <= 0.7 * fit.steps


def test_order_for_more_responses_serves_for_fewer() -> None:
    _, responses = simulated(seed=6)
    start, priors = item_response.start_of(MODELS, ITEMS, 3, slope=1.5), item_response.standard_priors()
    kept = [response for response in responses if response.item != 4]
    own = item_response.fit(kept, start, priors, errors=False)
    shared = item_response.fit(
        kept, start, priors, errors=False, order=item_response.order_of(responses, start)
    )
    assert shared.parameters.abilities == pytest.approx(own.parameters.abilities, abs=1e-6)


def test_order_is_narrow_where_groups_of_items_share_few_models() -> None:
    """Two groups of items with one bridge between them: the root is as wide as a group, not as all."""
    draw = random.Random(7)
    groups = [range(10), range(10, 20)]
    responses = [
        Response(10 * number + i, item, draw.random())
        for number, group in enumerate(groups)
        for i in range(10)
        for item in group
    ]
    responses += [Response(20, item, 0.5) for item in (9, 10)]
    order = item_response.order_of(responses, item_response.start_of(21, 20))
    widths = [i - start for i, start in enumerate(order.starts)]
    assert max(widths) <= 2 * 11


def test_root_of_a_sparse_matrix_is_that_of_the_whole_matrix() -> None:
    draw = random.Random(4)
    starts = [0, 1, 0, 3, 1, 0, 4]
    lower = np.zeros((7, 7))
    for i, start in enumerate(starts):
        lower[i, start : i + 1] = [draw.uniform(-1, 1) for _ in range(start, i + 1)]
        lower[i, i] += 8
    whole = np.tril(lower) + np.tril(lower, -1).T
    root = item_response.cholesky([list(lower[i, : i + 1]) for i in range(7)], starts)
    right = [draw.random() for _ in range(7)]
    assert root.backward(root.forward(right)) == pytest.approx(list(np.linalg.solve(whole, right)))


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
        item_response.start_of(len(models), len(items)),
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
