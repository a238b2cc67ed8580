"""The theme's style sheet without rules that no page uses.

Material's sheet has rules for every feature of the theme; these pages use a part of them. A rule is
dropped only if all its selectors need a class of a feature in `UNUSED`, or a colour or a direction of writing
that no page has. Declarations with the prefix of a browser go where the one without stands beside them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import tinycss2
from tinycss2.ast import (
    AtRule,
    Declaration,
    FunctionBlock,
    IdentToken,
    LiteralToken,
    Node,
    QualifiedRule,
    SquareBracketsBlock,
    StringToken,
    WhitespaceToken,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

# Features of the theme that no page has: why, and their classes; `*` stands for any end of a name.
# A class that a hand-written page has all the same is kept: `prune` is told of those.
UNUSED: Final[Mapping[str, tuple[str, ...]]] = {
    "the search is our own dialog": ("md-search*",),
    "no cookies, so no consent to them": ("md-consent*",),
    "no announcement above the header": ("md-banner*",),
    "no widget for the repository: it asks a third party": (
        "md-source*",
        "md-header__source",
        "md-nav__source",
    ),
    "one version, one language": ("md-version*", "md-select*"),
    "the footer is our own": ("md-footer__*", "md-copyright*", "md-social*"),
    "sections are tabs, and the drawer has no levels": (
        "md-header--lifted",
        "md-nav--integrated",
        "md-nav--lifted",
        "md-nav__container",
        "md-nav__icon",
        "md-nav__item--nested",
        "md-nav__item--section",
        "md-nav__toggle",
        "md-path*",
        "md-toggle--indeterminate",
    ),
    "made by the theme's script, which is not loaded": (
        "md-annotation*",
        "md-clipboard*",
        "md-code__*",
        "md-dialog--active",
        "md-progress",
        "md-tooltip*",
        "md-typeset__scrollwrap",
        "md-typeset__table",
        "focus-visible",
        "giscus",
        "mermaid",
    ),
    "plugins of MkDocs: blog, tags, feedback, states of pages": (
        "md-author*",
        "md-content--post",
        "md-content__button",
        "md-draft",
        "md-feedback*",
        "md-meta*",
        "md-pagination*",
        "md-pin",
        "md-post*",
        "md-profile*",
        "md-sidebar--post",
        "md-status*",
        "md-tag*",
    ),
    "extensions of Markdown that mkdocs.yml does not name": (
        "arithmatex",
        "critic",
        "emojione",
        "gemoji",
        "katex-html",
        "key-*",
        "tabbed-*",
        "task-list-*",
        "twemoji",
    ),
    "colours of words in code, by Pygments: a page of code has some of them": (
        *("bp", "c", "c1", "ch", "cm", "cp", "cpf", "cs", "gd", "ge", "gh", "gi", "go", "gp", "gr", "gs"),
        *("gt", "gu", "il", "k", "kc", "kd", "kn", "kp", "kr", "kt", "l", "m", "mb", "mf", "mh", "mi", "mo"),
        *("n", "na", "nb", "nc", "nd", "ne", "nf", "ni", "nl", "nn", "no", "nt", "nv", "o", "ow", "p", "s"),
        *("s1", "s2", "sb", "sc", "sd", "se", "sh", "si", "sr", "ss", "sx", "vc", "vg", "vi"),
    ),
    "pieces of Markdown that only hand-written pages can have": (
        "abstract",
        "admonition",
        "admonition-title",
        "bug",
        "danger",
        "end",
        "example",
        "footnote*",
        "failure",
        "filename",
        "grid",
        "highlighttable",
        "hll",
        "info",
        "inline",
        "lg",
        "linenodiv",
        "linenos",
        "md-button*",
        "md-input*",
        "question",
        "quote",
        "result",
        "success",
        "tip",
        "warning",
        "xl",
        "xxl",
        "xxxl",
    ),
}

# Elements and attributes of Markdown's extensions, which only hand-written pages can have.
UNUSED_MARKUP: Final = ("blockquote", "data-linenos", "del", "hr", "ins", "video")

# A page has one value of each of these in its shells, and no other.
_SINGLE: Final = ("data-md-color-scheme", "data-md-color-primary", "data-md-color-accent", "dir")
_ATTRIBUTE: Final = re.compile(r'\s(class|dir|data-md-color-[a-z]+)="([^"]*)"')
_PREFIXED: Final = "-webkit-mask"  # without it since Chrome 120, Firefox 53 and Safari 15.4
# Starts of names of variables that no rule reads: colours of diagrams and of parts that are left out, shades.
UNUSED_VARIABLES: Final = (
    "--md-mermaid-",
    "--md-accent-bg-color--light",
    "--md-code-bg-color--light",
    "--md-code-hl-color",
    "--md-default-bg-color--light",
    "--md-footer-fg-color--lighter",
    "--md-primary-bg-color--light",
    "--md-primary-fg-color--",
    "--md-progress-",
    "--md-tooltip-",
    "--md-warning-",
)
_ICON: Final = re.compile(r"^\s*url\(\s*['\"]?data:")
_VARIABLE: Final = re.compile(r"var\(\s*(--[\w-]+)")
# At-rules whose blocks hold rules; the blocks of others are kept as they are.
_CONDITIONS: Final = {"media", "supports", "layer", "container"}
# Pseudo-classes that match if one of their arguments does. `:not` is none of them.
_ALTERNATIVES: Final = {"is", "where", "has", "-webkit-any", "-moz-any"}


def is_unused(name: str) -> bool:
    """True if the CSS class `name` belongs to a feature of the theme that this site does not use."""
    return any(
        name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern
        for patterns in UNUSED.values()
        for pattern in patterns
    )


def prune(css: str, pages: Iterable[str]) -> str:
    """`css` without rules that no page uses; `pages` are the HTML of layouts and hand-written pages.

    From a list of selectors, only those that cannot match are removed. Comments and unused icons are
    removed too; the rest keeps its order.
    """
    pages = list(pages)
    present = [pair for page in pages for pair in _ATTRIBUTE.findall(page)]
    markup = {
        name for name in UNUSED_MARKUP for page in pages if re.search(rf"<(?:{name}|[^<>]* {name}=)", page)
    }
    classes = {name for attribute, value in present if attribute == "class" for name in value.split()}
    single = {pair for pair in present if pair[0] in _SINGLE}
    return _pruned(css, frozenset(filter(is_unused, classes)), frozenset(single), frozenset(markup))


@lru_cache(maxsize=4)  # it takes a second, and most builds of one process have the same sheets
def _pruned(
    css: str, used: frozenset[str], single: frozenset[tuple[str, str]], markup: frozenset[str]
) -> str:
    """`css` without unused rules.

    `used` are the classes in `UNUSED`, and `markup` the names in `UNUSED_MARKUP`, that some page has all the
    same.
    """

    def can_match(attribute: str, value: str) -> bool:
        if attribute == "class":
            return value in used or not is_unused(value)
        if attribute in UNUSED_MARKUP:
            return attribute in markup
        return attribute not in _SINGLE or (attribute, value) in single

    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return _without_icons(_rules(rules, can_match))


def _rules(rules: Sequence[Node], can_match: Callable[[str, str], bool]) -> str:
    kept: list[str] = []
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            selectors = [selector for selector in _split(rule.prelude) if _matches(selector, can_match)]
            if selectors:
                heads = ",".join(tinycss2.serialize(selector).strip() for selector in selectors)
                body = _declarations(rule.content)
                if body:
                    kept.append(f"{heads}{{{body}}}")
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in _CONDITIONS and rule.content is not None:
            inside = _rules(tinycss2.parse_rule_list(rule.content, skip_comments=True), can_match)
            if inside.strip():
                kept.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inside}}}")
        else:
            kept.append(rule.serialize())
    return "".join(kept)


def _declarations(content: Sequence[Node]) -> str:
    """The declarations of a rule, without prefixed ones and variables that nothing needs."""
    text = tinycss2.serialize(content)
    if _PREFIXED not in text and not any(name in text for name in UNUSED_VARIABLES):
        return text
    return ";".join(
        declaration.serialize().rstrip(";")
        for declaration in tinycss2.parse_declaration_list(content, skip_comments=True, skip_whitespace=True)
        if not isinstance(declaration, Declaration)
        or not declaration.name.startswith((_PREFIXED, *UNUSED_VARIABLES))
    )


def _split(tokens: Sequence[Node]) -> Iterator[list[Node]]:
    """Selectors of a comma-separated list in CSS, each as a list of tokens."""
    selector: list[Node] = []
    for token in tokens:
        if isinstance(token, LiteralToken) and token.value == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def _matches(selector: Sequence[Node], can_match: Callable[[str, str], bool]) -> bool:
    """True if some page may have an element that the CSS selector matches."""
    for before, token in pairwise([None, *selector]):
        if isinstance(token, IdentToken):
            is_class = isinstance(before, LiteralToken) and before.value == "."
            possible = can_match("class" if is_class else token.value, token.value)
        elif isinstance(token, SquareBracketsBlock):
            possible = can_match(*_attribute(token.content))
        elif isinstance(token, FunctionBlock) and token.lower_name in _ALTERNATIVES:
            possible = any(_matches(alternative, can_match) for alternative in _split(token.arguments))
        else:
            possible = True
        if not possible:
            return False
    return True


def _attribute(tokens: Sequence[Node]) -> tuple[str, str]:
    """(name, value) of the CSS selector `[name=value]` or `[name]`; ("", "") for others of attributes."""
    match [token for token in tokens if not isinstance(token, WhitespaceToken)]:
        case [
            IdentToken(value=name),
            LiteralToken(value="="),
            IdentToken(value=value) | StringToken(value=value),
        ]:
            return str(name), str(value)
        case [IdentToken(value=name)] if name not in _SINGLE:
            return str(name), ""
        case _:
            return "", ""


def _without_icons(css: str) -> str:
    """`css` without those icon variables that no rule in it uses."""
    used = set(_VARIABLE.findall(css))
    kept: list[str] = []
    for rule in tinycss2.parse_stylesheet(css):
        if not isinstance(rule, QualifiedRule) or "url(" not in tinycss2.serialize(rule.content):
            kept.append(rule.serialize())
            continue
        declarations = [
            declaration.serialize().rstrip(";")
            for declaration in tinycss2.parse_declaration_list(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            if not isinstance(declaration, Declaration)
            or declaration.name in used
            or not declaration.name.startswith("--")
            or not _ICON.match(tinycss2.serialize(declaration.value))
        ]
        if declarations:
            kept.append(f"{tinycss2.serialize(rule.prelude)}{{{';'.join(declarations)}}}")
    return "".join(kept)
