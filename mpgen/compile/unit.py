"""One unit → its files, for one target; the files name other units, never paths.

Load and check found all mistakes of a user, so the emitters have no findings of their own.
"""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.compile.binding import Setters
from mpgen.compile.config import print_config
from mpgen.compile.lower import Lowering
from mpgen.compile.marker import parts
from mpgen.compile.markup import Template, print_markup, view_module
from mpgen.compile.runtime import print_runtime
from mpgen.compile.script import print_module, print_view, print_wrapped
from mpgen.compile.style import print_app_style, print_style
from mpgen.compile.view_script import ViewScript
from mpgen.ir.bundle import CompiledFile, Object
from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.node import Element, Node, walk
from mpgen.ir.project import Unit
from mpgen.ir.target import Target

RUNTIME = "module/mp"


def compile_unit(
    unit: Unit, components: frozenset[str], target: Target
) -> tuple[Object, Diagnostics]:
    """Make the files of a page, a component, a module or a view helper."""
    files = target.tables.files
    table = target.tables.script
    match unit.kind:
        case "module":
            written = print_module(unit.script.of(target.name), table)
            made = Object(unit.id, (_file(files.script, written.text),), written.operations)
        case "view":
            text = print_view(unit.script.of(target.name), table)
            made = Object(unit.id, (_file(files.view_script, text),))
        case _:
            made = _shown(unit, components, target)
    return made, ()


def compile_app(
    unit: Unit, tokens: Mapping[str, Mapping[str, str]], target: Target
) -> tuple[Object, Diagnostics]:
    """Make the app's script and style; `tokens` are those that the shop's sheets use."""
    files = target.tables.files
    written = print_wrapped(unit, Setters(frozenset()), target)
    style = print_app_style(unit.style.of(target.name), tokens, target.tables.style)
    made = [_file(files.script, written.text)]
    if style:
        made.append(_file(files.style, style))
    return Object(unit.id, tuple(made), written.operations), ()


def compile_runtime(operations: tuple[str, ...], target: Target) -> Object:
    """Make the module that scripts call as `mp`."""
    text = print_runtime(operations, target.runtime)
    return Object(RUNTIME, (_file(target.tables.files.script, text),))


def _shown(unit: Unit, components: frozenset[str], target: Target) -> Object:
    """Make the files of a unit that has a template."""
    files = target.tables.files
    table = target.tables.markup
    setters = Setters(frozenset(each.name for each in unit.script.of(target.name).methods))
    nodes = setters.desugared(unit.template.of(target.name))
    lowered = Lowering(target, components).nodes(nodes)
    view = ViewScript(view_module(lowered), table.parentheses)
    markup = print_markup(Template(table, components, view), lowered, unit.id, files)
    written = print_wrapped(unit, setters, target)
    host = target.tables.style.host if unit.kind == "component" else ""
    style = print_style(unit.style.of(target.name), host)
    texts = {
        files.markup: markup,
        files.style: style,
        files.script: written.text,
        files.config: print_config(unit, _used(lowered, components), target),
        files.view_script: view.text(target.tables.script.view_script_export)
        if view.functions
        else "",
    }
    made = tuple(_file(extension, text) for extension, text in texts.items() if text)
    return Object(unit.id, made, written.operations)


def _used(nodes: tuple[Node, ...], components: frozenset[str]) -> frozenset[str]:
    """List the components that stand in the template after the target had its say."""
    tags = {each.tag for each in walk(nodes) if isinstance(each, Element)}
    return components & tags


def _file(extension: str, text: str) -> CompiledFile:
    return CompiledFile(extension, parts(text))
