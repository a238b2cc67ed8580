"""Rules about references by id: models, benchmarks, methods, terms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.base import Entry
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.catalogue import CatalogueSettings
from catalog.entries.schema.method import MethodEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.recipe import Recipe
from catalog.entries.schema.references import VOCABULARIES
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.entries.text import NearestName, quote, quoted_list, suggestion
from catalog.entries.text_edits import RenameKey, SetValue
from catalog.validate.findings import Finding, entry_path
from catalog.validate.resolve import NameResolver
from catalog.validate.text import is_placeholder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pydantic import BaseModel

    from catalog.entries.collection import Entries
    from catalog.entries.schema.benchmark import BenchmarkPart
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.model import Variant
    from catalog.entries.text_edits import TextChange
    from catalog.validate.findings import EntryFile, Scope

_LONGEST_RING: Final = 8  # steps of a circle that a message names
_COUNTED: Final = re.compile(r"(.+)@[0-9]+\Z")


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that an entry refers to, and the folder or vocabulary `to` that must have it."""

    file: str
    loc: Loc
    to: str
    id: str
    at_key: bool = False


def unknown_references(scope: Scope) -> Iterator[Finding]:
    """Findings: references to ids that do not exist; none to an entry whose file is invalid."""
    if scope.missing:
        targets = _Targets(scope)
        missing = {target for target in scope.missing if targets.missing(*target) is not None}
        for name in (name for name, refers in scope.references.items() if not missing.isdisjoint(refers)):
            folder, _, stem = name.partition("/")
            entry = getattr(scope.entries, folder)[stem]
            for reference in references_in(entry, entry_path(folder, stem)):
                yield from targets.findings(reference)


def unknown_references_of_surveys(scope: Scope) -> Iterator[Finding]:
    """Findings: unknown organisations of surveys in surveys.yaml."""
    targets = _Targets(scope)
    for reference in _of_surveys(scope):
        yield from targets.findings(reference)


