"""Counts of several machines added up, parts of samples, and counts that go on after an interruption."""

import itertools
import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.cli import ERROR
from catalog.ingest import sample_counts
from catalog.ingest.count_store import CountFile
from catalog.ingest.merge_counts import merge_counts, origin, strangers
from catalog.ingest.sample_counts import Columns, Counts, SamplePart, added, count
from catalog.ingest.sample_errors import SamplesError

UNNAMED, NAMED = Columns(), Columns(sample_id="id")


def samples_file(path: Path, numbers: Sequence[int]) -> Path:
    """File with a sample for each number: of three problems, two thirds of the samples pass."""
    lines = [{"task_id": f"oak/{n % 3}", "passed": n % 2 == 0 or n % 3 == 0, "id": f"s{n}"} for n in numbers]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def counts_file(
    path: Path, files: Sequence[Path], columns: Columns = UNNAMED, part: SamplePart | None = None
) -> Path:
    """File of counts, as `catalog count --format json` writes it."""
    problems = [
        {"task_id": one.task_id, "samples": one.samples, "correct": one.correct}
        for one in count(files, columns, part)
    ]
    of_files = origin(files, columns.sample_id, part).model_dump()
    path.write_text(json.dumps({"format": 1, "values": [], "problems": problems, "origin": of_files}))
    return path


def test_sum_of_shards_is_the_count_of_all(tmp_path: Path) -> None:
    shards = [samples_file(tmp_path / f"{i}.jsonl", range(50 * i, 50 * i + 7 * i + 5)) for i in range(4)]
    counted = [
        counts_file(tmp_path / "a.json", shards[:1]),
        counts_file(tmp_path / "b.json", shards[1:3]),
        counts_file(tmp_path / "c.json", shards[3:]),
    ]
    merged, files = merge_counts(counted)
    assert merged == count(shards)
    assert [Path(file.name).name for file in files.files] == ["0.jsonl", "1.jsonl", "2.jsonl", "3.jsonl"]


counts_ = st.lists(
    st.builds(
        lambda name, samples, wrong: Counts(name, samples + wrong, samples),
        st.sampled_from(["a", "b", "c"]),
        st.integers(0, 2**70),
        st.integers(0, 2**70),
    ),
    max_size=8,
)


@given(counts_, counts_, counts_)
def test_sums_are_exact_in_any_order(one: list[Counts], two: list[Counts], three: list[Counts]) -> None:
    assert added([one, two, three]) == added([three, added([two, one])])
    assert sum(each.samples for each in added([one, two])) == sum(each.samples for each in [*one, *two])


def test_a_file_in_two_shards_is_refused(tmp_path: Path) -> None:
    same, other = samples_file(tmp_path / "x.jsonl", range(9)), samples_file(tmp_path / "y.jsonl", range(9))
    counted = [counts_file(tmp_path / "a.json", [same]), counts_file(tmp_path / "b.json", [other])]
    with pytest.raises(
        SamplesError, match=r"b\.json: .*y\.jsonl has the same content as .*x\.jsonl, which .*a"
    ):
        merge_counts(counted)


def test_named_samples_of_different_files_are_refused(tmp_path: Path) -> None:
    """A sample with one id in both files would count twice."""
    files = [samples_file(tmp_path / "x.jsonl", range(9)), samples_file(tmp_path / "y.jsonl", range(8, 20))]
    counted = [counts_file(tmp_path / f"{file.stem}.json", [file], NAMED) for file in files]
    with pytest.raises(SamplesError, match="so one in another file would not be noticed; count all files"):
        merge_counts(counted)
    assert merge_counts(counted[:1])[0] == count(files[:1], NAMED)


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_parts_by_id_add_up_to_the_whole(tmp_path: Path, form: str) -> None:
    source = samples_file(tmp_path / "source.jsonl", range(500))
    file = tmp_path / "samples"
    duckdb.sql(f"COPY (SELECT * FROM read_json('{source}')) TO '{file}' (FORMAT {form})")
    counted = [counts_file(tmp_path / f"{i}.json", [file], NAMED, SamplePart(i, 3)) for i in range(1, 4)]
    assert merge_counts(counted)[0] == count([file], NAMED)
    sizes = [sum(one.samples for one in count([file], NAMED, SamplePart(i, 3))) for i in range(1, 4)]
    assert sum(sizes) == 500
    assert min(sizes) > 100


def test_a_copy_is_found_by_the_part_that_has_it(tmp_path: Path) -> None:
    files = [samples_file(tmp_path / "x.jsonl", range(40)), samples_file(tmp_path / "y.jsonl", range(39, 60))]
    refused = 0
    for i in range(1, 5):
        try:
            count(files, NAMED, SamplePart(i, 4))
        except SamplesError as error:
            refused += "repeat a `id`" in str(error)
    assert refused == 1


