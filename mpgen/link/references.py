"""Names become paths: the parts of a compiled file, joined into the bytes that ship."""

from __future__ import annotations

import posixpath

from mpgen.ir.bundle import CompiledFile, File, Object, Reference
from mpgen.link.place import Placement, join, unit_path


def linked_files(unit: Object, root: str, placement: Placement) -> tuple[File, ...]:
    """Write one unit's files for the package `root`, every reference as a path."""
    base = join(root, unit_path(unit.unit))
    return tuple(
        File(
            base + placement.extensions.get(unit.unit, each.extension),
            _content(each, base, root, placement),
            unit.unit,
        )
        for each in unit.files
    )


def _content(file: CompiledFile, base: str, root: str, placement: Placement) -> bytes:
    if file.raw is not None:
        return file.raw
    return "".join(
        _path(part, base, root, placement) if isinstance(part, Reference) else part
        for part in file.parts
    ).encode()


def _path(reference: Reference, base: str, root: str, placement: Placement) -> str:
    extension = reference.extension or placement.extensions.get(reference.unit, "")
    path = placement.path(reference.unit, root) + extension
    if reference.form == "absolute":
        return f"/{path}"
    relative = posixpath.relpath(path, posixpath.dirname(base) or ".")
    return relative if relative.startswith(".") else f"./{relative}"
