"""The tables and charts of the chapters, worked out once more from the files of entries/ and compared."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import pytest
import yaml

from catalog.views.components import Link
from catalog.views.pieces import Chart, Table
from tests.support.paths import ROOT
from tests.support.survey_tables import (
    entries,
    flat,
    piece,
    reported,
    results,
    rows,
    shipped_context,
    text,
    variant_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.views.pieces import TableCell

FIGURES: Final[dict[str, Any]] = yaml.load(
    (ROOT / "tests/data/survey/figures.yaml").read_bytes(), yaml.CSafeLoader
)
_CHALLENGES: Final = re.findall(
    r"^\[\[tagged (.+)\]\]$",
    (ROOT / "site_src/pages/survey/challenges.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


def shown(request_text: str, option: int = 0) -> list[tuple[TableCell, ...]]:
    return rows(flat(piece(shipped_context(), request_text))[option])


def asked_in(page: str, name: str) -> str:
    """The piece that a chapter asks for with these words."""
    content = (ROOT / f"site_src/pages/survey/{page}.md").read_text(encoding="utf-8")
    (request_text,) = re.findall(rf"^\[\[({name}\b.*)\]\]$", content, re.MULTILINE)
    return str(request_text)


def parameters(size: object) -> int:
    """`16.1B` as a number."""
    number, unit = re.fullmatch(r"([0-9.]+)([KMBT]?)", str(size)).groups()  # type: ignore[union-attr]
    return round(float(number) * {"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}[unit])


def variants() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Reference, variant and family, for every variant."""
    for id_, family in entries("models"):
        for variant in family.get("variants", ()):
            yield f"{id_}/{variant['id']}", variant, family


def refs_by_name() -> dict[str, str]:
    return {variant["name"]: ref for ref, variant, _ in variants()}


def unverified(entry: dict[str, Any], path: str) -> bool:
    return any(path == field or path.startswith(f"{field}.") for field in entry.get("unverified", ()))


# --- 1. The models ---


def released(family: dict[str, Any]) -> str:
    """Date of a family: its own, else that of its largest dated variant, else the first; "" without any."""
    dated = [variant for variant in family.get("variants", ()) if variant.get("released")]
    sized = [variant for variant in dated if "parameters" in variant]
    if family.get("released") or not dated:
        return str(family.get("released") or "")
    largest = max(sized, key=lambda variant: parameters(variant["parameters"]), default=None)
    return str(largest["released"] if largest else min(str(variant["released"]) for variant in dated))


def test_the_timeline_has_every_date_and_size() -> None:
    dated = {family["name"]: family for _, family in entries("models") if released(family)}
    rows_by_name = {text(row[0]): row for row in shown("timeline")}
    assert rows_by_name.keys() == dated.keys()
    for name, family in dated.items():
        sizes = sorted(
            parameters(variant["parameters"])
            for variant in family.get("variants", ())
            if "parameters" in variant
        )
        written = [parameters(size) for size in text(rows_by_name[name][2]).split("–") if size]
        ends = sorted({*sizes[:1], *sizes[-1:]})
        assert written == [pytest.approx(size, rel=0.01) for size in ends], name
        assert text(rows_by_name[name][1]) == released(family), name


def test_the_timeline_of_a_maker_has_its_families() -> None:
    options = flat(piece(shipped_context(), "timeline"))
    assert len(options) > 5
    for chart in options[1:]:
        maker = chart.id.removeprefix("timeline-")
        own = {
            family["name"]
            for _, family in entries("models")
            if maker in family.get("organisations", ()) and released(family)
        }
        assert {text(row[0]) for row in rows(chart)} == own, maker


# --- 2. Scores ---


@pytest.mark.parametrize("option", [0, 1])
def test_tries_are_values_of_one_source(option: int) -> None:
    named = refs_by_name()
    sources: dict[str, set[str]] = defaultdict(set)
    fractions: dict[str, dict[int, float]] = defaultdict(dict)
    for row in shown("tries humaneval", option):
        name, k, percent = text(row[0]), int(text(row[3])), float(text(row[4]))
        assert percent in [round(item, 2) for item in reported(named[name], "humaneval", f"pass@{k}")], row
        sources[name].add(text(row[7]))
        fractions[name][k] = percent
    assert all(len(item) == 1 for item in sources.values()), sources
    assert len(fractions) > 50
    chart = flat(piece(shipped_context(), "tries humaneval"))[option]
    ratio = median(item[100] / item[1] for item in fractions.values())
    title_match = re.match(r"100 tries solve ([0-9.]+) times", chart.title)
    assert title_match
    assert float(title_match[1]) == pytest.approx(ratio, abs=0.06)


