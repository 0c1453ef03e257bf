"""What the asset steps can say, one function each.

A picture has no line to point at, so each message names the file, and its span is the whole file;
`plan` knows which line of the spec names it.
"""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, error, warning
from mpgen.ir.source import Span


def unreadable_picture(path: str, content: bytes) -> Diagnostic:
    """A file that the shop uses as a picture is none, or of a kind that phones do not show.

    Why: it would be an empty box on every phone.  mpgen looks at the content, not at the name.
    What to do: save the picture as JPEG, PNG, WebP, GIF or SVG.
    """
    reason = "the file is empty" if not content else "it is no picture that mpgen can read"
    return error(
        "unreadable-picture",
        Span(path, 0, 0),
        f"`{path}`: {reason}",
        hint="save it as JPEG, PNG, WebP, GIF or SVG",
    )


def broken_picture(path: str, reason: str) -> Diagnostic:
    """A picture starts well and then breaks off or turns to nonsense.

    Why: phones show such a picture half or not at all, each in its own way.
    What to do: copy or export the file again; an upload or a download was cut short.
    """
    return error(
        "broken-picture",
        Span(path, 0, 0),
        f"`{path}` is damaged: {reason}",
        hint="copy or export it again",
    )


def picture_file_too_large(path: str, size: int, limit: int) -> Diagnostic:
    """The file of a picture is larger than any product picture has to be.

    Why: a picture is shown at most 750 design pixels wide; a file of this size is a print original
    or no picture at all, and decoding it can take all memory.
    What to do: export the picture for the screen; 2000 pixels wide are plenty.
    """
    return error(
        "picture-file-too-large",
        Span(path, 0, 0),
        f"`{path}` has {size / 1048576:.1f} MB, more than the {limit // 1048576} MB that are read",
        hint="export it for the screen, 2000 pixels wide",
    )


def picture_too_large(path: str, sides: tuple[int, int]) -> Diagnostic:
    """A picture has more pixels than any camera makes.

    Why: a small file can unfold to gigabytes in memory, so mpgen looks at its sides first.
    What to do: scale the picture down; 2000 pixels wide are plenty.
    """
    return error(
        "picture-too-large",
        Span(path, 0, 0),
        f"`{path}` has {sides[0]} x {sides[1]} pixels, too many to decode",
        hint="scale it down, 2000 pixels wide",
    )


def misnamed_picture(path: str, kind: str) -> Diagnostic:
    """A picture's name ends as another kind of picture does.

    Why: mpgen goes by the content and the package is right, but other tools that read the folder
    go by the name.
    What to do: rename the file, and its mentions in the spec.
    """
    return warning(
        "misnamed-picture",
        Span(path, 0, 0),
        f"`{path}` is a {kind.upper()} picture, whatever its name says",
        hint=f"rename it to `.{'jpg' if kind == 'jpeg' else kind}`",
    )


def animation_dropped(path: str, frames: int, limit: int) -> Diagnostic:
    """An animated picture is too heavy for a package; only its first frame is kept.

    Why: the main package may have 2 MB in all, and an animation takes every frame's bytes.
    What to do: make it smaller (fewer frames, fewer colours), or use a video.
    """
    return warning(
        "animation-dropped",
        Span(path, 0, 0),
        f"`{path}` has {frames} frames and more than {limit // 1024} KB: only the first is shown",
        hint="make the animation smaller or use a video",
    )


def unreadable_icon(unit: str, reason: str) -> Diagnostic:
    """An icon's SVG cannot be drawn.

    Why: an icon is turned into a PNG in its colour at build time, because tab bars take no SVG.
    What to do: mend the SVG; it must be one `<svg>` element with a `viewBox`.
    """
    return error("unreadable-icon", None, f"`{unit}` cannot be drawn: {reason}")
