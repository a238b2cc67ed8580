"""Each outside form: what is read from it, what is left, and what is refused where."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from catalog.cli import OK, main
from catalog.ingest.format import Reading, ReadRow
from catalog.ingest.formats import FORMATS, _systems, detect
from catalog.ingest.inputs import Input, InputError
from tests.support.paths import ROOT
from tests.support.projects import tree
from tests.support.readings import complaints
from tests.support.real_files import sample

EXAMPLES: Final = ROOT / "tests/data/ingest"


def given(name: str, data: bytes) -> Input:
    return Input(
        name=name, digest=hashlib.sha256(data).hexdigest(), size=len(data), opened=lambda: io.BytesIO(data)
    )


def example(format_: str, *, edit: Callable[[str], str] = str, named: str = "") -> list[Input]:
    """The files of a format's example; the first, changed by `edit`, under the name `named`."""
    names = [name for name in FORMATS[format_].example if (EXAMPLES / format_ / name).is_file()]
    files = []
    for i, name in enumerate(names):
        text = (EXAMPLES / format_ / name).read_text(encoding="utf-8")
        files.append(given(named if i == 0 and named else name, (edit(text) if i == 0 else text).encode()))
    return files


def read(format_: str, **changes: Any) -> Reading:
    return FORMATS[format_].read(example(format_, **changes))


def told(row: ReadRow) -> tuple[str, str, str, str]:
    parts = [row.benchmark, *(str(row.fields[name]) for name in ("version", "split") if name in row.fields)]
    return row.model, " ".join(parts), row.metric, row.percent


def edited(change: Callable[[Any], object]) -> Callable[[str], str]:
    """A change of a JSON document as a change of its text."""

    def edit(text: str) -> str:
        document = json.loads(text)
        change(document)
        return json.dumps(document)

    return edit


# --- EvalPlus ----------------------------------------------------------------------------------------


def test_evalplus_leaderboard() -> None:
    reading = read("evalplus")
    assert [told(row) for row in reading.rows] == [
        ("CodeGen-Mono-2.7B", "humaneval", "pass@1", "31.1"),
        ("CodeGen-Mono-2.7B", "humaneval-plus", "pass@1", "26.8"),
        ("CodeGen-Mono-2.7B", "mbpp evalplus-0.2", "pass@1", "52.6"),
        ("CodeGen-Mono-2.7B", "mbpp-plus evalplus-0.2", "pass@1", "44.2"),
        ("PolyCoder 2.7B", "humaneval", "pass@1", "48.2"),
        ("PolyCoder 2.7B", "humaneval-plus", "pass@1", "43.9"),
    ]
    assert [row.fields["prompt"] for row in reading.rows[3:5]] == ["direct completion", "instruction"]
    assert [(item.what, item.why) for item in reading.skipped] == [
        ("mbpp of 1 model", "no value"),
        ("mbpp+ of 1 model", "no value"),
    ]


def judged(base: str, plus: str | None) -> dict[str, Any]:
    return {"task_id": "", "solution": "pass", "base_status": base, "plus_status": plus}


RUN: Final[dict[str, Any]] = {
    "date": "2024-05-01 10:31",
    "hash": "0a1b",
    "eval": {
        "HumanEval/10": [judged("pass", "pass"), judged("pass", "fail")],
        "HumanEval/2": [judged("fail", "pass"), judged("timeout", "fail")],
    },
}
OLDER: Final[dict[str, Any]] = {
    "date": "2023-05-01 10:31",
    "hash": "0a1b",
    "eval": {
        "HumanEval/10": {
            "nfiles": 2,
            "base": [["pass", []], ["pass", []]],
            "plus": [["pass", []], ["fail", [0]]],
        },
        "HumanEval/2": {
            "nfiles": 2,
            "base": [["fail", []], ["timeout", []]],
            "plus": [["pass", []], ["fail", []]],
        },
    },
}