# --- 3. Size ---

SIZES: Final = asked_in("size", "size").split()[1:]
FRONTIERS: Final = asked_in("size", "frontier").split()[1:]


def test_the_last_chart_of_size_has_the_models_of_the_survey_alone() -> None:
    everyone, *_, chart = flat(piece(shipped_context(), asked_in("size", "size")))
    assert chart.id == "size-humaneval-zan2023"
    listed = {
        variant["name"]
        for _, family in entries("models")
        if "zan2023" in family.get("surveys", ())
        for variant in family["variants"]
    }
    named = {text(row[0]): text(row[2]) for row in rows(everyone)}
    assert {text(row[0]): text(row[2]) for row in rows(chart)} == {
        name: value for name, value in named.items() if name in listed
    }


@pytest.mark.parametrize("option", range(len(SIZES)), ids=SIZES)
def test_scores_over_size_are_those_of_the_entries(option: int) -> None:
    chart = flat(piece(shipped_context(), asked_in("size", "size")))[option]
    benchmark = SIZES[option]
    assert chart.id == f"size-{benchmark}"
    named, by_ref = refs_by_name(), {ref: variant for ref, variant, _ in variants()}
    values: dict[str, set[float]] = defaultdict(set)
    for line in results():
        if (line["benchmark"], line["metric"]) == (benchmark, "pass@1") and not line.get("method"):
            values[line["model"]].add(float(line["percent"]))
    ends: dict[int, float] = {}
    for row in rows(chart):
        ref = named[text(row[0])]
        percent = float(text(row[2]))
        assert any(percent == pytest.approx(known_percent, abs=0.051) for known_percent in values[ref]), row
        stated, written = by_ref[ref].get("parameters"), text(row[1]).partition(" ")[0]
        assert bool(stated) == bool(written), row
        if stated:
            assert parameters(written) == pytest.approx(parameters(stated), rel=0.01)
            if "not yet checked" not in text(row[5]):
                ends[parameters(stated)] = max(percent, ends.get(parameters(stated), 0))
    for printed, bound in re.findall(r"([0-9.]+) % (?:at or below ([0-9]+B)|at any size)", chart.title):
        best = max(value for size, value in ends.items() if not bound or size <= parameters(bound))
        assert float(printed) == pytest.approx(best, abs=0.051), chart.title


@pytest.mark.parametrize("option", range(len(FRONTIERS)), ids=FRONTIERS)
def test_the_best_at_each_size_is_the_best_there_is(option: int) -> None:
    """Each line is the running best, by date, of the checked values of models that are no larger."""
    chart = flat(piece(shipped_context(), asked_in("size", "frontier")))[option]
    by_name = {variant["name"]: (variant, family) for _, variant, family in variants()}
    values = shown(f"size {FRONTIERS[option]}")
    dated = sorted(
        (str(day), float(text(row[2])), parameters(variant["parameters"]))
        for row in values
        for variant, family in [by_name[text(row[0])]]
        if (day := variant.get("released") or family.get("released"))
        # A family's date says nothing of a member where another has one of its own.
        and ("released" in variant or not any("released" in sibling for sibling in family["variants"]))
        and "parameters" in variant
        and "not yet checked" not in text(row[5])
    )
    lines: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for row in rows(chart):
        day, _, borrowed = text(row[1]).partition(" ")
        variant, family = by_name[text(row[2])]
        assert borrowed == ("(family)" if "released" not in variant and len(family["variants"]) > 1 else "")
        lines[text(row[0])].append((day, float(text(row[4]))))
    assert lines
    for label, steps in lines.items():
        within = [(day, value) for day, value, size in dated if size <= parameters(label.split()[1])]
        assert steps[-1][1] == max(value for _, value in within), label
        for day, value in steps:
            # A date without a day stands for the middle of its month or year; those are left to the end.
            earlier = [
                known_percent for other, known_percent in within if other < day and len(other) == len(day)
            ]
            assert value >= max(earlier, default=0), (label, day)


