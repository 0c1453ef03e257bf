"""What check says about names in templates, one function each."""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.diagnostic import Diagnostic, did_you_mean, error
from mpgen.ir.source import Span


def unknown_name(span: Span, name: str, known: Iterable[str], *, is_helper: bool) -> Diagnostic:
    """A name in an expression is neither a prop, nor a data field, nor a loop variable.

    Why: it would always be empty on the phone.
    What to do: correct it, or declare it under `props:` or `data:`.
    """
    hint = did_you_mean(name, known) or "declare it under `props:` or `data:`"
    if is_helper:
        hint = f"`{name}` is a view helper: call one of its functions"
    return error("unknown-name", span, f"`{name}` is not declared", hint=hint)


def unknown_helper(span: Span, name: str, known: Iterable[str], *, is_value: bool) -> Diagnostic:
    """A view helper is called that does not exist.

    Why: methods of values and functions of scripts do not run in templates.
    What to do: correct the name, or write a component of `kind: view`.
    """
    hint = did_you_mean(name, known)
    if is_value:
        hint = "methods of values cannot be called; write a view helper"
    return error("unknown-helper", span, f"there is no view helper `{name}`", hint=hint)


def unknown_helper_function(
    span: Span, module: str, function: str, known: Iterable[str]
) -> Diagnostic:
    """A function is called that the view helper does not export.

    Why: the template would stop there.
    What to do: correct the name, or export the function.
    """
    return error(
        "unknown-helper-function",
        span,
        f"`{module}` has no function `{function}`",
        hint=did_you_mean(function, known),
    )


def unknown_handler(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A template names a method that the script does not have.

    Why: nothing would happen, and no vendor's tool notices.
    What to do: correct the name, or add the method under `methods`.
    """
    return error(
        "unknown-handler",
        span,
        f"the script has no method `{name}`",
        hint=did_you_mean(name, known) or "add it under `methods`",
    )


def binding_not_editable(span: Span, name: str, tag: str, known: Iterable[str]) -> Diagnostic:
    """`bind:` stands on something that the shopper cannot edit.

    Why: it would never change.
    What to do: `bind:` works on the values of inputs, switches, sliders and pickers.
    """
    listed = ", ".join(f"bind:{each}" for each in known)
    return error(
        "binding-not-editable",
        span,
        f"`<{tag}>` does not edit `{name}`",
        hint=f"known are {listed}" if listed else "pass the value, and listen to an event",
    )


def binding_not_data(span: Span, name: str, known: Iterable[str], *, is_prop: bool) -> Diagnostic:
    """`bind:` names something that is not a data field.

    Why: the input is written back into the component's data.
    What to do: declare the field under `data:`; a prop belongs to the parent.
    """
    hint = did_you_mean(name, known) or "declare it under `data:`"
    if is_prop:
        hint = f"`{name}` is a prop, which belongs to the parent; tell it with `this.emit`"
    return error("binding-not-data", span, f"there is no data field `{name}`", hint=hint)


def unknown_method(span: Span, name: str, known: Iterable[str], *, is_hook: bool) -> Diagnostic:
    """A script calls a method of its own that does not exist.

    Why: the script stops there on the phone.
    What to do: correct the name; what hooks share belongs into a method.
    """
    hint = did_you_mean(name, known)
    if is_hook:
        hint = "hooks are called by the platform only; move the lines into a method"
    return error("unknown-method", span, f"there is no method `{name}`", hint=hint)
