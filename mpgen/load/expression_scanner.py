"""Characters of a run-time expression → tokens, or the finding that stops it.

The closed grammar is enforced as early as it can be: an operator outside the language is refused
here, by its own message; what needs the sentence around it is refused by `load/expression.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.source import Span
from mpgen.load import messages_expression as say
from mpgen.load.entity import decode_entities
from mpgen.load.rendered import Rendered

TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<number>(?:\d+(?:\.\d+)?|\.\d+)[\w$.]*)
      | (?P<name>[A-Za-z_$][A-Za-z0-9_$]*)
      | (?P<text>'(?:\\.|[^'\\\n])*')
      | (?P<operator>===|!==|==|!=|<=|>=|=>|\?\.(?!\d)|\?\?|\+\+|--|\*\*|\+=|-=|&&|\|\||.|\n)
    """,
    re.VERBOSE,
)
NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)", re.DOTALL)
ESCAPES = {"'": "'", '"': '"', "\\": "\\", "n": "\n", "t": "\t"}
OPERATORS = re.compile(r"[=!]==|[<>]=?|&&|\|\||[-+*/%!?:.,()\[\]]")
WORDS = re.compile(
    "typeof|instanceof|in|of|new|void|delete|this|function|undefined|NaN|Infinity|"
    "await|yield|let|const|var|class|return|if|else|for|while"
)


class Refused(Exception):
    """Carries the finding that ends the reading of one expression; never leaves `load`."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        """Keep the finding."""
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is `name`, `number`, `text`, `operator` or `end`; `value` as it is meant."""

    kind: str
    value: str
    start: int
    end: int


def scan(source: Rendered, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens of one expression and an `end` token."""
    position, is_field = start, False
    while position < end:
        found = TOKEN.match(source.text, position, end)
        assert found is not None, "the last alternative takes any character"
        kind, written = found.lastgroup or "", found[0]
        span = source.locate(position, found.end())
        if kind == "text":
            yield Token(kind, _text(source, position, found.end()), position, found.end())
        elif kind == "number" and not NUMBER.fullmatch(written):
            raise Refused(say.number_form(span, written))
        elif kind == "name" and WORDS.fullmatch(written) and not is_field:
            raise Refused(say.word_in_expression(span, written))
        elif kind == "operator" and not OPERATORS.fullmatch(written):
            _refuse_operator(span, written)
        elif kind != "space":
            yield Token(kind, written, position, found.end())
        is_field = written == "."
        position = found.end()
    yield Token("end", "", end, end)


def _text(source: Rendered, start: int, end: int) -> str:
    """Decode the inside of a quoted text: escapes, and entities as in the markup around it."""

    def decode(found: re.Match[str]) -> str:
        written = found[1]
        if len(written) > 1:
            return chr(int(written[1:], 16))
        if written not in ESCAPES:
            place = start + 1 + found.start()
            span = source.locate(place, place + len(found[0]))
            raise Refused(say.unknown_escape(span, found[0]))
        return ESCAPES[written]

    inside = source.text[start + 1 : end - 1]
    return decode_entities(ESCAPE.sub(decode, inside) if "\\" in inside else inside)


def _refuse_operator(span: Span, written: str) -> NoReturn:
    match written:
        case "==" | "!=":
            raise Refused(say.loose_comparison(span, written))
        case "=" | "+=" | "-=" | "++" | "--":
            raise Refused(say.assignment_in_expression(span, written))
        case "=>":
            raise Refused(say.arrow_function_in_expression(span))
        case "?.":
            raise Refused(say.optional_chaining_in_expression(span))
        case "??":
            raise Refused(say.nullish_in_expression(span))
        case "`":
            raise Refused(say.template_literal_in_expression(span))
        case "{" | "}":
            raise Refused(say.object_in_expression(span))
        case '"':
            raise Refused(say.double_quotes_in_expression(span))
        case "'":
            raise Refused(say.unclosed_text_in_expression(span))
        case _:
            raise Refused(say.unknown_operator(span, written))