class KnownIds:
    """The ids of all entries, variants and terms."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._variants: dict[str, frozenset[str]] = {}

    def has(self, to: str, id_: str) -> bool:
        """True if the folder or vocabulary `to` has `id_`: also `family/variant`, or a metric with its k."""
        if to == "models":
            return self._has_model(id_)
        owner = self._entries.vocabulary if to in VOCABULARIES else self._entries
        known: Mapping[str, object] = getattr(owner, to.replace("-", "_"))
        return metric_term(id_, known) is not None if to == "metrics" else id_ in known

    def _has_model(self, id_: str) -> bool:
        family, _, variant = id_.partition("/")
        model = self._entries.models.get(ModelId(family))
        if model is None or not variant:
            return model is not None
        if family not in self._variants:
            self._variants[family] = frozenset(one.id for one in model.variants)
        return variant in self._variants[family]


def _of_surveys(scope: Scope) -> Iterator[Reference]:
    """References from surveys in surveys.yaml to the organisations of their authors."""
    for id_, survey in scope.entries.vocabulary.surveys.items():
        loc: Loc = (id_, "organisations")
        yield from _list_references(
            entry_path("terms", "surveys"), loc, "organisations", survey.organisations
        )


def references_in(entry: BaseModel, file: str = "") -> Iterator[Reference]:
    """Every id in `entry` that refers to another entry or a term, except tags."""
    if isinstance(entry, Entry):
        yield from _of_entry(file, entry)
    if isinstance(entry, ModelEntry):
        yield from _of_model(file, entry)
    elif isinstance(entry, BenchmarkEntry):
        yield from _of_benchmark(file, entry)
    elif isinstance(entry, MethodEntry):
        yield from _of_method(file, entry)
    elif isinstance(entry, ResultsFile):
        yield from _of_results(file, entry)
    elif isinstance(entry, Recipe):
        yield from _of_recipe(file, entry)
    elif isinstance(entry, CatalogueSettings):
        yield from _of_settings(file, entry)


def _list_references(file: str, loc: Loc, to: str, ids: Iterable[str | None]) -> Iterator[Reference]:
    for i, id_ in enumerate(ids):
        if id_ is not None:
            yield Reference(file, (*loc, i), to, id_)


def _optional_reference(file: str, loc: Loc, to: str, id_: str | None) -> Iterator[Reference]:
    if id_ is not None:
        yield Reference(file, loc, to, id_)


def _of_entry(file: str, entry: Entry) -> Iterator[Reference]:
    yield from _list_references(file, ("organisations",), "organisations", entry.organisations)
    yield from _list_references(file, ("surveys",), "surveys", entry.surveys)


def _of_model(file: str, model: ModelEntry) -> Iterator[Reference]:
    yield from _optional_reference(file, ("architecture",), "architectures", model.architecture)
    if model.weights is not None:
        yield from _optional_reference(file, ("weights", "licence"), "licences", model.weights.licence)
    if model.repository is not None:
        yield from _optional_reference(file, ("repository", "licence"), "licences", model.repository.licence)
    yield from _list_references(file, ("natural_languages",), "natural-languages", model.natural_languages)
    yield from _list_references(
        file, ("programming_languages",), "programming-languages", model.programming_languages
    )
    yield from _list_references(file, ("based_on",), "models", model.based_on)
    for i, variant in enumerate(model.variants):
        yield from _list_references(file, ("variants", i, "modalities"), "modalities", variant.modalities)
    if model.preprocessing is not None:
        for key in model.preprocessing.filters:
            yield Reference(file, ("preprocessing", "filters", key), "filters", key, at_key=True)


def _of_benchmark(file: str, benchmark: BenchmarkEntry) -> Iterator[Reference]:
    yield from _optional_reference(file, ("licence",), "licences", benchmark.licence)
    yield from _optional_reference(file, ("scenario",), "scenarios", benchmark.scenario)
    yield from _list_references(
        file, ("natural_languages",), "natural-languages", benchmark.natural_languages
    )
    languages = benchmark.programming_languages
    yield from _list_references(file, ("programming_languages",), "programming-languages", languages)
    yield from _list_references(file, ("metrics",), "metrics", benchmark.metrics)
    yield from _optional_reference(file, ("parent",), "benchmarks", benchmark.parent)
    yield from _list_references(file, ("follows",), "benchmarks", benchmark.follows)
    if benchmark.recount is not None:
        for key in benchmark.recount.by_language:
            loc = ("recount", "by_language", key)
            yield Reference(file, loc, "programming-languages", key, at_key=True)


def _of_method(file: str, method: MethodEntry) -> Iterator[Reference]:
    yield from _optional_reference(file, ("kind",), "method-kinds", method.kind)
    if method.repository is not None:
        yield from _optional_reference(file, ("repository", "licence"), "licences", method.repository.licence)
    yield from _list_references(file, ("base_models",), "models", method.base_models)
    for i, tuned in enumerate(method.made):
        yield Reference(file, ("made", i, "model"), "models", tuned.model)
        yield Reference(file, ("made", i, "base"), "models", tuned.base)
    for i, grid in enumerate(method.grids):
        yield Reference(file, ("grids", i, "model"), "models", grid.model)
        yield Reference(file, ("grids", i, "benchmark"), "benchmarks", grid.benchmark)
    yield from _list_references(file, ("evaluated_on",), "benchmarks", method.evaluated_on)
    yield from _list_references(file, ("compared_with",), "methods", method.compared_with)


def _of_results(file: str, results: ResultsFile) -> Iterator[Reference]:
    for i, row in enumerate(results.rows):
        yield Reference(file, ("rows", i, "model"), "models", row.model)
        yield Reference(file, ("rows", i, "benchmark"), "benchmarks", row.benchmark)
        yield Reference(file, ("rows", i, "metric"), "metrics", row.metric)
        if row.language is not None:
            yield Reference(file, ("rows", i, "language"), "programming-languages", row.language)
        if row.method is not None:
            yield Reference(file, ("rows", i, "method"), "methods", row.method)


def _of_recipe(file: str, recipe: Recipe) -> Iterator[Reference]:
    for i, value in enumerate(recipe.values):
        loc: Loc = ("values", i)
        yield Reference(file, (*loc, "benchmark"), "benchmarks", value.benchmark)
        yield Reference(file, (*loc, "metric"), "metrics", value.metric)
        yield from _optional_reference(file, (*loc, "language"), "programming-languages", value.language)
        yield from _optional_reference(file, (*loc, "method"), "methods", value.method)
    for i, name in enumerate(recipe.names):
        yield Reference(file, ("names", i, "model"), "models", name.model)
    for i, made in enumerate(recipe.refresh.files if recipe.refresh else ()):
        loc = ("refresh", "files", i)
        yield from _optional_reference(file, (*loc, "model"), "models", made.model)
        yield from _optional_reference(file, (*loc, "benchmark"), "benchmarks", made.benchmark)
        yield from _optional_reference(file, (*loc, "language"), "programming-languages", made.language)
        yield from _optional_reference(file, (*loc, "method"), "methods", made.method)


def _of_settings(file: str, settings: CatalogueSettings) -> Iterator[Reference]:
    yield from _list_references(file, ("headline",), "benchmarks", settings.headline)
    yield from _list_references(file, ("charts",), "benchmarks", settings.charts)
    yield from _list_references(file, ("home",), "benchmarks", settings.home)
    yield from _optional_reference(file, ("survey",), "surveys", settings.survey)
    for name, works in (("work", settings.work), ("index", settings.index)):
        for id_, work in works.items():
            yield from _list_references(file, (name, id_, "scenarios"), "scenarios", work.scenarios)


def metric_term(name: str, metrics: Mapping[str, object]) -> str | None:
    """Id under which `metrics` defines `name`: `name`, or `pass@k` for `pass@10`; None if undefined."""
    if name in metrics:
        return name
    counted = _COUNTED.match(name)
    general = f"{counted[1]}@k" if counted else name
    return general if general in metrics else None


class _Parts:
    """Ids of the variants, versions or splits of one entry."""

    def __init__(self, owner: str, name: str, parts: Sequence[BenchmarkPart | Variant]) -> None:
        self._owner, self._name = owner, name
        self._ids = [part.id for part in parts]
        self._known = frozenset(self._ids)
        self._parts = parts
        self._nearest: NearestName | None = None

    def missing(self, id_: str) -> str | None:
        """Error message if the entry has no part with the id `id_`, otherwise None."""
        if id_ in self._known:
            return None
        if not self._ids and self._name != "variant":
            where = f"define it in entries/benchmarks/{self._owner}.yaml"
            return f"`{self._owner}` has no {self._name}s; delete the field, or {where}"
        if self._nearest is None:
            self._nearest = NearestName(self._ids, ((part.name, part.id) for part in self._parts))
        mend = suggestion(id_, self._ids, self._nearest, plural=f"{self._name}s")
        return f"`{self._owner}` has no {self._name} {quote(id_)}; {mend}"


class _Targets:
    """All ids of entries and terms that an entry can refer to."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._entries = scope.entries
        self._names = NameResolver(scope.entries)
        self._parts: dict[str, _Parts] = {}
        self._messages: dict[tuple[str, str], str | None] = {}

    def findings(self, reference: Reference) -> Iterator[Finding]:
        """A finding if `reference` leads nowhere, with the id that it means, if that is clear."""
        message = self.missing(reference.to, reference.id)
        if message is None or is_placeholder(reference.id):  # `unknown` is reported as no value
            return
        change: TextChange | None = None
        if (id_ := self._names.meant(reference.to, reference.id)) is not None:
            change = RenameKey(id_) if reference.at_key else SetValue(id_)
        yield Finding("unknown-reference", reference.file, reference.loc, message, reference.at_key, change)

    def missing(self, to: str, id_: str) -> str | None:
        """Error message if `to` has no id `id_`; None if the id exists or its file is invalid."""
        if (to, id_) not in self._messages:
            self._messages[to, id_] = self._look(to, id_)
        return self._messages[to, id_]

    def _look(self, to: str, id_: str) -> str | None:
        if to == "models":
            return self._look_model(id_)
        known = self._known(to)
        if to in VOCABULARIES:
            exists = id_ in known if to != "metrics" else metric_term(id_, known) is not None
            if exists or f"terms/{to}" in self._scope.unreadable:
                return None
            where = f"entries/terms/{to}.yaml"
        else:
            if id_ in known or f"{to}/{id_}" in self._scope.unreadable:
                return None
            where = f"entries/{to}/"
        return f"{quote(id_)} is not in {where}; {self._names.proposal(to, id_)}"

    def _look_model(self, reference: str) -> str | None:
        family, _, variant = reference.partition("/")
        known = self._known("models")
        if f"models/{family}" in self._scope.unreadable:
            return None
        if family not in known:
            proposal = self._names.proposal("models", reference)
            return f"there is no file entries/models/{family}.yaml; {proposal}"
        if not variant:
            return None
        message = self._variants(family).missing(variant)
        return (self._former(family, variant) or message) if message else None

    def _former(self, family: str, variant: str) -> str | None:
        """Message with the present id, and configuration, for the former id `variant`; None if it is none."""
        for now in self._entries.models[family].variants:  # type: ignore[index]
            for former in now.former_ids:
                if former.id == variant:
                    stated = former.model_dump(exclude_none=True, exclude={"id"})
                    fields = quoted_list((f"{name}: {value}" for name, value in stated.items()), last="and")
                    extra = f"; in a result row, add {fields}" if stated else ""
                    return (
                        f"{quote(f'{family}/{variant}')} is a former id; "
                        f"write {quote(f'{family}/{now.id}')} instead{extra}"
                    )
        return None

    def _variants(self, family: str) -> _Parts:
        if family not in self._parts:
            variants = self._entries.models[family].variants  # type: ignore[index]
            self._parts[family] = _Parts(family, "variant", variants)
        return self._parts[family]

    def _known(self, to: str) -> Mapping[str, object]:
        source = self._entries.vocabulary if to in VOCABULARIES else self._entries
        known: Mapping[str, object] = getattr(source, to.replace("-", "_"))
        return known


