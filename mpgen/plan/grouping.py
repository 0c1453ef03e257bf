"""Which pages go into which subpackage: what the library declares, changed by the spec.

A page's component names its default package; `packages.together` of the spec pulls pages into one;
an independent page gets a package of its own.  Tab pages stay in the main package on every target.
"""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.project import Project, Unit
from mpgen.ir.target import Target
from mpgen.plan.messages import tab_page_in_subpackage

ROOT = "packages"
"""Subpackages lie side by side in this folder, so a root never hides a folder of the main one."""


def group_pages(
    project: Project, target: Target, tabs: tuple[str, ...]
) -> tuple[tuple[str, ...], Mapping[str, str], tuple[str, ...], Diagnostics]:
    """Answer (pages, page → root, independent roots, findings); tabs come first, in tab order."""
    others = sorted({unit for unit in project.units if unit.startswith("page/")} - set(tabs))
    pages = (*tabs, *others)
    grouping = {page: _default_root(project.units[page]) for page in others}
    grouping.update(dict.fromkeys(tabs, ""))
    said = list(_pull_together(project, grouping, frozenset(tabs)))
    independent = _independent_roots(project, grouping, frozenset(tabs), target)
    return pages, {page: grouping[page] for page in pages}, independent, tuple(said)


def _default_root(unit: Unit) -> str:
    package = unit.component.page.package if unit.component.page else ""
    return f"{ROOT}/{package}" if package else ""


def _pull_together(
    project: Project, grouping: dict[str, str], tabs: frozenset[str]
) -> tuple[Diagnostic, ...]:
    """Apply `packages.together`: a group lies where its first page lies."""
    said = []
    for place, group in enumerate(project.spec.packages.together):
        units = [f"page/{name}" for name in group]
        for position, unit in enumerate(units):
            if unit in tabs:
                span = project.span("packages", "together", place, position)
                said.append(tab_page_in_subpackage(span, group[position]))
        movable = [unit for unit in units if unit in grouping and unit not in tabs]
        if movable:
            root = grouping[movable[0]] or f"{ROOT}/{movable[0].partition('/')[2]}"
            grouping.update(dict.fromkeys(movable, root))
    return tuple(said)


def _independent_roots(
    project: Project, grouping: dict[str, str], tabs: frozenset[str], target: Target
) -> tuple[str, ...]:
    """Give every independent page a package of its own, where the target has such packages."""
    if target.tables.manifest.subpackages.get("independent") is None:
        return ()
    roots = []
    for name, page in project.spec.pages.items():
        unit = f"page/{name}"
        if page.independent and unit in grouping and unit not in tabs:
            grouping[unit] = f"{ROOT}/{name}"
            roots.append(grouping[unit])
    return tuple(sorted(roots))
