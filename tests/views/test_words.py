"""Words of views in Chinese: punctuation, lists, sentences with linked parts."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from pydantic import BaseModel

from catalog.entries.collection import Vocabulary
from catalog.entries.schema import base, benchmark, method, model
from catalog.entries.schema.model import ModelEntry, Weights
from catalog.entries.schema.results import ResultsFile
from catalog.views import board_switch, columns, formatting
from catalog.views.board_answer import AnswerPart, worded
from catalog.wording import speaking
from catalog.wording.entry_texts import EntryTexts


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no source states it", "No source states it."),
        ("Is it known?", "Is it known?"),
        ("没有来源写明", "没有来源写明。"),
        ("没有来源写明。", "没有来源写明。"),
        ("见表 3（附录）", "见表 3（附录）。"),
        ("", "."),
    ],
)
def test_a_sentence_ends_with_the_stop_of_its_script(text: str, sentence: str) -> None:
    assert formatting.sentence(text) == sentence


def test_a_paragraph_has_spaces_only_behind_latin_stops() -> None:
    assert formatting.paragraph(["First.", "", "Second."]) == "First. Second."
    assert formatting.paragraph(["第一句。", "第二句。"]) == "第一句。第二句。"


def test_lists_and_phrases_have_the_commas_of_the_language() -> None:
    assert formatting.settings({"decoding": "greedy", "shots": 3}) == "greedy, 3-shot"
    with speaking("zh"):
        assert formatting.listed(["Oak", "Elm"]) == "Oak、Elm"
        assert formatting.settings({"decoding": "greedy", "shots": 3}) == "贪心解码，3-shot"


def test_parts_stand_where_the_message_puts_them() -> None:
    leader = AnswerPart("Oak", strong=True)
    assert [*worded("Best is {leader}: {score}.", leader=[leader], score="54 %")] == [
        AnswerPart("Best is "),
        leader,
        AnswerPart(": "),
        AnswerPart("54 %"),
        AnswerPart("."),
    ]


def test_chinese_labels_of_a_switch_take_twice_the_room() -> None:
    titles = [f"任意智能体框架的第 {number} 个排行榜" for number in range(4)]
    boards = [SimpleNamespace(id=title, label=title, title=title, count=9) for title in titles]
    switch = board_switch.switch(cast("Any", boards))
    assert switch is not None
    assert [len(switch.tabs), len(switch.more)] == [1, 3]


def test_access_to_weights_is_an_id_in_the_data_of_scripts_and_a_word_on_pages() -> None:
    column = next(column for column in columns.OFFERED if column.id == "weights")
    entry = ModelEntry(name="Oak", weights=Weights(public=False))
    with speaking("zh"):
        assert columns.family_text(column, entry, Vocabulary()) == "闭源"
        assert columns.family_listed(column, entry, Vocabulary()) == "closed"


def test_every_field_of_entries_has_a_chinese_label() -> None:
    schemas: list[type[BaseModel]] = [
        value
        for module in (base, benchmark, method, model)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, BaseModel)
    ]
    fields = {name for schema in schemas for name in schema.model_fields} | set(ResultsFile.model_fields)
    with speaking("zh"):
        english = {name for name in fields if formatting.label(name).isascii()}
    assert english <= {"doi", "epsilon", "id"}


def test_the_authors_of_a_work_are_named_in_the_language_of_the_page() -> None:
    assert formatting.measurer("Oak authors") == "Oak authors"
    with speaking("zh", texts=EntryTexts({"Elm authors": "榆树团队"})):
        assert formatting.measurer("Oak authors") == "Oak 的作者"
        assert formatting.measurer("Elm authors") == "榆树团队"
        assert formatting.measurer("Oak Lab") == "Oak Lab"
        assert formatting.measurer("") == ""
        assert formatting.titled("自修复", "coder only") == "自修复：coder only"
        assert formatting.titled("", "coder only") == "coder only"


def test_a_name_with_capitals_stays_within_a_sentence() -> None:
    names = ["Front ends", "SQL", "GPU work", "BibTeX key", "arXiv id"]
    words = ["front ends", "SQL", "GPU work", "BibTeX key", "arXiv id"]
    assert [formatting.within_sentence(name) for name in names] == words
