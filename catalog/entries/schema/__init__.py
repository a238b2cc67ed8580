"""pydantic schemas of the files in entries/."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel

from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.catalogue import NAME as CATALOGUE
from catalog.entries.schema.catalogue import CatalogueSettings
from catalog.entries.schema.method import MethodEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.recipe import Recipe
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import (
    EntryTextTable,
    Licences,
    MethodKinds,
    Metrics,
    Removals,
    Surveys,
    TagCategories,
    Terms,
)

# folder in entries/ -> schema of its files; results/ has one folder per source
FOLDERS: Final[dict[str, type[BaseModel]]] = {
    "models": ModelEntry,
    "benchmarks": BenchmarkEntry,
    "methods": MethodEntry,
    "results": ResultsFile,
    "sources": Recipe,
}

# file directly in entries/ -> schema
TOP_FILES: Final[dict[str, type[BaseModel]]] = {CATALOGUE: CatalogueSettings}

# last part of the stem of other files in results/ -> schema
BESIDE_RESULTS: Final[dict[str, type[BaseModel]]] = {"problems": ProblemsFile}

# file in entries/terms/ -> schema
TERM_FILES: Final[dict[str, type[BaseModel]]] = {
    "architectures": Terms,
    "filters": Terms,
    "hosts": Terms,
    "licences": Licences,
    "method-kinds": MethodKinds,
    "metrics": Metrics,
    "modalities": Terms,
    "natural-languages": Terms,
    "organisations": Terms,
    "programming-languages": Terms,
    "removed": Removals,
    "scenarios": Terms,
    "surveys": Surveys,
    "tags": TagCategories,
    "texts": EntryTextTable,
}
