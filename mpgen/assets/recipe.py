"""What size and quality each use of a picture needs."""

from __future__ import annotations

from dataclasses import dataclass

from mpgen.assets.probe import Picture


@dataclass(frozen=True, slots=True)
class Recipe:
    """The box that a picture must fit in, and how well it is kept (1 to 100)."""

    width: int
    height: int
    quality: int


CARD = Recipe(480, 480, 64)
"""Product, category and logo pictures: at most two thirds of a phone's 750 design pixels."""

BANNER = Recipe(750, 3000, 68)
"""Pictures across the whole screen; long landing pictures scroll, so the height is generous."""

CARD_RATIO = 1.5
"""From this ratio of the sides on, a picture is made to be shown across the screen."""


def recipe_for(picture: Picture) -> Recipe:
    """Tell the use by the shape: cards are nearly square, banners and long pictures are not."""
    longest = max(picture.width, picture.height)
    shortest = min(picture.width, picture.height)
    return BANNER if longest >= shortest * CARD_RATIO else CARD