def test_a_sample_without_an_id_is_an_error_in_every_part(tmp_path: Path) -> None:
    file = samples_file(tmp_path / "x.jsonl", range(40))
    with file.open("a") as more:
        more.write('{"task_id": "oak/1", "passed": true, "id": null}\n')
    for i in (1, 2):
        with pytest.raises(SamplesError, match="line 41: `id` is null"):
            count([file], NAMED, SamplePart(i, 2))


@pytest.mark.parametrize("of", [1, 3, 7, 10_000])
def test_parts_cover_every_hash_once(of: int) -> None:
    ends = [tuple(int(digits, 16) for digits in SamplePart(i, of).digits) for i in range(1, of + 1)]
    assert ends[0][0] == 0
    assert ends[-1][1] == 2**32 - 1
    assert all(one[1] + 1 == other[0] for one, other in itertools.pairwise(ends))


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ([1, 2], "of 3 parts, these are missing: 3; merge all parts at once"),
        ([1, 2, 2, 3], "has part 2/3, as"),
        ([1, 2, 3, 0], "merge parts with parts only"),
    ],
)
def test_parts_that_are_no_whole_are_refused(tmp_path: Path, parts: list[int], message: str) -> None:
    file = samples_file(tmp_path / "x.jsonl", range(60))
    counted = [
        counts_file(tmp_path / f"{at}.json", [file], NAMED, SamplePart(i, 3) if i else None)
        for at, i in enumerate(parts)
    ]
    with pytest.raises(SamplesError, match=message):
        merge_counts(counted)


def test_parts_of_other_files_are_refused(tmp_path: Path) -> None:
    files = [samples_file(tmp_path / "x.jsonl", range(60)), samples_file(tmp_path / "y.jsonl", range(61))]
    counted = [
        counts_file(tmp_path / f"{i}.json", [file], NAMED, SamplePart(i, 2))
        for i, file in enumerate(files, 1)
    ]
    with pytest.raises(SamplesError, match=r"2\.json: its part is not of the same samples as that of .*1"):
        merge_counts(counted)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("oak/0,4,2\n", "no counts that can be merged"),
        ('{"format": 1, "values": [], "problems": [{"task_id": "a", "samples": 1, "correct": 1}]}', "origin"),
        ('{"format": 2}', "format"),
        (
            '{"format":1,"problems":[{"task_id":"a","samples":1,"correct":2}],"origin":{"files":[]}}',
            "a has 2 correct ones of 1 samples",
        ),
        (
            '{"format":1,"problems":[{"task_id":"a","samples":1.5,"correct":1}],"origin":{"files":[]}}',
            "problems.0.samples",
        ),
        (
            f'{{"format":1,"problems":[{{"task_id":"a","samples":{10**400},"correct":1}}],"origin":{{"files":[]}}}}',
            "problems.0.samples",
        ),
        (
            '{"format":1,"problems":[{"task_id":"a","samples":2,"correct":-1}],"origin":{"files":[]}}',
            "problems.0.correct",
        ),
        (
            (
                '{"format":1,"problems":[{"task_id":"a","samples":2,"correct":1},{"task_id":"a","samples":1,'
                '"correct":1}],"origin":{"files":[]}}'
            ),
            "a problem stands there twice",
        ),
        ("[" * 100_000, "no counts that can be merged"),
        ('{"format":1,"problems":[],"origin":{"files":[]}}', "problems"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(text)
    with pytest.raises(SamplesError, match=message):
        merge_counts([file])


def test_a_count_goes_on_where_it_was_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_counts, "_BATCH_BYTES", 1)  # a batch for each file
    files = [samples_file(tmp_path / f"{i}.jsonl", range(50 * i, 50 * i + 9 + i)) for i in range(4)]
    whole, good = count(files), files[2].read_text()
    files[2].write_text(good + "no JSON")
    kept, done = tmp_path / "kept.json", list[int]()
    with pytest.raises(SamplesError, match=r"2\.jsonl, line 12: not JSON"):
        count(files, store=CountFile(kept), progress=done.append)
    assert done == [1, 2]
    files[2].write_text(good)

    counted: list[str] = []
    kind = sample_counts._count_batch

    def noted(kinds: dict[Path, str], columns: Columns, part: SamplePart | None) -> list[Counts]:
        counted.extend(path.name for path in kinds)
        return kind(kinds, columns, part)  # type: ignore[arg-type]

    monkeypatch.setattr(sample_counts, "_count_batch", noted)
    assert count(files, store=CountFile(kept)) == whole
    assert counted == ["2.jsonl", "3.jsonl"]
    samples_file(files[0], range(700, 720))  # changed since: counted again
    assert count(files, store=CountFile(kept)) != whole
    assert counted[2:] == ["0.jsonl"]


