"""Whether a literal value is of the kind that an attribute or a prop takes."""

from __future__ import annotations

import re

from mpgen.ir.expression import Expression, Literal, Unary
from mpgen.ir.node import Value

NUMBER = re.compile(r"-?\d+(\.\d+)?")


def literal(value: Value | None) -> str | int | float | bool | None:
    """Say what a value without run-time parts is; None for the others."""
    match value:
        case None:
            return True
        case ():
            return ""
        case (str() as text,):
            return text
        case (Literal(value=constant),):
            return constant
        case (Unary(operator="-", operand=Literal(value=int() | float() as number)),):
            return -number
        case _:
            return None


def names_value(kind: str) -> bool:
    """Tell whether a kind is a list of names, `a|b|c`, or a single name such as `2d`."""
    return kind not in ("text", "number", "boolean", "list", "object", "asset", "page")


def fits(kind: str, value: Value | None, *, is_prop: bool = False) -> bool:
    """Tell whether a value can be of a kind; what only a phone knows can be anything.

    A prop takes values as they are, so a number in quotes is a text for it.
    """
    if value is not None and len(value) > 1:
        return kind in ("text", "asset") or names_value(kind)
    constant = literal(value)
    if constant is None:
        return True
    if isinstance(constant, str):
        return _text_fits(kind, constant, is_expression=_is_expression(value), is_prop=is_prop)
    if isinstance(constant, bool):
        return kind == "boolean"
    return kind == "number"


def _text_fits(kind: str, text: str, *, is_expression: bool, is_prop: bool) -> bool:
    if names_value(kind):
        return text in kind.split("|")
    if kind == "number" and not is_prop and not is_expression:
        return NUMBER.fullmatch(text) is not None
    return kind in ("text", "asset", "page")


def _is_expression(value: Value | None) -> bool:
    part: str | Expression | None = value[0] if value else None
    return part is not None and not isinstance(part, str)
