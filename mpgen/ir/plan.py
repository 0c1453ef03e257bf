"""What will be built: the reachable units as a graph, and the jobs that make their files.

A plan knows neither sizes nor paths; `link` brings those together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mpgen.ir.source import Digest


@dataclass(frozen=True, slots=True)
class Input:
    """Something a job reads: a value and the digest that names it."""

    value: object
    digest: Digest


@dataclass(frozen=True, slots=True)
class Job:
    """One call of a step: `STEPS[step](*(each.value for each in inputs))` makes unit's files."""

    step: str
    unit: str
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The reachable units' jobs, and where their pages go.

    `tabs` are the pages of the tab bar in its order; `pages` are all pages (`page/home`), tabs
    first; `grouping` maps each to its package root ("" = main); `independent` lists the roots that
    must stand alone; `tab_icons` are the icon units of the tab bar, two for each tab.
    """

    tabs: tuple[str, ...]
    tab_icons: tuple[str, ...]
    pages: tuple[str, ...]
    grouping: Mapping[str, str]
    independent: tuple[str, ...]
    jobs: tuple[Job, ...]
