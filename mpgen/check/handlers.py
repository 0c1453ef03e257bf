"""Methods: the ones that templates name, and the ones that scripts call on themselves."""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.check import messages_names as say
from mpgen.check.scope import components, elements, fields, templates
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.element import ELEMENTS
from mpgen.ir.project import Project
from mpgen.ir.target import Target


def handlers(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every handler that a template names is a method of the script."""
    for unit in templates(project):
        methods = [each.name for each in unit.script.of(target.name).methods]
        for element in elements(unit, target):
            for each in element.listeners:
                if each.handler not in methods:
                    yield say.unknown_handler(each.span, each.handler, methods)


def bindings(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every `bind:` joins an editable attribute with a data field."""
    known = components(project)
    for unit in templates(project):
        names = fields(unit, target)
        for element in elements(unit, target):
            if element.tag not in ELEMENTS and element.tag not in known:
                continue
            edits = ELEMENTS[element.tag].edits if element.tag in ELEMENTS else None
            for each in element.bindings:
                if each.attribute not in (edits or {}):
                    yield say.binding_not_editable(
                        each.span, each.attribute, element.tag, edits or {}
                    )
                if each.field not in names.data:
                    is_prop = each.field in names.props
                    yield say.binding_not_data(
                        each.span, each.field, sorted(names.data), is_prop=is_prop
                    )


def own_methods(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every `this.NAME(…)` is a method, or a function that the script put there."""
    for unit in project.units.values():
        if unit.kind not in ("page", "component", "app"):
            continue
        script = unit.script.of(target.name)
        known = {each.name for each in script.methods}
        known |= {use.name for use in script.uses if use.kind == "field"}
        hooks = {each.name for each in script.hooks}
        for use in script.uses:
            if use.kind == "method" and use.name not in known:
                yield say.unknown_method(
                    use.range.span, use.name, sorted(known), is_hook=use.name in hooks
                )