@pytest.mark.parametrize("document", [RUN, OLDER])
def test_evalplus_run_counts_samples_that_pass_all_tests(document: dict[str, Any]) -> None:
    file = given("run_eval_results.json", json.dumps(document).encode())
    assert [item.name for item in detect([file.head])] == ["evalplus"]
    reading = FORMATS["evalplus"].read([file])
    assert [told(row)[1:] for row in reading.rows] == [
        ("humaneval", "pass@1", "50.0"),
        ("humaneval", "pass@2", "50.0"),
        ("humaneval-plus", "pass@1", "25.0"),
        ("humaneval-plus", "pass@2", "50.0"),
    ]
    assert [item.id for item in reading.problems] == ["HumanEval/2", "HumanEval/10"]
    base, plus = reading.runs
    assert (base.counts["HumanEval/10"], plus.counts["HumanEval/10"]) == ((2, 2), (2, 1))
    # The first sample of HumanEval/2 passes the added tests but not the base ones: it does not count.
    assert (base.counts["HumanEval/2"], plus.counts["HumanEval/2"]) == ((2, 0), (2, 0))


def test_evalplus_run_without_the_added_tests() -> None:
    document = {**RUN, "eval": {"Mbpp/2": [{"base_status": "pass", "plus_status": None}]}}
    reading = FORMATS["evalplus"].read([given("eval_results.json", json.dumps(document).encode())])
    assert [told(row)[1:] for row in reading.rows] == [("mbpp", "pass@1", "100.0")]
    assert [(row.judged, row.open_part[0]) for row in reading.rows] == [(1, "version")]
    assert [item.what for item in reading.skipped] == ["mbpp-plus"]


# --- BigCodeBench ------------------------------------------------------------------------------------


def test_bigcodebench_keeps_complete_and_instruct_apart() -> None:
    reading = read("bigcodebench")
    assert [told(row) for row in reading.rows] == [
        ("CodeGen-Mono-2.7B", "bigcodebench complete", "pass@1", "21.4"),
        ("PolyCoder 2.7B", "bigcodebench complete", "pass@1", "30.3"),
        ("PolyCoder 2.7B", "bigcodebench instruct", "pass@1", "24.9"),
    ]
    assert reading.target == ("bigcodebench", "leaderboard")


def with_scores(*scores: float) -> Callable[[str], str]:
    def change(document: dict[str, Any]) -> None:
        entry = document["PolyCoder 2.7B"]
        document.clear()
        for i, score in enumerate(scores):
            document[f"Model {i}"] = {**entry, "pass@1": {"instruct": None, "complete": score}}

    return edited(change)


HARD: Final = (27.7, 20.3, 0.7, 33.1, 12.2, 16.9, 25.0, 18.9)  # 41, 30, 1, 49, 18, 25, 37, 28 of 148


def test_bigcodebench_hard_goes_by_name_and_values() -> None:
    reading = read("bigcodebench", edit=with_scores(*HARD), named="results-hard.json")
    assert {row.benchmark for row in reading.rows} == {"bigcodebench-hard"}
    assert reading.target == ("bigcodebench", "leaderboard-hard")
    with pytest.raises(InputError, match=r"21.4 is no share of 148 problems.* name the file results.json"):
        read("bigcodebench", named="results-hard.json")
    with pytest.raises(InputError, match=r"every value is a share of 148 problems.* results-hard.json"):
        read("bigcodebench", edit=with_scores(*HARD))


# --- LiveCodeBench -----------------------------------------------------------------------------------


def test_livecodebench_keeps_each_problem_with_its_day() -> None:
    reading = read("livecodebench")
    assert [told(row) for row in reading.rows] == [
        ("codegen-mono-2.7b", "livecodebench code-generation", "pass@1", "56.666666666667"),
        ("codet5-base", "livecodebench code-generation", "pass@1", "30.0"),
    ]
    assert [(item.id, item.date, item.difficulty, item.platform) for item in reading.problems] == [
        ("1001_A", "2023-06-04", "easy", "codeforces"),
        ("2901", "2023-11-12", "medium", "leetcode"),
        ("abc350_d", "2024-04-20", "hard", "atcoder"),
    ]
    assert [dict(run.percents) for run in reading.runs] == [
        {"1001_A": "100", "2901": "40", "abc350_d": "30"},
        {"1001_A": "80", "2901": "10", "abc350_d": "0"},
    ]
    assert "model PolyCoder 2.7B" in [item.what for item in reading.skipped]


