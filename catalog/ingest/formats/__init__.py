"""The formats that `catalog ingest` reads, a module each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.ingest.formats import (
    aider,
    bigcode_harness,
    bigcodebench,
    csv_table,
    evalplus,
    every_eval_ever,
    hf_model_card,
    human_eval,
    inspect_ai,
    livecodebench,
    lm_eval,
    openhands_index,
    self_repair,
    swe_bench,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.ingest.format import Format
    from catalog.ingest.inputs import FileHead

FORMATS: Final[dict[str, Format]] = {
    format_.name: format_
    for format_ in (
        human_eval.FORMAT,
        bigcode_harness.FORMAT,
        lm_eval.FORMAT,
        inspect_ai.FORMAT,
        evalplus.FORMAT,
        bigcodebench.FORMAT,
        livecodebench.FORMAT,
        aider.FORMAT,
        swe_bench.FORMAT,
        openhands_index.FORMAT,
        every_eval_ever.FORMAT,
        hf_model_card.FORMAT,
        self_repair.FORMAT,
        csv_table.FORMAT,
    )
}


def detect(heads: Iterable[FileHead], formats: Iterable[Format] = FORMATS.values()) -> list[Format]:
    """Those of `formats` that fit all files with these `heads`; [] if unknown, several if ambiguous."""
    files = list(heads)
    return [format_ for format_ in formats if files and all(map(format_.detects, files))]
