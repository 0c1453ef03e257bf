"""What this target lacks: elements, attributes, values and events, as its tables say."""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.check import messages_support as say
from mpgen.check.scope import elements, templates
from mpgen.check.value import literal
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.element import ELEMENTS
from mpgen.ir.node import Element
from mpgen.ir.project import Project
from mpgen.ir.target import Target


def support(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Everything that templates use exists on the target."""
    tables = target.tables.markup.elements
    for unit in templates(project):
        for element in elements(unit, target):
            if element.tag in tables:
                yield from _lacking(element, target)
            elif element.tag in ELEMENTS and element.tag != "block":
                yield say.element_not_supported(element.span, element.tag, target.tables.title)


def _lacking(element: Element, target: Target) -> Iterator[Diagnostic]:
    table, title = target.tables.markup.elements[element.tag], target.tables.title
    for each in element.attributes:
        if table.attributes.get(each.name, each.name) is None:
            yield say.attribute_not_supported(each.span, each.name, element.tag, title)
            continue
        written = literal(each.value)
        values = table.values.get(each.name, {})
        if isinstance(written, str) and values.get(written, written) is None:
            yield say.value_not_supported(each.span, each.name, written, title)
    for listener in element.listeners:
        if table.events.get(listener.event, listener.event) is None:
            yield say.event_not_supported(listener.span, listener.event, element.tag, title)
