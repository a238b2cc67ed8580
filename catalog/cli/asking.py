"""Questions of `catalog new` on a terminal, about fields that no option states."""

from __future__ import annotations

import re
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, get_args

from catalog.cli.command import wrong
from catalog.cli.new_options import NewKind, Option, options_of
from catalog.entries import yaml_reader

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    from catalog.authoring.draft import ReadFields
    from catalog.cli.draft_file import DraftFile
    from catalog.entries.collection import Vocabulary

_NUMBERS: Final = frozenset({"percent", "value"})
_DEFAULTS: Final = {"metric": "pass@1", "source_kind": "paper"}
_FIELD_NAMES: Final = {"kind_of_method": "kind"}  # where an option is not called as its field
_STATED_BY_FILE: Final = frozenset(
    {"source_title", "source_url", "source_kind", "measured_by", "relationship"}
)
"""Fields that the file of `--to` states already."""


def can_ask(options: argparse.Namespace) -> bool:
    """True if there is a terminal to ask questions on and `options` allow questions."""
    return sys.stdin.isatty() and sys.stderr.isatty() and not options.print and not options.from_issue


def ask_kind() -> str:
    """Kind of entry to write; asks for it on the terminal."""
    question = f"What is it ({', '.join(NewKind)})"
    kind = _ask(Option(name="what", kinds=frozenset(), help="", question=question), required=True)
    return str(kind)


def answers(
    options: argparse.Namespace,
    read_fields: ReadFields,
    vocabulary: Vocabulary,
    *,
    check: Callable[[Mapping[str, Any], str], str],
    kept: DraftFile,
) -> dict[str, Any]:
    """{field: value}, from options and, on a terminal, from questions about the other fields.

    An answer is checked where it is asked, by `check`, and written into `kept` at once; answers in `kept` are
    not asked again unless they are wrong. A result has one number: the one given as an option, else `percent`
    or `value`, as its metric needs. Exits with the status of wrong usage if a required field has no value.
    """
    known = {name for name, value in _known(read_fields).items() if value}
    if options.to is not None:
        known |= _STATED_BY_FILE
    may_ask = can_ask(options)
    fields: dict[str, Any] = {}
    missing = []
    for option in options_of(options.kind):
        if option.name in _NUMBERS - {_number_field(options, fields.get("metric"), vocabulary)}:
            continue
        required = options.kind in option.required_for
        field = _FIELD_NAMES.get(option.name, option.name)
        value: Any = getattr(options, option.name)
        if value is None and may_ask and option.question and not _is_idle(option, fields, known):
            value = _answer(option, field, fields, required=required, check=check, kept=kept)
        if value is None and required:
            value = _DEFAULTS.get(option.name)
            if value is None:
                missing.append(option.flag)
        if value is not None:
            fields[field] = _parsed(option, value)
    if missing:
        wrong(f"a {options.kind} needs {', '.join(missing)}; add what is missing")
    return fields


def _answer(
    option: Option,
    field: str,
    fields: Mapping[str, Any],
    *,
    required: bool,
    check: Callable[[Mapping[str, Any], str], str],
    kept: DraftFile,
) -> Any:  # noqa: ANN401 - text, or a list of it
    """Answer from the draft `kept` if it is still right, else from a question; `kept` has it afterwards."""

    def problem(answer: Any) -> str:  # noqa: ANN401 - text, or a list of it
        return check({**fields, field: _parsed(option, answer)}, field)

    if option.name in kept.answers:
        answer = kept.answers[option.name]
        message = problem(answer) if answer is not None else ""
        if not message:
            if answer is not None:
                shown = ", ".join(answer) if isinstance(answer, list) else answer
                sys.stderr.write(f"{option.question}: {shown}\n")
            return answer
        sys.stderr.write(f"  {message}\n")
    answer = _ask(option, required=required, problem=problem)
    kept.keep(option.name, answer)
    return answer


