"""Messages with the words of a catalogue for a family and a variant."""

import re

import pytest

from catalog import wording
from catalog.wording import gettext, in_own_words, ngettext, speaking
from catalog.wording.own_words import NO_OWN_WORDS, OwnWords, spelled, with_article
from catalog.wording.po_files import read_english_messages

LINES = OwnWords.of({"family": "archive", "variant": "series", "variants": "series"})
CHINESE = OwnWords.of({"family": "产品线", "variant": "检查点"})


@pytest.mark.parametrize(
    ("message", "own"),
    [
        ("A family stands below the first one.", "An archive stands below the first one."),
        (
            "Each point is a model family on its release date.",
            "Each point is an archive on its release date.",
        ),
        ("Licences by number of model families", "Licences by number of archives"),
        ("{date} (family)", "{date} (archive)"),
        ("Families", "Archives"),
        ("The family", "The archive"),
        ("A step: a variant better than all before it.", "A step: a series better than all before it."),
        ("From {n} model variants with a date", "From {n} series with a date"),
        ("Variants of {model}", "Series of {model}"),
        ("#family/variant marks the row", "#archive/series marks the row"),
        ("{variants} of {families}", "{variants} of {families}"),
        ("a familiar model", "a familiar model"),
    ],
)
def test_own_words_stand_where_those_of_the_program_do(message: str, own: str) -> None:
    assert spelled(message, LINES) == own
    assert spelled(message, NO_OWN_WORDS) == message


@pytest.mark.parametrize(
    "phrase",
    ["a system", "an archive", "an SQL system", "a unit", "a URL", "an hour", "a European model", "a Llama"],
)
def test_an_article_fits_the_sound_of_its_noun(phrase: str) -> None:
    assert with_article(phrase.partition(" ")[2]) == phrase


def test_a_plural_is_that_of_the_rule_unless_it_is_given() -> None:
    assert (LINES.families, LINES.variants) == ("archives", "series")
    assert CHINESE.families == "产品线"
    assert not OwnWords.of({})
    assert OwnWords.of({"families": "systems"}).family == ""


def test_values_keep_their_words() -> None:
    with speaking("en", LINES):
        assert gettext("Variants of {model}", model="Family of variants") == "Series of Family of variants"
        assert ngettext("{n} family", "{n} families", 1) == "1 archive"
        assert ngettext("{n} family", "{n} families", 3) == "3 archives"
    assert gettext("Variants of {model}", model="Oak") == "Variants of Oak"


def test_chinese_pages_have_their_own_words() -> None:
    with speaking("zh", CHINESE):
        assert ngettext("{n} family", "{n} families", 3) == "3 个产品线"
        assert gettext("Best variant") == "最佳检查点"
    assert (
        spelled("每个系列的变体", OwnWords.of({"family": "SQL 系统", "variant": "run"}))
        == "每个 SQL 系统的 run"
    )


def test_cached_results_differ_by_own_words() -> None:
    @wording.cached
    def words(count: int) -> str:
        return ngettext("{n} variant", "{n} variants", count)

    assert words(2) == "2 variants"
    with speaking("en", LINES):
        assert words(2) == "2 series"
    assert words(2) == "2 variants"


def test_no_message_keeps_a_word_of_the_program() -> None:
    words = OwnWords(family="oak", families="oaks", variant="leaf", variants="leaves")
    english = [form for forms in read_english_messages("zh", "*.po").values() for form in forms]
    chinese = [form for forms in wording.messages("zh").values() for form in forms]
    named = re.compile(r"\{[^}]*\}")
    texts = [named.sub("", spelled(text, words)) for text in (*english, *chinese)]
    assert [text for text in texts if re.search("famil(?!iar)|variant|系列|变体", text, re.IGNORECASE)] == []
    counted = sum(spelled(text, words) != text for text in english)
    assert counted > 50


def test_nothing_is_spelled_in_a_catalogue_without_own_words() -> None:
    before = spelled.cache_info()
    with speaking("zh", OwnWords.of({})):
        texts = (gettext("Models"), ngettext("{n} variant", "{n} variants", 2), in_own_words("variants"))
    assert texts[2] == "variants"
    assert spelled.cache_info() == before