# --- 4. Data ---


def test_training_data_are_those_of_the_entries() -> None:
    stated = {
        family["name"]: family
        for _, family in entries("models")
        if family.get("training_data", {}).get("sources")
        or family.get("training_data", {}).get("sizes")
        or family.get("training", {}).get("tokens")
    }
    rows_by_name = {text(row[0]): row for row in shown("training-data")}
    assert rows_by_name.keys() == stated.keys()
    for name, family in stated.items():
        data, row = family.get("training_data", {}), rows_by_name[name]
        assert text(row[2]) == ", ".join(data.get("sources", ()))
        sizes = [text_size for text_size in text(row[3]).split("; ") if text_size]
        assert len(sizes) == len(data.get("sizes", ()))
        for shown_size, size in zip(sizes, data.get("sizes", ()), strict=True):
            amount, _, rest = shown_size.partition(" ")
            assert float(amount.replace(",", "")) == size["amount"], shown_size
            assert rest == size["unit"] + (f" ({size['of']})" if "of" in size else "")
        tokens = family.get("training", {}).get("tokens")
        assert bool(text(row[4])) == bool(tokens), name
        if tokens:
            assert parameters(text(row[4])) == pytest.approx(parameters(tokens), rel=0.01)


def test_cleaning_is_that_of_the_entries() -> None:
    stated = {
        family["name"]: family["preprocessing"]
        for _, family in entries("models")
        if "deduplication" in family.get("preprocessing", {})
        or family.get("preprocessing", {}).get("filters")
    }
    words = {"yes": True, "no": False, "": None}
    rows_by_name = {text(row[0]): row for row in shown("preprocessing")}
    assert {name: words[text(row[2])] for name, row in rows_by_name.items()} == {
        name: cleaning.get("deduplication") for name, cleaning in stated.items()
    }
    for name, cleaning in stated.items():
        filters = [filter_ for filter_ in text(rows_by_name[name][3]).split("; ") if filter_]
        assert len(filters) == len(cleaning.get("filters", ())), name
    (table,) = flat(piece(shipped_context(), "preprocessing"))
    removed = sum(cleaning.get("deduplication") is True for cleaning in stated.values())
    assert table.title.startswith(f"{removed} of {len(stated)} models")


# --- 5. Tuning ---


def test_settings_are_those_of_the_entries() -> None:
    survey, everyone = flat(piece(shipped_context(), "training-settings"))
    stated = {
        family["name"]: family["hyperparameters"]
        for _, family in entries("models")
        if "hyperparameters" in family
    }
    assert {text(row[0]) for row in rows(everyone)} == stated.keys()
    assert {text(row[0]) for row in rows(survey)} == {
        family["name"]
        for _, family in entries("models")
        if "hyperparameters" in family and "zan2023" in family.get("surveys", ())
    }
    for row in rows(everyone):
        setting = stated[text(row[0])]
        assert text(row[2]) == setting.get("optimizer", "")
        assert text(row[5]) == setting.get("batch", "")
        assert (float(text(row[4])) if text(row[4]) else None) == setting.get("learning_rate")
        assert (int(text(row[6])) if text(row[6]) else None) == setting.get("gradient_accumulation")
        assert (int(text(row[7]).replace(",", "")) if text(row[7]) else None) == setting.get("window")
        assert text(row[10]) == setting.get("schedule", "")
        assert text(row[11]) == setting.get("precision", "")