def test_another_file_is_not_written_over(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("mine")
    with pytest.raises(SamplesError, match="not a file that `catalog count --resume` wrote"):
        CountFile(notes)
    assert notes.read_text() == "mine"


# --- Adversity --------------------------------------------------------------------------------------

RUN = """
import os, resource, signal, sys
from catalog.cli import main
from catalog.cli import ERROR
from catalog.ingest import sample_counts

sample_counts._BATCH_BYTES = 1
counted, batches = sample_counts._count_batch, int(sys.argv[1])

def count(*arguments):
    global batches
    if not batches:
        os.kill(os.getpid(), signal.SIGKILL)
    batches -= 1
    return counted(*arguments)

sample_counts._count_batch = count
if most := int(sys.argv[2]):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
sys.exit(main(["count", *sys.argv[3:]]))
"""


def run(batches: int, most_bytes: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run of `catalog count` that is killed after `batches`, and writes no file of more than `most_bytes`."""
    command = [sys.executable, "-c", RUN, str(batches), str(most_bytes), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no limits of processes")
def test_a_killed_count_goes_on(tmp_path: Path) -> None:
    files = [samples_file(tmp_path / f"{i}.jsonl", range(50 * i, 50 * i + 9 + i)) for i in range(4)]
    kept = tmp_path / "kept" / "counts.json"
    arguments = [*map(str, files), "--resume", str(kept), "--format", "csv"]
    assert run(2, 0, *arguments).returncode == -signal.SIGKILL
    assert len(json.loads(kept.read_text())) == 2
    assert run(1, 0, *arguments).returncode == -signal.SIGKILL
    ended = run(1, 0, *arguments)
    lines = [f"{one.task_id},{one.samples},{one.correct}" for one in count(files)]
    assert ended.stdout.splitlines() == ["task_id,samples,correct", *lines]
    assert [path.name for path in kept.parent.iterdir()] == ["counts.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits of processes")
def test_a_full_disk_leaves_the_counts_of_before(tmp_path: Path) -> None:
    files = [samples_file(tmp_path / f"{i}.jsonl", range(50 * i, 50 * i + 9 + i)) for i in range(3)]
    kept = tmp_path / "kept" / "counts.json"
    CountFile(kept).store("before", [Counts("a", 2, 1)])
    before = kept.read_bytes()
    ended = run(9, len(before) + 9, *map(str, files), "--resume", str(kept))
    assert (ended.returncode, ended.stdout) == (ERROR, "")
    assert ended.stderr.startswith("catalog: I/O error: ")
    assert ended.stderr.count("\n") == 1
    assert kept.read_bytes() == before
    assert [path.name for path in kept.parent.iterdir()] == ["counts.json"]


def test_two_counts_at_once_keep_what_the_other_stored(tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    one, other = CountFile(kept), CountFile(kept)
    one.store("a", [Counts("a", 1, 1)])
    other.store("b", [Counts("b", 2, 0)])
    one.store("c", [Counts("c", 3, 0)])
    again = CountFile(kept)
    assert [again.recall(key) for key in "abc"] == [
        [Counts("a", 1, 1)], [Counts("b", 2, 0)], [Counts("c", 3, 0)],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "",
        '{"a": [["x", 2, ',
        '{"a": [["x", 1, 2]]}',
        '{"a": [["x", -1, -2]]}',
        '{"a": [["x", 1e400, 1]]}',
        f'{{"a": [["x", {10**400}, 1]]}}',
        "[" * 100_000,
        '{"a": [["\\ud800", 1, 1]]}',
    ],
)
def test_a_damaged_store_is_refused_and_kept(tmp_path: Path, text: str) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(text)
    with pytest.raises(SamplesError, match=r"kept\.json: not a file that `catalog count --resume` wrote"):
        CountFile(kept)
    assert kept.read_text() == text


def test_a_cut_file_of_counts_is_refused(tmp_path: Path) -> None:
    whole = counts_file(tmp_path / "a.json", [samples_file(tmp_path / "x.jsonl", range(9))])
    text = whole.read_text()
    for length in range(len(text) - 1):
        whole.write_text(text[:length])
        with pytest.raises(SamplesError, match=r"a\.json: no counts that can be merged \(Invalid JSON"):
            merge_counts([whole])


def test_counts_without_a_problem_in_common_are_named(tmp_path: Path) -> None:
    files = list[Path]()
    for name in ("oak", "oak", "elm"):
        path = tmp_path / f"{len(files)}.json"
        problems = [{"task_id": f"{name}/{i}", "samples": 1, "correct": 1} for i in range(3)]
        path.write_text(json.dumps({"format": 1, "problems": problems, "origin": {"files": []}}))
        files.append(path)
    assert strangers(files[:2]) is None
    assert strangers(files) == (files[0], files[2])
