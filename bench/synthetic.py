"""Synthetic catalogues of any size, deterministic: models with results, for measurements."""

from __future__ import annotations

import json
import random
import shutil
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.entries.files import ENTRIES_FOLDER, read_all
from catalog.entries.formatter import format_entry
from catalog.entries.yaml_reader import read
from catalog.validate import NullCache, check
from catalog.validate.file_layout import FileKind, classify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.entries.collection import Entries
    from catalog.entries.diagnostics import Diagnostic

CHECKOUT: Final = Path(__file__).parents[1]

_ROWS_A_MODEL: Final = 10
_ROWS_A_FILE: Final = 250
_MODELS_A_FILE: Final = _ROWS_A_FILE // _ROWS_A_MODEL
_FAMILY: Final = 50  # models that may be based on the first of them
_VOCABULARY: Final = 50257
_QUOTED: Final = 2  # of a model's rows, repeated by another source
# Layers, heads, width; the sizes follow, as the rules want it.
_SHAPES: Final = ((20, 16, 1024), (32, 32, 2560), (32, 32, 4096), (40, 40, 5120))
_YEARS: Final = (2021, 2022, 2023, 2024)
_DAY: Final = date(2100, 1, 1)  # after every date in the entries


@dataclass(frozen=True, slots=True)
class _Target:
    """Benchmark of a row, with the split and language that it needs."""

    written: str  # fields of a row
    factor: float  # keeps a benchmark with more tests below the one that it was made from


def write_project(folder: Path, models: int) -> None:
    """Make `folder` a project of `models` synthetic models and ten results for each.

    Terms, benchmarks and the look of the site are those of this checkout.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(CHECKOUT / "site_src", folder / "site_src", ignore=shutil.ignore_patterns("node_modules"))
    shutil.copy(CHECKOUT / "mkdocs.yml", folder)
    (folder / ENTRIES_FOLDER).mkdir()
    shutil.copy(CHECKOUT / ENTRIES_FOLDER / "catalogue.yaml", folder / ENTRIES_FOLDER)
    for kept in ("terms", "benchmarks"):
        shutil.copytree(CHECKOUT / ENTRIES_FOLDER / kept, folder / ENTRIES_FOLDER / kept)
    for path, text in _entries(models, _targets(), list(_shipped().vocabulary.organisations)):
        file = folder / ENTRIES_FOLDER / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_formatted(f"{ENTRIES_FOLDER}/{path}", text.encode()))
    while problems := check(read_all(folder), today=_DAY, cache=NullCache()).diagnostics:
        _prune(folder, problems)


def _formatted(path: str, data: bytes) -> bytes:
    """`data` as in a catalogue that is kept well: as `catalog fmt` writes it."""
    kind = classify(path)
    assert isinstance(kind, FileKind)
    return format_entry(path, data, kind.schema)[0]


def _prune(folder: Path, problems: Sequence[Diagnostic]) -> None:
    """Delete the terms in which `problems` were found: those that no synthetic model uses."""
    unused: dict[str, set[str]] = defaultdict(set)
    for problem in problems:
        assert problem.rule == "unused-term", problem
        unused[problem.at.path].add(problem.message.split("`")[1])
    for path, ids in unused.items():
        document, _ = read(path, (folder / path).read_bytes())
        assert document is not None
        terms = {id_: term for id_, term in document.value.items() if id_ not in ids}
        for category in terms.values():
            if "tags" in category:
                category["tags"] = {id_: tag for id_, tag in category["tags"].items() if id_ not in ids}
        left = {id_: term for id_, term in terms.items() if term.get("tags", True)}
        if left:
            (folder / path).write_bytes(_formatted(path, json.dumps(left).encode()))  # which is YAML too
        else:
            (folder / path).unlink()


def change_one(folder: Path, turn: int) -> str:
    """Change the summary of one model in `folder`, differently for each `turn`; return the model's id."""
    file = folder / ENTRIES_FOLDER / "models/coder-00007.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    changed = (f"summary: Changed, turn {turn}.\n" if line.startswith("summary:") else line for line in lines)
    file.write_text("".join(changed), encoding="utf-8", newline="\n")
    return file.stem


def _targets() -> list[_Target]:
    """Benchmarks scored by pass@k, each with a part and a language where there are several."""
    targets = []
    for id_, entry in sorted(_shipped().benchmarks.items()):
        if "pass@k" not in entry.metrics:
            continue
        fields = [f"benchmark: {id_}"]
        if entry.splits:
            fields.append(f"split: {entry.splits[0].id}")
        if len(entry.programming_languages) > 1:
            fields.append(f"language: {entry.programming_languages[0]}")
        targets.append(_Target(", ".join(fields), 0.8 if entry.parent_relation == "more-tests" else 1.0))
    return targets


@cache
def _shipped() -> Entries:
    return check(read_all(CHECKOUT), today=_DAY, cache=NullCache()).entries


