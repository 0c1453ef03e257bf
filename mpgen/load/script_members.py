"""`module.exports` of a script → hooks, watchers and methods, or exported names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.script import HOOKS, Member, Range
from mpgen.ir.source import Span
from mpgen.load import messages_script as say
from mpgen.load.script_tree import Code

FUNCTIONS = ("function_expression", "method_definition")


@dataclass(slots=True)
class Exports:
    """What was found; `value` is the exported object."""

    statement: Node | None = None
    value: Node | None = None
    groups: dict[str, tuple[Member, ...]] = field(default_factory=dict)
    names: tuple[str, ...] = ()


def read_exports(code: Code, kind: str, said: list[Diagnostic]) -> Exports:
    """Read the last statement of a script."""
    found = _find(code, said)
    if found.value is None:
        return found
    if kind in HOOKS:
        found.groups = _groups(code, kind, found.value, said)
    else:
        found.names = tuple(_names(code, found.value, said))
    return found


def _find(code: Code, said: list[Diagnostic]) -> Exports:
    """Find `module.exports = { … };` and see that it stands last and once."""
    found = Exports()
    for statement in code.root.named_children:
        if statement.type in ("comment", "empty_statement"):
            continue
        if found.statement is not None:
            said.append(say.exports_last(_head(code, statement), _head(code, found.statement)))
            break
        value = _exported_value(code, statement)
        if value is not None:
            found.statement = statement
            found.value = value if value.type == "object" else None
            if value.type != "object":
                said.append(say.exports_form(code.span(value)))
    if found.statement is None:
        said.append(say.exports_missing(code.source.locate(0, min(1, len(code.source.text)))))
    return found


def _exported_value(code: Code, statement: Node) -> Node | None:
    """The right side of `module.exports = …`, if the statement is one."""
    if statement.type != "expression_statement" or not statement.named_children:
        return None
    assignment = statement.named_children[0]
    left = assignment.child_by_field_name("left")
    if assignment.type != "assignment_expression" or left is None:
        return None
    is_exports = "".join(code.text(left).split()) == "module.exports"
    return assignment.child_by_field_name("right") if is_exports else None


def _groups(
    code: Code, kind: str, value: Node, said: list[Diagnostic]
) -> dict[str, tuple[Member, ...]]:
    """Sort the members of a component, page or app: hooks, watch, methods."""
    inner = ("watch", "methods") if kind == "component" else ("methods",)
    hooks: list[Node] = []
    groups: dict[str, tuple[Member, ...]] = {}
    for node in _properties(value):
        name = _name(code, node)
        content = node.child_by_field_name("value")
        if name in inner and content is not None and content.type == "object":
            members = [each for each in _properties(content) if _name(code, each)]
            groups[name] = tuple(_members(code, members, said))
        elif name in HOOKS[kind]:
            hooks.append(node)
        elif name in inner:
            said.append(say.exports_form(code.span(node)))
        else:
            known = (*HOOKS[kind], *inner)
            said.append(say.unknown_hook(_head(code, node), name or "…", known, kind))
    groups["hooks"] = tuple(_members(code, hooks, said))
    return groups


def _members(code: Code, nodes: list[Node], said: list[Diagnostic]) -> Iterator[Member]:
    seen: dict[str, Node] = {}
    for node in nodes:
        name = _name(code, node)
        if name in seen:
            said.append(say.duplicate_member(_head(code, node), name, _head(code, seen[name])))
            continue
        seen[name] = node
        member = _member(code, name, node)
        if member is None:
            said.append(say.member_form(_head(code, node), name))
        else:
            yield member


def _member(code: Code, name: str, node: Node) -> Member | None:
    """Read `name(a) { … }` or `name: function (a) { … }`."""
    function = node if node.type == "method_definition" else node.child_by_field_name("value")
    if function is None or function.type not in FUNCTIONS:
        return None
    parameters = function.child_by_field_name("parameters")
    body = function.child_by_field_name("body")
    is_plain = function.children[0].type not in ("get", "set", "static", "*", "async")
    if parameters is None or body is None or not is_plain:
        return None
    return Member(
        name,
        tuple(code.text(each) for each in parameters.named_children if each.type != "comment"),
        code.range(body),
        code.range(node),
        _comment_above(code, node),
    )


def _comment_above(code: Code, node: Node) -> Range | None:
    """The comment lines directly above a member, without a blank line between."""
    first = last = None
    below = node
    while (above := below.prev_named_sibling) is not None and above.type == "comment":
        if below.start_point[0] - above.end_point[0] > 1 or _shares_line(above):
            break
        first, last, below = above, last or above, above
    if first is None or last is None:
        return None
    return code.range_of(first.start_byte, last.end_byte)


def _shares_line(comment: Node) -> bool:
    """Whether a comment stands behind something on its line and belongs to that."""
    before = comment.prev_sibling
    return (
        before is not None and before.type == "," and before.end_point[0] == comment.start_point[0]
    )


def _names(code: Code, value: Node, said: list[Diagnostic]) -> Iterator[str]:
    for node in _properties(value):
        name = _name(code, node)
        if name:
            yield name
        else:
            said.append(say.exports_form(code.span(node)))


def _properties(value: Node) -> list[Node]:
    return [each for each in value.named_children if each.type != "comment"]


def _name(code: Code, node: Node) -> str:
    """The name of a property, or "" where it is not written plainly."""
    if node.type == "shorthand_property_identifier":
        return code.text(node)
    key = node.child_by_field_name("key") or node.child_by_field_name("name")
    if key is None:
        return ""
    return code.text(key) if key.type == "property_identifier" else ""


def _head(code: Code, node: Node) -> Span:
    """Mark a member or statement by its name or first line."""
    key = node.child_by_field_name("key") or node.child_by_field_name("name")
    if key is not None:
        return code.span(key)
    first = code.text(node).split("\n", 1)[0]
    return code.source.locate(node.start_byte, node.start_byte + len(first))
