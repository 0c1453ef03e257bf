"""Pastries as they are served: bean cakes and biscuits in stacks, rolls in a tin, jam in a dish."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

import math

from drawing.canvas import Canvas, dark, light
from drawing.pastry import walnut

TILT = 0.56
"""How much a flat thing on the table is foreshortened."""


def bean_cake(canvas: Canvas, x: float, y: float, size: float, colour: str) -> None:
    """A moulded bean cake seen from the side; `y` is the middle of its top."""
    half, thick = 76 * size, 40 * size
    side = canvas.linear((0, dark(colour, 0.3)), (0.35, light(colour, 0.2)), (1, dark(colour, 0.3)))
    top = canvas.radial((0, light(colour, 0.6)), (0.6, colour), (1, dark(colour, 0.12)))
    square = f'x="{-half}" y="{-half}" width="{2 * half}" height="{2 * half}" rx="{34 * size}"'
    petals = "".join(
        f'<ellipse cx="{33 * size}" cy="0" rx="{25 * size}" ry="{16 * size}" '
        f'transform="rotate({turn})"/>'
        for turn in range(0, 360, 45)
    )
    canvas.add(
        f'<ellipse cx="{x + 8}" cy="{y + thick + half * 0.42}" rx="{half * 1.05}" '
        f'ry="{half * 0.42}" fill="#2a1609" opacity=".34" filter="{canvas.blur(8)}"/>',
        f'<g transform="translate({x} {y + thick}) scale(1 {TILT})"><rect {square} '
        f'fill="{side}"/></g>',
        f'<rect x="{x - half}" y="{y}" width="{2 * half}" height="{thick}" fill="{side}"/>',
        f'<g transform="translate({x} {y}) scale(1 {TILT})"><rect {square} fill="{top}"/>'
        f'<g fill="none" stroke="{dark(colour, 0.4)}" stroke-opacity=".42" '
        f'stroke-width="{2.6 * size}">{petals}<circle r="{11 * size}"/></g>'
        f'<rect {square} fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="3"/></g>',
    )


def biscuit(canvas: Canvas, x: float, y: float, size: float, colour: str) -> None:
    """A cracked biscuit seen from the side; `y` is the middle of its top."""
    rx, ry, thick = 118 * size, 58 * size, 26 * size
    side = canvas.linear((0, dark(colour, 0.4)), (0.3, light(colour, 0.1)), (1, dark(colour, 0.45)))
    top = canvas.radial((0, light(colour, 0.45)), (0.6, colour), (1, dark(colour, 0.26)))
    cracks = "".join(
        f'<path d="M{rx * 0.3 * math.cos(a):.0f} {ry * 0.3 * math.sin(a):.0f}'
        f"q{canvas.chance.randrange(-9, 9)} {canvas.chance.randrange(-6, 6)} "
        f'{rx * 0.5 * math.cos(a + 0.2):.0f} {ry * 0.5 * math.sin(a + 0.2):.0f}"/>'
        for a in (canvas.chance.random() + k * math.tau / 9 for k in range(9))
    )
    canvas.add(
        f'<ellipse cx="{x + 8}" cy="{y + thick + 10}" rx="{rx}" ry="{ry * 0.9}" fill="#2a1609" '
        f'opacity=".32" filter="{canvas.blur(8)}"/>',
        f'<path d="M{x - rx} {y}q-3 {thick * 0.8} 8 {thick}A{rx - 8} {ry} 0 0 0 {x + rx - 8} '
        f'{y + thick}q11 {-thick * 0.2} 8 {-thick}Z" fill="{side}"/>',
        f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{top}"/>',
        f'<g transform="translate({x} {y})" fill="none" stroke="{dark(colour, 0.55)}" '
        f'stroke-opacity=".55" stroke-width="{3.4 * size}" stroke-linecap="round">{cracks}</g>',
    )


def biscuit_stack(canvas: Canvas, colour: str, topping: str) -> None:
    """Four biscuits on each other, and walnuts beside them."""
    for number in range(4):
        biscuit(canvas, 290 + (6, -8, 4, -2)[number], 420 - number * 46, 1.12, colour)
    canvas.add(walnut(canvas, 288, 276, topping))
    for x, y in ((468, 500), (520, 462), (96, 512)):
        canvas.add(walnut(canvas, x, y, topping))


def roll_tin(canvas: Canvas, x: float, y: float, colour: str, tin: str, title: str) -> None:
    """An open tin full of egg rolls; `y` is where it stands."""
    rx, ry, high = 128, 30, 236
    top = y - high
    canvas.shadow(x, y, rx, ry * 1.3)
    canvas.add(
        f'<ellipse cx="{x}" cy="{top}" rx="{rx}" ry="{ry}" fill="{dark(tin, 0.6)}"/>',
    )
    for dx, dy, lean in (
        (-60, -96, -5),
        (58, -104, 6),
        (-4, -128, 1),
        (-34, -66, -3),
        (36, -72, 3),
    ):
        _upright(canvas, x + dx, top + dy, lean, colour)
    label = f"M{x - 70} {top + 62}q70 20 140 0v130q-70 20 -140 0Z"
    canvas.add(
        f'<path d="M{x - rx} {top}A{rx} {ry} 0 0 0 {x + rx} {top}V{y}A{rx} {ry} 0 0 1 {x - rx} '
        f'{y}Z" fill="{canvas.round_side(tin)}"/>',
        f'<path d="M{x - rx} {top}A{rx} {ry} 0 0 0 {x + rx} {top}" fill="none" '
        f'stroke="{light(tin, 0.6)}" stroke-width="5"/>',
        f'<path d="{label}" fill="{canvas.linear((0, "#fdf7ea"), (1, "#e9dcc4"))}"/>',
    )
    canvas.text(x, top + 132, title, 40, dark(tin, 0.4))
    canvas.text(x, top + 172, "滇味饼铺", 20, dark(tin, 0.2))


def _upright(canvas: Canvas, x: float, y: float, lean: float, colour: str) -> None:
    barrel = canvas.linear(
        (0, dark(colour, 0.3)), (0.35, light(colour, 0.4)), (1, dark(colour, 0.4))
    )
    rings = "".join(
        f'<ellipse rx="{34 * k:.0f}" ry="{15 * k:.0f}" fill="none" '
        f'stroke="{dark(colour, 0.4)}" stroke-opacity=".65" stroke-width="2.6"/>'
        for k in (0.94, 0.7, 0.46)
    )
    canvas.add(
        f'<g transform="translate({x} {y}) rotate({lean})">'
        f'<path d="M-34 0V200H34V0Z" fill="{barrel}"/>'
        f'<ellipse rx="34" ry="15" fill="{light(colour, 0.4)}"/>{rings}'
        f'<ellipse rx="11" ry="5" fill="{dark(colour, 0.6)}"/></g>'
    )


def spoon(canvas: Canvas, x: float, y: float, turn: float, full: str) -> None:
    """A wooden spoon on the table with a little of something in it."""
    wood = canvas.linear((0, "#d9ab74"), (1, "#a9763f"), turn=90)
    canvas.add(
        f'<g transform="translate({x} {y}) rotate({turn})">'
        f'<ellipse cx="70" cy="18" rx="150" ry="12" fill="#2a1609" opacity=".26" '
        f'filter="{canvas.blur(7)}"/><path d="M44 -9Q140 -2 232 -8q10 8 0 16Q140 6 44 9Z" '
        f'fill="{wood}"/><ellipse rx="56" ry="32" fill="{wood}"/>'
        f'<ellipse rx="46" ry="24" fill="{dark("#a9763f", 0.2)}"/>'
        f'<ellipse cx="-2" cy="-3" rx="40" ry="19" '
        f'fill="{canvas.radial((0, light(full, 0.4)), (0.6, full), (1, dark(full, 0.4)))}"/></g>'
    )
