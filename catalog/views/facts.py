"""Fields of entries as labelled facts: papers, sources, what is not checked, citations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel

from catalog.core.own_values import own_values
from catalog.core.translation import english_name
from catalog.entries.text import slug
from catalog.entries.tracking import TrackedFields
from catalog.views import addresses, formatting
from catalog.views.components import Citation, Fact, Link, ListedSource, Unverified
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, pgettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.entries.schema.base import Entry, Paper, Source
    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.entries.schema.catalogue import FieldOwner
    from catalog.entries.schema.method import MethodEntry
    from catalog.entries.schema.model import ModelEntry, Variant
    from catalog.entries.schema.results import ResultsFile
    from catalog.views.context import Context
    from catalog.views.site_settings import SiteSettings


def is_unverified(entry: Entry, path: str) -> bool:
    """True if `unverified` lists the field at `path` (keys joined by dots), its parent or a part of it."""
    return any(
        marked == path or path.startswith(f"{marked}.") or marked.startswith(f"{path}.")
        for marked in entry.unverified
    )


def paper_link(paper: Paper | None, name: str) -> Link | None:
    """Link to the paper: arXiv, else DOI, else another URL; None if the entry states none of these."""
    if paper is None:
        return None
    address = (
        f"https://arxiv.org/abs/{paper.arxiv}"
        if paper.arxiv
        else f"https://doi.org/{paper.doi}"
        if paper.doi
        else paper.url
    )
    return Link(paper.title or name, address, external=True) if address else None


def paper_facts(entry: Entry) -> tuple[Fact, ...]:
    """Facts on an entry's paper: title, venue with year, and authors; () without a paper."""
    paper = entry.paper
    if paper is None:
        return ()
    link = paper_link(paper, entry.name)
    where = " ".join(str(part) for part in (paper.venue, paper.year) if part)
    authors = _shown_authors(paper)
    facts = []
    if link or paper.title:
        facts.append(
            Fact(
                _("Paper"),
                "" if link else paper.title or "",
                (link,) if link else (),
                is_unverified(entry, "paper.title") or is_unverified(entry, "paper.arxiv"),
            )
        )
    if where:
        facts.append(
            Fact(
                pgettext("paper", "Published"),
                where,
                unverified=is_unverified(entry, "paper.venue") or is_unverified(entry, "paper.year"),
            )
        )
    if authors:
        facts.append(Fact(_("Authors"), authors, unverified=is_unverified(entry, "paper.authors")))
    return tuple(facts)


_MOST_AUTHORS: Final = 12  # on pages and in the search; the citation names all
_FIRST_AUTHORS: Final = 10


def named_authors(paper: Paper) -> tuple[str, ...]:
    """Authors that pages and the search name: all of a short list, the first ten of a long one."""
    return paper.authors[:_FIRST_AUTHORS] if len(paper.authors) > _MOST_AUTHORS else paper.authors


def _shown_authors(paper: Paper) -> str:
    """Authors of a paper for readers; "" for none."""
    named = named_authors(paper)
    more, names = len(paper.authors) - len(named), formatting.listed(named)
    if paper.more_authors:
        return _("{authors} et al.", authors=names)
    if more:
        return ngettext("{authors} and {n} more", "{authors} and {n} more", more, authors=names)
    return names


def survey_fact(context: Context, entry: Entry) -> tuple[Fact, ...]:
    """Fact "Listed in" with the surveys that list an entry; () if there are none."""
    tags = context.catalog.tags
    links = tuple(
        Link(tags[tag].tag.name, addresses.tag(tag))
        for survey in entry.surveys
        if (tag := f"survey-{survey}") in tags
    )
    return (Fact(_("Listed in"), links=links),) if links else ()


def sources(entry_sources: Sequence[Source]) -> tuple[ListedSource, ...]:
    """The sources of an entry's facts, with links, in the order of the entry."""
    return tuple(
        ListedSource(
            text=source.title,
            link=Link(source.title, source.url, external=True) if source.url else None,
            locator=source.locator or "",
        )
        for source in entry_sources
    )


_MOST_NAMED: Final = 3  # variants in the text of a fact


def own_facts(context: Context, owner: FieldOwner, entry: Entry) -> tuple[Fact, ...]:
    """Facts of the own fields of the catalogue."""
    return tuple(
        Fact(
            one.field.name,
            one.full_text,
            unverified=is_unverified(entry, f"own.{one.id}"),
            note=one.field.meaning or "",
        )
        for one in own_values(context.topic, owner, entry.own)
    )


