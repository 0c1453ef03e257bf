"""What a script asks of its surroundings: operations, events, props, data, modules, pictures.

Out: `Require` and `Use` values for the emitter and for check, and findings where a use cannot be
understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.script import Range, Require, Use
from mpgen.load import messages_script as say
from mpgen.load.script_tree import Code

PLACES = """
(this) @this
((identifier) @mp (#eq? @mp "mp"))
(call_expression function: (identifier) @require (#eq? @require "require"))
(string) @text
"""
MODULE = re.compile(r"@module/([a-z][a-z0-9-]*)")
PICTURE = re.compile(r"@(asset|icon)/.+")
FIELD = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
PAGE_OPERATIONS = ("open", "replace", "restart", "setTabBadge")


class UseReader:
    """Walks over the places of one script that matter; `said` collects what is wrong."""

    def __init__(self, code: Code) -> None:
        """Look at nothing yet."""
        self.code = code
        self.said: list[Diagnostic] = []
        self.places = code.find(PLACES)
        self.modules: dict[str, str] = {}

    def requires(self) -> Iterator[Require]:
        """Yield the modules that the script needs, and learn their names in it."""
        for node in self.places.get("require", ()):
            literal, name = self._required(node)
            if literal is None:
                continue
            written = _text(self.code, literal) or ""
            found = MODULE.fullmatch(written)
            if found is None:
                self.said.append(say.require_form(self.code.span(literal), written))
            elif name is None:
                self.said.append(say.require_place(self.code.span(literal)))
            else:
                self.modules[self.code.text(name)] = f"module/{found[1]}"
                yield Require(f"module/{found[1]}", self.code.range(literal))

    def uses(self) -> Iterator[Use]:
        """Yield every use; call after `requires`."""
        for node in self.places.get("this", ()):
            yield from self._this(node)
        for node in self.places.get("mp", ()):
            yield from self._operation(node)
        for node in self.places.get("text", ()):
            yield from self._picture(node)
        if self.modules:
            yield from self._module_members()

    def _required(self, function: Node) -> tuple[Node | None, Node | None]:
        """The text and the declared name of a `require` call."""
        call = function.parent
        arguments = call.child_by_field_name("arguments") if call else None
        literals = arguments.named_children if arguments else []
        if call is None or len(literals) != 1 or literals[0].type != "string":
            self.said.append(say.require_form(self.code.span(call or function), "this"))
            return None, None
        declarator = call.parent
        if declarator is None or declarator.type != "variable_declarator":
            return literals[0], None
        name = declarator.child_by_field_name("name")
        declaration = declarator.parent
        is_top = declaration is not None and declaration.parent == self.code.root
        is_plain = name is not None and name.type == "identifier"
        return literals[0], name if is_top and is_plain else None

    def _this(self, node: Node) -> Iterator[Use]:
        member = node.parent
        if member is None or member.type != "member_expression":
            if member is not None and _is_stored(member, node):
                self.said.append(say.this_alias(self.code.span(node)))
            return
        name = self._property(member)
        match name:
            case "props" | "data":
                yield from self._state(name, member)
            case "emit":
                yield from self._emit(member)
            case "setData":
                yield from self._written(member)
            case str():
                yield from self._own(name, member)

    def _state(self, kind: str, owner: Node) -> Iterator[Use]:
        """`this.props.NAME` or `this.data.NAME`."""
        member = owner.parent
        is_member = member is not None and member.child_by_field_name("object") == owner
        name = self._property(member) if member is not None and is_member else None
        if member is None or name is None:
            if kind == "props":
                self.said.append(say.bare_props(self.code.span(owner)))
            return
        if _is_assigned(member):
            self.said.append(say.write_to_state(self.code.span(member), self.code.text(member)))
        kinds = {"props": "prop", "data": "data"}
        yield Use(kinds[kind], name, self.code.range(member))

    def _emit(self, member: Node) -> Iterator[Use]:
        call = member.parent
        values = _arguments(member)
        name = _text(self.code, values[0]) if values else None
        if call is None or name is None or len(values) > 2:
            self.said.append(say.emit_form(self.code.span(call or member)))
            return
        detail = self.code.range(values[1]) if len(values) == 2 else None
        yield Use("emit", name, self.code.range(call), detail)

    def _written(self, member: Node) -> Iterator[Use]:
        """The fields that `this.setData({ … })` names; computed ones are not known here."""
        values = _arguments(member)
        if not values or values[0].type != "object":
            return
        for each in values[0].named_children:
            key = each.child_by_field_name("key") if each.type == "pair" else each
            if key is None or key.type not in (
                "property_identifier",
                "shorthand_property_identifier",
                "string",
            ):
                continue
            written = _text(self.code, key) if key.type == "string" else self.code.text(key)
            found = FIELD.match(written or "")
            if found:
                yield Use("set", found[0], self.code.range(key))

    def _own(self, name: str, member: Node) -> Iterator[Use]:
        call = member.parent
        if call is not None and call.type == "call_expression" and _is_function(call, member):
            yield Use("method", name, self.code.range(member), self._inside(call))
        elif _is_assigned(member):
            yield Use("field", name, self.code.range(member))

    def _operation(self, node: Node) -> Iterator[Use]:
        member = node.parent
        name = self._property(member) if member is not None else None
        if member is None or name is None or member.child_by_field_name("object") != node:
            self.said.append(say.bare_mp(self.code.span(node)))
            return
        call = member.parent
        is_call = call is not None and _is_function(call, member)
        inside = self._inside(call) if call is not None and is_call else None
        yield Use("operation", name, self.code.range(member), inside)
        values = _arguments(member)
        if values and name in PAGE_OPERATIONS:
            yield from self._page(values[0])
        elif values and name == "go" and values[0].type == "object":
            for pair in values[0].named_children:
                key = pair.child_by_field_name("key")
                value = pair.child_by_field_name("value")
                if key is not None and value is not None and self.code.text(key) == "page":
                    yield from self._page(value)

    def _page(self, node: Node) -> Iterator[Use]:
        name = _text(self.code, node)
        if name is not None:
            yield Use("page", name, self.code.range(node))

    def _picture(self, node: Node) -> Iterator[Use]:
        text = _text(self.code, node)
        if text is not None and PICTURE.fullmatch(text):
            yield Use("asset", text.removeprefix("@"), self.code.range(node))

    def _module_members(self) -> Iterator[Use]:
        found = self.code.find("(member_expression object: (identifier) @owner)")
        for owner in found.get("owner", ()):
            unit, member = self.modules.get(self.code.text(owner)), owner.parent
            name = self._property(member) if member is not None else None
            if unit is not None and member is not None and name is not None:
                yield Use("module", f"{unit}.{name}", self.code.range(member))

    def _property(self, member: Node) -> str | None:
        name = member.child_by_field_name("property")
        return None if name is None else self.code.text(name)

    def _inside(self, call: Node) -> Range | None:
        arguments = call.child_by_field_name("arguments")
        if arguments is None:
            return None
        return self.code.range_of(arguments.start_byte + 1, arguments.end_byte - 1)


def _arguments(function: Node) -> list[Node]:
    """The arguments of the call whose function this is."""
    call = function.parent
    if call is None or not _is_function(call, function):
        return []
    arguments = call.child_by_field_name("arguments")
    inside = arguments.named_children if arguments else []
    return [each for each in inside if each.type != "comment"]


def _is_function(call: Node, node: Node) -> bool:
    return call.type == "call_expression" and call.child_by_field_name("function") == node


def _is_assigned(member: Node) -> bool:
    parent = member.parent
    if parent is None:
        return False
    if parent.type == "update_expression":
        return True
    kinds = ("assignment_expression", "augmented_assignment_expression")
    return parent.type in kinds and parent.child_by_field_name("left") == member


def _is_stored(parent: Node, node: Node) -> bool:
    """Whether `this` itself is the value of a variable or assignment."""
    return (
        parent.type == "variable_declarator" and parent.child_by_field_name("value") == node
    ) or (parent.type == "assignment_expression" and parent.child_by_field_name("right") == node)


def _text(code: Code, node: Node) -> str | None:
    """What a text literal means, where it holds no escapes."""
    if node.type != "string":
        return None
    inside = code.text(node)[1:-1]
    return None if "\\" in inside else inside
