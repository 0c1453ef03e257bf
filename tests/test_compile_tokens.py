"""A shop names one colour and gets a palette that can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpgen.ir.tokens import (
    contrast,
    mentioned_tokens,
    mixed,
    on_colour,
    radius_tokens,
    shop_tokens,
    used_tokens,
)

PRESET = {
    "light": {
        "color-primary": "#A94B24",
        "color-on-primary": "#FFFFFF",
        "color-surface": "#FFFFFF",
        "radius": "16rpx",
        "shadow": "0 2rpx var(--space-1) var(--color-line)",
        "space-1": "8rpx",
        "color-line": "#EDE4DD",
        "unused": "1rpx",
    },
    "dark": {"color-primary": "#F0986C", "color-surface": "#201A18", "color-line": "#39302C"},
}
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert contrast("#FFF", "#FFFFFF") == 1


@given(COLOURS)
def test_text_on_any_colour_can_be_read(colour: str) -> None:
    assert contrast(on_colour(colour), colour) >= 4.5


@given(COLOURS)
def test_a_primary_colour_can_be_read_in_the_dark(colour: str) -> None:
    dark = shop_tokens(PRESET, colour, None, {})["dark"]
    assert contrast(dark["color-primary"], dark["color-surface"]) >= 4.5
    assert contrast(dark["color-on-primary"], dark["color-primary"]) >= 4.5


def test_a_preset_that_is_not_changed_keeps_its_values() -> None:
    tokens = shop_tokens(PRESET, None, None, {})
    assert tokens["light"].items() >= PRESET["light"].items()
    assert tokens["dark"].items() >= PRESET["dark"].items()
    assert tokens["light"]["color-primary-pressed"] == "#91401F"


def test_a_new_primary_colour_brings_its_shades() -> None:
    light = shop_tokens(PRESET, "#0057FF", None, {})["light"]
    assert light["color-primary"] == "#0057FF"
    assert light["color-primary-soft"] == "#E6EEFF"
    assert light["color-on-primary"] == "#FFFFFF"


def test_own_tokens_win_in_both_schemes() -> None:
    tokens = shop_tokens(PRESET, "#0057FF", 20, {"color-line": "#123456", "radius": "3rpx"})
    assert tokens["light"]["color-line"] == "#123456"
    assert "color-line" not in tokens["dark"]
    assert tokens["light"]["radius"] == "3rpx"


def test_corners_scale_together() -> None:
    assert radius_tokens(20) == {
        "radius-small": "10rpx",
        "radius": "20rpx",
        "radius-large": "35rpx",
    }


def test_a_token_is_kept_when_another_token_reads_it() -> None:
    tokens = used_tokens(PRESET, mentioned_tokens("box-shadow: var(--shadow)"))
    assert list(tokens["light"]) == ["shadow", "space-1", "color-line"]
    assert list(tokens["dark"]) == ["color-line"]


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed("#000000", "#FFFFFF", 0) == "#000000"
    assert mixed("#000000", "#FFFFFF", 1) == "#FFFFFF"
