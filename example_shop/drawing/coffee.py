"""Coffee: standing bags, drip boxes, mugs and glasses."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

from drawing.canvas import SERIF, Canvas, dark, light
from drawing.pastry import plate
from drawing.stage import ridge


def pouch(canvas: Canvas, x: float, y: float, size: float, label: tuple[str, str],
          colour: str, accent: str) -> None:  # fmt: skip
    """A standing bag with a landscape on its label; `y` is where it stands."""
    width, height = 230 * size, 330 * size
    left, right, top = x - width / 2, x + width / 2, y - height
    body = (
        f"M{left + 8} {top}H{right - 8}C{right + 4} {top + height * 0.3} {right + 10} "
        f"{y - height * 0.25} {right - 4} {y - 8}Q{x} {y + 14} {left + 4} {y - 8}"
        f"C{left - 10} {y - height * 0.25} {left - 4} {top + height * 0.3} {left + 8} {top}Z"
    )
    canvas.shadow(x, y, width * 0.52, 26 * size)
    canvas.add(
        f'<path d="{body}" fill="{canvas.round_side(colour)}"/>',
        f'<path d="M{left + 8} {top}H{right - 8}V{top + 34 * size}H{left + 5}Z" '
        f'fill="{dark(colour, 0.2)}" opacity=".5"/>',
        *(
            f'<path d="M{left + 8} {top + line * size}H{right - 8}" stroke="#fff" '
            'stroke-opacity=".22" stroke-width="1.5"/>'
            for line in (8, 16, 24)
        ),
        f'<path d="M{left + 22} {top + 60 * size}Q{left + 8} {y - height * 0.4} {left + 26} '
        f'{y - 24}" '
        f'stroke="#fff" stroke-opacity=".28" stroke-width="{9 * size}" fill="none" '
        f'filter="{canvas.blur(5)}"/>',
    )
    box = (left + 30 * size, top + 84 * size, width - 60 * size, 186 * size)
    _landscape(canvas, box, accent)
    canvas.text(x, box[1] + 62 * size, label[0], 38 * size, dark(accent, 0.5))
    canvas.text(x, box[1] + 92 * size, label[1], 17 * size, dark(accent, 0.4), font_family=SERIF)
    canvas.add(
        f'<circle cx="{x}" cy="{top + 58 * size}" r="{9 * size}" fill="{dark(colour, 0.3)}"/>',
        f'<circle cx="{x}" cy="{top + 57 * size}" r="{4 * size}" fill="{light(colour, 0.2)}"/>',
    )


def _landscape(canvas: Canvas, box: tuple[float, float, float, float], accent: str) -> None:
    left, top, wide, high = box
    window = f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" rx="6"/>'
    hills = "".join(
        f'<path d="{ridge(canvas, top + high * (0.68 + 0.14 * layer), 22)}" '
        f'fill="{dark(light(accent, 0.55 - 0.24 * layer), 0.06)}"/>'
        for layer in range(3)
    )
    paper = "#f8f1e4"
    canvas.add(
        f'<g clip-path="{canvas.clip(window)}"><rect x="{left}" y="{top}" width="{wide}" '
        f'height="{high}" fill="{paper}"/><circle cx="{left + wide * 0.76}" '
        f'cy="{top + high * 0.62}" r="{wide * 0.1}" fill="#d9694a"/>{hills}</g>'
    )


def box(canvas: Canvas, x: float, y: float, size: float, label: tuple[str, str],
        colour: str, accent: str) -> None:  # fmt: skip
    """A carton seen from its left corner; `y` is where its front stands."""
    wide, high, deep = 220 * size, 270 * size, 56 * size
    left, top = x - wide / 2, y - high
    front = canvas.linear((0, light(colour, 0.16)), (1, dark(colour, 0.1)), turn=30)
    canvas.shadow(x + deep * 0.4, y - 4, wide * 0.6, 24 * size)
    canvas.add(
        f'<path d="M{left + wide} {top}l{deep} {-deep * 0.42}v{high}l{-deep} {deep * 0.42}Z" '
        f'fill="{canvas.linear((0, dark(colour, 0.24)), (1, dark(colour, 0.46)))}"/>',
        f'<path d="M{left} {top}l{deep} {-deep * 0.42}h{wide}l{-deep} {deep * 0.42}Z" '
        f'fill="{canvas.linear((0, light(colour, 0.45)), (1, light(colour, 0.2)))}"/>',
        f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" fill="{front}"/>',
        f'<path d="M{left} {top}h{wide}M{left + wide} {top}v{high}" stroke="#fff" '
        'stroke-opacity=".35" stroke-width="2"/>',
    )
    window = (left + 22 * size, top + 36 * size, wide - 44 * size, 190 * size)
    _landscape(canvas, window, accent)
    canvas.text(x, window[1] + 62 * size, label[0], 40 * size, dark(accent, 0.5))
    small = 17 * size
    canvas.text(x, window[1] + 94 * size, label[1], small, dark(accent, 0.4), font_family=SERIF)


def mug(canvas: Canvas, x: float, y: float, size: float, glaze: str) -> None:
    """A coffee mug on its saucer, filled; `y` is where it stands."""
    rx, ry, high = 96 * size, 27 * size, 128 * size
    top, foot = y - high, rx * 0.66
    plate(canvas, x, y - 4 * size, 150 * size, light(glaze, 0.2))
    handle = f"M{x + rx * 0.9} {top + 26 * size}c{72 * size} {-22 * size} {70 * size} {78 * size}"
    handle += f" {-14 * size} {68 * size}"
    drink = canvas.radial((0, "#7a4826"), (0.55, "#3b1d10"), (0.86, "#5a3018"), (1, "#b07a44"))
    inside = canvas.linear((0, dark(glaze, 0.3)), (1, light(glaze, 0.4)), turn=80)
    canvas.add(
        f'<ellipse cx="{x}" cy="{y}" rx="{foot * 1.2}" ry="{ry * 0.7}" fill="#2a1609" '
        f'opacity=".4" filter="{canvas.blur(7)}"/>',
        f'<path d="{handle}" fill="none" stroke="{dark(glaze, 0.26)}" stroke-width="{19 * size}"/>',
        f'<path d="{handle}" fill="none" stroke="{light(glaze, 0.2)}" stroke-width="{8 * size}"/>',
        f'<path d="M{x - rx} {top}C{x - rx} {y - 34 * size} {x - foot} {y - 6 * size} {x - foot} '
        f"{y - 4 * size}Q{x} {y + 16 * size} {x + foot} {y - 4 * size}C{x + foot} {y - 6 * size} "
        f'{x + rx} {y - 34 * size} {x + rx} {top}Z" fill="{canvas.round_side(glaze)}"/>',
        f'<ellipse cx="{x}" cy="{top}" rx="{rx}" ry="{ry}" fill="{light(glaze, 0.6)}"/>',
        f'<ellipse cx="{x}" cy="{top + 1}" rx="{rx * 0.94}" ry="{ry * 0.9}" fill="{inside}"/>',
        f'<ellipse cx="{x}" cy="{top + 5 * size}" rx="{rx * 0.88}" ry="{ry * 0.76}" '
        f'fill="{drink}"/>',
    )


def drip_bag(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A filter bag that hangs in a mug by its paper ears; `y` is the rim of the mug."""
    paper = canvas.linear((0, "#fffdf6"), (0.5, "#f6eedd"), (1, "#d9cbb0"))
    card = canvas.linear((0, "#d9a870"), (1, "#a87743"), turn=80)
    grounds = canvas.radial((0, "#6b4026"), (1, "#2f170c"), at=(0.5, 0.4))
    canvas.add(
        f'<g transform="translate({x} {y}) scale({size})">'
        '<path d="M-66 -76Q0 -100 66 -76L60 -40H-60Z" fill="#e3d7bd"/>'
        f'<path d="M-60 -66Q0 -86 60 -66L56 -34H-56Z" fill="{grounds}"/>'
        f'<path d="M-66 -76Q-30 -40 0 -40T66 -76L54 6Q0 24 -54 6Z" fill="{paper}"/>'
        '<path d="M-66 -76Q-30 -40 0 -40T66 -76" fill="none" stroke="#fff" stroke-width="3"/>'
        f'<path d="M-62 -60L-108 -30L-104 44L-88 48L-84 -8L-56 -22Z" fill="{card}"/>'
        f'<path d="M62 -60L108 -30L104 44L88 48L84 -8L56 -22Z" fill="{card}"/>'
        '<path d="M-16 -16h32M-10 -6h20" stroke="#b98a58" stroke-width="3" '
        'stroke-linecap="round"/></g>'
    )


