"""Text emitters: units in, compiled files out; nothing here knows where a file will lie.

The three steps are what `run.py` calls: a unit's id first, then the values of the job's inputs.
"""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.compile.unit import compile_app, compile_runtime, compile_unit
from mpgen.ir.bundle import Object
from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.project import Unit
from mpgen.ir.target import Target

__all__ = [
    "app_step",
    "compile_app",
    "compile_runtime",
    "compile_unit",
    "runtime_step",
    "unit_step",
]


def unit_step(
    _: str, unit: Unit, components: frozenset[str], target: Target
) -> tuple[Object, Diagnostics]:
    """Compile a page, a component, a module or a view helper."""
    return compile_unit(unit, components, target)


def app_step(
    _: str, unit: Unit, tokens: Mapping[str, Mapping[str, str]], target: Target
) -> tuple[Object, Diagnostics]:
    """Compile the app's script and style."""
    return compile_app(unit, tokens, target)


def runtime_step(_: str, operations: tuple[str, ...], target: Target) -> tuple[Object, Diagnostics]:
    """Compile the runtime module."""
    return compile_runtime(operations, target), ()
