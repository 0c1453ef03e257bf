"""Pots, cups, jars, boxes: what tea is brewed in and what presents come in."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

from collections.abc import Callable

from drawing.canvas import SERIF, Canvas, dark, light

Item = Callable[[Canvas, float, float], None]


def teapot(canvas: Canvas, x: float, y: float, clay: str, size: float = 1) -> None:
    """A round clay pot; `y` is where it stands."""
    fill = canvas.radial((0, light(clay, 0.5)), (0.45, clay), (1, dark(clay, 0.55)))
    lid = canvas.radial((0, light(clay, 0.5)), (0.6, clay), (1, dark(clay, 0.45)))
    line = f'fill="none" stroke="{dark(clay, 0.5)}" stroke-opacity=".5" stroke-width="3"'
    canvas.shadow(x, y, 150 * size, 30 * size)
    canvas.add(
        f'<g transform="translate({x} {y}) scale({size})">'
        f'<path d="M128 -118C206 -150 216 -26 118 -44" fill="none" stroke="{dark(clay, 0.25)}" '
        'stroke-width="23" stroke-linecap="round"/>'
        '<path d="M126 -122C196 -148 206 -42 122 -52" fill="none" '
        f'stroke="{light(clay, 0.22)}" stroke-width="7" stroke-linecap="round"/>'
        '<path d="M-106 -52C-150 -58 -160 -100 -196 -132L-176 -142C-150 -134 -128 -112 '
        '-104 -110Z" '
        f'fill="{dark(clay, 0.12)}"/>'
        f'<path d="M-132 -80C-132 -150 -80 -172 0 -172S132 -150 132 -80C132 -30 84 0 0 0'
        f'S-132 -30 -132 -80Z" fill="{fill}"/>'
        f'<path d="M-78 -160C-70 -196 70 -196 78 -160Q0 -146 -78 -160Z" fill="{lid}"/>'
        f'<ellipse cx="0" cy="-198" rx="20" ry="16" fill="{lid}"/>'
        f'<path d="M-80 -158Q0 -142 80 -158" {line}/><path d="M-124 -58Q0 -30 124 -58" {line}/>'
        f'<path d="M-92 -118q18 -34 56 -38" fill="none" stroke="#fff" stroke-opacity=".5" '
        f'stroke-width="11" stroke-linecap="round" filter="{canvas.blur(4)}"/></g>'
    )


def bowl(canvas: Canvas, x: float, y: float, size: float, glaze: str, liquor: str) -> None:
    """A cup full of tea or coffee, seen from a little above; `y` is where it stands."""
    rx, ry, height = 100 * size, 30 * size, 100 * size
    top = y - height
    inside = canvas.linear((0, dark(glaze, 0.26)), (1, light(glaze, 0.4)), turn=80)
    drink = canvas.radial((0, light(liquor, 0.42)), (0.5, liquor), (1, dark(liquor, 0.4)))
    canvas.shadow(x, y + 6 * size, rx * 0.7, ry * 0.9)
    canvas.add(
        f'<path d="M{x - rx * 0.44} {y - 8 * size}v{15 * size}Q{x} {y + 19 * size} {x + rx * 0.44} '
        f'{y + 7 * size}v{-15 * size}Z" fill="{canvas.round_side(dark(glaze, 0.16))}"/>',
        f'<path d="M{x - rx} {top}C{x - rx} {y - 18 * size} {x - rx * 0.62} {y} {x - rx * 0.42} {y}'
        f"Q{x} {y + 9 * size} {x + rx * 0.42} {y}C{x + rx * 0.62} {y} {x + rx} {y - 18 * size} "
        f'{x + rx} {top}Z" fill="{canvas.round_side(glaze)}"/>',
        f'<ellipse cx="{x}" cy="{top}" rx="{rx}" ry="{ry}" fill="{light(glaze, 0.6)}"/>',
        f'<ellipse cx="{x}" cy="{top + 1}" rx="{rx * 0.94}" ry="{ry * 0.9}" fill="{inside}"/>',
        f'<ellipse cx="{x}" cy="{top + 6 * size}" rx="{rx * 0.86}" ry="{ry * 0.74}" '
        f'fill="{drink}"/>',
        f'<path d="M{x - rx * 0.6} {top + 2 * size}q{rx * 0.3} {-ry * 0.4} {rx * 0.7} '
        f'{-ry * 0.34}" stroke="#fff" stroke-opacity=".5" stroke-width="{4 * size}" fill="none" '
        f'stroke-linecap="round" filter="{canvas.blur(2)}"/>',
    )


def steam(canvas: Canvas, x: float, y: float, size: float = 1) -> None:
    """Two curls above something hot."""
    soft = canvas.blur(6)
    for shift in (-22, 20):
        canvas.add(
            f'<path d="M{x + shift * size} {y}c-26 -40 30 -60 4 -112" stroke="#fff" fill="none" '
            f'stroke-opacity=".55" stroke-width="{9 * size}" stroke-linecap="round" '
            f'filter="{soft}"/>'
        )


def gaiwan(canvas: Canvas, x: float, y: float, glaze: str, ink: str) -> None:
    """A lidded bowl on its saucer, with a painted branch."""
    canvas.shadow(x, y, 170, 34)
    saucer = canvas.linear((0, light(glaze, 0.7)), (0.5, glaze), (1, dark(glaze, 0.28)))
    dome = canvas.radial((0, light(glaze, 0.9)), (0.6, glaze), (1, dark(glaze, 0.3)))
    canvas.add(
        f'<path d="M{x - 170} {y - 34}Q{x - 120} {y + 8} {x} {y + 8}T{x + 170} {y - 34}Z" '
        f'fill="{saucer}"/>',
        f'<ellipse cx="{x}" cy="{y - 34}" rx="170" ry="30" fill="{light(glaze, 0.5)}"/>',
        f'<ellipse cx="{x}" cy="{y - 32}" rx="110" ry="18" fill="{dark(glaze, 0.16)}"/>',
        f'<path d="M{x - 134} {y - 190}C{x - 128} {y - 80} {x - 80} {y - 34} {x - 54} {y - 30}'
        f'H{x + 54}C{x + 80} {y - 34} {x + 128} {y - 80} {x + 134} {y - 190}Z" '
        f'fill="{canvas.round_side(glaze)}"/>',
        f'<ellipse cx="{x}" cy="{y - 190}" rx="134" ry="26" fill="{light(glaze, 0.6)}"/>',
        f'<path d="M{x - 116} {y - 196}C{x - 96} {y - 262} {x + 96} {y - 262} {x + 116} {y - 196}'
        f'Q{x} {y - 168} {x - 116} {y - 196}Z" fill="{dome}"/>',
        f'<path d="M{x - 30} {y - 248}q-8 -26 6 -30h48q14 4 6 30z" fill="{dome}"/>',
        f'<g fill="none" stroke="{ink}" stroke-width="4" stroke-linecap="round" opacity=".8">'
        f'<path d="M{x - 78} {y - 78}q50 -8 84 -54M{x - 30} {y - 96}q34 4 62 -8"/></g>',
        *(
            f'<circle cx="{x + dx}" cy="{y + dy}" r="9" fill="{ink}" opacity=".75"/>'
            for dx, dy in ((8, -138), (34, -106), (-4, -112), (24, -134))
        ),
    )


def jar(canvas: Canvas, x: float, y: float, title: str, filling: str, cloth: str) -> None:
    """A glass jar with a cloth over its lid."""
    canvas.shadow(x, y, 120, 28)
    canvas.add(
        f'<path d="M{x - 116} {y - 210}Q{x - 126} {y - 240} {x - 80} {y - 262}H{x + 80}'
        f"Q{x + 126} {y - 240} {x + 116} {y - 210}V{y - 26}Q{x + 112} {y} {x + 80} {y}H{x - 80}"
        f'Q{x - 112} {y} {x - 116} {y - 26}Z" fill="{canvas.round_side(filling)}"/>',
        f'<path d="M{x - 96} {y - 206}V{y - 40}" stroke="#fff" stroke-opacity=".5" '
        f'stroke-width="12" stroke-linecap="round" filter="{canvas.blur(4)}"/>',
        f'<path d="M{x - 112} {y - 244}Q{x - 90} {y - 330} {x} {y - 330}T{x + 112} {y - 244}'
        f'l-22 10 -20 -10 -24 12 -24 -12 -22 12 -22 -12 -24 12 -24 -12 -20 10Z" '
        f'fill="{canvas.radial((0, light(cloth, 0.5)), (0.6, cloth), (1, dark(cloth, 0.3)))}"/>',
        f'<path d="M{x - 98} {y - 262}Q{x} {y - 244} {x + 98} {y - 262}" stroke="#8c6a3a" '
        'stroke-width="6" fill="none"/>',
        f'<rect x="{x - 70}" y="{y - 190}" width="140" height="134" rx="8" '
        f'fill="{canvas.linear((0, "#fdf7ea"), (1, "#e9dcc4"))}"/>',
        f'<rect x="{x - 62}" y="{y - 182}" width="124" height="118" rx="4" fill="none" '
        f'stroke="{dark(filling, 0.2)}" stroke-width="2"/>',
    )
    canvas.text(x, y - 118, title, 36, dark(filling, 0.4))
    canvas.text(x, y - 84, "云上手作", 19, dark(filling, 0.3), font_family=SERIF)


def gift_box(canvas: Canvas, label: tuple[str, str], colour: str, items: tuple[Item, ...]) -> None:
    """An open box from above: the lid behind, the filled tray in front."""
    cover = canvas.linear((0, light(colour, 0.28)), (0.5, colour), (1, dark(colour, 0.28)), turn=40)
    tray = canvas.linear((0, "#f3e7d0"), (1, "#d8c29c"), turn=40)
    gold = "#e6c98c"
    canvas.add(
        f'<rect x="96" y="66" width="420" height="250" rx="10" fill="#2a1609" opacity=".4" '
        f'filter="{canvas.blur(14)}"/>',
        f'<rect x="86" y="50" width="428" height="252" rx="10" fill="{cover}"/>',
        f'<rect x="102" y="66" width="396" height="220" rx="4" fill="none" stroke="{gold}" '
        'stroke-width="2.4"/>',
        f'<circle cx="300" cy="150" r="62" fill="none" stroke="{gold}" stroke-width="2.4"/>',
    )
    canvas.text(300, 172, label[0], 62 if len(label[0]) == 1 else 46, gold)
    canvas.text(300, 258, label[1], 25, gold, letter_spacing="6", font_family=SERIF)
    canvas.add(
        f'<rect x="86" y="300" width="440" height="250" rx="10" fill="#2a1609" opacity=".45" '
        f'filter="{canvas.blur(16)}"/>',
        f'<rect x="70" y="288" width="460" height="250" rx="12" fill="{dark(colour, 0.12)}"/>',
        f'<rect x="84" y="302" width="432" height="222" rx="6" fill="{tray}"/>',
    )
    step = 432 / len(items)
    for number, item in enumerate(items):
        x = 84 + step * (number + 0.5)
        canvas.add(
            f'<circle cx="{x}" cy="418" r="{min(step * 0.46, 98)}" fill="#6b4a2a" opacity=".4" '
            f'filter="{canvas.blur(7)}"/>'
        )
        item(canvas, x, 413)


def bottle(canvas: Canvas, x: float, y: float, title: str, drink: str) -> None:
    """A slim glass bottle of cold brew."""
    canvas.shadow(x, y, 74, 22)
    canvas.add(
        f'<path d="M{x - 28} {y - 350}V{y - 296}Q{x - 74} {y - 268} {x - 74} {y - 216}V{y - 22}'
        f"Q{x - 72} {y} {x - 50} {y}H{x + 50}Q{x + 72} {y} {x + 74} {y - 22}V{y - 216}"
        f'Q{x + 74} {y - 268} {x + 28} {y - 296}V{y - 350}Z" fill="{canvas.round_side(drink)}"/>',
        f'<rect x="{x - 33}" y="{y - 384}" width="66" height="44" rx="7" '
        f'fill="{canvas.round_side("#c9a87a")}"/>',
        f'<path d="M{x - 56} {y - 206}V{y - 34}" stroke="#fff" stroke-opacity=".45" '
        f'stroke-width="9" stroke-linecap="round" filter="{canvas.blur(3)}"/>',
        f'<rect x="{x - 48}" y="{y - 198}" width="96" height="146" rx="5" fill="#f7efe0"/>',
    )
    canvas.column(x, y - 152, title, 36, dark(drink, 0.2))


def travel_case(canvas: Canvas, x: float, y: float, colour: str) -> None:
    """A soft case with a zip and a loop to carry it; `y` is where it stands."""
    wide, high = 400, 250
    left, top = x - wide / 2, y - high
    fill = canvas.radial((0, light(colour, 0.3)), (0.6, colour), (1, dark(colour, 0.36)))
    canvas.shadow(x, y - 4, wide * 0.5, 30)
    canvas.add(
        f'<path d="M{x - 62} {top + 8}q6 -54 62 -54t62 54" fill="none" '
        f'stroke="{dark(colour, 0.4)}" stroke-width="17" stroke-linecap="round"/>',
        f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" rx="58" fill="{fill}"/>',
        f'<path d="M{left + 6} {top + 74}Q{x} {top + 96} {left + wide - 6} {top + 74}" '
        f'fill="none" stroke="{dark(colour, 0.5)}" stroke-width="7"/>',
        f'<path d="M{left + 6} {top + 74}Q{x} {top + 96} {left + wide - 6} {top + 74}" '
        'fill="none" stroke="#e6c98c" stroke-width="3" stroke-dasharray="5 4"/>',
        f'<rect x="{left + 13}" y="{top + 13}" width="{wide - 26}" height="{high - 26}" rx="47" '
        f'fill="none" stroke="{light(colour, 0.45)}" stroke-opacity=".5" stroke-width="2" '
        'stroke-dasharray="9 6"/>',
        f'<rect x="{x + 96}" y="{top + 78}" width="13" height="36" rx="6" fill="#c9a05e"/>',
    )
    canvas.text(x, top + 58, "云上", 34, light(colour, 0.5))
