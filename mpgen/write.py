"""A bundle onto the disk, whole or not at all.

In: a bundle and a folder.  Out: what was changed.  Three laws: a file that mpgen did not write is
never changed or removed; a failure leaves the old package complete; what did not change is not
written again, so a vendor's tool that watches the folder reloads little.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mpgen import __version__, messages
from mpgen.ir.bundle import Bundle
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Digest, digest
from mpgen.tree import MARKER

_STAGE = ".mpgen-stage"


@dataclass(frozen=True, slots=True)
class Written:
    """The paths that changed on disk, and how many files stayed as they were."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0


def write(bundle: Bundle, folder: Path) -> tuple[Written, Diagnostics]:
    """Make the folder hold the bundle, beside whatever else is in it."""
    files = {file.path: file.content for file in bundle.files()}
    owned = _owned(folder)
    if said := tuple(_obstacles(files, owned, folder)):
        return Written(), said
    new = {path: content for path, content in files.items() if not _holds(folder / path, content)}
    stale = tuple(path for path in owned if path not in files and (folder / path).is_file())
    digests = {path: digest(content) for path, content in files.items()}
    try:
        _Change(folder, bundle.target, owned, digests).apply(new, stale)
    except OSError as problem:
        return Written(), (messages.cannot_write(str(folder), problem.strerror or str(problem)),)
    return Written(tuple(new), stale, len(files) - len(new)), ()


@dataclass(frozen=True, slots=True)
class _Change:
    """The step from what the folder's marker lists (`old`) to what the bundle holds (`now`)."""

    folder: Path
    target: str
    old: Mapping[str, Digest]
    now: Mapping[str, Digest]

    def apply(self, new: Mapping[str, bytes], stale: tuple[str, ...]) -> None:
        """Write everything aside first, then move it in place; a full disk is noticed before."""
        marker = self._marker(self.now)
        if not new and not stale and _holds(self.folder / MARKER, marker):
            return
        stage = self.folder / _STAGE
        shutil.rmtree(stage, ignore_errors=True)
        try:
            # Until the last step the marker lists old and new files: a killed run loses none.
            _save(stage / MARKER, self._marker({**self.old, **self.now}))
            for path, content in new.items():
                _save(stage / path, content)
            for path in (MARKER, *new):
                (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
                (stage / path).replace(self.folder / path)
            for path in stale:
                _remove(self.folder, path)
            _save(stage / MARKER, marker)
            (stage / MARKER).replace(self.folder / MARKER)
        finally:
            shutil.rmtree(stage, ignore_errors=True)

    def _marker(self, files: Mapping[str, Digest]) -> bytes:
        """Print the list of our files; the same files give the same bytes."""
        value = {"mpgen": __version__, "target": self.target, "files": dict(sorted(files.items()))}
        return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _owned(folder: Path) -> Mapping[str, Digest]:
    """List the files that an earlier run wrote; a marker that cannot be read lists nothing."""
    try:
        listed = json.loads((folder / MARKER).read_bytes())["files"]
        return {str(path): str(listed[path]) for path in listed if _is_inside(str(path))}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _is_inside(path: str) -> bool:
    """Refuse the paths of a forged marker that lead out of the folder."""
    return not {"", ".", ".."} & set(path.split("/"))


def _obstacles(
    files: Mapping[str, bytes], owned: Collection[str], folder: Path
) -> Iterator[Diagnostic]:
    """Find what stands in the way, before anything is touched."""
    around = next(each for each in (folder, *folder.parents) if each.exists())
    if not around.is_dir():
        yield messages.cannot_write(str(around), "it is a file")
        return
    if not os.access(around, os.W_OK):
        yield messages.cannot_write(str(around), "permission denied")
        return
    inner = {str(parent) for path in files for parent in Path(path).parents} - {"."}
    for name in sorted(inner):
        place = folder / name
        if place.is_symlink() or (place.is_file() and name not in owned):
            yield messages.file_in_the_way(str(place))
        elif place.is_dir() and not os.access(place, os.W_OK):
            yield messages.cannot_write(str(place), "permission denied")
    for path, content in files.items():
        place = folder / path
        is_ours = path in owned and not place.is_dir()
        if os.path.lexists(place) and not is_ours and not _holds(place, content):
            yield messages.file_in_the_way(str(place))


def _holds(place: Path, content: bytes) -> bool:
    """Tell whether a plain file has exactly this content."""
    if place.is_symlink() or not place.is_file() or place.stat().st_size != len(content):
        return False
    return place.read_bytes() == content


def _save(place: Path, content: bytes) -> None:
    """Write a file whole, its folder first."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def _remove(folder: Path, path: str) -> None:
    """Remove one of our files, and the folders that it leaves empty."""
    (folder / path).unlink()
    for parent in (folder / path).parents:
        if parent == folder:
            return
        with suppress(OSError):
            parent.rmdir()
