"""The answers of an issue form -> arguments for `catalog new`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# The label that a form gives its issue -> the kind of entry.
KINDS: Final = {"new-model": "model", "new-benchmark": "benchmark", "new-result": "result"}
# The heading of an answer, as .github/ISSUE_TEMPLATE/ writes it -> the option of `catalog new`.
OPTIONS: Final[Mapping[str, str]] = {
    "Name": "name",
    "What it is, in one sentence": "summary",
    "Other names": "aliases",
    "Organisations": "organisations",
    "First public date": "released",
    "Sizes": "parameters",
    "Architecture": "architecture",
    "Licence": "licence",
    "Link": "url",
    "Code": "repository",
    "Number of problems": "instances",
    "Programming languages": "programming-languages",
    "Model": "model",
    "Benchmark": "benchmark",
    "Metric": "metric",
    "Percent, as printed": "percent",
    "Samples": "samples",
    "Temperature": "temperature",
    "Who ran the model": "measured-by",
    "What they are": "relationship",
    "Source": "source-title",
    "Kind of source": "source-kind",
    "Link to the source": "source-url",
    "Place in the source": "locator",
    "Date of the source": "date",
}
_LISTS: Final = frozenset({"aliases", "organisations", "parameters", "programming-languages"})
_LONGEST: Final = 600  # characters of an answer, as of a text in an entry
_NOTHING: Final = frozenset({"", "_No response_", "None"})


def answers(body: str) -> dict[str, str]:
    """What was written under each heading of a form; of two with one heading, the first.

    Only headings that a form has begin an answer, so that an answer may hold other headings.
    """
    found: dict[str, str] = {}
    heading, lines = "", list[str]()
    for line in [*body.replace("\r\n", "\n").replace("\r", "\n").split("\n"), "### "]:
        if line.startswith("### ") and (line[4:].strip() in OPTIONS or line == "### "):
            if heading:
                found.setdefault(heading, "\n".join(lines).strip())
            heading, lines = line[4:].strip(), []
        else:
            lines.append(line)
    return {heading: answer for heading, answer in found.items() if answer not in _NOTHING}


def arguments(kind: str, body: str) -> list[str]:
    """What to call `catalog new` with; values stand behind `=`, so that none is taken for an option.

    Raises ValueError with what to write instead, where an answer is too long.
    """
    made = [kind]
    for heading, answer in answers(body).items():
        option = OPTIONS[heading]
        values = re.split(r"[,\n]", answer) if option in _LISTS else [" ".join(answer.split())]
        for value in filter(None, map(str.strip, values)):
            if len(value) > _LONGEST:
                raise ValueError(f"“{heading}” is longer than {_LONGEST} characters; shorten it")
            made.append(f"--{option}={value}")
    return made
