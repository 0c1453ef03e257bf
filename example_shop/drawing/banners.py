"""Wide and long pictures: banners, the festival page, cards for friends."""

from __future__ import annotations

from drawing import coffee, pastry, stage, tea, wares
from drawing.canvas import SERIF, Canvas, dark, light

GOLD = "#e9cf97"


def _ground(canvas: Canvas, tone: str, top: str) -> None:
    fill = canvas.linear((0, top), (0.6, light(tone, 0.5)), (1, tone), turn=90)
    canvas.add(f'<rect width="{canvas.width}" height="{canvas.height}" fill="{fill}"/>')


def _clouds(canvas: Canvas, spots: tuple[tuple[float, float, float], ...]) -> None:
    """The shop's curling clouds."""
    for x, y, size in spots:
        canvas.add(
            f'<g transform="translate({x} {y}) scale({size})" fill="none" stroke="#fffaf0" '
            'stroke-width="7" stroke-linecap="round" opacity=".72">'
            '<path d="M0 0H150M34 -22H118q26 0 26 -24t-24 -22q-6 -28 -36 -26q-30 2 -30 30'
            'q0 18 18 18q14 0 14 -14M-60 22H80"/></g>'
        )


def _words(canvas: Canvas, x: float, y: float, lines: tuple[str, str, str], ink: str) -> None:
    """A large line, a small one above it, a button-like one below."""
    canvas.text(x, y - 74, lines[0], 24, ink, letter_spacing="6", font_family=SERIF)
    canvas.text(x, y, lines[1], 66, ink)
    width = len(lines[2]) * 24 + 44
    canvas.add(
        f'<rect x="{x - width / 2}" y="{y + 30}" width="{width}" height="46" rx="23" fill="{ink}"/>'
    )
    canvas.text(x, y + 61, lines[2], 23, "#fff6e6", font_family=SERIF)


def spring(seed: str, *lines: str) -> Canvas:
    """Spring tea on the hills."""
    canvas = Canvas(750, 360, seed)
    _ground(canvas, "#a9bf8d", "#eef1dc")
    stage.moon(canvas, 560, 120, 74, "#f2d9a0")
    stage.mountains(canvas, 250, "#6f8f5a", 4)
    _clouds(canvas, ((590, 70, 0.42), (90, 330, 0.36)))
    canvas.shadow(560, 336, 130, 20)
    tea.wrapped_cake(canvas, 560, 204, 132, ("春茶", "云上头春", "明前采"), "#f3e9d2", "#4f7040")
    stage.sprig(canvas, 440, 330, -10, 0.8)
    stage.sprig(canvas, 690, 324, -70, 0.6)
    _words(canvas, 220, 190, (lines[0], lines[1], lines[2]), "#31492a")
    return canvas


def cake(seed: str, *lines: str) -> Canvas:
    """Flower cakes fresh from the oven."""
    canvas = Canvas(750, 360, seed)
    _ground(canvas, "#e5b3a6", "#fbe9dd")
    stage.moon(canvas, 545, 150, 130, "#e5b3a6")
    pastry.plate(canvas, 550, 262, 190)
    pastry.flower_cake(canvas, 480, 190, 0.62, "福")
    pastry.flower_cake(canvas, 620, 190, 0.62, "福")
    pastry.cut_cake(canvas, 550, 318, 0.8, "#a83250")
    stage.petals(canvas, "#c8405f", [(390, 330), (716, 330), (60, 60), (330, 40), (700, 60)])
    _words(canvas, 210, 190, (lines[0], lines[1], lines[2]), "#8c2a3c")
    return canvas


def coffee_hills(seed: str, *lines: str) -> Canvas:
    """Plateau coffee."""
    canvas = Canvas(750, 360, seed)
    _ground(canvas, "#b98f68", "#f3e2cb")
    stage.moon(canvas, 620, 110, 60, "#e08a52")
    stage.mountains(canvas, 270, "#8a5a3a", 4)
    coffee.pouch(canvas, 470, 338, 0.82, ("花果山", "日晒 · 浅烘"), "#3f5a50", "#c8774a")
    wares.steam(canvas, 610, 224, 0.9)
    coffee.mug(canvas, 610, 330, 0.8, "#f1eadc")
    stage.beans(canvas, [(370, 338), (520, 346), (728, 340)], 0.8)
    _words(canvas, 210, 190, (lines[0], lines[1], lines[2]), "#4a2a18")
    return canvas


def member(seed: str, *lines: str) -> Canvas:
    """A flat strip for the members."""
    canvas = Canvas(750, 200, seed)
    fill = canvas.linear((0, "#5a2f20"), (0.6, "#8c4a30"), (1, "#b4532a"))
    canvas.add(f'<rect width="750" height="200" fill="{fill}"/>')
    stage.mountains(canvas, 170, "#7a3d27", 2)
    _clouds(canvas, ((590, 84, 0.5), (490, 60, 0.3)))
    canvas.text(60, 96, lines[0], 46, GOLD, text_anchor="start")
    canvas.text(62, 144, lines[1], 24, light(GOLD, 0.4), text_anchor="start", font_family=SERIF)
    return canvas


