"""What a YAML text says, with the place of every value.

Scalars keep their characters: `59.90` is the text `59.90`, never a float, so that money is exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from mpgen.ir.source import Span


class Number(str):
    """The characters of a plain scalar that YAML 1.2 calls a number."""

    __slots__ = ()


Atom: TypeAlias = bool | Number | str | None


@dataclass(frozen=True, slots=True)
class Scalar:
    """null, true, false, a number's characters, or a text."""

    span: Span
    atom: Atom


@dataclass(frozen=True, slots=True)
class Items:
    """A sequence."""

    span: Span
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """A mapping's key; every key is a text, `3: 42.00` has the key `3`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping in the order of the text, each key once."""

    span: Span
    entries: tuple[tuple[Key, Value], ...]


Value: TypeAlias = Scalar | Items | Pairs


@dataclass(frozen=True, slots=True)
class Extent:
    """How many values a value is when its aliases are written out, and how deep they lie."""

    values: int
    depth: int


def extent(value: Value, known: dict[int, Extent]) -> Extent:
    """Measure a value; what an alias repeats is measured once, `known` remembers it."""
    if isinstance(value, Scalar):
        return Extent(1, 1)
    if id(value) not in known:
        values = value.values if isinstance(value, Items) else [each for _, each in value.entries]
        inner = [extent(each, known) for each in values]
        deepest = max((each.depth for each in inner), default=0)
        known[id(value)] = Extent(1 + sum(each.values for each in inner), 1 + deepest)
    return known[id(value)]