def test_livecodebench_says_how_many_samples_where_a_label_does() -> None:
    once = read("livecodebench", edit=lambda text: text.replace("CodeT5-base", "CodeT5-base (N=1)"))
    assert [row.fields.get("samples") for row in once.rows] == [None, 1]


@pytest.mark.parametrize(
    ("name", "split"),
    [
        ("performances_repair.json", "self-repair"),
        ("performances_execution.json", "code-execution"),
        ("performances_testgen.json", "test-output-prediction"),
    ],
)
def test_livecodebench_scenarios_are_splits(name: str, split: str) -> None:
    reading = read("livecodebench", named=name)
    assert {row.fields["split"] for row in reading.rows} == {split}
    assert reading.target == ("livecodebench", split)


# --- Aider -------------------------------------------------------------------------------------------


def test_aider_has_a_row_for_each_try() -> None:
    reading = read("aider")
    assert [told(row) for row in reading.rows] == [
        ("CodeGen-Mono-2.7B", "aider-polyglot", "pass-rate-1", "20.4"),
        ("CodeGen-Mono-2.7B", "aider-polyglot", "pass-rate-2", "35.6"),
        ("PolyCoder 2.7B", "aider-polyglot", "pass-rate-1", "4.9"),
        ("PolyCoder 2.7B", "aider-polyglot", "pass-rate-2", "18.2"),
    ]
    assert reading.rows[1].fields == {
        "locator": "2024-06-02-10-00-00--codegen-mono-2.7b",
        "date": "2024-06-02",
        "edit_format": "diff",
        "command": "aider --model codegen-mono-2.7b",
        "harness_version": "0.40.1.dev (12e3456)",  # not twelve followed by 3456 zeros
        "well_formed": "98.2",
        "cost_usd": 3.14,
        "input_tokens": 12516.4,
        "output_tokens": 1520.3,
        "correct": 80,
    }
    assert "input_tokens" not in reading.rows[2].fields
    assert "cost_usd" not in reading.rows[2].fields, "a price of 0 is a price that is not known"
    assert [(item.what, item.why) for item in reading.skipped] == [
        ("CodeGen-Mono-2.7B + CodeT5-base", "two models: codet5-base writes the edits")
    ]


def test_aider_benchmark_goes_by_the_number_of_tasks() -> None:
    reading = read("aider", edit=lambda text: text.replace(": 225", ": 133"))
    assert {row.benchmark for row in reading.rows} == {"aider-edit"}
    assert reading.target == ("aider", "polyglot")
    fewer = read("aider", edit=lambda text: text.replace("test_cases: 225", "test_cases: 224", 1))
    assert [row.fields.get("problems") for row in fewer.rows] == [None] * 4, "46 and 80 are of all 225"
    fewer = read(
        "aider",
        edit=lambda text: (
            text.replace("test_cases: 225", "test_cases: 224", 1)
            .replace("20.4", "20.5")
            .replace("35.6", "35.7")
        ),
    )
    assert [row.fields.get("problems") for row in fewer.rows] == [224, 224, None, None]


def test_aider_takes_a_run_of_two_files_once_and_names_without_their_form() -> None:
    def with_form(text: str) -> str:
        return text.replace("model: PolyCoder 2.7B\n", "model: PolyCoder 2.7B (diff)\n")

    boards = example("aider", edit=with_form)
    article = given("article.yml", boards[0].data().replace(b"- dirname: 2024", b"- dirname: 2023"))
    once = FORMATS["aider"].read([*boards, *boards])
    assert len(once.rows) == 4
    assert any(item.why.endswith("stands in an earlier file") for item in once.skipped)
    assert {row.model for row in once.rows} == {"CodeGen-Mono-2.7B", "PolyCoder 2.7B"}
    again = FORMATS["aider"].read([*boards, article])
    assert len(again.rows) == 4, "a run that was repeated on one day with the same value counts once"
    assert any(item.why.startswith("equal to that of") for item in again.skipped)


# --- SWE-bench ---------------------------------------------------------------------------------------


