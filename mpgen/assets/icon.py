"""Draw an icon: SVG text in `currentColor` becomes a PNG in one colour and size.

A tab icon may weigh 40 KB on the strictest target; at 81 x 81 pixels even the raw pixels are
26 KB, so the size that a target's limits ask for keeps the weight as well.
"""

from __future__ import annotations

import pyvips

from mpgen.assets import messages
from mpgen.ir.bundle import CompiledFile
from mpgen.ir.diagnostic import Diagnostics


def icon(unit: str, svg: str, colour: str, size: int) -> tuple[CompiledFile | None, Diagnostics]:
    """Draw into a transparent square of `size` pixels, the drawing centred."""
    painted = svg.replace("currentColor", colour).encode()
    try:
        drawn = pyvips.Image.thumbnail_buffer(painted, size, height=size, size="both")
        square = drawn.gravity("centre", size, size, extend="background", background=[0, 0, 0, 0])
        content: bytes = square.pngsave_buffer(
            Q=100, keep="none", palette=True, effort=7, compression=9
        )
    except pyvips.Error as problem:
        reason = str(problem).strip().splitlines()[-1]
        return None, (messages.unreadable_icon(unit, reason),)
    return CompiledFile(".png", raw=content), ()
