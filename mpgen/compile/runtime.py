"""The runtime module: of the target's own functions, just those that a shop's scripts reach.

In: the names that compiled units call, the target's `runtime/` texts.  Out: one module.  What a
function needs is found by the identifiers in it, so a constant or an inner function comes along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from mpgen.compile.literal import WIDTH
from mpgen.compile.marker import escaped, marked
from mpgen.ir.bundle import Reference

HEADER = "// What the pages and modules of this package ask of the platform.  Written by mpgen.\n"
NAMES = frozenset({"identifier", "shorthand_property_identifier"})
REQUIRE = re.compile(r"require\('@(module/[a-z0-9-]+)'\)")


@dataclass(frozen=True, slots=True)
class Declaration:
    """A top-level function or constant with the comment above it."""

    names: tuple[str, ...]
    text: str
    mentions: frozenset[str]

    @property
    def is_require(self) -> bool:
        """Tell whether it names a module; those lines stand together on top."""
        return REQUIRE.search(self.text) is not None


def print_runtime(operations: Iterable[str], runtime: Mapping[str, str]) -> str:
    """Write the module that exports the operations, in the order of the runtime's files."""
    declarations = tuple(each for name in sorted(runtime) for each in read(runtime[name]))
    exported = tuple(sorted(set(operations)))
    reached = _reached(exported, declarations)
    requires = [each.text for each in declarations if each.is_require and _is_in(each, reached)]
    others = [each.text for each in declarations if not each.is_require and _is_in(each, reached)]
    blocks = [HEADER + "\n".join(dict.fromkeys(requires)) if requires else HEADER.rstrip()]
    text = "\n\n".join((*blocks, *others, _exports(exported)))
    return REQUIRE.sub(_path, text) + "\n"


@lru_cache(maxsize=256)
def read(text: str) -> tuple[Declaration, ...]:
    """Split a runtime file into its top-level declarations."""
    source = escaped(text).encode()
    root = Parser(Language(tree_sitter_javascript.language())).parse(source).root_node
    found: list[Declaration] = []
    comment: Node | None = None
    for node in root.children:
        if node.type == "comment":
            comment = comment or node
            continue
        begin = node if comment is None else comment
        found.append(
            Declaration(
                tuple(_declared(node)),
                source[begin.start_byte : node.end_byte].decode(),
                frozenset(_mentioned(node)),
            )
        )
        comment = None
    return tuple(found)


def _declared(node: Node) -> Iterator[str]:
    owners = [node, *(each for each in node.children if each.type == "variable_declarator")]
    for owner in owners:
        name = owner.child_by_field_name("name")
        if name is not None:
            yield (name.text or b"").decode()


def _mentioned(node: Node) -> Iterator[str]:
    if node.type in NAMES:
        yield (node.text or b"").decode()
    for child in node.children:
        yield from _mentioned(child)


def _reached(names: Iterable[str], declarations: Iterable[Declaration]) -> frozenset[str]:
    by_name = {name: each for each in declarations for name in each.names}
    reached: set[str] = set()
    waiting = list(names)
    if missing := [name for name in waiting if name not in by_name]:
        raise ValueError(f"the target's runtime lacks {', '.join(missing)}")
    while waiting:
        name = waiting.pop()
        if name in by_name and name not in reached:
            reached.add(name)
            waiting.extend(by_name[name].mentions)
    return frozenset(reached)


def _is_in(declaration: Declaration, reached: frozenset[str]) -> bool:
    return any(name in reached for name in declaration.names)


def _exports(names: tuple[str, ...]) -> str:
    line = f"module.exports = {{ {', '.join(names)} }};"
    if len(line) <= WIDTH:
        return line
    return "module.exports = {\n" + "".join(f"  {name},\n" for name in names) + "};"


def _path(found: re.Match[str]) -> str:
    return f"require('{marked(Reference(found[1], 'relative'))}')"
