"""Template text → tags, texts and mustaches with their ranges; nothing is understood yet.

It never stops at a mistake: it reports it, guesses what was meant and goes on, so that one run
finds all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.source import Span
from mpgen.load import messages_markup as say
from mpgen.load.rendered import Rendered

TAG = re.compile(r"<(/?)([A-Za-z][\w.-]*)")
STOP = re.compile(r"<|\{\{")
MUSTACHE_END = re.compile(r"'(?:\\.|[^'\\\n])*'|\"[^\"\n]*\"|\}\}")
ATTRIBUTE = re.compile(r"\s*([^\s=/>\"'<]+)(?:\s*=\s*\"([^\"]*)\")?")
VALUE_START = re.compile(r"\s*=\s*")
UNQUOTED = re.compile(r"(?:[^\s>/]|/(?!>))*")
NOT_SPACE = re.compile(r"\S|\Z")
CLOSE_END = re.compile(r"\s*>")
TAG_END = re.compile(r"\s*(/?>)")
RUNS_AWAY = re.compile(r">\s*</?[A-Za-z]")
"""Inside a quoted value: the quote was forgotten, and the next tag has begun."""


@dataclass(frozen=True, slots=True)
class RawAttribute:
    """`name` or `name="value"`; `value` is the range between the quotes."""

    name: str
    start: int
    end: int
    value: tuple[int, int] | None

    @property
    def name_end(self) -> int:
        """Where the name ends."""
        return self.start + len(self.name)


@dataclass(frozen=True, slots=True)
class OpenTag:
    """`<tag …>` or `<tag …/>`."""

    tag: str
    attributes: tuple[RawAttribute, ...]
    is_closed: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CloseTag:
    """`</tag>`."""

    tag: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Characters:
    """Text between tags, as written."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mustache:
    """`{{ … }}`; `inside` is the range of the expression."""

    start: int
    end: int
    inside: tuple[int, int]


Piece: TypeAlias = OpenTag | CloseTag | Characters | Mustache


