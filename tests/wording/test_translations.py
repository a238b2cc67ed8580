"""The .po files beside the program: complete, and fit for the messages that they translate."""

import ast
import io
import re
from collections import defaultdict
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tests.support.paths import ROOT
from tools.messages.extract import python_messages, script_messages
from tools.messages.translations import FOLDER, untranslated, updated

FILES = sorted(FOLDER.glob("*/*.po"))
_VALUES = re.compile(r"\{(\w+)\}")
_TAGS = re.compile(r"</?[a-z]+[^>]*>")


def messages(path: Path) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """(forms of the message, forms of its translation) of each translated message in a .po file."""
    with path.open("rb") as file:
        return [
            (
                (message.id,) if isinstance(message.id, str) else tuple(message.id),
                (message.string,) if isinstance(message.string, str) else tuple(message.string),
            )
            for message in read_po(file, locale=path.parent.name)
            if message.id and message.string
        ]


def test_files_have_the_messages_of_the_program() -> None:
    stale = [str(path) for path, text in updated().items() if path.read_text(encoding="utf-8") != text]
    assert not stale, "run `python -m tools.messages`"


def test_every_message_is_translated() -> None:
    assert {path.name: waiting for path, waiting in untranslated().items() if waiting} == {}


def read(text: str) -> list[tuple[str | None, ...]]:
    source = f"from catalog.wording import gettext as _\n{text}".encode()
    return [texts for _, _, texts, _ in python_messages(io.BytesIO(source), {"_", "noted"}, (), {})]


def test_messages_within_other_texts_are_found() -> None:
    assert read("""f"<p>{_('a {b}', b=c)}</p>" """) == [("a {b}",)]
    assert read("""_("d" "e")""") == [("de",)]
    assert read("""_(CONSTANT)""") == [(None,)]
    assert read("""noted("of another module")""") == []


def test_a_message_with_its_values_glued_in_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2: give the values"):
        read("""_(f"a {b}")""")


def test_messages_of_scripts_are_found_within_others() -> None:
    text = 'tn("{n} a", "{n} b", count, { last: t("c") }); import("f"); t("g " +\n "h")'
    text += '; `${nodes("{d} \\"e\\"", { d })}`'
    found = [(name, texts) for _, name, texts, _ in script_messages(io.BytesIO(text.encode()), (), (), {})]
    assert found == [("tn", ("{n} a", "{n} b")), ("t", ("c",)), ("t", ("g h",)), ("nodes", ('{d} "e"',))]
    with pytest.raises(ValueError, match="line 2: give the values"):
        list(script_messages(io.BytesIO(b"\nt(`a ${b}`)"), (), (), {}))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_translations_have_the_values_and_tags_of_their_message(path: Path) -> None:
    for ids, strings in messages(path):
        allowed = set(_VALUES.findall(" ".join(ids)))
        for string in strings:
            assert set(_VALUES.findall(string)) <= allowed, (ids, string)
            assert set(_VALUES.findall(ids[-1])) - {"n"} <= set(_VALUES.findall(string)), (ids, string)
            assert sorted(_TAGS.findall(string)) == sorted(_TAGS.findall(ids[-1])), (ids, string)


@pytest.mark.parametrize("language", sorted({path.parent.name for path in FILES}))
def test_one_message_has_one_translation(language: str) -> None:
    told: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for path in FILES:
        if path.parent.name == language:
            with path.open("rb") as file:
                for message in read_po(file, locale=language):
                    if message.id and message.string and not message.context:
                        told[str(message.id)].add((str(message.string),))
    assert {id_: strings for id_, strings in told.items() if len(strings) > 1} == {}


def test_no_message_is_worded_when_the_program_starts() -> None:
    """A constant would keep English for ever: it takes `noted`, and `gettext` when it is shown."""
    early = []
    for path in sorted((ROOT / "catalog").rglob("*.py")):
        for node in _run_on_import(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func if isinstance(node, ast.Call) else None
            if isinstance(name, ast.Name) and name.id in {"_", "gettext", "ngettext", "pgettext", "titled"}:
                early.append(f"{path.relative_to(ROOT)}:{name.lineno}")
    assert early == []


def _run_on_import(tree: ast.AST) -> list[ast.AST]:
    """Nodes that run when a module is imported: all but the bodies of functions and lambdas."""
    nodes: list[ast.AST] = []
    waiting = [*ast.iter_child_nodes(tree)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef):
            waiting += [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
        elif not isinstance(node, ast.Lambda):
            nodes.append(node)
            waiting += ast.iter_child_nodes(node)
    return nodes