def iced(canvas: Canvas, x: float, y: float, size: float, drink: str) -> None:
    """A tall glass of cold coffee with ice and a straw; `y` is where it stands."""
    body = "M-84 -300L-62 -14Q0 8 62 -14L84 -300Z"
    fill = canvas.linear((0, light(drink, 0.42)), (0.45, drink), (1, dark(drink, 0.5)), turn=90)
    canvas.shadow(x, y, 78 * size, 22 * size)
    cubes = "".join(
        f'<rect x="{left}" y="{top}" width="50" height="46" rx="9" fill="#fffaf0" '
        f'fill-opacity=".34" stroke="#fff" stroke-opacity=".6" stroke-width="2.4" '
        f'transform="rotate({turn} {left + 25} {top + 23})"/>'
        for left, top, turn in ((-66, -262, 12), (-8, -268, -18), (22, -216, 26), (-48, -206, -8))
    )
    canvas.add(
        f'<g transform="translate({x} {y}) scale({size})">'
        f'<path d="M30 -250L74 -402" stroke="#c8774a" stroke-width="11" stroke-linecap="round"/>'
        f'<path d="{body}" fill="#fff" fill-opacity=".42"/>'
        f'<path d="M-79 -246L-60 -20Q0 0 60 -20L79 -246Q0 -228 -79 -246Z" fill="{fill}"/>'
        f'<ellipse cx="0" cy="-246" rx="79" ry="18" fill="{light(drink, 0.36)}"/>{cubes}'
        '<ellipse cx="0" cy="-300" rx="84" ry="19" fill="none" stroke="#fff" '
        'stroke-opacity=".85" stroke-width="4"/>'
        '<path d="M-62 -250L-46 -44" stroke="#fff" stroke-opacity=".5" stroke-width="12" '
        f'stroke-linecap="round" filter="{canvas.blur(4)}"/>'
        '<path d="M-84 -300L-62 -14M84 -300L62 -14" stroke="#fff" stroke-opacity=".6" '
        'stroke-width="3"/></g>'
    )
