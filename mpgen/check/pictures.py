"""Pictures and icons that templates and scripts name."""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.check import messages_pictures as say
from mpgen.check.scope import components, templates
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.element import ELEMENTS
from mpgen.ir.expression import Expression, Literal, walk
from mpgen.ir.node import Element, Node, expressions
from mpgen.ir.node import walk as walk_nodes
from mpgen.ir.project import Project
from mpgen.ir.source import Span
from mpgen.ir.target import Target

REMOTE = ("https://", "data:")


def pictures(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every `@asset/…` and `@icon/…` is there; no picture is named by a path."""
    known = components(project)
    for unit in templates(project):
        for node in walk_nodes(unit.template.of(target.name)):
            for text, span in _texts(node):
                if not _is_printed(project, span):
                    yield from _faults(project, text, span)
            if isinstance(node, Element) and node.tag not in known:
                yield from _paths(node)
    for unit in project.units.values():
        for use in unit.script.of(target.name).uses:
            if use.kind == "asset" and not _is_printed(project, use.range.span):
                yield from _faults(project, f"@{use.name}", use.range.span)


def _is_printed(project: Project, span: Span) -> bool:
    """Whether a build-time output wrote it: then it comes from the spec, which is checked there."""
    return project.texts.get(span.file, "").startswith("[[", span.start)


def _texts(node: Node) -> Iterator[tuple[str, Span]]:
    """The texts of a node that may name a picture: whole values, and texts in expressions."""
    if isinstance(node, Element):
        for attribute in node.attributes:
            match attribute.value:
                case (str() as text,):
                    yield text, attribute.span
    for expression in expressions(node):
        yield from _literals(expression)


def _literals(expression: Expression) -> Iterator[tuple[str, Span]]:
    for part in walk(expression):
        if isinstance(part, Literal) and isinstance(part.value, str):
            yield part.value, part.span


def _faults(project: Project, text: str, span: Span) -> Iterator[Diagnostic]:
    kind, _, path = text.partition("/")
    if kind == "@asset" and path not in project.assets:
        yield say.missing_picture(span, path, project.assets)
    elif kind == "@icon":
        name, _, role = path.partition("/")
        roles = [
            token.removeprefix("color-")
            for token in project.tokens.get("light", {})
            if token.startswith("color-")
        ]
        if name not in project.library.icons:
            yield say.missing_icon(span, name, project.library.icons)
        elif role not in roles:
            yield say.unknown_colour_role(span, role, roles)


def _paths(element: Element) -> Iterator[Diagnostic]:
    """Pictures that are named by a path of the package, which nobody knows yet."""
    kinds = ELEMENTS[element.tag].attributes if element.tag in ELEMENTS else {}
    for attribute in element.attributes:
        match attribute.value:
            case (str() as text,) if kinds.get(attribute.name) == "asset":
                if not text.startswith(("@asset/", "@icon/", *REMOTE)):
                    yield say.picture_by_path(attribute.span, text)
