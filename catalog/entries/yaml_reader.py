"""Read YAML text into plain values, with the position of every node.

The text is read as a stream of parser events in one pass, so depth, size and alias
expansion are bounded before anything large exists. Scalars are those of JSON only: `no` and
`2022-03-25` stay text, and a real number keeps the decimals it was written with.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from math import isinf
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import yaml
from yaml.events import AliasEvent, MappingEndEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from catalog.entries.diagnostics import Diagnostic, Fix, Position
from catalog.entries.files import MAX_BYTES
from catalog.entries.paused_gc import paused_gc
from catalog.entries.real import Real
from catalog.entries.syntax_messages import explain, strange_indentation

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DEPTH: Final = 32
MAX_NODES: Final = 100_000  # keys and values, aliases followed; the largest file in entries/ has 12,000
_MAX_DIRECTIVES: Final = 20  # the parser compares each `%TAG` with all before it

# libyaml where PyYAML was built with it: ten times faster, same events.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_REAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")
_UNREADABLE: Final = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LINE_BREAK: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")  # as YAML counts lines
_DIRECTIVE: Final = re.compile("(?:^|[\r\n\x85\u2028\u2029])%")
_NUMBER_STARTS: Final = frozenset("-0123456789")
_MAX_DIGITS: Final = 30  # int() of a very long text takes quadratic time
_STANDARD_TAG: Final = "tag:yaml.org,2002:"  # what `!!` stands for
_MOST_PROBLEMS: Final = 1000  # reported for one file
_SHOWN: Final = 60  # characters of a value shown in a message
_CONFLICT: Final = re.compile(r"^(?:<{7} |={7}\r?$|>{7} )", re.MULTILINE)
_CONFLICT_MESSAGE: Final = (
    "the file contains an unresolved merge conflict; keep one side and delete the lines with `<<<<<<<`, "
    "`=======` and `>>>>>>>`"
)
_REMEDY_SEEN: Final = 500  # characters of the line that the hint is based on
# Parser messages for wrong indentation.
_INDENTED: Final = (
    "expected '-' indicator",
    "expected key",
    "expected <block end>",
    "values are not allowed",
)
_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "~": None, "": None}


# A mark is (line, column), both from 0. Children hang below it in the shape of the value:
# a mapping's as {key: (start of the key, marks of the value, end of the key)}, a sequence's as a list.
Mark: TypeAlias = tuple[int, int]


@dataclass(slots=True)
class Marks:
    """Position of a YAML node, as (line, column) from 0, and the marks of the nodes below it."""

    start: Mark
    end: Mark  # just after the node; of a collection without brackets, or a block of text, later
    below: dict[str, tuple[Mark, Marks, Mark]] | list[Marks] | None = None
    nodes: int = 1  # this node and all below it, aliases followed
    height: int = 0  # levels below it, aliases followed
    brackets: bool = False  # a list in `[]` or a mapping in `{}`


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed YAML file: its value, and the position of each node."""

    path: str
    value: Any
    marks: Marks
    text: str = field(repr=False)
    has_anchors: bool = False
    _lines: list[str] = field(default_factory=list, repr=False, compare=False)

    @property
    def lines(self) -> list[str]:
        """Lines of the text, without line breaks; split once, as a file can have many problems."""
        if not self._lines:
            self._lines.extend(LINE_BREAK.split(self.text))
        return self._lines

    def position(self, loc: tuple[int | str, ...] = (), *, key: bool = False) -> Position:
        """Line and column of the node at `loc` (a list of keys and indices), or of its nearest parent.

        With `key`, those of the last key instead of its value. Steps that are not in the text
        (pydantic adds labels) are ignored.
        """
        marks, at = self.marks, self.marks.start
        for step in loc:
            below = marks.below
            if isinstance(below, dict) and isinstance(step, str) and step in below:
                key_mark, marks, _ = below[step]
                at = key_mark if key else marks.start
            elif isinstance(below, list) and isinstance(step, int) and 0 <= step < len(below):
                marks = below[step]
                at = marks.start
            else:
                break
        return Position(self.path, at[0] + 1, at[1] + 1)

    def end(self, loc: tuple[int | str, ...], *, key: bool = False) -> tuple[int, int] | None:
        """(line, column), from 1, just after the scalar at `loc`, or with `key` after the last key of `loc`.

        None if there is no such node, if it is a mapping or a list, or if it goes on for several lines; also
        in a file with anchors, where one text can be the value of several nodes.
        """
        if self.has_anchors or (node := self.marks_at(loc)) is None:
            return None
        marks, key_start, key_end = node
        start, end = (key_start, key_end) if key else (marks.start, marks.end)
        if start is None or end is None or start[0] != end[0] or (marks.below is not None and not key):
            return None
        return end[0] + 1, end[1] + 1

    def marks_at(self, loc: tuple[int | str, ...]) -> tuple[Marks, Mark | None, Mark | None] | None:
        """(marks of the node at `loc`, start and end of its key); None if there is no such node.

        Of the top of the file and of items of lists, the start and end of the key are None.
        """
        marks = self.marks
        start: Mark | None = None
        end: Mark | None = None
        for step in loc:
            below = marks.below
            if isinstance(below, dict) and isinstance(step, str) and step in below:
                start, marks, end = below[step]
            elif isinstance(below, list) and isinstance(step, int) and 0 <= step < len(below):
                start, marks, end = None, below[step], None
            else:
                return None
        return marks, start, end

    def lines_of(self, loc: tuple[int | str, ...]) -> str | None:
        """Text of the scalar at `loc` as written, with its line breaks; None if it has only one line."""
        node = self.marks_at(loc)
        if node is None or node[0].below is not None or node[0].start[0] == node[0].end[0]:
            return None
        lines = LINE_BREAK.split(self.text)
        (first, column), (last, end) = node[0].start, node[0].end
        last_line = [lines[last][:end]] if last < len(lines) else []
        return "\n".join([lines[first][column:], *lines[first + 1 : last], *last_line])

    def diagnostic(
        self,
        loc: tuple[int | str, ...],
        rule: str,
        message: str,
        *,
        key: bool = False,
        fix: Fix | None = None,
    ) -> Diagnostic:
        """Diagnostic about the node at `loc` (or, with `key`, about its key), with its end."""
        return Diagnostic(self.position(loc, key=key), rule, message, end=self.end(loc, key=key), fix=fix)


