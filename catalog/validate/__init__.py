"""Validate files: all valid entries, and every diagnostic."""

from __future__ import annotations

from catalog.validate.cache import Cache, NullCache
from catalog.validate.rules import RULES, Rule, Severity
from catalog.validate.runner import CheckResult, ParsedEntries, check, diagnostics

__all__ = [
    "RULES",
    "Cache",
    "CheckResult",
    "NullCache",
    "ParsedEntries",
    "Rule",
    "Severity",
    "check",
    "diagnostics",
]
