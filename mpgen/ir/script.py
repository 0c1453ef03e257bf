"""What a neutral script says, read once by a real JavaScript parser.

The text itself stays as the author wrote it; the emitter replaces the ranges named here and leaves
the rest alone.  All ranges are spans in `Script.text` (after build-time templating), while
`Script.locate` of `load/template.py` maps them back to the author's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mpgen.ir.source import NOWHERE, Span

HOOKS: Mapping[str, tuple[str, ...]] = {
    "component": ("attached", "ready", "detached"),
    "page": (
        "load",
        "show",
        "ready",
        "hide",
        "unload",
        "pullDown",
        "reachBottom",
        "scroll",
        "share",
    ),
    "app": ("launch", "show", "hide", "error"),
}
"""Kind of unit → the hooks that its script may have beside `methods` (and `watch`)."""


@dataclass(frozen=True, slots=True)
class Range:
    """Characters `start` to `end` (exclusive) of the script text, and where they were written."""

    start: int
    end: int
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Member:
    """One property of an object literal in the script: a hook, a method, a watcher.

    `parameters` are the parameters as written, patterns and defaults included; `body` is the range
    of the block with its braces; `range` is the whole property, without a comma; `comment` is the
    range of the comment lines directly above, or None.
    """

    name: str
    parameters: tuple[str, ...]
    body: Range
    range: Range
    comment: Range | None = None


@dataclass(frozen=True, slots=True)
class Require:
    """`const NAME = require('@module/cart');`; the range is that of the string literal."""

    unit: str
    literal: Range


@dataclass(frozen=True, slots=True)
class Use:
    """A place the emitter rewrites or a check looks at: what is named, and where.

    | `kind` | written as | `name` | `range` | `argument` |
    |---|---|---|---|---|
    | `operation` | `mp.toast(…)` | `toast` | `mp.toast` | between the parentheses |
    | `emit` | `this.emit('select', detail)` | `select` | the whole call | the detail, if given |
    | `prop` | `this.props.fen` | `fen` | all of it | |
    | `data` | `this.data.open` | `open` | all of it | |
    | `set` | `this.setData({ open: 1, 'lines[0].n': 2 })` | `open`, `lines` | the key | |
    | `method` | `this.choose(…)` | `choose` | `this.choose` | between the parentheses |
    | `field` | `this.timer = …` | `timer` | `this.timer` | |
    | `page` | `mp.open('cart')`, `mp.go({ page: 'cart' })` | `cart` | the text with its quotes | |
    | `module` | `cart.add` after `const cart = require(…)` | `module/cart.add` | all of it | |
    | `asset` | `'@asset/logo.png'`, `'@icon/cart/primary'` | `asset/logo.png` | the text | |
    | `global` | a name that nothing in the script declares | the name | the name | |
    """

    kind: str
    name: str
    range: Range
    argument: Range | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A component's, page's, module's or view helper's script.

    `hooks`, `watch` and `methods` are filled for components, pages and the app; `exports` are the
    exported names of a module or view helper.
    """

    text: str
    requires: tuple[Require, ...] = ()
    hooks: tuple[Member, ...] = ()
    watch: tuple[Member, ...] = ()
    methods: tuple[Member, ...] = ()
    exports: tuple[str, ...] = ()
    uses: tuple[Use, ...] = ()
    preamble: Range | None = None
    """Everything above `module.exports`: requires, constants, functions; None when it is blank."""
    exported: Range | None = None
    """The statement `module.exports = …;`; nothing but comments follows it."""
