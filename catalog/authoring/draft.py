"""Stated fields of a new entry, with fields read elsewhere -> all fields of the entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from catalog.authoring import huggingface
from catalog.entries.schema.references import ID_TARGETS
from catalog.entries.schema.types import parse_size
from catalog.entries.text import slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.validate.resolve import NameResolver


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Fields read from BibTeX, arXiv, a configuration or a model card; none is guessed."""

    paper: Mapping[str, Any] = field(default_factory=dict)
    released: str | None = None
    variant: Mapping[str, Any] = field(default_factory=dict)
    family: Mapping[str, Any] = field(default_factory=dict)
    card: Mapping[str, Any] = field(default_factory=dict)
    hugging_face: str | None = None  # owner/name
    read: tuple[str, ...] = ()  # the files of it that were read


def with_ids(said: Mapping[str, Any], meanings: NameResolver) -> dict[str, Any]:
    """`said` with known names and aliases replaced by ids; unknown names stay."""
    found = dict(said)
    for name, to in ID_TARGETS.items():
        value = found.get(name)
        if isinstance(value, str):
            found[name] = meanings.by_name(to, value) or value
        elif isinstance(value, (list, tuple)):
            found[name] = [meanings.by_name(to, each) or each for each in value]
    return found


def thing(kind: str, said: Mapping[str, Any], found: Found, meanings: NameResolver) -> dict[str, Any]:
    """The fields of a model, a benchmark or a method (`kind`); `said` takes precedence over `found`."""
    fields: dict[str, Any] = {
        "name": said["name"],
        **({"paper": dict(found.paper)} if found.paper else {}),
        **({"released": found.released} if found.released else {}),
    }
    if kind == "model":
        fields |= {name: value for name, value in found.family.items() if value}
        fields |= _model(said, found, meanings)
    if kind == "benchmark" and said.get("licence"):
        fields["licence"] = said["licence"]
    for name in (
        *("aliases", "summary", "organisations", "released", "natural_languages", "programming_languages"),
        *("architecture", "based_on", "tags", "note"),
        *("scenario", "instances", "has_tests", "metrics", "parent", "kind", "base_models", "evaluated_on"),
    ):
        if said.get(name) not in (None, [], ()):
            fields[name] = said[name]
    if said.get("url") and kind == "benchmark":
        fields["url"] = said["url"]
    if said.get("repository"):
        fields["repository"] = {"url": said["repository"]}
    if sources := _sources(said, found):
        fields["sources"] = sources
    return fields


def _model(said: Mapping[str, Any], found: Found, meanings: NameResolver) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    licence = said.get("licence") or meanings.by_name("licences", str(found.card.get("licence", "")))
    card = f"https://huggingface.co/{found.hugging_face}" if found.hugging_face else None
    weights = {"public": said.get("public"), "url": said.get("url") or card, "licence": licence}
    weights = {name: value for name, value in weights.items() if value is not None}
    if weights:
        fields["weights"] = weights
    bases = [meanings.by_name("models", base) for base in found.card.get("base_models", ())]
    if known := [base for base in bases if base]:
        fields["based_on"] = known
    if variants := _variants(said, found):
        fields["variants"] = variants
    return fields


def _variants(said: Mapping[str, Any], found: Found) -> list[dict[str, Any]]:
    """One variant per stated size; a configuration belongs to the only size, or to the size in its name."""
    own = huggingface.size_in((found.hugging_face or "").rpartition("/")[2])
    sizes: Sequence[str] = said.get("parameters") or ([own] if own else [])
    shape = dict(found.variant)
    if not sizes and shape:
        return [{"id": "base", "name": said["name"], **shape}]
    variants = []
    for size in sizes:
        named = said["name"] if huggingface.size_in(said["name"]) else f"{said['name']} {size}"
        mine = shape if len(sizes) == 1 or _same_size(size, own) else {}
        variants.append({"id": slug(size), "name": named, "parameters": size, **mine})
    return variants


def _same_size(one: str, other: str | None) -> bool:
    try:
        return other is not None and parse_size(one) == parse_size(other)
    except ValueError:
        return False


def _sources(said: Mapping[str, Any], found: Found) -> list[dict[str, str]]:
    sources = []
    paper, own = found.paper, bool(said.get("source_title"))  # otherwise the place is one in the paper
    place = {"locator": said["locator"]} if said.get("locator") and not own else {}
    if arxiv := paper.get("arxiv"):
        sources.append({"title": f"arXiv:{arxiv}", "url": f"https://arxiv.org/abs/{arxiv}", **place})
    elif doi := paper.get("doi"):
        sources.append({"title": paper.get("title", doi), "url": f"https://doi.org/{doi}", **place})
    elif not own and paper.get("title"):
        link = said.get("source_url") or paper.get("url")
        sources.append({"title": paper["title"], **({"url": link} if link else {}), **place})
    if found.hugging_face and found.read:
        page = f"https://huggingface.co/{found.hugging_face}"
        sources.append({"title": found.hugging_face, "url": page, "locator": " and ".join(found.read)})
    if said.get("source_title"):
        stated = (("title", "source_title"), ("url", "source_url"), ("locator", "locator"))
        sources.append({name: said[option] for name, option in stated if said.get(option)})
    return sources


_ROW = (
    *("model", "as_reported", "benchmark", "version", "split", "language", "metric", "percent", "method"),
    *("problems", "correct", "decoding", "samples", "temperature", "top_p", "shots", "locator", "note"),
)


def row(said: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of one row of results, from the answers `said`."""
    return {name: said[name] for name in _ROW if said.get(name) is not None}


def results(said: Mapping[str, Any], found: Found, *, today: str) -> dict[str, Any]:
    """Fields of a results file with one row, which holds the settings."""
    title = said.get("source_title") or found.paper.get("title")
    arxiv = found.paper.get("arxiv")
    place = said.get("source_url") or (f"https://arxiv.org/abs/{arxiv}" if arxiv else None)
    source = {
        "title": title,
        "kind": said.get("source_kind") or ("paper" if found.paper else None),
        "url": place,
        "date": said.get("date") or found.released,
        "retrieved": today,
    }
    fields: dict[str, Any] = {"source": {name: value for name, value in source.items() if value}}
    measurer = {"name": said.get("measured_by"), "relationship": said.get("relationship")}
    if any(measurer.values()):
        fields["measured_by"] = {name: value for name, value in measurer.items() if value}
    if said.get("quoted"):
        fields["quoted"] = True
    return {**fields, "rows": [row(said)]}
