"""The runtime module holds what is called, and what that needs."""

from __future__ import annotations

import pytest

from mpgen.compile.marker import parts
from mpgen.compile.runtime import print_runtime
from mpgen.ir.bundle import Reference

FILES = {
    "b.js": """
const routes = require('@module/routes');

/** The most that a page stack holds. */
const MOST = 10;

// Opens a page.
function open(page) {
  return ask(() => routes[page].path, MOST);
}

function unused() {
  return open('a');
}
""",
    "a.js": """
function ask(task, limit) {
  return { task, limit };
}

function toast(text) {
  return text;
}
""",
}


def test_only_what_is_reached_is_written_in_the_order_of_the_files() -> None:
    made = parts(print_runtime(["open"], FILES))
    assert Reference("module/routes", "relative") in made
    text = "".join(part if isinstance(part, str) else "./routes" for part in made)
    assert text == (
        "// What the pages and modules of this package ask of the platform.  Written by mpgen.\n"
        "const routes = require('./routes');\n\n"
        "function ask(task, limit) {\n  return { task, limit };\n}\n\n"
        "/** The most that a page stack holds. */\nconst MOST = 10;\n\n"
        "// Opens a page.\n"
        "function open(page) {\n  return ask(() => routes[page].path, MOST);\n}\n\n"
        "module.exports = { open };\n"
    )


def test_a_module_that_nothing_reads_is_not_required() -> None:
    assert "require" not in print_runtime(["toast"], FILES)


def test_the_order_of_the_names_does_not_matter() -> None:
    assert print_runtime(["toast", "open"], FILES) == print_runtime(["open", "toast"], FILES)


def test_a_function_that_the_runtime_lacks_is_a_fault_of_the_target() -> None:
    with pytest.raises(ValueError, match="lacks scan"):
        print_runtime(["scan"], FILES)
