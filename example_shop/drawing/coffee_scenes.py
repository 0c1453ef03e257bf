"""Scenes of coffee: bags, boxes, bottles and what is poured from them."""

from __future__ import annotations

from drawing import coffee, stage, tea, wares
from drawing.canvas import Canvas


def coffee_bag(seed: str, tone: str, colour: str, accent: str, *label: str) -> Canvas:
    """A standing bag, beans at its foot."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 250, 235, tone)
    coffee.pouch(canvas, 300, 500, 1.22, (label[0], label[1]), colour, accent)
    stage.beans(canvas, [(110, 512), (150, 538), (470, 522), (505, 548), (438, 552)])
    return canvas


def drip_box(seed: str, tone: str, colour: str, accent: str, *label: str) -> Canvas:
    """A carton of drip bags, and one of them over a mug."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 270, 250, 235, tone)
    coffee.box(canvas, 188, 474, 1.2, (label[0], label[1]), colour, accent)
    coffee.mug(canvas, 438, 536, 1.04, "#f1eadc")
    coffee.drip_bag(canvas, 438, 408, 0.98)
    stage.beans(canvas, [(92, 540), (140, 556), (250, 552)])
    return canvas


def coffee_cup(seed: str, tone: str, glaze: str) -> Canvas:
    """A mug of coffee among beans."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 220, 220, 150, tone)
    wares.steam(canvas, 290, 292, 1.5)
    coffee.mug(canvas, 290, 500, 1.52, glaze)
    spots = [(70, 500), (112, 556), (58, 544), (520, 540), (548, 506), (478, 566), (178, 572)]
    stage.beans(canvas, spots, 1.1)
    return canvas


def cold_brew(seed: str, tone: str, drink: str, *titles: str) -> Canvas:
    """Bottles side by side."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    for number, title in enumerate(titles):
        x = 300 + (number - (len(titles) - 1) / 2) * 190
        wares.bottle(canvas, x, 520, title, drink)
    return canvas


def iced_glass(seed: str, tone: str, drink: str, title: str) -> Canvas:
    """A tall glass with ice beside its bottle."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    wares.bottle(canvas, 190, 490, title, drink)
    coffee.iced(canvas, 386, 524, 1.16, drink)
    stage.beans(canvas, [(92, 532), (270, 556), (502, 540), (530, 512)])
    return canvas


def small_tins(seed: str, tone: str, *tins: str) -> Canvas:
    """A row of little tins, each `title:colour`."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 225, tone)
    for place, tin in enumerate(tins):
        title, _, colour = tin.partition(":")
        x = 300 + (place - (len(tins) - 1) / 2) * 132
        tea.caddy(canvas, x, 470 + place % 2 * 34, 0.54, title, colour)
    return canvas
