"""What the tables cannot say: a phone button needs a scope, and refusal is an event of its own.

Source: AlipayDocs/open-docs, component/button, 2026-02-24: `open-type="getAuthorize"` with
`scope="phoneNumber"` fires getAuthorize when the shopper agrees and error when not.
"""

from __future__ import annotations

from dataclasses import replace

from mpgen.ir.node import Attribute, Element, Listener, Node
from mpgen.ir.target import Target

CONSENT = "getAuthorize"
"""What the table makes of the neutral open-type `phone`, and of its event."""


def lower(node: Node, target: Target) -> Node | tuple[Node, ...]:
    """Complete phone buttons; every other node stays as it is."""
    if not isinstance(node, Element) or node.tag != "button" or not _asks_for_phone(node):
        return node
    return replace(
        node,
        attributes=(*node.attributes, Attribute("scope", ("phoneNumber",), node.span)),
        listeners=(*node.listeners, *_refusals(node)),
    )


def _asks_for_phone(node: Element) -> bool:
    open_type = node.attribute("open-type")
    return open_type is not None and open_type.value == (CONSENT,)


def _refusals(node: Element) -> tuple[Listener, ...]:
    """Let the handler of the answer hear the refusal too, as it does on the other platforms."""
    return tuple(
        Listener("error", each.handler, each.stop, each.span)
        for each in node.listeners
        if each.event == CONSENT
    )
