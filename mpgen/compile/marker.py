"""References inside text that is still being written.

An emitter writes text first and cuts it into parts at the end.  Until then a reference stands in
the text as a marker made of private-use characters, which no emitted file may hold: `escaped`
rids the author's text of them before anything is marked.
"""

from __future__ import annotations

import re

from mpgen.ir.bundle import Part, Reference

OPEN, BETWEEN, CLOSE = "\ue000", "\ue001", "\ue002"

MARKER = re.compile(f"{OPEN}([^{BETWEEN}]*){BETWEEN}([^{BETWEEN}]*){BETWEEN}([^{CLOSE}]*){CLOSE}")
PRIVATE = re.compile("[\ue000-\uf8ff]")
PICTURE = re.compile(r"@(asset|icon)/(.+)", re.DOTALL)


def marked(reference: Reference) -> str:
    """Write a reference as text that `parts` finds again."""
    return OPEN + BETWEEN.join((reference.unit, reference.form, reference.extension)) + CLOSE


def marked_picture(text: str) -> str | None:
    """Write `@asset/PATH` or `@icon/NAME/ROLE` as a marker; None for any other text."""
    found = PICTURE.fullmatch(text)
    return marked(Reference(f"{found[1]}/{found[2]}")) if found else None


def parts(text: str) -> tuple[Part, ...]:
    """Cut a text into literal text and references."""
    pieces: list[Part] = []
    end = 0
    for found in MARKER.finditer(text):
        pieces.append(text[end : found.start()])
        pieces.append(Reference(found[1], found[2], found[3]))
        end = found.end()
    pieces.append(text[end:])
    return tuple(piece for piece in pieces if piece != "")


def escaped(text: str) -> str:
    """Write private-use characters of a script as `\\uXXXX`, which means the same in its texts."""
    return PRIVATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
