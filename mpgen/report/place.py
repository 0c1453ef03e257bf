"""Characters to lines, columns and terminal cells.

A span counts characters; people count lines and columns, and a terminal counts cells: a Chinese
character takes two of them, an accent that joins the letter before it none.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from mpgen.ir.source import Span

TextOf: TypeAlias = Callable[[str], str | None]
"""Finds the text of a file that a span names, or None where it is not text."""

_BREAK = re.compile(r"\r\n|\r|\n")
_TAB = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span starts and ends, counted from 1 in characters, and its first line."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


def locate(span: Span, text: str) -> Place:
    """Count lines and columns; a span beyond the text ends where the text ends."""
    starts = _line_starts(text)
    start, end = min(span.start, len(text)), min(max(span.start, span.end), len(text))
    line, end_line = bisect_right(starts, start), bisect_right(starts, end)
    first = starts[line - 1]
    line_text = _BREAK.split(text[first : starts[line] if line < len(starts) else None])[0]
    return Place(line, start - first + 1, end_line, end - starts[end_line - 1] + 1, line_text)


@lru_cache(maxsize=8)
def _line_starts(text: str) -> tuple[int, ...]:
    """Find where the lines begin; many findings look at the same few files."""
    return (0, *(found.end() for found in _BREAK.finditer(text)))


def cells(text: str) -> int:
    """Count the terminal cells of a text that `shown` has made printable."""
    return sum(_width(character) for character in text)


def shown(text: str) -> str:
    """Replace what a terminal would not show as one thing: tabs, and control characters.

    A file from somebody else must not be able to move the cursor or change colours.
    """
    replaced = (
        " " * _TAB if each == "\t" else each if _is_printable(each) else "\N{REPLACEMENT CHARACTER}"
        for each in text
    )
    return "".join(replaced)


def _width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _is_printable(character: str) -> bool:
    """Keep joiners of emoji and marks; refuse controls and what turns the writing direction."""
    category = unicodedata.category(character)
    return category != "Cc" and (category != "Cf" or character in "\N{ZERO WIDTH JOINER}")
