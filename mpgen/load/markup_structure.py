"""Siblings → nodes: white space, `if` chains and loops."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.expression import Literal
from mpgen.ir.node import Branch, Element, For, If, Interpolation, Node, Text
from mpgen.load import messages_directive as say
from mpgen.load.markup_element import Item

SPACE = re.compile(r"[ \t\r\n\f]+")
"""Not `\\s`: a non-breaking space was written on purpose."""


def assemble(items: Iterable[Item], keeps_space: bool, said: list[Diagnostic]) -> tuple[Node, ...]:
    """Fold white space, join `if`/`elif`/`else` to one node, and wrap loops."""
    spaced = list(items) if keeps_space else list(fold_space(list(items)))
    out: list[Node] = []
    chain: list[Branch] = []
    held: list[Node] = []
    for item in spaced:
        if item.condition in ("elif", "else") and item.loop is None:
            if chain and chain[-1].test is not None:
                chain.append(Branch(item.test, _body(item.node), item.span))
                held.clear()
                continue
            said.append(say.branch_without_if(item.span, item.condition))
        elif chain and _is_blank(item.node):
            held.append(item.node)
            continue
        _flush(out, chain, held)
        if item.condition == "if" and item.loop is None:
            chain.append(Branch(item.test, _body(item.node), item.span))
        else:
            out.append(_looped(item))
    _flush(out, chain, held)
    return tuple(out)


def fold_space(items: list[Item]) -> Iterator[Item]:
    """Make runs of white space one space; drop it at the ends and between elements."""
    for place, item in enumerate(items):
        if not isinstance(item.node, Text):
            yield item
            continue
        value = SPACE.sub(" ", item.node.value)
        if not _is_inline(items, place - 1):
            value = value.removeprefix(" ")
        if not _is_inline(items, place + 1):
            value = value.removesuffix(" ")
        if value:
            yield replace(item, node=replace(item.node, value=value))


def _is_inline(items: list[Item], place: int) -> bool:
    """Whether white space beside this sibling separates words: it is an expression in the text."""
    return 0 <= place < len(items) and isinstance(items[place].node, Interpolation)


def _flush(out: list[Node], chain: list[Branch], held: list[Node]) -> None:
    if chain:
        out.append(If(tuple(chain), chain[0].span))
    out.extend(held)
    chain.clear()
    held.clear()


def _looped(item: Item) -> Node:
    """Wrap a node into its loop; an `if` on the same tag is asked for each item."""
    if item.loop is None:
        return item.node
    inside = _body(item.node)
    if item.condition == "if":
        inside = (If((Branch(item.test or Literal(True), inside, item.span),), item.span),)
    loop = item.loop
    return For(loop.each, loop.item, loop.index, loop.key, inside, loop.span)


def _body(node: Node) -> tuple[Node, ...]:
    """What a directive governs: a `block` that only carries the directive is not needed."""
    match node:
        case Element(tag="block", attributes=(), listeners=(), bindings=(), slot=""):
            return node.children
        case _:
            return (node,)


def _is_blank(node: Node) -> bool:
    return isinstance(node, Text) and not node.value.strip(" \t\r\n\f")