def test_swe_bench_takes_rows_of_one_model_once() -> None:
    reading = read("swe-bench")
    assert [(*told(row), row.method, row.fields.get("method_version")) for row in reading.rows] == [
        ("CodeGen-Mono-2.7B", "swe-bench verified", "resolved-rate", "50.0", "mini-SWE-agent", "1.0.0"),
        ("CodeGen-Mono-2.7B", "swe-bench-multimodal", "resolved-rate", "20.0", "OpenHands", None),
        ("PolyCoder 2.7B", "swe-bench", "resolved-rate", "11.99", "SWE-agent", None),
        ("CodeGen-Mono-2.7B", "swe-bench verified", "resolved-rate", "41.2", "OpenHands", None),
    ]
    assert not any("method_setup" in row.fields or "method" in row.fields for row in reading.rows)
    assert reading.rows[3].fields["locator"] == "Verified: OpenHands + CodeGen-Mono-2.7B"
    first, *_, last = reading.rows
    assert first.fields["cost_usd"] == 12.3457
    assert first.fields["measured_by"] == {"name": "SWE-bench", "relationship": "benchmark-authors"}
    assert "harness_version" not in first.fields
    assert (last.fields["attempts"], last.fields["note"]) == ("2+", "SWE-bench has run it again.")
    assert [(item.about, item.why) for item in reading.skipped] == [
        ("1 row of Verified", "stand in bash-only already"),
        ("1 row of Verified", "name no model"),
    ]
    (run,) = reading.runs
    assert run.counts == {"oak__tree-1": (1, 1), "oak__tree-2": (1, 0)}
    assert run.fields == {"split": "verified", "metric": "resolved-rate"}


def test_swe_bench_names_without_a_scaffold_say_that_it_is_not_stated() -> None:
    def rename(document: Any) -> None:
        document["leaderboards"][0]["results"][0]["name"] = "CodeGen-Mono-2.7B (T=0.5)"
        document["leaderboards"][2]["results"][0]["name"] = "PolyCoder 2.7B + TTS(Bo8)"

    first, _, other, _ = read("swe-bench", edit=edited(rename)).rows
    assert (first.fields["decoding"], first.fields["temperature"]) == ("sampling", 0.5)
    assert (other.method, other.fields["method"]) == ("", "agent")
    assert other.fields["method_setup"] == "PolyCoder 2.7B + TTS(Bo8)"


@pytest.mark.parametrize(
    ("name", "model", "system"),
    [
        ("OpenHands + Claude 4 Sonnet", "claude-4-sonnet-20250514", ("OpenHands", "", "")),
        ("Agentless-1.5 + GPT 4o (2024-05-13)", "gpt-4o-2024-05-13", ("Agentless", "1.5", "")),
        ("AutoCodeRover (v20240620) + GPT 4o", "gpt-4o-2024-05-13", ("AutoCodeRover", "20240620", "")),
        ("AutoCodeRover-v2.1 (Claude-3.5-Sonnet)", "claude-3-5-sonnet", ("AutoCodeRover", "2.1", "")),
        ("Engine Labs (2024-11-25)", "claude-3-5-sonnet", ("Engine Labs", "2024-11-25", "")),
        ("Lingxi-v1.5_claude-4-sonnet", "claude-4-sonnet", ("Lingxi", "1.5", "")),
        ("Lingxi v1.5 x Kimi K2", "moonshotai/Kimi-K2-Instruct-0905", ("Lingxi", "1.5", "")),
        ("CodeSweep - SWE-agent - Kimi K2 Instruct", "kimi-k2-instruct", ("CodeSweep", "", "SWE-agent")),
        ("SWE-agent + Claude 3.7 w/ Review Heavy", "claude-3-7-sonnet", ("SWE-agent", "", "Review Heavy")),
        ("OpenHands + CodeAct v2.1 (claude-3-5)", "claude-3-5-sonnet", ("OpenHands", "", "CodeAct v2.1")),
        ("Agentless + RepoGraph + GPT-4o", "gpt-4o-2024-08-06", ("Agentless", "", "RepoGraph")),
        ("SWE-RL (SWE-RL-70B + Agentless Mini) (20250226)", "Llama3-SWE-RL", ("Agentless Mini", "", "")),
        ("SWE-Fixer (Qwen2.5-7b + Qwen2.5-72b)", "Qwen 2.5", ("SWE-Fixer", "", "")),
        ("W&B Programmer O1 crosscheck5", "o1-preview", ("W&B Programmer O1 crosscheck5", "", "")),
        ("GLM-4.5", "zai-org/GLM-4.5", ("", "", "")),
        ("Skywork-SWE-32B", "Qwen2.5-Coder-32B", ("", "", "")),
        ("DeepSWE-Preview + TTS(Bo16)", "agentica-org/DeepSWE-Preview", ("", "", "")),
        ("", "", ("", "", "")),
    ],
)
def test_a_system_is_named_by_scaffold_version_and_form(name: str, model: str, system: Sequence[str]) -> None:
    assert _systems.parse(name, model) == tuple(system)