def test_windows_are_those_of_the_entries() -> None:
    (chart,) = flat(piece(shipped_context(), "windows humaneval"))
    by_name = {variant["name"]: variant for _, variant, _ in variants()}
    values = {text(row[0]): text(row[2]) for row in shown("size humaneval")}
    wanted = {name for name in values if "parameters" in by_name[name] and "context_tokens" in by_name[name]}
    assert {text(row[0]) for row in rows(chart)} == wanted
    small, large = [], []
    for row in rows(chart):
        variant = by_name[text(row[0])]
        assert int(text(row[1]).replace(",", "")) == variant["context_tokens"]
        assert text(row[3]) == values[text(row[0])]
        size = parameters(variant["parameters"])
        if size < 3e9:
            small.append((float(text(row[3])), text(row[0])))
        elif size >= 1e10:
            large.append(float(text(row[3])))
    best, name = max(small)
    claim = f"({name}) scores higher than {sum(score < best for score in large)} of {len(large)}"
    assert claim in chart.title


def test_tokenizers_are_those_of_the_entries() -> None:
    stated = {
        family["name"]: family["tokenizer"]
        for _, family in entries("models")
        if {"type", "base", "vocabulary"} & family.get("tokenizer", {}).keys()
    }
    (table,) = flat(piece(shipped_context(), "tokenizers"))
    assert isinstance(table, Table)
    rows_by_name = {text(row[0]): (group.title, row) for group in table.groups for row in group.rows}
    assert rows_by_name.keys() == stated.keys()
    for name, tokenizer in stated.items():
        group, row = rows_by_name[name]
        assert group.rpartition(" (")[0] == tokenizer.get("type", "Algorithm not stated")
        assert text(row[2]) == tokenizer.get("base", "")
        assert text(row[3]).replace(",", "") == str(tokenizer.get("vocabulary", ""))


# --- 6. Benchmarks ---


def test_multilingual_benchmarks_are_those_of_the_entries() -> None:
    (table,) = flat(piece(shipped_context(), "multilingual"))
    assert isinstance(table, Table)
    fields = {"programming": "programming_languages", "natural": "natural_languages"}
    for group in table.groups:
        kind = fields[group.title.split()[1]]
        assert {text(row[0]) for row in group.rows} == {
            entry["name"] for _, entry in entries("benchmarks") if len(entry.get(kind, ())) > 1
        }
    listed = {text(row[0]): row for group in table.groups for row in group.rows}
    for _, entry in entries("benchmarks"):
        if entry["name"] in listed and "instances" in entry:
            written = text(listed[entry["name"]][1]).split()[0].replace(",", "")
            assert written == str(entry["instances"]), entry["name"]


def test_every_number_of_the_map_counts_reports() -> None:
    (table,) = flat(piece(shipped_context(), "language-map"))
    names = {term["name"]: id_ for id_, term in dict(entries("terms"))["programming-languages"].items()}
    benchmarks = {entry["name"]: (id_, entry) for id_, entry in entries("benchmarks")}
    counted = Counter((row["benchmark"], row.get("language", "")) for row in results())
    headers = {
        name: file.get("language")
        for name, file in entries("results")
        if isinstance(file.get("language"), str)
    }
    assert not headers, "languages are written in rows"
    for row in rows(table):
        language = names[text(row[0])]
        for name, cell in zip(table.columns[1:], row[1:], strict=True):
            id_, entry = benchmarks[name]
            if language in entry["programming_languages"]:
                assert text(cell) == str(counted[id_, language]), (name, language)
            else:
                assert text(cell) == "", (name, language)


# --- 7. Metrics ---


def test_metrics_are_those_of_the_entries() -> None:
    metrics = dict(entries("terms"))["metrics"]
    rows_by_name = {text(row[0]): row for row in shown("metrics")}
    assert rows_by_name.keys() == {metric["name"] for metric in metrics.values()}
    for metric in metrics.values():
        row = rows_by_name[metric["name"]]
        assert text(row[1]).removesuffix(" (not yet checked)") == metric.get("meaning", "")
        assert metric["better"] in text(row[2])
        assert text(row[3]) == metric.get("formula", "")
        assert text(row[4]) == metric.get("misleads", "")
        assert text(row[5]).startswith(metric.get("source", {}).get("title", ""))


def test_intervals_are_wilsons() -> None:
    """Wilson 1927: the p with |p - x/n| = z sqrt(p (1 - p) / n)."""
    z = 1.959964
    for row in shown("interval 50 164 378 500 1140"):
        low, high = (float(end) / 100 for end in text(row[1]).split("–"))
        n = int(text(row[0]).replace(",", ""))
        for end in (low, high):
            assert abs(end - 0.5) == pytest.approx(z * math.sqrt(end * (1 - end) / n), abs=0.0007)


