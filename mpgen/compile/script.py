"""Scripts: the author's functions inside the native wrapper of the target.

In: a unit's script, interface and data.  Out: text with markers, and the `mp.*` functions it calls.
The wrapper's text is the target's (`targets/NAME/wrapper/`); what stands in it is made here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, StrictUndefined, Template

from mpgen.compile.binding import Setters
from mpgen.compile.literal import literal
from mpgen.compile.marker import marked
from mpgen.compile.naming import unused
from mpgen.compile.rewrite import Rewriter
from mpgen.compile.view_script import export_statement
from mpgen.ir.bundle import Reference
from mpgen.ir.component import Component
from mpgen.ir.project import Unit
from mpgen.ir.script import Member, Script
from mpgen.ir.target import ScriptTable, Target

RUNTIME = "module/mp"
HEADER = re.compile(r"(?:[ \t]*//[^\n]*\n)+\s*|/\*.*?\*/\s*", re.DOTALL)
"""Comment lines at the top of a script: they speak of the file and stay first."""


@dataclass(frozen=True, slots=True)
class Written:
    """A finished script and the runtime functions that it calls."""

    text: str
    operations: tuple[str, ...]


Functions = list[dict[str, str]]


def print_wrapped(unit: Unit, setters: Setters, target: Target) -> Written:
    """Write the script of a page, a component or the app."""
    script = unit.script.of(target.name)
    table = target.tables.script
    rewriter = Rewriter(script, table)
    hooks, forwarded = _hooks(unit.kind, rewriter, table)
    methods = [*forwarded, *(_function(rewriter, each) for each in script.methods)]
    methods += [{"name": name, "text": text} for name, text in setters.methods.values()]
    operations = (*_operations(script, table), *_hook_operations(script, table))
    text = _wrapper(target.wrappers[unit.kind]).render(
        about=unit.component.about,
        preamble=_with_runtime(rewriter.whole(script.preamble), operations),
        props=_props(unit.component, table),
        data=literal(data, 2, 6) if (data := unit.data.of(target.name)) else "",
        hooks=hooks,
        watch=[_function(rewriter, each) for each in script.watch],
        methods=methods,
        named_slots=any(name != "default" for name in unit.component.slots or {}),
    )
    return Written(text.rstrip() + "\n", tuple(sorted(set(operations))))


def print_module(script: Script, table: ScriptTable) -> Written:
    """Write a module: its requires become paths, the rest is the author's."""
    operations = _operations(script, table)
    text = Rewriter(script, table).text(0, len(script.text)).strip() + "\n"
    return Written(_with_runtime(text, operations), tuple(sorted(set(operations))))


def print_view(script: Script, table: ScriptTable) -> str:
    """Write a view helper: only its last line differs between targets."""
    rewriter = Rewriter(script, table)
    if script.exported is None:
        return rewriter.text(0, len(script.text)).strip() + "\n"
    export = export_statement(table.view_script_export, script.exports)
    return f"{rewriter.text(0, script.exported.start).strip()}\n\n{export}\n"


def _hooks(kind: str, rewriter: Rewriter, table: ScriptTable) -> tuple[Functions, Functions]:
    """Write the hooks under the target's names, and those that became methods."""
    methods = {each.name for each in rewriter.script.methods}
    hooks: Functions = []
    forwarded: Functions = []
    for member in rewriter.script.hooks:
        name = table.hooks[kind][member.name]
        parameters = ", ".join(member.parameters)
        if member.name in table.forwards:
            method = unused(member.name, methods)
            forwarded.append({"name": method, "text": rewriter.member(member, method)})
            body = table.forwards[member.name].format(hook=method, parameter=parameters)
            text = f"{name}({parameters}) {{\n  {body}\n}}"
        else:
            text = rewriter.member(member, name, _prologue(member, table))
        hooks.append({"name": name, "text": text})
    return hooks, forwarded


def _prologue(member: Member, table: ScriptTable) -> str:
    if member.name not in table.prologues or not member.parameters:
        return ""
    return table.prologues[member.name].format(parameter=member.parameters[0])


def _function(rewriter: Rewriter, member: Member) -> dict[str, str]:
    return {"name": member.name, "text": rewriter.member(member, member.name)}


def _props(component: Component, table: ScriptTable) -> list[dict[str, str]]:
    return [
        {
            "name": each.name,
            "type": table.prop_types.get(each.type, ""),
            "value": literal(each.default, 4),
        }
        for each in component.props
    ]


def _operations(script: Script, table: ScriptTable) -> tuple[str, ...]:
    """List the runtime functions that the author's text calls, also through `emit`."""
    called = tuple(use.name for use in script.uses if use.kind == "operation")
    emits = any(use.kind == "emit" for use in script.uses)
    return (*called, *(table.emit_uses if emits else ()))


def _hook_operations(script: Script, table: ScriptTable) -> Iterable[str]:
    for member in script.hooks:
        if member.name in table.forwards:
            yield from table.forward_uses.get(member.name, ())
        elif _prologue(member, table):
            yield from table.prologue_uses.get(member.name, ())


def _with_runtime(text: str, operations: tuple[str, ...]) -> str:
    """Put the require of the runtime on top, below comments that speak of the file."""
    if not operations:
        return text
    line = f"const mp = require('{marked(Reference(RUNTIME, 'relative'))}');\n"
    header = HEADER.match(text)
    above = header[0] if header and header[0].endswith("\n\n") else ""
    rest = text[len(above) :]
    gap = "" if not rest or "require(" in rest.partition("\n")[0] else "\n"
    return f"{above}{line}{gap}{rest}".rstrip("\n") + ("\n" if text.endswith("\n") else "")


@lru_cache(maxsize=64)
def _wrapper(source: str) -> Template:
    return ENVIRONMENT.from_string(source)


ENVIRONMENT = Environment(
    variable_start_string="[[",
    variable_end_string="]]",
    block_start_string="[%",
    block_end_string="%]",
    comment_start_string="[#",
    comment_end_string="#]",
    autoescape=False,
    undefined=StrictUndefined,
    keep_trailing_newline=True,
)