def test_swe_bench_names_tell_the_model_where_no_tag_does_and_other_boards_are_left() -> None:
    def untagged(document: Any) -> None:
        document["leaderboards"][1]["name"] = "Novel"
        document["leaderboards"][2]["results"][0] |= {"tags": [], "name": "RAG + CodeT5-base"}

    reading = read("swe-bench", edit=edited(untagged))
    names = [(row.model, row.benchmark, row.method) for row in reading.rows]
    assert ("CodeT5-base", "swe-bench", "RAG") in names
    assert "board Novel" in [item.what for item in reading.skipped]


def test_swe_bench_rows_older_than_their_model_are_left() -> None:
    tags = ("leaderboards", 2, "results", 0, "tags")
    reading = read("swe-bench", edit=put(["Model: polycoder-2.7b-20241022"], *tags))
    assert ("1 row of Test", "are older than the model in their tag, polycoder-2.7b-20241022") in [
        (item.about, item.why) for item in reading.skipped
    ]
    newer = read("swe-bench", edit=put(["Model: polycoder-2.7b-2024-05-31"], *tags))
    assert len(newer.rows) == len(reading.rows) + 1


def test_swe_bench_warnings_dispute_a_value() -> None:
    def warn(document: Any) -> None:
        document["leaderboards"][2]["results"][0]["warning"] = "Read the answers."

    row = next(row for row in read("swe-bench", edit=edited(warn)).rows if row.model == "PolyCoder 2.7B")
    assert (row.fields["status"], row.fields["status_reason"]) == ("disputed", "Read the answers.")


# --- Model cards -------------------------------------------------------------------------------------


def test_model_card_in_fractions() -> None:
    reading = read("hf-model-card")
    assert [told(row) for row in reading.rows] == [
        ("CodeGen-Mono-2.7B", "HumanEval", "pass@1", "31.1"),
        ("CodeGen-Mono-2.7B", "HumanEval", "pass@10", "48.80"),
        ("CodeGen-Mono-2.7B", "MBPP", "pass@1", "52.6"),
    ]
    assert reading.rows[1].fields == {"note": "Dataset openai_humaneval: verified by Hugging Face."}
    assert reading.rows[2].fields["measured_by"] == {"name": "Leaf Board"}
    assert [item.what for item in reading.skipped] == ["MBPP perplexity"]


def test_model_card_in_percent_leaves_what_may_be_a_fraction() -> None:
    reading = read("hf-model-card", edit=lambda text: text.replace("0.311", "31.1").replace("0.526", "52.6"))
    assert [told(row)[1:] for row in reading.rows] == [
        ("HumanEval", "pass@1", "31.1"),
        ("MBPP", "pass@1", "52.6"),
    ]
    assert [item.what for item in reading.skipped] == ["HumanEval pass@10 0.4880", "MBPP perplexity"]


