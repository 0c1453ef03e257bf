"""What a YAML text says, with the place of every value.

Scalars keep their characters: `59.90` is the text `59.90`, never a float, so that money is exact.
"""

from __future__ import annotations

from collections.abc import Iterator
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


def walk(value: Value) -> Iterator[Scalar]:
    """Yield every scalar of a value in the order of the text."""
    match value:
        case Scalar():
            yield value
        case Items(values=values):
            for each in values:
                yield from walk(each)
        case Pairs(entries=entries):
            for _, each in entries:
                yield from walk(each)
