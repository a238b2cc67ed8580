"""Every text of a page is a message: no sentence in the code of views and charts is left in English."""

import ast
import re
from pathlib import Path

import pytest

from tests.support.paths import ROOT

MESSAGES = frozenset({"_", "gettext", "ngettext", "noted", "pgettext", "titled"})
PROGRAM = ROOT / "catalog"

# Texts that are no page's: of commands and reviews, errors of maintainers, words that a search knows.
ENGLISH = frozenset(
    {
        "views/explorer_paper.py",
        "views/explorer_view.py",
        "views/paper_table.py",
        "views/search.py",
        "views/structured_data.py",
        "views/survey/arguments.py",
    }
)
FILES = sorted(
    path
    for folder in ("charts", "views")
    for path in (PROGRAM / folder).rglob("*.py")
    if "diff" not in path.parts and path.relative_to(PROGRAM).as_posix() not in ENGLISH
)
_WORDS = re.compile(r"[A-Za-z]{3,} [a-z]{2,}| [a-z]{3,}")
_NOT_PROSE = re.compile(r'SELECT|\w\[|\(%\)|="|^# ')  # a query, a type, a metric, HTML, a comment in YAML
KEPT = frozenset({" and ", ", released ", ", method: ", "points of charts"})  # of BibTeX, YAML; a key


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PROGRAM).as_posix())
def test_texts_of_pages_are_messages(path: Path) -> None:
    assert unworded(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_a_sentence_without_a_message_is_found() -> None:
    code = 'def f(n):\n    """A doc string."""\n    return _("a message"), f"{n} more rows", {"one row": n}\n'
    assert unworded(ast.parse(code)) == [" more rows", "one row"]


def unworded(tree: ast.AST) -> list[str]:
    """Texts of two words or more that are neither messages nor documentation nor errors."""
    others: set[ast.AST] = set()
    for node in ast.walk(tree):
        documents = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        worded = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MESSAGES
        if documents or worded or isinstance(node, ast.Raise | ast.Assert):
            others.update(ast.walk(node))
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node not in others
        and _WORDS.search(node.value)
        and not _NOT_PROSE.search(node.value)
        and node.value not in KEPT
    ]
