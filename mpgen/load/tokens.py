"""The theme of a shop → its design tokens, light and dark.

A preset of the library gives all of them; what the shop changes is applied by `ir/tokens.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.ir.component import Library
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.project import Path
from mpgen.ir.source import Span
from mpgen.ir.spec import Spec
from mpgen.ir.tokens import Scheme, shop_tokens
from mpgen.load.messages_component import unknown_preset, unknown_token


def make_tokens(
    spec: Spec, library: Library, where: Mapping[Path, Span], said: list[Diagnostic]
) -> Scheme:
    """Answer `{light: {token: value}, dark: {token: value}}`."""
    theme = spec.theme
    preset = library.themes.get(theme.preset)
    if preset is None:
        span = where.get(("theme", "preset"))
        said.append(unknown_preset(span, theme.preset, sorted(library.themes)))
        return {"light": {}, "dark": {}}
    for name in theme.tokens:
        if name not in preset["light"]:
            span = where.get(("theme", "tokens", name))
            said.append(unknown_token(span, name, preset["light"]))
    tokens = shop_tokens(preset, theme.primary, theme.radius, theme.tokens)
    return {"light": tokens["light"], "dark": {} if theme.dark == "never" else tokens["dark"]}
