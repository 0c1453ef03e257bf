"""What comes out: compiled files that still name other units, then packages of real bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from mpgen.ir.diagnostic import Diagnostics


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a compiled file where a unit's path goes, once `link` knows it.

    `form` is `absolute` (`/components/price/price`) or `relative` (`../price/price`, always with a
    leading `./` or `../`); `extension` is appended as it is ("" where none is written).
    """

    unit: str
    form: str = "absolute"
    extension: str = ""


Part: TypeAlias = str | Reference


@dataclass(frozen=True, slots=True)
class CompiledFile:
    """One file of a unit before placement: `extension` is appended to the unit's path.

    Pictures are `raw` bytes; text files are `parts`.
    """

    extension: str
    parts: tuple[Part, ...] = ()
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Object:
    """All files of one unit, and the units it needs (with those its parts name)."""

    unit: str
    files: tuple[CompiledFile, ...]
    operations: tuple[str, ...] = ()
    """The `mp.*` operations and runtime functions that the unit calls."""

    def needs(self) -> tuple[str, ...]:
        """List the units that the files name, sorted, each once."""
        found = {
            part.unit for file in self.files for part in file.parts if isinstance(part, Reference)
        }
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class File:
    """A file of the bundle; `unit` says whose it is ("" for manifests and skeleton files)."""

    path: str
    content: bytes
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """The main package (`root` is "") or one subpackage."""

    root: str
    files: tuple[File, ...]
    pages: tuple[str, ...] = ()
    independent: bool = False

    @property
    def size(self) -> int:
        """Raw bytes of all files."""
        return sum(len(file.content) for file in self.files)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything that is written for one target; the first package is main."""

    target: str
    packages: tuple[Package, ...]

    def files(self) -> tuple[File, ...]:
        """All files, sorted by path."""
        every = [file for package in self.packages for file in package.files]
        return tuple(sorted(every, key=lambda file: file.path))


@dataclass(frozen=True, slots=True)
class Build:
    """One shop on one target: the bundle, or None when an error stopped it."""

    target: str
    bundle: Bundle | None
    diagnostics: Diagnostics
    seconds: Mapping[str, float] | None = None
    """Wall time by phase, for the report only."""
