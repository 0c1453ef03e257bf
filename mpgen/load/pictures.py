"""The shop's pictures by the names that the spec uses.

A name is looked up in the picture folder (`images.from`), then beside the spec.  Nothing is read
before it is asked for.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from mpgen.ir.source import Tree


def find_pictures(tree: Tree, folder: str) -> Tree:
    """View a shop's files by the names that its spec uses."""
    return _Pictures(tree, folder)


class _Pictures(Mapping[str, bytes]):
    """A view of the shop's folder in which the picture folder lies on top."""

    def __init__(self, tree: Tree, folder: str) -> None:
        """Map names to paths; a file in the picture folder hides one beside the spec."""
        prefix = posixpath.normpath(folder) + "/"
        inside = {path.removeprefix(prefix): path for path in tree if path.startswith(prefix)}
        beside = {path: path for path in tree if not path.startswith(prefix)}
        self._tree = tree
        self._paths = dict(sorted({**beside, **inside}.items()))

    def __getitem__(self, name: str) -> bytes:
        """Read a picture."""
        return self._tree[self._paths[name]]

    def __contains__(self, name: object) -> bool:
        """Tell whether a picture is there, without reading it."""
        return name in self._paths

    def __iter__(self) -> Iterator[str]:
        """List the names, sorted."""
        return iter(self._paths)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._paths)
