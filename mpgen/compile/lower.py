"""Neutral nodes → the target's nodes, by its tables; the adapter has the last word.

Afterwards tags, attributes, values and event names are the target's own.  Listeners stay listeners
and structure stays structure: how those are written is the printer's business (`markup.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from mpgen.ir.element import ELEMENTS
from mpgen.ir.expression import Literal, Name
from mpgen.ir.node import Attribute, Element, Listener, Node, Value, map_nodes
from mpgen.ir.target import ElementTable, MarkupTable, Target

SPOKEN = {"role": "aria-role", "label": "aria-label"}
"""What screen readers say; the three platforms took the names from the web."""

BOOLEANS = {"true": True, "false": False}
TRUE: Value = (Literal(True),)


@dataclass(frozen=True, slots=True)
class Lowering:
    """The target, and which tags are components."""

    target: Target
    components: frozenset[str]

    def nodes(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """Lower a template."""
        adapt: Callable[[Node, Target], Node | tuple[Node, ...]] | None
        adapt = getattr(self.target.adapter, "lower", None)

        def change(node: Node) -> Node | tuple[Node, ...]:
            lowered = self._element(node) if isinstance(node, Element) else node
            return adapt(lowered, self.target) if adapt else lowered

        return map_nodes(nodes, change)

    def _element(self, element: Element) -> Element:
        table = self.target.tables.markup
        if element.tag in self.components:
            return _component(element, table)
        return _built_in(element, table)


def _component(element: Element, table: MarkupTable) -> Element:
    attributes = [replace(each, value=_truth(each.value, table)) for each in element.attributes]
    for name, text in table.component_attributes.items():
        place = next((i for i, each in enumerate(attributes) if each.name == name), None)
        if place is None:
            attributes.append(Attribute(name, parsed(text)))
        elif name == "style":
            own = attributes[place]
            attributes[place] = replace(own, value=(f"{text}; ", *(own.value or ())))
    return replace(element, attributes=tuple(attributes))


def _built_in(element: Element, table: MarkupTable) -> Element:
    own = table.elements.get(element.tag, ElementTable())
    attributes = [
        lowered
        for each in element.attributes
        if (lowered := _attribute(each, element.tag, own, table)) is not None
    ]
    given = {each.name for each in attributes}
    attributes += [
        Attribute(name, parsed(text)) for name, text in own.always.items() if name not in given
    ]
    listeners = [
        replace(each, event=event)
        for each in element.listeners
        if (event := _event(each, own, table)) is not None
    ]
    return replace(
        element,
        tag=own.tag or element.tag,
        attributes=tuple(attributes),
        listeners=tuple(listeners),
    )


def _attribute(
    attribute: Attribute, tag: str, own: ElementTable, table: MarkupTable
) -> Attribute | None:
    """Rename an attribute and its value; None where the target has no such thing."""
    spoken = SPOKEN.get(attribute.name, attribute.name)
    name = own.attributes.get(attribute.name, spoken)
    if name is None:
        return None
    value = attribute.value
    match value:
        case (str() as word,) if word in own.values.get(attribute.name, {}):
            renamed = own.values[attribute.name][word]
            return None if renamed is None else Attribute(name, (renamed,), attribute.span)
        case (str() as word,) if word in BOOLEANS and _is_boolean(tag, attribute.name):
            value = (Literal(BOOLEANS[word]),)
    return Attribute(name, _truth(value, table), attribute.span)


def _is_boolean(tag: str, name: str) -> bool:
    """Tell whether the bare words `true` and `false` mean truth, where `"false"` would be true."""
    known = ELEMENTS.get(tag)
    return name == "hidden" or (known is not None and known.attributes.get(name) == "boolean")


def _truth(value: Value | None, table: MarkupTable) -> Value | None:
    """Say `true` where a bare attribute does not mean it."""
    return TRUE if value is None and not table.bare_attributes else value


def _event(listener: Listener, own: ElementTable, table: MarkupTable) -> str | None:
    """Name an event as the target does; None where it never fires."""
    usual = table.events.get(listener.event, listener.event)
    return own.events.get(listener.event, usual)


def parsed(text: str) -> Value:
    """Read a value of a table: plain text, or `{{true}}`, `{{false}}`, `{{name}}`."""
    if not (text.startswith("{{") and text.endswith("}}")):
        return (text,)
    inner = text[2:-2].strip()
    return (Literal(BOOLEANS[inner]),) if inner in BOOLEANS else (Name(inner),)
