"""Jobs: which step runs on which inputs.

A job sees only its inputs, so its key is the digest of its inputs.  Pictures and the runtime are
known only once the units are compiled: `asset_jobs` and `runtime_job` read what the objects name.
"""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.bundle import Object
from mpgen.ir.node import Element, walk
from mpgen.ir.plan import Input, Job, Plan
from mpgen.ir.project import Project
from mpgen.ir.source import digest
from mpgen.ir.style import declarations
from mpgen.ir.target import Target
from mpgen.ir.tokens import mentioned_tokens, used_tokens

RUNTIME = "module/mp"
ICON_PIXELS = 72
"""Icons are shown at up to 24 px; three times that is sharp on every phone."""


def unit_jobs(project: Project, units: tuple[str, ...], target: Target) -> tuple[Job, ...]:
    """One job per unit; the names of all components are an input of each."""
    names = frozenset(
        unit.partition("/")[2] for unit in project.units if unit.startswith("component/")
    )
    tables = Input(target, target.digest)
    components = Input(names, digest(*sorted(names)))
    used = used_tokens(project.tokens, _mentioned(project, units, target.name))
    tokens = Input(used, digest(repr(used)))
    jobs = []
    for name in units:
        unit = Input(project.units[name], project.units[name].digest)
        if name.startswith("app/"):
            jobs.append(Job("app", name, (unit, tokens, tables)))
        else:
            jobs.append(Job("unit", name, (unit, components, tables)))
    return tuple(jobs)


def _mentioned(project: Project, units: tuple[str, ...], target: str) -> set[str]:
    """List the tokens that the sheets, templates and scripts of the reachable units read."""
    found: set[str] = set()
    for unit in map(project.units.__getitem__, units):
        for node in declarations(unit.style.of(target)):
            found |= mentioned_tokens(node.value)
        for each in walk(unit.template.of(target)):
            if isinstance(each, Element):
                literals = (part for at in each.attributes for part in at.value or ())
                found |= mentioned_tokens(" ".join(p for p in literals if isinstance(p, str)))
        found |= mentioned_tokens(unit.script.of(target).text)
    return found


def runtime_job(objects: Iterable[Object], target: Target) -> tuple[Job, ...]:
    """The job that emits just the `mp.*` functions that the objects call."""
    operations = tuple(sorted({name for each in objects for name in each.operations}))
    if not operations:
        return ()
    inputs = (Input(operations, digest(*operations)), Input(target, target.digest))
    return (Job("runtime", RUNTIME, inputs),)


def asset_jobs(
    plan: Plan, objects: Iterable[Object], project: Project, target: Target
) -> tuple[Job, ...]:
    """Jobs for every picture and icon that the objects name, and for the icons of the tab bar."""
    named = {unit for each in objects for unit in each.needs()} | set(plan.tab_icons)
    pictures = (_picture_job(unit, project) for unit in sorted(named) if unit[:6] == "asset/")
    icons = (
        _icon_job(unit, unit in plan.tab_icons, project, target)
        for unit in sorted(named)
        if unit.startswith("icon/")
    )
    return (*pictures, *icons)


def _picture_job(unit: str, project: Project) -> Job:
    path = unit.removeprefix("asset/")
    content = project.assets[path]
    return Job("image", unit, (Input(path, digest(path)), Input(content, digest(content))))


def _icon_job(unit: str, is_tab: bool, project: Project, target: Target) -> Job:
    _, name, role = unit.split("/")
    svg = project.library.icons[name].text
    colour = project.tokens["light"][f"color-{role}"]
    size = target.tables.limits["tab_icon_px"].value if is_tab else ICON_PIXELS
    inputs = (
        Input(svg, digest(svg)),
        Input(colour, digest(colour)),
        Input(size, str(size)),
    )
    return Job("icon", unit, inputs)
