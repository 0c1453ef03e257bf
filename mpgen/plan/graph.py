"""Which units the pages need, through templates and scripts.

Edges are read from the parsed units, so nothing has to be compiled to know what to compile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mpgen.ir import expression, node
from mpgen.ir.project import Project, Unit


def reachable(project: Project, pages: Iterable[str], target: str) -> tuple[str, ...]:
    """List the units that the pages and the app need, sorted; a unit's needs are its own edges."""
    found: set[str] = set()
    waiting = [*pages, *(unit for unit in project.units if unit.startswith("app/"))]
    while waiting:
        unit = waiting.pop()
        if unit in found or unit not in project.units:
            continue
        found.add(unit)
        waiting.extend(needs(project.units[unit], target, frozenset(project.units)))
    return tuple(sorted(found))


def needs(unit: Unit, target: str, known: frozenset[str]) -> Iterator[str]:
    """Yield the units that one unit names: components, view helpers, modules."""
    for each in node.walk(unit.template.of(target)):
        if isinstance(each, node.Element) and f"component/{each.tag}" in known:
            yield f"component/{each.tag}"
        for whole in node.expressions(each):
            for part in expression.walk(whole):
                if isinstance(part, expression.HelperCall):
                    yield f"view/{part.module}"
    for require in unit.script.of(target).requires:
        yield require.unit
