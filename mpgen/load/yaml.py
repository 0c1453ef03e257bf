"""One YAML text → values with places, by YAML 1.2 rules.

`true` and `false` are the only booleans; `no`, `off`, `10:30` and `0123` stay text, numbers keep
their characters, a key twice is an error.  The events of PyYAML's C parser are read one by one: it
has no limit of its own and its tree builder crashes on deep nesting.  What `!use` means is the
business of `include.py`, which passes itself in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import yaml

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Span
from mpgen.load import messages_yaml as messages
from mpgen.load.yaml_text import UNUSABLE
from mpgen.load.yaml_value import Atom, Items, Key, Number, Pairs, Scalar, Value

DEPTH = 60
"""The deepest value of a real spec lies about 8 levels down."""

NUMBER = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
ATOMS: dict[str, Atom] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
"""YAML 1.2.2 section 10.3.2 (core schema), 2021-10-01."""

Include: TypeAlias = Callable[[Span, str], tuple[Value | None, Diagnostics]]
Event: TypeAlias = Any
"""PyYAML's C events have no usable types."""

_PLAIN_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "map", "seq")}


class Broken(Exception):
    """Nothing more can be read of this text; carries why."""

    def __init__(self, why: Diagnostic) -> None:
        """Keep the finding."""
        self.why = why


def parse_yaml(file: str, text: str, include: Include) -> tuple[Value | None, Diagnostics]:
    """Read one document; the value is None where it cannot be used at all."""
    reader = _Reader(file, text, include)
    try:
        value = reader.document()
    except Broken as broken:
        return None, (*reader.said, broken.why)
    return (value if reader.is_complete else None), tuple(reader.said)


class _Reader:
    """The events of one text, and what was found on the way."""

    def __init__(self, file: str, text: str, include: Include) -> None:
        self.file = file
        self.text = text
        self.include = include
        self.events = self._parsed()
        self.anchors: dict[str, Value] = {}
        self.said: list[Diagnostic] = []
        self.is_complete = True

    def document(self) -> Value:
        """Read the only document."""
        next(self.events)
        if isinstance(next(self.events), yaml.StreamEndEvent):
            raise Broken(messages.empty_file(Span(self.file, 0, 0)))
        value = self._value(next(self.events), 0)
        if value == Scalar(value.span, None):
            raise Broken(messages.empty_file(Span(self.file, 0, 0)))
        next(self.events)
        last = next(self.events)
        if not isinstance(last, yaml.StreamEndEvent):
            at = last.start_mark.index
            raise Broken(messages.several_documents(Span(self.file, at, at + 3)))
        return value

    def _parsed(self) -> Iterator[Event]:
        try:
            yield from yaml.parse(self.text, Loader=yaml.CBaseLoader)
        except yaml.MarkedYAMLError as fault:
            raise Broken(_syntax(self.file, self.text, fault)) from None

    def _value(self, event: Event, depth: int) -> Value:
        if depth > DEPTH:
            raise Broken(messages.yaml_too_deep(self._span(event), DEPTH))
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if isinstance(event, yaml.ScalarEvent):
            value: Value = self._scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = self._items(event, depth)
        else:
            value = self._pairs(event, depth)
        if event.anchor is not None:
            self.anchors[event.anchor] = value
        return value

    def _alias(self, event: Event) -> Value:
        span = self._span(event)
        if event.anchor not in self.anchors:
            raise Broken(messages.unknown_alias(span, event.anchor))
        return self.anchors[event.anchor]

    def _scalar(self, event: Event) -> Value:
        span = self._span(event)
        if event.tag == "!use":
            return self._use(span, event.value)
        self._tag(event)
        if event.implicit[0] and event.tag is None:
            return Scalar(span, _atom(event.value))
        # Only escapes can bring characters that were not in the text.
        for found in UNUSABLE.finditer(event.value):
            self.said.append(messages.unusable_character(span, ord(found.group())))
        return Scalar(span, event.value)

    def _use(self, span: Span, pattern: str) -> Value:
        value, said = self.include(span, pattern)
        self.said.extend(said)
        if value is None:
            self.is_complete = False
            return Scalar(span, None)
        return value

    def _items(self, event: Event, depth: int) -> Items:
        self._tag(event)
        values = []
        while not isinstance(inner := next(self.events), yaml.SequenceEndEvent):
            values.append(self._value(inner, depth + 1))
        return Items(self._around(event, inner), tuple(values))

    def _pairs(self, event: Event, depth: int) -> Pairs:
        self._tag(event)
        entries: dict[str, tuple[Key, Value]] = {}
        merged: list[tuple[Key, Value]] = []
        while not isinstance(inner := next(self.events), yaml.MappingEndEvent):
            is_merge = isinstance(inner, yaml.ScalarEvent) and inner.value == "<<"
            key = self._key(inner, depth)
            value = self._value(next(self.events), depth + 1)
            if is_merge and inner.implicit[0]:
                merged.extend(self._merged(value))
            elif key.text in entries:
                first = entries[key.text][0].span
                self.said.append(messages.duplicate_key(key.span, key.text, first))
            else:
                entries[key.text] = (key, value)
        for key, value in merged:
            entries.setdefault(key.text, (key, value))
        return Pairs(self._around(event, inner), tuple(entries.values()))

    def _key(self, event: Event, depth: int) -> Key:
        value = self._value(event, depth + 1)
        if not isinstance(value, Scalar) or not isinstance(event, yaml.ScalarEvent):
            raise Broken(messages.key_not_text(self._span(event)))
        return Key(value.span, event.value)

    def _merged(self, value: Value) -> Iterator[tuple[Key, Value]]:
        """Yield the entries that `<<` brings; earlier ones win, as YAML's merge key says."""
        match value:
            case Pairs(entries=entries):
                yield from entries
            case Items(values=values) if all(isinstance(each, Pairs) for each in values):
                for each in values:
                    yield from self._merged(each)
            case _:
                self.said.append(messages.merge_not_mapping(value.span))

    def _tag(self, event: Event) -> None:
        if event.tag is not None and event.tag not in _PLAIN_TAGS:
            written = event.tag.replace("tag:yaml.org,2002:", "!!")
            span = Span(self.file, event.start_mark.index, event.start_mark.index + len(written))
            raise Broken(messages.unknown_yaml_tag(span, written))

    def _span(self, event: Event) -> Span:
        return Span(self.file, event.start_mark.index, event.end_mark.index)

    def _around(self, first: Event, last: Event) -> Span:
        """Span a list or mapping; only its first line, which is what a reader looks for."""
        start, end = first.start_mark.index, last.end_mark.index
        line = self.text.find("\n", start, end)
        return Span(self.file, start, end if line < 0 else line)


