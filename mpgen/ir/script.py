"""What a neutral script says, read once by a real JavaScript parser.

The text itself stays as the author wrote it; the emitter replaces the ranges named here and leaves
the rest alone.  All ranges are spans in `Script.text` (after build-time templating), while
`Script.locate` of `load/template.py` maps them back to the author's file.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mpgen.ir.source import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class Range:
    """Characters `start` to `end` (exclusive) of the script text, and the author's place of them."""

    start: int
    end: int
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Member:
    """One property of an object literal in the script: a hook, a method, a watcher.

    `parameters` are the names as written; `body` is the range of the block with its braces;
    `comment` is the range of the comment lines directly above, or None.
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

    `kind` is one of: `operation` (`mp.NAME`), `emit` (`this.emit('NAME', detail)`), `prop`
    (`this.props.NAME`), `data` (`this.data.NAME`), `set` (a field written by `this.setData({…})`),
    `method` (`this.NAME(…)`), `page` (`mp.open('NAME')`), `module` (`NAME.member` of a required
    module).  `argument` is the range of what follows the name, where there is one.
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
    """Everything above `module.exports` of a component or page: requires, constants, functions."""
