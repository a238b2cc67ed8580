"""Model cards of Hugging Face: `model-index` in the front matter, and files of `.eval_results/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries import yaml_reader
from catalog.ingest.format import Format, Reading, ReadRow, Skipped, Used
from catalog.ingest.formats._numbers import from_fraction, printed
from catalog.ingest.inputs import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.ingest.inputs import FileHead, Input

_FENCE: Final = re.compile(r"\A---[ \t]*\r?\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_PASS_AT: Final = re.compile(r"pass(?:@|_at_|[ _])([1-9][0-9]{0,5})\Z", re.IGNORECASE)
_METRICS: Final = {  # as cards write them, without case -> ours; pass@k is seen by its form
    "accuracy": "accuracy",
    "exact_match": "exact-match",
    "exact match": "exact-match",
    "bleu": "bleu",
    "resolved": "resolved-rate",
    "resolved rate": "resolved-rate",
}
_DATASETS: Final = {  # of `.eval_results`, which state no metric -> benchmark, split, metric
    "openai/openai_humaneval": ("humaneval", "", "pass@1"),
    "google-research-datasets/mbpp": ("mbpp", "", "pass@1"),
    "evalplus/humanevalplus": ("humaneval-plus", "", "pass@1"),
    "evalplus/mbppplus": ("mbpp-plus", "", "pass@1"),
    "livecodebench/code_generation_lite": ("livecodebench", "code-generation", "pass@1"),
    **{
        f"{owner}/SWE-bench{name}": ("swe-bench", split, "resolved-rate")
        for owner in ("princeton-nlp", "SWE-bench")
        for name, split in (("", ""), ("_Lite", "lite"), ("_Verified", "verified"))
    },
}
_LONGEST_NOTE: Final = 500


def _detects(head: FileHead) -> bool:
    start = head.data.lstrip()
    card = start.startswith(b"---") and b"\nmodel-index:" in start
    results = start.startswith(b"- dataset:") and b"\n  value:" in start
    return card or results


def _read(files: Sequence[Input]) -> Reading:
    cards = [file for file in files if file.text().lstrip().startswith("---")]
    if cards and len(files) > 1:
        files[1].fail("one model card at a time; files of one `.eval_results/` may come together")
    items = [item for file in files for item in (_card(file) if cards else _results(file))]
    return Reading(
        rows=[item for item in items if isinstance(item, ReadRow)],
        header={
            "source": {"title": files[0].head.name, "kind": "model-card"},
            "measured_by": {"relationship": "developer"},
        },
        target=("model-cards", ""),
        skipped=[item for item in items if isinstance(item, Skipped)],
    )


# --- model-index -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Metric:
    """One metric of a model card, with its value."""

    model: str
    benchmark: str
    name: str
    value: Node
    fields: Mapping[str, object]

    @property
    def ours(self) -> str:
        """Id of this metric in our vocabulary; "" if it has none."""
        match = _PASS_AT.match(self.name)
        return f"pass@{match[1]}" if match else _METRICS.get(self.name.lower(), "")

    @property
    def what(self) -> str:
        return f"{self.benchmark} {self.name}"


def _card(file: Input) -> Iterator[ReadRow | Skipped]:
    """A row, or skipped data, for each metric in the front matter of a model card.

    Values count as fractions if none is above 1; else those up to 1 are skipped, as they are unclear.
    Raises InputError if the front matter does not end or is no valid YAML.
    """
    match = _FENCE.match(file.text().lstrip())
    if match is None:
        file.fail("its front matter does not end; it stands between two lines of ---")
    document, problems = yaml_reader.read(file.name, match[1].encode())
    if document is None or problems:
        file.fail(problems[0].message, record=f"line {problems[0].at.line + 1}")
    index = Node(file, "front matter", "", document.value)["model-index"]
    metrics = [metric for model in index for metric in _metrics(model)]
    usable = [metric for metric in metrics if metric.ours and metric.value.is_number]
    fractions = all(metric.value.number <= 1 for metric in usable)
    for metric in metrics:
        if not metric.ours:
            yield Skipped(metric.what, "no metric of terms/metrics.yaml")
        elif not metric.value.is_number:
            yield Skipped(metric.what, "its value is no number")
        elif not fractions and 0 < metric.value.number <= 1:
            why = "beside values above 1: a fraction, or less than one percent? Enter it by hand"
            yield Skipped(f"{metric.what} {metric.value.number}", why)
        else:
            number = metric.value.number
            yield ReadRow(
                model=metric.model,
                benchmark=metric.benchmark,
                metric=metric.ours,
                percent=from_fraction(number) if fractions else printed(number),
                at=metric.value.at,
                fields=metric.fields,
            )


def _metrics(model: Node) -> Iterator[_Metric]:
    for result in model["results"]:
        dataset = result["dataset"]
        name = (dataset.get("name") or dataset["type"]).text
        origin = result.get("source")
        shared: dict[str, object] = {}
        if origin and (measurer := origin.get("name")):
            shared["measured_by"] = {"name": measurer.text}
        parts = [(key, dataset.get(key)) for key in ("config", "split", "revision")]
        described = [f"{key} {part.text}" for key, part in parts if part and part.is_text]
        for metric in result["metrics"]:
            note = [*described, "verified by Hugging Face"] if _true(metric.get("verified")) else described
            yield _Metric(
                model=model["name"].text,
                benchmark=name,
                name=(metric.get("type") or metric["name"]).text,
                value=metric["value"],
                fields={
                    **shared,
                    "note": f"Dataset {dataset['type'].text}: {', '.join(note)}."[:_LONGEST_NOTE],
                }
                if note
                else shared,
            )


def _true(node: Node | None) -> bool:
    return node is not None and node.value is True


# --- .eval_results -----------------------------------------------------------------------------


def _results(file: Input) -> Iterator[ReadRow | Skipped]:
    """A row, or skipped data, for each value in a file of `.eval_results/`, which does not name the model."""
    for result in file.yaml():
        dataset, value = result["dataset"], result["value"]
        id_ = dataset["id"].text
        task = dataset.get("task_id")
        what = f"{id_} {task.text}" if task else id_
        known = _DATASETS.get(id_)
        if known is None:
            yield Skipped(what, "the metric is stated nowhere, and is not known for this dataset")
            continue
        benchmark, split, metric = known
        fields: dict[str, object] = {"locator": what}
        if split:
            fields["split"] = split
        if (day := result.get("date")) is not None:
            fields["date"] = day.text[:10]
        if origin := result.get("source"):
            measurer = origin.get("user") or origin.get("name")
            if measurer:
                fields["measured_by"] = {"name": measurer.text}
        if notes := result.get("notes"):
            fields["note"] = notes.text[:_LONGEST_NOTE]
        yield ReadRow(
            model="",
            benchmark=benchmark,
            metric=metric,
            percent=printed(value.number),
            at=value.at,
            fields=fields,
        )


FORMAT: Final = Format(
    name="hf-model-card",
    summary="`README.md` of a model on Hugging Face with a `model-index`, or files of `.eval_results/`",
    url="https://huggingface.co/docs/hub/model-cards",
    about="""\
