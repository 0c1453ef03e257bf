"""The config file of a page or a component: the components it uses, and what its window shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from mpgen.compile.marker import marked
from mpgen.ir.bundle import Reference
from mpgen.ir.project import Unit
from mpgen.ir.source import Json
from mpgen.ir.target import ManifestTable, Target

REACH_BOTTOM_PX = 200
"""How far above the end the next entries of a list are asked for; the platforms' 50 shows a gap."""


def print_config(unit: Unit, used: Iterable[str], target: Target) -> str:
    """Write the file with markers for the paths of the components in `used`."""
    table = target.tables.manifest
    data: dict[str, Json] = {}
    if unit.kind == "page":
        data.update(_window(unit, table))
        data.update(table.page_always)
    else:
        data.update(table.component_always)
    if paths := {name: marked(Reference(f"component/{name}")) for name in sorted(used)}:
        data["usingComponents"] = paths
    adapt: Callable[[str, Json, Target], Json] | None
    adapt = getattr(target.adapter, "manifest", None)
    path = f"{unit.kind}s/{unit.name}/{unit.name}{target.tables.files.config}"
    final = adapt(path, data, target) if adapt else data
    return json.dumps(final, ensure_ascii=False, indent=2) + "\n"


def _window(unit: Unit, table: ManifestTable) -> dict[str, Json]:
    """Write the page's own facts under the vendor's names; what is off is not written."""
    page = unit.component.page
    facts: dict[str, Json] = {"title": unit.title}
    if page is not None:
        facts["pull_down"] = page.pull_down
        facts["reach_bottom_px"] = REACH_BOTTOM_PX if page.reach_bottom else None
    out: dict[str, Json] = {}
    for fact, value in facts.items():
        name = table.window.get(fact)
        if not value or name is None:
            continue
        if isinstance(name, Mapping):
            out.update(name)
        else:
            out[name] = table.window_values.get(fact, {}).get(str(value), value)
    return out