class Scanner:
    """Reads one text; `said` collects what is wrong with it."""

    def __init__(self, source: Rendered) -> None:
        """Start at the beginning."""
        self.source = source
        self.text = source.text
        self.said: list[Diagnostic] = []

    def pieces(self) -> Iterator[Piece]:
        """Yield what the text consists of, comments left out."""
        position = begin = 0
        while (stop := STOP.search(self.text, position)) is not None:
            place = stop.start()
            if stop[0] == "{{":
                yield from self.characters(begin, place)
                mustache = self.mustache(place, len(self.text))
                yield from () if mustache is None else (mustache,)
                position = begin = mustache.end if mustache else self._skip_mustache(place)
            elif (tag := TAG.match(self.text, place)) is not None:
                yield from self.characters(begin, place)
                piece = self._close_tag(tag) if tag[1] else self._open_tag(tag)
                yield piece
                position = begin = piece.end
            elif self.text.startswith("<!", place):
                yield from self.characters(begin, place)
                position = begin = self._comment(place)
            else:
                self.said.append(say.unescaped_less_than(self._span(place, place + 1)))
                position = place + 1
        yield from self.characters(begin, len(self.text))

    def characters(self, start: int, end: int) -> Iterator[Characters]:
        """Yield a text piece unless it is empty."""
        if end > start:
            yield Characters(start, end)

    def mustache(self, start: int, limit: int) -> Mustache | None:
        """Read the mustache that begins at `start` and ends before `limit`, if it does."""
        if self.text.startswith("{{{", start):
            end = self.text.find("}}", start, limit)
            self.said.append(say.triple_braces(self._span(start, start + 3)))
            return None if end < 0 else Mustache(start, end + 2, (end, end))
        for found in MUSTACHE_END.finditer(self.text, start + 2, limit):
            if found[0] == "}}":
                return Mustache(start, found.end(), (start + 2, found.start()))
        self.said.append(say.unclosed_mustache(self._span(start, start + 2)))
        return None

    def _skip_mustache(self, start: int) -> int:
        end = self.text.find("<", start)
        return len(self.text) if end < 0 else end

    def _comment(self, start: int) -> int:
        if not self.text.startswith("<!--", start):
            self.said.append(say.unexpected_declaration(self._span(start, start + 2)))
            end = self.text.find(">", start)
            return len(self.text) if end < 0 else end + 1
        end = self.text.find("-->", start + 4)
        if end < 0:
            self.said.append(say.unclosed_comment(self._span(start, start + 4)))
            return len(self.text)
        return end + 3

    def _close_tag(self, tag: re.Match[str]) -> CloseTag:
        end = CLOSE_END.match(self.text, tag.end())
        if end is None:
            self.said.append(say.tag_not_finished(self._span(*tag.span()), tag[0]))
        return CloseTag(self._tag_name(tag), tag.start(), end.end() if end else tag.end())

    def _open_tag(self, tag: re.Match[str]) -> OpenTag:
        name = self._tag_name(tag)
        attributes: list[RawAttribute] = []
        position = tag.end()
        while (end := TAG_END.match(self.text, position)) is None:
            found = ATTRIBUTE.match(self.text, position)
            if found is not None:
                attribute = self._attribute(found)
                attributes.append(attribute)
                position = attribute.end
                continue
            position = _after_space(self.text, position)
            if position >= len(self.text) or self.text[position] == "<":
                self.said.append(say.tag_not_finished(self._span(*tag.span()), tag[0]))
                is_last = position >= len(self.text)
                return OpenTag(name, tuple(attributes), is_last, tag.start(), position)
            wrong = self.text[position]
            self.said.append(
                say.unexpected_character_in_tag(self._span(position, position + 1), wrong)
            )
            position += 1
        return OpenTag(name, tuple(attributes), end[1] == "/>", tag.start(), end.end())

    def _attribute(self, found: re.Match[str]) -> RawAttribute:
        """Take a well-formed attribute as matched; look closer at the others."""
        name, start = found[1], found.start(1)
        if found[2] is not None:
            away = RUNS_AWAY.search(found[2])
            if away is None:
                return RawAttribute(name, start, found.end(), found.span(2))
            quote, end = found.start(2) - 1, found.start(2) + away.start()
            self.said.append(say.unclosed_attribute(self._span(quote, quote + 1), name))
            return RawAttribute(name, start, end, (quote + 1, end))
        sign = VALUE_START.match(self.text, found.end())
        if sign is None:
            return RawAttribute(name, start, found.end(), None)
        return self._odd_value(name, start, sign.end())

    def _odd_value(self, name: str, start: int, begin: int) -> RawAttribute:
        """Read a value in single quotes, without quotes, or without its closing quote."""
        quote = self.text[begin : begin + 1]
        if quote == "'":
            end = self.text.find("'", begin + 1)
            if end >= 0:
                self.said.append(say.single_quotes(self._span(begin, end + 1), name))
                return RawAttribute(name, start, end + 1, (begin + 1, end))
        if quote in ("'", '"') and quote:
            self.said.append(say.unclosed_attribute(self._span(begin, begin + 1), name))
            end = min(
                found if (found := self.text.find(stop, begin)) >= 0 else len(self.text)
                for stop in (">", "\n")
            )
            return RawAttribute(name, start, end, (begin + 1, end))
        unquoted = UNQUOTED.match(self.text, begin)
        end = unquoted.end() if unquoted else begin
        self.said.append(say.unquoted_value(self._span(begin, end), name))
        return RawAttribute(name, start, end, (begin, end))

    def _tag_name(self, tag: re.Match[str]) -> str:
        name = tag[2]
        if name != name.lower():
            self.said.append(say.upper_case_tag(self._span(*tag.span(2)), name))
        return name.lower()

    def _span(self, start: int, end: int) -> Span:
        return self.source.locate(start, end)


def _after_space(text: str, position: int) -> int:
    found = NOT_SPACE.search(text, position)
    return len(text) if found is None else found.start()
