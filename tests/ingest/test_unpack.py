"""Packed files are unpacked; a damaged or incomplete file is an error."""

from __future__ import annotations

import gzip
import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.ingest import sample_counts
from catalog.ingest.sample_errors import SamplesError
from catalog.ingest.unpack import UNPACK_ERRORS, packing, reason, unpack
from tests.support.packed import zstd

LINES = "".join(
    f'{{"task_id": "HumanEval/{i % 164}", "passed": {"true" if i % 3 else "false"},'
    f' "completion": "{hashlib.sha256(str(i).encode()).hexdigest()}"}}\n'
    for i in range(20_000)
).encode()
SKIPPABLE = (0x184D2A53).to_bytes(4, "little") + (3).to_bytes(4, "little") + b"abc"


@pytest.fixture(scope="module")
def packed() -> bytes:
    """A frame of several blocks: hashes do not repeat."""
    return zstd(LINES)


def unpacked(data: bytes) -> bytes:
    stream = io.BytesIO(data)
    with unpack(stream, packing(data)) as content:
        plain = content.read()
    assert stream.closed, "closed with what reads from it"
    return plain


def test_a_complete_file(packed: bytes) -> None:
    assert len(packed) > 300_000, "more than one block"
    assert unpacked(packed) == LINES
    assert unpacked(packed + packed) == LINES * 2, "frames may follow each other"
    assert unpacked(packed + SKIPPABLE) == LINES
    assert unpacked(zstd(LINES, checksum=False)) == LINES
    assert unpacked(gzip.compress(LINES)) == LINES
    assert unpacked(LINES) == LINES


@pytest.mark.parametrize("end", [4, 5, 8, 20, 1000, 150_000, -1000, -10, -5, -4, -1])
def test_a_file_that_ends_too_early(packed: bytes, end: int) -> None:
    with pytest.raises(UNPACK_ERRORS) as error:
        unpacked(packed[:end])
    assert "damaged or incomplete" in reason(error.value)


@pytest.mark.parametrize("pack", [zstd, gzip.compress])
def test_a_file_that_is_damaged(pack: Callable[[bytes], bytes]) -> None:
    data = bytearray(pack(LINES))
    data[len(data) // 2] ^= 0xFF
    with pytest.raises(UNPACK_ERRORS):
        unpacked(bytes(data))


def test_a_file_with_more_behind_it(packed: bytes) -> None:
    with pytest.raises(UNPACK_ERRORS):
        unpacked(packed + b"more")


@pytest.mark.parametrize("pack", [zstd, gzip.compress])
def test_half_a_file_of_samples_is_not_counted(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    data = pack(LINES)
    file = tmp_path / "samples"
    file.write_bytes(data)
    assert len(sample_counts.count([file])) == 164
    file.write_bytes(data[: len(data) // 2])
    with pytest.raises(SamplesError):
        sample_counts.count([file])


def test_the_first_wrong_line_is_found_in_a_packed_file(tmp_path: Path) -> None:
    file = tmp_path / "samples.jsonl.zst"
    file.write_bytes(zstd(LINES + b'{"task_id": "HumanEval/1", "passed": 1}\n'))
    with pytest.raises(SamplesError, match="line 20001: `passed` is 1, not true or false"):
        sample_counts.count([file])
