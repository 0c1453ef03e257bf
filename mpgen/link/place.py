"""Place every unit in the main package or in a subpackage.

What one subpackage needs alone lies in it; what several packages need, or the main one, lies in
main.  An independent package holds its own copy of everything it needs, because it may be opened
while main is not there.  Deterministic: nothing here depends on the order of the objects.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mpgen.ir.bundle import Object
from mpgen.ir.plan import Plan

MAIN = ""

FOLDERS: Mapping[str, str] = {
    "app": "app",
    "page": "pages/{name}/{name}",
    "component": "components/{name}/{name}",
    "module": "modules/{name}",
    "view": "views/{name}",
}
"""Where the files of a unit lie in their package, without extension."""


@dataclass(frozen=True, slots=True)
class Placement:
    """`roots` of all packages, main first, and for each unit the roots it lies in.

    `extensions` are those of pictures, whose format is decided late.
    `operations` are all `mp.*` functions that the package calls, sorted.
    """

    roots: tuple[str, ...]
    homes: Mapping[str, tuple[str, ...]]
    extensions: Mapping[str, str]
    operations: tuple[str, ...]

    def home(self, unit: str, seen_from: str) -> str:
        """Choose the copy of a unit that a package uses: its own, else the shared one."""
        homes = self.homes[unit]
        return seen_from if seen_from in homes else homes[0]

    def path(self, unit: str, seen_from: str = MAIN) -> str:
        """Answer the unit's path in the package, without extension and without leading slash."""
        return join(self.home(unit, seen_from), unit_path(unit))


def place(plan: Plan, objects: Iterable[Object]) -> Placement:
    """Decide where every unit lies."""
    objects = tuple(objects)
    needs = {each.unit: each.needs() for each in objects}
    roots = (MAIN, *sorted({root for root in plan.grouping.values() if root}))
    users: dict[str, set[str]] = {unit: set() for unit in needs}
    in_main = [unit for unit in needs if unit.startswith("app/") or unit in plan.tab_icons]
    for start, root in (*plan.grouping.items(), *((unit, MAIN) for unit in in_main)):
        for unit in _closure(start, needs):
            users[unit].add(root)
    independent = frozenset(plan.independent)
    homes = {unit: _homes(roots, independent) for unit, roots in sorted(users.items()) if roots}
    pictures = {
        each.unit: _picture_extension(each.unit, each.files[0].extension)
        for each in objects
        if each.unit.startswith(("asset/", "icon/")) and each.files
    }
    operations = tuple(sorted({name for each in objects for name in each.operations}))
    return Placement(roots, homes, pictures, operations)


def _picture_extension(unit: str, made: str) -> str:
    """Name a picture's format; where it is not the source's own, the source's is kept in the name.

    So `tea.jpg` and `tea.png` stay two files when both become JPEG: `tea.jpg` and `tea-png.jpg`.
    """
    kind, _, path = unit.partition("/")
    suffix = posixpath.splitext(path)[1]
    return made if kind == "icon" or suffix == made else f"-{suffix[1:]}{made}"


def _homes(users: set[str], independent: frozenset[str]) -> tuple[str, ...]:
    own = sorted(users & independent)
    shared = sorted(users - independent)
    if len(shared) > 1:
        shared = [MAIN]
    return (*shared, *own)


def _closure(start: str, needs: Mapping[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        unit = waiting.pop()
        if unit not in found:
            found.add(unit)
            waiting.extend(each for each in needs.get(unit, ()) if not each.startswith("page/"))
    return found


def unit_path(unit: str) -> str:
    """Name a unit's files inside a package, without extension: `components/price/price`."""
    kind, _, name = unit.partition("/")
    if kind == "asset":
        return f"assets/{name.rpartition('.')[0] or name}"
    if kind == "icon":
        return f"assets/icons/{name.replace('/', '-')}"
    return FOLDERS[kind].format(name=name)


def join(root: str, path: str) -> str:
    """Put a path under a package's root."""
    return f"{root}/{path}" if root else path
