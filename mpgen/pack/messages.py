"""What pack can say, one function each.  Codes that start with `budget-` mean exit code 3."""

from __future__ import annotations

from dataclasses import replace

from mpgen.ir.diagnostic import Diagnostic, Note, error
from mpgen.ir.source import Span

Largest = tuple[tuple[str, int], ...]


def budget_main(
    span: Span | None, target: str, size: int, budget: int, largest: Largest
) -> Diagnostic:
    """The main package is larger than the platform's limit or the shop's own budget.

    Why: the platform refuses the upload, and the main package is what every visitor waits for.
    What to do: move pictures to a CDN (`images.cdn`), pages into subpackages, or raise
    `packages.main_budget` when it is your own line that was crossed.
    """
    message = f"the main package has {_bytes(size)}, allowed are {_bytes(budget)}"
    said = error("budget-main", span, message, hint=_HINT, notes=_notes(largest))
    return replace(said, targets=(target,))


def budget_subpackage(
    span: Span | None, target: str, root: str, over: tuple[int, int], largest: Largest
) -> Diagnostic:
    """A subpackage is larger than the platform's limit.

    Why: the platform refuses the upload.
    What to do: move pictures to a CDN, or split its pages with `packages.together`.
    """
    message = f"the subpackage `{root}` has {_bytes(over[0])}, allowed are {_bytes(over[1])}"
    said = error("budget-subpackage", span, message, hint=_HINT, notes=_notes(largest))
    return replace(said, targets=(target,))


def budget_total(span: Span | None, target: str, size: int, limit: int) -> Diagnostic:
    """All packages together are larger than the platform's limit.

    Why: the platform refuses the upload.
    What to do: move pictures to a CDN (`images.cdn`).
    """
    message = f"all packages together have {_bytes(size)}, allowed are {_bytes(limit)}"
    return replace(error("budget-total", span, message, hint=_HINT), targets=(target,))


_HINT = "move pictures to a CDN (`images.cdn`) or pages into subpackages (`packages.together`)"


def _bytes(size: int) -> str:
    return f"{size:,} bytes"


def _notes(largest: Largest) -> tuple[Note, ...]:
    return tuple(Note(f"{_bytes(size)} in {path}") for path, size in largest)
