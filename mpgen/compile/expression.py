"""Expressions as text, with no more parentheses than they need.

`wrapped` is the one place that knows where parentheses stand; `view_script.py` asks it too, for
targets whose templates take none.
"""

from __future__ import annotations

from mpgen.compile import literal
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
    children,
)

CONDITIONAL, UNARY, POSTFIX = 1, 8, 9


def print_expression(expression: Expression) -> str:  # noqa: PLR0911  # one per kind
    """Write an expression; reading the result gives the same tree."""
    texts = map(print_expression, children(expression))
    inner = [
        f"({text})" if wrap else text for text, wrap in zip(texts, wrapped(expression), strict=True)
    ]
    match expression:
        case Name(name=name):
            return name
        case Literal(value=value):
            return literal.scalar(value)
        case Member(field=field):
            return f"{inner[0]}.{field}"
        case Index():
            return f"{inner[0]}[{inner[1]}]"
        case Unary(operator=operator):
            return operator + inner[0]
        case Binary(operator=operator):
            return f"{inner[0]} {operator} {inner[1]}"
        case Conditional():
            return f"{inner[0]} ? {inner[1]} : {inner[2]}"
        case HelperCall(module=module, function=function):
            return f"{module}.{function}({', '.join(inner)})"


def wrapped(expression: Expression) -> tuple[bool, ...]:  # noqa: PLR0911  # one per kind
    """Tell for each child whether it stands in parentheses."""
    match expression:
        case Name() | Literal():
            return ()
        case Member(owner=owner):
            return (_cannot_own(owner),)
        case Index(owner=owner):
            return (_cannot_own(owner), False)
        case Unary(operator="-", operand=Unary(operator="-")):
            return (True,)  # two signs in a row would read as a decrement
        case Unary(operand=operand):
            return (_level(operand) < UNARY or _is_negative(operand),)
        case Binary(operator=operator, left=left, right=right):
            level = PRECEDENCE[operator]
            return (_level(left) < level, _level(right) <= level)
        case Conditional(test=test, then=then):
            # A choice between `?` and `:` may stand bare, but nobody reads it right.
            return (_level(test) <= CONDITIONAL, _level(then) <= CONDITIONAL, False)
        case HelperCall(arguments=arguments):
            return (False,) * len(arguments)


def _level(expression: Expression) -> int:
    match expression:
        case Conditional():
            return CONDITIONAL
        case Binary(operator=operator):
            return PRECEDENCE[operator]
        case Unary():
            return UNARY
        case Literal():
            return UNARY if _is_negative(expression) else POSTFIX
        case Name() | Member() | Index() | HelperCall():
            return POSTFIX


def _is_negative(expression: Expression) -> bool:
    match expression:
        case Literal(value=int() | float() as value):
            return value < 0
        case _:
            return False


def _cannot_own(owner: Expression) -> bool:
    match owner:
        case Literal(value=value):
            return not isinstance(value, str)  # `1.field` is a number and then a mistake
        case _:
            return _level(owner) < POSTFIX
