"""Draw the pictures of the example shop: `python -m drawing [WORD …]` in this folder's parent.

Needs the Debian packages fonts-noto-cjk and fonts-lxgw-wenkai while drawing; the pictures are
committed, so nobody else does.  With words, only pictures whose path holds one of them are drawn.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pyvips

from drawing.pictures import PICTURES

ASSETS = Path(__file__).parent.parent / "assets"
QUALITY = 80


def draw(path: str) -> bytes:
    """Make the bytes of one picture."""
    scene, words = PICTURES[path]
    drawing = scene(path, *words).svg()
    picture = pyvips.Image.svgload_buffer(drawing.encode(), scale=1).flatten(background=255)
    if path.startswith("cat/"):
        picture = picture.resize(0.4)
    if path.endswith(".png"):
        flat: bytes = picture.pngsave_buffer(palette=True, Q=95, compression=9, keep="none")
        return flat
    photo: bytes = picture.jpegsave_buffer(
        Q=QUALITY, keep="none", optimize_coding=True, trellis_quant=True, quant_table=3,
        interlace=True, optimize_scans=True, overshoot_deringing=True,
    )  # fmt: skip
    return photo


def main(words: list[str]) -> None:
    """Draw all pictures, or those that a word names."""
    for path in PICTURES:
        if words and not any(word in path for word in words):
            continue
        content = draw(path)
        target = ASSETS / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        print(f"{len(content):7} {path}")


if __name__ == "__main__":
    main(sys.argv[1:])
