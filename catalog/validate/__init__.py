"""Files -> validated entries, with every problem found in them."""

from __future__ import annotations

from catalog.validate.checking import Checked, Memory, NoStore, Store, check
from catalog.validate.rules import RULES, Rule, Severity

__all__ = ["RULES", "Checked", "Memory", "NoStore", "Rule", "Severity", "Store", "check"]
