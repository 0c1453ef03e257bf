"""The language level of scripts: what is refused wherever it stands.

ES2015 with object spread runs on every target's base library without a compiler in between
(platform notes of 2026-11-22: one vendor's console compiles newer syntax, the others' packages run
as they are).  View helpers run in a smaller engine: ES5 without library objects.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.source import Span
from mpgen.load import messages_script as say
from mpgen.load.script_tree import Code

NEWER = """
"async" @async  "await" @await  "yield" @generator  (optional_chain) @chain
"??" @nullish  "**" @power  "??=" @assign  "||=" @assign  "&&=" @assign  "**=" @power
(generator_function) @generator  (generator_function_declaration) @generator
(class_declaration) @class  (class) @class
(import_statement) @import  (import) @import  (export_statement) @export
(regex_pattern) @pattern  (number) @number  (jsx_element) @jsx  (jsx_self_closing_element) @jsx
(catch_clause !parameter "catch" @catch)  (with_statement "with" @with)
"""
REFUSALS = {
    "async": ("`async` does", "use promises: `.then(result => …)`"),
    "await": ("`await` does", "use promises: `.then(result => …)`"),
    "generator": ("generators do", "use arrays or callbacks"),
    "chain": ("`?.` does", "write `a && a.b`"),
    "nullish": ("`??` does", "write `||`, or compare with `undefined`"),
    "power": ("`**` does", "write `Math.pow(a, b)`"),
    "assign": ("this assignment does", "write `a = a || b`"),
    "class": ("classes do", "use functions and plain objects"),
    "import": ("`import` does", "write `const NAME = require('@module/NAME');`"),
    "export": ("`export` does", "end the script with `module.exports = { … };`"),
    "jsx": ("markup in scripts does", "write it in template.html"),
    "catch": ("`catch` without a parameter does", "write `catch (fault)`"),
    "with": ("`with` does", "name the object"),
}
NEW_PATTERN = re.compile(r"\(\?<")
NEW_NUMBER = re.compile(r"\d_\d|\dn$")

VIEW = """
(lexical_declaration) @let  (arrow_function) @arrow  (template_string) @template
(spread_element) @spread  (rest_pattern) @spread  (object_pattern) @pattern
(array_pattern) @pattern  (assignment_pattern) @default  (for_in_statement) @loop
(regex) @regex  (new_expression) @new  (method_definition) @method  (this) @this
(computed_property_name) @computed  (try_statement) @try
"""
VIEW_REFUSALS = {
    "let": "`let` and `const` are",
    "arrow": "arrow functions are",
    "template": "texts in backquotes are",
    "spread": "`...` is",
    "pattern": "destructuring is",
    "default": "default parameters are",
    "loop": "`for…in` and `for…of` are",
    "regex": "regular expressions are",
    "new": "`new` is",
    "method": "method shorthand is",
    "this": "`this` is",
    "computed": "computed names are",
    "try": "`try` is",
}


def language_faults(code: Code) -> Iterator[Diagnostic]:
    """Say what is newer than the language level."""
    for name, nodes in code.find(NEWER).items():
        for node in nodes:
            fault = _fault(code, name, node)
            if fault is not None:
                yield fault


def view_faults(code: Code) -> Iterator[Diagnostic]:
    """Say what a view helper may not hold."""
    for name, nodes in code.find(VIEW).items():
        for node in nodes:
            yield say.view_language(_first_line(code, node), VIEW_REFUSALS[name])


def _fault(code: Code, name: str, node: Node) -> Diagnostic | None:
    if name == "pattern":
        is_new = NEW_PATTERN.search(code.text(node)) is not None
        instead = "capture with plain parentheses"
        what = "look-behind and named groups do"
        return say.newer_script(code.span(node), what, instead) if is_new else None
    if name == "number":
        is_new = NEW_NUMBER.search(code.text(node)) is not None
        what = "this number does"
        return say.newer_script(code.span(node), what, "write plain digits") if is_new else None
    return say.newer_script(_first_line(code, node), *REFUSALS[name])


def _first_line(code: Code, node: Node) -> Span:
    """Mark a construct by its first token, not by all of its lines."""
    token = node
    while token.children:
        token = token.children[0]
    is_short = node.start_point[0] == node.end_point[0]
    return code.span(node if is_short else token)
