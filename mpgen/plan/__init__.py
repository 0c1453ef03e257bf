"""What is reachable from the pages, and which jobs make its files.

In: Project, Target.  Out: Plan.  Neither sizes nor paths are known here; `link` brings them.
"""

from __future__ import annotations

from typing import cast

from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.plan import Plan
from mpgen.ir.project import Project
from mpgen.ir.target import Target
from mpgen.plan.graph import reachable
from mpgen.plan.grouping import group_pages
from mpgen.plan.jobs import asset_jobs, runtime_job, unit_jobs
from mpgen.plan.pictures import placed

__all__ = ["asset_jobs", "make_plan", "placed", "runtime_job"]


def make_plan(project: Project, target: Target) -> tuple[Plan, Diagnostics]:
    """Decide what is built for one target."""
    tabs = cast("tuple[dict[str, str], ...]", project.facts["tabs"])
    names = tuple(f"page/{tab['page']}" for tab in tabs)
    pages, grouping, independent, said = group_pages(project, target, names)
    plan = Plan(
        tabs=names,
        tab_icons=tuple(icon for tab in tabs for icon in _tab_icons(tab["icon"])),
        pages=pages,
        grouping=grouping,
        independent=independent,
        jobs=unit_jobs(project, reachable(project, pages, target.name), target),
    )
    return plan, said


def _tab_icons(name: str) -> tuple[str, str]:
    return f"icon/{name}/muted", f"icon/{name}-active/primary"
