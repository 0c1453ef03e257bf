"""Flower cakes, whole and cut open, and the other pastries of the bakery."""

from __future__ import annotations

import math

from drawing.canvas import Canvas, dark, light

CRUST = "#e0a95c"


def flower_cake(canvas: Canvas, x: float, y: float, size: float, mark: str) -> None:
    """A baked flaky cake with its red stamp; `y` is the middle of its top."""
    rx, ry, thick = 120 * size, 66 * size, 46 * size
    canvas.shadow(x, y + thick + ry * 0.5, rx, ry * 0.6)
    top = canvas.radial((0, "#f3c878"), (0.55, CRUST), (0.9, "#c07f35"), (1, "#e8c58c"))
    side = canvas.linear((0, "#c99a5c"), (0.3, "#f4dfb4"), (0.7, "#ddb679"), (1, "#a06e34"))
    canvas.add(
        f'<path d="M{x - rx} {y}q-4 {thick * 0.6} 8 {thick}A{rx - 8} {ry} 0 0 0 {x + rx - 8} '
        f'{y + thick}q12 {-thick * 0.4} 8 {-thick}Z" fill="{side}"/>',
        *(
            f'<path d="M{x - rx + 2} {y + thick * share}A{rx - 2} {ry} 0 0 0 {x + rx - 2} '
            f'{y + thick * share}" fill="none" stroke="#a56f35" stroke-opacity=".35" '
            'stroke-width="1.6"/>'
            for share in (0.28, 0.5, 0.72)
        ),
        f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{top}"/>',
        f'<ellipse cx="{x - rx * 0.2}" cy="{y - ry * 0.3}" rx="{rx * 0.5}" ry="{ry * 0.3}" '
        f'fill="#fff2cf" opacity=".5" filter="{canvas.blur(12 * size)}"/>',
        f'<g transform="translate({x} {y}) scale(1 .55)"><circle r="{46 * size}" fill="none" '
        f'stroke="#b23a34" stroke-width="{3.4 * size}" opacity=".85"/><text y="{17 * size}" '
        f'font-size="{50 * size}" text-anchor="middle" font-family="LXGW WenKai" '
        f'font-weight="700" fill="#b23a34" opacity=".9">{mark}</text></g>',
    )


def cut_cake(canvas: Canvas, x: float, y: float, size: float, filling: str) -> None:
    """Half a cake, the cut towards us: thin flaky crust around petals in syrup."""
    width, height = 250 * size, 104 * size
    left, top = x - width / 2, y - height
    canvas.shadow(x, y, width * 0.52, 24 * size)
    shell = (
        f"M{left + 6} {y - 14 * size}C{left - 14} {top + 30 * size} {left + 16} {top} {left + 46} "
        f"{top}H{left + width - 46}C{left + width - 16} {top} {left + width + 14} "
        f"{top + 30 * size} {left + width - 6} {y - 14 * size}Q{x} {y + 12 * size} {left + 6} "
        f"{y - 14 * size}Z"
    )
    back = canvas.linear((0, "#f0c47a"), (1, "#bf8238"), turn=90)
    canvas.add(
        f'<path d="M{left + 30} {top + 8}C{left + 50} {top - 62 * size} {left + width - 50} '
        f'{top - 62 * size} {left + width - 30} {top + 8}Z" fill="{back}"/>',
        f'<path d="{shell}" fill="{canvas.linear((0, "#f7e3b8"), (1, "#dcb273"), turn=90)}"/>',
        *(
            f'<path d="{shell}" fill="none" stroke="#b98545" stroke-opacity=".4" '
            f'stroke-width="1.6" transform="translate({x * (1 - k):.1f} '
            f'{(y - height / 2) * (1 - k):.1f}) scale({k})"/>'
            for k in (0.97, 0.93, 0.89)
        ),
    )
    inner = (
        f'<path d="{shell}" transform="translate({x * 0.18:.1f} {(y - height / 2) * 0.26:.1f}) '
        f'scale(.82 .74)"/>'
    )
    glow = canvas.linear((0, light(filling, 0.25)), (1, dark(filling, 0.3)), turn=80)
    canvas.add(f'<g clip-path="{canvas.clip(inner)}">{_filling(canvas, x, y, size, filling)}')
    canvas.add(
        f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{glow}" '
        'opacity=".28"/></g>'
    )


