"""Where something was written, and what it was made of.

A `Span` counts characters in a file; lines and columns are worked out only when printing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Tree: TypeAlias = Mapping[str, bytes]
"""Posix path → content, in sorted order.  Tests pass a plain dict."""

Digest: TypeAlias = str

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""Plain data.  An `AssetPath` inside it is printed as the place where the picture ends up."""


class AssetPath(str):
    """A picture of the shop, by its path in the asset folder; reads `@asset/PATH` as text."""

    __slots__ = ()

    @property
    def path(self) -> str:
        """The path inside the asset folder, without the `@asset/` mark."""
        return self.removeprefix("@asset/")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (exclusive) of one file."""

    file: str
    start: int
    end: int


NOWHERE = Span("", 0, 0)
"""For values that no one wrote, such as a generated default."""


def digest(*parts: str | bytes) -> Digest:
    """Name the content of some parts; the boundaries between parts count."""
    state = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        state.update(len(raw).to_bytes(8, "big"))
        state.update(raw)
    return state.hexdigest()
