"""Rules over a shop and a target: findings only, nothing is changed.

A rule is a pure function `(project, target) -> Iterator[Diagnostic]`; a new one is written in a
module of this folder and listed in `COMPONENT_RULES`, or in `check/spec.py` when it only looks at
the spec; nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mpgen.check.handlers import bindings, handlers, own_methods
from mpgen.check.interface import attributes, contents, listeners, required_props, slots, tags
from mpgen.check.names import expression_names, helper_calls
from mpgen.check.pictures import pictures
from mpgen.check.scripts import events, modules, operations, pages, state
from mpgen.check.spec import RULES as SHOP_RULES
from mpgen.check.styles import reserved_classes, tokens
from mpgen.check.support import support
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.project import Project
from mpgen.ir.target import Target

Rule = Callable[[Project, Target], Iterator[Diagnostic]]

COMPONENT_RULES: tuple[Rule, ...] = (
    tags,
    attributes,
    listeners,
    contents,
    required_props,
    slots,
    expression_names,
    helper_calls,
    handlers,
    bindings,
    own_methods,
    operations,
    pages,
    events,
    state,
    modules,
    pictures,
    reserved_classes,
    tokens,
    support,
)
"""What templates, styles and scripts say."""

RULES: tuple[Rule, ...] = (*SHOP_RULES, *COMPONENT_RULES)


def check(project: Project, target: Target) -> Diagnostics:
    """Run every rule, and the target's own; findings are sorted by place, each once."""
    found = [finding for rule in RULES for finding in rule(project, target)]
    if target.adapter is not None and hasattr(target.adapter, "check"):
        found.extend(target.adapter.check(project, target))
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _place(finding: Diagnostic) -> tuple[str, int, int, str, str]:
    span = finding.span
    if span is None:
        return "", 0, 0, finding.code, finding.message
    return span.file, span.start, span.end, finding.code, finding.message