def _filling(canvas: Canvas, x: float, y: float, size: float, colour: str) -> str:
    shapes = [
        f'<rect x="{x - 140 * size}" y="{y - 130 * size}" width="{280 * size}" '
        f'height="{150 * size}" fill="{colour}"/>'
    ]
    for number in range(110):
        left = x + canvas.chance.uniform(-120, 120) * size
        top = y - canvas.chance.uniform(4, 100) * size
        tone = (dark(colour, 0.32), light(colour, 0.3), dark(colour, 0.16))[number % 3]
        turn = canvas.chance.randrange(-35, 35)
        shapes.append(
            f'<ellipse cx="{left:.0f}" cy="{top:.0f}" rx="{13 * size:.0f}" ry="{5 * size:.0f}" '
            f'fill="{tone}" opacity=".75" transform="rotate({turn} {left:.0f} {top:.0f})"/>'
        )
    return "".join(shapes)


def plate(canvas: Canvas, x: float, y: float, rx: float, glaze: str = "#f2ece0") -> None:
    """A wide shallow plate."""
    ry = rx * 0.36
    rim = canvas.linear((0, light(glaze, 0.7)), (0.6, glaze), (1, dark(glaze, 0.22)), turn=30)
    well = canvas.linear((0, dark(glaze, 0.12)), (1, light(glaze, 0.5)), turn=60)
    canvas.shadow(x, y + 14, rx, ry * 0.9, 0.3)
    canvas.add(
        f'<ellipse cx="{x}" cy="{y + 12}" rx="{rx * 0.98}" ry="{ry}" fill="{dark(glaze, 0.3)}"/>',
        f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{rim}"/>',
        f'<ellipse cx="{x}" cy="{y + 2}" rx="{rx * 0.78}" ry="{ry * 0.74}" fill="{well}"/>',
    )


def moulded(canvas: Canvas, colour: str) -> None:
    """Bean cakes from a wooden mould, nine on a tray, seen from above."""
    for number in range(9):
        x, y = 132 + number % 3 * 168, 132 + number // 3 * 168
        tone = light(colour, 0.1 * (number * 2 % 3))
        fill = canvas.radial((0, light(tone, 0.55)), (0.6, tone), (1, dark(tone, 0.22)))
        petals = "".join(
            f'<ellipse cx="{x + 32 * math.cos(a):.1f}" cy="{y + 32 * math.sin(a):.1f}" rx="25" '
            f'ry="17" transform="rotate({math.degrees(a):.0f} {x + 32 * math.cos(a):.1f} '
            f'{y + 32 * math.sin(a):.1f})"/>'
            for a in (k * math.tau / 8 for k in range(8))
        )
        canvas.add(
            f'<rect x="{x - 62}" y="{y - 58}" width="140" height="146" rx="32" fill="#2a1609" '
            f'opacity=".28" filter="{canvas.blur(8)}"/>',
            f'<rect x="{x - 72}" y="{y - 72}" width="144" height="144" rx="32" fill="{fill}"/>',
            f'<g fill="none" stroke="{dark(tone, 0.4)}" stroke-opacity=".4" '
            f'stroke-width="2.4">{petals}<circle cx="{x}" cy="{y}" r="12"/></g>',
        )


