"""Scenes of teaware and presents."""

from __future__ import annotations

from drawing import pastry, stage, tea, wares
from drawing.canvas import Canvas
from drawing.tea_scenes import LIQUORS


def pot(seed: str, tone: str, clay: str) -> Canvas:
    """A clay pot with two cups."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 250, 215, tone)
    wares.teapot(canvas, 300, 455, clay, 1.18)
    wares.bowl(canvas, 150, 545, 0.72, clay, LIQUORS["ripe"])
    wares.bowl(canvas, 440, 550, 0.72, clay, LIQUORS["ripe"])
    return canvas


def lidded_bowl(seed: str, tone: str, glaze: str, ink: str) -> Canvas:
    """A gaiwan alone."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 250, 220, tone)
    with canvas.scaled(1.2, 300, 500):
        wares.gaiwan(canvas, 300, 500, glaze, ink)
    return canvas


def cups(seed: str, tone: str, kind: str, *glazes: str) -> Canvas:
    """Cups in a row, filled."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 230, 200, tone)
    for number, glaze in enumerate(glazes):
        x = 300 + (number - (len(glazes) - 1) / 2) * 210
        wares.bowl(canvas, x, 500 + number % 2 * 36, 1.15, glaze, LIQUORS[kind])
    stage.sprig(canvas, 110, 545, -8, 0.8)
    return canvas


def tea_table(seed: str, tone: str, kind: str, glaze: str, ink: str) -> Canvas:
    """A gaiwan at work, two cups poured."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 240, 240, 200, tone)
    wares.gaiwan(canvas, 226, 452, glaze, ink)
    wares.bowl(canvas, 436, 470, 0.74, glaze, LIQUORS[kind])
    wares.bowl(canvas, 492, 544, 0.8, glaze, LIQUORS[kind])
    tea.heap(canvas, 190, 546, 84, kind)
    return canvas


def travel_set(seed: str, tone: str, glaze: str, cloth: str) -> Canvas:
    """A small pot and two cups before the case that holds them."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 225, tone)
    wares.travel_case(canvas, 320, 420, cloth)
    wares.teapot(canvas, 220, 500, glaze, 0.86)
    wares.bowl(canvas, 400, 540, 0.7, glaze, LIQUORS["raw"])
    wares.bowl(canvas, 522, 516, 0.7, glaze, LIQUORS["raw"])
    return canvas


def present(seed: str, tone: str, colour: str, mark: str, words: str, *contents: str) -> Canvas:
    """An opened gift box from above; contents are `cake:PAPER:INK:字`, `bare:KIND`, `pastry:字`."""
    canvas = Canvas(stage.SIDE, stage.SIDE, seed)
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
