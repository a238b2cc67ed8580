"""The page that lists every field of every kind of entry, from the schema."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from catalog.schema import BESIDE_RESULTS, FOLDERS, TERM_FILES, problems
from catalog.schema import types as forms
from catalog.schema.common import Entry
from catalog.schema.model import Fraction
from catalog.schema.results import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD: Final = """\
---
title: Fields
description: Every field of a model, benchmark, method, results file or vocabulary, and what belongs there.
section: contribute
---

<!-- Made from catalog/schema; `pytest --update-golden` writes it anew. -->

# Fields

An entry is a YAML file; its name is the id of what it describes. Fields in **bold** are needed, the others
are left out where they are not known. [Contribute](contribute.html) shows whole files, [Rules](rules.html)
what is checked.

| Form | Written as |
| --- | --- |
| text | up to 600 characters on one or more lines; no HTML |
| id | lower-case letters, digits, `.` and `-`; defined where the field says |
| model | `family/variant`, or `family` where all of it is meant |
| metric | `pass@1`, `exact-match`: a metric of terms/metrics.yaml, with its k |
| size | `350M`, `16.1B` or `7000000000` |
| percentage | the number as printed, without a sign: `32.9` |
| date | `2023-04-03`, or `2023-04` or `2023` where no more is known |
| link | an address that starts with `https://` or `http://` |
| flag | `true` or `false` |
| whole number, number, fraction | `2048`, `0.95`; a fraction lies between 0 and 1 |
| value | a number, a flag, a text or a list of texts |
"""

_NAMES: Final[tuple[tuple[Any, str], ...]] = (
    (forms.Id, "id"),
    (forms.Text, "text"),
    (forms.ModelRef, "model"),
    (forms.MetricName, "metric"),
    (forms.Size, "size"),
    (forms.PercentField, "percentage"),
    (forms.DayField, "date"),
    (forms.Url, "link"),
    (forms.Flag, "flag"),
    (forms.Count, "whole number"),
    (forms.PositiveCount, "whole number"),
    (forms.Number, "number"),
    (forms.Average, "number"),
    (Fraction, "fraction"),
    (problems.ProblemName, "text"),
    (problems.Values, "text"),
    (forms.Plain, "value"),
)

_PLAIN: Final[Mapping[Any, str]] = {int: "whole number", float: "number", str: "text"}

_ENTRIES: Final = (
    ("models", "Models", "One file for each family in `entries/models/`."),
    ("benchmarks", "Benchmarks", "One file for each in `entries/benchmarks/`."),
    ("methods", "Methods", "One file for each in `entries/methods/`."),
    (
        "results",
        "Results",
        "One file for each source as it was read: `entries/results/<source>/<file>.yaml`.",
    ),
    (
        "problems",
        "Values of single problems",
        "Beside a results file, where its source has them: `entries/results/<source>/<file>.problems.yaml`.",
    ),
)


def page() -> str:
    """The Markdown of the whole page."""
    parts = [
        _HEAD,
        "## Every entry\n\nModels, benchmarks and methods share these.\n",
        _table(Entry, above=None),
    ]
    shown: set[type[BaseModel]] = {Entry}
    for part in _below(Entry, shown):
        parts += [f"### {_title(part)}\n\n{_about(part)}", _table(part, above=None)]
    for folder, title, where in _ENTRIES:
        form = {**FOLDERS, **BESIDE_RESULTS}[folder]
        parts += [f"## {title}\n\n{where}\n", _table(form, above=Entry if issubclass(form, Entry) else None)]
        for part in _below(form, shown):
            shared = Settings if issubclass(part, Settings) and part is not Settings else None
            note = "\nThe fields of [settings](#settings) as well, for this row alone.\n" if shared else ""
            parts += [f"### {_title(part)}\n\n{_about(part)}{note}", _table(part, above=shared)]
    parts.append("## Terms\n\nThe vocabularies of `entries/terms/`: in each file, ids with what they mean.\n")
    for form in dict.fromkeys(TERM_FILES.values()):
        files = ", ".join(f"`{name}.yaml`" for name, each in TERM_FILES.items() if each is form)
        term = get_args(form.model_fields["root"].annotation)[1]
        parts += [f"### {_title(term)}\n\n{_about(term)}\nIn {files}.\n", _table(term, above=None)]
        shown.add(term)
        for part in _below(term, shown):
            parts += [f"### {_title(part)}\n\n{_about(part)}", _table(part, above=None)]
    return "\n".join(parts)


def _below(form: type[BaseModel], shown: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    """Forms inside `form` that have no table yet, each before those inside it."""
    for annotation in _hints(form).values():
        for part in _classes(annotation):
            if part not in shown:
                shown.add(part)
                yield part
                yield from _below(part, shown)


def _classes(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _classes(inner)


def _hints(form: type[BaseModel]) -> dict[str, Any]:
    hints = get_type_hints(form, include_extras=True)
    return {name: hints[name] for name in form.model_fields}


def _title(form: type[BaseModel]) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in form.__name__).split()
    return " ".join(words).capitalize()


def _about(form: type[BaseModel]) -> str:
    text = (form.__doc__ or "").partition("\n")[0]
    return f"{text}\n" if text else ""


def _table(form: type[BaseModel], *, above: type[BaseModel] | None) -> str:
    lines = ["| Field | Form | What |", "| --- | --- | --- |"]
    known = above.model_fields if above else {}
    for name, hint in _hints(form).items():
        info = form.model_fields[name]
        if name not in known:
            field = f"**`{name}`**" if info.is_required() else f"`{name}`"
            lines.append(f"| {field} | {_form(hint)} | {info.description or ''} |")
    return "\n".join(lines) + "\n"


def _form(annotation: Any) -> str:  # noqa: PLR0911 - a table of the kinds of annotation
    """`annotation` in the words of the page."""
    for known, name in _NAMES:
        if annotation == known:
            return name
    arguments = [each for each in get_args(annotation) if each is not type(None)]
    origin = get_origin(annotation)
    if origin is Literal:
        return ", ".join(f"`{each}`" for each in arguments)
    if origin in {Union, types.UnionType}:
        several = dict.fromkeys(map(_form, arguments))
        return "number" if several.keys() == {"number", "whole number"} else " or ".join(several)
    if origin is tuple:
        return f"list of {_form(arguments[0])}"
    if origin is Mapping:
        return f"{_form(arguments[0])} → {_form(arguments[1])}"
    if origin is Annotated:
        return _form(arguments[0])
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    title = _title(annotation).lower()
    return f"[{title}](#{title.replace(' ', '-')})"
