"""Style sheets as text: rules as the author ordered them, tokens and `rpx` untouched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mpgen.ir.style import AtRule, Rule, StyleNode, Stylesheet
from mpgen.ir.target import StyleTable

ROOT = "page"
"""The element that every page stands in, on every target; variables set on it reach components."""

DARK = "@media (prefers-color-scheme: dark)"


def print_style(sheet: Stylesheet, host: str = "") -> str:
    """Write a sheet; `host` is the rule that the target wants first in a component's."""
    blocks = [_printed_host(host)] if host else []
    return _joined([*blocks, *map(_node, sheet.nodes)])


def print_app_style(
    sheet: Stylesheet, tokens: Mapping[str, Mapping[str, str]], table: StyleTable
) -> str:
    """Write the design tokens, then the app's own sheet."""
    light = tokens.get("light", {})
    dark = tokens.get("dark", {}) if table.dark else {}
    changed = {name: value for name, value in dark.items() if light.get(name) != value}
    blocks = [_tokens(light)] if light else []
    if changed:
        blocks.append(_at_block(DARK, (_tokens(changed),)))
    return _joined([*blocks, *map(_node, sheet.nodes)])


def _joined(blocks: Iterable[str]) -> str:
    text = "\n\n".join(blocks)
    return f"{text}\n" if text else ""


def _node(node: StyleNode) -> str:
    match node:
        case Rule():
            return _rule(node)
        case AtRule(name=name, prelude=prelude, rules=rules):
            return _at_block(f"@{name} {prelude}".rstrip(), map(_rule, rules))


def _rule(rule: Rule) -> str:
    lines = (f"{each.name}: {each.value};" for each in rule.declarations)
    return _block(",\n".join(rule.selectors), lines)


def _tokens(tokens: Mapping[str, str]) -> str:
    return _block(ROOT, (f"--{name}: {value};" for name, value in tokens.items()))


def _printed_host(rule: str) -> str:
    """Write the table's one-line rule as every other rule is written."""
    selector, _, body = rule.partition("{")
    declarations = (each.strip() for each in body.rstrip(" }").split(";"))
    return _block(selector.strip(), (f"{each};" for each in declarations if each))


def _block(head: str, lines: Iterable[str]) -> str:
    return "\n".join((f"{head} {{", *(f"  {line}" for line in lines), "}"))


def _at_block(head: str, blocks: Iterable[str]) -> str:
    inner = "\n\n".join(blocks)
    indented = "\n".join(f"  {line}" if line else "" for line in inner.split("\n"))
    return f"{head} {{\n{indented}\n}}"
