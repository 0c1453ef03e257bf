"""Design tokens: a preset, what a shop changes in it, and which of them are used.

A shop that names one colour gets all that belongs to it: soft and pressed shades, a readable colour
on top, and the counterparts in dark mode.  Contrast is measured as in WCAG 2.2 (relative luminance,
success criterion 1.4.3: 4.5 to 1 for text).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

Tokens: TypeAlias = Mapping[str, str]
Scheme: TypeAlias = Mapping[str, Tokens]
"""`light` and `dark`."""

READABLE = 4.5
SOFT, PRESSED, FOCUS = 0.9, 0.14, 0.55
"""How much of the other colour goes in: the surface for soft and focus, ink for pressed."""

DARK_SOFT = 0.8
WHITE, BLACK = "#FFFFFF", "#000000"
SURFACES = {"light": WHITE, "dark": "#1C1C1E"}
"""What a preset without a surface colour stands on."""

VARIABLE = re.compile(r"var\(\s*--([a-z][a-z0-9-]*)")


def shop_tokens(preset: Scheme, primary: str | None, radius: int | None, own: Tokens) -> Scheme:
    """Apply what a shop changes to a preset; the shop's own tokens win over all derived ones."""
    light, dark = dict(preset["light"]), dict(preset.get("dark", {}))
    if primary is not None:
        light |= primary_tokens(primary, light.get("color-surface", SURFACES["light"]), SOFT)
        surface = dark.get("color-surface", SURFACES["dark"])
        dark |= primary_tokens(readable(primary, surface), surface, DARK_SOFT)
    if radius is not None:
        light |= radius_tokens(radius)
    for scheme in (light, dark):
        if colour := scheme.get("color-primary"):
            soft = DARK_SOFT if scheme is dark else SOFT
            surface = scheme.get("color-surface", SURFACES["dark" if scheme is dark else "light"])
            scheme |= {**primary_tokens(colour, surface, soft), **scheme}
    return {"light": {**light, **own}, "dark": {k: v for k, v in dark.items() if k not in own}}


def primary_tokens(primary: str, surface: str, soft: float) -> Tokens:
    """Derive what belongs to a primary colour on a surface."""
    return {
        "color-primary": primary,
        "color-on-primary": on_colour(primary),
        "color-primary-soft": mixed(primary, surface, soft),
        "color-primary-pressed": mixed(primary, BLACK, PRESSED),
        "color-focus": mixed(primary, surface, FOCUS),
    }


def radius_tokens(radius: int) -> Tokens:
    """Scale all corners with the one that a shop names; round ones stay round."""
    return {
        "radius-small": f"{radius // 2}rpx",
        "radius": f"{radius}rpx",
        "radius-large": f"{radius * 7 // 4}rpx",
    }


def on_colour(colour: str) -> str:
    """Choose a readable colour for text on top: white, else a deep shade, else black."""
    choices = (WHITE, mixed(colour, BLACK, 0.85))
    return next((each for each in choices if contrast(each, colour) >= READABLE), BLACK)


def readable(colour: str, surface: str) -> str:
    """Lighten a colour just enough to be read on a dark surface."""
    steps = (mixed(colour, WHITE, step / 20) for step in range(21))
    return next((each for each in steps if contrast(each, surface) >= READABLE), WHITE)


def contrast(one: str, other: str) -> float:
    """Measure the contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Measure how bright a colour is, 0 to 1."""
    shares = (channel / 255 for channel in channels(colour))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(colour: str, other: str, share: float) -> str:
    """Mix `share` of another colour into a colour."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def channels(colour: str) -> tuple[int, int, int]:
    """Read `#RRGGBB` or `#RGB`."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def mentioned_tokens(text: str) -> frozenset[str]:
    """List the tokens that a text reads by `var(--NAME)`."""
    return frozenset(VARIABLE.findall(text))


def used_tokens(tokens: Scheme, names: Iterable[str]) -> Scheme:
    """Keep the tokens that are read, also by other tokens; their order is the preset's."""
    used: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in used:
            used.add(name)
            for scheme in tokens.values():
                waiting.extend(mentioned_tokens(scheme.get(name, "")))
    return {
        name: {token: value for token, value in scheme.items() if token in used}
        for name, scheme in tokens.items()
    }
