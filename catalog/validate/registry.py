"""The rules about valid entries, by what they look at; `rule_runs` runs them.

A rule that looks at one entry runs again only if the entry changed, or something that it read in `Scope`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from catalog.validate import (
    dates,
    links,
    names,
    own_fields,
    plausibility,
    prices,
    problems,
    references,
    relationships,
    scores,
    settings,
    shapes,
    sources,
    tags,
    units,
    variant_names,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from catalog.validate.findings import EntryFile, Finding, Scope
    from catalog.validate.shared_keys import SharedKeys

OwnRule: TypeAlias = "Callable[[EntryFile[Any]], Iterator[Finding]]"
EntryRule: TypeAlias = "Callable[[EntryFile[Any], Scope], Iterator[Finding]]"

_OF_ENTRIES: Final[tuple[OwnRule, ...]] = (names.repeated_items, links.pdf_links)

OWN_RULES: Final[Mapping[str, tuple[OwnRule, ...]]] = {
    "models": (
        *_OF_ENTRIES,
        names.repeated_ids,
        references.unknown_variants,
        variant_names.settings_in_names,
        variant_names.dates_in_names,
        prices.repeated_prices,
        dates.releases_from_names,
        shapes.inconsistent_sizes,
        plausibility.implausible_models,
    ),
    "benchmarks": (*_OF_ENTRIES, names.repeated_ids),
    "methods": _OF_ENTRIES,
    "results": (
        links.pdf_links,
        plausibility.implausible_results,
        scores.falling_pass_at_k,
        scores.contradictions,
        scores.unnamed_measurers,
        scores.missing_status_reasons,
        scores.wrong_confirmations,
    ),
}
"""Folder -> rules that look at one entry alone."""

_OF_ENTRIES_AND_TERMS: Final[tuple[EntryRule, ...]] = (
    tags.tag_mistakes,
    dates.future_dates,
    plausibility.implausible_dates,
    own_fields.own_values,
)

ENTRY_RULES: Final[Mapping[str, tuple[EntryRule, ...]]] = {
    "models": (*_OF_ENTRIES_AND_TERMS, dates.undated_models),
    "benchmarks": _OF_ENTRIES_AND_TERMS,
    "methods": _OF_ENTRIES_AND_TERMS,
    "results": (
        references.unknown_parts,
        references.family_references,
        dates.future_dates,
        dates.results_before_models,
        plausibility.missing_languages,
        plausibility.missing_scaffolds,
        units.misplaced_values,
        units.impossible_values,
        scores.values_above_base,
        scores.impossible_counts,
    ),
    "problems": (problems.unmatched_problem_tables, problems.inconsistent_problem_values),
}
"""Folder -> rules that look at one entry and at what it has to do with."""

KEY_RULES: Final[Mapping[str, SharedKeys[Any]]] = {
    "equal names": names.EQUAL_NAMES,
    "equal ids": names.EQUAL_IDS,
    "rows of one source": scores.ROWS_OF_ONE_SOURCE,
    "reports of one number": scores.REPORTS_OF_ONE_NUMBER,
}
"""Rules about things of several entries with the same key."""

CATALOGUE_RULES: Final[tuple[Callable[[Scope], Iterator[Finding]], ...]] = (
    references.unknown_references,
    references.unknown_references_of_surveys,
    references.unused_terms,
    references.reference_cycles,
    tags.tags_of_terms,
    names.look_alikes,
    names.clashing_terms,
    names.removed_and_there,
    plausibility.implausible_dates_of_surveys,
    settings.plurals_alone,
    own_fields.declarations,
    units.contradicting_scales,
    relationships.contradicted_relationships,
    links.pdf_links_of_terms,
    sources.hosts_not_allowed,
    sources.results_of_two_sources,
    sources.recipes_named_as_formats,
)
"""Rules about terms and settings, and about narrow values of all entries."""
