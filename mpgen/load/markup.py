"""Template text → `ir/node.py`.

In: a rendered text.  Out: the best tree that can be made of it, and everything that is wrong with
it.  Whether tags, attributes and names exist is not asked here; check does that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.element import ELEMENTS
from mpgen.ir.node import Interpolation, Node, Text
from mpgen.ir.source import Span
from mpgen.load import messages_markup as say
from mpgen.load.markup_element import Item, read_element
from mpgen.load.markup_scanner import Characters, CloseTag, Mustache, OpenTag, Scanner
from mpgen.load.markup_structure import assemble
from mpgen.load.markup_value import read_expression, read_text
from mpgen.load.rendered import Rendered

DEEPEST = 60
"""Levels of tags; more is a mistake of a generated template, and later phases walk recursively."""


@dataclass(slots=True)
class _Open:
    """A tag whose end has not been read; None is the template itself."""

    tag: OpenTag | None
    keeps_space: bool
    items: list[Item] = field(default_factory=list)


@lru_cache(maxsize=4096)
def parse_markup(source: Rendered) -> tuple[tuple[Node, ...], Diagnostics]:
    """Read a template."""
    reader = _Reader(source)
    nodes = reader.read()
    found = sorted(reader.scanner.said, key=lambda each: each.span or source.locate(0, 0))
    return nodes, tuple(dict.fromkeys(found))


class _Reader:
    """Builds the tree from the scanner's pieces."""

    def __init__(self, source: Rendered) -> None:
        self.source = source
        self.scanner = Scanner(source)
        self.open = [_Open(None, False)]
        self.is_too_deep = False

    def read(self) -> tuple[Node, ...]:
        for piece in self.scanner.pieces():
            match piece:
                case OpenTag():
                    self._open_tag(piece)
                case CloseTag():
                    self._close_tag(piece)
                case Characters(start=start, end=end):
                    text = read_text(self.scanner, start, end)
                    self._add(Text(text, self.source.locate(start, end)))
                case Mustache(start=start, end=end, inside=inside):
                    expression = read_expression(self.scanner, *inside)
                    self._add(Interpolation(expression, self.source.locate(start, end)))
        while len(self.open) > 1:
            self._report_unclosed(None)
            self._finish()
        return assemble(self.open[0].items, False, self.scanner.said)

    def _open_tag(self, tag: OpenTag) -> None:
        keeps_space = self.open[-1].keeps_space or tag.tag == "text"
        self.open.append(_Open(tag, keeps_space))
        if len(self.open) == DEEPEST + 1 and not self.is_too_deep:
            self.is_too_deep = True
            self.scanner.said.append(say.nested_too_deep(self._span(tag), DEEPEST))
        if tag.is_closed or len(self.open) > DEEPEST:
            self._finish()

    def _close_tag(self, tag: CloseTag) -> None:
        if not any(each.tag and each.tag.tag == tag.tag for each in self.open):
            around = self.open[-1].tag
            note = (self._span(around), around.tag) if around else None
            self.scanner.said.append(say.unexpected_close_tag(self._span(tag), tag.tag, note))
            return
        while (current := self.open[-1].tag) is not None and current.tag != tag.tag:
            self._report_unclosed(tag)
            self._finish()
        self._finish()

    def _report_unclosed(self, closer: CloseTag | None) -> None:
        tag = self.open[-1].tag
        assert tag is not None
        holds = ELEMENTS[tag.tag].holds if tag.tag in ELEMENTS else "nodes"
        where = self._span(closer) if closer else None
        self.scanner.said.append(
            say.unclosed_tag(self._span(tag), tag.tag, holds == "nothing", where)
        )

    def _finish(self) -> None:
        """Close the innermost tag and hand its item to the one around it."""
        closed = self.open.pop()
        assert closed.tag is not None
        children = assemble(closed.items, closed.keeps_space, self.scanner.said)
        element = ELEMENTS.get(closed.tag.tag)
        if element is not None and element.holds == "nothing" and children:
            self.scanner.said.append(say.content_in_void(self._span(closed.tag), closed.tag.tag))
            children = ()
        self.open[-1].items.append(read_element(self.scanner, closed.tag, children))

    def _add(self, node: Node) -> None:
        """Add a text or an expression; texts that a comment parted are one text."""
        items = self.open[-1].items
        before = items[-1].node if items else None
        if isinstance(node, Text) and isinstance(before, Text):
            items.pop()
            node = Text(before.value + node.value, before.span)
        items.append(Item(node))

    def _span(self, piece: OpenTag | CloseTag) -> Span:
        return self.source.locate(piece.start, piece.end)
