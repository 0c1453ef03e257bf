"""The arguments that every command on a shop shares."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_OPTIONS = (
    click.argument("shop", default=".", type=click.Path(exists=True, path_type=Path)),
    click.option(
        "--target", "names", metavar="NAME", multiple=True, help="Only this target; repeatable."
    ),
    click.option(
        "--targets",
        "more_targets",
        metavar="DIR",
        type=_FOLDER,
        help="A folder with targets of your own; their adapters run as code.",
    ),
    click.option(
        "--out",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help="Where the packages go, a folder for each target.  [default: dist/ beside the spec]",
    ),
    click.option("--strict", is_flag=True, help="Warnings fail, too."),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON document."),
    click.option("-q", "--quiet", is_flag=True, help="Print findings only."),
    click.option("-v", "--verbose", is_flag=True, help="Name the files that changed."),
)


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line."""

    shop: Path
    names: tuple[str, ...] = ()
    more_targets: Path | None = None
    out: Path | None = None
    strict: bool = False
    as_json: bool = False
    quiet: bool = False
    verbose: bool = False

    def folder(self, target: str) -> Path:
        """Say where a target's package goes."""
        beside = self.shop if self.shop.is_dir() else self.shop.parent
        return (self.out or beside / "dist") / target


def on_a_shop(command: Callable[[Request], int]) -> Callable[..., None]:
    """Give a command the shared arguments as one value, and exit with what it returns."""

    def run(**given: Any) -> None:
        sys.exit(command(Request(**given)))

    run.__name__, run.__doc__ = command.__name__, command.__doc__
    for option in reversed(_OPTIONS):
        run = option(run)
    return run