Of a **model card**, each metric of `model-index` gives a row, where it is a metric of ours. Cards write
some fractions and some percentages, and say nowhere which. When no value of a card is above 1, all are
taken for fractions; else all are percentages, and those of at most 1 are skipped, for you to decide. The
benchmark goes by the dataset's name.

Files of **`.eval_results/`** name a dataset and a value, but neither model (say `--model`) nor metric.
They are read for the datasets of HumanEval, MBPP, EvalPlus, LiveCodeBench and SWE-bench, where the metric
is known; values are percentages.""",
    used=(
        Used("model-index[].name", "card: the model", needed=True),
        Used("results[].dataset.name or .type", "card: the benchmark", needed=True),
        Used("results[].dataset.config, .split, .revision", "card: `note`"),
        Used("results[].metrics[].type or .name", "card: the metric", needed=True),
        Used("results[].metrics[].value", "card: the value", needed=True),
        Used("results[].metrics[].verified", "card: `note`"),
        Used("results[].source.name", "card: `measured_by`"),
        Used("dataset.id, .task_id", "results: the benchmark, and `locator`", needed=True),
        Used("value", "results: the value, in percent", needed=True),
        Used("date", "results: `date`"),
        Used("source.user or .name", "results: `measured_by`"),
        Used("notes", "results: `note`"),
    ),
    example=("README.md", "--measured-by", "Oak Lab"),
    detects=_detects,
    read=_read,
)
