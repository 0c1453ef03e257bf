"""The content of a `components/` folder → `Library`.

In: the folder as a tree.  Out: every component with its declared interface and its texts, icons,
themes and fragments.  Templates, styles and scripts are not parsed here: what they say may depend
on the shop (`load/project.py`).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from mpgen.ir.component import Component, Kind, Library, Source
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.element import ELEMENTS
from mpgen.ir.source import Span, Tree, digest
from mpgen.load import messages_component as say
from mpgen.load.declaration import read_declaration
from mpgen.load.yaml import parse_yaml
from mpgen.load.yaml_text import decode_text
from mpgen.load.yaml_value import Pairs, Scalar, Value

ROOT = "components"
"""Files of a library are named from the folder that holds it, in findings and code frames."""

PARTS = {"template": "html", "style": "css", "script": "js"}
FILE = re.compile(r"(template|style|script)(?:\.([a-z][a-z0-9-]*))?\.(html|css|js)")
IGNORED = ("component.yaml", "sample.yaml", "README.md")
NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
MIXED = ("color-primary", "color-surface")
"""Tokens that other colours are mixed from (`ir/tokens.py`)."""

COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}){1,2}")
NEEDED = {
    Kind.PAGE: ("template",),
    Kind.COMPONENT: ("template",),
    Kind.MODULE: ("script",),
    Kind.VIEW: ("script",),
    Kind.APP: (),
}
USED = {
    Kind.PAGE: tuple(PARTS),
    Kind.COMPONENT: tuple(PARTS),
    Kind.MODULE: ("script",),
    Kind.VIEW: ("script",),
    Kind.APP: ("style", "script"),
}


def load_library(tree: Tree) -> tuple[Library, Diagnostics]:
    """Read a library; a component that cannot be read is left out."""
    files = _Files(tree)
    components: dict[str, Component] = {}
    for path in files.of("component.yaml"):
        component = _component(posixpath.dirname(path), files)
        if component is None:
            continue
        if component.name in components:
            first = components[component.name].span
            files.said.append(say.duplicate_component(component.span, component.name, first))
        else:
            components[component.name] = component
    themes = {
        name: _theme(source, files.said) for name, source in files.sources("themes/", ".yaml")
    }
    library = Library(
        components=dict(sorted(components.items())),
        icons=dict(files.sources("icons/", ".svg")),
        themes=themes,
        fragments={f"fragments/{name}": one for name, one in files.sources("fragments/", "")},
        texts=files.texts,
    )
    whole = digest(*(part for pair in sorted(files.texts.items()) for part in pair))
    library = replace(library, digest=whole)
    return library, tuple(files.said)


@dataclass(slots=True)
class _Files:
    """The texts of a tree, read once each; `said` collects what is wrong."""

    tree: Tree
    texts: dict[str, str] = field(default_factory=dict)
    said: list[Diagnostic] = field(default_factory=list)

    def of(self, name: str) -> list[str]:
        """List the paths of the files with a name, sorted."""
        return sorted(path for path in self.tree if posixpath.basename(path) == name)

    def inside(self, folder: str) -> list[str]:
        """List the names of a folder's own files, sorted."""
        return sorted(
            posixpath.basename(path) for path in self.tree if posixpath.dirname(path) == folder
        )

    def source(self, path: str) -> Source | None:
        """Read a text; line ends become `\\n`."""
        name = f"{ROOT}/{path}"
        text, said = decode_text(name, self.tree[path])
        self.said.extend(said)
        if text is None:
            return None
        self.texts[name] = text.replace("\r\n", "\n").replace("\r", "\n")
        return Source(name, self.texts[name])

    def sources(self, folder: str, ending: str) -> Iterable[tuple[str, Source]]:
        """Yield the texts of a folder by their bare names, sorted."""
        for path in sorted(self.tree):
            if path.startswith(folder) and path.endswith(ending):
                source = self.source(path)
                if source is not None:
                    yield path.removeprefix(folder).removesuffix(ending), source


def _component(folder: str, files: _Files) -> Component | None:
    name = posixpath.basename(folder)
    declared = files.source(f"{folder}/component.yaml")
    if declared is None:
        return None
    value = _yaml(declared, files.said)
    component = read_declaration(name, f"{ROOT}/{folder}", value, files.said)
    if component is None:
        return None
    if not NAME.fullmatch(name):
        files.said.append(say.component_name_form(component.span, name))
    if name in ELEMENTS or name == "slot":
        files.said.append(say.component_is_element(component.span, name))
        return None
    sources = _sources(folder, component, files)
    whole = (declared.text, *(part for each in sources.values() for part in (each.path, each.text)))
    return replace(component, sources=sources, digest=digest(name, *whole))


def _sources(folder: str, component: Component, files: _Files) -> Mapping[tuple[str, str], Source]:
    """Read the template, style and script of a component, also those for one target only."""
    found: dict[tuple[str, str], Source] = {}
    known = [f"{part}.{ending}" for part, ending in PARTS.items()]
    for name in files.inside(folder):
        path = f"{folder}/{name}"
        match = FILE.fullmatch(name)
        if name in IGNORED:
            continue
        if match is None or PARTS[match[1]] != match[3]:
            span = Span(f"{ROOT}/{path}", 0, 0)
            files.said.append(say.unknown_component_file(span, name, known))
        elif match[1] not in USED[component.kind]:
            span = Span(f"{ROOT}/{path}", 0, 0)
            files.said.append(say.unused_component_file(span, name, component.kind))
        elif (source := files.source(path)) is not None:
            found[match[1], match[2] or ""] = source
    for part in NEEDED[component.kind]:
        if (part, "") not in found:
            name = f"{part}.{PARTS[part]}"
            files.said.append(say.missing_component_file(component.span, name, component.kind))
    return found


def _theme(source: Source, said: list[Diagnostic]) -> Mapping[str, Mapping[str, str]]:
    """Read the design tokens of one preset."""
    value = _yaml(source, said)
    found: dict[str, dict[str, str]] = {"light": {}, "dark": {}}
    if not isinstance(value, Pairs):
        return found
    for key, tokens in value.entries:
        if key.text not in found or not isinstance(tokens, Pairs):
            said.append(say.theme_form(key.span))
            continue
        for name, token in tokens.entries:
            if not isinstance(token, Scalar) or not isinstance(token.atom, str):
                said.append(say.theme_form(name.span))
            elif name.text in MIXED and not COLOUR.fullmatch(token.atom):
                said.append(say.token_colour(token.span, name.text))
            else:
                found[key.text][name.text] = str(token.atom)
    return found


def _yaml(source: Source, said: list[Diagnostic]) -> Value | None:
    """Read a YAML text of the library; `!use` has no meaning there."""

    def no_include(span: Span, pattern: str) -> tuple[Value | None, Diagnostics]:
        return None, (say.component_value(span, "component.yaml", f"no `!use {pattern}`"),)

    value, more = parse_yaml(source.path, source.text, no_include)
    said.extend(more)
    return value