def event_loader(text: str) -> Any:
    """YAML parser over `text`; each call of its `get_event` returns the next event."""
    return _Loader(text)


class _Refused(Exception):  # noqa: N818 - a signal inside this module, never an error of the caller
    def __init__(self, mark: Mark, rule: str, message: str) -> None:
        super().__init__(message)
        self.problem = (mark, rule, message)


def read(  # noqa: PLR0911 - one for each kind of broken file
    path: str, data: bytes, *, repeated: Callable[[Any, Any], Any] | None = None
) -> tuple[Document | None, list[Diagnostic]]:
    """(parsed document or None, all diagnostics); None if `data` is too large or not readable as YAML at all.

    A duplicate key is reported and its first value used, so that the rest can still be checked. With
    `repeated`, it is not reported: the key has what this function makes of its two values.
    """
    if len(data) > MAX_BYTES:
        limit = f"{MAX_BYTES // 1024} KiB"
        return None, [
            Diagnostic(
                Position(path), "too-large", f"the file is larger than {limit}; split it into several files"
            )
        ]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data.removeprefix(BOM_UTF8)[: error.start].decode("utf-8")  # `start` counts from behind it
        message = "the text is not UTF-8; save the file as UTF-8"
        return None, [Diagnostic(_position(path, _mark_after(before)), "encoding", message)]
    if (refusal := _refusal(text)) is not None:
        at, message = refusal
        return None, [Diagnostic(_position(path, _mark_after(text[:at])), "yaml-syntax", message)]
    if not text.isascii() and (strange := strange_indentation(path, LINE_BREAK.split(text))) is not None:
        return None, [strange]
    reader = _Reader(path, text, repeated)
    try:
        with paused_gc():
            document = reader.document()
    except _Refused as refused:
        mark, rule, message = refused.problem
        return None, [*reader.problems, Diagnostic(_position(path, mark), rule, message)]
    except yaml.YAMLError as error:
        return None, [*reader.problems, _syntax_diagnostic(path, text, error)]
    return document, reader.problems


