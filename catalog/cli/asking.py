"""What `catalog new` takes as options, and asks on a terminal where they leave it open."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, get_args

from catalog.cli.command import wrong
from catalog.entries import yaml_reader

if TYPE_CHECKING:
    import argparse
    from collections.abc import Set as AbstractSet

    from catalog.authoring.draft import Found

KINDS: Final = ("model", "benchmark", "method", "result", "correction", "dispute")
REVISIONS: Final = ("correction", "dispute")  # these change a file that is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One fact: its option, for which kinds of entry, and what a terminal asks."""

    name: str
    kinds: str  # letters of model, benchmark, Method, result, correction, dispute: "mbMrcd"
    help: str
    form: str = "text"  # text, list, flag, whole, number, percent
    ask: str = ""  # the question; "" where it is not asked
    needed: str = ""  # letters of the kinds that cannot do without


OPTIONS: Final = (
    Option(
        name="entry",
        kinds="cd",
        help="link, id or name of what is meant; of a value, the link of the `#` beside it",
        ask="Which entry or value (its link)",
        needed="cd",
    ),
    Option(name="field", kinds="c", help="its field, such as variants.7b.layers", ask="Field", needed="c"),
    Option(name="value", kinds="c", help="what it should say", ask="What it should say", needed="c"),
    Option(
        name="status",
        kinds="d",
        help="disputed, superseded or withdrawn",
        ask="It is disputed, superseded or withdrawn",
        needed="d",
    ),
    Option(name="reason", kinds="d", help="why it does not stand", ask="Why", needed="d"),
    Option(name="reason_url", kinds="d", help="where that is argued", ask="Where that is argued: link"),
    Option(name="name", kinds="mbM", help="name as its authors write it", ask="Name", needed="mbM"),
    Option(name="aliases", kinds="mbM", form="list", help="another name that sources print"),
    Option(name="summary", kinds="mbM", help="one plain sentence", ask="What it is, in one sentence"),
    Option(
        name="organisations",
        kinds="mbM",
        form="list",
        help="who made it: a name or an id of entries/terms/organisations.yaml",
        ask="Organisations, with commas between",
    ),
    Option(
        name="released", kinds="mbM", help="first public date", ask="Released (2025-03-14, 2025-03 or 2025)"
    ),
    Option(name="architecture", kinds="m", help="of entries/terms/architectures.yaml"),
    Option(
        name="parameters",
        kinds="m",
        form="list",
        help="a size, such as 7B; each makes a variant",
        ask="Sizes, such as `1.3B, 7B`",
    ),
    Option(name="licence", kinds="mb", help="of the weights or the data", ask="Licence"),
    Option(name="public", kinds="m", form="flag", help="anyone can download the weights"),
    Option(name="url", kinds="mb", help="the weights, or the benchmark's home"),
    Option(name="repository", kinds="mM", help="link to its code"),
    Option(name="natural_languages", kinds="mb", form="list", help="a language of its texts"),
    Option(name="programming_languages", kinds="mb", form="list", help="a programming language"),
    Option(name="based_on", kinds="m", form="list", help="a model that it was made from"),
    Option(name="scenario", kinds="b", help="of entries/terms/scenarios.yaml"),
    Option(name="instances", kinds="b", form="whole", help="number of problems", ask="Number of problems"),
    Option(name="has_tests", kinds="b", form="flag", help="solutions are run against tests"),
    Option(name="metrics", kinds="b", form="list", help="a metric, such as pass@k"),
    Option(name="parent", kinds="b", help="the benchmark that it was made from"),
    Option(
        name="kind_of_method",
        kinds="M",
        help="of entries/terms/method-kinds.yaml",
        ask="Kind, such as repair or planning",
        needed="M",
    ),
    Option(name="base_models", kinds="M", form="list", help="a model that it was used with"),
    Option(name="evaluated_on", kinds="M", form="list", help="a benchmark that it was scored on"),
    Option(name="tags", kinds="mbM", form="list", help="a tag of entries/terms/tags.yaml"),
    Option(name="model", kinds="r", help="family/variant, or a printed name", ask="Model", needed="r"),
    Option(name="as_reported", kinds="r", help="the model's name as the source prints it"),
    Option(name="benchmark", kinds="r", help="id or name", ask="Benchmark", needed="r"),
    Option(name="version", kinds="r", help="edition of the benchmark, where the source states it"),
    Option(name="split", kinds="r", help="part of the benchmark"),
    Option(name="language", kinds="r", help="programming language, where the benchmark has several"),
    Option(name="metric", kinds="r", help="such as pass@1", ask="Metric [pass@1]", needed="r"),
    Option(
        name="percent",
        kinds="r",
        form="percent",
        help="the value as printed, in percent",
        ask="Percent, as printed",
        needed="r",
    ),
    Option(name="method", kinds="r", help="method in use, where it is not plain generation"),
    Option(name="problems", kinds="r", form="whole", help="problems scored, where fewer than all"),
    Option(name="correct", kinds="r", form="whole", help="problems solved"),
    Option(name="decoding", kinds="r", help="greedy or sampling"),
    Option(name="samples", kinds="r", form="whole", help="samples drawn for each problem"),
    Option(name="temperature", kinds="r", form="number", help="sampling temperature"),
    Option(name="top_p", kinds="r", form="number", help="nucleus sampling threshold"),
    Option(name="shots", kinds="r", form="whole", help="worked examples in the prompt"),
    Option(name="source_title", kinds="mbMrc", help="what was read", ask="Source: title", needed="c"),
    Option(name="source_url", kinds="mbMrc", help="a link to it", ask="Source: link"),
    Option(
        name="source_kind",
        kinds="r",
        help="paper, leaderboard, repository, model-card, article, review, raw-data or website",
        ask="Source: kind [paper]",
    ),
    Option(name="locator", kinds="mbMrc", help="the place in it, such as Table 3", ask="Source: place in it"),
    Option(name="date", kinds="r", help="when that was published"),
    Option(name="measured_by", kinds="r", help="who ran the model", ask="Who ran the model"),
    Option(
        name="relationship",
        kinds="r",
        help="developer, rival (proposes another model), benchmark-authors, third-party or this-project",
        ask="They are developer, rival, benchmark-authors, third-party or this-project",
    ),
    Option(name="quoted", kinds="r", form="flag", help="the source repeats a number that others measured"),
    Option(name="note", kinds="mbMr", help="what a reader must know"),
)
_ASKED_ONCE: Final = {"metric": "pass@1", "source_kind": "paper"}
_TERMS_OF: Final = {"kind_of_method": "kind"}


