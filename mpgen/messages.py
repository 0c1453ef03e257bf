"""What reading and writing folders can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, error, warning
from mpgen.ir.source import Span


def link_outside(file: str) -> Diagnostic:
    """A symbolic link leads out of the shop's folder; it is treated as if it were not there.

    Why: what is built must depend on nothing but the folder, and a shop from somebody else must not
    be able to publish your files.
    What to do: copy the file into the folder.
    """
    hint = "copy what it points to into the shop's folder"
    return warning("link-outside", _whole(file), "the link leads out of the folder", hint=hint)


def link_broken(file: str) -> Diagnostic:
    """A symbolic link points to something that is not there, or to itself.

    Why: the file would be missing from the packages.
    What to do: mend or remove the link.
    """
    return warning("link-broken", _whole(file), "the link leads to nothing")


def file_name_unusable(file: str) -> Diagnostic:
    """A file's name holds control characters or is not UTF-8; the file is left out.

    Why: no platform can address such a file, and the name cannot be written in a spec.
    What to do: rename it.
    """
    return warning("file-name-unusable", _whole(file), "the file's name cannot be used")


def file_unreadable(file: str, reason: str) -> Diagnostic:
    """A file or folder of the shop cannot be opened.

    Why: the build would silently lack it.
    What to do: give yourself the right to read it, or move it out of the shop's folder.
    """
    return error("file-unreadable", _whole(file), f"it cannot be read: {reason}")


def file_too_large(file: str, size: int, limit: int) -> Diagnostic:
    """A file is larger than a shop's file may be; it is treated as if it were not there.

    Why: a whole mini-program is far smaller than this, and reading it would fill the memory.
    What to do: make it smaller, or put it on a server and keep it out of the folder.
    """
    message = f"the file has {size:,} bytes, at most {limit:,} are read"
    return warning("file-too-large", _whole(file), message)


def too_many_files(folder: str, limit: int) -> Diagnostic:
    """The folder holds more files than any shop needs; reading stopped there.

    Why: mpgen was probably started in the wrong folder, such as a home folder.
    What to do: put the shop into a folder of its own.
    """
    message = f"the folder `{folder}` holds more than {limit:,} files"
    return error("too-many-files", None, message, hint="put the shop into a folder of its own")


def file_in_the_way(file: str) -> Diagnostic:
    """Something that mpgen did not write stands where a file of the package has to go.

    Why: files that mpgen did not write are never changed or removed; nothing was written.
    What to do: move it away, or choose another folder with `--out`.
    """
    message = "it was not written by mpgen and stands where the package goes"
    hint = "move it away, or choose another folder with `--out`"
    return error("file-in-the-way", _whole(file), message, hint=hint)


def cannot_write(place: str, reason: str) -> Diagnostic:
    """The output cannot be written: no right to, no space left, or a file where a folder must be.

    Why: a package is written whole or not at all; what stood there before still stands.
    What to do: make room or give yourself the right, or choose another folder with `--out`.
    """
    hint = "choose another folder with `--out`"
    return error("cannot-write", _whole(place), f"it cannot be written: {reason}", hint=hint)


def _whole(file: str) -> Span:
    """Stand for a file as a whole."""
    return Span(file, 0, 0)
