"""The design system: contrast of every preset, icons of one make, prices as shoppers read them."""

from __future__ import annotations

import itertools
import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

COMPONENTS = Path(__file__).parent.parent / "components"
PRESETS = sorted(path.stem for path in (COMPONENTS / "themes").glob("*.yaml"))
ICONS = sorted(path.stem for path in (COMPONENTS / "icons").glob("*.svg"))

WORDS = ("text", "secondary", "muted", "primary", "danger", "success", "warning")
GROUNDS = ("surface", "page", "sunken", "primary-soft")
PAIRS = (*itertools.product(WORDS, GROUNDS), ("on-primary", "primary"), ("warning", "warning-soft"))


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("preset", PRESETS)
def test_text_stands_out_from_every_ground(preset: str, mode: str) -> None:
    """WCAG AA: 4.5 to 1 for text of any size."""
    tokens = yaml.safe_load((COMPONENTS / "themes" / f"{preset}.yaml").read_text("utf-8"))[mode]
    for word, ground in PAIRS:
        one, other = (luminance(tokens[f"color-{name}"]) for name in (word, ground))
        ratio = (max(one, other) + 0.05) / (min(one, other) + 0.05)
        assert ratio >= 4.5, (word, ground, ratio)


def test_presets_have_the_same_tokens() -> None:
    """A shop may change its preset and nothing falls apart; dark changes only known tokens."""
    files = [COMPONENTS / "themes" / f"{preset}.yaml" for preset in PRESETS]
    themes = [yaml.safe_load(file.read_text("utf-8")) for file in files]
    assert len({tuple(theme["light"]) for theme in themes}) == 1
    assert len({tuple(theme["dark"]) for theme in themes}) == 1
    assert set(themes[0]["dark"]) <= set(themes[0]["light"])


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_drawn_on_one_grid_in_one_colour(name: str) -> None:
    """24 by 24, the colour comes from outside."""
    root = ElementTree.fromstring((COMPONENTS / "icons" / f"{name}.svg").read_text("utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    colours = {each.get(key) for each in root.iter() for key in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}


def formatted(calls: list[list[object]]) -> list[object]:
    """Call the view helper under node: [function, arguments…] each."""
    text = (COMPONENTS / "views/format/script.js").read_text("utf-8")
    script = (
        f"{text};process.stdout.write(JSON.stringify({json.dumps(calls)}"
        ".map(([name, ...values]) => module.exports[name](...values))))"
    )
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    answers: list[object] = json.loads(done.stdout)
    return answers


def test_prices_counts_and_discounts_read_as_in_a_shop() -> None:
    """Integer fen in, no float on the way."""
    cases = {
        ("yuan", 1234567890): "12345678", ("cents", 1234567890): ".90", ("cents", 12300): "",
        ("price", 5): "0.05", ("price", 0): "0", ("count", 9999): "9999", ("count", 10000): "1万",
        ("count", 12345): "1.2万", ("discount", 8500): "8.5折", ("discount", 9000): "9折",
        ("first", "云上"): "云", ("first", ""): "",
    }  # fmt: skip
    assert formatted([list(call) for call in cases]) == list(cases.values())


@settings(max_examples=5, deadline=None)
@given(st.lists(st.integers(0, 4102444800), min_size=30, max_size=200))
def test_times_are_those_of_the_calendar(seconds: list[int]) -> None:
    """Counting days without Date agrees with a real calendar at UTC+8."""
    moments = [datetime.fromtimestamp(s, UTC) + timedelta(hours=8) for s in seconds]
    expected = [moment.strftime("%Y-%m-%d %H:%M") for moment in moments]
    assert formatted([["time", s * 1000] for s in seconds]) == expected
