"""Messages in the sources of the program, by the part that they belong to."""

from __future__ import annotations

import ast
import io
import json
import re
from typing import TYPE_CHECKING, Any, Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract

from catalog.opendata.tables import TABLES
from catalog.views import entry_form
from tools.generate.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping
    from pathlib import Path

_PYTHON: Final[Mapping[str, Any]] = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "noted": None,
    "pgettext": ((1, "c"), 2),
    "titled": None,
}
_SCRIPT_METHOD: Final = "typescript"
_SCRIPT: Final[Mapping[str, Any]] = {"t": None, "tn": (1, 2), "nodes": None, "noted": None}

# {part: (method of Babel, keywords, folder, files in it)}; the first part that has a file keeps it.
DOMAINS: Final[Mapping[str, tuple[str, Mapping[str, Any], str, str]]] = {
    "survey": ("python", _PYTHON, "catalog/views/survey", "**/*.py"),
    "views": ("python", _PYTHON, "catalog/views", "**/*.py"),
    "render": ("python", _PYTHON, "catalog/render", "**/*.py"),
    "program": ("python", _PYTHON, "catalog", "**/*.py"),
    "templates": ("jinja2.ext:babel_extract", _PYTHON, "site_src/templates", "*.jinja"),
    "scripts": (_SCRIPT_METHOD, _SCRIPT, "site_src/frontend/src", "**/*.ts"),
}
_PYTHON_METHOD: Final = "python"
_JINJA: Final = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}


def sources() -> dict[str, list[Path]]:
    """{part: its files}, sorted; each file is in one part."""
    seen: set[Path] = set()
    of_part: dict[str, list[Path]] = {}
    for part, (_, _, folder, pattern) in DOMAINS.items():
        files = [path for path in sorted((ROOT / folder).glob(pattern)) if path not in seen]
        of_part[part] = [path for path in files if "wording" not in path.relative_to(ROOT).parts]
        seen.update(files)
    return of_part


def extracted(part: str, files: Iterable[Path]) -> Catalog:
    """The messages in `files`, without translations."""
    method, keywords, _, _ = DOMAINS[part]
    catalog = Catalog(charset="utf-8")
    for path in files:
        found = extract(
            _resolved(method),
            io.BytesIO(path.read_bytes()),
            keywords=keywords,
            options=_JINJA if "jinja" in method else {"encoding": "utf-8"},
        )
        for _line, message, _comments, context in found:
            catalog.add(message, locations=[(path.relative_to(ROOT).as_posix(), 1)], context=context)
    for message, place in _described(part):
        catalog.add(message, locations=[(place, 1)])
    return catalog


def _described(part: str) -> Iterator[tuple[str, str]]:
    """(message, file that shows it) of texts that the program takes from descriptions in its schemas."""
    if part == "views":
        yield from ((text, "catalog/views/entry_form.py") for text in entry_form.helps())
    if part == "program":
        yield from ((table.meaning, "catalog/site/open_data.py") for table in TABLES)


def python_messages(
    file: io.BytesIO,
    keywords: Container[str],
    _comments: object,
    options: object,  # noqa: ARG001 - the signature of Babel
) -> Iterator[tuple[int, str, tuple[str | None, ...], list[str]]]:
    """(line, function, its texts, no comments) of each call that words a message.

    Babel's own reader passes over calls within f-strings. Raises ValueError for an f-string as a message.
    """
    nodes = [*ast.walk(ast.parse(file.read()))]
    ours = {
        name.asname or name.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == "catalog.wording"
        for name in node.names
    }
    for node in nodes:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id not in keywords or node.func.id not in ours or not node.args:
            continue
        if any(isinstance(argument, ast.JoinedStr) for argument in node.args):
            raise ValueError(f"line {node.lineno}: give the values of a message by name, not as an f-string")
        texts = tuple(
            argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
            for argument in node.args
        )
        yield node.lineno, node.func.id, texts, []


_LITERAL: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_TEXT: Final = rf"{_LITERAL.pattern}(?:\s*\+\s*{_LITERAL.pattern})*"  # in several lines
_CALL: Final = re.compile(rf"\b({'|'.join(_SCRIPT)})\(\s*(?:({_TEXT})(?:,\s*({_TEXT}))?|`)")


def script_messages(
    file: io.BytesIO,
    _keywords: object,
    _comments: object,
    options: object,  # noqa: ARG001 - the signature of Babel
) -> Iterator[tuple[int, str, tuple[str, ...], list[str]]]:
    """(line, function, its texts, no comments) of each call that words a message in a script.

    Babel passes over calls within the values of other messages. Raises ValueError for a template.
    """
    text = file.read().decode()
    for call in _CALL.finditer(text):
        line = text.count("\n", 0, call.start()) + 1
        if call[2] is None:
            raise ValueError(f"line {line}: give the values of a message by name, not in a template")
        yield line, call[1], tuple(_joined(text) for text in call.groups()[1:] if text), []


def _joined(text: str) -> str:
    return "".join(json.loads(literal) for literal in _LITERAL.findall(text))


def _resolved(method: str) -> Any:  # noqa: ANN401 - a function or the name of one
    if method == _PYTHON_METHOD:
        return python_messages
    if method == _SCRIPT_METHOD:
        return script_messages
    from jinja2.ext import babel_extract  # noqa: PLC0415

    return babel_extract
