"""`!use`: parts of the spec in files of their own.

In: the shop's folder as a tree, the entry file.  Out: one value, the texts that were read, and what
was wrong.  Paths are relative to the file that holds the `!use`, and never leave the folder.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePosixPath

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Span, Tree
from mpgen.load import messages_yaml as messages
from mpgen.load.yaml import DEPTH, parse_yaml
from mpgen.load.yaml_text import decode_text
from mpgen.load.yaml_value import Items, Key, Pairs, Value, extent

VALUES = 1_000_000
"""2,000 products with ten SKUs each are about 150,000 values."""

FILES_DEEP = 10
"""How far files may include files that include files."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What an entry file and its includes say; `value` is None where a part cannot be used."""

    value: Value | None
    texts: Mapping[str, str]
    diagnostics: Diagnostics


def read_yaml(tree: Tree, file: str) -> Reading:
    """Read a file of the tree with everything that it includes."""
    texts: dict[str, str] = {}
    value, said = _Folder(tree, texts).read(file, ())
    wrong = None if value is None else _beyond(value, Span(file, 0, 0))
    return Reading(value, texts, said) if wrong is None else Reading(None, texts, (*said, wrong))


def _beyond(value: Value, span: Span) -> Diagnostic | None:
    """Refuse aliases of aliases before anybody writes them out."""
    size = extent(value, {})
    if size.values > VALUES:
        return messages.yaml_too_many(span, VALUES)
    return messages.yaml_too_deep(span, DEPTH) if size.depth > 2 * DEPTH else None


@dataclass(frozen=True, slots=True)
class _Folder:
    """The files that may be read, and the texts of those that were."""

    tree: Tree
    texts: dict[str, str]

    def read(self, file: str, above: tuple[str, ...]) -> tuple[Value | None, Diagnostics]:
        """Read one file; `above` are the files that include it."""
        text, said = decode_text(file, self.tree[file])
        if text is None:
            self.texts[file] = self.tree[file][:100_000].decode("utf-8-sig", "replace")
            return None, said
        self.texts[file] = text
        here = (*above, file)
        return parse_yaml(file, text, lambda span, pattern: self._use(span, pattern, here))

    def _use(
        self, span: Span, pattern: str, above: tuple[str, ...]
    ) -> tuple[Value | None, Diagnostics]:
        """Put the files that a pattern names in its place."""
        files, wrong = self._matching(span, pattern, above)
        if wrong is not None:
            return None, (wrong,)
        parts: list[tuple[str, Value]] = []
        said: list[Diagnostic] = []
        for file in files:
            value, more = self.read(file, above)
            said.extend(more)
            if value is not None:
                parts.append((file, value))
        if len(parts) < len(files):
            return None, tuple(said)
        joined, more = _joined(span, parts)
        return joined, (*said, *more)

    def _matching(
        self, span: Span, pattern: str, above: tuple[str, ...]
    ) -> tuple[tuple[str, ...], Diagnostic | None]:
        """List the files of a pattern, sorted, or say why there are none."""
        if not pattern.strip():
            return (), messages.use_not_path(span)
        path = posixpath.normpath(posixpath.join(posixpath.dirname(above[-1]), pattern))
        if path.startswith(("../", "/")) or path == ".." or "\\" in pattern or ":" in pattern:
            return (), messages.use_outside_folder(span, pattern)
        found = tuple(sorted(file for file in self.tree if _matches(file, path)))
        if len(above) > FILES_DEEP:
            return (), messages.yaml_too_deep(span, FILES_DEEP)
        if not found:
            near = get_close_matches(path, list(self.tree), 1, 0.5)
            return (), messages.use_file_missing(span, pattern, near[0] if near else None)
        circle = next((file for file in found if file in above), None)
        if circle is not None:
            return (), messages.use_in_circle(span, (*above[above.index(circle) :], circle))
        return found, None


def _matches(file: str, pattern: str) -> bool:
    """Match whole paths; `*` stays inside one folder."""
    return file == pattern or (
        file.count("/") == pattern.count("/") and PurePosixPath(file).match(pattern)
    )


def _joined(span: Span, parts: list[tuple[str, Value]]) -> tuple[Value | None, Diagnostics]:
    """Join lists, merge mappings; a single file is taken as it is."""
    first_file, first = parts[0]
    if len(parts) == 1:
        return first, ()
    values = [value for _, value in parts]
    lists = [value for value in values if isinstance(value, Items)]
    mappings = [value for value in values if isinstance(value, Pairs)]
    if len(lists) == len(values):
        return Items(span, tuple(each for value in lists for each in value.values)), ()
    if len(mappings) == len(values):
        return _merged(span, mappings)
    other = next((file for file, value in parts if type(value) is not type(first)), parts[1][0])
    return None, (messages.use_mixed(span, first_file, other),)


def _merged(span: Span, mappings: list[Pairs]) -> tuple[Value, Diagnostics]:
    """Merge mappings; the same key in two files is an error."""
    entries: dict[str, tuple[Key, Value]] = {}
    said = []
    for mapping in mappings:
        for key, value in mapping.entries:
            if key.text in entries:
                first = entries[key.text][0].span
                said.append(messages.duplicate_key(key.span, key.text, first))
            else:
                entries[key.text] = (key, value)
    return Pairs(span, tuple(entries.values())), tuple(said)
