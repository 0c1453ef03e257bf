"""What check says about tags, attributes, events and slots, one function each."""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.diagnostic import Diagnostic, Note, did_you_mean, error
from mpgen.ir.source import Span


def unknown_tag(span: Span, tag: str, known: Iterable[str], kind: str | None) -> Diagnostic:
    """A tag is neither a built-in element nor a component.

    Why: no target can show it.
    What to do: correct the name, or add the component to the library.
    """
    hint = f"`{tag}` is a {kind}, not a component" if kind else did_you_mean(tag, known)
    return error("unknown-tag", span, f"there is no element or component `{tag}`", hint=hint)


def unknown_attribute(span: Span, name: str, tag: str, known: Iterable[str]) -> Diagnostic:
    """An element has an attribute that it does not know.

    Why: the targets ignore it, so what it was meant to do does not happen.
    What to do: correct the name; data for handlers is written `data-…`, events `on:…`.
    """
    return error(
        "unknown-attribute",
        span,
        f"`<{tag}>` has no attribute `{name}`",
        hint=did_you_mean(name, known),
    )


def unknown_value(span: Span, name: str, written: str, known: Iterable[str]) -> Diagnostic:
    """An attribute has a value that is not one of its values.

    Why: the targets fall back to a default, not all to the same one.
    What to do: use one of the values that the message names.
    """
    hint = did_you_mean(written, known) or "known are " + ", ".join(known)
    return error("unknown-value", span, f"`{name}` cannot be `{written}`", hint=hint)


def value_kind(span: Span, name: str, kind: str, written: object) -> Diagnostic:
    """A literal value is of another kind than the attribute or prop takes.

    Why: a quoted `"false"` is a text, and texts count as true; `"12"` is not a number for a prop.
    What to do: write the value in braces, `{{false}}` or `{{12}}`; a flag alone means true.
    """
    if kind in ("boolean", "number") and isinstance(written, str) and written:
        hint = f'write `{name}="{{{{{written}}}}}"`'
    elif kind == "boolean":
        hint = f"write `{name}` or an expression in braces"
    else:
        hint = 'write an expression in braces, `="{{…}}"`'
    return error("value-kind", span, f"`{name}` takes a {kind}", hint=hint)


def unknown_event(
    span: Span, event: str, tag: str, known: Iterable[str], *, is_common: bool
) -> Diagnostic:
    """An event is listened to that the element or component never fires.

    Why: the handler would never be called; a component's tag hears only its declared events.
    What to do: correct the name, or declare the event in the component and fire it there.
    """
    hint = did_you_mean(event, known)
    if is_common:
        hint = f"put the listener on a `view` around it, or declare the event in `{tag}`"
    return error("unknown-event", span, f"`<{tag}>` has no event `{event}`", hint=hint)


def content_not_held(span: Span, inner: str, outer: str, allowed: str) -> Diagnostic:
    """Something stands inside an element that cannot hold it.

    Why: the targets drop it or lay it out wrongly.
    What to do: put it where the message says it may stand.
    """
    what = "text" if inner == "text" and allowed != "text" else f"`<{inner}>`"
    return error(
        "content-not-held",
        span,
        f"{what} cannot stand inside `<{outer}>`",
        hint=f"only `<{allowed}>` can" if allowed != "text" else "only text can",
    )


def unknown_prop(span: Span, name: str, tag: str, known: Iterable[str]) -> Diagnostic:
    """A component is given a prop that it does not declare.

    Why: it never reads it.
    What to do: correct the name, or declare the prop in its component.yaml.
    """
    return error(
        "unknown-prop", span, f"`{tag}` has no prop `{name}`", hint=did_you_mean(name, known)
    )


def missing_prop(span: Span, name: str, tag: str, declared: Span) -> Diagnostic:
    """A component is used without a prop that it requires.

    Why: it cannot show anything without it.
    What to do: pass it, or give it a default in component.yaml.
    """
    notes = (Note("it is declared here", declared),)
    return error("missing-prop", span, f"`{tag}` needs `{name}`", notes=notes)


def hidden_component(span: Span, tag: str) -> Diagnostic:
    """`hidden` stands on a component.

    Why: not every target draws a box for a component that could be hidden.
    What to do: put a `view` with `hidden` around it, or use `if`.
    """
    return error(
        "hidden-component",
        span,
        f"`{tag}` is a component and cannot be hidden itself",
        hint="put a `view` around it, or use `if`",
    )


def slot_in_page(span: Span) -> Diagnostic:
    """A page has a slot.

    Why: nothing stands around a page that could fill it.
    What to do: remove it, or make a component of this part.
    """
    return error("slot-in-page", span, "only components have slots")


def undeclared_slot(span: Span, name: str) -> Diagnostic:
    """A template has a slot that component.yaml does not declare.

    Why: the slots are part of the interface that parents read.
    What to do: add it under `slots:`.
    """
    return error(
        "undeclared-slot",
        span,
        f"the slot `{name}` is not declared",
        hint=f"add `slots: {{{name}: what stands there}}` to component.yaml",
    )


def slot_not_offered(span: Span | None, name: str) -> Diagnostic:
    """component.yaml declares a slot that the template does not have.

    Why: what parents put there is never shown.
    What to do: add `<slot/>` or `<slot name="…"/>` to the template.
    """
    written = "<slot/>" if name == "default" else f'<slot name="{name}"/>'
    return error(
        "slot-not-offered", span, f"the template has no slot `{name}`", hint=f"add `{written}`"
    )


def unknown_slot(span: Span, name: str, tag: str, known: Iterable[str]) -> Diagnostic:
    """Content is put into a component that has no slot for it.

    Why: it is never shown.
    What to do: correct the slot's name, or add the slot to the component.
    """
    if not name:
        return error("unknown-slot", span, f"`{tag}` shows nothing that stands inside it")
    return error(
        "unknown-slot", span, f"`{tag}` has no slot `{name}`", hint=did_you_mean(name, known)
    )


def slot_without_component(span: Span, name: str) -> Diagnostic:
    """`slot="…"` stands on a tag that is not directly inside a component.

    Why: it would fill nothing.
    What to do: move it to the tag directly inside the component.
    """
    return error(
        "slot-without-component",
        span,
        f"no component stands directly around this, to fill its slot `{name}`",
    )
