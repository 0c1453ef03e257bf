"""Styles against the theme and the platform: tokens that exist, names that are free."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpgen.check import messages_pictures as say
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.project import Project, Unit
from mpgen.ir.style import AtRule, Rule
from mpgen.ir.target import Target
from mpgen.ir.tokens import mentioned_tokens

CLASS = re.compile(r"\.([\w-]+)")


def reserved_classes(project: Project, target: Target) -> Iterator[Diagnostic]:
    """No class begins like the platform's own."""
    prefixes = target.tables.style.reserved_prefixes
    for unit in project.units.values():
        for rule in _rules(unit, target):
            for name in CLASS.findall(" ".join(rule.selectors)):
                found = next((each for each in prefixes if name.startswith(each)), None)
                if found is not None:
                    yield say.reserved_class(rule.span, name, found, target.tables.title)


def tokens(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Every `var(--NAME)` is a token of the theme, or set in the same sheet."""
    known = project.tokens.get("light", {})
    for unit in project.units.values():
        rules = list(_rules(unit, target))
        own = {each.name.removeprefix("--") for rule in rules for each in rule.declarations}
        for rule in rules:
            for each in rule.declarations:
                for name in sorted(mentioned_tokens(each.value) - known.keys() - own):
                    yield say.unknown_style_token(each.span, name, known)


def _rules(unit: Unit, target: Target) -> Iterator[Rule]:
    for node in unit.style.of(target.name).nodes:
        if isinstance(node, AtRule):
            yield from node.rules
        else:
            yield node
