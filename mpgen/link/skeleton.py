"""The vendor's own files: project config, sitemap and the like, with placeholders filled.

A skeleton file is a Jinja2 text with `[[ ]]`; JSON ones are parsed and printed again, so that a
shop name with quotes cannot break them.
"""

from __future__ import annotations

import json

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mpgen.ir.bundle import File
from mpgen.ir.plan import Plan
from mpgen.ir.project import Project
from mpgen.ir.source import Json
from mpgen.ir.target import Target
from mpgen.link.manifest import config_file
from mpgen.link.routes import page_path


def skeleton_files(plan: Plan, project: Project, target: Target) -> tuple[File, ...]:
    """Fill every file of the target's `skeleton/`."""
    environment = _environment()
    names = _names(plan, project, target)
    return tuple(
        _filled(path, environment.from_string(text).render(names), target)
        for path, text in sorted(target.skeleton.items())
    )


def _filled(path: str, text: str, target: Target) -> File:
    if path.endswith(".json"):
        return config_file(path, json.loads(text), target)
    return File(path, text.encode())


def _names(plan: Plan, project: Project, target: Target) -> dict[str, Json]:
    chosen = project.spec.targets[target.name]
    return {
        "shop": {"id": project.spec.shop.id, "name": project.spec.shop.name},
        "appid": chosen.appid,
        "privacy": list(chosen.privacy),
        "pages": [page_path(plan, page) for page in plan.pages],
        "tokens": project.tokens,
    }


def _environment() -> jinja2.Environment:
    environment = ImmutableSandboxedEnvironment(
        variable_start_string="[[",
        variable_end_string="]]",
        block_start_string="[%",
        block_end_string="%]",
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
    )
    environment.filters["json"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment
