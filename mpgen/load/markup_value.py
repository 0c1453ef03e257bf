"""The value of an attribute: literal text and expressions, in order."""

from __future__ import annotations

import re

from mpgen.ir.expression import Expression, Literal
from mpgen.ir.node import Value
from mpgen.load import messages_markup as say
from mpgen.load.entity import decode_entities, unknown_entities
from mpgen.load.expression import parse_expression
from mpgen.load.markup_scanner import Scanner

LINE_BREAK = re.compile(r"\s*\n\s*")


def read_value(scanner: Scanner, start: int, end: int) -> Value:
    """Split what stands between the quotes at its mustaches."""
    parts: list[str | Expression] = []
    position = start
    while (brace := scanner.text.find("{{", position, end)) >= 0:
        parts.append(read_text(scanner, position, brace))
        mustache = scanner.mustache(brace, end)
        if mustache is None:
            position = end
            break
        parts.append(read_expression(scanner, *mustache.inside))
        position = mustache.end
    parts.append(LINE_BREAK.sub(" ", read_text(scanner, position, end)))
    return tuple(part for part in parts if part != "")


def read_text(scanner: Scanner, start: int, end: int) -> str:
    """Decode the entities of a literal text and report those that nobody knows."""
    text = scanner.text[start:end]
    for found in unknown_entities(text):
        span = scanner.source.locate(start + found.start(), start + found.end())
        scanner.said.append(say.unknown_entity(span, found[0]))
    return decode_entities(text)


def read_expression(scanner: Scanner, start: int, end: int) -> Expression:
    """Parse an expression; one that cannot be read counts as an empty text, so checks go on."""
    if start == end and scanner.text.startswith("}}", start) and scanner.text[start - 1] != "{":
        return Literal("")  # what is left of `{{{`, which has been reported
    expression, said = parse_expression(scanner.source, start, end)
    scanner.said.extend(said)
    return Literal("") if expression is None else expression
