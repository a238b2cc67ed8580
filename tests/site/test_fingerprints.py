"""Fingerprints that are taken over from an earlier build are those that a new build computes."""

from __future__ import annotations

import hashlib
from typing import Final

import pytest

from catalog import validate
from catalog.core.merge import merge
from catalog.core.records import MODEL_FIELDS
from catalog.entries.files import File
from catalog.entries.schema.model import ModelEntry
from catalog.entries.tracking import KEY_SET
from catalog.site.incremental.fingerprints import Fingerprints
from tools.generate.mistakes import TODAY, small

_BIRCH: Final = "entries/models/birch.yaml"
_PARTS: Final = tuple(
    (MODEL_FIELDS, name)
    for name in (*ModelEntry.model_fields, KEY_SET, ".tags", ".variants", ".descendants", "one_of_no_field")
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name:", "note: Changed.\nname:"),
        ("released: 2023-09", "released: 2023-08"),
        ("name: Birch\n", "name: Silver Birch\n"),
        ("parameters: 60M", "parameters: 61M"),
        ("context_tokens: 512", "context_tokens: 1024"),
        ("natural_languages: [english, chinese]", "natural_languages: [chinese, english]"),
    ],
)
def test_fields_of_models(old: str, new: str) -> None:
    parsed, files = validate.ParsedEntries(), small()
    entries = validate.check(
        list(files.values()), today=TODAY, cache=validate.NullCache(), parsed=parsed
    ).entries
    catalog = merge(entries)
    before = Fingerprints(catalog, {path: file.digest for path, file in files.items()})
    known = {part: before.of(part) for part in _PARTS}
    data = files[_BIRCH].data.replace(old.encode(), new.encode(), 1)
    assert data != files[_BIRCH].data
    files[_BIRCH] = File(_BIRCH, data, hashlib.sha256(data).hexdigest())
    entries = validate.check(
        list(files.values()), today=TODAY, cache=validate.NullCache(), parsed=parsed
    ).entries
    catalog, digests = merge(entries, catalog), {path: file.digest for path, file in files.items()}
    taken = Fingerprints(catalog, digests, before=before)
    assert (MODEL_FIELDS, "hyperparameters") in taken.known, "nothing is taken over"
    now = Fingerprints(catalog, digests)
    assert {part: taken.of(part) for part in _PARTS} == {part: now.of(part) for part in _PARTS}
    assert known != {part: now.of(part) for part in _PARTS}
