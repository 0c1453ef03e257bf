"""Drop what a picture file says beside its pixels: camera, place, thumbnails, editor's notes.

Pixels are not touched.  Kept is what changes how they look: the ICC profile, JPEG's colour
transform, PNG's transparency and gamma.  In: well-formed bytes; what is not understood is kept.
"""

from __future__ import annotations

from collections.abc import Iterator

JPEG_START = b"\xff\xd8"
JPEG_SCAN = 0xDA
JPEG_DROPPED = {0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE}
"""APP1 (EXIF, XMP), APP3 to APP13, APP15 and comments; APP0 JFIF, APP2 ICC, APP14 Adobe stay."""

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP"}


def without_metadata(content: bytes, format_name: str) -> bytes:
    """Copy a JPEG or PNG without what is not its picture."""
    if format_name == "jpeg" and content.startswith(JPEG_START):
        return JPEG_START + b"".join(_jpeg_segments(content))
    if format_name == "png" and content.startswith(PNG_SIGNATURE):
        return PNG_SIGNATURE + b"".join(_png_chunks(content))
    return content


def _jpeg_segments(content: bytes) -> Iterator[bytes]:
    at = len(JPEG_START)
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != JPEG_SCAN:
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if content[at + 1] not in JPEG_DROPPED:
            yield content[at:end]
        at = end
    yield content[at:]


def _png_chunks(content: bytes) -> Iterator[bytes]:
    at = len(PNG_SIGNATURE)
    while at + 8 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if content[at + 4 : at + 8] in PNG_KEPT:
            yield content[at:end]
        at = end
