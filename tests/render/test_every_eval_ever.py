"""Results as records of every_eval_ever: what they say, and that its own validator takes them."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, Final

import jsonschema
import pytest

from catalog.cli import OK, PROBLEMS, USAGE, main
from catalog.core.merge import merge
from catalog.core.records import Catalog
from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.ingest.formats import FORMATS
from catalog.ingest.inputs import Input
from catalog.render import every_eval_ever
from tests.conftest import Once
from tests.support import catalogues
from tests.support.paths import ROOT
from tests.support.projects import SMALL, TODAY, Project, tree
from tests.support.real_files import sample
from tests.support.sampling import part

VALIDATOR: Final = "every_eval_ever==0.3.0"


@cache
def merged(root: Path) -> Catalog:
    """The small catalogue, or a part of the shipped one's results."""
    if root == SMALL:
        return catalogues.merged(root)
    entries = catalogues.entries_of(ROOT)
    results = dict(part(entries.results.items(), lambda item: item[0], share=4))
    return merge(replace(entries, results=results))


@pytest.fixture(scope="module")
def small() -> dict[PurePosixPath, bytes]:
    return every_eval_ever.records(merged(SMALL), today=TODAY, version="1.2.3")


@pytest.fixture(scope="module")
def shipped() -> dict[PurePosixPath, bytes]:
    return every_eval_ever.records(merged(ROOT), today=TODAY, version="1.2.3")


def documents(records: dict[PurePosixPath, bytes]) -> list[Any]:
    return [json.loads(data) for data in records.values()]


def of(records: dict[PurePosixPath, bytes], source: str, model: str) -> Any:
    (record,) = (
        document
        for document in documents(records)
        if document["source_metadata"]["additional_details"]["catalog_source"] == source
        and document["model_info"]["additional_details"]["catalog_model"] == model
    )
    return record


def test_a_record_says_who_measured_what_and_how(small: dict[PurePosixPath, bytes]) -> None:
    record = of(small, "leaf-board/board", "birch/60m")
    assert record["schema_version"] == "0.3.0"
    assert record["retrieved_timestamp"] == "1714608000"  # 2024-05-02, when the source was read
    assert record["source_metadata"] == {
        "source_name": "Leaf Board",
        "source_type": "documentation",
        "source_organization_name": "Leaf Board",
        "source_organization_url": "https://example.org/leaf-board",
        "evaluator_relationship": "third_party",
        "additional_details": {
            "catalog": "codellm-catalog 1.2.3",
            "catalog_source": "leaf-board/board",
            "source_kind": "leaderboard",
            "revision": "0a1b2c3",
            "published": "2024-05-01",
            "relationship": "third-party",
        },
    }
    assert record["eval_library"]["name"] == "leaf-harness"
    assert record["eval_library"]["version"] == "1.2"
    (result,) = record["evaluation_results"]
    assert result["metric_config"]["metric_id"] == "pass_at_k"
    assert result["metric_config"]["metric_parameters"] == {"k": 1}
    assert result["score_details"]["score"] == 0.2
    assert result["score_details"]["details"] == {"percent_as_printed": "20.0", "correct": "2"}
    interval = result["score_details"]["uncertainty"]
    assert interval["num_samples"] == 10
    # Wilson 1927 for 2 of 10, as the tables have it.
    assert interval["confidence_interval"]["lower"] == pytest.approx(0.0567, abs=5e-5)
    assert interval["confidence_interval"]["upper"] == pytest.approx(0.5098, abs=5e-5)
    assert result["generation_config"]["additional_details"] == {"decoding": "greedy", "samples": "1"}


def test_every_value_is_in_one_record_as_a_fraction(
    small: dict[PurePosixPath, bytes], shipped: dict[PurePosixPath, bytes]
) -> None:
    for records, root in ((small, SMALL), (shipped, ROOT)):
        catalog = merged(root)
        rows = sorted(
            (id_, row.model, row.metric, row.number.printed)
            for id_, file in catalog.entries.results.items()
            for row in file.rows
        )
        told = sorted(
            (
                record["source_metadata"]["additional_details"]["catalog_source"],
                record["model_info"]["additional_details"]["catalog_model"],
                result["metric_config"]["metric_name"],
                _printed(result),
            )
            for record in documents(records)
            for result in record["evaluation_results"]
        )
        assert told == rows
        for record in documents(records):
            for result in record["evaluation_results"]:
                unit = 100 if "percent_as_printed" in result["score_details"]["details"] else 1
                printed = float(_printed(result))
                assert result["score_details"]["score"] * unit == pytest.approx(printed, abs=1e-12)


def _printed(result: dict[str, Any]) -> str:
    """The value of a record as its source prints it: a percentage, or a number in another unit."""
    details = result["score_details"]["details"]
    return str(details.get("percent_as_printed") or details["value_as_printed"])


def test_a_quotation_stays_apart_from_what_its_source_measured(small: dict[PurePosixPath, bytes]) -> None:
    quoted = [
        document
        for document in documents(small)
        if document["source_metadata"]["additional_details"].get("quoted") == "true"
    ]
    assert [document["source_metadata"]["source_organization_name"] for document in quoted] == ["Leaf Board"]
    assert [document["source_metadata"]["source_name"] for document in quoted] == ["arXiv:2303.00001"]


def test_records_are_named_by_what_they_hold(shipped: dict[PurePosixPath, bytes]) -> None:
    again = every_eval_ever.records(merged(ROOT), today=TODAY, version="1.2.3")
    assert again == shipped
    identities = [document["evaluation_id"] for document in documents(shipped)]
    assert len(set(identities)) == len(identities)
    for path, record in zip(shipped, documents(shipped), strict=True):
        data, collection, *model, name = path.parts
        assert data == "data"
        assert "/".join(model) == record["model_info"]["id"]
        assert record["evaluation_id"].startswith(f"{collection}/")
        assert name.endswith(".json")


