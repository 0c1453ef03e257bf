"""Pressed and loose tea: cakes in paper and bare, heaps, bricks, nests, tins, mandarins."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

import math

from drawing.canvas import Canvas, dark, light
from drawing.stage import ridge

LEAVES = {
    "raw": ("#6d6b3c", "#8b8650", "#4d4a2a", "#a8a274", "#5c4e2e"),
    "ripe": ("#4a2818", "#643722", "#331a10", "#7c4a2d", "#573020"),
    "white": ("#8a8a68", "#b3b194", "#66603f", "#cfccb4", "#6c563a"),
    "red": ("#4a2414", "#6b371c", "#c08a3c", "#2f160c", "#8c5426"),
    "green": ("#55682f", "#6f8440", "#3d4f22", "#8fa35a", "#7a7a44"),
}


def leaves(canvas: Canvas, kind: str, place: tuple[float, float, float, float], count: int) -> str:
    """Short curled strokes that fill a box, darker below lighter."""
    x, y, width, height = place
    tones = LEAVES[kind]
    strokes = []
    for number in range(count):
        left = x + canvas.chance.random() * width
        top = y + canvas.chance.random() * height
        angle = canvas.chance.random() * math.pi
        length = 14 + canvas.chance.random() * 22
        dx, dy = math.cos(angle) * length, math.sin(angle) * length
        bend = canvas.chance.uniform(-9, 9)
        tone = tones[number % len(tones)]
        strokes.append(
            f'<path d="M{left:.0f} {top:.0f}q{dx / 2 + bend:.0f} {dy / 2 - bend:.0f} '
            f'{dx:.0f} {dy:.0f}" stroke="{tone}" stroke-width="{3.5 + number % 4}"/>'
        )
    return f'<g fill="none" stroke-linecap="round">{"".join(strokes)}</g>'


def heap(canvas: Canvas, x: float, y: float, rx: float, kind: str) -> None:
    """Loose tea in a mound, far leaves under near ones; `y` is the middle of its foot."""
    spots = []
    for _ in range(520):
        turn, reach = canvas.chance.random() * math.tau, math.sqrt(canvas.chance.random())
        rise = (1 - reach**2) * rx * 0.42 * canvas.chance.uniform(0.75, 1)
        depth = math.sin(turn) * reach
        spots.append((depth, x + math.cos(turn) * reach * rx, y + depth * rx * 0.3 - rise, rise))
    tones = LEAVES[kind]
    strokes = []
    for number, (depth, left, top, rise) in enumerate(sorted(spots)):
        angle = canvas.chance.uniform(-0.7, 0.7)
        length = canvas.chance.uniform(12, 26)
        dx, dy = math.cos(angle) * length, math.sin(angle) * length
        bend = canvas.chance.uniform(-8, 8)
        tone = dark(tones[number % len(tones)], 0.34 * max(0, 1 - rise / (rx * 0.3)))
        tone = light(tone, 0.16) if depth > 0 and number % 5 == 0 else tone
        strokes.append(
            f'<path d="M{left - dx / 2:.0f} {top - dy / 2:.0f}q{dx / 2:.0f} {dy / 2 + bend:.0f} '
            f'{dx:.0f} {dy:.0f}" stroke="{tone}" stroke-width="{3.5 + number % 3}"/>'
        )
    canvas.shadow(x, y + rx * 0.18, rx, rx * 0.24, 0.3)
    body = f"M{x - rx} {y + rx * 0.04}C{x - rx * 0.6} {y - rx * 0.5} {x + rx * 0.6} {y - rx * 0.5} "
    body += f"{x + rx} {y + rx * 0.04}Q{x + rx * 0.7} {y + rx * 0.3} {x} {y + rx * 0.3}"
    canvas.add(
        f'<path d="{body}T{x - rx} {y + rx * 0.04}Z" fill="{dark(tones[2], 0.3)}"/>',
        f'<g fill="none" stroke-linecap="round">{"".join(strokes)}</g>',
    )


def bare_cake(canvas: Canvas, x: float, y: float, radius: float, kind: str) -> None:
    """A pressed cake without its paper."""
    base = LEAVES[kind][0]
    disc = f'<circle cx="{x}" cy="{y}" r="{radius}"/>'
    inside = leaves(canvas, kind, (x - radius, y - radius, radius * 2, radius * 2), 900)
    glow = canvas.radial((0, "#fff3d6"), (0.5, "#8a6a4a"), (1, "#120804"))
    canvas.add(
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{dark(base, 0.2)}"/>',
        f'<g clip-path="{canvas.clip(disc)}">{inside}'
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{glow}" opacity=".36"/>'
        f'<circle cx="{x}" cy="{y}" r="{radius - 6}" fill="none" stroke="#fff0d0" '
        f'stroke-opacity=".16" stroke-width="9" filter="{canvas.blur(6)}"/></g>',
    )


def wrapped_cake(canvas: Canvas, x: float, y: float, radius: float, label: tuple[str, str, str],
                 paper: str, ink: str) -> None:  # fmt: skip
    """A cake in its printed paper; the label is title, line above and line below."""
    title, above, below = label
    disc = f'<circle cx="{x}" cy="{y}" r="{radius}"/>'
    fill = canvas.radial((0, light(paper, 0.6)), (0.65, paper), (1, dark(paper, 0.24)))
    pleats = "".join(
        f'<path d="M{x + radius * 0.9 * math.cos(a):.1f} {y + radius * 0.9 * math.sin(a):.1f}'
        f'L{x + radius * math.cos(a + 0.05):.1f} {y + radius * math.sin(a + 0.05):.1f}"/>'
        for a in (number * math.tau / 54 for number in range(54))
    )
    canvas.add(
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>',
        f'<g clip-path="{canvas.clip(disc)}"><circle cx="{x}" cy="{y}" r="{radius}" opacity=".3" '
        f'style="mix-blend-mode:multiply" filter="{canvas.paper(0.012, 1.6)}"/>'
        f'<g stroke="{dark(paper, 0.5)}" stroke-opacity=".3" stroke-width="1.6">{pleats}</g></g>',
    )
    for share, weight in ((0.86, 2.6), (0.82, 1.2), (0.5, 2)):
        canvas.add(
            f'<circle cx="{x}" cy="{y}" r="{radius * share}" fill="none" stroke="{ink}" '
            f'stroke-width="{weight}" stroke-opacity=".85"/>'
        )
    canvas.add(f'<circle cx="{x}" cy="{y}" r="{radius * 0.46}" fill="{ink}" opacity=".94"/>')
    canvas.arc((x, y), radius * 0.66, above, radius * 0.135, ink)
    canvas.arc((x, y), radius * 0.66, below, radius * 0.1, ink, below=True)
    size = radius * (0.36 if len(title) < 3 else 0.28)
    canvas.text(x, y + size * 0.36, title, size, light(paper, 0.5))


def brick(canvas: Canvas, x: float, y: float, label: tuple[str, str], paper: str) -> None:
    """A tea brick half out of its paper."""
    width, height = 300, 210
    box = (
        f'<rect x="{x - width / 2}" y="{y - height / 2}" width="{width}" height="{height}" rx="8"/>'
    )
    inside = leaves(canvas, "ripe", (x - width / 2, y - height / 2, width, height), 520)
    glow = canvas.linear((0, "#f4d9b4"), (0.5, "#5b3a26"), (1, "#0e0603"), turn=35)
    fill = canvas.linear((0, light(paper, 0.5)), (0.6, paper), (1, dark(paper, 0.2)), turn=25)
    left = x - width / 2 - 14
    canvas.add(
        f'<g clip-path="{canvas.clip(box)}"><rect x="{x - 150}" y="{y - 105}" width="300" '
        f'height="210" fill="#3a1f13"/>{inside}<rect x="{x - 150}" y="{y - 105}" width="300" '
        f'height="210" fill="{glow}" opacity=".3"/></g>',
        f'<path d="M{left} {y - 118}h196l-16 58 18 56-20 60 16 62H{left}z" fill="{fill}"/>',
        f'<path d="M{left} {y - 118}h196l-16 58 18 56-20 60 16 62" fill="none" '
        f'stroke="#fff" stroke-opacity=".5" stroke-width="2"/>',
        f'<rect x="{left + 22}" y="{y - 92}" width="124" height="184" fill="none" '
        f'stroke="#7b2b20" stroke-width="2.4"/>',
    )
    canvas.column(left + 104, y - 46, label[0], 44, "#5c2018")
    canvas.column(left + 52, y - 60, label[1], 22, "#5c2018")


def nests(canvas: Canvas, papers: tuple[str, ...], mark: str) -> None:
    """Little pressed nests, each wrapped like a sweet."""
    spots = ((190, 420), (300, 450), (410, 420), (245, 350), (355, 350), (300, 275))
    for number, (x, y) in enumerate(spots[::-1]):
        paper = papers[number % len(papers)]
        fill = canvas.radial((0, light(paper, 0.65)), (0.6, paper), (1, dark(paper, 0.36)))
        canvas.shadow(x, y + 50, 58, 18, 0.26)
        canvas.add(
            f'<ellipse cx="{x}" cy="{y}" rx="60" ry="54" fill="{fill}"/>',
            *(
                f'<path d="M{x} {y - 8}Q{x + 30 * math.cos(a):.0f} {y - 8 + 22 * math.sin(a):.0f} '
                f'{x + 58 * math.cos(a + 0.2):.0f} {y + 52 * math.sin(a + 0.2):.0f}" fill="none" '
                f'stroke="{dark(paper, 0.45)}" stroke-opacity=".22" stroke-width="2"/>'
                for a in (number * math.tau / 14 for number in range(14))
            ),
            f'<circle cx="{x}" cy="{y - 6}" r="23" fill="{light(paper, 0.75)}"/>',
        )
        canvas.text(x, y + 3, mark, 26, "#8c2f22")


def caddy(canvas: Canvas, x: float, y: float, size: float, title: str, colour: str) -> None:
    """A round tin with a paper label; `y` is where it stands."""
    rx, ry, height = 118 * size, 26 * size, 300 * size
    top = y - height
    lid = mixed_metal(colour)
    label = "#f7efe0"
    canvas.shadow(x, y, rx, ry * 1.3)
    canvas.add(
        f'<path d="M{x - rx} {top}V{y}A{rx} {ry} 0 0 0 {x + rx} {y}V{top}Z" '
        f'fill="{canvas.round_side(colour)}"/>',
        _printed_hills(canvas, (x, y), (rx, ry)),
        f'<path d="M{x - rx - 3} {top - 34 * size}V{top + 34 * size}A{rx + 3} {ry} 0 0 0 '
        f'{x + rx + 3} {top + 34 * size}V{top - 34 * size}Z" fill="{canvas.round_side(lid)}"/>',
        f'<ellipse cx="{x}" cy="{top - 34 * size}" rx="{rx + 3}" ry="{ry}" '
        f'fill="{canvas.linear((0, light(lid, 0.55)), (1, dark(lid, 0.1)), turn=20)}"/>',
        f'<ellipse cx="{x}" cy="{top - 34 * size}" rx="{rx * 0.86}" ry="{ry * 0.82}" fill="none" '
        f'stroke="{dark(lid, 0.3)}" stroke-opacity=".35" stroke-width="2"/>',
    )
    left, upper = x - 58 * size, top + 70 * size
    wide, high = 116 * size, 200 * size
    sag = 14 * size
    fill = canvas.linear((0, light(label, 0.3)), (0.5, label), (1, dark(label, 0.16)))
    frame = (
        f"M{left} {upper}q{wide / 2} {sag * 1.4} {wide} 0v{high}q{-wide / 2} {sag * 1.4} {-wide} 0z"
    )
    canvas.add(f'<path d="{frame}" fill="{fill}"/>')
    canvas.add(
        f'<path d="{frame}" fill="none" stroke="{colour}" stroke-width="2" '
        f'transform="translate({x * 0.06:.1f} {(upper + high / 2) * 0.06:.1f}) scale(.94)"/>'
    )
    step = 46 * size if len(title) > 3 else 54 * size
    canvas.column(x + 12 * size, upper + 64 * size, title, step * 0.86, dark(colour, 0.35))
    canvas.seal(x - 36 * size, upper + high - 34 * size, 22 * size)


def _printed_hills(canvas: Canvas, foot: tuple[float, float], radii: tuple[float, float]) -> str:
    """Two golden lines of hills around the foot of a tin."""
    (x, y), (rx, ry) = foot, radii
    body = f"M{x - rx} {y - rx}V{y}A{rx} {ry} 0 0 0 {x + rx} {y}V{y - rx}Z"
    hills = "".join(
        f'<path d="{ridge(canvas, y - rx * (0.32 - 0.2 * layer), rx * 0.3)}" fill="none" '
        f'stroke="#e9cf97" stroke-width="2" opacity="{0.5 + layer * 0.25}"/>'
        for layer in range(2)
    )
    return f"""<g clip-path="{canvas.clip(f'<path d="{body}"/>')}">{hills}</g>"""


def mixed_metal(colour: str) -> str:
    """The lid's tone beside a tin of that colour."""
    return light(dark(colour, 0.25), 0.12)


