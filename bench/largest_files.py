"""Seconds of the processor for reading the largest file of each shape; the slowest shapes come first.

`python -m bench.largest_files`. Each file has the largest size that entries may have, 2 MiB, or is
refused before. The bound is 1 second; the quickest of three readings counts.
"""

from __future__ import annotations

import sys
import time

from catalog.entries import yaml_reader
from catalog.entries.files import MAX_BYTES
from tests.support.yaml_shapes import SHAPES


def largest(shape: str) -> bytes:
    """Content of the largest file of a shape that is not refused for its size."""
    items = 1000
    while len(SHAPES[shape](2 * items).encode()) <= MAX_BYTES and items < MAX_BYTES:
        items *= 2
    return SHAPES[shape](items).encode()


def taken(data: bytes) -> float:
    """Seconds of the processor for reading `data` once."""
    start = time.process_time()
    yaml_reader.read("x", data)
    return time.process_time() - start


def main() -> None:
    """Print a line for each shape."""
    seconds = {}
    for shape in SHAPES:
        data = largest(shape)
        seconds[shape] = min(taken(data) for _ in range(3))
    for shape, value in sorted(seconds.items(), key=lambda item: -item[1]):
        sys.stdout.write(f"{value:6.2f} s  {shape}\n")


if __name__ == "__main__":
    main()
