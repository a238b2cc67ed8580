"""Counts of samples from several machines -> counts of all: the JSON of `catalog count`, added exactly.

A sample that stands in two of the files would count twice. Without names of samples, files with the same
content are refused, as in one count. With names, only counts of parts by name are added: all copies of
a sample are then in one part, where they are noticed.
"""

from __future__ import annotations

import hashlib
import itertools
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from catalog.ingest.remote_samples import RemoteFile
from catalog.ingest.sample_counts import MOST_COUNTED, Counts, added
from catalog.ingest.sample_errors import SamplesError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from catalog.ingest.sample_counts import SampleFile, SamplePart

_MOST_BYTES: Final = 256 * 1024 * 1024  # of one file of counts


class _Border(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class CountedFile(_Border):
    """A file of samples that was counted: with its hash, or its last change on another machine."""

    name: str
    bytes: Annotated[int, Field(ge=0)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None
    modified: str | None = None


class CountsOrigin(_Border):
    """The samples behind counts: their files, and the column and part by which copies were looked for."""

    files: list[CountedFile]
    sample_id: str | None = None
    part: Annotated[list[int], Field(min_length=2, max_length=2)] | None = None  # number, of how many


class _Problem(_Border):
    task_id: str
    samples: Annotated[int, Field(ge=1, le=MOST_COUNTED)]
    correct: Annotated[int, Field(ge=0, le=MOST_COUNTED)]


class CountsDocument(BaseModel):
    """The JSON that `catalog count` prints; pass@k is computed again and not read."""

    model_config = ConfigDict(frozen=True, strict=True)

    format: Literal[1]
    problems: Annotated[list[_Problem], Field(min_length=1)]
    origin: CountsOrigin

    def counts(self) -> list[Counts]:
        """The counts of each problem."""
        return [Counts(problem.task_id, problem.samples, problem.correct) for problem in self.problems]


def origin(files: Iterable[SampleFile], sample_id: str | None, part: SamplePart | None) -> CountsOrigin:
    """Origin of the counts of `files`; those of this machine are read once more for their hashes."""
    counted = []
    for path in files:
        if isinstance(path, RemoteFile):
            counted.append(CountedFile(name=path.address, bytes=path.size, modified=path.modified))
            continue
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        counted.append(CountedFile(name=path.as_posix(), bytes=path.stat().st_size, sha256=digest))
    return CountsOrigin(files=counted, sample_id=sample_id, part=[part.number, part.of] if part else None)


def merge_counts(paths: Sequence[Path]) -> tuple[list[Counts], CountsOrigin]:
    """Sum of the counts in the files `paths`, and its origin; raises SamplesError.

    That is for a file that has no such counts, for samples that would count twice or could unnoticed, and
    for a missing part.
    """
    documents = {path: _read(path) for path in paths}
    origins = {path: document.origin for path, document in documents.items()}
    first = next(iter(origins.values()))
    if any(one.part for one in origins.values()):
        _require_all_parts(origins)
        merged = first.model_copy(update={"part": None})
    else:
        _require_distinct(origins)
        files = [file for one in origins.values() for file in one.files]
        merged = first.model_copy(update={"files": files})
    return added(document.counts() for document in documents.values()), merged


def strangers(paths: Sequence[Path]) -> tuple[Path, Path] | None:
    """Two of the files of counts `paths` that have no problem in common; None if there are none.

    They may be of one benchmark, split by problem, or of two by mistake. Each file is compared with
    the first one.
    """
    first, *others = [(path, {problem.task_id for problem in _read(path).problems}) for path in paths]
    return next(((first[0], path) for path, problems in others if problems.isdisjoint(first[1])), None)


def _read(path: Path) -> CountsDocument:
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise SamplesError(path.as_posix(), "larger than 256 MiB; counts of problems are smaller")
    try:
        document = CountsDocument.model_validate_json(data)
    except ValidationError as error:
        problem = error.errors()[0]
        at = ".".join(map(str, problem["loc"]))
        message = f"{at}: {problem['msg']}" if at else problem["msg"]
        raise SamplesError(
            path.as_posix(),
            f"no counts that can be merged ({message}); write them by `catalog count --format json`",
        ) from None
    for one in document.problems:
        if one.correct > one.samples:
            message = f"{one.task_id} has {one.correct} correct ones of {one.samples} samples"
            raise SamplesError(path.as_posix(), f"{message}; count its files again")
    if len({one.task_id for one in document.problems}) < len(document.problems):
        raise SamplesError(path.as_posix(), "a problem stands there twice; count its files again")
    return document


def _require_distinct(origins: Mapping[Path, CountsOrigin]) -> None:
    seen: dict[str, tuple[Path, str]] = {}
    for path, one in origins.items():
        if one.sample_id and len(origins) > 1:
            raise SamplesError(
                path.as_posix(),
                f"copies were looked for by `{one.sample_id}` in these files only, so one in another file "
                "would not be noticed; count all files on each machine, with --part 1/2 on one and "
                "--part 2/2 on the other, or count without --sample-id",
            )
        for file in one.files:
            other, name = seen.setdefault(file.sha256 or file.name, (path, file.name))
            if other != path and file.sha256 is None:
                message = f"{file.name} is counted by {other.as_posix()} too; count each file once"
                raise SamplesError(path.as_posix(), message)
            if other != path:
                raise SamplesError(
                    path.as_posix(),
                    f"{file.name} has the same content as {name}, which {other.as_posix()} counts; "
                    "count each file once",
                )


def _require_all_parts(origins: Mapping[Path, CountsOrigin]) -> None:
    """Raise SamplesError unless `origins` are all parts of one set of files, each once."""
    start, first = next(iter(origins.items()))
    parts: dict[int, Path] = {}
    for path, one in origins.items():
        if one.part is None or first.part is None:
            whole = path if one.part is None else start
            message = "counts all samples of its files, and another file those of a part"
            raise SamplesError(whole.as_posix(), f"{message}; merge parts with parts only")
        number, of = one.part
        if (of, one.sample_id, _contents(one)) != (first.part[1], first.sample_id, _contents(first)):
            message = f"its part is not of the same samples as that of {start.as_posix()}"
            raise SamplesError(
                path.as_posix(),
                f"{message}; count the same files with the same --sample-id and number of parts",
            )
        if (other := parts.setdefault(number, path)) != path:
            raise SamplesError(
                path.as_posix(), f"has part {number}/{of}, as {other.as_posix()}; name it once"
            )
    assert first.part
    of = first.part[1]
    missing = [str(number) for number in range(1, of + 1) if number not in parts]
    if missing:
        listed = ", ".join(itertools.islice(missing, 10))
        raise SamplesError("", f"of {of} parts, these are missing: {listed}; merge all parts at once")


def _contents(one: CountsOrigin) -> list[str]:
    return sorted(file.sha256 or f"{file.name} {file.bytes} {file.modified}" for file in one.files)
