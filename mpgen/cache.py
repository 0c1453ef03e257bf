"""Encoded pictures on disk, so that a second build encodes none.

A picture's file is named by all that it was made from: mpgen's own picture code, the versions of
the libraries that decide its bytes, and the inputs of its job.  So shops and branches share one
folder.  Three laws: a broken or half-written entry is a miss; an entry is written beside its place
and moved; a folder that cannot be written only makes builds slower.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from functools import cache as once
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

from mpgen.ir.bundle import CompiledFile, Object
from mpgen.ir.plan import Job
from mpgen.ir.source import Digest, digest
from mpgen.run import Cache, Done, key

KEPT_STEPS = ("image", "icon")
"""Steps that are worth a file; text is compiled faster than it is looked up."""

LIBRARIES = ("pillow", "pyvips", "pyvips-binary")


class PictureCache(Cache):
    """A cache of one process that keeps pictures in a folder for the next one."""

    def __init__(self, folder: Path) -> None:
        """Use `folder`, which need not exist yet."""
        super().__init__()
        self._folder = folder

    def get(self, job: Job) -> Done | None:
        """Answer what the same job made in this process, or a picture of an earlier one."""
        found = super().get(job)
        if found is None and job.step in KEPT_STEPS:
            found = _read(self._place(job), job.unit)
        return found

    def put(self, job: Job, done: Done) -> None:
        """Remember a result, and keep a picture that nothing was said about."""
        known = super().get(job)
        super().put(job, done)
        made, said = done
        if known is None and job.step in KEPT_STEPS and not said and len(made.files) == 1:
            with contextlib.suppress(OSError):
                _write(self._place(job), made.files[0])

    def _place(self, job: Job) -> Path:
        name = digest(tool(), *key(job))
        return self._folder / name[:2] / name[2:]


def cache_folder() -> Path:
    """Where pictures are kept: `MPGEN_CACHE`, else the user's cache folder; safe to delete."""
    chosen = os.environ.get("MPGEN_CACHE")
    if chosen:
        return Path(chosen)
    shared = os.environ.get("XDG_CACHE_HOME")
    return (Path(shared) if shared else Path("~/.cache").expanduser()) / "mpgen" / "pictures"


@once
def tool() -> Digest:
    """Name the code and the libraries that decide a picture's bytes."""
    folder = files("mpgen") / "assets"
    code = sorted((each.name, each.read_bytes()) for each in folder.iterdir() if each.is_file())
    return digest(*(part for pair in code for part in pair), *map(_version, LIBRARIES))


def _version(library: str) -> str:
    try:
        return f"{library} {version(library)}"
    except PackageNotFoundError:
        return library


def _read(place: Path, unit: str) -> Done | None:
    """Read an entry: a line of JSON that describes the bytes after it."""
    try:
        head, _, raw = place.read_bytes().partition(b"\n")
        about = json.loads(head)
        if about["digest"] != digest(raw):
            return None
        return Object(unit, (CompiledFile(str(about["extension"]), raw=raw),)), ()
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(place: Path, file: CompiledFile) -> None:
    if file.raw is None or place.exists():
        return
    head = json.dumps({"digest": digest(file.raw), "extension": file.extension})
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=place.parent)
    with os.fdopen(handle, "wb") as out:
        out.write(head.encode() + b"\n" + file.raw)
    Path(beside).replace(place)
