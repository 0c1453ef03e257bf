"""Marks that survive Jinja2: where the rendered characters come from.

Before rendering, `mark` puts a mark in front of every piece of literal text and every output
expression; after rendering, `unmark` takes them out and turns them into segments.  A mark is
written in private-use characters, which no source may contain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jinja2 import Environment

from mpgen.load.rendered import Rendered, Segment

VERBATIM, OUTPUT, END = "\ue000", "\ue001", "\ue002"
MARK = re.compile(f"([{VERBATIM}{OUTPUT}])(\\d+),(\\d+),(\\d+){END}")
CAPTURES = ("set", "filter", "call", "macro", "block")
"""Tags whose content is a value before it is output; a mark inside would change the value."""


@dataclass(frozen=True, slots=True)
class Use:
    """A name that a build-time tag mentions, with its place in the source."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A source with marks, and the names that its build-time tags mention."""

    text: str
    uses: tuple[Use, ...]
    assigned: frozenset[str]
    """Names that the template itself gives a value: loop variables, `set`, macros."""


def mark(environment: Environment, text: str, file_number: int) -> Marked:
    """Put marks into a template; raises what Jinja2's lexer raises."""
    marker = _Marker(text, file_number)
    for place, kind, value in _tokens(environment, text):
        marker.token(place, kind, value)
    return Marked("".join(marker.out), tuple(marker.uses), frozenset(marker.assigned))


def unmark(rendered: str, files: Sequence[str]) -> Rendered:
    """Take the marks out of a rendered text; `files` are the paths behind the file numbers."""
    pieces: list[str] = []
    segments: list[Segment] = []
    length = position = 0
    for found in MARK.finditer(rendered):
        pieces.append(rendered[position : found.start()])
        length += found.start() - position
        position = found.end()
        file, start, end = files[int(found[2])], int(found[3]), int(found[4])
        segments.append(Segment(length, file, start, end, found[1] == VERBATIM))
    pieces.append(rendered[position:])
    first = () if segments and segments[0].start == 0 else (Segment(0, files[0], 0, 0),)
    return Rendered("".join(pieces), (*first, *segments))


class _Marker:
    """Rebuilds a source token by token."""

    def __init__(self, text: str, file_number: int) -> None:
        self.text = text
        self.file_number = file_number
        self.out: list[str] = []
        self.uses: list[Use] = []
        self.begin = 0
        self.words: list[str] = []
        self.assigned: set[str] = set()
        self.captures = 0

    def token(self, place: int, kind: str, value: str) -> None:
        end = place + len(value)
        match kind:
            case "data":
                self._add(self._mark(VERBATIM, place, end) + value)
                return
            case "block_begin" | "variable_begin":
                self.begin, self.words = place, []
                if kind == "variable_begin":
                    self._add("")
            case "block_end" | "variable_end":
                if kind == "variable_end":
                    self._mark_output(place + len(value.rstrip()))
                else:
                    self._assign()
                    self._capture()
            case "name" | "operator":
                self._word(place, kind, value)
        self.out.append(value)

    def _add(self, text: str) -> None:
        self.out.append(text)

    def _mark_output(self, end: int) -> None:
        """Put the mark where `variable_begin` left an empty piece."""
        place = len(self.out) - 1
        while self.out[place] != "":
            place -= 1
        self.out[place] = self._mark(OUTPUT, self.begin, end)

    def _word(self, place: int, kind: str, value: str) -> None:
        before = self.words[-1] if self.words else ""
        if kind == "name" and before not in (".", "|", "is"):
            self.uses.append(Use(value, place, place + len(value)))
        self.words.append(value)

    def _assign(self) -> None:
        """Learn the names that a tag gives a value."""
        end = {"for": "in", "set": "=", "macro": "", "import": "", "from": ""}
        tag = self.words[0] if self.words else ""
        if tag in end:
            stop = self.words.index(end[tag]) if end[tag] in self.words else len(self.words)
            self.assigned.update(word for word in self.words[1:stop] if word.isidentifier())

    def _capture(self) -> None:
        """Count how deep the text stands in tags that take it as a value."""
        tag = self.words[0] if self.words else ""
        is_assignment = tag == "set" and "=" in self.words
        if tag in CAPTURES and not is_assignment:
            self.captures += 1
        elif tag.startswith("end") and tag.removeprefix("end") in CAPTURES:
            self.captures = max(0, self.captures - 1)

    def _mark(self, kind: str, start: int, end: int) -> str:
        return "" if self.captures else f"{kind}{self.file_number},{start},{end}{END}"


def _tokens(environment: Environment, text: str) -> Iterator[tuple[int, str, str]]:
    """Yield (place, kind, value); white space that a `-` took away is in no value."""
    place = 0
    for _, kind, value in environment.lexer.tokeniter(text, None):
        if not text.startswith(value, place):
            place += len(text[place:]) - len(text[place:].lstrip())
        yield place, kind, value
        place += len(value)