def test_eval_results_of_known_datasets() -> None:
    text = """\
- dataset:
    id: SWE-bench/SWE-bench_Verified
    task_id: default
  value: 41.20
  date: "2025-01-15"
  source: {url: https://example.org, name: Model card, user: oak}
  notes: with tools
- dataset: {id: cais/hle, task_id: default}
  value: 20.9
"""
    file = given("swe.yaml", text.encode())
    assert [item.name for item in detect([file.head])] == ["hf-model-card"]
    reading = FORMATS["hf-model-card"].read([file])
    (row,) = reading.rows
    assert told(row) == ("", "swe-bench verified", "resolved-rate", "41.20")
    assert row.fields == {
        "locator": "SWE-bench/SWE-bench_Verified default",
        "split": "verified",
        "date": "2025-01-15",
        "measured_by": {"name": "oak"},
        "note": "with tools",
    }
    assert [item.what for item in reading.skipped] == ["cais/hle default"]


# --- every_eval_ever ---------------------------------------------------------------------------------


def test_record_with_its_answers() -> None:
    reading = read("every-eval-ever")
    row, rating = reading.rows
    assert told(row) == ("CodeGen-Mono-2.7B", "HumanEval", "pass@1", "50")
    assert (row.value, row.lower_is_better) == ("0.5", False)  # of a metric in another unit
    assert told(rating) == ("CodeGen-Mono-2.7B", "Oak", "oak-elo", "")
    assert (rating.value, rating.foreign) == ("1203.5", "Oak, Oak rating")  # left out unless it is known
    assert row.fields == {"temperature": 0.2, "top_p": 0.95, "command": "inspect eval humaneval"}
    assert reading.header == {
        "source": {"title": "Oak Lab runs", "kind": "raw-data"},
        "measured_by": {"name": "Oak Lab", "relationship": "developer"},
        "harness": {"name": "inspect_ai", "version": "0.3.100"},
    }
    (run,) = reading.runs
    assert run.counts == {f"HumanEval/{i}": (1, i % 2) for i in range(4)}
    assert reading.skipped == []


def test_the_reasoning_effort_of_another_program_is_read() -> None:
    details = put(
        {"reasoning_effort": "high"}, "evaluation_results", 0, "generation_config", "additional_details"
    )
    row = FORMATS["every-eval-ever"].read(example("every-eval-ever", edit=details)).rows[0]
    assert row.fields["effort"] == "high"
    unknown = put(
        {"reasoning_effort": "64"}, "evaluation_results", 0, "generation_config", "additional_details"
    )
    row = FORMATS["every-eval-ever"].read(example("every-eval-ever", edit=unknown)).rows[0]
    assert "effort" not in row.fields


# --- Self-repair -------------------------------------------------------------------------------------


def test_self_repair_gives_pass_at_k_repairs_and_pass_at_t() -> None:
    reading = read("self-repair")
    rows = {(row.metric, row.fields.get("method_setup", "")): row for row in reading.rows}
    assert rows["pass@1", ""].percent == "25.0"  # 1 of 2 programs, 0 of 2
    assert rows["pass@2", ""].percent == "50.0"
    assert rows["repair-success-rate", ""].percent == "33.333333333333"  # 2 of 6 repairs
    one = rows["pass@t", "batch, programs 1, repairs 1"]
    # By hand: the first problem passes with 1/2 + 1/2 * 1/2, the second with 1/2 * 1/2.
    assert float(one.percent) == pytest.approx(50.0)
    # Programs cost 90 and 105 on average; a repair of the one that fails 190, of the others 155 and 200.
    assert one.fields["tokens"] == pytest.approx((90 + 190 / 2 + 105 + (155 + 200) / 2) / 2)
    assert one.fields["token_budget"] == 234
    assert len([row for row in reading.rows if row.metric == "pass@t"]) == 3 * 2
    assert {row.benchmark for row in reading.rows} == {"humaneval"}


def test_self_repair_without_repairs_has_no_pass_at_t() -> None:
    def bare(text: str) -> str:
        records = [json.loads(line) for line in text.splitlines()]
        for record in records:
            for program in record["completions"]:
                program["repairs"] = None
        return "\n".join(map(json.dumps, records))

    reading = read("self-repair", edit=bare)
    assert {row.metric for row in reading.rows} == {"pass@1", "pass@2"}
    assert [(item.what, item.why) for item in reading.skipped] == [("pass@t", "no program was repaired")]


# --- What is refused ---------------------------------------------------------------------------------


