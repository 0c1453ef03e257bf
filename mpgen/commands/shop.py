"""`mpgen build` and `mpgen check`: the same run, with and without writing."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import click

from mpgen.commands.request import Request, on_a_shop

if TYPE_CHECKING:
    from mpgen.session import Shop


@click.command()
@on_a_shop
def build(request: Request) -> int:
    """Build a shop: SHOP is its folder or its spec, by default the current folder.

    Exit codes: 0 ok, 1 errors in the input, 2 wrong use, 3 over a budget, 4 warnings under
    --strict.
    """
    return _run(request, writing=True)


@click.command()
@on_a_shop
def check(request: Request) -> int:
    """Do all that build does, but write nothing.

    Arguments and exit codes are those of build.
    """
    return _run(request, writing=False)


def _run(request: Request, *, writing: bool) -> int:
    """Load, build, write and report."""
    from mpgen.commands import output  # noqa: PLC0415 (`--help` is quick)
    from mpgen.session import build_shop, open_shop, write_packages  # noqa: PLC0415

    with output.progress(request) as tell:
        tell("reading the shop")
        shop = open_shop(request.shop, request.more_targets)
        outcome = build_shop(shop, _chosen(shop, request.names), tell)
        if writing:
            tell("writing the packages")
            outcome = write_packages(outcome, request.folder)
    code = outcome.exit_code(strict=request.strict)
    if request.as_json:
        output.print_document(request, shop, outcome, code)
    else:
        output.print_text(request, shop, outcome)
    return code


def _chosen(shop: Shop, names: tuple[str, ...]) -> tuple[str, ...]:
    """Pick the targets to build; a name that the spec does not have is wrong use."""
    wanted = shop.wanted()
    for name in names if shop.project else ():
        if name not in wanted:
            near = difflib.get_close_matches(name, wanted, 1)
            tip = f"; did you mean {near[0]}?" if near else f": {', '.join(wanted)}"
            raise click.UsageError(f"`--target {name}` is none of the spec's targets{tip}")
    return tuple(each for each in wanted if not names or each in names)
