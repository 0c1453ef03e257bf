"""What reading a script can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, Note, did_you_mean, error
from mpgen.ir.source import Span


def script_syntax(span: Span, found: str) -> Diagnostic:
    """A script is not JavaScript at this place.

    Why: nothing after it can be understood.
    What to do: look at the marked place and just before it for a bracket, comma or quote.
    """
    return error("script-syntax", span, f"JavaScript does not allow `{found}` here")


def script_missing(span: Span, missing: str) -> Diagnostic:
    """A character is missing in a script.

    Why: JavaScript needs it there.
    What to do: add it.
    """
    return error("script-missing", span, f"`{missing}` is missing here")


def newer_script(span: Span, what: str, instead: str) -> Diagnostic:
    """A script uses JavaScript that is newer than the language level.

    Why: scripts run as they are written; older phones and base libraries stop at such a line.
    What to do: write it in ES2015; object spread and trailing commas are fine too.
    """
    return error("newer-script", span, f"{what} not run on every phone", hint=instead)


def browser_name(span: Span, name: str) -> Diagnostic:
    """A script uses something that only browsers have, or code made of text.

    Why: mini programs have no document and no window, and refuse `eval` and `Function`.
    What to do: change data with `this.setData`; ask the platform with `mp.NAME(…)`.
    """
    return error(
        "browser-name",
        span,
        f"`{name}` does not exist in a mini program",
        hint="change data with `this.setData`, ask the platform with `mp.…`",
    )


def view_language(span: Span, what: str) -> Diagnostic:
    """A view helper uses more than the view-script subset.

    Why: view scripts run in a small engine of their own that knows ES5 functions only.
    What to do: write `var` and `function`; no regular expressions, dates, `for…in` or `mp`.
    """
    return error(
        "view-language",
        span,
        f"{what} not part of the view-script language",
        hint="write ES5: `var`, `function`, plain loops",
    )


def view_name(span: Span, name: str) -> Diagnostic:
    """A view helper uses a name that view scripts do not have.

    Why: view scripts see neither the platform nor most of JavaScript's library.
    What to do: pass the value as an argument from the template.
    """
    return error(
        "view-name",
        span,
        f"view scripts have no `{name}`",
        hint="pass the value as an argument",
    )


def require_form(span: Span, written: str) -> Diagnostic:
    """A `require` names anything but a module of the library.

    Why: paths are the linker's business, and it must know what a script needs.
    What to do: write `const cart = require('@module/cart');` at the top of the script.
    """
    return error(
        "require-form",
        span,
        f"`{written}` is not a module of the library",
        hint="write `const cart = require('@module/cart');`",
    )


def require_place(span: Span) -> Diagnostic:
    """A `require` is not a declaration at the top of the script.

    Why: the linker must see every need, and readers look for it there.
    What to do: write `const NAME = require('@module/NAME');` above everything else.
    """
    return error(
        "require-place",
        span,
        "`require` stands in a declaration at the top of the script",
        hint="write `const NAME = require('@module/NAME');` there",
    )


def exports_missing(span: Span) -> Diagnostic:
    """A script does not end with `module.exports = { … };`.

    Why: it is what the native wrapper, or whoever requires the module, is made of.
    What to do: add it as the last statement.
    """
    return error(
        "exports-missing",
        span,
        "the script does not export anything",
        hint="end it with `module.exports = { … };`",
    )


def exports_form(span: Span) -> Diagnostic:
    """`module.exports` is not one object literal.

    Why: what is exported must be known when the package is built.
    What to do: write `module.exports = { name, other };`.
    """
    return error(
        "exports-form",
        span,
        "`module.exports` is one object written in place",
        hint="write `module.exports = { name, other };`",
    )


def exports_last(span: Span, exported: Span) -> Diagnostic:
    """Something follows `module.exports`.

    Why: the native wrapper takes its place at the end of the file.
    What to do: move it above, and export only once.
    """
    return error(
        "exports-last",
        span,
        "`module.exports` is the last statement",
        hint="move this above it",
        notes=(Note("it stands here", exported),),
    )


def member_form(span: Span, name: str) -> Diagnostic:
    """A hook, watcher or method is not a plain function.

    Why: the compiler writes it into the platform's own object, with its own `this`.
    What to do: write `name(parameters) { … }`.
    """
    return error(
        "member-form",
        span,
        f"`{name}` is not a plain function",
        hint=f"write `{name}(…) {{ … }}`",
    )


def unknown_hook(span: Span, name: str, known: tuple[str, ...], kind: str) -> Diagnostic:
    """A script exports a member that its kind does not have.

    Why: the platform would never call it.
    What to do: correct the name; methods of your own belong under `methods`.
    """
    hint = did_you_mean(name, known) or "methods of your own belong under `methods`"
    return error("unknown-hook", span, f"a {kind} has no hook `{name}`", hint=hint)


def duplicate_member(span: Span, name: str, first: Span) -> Diagnostic:
    """A hook, watcher or method stands twice.

    Why: the second silently replaces the first.
    What to do: remove or rename one.
    """
    notes = (Note("the first one stands here", first),)
    return error("duplicate-member", span, f"`{name}` stands twice", notes=notes)


def emit_form(span: Span) -> Diagnostic:
    """`this.emit` is called without the name of an event.

    Why: the name must be known when the package is built.
    What to do: write `this.emit('name', detail)`; one detail, in an object.
    """
    return error(
        "emit-form",
        span,
        "`this.emit` takes the event's name as a text, and one detail",
        hint="write `this.emit('name', { … })`",
    )


def bare_props(span: Span) -> Diagnostic:
    """`this.props` is used as a whole.

    Why: some targets keep props among the data; single ones are rewritten, the whole cannot be.
    What to do: write `this.props.NAME`.
    """
    return error("bare-props", span, "props are read one by one", hint="write `this.props.NAME`")


def write_to_state(span: Span, written: str) -> Diagnostic:
    """A script assigns to `this.data` or `this.props`.

    Why: the view is not told; props belong to the parent.
    What to do: write `this.setData({ name: value })`; tell the parent with `this.emit`.
    """
    return error(
        "write-to-state",
        span,
        f"assigning to `{written}` does not change what is shown",
        hint="write `this.setData({ … })`",
    )


def this_alias(span: Span) -> Diagnostic:
    """`this` is put into a variable.

    Why: props and events behind the variable cannot be rewritten for each target.
    What to do: use arrow functions; they keep `this`.
    """
    return error(
        "this-alias", span, "`this` is not put into a variable", hint="use arrow functions"
    )


def bare_mp(span: Span) -> Diagnostic:
    """`mp` is used other than as `mp.NAME`.

    Why: only the operations that are named are put into the package.
    What to do: write `mp.NAME(…)` where it is needed.
    """
    return error("bare-mp", span, "`mp` is used as `mp.NAME(…)` only", hint="name the operation")


def reserved_name(span: Span, name: str) -> Diagnostic:
    """A script declares a name that the language keeps for itself.

    Why: `mp`, `require` and `module` mean the same in every script.
    What to do: choose another name.
    """
    return error("reserved-name", span, f"`{name}` is a name of the language")


def platform_global(span: Span, name: str) -> Diagnostic:
    """A script uses a platform's own global.

    Why: the script runs on every target, and there the name does not exist.
    What to do: use `mp.NAME(…)`, or write a platform-only `script.TARGET.js`.
    """
    return error(
        "platform-global",
        span,
        f"`{name}` exists on one platform only",
        hint="use `mp.…`, which exists on all of them",
    )


def undeclared_name(span: Span, name: str, near: str | None) -> Diagnostic:
    """A script uses a name that nothing declares.

    Why: it stops the script on the phone, often only when that line is reached.
    What to do: correct the name, or declare or require it.
    """
    return error(
        "undeclared-name",
        span,
        f"`{name}` is not declared",
        hint=f"did you mean `{near}`?" if near else "declare it, or require its module",
    )