def not_found(entry: Entry) -> tuple[Fact, ...]:
    """Facts that no known source states, one for each field, with what was looked at; () if there are none.

    Example: `not known of 5 variants: No announcement was found.`
    """
    variants = {variant.id: variant.name for variant in getattr(entry, "variants", ())}
    names: dict[str, list[str]] = {}
    reasons: dict[str, dict[str, None]] = {}  # in the order of the entry, each once
    for path, reason in entry.unknown.items():
        id_ = max((id_ for id_ in variants if path.startswith(f"variants.{id_}.")), key=len, default=None)
        field = path if id_ is None else path.removeprefix(f"variants.{id_}.")
        names.setdefault(field, []).extend([variants[id_]] if id_ is not None else [])
        reasons.setdefault(field, {})[formatting.sentence(reason)] = None
    return tuple(
        Fact(
            formatting.label(field.replace(".", " ")),
            _(
                "{unknown}: {reasons}",
                unknown=_not_known(names[field]),
                reasons=formatting.paragraph(reasons[field]),
            ),
        )
        for field in names
    )


def _not_known(variants: Sequence[str]) -> str:
    if not variants:
        return _("not known")
    if len(variants) > _MOST_NAMED:
        return ngettext("not known of {n} variant", "not known of {n} variants", len(variants))
    return _("not known of {names}", names=formatting.listed(variants))


def unverified(entry: Entry) -> tuple[Unverified, ...]:
    """The entry's fields that nobody has checked, each with its label and current value; () for none."""
    return tuple(
        Unverified(path=path, label=_field_label(entry, path), value=_shown(_value(entry, path.split("."))))
        for path in entry.unverified
    )


def _value(node: object, steps: Sequence[str]) -> object:
    """Value at the dotted path `steps` below `node`; None if there is none.

    List items are named by their id, and an id may contain dots.
    """
    if not steps:
        return node
    for taken in range(len(steps), 0, -1):
        name, rest = ".".join(steps[:taken]), steps[taken:]
        child = _child(node, name)
        if child is not None:
            return _value(child, rest)
    return None


def _child(node: object, name: str) -> object:
    if isinstance(node, (TrackedFields, BaseModel)):
        return getattr(node, name, None)
    if isinstance(node, Mapping):
        return node.get(name)
    if isinstance(node, tuple):
        by_id = {getattr(item, "id", None): item for item in node}
        return by_id.get(name) or (node[int(name)] if name.isdecimal() and int(name) < len(node) else None)
    return None


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, BaseModel):
        pairs = ((name, getattr(value, name)) for name in type(value).model_fields)
        return formatting.clauses(
            pgettext(
                "field and value",
                "{field} {value}",
                field=formatting.within_sentence(formatting.label(name)),
                value=item if name == "year" else _shown(item),
            )
            for name, item in pairs
            if item not in (None, (), {}, False)
        )
    if isinstance(value, Mapping):
        return formatting.clauses(
            _("{name}: {value}", name=key, value=_shown(item)) for key, item in value.items()
        )
    if isinstance(value, tuple):
        return formatting.clauses(_shown(item) for item in value)
    return formatting.number(value)


def _field_label(entry: Entry, path: str) -> str:
    """Label of the field at a dotted `path`: `Layers of Oak Mono 6.1B`, `Authors (paper)`."""
    first, _dot, rest = path.partition(".")
    if first == "variants" and rest:
        variants: Sequence[Variant] = getattr(entry, "variants", ())  # only models have them
        for variant in sorted(variants, key=lambda variant: -len(variant.id)):  # an id can begin another
            if rest == variant.id:
                return variant.name
            if rest.startswith(f"{variant.id}."):
                field = formatting.label(rest[len(variant.id) + 1 :].replace(".", " "))
                return _("{field} of {variant}", field=field, variant=variant.name)
    label = formatting.label(first)
    field = formatting.label(rest.replace(".", " "))
    return _("{field} ({part})", field=field, part=formatting.within_sentence(label)) if rest else label


_SPECIAL: Final = re.compile(r"([&%$#_{}])")

_NO_AUTHORS: Final = noted("The authors of the paper are not recorded: add them.")


