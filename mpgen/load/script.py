"""Script text → `ir/script.py`, by a real JavaScript parser.

In: a rendered text and the kind of its component.  Out: what the emitter and check need to know.
The text itself is kept; nothing is reprinted from the tree.
"""

from __future__ import annotations

from functools import lru_cache

from mpgen.ir.component import Kind
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.script import HOOKS, Range, Script, Use
from mpgen.load import messages_script as say
from mpgen.load.rendered import Rendered
from mpgen.load.script_language import language_faults, view_faults
from mpgen.load.script_members import Exports, read_exports
from mpgen.load.script_names import (
    BROWSER_NAMES,
    LANGUAGE_NAMES,
    RESERVED,
    VIEW_NAMES,
    declared_names,
    free_names,
)
from mpgen.load.script_tree import Code, read_tree, syntax_faults
from mpgen.load.script_uses import UseReader


@lru_cache(maxsize=2048)
def parse_script(source: Rendered, kind: Kind) -> tuple[Script, Diagnostics]:
    """Read a script; one with syntax errors keeps its text only."""
    code = read_tree(source)
    broken = tuple(syntax_faults(code))
    if broken:
        return Script(source.text), _sorted(list(broken))
    said = list(language_faults(code))
    if kind is Kind.VIEW:
        said.extend(view_faults(code))
    exports = read_exports(code, kind.value, said)
    reader = UseReader(code)
    requires = tuple(reader.requires())
    uses = (*reader.uses(), *_free(code, kind, said))
    said.extend(reader.said)
    groups = exports.groups
    script = Script(
        source.text,
        requires,
        hooks=groups.get("hooks", ()),
        watch=groups.get("watch", ()),
        methods=groups.get("methods", ()),
        exports=exports.names if kind.value not in HOOKS else (),
        uses=tuple(sorted(uses, key=lambda use: (use.range.start, use.range.end))),
        preamble=_preamble(code, exports),
        exported=code.range(exports.statement) if exports.statement is not None else None,
    )
    return script, _sorted(said)


def _free(code: Code, kind: Kind, said: list[Diagnostic]) -> list[Use]:
    """The names that nothing declares; those that no phone has are refused at once."""
    declared = declared_names(code)
    said.extend(
        say.reserved_name(code.span(declared[name]), name) for name in RESERVED if name in declared
    )
    known = VIEW_NAMES if kind is Kind.VIEW else LANGUAGE_NAMES
    found: list[Use] = []
    for node in free_names(code, declared, known):
        name = code.text(node)
        if name in BROWSER_NAMES:
            said.append(say.browser_name(code.span(node), name))
        elif kind is Kind.VIEW:
            said.append(say.view_name(code.span(node), name))
        else:
            found.append(Use("global", name, code.range(node)))
    return found


def _preamble(code: Code, exports: Exports) -> Range | None:
    text = code.source.text
    end = len(text) if exports.statement is None else exports.statement.start_byte
    stripped = text[:end].rstrip()
    if not stripped.strip():
        return None
    return code.range_of(len(stripped) - len(stripped.lstrip()), len(stripped))


def _sorted(said: list[Diagnostic]) -> Diagnostics:
    ordered = sorted(said, key=lambda each: (each.span is None, each.span, each.code))
    return tuple(dict.fromkeys(ordered))