def cookies(canvas: Canvas, colour: str, topping: str) -> None:
    """Crumbly round biscuits with cracks and a nut on each."""
    spots = ((205, 215), (395, 210), (170, 385), (320, 330), (460, 385), (310, 480))
    for x, y in spots:
        r = 84
        fill = canvas.radial((0, light(colour, 0.4)), (0.6, colour), (1, dark(colour, 0.34)))
        cracks = "".join(
            f'<path d="M{x + 30 * math.cos(a):.0f} {y + 30 * math.sin(a):.0f}q'
            f"{canvas.chance.randrange(-8, 8)} {canvas.chance.randrange(-8, 8)} "
            f'{46 * math.cos(a + 0.2):.0f} {46 * math.sin(a + 0.2):.0f}"/>'
            for a in (canvas.chance.random() + k * math.tau / 7 for k in range(7))
        )
        canvas.add(
            f'<circle cx="{x + 8}" cy="{y + 14}" r="{r}" fill="#2a1609" opacity=".3" '
            f'filter="{canvas.blur(9)}"/>',
            f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>',
            f'<g fill="none" stroke="{dark(colour, 0.55)}" stroke-width="3.4" '
            f'stroke-opacity=".6" stroke-linecap="round">{cracks}</g>',
            walnut(canvas, x, y, topping),
        )


def walnut(canvas: Canvas, x: float, y: float, colour: str) -> str:
    """Half a walnut: two wrinkled lobes."""
    fill = canvas.radial((0, light(colour, 0.5)), (0.7, colour), (1, dark(colour, 0.3)))
    turn = canvas.chance.randrange(180)
    lobes = "".join(
        f'<path d="M0 {side * 3}C-34 {side * 2} -38 {side * 12} -26 {side * 20}q8 {side * 8} 15 '
        f"{side * 1}q10 {side * 10} 18 0q14 {side * 6} 20 {side * -6}C36 {side * 8} 22 {side * 2} "
        f'0 {side * 3}Z" fill="{fill}"/><path d="M-24 {side * 13}q12 {side * -7} 22 0t24 '
        f'{side * -3}" fill="none" stroke="{dark(colour, 0.5)}" stroke-opacity=".6" '
        'stroke-width="2.6"/>'
        for side in (-1, 1)
    )
    return (
        f'<ellipse cx="{x + 3}" cy="{y + 6}" rx="32" ry="24" fill="#2a1609" opacity=".3" '
        f'filter="{canvas.blur(5)}"/><g transform="translate({x} {y}) rotate({turn})">{lobes}</g>'
    )


def rolls(canvas: Canvas, colour: str) -> None:
    """Crisp egg rolls, stacked like logs."""
    for x, y in ((160, 450), (270, 455), (380, 450), (215, 372), (325, 372), (270, 294)):
        canvas.shadow(x + 60, y + 42, 96, 12, 0.2)
        barrel = canvas.linear(
            (0, light(colour, 0.5)), (0.4, colour), (1, dark(colour, 0.4)), turn=90
        )
        canvas.add(
            f'<path d="M{x} {y - 44}l120 -34a40 44 0 0 1 0 88l-120 34z" fill="{barrel}"/>',
            f'<ellipse cx="{x}" cy="{y}" rx="40" ry="44" fill="{light(colour, 0.3)}"/>',
            *(
                f'<ellipse cx="{x}" cy="{y}" rx="{40 * k:.0f}" ry="{44 * k:.0f}" fill="none" '
                f'stroke="{dark(colour, 0.4)}" stroke-opacity=".6" stroke-width="3"/>'
                for k in (0.94, 0.72, 0.5)
            ),
            f'<ellipse cx="{x}" cy="{y}" rx="13" ry="15" fill="{dark(colour, 0.6)}"/>',
        )


def stamped(canvas: Canvas, x: float, y: float, radius: float, mark: str) -> None:
    """A flower cake from straight above."""
    top = canvas.radial((0, "#f3c878"), (0.6, CRUST), (0.92, "#bd7c33"), (1, "#e8c58c"))
    canvas.add(
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{top}"/>',
        f'<circle cx="{x}" cy="{y}" r="{radius * 0.46}" fill="none" stroke="#b23a34" '
        'stroke-width="2.6"/>',
    )
    canvas.text(x, y + radius * 0.19, mark, radius * 0.52, "#b23a34")
