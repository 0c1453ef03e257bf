"""The findings of a run as one list: sorted, each said once.

Checks run once for each target; what every target was told holds everywhere, and what only some
were told names them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mpgen.ir.diagnostic import Diagnostic, Diagnostics


def merge(everywhere: Diagnostics, by_target: Mapping[str, Diagnostics]) -> Diagnostics:
    """Join findings of loading with those of each target, sorted by file and place."""
    every = tuple(by_target)
    found = {_bare(each): each.targets or every for each in everywhere}
    for target, said in by_target.items():
        for each in said:
            bare = _bare(each)
            found[bare] = (*found.get(bare, ()), *(each.targets or (target,)))
    merged = (
        replace(each, targets=() if every and set(every) <= set(names) else _once(names))
        for each, names in found.items()
    )
    return tuple(sorted(merged, key=_order))


def _bare(each: Diagnostic) -> Diagnostic:
    return replace(each, targets=())


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _order(each: Diagnostic) -> tuple[bool, str, int, int, str, str]:
    """Put what has no place last."""
    span = each.span
    if span is None:
        return (True, "", 0, 0, each.code, each.message)
    return (False, span.file, span.start, span.end, each.code, each.message)
