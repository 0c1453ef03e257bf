"""Scenes of tea: one function per kind of picture, from a few colours and words to a drawing."""

from __future__ import annotations

from drawing import glass, stage, tea, wares
from drawing.canvas import Canvas

LIQUORS = {
    "raw": "#d9a33a",
    "ripe": "#5a2212",
    "white": "#e0b45c",
    "red": "#b8481c",
    "green": "#c9c45e",
    "rose": "#d98a72",
    "daisy": "#e0962a",
    "jasmine": "#d6cf7a",
}


def tea_cake(seed: str, tone: str, paper: str, ink: str, *label: str) -> Canvas:
    """A wrapped cake that leans on the wall; the label is title, upper line, lower line."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 270, 268, tone)
    canvas.shadow(300, 508, 200, 32)
    tea.wrapped_cake(canvas, 300, 296, 222, (label[0], label[1], label[2]), paper, ink)
    stage.sprig(canvas, 118, 520, -14, 1.05)
    return canvas


def opened_cake(seed: str, tone: str, kind: str, paper: str, ink: str, *label: str) -> Canvas:
    """The bare cake before its paper, and a cup of the tea."""
    canvas = stage.standing(seed, tone)
    canvas.shadow(390, 450, 170, 26)
    tea.wrapped_cake(canvas, 400, 250, 176, (label[0], label[1], label[2]), paper, ink)
    canvas.shadow(235, 520, 190, 30)
    tea.bare_cake(canvas, 235, 330, 190, kind)
    wares.bowl(canvas, 470, 540, 0.95, "#efe8da", LIQUORS[kind])
    return canvas


def brew(seed: str, tone: str, kind: str) -> Canvas:
    """A cup of tea in front of its dry leaves."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 410, 190, 160, tone)
    with canvas.scaled(1.1, 320, 560):
        tea.heap(canvas, 190, 486, 128, kind)
        wares.steam(canvas, 396, 344, 1.2)
        wares.bowl(canvas, 396, 510, 1.5, "#f1eadc", LIQUORS[kind])
        stage.sprig(canvas, 226, 546, 4, 0.7)
    return canvas


def tea_brick(seed: str, tone: str, paper: str, *label: str) -> Canvas:
    """A brick half out of its paper."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 250, 230, tone)
    canvas.shadow(300, 478, 240, 30)
    with canvas.scaled(1.34, 300, 480):
        tea.brick(canvas, 300, 374, (label[0], label[1]), paper)
    stage.sprig(canvas, 110, 540, 8, 0.8)
    return canvas


def tea_nests(seed: str, tone: str, mark: str, *papers: str) -> Canvas:
    """A heap of little wrapped nests."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 250, 230, tone)
    with canvas.scaled(1.28, 300, 500):
        tea.nests(canvas, papers, mark)
    return canvas


def tea_tin(seed: str, tone: str, title: str, colour: str, kind: str) -> Canvas:
    """A tin beside a cup of its tea."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    tea.caddy(canvas, 250, 500, 1.12, title, colour)
    wares.bowl(canvas, 452, 532, 0.86, "#f1eadc", LIQUORS[kind])
    return canvas


def filled_mandarins(seed: str, tone: str) -> Canvas:
    """Mandarins full of tea."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 230, 210, tone)
    with canvas.scaled(1.16, 300, 540):
        tea.mandarins(canvas)
    return canvas


def glass_jar(seed: str, tone: str, title: str, kind: str) -> Canvas:
    """A clear jar of blossoms or nuggets, some of them on the table."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 260, 225, tone)
    glass.jar(canvas, 300, 500, 1.18, title, kind)
    glass.strewn(canvas, kind, [(96, 520), (134, 548), (474, 536), (512, 512), (520, 556)], 1.1)
    return canvas


def blossom_brew(seed: str, tone: str, kind: str) -> Canvas:
    """A cup with a few blossoms afloat, in front of a heap of them."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 410, 190, 160, tone)
    with canvas.scaled(1.1, 320, 560):
        glass.mound(canvas, kind, 190, 488, 116)
        wares.steam(canvas, 396, 344, 1.2)
        wares.bowl(canvas, 396, 510, 1.5, "#f1eadc", LIQUORS[kind])
        afloat = glass.scattered(canvas, kind, [(-50, 4), (12, -12), (56, 10)], 0.9)
        canvas.add(f'<g transform="translate(396 370) scale(1 .5)">{afloat}</g>')
        glass.strewn(canvas, kind, [(252, 542), (196, 554)])
    return canvas
