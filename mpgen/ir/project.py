"""A shop after loading: the spec, the facts that templates see, and every parsed unit.

A unit is what the compiler makes files of.  Its id is `kind/name`: `page/home`, `component/price`,
`module/cart`, `view/format`, `app/app`.  Two more kinds of id exist only as references:
`asset/goods/tea.jpg` (a picture of the shop) and `icon/cart/primary` (an icon in a colour role).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from mpgen.ir.component import Component, Library
from mpgen.ir.node import Node
from mpgen.ir.script import Script
from mpgen.ir.source import Digest, Json, Span, Tree
from mpgen.ir.style import Stylesheet

if TYPE_CHECKING:
    from mpgen.ir.spec import Spec

T = TypeVar("T")
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Variants(Generic[T]):
    """A value that a target may have its own version of (platform-only files, `only:` sections)."""

    default: T
    by_target: Mapping[str, T]

    def of(self, target: str) -> T:
        """Pick the version for a target."""
        return self.by_target.get(target, self.default)


@dataclass(frozen=True, slots=True)
class Unit:
    """A component as this shop uses it: templates rendered, everything parsed.

    `id` is `kind/name`; for pages made from one component (landing pages) the name is the page's.
    `title` is the page's title; `data` the initial data, build-time values filled in;
    `digest` names everything the unit's files are made of, apart from the target's tables.
    """

    id: str
    component: Component
    template: Variants[tuple[Node, ...]]
    style: Variants[Stylesheet]
    script: Variants[Script]
    data: Variants[Mapping[str, Json]]
    title: str
    digest: Digest

    @property
    def kind(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """The part of the id after the slash."""
        return self.id.partition("/")[2]


@dataclass(frozen=True, slots=True)
class Project:
    """One shop, ready to be checked and built for any target.

    `where` maps a path in the spec (`("products", 3, "price")`) to where it was written; a path
    that ends in "" means the key itself.
    `facts` are the values that build-time templates read (`docs/component-language.md`).
    `tokens` are the design tokens, `light` and `dark` (`{"color-primary": "#b4532a", …}`).
    `units` holds every unit of the shop, reachable or not, in sorted order.
    `assets` is the shop's picture folder: path → bytes on demand.
    `texts` holds every text that was read, by file, for printing code frames.
    """

    spec: Spec
    where: Mapping[Path, Span]
    facts: Mapping[str, Json]
    library: Library
    tokens: Mapping[str, Mapping[str, str]]
    units: Mapping[str, Unit]
    assets: Tree
    texts: Mapping[str, str]

    def span(self, *path: str | int) -> Span | None:
        """Find where a spec value was written, or else the nearest thing around it."""
        for end in range(len(path), -1, -1):
            if (span := self.where.get(path[:end])) is not None:
                return span
        return None
