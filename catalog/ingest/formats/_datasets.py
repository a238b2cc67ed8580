"""Datasets of Hugging Face, and names of parts of benchmarks -> our benchmarks."""

from __future__ import annotations

from typing import Final, NamedTuple


class Dataset(NamedTuple):
    """Benchmark of a dataset; `split` is "" for all of it, `metric` the one that it is judged by."""

    benchmark: str
    split: str
    metric: str


DATASETS: Final = {
    "openai/openai_humaneval": Dataset("humaneval", "", "pass@1"),
    "openai_humaneval": Dataset("humaneval", "", "pass@1"),
    "google-research-datasets/mbpp": Dataset("mbpp", "", "pass@1"),
    "evalplus/humanevalplus": Dataset("humaneval-plus", "", "pass@1"),
    "evalplus/mbppplus": Dataset("mbpp-plus", "", "pass@1"),
    "livecodebench/code_generation_lite": Dataset("livecodebench", "code-generation", "pass@1"),
    **{
        f"{owner}/SWE-bench{name}": Dataset("swe-bench", split, "resolved-rate")
        for owner in ("princeton-nlp", "SWE-bench")
        for name, split in (("", ""), ("_Lite", "lite"), ("_Verified", "verified"))
    },
    **{
        f"SWE-bench {name}": Dataset("swe-bench", name.lower(), "resolved-rate")
        for name in ("Lite", "Verified")
    },
}
