"""The one layout: how entries come out, what stays, what is left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
import yaml
from pydantic import BaseModel

from catalog import validate
from catalog.entries import files, formatter, yaml_reader
from catalog.entries.files import File
from catalog.entries.formatter.key_order import field_order
from catalog.entries.schema import FOLDERS, TERM_FILES
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import ResultRow
from catalog.validate import NullCache
from catalog.validate.cache import SqliteCache, cache_path
from catalog.validate.file_layout import FileKind, classify
from catalog.validate.layout import formatted, unformatted
from tests.support.paths import ROOT
from tests.support.projects import SMALL, TODAY

MODEL = "entries/models/x.yaml"
RESULTS = "entries/results/x/y.yaml"
LONG = "a" * 45


def laid(text: str, path: str = MODEL) -> str:
    at = classify(path)
    assert isinstance(at, FileKind)
    new, problems = formatter.format_entry(path, text.encode(), at.schema)
    assert problems == []
    again, _ = formatter.format_entry(path, new, at.schema)
    assert again == new
    return new.decode()


CASES = {
    "order of fields": (
        "tags: [code-model]\nnote: It is.\narchitecture: decoder-only\nname: X\n",
        "name: X\narchitecture: decoder-only\ntags: [code-model]\nnote: It is.\n",
    ),
    "unknown fields keep their order behind the others": (
        "zeta: 1\nalpha: 2\nname: X\n",
        "name: X\nzeta: 1\nalpha: 2\n",
    ),
    "quotes only where they are needed": (
        "name: 'X'\nsummary: \"Plain text.\"\npaper: {arxiv: '2203.13474', title: 'A: b'}\n",
        'name: X\nsummary: Plain text.\npaper: {title: "A: b", arxiv: "2203.13474"}\n',
    ),
    "single quotes where double ones are inside": (
        'name: "The \\"X\\" \\\\ y: z"\n',
        "name: 'The \"X\" \\ y: z'\n",
    ),
    "text that other readers take for a switch or a number": (
        "name: no\naliases: [off, 0x1F, 'null', 'true', 1_000, 12:30, n, .5, '1.0', '']\n",
        'name: "no"\naliases: ["off", "0x1F", "null", "true", "1_000", "12:30", "n", ".5", "1.0", ""]\n',
    ),
    "a question mark, where readers without libyaml stumble": (
        "name: X?\npaper: {title: Why?, url: https://example.org/x?id=1}\n",
        'name: X?\npaper: {title: "Why?", url: "https://example.org/x?id=1"}\n',
    ),
    "dates and sizes stay plain": (
        "name: X\nreleased: '2022-03-25'\nvariants: [{id: a, name: A, parameters: '16.1B'}]\n",
        "name: X\nreleased: 2022-03-25\nvariants:\n  - {id: a, name: A, parameters: 16.1B}\n",
    ),
    "decimals as printed": (
        "hyperparameters: {learning_rate: 5.0e-5, weight_decay: 0.10, betas: [0.90, 1]}\nname: X\n",
        "name: X\nhyperparameters: {betas: [0.90, 1], learning_rate: 5.0e-5, weight_decay: 0.10}\n",
    ),
    "one line where it fits": (
        "name: X\naliases:\n- A\n- B\nweights:\n   public: true\n   url: https://example.org/x\n",
        "name: X\naliases: [A, B]\nweights: {public: true, url: https://example.org/x}\n",
    ),
    "comments": (
        """\
# about the file
# and more
name: X   # its name
# about the tags
tags: [code-model]
weights: {public: true} # yes
variants: # all
    # the small one
    - {id: a, name: A} # a
    # no more are known
# the end
""",
        """\
# about the file
# and more
name: X  # its name
weights: {public: true}  # yes
variants:  # all
  # the small one
  - {id: a, name: A}  # a
  # no more are known
