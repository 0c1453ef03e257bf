"""Two-way inputs: a value that goes in, and a listener whose method writes it back.

No target's own two-way syntax is used: one lacks it, another takes single fields only.  So each
`bind:` becomes an attribute, a listener and a method of the page or component.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from mpgen.compile import literal
from mpgen.compile.naming import camel, unused
from mpgen.ir.element import ELEMENTS
from mpgen.ir.expression import Expression, Member, Name
from mpgen.ir.node import Attribute, Binding, Element, Listener, Node, map_nodes

NUMERIC = frozenset({"number"})
"""Kinds of attribute whose event may carry text where the author expects a number."""


@dataclass(slots=True)
class Setters:
    """The methods made so far; `taken` are the names of the author's own."""

    taken: frozenset[str]
    methods: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)
    """(field, kind, author's handler) → (method's name, method's text)."""

    def desugared(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """Replace every binding of a template."""
        return map_nodes(nodes, self._element)

    def _element(self, node: Node) -> Node:
        if not isinstance(node, Element) or not node.bindings:
            return node
        attributes, listeners = list(node.attributes), list(node.listeners)
        for each in node.bindings:
            attributes.append(Attribute(each.attribute, (_path(each.field),), each.span))
            event = (ELEMENTS[node.tag].edits or {})[each.attribute]
            own = next((one for one in listeners if one.event == event), None)
            if own is not None:
                listeners.remove(own)
            method = self._method(node.tag, each, own.handler if own else "")
            listeners.append(Listener(event, method, own is not None and own.stop, each.span))
        return replace(node, attributes=tuple(attributes), listeners=tuple(listeners), bindings=())

    def _method(self, tag: str, binding: Binding, handler: str) -> str:
        kind = ELEMENTS[tag].attributes.get(binding.attribute, "text")
        identity = (binding.field, kind, handler)
        if identity not in self.methods:
            then = ("and", handler) if handler else ()
            wanted = camel(("set", binding.field, *then))
            name = unused(wanted, self.taken | {name for name, _ in self.methods.values()})
            self.methods[identity] = (name, _text(name, binding.field, kind, handler))
        return self.methods[identity][0]


def _path(path: str) -> Expression:
    first, *rest = path.split(".")
    found: Expression = Name(first)
    for each in rest:
        found = Member(found, each)
    return found


def _text(name: str, path: str, kind: str, handler: str) -> str:
    value = "Number(event.detail.value)" if kind in NUMERIC else "event.detail.value"
    lines = [f"{name}(event) {{", f"  this.setData({{ {literal.key(path)}: {value} }});"]
    if handler:
        lines.append(f"  this.{handler}(event);")
    return "\n".join((*lines, "}"))
