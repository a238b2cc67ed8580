"""Targets of the campaign: mutated entries, result files, issue forms and reports; and killed commands."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import random
import re
import time
import zipfile
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from catalog import validate
from catalog.authoring import autofix, issue_form
from catalog.core.merge import merge
from catalog.entries import files, formatter, yaml_reader
from catalog.entries.diagnostics import CatalogError
from catalog.entries.files import File
from catalog.entries.tracking import Tracker
from catalog.ingest.formats import FORMATS
from catalog.ingest.inputs import Input
from catalog.ingest.unpack import MAGIC_BYTES, packing, unpack
from catalog.site.pages import page_tasks
from catalog.validate.file_layout import FileKind, classify
from catalog.views.context import Context
from tests.fuzz.killing import kills
from tests.support.packed import zstd
from tests.support.paths import DATA
from tests.support.projects import TODAY
from tools.ci import comment, report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SECONDS: Final = 20.0  # of the processor for one input: more is a hang
_CHANGES: Final = (1, 1, 1, 1, 2, 4)  # of one input
_RARE: Final = 10  # one input in so many is packed, and one entry in so many is fixed
_SELDOM: Final = 30  # of so many catalogues, the pages of one are made
_KEPT: Final = 0.6  # of the fields of an entry that it can do without
_NEEDED: Final = (b"name", b"kind", b"summary", b"metrics", b"variants", b"source:", b"measured_by", b"rows")
_OF_SEVERAL: Final = frozenset({"alias-clash", "duplicate-row"})  # mutants of one entry share its names

# Pieces of text that have broken a reader somewhere.
_WORDS: Final = """
1e400 12e4567 -1e999999999999 1e-999999 NaN -.inf 0x1F 1_000 1:30 null ~ true no = << 2022-13-45 {} [] '' "
' | >- : # &a *a !!int !x --- ... {a:1} [1,2] , ../ a/b \\u0000 \\ud83d <b> <!-- [x](https:// ``` |-| $\\x$
@ ` % _No_response_ https://[x/
"""
_LONG: Final = (
    *("9" * 40, "9" * 400, "a" * 700, "[" * 40, "{" * 40, "- " * 40),
    *("### Name\n", "%TAG !a! b\n", ": ", " #", "\n\n"),
)
_CHARACTERS: Final = "\u00b2\u0663\x00\x07\t\r\n\x85\u2028\ufeff\u202e\u200b\u3164\ud83d\U0001f600\u0301"
_PIECES: Final = tuple(
    piece.encode("utf-8", "surrogatepass") for piece in (*_WORDS.split(), *_LONG, *_CHARACTERS)
)

_VALUE: Final = re.compile(rb": ([^\s{\[&*!|>'\"#][^,{}\[\]\n]*)")  # written without quotes
_SMALL: Final = {file.path: file for file in files.read_all(DATA / "small")}
# Entries that break each rule are near to what else may go wrong.
_SEEDS: Final = (
    *(file for file in _SMALL.values() for _ in range(10)),
    *(
        file
        for folder in sorted((DATA / "bad").iterdir())
        for file in files.read_all(folder)
        if isinstance(classify(file.path), FileKind)
    ),
)
_DAY: Final = date(2026, 11, 21)


def mutated(data: bytes, others: bytes, random_: random.Random) -> bytes:
    """`data` with one to four pieces deleted, repeated, moved, replaced or inserted; mostly one."""
    for _ in range(random_.choice(_CHANGES)):
        start = random_.randint(0, len(data))
        end = min(len(data), start + random_.choice((0, 1, 3, 20, 200)))
        match random_.randrange(6):
            case 0:
                piece = random_.choice(_PIECES)
            case 1:
                piece = b""
            case 2:
                piece = data[start:end] * random_.choice((2, 3, 50))
            case 3:
                at = random_.randint(0, len(others))
                piece = others[at : at + 60]
            case 4:
                piece = bytes([random_.randrange(256)])
            case _:
                piece = random_.choice(_PIECES) * 2
        data = data[:start] + piece + data[end:]
    return data


def with_another_value(data: bytes, others: bytes, random_: random.Random) -> bytes:
    """`data` with one value replaced by one from `others` or by a text in quotes, so that it stays YAML."""
    values = list(_VALUE.finditer(data))
    if not values:
        return data
    start, end = random_.choice(values).span(1)
    theirs = [match[1] for match in _VALUE.finditer(others)]
    if theirs and random_.randrange(2):
        new = random_.choice(theirs)
    else:
        word = random_.choice(_PIECES).decode("utf-8", "replace") * random_.choice((1, 1, 3))
        new = json.dumps(
            random_.choice((word, f"{data[start:end].decode('utf-8', 'replace')}{word}"))
        ).encode()
    return data[:start] + new + data[end:]


def _file(path: str, data: bytes) -> File:
    return File(path, data, hashlib.sha256(data).hexdigest())


def _fewer_fields(data: bytes, random_: random.Random) -> bytes:
    """`data` with some of its fields and rows, as smaller files allow more inputs in the same time."""
    parts = re.split(rb"(?m)^(?=[a-z_]+:|  - )", data)
    return b"".join(part for part in parts if part.startswith(_NEEDED) or random_.random() < _KEPT)


def _entries(random_: random.Random, number: int) -> dict[str, File]:
    """{path: file} of `number` mutated entries, beside those of the small catalogue."""
    mutants: dict[str, File] = {}
    while len(mutants) < number:
        seed, other = random_.choices(_SEEDS, k=2)
        folder, _, name = seed.path.rpartition("/")
        path = (
            seed.path
            if folder in {"entries", "entries/terms"} or "/terms/" in folder
            else f"{folder}/{name.removesuffix('.yaml')}-{len(mutants)}.yaml"
        )
        data = _fewer_fields(seed.data, random_) if random_.randrange(_RARE) else seed.data
        change = mutated if random_.randrange(2) else with_another_value
        mutants[path] = _file(path, change(data, other.data, random_))
    return mutants


def entries(random_: random.Random, number: int) -> Counter[str]:
    """Outcomes of `number` mutated entries in one catalogue.

    Raises AssertionError with the content of the entry that ends in a traceback.
    """
    mutants = _entries(random_, number)
    state = random_.getstate()
    try:
        return _all_work(mutants, random_)
    except Exception as error:
        for path, file in mutants.items():
            random_.setstate(state)
            try:
                _all_work({path: file}, random_)
            except Exception as alone:
                raise AssertionError(f"{path}: {alone!r}\n{file.data!r}") from alone
        raise AssertionError(f"only together: {error!r}") from error


def _all_work(mutants: Mapping[str, File], random_: random.Random) -> Counter[str]:
    """Outcomes of entries that go through check, fmt and fixes; sometimes one through the views too."""
    project = {**_SMALL, **mutants}
    result = validate.check(list(project.values()), today=_DAY, cache=validate.NullCache())
    lines = {path: _lines_in(file.data) for path, file in mutants.items()}
    for problem in result.diagnostics:
        assert problem.at.path in project
        assert problem.at.path not in lines or 1 <= problem.at.line <= lines[problem.at.path], problem
    for file in mutants.values():
        _format(file)
    wanted = set(random_.sample(sorted(mutants), max(1, len(mutants) // _RARE)))
    autofix.fix_files(list(project.values()), wanted.__contains__, today=_DAY, cache=validate.NullCache())
    refused = {
        problem.at.path
        for problem in result.diagnostics
        if validate.RULES[problem.rule].severity == "error" and problem.rule not in _OF_SEVERAL
    }
    outcomes = Counter("refused" if path in refused else "valid" for path in mutants)
    if random_.randrange(_SELDOM) == 0 and (well := sorted(mutants.keys() - refused)):
        _show(mutants[random_.choice(well)])
    return outcomes


def _lines_in(data: bytes) -> int:
    return len(yaml_reader.LINE_BREAK.split(data.decode("utf-8", "replace")))


def _format(file: File) -> None:
    """Format a file twice: values stay, and the second time changes nothing."""
    kind = classify(file.path)
    assert isinstance(kind, FileKind)
    document, problems = yaml_reader.read(file.path, file.data)
    new, _ = formatter.format_entry(file.path, file.data, kind.schema)
    if document is None or problems:
        assert new == file.data
    else:
        again, _ = yaml_reader.read(file.path, new)
        assert again is not None
        assert formatter.equal_values(again.value, document.value)
        assert formatter.format_entry(file.path, new, kind.schema)[0] == new
    for data in {file.data, new}:
        _read_in_short(file.path, data, kind)
    formatter.fits_schema(file.path, file.data, kind.schema)


def _read_in_short(path: str, data: bytes, kind: FileKind) -> None:
    """The short way to read a formatted file gives what the parser gives, or nothing."""
    content = formatter.formatted_value(data, kind.schema)
    if content is not None:
        document, problems = yaml_reader.read(path, data)
        assert document is not None, problems
        assert not problems
        assert not document.has_anchors
        assert formatter.equal_values(document.value, content)
        assert list(document.value) == list(content)


def _show(file: File) -> None:
    """Make the pages of the small catalogue with `file`, if it is valid."""
    project = {**_SMALL, file.path: file}
    result = validate.check(list(project.values()), today=_DAY, cache=validate.NullCache())
    if any(validate.RULES[problem.rule].severity == "error" for problem in result.diagnostics):
        return
    context = Context(catalog=merge(result.entries), today=TODAY, repository_url="", edit_path="")
    for task in page_tasks(context, Tracker()):
        for _ in task.make():
            pass


_EXAMPLES: Final[Mapping[str, tuple[tuple[str, bytes], ...]]] = {
    name: tuple(
        (file, (DATA / "ingest" / name / file).read_bytes())
        for file in format_.example
        if (DATA / "ingest" / name / file).is_file()
    )
    for name, format_ in FORMATS.items()
}


def _input(name: str, data: bytes) -> Input:
    kind = packing(data[:MAGIC_BYTES])
    return Input(name, hashlib.sha256(data).hexdigest(), len(data), lambda: unpack(io.BytesIO(data), kind))


def formats(random_: random.Random) -> str:
    """A mutated example of a format, sometimes packed and damaged, through detection and reading."""
    name = random_.choice(sorted(known for known, held in _EXAMPLES.items() if held))
    inputs = []
    for file, text in _EXAMPLES[name]:
        data = mutated(text, text, random_)
        if random_.randrange(_RARE) == 0:
            data = random_.choice((gzip.compress, zstd))(data)
            data = mutated(data, data, random_) if random_.randrange(2) else data
        inputs.append(_input(file, data))
    try:
        for format_ in FORMATS.values():
            format_.detects(inputs[0].head)
        FORMATS[name].read(inputs)
    except CatalogError:
        return "refused"
    return "valid"


def issue_forms(random_: random.Random) -> str:
    """A mutated issue form."""
    kind = random_.choice(sorted(issue_form.FORMS))
    text = "".join(f"### {heading}\n\nOak 7B\n\n" for heading in issue_form.FORMS[kind]).encode()
    try:
        issue_form.read(mutated(text, text, random_).decode("utf-8", "replace"))
    except CatalogError:
        return "refused"
    return "valid"


def reports(random_: random.Random) -> str:
    """A mutated archive with the report of a pull request, as the job that comments unpacks it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", random_.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        archive.writestr(random_.choice((report.FILE, "../x")), random_.choice(_PIECES) * 20)
    data = packed.getvalue()
    text = comment.unpacked(mutated(data, data, random_) if random_.randrange(4) else data)
    if text is None:
        return "refused"
    comment.body(text)
    return "valid"


def _each(one: Callable[[random.Random], str]) -> Callable[[random.Random, int], Counter[str]]:
    """A target of many inputs made from the target of `one` input."""
    return lambda random_, number: Counter(one(random_) for _ in range(number))


TARGETS: Final[Mapping[str, Callable[[random.Random, int], Counter[str]]]] = {
    "entries": entries,
    "formats": _each(formats),
    "issue forms": _each(issue_forms),
    "reports": _each(reports),
    "kills": kills,
}
_TOGETHER: Final = {"entries": 100, "kills": 50}  # inputs of one catalogue; of other targets, each is alone


def campaign(target: str, seed: int, count: int, found: list[str] | None = None) -> Counter[str]:
    """Outcomes of `count` mutated inputs; each depends on the seed and its number alone.

    An input that ends in a traceback or takes too long is added to `found`, with its number; without `found`,
    AssertionError is raised.
    """
    outcomes: Counter[str] = Counter()
    together = _TOGETHER.get(target, 1)
    for number in range(0, count, together):
        start = time.process_time()
        try:
            random_ = random.Random(f"{target} {seed} {number}")
            outcomes += TARGETS[target](random_, min(together, count - number))
            seconds = time.process_time() - start
            assert seconds < SECONDS * max(1, together / 10), f"{seconds:.0f} s"
        except Exception as error:
            message = f"{target}: seed {seed}, input {number}: {error!r}"
            if found is None:
                raise AssertionError(message) from error
            found.append(message)
    return outcomes
