"""Scenes: one function per kind of picture, from a few colours and words to a finished drawing."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

from drawing import pastry, stage, tea, wares
from drawing.canvas import Canvas

SIDE = 600
LIQUORS = {"raw": "#d9a33a", "ripe": "#5a2212", "white": "#e0b45c", "red": "#b8481c"}


def _standing(seed: str, tone: str) -> Canvas:
    canvas = Canvas(SIDE, SIDE, seed)
    stage.table(canvas, tone)
    return canvas


def tea_cake(seed: str, tone: str, paper: str, ink: str, *label: str) -> Canvas:
    """A wrapped cake that leans on the wall; the label is title, upper line, lower line."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 270, 268, tone)
    canvas.shadow(300, 508, 200, 32)
    tea.wrapped_cake(canvas, 300, 296, 222, (label[0], label[1], label[2]), paper, ink)
    stage.sprig(canvas, 118, 520, -14, 1.05)
    return canvas


def opened_cake(seed: str, tone: str, kind: str, paper: str, ink: str, *label: str) -> Canvas:
    """The bare cake before its paper, and a cup of the tea."""
    canvas = _standing(seed, tone)
    canvas.shadow(390, 450, 170, 26)
    tea.wrapped_cake(canvas, 400, 250, 176, (label[0], label[1], label[2]), paper, ink)
    canvas.shadow(235, 520, 190, 30)
    tea.bare_cake(canvas, 235, 330, 190, kind)
    wares.bowl(canvas, 470, 540, 0.95, "#efe8da", LIQUORS[kind])
    return canvas


def brew(seed: str, tone: str, kind: str) -> Canvas:
    """A cup of tea in front of its dry leaves."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 410, 210, 150, tone)
    heap = '<path d="M40 500Q90 380 210 400T330 500Q190 540 40 500Z"/>'
    canvas.shadow(190, 505, 160, 26)
    canvas.add(f'<g clip-path="{canvas.clip(heap)}">')
    canvas.add(tea.leaves(canvas, kind, (20, 380, 330, 150), 620), "</g>")
    wares.steam(canvas, 396, 344, 1.2)
    wares.bowl(canvas, 396, 510, 1.5, "#f1eadc", LIQUORS[kind])
    stage.sprig(canvas, 230, 540, 4, 0.7)
    return canvas


def tea_brick(seed: str, tone: str, paper: str, *label: str) -> Canvas:
    """A brick half out of its paper."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 250, 230, tone)
    canvas.shadow(300, 478, 240, 30)
    with canvas.scaled(1.34, 300, 480):
        tea.brick(canvas, 300, 374, (label[0], label[1]), paper)
    stage.sprig(canvas, 110, 540, 8, 0.8)
    return canvas


def tea_nests(seed: str, tone: str, mark: str, *papers: str) -> Canvas:
    """A heap of little wrapped nests."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 250, 230, tone)
    with canvas.scaled(1.28, 300, 500):
        tea.nests(canvas, papers, mark)
    return canvas


def tea_tin(seed: str, tone: str, title: str, colour: str, kind: str) -> Canvas:
    """A tin beside a cup of its tea."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    tea.caddy(canvas, 250, 500, 1.12, title, colour)
    wares.bowl(canvas, 452, 532, 0.86, "#f1eadc", LIQUORS[kind])
    return canvas


def filled_mandarins(seed: str, tone: str) -> Canvas:
    """Mandarins full of tea."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 230, 210, tone)
    with canvas.scaled(1.16, 300, 540):
        tea.mandarins(canvas)
    return canvas


def coffee_bag(seed: str, tone: str, colour: str, accent: str, *label: str) -> Canvas:
    """A standing bag, beans at its foot."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 250, 235, tone)
    tea.pouch(canvas, 300, 500, 1.22, (label[0], label[1]), colour, accent)
    stage.beans(canvas, [(110, 512), (150, 538), (470, 522), (505, 548), (438, 552)])
    return canvas


def coffee_cup(seed: str, tone: str, glaze: str) -> Canvas:
    """A cup of coffee among beans."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 220, 220, 150, tone)
    wares.steam(canvas, 310, 310, 1.5)
    wares.bowl(canvas, 310, 510, 1.75, glaze, "#3b1d10")
    spots = [(90, 500), (130, 530), (80, 550), (500, 530), (540, 505), (520, 560), (170, 560)]
    stage.beans(canvas, spots, 1.1)
    return canvas


def cold_brew(seed: str, tone: str, drink: str, *titles: str) -> Canvas:
    """Bottles side by side."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    for number, title in enumerate(titles):
        x = 300 + (number - (len(titles) - 1) / 2) * 190
        wares.bottle(canvas, x, 520, title, drink)
    return canvas


