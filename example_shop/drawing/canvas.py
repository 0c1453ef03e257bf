"""An SVG drawing under construction: colours, gradients, shadows, lettering.

Everything is drawn from numbers, light falls from the upper left, and chance has a fixed seed, so
the same script draws the same pictures.
"""

# ruff: noqa: PLR0913  (a drawing is its many numbers)

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

KAI = "LXGW WenKai"
"""Brush-like letters for titles (Debian package fonts-lxgw-wenkai, SIL OFL)."""
SERIF = "Noto Serif CJK SC"
"""Printed letters for small lines (Debian package fonts-noto-cjk, SIL OFL)."""


def mix(colour: str, other: str, share: float) -> str:
    """Blend two `#rrggbb` colours; `share` is how much of the other one."""
    one, two = (tuple(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in (colour, other))
    blended = (round(a + (b - a) * share) for a, b in zip(one, two, strict=True))
    return "#" + "".join(f"{value:02x}" for value in blended)


def dark(colour: str, share: float) -> str:
    """Shade a colour with a warm dark."""
    return mix(colour, "#1c100a", share)


def light(colour: str, share: float) -> str:
    """Lift a colour with a warm white."""
    return mix(colour, "#fffaf2", share)


class Canvas:
    """Collects definitions and shapes; `svg()` gives the finished drawing."""

    def __init__(self, width: int, height: int, seed: str) -> None:
        """Start with an empty sheet."""
        self.width, self.height = width, height
        self.chance = Random(seed)
        self._definitions: list[str] = []
        self._shapes: list[str] = []

    def svg(self) -> str:
        """Close the sheet."""
        size = f'width="{self.width}" height="{self.height}"'
        definitions, shapes = "".join(self._definitions), "".join(self._shapes)
        start = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        return f"{start}<defs>{definitions}</defs>{shapes}</svg>"

    def add(self, *shapes: str) -> None:
        """Put shapes on top of what is there."""
        self._shapes.extend(shapes)

    @contextmanager
    def scaled(self, factor: float, x: float, y: float) -> Iterator[None]:
        """Draw larger or smaller, away from a fixed point."""
        left, top = x * (1 - factor), y * (1 - factor)
        self.add(f'<g transform="translate({left:.1f} {top:.1f}) scale({factor})">')
        yield
        self.add("</g>")

    def _define(self, text: str) -> str:
        name = f"d{len(self._definitions)}"
        self._definitions.append(text.replace("ID", name, 1))
        return f"url(#{name})"

    def linear(self, *stops: tuple[float, str], turn: float = 0) -> str:
        """A gradient across the shape: from left to right, or turned (90 = downwards)."""
        return self._define(
            f'<linearGradient id="ID" gradientTransform="rotate({turn} .5 .5)">'
            f"{_stops(stops)}</linearGradient>"
        )

    def radial(self, *stops: tuple[float, str], at: tuple[float, float] = (0.38, 0.32)) -> str:
        """A gradient around a light spot."""
        return self._define(
            f'<radialGradient id="ID" cx="{at[0]}" cy="{at[1]}" r=".78">'
            f"{_stops(stops)}</radialGradient>"
        )

    def round_side(self, colour: str) -> str:
        """The light on an upright cylinder."""
        return self.linear(
            (0, dark(colour, 0.34)),
            (0.14, dark(colour, 0.1)),
            (0.32, light(colour, 0.3)),
            (0.46, colour),
            (0.78, dark(colour, 0.16)),
            (1, dark(colour, 0.42)),
        )

    def clip(self, shape: str) -> str:
        """A window of that shape, for `clip-path`."""
        return self._define(f'<clipPath id="ID">{shape}</clipPath>')

    def blur(self, amount: float) -> str:
        """A soft edge, for `filter`."""
        return self._define(
            '<filter id="ID" x="-60%" y="-60%" width="220%" height="220%">'
            f'<feGaussianBlur stdDeviation="{amount}"/></filter>'
        )

    def paper(self, grain: float, depth: float) -> str:
        """A lit rough surface, for `filter` on a shape that is blended over another."""
        return self._define(
            '<filter id="ID" x="0" y="0" width="100%" height="100%">'
            f'<feTurbulence type="fractalNoise" baseFrequency="{grain}" numOctaves="3" seed="5"/>'
            f'<feDiffuseLighting surfaceScale="{depth}" lighting-color="#fff">'
            '<feDistantLight azimuth="235" elevation="58"/></feDiffuseLighting>'
            '<feComposite in2="SourceGraphic" operator="in"/></filter>'
        )

    def shadow(self, x: float, y: float, rx: float, ry: float, strength: float = 0.34) -> None:
        """What a thing throws on the table: a wide soft part and a dark line where it stands."""
        self.add(
            f'<ellipse cx="{x + rx * 0.16}" cy="{y + ry * 0.2}" rx="{rx * 1.08}" ry="{ry}" '
            f'fill="#2a1609" opacity="{strength}" filter="{self.blur(ry * 0.5 + 4)}"/>',
            f'<ellipse cx="{x}" cy="{y}" rx="{rx * 0.94}" ry="{ry * 0.42}" '
            f'fill="#1d0e05" opacity="{strength + 0.1}" filter="{self.blur(ry * 0.18 + 2)}"/>',
        )

    def text(self, x: float, y: float, words: str, size: float, fill: str, **more: str) -> None:
        """A centred line of lettering."""
        style = {"font-family": KAI, "font-weight": "700", "text-anchor": "middle"}
        style |= {name.replace("_", "-"): value for name, value in more.items()}
        listed = " ".join(f'{name}="{value}"' for name, value in style.items())
        self.add(f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" {listed}>{words}</text>')

    def column(self, x: float, y: float, words: str, size: float, fill: str) -> None:
        """A title written downwards."""
        for place, letter in enumerate(words):
            self.text(x, y + place * size * 1.1, letter, size, fill)

    def arc(self, centre: tuple[float, float], radius: float, words: str, size: float, fill: str,
            *, below: bool = False) -> None:  # fmt: skip
        """Letters around a circle, above its middle or below."""
        step = size * 1.45 / radius
        for place, letter in enumerate(words):
            angle = (place - (len(words) - 1) / 2) * step
            if below:
                angle = math.pi - angle
            x, y = centre[0] + radius * math.sin(angle), centre[1] - radius * math.cos(angle)
            turn = math.degrees(angle) - (180 if below else 0)
            self.add(
                f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})">'
                f'<text y="{size * 0.36:.1f}" font-size="{size}" fill="{fill}" '
                f'font-family="{SERIF}" font-weight="700" text-anchor="middle">{letter}</text></g>'
            )

    def seal(self, x: float, y: float, size: float, words: str = "云上") -> None:
        """The shop's red seal."""
        self.add(
            f'<rect x="{x - size / 2}" y="{y - size * 0.85}" width="{size}" height="{size * 1.7}" '
            f'rx="{size * 0.16}" fill="#b5352a"/>'
        )
        for place, letter in enumerate(words):
            self.text(x, y - size * 0.12 + place * size * 0.72, letter, size * 0.68, "#fff3e2")


def _stops(stops: tuple[tuple[float, str], ...]) -> str:
    return "".join(f'<stop offset="{place}" stop-color="{colour}"/>' for place, colour in stops)
