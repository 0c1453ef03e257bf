"""JavaScript text → syntax tree, by tree-sitter, with ranges that count characters.

tree-sitter counts bytes.  So it is given a text of the same length in which every character is one
byte: letters of other scripts become `x`, other spaces a space, and everything else a character
that JavaScript knows only inside texts and comments (a full-width comma in code stays a mistake).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser, Query, QueryCursor

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.script import Range
from mpgen.ir.source import Span
from mpgen.load import messages_script as say
from mpgen.load.rendered import Rendered

LANGUAGE = Language(tree_sitter_javascript.language())
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
MOST_FAULTS = 5


@dataclass(frozen=True, slots=True)
class Code:
    """A script and its tree."""

    source: Rendered
    root: Node

    def text(self, node: Node) -> str:
        """What the author wrote there."""
        return self.source.text[node.start_byte : node.end_byte]

    def span(self, node: Node) -> Span:
        """Where the author wrote it."""
        return self.source.locate(node.start_byte, node.end_byte)

    def range(self, node: Node) -> Range:
        """Where it stands in the rendered text."""
        return self.range_of(node.start_byte, node.end_byte)

    def range_of(self, start: int, end: int) -> Range:
        """Name the characters `start` to `end` of the rendered text."""
        return Range(start, end, self.source.locate(start, end))

    def find(self, query: str) -> dict[str, list[Node]]:
        """List the nodes that a query captures, by name."""
        return QueryCursor(_query(query)).captures(self.root)


def read_tree(source: Rendered) -> Code:
    """Parse a script; syntax errors are nodes of the tree."""
    plain = NOT_ASCII.sub(_stand_in, source.text).encode("ascii")
    return Code(source, Parser(LANGUAGE).parse(plain).root_node)


def syntax_faults(code: Code) -> Iterator[Diagnostic]:
    """Say where the text is not JavaScript: the smallest broken places, the first few."""
    if not code.root.has_error:
        return
    found = code.find("(ERROR) @wrong (MISSING) @missing")
    for node in found.get("missing", ())[:MOST_FAULTS]:
        yield say.script_missing(code.span(node), node.type)
    smallest = [node for node in found.get("wrong", ()) if not _has_broken_child(node)]
    for node in smallest[:MOST_FAULTS]:
        wrong = _last_token(node)
        first_line = code.text(wrong).split("\n", 1)[0][:40]
        span = code.source.locate(wrong.start_byte, wrong.start_byte + len(first_line))
        yield say.script_syntax(span, first_line.strip() or "this")


def _has_broken_child(node: Node) -> bool:
    return any(child.is_error or child.has_error for child in node.children)


def _last_token(node: Node) -> Node:
    """The token at which the parser gave up; what stands before it was still fine."""
    while node.children:
        node = node.children[-1]
    return node


def _stand_in(found: re.Match[str]) -> str:
    character = found[0]
    if character.isspace() or character == "\ufeff":
        return " "
    return "x" if character.isalnum() else "\x01"


@lru_cache(maxsize=16)
def _query(text: str) -> Query:
    return Query(LANGUAGE, text)
