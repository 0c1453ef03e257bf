"""Names in expressions: props, data fields, loop variables, view helpers."""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.check import messages_names as say
from mpgen.check.scope import fields, templates
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.expression import Expression, HelperCall, Name, walk
from mpgen.ir.node import For, Node, children, expressions
from mpgen.ir.node import walk as walk_nodes
from mpgen.ir.project import Project
from mpgen.ir.target import Target


def expression_names(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every name is a prop, a data field or a loop variable."""
    for unit in templates(project):
        known = fields(unit, target).all
        yield from _unknown(unit.template.of(target.name), known, project)


def helper_calls(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every view helper that is called exists and exports the function."""
    views = [each for each in project.units.values() if each.kind == "view"]
    exports = {view.name: view.script.of(target.name).exports for view in views}
    for unit in templates(project):
        known = fields(unit, target).all
        for node in walk_nodes(unit.template.of(target.name)):
            for call in _calls(node):
                if call.module not in exports:
                    is_value = call.module in known
                    yield say.unknown_helper(call.span, call.module, exports, is_value=is_value)
                elif call.function not in exports[call.module]:
                    yield say.unknown_helper_function(
                        call.span, call.module, call.function, exports[call.module]
                    )


def _unknown(
    nodes: tuple[Node, ...], known: frozenset[str], project: Project
) -> Iterator[Diagnostic]:
    """Follow the loops down, each with its variables."""
    for node in nodes:
        for expression in expressions(node):
            yield from _unknown_in(expression, known, project)
        inner = known | {node.item, node.index or node.item} if isinstance(node, For) else known
        yield from _unknown(children(node), inner, project)


def _unknown_in(
    expression: Expression, known: frozenset[str], project: Project
) -> Iterator[Diagnostic]:
    for part in walk(expression):
        if isinstance(part, Name) and part.name not in known:
            is_helper = f"view/{part.name}" in project.units
            yield say.unknown_name(part.span, part.name, sorted(known), is_helper=is_helper)


def _calls(node: Node) -> Iterator[HelperCall]:
    for expression in expressions(node):
        yield from (part for part in walk(expression) if isinstance(part, HelperCall))
