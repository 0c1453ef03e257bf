"""A text after build-time rendering that still knows who wrote each character.

Parsers work on `Rendered.text` and report `Rendered.locate(start, end)`, so a finding inside a loop
or an included fragment points at the author's line.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from mpgen.ir.component import Source
from mpgen.ir.source import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """The rendered characters from `start` on, up to the next segment, and where they come from.

    `verbatim` characters were copied one to one from `source_start` on; the others are what an
    output expression, written at `source_start` to `source_end`, printed.
    """

    start: int
    file: str
    source_start: int
    source_end: int
    verbatim: bool = True


@dataclass(frozen=True, slots=True)
class Rendered:
    """What the parsers read; the first segment starts at 0 and there is at least one."""

    text: str
    segments: tuple[Segment, ...]

    @classmethod
    def plain(cls, source: Source) -> Rendered:
        """Wrap a text that has no build-time layer."""
        return cls(source.text, (Segment(0, source.path, 0, len(source.text)),))

    def locate(self, start: int, end: int) -> Span:
        """Find where the characters `start` to `end` (exclusive) were written."""
        first = self.segments[0]
        if len(self.segments) == 1 and first.verbatim:
            return Span(first.file, first.source_start + start, first.source_start + end)
        first = self._segment(start)
        last = self._segment(max(start, end - 1))
        from_, stop = _origin(first, start)[0], _origin(last, max(start, end - 1))[1]
        if end <= start and first.verbatim:
            return Span(first.file, from_, from_)
        if last.file != first.file or stop < from_:
            return Span(first.file, from_, max(from_, first.source_end))
        return Span(first.file, from_, stop)

    def _segment(self, offset: int) -> Segment:
        found = bisect_right(self.segments, offset, key=lambda segment: segment.start)
        return self.segments[max(0, found - 1)]


def _origin(segment: Segment, offset: int) -> tuple[int, int]:
    """Where one rendered character begins and ends in the author's file."""
    if not segment.verbatim:
        return segment.source_start, segment.source_end
    place = segment.source_start + offset - segment.start
    return place, place + 1
