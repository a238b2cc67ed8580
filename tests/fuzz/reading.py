"""Mutated input for everything that reads: entries, result formats, issue forms, reports of pull requests."""

from __future__ import annotations

import gzip
import hashlib
import io
import random
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
from tests.support.packed import zstd
from tests.support.paths import DATA
from tests.support.projects import TODAY
from tools.ci import comment, report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SECONDS: Final = 20.0  # of the processor for one input: more is a hang
_CHANGES: Final = 4  # most changes of one input
_RARE: Final = 10  # one input in so many is packed, and one valid entry in so many is shown

# Pieces of text that have broken a reader somewhere.
_WORDS: Final = """
1e400 12e4567 -1e999999999999 1e-999999 NaN -.inf 0x1F 1_000 1:30 null ~ true no = << 2022-13-45 {} [] '' "
' | >- : # &a *a !!int !x --- ... {a:1} [1,2] , ../ a/b \\u0000 \\ud83d <b> <!-- [x](https:// ``` |-| $\\x$
@ ` % _No_response_ https://[x/
"""
_LONG: Final = (
    *("9" * 400, "a" * 700, "[" * 40, "{" * 40, "- " * 40),
    *("### Name\n", "%TAG !a! b\n", ": ", " #", "\n\n"),
)
_CHARACTERS: Final = "\x00\x07\t\r\n\x85\u2028\ufeff\u202e\u200b\u3164\ud83d\U0001f600\u0301"
_PIECES: Final = tuple(
    piece.encode("utf-8", "surrogatepass") for piece in (*_WORDS.split(), *_LONG, *_CHARACTERS)
)

_SMALL: Final = {file.path: file for file in files.read_all(DATA / "small")}
_DAY: Final = date(2026, 11, 21)


def mutated(data: bytes, others: bytes, random_: random.Random) -> bytes:
    """`data` with one to four pieces deleted, repeated, moved, replaced or inserted."""
    for _ in range(random_.randint(1, _CHANGES)):
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


def _file(path: str, data: bytes) -> File:
    return File(path, data, hashlib.sha256(data).hexdigest())


def entries(random_: random.Random) -> str:
    """A mutated entry through check, fmt and fixes; sometimes through the views too."""
    path = random_.choice(sorted(_SMALL))
    data = mutated(_SMALL[path].data, _SMALL[random_.choice(sorted(_SMALL))].data, random_)
    kind = classify(path)
    assert isinstance(kind, FileKind)
    project = {**_SMALL, path: _file(path, data)}
    result = validate.check(list(project.values()), today=_DAY, cache=validate.NullCache())
    lines = len(yaml_reader.LINE_BREAK.split(data.decode("utf-8", "replace")))
    for problem in result.diagnostics:
        assert problem.at.path in project
        assert problem.at.path != path or 1 <= problem.at.line <= lines
    document, problems = yaml_reader.read(path, data)
    new, _ = formatter.format_entry(path, data, kind.schema)
    if document is None or problems:
        assert new == data
    else:
        again, _ = yaml_reader.read(path, new)
        assert again is not None
        assert formatter.equal_values(again.value, document.value)
        assert formatter.format_entry(path, new, kind.schema)[0] == new
    formatter.fits_schema(path, data, kind.schema)
    if random_.randrange(_RARE) == 0:
        autofix.fix_files(list(project.values()), path.__eq__, today=_DAY, cache=validate.NullCache())
    well = not any(validate.RULES[problem.rule].severity == "error" for problem in result.diagnostics)
    if well and random_.randrange(_RARE) == 0:
        context = Context(catalog=merge(result.entries), today=TODAY, repository_url="", edit_path="")
        for task in page_tasks(context, Tracker()):
            for _ in task.make():
                pass
        return "shown"
    return "valid" if well else "refused"


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


TARGETS: Final[Mapping[str, Callable[[random.Random], str]]] = {
    "entries": entries,
    "formats": formats,
    "issue forms": issue_forms,
    "reports": reports,
}


def campaign(target: str, seed: int, count: int) -> Counter[str]:
    """Outcomes of `count` mutated inputs; the n-th depends on the seed and n alone.

    Raises AssertionError with seed and number of an input that ends in a traceback or takes too long.
    """
    outcomes: Counter[str] = Counter()
    for number in range(count):
        start = time.process_time()
        try:
            outcomes[TARGETS[target](random.Random(f"{target} {seed} {number}"))] += 1
        except Exception as error:
            raise AssertionError(f"{target}: seed {seed}, input {number}: {error!r}") from error
        seconds = time.process_time() - start
        assert seconds < SECONDS, f"{target}: seed {seed}, input {number}: {seconds:.0f} s"
    return outcomes
