"""Messages in the language of the page that is being made."""

import pytest

from catalog import wording
from catalog.wording import gettext, language, ngettext, pgettext, pieces, speaking


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"{a} has {b}": ("{b} 属于 {a}",), "{n} model": ("{n} 个模型",), "weights\x04open": ("开放",)}
    monkeypatch.setattr(wording, "messages", lambda code: words if code == "zh" else {})


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
