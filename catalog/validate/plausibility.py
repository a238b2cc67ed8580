"""Rules about single values that are possible and nearly always a slip: a lost unit, a wrong power of ten."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.types import BenchmarkId, format_size, parse_size
from catalog.entries.text import quote
from catalog.validate.findings import Finding, acceptance, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.base import Entry, Paper
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.model import ModelEntry, Price, Variant
    from catalog.entries.schema.results import ResultsFile
    from catalog.validate.findings import EntryFile, Scope

_RULE: Final = "implausible-value"
_CHECK: Final = f"correct it, or add {acceptance(_RULE)} to the file if the source says so"

# Field of a variant -> (least, most) that language models of any kind have.
_BOUNDS: Final[dict[str, tuple[int, int]]] = {
    "parameters": (10**6, 2 * 10**13),
    "parameters_exact": (10**6, 2 * 10**13),
    "active_parameters": (10**6, 5 * 10**12),
    "layers": (1, 1000),
    "heads": (1, 1024),
    "kv_heads": (1, 1024),
    "head_dimension": (8, 4096),
    "hidden": (16, 200_000),
    "context_tokens": (128, 10**8),
    "max_output_tokens": (16, 10**8),
}
_SIZES: Final = frozenset({"parameters", "parameters_exact", "active_parameters", "tokens"})
_TOKENS: Final = (10**6, 2 * 10**14)  # of training
_VOCABULARY: Final = (128, 2 * 10**6)
_FIRST_YEAR: Final = {"models": 2010, "benchmarks": 1990, "methods": 1990}
_SIZE_IN_NAME: Final = re.compile(r"(?<![\w.])([0-9]{1,9}(?:\.[0-9]{1,9})?) ?([BM])(?![\w])")
_SAME_SIZE: Final = (Decimal("0.66"), Decimal("1.5"))  # of the size in a name, which may be rounded or total
_MOST_PRICE: Final = 2000  # USD for a million tokens
_LEAST_PRICE: Final = Decimal("0.0005")
_MOST_TEMPERATURE: Final = 2
_MOST_SHOTS: Final = 200
_HEX: Final = re.compile(r"[0-9a-fA-F]{24,}\Z")
_HASHES: Final = frozenset({32, 40, 64})  # digits of MD5, of a commit (SHA-1) and of SHA-256


def implausible_models(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: sizes, shapes, context windows, prices and settings that no model has."""
    for loc, message in _of_model(file.entry):
        yield Finding(_RULE, file.path, loc, message)


def _of_model(model: ModelEntry) -> Iterator[tuple[Loc, str]]:
    for i, variant in enumerate(model.variants):
        for field, message in _of_variant(variant):
            yield ("variants", i, field), message
        for j, price in enumerate(variant.prices):
            for field, message in _of_price(price):
                yield ("variants", i, "prices", j, field), message
    yield from _of_training(model)


def _of_training(model: ModelEntry) -> Iterator[tuple[Loc, str]]:
    if model.training is not None and (message := _outside("tokens", model.training.tokens, _TOKENS)):
        yield ("training", "tokens"), message
    if model.tokenizer is not None and (
        message := _outside("vocabulary", model.tokenizer.vocabulary, _VOCABULARY)
    ):
        yield ("tokenizer", "vocabulary"), message
    settings = model.hyperparameters
    if settings is not None:
        if settings.learning_rate is not None and settings.learning_rate > 1:
            yield (
                ("hyperparameters", "learning_rate"),
                f"a learning rate of {settings.learning_rate} is above 1; {_CHECK}",
            )
        for i, beta in enumerate(settings.betas):
            if not 0 <= beta <= 1:
                yield (
                    ("hyperparameters", "betas", i),
                    f"{quote(beta)} is not between 0 and 1, as a beta is; {_CHECK}",
                )


def _of_variant(variant: Variant) -> Iterator[tuple[str, str]]:
    """(field, message) of each implausible value of a variant; of its size, only the first."""
    outside = [
        (field, message)
        for field, bounds in _BOUNDS.items()
        if (message := _outside(field, getattr(variant, field), bounds))
    ]
    yield from outside
    size, active = variant.parameters, variant.active_parameters
    if size is None or any(field in _SIZES for field, _ in outside):
        return
    if active is not None and active > size:
        yield (
            "active_parameters",
            f"more parameters are active than there are ({format_size(size)}); correct one of the two",
        )
    in_name = _SIZE_IN_NAME.findall(variant.name)
    if len(in_name) == 1 and active is None:
        named = parse_size("".join(in_name[0]))
        least, most = (bound * named for bound in _SAME_SIZE)
        if not least <= size <= most:
            message = (
                f"the name says {format_size(named)} parameters, but `parameters` is {format_size(size)}"
            )
            yield "parameters", f"{message}; {_CHECK}"


def _outside(field: str, value: int | None, bounds: tuple[int, int]) -> str:
    """Message about `value` of `field` if it is outside `bounds`, else ""."""
    if value is None or bounds[0] <= value <= bounds[1]:
        return ""
    side = "few" if value < bounds[0] else "many"
    if field not in _SIZES:
        return f"{quote(value)} is too {'small' if side == 'few' else 'large'} for {quote(field)}; {_CHECK}"
    unit = (
        f"; write the unit, as in `{value}B` or `{value}M`"
        if value < bounds[0] // 1000
        else f"; check the unit, or {_CHECK}"
    )
    return f"{format_size(value)} {'tokens' if field == 'tokens' else 'parameters'} are too {side}{unit}"


