"""Files -> validated entries, with every problem found in them."""

from __future__ import annotations

from catalog.validate.rules import RULES, Rule, Severity
from catalog.validate.runner import Checked, Memory, NoStore, Store, check

__all__ = ["RULES", "Checked", "Memory", "NoStore", "Rule", "Severity", "Store", "check"]
