"""Entries and terms with the texts that they carry for another language."""

from catalog.core.translation import english_name, worded
from catalog.entries.schema.terms import Term

ACORN = Term.model_validate(
    {
        "name": "Acorn repair",
        "aliases": ["橡果修复", "acorn-fix"],
        "meaning": "Acorns are repaired.",
        "zh": {"name": "橡果修复"},
    }
)


def test_the_english_name_is_an_alias_where_there_is_another_one() -> None:
    chinese = worded(ACORN, "zh")
    assert chinese.name == "橡果修复"
    assert chinese.aliases == ("Acorn repair", "acorn-fix")


def test_the_english_name_is_found_in_every_language() -> None:
    assert english_name(ACORN) == "Acorn repair"
    assert english_name(worded(ACORN, "zh")) == "Acorn repair"
    oak = Term.model_validate({"name": "Oak", "aliases": ["Quercus"], "zh": {"name": "Oak"}})
    assert english_name(worded(oak, "zh")) == "Oak"


def test_texts_without_a_translation_stay() -> None:
    assert worded(ACORN, "zh").meaning == "Acorns are repaired."
    assert worded(Term(name="Oak"), "zh") == Term(name="Oak")
