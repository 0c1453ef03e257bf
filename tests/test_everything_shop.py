"""The shop that the foreign judges read uses the whole component language: nothing is missing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from mpgen.check import check
from mpgen.ir import expression, node
from mpgen.ir.component import Kind, PropType
from mpgen.ir.element import COMMON_ATTRIBUTES, COMMON_EVENTS, ELEMENTS
from mpgen.ir.expression import Expression
from mpgen.ir.node import Element, For, If, Node, SlotOutlet
from mpgen.ir.operation import OPERATIONS
from mpgen.ir.project import Project, Unit
from mpgen.ir.script import HOOKS
from mpgen.load.component import load_library
from mpgen.load.project import load_project
from tests.built_shop import packaged_targets
from tests.conftest import ROOT, read_folder

SHOP = ROOT / "tests/shops/everything"
KINDS = {"text", "number", "boolean", "list", "asset", "page"}
TARGETS = ("wechat", "alipay", "douyin")


@cache
def project() -> Project:
    library, _ = load_library(read_folder(ROOT / "components"))
    loaded, said = load_project(read_folder(SHOP), "shop.yaml", library, packaged_targets())
    assert said == ()
    assert loaded is not None
    return loaded


@cache
def own() -> tuple[Unit, ...]:
    """The units that the shop itself brings along."""
    names = {path.name for path in (SHOP / "components").iterdir()}
    return tuple(unit for unit in project().units.values() if unit.component.name in names)


@cache
def nodes() -> tuple[Node, ...]:
    """Every node of the shop's own templates, as the first target has them."""
    return tuple(each for unit in own() for each in node.walk(unit.template.default))


def elements(tag: str) -> list[Element]:
    return [each for each in nodes() if isinstance(each, Element) and each.tag == tag]


def expressions() -> Iterator[Expression]:
    for each in nodes():
        for whole in node.expressions(each):
            yield from expression.walk(whole)


@pytest.mark.parametrize("target", TARGETS)
def test_the_shop_has_no_finding(target: str) -> None:
    assert check(project(), packaged_targets()[target]) == ()


@pytest.mark.parametrize("tag", [tag for tag in ELEMENTS if tag != "block"])
def test_an_element_is_used_with_all_that_it_has(tag: str) -> None:
    used = elements(tag)
    known = ELEMENTS[tag]
    attributes = {each.name for one in used for each in one.attributes}
    edited = {each.attribute for one in used for each in one.bindings}
    assert used
    assert set(known.attributes) - attributes - edited == set()
    assert set(known.events) - {each.event for one in used for each in one.listeners} == set()
    assert set(known.edits or ()) - edited == set()


@pytest.mark.parametrize(
    ("tag", "name", "values"),
    [
        (tag, name, kind)
        for tag, known in ELEMENTS.items()
        for name, kind in known.attributes.items()
        if kind not in KINDS
    ],
)
def test_an_attribute_is_used_with_all_its_values(tag: str, name: str, values: str) -> None:
    written = {
        each.value
        for one in elements(tag)
        for each in one.attributes
        if each.name == name and each.value is not None
    }
    assert {(value,) for value in values.split("|")} - written == set()


def test_a_boolean_is_written_bare_and_as_an_expression() -> None:
    for tag, name in (("scroll-view", "scroll-x"), ("input", "disabled"), ("video", "loop")):
        assert any(each.attribute(name) for each in elements(tag))
    written = [each.value for one in elements("input") for each in one.attributes]
    assert None in written
    assert any(value and not isinstance(value[0], str) for value in written)


def test_what_all_elements_share_is_used() -> None:
    used = [each for each in nodes() if isinstance(each, Element)]
    assert set(COMMON_ATTRIBUTES) - {one.name for each in used for one in each.attributes} == set()
    heard = {one.event for each in used for one in each.listeners if not one.stop}
    stopped = {one.event for each in used for one in each.listeners if one.stop}
    assert set(COMMON_EVENTS) - heard == set()
    assert {"tap", "longpress", "touchmove", "pick-line"} - stopped == set()


def test_every_directive_is_used() -> None:
    arms = [each.branches for each in nodes() if isinstance(each, If)]
    assert any(len(branches) > 2 and branches[-1].test is None for branches in arms)
    loops = [each for each in nodes() if isinstance(each, For)]
    assert {bool(loop.index) for loop in loops} == {True, False}
    assert {"*", "id"} - {loop.key for loop in loops} == set()
    assert any(isinstance(inner, For) for loop in loops for inner in node.walk(loop.children))
    assert any(isinstance(inner, If) for loop in loops for inner in loop.children)
    assert {each.name for each in nodes() if isinstance(each, SlotOutlet)} == {"", "head", "foot"}
    assert {"head", "foot"} - {each.slot for each in nodes() if isinstance(each, Element)} == set()


def test_every_kind_of_expression_is_used() -> None:
    found = list(expressions())
    kinds = {type(each) for each in found}
    assert kinds == set(Expression.__args__)
    binary = {each.operator for each in found if isinstance(each, expression.Binary)}
    unary = {each.operator for each in found if isinstance(each, expression.Unary)}
    assert set(expression.PRECEDENCE) - binary == set()
    assert unary == {"!", "-"}
    literals = {type(each.value) for each in found if isinstance(each, expression.Literal)}
    assert literals == {str, int, float, bool, type(None)}


def test_every_operation_is_called() -> None:
    called = {
        use.name for unit in own() for use in unit.script.default.uses if use.kind == "operation"
    }
    assert set(OPERATIONS) - called == set()


def test_every_hook_is_written() -> None:
    written: dict[str, set[str]] = {}
    for unit in own():
        names = {hook.name for hook in unit.script.default.hooks}
        written.setdefault(unit.component.kind, set()).update(names)
    for kind, hooks in HOOKS.items():
        assert set(hooks) - written[kind] == set()
    assert any(unit.script.default.watch for unit in own())


def test_every_kind_of_component_and_prop_is_declared() -> None:
    assert {unit.component.kind for unit in own()} == set(Kind)
    props = [prop for unit in own() for prop in unit.component.props]
    assert {prop.type for prop in props} == set(PropType)
    assert {prop.required for prop in props} == {True, False}


def test_every_part_has_a_platform_only_file() -> None:
    parts = {part for unit in own() for part, target in unit.component.sources or {} if target}
    assert parts == {"template", "style", "script"}
