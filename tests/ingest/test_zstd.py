"""A file packed with zstd is whole, or it is not."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import duckdb
import pytest

from catalog.ingest import sample_counts
from catalog.ingest.sample_counts import SamplesError
from catalog.ingest.zstd import MAGIC, is_whole


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Several blocks: a hundred thousand samples that do not repeat."""
    file = tmp_path_factory.mktemp("zstd") / "s.jsonl.zst"
    duckdb.execute(
        "COPY (SELECT concat('HumanEval/', i % 164) AS task_id, md5(i::VARCHAR) AS completion,"
        f" i % 3 = 0 AS passed FROM range(20000) t(i)) TO '{file}' (FORMAT json, COMPRESSION zstd)"
    )
    return file.read_bytes()


def test_a_whole_file(packed: bytes) -> None:
    assert packed.startswith(MAGIC)
    assert len(packed) > 300_000, "more than one block"
    assert is_whole(io.BytesIO(packed))
    assert is_whole(io.BytesIO(packed + packed)), "frames may follow each other"
    skippable = (0x184D2A53).to_bytes(4, "little") + (3).to_bytes(4, "little") + b"abc"
    assert is_whole(io.BytesIO(skippable + packed))


@pytest.mark.parametrize("end", [0, 1, 4, 5, 8, 20, 1000, 150_000, -1000, -10, -5, -4, -1])
def test_a_file_that_ends_too_early(packed: bytes, end: int) -> None:
    assert not is_whole(io.BytesIO(packed[:end]))


def test_a_file_with_more_behind_it(packed: bytes) -> None:
    assert not is_whole(io.BytesIO(packed + b"more"))
    assert not is_whole(io.BytesIO(b"no zstd at all"))


@pytest.mark.parametrize("ending", [".zst", ".gz"])
def test_half_a_file_of_samples_is_not_counted(packed: bytes, tmp_path: Path, ending: str) -> None:
    whole = packed
    if ending == ".gz":
        lines = [
            f'{{"task_id": "HumanEval/{i % 164}", "passed": {"true" if i % 7 else "false"}}}'
            for i in range(90_000)
        ]
        whole = gzip.compress("\n".join(lines).encode(), mtime=0)
    file = tmp_path / f"s.jsonl{ending}"
    file.write_bytes(whole)
    assert len(sample_counts.count([file])) == 164
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SamplesError):
        sample_counts.count([file])
