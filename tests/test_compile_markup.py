"""Printed templates read back as the same tree, on every target."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.dom import expatbuilder
from xml.dom.minidom import Element as Tag
from xml.dom.minidom import Node as XmlNode

from hypothesis import given
from hypothesis import strategies as st
from test_compile_expression import EXPRESSIONS, parsed

from mpgen.compile.markup import Template, print_markup
from mpgen.compile.view_script import ViewScript
from mpgen.ir.expression import Expression
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
    Value,
)
from mpgen.ir.target import MarkupTable, Target

MUSTACHE = re.compile(r"\{\{(.*?)\}\}(?!\})")
TEXTS = st.sampled_from(["好", "a b", "1 > 0", "A&B", "共 3 件", "it's"]).map(Text)
LITERALS = st.sampled_from(["row", "a b", "it's", "1 < 2"])
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.just(()),
    LITERALS.map(lambda text: (text,)),
    EXPRESSIONS.map(lambda expression: (expression,)),
    st.builds(lambda text, expression: (text, expression), LITERALS, EXPRESSIONS),
)
ATTRIBUTES = st.dictionaries(st.sampled_from(["id", "class", "data-id"]), VALUES).map(
    lambda given: tuple(Attribute(name, value) for name, value in given.items())
)
LISTENERS = st.dictionaries(st.sampled_from(["tap", "longtap"]), st.booleans()).map(
    lambda given: tuple(Listener(event, "choose", stop) for event, stop in given.items())
)


def apart(nodes: list[Node]) -> tuple[Node, ...]:
    """Drop texts beside texts, which read back as one."""
    kept: list[Node] = []
    for node in nodes:
        if not (kept and isinstance(node, Text) and isinstance(kept[-1], Text)):
            kept.append(node)
    return tuple(kept)


def grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    some = st.lists(inner, min_size=1, max_size=3).map(apart)
    tests = st.lists(st.builds(Branch, EXPRESSIONS, some), min_size=1, max_size=2)
    otherwise = st.one_of(st.just([]), some.map(lambda nodes: [Branch(None, nodes)]))
    return st.one_of(
        st.builds(
            Element,
            st.sampled_from(["view", "swiper-item"]),
            ATTRIBUTES,
            LISTENERS,
            slot=st.sampled_from(["", "footer"]),
            children=st.one_of(st.just(()), some),
        ),
        st.builds(lambda first, last: If((*first, *last)), tests, otherwise),
        st.builds(
            For,
            EXPRESSIONS,
            st.sampled_from(["item", "row"]),
            st.sampled_from(["index", "i"]),
            st.sampled_from(["", "id", "*"]),
            some,
        ),
    )


NODES = st.recursive(
    st.one_of(TEXTS, EXPRESSIONS.map(Interpolation), st.sampled_from([SlotOutlet("a")])),
    grown,
    max_leaves=8,
)


@given(st.lists(NODES, max_size=4).map(apart))
def test_a_printed_template_reads_back_as_the_same_tree(
    targets: Mapping[str, Target], nodes: tuple[Node, ...]
) -> None:
    for target in targets.values():
        files, table = target.tables.files, target.tables.markup
        template = Template(table, frozenset(), ViewScript("view", parentheses=True))
        text = print_markup(template, nodes, "component/case", files)
        body = text[sum(len(line) for line in imports(text, table)) :]
        assert Reader(table).nodes(root(body)) == nodes


def imports(text: str, table: MarkupTable) -> Iterator[str]:
    """Yield the lines on top that name view scripts."""
    start = table.import_view_script.partition("{")[0]
    return (line for line in text.splitlines(keepends=True) if line.startswith(start))


def root(text: str) -> Tag:
    """Read a template as XML, which knows nothing of mustaches and bare attributes."""
    hidden = text.replace("&", "&amp;")
    hidden = MUSTACHE.sub(lambda found: found[0].replace("<", "&lt;"), hidden)
    hidden = hidden.replace("1 < 2", "1 &lt; 2")
    hidden = re.sub(r"( \w+:else)(?=[\s/>])", r'\1=""', hidden)
    element = expatbuilder.parseString(f"<all>{hidden}</all>", namespaces=False).documentElement
    assert isinstance(element, Tag)
    return element


class Reader:
    """The printer, backwards."""

    def __init__(self, table: MarkupTable) -> None:
        self.table = table
        self.directives = {name: key for key, name in table.directives.items()}

    def nodes(self, tag: Tag) -> tuple[Node, ...]:
        found: list[Node] = []
        for child in tag.childNodes:
            if child.nodeType == XmlNode.TEXT_NODE:
                found.extend(self.text(child.data))
            elif isinstance(child, Tag):
                node = self.node(child)
                if isinstance(node, Branch):
                    found[-1] = If((*joined(found[-1]), node))
                else:
                    found.append(node)
        return tuple(found)

    def text(self, text: str) -> Iterator[Node]:
        if text.isspace() and "\n" in text:
            return
        for part in self.value(text.removesuffix("\n")):
            yield Text(part) if isinstance(part, str) else Interpolation(part)

    def value(self, text: str) -> Value:
        pieces = MUSTACHE.split(text)
        parts = [parsed(each) if place % 2 else each for place, each in enumerate(pieces)]
        return tuple(part for part in parts if part != "")

    def node(self, tag: Tag) -> Node | Branch:
        given = dict(tag.attributes.items())
        own = {self.directives[name]: given.pop(name) for name in [*given] if self.is_own(name)}
        if tag.tagName == "slot":
            return SlotOutlet(given.get("name", ""))
        inside = self.nodes(tag) if tag.tagName == "block" else (self.element(tag, given),)
        if "for" in own:
            key = "*" if own.get("key") == self.table.key_item else own.get("key", "")
            each = self.expression(own["for"])
            return For(each, own.get("item", "item"), own.get("index", "index"), key, inside)
        if "if" in own:
            return If((Branch(self.expression(own["if"]), inside),))
        if "elif" in own:
            return Branch(self.expression(own["elif"]), inside)
        return Branch(None, inside) if "else" in own else inside[0]

    def is_own(self, name: str) -> bool:
        return name in self.directives

    def expression(self, text: str) -> Expression:
        (only,) = self.value(text)
        assert not isinstance(only, str)
        return only

    def element(self, tag: Tag, given: dict[str, str]) -> Element:
        attributes: list[Attribute] = []
        listeners: list[Listener] = []
        for name, text in given.items():
            events = {self.written(event, stop): (event, stop) for event, stop in LISTENED}
            if name in events:
                listeners.append(Listener(events[name][0], text, events[name][1]))
            elif name != self.table.slot_attribute:
                attributes.append(Attribute(name, self.value(text)))
        slot = given.get(self.table.slot_attribute, "")
        children = self.nodes(tag)
        return Element(tag.tagName, tuple(attributes), tuple(listeners), (), slot, children)

    def written(self, event: str, stop: bool) -> str:
        form = self.table.stop if stop else self.table.listen
        return form.format(name=event, Name=event.capitalize())


LISTENED = [(event, stop) for event in ("tap", "longtap") for stop in (False, True)]


def joined(node: Node) -> tuple[Branch, ...]:
    """The branches that an `elif` or `else` follows."""
    assert isinstance(node, If)
    return node.branches
