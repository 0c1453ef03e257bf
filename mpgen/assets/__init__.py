"""Pictures and icons as the packages carry them: pure steps from bytes to bytes.

In: a picture of the shop or an icon's SVG, and what its use needs.  Out: one file of the unit.
Where the file ends up and who names it is not known here.  The imaging library is loaded when a
step first runs, so that commands without pictures start fast.
"""

from __future__ import annotations

from mpgen.ir.bundle import Object
from mpgen.ir.diagnostic import Diagnostics

__all__ = ["icon_step", "image_step"]


def image_step(unit: str, path: str, content: bytes) -> tuple[Object, Diagnostics]:
    """Make the files of `asset/PATH`; a picture that cannot be used has none."""
    from mpgen.assets.image import asset  # noqa: PLC0415  (loads libvips, 50 ms)

    file, said = asset(path, content)
    return Object(unit, (file,) if file else ()), said


def icon_step(unit: str, svg: str, colour: str, size: int) -> tuple[Object, Diagnostics]:
    """Make the file of `icon/NAME/ROLE`."""
    from mpgen.assets.icon import icon  # noqa: PLC0415  (loads libvips, 50 ms)

    file, said = icon(unit, svg, colour, size)
    return Object(unit, (file,) if file else ()), said
