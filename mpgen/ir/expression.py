"""Run-time expressions: what may stand between `{{` and `}}`.

A small closed grammar, the part that every target can run or that can be lowered for it:
paths, literals, `!` and `-`, arithmetic, comparison, `&&`, `||`, `?:` and calls of view helpers.
Spans take no part in equality, so a printed and re-parsed expression equals its source.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from mpgen.ir.source import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class Name:
    """A data field, a prop, or a loop variable."""

    name: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Member:
    """`owner.field`."""

    owner: Expression
    field: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Index:
    """`owner[index]`."""

    owner: Expression
    index: Expression
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Literal:
    """`'text'`, `12`, `1.5`, `true`, `false`, `null`."""

    value: str | int | float | bool | None
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Unary:
    """`!operand` or `-operand`."""

    operator: str
    operand: Expression
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Binary:
    """`left operator right`; the operators are the keys of `PRECEDENCE`."""

    operator: str
    left: Expression
    right: Expression
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Conditional:
    """`test ? then : otherwise`."""

    test: Expression
    then: Expression
    otherwise: Expression
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class HelperCall:
    """`module.function(arguments)`: a view helper, the only thing that can be called."""

    module: str
    function: str
    arguments: tuple[Expression, ...]
    span: Span = dataclasses.field(default=NOWHERE, compare=False, repr=False)


Expression: TypeAlias = Name | Member | Index | Literal | Unary | Binary | Conditional | HelperCall

PRECEDENCE: dict[str, int] = {
    "||": 2,
    "&&": 3,
    "===": 4,
    "!==": 4,
    "<": 5,
    ">": 5,
    "<=": 5,
    ">=": 5,
    "+": 6,
    "-": 6,
    "*": 7,
    "/": 7,
    "%": 7,
}
"""Binary operators and how tightly they bind; `?:` is 1, unary operators are 8."""


def children(expression: Expression) -> tuple[Expression, ...]:
    """List the direct parts of an expression, in reading order."""
    match expression:
        case Name() | Literal():
            parts: tuple[Expression, ...] = ()
        case Member(owner=part) | Unary(operand=part):
            parts = (part,)
        case Index(owner=one, index=two) | Binary(left=one, right=two):
            parts = (one, two)
        case Conditional(test=test, then=then, otherwise=otherwise):
            parts = (test, then, otherwise)
        case HelperCall(arguments=arguments):
            parts = arguments
    return parts


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield an expression and everything inside it."""
    yield expression
    for child in children(expression):
        yield from walk(child)