def without(*path: str | int) -> Callable[[str], str]:
    def change(document: Any) -> None:
        for step in path[:-1]:
            document = document[step]
        del document[path[-1]]

    return edited(change)


def put(value: object, *path: str | int) -> Callable[[str], str]:
    def change(document: Any) -> None:
        for step in path[:-1]:
            document = document[step]
        document[path[-1]] = value

    return edited(change)


def swapped(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


ACORN: Final = "CodeGen-Mono-2.7B"
WRONG: Final = [
    ("evalplus", without(ACORN, "pass@1"), r"results.json, `CodeGen-Mono-2.7B.pass@1`: is missing"),
    ("evalplus", put("31.1", ACORN, "pass@1", "humaneval"), r"pass@1.humaneval`: `31.1` is not a number"),
    ("evalplus", put(1.0, ACORN, "pass@1", "apps"), r"pass@1.apps`: no column of this leaderboard"),
    ("evalplus", lambda text: text[:200], r"results.json, line 11, column 15: .*JSON"),
    ("evalplus", swapped('"humaneval": 31.1', '"humaneval": NaN'), r"NaN is not a number"),
    ("evalplus", swapped('"humaneval+": 26.8', '"humaneval": 26.8'), r"humaneval`: stands twice"),
    (
        "evalplus",
        lambda _: json.dumps({**RUN, "eval": {"HumanEval/1": []}}),
        r"`eval.HumanEval/1`: no sample",
    ),
    ("evalplus", lambda _: json.dumps({**RUN, "eval": {"A/1": [judged("pass", "pass")]}}), r"not all named"),
    (
        "evalplus",
        lambda _: json.dumps({**RUN, "eval": {"Mbpp/1": [{"plus_status": "pass"}]}}),
        r"base_status`: is",
    ),
    ("bigcodebench", put(1.0, ACORN, "pass@1", "chat"), r"chat`: no prompt of this benchmark"),
    (
        "livecodebench",
        put(101.0, "performances", 0, "pass@1"),
        r"performances\[0\].pass@1`: 101.0 is no perc",
    ),
    ("livecodebench", put("easy", "performances", 0, "date"), r"`easy` is not a whole number"),
    ("livecodebench", put(10**15, "performances", 0, "date"), r"no day in milliseconds"),
    (
        "livecodebench",
        put(ACORN, "performances", 3, "model"),
        r"1001_A of CodeGen-Mono-2.7B stands here a second",
    ),
    ("livecodebench", put("hard", "performances", 3, "difficulty"), r"another day, difficulty or platform"),
    ("livecodebench", put([], "performances"), r"no value in it"),
    ("livecodebench", put("Oak", "models", 0, "model_repr"), r"model Oak: no value in `performances`"),
    ("aider", swapped("pass_num_1: 46", "pass_num_1: 460"), r"pass_num_1`: 460 solved of 225 tasks"),
    ("aider", swapped("pass_rate_1: 20.4", "pass_rate_1: n/a"), r"`n/a` is not a number"),
    ("swe-bench", without("leaderboards", 0, "results", 0, "tags"), r"results\[0\].tags`: is missing"),
    ("swe-bench", put("half", "leaderboards", 0, "results", 0, "resolved"), r"`half` is not a number"),
    ("hf-model-card", lambda text: text.replace("\n---\n", "\n"), r"front matter does not end"),
    ("hf-model-card", swapped("model-index:", "model-index: {"), r"README.md, line "),
    ("every-eval-ever", put("9.0", "schema_version"), r"schema 9.0 is not known here"),
    ("every-eval-ever", put("other", "evaluation_id"), r"line 1, `evaluation_id`: no record oak-lab"),
    (
        "every-eval-ever",
        put("0" * 64, "detailed_evaluation_results", "checksum"),
        r"its SHA-256 is not the one",
    ),
    (
        "every-eval-ever",
        put(1.5, "evaluation_results", 0, "score_details", "score"),
        r"1.5 is outside 0 to 1",
    ),
    (
        "self-repair",
        swapped('"binary": true', '"binary": 1'),
        r"line 1, `completions\[0\].binary`: `1` is not true",
    ),
    ("self-repair", swapped('"tokens_generated": 100', '"tokens_generated": -1'), r"`-1` is negative"),
    ("self-repair", lambda text: text + text, r"line 3: problem HumanEval/0 stands here a second time"),
    (
        "self-repair",
        lambda text: text.replace("task_id", "prob_path", 1),
        r"problems of APPS and of HumanEval",
    ),
    ("self-repair", lambda _: "", r"no record in it"),
]


@pytest.mark.parametrize(("name", "edit", "message"), WRONG)
def test_what_is_wrong_is_said_with_its_place(name: str, edit: Callable[[str], str], message: str) -> None:
    assert re.search(message, complaints(name, example(name, edit=edit)))


@pytest.mark.parametrize("name", ["evalplus", "bigcodebench", "livecodebench", "swe-bench"])
def test_two_leaderboards_at_once_are_refused(name: str) -> None:
    with pytest.raises(InputError, match="at a time"):
        FORMATS[name].read(example(name) * 2)


def test_records_of_two_sources_are_refused() -> None:
    (record, _), (other, _) = (
        example("every-eval-ever"),
        example(
            "every-eval-ever",
            edit=lambda text: put("Leaf Board", "source_metadata", "source_name")(
                text.replace("1717200000", "1717200001")
            ),
        ),
    )
    with pytest.raises(InputError, match="of Leaf Board, others are of Oak Lab runs"):
        FORMATS["every-eval-ever"].read([record, other])
    with pytest.raises(InputError, match="answers without the record"):
        FORMATS["every-eval-ever"].read(example("every-eval-ever")[1:])


def test_livecodebench_file_must_name_its_scenario() -> None:
    with pytest.raises(InputError, match="only its name tells the scenario"):
        read("livecodebench", named="performances.json")


# --- Real files --------------------------------------------------------------------------------------

REAL: Final = [
    # File, format, rows, problems beside them.
    ("evalplus/results.json", "evalplus", 428, 0),
    ("bigcodebench/results-excerpt.json", "bigcodebench", 8, 0),
    ("livecodebench/performances_repair.json", "livecodebench", 17, 713),
    ("aider/polyglot_leaderboard.yml", "aider", 132, 0),
    ("swe-bench/leaderboards.json", "swe-bench", 195, 500),
    ("self-repair/runs-excerpt.jsonl", "self-repair", 25, 3),
    ("every-eval-ever/98ea850e-7019-4728-a558-8b1819ec47c2.json", "every-eval-ever", 5, 0),
    ("every-eval-ever/f3a1c0de-4b2e-4c1a-9f6d-1b7e5a2c8d40.json", "every-eval-ever", 1, 0),
]


def on_disk(path: Path) -> Input:
    data = path.read_bytes()
    return given(path.name, gzip.decompress(data) if path.suffix == ".gz" else data)


@pytest.mark.parametrize(("path", "name", "rows", "problems"), REAL)
def test_real_file(path: str, name: str, rows: int, problems: int) -> None:
    file = on_disk(sample(path))
    assert [item.name for item in detect([file.head])] == [name]
    reading = FORMATS[name].read([file])
    assert (len(reading.rows), len(reading.problems)) == (rows, problems)


@pytest.fixture(scope="module")
def shipped_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the shipped catalogue, in which each run finds nothing new; its cache serves the next run."""
    root = tmp_path_factory.mktemp("shipped")
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "entries", root / "entries")
    return root


@pytest.mark.parametrize(
    ("path", "arguments"),
    [
        ("evalplus/results.json", ()),
        ("livecodebench/performances_repair.json", ()),
        ("aider/polyglot_leaderboard.yml", ()),
        ("swe-bench/leaderboards.json", ("--partial",)),
    ],
)
def test_shipped_results_are_what_their_files_say(
    path: str, arguments: tuple[str, ...], shipped_copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = sample(path)
    before = tree(shipped_copy)
    assert main(["ingest", "auto", str(file), *arguments, "--project", str(shipped_copy)]) == OK
    assert "nothing new" in capsys.readouterr().out
    changed = {name for name, data in tree(shipped_copy).items() if before.get(name) != data}
    assert {name for name in changed if name.parts[0] == "entries"} == set()
