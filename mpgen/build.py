"""Everything that happens for one shop on one target; the file to read first.

Every line is a pure function from frozen values to frozen values and diagnostics.  Reading folders,
writing `dist/` and printing happen around it (`session.py`, `cli.py`).
"""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.assets import icon_step, image_step
from mpgen.check import check
from mpgen.compile import app_step, runtime_step, unit_step
from mpgen.ir.bundle import Build
from mpgen.ir.diagnostic import has_errors
from mpgen.ir.project import Project
from mpgen.ir.target import Target
from mpgen.link import link
from mpgen.pack import pack
from mpgen.plan import asset_jobs, make_plan, placed, runtime_job
from mpgen.run import Cache, Step, run

STEPS: Mapping[str, Step] = {
    "unit": unit_step,
    "app": app_step,
    "runtime": runtime_step,
    "image": image_step,
    "icon": icon_step,
}


def build(project: Project, target: Target, cache: Cache) -> Build:
    """Build one shop for one target; an error stops it before anything is made."""
    said = check(project, target)
    if has_errors(said):
        return Build(target.name, None, said)
    plan, planned = make_plan(project, target)
    units, compiled = run(plan.jobs, STEPS, cache)
    runtime, _ = run(runtime_job(units, target), STEPS, cache)
    jobs = asset_jobs(plan, units, project, target)
    pictures, drawn = run(jobs, STEPS, cache, threads=True)
    said += planned + compiled + placed(drawn, project)
    if has_errors(said):
        return Build(target.name, None, said)
    bundle = link(plan, (*units, *runtime, *pictures), project, target)
    return Build(target.name, bundle, said + pack(bundle, project, target))
