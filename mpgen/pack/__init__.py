"""Budgets, measured on the bytes that ship.

In: Bundle, Project, Target.  Out: Diagnostics.  The platform's limits come from its table; the
shop's own stricter line (`packages.main_budget`) from the spec.
"""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.ir.bundle import Bundle, Package
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.project import Project
from mpgen.ir.target import Target
from mpgen.pack.messages import budget_main, budget_subpackage, budget_total

__all__ = ["pack"]


def pack(bundle: Bundle, project: Project, target: Target) -> Diagnostics:
    """Say which package is larger than the platform or the shop allows."""
    return tuple(_over_budget(bundle, project, target))


def _over_budget(bundle: Bundle, project: Project, target: Target) -> Iterator[Diagnostic]:
    limits = {name: limit.value for name, limit in target.tables.limits.items()}
    main, *others = bundle.packages
    own = project.spec.packages.main_budget
    budget = min(limits["main_bytes"], own or limits["main_bytes"])
    if main.size > budget:
        span = project.span("packages", "main_budget")
        yield budget_main(span, target.name, main.size, budget, _largest(main))
    for package in others:
        if package.size > limits["subpackage_bytes"]:
            span = project.span("packages")
            over = (package.size, limits["subpackage_bytes"])
            yield budget_subpackage(span, target.name, package.root, over, _largest(package))
    total = sum(package.size for package in bundle.packages)
    if total > limits["total_bytes"]:
        yield budget_total(project.span("packages"), target.name, total, limits["total_bytes"])


def _largest(package: Package) -> tuple[tuple[str, int], ...]:
    sizes = ((file.path, len(file.content)) for file in package.files)
    return tuple(sorted(sizes, key=lambda each: (-each[1], each[0]))[:5])