def small_tins(seed: str, tone: str, *tins: str) -> Canvas:
    """A row of little tins, each `title:colour`."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 240, 225, tone)
    for place, x, y in ((3, 410, 400), (2, 215, 400), (1, 440, 530), (0, 180, 530)):
        title, _, colour = tins[place % len(tins)].partition(":")
        tea.caddy(canvas, x, y, 0.62, title, colour)
    return canvas


def cakes(seed: str, tone: str, filling: str, petal: str, mark: str) -> Canvas:
    """Whole flower cakes on a plate, one cut open in front."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 210, 190, tone)
    pastry.plate(canvas, 300, 410, 268)
    for x, y in ((205, 330), (400, 326), (300, 236)):
        pastry.flower_cake(canvas, x, y, 0.82, mark)
    pastry.cut_cake(canvas, 296, 500, 0.98, filling)
    stage.petals(canvas, petal, [(72, 520), (505, 528), (548, 490), (110, 560)])
    return canvas


def cake_close(seed: str, tone: str, filling: str, petal: str) -> Canvas:
    """A cut cake, close enough to count the petals."""
    canvas = _standing(seed, tone)
    pastry.cut_cake(canvas, 300, 300, 1.2, filling)
    pastry.cut_cake(canvas, 300, 500, 1.85, filling)
    stage.petals(canvas, petal, [(70, 350), (530, 320), (90, 545), (530, 552)], 1.3)
    return canvas


def bean_cakes(seed: str, tone: str, colour: str) -> Canvas:
    """Nine moulded bean cakes from above."""
    canvas = Canvas(SIDE, SIDE, seed)
    stage.cloth(canvas, tone)
    pastry.moulded(canvas, colour)
    return canvas


def biscuits(seed: str, tone: str, colour: str, topping: str) -> Canvas:
    """Biscuits scattered on a cloth."""
    canvas = Canvas(SIDE, SIDE, seed)
    stage.cloth(canvas, tone)
    pastry.cookies(canvas, colour, topping)
    return canvas


def egg_rolls(seed: str, tone: str, colour: str) -> Canvas:
    """A stack of egg rolls."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    with canvas.scaled(1.14, 300, 500):
        pastry.rolls(canvas, colour)
    return canvas


def preserve(seed: str, tone: str, title: str, filling: str, lid: str, petal: str) -> Canvas:
    """A glass jar."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 260, 225, tone)
    wares.jar(canvas, 300, 510, title, filling, lid)
    stage.petals(canvas, petal, [(110, 520), (150, 552), (478, 530), (510, 560)])
    return canvas


def pot(seed: str, tone: str, clay: str) -> Canvas:
    """A clay pot with two cups."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 250, 215, tone)
    wares.teapot(canvas, 300, 455, clay, 1.18)
    wares.bowl(canvas, 150, 545, 0.72, clay, LIQUORS["ripe"])
    wares.bowl(canvas, 440, 550, 0.72, clay, LIQUORS["ripe"])
    return canvas


def lidded_bowl(seed: str, tone: str, glaze: str, ink: str) -> Canvas:
    """A gaiwan alone."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 250, 220, tone)
    with canvas.scaled(1.2, 300, 500):
        wares.gaiwan(canvas, 300, 500, glaze, ink)
    return canvas


def cups(seed: str, tone: str, kind: str, *glazes: str) -> Canvas:
    """Cups in a row, filled."""
    canvas = _standing(seed, tone)
    stage.moon(canvas, 300, 230, 200, tone)
    for number, glaze in enumerate(glazes):
        x = 300 + (number - (len(glazes) - 1) / 2) * 210
        wares.bowl(canvas, x, 500 + number % 2 * 36, 1.15, glaze, LIQUORS[kind])
    stage.sprig(canvas, 110, 545, -8, 0.8)
    return canvas


def present(seed: str, tone: str, colour: str, mark: str, words: str, *contents: str) -> Canvas:
    """An opened gift box from above; contents are `cake:PAPER:INK:字`, `bare:KIND`, `pastry:字`."""
    canvas = Canvas(SIDE, SIDE, seed)
    stage.cloth(canvas, tone)
    items = tuple(_content(each) for each in contents)
    wares.gift_box(canvas, (mark, words), colour, items)
    return canvas


def _content(text: str) -> wares.Item:
    kind, _, rest = text.partition(":")

    def draw(canvas: Canvas, x: float, y: float) -> None:
        if kind == "cake":
            paper, ink, title = rest.split(":")
            tea.wrapped_cake(canvas, x, y, 70, (title, "", ""), paper, ink)
        elif kind == "bare":
            tea.bare_cake(canvas, x, y, 68, rest)
        else:
            pastry.stamped(canvas, x, y, 62, rest)

    return draw
