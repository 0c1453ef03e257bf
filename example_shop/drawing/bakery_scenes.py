"""Scenes of the bakery: flower cakes, bean cakes, biscuits, rolls and jam."""

# ruff: noqa: PLR0913, PLR0917  (a drawing is its many numbers)

from __future__ import annotations

from drawing import pastry, served, stage, wares
from drawing.canvas import Canvas


def cakes(seed: str, tone: str, filling: str, petal: str, mark: str) -> Canvas:
    """Whole flower cakes on a plate, one cut open in front."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 210, 190, tone)
    pastry.plate(canvas, 300, 410, 268)
    for x, y in ((205, 330), (400, 326), (300, 236)):
        pastry.flower_cake(canvas, x, y, 0.82, mark)
    pastry.cut_cake(canvas, 296, 500, 0.98, filling)
    stage.petals(canvas, petal, [(72, 520), (505, 528), (548, 490), (110, 560)])
    return canvas


def cake_close(seed: str, tone: str, filling: str, petal: str) -> Canvas:
    """A cut cake, close enough to count the petals."""
    canvas = stage.standing(seed, tone)
    pastry.cut_cake(canvas, 300, 300, 1.2, filling)
    pastry.cut_cake(canvas, 300, 500, 1.85, filling)
    stage.petals(canvas, petal, [(70, 350), (530, 320), (90, 545), (530, 552)], 1.3)
    return canvas


def bean_cakes(seed: str, tone: str, colour: str) -> Canvas:
    """Nine moulded bean cakes from above."""
    canvas = Canvas(stage.SIDE, stage.SIDE, seed)
    stage.cloth(canvas, tone)
    pastry.moulded(canvas, colour)
    return canvas


def biscuits(seed: str, tone: str, colour: str, topping: str) -> Canvas:
    """Biscuits scattered on a cloth."""
    canvas = Canvas(stage.SIDE, stage.SIDE, seed)
    stage.cloth(canvas, tone)
    pastry.cookies(canvas, colour, topping)
    return canvas


def egg_rolls(seed: str, tone: str, colour: str) -> Canvas:
    """A stack of egg rolls."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    with canvas.scaled(1.14, 300, 500):
        pastry.rolls(canvas, colour)
    return canvas


def preserve(seed: str, tone: str, title: str, filling: str, lid: str, petal: str) -> Canvas:
    """A glass jar."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 260, 225, tone)
    wares.jar(canvas, 300, 510, title, filling, lid)
    stage.petals(canvas, petal, [(110, 520), (150, 552), (478, 530), (510, 560)])
    return canvas


def bean_cake_plate(seed: str, tone: str, colour: str) -> Canvas:
    """Bean cakes on a plate, one on top of the others."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 210, 190, tone)
    pastry.plate(canvas, 300, 430, 262)
    for x, y in ((210, 346), (390, 346), (300, 410), (300, 286)):
        served.bean_cake(canvas, x, y, 1.04, colour)
    stage.sprig(canvas, 84, 540, 6, 0.7)
    return canvas


def biscuit_stack(seed: str, tone: str, colour: str, topping: str) -> Canvas:
    """Biscuits in a stack, walnuts beside it."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 215, tone)
    served.biscuit_stack(canvas, colour, topping)
    return canvas


def roll_tin(seed: str, tone: str, colour: str, tin: str, title: str) -> Canvas:
    """Egg rolls in their tin."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 240, 220, tone)
    served.roll_tin(canvas, 300, 520, colour, tin, title)
    return canvas


def jam_dish(seed: str, tone: str, jam: str, petal: str) -> Canvas:
    """Jam in a dish, a spoon of it, and a cake that it filled."""
    canvas = stage.standing(seed, tone)
    stage.moon(canvas, 300, 220, 190, tone)
    pastry.cut_cake(canvas, 410, 408, 1.02, jam)
    wares.bowl(canvas, 230, 470, 1.4, "#f1eadc", jam)
    served.spoon(canvas, 346, 520, -8, jam)
    stage.petals(canvas, petal, [(74, 520), (116, 552), (540, 470), (240, 562)])
    return canvas
