"""The schemas that editors read: true to the program, at home in a real YAML language server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import IO, Any

import pytest
from jsonschema import Draft7Validator

from catalog import validate
from catalog.authoring import json_schema
from catalog.cli import OK, PROBLEMS, main
from catalog.entries import files, yaml_reader
from catalog.validate.file_layout import FileKind, classify
from tests.support.paths import ROOT
from tests.support.projects import SMALL, Project

BAD = ROOT / "tests/data/bad"
FOLDER = ROOT / json_schema.FOLDER
# Rules of form, which a schema can tell without other entries.
STRUCTURAL = [
    *("empty-value", "invalid-value", "malformed-date", "missing-field", "percent-form"),
    *("size-form", "unknown-field", "url-form", "wrong-type"),
]


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    checked = validate.check(files.read_all(ROOT), today=date(2100, 1, 1), cache=validate.NullCache())
    return json_schema.schemas(checked.entries)


def plain(value: Any) -> Any:
    """`value` after a round trip through JSON."""
    return json.loads(json.dumps(value))


def judged(schema: dict[str, Any], file: files.File) -> list[str]:
    document, _ = yaml_reader.read(file.path, file.data)
    assert document is not None, file.path
    return [error.message for error in Draft7Validator(schema).iter_errors(plain(document.value))]


def kind_of(path: str) -> str:
    at = classify(path)
    assert isinstance(at, FileKind), path
    return json_schema.name_for(at.folder, at.stem)


def test_they_are_schemas(schemas: dict[str, Any]) -> None:
    for schema in schemas.values():
        Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("root", [ROOT, SMALL], ids=["shipped", "small"])
def test_good_entries_pass(schemas: dict[str, Any], root: Path) -> None:
    for file in files.read_all(root):
        assert judged(schemas[kind_of(file.path)], file) == [], file.path


@pytest.mark.parametrize("rule", STRUCTURAL)
def test_mistakes_of_form_fail(schemas: dict[str, Any], rule: str) -> None:
    expected = (BAD / rule / "expected.txt").read_text(encoding="utf-8")
    for path in set(re.findall(rf"^(\S+?):\d+:\d+: {rule}:", expected, re.MULTILINE)):
        (file,) = [file for file in files.read_all(BAD / rule) if file.path == path]
        assert judged(schemas[kind_of(path)], file), path


def test_every_field_is_explained(schemas: dict[str, Any]) -> None:
    for name, schema in schemas.items():
        for part in (schema, *schema.get("$defs", {}).values()):
            for field, written in part.get("properties", {}).items():
                assert written.get("description"), f"{name}: {field}"


def test_ids_are_offered_and_new_ones_are_no_mistake(schemas: dict[str, Any]) -> None:
    validator = Draft7Validator(schemas["model.json"])
    assert "apache-2.0" in json.dumps(schemas["model.json"]["$defs"]["Weights"])
    assert validator.is_valid({"name": "X", "organisations": ["openai", "brand-new-lab"]})
    assert not validator.is_valid({"name": "X", "organisations": ["Not An Id"]})
    rows = json.dumps(schemas["results.json"])
    for id_ in ("codegen/mono-16.1b", "humaneval", "pass@1", "self-repair"):
        assert f'"{id_}"' in rows


def test_lines_in_entries_lead_to_their_schema() -> None:
    for file in files.read_all(ROOT):
        lines = [
            line for line in file.data.decode().splitlines() if line.startswith("# yaml-language-server")
        ]
        if lines:
            assert lines == [json_schema.modeline(file.path, kind_of(file.path))], file.path
            target = (ROOT / file.path).parent / lines[0].rpartition("=")[2]
            assert target.resolve().parent == FOLDER
            assert target.is_file(), file.path


def test_the_command(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    assert main(["schema", "--check"]) == PROBLEMS
    assert capsys.readouterr().out.splitlines()[0] == "benchmark.json"
    assert main(["schema"]) == main(["schema", "--check"]) == OK
    assert '"acorn-coder/2.7b"' in (project.root / "schemas/results.json").read_text(encoding="utf-8")
    project.change("models/birch", "id: 60m,", "id: 61m,")
    assert main(["schema", "--check"]) == PROBLEMS
    project.change("models/birch", "id: 61m,", "id: 60m,")
    project.build()
    published, kept = (root / "schemas/model.json" for root in (project.site, project.root))
    assert json.loads(published.read_bytes()) == json.loads(kept.read_bytes())


# --- A real YAML language server -------------------------------------------------------------------

SERVER = ROOT / "tests/editor/node_modules/yaml-language-server/bin/yaml-language-server"


class Server:
    """Speaks the language server protocol over pipes."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[bytes] = process.stdin
        self._out: IO[bytes] = process.stdout
        self._ids = 0

    def send(self, method: str, parameters: Any, **more: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": parameters, **more}).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._in.flush()

    def ask(self, method: str, parameters: Any) -> Any:
        self._ids += 1
        self.send(method, parameters, id=self._ids)
        while True:
            message = self.read()
            if message.get("id") == self._ids and "method" not in message:
                return message.get("result")

    def diagnostics(self, uri: str) -> list[dict[str, Any]]:
        while True:
            message = self.read()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                diagnostics: list[dict[str, Any]] = message["params"]["diagnostics"]
                return diagnostics

    def read(self) -> dict[str, Any]:
        length = 0
        while (line := self._out.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self._out.read(length))
        if "id" in message and "method" in message:  # it asks us for its settings
            count = len((message.get("params") or {}).get("items", [])) or 1
            answer = [{"validate": True, "hover": True, "completion": True}] + [None] * (count - 1)
            body = json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": answer}).encode()
            self._in.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            self._in.flush()
        return message


@pytest.mark.skipif(
    not shutil.which("node") or not SERVER.is_file(),
    reason="no YAML language server here: `make editor-test` installs it, and needs Node",
)
def test_an_editor_checks_completes_and_explains(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "schemas")
    file = tmp_path / "entries/models/oak.yaml"
    file.parent.mkdir(parents=True)
    head = json_schema.modeline("entries/models/oak.yaml", "model.json")
    lines = [
        head,
        "name: Oak",
        "license: mit",
        "architecture: ",
        "variants:",
        "  - {id: 7b, name: Oak 7B, layers: x}",
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with subprocess.Popen(
        ["node", str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            server, uri = Server(process), file.as_uri()
            can = {"workspace": {"configuration": True}, "textDocument": {"hover": {}, "completion": {}}}
            server.ask("initialize", {"processId": None, "rootUri": tmp_path.as_uri(), "capabilities": can})
            server.send("initialized", {})
            opened = {"uri": uri, "languageId": "yaml", "version": 1, "text": "\n".join(lines) + "\n"}
            server.send("textDocument/didOpen", {"textDocument": opened})
            diagnostics = server.diagnostics(uri)
            while not diagnostics:
                diagnostics = server.diagnostics(uri)
            messages = {
                (diagnostic["range"]["start"]["line"], diagnostic["message"].split(".")[0])
                for diagnostic in diagnostics
            }
            assert (2, "Property license is not allowed") in messages, messages
            assert (5, "Incorrect type") in messages, messages
            where = {"textDocument": {"uri": uri}, "position": {"line": 3, "character": 14}}
            offered = server.ask("textDocument/completion", where)
            labels = {item["label"] for item in offered["items"]}
            assert {"decoder-only", "encoder-decoder"} <= labels, labels
            where = {"textDocument": {"uri": uri}, "position": {"line": 4, "character": 2}}
            hover = server.ask("textDocument/hover", where)
            assert "Its members, as they are evaluated" in json.dumps(hover)
        finally:
            process.kill()