def festival(seed: str, *lines: str) -> Canvas:
    """The long picture of the spring festival page."""
    canvas = Canvas(750, 1180, seed)
    _ground(canvas, "#8fae7c", "#f4efd9")
    stage.moon(canvas, 375, 330, 210, "#f2d39a")
    stage.mountains(canvas, 640, "#5f8350", 5)
    _clouds(canvas, ((70, 170, 0.7), (560, 250, 0.6), (90, 560, 0.5), (570, 620, 0.55)))
    ink = "#2f4a2a"
    canvas.text(375, 130, lines[0], 30, ink, letter_spacing="12", font_family=SERIF)
    canvas.text(375, 330, lines[1], 150, ink)
    canvas.text(375, 402, lines[2], 30, ink, letter_spacing="6", font_family=SERIF)
    canvas.seal(610, 220, 44)
    table = canvas.linear((0, "#d9b98a"), (0.2, "#efd9b2"), (1, "#b78d5c"), turn=90)
    canvas.add(f'<rect y="900" width="750" height="280" fill="{table}"/>')
    canvas.shadow(270, 1010, 190, 30)
    tea.wrapped_cake(
        canvas, 270, 800, 205, ("春茶", "云南七子饼", "古树头春"), "#f5ecd8", "#9c3b2a"
    )
    tea.caddy(canvas, 560, 1010, 1.02, "月光白", "#6c7f86")
    wares.teapot(canvas, 190, 1130, "#8c4a30", 0.74)
    wares.bowl(canvas, 400, 1130, 0.8, "#f1eadc", "#d9a33a")
    wares.bowl(canvas, 560, 1140, 0.8, "#f1eadc", "#d9a33a")
    stage.sprig(canvas, 650, 1090, -30, 1)
    return canvas


def ladder(seed: str, *lines: str) -> Canvas:
    """How the festival's reductions work, as three steps; lines are `large|small` pairs."""
    canvas = Canvas(750, 300, seed)
    canvas.add('<rect width="750" height="300" fill="#f6efdd"/>')
    for place, line in enumerate(lines):
        large, _, small = line.partition("|")
        x = 130 + place * 245
        fill = canvas.linear((0, "#7f9c68"), (1, "#4f7040"), turn=60)
        canvas.add(
            f'<rect x="{x - 106}" y="60" width="212" height="180" rx="22" fill="#2f4a2a" '
            f'opacity=".25" filter="{canvas.blur(9)}"/>',
            f'<rect x="{x - 108}" y="52" width="216" height="180" rx="22" fill="{fill}"/>',
            f'<rect x="{x - 96}" y="64" width="192" height="156" rx="14" fill="none" '
            f'stroke="{GOLD}" stroke-width="2"/>',
        )
        canvas.text(x, 142, large, 35, "#fff6e0")
        canvas.text(x, 192, small, 22, GOLD, font_family=SERIF)
    return canvas


def choose(seed: str, *lines: str) -> Canvas:
    """Three windows to choose from: a heading, then `taste|answer` pairs."""
    canvas = Canvas(750, 400, seed)
    wall = canvas.linear((0, "#f7ecd8"), (1, "#e6d0ac"), turn=90)
    canvas.add(f'<rect width="750" height="400" fill="{wall}"/>')
    canvas.text(375, 58, lines[0], 38, "#4a2418", letter_spacing="8")
    canvas.add('<path d="M150 45h70M530 45h70" stroke="#b4532a" stroke-width="2"/>')
    for place, line in enumerate(lines[1:]):
        _window(canvas, 132 + place * 243, line, ("#a9bf8d", "#d3ab8c", "#bccbd0")[place])
    tea.wrapped_cake(canvas, 132, 206, 76, ("生普", "", ""), "#f1e6cf", "#3f6b45")
    wares.teapot(canvas, 377, 276, "#7a4534", 0.46)
    coffee.pouch(canvas, 618, 280, 0.46, ("小粒", "云南咖啡"), "#3f5a50", "#c8774a")
    return canvas


def _window(canvas: Canvas, x: float, line: str, tone: str) -> None:
    """An arch with a ledge, and a label below."""
    taste, _, answer = line.partition("|")
    arch = f"M{x - 104} 372V186A104 104 0 0 1 {x + 104} 186V372Z"
    inside = canvas.linear((0, light(tone, 0.75)), (1, light(tone, 0.1)), turn=90)
    canvas.add(
        f'<path d="{arch}" fill="#2a1609" opacity=".25" transform="translate(4 8)" '
        f'filter="{canvas.blur(8)}"/>',
        f'<path d="{arch}" fill="{inside}"/>',
        f'<path d="M{x - 104} 284h208v88h-208Z" fill="#fff8ea"/>',
        f'<path d="{arch}" fill="none" stroke="#fff8ea" stroke-width="5"/>',
    )
    canvas.text(x, 318, taste, 26, "#4a2418")
    canvas.text(x, 352, f"选{answer} ›", 22, "#b4532a", font_family=SERIF)


def card(seed: str, tone: str, *lines: str) -> Canvas:
    """The 5:4 card that friends see in a chat."""
    canvas = Canvas(500, 400, seed)
    stage.table(canvas, tone)
    stage.moon(canvas, 250, 180, 170, tone)
    stage.mountains(canvas, 250, dark(tone, 0.3), 3)
    wares.teapot(canvas, 180, 350, "#8c4a30", 0.74)
    pastry.flower_cake(canvas, 370, 310, 0.6, "福")
    canvas.text(250, 96, lines[0], 54, "#4a2418")
    canvas.text(250, 136, lines[1], 22, "#6b3a28", letter_spacing="4", font_family=SERIF)
    return canvas


def logo(seed: str, colour: str, mark: str, words: str) -> Canvas:
    """A round sign: one letter over a line of hills."""
    canvas = Canvas(240, 240, seed)
    fill = canvas.linear((0, light(colour, 0.16)), (1, dark(colour, 0.2)), turn=60)
    canvas.add(
        f'<rect width="240" height="240" fill="{fill}"/>',
        f'<circle cx="120" cy="120" r="98" fill="none" stroke="{GOLD}" stroke-width="4"/>',
    )
    canvas.text(120, 140, mark, 104, "#fff4de")
    canvas.text(120, 184, words, 22, GOLD, letter_spacing="5", font_family=SERIF)
    return canvas
