"""Names for what the compiler adds to an author's code: setters and lifted functions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import count

from mpgen.ir.expression import (
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

LONGEST = 36
"""A longer name is no easier to read than what it stands for."""

OPERATORS = {
    "||": "Or",
    "&&": "And",
    "===": "Is",
    "!==": "IsNot",
    "<": "Below",
    ">": "Above",
    "<=": "AtMost",
    ">=": "AtLeast",
    "+": "Plus",
    "-": "Minus",
    "*": "Times",
    "/": "By",
    "%": "Modulo",
}
RESERVED = frozenset(
    re.findall(
        r"\w+",
        "arguments break case catch class const continue default delete do else enum eval export"
        " extends false finally for function if implements import in instanceof interface let new"
        " null package private protected public return static super switch this throw true try"
        " typeof undefined var void while with yield",
    )
)


def camel(words: Iterable[str]) -> str:
    """Join words to one name: `add-cart` and `item` become `addCartItem`."""
    pieces = [piece for word in words for piece in re.split(r"[^A-Za-z0-9]+", word) if piece]
    if not pieces:
        return "value"
    name = pieces[0][0].lower() + pieces[0][1:] + "".join(p[0].upper() + p[1:] for p in pieces[1:])
    return f"value{name}" if name[0].isdigit() else name


def pascal(word: str) -> str:
    """Write `add-cart` as `AddCart`, and only raise the first letter of any other word."""
    return "".join(piece[0].upper() + piece[1:] for piece in word.split("-") if piece)


def unused(name: str, taken: Collection[str]) -> str:
    """Number a name until nothing else has it."""
    candidates = (name if number == 1 else f"{name}{number}" for number in count(1))
    return next(each for each in candidates if each not in taken and each not in RESERVED)


def function_name(expression: Expression) -> str:
    """Say in words what an expression computes: `(price + fee)` is `pricePlusFee`."""
    if isinstance(expression, Literal):
        return "text"
    words = camel(_words(expression))
    return words if len(words) <= LONGEST else camel(_gist(expression))


def _words(expression: Expression) -> tuple[str, ...]:
    match expression:
        case Name(name=word) | Member(field=word) | HelperCall(function=word):
            return (word,)
        case Literal(value=value):
            return _literal_words(value)
        case Index(owner=owner):
            return (*_words(owner), "entry")
        case Unary(operator=operator, operand=operand):
            return ("not" if operator == "!" else "minus", *_words(operand))
        case Binary(operator=operator, left=left, right=right):
            return (*_words(left), OPERATORS[operator], *_words(right))
        case Conditional(test=test):
            return ("choice", "by", *_words(test))


def _gist(expression: Expression) -> tuple[str, ...]:
    """Name a long expression by its first word and what is done with it."""
    match expression:
        case Binary(operator=operator, left=left):
            kind = {"&&": "both", "||": "either"}.get(operator, "result")
            return (*_words(left)[:1], kind)
        case Conditional(test=test):
            return (*_words(test)[:1], "choice")
        case _:
            return (_words(expression)[-1][:LONGEST], "result")


def _literal_words(value: str | int | float | bool | None) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(re.findall(r"[A-Za-z0-9]+", value)) or ("text",)
    return (str(value).replace(".", "Point").replace("-", "Minus").lower(),)
