"""The generated module `routes`: page name → where it lies and whether it is a tab.

Scripts name pages as the spec does; this table is the only place of the package that knows paths.
"""

from __future__ import annotations

from mpgen.ir.bundle import CompiledFile, Object
from mpgen.ir.plan import Plan
from mpgen.ir.target import Target
from mpgen.link.place import join, unit_path

ROUTES = "module/routes"


def page_path(plan: Plan, page: str) -> str:
    """Answer the path of a page in the package, as manifests write it: `pages/home/home`."""
    return join(plan.grouping[page], unit_path(page))


def routes_object(plan: Plan, target: Target) -> Object:
    """Write the table as a module; which package it lies in is decided like for any other."""
    lines = ["// Where each page lies.  Written by mpgen; pages are named as in shop.yaml."]
    lines.append("module.exports = {")
    for page in plan.pages:
        name = page.partition("/")[2]
        tab = "true" if page in plan.tabs else "false"
        lines.append(f"  {_key(name)}: {{ path: '/{page_path(plan, page)}', tab: {tab} }},")
    lines.append("};\n")
    text = "\n".join(lines)
    return Object(ROUTES, (CompiledFile(target.tables.files.script, (text,)),))


def _key(name: str) -> str:
    return name if name.isidentifier() else f"'{name}'"