# --- 8. Challenges ---


@pytest.mark.parametrize("request_text", _CHALLENGES)
def test_entries_of_a_challenge_carry_its_tags(request_text: str) -> None:
    """Tags as written, and the one that follows from a benchmark's scenario."""
    wanted = set(request_text.split())
    known = {
        id_: tag["name"]
        for category in dict(entries("terms"))["tags"].values()
        for id_, tag in category["tags"].items()
    }
    carried: dict[tuple[str, str], set[str]] = {}
    for kind in ("models", "benchmarks", "methods"):
        for _, entry in entries(kind):
            tags = {*entry.get("tags", ())}
            if kind == "benchmarks" and "scenario" in entry:
                tags.add(f"scenario-{entry['scenario']}")
            if tags & wanted:
                carried[kind, entry["name"]] = {known[tag] for tag in tags & wanted}
    (table,) = flat(piece(shipped_context(), f"tagged {request_text}"))
    assert isinstance(table, Table)
    entries_by_name = {
        (group.title.split()[0].lower(), text(row[0])): set(text(row[2]).split(", "))
        for group in table.groups
        for row in group.rows
    }
    assert entries_by_name == carried
    assert table.title.startswith(f"{len(carried)} tagged ")


def test_there_are_five_challenges() -> None:
    assert len(_CHALLENGES) == 5


# --- 9. Methods ---


def test_methods_are_those_of_the_entries() -> None:
    (table,) = flat(piece(shipped_context(), "methods"))
    assert isinstance(table, Table)
    kinds = {term["name"]: id_ for id_, term in dict(entries("terms"))["method-kinds"].items()}
    reports = Counter(row.get("method", "") for row in results())
    by_name = {entry["name"]: (id_, entry) for id_, entry in entries("methods")}
    seen = set()
    for group in table.groups:
        for row in group.rows:
            id_, entry = by_name[text(row[0])]
            assert entry["kind"] == kinds[group.title.rpartition(" (")[0]]
            assert text(row[2]) == entry.get("summary", "")
            assert text(row[4]) == ", ".join(entry.get("roles", ()))
            assert text(row[5]) == str(len(entry.get("stages", ())) or "")
            assert text(row[6]) == str(reports[id_] or ""), id_
            seen.add(text(row[0]))
    assert seen == by_name.keys()


@pytest.mark.parametrize("id_", ["self-collaboration", "self-repair", "aiev-instruct"])
def test_what_authors_state_is_in_the_entry(id_: str) -> None:
    facts = dict(entries("methods"))[id_]["facts"]
    rows_shown = shown(f"stated {id_}")
    assert [text(row[0]) for row in rows_shown] == [fact["what"] for fact in facts]
    for row, fact in zip(rows_shown, facts, strict=True):
        if isinstance(fact["value"], str):
            assert text(row[1]) == fact["value"]
        assert text(row[2]) == fact.get("locator", "")
    known = {"self-repair": "1.57 times in version 1", "self-collaboration": "29.9 to 34.6"}
    assert any(known.get(id_, "") in text(row[1]) for row in rows_shown)


def test_chosen_models_have_their_values_beside_them() -> None:
    request_text = asked_in("methods", "compare")
    (table,) = flat(piece(shipped_context(), request_text))
    boards = [word for word in request_text.split()[1:] if "/" not in word]
    refs = [word for word in request_text.split()[1:] if "/" in word]
    assert [text(row[0]) for row in rows(table)] == [variant_name(ref) for ref in refs]
    for ref, row in zip(refs, rows(table), strict=True):
        for board, cell in zip(boards, row[1:], strict=True):
            values = [round(percent, 2) for percent in reported(ref, board, "pass@1")]
            assert (not values and not text(cell)) or float(text(cell)) in values, (ref, board)


# --- 10. Lineage ---


def test_teachers_are_those_of_the_methods() -> None:
    products = [
        (variant_name(product["model"]), method["name"], variant_name(product["base"]))
        for _, method in entries("methods")
        for product in method.get("made", ())
    ]
    assert [tuple(map(text, row[:3])) for row in shown("teachers")] == products


