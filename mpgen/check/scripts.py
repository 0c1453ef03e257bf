"""What scripts name: operations, pages, events, props, data fields, modules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mpgen.check import messages_scripts as say
from mpgen.check.scope import fields
from mpgen.ir.component import Kind
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.operation import OPERATIONS
from mpgen.ir.project import Project, Unit
from mpgen.ir.script import Require, Use
from mpgen.ir.target import Target


def operations(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every `mp.NAME` exists."""
    for _, use in _uses(project, target, "operation"):
        if use.name not in OPERATIONS:
            yield say.unknown_operation(use.range.span, use.name, OPERATIONS)


def pages(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every page that a script names exists in this shop."""
    known = [each.name for each in project.units.values() if each.kind == "page"]
    for _, use in _uses(project, target, "page"):
        if use.name not in known:
            component = project.library.components.get(use.name)
            is_off = component is not None and component.kind is Kind.PAGE
            yield say.unknown_page(use.range.span, use.name, known, is_off=is_off)


def events(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every event that a component fires is declared."""
    for unit, use in _uses(project, target, "emit"):
        declared = unit.component.events or {}
        if unit.component.kind is not Kind.COMPONENT:
            yield say.emit_outside_component(use.range.span, unit.kind)
        elif use.name not in declared:
            yield say.undeclared_event(use.range.span, use.name, declared)


def state(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Props are read as props, data as data, and both are declared."""
    for unit, use in _uses(project, target, "prop", "data", "set"):
        names = fields(unit, target)
        span, known = use.range.span, sorted(names.data)
        if use.kind == "prop":
            if use.name not in names.props:
                is_data = use.name in names.data
                yield say.undeclared_prop(span, use.name, sorted(names.props), is_data=is_data)
        elif use.name in names.props:
            yield say.prop_as_data(span, use.name, is_written=use.kind == "set")
        elif use.name not in names.data:
            yield say.undeclared_data(span, use.name, known)
    for unit in project.units.values():
        known = sorted(fields(unit, target).all)
        for watcher in unit.script.of(target.name).watch:
            if watcher.name not in known:
                yield say.watch_nothing(watcher.range.span, watcher.name, known)


def modules(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every required module exists, exports what is used, and does not lead back to itself."""
    known = {name: each for name, each in project.units.items() if each.kind == "module"}
    for unit in project.units.values():
        for require in unit.script.of(target.name).requires:
            if require.unit not in known:
                names = [each.name for each in known.values()]
                name = require.unit.partition("/")[2]
                yield say.unknown_module(require.literal.span, name, names)
    for _, use in _uses(project, target, "module"):
        module, _, member = use.name.partition(".")
        if module in known:
            exports = known[module].script.of(target.name).exports
            if member not in exports:
                yield say.unknown_export(use.range.span, known[module].name, member, exports)
    yield from _circles(known, target)


def _circles(known: Mapping[str, Unit], target: Target) -> Iterator[Diagnostic]:
    """Find each circle of modules once, from its first module by name."""
    done: set[str] = set()

    def follow(name: str, path: tuple[tuple[str, Require], ...]) -> Iterator[Diagnostic]:
        names = [each for each, _ in path]
        if name in names:
            circle = path[names.index(name) :]
            spans = [require.literal.span for _, require in circle]
            shown = (*(each.partition("/")[2] for each, _ in circle), name.partition("/")[2])
            yield say.module_circle(spans[0], shown, spans[1:])
            return
        if name in done or name not in known:
            return
        for require in known[name].script.of(target.name).requires:
            yield from follow(require.unit, (*path, (name, require)))
        done.add(name)

    for name in sorted(known):
        yield from follow(name, ())


def _uses(project: Project, target: Target, *kinds: str) -> Iterator[tuple[Unit, Use]]:
    for unit in project.units.values():
        for use in unit.script.of(target.name).uses:
            if use.kind in kinds:
                yield unit, use