# With --to, the file says these already.
_OF_FILE: Final = frozenset({"source_title", "source_url", "source_kind", "measured_by", "relationship"})


def letter(kind: str) -> str:
    """How `kind` is written in `Option.kinds`."""
    return "M" if kind == "method" else kind[0]


def take_form(options: argparse.Namespace, text: str) -> None:
    """Let `options` say what an answered issue form says, where they do not say it themselves.

    Raises FormError. Answers become values, never words of a command line.
    """
    from catalog.authoring import issue_form

    form = issue_form.read(text, options.kind)
    options.kind = form.kind
    own = {name for name, value in vars(options).items() if value is not None}
    for name, answer in form.answers:
        if name in own:
            continue
        if name in issue_form.LISTS:
            setattr(options, name, [*(getattr(options, name) or ()), answer])
        else:
            setattr(options, name, True if name in issue_form.FLAGS else answer)


def asks(options: argparse.Namespace) -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty() and not options.print and not options.from_issue


def asked_kind() -> str:
    """What is to be written, as somebody on the terminal says."""
    kind = _asked(Option(name="what", kinds="", help="", ask=f"What is it ({', '.join(KINDS)})"), needed=True)
    return str(kind)


def said(options: argparse.Namespace, found: Found) -> dict[str, Any]:
    """What the options say, and on a terminal the answers to what they leave open."""
    known = {name for name, value in _known(found).items() if value}
    if options.to is not None:
        known |= _OF_FILE
    may_ask = asks(options)
    kind = letter(options.kind)
    answers: dict[str, Any] = {}
    missing = []
    for option in (each for each in OPTIONS if kind in each.kinds):
        value: Any = getattr(options, option.name)
        if value is None and may_ask and option.ask and not _idle(option, answers, known):
            value = _asked(option, needed=kind in option.needed)
        if value is None and kind in option.needed:
            value = _ASKED_ONCE.get(option.name)
            if value is None:
                missing.append("--" + option.name.replace("_", "-"))
        if value is not None:
            answers[_TERMS_OF.get(option.name, option.name)] = _value(option, value)
    if missing:
        wrong(f"a {options.kind} needs {', '.join(missing)}")
    return answers


