"""Entries and terms with the texts that they carry for another language."""

from dataclasses import replace

from catalog.core.merge import merge
from catalog.core.translation import english_name, in_language, worded
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.method import MethodEntry
from catalog.entries.schema.terms import Term, TextWords
from catalog.entries.schema.types import MethodId

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


def test_texts_of_entries_are_replaced_wherever_they_stand_but_in_keys() -> None:
    method = MethodEntry.model_validate(
        {
            "name": "Acorn repair",
            "kind": "repair",
            "stages": ["plant", "wait"],
            "unknown": {"released": "plant"},
            "facts": [{"what": "wait", "value": 3}],
            "baseline_setup": "wait",
            "paper": {"authors": ["plant"]},
        }
    )
    known = {"plant": TextWords(zh="种植"), "wait": TextWords(zh="等待")}
    entries = Entries(methods={MethodId("acorn"): method}, vocabulary=Vocabulary(texts=known))
    catalog = merge(entries)
    chinese = in_language(catalog, "zh").methods[MethodId("acorn")].entry
    assert chinese.stages == ("种植", "等待")
    assert chinese.unknown == {"released": "种植"}
    assert chinese.facts[0].what == "等待"
    assert chinese.baseline_setup == "wait"
    assert chinese.paper == method.paper
    without = in_language(replace(catalog, entries=replace(entries, vocabulary=Vocabulary())), "zh")
    assert without.methods[MethodId("acorn")] is catalog.methods[MethodId("acorn")]


def test_only_what_changed_is_translated_again() -> None:
    """Neither an entry that is the same object nor one with other texts keeps words that are not its own."""
    oak, fir = (
        MethodEntry.model_validate({"name": name, "kind": "repair", "stages": ["plant"]})
        for name in ("Oak", "Fir")
    )

    def translated(second: MethodEntry, words: str) -> list[MethodEntry]:
        entries = Entries(
            methods={MethodId("oak"): oak, MethodId("second"): second},
            vocabulary=Vocabulary(texts={"plant": TextWords(zh=words)}),
        )
        records = in_language(merge(entries), "zh").methods
        return [record.entry for record in records.values()]

    first = translated(fir, "种植")
    changed = fir.model_copy(update={"stages": ("plant", "wait")})
    second = translated(changed, "种植")
    assert second[0] is first[0]
    assert [entry.stages for entry in second] == [("种植",), ("种植", "wait")]
    assert [entry.stages for entry in translated(changed, "栽种")] == [("栽种",), ("栽种", "wait")]
