"""Data files for the paired comparison of models, problem by problem."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.core import paired_comparison
from catalog.core.leaderboard import Entrant, best_by_key
from catalog.views import addresses, formatting, scores
from catalog.views.page import DataFile
from catalog.views.pairs_data import FIRST, FORMAT, LETTERS, SURROGATES, Matter, Pairs, Part, Runs
from catalog.views.score_columns import column_id
from catalog.wording import entry_text
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, Cell, Edition
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context

_LETTERS_EACH: Final = 200_000  # in one file, about: ten thousand models are no reason to load all for two


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedData:
    """Results per problem of one benchmark: groups of runs that can be compared, and their data files."""

    matters: tuple[Matter, ...]
    files: tuple[DataFile, ...]


def index(ids: Iterable[BenchmarkId], of: Callable[[BenchmarkId], PairedData]) -> DataFile:
    """Data file with the index of all results per problem; `of` returns those of one benchmark."""
    pairs = Pairs(format=FORMAT, matters=tuple(matter for id_ in ids for matter in of(id_).matters))
    return DataFile(path=addresses.PAIRS_DATA, name="pairs", value=pairs)


def compared(context: Context, record: BenchmarkRecord) -> PairedData:
    """Groups of a benchmark's runs that can be compared problem by problem, and their data files.

    A run is the headline of a cell on one version, if it is valid. Each variant takes part once, in its
    best configuration, as in leaderboards.
    """
    groups: dict[tuple[object, ...], list[tuple[Cell, Edition]]] = defaultdict(list)
    for cell in record.cells:
        for edition in cell.editions:
            headline = edition.headline
            if headline.by_problem and headline.row.status == "valid":
                key = cell.key
                alike = (*paired_comparison.scored(headline), key.budget, key.method, key.method_setup)
                groups[alike].append((cell, edition))
    matters: list[Matter] = []
    files: list[DataFile] = []
    for members in map(_in_best_configuration, groups.values()):
        if len(members) > 1:
            parts = list(_files(record.id, len(files), members))
            files += (file for _, file in parts)
            matters.append(_matter(context, members, [part for part, _ in parts]))
    return PairedData(matters=tuple(matters), files=tuple(files))


def _in_best_configuration(members: Iterable[tuple[Cell, Edition]]) -> list[tuple[Cell, Edition]]:
    """Each variant once, in the configuration with its best value."""
    best = best_by_key(Entrant(cell, edition) for cell, edition in members)
    return [(cell, edition) for cell, edition in best.values()]


def _matter(context: Context, members: Sequence[tuple[Cell, Edition]], parts: Iterable[Part]) -> Matter:
    cell, edition = members[0]
    key = cell.key
    link = context.benchmark(key.benchmark)
    method = _("with {system}", system=context.method(key.method).text) if key.method else ""  # type: ignore[arg-type]
    parts_of_title = (
        scores.what(context, key),
        scores.edition_name(context, key, edition.version),
        formatting.titled(method, entry_text(key.method_setup)),
    )
    return Matter(
        benchmark=link.text,
        what=" · ".join(text for text in parts_of_title if text),
        path=link.path,
        column="" if key.method_setup else column_id(context, key),
        parts=tuple(parts),
    )


def _files(
    benchmark: str, files_before: int, members: Sequence[tuple[Cell, Edition]]
) -> Iterator[tuple[Part, DataFile]]:
    """(part of a group, data file) for runs that can be compared; file numbers follow `files_before`."""
    runs = [
        (
            cell.key,
            {outcome.problem.id: outcome.fraction for outcome in edition.headline.by_problem},
        )
        for cell, edition in members
    ]
    problems = sorted({id_ for _, rates in runs for id_ in rates})
    at_once = max(1, _LETTERS_EACH // len(problems))
    for number, start in enumerate(range(0, len(runs), at_once), files_before + 1):
        some = runs[start : start + at_once]
        name = f"pairs/{benchmark}-{number}"
        path = addresses.data_file(name)
        part = Part(
            path=path,
            name=name,
            models=tuple(key.variant for key, _ in some),
            configurations=tuple(key.configuration.label for key, _ in some),
        )
        yield part, DataFile(path=path, name=name, value=written([rates for _, rates in some], problems))


def written(runs: Sequence[Mapping[str, float]], problems: Sequence[str]) -> Runs:
    """Results of `runs`, each a text with one letter per problem; a space for a problem without result.

    Each letter stands for a pass rate; the most frequent rate has the first letter.
    """
    often = Counter(rate for rates in runs for rate in rates.values())
    distinct_rates = sorted(often, key=lambda rate: (-often[rate], rate))
    letters = {rate: _letter(number) for number, rate in enumerate(distinct_rates)}
    return Runs(
        rates=tuple(distinct_rates),
        letters=tuple(
            "".join(letters[rates[id_]] if id_ in rates else " " for id_ in problems) for rates in runs
        ),
    )


def _letter(number: int) -> str:
    code = FIRST + number
    return chr(code if code < SURROGATES else code - SURROGATES + LETTERS)
