"""Tags, attributes, events and slots, used as the elements and components declare them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mpgen.check import messages_interface as say
from mpgen.check.scope import components, elements, templates
from mpgen.check.value import fits, literal, names_value
from mpgen.ir.component import Component, Kind
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.element import COMMON_ATTRIBUTES, COMMON_EVENTS, ELEMENTS
from mpgen.ir.node import Attribute, Element, For, If, Node, SlotOutlet, Text, children, walk
from mpgen.ir.project import Project, Unit
from mpgen.ir.target import Target

HOST_ATTRIBUTES = ("id", "class", "style")
"""What a component's tag takes beside its props."""


def tags(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every tag is an element or a component."""
    known = components(project)
    for unit in templates(project):
        for element in elements(unit, target):
            if element.tag not in ELEMENTS and element.tag not in known:
                other = project.library.components.get(element.tag)
                kind = other.kind.value if other else None
                yield say.unknown_tag(element.span, element.tag, (*ELEMENTS, *known), kind)


def attributes(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every attribute exists, and a literal value is of its kind."""
    known = components(project)
    for unit in templates(project):
        for element in elements(unit, target):
            if element.tag in known:
                yield from _prop_faults(element, known[element.tag])
            elif element.tag in ELEMENTS:
                yield from _attribute_faults(element)


def listeners(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every event that is listened to can happen."""
    known = components(project)
    for unit in templates(project):
        for element in elements(unit, target):
            if element.tag in known:
                events: tuple[str, ...] = tuple(known[element.tag].events or ())
            elif element.tag == "block" or element.tag not in ELEMENTS:
                events = ()
            else:
                events = (*COMMON_EVENTS, *ELEMENTS[element.tag].events)
            for each in element.listeners:
                is_known = element.tag in known or element.tag in ELEMENTS
                if is_known and each.event not in events:
                    is_common = element.tag in known and each.event in COMMON_EVENTS
                    yield say.unknown_event(
                        each.span, each.event, element.tag, events, is_common=is_common
                    )


def contents(project: Project, target: Target) -> Iterator[Diagnostic]:
    """What stands inside an element is what it can hold."""
    for unit in templates(project):
        for element in elements(unit, target):
            holds = ELEMENTS[element.tag].holds if element.tag in ELEMENTS else "nodes"
            if holds in ("nodes", "nothing"):
                continue
            allowed = "text" if holds == "text" else holds
            for node in _inside(element.children):
                if isinstance(node, Element) and node.tag != allowed:
                    yield say.content_not_held(node.span, node.tag, element.tag, allowed)
                if isinstance(node, Text) and holds != "text":
                    yield say.content_not_held(node.span, "text", element.tag, allowed)


def required_props(project: Project, target: Target) -> Iterator[Diagnostic]:
    """A component gets all that it cannot do without."""
    known = components(project)
    for unit in templates(project):
        for element in elements(unit, target):
            if element.tag not in known:
                continue
            given = {each.name for each in element.attributes}
            for prop in known[element.tag].props:
                if prop.required and prop.name not in given:
                    yield say.missing_prop(element.span, prop.name, element.tag, prop.span)


def slots(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Slots are declared, offered by the component, and filled by name."""
    known = components(project)
    for unit in templates(project):
        yield from _offered_slots(unit, target)
        yield from _filled_slots(unit.template.of(target.name), None, known)


def _attribute_faults(element: Element) -> Iterator[Diagnostic]:
    common = {} if element.tag == "block" else COMMON_ATTRIBUTES
    kinds = {**common, **ELEMENTS[element.tag].attributes}
    for each in element.attributes:
        if each.name.startswith("data-") and element.tag != "block":
            continue
        if each.name not in kinds:
            yield say.unknown_attribute(each.span, each.name, element.tag, kinds)
        elif not fits(kinds[each.name], each.value):
            yield from _kind_fault(each, kinds[each.name])


def _kind_fault(attribute: Attribute, kind: str) -> Iterator[Diagnostic]:
    written = literal(attribute.value)
    if names_value(kind):
        yield say.unknown_value(attribute.span, attribute.name, str(written), kind.split("|"))
    else:
        yield say.value_kind(attribute.span, attribute.name, kind, written)


def _prop_faults(element: Element, component: Component) -> Iterator[Diagnostic]:
    kinds = {prop.name: prop.type.value for prop in component.props}
    for each in element.attributes:
        if each.name in kinds:
            if not fits(kinds[each.name], each.value, is_prop=True):
                yield from _kind_fault(each, kinds[each.name])
        elif each.name == "hidden":
            yield say.hidden_component(each.span, element.tag)
        elif each.name not in HOST_ATTRIBUTES and not each.name.startswith("data-"):
            yield say.unknown_prop(each.span, each.name, element.tag, kinds)


def _offered_slots(unit: Unit, target: Target) -> Iterator[Diagnostic]:
    """Compare the slots in a template with those that component.yaml declares."""
    declared = set(unit.component.slots or ())
    offered: set[str] = set()
    for node in walk(unit.template.of(target.name)):
        if not isinstance(node, SlotOutlet):
            continue
        name = node.name or "default"
        offered.add(name)
        if unit.component.kind is not Kind.COMPONENT:
            yield say.slot_in_page(node.span)
        elif name not in declared:
            yield say.undeclared_slot(node.span, name)
    where = unit.component.where or {}
    for name in sorted(declared - offered):
        yield say.slot_not_offered(where.get(("slots", name)), name)


def _filled_slots(
    nodes: tuple[Node, ...], parent: str | None, known: Mapping[str, Component]
) -> Iterator[Diagnostic]:
    """Check what stands directly inside components; `parent` is the tag around the nodes."""
    component = known.get(parent or "")
    for node in nodes:
        if isinstance(node, If | For):
            yield from _filled_slots(children(node), parent, known)
            continue
        slot = node.slot if isinstance(node, Element) else ""
        if slot and component is None:
            yield say.slot_without_component(node.span, slot)
        elif component is not None and (slot or "default") not in (component.slots or ()):
            yield say.unknown_slot(node.span, slot, component.name, component.slots or ())
        if isinstance(node, Element):
            yield from _filled_slots(node.children, node.tag, known)


def _inside(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """The nodes directly inside an element, conditions and loops seen through."""
    for node in nodes:
        if isinstance(node, If | For) or (isinstance(node, Element) and node.tag == "block"):
            yield from _inside(children(node))
        else:
            yield node