# about the tags
tags: [code-model]
# the end
""",
    ),
    "comments inside brackets": (
        "name: X\naliases: [A, # first\n  # then\n  B]\nweights: {public: true,\n  # at last\n}\n",
        "name: X\naliases:\n  - A  # first\n  # then\n  - B\nweights:\n  public: true\n  # at last\n",
    ),
    "a comment above the first part of a list's item": (
        "name: X\nvariants: [{\n# small\nid: a, name: A}]\naliases: [[B], [\n# inner\nC]]\n",
        "name: X\naliases:\n  - [B]\n  # inner\n  - [C]\nvariants:\n  # small\n  - {id: a, name: A}\n",
    ),
    "no comments": (
        "name: 'C# for all'\nsummary: a#b\nnote: >-\n  # not\n  one\naliases: ['x # y', \"#\"]\n",
        'name: C# for all\naliases: ["x # y", "#"]\nsummary: a#b\nnote: "# not one"\n',
    ),
    "an empty line above a comment": (
        "name: X\n\n\n# below\nreleased: 2022\n\nsurveys: [zan2023]\n",
        "name: X\n\n# below\nreleased: 2022\nsurveys: [zan2023]\n",
    ),
    "Windows line ends and a byte order mark": ("\ufeffname: X\r\ntags: [a]\r\n", "name: X\ntags: [a]\n"),
    "long prose": (
        "name: X\nnote: " + "word " * 40 + "\n",
        "name: X\nnote: >-\n  " + ("word " * 22 + "word") + "\n  " + "word " * 16 + "word\n",
    ),
    "a long variant goes on below": (
        f"name: X\nvariants:\n- {{id: a, name: {LONG}, aliases: [{LONG}], layers: 32, heads: 9}}\n",
        f"name: X\nvariants:\n  - {{id: a, name: {LONG}, aliases: [{LONG}], layers: 32,\n     heads: 9}}\n",
    ),
    "sentences in a variant": (
        "name: X\nvariants:\n  - {id: a, name: A, note: " + "word " * 30 + "}\n",
        "name: X\nvariants:\n  - id: a\n    name: A\n    note: >-\n      "
        + " ".join(["word"] * 23)
        + "\n      "
        + " ".join(["word"] * 7)
        + "\n",
    ),
}


@pytest.mark.parametrize(("written", "expected"), CASES.values(), ids=CASES)
def test_comes_out_as(written: str, expected: str) -> None:
    assert laid(written) == expected
    assert yaml.load(expected, yaml.SafeLoader) == yaml.load(expected, yaml.CSafeLoader)


def test_rows_keep_to_one_line() -> None:
    row = "{percent: 32.90, model: a/b, benchmark: c, metric: pass@1, locator: T, shots: 0, note: "
    text = laid(f"rows:\n- {row}{'word ' * 40}}}\nsource: {{kind: paper, title: T}}\n", RESULTS)
    assert text.startswith("source: {title: T, kind: paper}\nrows:\n")
    start = "  - {model: a/b, benchmark: c, metric: pass@1, percent: 32.90, shots: 0, locator: T, note: word"
    assert text.splitlines()[2].startswith(start)
    assert text.count("\n") == 3


@pytest.mark.parametrize(
    "text",
    [
        "name: &x X\nsummary: *x\n",
        "%YAML 1.1\n---\nname: X\n",
        "? [a]\n: b\n",
        "- a\n- b\n",
        "name: ! x\n",
        "name: X\n" + "k" * 1100 + ": 1\nreleased: 2022\n",
    ],
)
def test_what_is_not_plain_is_left_alone(text: str) -> None:
    at = classify(MODEL)
    assert isinstance(at, FileKind)
    assert formatter.format_entry(MODEL, text.encode(), at.schema)[0] == text.encode()


def test_what_cannot_be_read_is_left_alone_and_said() -> None:
    for data, rule in (
        (b"name: [", "yaml-syntax"),
        (b"a: 1\na: 2\n", "duplicate-key"),
        (b"\xff", "encoding"),
    ):
        new, problems = formatter.format_entry(MODEL, data, ModelEntry)
        assert (new, [problem.rule for problem in problems]) == (data, [rule])


def test_every_field_has_a_place() -> None:
    forms: list[type[BaseModel]] = [*FOLDERS.values(), ResultRow]
    for form in forms:
        assert sorted(field_order(form)) == sorted(form.model_fields)
    assert field_order(ResultRow)[:2] == ("model", "as_reported")
    assert field_order(ModelEntry)[-1] == "accepted"


@pytest.mark.parametrize("root", [ROOT, SMALL], ids=["shipped", "small"])
def test_catalogues_are_laid_out(root: Path) -> None:
    """The repository's cache knows the files that have not changed since the last run."""
    cache = SqliteCache(cache_path(ROOT)) if root == ROOT else NullCache()
    assert unformatted(files.read_all(root), cache) == [], "run `catalog fmt`"


