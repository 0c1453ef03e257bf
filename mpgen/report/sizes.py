"""What the packages weigh against the platform's limits, as numbers and as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mpgen.ir.bundle import Bundle


@dataclass(frozen=True, slots=True)
class Size:
    """One package of one target; `limit` is 0 where the platform names none."""

    target: str
    root: str
    files: int
    bytes: int
    limit: int


def sizes(bundle: Bundle, limits: Mapping[str, int]) -> tuple[Size, ...]:
    """Measure the packages of a bundle, main first."""
    main, inner = limits.get("main_bytes", 0), limits.get("subpackage_bytes", 0)
    return tuple(
        Size(bundle.target, each.root, len(each.files), each.size, inner if each.root else main)
        for each in bundle.packages
    )


def to_table(measured: tuple[Size, ...]) -> str:
    """Print one line for each package; "" if there are none."""
    if not measured:
        return ""
    rows = [("target", "package", "files", "bytes", "of limit"), *map(_row, measured)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = (
        f"{row[0]:<{widths[0]}}  {row[1]:<{widths[1]}}  "
        + "  ".join(f"{row[column]:>{widths[column]}}" for column in range(2, 5))
        for row in rows
    )
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _row(each: Size) -> tuple[str, str, str, str, str]:
    share = f"{each.bytes / each.limit:.1%}" if each.limit else ""
    return each.target, each.root or "main", f"{each.files:,}", f"{each.bytes:,}", share
