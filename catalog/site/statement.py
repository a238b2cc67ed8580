"""`build.json` of a site: what it was built from, and the hash of each of its files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final, Literal

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from catalog.site.writer import Content

STATEMENT: Final = PurePosixPath("build.json")
READINGS: Final = PurePosixPath("readings.json")
"""File with the record of readings of sources that a site shows, which is in no commit."""


class Statement(BaseModel):
    """Commit, day, program and files that a site was built from, as it states them."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    format: Literal[1]
    commit: str  # whole hash; "" for a site that was built outside a git repository
    built: date
    program: str  # version
    site_url: str  # address for which it was built; "" for any
    files: Mapping[str, str]  # {path: SHA-256 in hex}, without `build.json` itself


def digests(site: Mapping[PurePosixPath, Content]) -> dict[str, str]:
    """{path: SHA-256 in hex} of the files of `site`, sorted."""
    return {
        str(path): sha256(content).hexdigest() if isinstance(content, bytes) else content.digest
        for path, content in sorted(site.items(), key=lambda file: file[0].parts)  # as paths compare
    }


def written(statement: Statement) -> bytes:
    """Content of `build.json`: one line for each file, as it changes with most commits."""
    return statement.model_dump_json(indent=1).encode()


def read(data: bytes) -> Statement:
    """Statement in the content of a `build.json`; ValueError if `data` is none."""
    return Statement.model_validate_json(data)
