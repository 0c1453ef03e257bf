"""Load every folder of `targets/`.

In: the content of `targets/` as a tree.  Out: a Target for each folder whose files are sound, by
name.  An adapter is Python that is run; therefore targets come with mpgen or from a folder that
the user named for this purpose, never from a shop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import cast

import jinja2

from mpgen.ir.diagnostic import Diagnostic, Diagnostics, has_errors
from mpgen.ir.operation import OPERATIONS
from mpgen.ir.source import Span, Tree, digest
from mpgen.ir.target import Adapter, Target, TargetTables
from mpgen.load.messages_target import (
    broken_target_file,
    missing_runtime_function,
    missing_target_file,
    repeated_runtime_function,
    target_name_differs,
)
from mpgen.load.target_table import Places, parse_tables

WRAPPERS = ("app", "page", "component")
TABLE = "target.yaml"
FUNCTION = re.compile(r"^function (\w+)\(", re.MULTILINE)


def load_targets(tree: Tree) -> tuple[Mapping[str, Target], Diagnostics]:
    """Load all targets, in order of their names."""
    targets: dict[str, Target] = {}
    said: list[Diagnostic] = []
    for folder in sorted({path.partition("/")[0] for path in tree if "/" in path}):
        target, more = _target(folder, _files(folder, tree))
        said.extend(more)
        if target is not None:
            targets[folder] = target
    return targets, tuple(said)


def _files(folder: str, tree: Tree) -> dict[str, bytes]:
    """Take a folder's files by their path in it, without what editors and Python leave behind."""
    return {
        path.removeprefix(f"{folder}/"): content
        for path, content in sorted(tree.items())
        if path.startswith(f"{folder}/") and "__pycache__" not in path
    }


def _target(folder: str, files: Mapping[str, bytes]) -> tuple[Target | None, Diagnostics]:
    try:
        texts = {path: content.decode() for path, content in files.items()}
    except UnicodeDecodeError as fault:
        return None, (
            broken_target_file(Span(folder, 0, 0), f"a file is not UTF-8, {fault.reason}"),
        )
    wanted = (TABLE, *(f"wrapper/{name}.js" for name in WRAPPERS))
    if missing := [path for path in wanted if path not in texts]:
        return None, tuple(missing_target_file(folder, path) for path in missing)
    tables, said = parse_tables(f"{folder}/{TABLE}", texts[TABLE])
    if tables is None:
        return None, said
    adapter, fault_of_adapter = _adapter(folder, texts.get("adapter.py"))
    target = Target(
        tables=tables,
        adapter=adapter,
        runtime=_below("runtime/", texts),
        wrappers={name: texts[f"wrapper/{name}.js"] for name in WRAPPERS},
        skeleton=_below("skeleton/", texts),
        digest=digest(*(part for pair in files.items() for part in pair)),
    )
    said = (*said, *fault_of_adapter, *_name(folder, target, texts), *_templates(folder, target))
    said = (*said, *_functions(folder, target))
    return (None if has_errors(said) else target), said


def _below(prefix: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {
        path.removeprefix(prefix): text for path, text in texts.items() if path.startswith(prefix)
    }


def _adapter(folder: str, source: str | None) -> tuple[Adapter | None, Diagnostics]:
    """Run the adapter's text as a module of its own."""
    if source is None:
        return None, ()
    file = f"{folder}/adapter.py"
    module = ModuleType(f"mpgen_adapter_{folder}")
    try:
        exec(compile(source, file, "exec", dont_inherit=True), module.__dict__)
    except Exception as fault:  # whatever the adapter's author did wrong is theirs to read
        return None, (broken_target_file(Span(file, 0, 0), f"{type(fault).__name__}: {fault}"),)
    return cast("Adapter", module), ()


def _name(folder: str, target: Target, texts: Mapping[str, str]) -> Iterator[Diagnostic]:
    if target.name != folder:
        span = Places(f"{folder}/{TABLE}", texts[TABLE]).span(("name",))
        yield target_name_differs(span, target.name, folder)


def _templates(folder: str, target: Target) -> Iterator[Diagnostic]:
    """Check the syntax of wrappers and skeleton files; their names are known only to a build."""
    environment = jinja2.Environment(
        variable_start_string="[[",
        variable_end_string="]]",
        block_start_string="[%",
        block_end_string="%]",
        comment_start_string="[#",
        comment_end_string="#]",
        autoescape=False,
    )
    environment.filters["json"] = str
    texts = {f"wrapper/{name}.js": text for name, text in target.wrappers.items()}
    texts |= {f"skeleton/{path}": text for path, text in target.skeleton.items()}
    for path, text in texts.items():
        try:
            environment.compile(text)
        except jinja2.TemplateSyntaxError as fault:
            start = sum(len(line) for line in text.splitlines(keepends=True)[: fault.lineno - 1])
            span = Span(f"{folder}/{path}", start, start)
            yield broken_target_file(span, fault.message or "a fault in the template")


def _functions(folder: str, target: Target) -> Iterator[Diagnostic]:
    """Check that each function scripts may call is there, and none twice."""
    found: dict[str, Span] = {}
    for path, text in target.runtime.items():
        for match in FUNCTION.finditer(text):
            span = Span(f"{folder}/runtime/{path}", match.start(1), match.end(1))
            first = found.setdefault(match[1], span)
            if first is not span:
                yield repeated_runtime_function(first, span, match[1])
    for name in (*OPERATIONS, *runtime_functions(target.tables)):
        if name not in found:
            yield missing_runtime_function(folder, name)


def runtime_functions(tables: TargetTables) -> tuple[str, ...]:
    """List the runtime functions that the target's own tables call, beyond the operations."""
    script = tables.script
    used = (*script.prologue_uses.values(), *script.forward_uses.values(), script.emit_uses)
    return tuple(sorted({name for names in used for name in names}))