def _known(found: Found) -> dict[str, Any]:
    """What need not be asked any more."""
    paper = found.paper
    return {
        "source_title": found.paper or found.read,
        "source_url": paper.get("arxiv") or paper.get("doi") or paper.get("url") or found.hugging_face,
        "released": found.released,
        "licence": found.card.get("licence"),
    }


def _idle(option: Option, answers: dict[str, Any], known: AbstractSet[str]) -> bool:
    """Whether a question is answered already, or another answer has made it idle."""
    if option.name == "relationship" and "measured_by" not in answers:
        return True
    about_source = option.name in {"source_url", "source_kind", "locator"}
    if about_source and "source_title" not in answers and "source_title" not in known:
        return True
    return option.name in known


def _asked(option: Option, *, needed: bool) -> Any:  # noqa: ANN401 - text, or a list of it
    """The answer to a question on the terminal; None where it is left open.

    An answer that the checks would refuse is asked for again, so that the others are not lost.
    """
    refused = ""
    while True:
        sys.stderr.write(f"{option.ask}{'' if needed else ' (enter: leave out)'}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        answer = line.strip()
        if answer and (mend := _mend(option, answer)) and answer != refused:
            sys.stderr.write(f"  {mend}\n")
            refused = answer  # said twice, it is meant so: the checks have the last word
            continue
        if answer and option.form == "list":
            return [part.strip() for part in answer.split(",") if part.strip()]
        if answer:
            return answer
        if not needed or option.name in _ASKED_ONCE:
            return _ASKED_ONCE.get(option.name)


def _choices(name: str) -> tuple[str, ...]:
    """The words among which an answer has to be; () where it is free."""
    from catalog.entries.schema import results

    words: dict[str, Any] = {
        "status": results.Status,
        "relationship": results.Relationship,
        "source_kind": results.SourceKind,
    }
    if name == "what":
        return KINDS
    return tuple(word for word in get_args(words.get(name)) if word != "valid")


def _mend(option: Option, answer: str) -> str:
    """What to write instead of an answer that cannot stand; "" where it can."""
    choices = _choices(option.name)
    if choices and answer not in choices:
        return f"write one of {', '.join(choices)}"
    if option.form in {"whole", "number"} and not re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", answer):
        return "write the number alone"
    if option.form == "percent" and not re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", answer):
        return "write the number alone, as it is printed: 32.9"
    if option.form == "percent" and re.fullmatch(r"0\.[0-9]{2,}", answer):
        percent = f"{(Decimal(answer) * 100).normalize():f}"
        return (
            f"{answer} percent is less than one in a hundred; write {percent} if the source means a fraction"
        )
    if option.name in {"released", "date"} and not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}){0,2}", answer):
        return "write 2025-03-14, or 2025-03 or 2025 where no more is known"
    return ""


def _value(option: Option, value: Any) -> Any:  # noqa: ANN401 - what was said, in the form of its field
    if option.form in {"whole", "number", "percent"} and isinstance(value, str):
        return yaml_reader.parse_scalar(value.strip(), (0, 0))
    return value
