"""Environment variables that the settings of a site name with `!ENV`."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED: Final = re.compile(rb"!ENV\s+(\[[^\]]*\]|\S+)")


def named_variables(settings: Iterable[bytes]) -> list[tuple[bytes, str | None]]:
    """(name, value) of the environment variables that the texts of `settings` name, sorted; None if unset."""
    names = {name for text in settings for name in re.findall(rb"\w+", b" ".join(_NAMED.findall(text)))}
    return [(name, os.environ.get(name.decode())) for name in sorted(names)]
