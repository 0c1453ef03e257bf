"""What the tables cannot say: window colours that follow dark mode.

The app manifest names variables (`@barBackground`) and `theme.json` gives them a light and a dark
value.  Source: miniprogram-ci 2.1.42, dist/schema/dist/theme.js; docs, framework/ability/theme.
"""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.ir.source import Json
from mpgen.ir.target import Target

WINDOW = {
    "navigationBarBackgroundColor": "@barBackground",
    "navigationBarTextStyle": "@barText",
    "backgroundColor": "@pageBackground",
}
TAB_BAR = {
    "color": "@tabText",
    "selectedColor": "@tabActive",
    "backgroundColor": "@barBackground",
    "borderStyle": "@tabBorder",
}


def manifest(name: str, data: Json, target: Target) -> Json:
    """Write the colours of the app manifest as variables of `theme.json`."""
    if name != target.tables.manifest.app or not isinstance(data, Mapping):
        return data
    themed = dict(data)
    for key, variables in (("window", WINDOW), ("tabBar", TAB_BAR)):
        table = data.get(key)
        if isinstance(table, Mapping):
            themed[key] = {each: variables.get(each, value) for each, value in table.items()}
    return themed