def mandarins(canvas: Canvas) -> None:
    """Small green mandarins filled with tea; one lid is off."""
    for x, y, r in ((205, 400, 92), (400, 380, 82), (310, 455, 96)):
        canvas.shadow(x, y + r * 0.86, r, r * 0.26, 0.3)
        skin = canvas.radial((0, "#9aa65a"), (0.55, "#5f7434"), (1, "#2c3a17"))
        pores = "".join(
            f'<circle cx="{x + d * math.cos(a):.0f}" cy="{y + d * math.sin(a):.0f}" r="1.8"/>'
            for a, d in (
                (canvas.chance.random() * math.tau, r * math.sqrt(canvas.chance.random()) * 0.95)
                for _ in range(90)
            )
        )
        canvas.add(
            f'<ellipse cx="{x}" cy="{y}" rx="{r}" ry="{r * 0.9}" fill="{skin}"/>',
            f'<g fill="#26330f" opacity=".28" transform="translate(0 {y * 0.14:.1f}) '
            f'scale(1 .86)">{pores}</g>',
        )
        mouth = f'<ellipse cx="{x}" cy="{y - r * 0.6}" rx="{r * 0.46}" ry="{r * 0.2}"/>'
        filled = leaves(canvas, "ripe", (x - r * 0.5, y - r * 0.85, r, r * 0.45), 60)
        canvas.add(
            f'<ellipse cx="{x}" cy="{y - r * 0.6}" rx="{r * 0.52}" ry="{r * 0.24}" '
            'fill="#c3b56a"/>',
            f'<g clip-path="{canvas.clip(mouth)}"><rect x="{x - r}" y="{y - r}" width="{2 * r}" '
            f'height="{r}" fill="#2a140b"/>{filled}</g>',
        )
    canvas.add(
        f'<ellipse cx="470" cy="492" rx="46" ry="14" fill="#1d0e05" opacity=".3" '
        f'filter="{canvas.blur(6)}"/>',
        f'<path d="M424 484Q430 446 470 446T516 484Q470 504 424 484Z" '
        f'fill="{canvas.radial((0, "#9aa65a"), (1, "#3f5220"))}"/>',
        '<path d="M470 447q-2-14 6-20" stroke="#4b3a1c" stroke-width="6" fill="none" '
        'stroke-linecap="round"/>',
    )
