"""The schemas that editors read: true to the program, at home in a real YAML language server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator
from pydantic import BaseModel

from catalog import validate
from catalog.authoring import json_schema
from catalog.cli import OK, PROBLEMS, main
from catalog.entries import files, yaml_reader
from catalog.entries.schema import BESIDE_RESULTS, FOLDERS, TERM_FILES, introspect
from catalog.validate.file_layout import FileKind, classify
from catalog.validate.rules import RULES
from tests.support import catalogues
from tests.support.paths import ROOT
from tests.support.projects import SMALL, Project

if TYPE_CHECKING:
    from catalog.entries.collection import Entries

BAD = ROOT / "tests/data/bad"
FOLDER = ROOT / json_schema.FOLDER
# Rules of form, which a schema can tell without other entries.
STRUCTURAL = [
    *("empty-value", "invalid-value", "malformed-date", "missing-field", "percent-form"),
    *("size-form", "unknown-field", "url-form", "wrong-type"),
]


@cache
def entries_of(root: Path) -> Entries:
    if root == ROOT:
        return catalogues.entries_of(ROOT)
    return validate.check(files.read_all(root), today=date(2100, 1, 1), cache=validate.NullCache()).entries


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    return json_schema.schemas(entries_of(ROOT))


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
def test_good_entries_pass(root: Path) -> None:
    schemas = json_schema.schemas(entries_of(root))
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


def test_ids_are_offered_and_those_of_new_files_are_no_mistake(schemas: dict[str, Any]) -> None:
    validator = Draft7Validator(schemas["model.json"])
    assert "apache-2.0" in json.dumps(schemas["model.json"]["$defs"]["Weights"])
    assert validator.is_valid({"name": "X", "organisations": ["openai", "brand-new-lab"]})
    assert not validator.is_valid({"name": "X", "organisations": ["Not An Id"]})
    rows = json.dumps(schemas["results.json"])
    for id_ in ("codegen/mono-16.1b", "humaneval", "pass@1", "self-repair"):
        assert f'"{id_}"' in rows


ROW = {"model": "new/7b", "benchmark": "new", "metric": "pass@1", "percent": 61.6}
SOURCE = {"title": "T", "kind": "paper"}


@pytest.mark.parametrize(
    ("name", "entry", "valid"),
    [
        ("model", {"name": "X", "tags": ["code-model"]}, True),
        ("model", {"name": "X", "tags": ["cod-model"]}, False),
        ("model", {"name": "X", "weights": {"licence": "mitt"}}, False),
        ("model", {"name": "X", "architecture": "decoder"}, False),
        ("model", {"name": "X", "released": "2025-13"}, False),
        ("model", {"name": "X", "released": "2025-03-32"}, False),
        ("model", {"name": "X", "released": 2025}, True),
        ("results", {"source": SOURCE, "rows": [ROW]}, True),
        ("results", {"source": SOURCE, "rows": [{**ROW, "metric": "pass@25"}]}, True),
        ("results", {"source": SOURCE, "rows": [{**ROW, "metric": "passs@1"}]}, False),
        ("results", {"source": SOURCE, "rows": [{**ROW, "percent": "61,6"}]}, False),
        ("results", {"source": SOURCE, "rows": [{**ROW, "percent": 61, "6": None}]}, False),
        ("results", {"source": SOURCE, "rows": [{**ROW, "value": 3}]}, False),
        ("results", {"source": {**SOURCE, "kind": "repair"}, "rows": [ROW]}, False),
    ],
)
def test_mistakes_are_underlined(
    schemas: dict[str, Any], name: str, entry: dict[str, Any], *, valid: bool
) -> None:
    assert Draft7Validator(schemas[f"{name}.json"]).is_valid(entry) == valid


# --- The classes and the JSON Schemas, side by side ------------------------------------------------

ELSEWHERE = {
    # Fields whose help names no file of terms -> the ids that they refer to.
    "base_models": "models",
    "based_on": "models",
    "benchmark": "benchmarks",
    "compared_with": "methods",
    "evaluated_on": "benchmarks",
    "follows": "benchmarks",
    "language": "programming-languages",
    "method": "methods",
    "model": "variants",
    "organisations": "organisations",
    "parent": "benchmarks",
    "metric": "metrics",
    "rule": "rules",
    "filters": "filters",
    "tags": "tags",
    "modalities": "modalities",
}
FILES: list[tuple[str, type[BaseModel]]] = [
    ("model.json", FOLDERS["models"]),
    ("benchmark.json", FOLDERS["benchmarks"]),
    ("method.json", FOLDERS["methods"]),
    ("results.json", FOLDERS["results"]),
    *((f"{name}.json", schema) for name, schema in BESIDE_RESULTS.items()),
    *((f"terms-{name}.json", schema) for name, schema in TERM_FILES.items()),
]


def classes(schema: Any, seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """Every class that a file of `schema` holds."""
    for option in introspect.union_members(schema):
        if isinstance(option, type) and issubclass(option, BaseModel):
            if option not in seen:
                seen.add(option)
                for info in option.model_fields.values():
                    classes(info.annotation, seen)
        else:
            for argument in getattr(option, "__args__", ()):
                classes(argument, seen)
    return seen


def offers(written: Any) -> set[str]:
    """Ids and words that an editor suggests for a field."""
    if isinstance(written, list):
        return set().union(*map(offers, written))
    if not isinstance(written, dict):
        return set()
    return set(written.get("enum", ())).union(
        *(offers(written.get(key)) for key in ("anyOf", "items", "propertyNames"))
    )


@pytest.mark.parametrize(("name", "schema"), FILES, ids=[name for name, _ in FILES])
def test_each_field_offers_the_ids_of_its_place(
    schemas: dict[str, Any], name: str, schema: type[BaseModel]
) -> None:
    entries = entries_of(ROOT)
    tags = json_schema._tags(entries, name.removesuffix(".json"))
    suggested = {**dict(json_schema._offered(entries)), "tags": tags}
    groups = {vocabulary: set(ids) for vocabulary, ids in suggested.items()}
    groups["rules"] = {rule.id for rule in RULES.values() if rule.severity == "warning"}
    written = {schema.__name__: schemas[name], **schemas[name].get("$defs", {})}
    for class_ in classes(schema, set()):
        for field, info in class_.model_fields.items():
            if field == "root":
                continue
            place = f"{name}: {class_.__name__}.{field}"
            offered = offers(written[class_.__name__]["properties"][field])
            annotation: Any = info.annotation
            words = set(introspect.literals(annotation)) | {
                word
                for option in introspect.union_members(annotation)
                for argument in getattr(option, "__args__", ())
                for word in introspect.literals(argument)
            }
            about = re.search(r"terms/([a-z-]+)\.yaml", info.description or "")
            is_id = any(
                pattern in json.dumps(written[class_.__name__]["properties"][field])
                for pattern in map(json.dumps, json_schema._ID_PATTERNS)
            )
            if words:
                assert offered == words, place
            elif about:
                assert offered == groups[about[1]], place
            elif offered:
                assert offered == groups[ELSEWHERE[field]], place
            else:
                assert field not in ELSEWHERE or not is_id or class_.__name__ == "TagCategory", place


def test_no_alternative_blocks_completion(schemas: dict[str, Any]) -> None:
    """An editor suggests no field of alternatives that it cannot tell apart."""
    for name, schema in schemas.items():
        assert '"oneOf"' not in json.dumps(schema), name
        for part in (schema, *schema.get("$defs", {}).values()):
            if part.get("type") == "object" and "properties" in part:
                assert part["additionalProperties"] is False, name


def test_every_form_is_explained_in_plain_words(schemas: dict[str, Any]) -> None:
    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("pattern"), str):
                assert node.get("patternErrorMessage"), node["pattern"]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(schemas)


def test_every_object_can_be_written_at_once(schemas: dict[str, Any]) -> None:
    (snippet,) = schemas["results.json"]["properties"]["rows"]["defaultSnippets"]
    assert list(snippet["body"]) == ["model", "benchmark", "metric", "percent"]
    (snippet,) = schemas["model.json"]["$defs"]["Weights"]["defaultSnippets"]
    assert list(snippet["body"]) == ["public", "url", "licence"]


def test_the_committed_schemas_know_the_terms(schemas: dict[str, Any]) -> None:
    for name, data in json_schema.written(schemas).items():
        assert (FOLDER / name).read_bytes() == data, "run `catalog schema`"


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
        "weights: ",
        "sources:",
        "  - { }",
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
            assert (5, "write a whole number, without quotes, unit and comma") in messages, messages
            where = {"textDocument": {"uri": uri}, "position": {"line": 6, "character": 9}}
            (snippet,) = server.ask("textDocument/completion", where)["items"]
            assert snippet["insertText"] == "\n  public: $1\n  url: $2\n  licence: $3"
            where = {"textDocument": {"uri": uri}, "position": {"line": 8, "character": 5}}
            labels = {item["label"] for item in server.ask("textDocument/completion", where)["items"]}
            assert {"title", "url", "locator"} <= labels, labels
            where = {"textDocument": {"uri": uri}, "position": {"line": 3, "character": 14}}
            offered = server.ask("textDocument/completion", where)
            labels = {item["label"] for item in offered["items"]}
            assert {"decoder-only", "encoder-decoder"} <= labels, labels
            where = {"textDocument": {"uri": uri}, "position": {"line": 4, "character": 2}}
            hover = server.ask("textDocument/hover", where)
            assert "Members of the family" in json.dumps(hover)
        finally:
            process.kill()


def test_without_docstrings_there_are_no_schemas() -> None:
    """With -OO their descriptions would be gone: 30 files of schemas/ would change without a word."""
    program = "from catalog.authoring import json_schema as j; from catalog.entries.collection import Entries"
    done = subprocess.run(
        [sys.executable, "-OO", "-c", f"{program}; j.schemas(Entries())"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
    )
    assert "run Python without -OO" in done.stderr
