"""Rules of the theme's style sheet that are dropped, and those that must stay."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from catalog.site.theme_css import UNUSED, UNUSED_MARKUP, UNUSED_VARIABLES, is_unused, prune
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAGE: Final = (
    '<body class="md-typeset tabbed-set" data-md-color-scheme="slate" data-md-color-primary="custom">'
)
SHEETS: Final = Path(find_spec("material").origin or "").parent / "templates/assets/stylesheets"  # type: ignore[union-attr]
BUILT: Final = ROOT / "site_src/assets/built"


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".md-search{a:b}", ""),
        (".md-search__icon .md-nav{a:b}", ""),
        (".md-nav>.md-search+a{a:b}", ""),
        (".md-search,.md-nav a{a:b}.x{c:d}", ".md-nav a{a:b}.x{c:d}"),
        (":is(.md-search,.md-banner) a{a:b}", ""),
        (".x:has(.md-search){a:b}", ""),
        ("@media print{.md-search{a:b}}.x{a:b}", ".x{a:b}"),
        ("@media print{.md-search{a:b}.x{c:d}}", "@media print{.x{c:d}}"),
        ("@supports (a:b){@media print{.key-tab{a:b}}}", ""),
        ("[data-md-color-primary=pink]{a:b}", ""),
        ('[data-md-color-scheme=slate][data-md-color-primary="pink"]{a:b}', ""),
        ("/* .md-search */.x{a:b}", ".x{a:b}"),
        (
            ":root{--i:url(data:a);--j:url('data:b;c')}.x{a:var(--i)}",
            ":root{--i:url(data:a)}.x{a:var(--i)}",
        ),
        (":root{--i:url(data:a)}.md-search{a:var(--i)}", ""),
        (".x blockquote>p{a:b}.y [data-linenos]::before{a:b}.x{c:d}", ".x{c:d}"),
        (".highlight .kd{a:b}", ""),
        (
            ":root{--md-mermaid-font:a;--md-code-hl-color:b;--md-code-fg-color:c}",
            ":root{--md-code-fg-color:c}",
        ),
    ],
)
def test_what_no_page_uses_is_dropped(css: str, kept: str) -> None:
    assert prune(css, [PAGE]) == kept


@pytest.mark.parametrize(
    "css",
    [
        "a{b:c}",
        "*{a:b}a::before,a:hover{c:d}",
        ".md-nav{a:b}",
        ".tabbed-set>label{a:b}",  # a feature that no page should have, and that a page has
        ".md-nav:not(.md-search){a:b}",
        ":is(.md-search,.md-nav) a{a:b}",
        "[data-md-color-primary=custom]{a:b}",
        "[data-md-color-primary]{a:b}",
        "[data-md-color-primary^=pi]{a:b}",
        "[data-md-toggle=drawer]:checked~.x{a:b}",
        "@keyframes md-search{0%{a:b}to{a:c}}",
        "@page{margin:1cm}",
        "@font-face{font-family:x;src:url(x)}",
        '.x{content:".md-search{"}.y{a:b}',
        r".x\:y>.z{a:b!important}",
        ":root{--md-text:url(x.png);--n:1}",
        "@media screen and (max-width:76.2344em){.a{b:c}@media print{.d{e:f}}}",
    ],
)
def test_all_else_stays_as_it_is(css: str) -> None:
    assert prune(css, [PAGE]) == css


def test_markup_that_some_page_has_keeps_its_rules() -> None:
    css = "blockquote{a:b}[data-linenos]{c:d}.highlight .k{e:f}"
    assert prune(css, [PAGE, "<blockquote>", '<span data-linenos="1">', '<i class="k">']) == css


def classes_of_scripts() -> Iterator[str]:
    """Classes that our scripts give to elements, as HTML."""
    pattern = r'(?:class(?:Name)?: ?|className ?= ?|classList\.\w+\()((?:"[\w -]*",? ?)+)'
    for path in sorted(BUILT.glob("*.js")):
        for match in re.findall(pattern, path.read_text(encoding="utf-8")):
            names = " ".join(re.findall(r"[\w-]+", match))
            yield f'<p class="{names}">'


def marks(pages: Iterable[str]) -> list[str]:
    """Everything in HTML that `prune` looks for, each thing once: some thousand pages have much the same."""
    names = "|".join(UNUSED_MARKUP)
    pattern = re.compile(rf'<(?:{names})|\s(?:{names})=|\s(?:class|dir|data-md-color-[a-z]+)="[^"]*"')
    found = {mark for page in pages for mark in pattern.findall(page)}
    return [mark if mark[0] == "<" else f"<p {mark.strip()}>" for mark in sorted(found)]


def test_marks_have_all_that_a_page_has() -> None:
    css = 'blockquote{a:b}[data-linenos]{c:d}.highlight .k{e:f}[data-md-color-primary="pink"]{g:h}ins{i:j}'
    page = """<blockquote><code data-linenos="1"><i\nclass="x k"></i></code></blockquote>
      <p data-md-color-primary="pink">"""
    assert prune(css, marks([page])) == prune(css, [page]) == css.removesuffix("ins{i:j}")


def test_no_page_has_what_a_dropped_rule_would_match(built_site: Path) -> None:
    """Given the classes of all pages and scripts, `prune` keeps no more than with those of the shells."""
    pages = marks(path.read_text(encoding="utf-8") for path in built_site.rglob("*.html"))
    scripts = list(classes_of_scripts())
    assert any("md-header--shadow" in script for script in scripts)
    assert any("finder-option" in script for script in scripts)
    sent = (built_site / "assets/stylesheets/frame.css").read_text(encoding="utf-8")
    read = re.findall(r"var\(\s*(--[\w-]+)", sent)
    assert [name for name in read if name.startswith(UNUSED_VARIABLES)] == [], "these are read all the same"
    for sheet in ("main", "palette"):
        (path,) = SHEETS.glob(f"{sheet}.*.min.css")
        theme = re.sub(r"\n?/\*# sourceMappingURL=\S+\s*\*/\s*$", "\n", path.read_text(encoding="utf-8"))
        assert prune(theme, [*pages, *scripts]) in sent, (
            "take what is used now from UNUSED in catalog/site/theme_css.py"
        )


def test_every_feature_is_one_of_the_theme() -> None:
    theme = "".join(path.read_text(encoding="utf-8") for path in SHEETS.glob("*.css"))
    names = set(re.findall(r"\.(-?[a-zA-Z_][\w-]*)", theme))
    unknown = [
        pattern
        for patterns in UNUSED.values()
        for pattern in patterns
        if not any(name.startswith(pattern.rstrip("*")) for name in names)
    ]
    assert unknown == []
    assert not is_unused("md-nav")


def test_no_icon_that_is_dropped_is_ours(built_site: Path) -> None:
    sent = (built_site / "assets/stylesheets/frame.css").read_text(encoding="utf-8")
    read = re.findall(r"var\(\s*(--[\w-]+)", sent)
    assert [name for name in read if name.startswith(UNUSED_VARIABLES)] == [], "these are read all the same"
    theme = "".join(path.read_text(encoding="utf-8") for path in SHEETS.glob("*.css"))
    icons = set(re.findall(r"(--[\w-]+):\s*url\(", theme))
    gone = {name for name in icons if f"{name}:" not in sent}
    assert len(gone) > 10
    ours = [*(ROOT / "site_src").rglob("*.css"), *(ROOT / "site_src").rglob("*.jinja"), *BUILT.glob("*.js")]
    text = "".join(path.read_text(encoding="utf-8") for path in ours if "node_modules" not in path.parts)
    assert [name for name in sorted(gone) if name in text] == []
