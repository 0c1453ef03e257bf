"""Styles after parsing: rules of class selectors, media queries and key frames.

The language is what every target takes: selectors are made of classes (with `::before`, `::after`
and `:active`), `page` in the app's own sheet, and no nesting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from mpgen.ir.source import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class Declaration:
    """`name: value;`, the value as written with white space folded."""

    name: str
    value: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """`selector, selector { declarations }`."""

    selectors: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class AtRule:
    """`@media QUERY { … }`, or `@keyframes NAME { … }` whose selectors are `from`, `40%`, `to`."""

    name: str
    prelude: str
    rules: tuple[Rule, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


StyleNode: TypeAlias = Rule | AtRule


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """The sheet of one component, page or app."""

    nodes: tuple[StyleNode, ...] = ()


def declarations(sheet: Stylesheet) -> Iterator[Declaration]:
    """Yield every declaration of a sheet, those in media queries and key frames too."""
    for node in sheet.nodes:
        rules = (node,) if isinstance(node, Rule) else node.rules
        for rule in rules:
            yield from rule.declarations
