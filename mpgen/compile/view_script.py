"""The view script of a unit: what its template says but cannot write down on this target.

Two things are lifted out of a template into a function of a generated view script, which the
template calls with the values it needs: sub-expressions in parentheses where the target's templates
take none, and texts whose characters a template would misread.  Values are passed, never looked up
in the function, because a template forgives `user.name` of nothing and a script does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from mpgen.compile.expression import print_expression, wrapped
from mpgen.compile.literal import WIDTH
from mpgen.compile.naming import camel, function_name, unused
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
    children,
)

AWKWARD = re.compile("['\"\\\\<\n\r\u2028\u2029\ue000-\uf8ff]|\\{\\{|\\}\\}|&#?\\w+;")
"""Quotes, the borders of expressions and tags, entities, and what no reader can see."""


@dataclass(slots=True)
class ViewScript:
    """The functions lifted so far; `module` is the name that the template calls them by."""

    module: str
    parentheses: bool
    functions: dict[Expression, tuple[str, str]] = field(default_factory=dict)
    """Lifted expression → (function's name, function's text)."""

    def lower(self, expression: Expression) -> Expression:
        """Rewrite an expression so that the target's templates can hold it."""
        if isinstance(expression, Literal):
            return self.lift(expression) if _is_awkward(expression) else expression
        below = zip(children(expression), wrapped(expression), strict=True)
        return _rebuilt(
            expression,
            tuple(
                self.lift(child) if wrap and not self.parentheses else self.lower(child)
                for child, wrap in below
            ),
        )

    def text(self, export: str) -> str:
        """Write the script; `export` is the target's last line, with `{names}`."""
        names = [name for name, _ in self.functions.values()]
        texts = [text for _, text in self.functions.values()]
        return "\n\n".join((*texts, export_statement(export, names))) + "\n"

    def lift(self, expression: Expression) -> HelperCall:
        """Make a function of an expression, or find it, and answer the call."""
        values = tuple(dict.fromkeys(_values(expression)))
        if expression not in self.functions:
            taken = frozenset(name for name, _ in self.functions.values())
            name = unused(function_name(expression), taken)
            self.functions[expression] = (name, _function(name, expression, values))
        name, _ = self.functions[expression]
        return HelperCall(self.module, name, tuple(map(self.lower, values)))


def export_statement(form: str, names: Iterable[str]) -> str:
    """Write the last line of a view script, in several lines where it would be too long."""
    pairs = [f"{name}: {name}" for name in names]
    line = form.format(names=", ".join(pairs))
    if len(line) <= WIDTH:
        return line
    lines = form.format(names=",".join(f"\n  {pair}" for pair in pairs) + "\n")
    return lines.replace("{ \n", "{\n").replace("\n }", "\n}")


def _is_awkward(literal: Literal) -> bool:
    return isinstance(literal.value, str) and AWKWARD.search(literal.value) is not None


def _values(expression: Expression) -> Iterator[Expression]:
    """Yield what a lifted expression needs from outside: whole paths, and calls of helpers."""
    match expression:
        case Name() | HelperCall():
            yield expression
        case Member() | Index() if _is_path(expression):
            yield expression
        case _:
            for child in children(expression):
                yield from _values(child)


def _is_path(expression: Expression) -> bool:
    match expression:
        case Name() | HelperCall():
            return True
        case Member(owner=owner) | Index(owner=owner):
            return _is_path(owner)
        case _:
            return False


def _function(name: str, expression: Expression, values: tuple[Expression, ...]) -> str:
    parameters = _parameters(values)
    body = print_expression(_with_values(expression, dict(zip(values, parameters, strict=True))))
    return f"function {name}({', '.join(parameters)}) {{\n  return {body};\n}}"


def _parameters(values: tuple[Expression, ...]) -> tuple[str, ...]:
    """Name the parameters by the last word of each path, longer where two would be alike."""
    short = [camel(_words(value)[-1:]) for value in values]
    names: list[str] = []
    for value, name in zip(values, short, strict=True):
        wanted = camel(_words(value)) if short.count(name) > 1 else name
        names.append(unused(wanted, frozenset(names)))
    return tuple(names)


def _words(path: Expression) -> tuple[str, ...]:
    match path:
        case Name(name=name):
            return (name,)
        case Member(owner=owner, field=field):
            return (*_words(owner), field)
        case Index(owner=owner):
            return (*_words(owner), "entry")
        case HelperCall(function=function):
            return (function,)
        case _:
            return ("value",)


def _with_values(expression: Expression, names: dict[Expression, str]) -> Expression:
    if expression in names:
        return Name(names[expression])
    return _rebuilt(expression, tuple(_with_values(each, names) for each in children(expression)))


def _rebuilt(  # noqa: PLR0911  # one per kind
    expression: Expression, inner: tuple[Expression, ...]
) -> Expression:
    """Put other children into an expression."""
    match expression:
        case Name() | Literal():
            return expression
        case Member():
            return replace(expression, owner=inner[0])
        case Index():
            return replace(expression, owner=inner[0], index=inner[1])
        case Unary():
            return replace(expression, operand=inner[0])
        case Binary():
            return replace(expression, left=inner[0], right=inner[1])
        case Conditional():
            return replace(expression, test=inner[0], then=inner[1], otherwise=inner[2])
        case HelperCall():
            return replace(expression, arguments=inner)