def citation(entry: Entry, key: str = "") -> Citation | None:
    """BibTeX citation of an entry's paper, by its own key, else by `key`; None without title or key."""
    paper = entry.paper
    if paper is None or not paper.title or not (paper.key or key):
        return None
    on_arxiv = paper.arxiv and (not paper.venue or paper.venue.lower() == "arxiv")
    names = [_tex_author(name, entry.organisations) for name in paper.authors]
    authors = " and ".join([*names, *(["others"] if paper.more_authors else [])])
    kind, place = ("misc", "howpublished") if on_arxiv or not paper.venue else _kind_and_place(paper.venue)
    fields = {
        "title": f"{{{_tex(paper.title)}}}",
        "author": authors,
        place: "" if on_arxiv else _tex(paper.venue or ""),
        "year": str(paper.year or ""),
        "eprint": paper.arxiv or "",
        "archiveprefix": "arXiv" if paper.arxiv else "",
        "doi": _coded(paper.doi or ""),
        "url": "" if paper.arxiv or paper.doi else _coded(paper.url or ""),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return Citation(
        bibtex="\n".join([f"@{kind}{{{paper.key or key},", *lines, "}"]),
        unverified=is_unverified(entry, "paper.key") or is_unverified(entry, "paper.authors"),
        note="" if authors else _(_NO_AUTHORS),
    )


_GROUP: Final = re.compile(
    r"\b(AI|Collaboration|Consortium|Foundation|Group|Inc|Institute|Labs?|Project|Research|Teams?|Workshop)\b"
)
_JOURNAL: Final = re.compile(
    r"\b(CSUR|JMLR|Journal|Letters|Nature|Science|TACL|TKDE|TMLR|TOSEM|TPAMI|Trans|Transactions|TSE)\b"
)
_NO_PROCEEDINGS: Final = re.compile(
    r"\b(blog|github|hugging\s?face|openreview|release|report|zenodo)\b", re.IGNORECASE
)


def _tex_author(name: str, organisations: Sequence[str]) -> str:
    """Author as BibTeX writes it: a group is set in braces, so that no part of it is read as a last name.

    Groups have a word such as Team in their name, or the id of one of the `organisations` of the entry.
    """
    words = {word.casefold() for word in re.split(r"[\s-]+", name)}
    group = _GROUP.search(name) or words.intersection(organisations)
    braced = (group and " " in name) or "," in name or " and " in name
    return f"{{{_tex(name)}}}" if braced else _tex(name)


def _kind_and_place(venue: str) -> tuple[str, str]:
    """(type of the BibTeX entry, its field for the venue): a journal, a page of the web, or proceedings."""
    if _NO_PROCEEDINGS.search(venue):
        return "misc", "howpublished"
    return ("article", "journal") if _JOURNAL.search(venue) else ("inproceedings", "booktitle")


_NO_PAPER: Final = noted("No paper is recorded. This cites the first source of this page.")


def entry_citation(
    context: Context, id_: str, entry: ModelEntry | BenchmarkEntry | MethodEntry
) -> Citation | None:
    """Citation of an entry's paper, else of its first source with an address; None if there is neither.

    The entry's id is the key of a source, and of a paper without a key of its own.
    """
    paper = citation(entry, id_)
    source = next((source for source in entry.sources if source.url), None)
    if paper is not None or source is None:
        return paper
    day, name = formatting.day(entry.released), english_name(entry)
    terms = context.catalog.entries.vocabulary.organisations
    makers = (english_name(terms[maker]) if maker in terms else maker for maker in entry.organisations)
    fields = {
        "title": f"{{{_tex(source.title)}}}",
        "author": " and ".join(f"{{{_tex(maker)}}}" for maker in makers),
        "url": _coded(source.url or ""),
        "note": _tex(f"{name}, released {day}" if day else name),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return Citation(bibtex="\n".join([f"@misc{{{id_},", *lines, "}"]), unverified=False, note=_(_NO_PAPER))


def source_key(id_: str) -> str:
    """Key of a results file in bibliographies: `leaf-board-table` for `leaf-board/table`."""
    return id_.replace("/", "-")


def source_bibtex(id_: str, file: ResultsFile) -> str:
    """BibTeX entry for a source of results, with the date on which it was read."""
    source = file.source
    day = source.date or source.retrieved
    notes = (
        f"revision {source.revision}" if source.revision else "",
        f"read {source.retrieved}" if source.retrieved else "",
    )
    fields = {
        "title": f"{{{_tex(source.title)}}}",
        "author": f"{{{_tex(file.measured_by.name)}}}" if file.measured_by.name and not file.quoted else "",
        "year": str(day.earliest.year) if day else "",
        "url": _coded(source.url or ""),
        "note": _tex(", ".join(note for note in notes if note)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{source_key(id_)},", *lines, "}"])


def catalogue_bibtex(settings: SiteSettings, repository_url: str) -> str:
    """BibTeX entry for the whole catalogue, the same in every language."""
    title = settings.cited_title or settings.name
    authors = settings.cited_authors or settings.authors
    fields = {
        "title": f"{{{_tex(title)}}}",
        "author": f"{{{_tex(authors)}}}" if authors else "",
        "url": _coded(repository_url),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{settings.cited_key or slug(title) or 'catalogue'},", *lines, "}"])


def _coded(address: str) -> str:
    """URL with those characters escaped that would end a BibTeX field."""
    return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")


def _tex(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.replace("\\", ""))


def plain_facts(entry: ModelEntry, section: str, fields: Iterable[str]) -> tuple[Fact, ...]:
    """Facts for those `fields` of a section of the entry that have a value, in the order of `fields`.

    () if the entry does not have the section.
    """
    part = getattr(entry, section)
    if part is None:
        return ()
    items = []
    for name in fields:
        value = getattr(part, name)
        if value in (None, (), {}):
            continue
        items.append(
            Fact(formatting.label(name), _shown(value), unverified=is_unverified(entry, f"{section}.{name}"))
        )
    return tuple(items)
