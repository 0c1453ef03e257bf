"""Where things stand: a wall, a table, a little of the shop's world behind."""

from __future__ import annotations

import math
from collections.abc import Sequence

from drawing.canvas import Canvas, dark, light

HORIZON = 0.66
SIDE = 600
"""The side of a square picture."""


def standing(seed: str, tone: str) -> Canvas:
    """Start a square picture of something on a table."""
    canvas = Canvas(SIDE, SIDE, seed)
    table(canvas, tone)
    return canvas


def table(canvas: Canvas, tone: str) -> None:
    """A lit wall above a table top, both of one tone."""
    width, height = canvas.width, canvas.height
    edge = height * HORIZON
    wall = canvas.radial((0, light(tone, 0.72)), (0.6, light(tone, 0.4)), (1, tone))
    top = canvas.linear((0, dark(tone, 0.1)), (0.25, light(tone, 0.22)), (1, tone), turn=90)
    canvas.add(
        f'<rect width="{width}" height="{height}" fill="{wall}"/>',
        f'<rect y="{edge}" width="{width}" height="{height - edge}" fill="{top}"/>',
    )


def cloth(canvas: Canvas, tone: str) -> None:
    """A flat cloth seen from above, with a soft weave of light."""
    width, height = canvas.width, canvas.height
    fill = canvas.radial((0, light(tone, 0.5)), (0.7, light(tone, 0.12)), (1, dark(tone, 0.08)))
    canvas.add(f'<rect width="{width}" height="{height}" fill="{fill}"/>')


def moon(canvas: Canvas, x: float, y: float, radius: float, tone: str) -> None:
    """A round window or moon on the wall."""
    fill = canvas.linear((0, light(tone, 0.86)), (1, light(tone, 0.5)), turn=70)
    canvas.add(f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}" opacity=".8"/>')


def mountains(canvas: Canvas, base: float, tone: str, layers: int = 3) -> None:
    """Hills behind hills, paler with distance: the shop's high plateau."""
    for layer in range(layers):
        near = (layer + 1) / layers
        canvas.add(
            f'<path d="{ridge(canvas, base - (1 - near) * 90, 42 + 16 * layer)}" '
            f'fill="{light(tone, 0.72 - near * 0.6)}" opacity="{0.5 + near * 0.4:.2f}"/>'
        )


def ridge(canvas: Canvas, base: float, swing: float) -> str:
    """One line of hills across the sheet, closed below."""
    first, second = canvas.chance.random() * 6, canvas.chance.random() * 6
    points = []
    for step in range(41):
        x = canvas.width * step / 40
        wave = math.sin(step * 0.24 + first) + 0.45 * math.sin(step * 0.61 + second)
        points.append(f"{x:.0f} {base - wave * swing * 0.6:.0f}")
    return f"M0 {canvas.height} L" + " L".join(points) + f" L{canvas.width} {canvas.height} Z"


def sprig(canvas: Canvas, x: float, y: float, turn: float, size: float = 1) -> None:
    """A tea twig: two leaves and a bud."""
    greens = ("#6f8f4e", "#5b7c40", "#8aa762")
    fills = [canvas.linear((0, light(g, 0.25)), (1, dark(g, 0.2)), turn=40) for g in greens]
    leaf = "M0 0 C14 -24 44 -38 82 -30 C66 -2 34 14 0 0Z"
    bud = "M0 0 C2 -22 16 -46 34 -58 C36 -34 24 -10 0 0Z"
    vein = '<path d="M4 -1 Q40 -14 74 -27" stroke="#fff" stroke-opacity=".35" fill="none"/>'
    canvas.add(
        f'<g transform="translate({x} {y}) rotate({turn}) scale({size})">'
        f'<path d="M-30 44 Q-14 16 0 0" stroke="{greens[1]}" stroke-width="5" fill="none" '
        'stroke-linecap="round"/>'
        f'<path d="{leaf}" fill="{fills[0]}"/>{vein}'
        f'<g transform="rotate(-118)"><path d="{leaf}" fill="{fills[1]}"/>{vein}</g>'
        f'<path d="{bud}" fill="{fills[2]}" transform="rotate(-22)"/></g>'
    )


def petals(
    canvas: Canvas, colour: str, spots: Sequence[tuple[float, float]], size: float = 1
) -> None:
    """Rose petals that fell on the table."""
    for x, y in spots:
        fill = canvas.radial((0, light(colour, 0.45)), (1, colour))
        turn = canvas.chance.randrange(360)
        canvas.add(
            f'<ellipse cx="{x + 3}" cy="{y + 6}" rx="{19 * size}" ry="{10 * size}" opacity=".2" '
            f'fill="#3a1a10" filter="{canvas.blur(4)}"/>',
            f'<g transform="translate({x} {y}) rotate({turn}) scale({size})">'
            f'<path d="M-24 4 C-20 -16 8 -20 22 -8 C28 2 16 14 0 15 C-10 16 -20 12 -24 4Z" '
            f'fill="{fill}"/><path d="M-22 4 Q-2 -4 18 -4" stroke="#fff" stroke-opacity=".35" '
            'fill="none" stroke-width="1.6"/></g>',
        )


def beans(canvas: Canvas, spots: Sequence[tuple[float, float]], size: float = 1) -> None:
    """Roasted coffee beans."""
    for x, y in spots:
        turn = canvas.chance.randrange(180)
        fill = canvas.radial((0, "#8a5a38"), (0.6, "#5a331c"), (1, "#351b0d"))
        canvas.add(
            f'<ellipse cx="{x + 4}" cy="{y + 8}" rx="{20 * size}" ry="{11 * size}" opacity=".3" '
            f'fill="#1d0e05" filter="{canvas.blur(4)}"/>',
            f'<g transform="translate({x} {y}) rotate({turn}) scale({size})">'
            f'<ellipse rx="20" ry="14" fill="{fill}"/>'
            '<path d="M-19 1 Q-6 -7 0 0 T19 -1" stroke="#24110a" stroke-width="2.6" '
            'fill="none"/></g>',
        )
