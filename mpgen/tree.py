"""Folders as values: path → bytes, sorted, read on demand.

In: a folder on disk.  Out: a `Tree` and what was left out of it.  Nothing outside of the folder is
ever read: a symbolic link that leads out is a finding, not a file.  Writing is `write.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from mpgen import messages
from mpgen.ir.diagnostic import Diagnostic, Diagnostics

MARKER = ".mpgen-output.json"
"""Lies in every folder that mpgen wrote; such a folder is output and never input."""

FILE_BYTES = 32 * 1024 * 1024
"""The largest file of a shop: a camera's picture is under it, and it fits into memory."""

FILE_COUNT = 20_000
"""More files than any shop has; a run that was started in a home folder stops here."""

_SKIPPED = frozenset({"node_modules", "__pycache__"})


@dataclass(frozen=True, slots=True, eq=False)
class Folder(Mapping[str, bytes]):
    """A `Tree` over a folder: the paths were listed once, bytes are read when asked for."""

    root: Path
    paths: Mapping[str, Path]

    def __getitem__(self, path: str) -> bytes:
        """Read one file."""
        return self.paths[path].read_bytes()

    def __contains__(self, path: object) -> bool:
        """Tell whether a file was listed, without reading it."""
        return path in self.paths

    def __iter__(self) -> Iterator[str]:
        """List the paths, sorted."""
        return iter(self.paths)

    def __len__(self) -> int:
        """Count the files."""
        return len(self.paths)


def read(folder: Path) -> tuple[Folder, Diagnostics]:
    """List a folder's files, and say which of them cannot be used."""
    root = folder.resolve()
    paths: dict[str, Path] = {}
    said: list[Diagnostic] = []
    for found in _walk(root, root, (root,)):
        if len(paths) == FILE_COUNT:
            said.append(messages.too_many_files(root.name, FILE_COUNT))
            break
        if isinstance(found, Diagnostic):
            said.append(found)
        else:
            paths[found.relative_to(root).as_posix()] = found
    return Folder(root, dict(sorted(paths.items()))), tuple(said)


def packaged(kind: str) -> Path:
    """Find `targets`, `components` or `example_shop`: in the wheel, or beside the package."""
    inside = Path(str(resources.files("mpgen"))) / "_data" / kind
    return inside if inside.is_dir() else Path(__file__).resolve().parent.parent / kind


def _walk(folder: Path, root: Path, above: tuple[Path, ...]) -> Iterator[Path | Diagnostic]:
    """Yield files in sorted order; `above` are the real folders around, to notice circles."""
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError as problem:
        yield messages.file_unreadable(_name(folder, root), problem.strerror or "")
        return
    for entry in entries:
        place = folder / entry.name
        if _is_skipped(place, root):
            continue
        real = Path(os.path.realpath(place)) if entry.is_symlink() else above[-1] / entry.name
        if not real.is_relative_to(root):
            yield messages.link_outside(_name(place, root))
        elif place.is_dir():
            if real not in above and not (real / MARKER).exists():
                yield from _walk(place, root, (*above, real))
        else:
            yield from _file(entry, place, root)


def _file(entry: os.DirEntry[str], place: Path, root: Path) -> Iterator[Path | Diagnostic]:
    """Yield a file that can be read, or why it cannot; sockets and pipes are not files."""
    name = _name(place, root)
    if not place.is_file():
        if entry.is_symlink():
            yield messages.link_broken(name)
    elif not name.isprintable() or name != place.relative_to(root).as_posix():
        yield messages.file_name_unusable(name)
    elif not os.access(place, os.R_OK):
        yield messages.file_unreadable(name, "permission denied")
    elif (size := entry.stat().st_size) > FILE_BYTES:
        yield messages.file_too_large(name, size, FILE_BYTES)
    else:
        yield place


def _is_skipped(entry: Path, root: Path) -> bool:
    """Leave out hidden entries, foreign packages and the default output folder."""
    return entry.name.startswith(".") or entry.name in _SKIPPED or entry == root / "dist"


def _name(entry: Path, root: Path) -> str:
    """Name a file for a message; bytes that are no UTF-8 are shown as `?`."""
    return entry.relative_to(root).as_posix().encode("utf-8", "replace").decode()
