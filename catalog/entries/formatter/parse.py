"""Parse YAML text into a tree that keeps comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import yaml

from catalog.entries import yaml_reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_Mark: TypeAlias = tuple[int, int]  # line and column from 0
_NOWHERE: Final = (0, 0)
_COMMENT: Final = re.compile(r"(?:^|(?<=[ \t]))#.*")


@dataclass(slots=True)
class Comment:
    """A comment, from `#` to the end of its line."""

    at: _Mark
    text: str
    own_line: bool  # on its line
    after_blank_line: bool  # below an empty line


@dataclass(slots=True)
class Item:
    """One key and value of a mapping, or one item of a list, with its comments."""

    key: str | None  # None: of a list
    node: YamlNode
    start: _Mark
    key_end: _Mark | None = None
    before: list[Comment] = field(default_factory=list)
    beside: list[Comment] = field(default_factory=list)  # one, as people write


@dataclass(slots=True)
class Scalar:
    """A text, number, boolean or null in the YAML tree, with its value as `yaml_reader` reads it."""

    plain_value: Any
    start: _Mark
    end: _Mark


@dataclass(slots=True)
class Collection:
    """A mapping or list in the YAML tree; `tail` holds the comments after its last item."""

    is_list: bool
    items: list[Item]
    start: _Mark
    end: _Mark  # of one without brackets: where its last item ends
    brackets: bool
    tail: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class Uncommented(Scalar):
    """A value of any kind, below which there are no comments: opened where its parts need their own lines."""

    def opened(self) -> YamlNode:
        """A node with the parts of a mapping or list; else this one."""
        content = self.plain_value
        if isinstance(content, dict):
            items = [Item(key, uncommented(below), _NOWHERE) for key, below in content.items()]
        elif isinstance(content, list):
            items = [Item(None, uncommented(below), _NOWHERE) for below in content]
        else:
            return self
        is_list = isinstance(content, list)
        return Collection(is_list=is_list, items=items, start=_NOWHERE, end=_NOWHERE, brackets=False)


YamlNode: TypeAlias = Scalar | Collection


@dataclass(slots=True)
class YamlTree:
    """The tree of a YAML file; `head` holds the comments above its first key."""

    root: Collection
    head: list[Comment]

    def comments(self) -> list[str]:
        """Texts of all comments, from the top of the file to its end."""
        return [comment.text for comment in (*self.head, *_comments_below(self.root))]


def value(node: YamlNode) -> Any:  # noqa: ANN401 - whatever YAML can say
    """Plain Python value of `node`, as `yaml_reader` reads it."""
    if isinstance(node, Scalar):
        return node.plain_value
    if node.is_list:
        return [value(item.node) for item in node.items]
    return {str(item.key): value(item.node) for item in node.items}


def tree_of(content: Mapping[str, Any], head: Iterable[str] = ()) -> YamlTree:
    """The tree of a file with the value `content`, without positions; `head` are comments at its top."""
    root = uncommented(content).opened()
    assert isinstance(root, Collection)
    return YamlTree(root, [Comment(_NOWHERE, text, own_line=True, after_blank_line=False) for text in head])


def uncommented(content: Any) -> Uncommented:  # noqa: ANN401 - whatever YAML can say
    """`content` as a node without position."""
    return Uncommented(content, _NOWHERE, _NOWHERE)


class NotPlainError(Exception):
    """Error: the file uses YAML that the formatter does not support, such as anchors."""


def parse_tree(text: str) -> YamlTree:
    """The YAML tree of `text`, which must be valid YAML with a mapping at its top.

    Raises NotPlainError if it has anchors, tags or directives.
    """
    reader = _Events(text)
    root = reader.root()
    comments = _comments_in(text, reader.scalars)
    tree = YamlTree(root, [])
    _CommentPlacer(tree).place_all(comments)
    return tree


class _Events:
    def __init__(self, text: str) -> None:
        self._loader: Any = yaml_reader.event_loader(text)
        self.scalars: list[Any] = []

    def root(self) -> Collection:
        self._loader.get_event()
        document = self._loader.get_event()
        if document.version or document.tags:
            raise NotPlainError
        root = self._node(self._loader.get_event())
        assert isinstance(root, Collection)
        assert not root.is_list
        return root

    def _node(self, event: Any) -> YamlNode:  # noqa: ANN401 - an event of the YAML parser
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None or event.tag == "!":
            raise NotPlainError
        start = _mark(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            self.scalars.append(event)
            plain = not event.style
            value = yaml_reader.parse_scalar(event.value) if plain else event.value
            return Scalar(value, start, _mark(event.end_mark))
        is_list = isinstance(event, yaml.SequenceStartEvent)
        collection = Collection(is_list, [], start, start, bool(event.flow_style))
        while True:
            event = self._loader.get_event()
            if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                break
            if is_list:
                node = self._node(event)
                collection.items.append(Item(None, node, node.start))
            else:
                key = self._node(event)
                assert isinstance(key, Scalar)
                key_text = self.scalars[-1].value
                node = self._node(self._loader.get_event())
                collection.items.append(Item(key_text, node, key.start, key_end=key.end))
        collection.end = _mark(event.end_mark) if collection.brackets else _end(collection)
        return collection


def _end(collection: Collection) -> _Mark:
    last = collection.items[-1] if collection.items else None
    if last is None:
        return collection.start
    return max(last.node.end, last.key_end or (0, 0))


def _mark(mark: Any) -> _Mark:  # noqa: ANN401 - PyYAML has no types for it
    return (mark.line, mark.column)


def _comments_in(text: str, scalars: list[Any]) -> list[Comment]:
    """All comments in `text`: from a `#` at the start of a line or after a space, outside scalars."""
    lines = yaml_reader.LINE_BREAK.split(text)
    covered: dict[int, list[tuple[int, int]]] = {}
    for event in scalars:
        (line, column), (last, end) = _mark(event.start_mark), _mark(event.end_mark)
        if event.style in {"|", ">"}:  # its first line may end in a comment
            match = _COMMENT.search(lines[line], column)
            covered.setdefault(line, []).append((column, match.start() if match else len(lines[line])))
            line, column = line + 1, 0
        for number in range(line, last + 1):
            if "#" in (lines[number] if number < len(lines) else ""):
                from_ = column if number == line else 0
                to = end if number == last else len(lines[number])
                covered.setdefault(number, []).append((from_, to))
    comments = []
    for number, line_text in enumerate(lines):
        if "#" not in line_text:
            continue
        scalars_here = covered.get(number, [])
        next_scalar = 0
        for match in re.finditer(r"(?:^|(?<=[ \t]))#", line_text):
            at = match.start()
            while next_scalar < len(scalars_here) and scalars_here[next_scalar][1] <= at:
                next_scalar += 1
            if next_scalar == len(scalars_here) or at < scalars_here[next_scalar][0]:
                alone = not line_text[:at].strip(" \t\ufeff")
                spaced = number > 0 and not lines[number - 1].strip()
                comments.append(Comment((number, at), line_text[at:].rstrip(), alone, spaced))
                break
    return comments


class _CommentPlacer:
    """Attaches each comment to the item that it stands above or beside."""

    def __init__(self, tree: YamlTree) -> None:
        self._tree = tree
        self._items: list[tuple[Item, Collection]] = []  # in the order of the text, the outer first
        self._ways: list[tuple[Collection, ...]] = []  # collections that each item lies in, outermost first
        self._ends: list[tuple[_Mark, Item]] = []  # where something written ends
        self._walk(tree.root, (tree.root,))
        self._ends.sort(key=lambda end: end[0])

    def _walk(self, collection: Collection, way: tuple[Collection, ...]) -> None:
        for item in collection.items:
            self._items.append((item, collection))
            self._ways.append(way)
            if item.key_end is not None:
                self._ends.append((item.key_end, item))
            if isinstance(item.node, Scalar):
                self._ends.append((item.node.end, item))
            else:
                self._walk(item.node, (*way, item.node))
                if item.node.brackets:
                    self._ends.append((item.node.end, item))

    def place_all(self, comments: list[Comment]) -> None:
        starts = [item.start for item, _ in self._items]
        following = written = 0
        for comment in comments:  # in the order of the text, as both lists are
            while following < len(starts) and starts[following] < comment.at:
                following += 1
            while written < len(self._ends) and self._ends[written][0] <= comment.at:
                written += 1
            if following == 0:
                self._tree.head.append(comment)
                continue
            end, item = self._ends[written - 1] if written else ((-1, 0), self._items[0][0])
            if not comment.own_line and end[0] == comment.at[0]:
                item.beside.append(comment)
                continue
            self._place_line(comment, following)

    def _place_line(self, comment: Comment, following: int) -> None:
        """Attach a comment on its own line: above the next item, or at the end of a finished collection."""
        nearest = self._items[following][0] if following < len(self._items) else None
        around = set(map(id, self._ways[following])) if nearest is not None else set()
        # What ends before the next item starts, the innermost first.
        last = self._items[following - 1][0].node
        way = self._ways[following - 1]
        if isinstance(last, Collection):  # an empty one
            way = (*way, last)
        ended = [collection for collection in reversed(way) if id(collection) not in around]
        for collection in ended:
            inside = (
                collection.start < comment.at < collection.end
                if collection.brackets
                else collection.start[1] <= comment.at[1]
            )
            if inside:
                collection.tail.append(comment)
                return
        if nearest is not None:
            nearest.before.append(comment)
        else:
            self._tree.root.tail.append(comment)


def _comments_below(collection: Collection) -> Iterator[Comment]:
    for item in collection.items:
        yield from item.before
        yield from item.beside
        if isinstance(item.node, Collection):
            yield from _comments_below(item.node)
    yield from collection.tail