def test_files_of_the_small_catalogue_are_known_to_be_formatted_without_looking_for_comments() -> None:
    for file in files.read_all(SMALL):
        kind = classify(file.path)
        assert isinstance(kind, FileKind)
        document, _ = yaml_reader.read(file.path, file.data)
        assert document is not None
        for data, printed in (
            (file.data, True),
            (b"# note\n" + file.data, True),
            (b"# note \n" + file.data, False),
            (b"# note\n\n" + file.data, False),
            ("# note\u2028---\n".encode() + file.data, False),
            (b"---\n" + file.data, False),
            (file.data + b"# note\n", False),
            (file.data[:-1] + b"  # note\n", False),
        ):
            assert formatter.is_printed(data, document.value, kind.schema) is printed, data


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "shipped"])
def test_formatted_files_are_read_without_a_parser(root: Path) -> None:
    in_short = 0
    listed = [
        (file, kind) for file in files.read_all(root) if isinstance(kind := classify(file.path), FileKind)
    ]
    for file, kind in listed:
        content = formatter.formatted_value(file.data, kind.schema)
        if content is not None:
            document, problems = yaml_reader.read(file.path, file.data)
            assert document is not None
            assert problems == []
            assert formatter.equal_values(document.value, content)
            in_short += 1
    assert in_short >= 0.99 * len(listed)


READ_IN_SHORT: Final = {
    "name: X\n": True,
    "# note\nname: X\n": True,
    "name: X  # note\n": False,
    "name:  X\n": False,
    "name: X\nname: X\n": False,
    "name: X": False,
    "tags: [a, b]\nname: X\n": False,
    'name: "1.0"\nzh: {name: "a, b", note: \'"c"\'}\n': True,
    'name: "a\\tb"\n': False,  # escapes are left to the parser
    f"name: X\nnote: >-\n  {LONG} {LONG}\n  {LONG} {LONG}\n": True,
    f"name: {LONG * 4}:\n": False,
    f"name: X\npaper:\n  {LONG * 4}:\n  year: 2020\n": False,  # a key without value
    "name: &x X\n": False,
    "name: <<<<<<< X\n": False,
    "name: X\u2028\n": False,
    "name: X\nown: {a: [b}\n": False,
    "name: X\nown: {a\n": False,
    "variants:\n": False,
    "": False,
}


@pytest.mark.parametrize(("text", "known"), READ_IN_SHORT.items())
def test_other_files_are_left_to_the_parser(text: str, *, known: bool) -> None:
    content = formatter.formatted_value(text.encode(), ModelEntry)
    assert (content is not None) is known
    if content is not None:
        document, _ = yaml_reader.read(MODEL, text.encode())
        assert document is not None
        assert formatter.equal_values(document.value, content)


def test_a_check_finds_out_which_files_are_formatted(tmp_path: Path) -> None:
    """Then the files are not read again: those asked about here have lost their content."""
    listed = [*files.read_all(SMALL), File(MODEL, b"name:   Oak", "digest of it")]
    cache = SqliteCache(tmp_path / "cache.sqlite")
    validate.check(listed, today=TODAY, cache=cache, layouts=True)
    emptied = [File(file.path, b"", file.digest) for file in listed]
    ready = {file.path for file in files.read_all(SMALL)}
    assert formatted(emptied, cache) == ready
    assert not formatted(emptied, NullCache())


def test_same_means_the_same() -> None:
    def value(text: str) -> object:
        document, _ = yaml_reader.read("x", text.encode())
        assert document is not None
        return document.value

    assert formatter.equal_values(value("{a: 1, b: [x]}"), value("b: [x]\na: 1"))
    for pair in ("1.0 1.00", "1 true", "1 1.0", "x '1'", "[a] [b]", "[a] [a,b]", "{'a':1} []"):
        one, other = pair.split()
        assert not formatter.equal_values(value(one), value(other)), pair


def test_term_files_keep_the_order_of_their_ids() -> None:
    assert "tags" in TERM_FILES
    text = "z: {meaning: Z., name: Z, applies_to: [model], tags: {b: {meaning: B., name: B}, a: {name: A}}}\n"
    assert laid(text, "entries/terms/tags.yaml") == (
        "z:\n  name: Z\n  meaning: Z.\n  applies_to: [model]\n"
        "  tags:\n    b: {name: B, meaning: B.}\n    a: {name: A}\n"
    )
