"""CRUXEval: the scored predictions of one model, of inputs or of outputs."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.real import Real
from catalog.ingest.format import Format, Reading, Used
from catalog.ingest.formats._counts import counted_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.ingest.inputs import FileHead, Input

_TOLERANCE: Final = Fraction(1, 100)  # percent, to which the stated mean must agree with the verdicts
_SPLIT: Final = ("split", "only a name such as model_temp0.2_output.json tells what was predicted")
_NAMED: Final = re.compile(
    r"(?:sample_scored_)?(?P<model>.+?)(?P<chain>\+cot)?_temp(?P<temperature>[0-9](?:\.[0-9]+)?)"
    r"_(?P<split>input|output)\.json\Z"
)


def _detects(head: FileHead) -> bool:
    generations = head.has_keys("raw_generations") and b'"sample_' in head.data
    return head.is_json_document and (generations or head.has_keys("raw_scored_generations", "pass_at_1"))


def _read(files: Sequence[Input]) -> Reading:
    if len(files) > 1:
        files[1].fail("one file at a time: the predictions of inputs and of outputs are different parts")
    document = files[0].json()
    counts: dict[str, tuple[int, int]] = {}
    for task, verdicts in document["raw_scored_generations"].items():
        passes = [verdict.flag for verdict in verdicts]
        if not passes:
            verdicts.fail("no prediction for this problem")
        counts[task] = (len(passes), sum(passes))
    if not counts:
        document["raw_scored_generations"].fail("no problem in it")
    stated = document.get("pass_at_1")
    shares = (Fraction(correct, samples) for samples, correct in counts.values())
    mean = sum(shares, Fraction(0)) / len(counts) * 100
    if stated and abs(Fraction(stated.number) - mean) > _TOLERANCE:
        stated.fail(f"{stated.value}, but the verdicts give {float(mean):.2f}")
    model, part, fields = _stated(files[0].head.name)
    counted = counted_run(
        counts,
        at=files[0].name,
        model=model,
        benchmark="cruxeval",
        part=part,
        fields=fields,
        open_part=_SPLIT,
    )
    return Reading(
        rows=counted.rows,
        header={
            "source": {"title": files[0].head.name, "kind": "raw-data"},
            "harness": {"name": "CRUXEval", "url": "https://github.com/facebookresearch/cruxeval"},
        },
        target=("cruxeval", ""),
        skipped=counted.skipped,
        problems=counted.problems,
        runs=[counted.run],
    )


def _stated(name: str) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """(model, split, settings) in the name of a file, as the project names its own and reads them again."""
    named = _NAMED.match(name)
    if not named:
        return "", {}, {}
    fields: dict[str, Any] = {"decoding": "greedy"}
    if float(named["temperature"]):
        fields = {"decoding": "sampling", "temperature": Real(named["temperature"])}
    if named["chain"]:
        fields["prompt"] = "chain of thought"
    return named["model"], {"split": named["split"]}, fields


FORMAT: Final = Format(
    name="cruxeval",
    summary="scored results that CRUXEval's `evaluate_generations.py` writes for one model",
    url="https://github.com/facebookresearch/cruxeval",
    about="""\
The verdicts on each problem's predictions are counted, and pass@k is computed from them as for
[human-eval](human-eval.md). The model, whether inputs or outputs were predicted, at which temperature and
with a chain of thought (`+cot`) only the name of the file tells, as the project names its own and reads them
again: `codellama-7b_temp0.2_output.json`. For another name say `--model` and `--split`.""",
    used=(
        Used("raw_scored_generations.<problem>", "whether each prediction is right", needed=True),
        Used("raw_generations", "not used"),
        Used("name of the file", "model, `split`, `temperature`, and the prompt where it says `+cot`"),
        Used("pass_at_1", "must agree with the verdicts, from which pass@k is computed"),
    ),
    example=(
        "codegen_temp0.2_output.json",
        "--model",
        "codegen/mono-2.7b",
        "--measured-by",
        "Example Lab",
    ),
    tried="both samples of facebookresearch/cruxeval at commit 190faf16 (CodeLlama 7B, 800 problems)",
    words=(b'"raw_generations"', b'"sample_', b'"raw_scored_generations"'),
    detects=_detects,
    read=_read,
)
