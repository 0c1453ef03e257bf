"""Expression text → `ir/expression.py`, by precedence climbing (Pratt).

In: a rendered text and the range of the expression in it.  Out: the expression, or None with the
finding that stopped it.  Names are not resolved here; check does that.
"""

from __future__ import annotations

from itertools import islice

from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.expression import (
    PRECEDENCE,
    Binary,
    Conditional,
    Expression,
    HelperCall,
    Index,
    Literal,
    Member,
    Name,
    Unary,
)
from mpgen.ir.source import Span
from mpgen.load import messages_expression as say
from mpgen.load.expression_scanner import Refused, Token, scan
from mpgen.load.rendered import Rendered

MOST_TOKENS = 240
"""More than any readable expression has; it also bounds the depth of the tree."""

CONDITIONAL = 1
UNARY = 8
CONSTANTS = {"true": True, "false": False, "null": None}


def parse_expression(
    source: Rendered, start: int = 0, end: int | None = None
) -> tuple[Expression | None, Diagnostics]:
    """Read the expression that stands at `start` to `end` of a rendered text."""
    stop = len(source.text) if end is None else end
    try:
        tokens = tuple(islice(scan(source, start, stop), MOST_TOKENS + 1))
        if len(tokens) > MOST_TOKENS:
            return None, (say.expression_too_long(source.locate(start, stop), MOST_TOKENS),)
        return _Reader(source, tokens).read(), ()
    except Refused as refused:
        return None, (refused.diagnostic,)


class _Reader:
    """Walks over the tokens of one expression."""

    def __init__(self, source: Rendered, tokens: tuple[Token, ...]) -> None:
        self.source = source
        self.tokens = tokens
        self.place = 0

    def read(self) -> Expression:
        found = self._expression(0)
        rest = self._next()
        if rest.kind == "end":
            return found
        match rest.value:
            case "(":
                raise Refused(say.call_in_expression(self._span(rest), _words(found)))
            case _:
                raise Refused(say.expression_goes_on(self._span(rest), rest.value))

    def _expression(self, least: int) -> Expression:
        begin = self._peek().start
        left = self._operand()
        while (token := self._peek()).kind == "operator":
            power = CONDITIONAL if token.value == "?" else PRECEDENCE.get(token.value, 0)
            if power == 0 or power <= least:
                break
            self._next()
            if power == CONDITIONAL:
                left = self._conditional(left, begin)
            else:
                right = self._expression(power)
                left = Binary(token.value, left, right, self._from(begin))
        return left

    def _conditional(self, test: Expression, begin: int) -> Conditional:
        then = self._expression(0)
        self._expect(":")
        otherwise = self._expression(0)
        return Conditional(test, then, otherwise, self._from(begin))

    def _operand(self) -> Expression:
        token = self._next()
        match token.kind, token.value:
            case "operator", "!" | "-":
                operand = self._expression(UNARY)
                return Unary(token.value, operand, self._from(token.start))
            case "operator", "(":
                inside = self._expression(0)
                self._expect(")")
                return self._postfix(inside, token.start)
            case "operator", "[":
                raise Refused(say.list_in_expression(self._span(token)))
            case "text", value:
                return self._postfix(Literal(value, self._span(token)), token.start)
            case "number", value:
                number = float(value) if "." in value else int(value)
                return Literal(number, self._span(token))
            case "name", value if value in CONSTANTS:
                return Literal(CONSTANTS[value], self._span(token))
            case "name", value:
                return self._postfix(Name(value, self._span(token)), token.start)
        raise Refused(say.expression_expected(self._span(token), token.value))

    def _postfix(self, owner: Expression, begin: int) -> Expression:
        """Read `.field`, `[index]` and the call of a view helper after a value."""
        while (token := self._peek()).value in (".", "[", "(") and token.kind == "operator":
            self._next()
            if token.value == ".":
                field = self._next()
                if field.kind != "name":
                    raise Refused(say.expression_expected(self._span(field), field.value))
                owner = Member(owner, field.value, self._from(begin))
            elif token.value == "[":
                index = self._expression(0)
                self._expect("]")
                owner = Index(owner, index, self._from(begin))
            else:
                owner = self._call(owner, begin)
        return owner

    def _call(self, called: Expression, begin: int) -> HelperCall:
        match called:
            case Member(owner=Name(name=module), field=function):
                arguments = self._arguments()
                return HelperCall(module, function, arguments, self._from(begin))
        raise Refused(say.call_in_expression(self._from(begin, before=1), _words(called)))

    def _arguments(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self._peek().value != ")" or self._peek().kind != "operator":
            found.append(self._expression(0))
            if self._peek().value != ",":
                break
            self._next()
        self._expect(")")
        return tuple(found)

    def _expect(self, value: str) -> None:
        token = self._next()
        if token.kind != "operator" or token.value != value:
            raise Refused(say.expression_not_finished(self._span(token), value))

    def _peek(self) -> Token:
        return self.tokens[self.place]

    def _next(self) -> Token:
        token = self.tokens[self.place]
        self.place = min(self.place + 1, len(self.tokens) - 1)
        return token

    def _span(self, token: Token) -> Span:
        return self.source.locate(token.start, token.end)

    def _from(self, begin: int, before: int = 0) -> Span:
        """From `begin` to the end of the token that was read last (or some tokens before it)."""
        return self.source.locate(begin, self.tokens[self.place - 1 - before].end)


def _words(called: Expression) -> str:
    """How a message names what is called."""
    match called:
        case Name(name=name):
            return f"{name}(…)"
        case Member(field=field):
            return f".{field}(…)"
        case _:
            return "(…)(…)"
