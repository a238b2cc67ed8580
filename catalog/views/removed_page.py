"""Pages at the addresses of entries that were removed: they say when and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from catalog.views import addresses, formatting
from catalog.views.components import Link
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.views.context import Context


class _Kind(NamedTuple):
    """Words for the removed entries of a kind, and the path of the list of its entries."""

    description: str
    lead: str
    whole_list: str
    path: str


_KINDS: Final[Mapping[str, _Kind]] = {
    "models": _Kind(
        noted("The model {name} was removed from the catalogue. {reason}"),
        noted("This model was removed from the catalogue ({date})."),
        noted("All models"),
        addresses.MODELS,
    ),
    "benchmarks": _Kind(
        noted("The benchmark {name} was removed from the catalogue. {reason}"),
        noted("This benchmark was removed from the catalogue ({date})."),
        noted("All benchmarks"),
        addresses.BENCHMARKS,
    ),
    "methods": _Kind(
        noted("The method {name} was removed from the catalogue. {reason}"),
        noted("This method was removed from the catalogue ({date})."),
        noted("All methods"),
        addresses.METHODS,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedPage(Page):
    """The page of an entry that is gone and that nothing replaces."""

    template: ClassVar[str] = "removed.html.jinja"

    name: str
    lead: str
    reason: str
    links: tuple[Link, ...]  # the explanation, the list of the kind, the changes


def pages(context: Context) -> Iterator[RemovedPage]:
    """One page for each removed model, benchmark and method; variants are on the page of their family."""
    for address, removal in sorted(context.catalog.entries.vocabulary.removed.items()):
        kind, __, id_ = address.partition("/")
        if kind not in _KINDS:
            continue
        words = _KINDS[kind]
        explanation = (Link(_("Explanation"), removal.url, external=True),) if removal.url else ()
        yield RemovedPage(
            head=Head(
                path=addresses.entry(kind, id_),
                section=kind,
                title=_("{name} (removed)", name=removal.name),
                description=_(words.description, name=removal.name, reason=removal.reason),
            ),
            name=removal.name,
            lead=_(words.lead, date=formatting.day(removal.date)),
            reason=removal.reason,
            links=(
                *explanation,
                Link(_(words.whole_list), words.path),
                *context.linked(Link(_("All changes"), addresses.CHANGES)),
            ),
        )
