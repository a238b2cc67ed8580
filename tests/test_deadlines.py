"""Nothing from outside is waited for without end."""

from __future__ import annotations

import ast
from typing import Final

import pytest

from tests.support.paths import ROOT
from tests.support.syntax_trees import syntax_trees

FOLDERS: Final = ("catalog", "tools", "bench")
# Names of calls that wait, each with the number of positional arguments by which a limit may be given;
# -1: by name only. `join` and `wait` are those of threads and processes.
WAITS: Final = {
    **dict.fromkeys(("check_call", "check_output", "run"), -1),
    **dict.fromkeys(("call", "communicate", "create_connection", "urlopen"), -1),
    **dict.fromkeys(("HTTPConnection", "HTTPSConnection"), -1),
    **dict.fromkeys(("join", "result", "wait"), 1),
}
OF_SUBPROCESS: Final = frozenset({"call", "check_call", "check_output", "run"})
# The only waits that have no end of their own: for the person who stops the server.
FOR_A_PERSON: Final = {("catalog/site/dev_server.py", "threading.Event().wait()")}


def waits_without_end(tree: ast.Module, path: str = "") -> list[str]:
    """Source of each call that waits without a limit."""
    calls = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name not in WAITS:
            continue
        owner = ast.unparse(function.value) if isinstance(function, ast.Attribute) else ""
        if name in OF_SUBPROCESS and owner != "subprocess":
            continue
        by_name = any(keyword.arg in {"timeout", None} for keyword in node.keywords)
        by_position = 0 < WAITS[name] <= len(node.args)
        if by_name or by_position:
            continue
        source = ast.unparse(node)
        if (path, source) not in FOR_A_PERSON:
            calls.append(source)
    return calls


def test_every_wait_has_an_end() -> None:
    found = {}
    for file, tree in syntax_trees(*FOLDERS).items():
        path = file.relative_to(ROOT).as_posix()
        found[path] = waits_without_end(tree, path)
    assert len(found) > 100
    assert {path: calls for path, calls in found.items() if calls} == {}


@pytest.mark.parametrize(
    "text",
    [
        "subprocess.run(['git'])",
        "subprocess.check_output(['git'])",
        "process.communicate(b'x')",
        "process.wait()",
        "thread.join()",
        "urlopen(request)",
        "urllib.request.urlopen(request)",
        "socket.create_connection(address)",
        "future.result()",
    ],
)
def test_a_wait_without_end_is_found(text: str) -> None:
    assert waits_without_end(ast.parse(text)) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "', '.join(names)",
        "thread.join(5)",
        "process.wait(timeout=5)",
        "command.run(options)",
        "process.wait(5)",
    ],
)
def test_other_calls_are_none(text: str) -> None:
    assert waits_without_end(ast.parse(text)) == []