def _atom(text: str) -> Atom:
    if text in ATOMS:
        return ATOMS[text]
    return Number(text) if text[0] in "-+.0123456789" and NUMBER.fullmatch(text) else text


_PROBLEMS = {
    "mapping values are not allowed in this context": (
        "a `:` is not expected here",
        "quote a text that holds `: `, or check the indentation of this line and the one before",
    ),
    "did not find expected key": (
        "this line does not fit the indentation of the lines before",
        "lines of one mapping start in the same column; a quote may be missing above",
    ),
    "did not find expected '-' indicator": (
        "the list ends with a line that is no item",
        "items of one list start with `- ` in the same column",
    ),
    "did not find expected ',' or ']'": ("the list `[` is not closed", "add `,` or `]`"),
    "did not find expected ',' or '}'": ("the mapping `{` is not closed", "add `,` or `}`"),
    "did not find expected node content": ("a value is missing here", "close `[` or `{`"),
    "found unexpected end of stream": ("the quoted text does not end", "add the closing quote"),
    "found character that cannot start any token": (
        "a value cannot start with this character",
        "put the value in quotes",
    ),
    "found unknown escape character": (
        "an escape in this text is not known",
        "use single quotes for text with `\\`",
    ),
    "could not find expected ':'": ("`:` is missing after this key", "write `key: value`"),
}


def _syntax(file: str, text: str, fault: yaml.MarkedYAMLError) -> Diagnostic:
    """Say the parser's words in ours; a problem that we have no words for keeps its own."""
    at = min(fault.problem_mark.index if fault.problem_mark else 0, len(text))
    span = Span(file, at, min(at + 1, len(text)))
    if text[at : at + 1] == "\t":
        return messages.tab_indentation(span)
    problem = fault.problem or "this is not YAML"
    words, hint = _PROBLEMS.get(problem, (problem, "check quotes, brackets and indentation"))
    return messages.yaml_syntax(span, words, hint)
