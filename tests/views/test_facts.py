"""Facts that no source states, as pages show them."""

from __future__ import annotations

from catalog.entries.schema.model import ModelEntry
from catalog.views.facts import not_found, unverified

OAK = {
    "name": "Oak",
    "variants": [{"id": id_, "name": f"Oak {id_.upper()}"} for id_ in ("1b", "2.5b", "7b", "9b")],
}


def texts(unknown: dict[str, str]) -> list[tuple[str, str]]:
    entry = ModelEntry.model_validate({**OAK, "unknown": unknown})
    return [(fact.label, fact.text) for fact in not_found(entry)]


def test_a_fact_of_the_family_has_its_reason() -> None:
    assert texts({"organisations": "the board names none"}) == [
        ("Organisations", "not known: The board names none.")
    ]


def test_variants_with_one_field_share_a_fact() -> None:
    few = {"variants.2.5b.released": "No announcement.", "variants.7b.released": "No announcement."}
    assert texts(few) == [("Released", "not known of Oak 2.5B, Oak 7B: No announcement.")]
    many = {f"variants.{id_}.released": f"Not in {id_}." for id_ in ("1b", "2.5b", "7b", "9b")}
    assert texts(many) == [
        ("Released", "not known of 4 variants: Not in 1b. Not in 2.5b. Not in 7b. Not in 9b.")
    ]


def test_the_id_of_a_variant_may_begin_that_of_another() -> None:
    entry = ModelEntry.model_validate(
        {
            "name": "Elm",
            "variants": [
                {"id": "3", "name": "Elm 3"},
                {"id": "3.1-base", "name": "Elm 3.1 base", "layers": 32},
            ],
            "unverified": ["variants.3.1-base.layers", "variants.3.1-base.released"],
            "unknown": {"variants.3.1-base.released": "No announcement."},
        }
    )
    assert [(field.label, field.value) for field in unverified(entry)] == [
        ("Layers of Elm 3.1 base", "32"),
        ("Released of Elm 3.1 base", ""),
    ]
    assert [fact.text for fact in not_found(entry)] == ["not known of Elm 3.1 base: No announcement."]


def test_an_unchecked_paper_is_told_in_words_and_its_year_as_a_year() -> None:
    paper = {"title": "Oaks", "arxiv": "2301.00001", "year": 2023, "key": "oak2023"}
    entry = ModelEntry.model_validate({**OAK, "paper": paper, "unverified": ["paper", "paper.key"]})
    whole, key = unverified(entry)
    assert whole.value == "title Oaks; arXiv id 2301.00001; year 2023; BibTeX key oak2023"
    assert key.label == "BibTeX key (paper)"
