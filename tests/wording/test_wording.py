"""Messages in the language of the page that is being made."""

import pytest

from catalog import wording
from catalog.wording import closed_up, entry_text, gettext, language, ngettext, pgettext, pieces, speaking
from catalog.wording.entry_texts import EntryTexts


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"{a} has {b}": ("{b} 属于 {a}",), "{n} model": ("{n} 个模型",), "weights\x04open": ("开放",)}
    monkeypatch.setattr(wording, "messages", lambda code: words if code == "zh" else {})
    monkeypatch.setattr(wording, "_wording", wording._wording.__wrapped__)  # not those looked up before


def test_a_message_without_a_translation_is_english(chinese: None) -> None:
    assert gettext("{a} has {b}", a="Oak", b=3) == "Oak has 3"
    with speaking("zh"):
        assert gettext("not translated: {a}", a=1) == "not translated: 1"


def test_values_go_where_the_translation_puts_them(chinese: None) -> None:
    with speaking("zh"):
        assert gettext("{a} has {b}", a="Oak", b=3) == "3 属于 Oak"
        assert pgettext("weights", "open") == "开放"
        assert gettext("open") == "open"  # another meaning
    assert pgettext("weights", "open") == "open"


def test_no_space_stays_beside_chinese_punctuation_with_which_a_value_ends(chinese: None) -> None:
    with speaking("zh"):
        assert gettext("{a} has {b}", a="1", b="Oak（思考模式）") == "Oak（思考模式）属于 1"
    assert gettext("{a} has {b}", a="Oak（x）", b="1") == "Oak（x） has 1"


def test_no_space_stays_between_chinese_letters_where_a_value_may_be_latin(chinese: None) -> None:
    with speaking("zh"):
        assert gettext("{a} has {b}", a="模型", b="代码") == "代码属于模型"
        assert gettext("{a} has {b}", a="模型", b="Oak") == "Oak 属于模型"


def test_numbers_choose_their_form_and_have_separated_thousands(chinese: None) -> None:
    assert [ngettext("{n} model", "{n} models", n) for n in (1, 0, 1204)] == [
        "1 model",
        "0 models",
        "1,204 models",
    ]
    with speaking("zh"):
        assert [ngettext("{n} model", "{n} models", n) for n in (1, 1204)] == ["1 个模型", "1,204 个模型"]


def test_the_language_before_comes_back_also_after_an_error(chinese: None) -> None:
    def fail() -> None:
        with speaking("zh"):
            assert language() == "zh"
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail()
    assert language() == "en"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError), speaking("tlh"):
        pass


def test_braces_without_values_stay_so_that_a_message_can_be_taken_apart() -> None:
    assert [*pieces(gettext("{leader} has {score}."))] == [("", "leader"), (" has ", "score"), (".", "")]


def test_cached_results_differ_by_language(chinese: None) -> None:
    @wording.cached
    def words(count: int) -> str:
        return ngettext("{n} model", "{n} models", count)

    assert words(2) == "2 models"
    with speaking("zh"):
        assert words(2) == "2 个模型"
    assert words(2) == "2 models"


def test_texts_that_stand_together_have_no_space_that_chinese_lacks(chinese: None) -> None:
    parts = ["Oak", "（使用 ", "未命名的框架", "）", " 与另外 2 个 ", "并列得分最高，为 ", "54%", "。"]
    with speaking("zh"):
        assert "".join(closed_up(parts)) == "Oak（使用未命名的框架）与另外 2 个并列得分最高，为 54%。"
        assert "".join(closed_up(["模型 ", "Oak", " 领先"])) == "模型 Oak 领先"
    assert "".join(closed_up(["模型 ", "领先"])) == "模型 领先"  # English: as written


def test_texts_of_entries_are_those_of_the_catalogue(chinese: None) -> None:
    texts = EntryTexts({"Not run again.": "没有重新运行。"})
    with speaking("zh", texts=texts):
        assert entry_text("Not run again.") == "没有重新运行。"
        assert entry_text("Another note.") == "Another note."
        with speaking("en"):
            assert entry_text("Not run again.") == "Not run again."
    assert entry_text("Not run again.") == "Not run again."


def test_a_text_with_names_stands_for_all_texts_of_its_form() -> None:
    texts = EntryTexts(
        {
            "Reported at {address}": "据 {address} 报告",
            "Reported at {address}; as {words}": "据 {address} 报告，写作 {words}",
            "{n} of 225 were run.": "225 个中运行了 {n} 个。",
            "Made by {maker}": "由 {nobody} 制作",
        }
    )
    assert texts.translation("Reported at x.org/a") == "据 x.org/a 报告"
    assert texts.translation("Reported at x.org/a; as 0-shot") == "据 x.org/a 报告，写作 0-shot"
    assert texts.translation("224 of 225 were run.") == "225 个中运行了 224 个。"
    assert texts.translation("Made by Oak") == "由 {nobody} 制作"
    assert texts.translation("Reported again") == "Reported again"
    assert not EntryTexts({})


def test_no_space_stays_before_a_chinese_link(chinese: None) -> None:
    with speaking("zh"):
        assert gettext("{a} has {b}", a="方法", b="<a>自修复</a>") == "<a>自修复</a>属于方法"
        assert gettext("{a} has {b}", a="<b>方法</b>", b="模型") == "模型属于<b>方法</b>"
        assert gettext("{a} has {b}", a="<b>Oak</b>", b="模型") == "模型属于 <b>Oak</b>"
