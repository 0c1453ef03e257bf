"""Sizes and paths meet here: units are placed, names become paths, manifests are written.

In: Plan, objects, Project, Target.  Out: Bundle.  Pure and quick: it runs on every build, and
moving a page to another package re-links without compiling anything again.
"""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.bundle import Bundle, File, Object, Package
from mpgen.ir.plan import Plan
from mpgen.ir.project import Project
from mpgen.ir.target import Target
from mpgen.link.manifest import app_manifest
from mpgen.link.place import Placement, place
from mpgen.link.references import linked_files
from mpgen.link.routes import page_path, routes_object
from mpgen.link.skeleton import skeleton_files

__all__ = ["link"]


def link(plan: Plan, objects: Iterable[Object], project: Project, target: Target) -> Bundle:
    """Join compiled units into the packages of one target."""
    every = (*objects, routes_object(plan, target))
    placement = place(plan, every)
    manifests = (
        app_manifest(plan, placement, project, target),
        *skeleton_files(plan, project, target),
    )
    packages = tuple(
        _package(root, plan, placement, every, () if root else manifests)
        for root in placement.roots
    )
    return Bundle(target.name, packages)


def _package(
    root: str,
    plan: Plan,
    placement: Placement,
    objects: tuple[Object, ...],
    manifests: tuple[File, ...],
) -> Package:
    files = [
        file
        for each in objects
        if root in placement.homes.get(each.unit, ())
        for file in linked_files(each, root, placement)
    ]
    pages = tuple(page_path(plan, page) for page in plan.pages if plan.grouping[page] == root)
    every = tuple(sorted((*files, *manifests), key=lambda file: file.path))
    return Package(root, every, pages, root in plan.independent)