def _of_price(price: Price) -> Iterator[tuple[str, str]]:
    for field in ("input", "output", "cached"):
        amount: Decimal | None = getattr(price, field)
        if amount is None or price.currency not in {"USD", "EUR"}:
            continue
        if amount > _MOST_PRICE:
            yield field, f"{quote(amount)} is too much for a million tokens; {_CHECK}"
        elif 0 < amount < _LEAST_PRICE:
            million = f"{(amount * 10**6).normalize():f}"
            message = f"`{amount:f}` looks like the price of one token, not of a million"
            yield field, f"{message}; write {quote(million)}"
    if price.cached is not None and price.cached > price.input:
        yield "cached", f"tokens from a cache cost more than others ({price.input}); correct one of the two"


def implausible_dates(file: EntryFile[Entry], scope: Scope) -> Iterator[Finding]:
    """Findings: years that are too early, papers before their preprint, arXiv ids of months to come."""
    entry, first = file.entry, _FIRST_YEAR[file.folder]
    if entry.released is not None and entry.released.earliest.year < first:
        message = f"{quote(entry.released)} is before {first}, too early for {file.folder}; {_CHECK}"
        yield Finding(_RULE, file.path, ("released",), message)
    if entry.paper is not None:
        for rule, field, message in _of_paper(entry.paper, scope):
            yield Finding(rule, file.path, ("paper", field), message)


def implausible_dates_of_surveys(scope: Scope) -> Iterator[Finding]:
    """Findings: such dates of the papers of surveys in surveys.yaml."""
    for id_, survey in scope.entries.vocabulary.surveys.items():
        for rule, field, message in _of_paper(survey.paper, scope):
            yield Finding(rule, entry_path("terms", "surveys"), (id_, "paper", field), message)


def _of_paper(paper: Paper, scope: Scope) -> Iterator[tuple[str, str, str]]:
    """(rule, field, message) of each mistake in the years of a paper."""
    year_after = scope.today.year + 1  # accepted by a conference of next year
    if paper.year is not None and paper.year > year_after:
        yield (
            "future-date",
            "year",
            f"{quote(paper.year)} is in the future (today is {scope.today}); correct the year",
        )
    if paper.arxiv is None or "/" in paper.arxiv:
        return
    year, month = 2000 + int(paper.arxiv[:2]), int(paper.arxiv[2:4])
    if (year, month) > (scope.today.year, scope.today.month):
        message = (
            f"{quote(paper.arxiv)} would be of {year}-{month:02}, in the future (today is {scope.today})"
        )
        yield "future-date", "arxiv", f"{message}; copy the id again from arXiv"
    elif paper.year is not None and paper.year < year:
        message = f"{quote(paper.year)} is before the preprint {quote(paper.arxiv)} of {year}-{month:02}"
        yield (
            _RULE,
            "year",
            f"{message}; correct one of the two, or add {acceptance(_RULE)} if both are right",
        )


def implausible_results(file: EntryFile[ResultsFile]) -> Iterator[Finding]:
    """Findings: settings that no run has, sources read before they were published, damaged commits."""
    for loc, message in _of_results(file.entry):
        yield Finding(_RULE, file.path, loc, message)


def _of_results(results: ResultsFile) -> Iterator[tuple[Loc, str]]:
    source = results.source
    if (
        source.date is not None
        and source.retrieved is not None
        and source.retrieved.latest < source.date.earliest
    ):
        message = f"the source is of {source.date}, but was read on {source.retrieved}, before that"
        yield ("source", "retrieved"), f"{message}; correct one of the two"
    revision = source.revision or ""
    if _HEX.match(revision) and len(revision) not in _HASHES:
        yield (
            ("source", "revision"),
            f"a commit has 40 hexadecimal digits, not {len(revision)}; copy it again",
        )
    settings = [
        (("settings",), results.settings),
        *((("rows", i), row) for i, row in enumerate(results.rows)),
    ]
    for loc, values in settings:
        if values.temperature is not None and values.temperature > _MOST_TEMPERATURE:
            yield (*loc, "temperature"), f"a temperature of {quote(values.temperature)} is above 2; {_CHECK}"
        if values.shots is not None and values.shots > _MOST_SHOTS:
            yield (*loc, "shots"), f"{quote(values.shots)} examples are too many for a prompt; {_CHECK}"


def missing_scaffolds(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: rows without `method` on benchmarks whose values are of a model in a scaffold."""
    for i, row in enumerate(file.entry.rows):
        if row.method is not None:
            continue
        benchmark = scope.entries.benchmarks.get(BenchmarkId(row.benchmark))
        if benchmark is not None and benchmark.needs_scaffold:
            message = (
                f"a value of {quote(row.benchmark)} is of a model in a scaffold; add `method: ...`, or "
                f"{acceptance('missing-scaffold')} to the file if the source names none"
            )
            yield Finding("missing-scaffold", file.path, ("rows", i), message)


def missing_languages(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: rows without `language` on benchmarks that have problems for each language."""
    for i, row in enumerate(file.entry.rows):
        if row.language is not None:
            continue
        benchmark = scope.entries.benchmarks.get(BenchmarkId(row.benchmark))
        if (
            benchmark is not None
            and benchmark.instances_per == "programming-language"
            and len(benchmark.programming_languages) != 1
        ):
            message = (
                f"{quote(row.benchmark)} has problems for each of several languages; "
                f"add `language: ...`, or {acceptance('missing-language')} to the file "
                "if this is the mean over all of them"
            )
            yield Finding("missing-language", file.path, ("rows", i), message)
