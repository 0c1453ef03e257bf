"""What check says about things that one target lacks, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, error
from mpgen.ir.source import Span

_HINT = "write it into a platform-only template, or leave it out with `[% if target.name … %]`"


def element_not_supported(span: Span, tag: str, target: str) -> Diagnostic:
    """A target does not have an element.

    Why: it would show nothing there.
    What to do: use another element, or write a platform-only `template.TARGET.html`.
    """
    return error("element-not-supported", span, f"{target} has no `<{tag}>`", hint=_HINT)


def attribute_not_supported(span: Span, name: str, tag: str, target: str) -> Diagnostic:
    """An element of a target does not have an attribute.

    Why: what it does elsewhere would not happen there.
    What to do: do without it, or write a platform-only `template.TARGET.html`.
    """
    return error(
        "attribute-not-supported", span, f"`<{tag}>` has no `{name}` on {target}", hint=_HINT
    )


def value_not_supported(span: Span, name: str, value: str, target: str) -> Diagnostic:
    """An attribute does not take a value on a target.

    Why: the target falls back to a default.
    What to do: use another value, or write a platform-only `template.TARGET.html`.
    """
    return error(
        "value-not-supported", span, f"`{name}` cannot be `{value}` on {target}", hint=_HINT
    )


def event_not_supported(span: Span, event: str, tag: str, target: str) -> Diagnostic:
    """An element of a target never fires an event.

    Why: the handler would never be called there.
    What to do: use another event, or write a platform-only `template.TARGET.html`.
    """
    return error(
        "event-not-supported", span, f"`<{tag}>` never fires `{event}` on {target}", hint=_HINT
    )
