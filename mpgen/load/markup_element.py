"""Attributes of one tag → directives, listeners, bindings and plain attributes of an `Item`.

An item is a node with the `if` and `for` that were written on it; `load/markup_structure.py` makes
`If` and `For` nodes of items, because only there the siblings are known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mpgen.ir.expression import Conditional, Expression, Literal
from mpgen.ir.node import Attribute, Binding, Element, Listener, Node, SlotOutlet, Value
from mpgen.ir.source import NOWHERE, Span
from mpgen.load import messages_directive as say
from mpgen.load.markup_scanner import OpenTag, RawAttribute, Scanner
from mpgen.load.markup_value import read_expression, read_value
from mpgen.load.messages_markup import duplicate_attribute

CONDITIONS = ("if", "elif", "else")
LOOP = re.compile(r"\s*([A-Za-z_$][\w$]*)\s*(?:,\s*([A-Za-z_$][\w$]*)\s*)?\bin\b", re.ASCII)
NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
KEY = re.compile(r"\*|[A-Za-z_$][\w$]*", re.ASCII)
EVENT = re.compile(r"on:([a-z][a-z0-9-]*)(\.stop)?")
CLASS = re.compile(r"class:([A-Za-z_][\w-]*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Loop:
    """A `for` directive."""

    each: Expression
    item: str
    index: str
    key: str
    span: Span


@dataclass(frozen=True, slots=True)
class Item:
    """A node with the structure directives written on it; `condition` is if, elif, else or ""."""

    node: Node
    condition: str = ""
    test: Expression | None = None
    loop: Loop | None = None
    span: Span = NOWHERE


@dataclass(slots=True)
class _Parts:
    """What has been read of one tag so far."""

    attributes: list[Attribute] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list)
    bindings: list[Binding] = field(default_factory=list)
    classes: list[tuple[str, Expression]] = field(default_factory=list)
    slot: str = ""
    condition: tuple[str, Expression | None, Span] = ("", None, NOWHERE)
    loop: Loop | None = None
    key: str = ""


def read_element(scanner: Scanner, tag: OpenTag, children: tuple[Node, ...]) -> Item:
    """Make an item of a tag whose content has been read."""
    reader = _TagReader(scanner, tag)
    parts = reader.read()
    span = scanner.source.locate(tag.start, tag.end)
    node: Node
    if tag.tag == "slot":
        node = SlotOutlet(_slot_name(scanner, tag, parts, children), span)
    else:
        node = Element(
            tag.tag,
            _with_classes(parts, span),
            tuple(parts.listeners),
            tuple(parts.bindings),
            parts.slot,
            children,
            span,
        )
    condition, test, where = parts.condition
    return Item(node, condition, test, parts.loop, where)


class _TagReader:
    """Sorts the attributes of one tag by what they are."""

    def __init__(self, scanner: Scanner, tag: OpenTag) -> None:
        self.scanner = scanner
        self.tag = tag
        self.parts = _Parts()

    def read(self) -> _Parts:
        seen: dict[str, RawAttribute] = {}
        for raw in self.tag.attributes:
            name = raw.name.removesuffix(".stop") if raw.name.startswith("on:") else raw.name
            if name in seen:
                first = seen[name]
                where = self.scanner.source.locate(first.start, first.name_end)
                self.scanner.said.append(duplicate_attribute(self._name(raw), name, where))
                continue
            seen[name] = raw
            self._attribute(raw)
        self._check_loop(seen)
        return self.parts

    def _attribute(self, raw: RawAttribute) -> None:
        name = raw.name
        if name in CONDITIONS:
            self._condition(raw)
        elif name == "for" and self.tag.tag != "label":
            self.parts.loop = self._loop(raw)
        elif name == "key":
            self.parts.key = self._word(raw, KEY, say.key_form) or ""
        elif name == "slot":
            self.parts.slot = self._plain(raw)
        elif name.startswith("class:"):
            self._class(raw)
        elif name.startswith("on:"):
            self._listener(raw)
        elif name.startswith("bind:"):
            if handler := self._word(raw, NAME, say.binding_form):
                attribute = name.removeprefix("bind:")
                self.parts.bindings.append(Binding(attribute, handler, self._whole(raw)))
        elif ":" in name or not NAME.match(name):
            self.scanner.said.append(say.unknown_directive(self._name(raw), name))
        else:
            self._plain_attribute(raw)

    def _plain_attribute(self, raw: RawAttribute) -> None:
        if raw.name.startswith("data-") and raw.name != raw.name.lower():
            self.scanner.said.append(say.upper_case_data(self._name(raw), raw.name))
        value: Value | None = None
        if raw.value is not None:
            value = read_value(self.scanner, *raw.value)
        self.parts.attributes.append(Attribute(raw.name, value, self._whole(raw)))

    def _condition(self, raw: RawAttribute) -> None:
        if self.parts.condition[0]:
            self.scanner.said.append(
                say.two_conditions(self._name(raw), raw.name, self.parts.condition[0])
            )
            return
        test = None
        if raw.name != "else":
            test = self._bare_expression(raw)
        elif raw.value is not None and raw.value[1] > raw.value[0]:
            self.scanner.said.append(say.else_with_test(self._whole(raw)))
        self.parts.condition = (raw.name, test, self._whole(raw))

    def _bare_expression(self, raw: RawAttribute, start: int | None = None) -> Expression:
        """Read a value that is an expression without braces."""
        if raw.value is None:
            self.scanner.said.append(say.directive_without_value(self._name(raw), raw.name))
            return Literal(True)
        begin, end = raw.value if start is None else (start, raw.value[1])
        text = self.scanner.text[begin:end]
        if text.strip().startswith("{{"):
            span = self.scanner.source.locate(begin, end)
            self.scanner.said.append(say.braces_in_directive(span, raw.name))
            return Literal(True)
        return read_expression(self.scanner, begin, end)

    def _loop(self, raw: RawAttribute) -> Loop | None:
        if raw.value is None:
            self.scanner.said.append(say.directive_without_value(self._name(raw), "for"))
            return None
        found = LOOP.match(self.scanner.text, *raw.value)
        if found is None:
            self.scanner.said.append(say.loop_form(self.scanner.source.locate(*raw.value)))
            return None
        each = self._bare_expression(raw, found.end())
        return Loop(each, found[1], found[2] or "", "", self._whole(raw))

    def _check_loop(self, seen: dict[str, RawAttribute]) -> None:
        """Join `for` with its `key`, and see that they stand on the same tag."""
        loop, condition = self.parts.loop, self.parts.condition
        if loop is None:
            if "key" in seen and "for" not in seen:
                self.scanner.said.append(say.key_without_for(self._name(seen["key"])))
            return
        if "key" not in seen:
            self.scanner.said.append(say.loop_without_key(loop.span, loop.item))
        if condition[0] in ("elif", "else"):
            self.scanner.said.append(say.loop_on_branch(loop.span, condition[0]))
        self.parts.loop = Loop(loop.each, loop.item, loop.index, self.parts.key, loop.span)

    def _class(self, raw: RawAttribute) -> None:
        found = CLASS.fullmatch(raw.name)
        if found is None:
            self.scanner.said.append(say.unknown_directive(self._name(raw), raw.name))
            return
        self.parts.classes.append((found[1], self._bare_expression(raw)))

    def _listener(self, raw: RawAttribute) -> None:
        found = EVENT.fullmatch(raw.name)
        if found is None:
            self.scanner.said.append(say.event_form(self._name(raw), raw.name))
            return
        if handler := self._word(raw, NAME, say.handler_form):
            stop = found[2] is not None
            self.parts.listeners.append(Listener(found[1], handler, stop, self._whole(raw)))

    def _word(
        self, raw: RawAttribute, form: re.Pattern[str], message: say.ValueMessage
    ) -> str | None:
        """Read a value that has to be one name."""
        if raw.value is None:
            self.scanner.said.append(say.directive_without_value(self._name(raw), raw.name))
            return None
        text = self.scanner.text[slice(*raw.value)].strip()
        if form.fullmatch(text):
            return text
        self.scanner.said.append(message(self.scanner.source.locate(*raw.value), text))
        return None

    def _plain(self, raw: RawAttribute) -> str:
        value = read_value(self.scanner, *raw.value) if raw.value else ()
        match value:
            case (str() as text,):
                return text
        self.scanner.said.append(say.slot_form(self._whole(raw)))
        return ""

    def _name(self, raw: RawAttribute) -> Span:
        return self.scanner.source.locate(raw.start, raw.name_end)

    def _whole(self, raw: RawAttribute) -> Span:
        return self.scanner.source.locate(raw.start, raw.end)


def _with_classes(parts: _Parts, span: Span) -> tuple[Attribute, ...]:
    """Lower `class:NAME` to parts of the class attribute; each brings its own space."""
    if not parts.classes:
        return tuple(parts.attributes)
    given = next((each for each in parts.attributes if each.name == "class"), None)
    value = list(given.value or ()) if given else []
    for name, test in parts.classes:
        text = f" {name}" if value else name
        value.append(Conditional(test, Literal(text), Literal("")))
    lowered = Attribute("class", tuple(value), given.span if given else span)
    if given is None:
        return (lowered, *parts.attributes)
    return tuple(lowered if each is given else each for each in parts.attributes)


def _slot_name(scanner: Scanner, tag: OpenTag, parts: _Parts, children: tuple[Node, ...]) -> str:
    """Read the name of a `<slot/>`, which takes nothing else."""
    span = scanner.source.locate(tag.start, tag.end)
    if children:
        scanner.said.append(say.slot_with_content(span))
    name = ""
    for attribute in parts.attributes:
        match attribute.name, attribute.value:
            case "name", (str() as text,):
                name = text
            case "name", _:
                scanner.said.append(say.slot_form(attribute.span))
            case _:
                scanner.said.append(say.slot_attribute(attribute.span, attribute.name))
    for where in [each.span for each in parts.listeners] + [each.span for each in parts.bindings]:
        scanner.said.append(say.slot_attribute(where, "on: or bind:"))
    return name