def unknown_variants(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: a variant of the hyperparameters that the model does not have."""
    model = file.entry
    variant = model.hyperparameters.variant if model.hyperparameters is not None else None
    if variant is not None:
        message = _Parts(file.id, "variant", model.variants).missing(variant)
        if message is not None:
            yield Finding("unknown-reference", file.path, ("hyperparameters", "variant"), message)


def unknown_parts(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: versions and splits in result rows that their benchmark does not have."""
    parts: dict[tuple[str, str], _Parts] = {}
    for i, row in enumerate(file.entry.rows):
        for name, part in (("version", row.version), ("split", row.split)):
            if (
                part is None
                or (benchmark := scope.entries.benchmarks.get(BenchmarkId(row.benchmark))) is None
            ):
                continue
            key = row.benchmark, name
            if key not in parts:
                listed = benchmark.versions if name == "version" else benchmark.splits
                parts[key] = _Parts(row.benchmark, name, listed)
            if (message := parts[key].missing(part)) is not None:
                yield Finding("unknown-reference", file.path, ("rows", i, name), message)


def family_references(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: result rows that name a model family although it has variants."""
    for i, row in enumerate(file.entry.rows):
        model = scope.entries.models.get(ModelId(row.model)) if "/" not in row.model else None
        if model is not None and model.variants:
            ways = quoted_list((f"{row.model}/{variant.id}" for variant in model.variants[:8]), most=8)
            message = f"{quote(row.model)} is a family of models; write the variant that was measured: {ways}"
            yield Finding("unknown-reference", file.path, ("rows", i, "model"), message)


def unused_terms(scope: Scope) -> Iterator[Finding]:
    """Findings: terms that no entry uses, unless a file is invalid; tags have a rule of their own.

    Metrics and hosts are left out: a definition is useful before the first result, a host before its source.
    """
    if scope.unreadable or scope.entries.settings.unused_terms:  # an invalid file may use any term
        return
    of_surveys = {(reference.to, reference.id) for reference in _of_surveys(scope)}
    for name in VOCABULARIES.keys() - {"metrics", "hosts"}:
        for id_ in getattr(scope.entries.vocabulary, name.replace("-", "_")):
            if f"{name}/{id_}" not in scope.used and (name, id_) not in of_surveys:
                message = f"no entry uses {quote(id_)}; delete it, or use it in an entry"
                yield Finding("unused-term", entry_path("terms", name), (id_,), message, at_key=True)


def reference_cycles(scope: Scope) -> Iterator[Finding]:
    """Findings: cycles in `based_on` of models, and in `parent` and in `follows` of benchmarks."""
    parents = {
        id_: [benchmark.parent] if benchmark.parent else []
        for id_, benchmark in scope.entries.benchmarks.items()
    }
    followed = {id_: list(benchmark.follows) for id_, benchmark in scope.entries.benchmarks.items()}
    graphs = (
        ("models", "based_on", scope.based_on),
        ("benchmarks", "parent", parents),
        ("benchmarks", "follows", followed),
    )
    for folder, field, graph in graphs:
        for ring in _cycles({str(id_): list(map(str, below)) for id_, below in graph.items()}):
            loc: Loc = (field,) if field == "parent" else (field, graph[ring[0]].index(ring[1]))  # type: ignore[index]
            shown = ring if len(ring) <= _LONGEST_RING else [*ring[:_LONGEST_RING], "...", ring[0]]
            way = " -> ".join(map(quote, shown))
            message = (
                f"the references form a cycle: {way}; remove the reference of the older entry to the newer"
            )
            yield Finding("reference-cycle", entry_path(folder, ring[0]), loc, message)


def _cycles(graph: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Cycles in `graph` as lists of ids; each list starts and ends with the smallest id of its cycle."""
    done: set[str] = set()
    for start in sorted(graph):
        way: list[str] = []
        stack = [(start, iter(graph[start]))] if start not in done else []
        on_way = {start}
        way.append(start)
        while stack:
            node, below = stack[-1]
            step = next(below, None)
            if step is None:
                stack.pop()
                way.pop()
                on_way.discard(node)
                done.add(node)
            elif step in on_way:
                ring = way[way.index(step) :]
                first = ring.index(min(ring))
                yield [*ring[first:], *ring[:first], ring[first]]
            elif step in graph and step not in done:
                stack.append((step, iter(graph[step])))
                way.append(step)
                on_way.add(step)