def _refusal(text: str) -> tuple[int, str] | None:
    """(index in `text`, message) of something that must not reach the YAML parser; None if `text` may."""
    if (conflict := _CONFLICT.search(text)) is not None:  # inside brackets, some would pass for YAML
        return conflict.start(), _CONFLICT_MESSAGE
    directives = list(islice(_DIRECTIVE.finditer(text), _MAX_DIRECTIVES + 1))
    if len(directives) > _MAX_DIRECTIVES:
        message = f"more than {_MAX_DIRECTIVES} lines start with `%`; delete these lines, or indent the text"
        return directives[-1].end() - 1, message
    return None


class _Reader:
    """Builds the value and marks of a file from parser events; recursion is limited to MAX_DEPTH."""

    def __init__(self, path: str, text: str, repeated: Callable[[Any, Any], Any] | None) -> None:
        self.path = path
        self._text = text
        self._repeated = repeated
        self._lines: list[str] | None = None  # of the text, once they are needed
        self._end = _end(text)
        self.problems: list[Diagnostic] = []
        self._next_event = event_loader(text).get_event
        self._anchors: dict[str, tuple[Any, Marks]] = {}
        self._nodes = 0

    def document(self) -> Document:
        self._next_event()  # stream start
        event = self._next_event()
        if isinstance(event, yaml.StreamEndEvent):
            raise _Refused((0, 0), "empty-file", "the file is empty; write the entry or delete the file")
        value, marks = self._node(self._next_event(), 0)
        self._next_event()  # document end
        event = self._next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            raise _Refused(_mark(event), "yaml-syntax", self._second(_mark(event)[0]))
        return Document(self.path, value, marks, self._text, has_anchors=bool(self._anchors))

    def _second(self, line: int) -> str:
        """Message about a second document, which starts in `line`, from 0."""
        rest = (text for text in LINE_BREAK.split(self._text)[line + 1 :] if text.strip())
        if re.match(r"[A-Za-z_][\w-]*:(?:\s|\Z)", next(rest, "x:")):
            return "a second YAML document starts here; write each entry in its own file"
        return "the entry ends here, and another text follows; delete this line and all below it"

    def _node(self, event: Any, depth: int) -> tuple[Any, Marks]:
        start = event.start_mark
        mark = (start.line, start.column)
        kind = type(event)
        if kind is AliasEvent:
            return self._alias(str(event.anchor), mark, depth)
        if event.tag is not None and event.tag != "!":
            raise _tagged(event.tag, mark)
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise _too_many(mark)
        if kind is ScalarEvent:
            node = self._scalar(event, mark)
        elif depth >= MAX_DEPTH:
            raise _too_deep(mark)
        elif kind is SequenceStartEvent:
            node = self._sequence(mark, depth, brackets=bool(event.flow_style))
        else:
            node = self._mapping(mark, depth, brackets=bool(event.flow_style))
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _scalar(self, event: Any, mark: Mark) -> tuple[Any, Marks]:
        value = event.value
        end_mark = event.end_mark
        end = (end_mark.line, end_mark.column)
        if not value:  # nothing is written: it may stand after the last line
            mark = min(mark, self._end)
            return (None if not event.style else ""), Marks(mark, max(mark, min(end, self._end)))
        if event.style:
            return value, Marks(mark, end)
        if value[0] in _NUMBER_STARTS and is_too_large(value):
            message = f"the number `{value}` is too large; write a smaller one, or put quotes around a text"
            raise _Refused(mark, "yaml-syntax", message)
        if end[0] > mark[0] and " - " in value:
            self._refuse_dash(mark[0], end[0])
        return parse_scalar(value), Marks(mark, end)

    def _refuse_dash(self, start: int, last: int) -> None:
        """Raise _Refused if a continuation line of a plain text looks like a list item.

        `start` and `last` are the first and the last line of the text, from 0.
        """
        if self._lines is None:
            self._lines = LINE_BREAK.split(self._text)
        for number in range(start + 1, min(last + 1, len(self._lines))):
            line = self._lines[number]
            if line.lstrip().startswith("- "):
                message = (
                    "this line continues the text above; align its dash with the other dashes of "
                    "the list, or put quotes around the whole text"
                )
                raise _Refused((number, len(line) - len(line.lstrip())), "yaml-syntax", message)

    def _sequence(self, mark: Mark, depth: int, *, brackets: bool) -> tuple[list[Any], Marks]:
        values: list[Any] = []
        below: list[Marks] = []
        nodes, height = 1, 0
        next_event, node = self._next_event, self._node
        while type(event := next_event()) is not SequenceEndEvent:
            value, marks = node(event, depth + 1)
            values.append(value)
            below.append(marks)
            nodes += marks.nodes
            if marks.height >= height:
                height = marks.height + 1
        return values, Marks(mark, _mark_of_end(event), below, nodes, height, brackets)

    def _mapping(self, mark: Mark, depth: int, *, brackets: bool) -> tuple[dict[str, Any], Marks]:
        values: dict[str, Any] = {}
        below: dict[str, tuple[Mark, Marks, Mark]] = {}
        nodes, height = 1, 0
        next_event, node = self._next_event, self._node
        while type(event := next_event()) is not MappingEndEvent:
            key_mark = _mark(event)
            if type(event) is not ScalarEvent:
                raise _Refused(key_mark, "yaml-syntax", "a key must be plain text; write `name: value`")
            self._nodes += 1
            key = event.value  # always text: `2022:` names the key "2022"
            key_end = _mark_of_end(event)
            value, marks = node(next_event(), depth + 1)
            nodes += 1 + marks.nodes
            if marks.height >= height:
                height = marks.height + 1
            if key in below and self._repeated is not None:
                values[key] = self._repeated(values[key], value)
            elif key in below:
                self._duplicate(key, key_mark, below[key][0])
            else:
                values[key] = value
                below[key] = (key_mark, marks, key_end)
        return values, Marks(mark, _mark_of_end(event), below, nodes, height, brackets)

    def _duplicate(self, key: str, mark: Mark, first: Mark) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            message = f"`{key[:_SHOWN]}` is already written on line {first[0] + 1}; keep one of the two"
            self.problems.append(Diagnostic(_position(self.path, mark), "duplicate-key", message))

    def _alias(self, anchor: str, mark: Mark, depth: int) -> tuple[Any, Marks]:
        if anchor not in self._anchors:  # unknown, or inside the node that it names
            name = f"*{anchor[:_SHOWN]}"
            message = (
                f'`{name}` refers to an anchor that is not defined above it; for a text, write `"{name}"`'
            )
            raise _Refused(mark, "yaml-syntax", message)
        value, marks = self._anchors[anchor]
        self._nodes += marks.nodes
        if self._nodes > MAX_NODES:
            raise _too_many(mark)
        if depth + marks.height > MAX_DEPTH:
            raise _too_deep(mark)
        return value, Marks(mark, mark, marks.below, marks.nodes, marks.height)