def texts(value: Any, *, below_details: bool = False) -> Iterator[Any]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, below_details=below_details or key in {"additional_details", "details"})
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, below_details=below_details)
    elif below_details:
        yield value


def test_details_are_text_and_nothing_is_null(shipped: dict[PurePosixPath, bytes]) -> None:
    for record in documents(shipped):
        assert all(isinstance(text, str) and text for text in texts(record))
    assert not any(b": null" in data for data in shipped.values())


def test_records_fit_the_published_schema(shipped: dict[PurePosixPath, bytes]) -> None:
    schema = json.loads(sample("every-eval-ever/eval.schema.json").read_bytes())
    validator = jsonschema.Draft7Validator(schema)
    for record in documents(shipped):
        assert not list(validator.iter_errors(record))


@pytest.fixture(scope="session")
def validator(once: Once) -> Path:
    """The program of every_eval_ever, in an environment of its own: it needs Python 3.12, we do not."""
    python = os.environ.get("PYTHON_312") or next(
        (path for version in (12, 13, 14) if (path := _running(f"python3.{version}"))), None
    )
    if python is None:
        pytest.skip("no Python 3.12 or newer for the validator of every_eval_ever; name one in PYTHON_312")

    def make(folder: Path) -> None:
        subprocess.run([python, "-m", "venv", folder], check=True, capture_output=True)
        install: list[str | Path] = [
            folder / "bin/pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            VALIDATOR,
        ]
        done = subprocess.run(install, check=False, capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"{VALIDATOR} cannot be installed here: {done.stderr[-200:]}")

    return once("every-eval-ever", make) / "bin/every_eval_ever"


def _running(name: str) -> str | None:
    """Path of the program, unless it is only a name that a version manager keeps; None without one."""
    path = shutil.which(name)
    runs = path and subprocess.run([path, "-V"], check=False, capture_output=True).returncode == 0
    return path if runs else None


@pytest.mark.slow
def test_its_own_validator_takes_every_record(
    validator: Path, shipped: dict[PurePosixPath, bytes], tmp_path: Path
) -> None:
    for path, data in shipped.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    command: list[str | Path] = [validator, "validate", "--format", "json", "data/**/*.json"]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    reports = json.loads(done.stdout)
    assert len(reports) == len(shipped)
    assert not [report for report in reports if not report["valid"] or report["errors"] or report["warnings"]]
    assert done.returncode == 0

    damaged = next(iter(shipped))
    record = json.loads(shipped[damaged])
    record["evaluation_results"][0]["score_details"]["score"] = 1.5
    (tmp_path / damaged).write_text(json.dumps(record), encoding="utf-8")
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode != 0


def test_what_is_written_can_be_read_back(shipped: dict[PurePosixPath, bytes]) -> None:
    by_source: dict[str, list[Input]] = defaultdict(list)
    for path, data in shipped.items():
        source = json.loads(data)["source_metadata"]["additional_details"]["catalog_source"]
        by_source[source].append(
            Input(
                name=str(path),
                digest="",
                size=len(data),
                opened=lambda data=data: io.BytesIO(data),  # type: ignore[misc]
            )
        )
    kept = (
        *("version", "split", "language", "method", "method_version", "method_setup"),
        *("temperature", "samples", "locator"),
        *("command", "harness_version", "well_formed", "edit_format", "attempts", "note"),
        *CONFIGURATION_FIELDS,
    )
    for source, file in merged(ROOT).entries.results.items():
        reading = FORMATS["every-eval-ever"].read(by_source[source])
        assert not reading.skipped
        back = Counter(
            (
                row.model,
                row.benchmark,
                row.metric,
                row.percent or row.value,
                *(str(row.fields.get(name, "")) for name in kept),
            )
            for row in reading.rows
        )
        shared = {**dict(file.configuration), **dict(file.settings)}
        assert back == Counter(
            (
                row.model,
                row.benchmark,
                row.metric,
                row.number.printed,
                *(str(_own_or_shared(getattr(row, name), shared.get(name))) for name in kept),
            )
            for row in file.rows
        )


def _own_or_shared(own: Any, shared: Any) -> Any:
    return own if own is not None else "" if shared is None else shared


# --- The command -------------------------------------------------------------------------------------


def test_export_writes_a_folder_whole_and_again_only_what_changed(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    arguments = ["export", "every-eval-ever", "--project", str(project.root), "--out", str(tmp_path / "out")]
    assert main(arguments) == OK
    assert capsys.readouterr().out.endswith("out: 8 records, 8 files changed\n")
    first = tree(tmp_path / "out")
    assert main(arguments) == OK
    assert capsys.readouterr().out.endswith("out: 8 records, 0 files changed\n")
    project.change("results/leaf-board/board", "percent: 30.0", "percent: 31.0")
    assert main(arguments) == OK
    assert capsys.readouterr().out.endswith("out: 8 records, 1 file changed\n")
    assert tree(tmp_path / "out") != first


def test_export_leaves_a_folder_of_others_alone(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    assert (
        main(["export", "every-eval-ever", "--project", str(project.root), "--out", str(tmp_path)]) == USAGE
    )
    assert "is not empty" in capsys.readouterr().err
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_nothing_is_exported_from_entries_with_problems(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    out = tmp_path / "out"
    assert main(["export", "every-eval-ever", "--project", str(project.root), "--out", str(out)]) == PROBLEMS
    assert capsys.readouterr().err == "catalog: 1 error in 1 file; `catalog check` lists them\n"
    assert not out.exists()
