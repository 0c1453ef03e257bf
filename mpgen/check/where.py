"""How rules ask where a value of the spec was written (`Project.span`)."""

from __future__ import annotations

from typing import Protocol

from mpgen.ir.source import Span


class Where(Protocol):
    """Answers the span of a path in the spec, or of the nearest thing around it."""

    def __call__(self, *path: str | int) -> Span | None:
        """Find a place."""
