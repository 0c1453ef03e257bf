"""Names in a script: what it declares, and what it uses without declaring it.

Scopes are not followed: a name that is declared anywhere counts as declared.  That finds every
misspelt name and every global of a platform, and never accuses a correct script.
"""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from mpgen.load.script_tree import Code

DECLARATIONS = """
(variable_declarator name: (_) @pattern)
(function_declaration name: (identifier) @pattern)
(function_expression name: (identifier) @pattern)
(formal_parameters (_) @pattern)
(arrow_function parameter: (identifier) @pattern)
(catch_clause parameter: (_) @pattern)
(for_in_statement left: (_) @pattern)
(generator_function_declaration name: (identifier) @pattern)
(class_declaration name: (identifier) @pattern)
(import_clause (identifier) @pattern)
"""
NAMES = "(identifier) @name (shorthand_property_identifier) @name"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LANGUAGE_NAMES = _words("""
    mp require module arguments undefined NaN Infinity Object Array String Number Boolean Math JSON
    Date RegExp Error TypeError RangeError Promise Map Set WeakMap WeakSet Symbol Proxy Reflect
    ArrayBuffer DataView Uint8Array isNaN isFinite parseInt parseFloat encodeURIComponent
    decodeURIComponent encodeURI decodeURI console setTimeout clearTimeout setInterval clearInterval
""")
VIEW_NAMES = _words("""
    module arguments undefined NaN Infinity Math JSON Number isNaN isFinite parseInt parseFloat
    encodeURIComponent decodeURIComponent encodeURI decodeURI console
""")
BROWSER_NAMES = _words("""
    window document navigator location history localStorage sessionStorage fetch alert
    XMLHttpRequest HTMLElement Element Node Event Image Audio WebSocket Worker self top parent
    frames globalThis global process eval Function requestAnimationFrame cancelAnimationFrame
    getComputedStyle addEventListener customElements
""")
RESERVED = ("mp", "require", "module")


def declared_names(code: Code) -> dict[str, Node]:
    """List the names that a script declares, with the first place."""
    found: dict[str, Node] = {}
    for pattern in code.find(DECLARATIONS).get("pattern", ()):
        for node in _identifiers(pattern):
            found.setdefault(code.text(node), node)
    return found


def free_names(code: Code, declared: dict[str, Node], known: frozenset[str]) -> Iterator[Node]:
    """Yield the places of names that are neither declared nor part of the language."""
    for node in code.find(NAMES).get("name", ()):
        name = code.text(node)
        if name not in known and name not in declared:
            yield node


def _identifiers(pattern: Node) -> Iterator[Node]:
    if pattern.type in ("identifier", "shorthand_property_identifier_pattern"):
        yield pattern
    for child in pattern.named_children:
        yield from _identifiers(child)