def goes_on(kept: DraftFile) -> bool:
    """True if the person wants to go on with the answers in `kept`; else they are set aside."""
    sys.stderr.write(f"Go on with the draft: {kept.title}? [Y/n]: ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    if line.strip().casefold() not in {"n", "no"}:
        return True
    old = kept.set_aside()
    if old is not None:
        sys.stderr.write(f"  the old answers are in {old.as_posix()}\n")
    return False


def _number_field(options: argparse.Namespace, metric: str | None, vocabulary: Vocabulary) -> str:
    """Name of the option with the number of a result: the given one, else as its metric needs.

    "value" for kinds other than a result. Exits with a usage error if both are given.
    """
    if options.kind != NewKind.RESULT:
        return "value"
    given = [name for name in sorted(_NUMBERS) if getattr(options, name) is not None]
    if len(given) > 1:
        wrong("give either --percent or --value, not both")
    term = vocabulary.metric(metric) if metric else None
    return given[0] if given else "value" if term is not None and term.unit != "percent" else "percent"


def _known(read_fields: ReadFields) -> dict[str, Any]:
    """{option name: value read from files or the network}; an empty value must still be asked for."""
    paper = read_fields.paper
    return {
        "source_title": read_fields.paper or read_fields.read,
        "source_url": paper.get("arxiv") or paper.get("doi") or paper.get("url") or read_fields.hugging_face,
        "released": read_fields.released,
        "licence": read_fields.card.get("licence"),
    }


def _is_idle(option: Option, fields: dict[str, Any], known: AbstractSet[str]) -> bool:
    """True if a question needs not be asked: answered already, or about an answer that is missing."""
    if option.name == "relationship" and "measured_by" not in fields:
        return True
    about_source = option.name in {"source_url", "source_kind", "locator"}
    if about_source and "source_title" not in fields and "source_title" not in known:
        return True
    return option.name in known


def _ask(option: Option, *, required: bool, problem: Callable[[Any], str] | None = None) -> Any:  # noqa: ANN401 - text, or a list of it
    """Answer to a question on the terminal; the default, or None, if the person leaves it out.

    An answer that the checks would refuse is asked for once more, so that the other answers are not lost.
    """
    refused = ""
    while True:
        sys.stderr.write(f"{option.question}{'' if required else ' (enter: leave out)'}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        answer = line.strip()
        parts = [part.strip() for part in answer.split(",") if part.strip()]
        given: Any = parts if option.type == "list" else answer
        if answer and answer != refused:
            advice = _advice(option, answer) or (problem(given) if problem is not None else "")
            if advice:
                sys.stderr.write(f"  {advice}\n")
                refused = answer  # given twice, it is taken: the checks decide
                continue
        if answer:
            return given
        if not required or option.name in _DEFAULTS:
            return _DEFAULTS.get(option.name)


def _choices(name: str) -> tuple[str, ...]:
    """Words allowed as an answer to the option `name`, without `valid`; () if any text is allowed."""
    from catalog.entries.schema import results

    if name == "what":
        return tuple(NewKind)
    vocabularies: dict[str, Any] = {
        "status": results.Status,
        "relationship": results.Relationship,
        "source_kind": results.SourceKind,
    }
    return tuple(word for word in get_args(vocabularies.get(name)) if word != "valid")


def _advice(option: Option, answer: str) -> str:
    """Hint what to write instead of an answer that the checks would refuse; "" if they would accept it."""
    choices = _choices(option.name)
    if choices and answer not in choices:
        return f"write one of {', '.join(choices)}"
    if option.type in {"whole", "number"} and not re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", answer):
        return "write the number alone"
    if option.type in {"percent", "value"} and not re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", answer):
        return f"write the number alone, as it is printed: {'32.9' if option.type == 'percent' else '1204'}"
    if option.type == "percent" and re.fullmatch(r"0\.[0-9]{2,}", answer):
        percent = f"{(Decimal(answer) * 100).normalize():f}"
        return (
            f"{answer} percent is less than one in a hundred; write {percent} if the source means a fraction"
        )
    if option.name in {"released", "date"} and not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}){0,2}", answer):
        return "write 2025-03-14; or 2025-03 or 2025 if no more is known"
    return ""


def _parsed(option: Option, value: Any) -> Any:  # noqa: ANN401 - text, or what the type of the option says
    if option.type in {"whole", "number", "percent", "value"} and isinstance(value, str):
        return yaml_reader.parse_scalar(value.strip())
    return value