# --- Seven figures, as other people read them in the sources ---


def test_dates_and_sizes_on_the_timeline() -> None:
    rows_by_name = {row[0].path: row for row in shown("timeline") if isinstance(row[0], Link)}
    for id_, (released, largest) in FIGURES["timeline"].items():
        row = rows_by_name[f"models/{id_}.html"]
        assert text(row[1]) == released, id_
        assert parameters(text(row[2]).rpartition("–")[2]) == pytest.approx(parameters(largest), rel=0.01), (
            id_
        )


def test_learning_rates_over_size() -> None:
    rates_by_name: dict[str, dict[str, float]] = defaultdict(dict)
    for row in shown("learning-rates"):
        assert isinstance(row[0], Link)
        family = row[0].path.removeprefix("models/").removesuffix(".html")
        rates_by_name[family][text(row[1])] = float(text(row[2]))
    for family, rates in FIGURES["learning_rates"].items():
        assert rates_by_name[family] == {size: pytest.approx(rate) for size, rate in rates.items()}, family


def test_pass_at_k_over_temperature() -> None:
    values_by_key = {
        (text(row[0]), text(row[1]), float(text(row[2]))): float(text(row[3]))
        for row in shown("temperature humaneval")
    }
    expected = {
        (name, f"pass@{k}", at): value
        for name, at, *values in FIGURES["temperature"]
        for k, value in zip((1, 10, 100), values, strict=True)
    }
    assert values_by_key == {key: pytest.approx(value, abs=0.006) for key, value in expected.items()}


def test_context_windows() -> None:
    windows: dict[str, set[int]] = defaultdict(set)
    for row in shown("windows humaneval"):
        assert isinstance(row[0], Link)
        family = row[0].path.removeprefix("models/").partition(".")[0]
        windows[family].add(int(text(row[1]).replace(",", "")))
    checked = 0
    for family, tokens in FIGURES["windows"].items():
        if family in windows:
            assert windows[family] == {tokens}, family
            checked += 1
    assert checked > 12


def test_scores_of_the_survey_s_models() -> None:
    """The value shown is one that a source prints, for each of pass@1, pass@10 and pass@100."""
    named = {f"models/{ref.replace('/', '.html#v-')}": ref for ref in FIGURES["humaneval"]}
    seen = set()
    for row in shown("scores humaneval pass@1 pass@10 pass@100"):
        assert isinstance(row[0], Link)
        if row[0].path not in named:
            continue
        ref = named[row[0].path]
        for cell, printed in zip(row[2:5], FIGURES["humaneval"][ref], strict=True):
            values = [round(percent_text, 2) for percent_text in printed]
            assert (not text(cell) and not values) or float(text(cell)) in values, ref
        seen.add(ref)
    assert seen == FIGURES["humaneval"].keys()


def test_pass_at_t_of_self_repair() -> None:
    points = {(text(row[0]), text(row[1]), float(text(row[2]))) for row in shown("forms self-repair pass@t")}
    assert points == {tuple(point) for point in FIGURES["self_repair"]}


def test_autocoder_by_language() -> None:
    rows_by_name = {text(row[0]): text(row[1]) for row in shown(asked_in("methods", "languages"))}
    for language, percent in FIGURES["autocoder"].items():
        assert float(rows_by_name[language]) == percent


def test_every_chart_is_traced() -> None:
    """A new chart of a chapter needs a test here or in test_survey.py that works it out from the entries."""
    charts = {
        "frontier",
        "learning-rates",
        "pass-at-t",
        "repair-heat-map",
        "saturation",
        "size",
        "temperature",
        "timeline",
        "tries",
        "uplift",
    }
    charts_traced = set()
    for path in sorted((ROOT / "site_src/pages/survey").glob("*.md")):
        for request_text in re.findall(r"^\[\[(.+)\]\]$", path.read_text(encoding="utf-8"), re.MULTILINE):
            if any(isinstance(option, Chart) for option in flat(piece(shipped_context(), request_text))):
                charts_traced.add(request_text.split()[0])
    assert charts_traced == {*charts, "windows"}
