"""`mpgen targets`: the platforms that mpgen builds for, and where their limits come from."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mpgen.ir.target import Limit

_FRESH = timedelta(days=180)
"""Vendors change their limits about twice a year."""


@click.command()
@click.option("--stale", is_flag=True, help="Only limits that were not checked for 180 days.")
def targets(stale: bool) -> None:
    """List the targets with their limits, each with its source and the day it was checked."""
    from mpgen.report.diagnostics import summary, to_text  # noqa: PLC0415 (`--help` is quick)
    from mpgen.session import open_targets  # noqa: PLC0415

    known, said = open_targets()
    for name, target in known.items():
        limits = [
            (key, limit)
            for key, limit in target.tables.limits.items()
            if not stale or _is_stale(limit)
        ]
        if stale and not limits:
            continue
        click.echo(f"{name}  {target.tables.title}")
        for key, limit in limits:
            click.echo(f"  {key:<17} {limit.value:>12,}  {limit.checked}  {limit.source}")
    if said:
        click.echo(to_text(said, lambda _: None) + summary(said))
        sys.exit(1)


def _is_stale(limit: Limit) -> bool:
    """Take a day that is not one (`UNVERIFIED`) as long ago."""
    try:
        return date.today() - date.fromisoformat(limit.checked) > _FRESH
    except ValueError:
        return True
