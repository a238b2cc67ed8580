"""The rules that check all entries together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    from collections.abc import Callable, Iterator

    from catalog.validate.findings import Finding, Scope

CATALOGUE_RULES: Final[tuple[Callable[[Scope], Iterator[Finding]], ...]] = (
    references.unknown_references,
    references.family_references,
    references.unused_terms,
    references.reference_cycles,
    tags.tag_mistakes,
    names.name_clashes,
    names.repeated_ids,
    names.repeated_items,
    variant_names.settings_in_names,
    variant_names.dates_in_names,
    prices.repeated_prices,
    dates.future_dates,
    dates.results_before_models,
    dates.undated_models,
    dates.releases_from_names,
    shapes.inconsistent_sizes,
    plausibility.implausible_models,
    plausibility.implausible_dates,
    plausibility.implausible_results,
    plausibility.missing_languages,
    plausibility.missing_scaffolds,
    settings.plurals_alone,
    own_fields.declarations,
    own_fields.own_values,
    units.contradicting_scales,
    units.misplaced_values,
    units.impossible_values,
    scores.repeated_rows,
    scores.copied_numbers,
    relationships.contradicted_relationships,
    links.pdf_links,
    sources.hosts_not_allowed,
    sources.results_of_two_sources,
    sources.recipes_named_as_formats,
    scores.falling_pass_at_k,
    scores.values_above_base,
    scores.contradictions,
    scores.impossible_counts,
    scores.contradicting_values,
    scores.unnamed_measurers,
    scores.missing_status_reasons,
    scores.wrong_confirmations,
    problems.unmatched_problem_tables,
    problems.inconsistent_problem_values,
)
