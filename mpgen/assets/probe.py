"""Look at a picture without decoding it: what it really is, how large, and whether it is safe.

In: the bytes.  Out: a `Picture`, or None and the reason.  File names are not believed; nothing here
trusts the content either, so the limits are checked before a single pixel is decoded.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import PurePosixPath

import pyvips

from mpgen.assets import messages
from mpgen.ir.diagnostic import Diagnostics

# libvips talks to the log about every odd byte; what matters comes back as an error.
logging.getLogger("pyvips").setLevel(logging.CRITICAL)

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 50_000_000
"""A 50-megapixel camera; decoded it takes 200 MB, and no product's picture is larger."""

SWAPPED_SIDES = 5
"""EXIF orientations from here on lie on their side."""

FORMATS = {"jpegload": "jpeg", "pngload": "png", "webpload": "webp", "gifload": "gif"}
VECTOR = {"svgload": "svg"}
SUFFIXES = {
    "jpeg": (".jpg", ".jpeg"),
    "png": (".png",),
    "webp": (".webp",),
    "gif": (".gif",),
    "svg": (".svg",),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture is, as it will be seen (sides swapped where EXIF turns it)."""

    path: str
    format: str
    width: int
    height: int
    frames: int = 1
    has_alpha: bool = False
    is_plain: bool = True
    """8 bits of grey or RGB, upright: the bytes may be shown as they are."""


def probe(path: str, content: bytes) -> tuple[Picture | None, Diagnostics]:
    """Say what a picture is, or why it cannot be used."""
    if len(content) > MAX_BYTES:
        return None, (messages.picture_file_too_large(path, len(content), MAX_BYTES),)
    try:
        header = pyvips.Image.new_from_buffer(content, "")
    except pyvips.Error:
        return None, (messages.unreadable_picture(path, content),)
    known = FORMATS | VECTOR
    loader = header.get("vips-loader").removesuffix("_buffer")
    if loader not in known:
        return None, (messages.unreadable_picture(path, content),)
    picture = _picture(path, known[loader], header)
    if picture.width * picture.height > MAX_PIXELS:
        return None, (messages.picture_too_large(path, (picture.width, picture.height)),)
    if PurePosixPath(path).suffix.lower() not in SUFFIXES[picture.format]:
        return picture, (messages.misnamed_picture(path, picture.format),)
    return picture, ()


def _picture(path: str, name: str, header: pyvips.Image) -> Picture:
    fields = header.get_fields()
    turn = header.get("orientation") if "orientation" in fields else 1
    sides = (header.width, header.height)
    width, height = sides[::-1] if turn >= SWAPPED_SIDES else sides
    return Picture(
        path,
        name,
        width,
        height,
        frames=header.get("n-pages") if "n-pages" in fields else 1,
        has_alpha=header.hasalpha(),
        is_plain=turn == 1
        and header.interpretation in {"srgb", "b-w"}
        and header.format == "uchar",
    )
