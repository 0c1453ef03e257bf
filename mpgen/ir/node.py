"""Template nodes: the neutral markup after parsing.

Structure directives (`if`, `elif`, `else`, `for`) are nodes of their own, so an emitter never looks
for siblings.  Spans take no part in equality.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from mpgen.ir.expression import Expression
from mpgen.ir.source import NOWHERE, Span

Value: TypeAlias = tuple["str | Expression", ...]
"""Literal text and expressions, in order: `a{{b}}c` is `("a", Name("b"), "c")`."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """`name="value"`; a bare attribute has `value=None` and means true."""

    name: str
    value: Value | None
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Listener:
    """`on:event="handler"`, or `on:event.stop="handler"` when it ends there."""

    event: str
    handler: str
    stop: bool = False
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Binding:
    """`bind:attribute="field"`: the field follows the input and the input follows the field."""

    attribute: str
    field: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Text:
    """Literal text; outside `text` elements runs of white space are one space."""

    value: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Interpolation:
    """`{{ expression }}` in text."""

    expression: Expression
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Element:
    """A built-in element or a component; which one, the tag's name tells.

    `slot` names the slot of the parent component that this element fills ("" = the default one).
    `keeps_space` is true in `text` elements, where white space is meaning.
    """

    tag: str
    attributes: tuple[Attribute, ...] = ()
    listeners: tuple[Listener, ...] = ()
    bindings: tuple[Binding, ...] = ()
    slot: str = ""
    children: tuple[Node, ...] = ()
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)

    def attribute(self, name: str) -> Attribute | None:
        """Find an attribute by name."""
        return next((each for each in self.attributes if each.name == name), None)


@dataclass(frozen=True, slots=True)
class Branch:
    """One arm of an `If`; the `else` arm has no test."""

    test: Expression | None
    children: tuple[Node, ...]
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class If:
    """`if`, any number of `elif`, at most one `else` (the last)."""

    branches: tuple[Branch, ...]
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class For:
    """`for="item, index in items" key="id"`; the key `*` is the item itself, "" is none given."""

    each: Expression
    item: str
    index: str
    key: str
    children: tuple[Node, ...]
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SlotOutlet:
    """`<slot/>` or `<slot name="footer"/>` inside a component."""

    name: str = ""
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


Node: TypeAlias = Text | Interpolation | Element | If | For | SlotOutlet


def children(node: Node) -> tuple[Node, ...]:
    """List the direct child nodes."""
    match node:
        case Element(children=inner) | For(children=inner):
            return inner
        case If(branches=branches):
            return tuple(child for branch in branches for child in branch.children)
        case Text() | Interpolation() | SlotOutlet():
            return ()


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield every node, parents before children."""
    for node in nodes:
        yield node
        yield from walk(children(node))


def expressions(node: Node) -> Iterator[Expression]:
    """Yield the expressions that a node itself holds (not those of its children)."""
    match node:
        case Interpolation(expression=expression):
            yield expression
        case Element(attributes=attributes):
            for attribute in attributes:
                yield from (part for part in attribute.value or () if not isinstance(part, str))
        case If(branches=branches):
            yield from (branch.test for branch in branches if branch.test is not None)
        case For(each=each):
            yield each
        case Text() | SlotOutlet():
            return


def map_nodes(
    nodes: Iterable[Node], change: Callable[[Node], Node | tuple[Node, ...]]
) -> tuple[Node, ...]:
    """Rebuild a tree bottom-up; `change` may answer one node, several or none."""
    out: list[Node] = []
    for node in nodes:
        changed = change(_with_children(node, change))
        out.extend(changed if isinstance(changed, tuple) else (changed,))
    return tuple(out)


def _with_children(node: Node, change: Callable[[Node], Node | tuple[Node, ...]]) -> Node:
    match node:
        case Element() | For():
            return replace(node, children=map_nodes(node.children, change))
        case If():
            branches = (
                replace(branch, children=map_nodes(branch.children, change))
                for branch in node.branches
            )
            return replace(node, branches=tuple(branches))
        case Text() | Interpolation() | SlotOutlet():
            return node