def _tagged(tag: str, mark: Mark) -> _Refused:
    written = tag.replace(_STANDARD_TAG, "!!", 1)[:_SHOWN]
    return _Refused(
        mark,
        "yaml-tag",
        f"the tag {written!r} is not allowed; write the plain value, or put quotes around it",
    )


def _too_many(mark: Mark) -> _Refused:
    message = (
        f"more than {MAX_NODES:,} keys and values, those of YAML aliases (`*x`) included; "
        "split the file into several, or write fewer aliases"
    )
    return _Refused(mark, "too-large", message)


def _too_deep(mark: Mark) -> _Refused:
    return _Refused(mark, "too-deep", f"nested more than {MAX_DEPTH} levels deep; use at most five levels")


def parse_scalar(text: str) -> Any:
    """Value of an unquoted scalar: a number, `true`, `false` or `null` as in JSON; all else is text.

    Also a number that is too long or too large stays text.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_STARTS or len(text) > _MAX_DIGITS:
        return text
    if _INTEGER.match(text):
        return int(text)
    return Real(text) if _REAL.match(text) and not isinf(float(text)) else text


def is_too_large(text: str) -> bool:
    """True if `text` has the form of a number, but is larger than every number that Python can hold."""
    return len(text) <= _MAX_DIGITS and _REAL.match(text) is not None and isinf(float(text))


def _mark(event: Any) -> Mark:
    mark = event.start_mark
    return (mark.line, mark.column)


def _mark_of_end(event: Any) -> Mark:
    mark = event.end_mark
    return (mark.line, mark.column)


def _end(text: str) -> Mark:
    """(line, column) from 0, just after the last visible character; libyaml reports a later position."""
    return _mark_after(text.rstrip())


def _mark_after(text: str) -> Mark:
    """(line, column) from 0, in lines of YAML and in characters, of whatever follows `text`."""
    lines = LINE_BREAK.split(text)
    return (len(lines) - 1, len(lines[-1]))


def _position(path: str, mark: Mark) -> Position:
    return Position(path, mark[0] + 1, mark[1] + 1)


def _syntax_diagnostic(path: str, text: str, error: yaml.YAMLError) -> Diagnostic:
    if isinstance(error, yaml.reader.ReaderError):  # its own position counts bytes or characters, as built
        match = _UNREADABLE.search(text)
        at = _position(path, _mark_after(text[: match.start() if match else 0]))
        return Diagnostic(at, "yaml-syntax", "there is a control character here; delete it")
    lines = LINE_BREAK.split(text)
    context = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or context
    at = _position(path, min((mark.line, mark.column), _end(text))) if mark else Position(path)
    parts = (getattr(error, "context", None), getattr(error, "problem", None))
    parser_message = " ".join(str(part) for part in parts if part)
    first = next((i for i, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#"), 0)
    if "document start" in parser_message and lines[first][:1].isspace():
        message = "the first field is indented; start the fields of a file in the first column"
        return Diagnostic(Position(path, first + 1), "yaml-syntax", message)
    if mark is not None:
        cause = explain(path, lines, (mark.line, (context or mark).line), parser_message, field_names())
        if cause is not None:
            return cause
    return Diagnostic(
        at, "yaml-syntax", f"invalid YAML ({parser_message}); {_remedy(lines[at.line - 1], parser_message)}"
    )


@cache
def field_names() -> frozenset[str]:
    """Names of all fields of all schemas."""
    from catalog.entries.schema import FOLDERS, TERM_FILES, TOP_FILES, introspect  # noqa: PLC0415 - it imports this module

    return introspect.field_names([*FOLDERS.values(), *TERM_FILES.values(), *TOP_FILES.values()])


def _remedy(line: str, parser_message: str) -> str:
    """Hint how to fix a syntax error in `line` or the line above it."""
    here = line[:_REMEDY_SEEN]
    if "\t" in here[: len(here) - len(here.lstrip())]:
        return "indent with spaces, not tabs"
    if re.search(r":\s+[^'\"\[{#|>][^#]*:\s", here) or re.search(r":\s+[@`%&*!]", here):
        return "put quotes around a value that contains `: ` or starts with a special character"
    if any(words in parser_message for words in _INDENTED):
        return "fields of one mapping start in the same column: compare this line with the one above"
    return "check indentation, quotes and brackets here and on the line above"
