"""Equal counts by every way to count the same samples; `test_spark_counts` compares Spark with them."""

import gzip
import itertools
import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import duckdb
import pytest

from catalog.ingest.count_store import CountFile
from catalog.ingest.merge_counts import merge_counts, origin
from catalog.ingest.sample_counts import Columns, Counts, SamplePart, count
from catalog.ingest.sample_errors import SamplesError
from tests.support.packed import zstd

UNNAMED, NAMED = Columns(), Columns(sample_id="id")
PROBLEMS = ["oak/0", "oak/1", "elm 2", "ö/3", 'it\'s "4"', "back\\slash", "7"]
SAMPLES = [
    {"task_id": problem, "completion": f"return {i}", "passed": (i * 7 + len(problem)) % 5 < 2, "id": f"ß{i}"}
    for problem in PROBLEMS
    for i in range(40 + len(problem))
]


def by_hand(samples: Sequence[dict[str, object]]) -> list[Counts]:
    all_of = Counter(str(sample["task_id"]) for sample in samples)
    correct = Counter(str(sample["task_id"]) for sample in samples if sample["passed"])
    return sorted(Counts(name, number, correct[name]) for name, number in all_of.items())


def lines(samples: Sequence[dict[str, object]], *, ascii_only: bool) -> bytes:
    return "".join(json.dumps(sample, ensure_ascii=ascii_only) + "\n" for sample in samples).encode()


def write_parquet(path: Path, samples: Sequence[dict[str, object]]) -> None:
    source = path.with_suffix(".source")
    source.write_bytes(lines(samples, ascii_only=True))
    kinds = "{task_id: 'VARCHAR', completion: 'VARCHAR', passed: 'BOOLEAN', id: 'VARCHAR'}"
    duckdb.sql(f"COPY (FROM read_json('{source}', columns = {kinds})) TO '{path}' (FORMAT parquet)")


WRITERS: dict[str, Callable[[Path, Sequence[dict[str, object]]], object]] = {
    "parquet": write_parquet,
    "jsonl": lambda path, samples: path.write_bytes(lines(samples, ascii_only=True)),
    "utf-8.jsonl": lambda path, samples: path.write_bytes(lines(samples, ascii_only=False)),
    "jsonl.gz": lambda path, samples: path.write_bytes(gzip.compress(lines(samples, ascii_only=True))),
    "jsonl.zst": lambda path, samples: path.write_bytes(zstd(lines(samples, ascii_only=True))),
}


def written(folder: Path, form: str, shards: int = 3) -> list[Path]:
    """The samples in files of one form, each with every third one."""
    paths = [folder / f"{i}.{form}" for i in range(shards)]
    for i, path in enumerate(paths):
        WRITERS[form](path, SAMPLES[i::shards])
    return paths


def saved(path: Path, counts: list[Counts], files: Sequence[Path], part: SamplePart | None = None) -> Path:
    """File of counts, as `catalog count --format json` writes it."""
    problems = [{"task_id": one.task_id, "samples": one.samples, "correct": one.correct} for one in counts]
    of_files = origin(files, "id" if part else None, part).model_dump()
    path.write_text(json.dumps({"format": 1, "problems": problems, "origin": of_files}))
    return path


@pytest.mark.parametrize("form", WRITERS)
def test_all_ways_count_the_same(tmp_path: Path, form: str) -> None:
    files = written(tmp_path, form)
    shards = [saved(tmp_path / f"shard-{i}.json", count([file]), [file]) for i, file in enumerate(files)]
    parts = [
        saved(tmp_path / f"part-{i}.json", count(files, NAMED, SamplePart(i, 3)), files, SamplePart(i, 3))
        for i in (1, 2, 3)
    ]
    kept = tmp_path / "kept.json"
    ways = {
        "at once": count(files),
        "by id": count(files, NAMED),
        "kept": count(files, store=CountFile(kept)),
        "kept, again": count(files, store=CountFile(kept)),
        "shards merged": merge_counts(shards)[0],
        "parts merged": merge_counts(parts)[0],
    }
    assert ways == dict.fromkeys(ways, by_hand(SAMPLES))


def test_parts_are_the_same_in_every_form(tmp_path: Path) -> None:
    for form in WRITERS:
        (tmp_path / form).mkdir()
    counted = {
        form: [count(written(tmp_path / form, form), NAMED, SamplePart(i, 4)) for i in range(1, 5)]
        for form in WRITERS
    }
    assert all(one == other for one, other in itertools.pairwise(counted.values()))


@pytest.mark.parametrize("form", WRITERS)
def test_a_copy_is_refused_in_every_form(tmp_path: Path, form: str) -> None:
    files = written(tmp_path, form)
    WRITERS[form](tmp_path / f"copy.{form}", SAMPLES[5:6])
    with pytest.raises(SamplesError) as caught:
        count([*files, tmp_path / f"copy.{form}"], NAMED)
    assert str(caught.value) == "1 of 46 samples of oak/0 repeat a `id`; remove the repeated samples"
