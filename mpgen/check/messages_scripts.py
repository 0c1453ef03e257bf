"""What check says about scripts, one function each."""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.diagnostic import Diagnostic, Note, did_you_mean, error, warning
from mpgen.ir.source import Span


def unknown_operation(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A script calls an `mp` operation that does not exist.

    Why: `mp` is a closed list; each operation is written once for every target.
    What to do: correct the name; `mpgen/ir/operation.py` lists them all.
    """
    return error(
        "unknown-operation", span, f"there is no `mp.{name}`", hint=did_you_mean(name, known)
    )


def unknown_page(span: Span, name: str, known: Iterable[str], *, is_off: bool) -> Diagnostic:
    """A script opens a page that this shop does not have.

    Why: the shopper would land nowhere.
    What to do: correct the name; around pages that only some shops have, write `[% if %]`.
    """
    hint = did_you_mean(name, known)
    if is_off:
        hint = "this shop has it switched off: write `[% if features.… %]` around the line"
    return error("unknown-page", span, f"there is no page `{name}`", hint=hint)


def undeclared_event(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A component fires an event that component.yaml does not declare.

    Why: parents cannot listen to it.
    What to do: correct the name, or add it under `events:`.
    """
    return error(
        "undeclared-event",
        span,
        f"the event `{name}` is not declared",
        hint=did_you_mean(name, known) or "add it under `events:`",
    )


def emit_outside_component(span: Span, kind: str) -> Diagnostic:
    """A page or the app fires an event.

    Why: nothing stands around it that could listen.
    What to do: call a method, or pass the value with `mp.open`.
    """
    return error("emit-outside-component", span, f"a {kind} has no parent that could listen")


def undeclared_prop(span: Span, name: str, known: Iterable[str], *, is_data: bool) -> Diagnostic:
    """A script reads a prop that component.yaml does not declare.

    Why: it would never have a value.
    What to do: correct the name, or declare it under `props:`; data are read as `this.data.NAME`.
    """
    hint = did_you_mean(name, known)
    if is_data:
        hint = f"`{name}` is a data field: write `this.data.{name}`"
    return error("undeclared-prop", span, f"there is no prop `{name}`", hint=hint)


def prop_as_data(span: Span, name: str, *, is_written: bool) -> Diagnostic:
    """A script reads or writes a prop as if it were a data field.

    Why: some targets keep props apart from data; writing one changes what belongs to the parent.
    What to do: read `this.props.NAME`; to change it, tell the parent with `this.emit`.
    """
    hint = "tell the parent with `this.emit`" if is_written else f"write `this.props.{name}`"
    return error("prop-as-data", span, f"`{name}` is a prop, not a data field", hint=hint)


def undeclared_data(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A script reads or writes a data field that component.yaml does not declare.

    Why: before it is first set it has no value, and the template does not know it.
    What to do: correct the name, or give it a first value under `data:`.
    """
    return warning(
        "undeclared-data",
        span,
        f"`{name}` is not declared under `data:`",
        hint=did_you_mean(name, known) or "give it a first value under `data:`",
    )


def watch_nothing(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A component watches a name that is neither a prop nor a data field.

    Why: the watcher would never run.
    What to do: correct the name.
    """
    return error(
        "watch-nothing",
        span,
        f"`{name}` is neither a prop nor data",
        hint=did_you_mean(name, known),
    )


def unknown_module(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A script requires a module that the library does not have.

    Why: the script could not start.
    What to do: correct the name, or add a component of `kind: module`.
    """
    return error(
        "unknown-module", span, f"there is no module `{name}`", hint=did_you_mean(name, known)
    )


def unknown_export(span: Span, module: str, name: str, known: Iterable[str]) -> Diagnostic:
    """A script uses something that the required module does not export.

    Why: it is undefined on the phone.
    What to do: correct the name, or export it.
    """
    return error(
        "unknown-export",
        span,
        f"`{module}` does not export `{name}`",
        hint=did_you_mean(name, known),
    )


def module_circle(span: Span, names: tuple[str, ...], others: Iterable[Span]) -> Diagnostic:
    """Modules require each other in a circle.

    Why: one of them starts while the other is still empty.
    What to do: move what both need into a third module.
    """
    notes = tuple(Note("and this one leads on", each) for each in others)
    circle = " → ".join(names)
    return error("module-circle", span, f"modules require each other: {circle}", notes=notes)
