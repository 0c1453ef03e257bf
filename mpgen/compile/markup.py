"""The target's nodes → its template text.

In: nodes that `lower.py` made, the target's table.  Out: text with markers, and what the unit's
view script must hold.  Directives stand on the element itself where a branch or loop has just one,
and on a `block` otherwise; no tag carries both a condition and a loop, which one target refuses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mpgen.compile.expression import print_expression
from mpgen.compile.layout import Content, Tag, print_tags
from mpgen.compile.marker import marked, marked_picture
from mpgen.compile.naming import pascal, unused
from mpgen.compile.view_script import ViewScript
from mpgen.ir.bundle import Reference
from mpgen.ir.element import ELEMENTS
from mpgen.ir.expression import Expression, HelperCall, Literal, Name
from mpgen.ir.expression import walk as walk_expression
from mpgen.ir.node import (
    Attribute,
    Branch,
    Element,
    For,
    If,
    Interpolation,
    Listener,
    Node,
    SlotOutlet,
    Text,
    expressions,
    walk,
)
from mpgen.ir.target import FileNames, MarkupTable

IN_ATTRIBUTE = re.compile('["\ue000-\uf8ff]|\\{\\{|\\}\\}|&#?\\w+;')
IN_TEXT = re.compile("[<\ue000-\uf8ff]|\\{\\{|\\}\\}|&#?\\w+;")
"""Characters that literal text cannot hold: entities are read on some targets and not on others."""


@dataclass(slots=True)
class Template:
    """Writes one template; `modules` collects the view scripts that it calls."""

    table: MarkupTable
    components: frozenset[str]
    view: ViewScript
    modules: set[str] = field(default_factory=set)

    def tags(self, nodes: tuple[Node, ...]) -> tuple[Content, ...]:
        """Write nodes as tags and texts."""
        return tuple(content for node in nodes for content in self._content(node))

    def _content(self, node: Node) -> tuple[Content, ...]:
        match node:
            case Text(value=value):
                return (self._text(value, IN_TEXT),)
            case Interpolation(expression=expression):
                return (self._expression(expression),)
            case Element():
                return (self._element(node),)
            case If(branches=branches):
                return tuple(
                    self._placed(each.children, (self._condition(each, place),))
                    for place, each in enumerate(branches)
                )
            case For():
                return (self._placed(node.children, self._loop(node)),)
            case SlotOutlet(name=name):
                return (Tag("slot", (f'name="{name}"',) if name else ()),)

    def _placed(self, children: tuple[Node, ...], directives: tuple[str, ...]) -> Tag:
        """Put directives on the only element, or else on a `block` around everything."""
        solid = [each for each in children if not (isinstance(each, Text) and _is_blank(each))]
        match solid:
            case [Element() as only]:
                return self._element(only, directives)
            case _:
                return Tag("block", directives, self.tags(children))

    def _element(self, element: Element, directives: tuple[str, ...] = ()) -> Tag:
        slot = (f'{self.table.slot_attribute}="{element.slot}"',) if element.slot else ()
        attributes = map(self._attribute, element.attributes)
        is_component = element.tag in self.components
        listeners = (self._listener(each, is_component) for each in element.listeners)
        return Tag(
            element.tag,
            (*directives, *slot, *attributes, *listeners),
            self.tags(element.children),
            element.tag in _space_keepers(self.table),
        )

    def _attribute(self, attribute: Attribute) -> str:
        match attribute.value:
            case None:
                return attribute.name
            case (str() as only,) if (picture := marked_picture(only)) is not None:
                return f'{attribute.name}="{picture}"'
            case value:
                text = "".join(
                    self._text(each, IN_ATTRIBUTE)
                    if isinstance(each, str)
                    else self._expression(each)
                    for each in value
                )
                return f'{attribute.name}="{text}"'

    def _listener(self, listener: Listener, is_component: bool) -> str:
        table = self.table
        if is_component:
            form = table.stop_component if listener.stop else table.listen_component
        else:
            form = table.stop if listener.stop else table.listen
        name = form.format(name=listener.event, Name=pascal(listener.event))
        return f'{name}="{listener.handler}"'

    def _condition(self, branch: Branch, place: int) -> str:
        names = self.table.directives
        if branch.test is None:
            return names["else"]
        return f'{names["elif" if place else "if"]}="{self._expression(branch.test)}"'

    def _loop(self, loop: For) -> tuple[str, ...]:
        names = self.table.directives
        attributes = [f'{names["for"]}="{self._expression(loop.each)}"']
        if loop.item != "item":
            attributes.append(f'{names["item"]}="{loop.item}"')
        if (index := loop.index or _index_aside(loop)) != "index":
            attributes.append(f'{names["index"]}="{index}"')
        if loop.key:
            key = self.table.key_item if loop.key == "*" else loop.key
            attributes.append(f'{names["key"]}="{key}"')
        return tuple(attributes)

    def _text(self, text: str, misread: re.Pattern[str]) -> str:
        return self._expression(Literal(text)) if misread.search(text) else text

    def _expression(self, expression: Expression) -> str:
        lowered = self.view.lower(expression)
        calls = (each for each in walk_expression(lowered) if isinstance(each, HelperCall))
        self.modules.update(each.module for each in calls)
        return f"{{{{{print_expression(lowered)}}}}}"


def print_markup(template: Template, nodes: tuple[Node, ...], unit: str, files: FileNames) -> str:
    """Write a template with the imports of the view scripts that it calls."""
    contents = template.tags(nodes)
    imports = []
    for module in sorted(template.modules, key=lambda name: (name == template.view.module, name)):
        owner = unit if module == template.view.module else f"view/{module}"
        path = marked(Reference(owner, "relative", files.view_script))
        imports.append(template.table.import_view_script.format(name=module, path=path) + "\n")
    return "".join(imports) + print_tags(contents)


def view_module(nodes: tuple[Node, ...]) -> str:
    """Choose the name of a unit's generated view script: one that its template does not use."""
    taken: set[str] = set()
    for node in walk(nodes):
        if isinstance(node, For):
            taken |= {node.item, node.index}
        for whole in expressions(node):
            for each in walk_expression(whole):
                if isinstance(each, Name):
                    taken.add(each.name)
                if isinstance(each, HelperCall):
                    taken.add(each.module)
    return unused("view", taken)


def _index_aside(loop: For) -> str:
    """Name the index of a loop that has none, so that it does not hide an outer `index`."""
    names = {
        part.name
        for node in walk(loop.children)
        for whole in expressions(node)
        for part in walk_expression(whole)
        if isinstance(part, Name)
    }
    return unused("index", names)


def _space_keepers(table: MarkupTable) -> frozenset[str]:
    return frozenset(
        table.elements[tag].tag or tag
        for tag, kind in ELEMENTS.items()
        if kind.holds == "text" and tag in table.elements
    )


def _is_blank(text: Text) -> bool:
    return not text.value.strip()
