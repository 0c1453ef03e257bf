"""Read an emitted package back, by means of our own that share nothing with mpgen.

A template is scanned for its tags by a regular expression, a script is parsed by tree-sitter.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

JAVASCRIPT = Parser(Language(tree_sitter_javascript.language()))

TEXTS = tuple(
    [".js", ".json", ".wxml", ".axml", ".ttml", ".wxss", ".acss", ".ttss", ".wxs", ".sjs"]
)
TAG = re.compile(r"<(?P<name>[a-zA-Z][\w-]*)(?P<rest>(?:\s+[^\s=/>]+(?:=\"[^\"]*\")?)*)\s*/?>")
ATTRIBUTE = re.compile(r"(?P<name>[^\s=]+)(?:=\"(?P<value>[^\"]*)\")?")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Dialect:
    """The names of one platform that a reader of its packages needs."""

    template: str
    style: str
    view_script: str
    import_tag: str
    import_path: str
    import_name: str
    event: re.Pattern[str]
    """Attributes that name a handler; the group `event` is the event."""
    directive: str
    bare: bool = True
    """A bare attribute is true (Alipay, 数据绑定, 2026-02-24: it is not)."""
    parentheses: bool = True
    """`{{ }}` takes parentheses (Douyin, ttml-data-bind: a compile failure)."""


DIALECTS = {
    "wechat": Dialect(
        ".wxml", ".wxss", ".wxs", "wxs", "src", "module",
        re.compile(r"(?:capture-)?(?:bind|catch|mut-bind):?(?P<event>[a-z][\w-]*)$"), "wx:",
    ),
    "alipay": Dialect(
        ".axml", ".acss", ".sjs", "import-sjs", "from", "name",
        re.compile(r"(?:on|catch)(?P<event>[A-Z]\w*)$"), "a:",
        bare=False,
    ),
    "douyin": Dialect(
        ".ttml", ".ttss", ".sjs", "sjs", "src", "module",
        re.compile(r"(?:capture-)?(?:bind|catch):?(?P<event>[a-z][\w-]*)$"), "tt:",
        parentheses=False,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag: its name, and its attributes as written; `bare` ones have no value."""

    name: str
    attributes: dict[str, str]
    bare: tuple[str, ...] = ()


@dataclass(frozen=True)
class Emitted:
    """One package on disk, all paths posix and relative to it."""

    folder: Path
    dialect: Dialect

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return frozenset(path.relative_to(self.folder).as_posix() for path in found)

    @cached_property
    def app(self) -> dict[str, Any]:
        """The manifest."""
        return self.json("app.json")

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """All pages, those of subpackages with their root."""
        packages = self.app.get("subPackages") or self.app.get("subpackages") or []
        inner = [posixpath.join(each["root"], page) for each in packages for page in each["pages"]]
        return (*self.app["pages"], *inner)

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """The folders of the subpackages."""
        packages = self.app.get("subPackages") or self.app.get("subpackages") or []
        return tuple(each["root"].rstrip("/") for each in packages)

    def root(self, file: str) -> str:
        """The subpackage that a file lies in, "" for the main package."""
        return next((root for root in self.roots if file.startswith(f"{root}/")), "")

    def parts(self, unit: str) -> tuple[str, ...]:
        """The files that a page or component may have."""
        ends = (".js", ".json", self.dialect.template, self.dialect.style)
        return tuple(unit + end for end in ends)

    def text(self, file: str) -> str:
        """The content of a text file, "" when there is none."""
        is_text = file in self.files and file.endswith(TEXTS)
        return (self.folder / file).read_text("utf-8") if is_text else ""

    def json(self, file: str) -> dict[str, Any]:
        """A config file, empty when there is none."""
        return json.loads(self.text(file) or "{}")

    def tags(self, unit: str) -> list[Tag]:
        """The start tags of a unit's template."""
        source = COMMENT.sub("", self.text(unit + self.dialect.template))
        return [_tag(found["name"], found["rest"]) for found in TAG.finditer(source)]

    def mustaches(self, unit: str) -> list[str]:
        """The expressions of a unit's template."""
        source = COMMENT.sub("", self.text(unit + self.dialect.template))
        return re.findall(r"\{\{(.*?)\}\}", source, re.DOTALL)

    def components(self, unit: str) -> dict[str, str]:
        """Tag → unit, as the unit's own config file declares it."""
        declared = self.json(f"{unit}.json").get("usingComponents", {})
        return {tag: resolved(unit, path) for tag, path in declared.items()}

    @cached_property
    def shared(self) -> dict[str, str]:
        """Tag → unit, as the manifest declares it for all."""
        declared = self.app.get("usingComponents", {})
        return {tag: resolved("app", path) for tag, path in declared.items()}

    def requires(self, script: str) -> Iterator[str]:
        """The files that a script or view script requires."""
        for call in _calls(self.text(script), "require"):
            found = resolved(script, _string(call))
            yield found if posixpath.splitext(found)[1] else f"{found}.js"

    def members(self, unit: str) -> frozenset[str]:
        """What `Page({…})`, or `methods` of `Component({…})`, can answer to."""
        for name in ("Page", "Component"):
            for call in _calls(self.text(f"{unit}.js"), name):
                keys = _object(call)
                return frozenset(keys if name == "Page" else _object_of(keys.get("methods")))
        return frozenset()

    def properties(self, unit: str) -> frozenset[str]:
        """The inputs that a component declares."""
        for call in _calls(self.text(f"{unit}.js"), "Component"):
            keys = _object(call)
            return frozenset(_object_of(keys.get("properties") or keys.get("props")))
        return frozenset()


def _tag(name: str, written: str) -> Tag:
    found = [(each["name"], each["value"]) for each in ATTRIBUTE.finditer(written)]
    bare = tuple(attribute for attribute, value in found if value is None)
    return Tag(name, {attribute: value or "" for attribute, value in found}, bare)


def resolved(unit: str, path: str) -> str:
    """A path as a file names it → a path from the package's root."""
    if path.startswith("/"):
        return path.removeprefix("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(unit), path))


def _calls(source: str, name: str) -> Iterator[Node]:
    """The first arguments of all calls of a function."""
    waiting = [JAVASCRIPT.parse(source.encode()).root_node]
    while waiting:
        node = waiting.pop()
        called = node.child_by_field_name("function")
        if node.type == "call_expression" and called and _text(called) == name:
            yield node.child_by_field_name("arguments").named_children[0]
        waiting.extend(node.named_children)


def _object(node: Node) -> dict[str, Node]:
    """Key → value of an object literal; a method is its own value."""
    keys: dict[str, Node] = {}
    for child in node.named_children:
        if child.type == "pair":
            keys[_text(child.child_by_field_name("key"))] = child.child_by_field_name("value")
        elif child.type == "method_definition":
            keys[_text(child.child_by_field_name("name"))] = child
        elif child.type == "shorthand_property_identifier":
            keys[_text(child)] = child
    return keys


def _object_of(node: Node | None) -> dict[str, Node]:
    return _object(node) if node else {}


def _string(node: Node) -> str:
    return _text(node).strip("'\"`")


def _text(node: Node) -> str:
    return node.text.decode().strip("'\"") if node.text else ""
