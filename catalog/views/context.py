"""The catalogue with the settings of the site, and links to pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from catalog.core import tags, topic
from catalog.core.capability_index import NoStore
from catalog.core.changes import NONE
from catalog.core.repository_urls import Forge
from catalog.entries.schema.types import BenchmarkId, MethodId, VariantRef
from catalog.views import addresses, formatting
from catalog.views.components import Link
from catalog.views.site_settings import SiteSettings
from catalog.wording import entry_text, pgettext
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from catalog.core.capability_index import FitStore
    from catalog.core.changes import History
    from catalog.core.records import Catalog, CellKey
    from catalog.core.source_reads import SourceRead
    from catalog.entries.schema.catalogue import CatalogueSettings
    from catalog.entries.schema.terms import Term


# What is left open is a mistake until it is filled in: `catalog check` says so of every place.
_NEW_RESULTS: Final = """\
# Results of one source. Name the file entries/results/<source>/<what was read>.yaml, in small letters.
source: {{title: , kind: paper, url: , date: }}
measured_by: {{name: , relationship: developer}}
settings: {{decoding: , samples: , shots: }}
rows:
  - {{model: {model}, benchmark: {benchmark}, metric: {metric}{method}, percent: , locator: }}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Input of every page: the merged catalogue, the date of the build, and the settings of the site."""

    catalog: Catalog
    today: date
    repository_url: str  # without a slash at its end
    edit_path: str  # "edit/main"
    site_url: str = ""  # ends in a slash; "" for a site that works anywhere, which has no feeds
    folder: str = ""  # of the pages in the language that is spoken: "zh/"; "" at the root
    settings: SiteSettings = field(default_factory=SiteSettings)
    history: History = NONE
    readings: Mapping[str, SourceRead] = field(default_factory=dict)  # of sources, by id
    fits: FitStore = field(default_factory=NoStore)  # of the index: results that cost seconds

    @property
    def site_name(self) -> str:
        """Name of the catalogue."""
        return self.settings.name

    @property
    def has_entry_data(self) -> bool:
        """True if each model, benchmark and method has a data file."""
        return "entry-data" not in self.topic.without

    @property
    def topic(self) -> CatalogueSettings:
        """Settings of entries/catalogue.yaml: the topic, and what pages show first."""
        return self.catalog.entries.settings

    @property
    def forge(self) -> Forge:
        """The repository's host (such as GitHub), which builds URLs to files and commits."""
        return Forge(self.repository_url, self.edit_path)

    def has_page(self, path: str) -> bool:
        """True unless the settings leave out the page at `path`."""
        return not addresses.is_left_out(path, self.topic.without)

    def linked(self, *links: Link) -> tuple[Link, ...]:
        """Those of `links` to pages of this site that lead to a page which the site has."""
        return tuple(link for link in links if self.has_page(link.path))

    def edit(self, path: str) -> Link:
        """Link to edit a file of the repository."""
        return Link(_("Edit this entry"), self.forge.edit(path), external=True, hint=path)

    def add_result(self, *, model: str = "", benchmark: str = "", method: str = "") -> tuple[Link, ...]:
        """Links to add a result: to a new file in the repository, and to the form if this site has it."""
        given = {"model": model, "benchmark": benchmark, "method": method}
        record = self.catalog.benchmarks.get(BenchmarkId(benchmark))
        first = next(iter(topic.headline(self.catalog)), None) if not record else None
        known = record or (self.catalog.benchmarks[first] if first else None)
        text = _NEW_RESULTS.format(
            metric=topic.main_metric(known) if known else "",
            model=model,
            benchmark=benchmark,
            method=f", method: {method}" if method else "",
        )
        form = addresses.add_result({name: id_ for name, id_ in given.items() if id_})
        new = self.forge.new("entries/results/SOURCE/WHAT-WAS-READ.yaml", text)
        return Link(_("Add a result"), new, external=True), *self.linked(Link(_("with a form"), form))

    def model(self, ref: str) -> Link:
        """Link to a family or, for `family/variant`, to the row of the variant.

        For an unknown family the text is `ref`, and the link leads to the table of models.
        """
        family = tags.family(ref)
        names = self.catalog.names.get(family)
        if names is None:
            return Link(ref, addresses.MODELS)
        variant = names.variants.get(VariantRef(ref))
        if variant is None:
            return Link(names.family, addresses.model(family))
        return Link(variant, addresses.variant(ref))

    def benchmark(self, id_: BenchmarkId) -> Link:
        """Link to the page of a benchmark."""
        record = self.catalog.benchmarks.get(id_)
        return Link(record.entry.name if record else id_, addresses.benchmark(id_))

    def method(self, id_: MethodId) -> Link:
        """Link to the page of a method."""
        record = self.catalog.methods.get(id_)
        return Link(record.entry.name if record else id_, addresses.method(id_))

    def method_name(self, key: CellKey) -> str:
        """Name of a cell's method with its version: `Rover 2.1`; "" without a method."""
        if not key.method:
            return ""
        return f"{self.method(MethodId(key.method)).text} {key.method_version}".rstrip()

    def system(self, key: CellKey) -> str:
        """A cell's method with its version and form: `Walker 1.0: Review Heavy`; "" without a method."""
        return formatting.titled(self.method_name(key), entry_text(key.method_setup))

    def tag(self, id_: str) -> Link:
        """Link to the page of a tag."""
        record = self.catalog.tags[id_]
        return Link(record.tag.name, addresses.tag(id_), hint=record.tag.meaning)

    def chips(self, ids: Iterable[str], *, without: Iterable[str] = ()) -> tuple[Link, ...]:
        """Links to the pages of these tags, in this order, without tags of the categories in `without`."""
        left_out = set(without)
        return tuple(self.tag(id_) for id_ in ids if self.catalog.tags[id_].category_id not in left_out)

    def organisations(self, ids: Iterable[str]) -> str:
        """Names of organisations, separated by commas."""
        return pgettext("list", ", ").join(term_names(ids, self.catalog.entries.vocabulary.organisations))

    def organisation_names(self, ids: Iterable[str]) -> str | tuple[Link, ...]:
        """Links to the pages of organisations, else to rows of the list; names if the site has no list."""
        ids = tuple(ids)
        if not self.has_page(addresses.ORGANISATIONS):
            return self.organisations(ids)
        names = term_names(ids, self.catalog.entries.vocabulary.organisations)
        return tuple(Link(name, self.organisation_path(id_)) for id_, name in zip(ids, names, strict=True))

    def organisation_path(self, id_: str) -> str:
        """Path or URL, from the site's root, of the page of an organisation or of its row in the list."""
        record = self.catalog.organisations.get(id_)
        return addresses.organisation(id_, has_page=record is not None and record.has_page)

    def licence_names(self, ids: Iterable[str]) -> str | tuple[Link, ...]:
        """Links to the pages of licences, else to rows of the list; names if the site has no list."""
        ids = tuple(ids)
        terms = self.catalog.entries.vocabulary.licences
        names = term_names(ids, terms)
        if not self.has_page(addresses.LICENCES):
            return pgettext("list", ", ").join(names)
        return tuple(
            Link(name, self.licence_path(id_), hint=(terms[id_].meaning or "") if id_ in terms else "")
            for id_, name in zip(ids, names, strict=True)
        )

    def licence_path(self, id_: str) -> str:
        """Path or URL, from the site's root, of the page of a licence or of its row in the list."""
        record = self.catalog.licences.get(id_)
        return addresses.licence(id_, has_page=record is not None and record.has_page)

    def measurer(self, name: str | None, text: str = "") -> Link | None:
        """Link to what a measurer measured; `text` is shown instead of its name.

        None if `name` is None, if nobody measured a first-hand value under that name, or if the site has
        no list of measurers.
        """
        place = self.catalog.measurer_places.get(name) if name else None
        if place is None or not self.has_page(addresses.MEASURERS):
            return None
        path = addresses.measurer(place.id, has_page=place.values == "many")
        return Link(text or formatting.measurer(name or ""), path)

    def story(self, key: CellKey) -> Link:
        """Link to the section of a model's page with all reports of a cell."""
        return Link(_("all reports"), addresses.cell(key))

    def source(self, results_id: str) -> Link:
        """Link to the line of a results file on the page of sources."""
        title = self.catalog.entries.results[results_id].source.title
        return Link(title, addresses.source(results_id))


def term_names(ids: Iterable[str], terms: Mapping[str, Term]) -> tuple[str, ...]:
    """Names of the terms with these ids, in this order; the id itself for an undefined term."""
    return tuple(terms[id_].name if id_ in terms else id_ for id_ in ids)
