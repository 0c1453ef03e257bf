"""What `mpgen build` and `mpgen check` print: progress, findings, sizes, or one document."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from mpgen.commands.request import Request
from mpgen.ir.source import Json
from mpgen.report.diagnostics import summary, to_text
from mpgen.report.document import document, findings
from mpgen.report.sizes import Size, sizes, to_table
from mpgen.session import Outcome, Shop

_PATIENCE = 0.5
"""Seconds before progress is worth a line."""


@contextmanager
def progress(request: Request) -> Iterator[Callable[[str], None]]:
    """Tell on stderr what is going on: one changing line on a terminal, plain lines in a pipe."""
    terminal = sys.stderr.isatty()
    started = time.monotonic()

    def tell(line: str) -> None:
        if not request.quiet and (request.verbose or time.monotonic() - started > _PATIENCE):
            click.echo(f"\r\x1b[K{line} …" if terminal else line, nl=not terminal, err=True)

    try:
        yield tell
    finally:
        if terminal and not request.quiet:
            click.echo("\r\x1b[K", nl=False, err=True)


def print_text(request: Request, shop: Shop, outcome: Outcome) -> None:
    """Print findings, then what was built, then how many findings there were."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    click.echo(to_text(outcome.diagnostics, shop.text_of, colour=colour), nl=False, color=colour)
    counted = summary(outcome.diagnostics)
    if not request.quiet:
        click.echo(to_table(_sizes(shop, outcome)), nl=False)
        for line in _changes(request, outcome):
            click.echo(line)
    if counted or not request.quiet:
        click.echo(counted or "no findings")


def print_document(request: Request, shop: Shop, outcome: Outcome, code: int) -> None:
    """Print the run as one JSON document."""
    measured = _sizes(shop, outcome)
    targets: list[Json] = []
    for bundle in outcome.bundles:
        done = (outcome.written or {}).get(bundle.target)
        packages = [_package(each) for each in measured if each.target == bundle.target]
        targets.append(
            {
                "name": bundle.target,
                "folder": request.folder(bundle.target).as_posix() if done else None,
                "written": len(done.written) if done else 0,
                "removed": len(done.removed) if done else 0,
                "unchanged": done.unchanged if done else 0,
                "packages": packages,
            }
        )
    said = findings(outcome.diagnostics, shop.text_of)
    click.echo(document(code, {"diagnostics": said, "targets": targets}), nl=False)


def _changes(request: Request, outcome: Outcome) -> Iterator[str]:
    """Say where the packages are; with -v also each file that changed."""
    for target, done in (outcome.written or {}).items():
        counts = f"{len(done.written)} written, {len(done.removed)} removed"
        yield f"{request.folder(target)}: {counts}, {done.unchanged} unchanged"
        if request.verbose:
            yield from (f"  wrote {path}" for path in done.written)
            yield from (f"  removed {path}" for path in done.removed)


def _sizes(shop: Shop, outcome: Outcome) -> tuple[Size, ...]:
    return tuple(
        size
        for bundle in outcome.bundles
        for size in sizes(
            bundle,
            {key: each.value for key, each in shop.targets[bundle.target].tables.limits.items()},
        )
    )


def _package(each: Size) -> Json:
    return {"root": each.root, "files": each.files, "bytes": each.bytes, "limit": each.limit}
