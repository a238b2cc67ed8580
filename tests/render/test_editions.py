"""Pages in another language: texts in English are marked, and Chinese has its own spacing."""

import pytest

from catalog.render.editions import ONE_LANGUAGE, SiteEdition

CHINESE = SiteEdition.of(("en", "zh"), "zh")
NOTE = "A note that stays"


@pytest.mark.parametrize(
    ("html", "placed"),
    [
        (f"<p>{NOTE}.</p>", f'<p lang="en">{NOTE}.</p>'),
        (f'<td class="short">{NOTE}</td>', f'<td class="short" lang="en">{NOTE}</td>'),
        (
            f"<dd>{NOTE} <small>编辑</small></dd>",
            f'<dd><span lang="en">{NOTE} </span><small>编辑</small></dd>',
        ),
        (
            f"<li>{NOTE} <code>x</code></li><li>编辑</li>",
            f'<li lang="en">{NOTE} <code>x</code></li><li>编辑</li>',
        ),
        (f'<p lang="zh">{NOTE}</p>', f'<p lang="zh">{NOTE}</p>'),
        ("<p>Oak Lab, Elm 7B</p>", "<p>Oak Lab, Elm 7B</p>"),
        ("<p>第一句。 <a>第二句</a></p>", "<p>第一句。<a>第二句</a></p>"),
    ],
)
def test_english_texts_on_chinese_pages_are_marked(html: str, placed: str) -> None:
    assert CHINESE.placed(html) == placed


def test_english_pages_stay() -> None:
    assert ONE_LANGUAGE.placed(f"<p>{NOTE}。 </p>") == f"<p>{NOTE}。 </p>"
