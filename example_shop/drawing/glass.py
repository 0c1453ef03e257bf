"""Clear jars and what is seen through them: blossoms, buds, nuggets of tea."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from drawing.canvas import SERIF, Canvas, dark, light
from drawing.tea import leaves

Blossom = Callable[[Canvas], str]


def _rosebud(canvas: Canvas) -> str:
    """A dried bud: folded petals over a green cup."""
    fill = canvas.radial((0, "#f0a3b4"), (0.55, "#c65273"), (1, "#7c2340"))
    return (
        '<path d="M-9 14Q0 24 9 14L13 4H-13Z" fill="#7f8f52"/>'
        f'<path d="M-17 2C-20 -14 -8 -22 0 -21S20 -14 17 2C14 15 -14 15 -17 2Z" fill="{fill}"/>'
        '<g fill="none" stroke="#6e1c38" stroke-opacity=".6" stroke-width="1.8">'
        '<path d="M-8 -14Q0 -20 8 -13Q10 -4 0 -2Q-8 -2 -6 -9Q-2 -13 3 -9"/>'
        '<path d="M-16 -2Q-6 10 3 11M16 -4Q12 6 3 11"/></g>'
    )


def _chrysanthemum(canvas: Canvas) -> str:
    """A golden daisy with many narrow petals."""
    fill = canvas.radial((0, "#ffe79a"), (1, "#e3a21f"), at=(0.5, 0.5))
    petals = "".join(
        f'<ellipse cx="13" cy="0" rx="9" ry="4" fill="{fill}" transform="rotate({turn})"/>'
        for turn in range(0, 360, 30)
    )
    return f'{petals}<circle r="7" fill="#9a5a16"/><circle cx="-2" cy="-2" r="3" fill="#c98a3a"/>'


def _jasmine(canvas: Canvas) -> str:
    """A white star of five petals."""
    fill = canvas.radial((0, "#fffefa"), (1, "#dfe0c8"), at=(0.5, 0.5))
    petals = "".join(
        f'<path d="M0 0C6 -7 12 -8 21 0C12 8 6 7 0 0Z" fill="{fill}" stroke="#b9bd97" '
        f'stroke-opacity=".5" transform="rotate({turn})"/>'
        for turn in range(0, 360, 72)
    )
    return f'{petals}<circle r="3.4" fill="#e6cf6a"/>'


def _nugget(canvas: Canvas) -> str:
    """A rugged lump of ripe leaves that grew together in the pile."""
    fill = canvas.radial((0, "#7d5238"), (0.6, "#4a2a1a"), (1, "#20100a"))
    return (
        f'<path d="M-22 5L-19 -9L-8 -13L-2 -20L11 -15L22 -9L20 4L24 11L11 19L1 16L-11 19L-19 13Z" '
        f'fill="{fill}" stroke="#20100a" stroke-opacity=".6" stroke-linejoin="round"/>'
        '<g fill="none" stroke-linecap="round" stroke-width="3.6">'
        '<path d="M-14 -3q8 -9 18 -7M-3 13q10 1 17 -7" stroke="#95694a"/>'
        '<path d="M-12 7q9 4 15 -3M4 -3q8 -1 12 4" stroke="#2b160d"/>'
        '<path d="M-4 -13q8 1 12 6" stroke="#b08a5c" stroke-width="2.4"/></g>'
    )


BLOSSOMS: Mapping[str, Blossom] = {
    "rose": _rosebud,
    "daisy": _chrysanthemum,
    "jasmine": _jasmine,
    "nugget": _nugget,
}


def scattered(
    canvas: Canvas, kind: str, spots: Sequence[tuple[float, float]], size: float = 1
) -> str:
    """The same blossom in many places, each turned its own way."""
    shape = BLOSSOMS[kind](canvas)
    return "".join(
        f'<g transform="translate({x:.0f} {y:.0f}) rotate({canvas.chance.randrange(360)}) '
        f'scale({size})">{shape}</g>'
        for x, y in spots
    )


def strewn(
    canvas: Canvas, kind: str, spots: Sequence[tuple[float, float]], size: float = 1
) -> None:
    """Blossoms that lie on the table, with their shadows."""
    soft = canvas.blur(4)
    for x, y in spots:
        canvas.add(
            f'<ellipse cx="{x + 4}" cy="{y + 12 * size}" rx="{20 * size}" ry="{8 * size}" '
            f'fill="#2a1609" opacity=".3" filter="{soft}"/>'
        )
    canvas.add(scattered(canvas, kind, spots, size))


def mound(canvas: Canvas, kind: str, x: float, y: float, rx: float) -> None:
    """A heap of blossoms, far ones under near ones."""
    spots = []
    for _ in range(96):
        turn, reach = canvas.chance.random() * math.tau, math.sqrt(canvas.chance.random())
        rise = (1 - reach**2) * rx * canvas.chance.uniform(0.1, 0.4)
        place = x + math.cos(turn) * reach * rx, y + math.sin(turn) * reach * rx * 0.3 - rise
        spots.append(place)
    canvas.shadow(x, y + rx * 0.16, rx, rx * 0.22, 0.3)
    canvas.add(scattered(canvas, kind, sorted(spots, key=lambda spot: spot[1])))


def jar(canvas: Canvas, x: float, y: float, size: float, title: str, kind: str) -> None:
    """A clear jar under a cork, full to the shoulder; `y` is where it stands."""
    wide, high = 232 * size, 300 * size
    left, top = x - wide / 2, y - high
    body = (
        f"M{left} {top + 60 * size}Q{left} {top + 10 * size} {left + 46 * size} {top}"
        f"H{left + wide - 46 * size}Q{left + wide} {top + 10 * size} {left + wide} "
        f"{top + 60 * size}V{y - 34 * size}Q{left + wide} {y} {left + wide - 34 * size} {y}"
        f"H{left + 34 * size}Q{left} {y} {left} {y - 34 * size}Z"
    )
    cork = canvas.linear((0, "#a9794a"), (0.3, "#e3bd8c"), (0.7, "#c99a66"), (1, "#8c6238"))
    canvas.shadow(x, y, wide * 0.52, 28 * size)
    canvas.add(
        f'<rect x="{x - 74 * size}" y="{top - 50 * size}" width="{148 * size}" '
        f'height="{58 * size}" rx="{9 * size}" fill="{cork}"/>',
        f'<path d="{body}" fill="#f6f8f2" fill-opacity=".72"/>',
        f'<g clip-path="{canvas.clip(f"""<path d="{body}"/>""")}">',
        _contents(canvas, kind, (left, top + 58 * size, wide, high - 58 * size), size),
        f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" opacity=".3" '
        f'style="mix-blend-mode:multiply" fill="{_shine(canvas)}"/></g>',
        f'<path d="{body}" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="4"/>',
        f'<path d="M{left + 24 * size} {top + 60 * size}V{y - 46 * size}" stroke="#fff" '
        f'stroke-opacity=".75" stroke-width="{13 * size}" stroke-linecap="round" '
        f'filter="{canvas.blur(4)}"/>',
    )
    _label(canvas, (x, top + 176 * size), size, title)


def _shine(canvas: Canvas) -> str:
    """How glass darkens towards its sides."""
    return canvas.linear((0, "#5a4636"), (0.16, "#fbf6ea"), (0.8, "#e9dcc8"), (1, "#3a2a1e"))


def _contents(
    canvas: Canvas, kind: str, place: tuple[float, float, float, float], size: float
) -> str:
    left, top, wide, high = place
    step = 27 * size
    spots = [
        (left + column * step + canvas.chance.uniform(-8, 8), top + row * step * 0.8)
        for row in range(int(high / step / 0.8) + 2)
        for column in range(int(wide / step) + 2)
    ]
    ground = {"rose": "#6e2a40", "daisy": "#b97d1c", "jasmine": "#4d5a2c", "nugget": "#24110a"}
    under = f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" fill="{ground[kind]}"/>'
    if kind != "jasmine":
        return under + scattered(canvas, kind, spots, size)
    tea = leaves(canvas, "green", (left - 20, top - 6, wide + 20, high), 620)
    return under + tea + scattered(canvas, kind, canvas.chance.sample(spots, 16), size)


def _label(canvas: Canvas, centre: tuple[float, float], size: float, title: str) -> None:
    x, y = centre
    wide, high = 128 * size, 104 * size
    paper = canvas.linear((0, "#fdf7ea"), (1, "#e9dcc4"))
    canvas.add(
        f'<rect x="{x - wide / 2}" y="{y - high / 2}" width="{wide}" height="{high}" rx="7" '
        f'fill="{paper}"/>',
        f'<rect x="{x - wide / 2 + 7}" y="{y - high / 2 + 7}" width="{wide - 14}" '
        f'height="{high - 14}" rx="4" fill="none" stroke="{dark("#8c6a3a", 0.1)}" '
        'stroke-width="1.6"/>',
    )
    large = 36 * size if len(title) < 4 else 29 * size
    canvas.text(x, y + 6 * size, title, large, "#4a2418")
    canvas.text(x, y + 36 * size, "云上手选", 17 * size, light("#4a2418", 0.2), font_family=SERIF)