def _entries(
    models: int, targets: Sequence[_Target], organisations: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Path below entries/ and text of every file."""
    draw = random.Random(models)  # noqa: S311 - the same catalogue every time is the point
    rows: list[str] = []
    quoted: list[str] = []
    for number in range(models):
        yield f"models/{_id(number)}.yaml", _model(number, draw, organisations)
        own = _rows(number, draw, targets)
        rows += own
        quoted += own[:_QUOTED]
        if (number + 1) % _MODELS_A_FILE == 0 or number == models - 1:
            stem = f"{number // _MODELS_A_FILE:04}"
            yield f"results/board-{stem}/board.yaml", _results(f"Board {stem}", rows, quoted=False)
            yield f"results/list-{stem}/readme.yaml", _results(f"List {stem}", quoted, quoted=True)
            rows, quoted = [], []


def _id(number: int) -> str:
    return f"coder-{number:05}"


def _sizes() -> list[str]:
    return [f"{(12 * n * width**2 + _VOCABULARY * width) / 1e9:.2f}B" for n, _, width in _SHAPES]


def _model(number: int, draw: random.Random, organisations: Sequence[str]) -> str:
    name = f"Coder {number:05}"
    year = draw.choice(_YEARS)
    base = number - number % _FAMILY
    variants = "".join(
        f"  - {{id: {size.lower()}, name: {name} {size}, aliases: [coder-{number:05}-{i}], "
        f"parameters: {size}, layers: {layers}, heads: {heads}, hidden: {width}, "
        f"context_tokens: {2048 << i}}}\n"
        for i, (size, (layers, heads, width)) in enumerate(zip(_sizes(), _SHAPES, strict=True))
    )
    return f"""\
name: {name}
summary: A decoder-only family of four sizes, made up to find out what a catalogue of this size costs.
organisations: [{draw.choice(organisations)}]
released: {year}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}
paper:
  title: "{name}: What a Large Catalogue of Language Models for Code Costs to Build"
  arxiv: "{year % 100}{draw.randint(1, 12):02}.{number + 1:05}"
  venue: arXiv
  year: {year}
  authors: [Ada Example, Björn Example, Chen Example, Dana Example, Emeka Example, Farah Example]
  more_authors: true
  key: example{year}coder{number}
architecture: decoder-only
weights: {{public: true, url: https://example.org/{_id(number)}/weights, licence: apache-2.0}}
repository: {{url: https://example.org/{_id(number)}/code, licence: mit}}
natural_languages: [english]
programming_languages: [{draw.choice(("python", "c, cpp, go, java, javascript, python"))}]
variants:
{variants}{f"based_on: [{_id(base)}]" if base < number and number % 3 else ""}
training_data:
  sources: [The Pile, BigQuery (6 languages), Public repositories of October {year - 1}]
  sizes:
    - {{amount: {draw.randint(50, 900)}, unit: GB, of: files after filtering}}
preprocessing:
  deduplication: true
  filters: {{avg-line-length: 100, max-line-length: 1000}}
tokenizer: {{type: BBPE, vocabulary: {_VOCABULARY}}}
hyperparameters:
  optimizer: AdamW
  betas: [0.9, 0.95]
  batch: 2M tokens
  window: 2048
  warmup_steps: {draw.randint(100, 3000)}
  learning_rate: 3.0e-4
  weight_decay: 0.1
  schedule: cosine
training:
  initialised_from: scratch
  objectives: [left-to-right]
  tokens: {draw.randint(50, 900)}B
  hardware: {draw.choice((64, 128, 256))} accelerators
tags: [code-model, {draw.choice(("from-scratch", "instruction-tuned", "infilling"))}]
sources:
  - {{title: Example Laboratory, url: https://example.org/{_id(number)}, locator: Table 1}}
  - {{title: Model card of {name}, url: https://example.org/{_id(number)}/card, locator: Model details}}
unverified: [hyperparameters.learning_rate]
note: Nothing here was measured; the numbers are drawn at random and mean nothing beyond this benchmark.
"""


def _rows(number: int, draw: random.Random, targets: Sequence[_Target]) -> list[str]:
    """The model's rows, without the list's dash: distinct benchmarks for each variant."""
    strength = draw.uniform(10, 80)
    rows = []
    drawn = draw.sample(targets, _ROWS_A_MODEL)
    for index, target in enumerate(drawn):
        size = _sizes()[index % len(_SHAPES)].lower()
        percent = (strength + 4 * (index % len(_SHAPES))) * target.factor
        rows.append(f"model: {_id(number)}/{size}, {target.written}, metric: pass@1, percent: {percent:.1f}")
    return rows


def _results(title: str, rows: Sequence[str], *, quoted: bool) -> str:
    kind = "repository" if quoted else "leaderboard"
    measurer = "quoted: true" if quoted else f"measured_by: {{name: {title}, relationship: third-party}}"
    listed = "".join(f"  - {{{row}}}\n" for row in rows)
    return f"""\
source: {{title: {title}, kind: {kind}, url: https://example.org, date: 2025-06-30, retrieved: 2025-07-01}}
{measurer}
settings: {{decoding: greedy, samples: 1}}
rows:
{listed}"""
