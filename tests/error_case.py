"""One case of `tests/golden/errors/`: a broken shop, and what `mpgen build -q` prints about it.

A case is a folder with files of a shop; what it does not have is taken from the five-line shop.
`make.py` makes what cannot be committed (links, huge files): it runs in the shop's folder.
`arguments.txt` holds more arguments for the run.
"""

from __future__ import annotations

import runpy
import shutil
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from mpgen import cli

CASES = Path(__file__).parent / "golden" / "errors"
MINIMUM = Path(__file__).parent / "golden" / "minimum"
_OURS = ("expected.txt", "make.py", "arguments.txt")


@dataclass(frozen=True)
class Told:
    """What a run printed on stdout and stderr, and its exit code."""

    text: str
    aside: str
    code: int


def lay_out(case: Path, shop: Path) -> None:
    """Make the shop's folder: the minimum, the case's files over it, what `make.py` makes."""
    shutil.copytree(MINIMUM, shop)
    shutil.copytree(case, shop, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_OURS))
    if (case / "make.py").exists():
        with chdir(shop):
            runpy.run_path(str(case / "make.py"))


def arguments(case: Path) -> list[str]:
    """Read what a case's run is given besides the shop."""
    told = case / "arguments.txt"
    return told.read_text().split() if told.exists() else []


def run(arguments: list[str], folder: Path) -> Told:
    """Run mpgen in a folder, in this process."""
    said, aside = StringIO(), StringIO()
    with chdir(folder), redirect_stdout(said), redirect_stderr(aside):
        code = cli.main(arguments)
    return Told(said.getvalue(), aside.getvalue(), code)
