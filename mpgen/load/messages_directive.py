"""What reading the directives of a template can say, one function each."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import TypeAlias

from mpgen.ir.diagnostic import Diagnostic, error, warning
from mpgen.ir.source import Span

ValueMessage: TypeAlias = Callable[[Span, str], Diagnostic]

DIRECTIVES = ("if", "elif", "else", "for", "key", "on:", "bind:", "class:", "slot")


def unknown_directive(span: Span, name: str) -> Diagnostic:
    """An attribute looks like a directive but is none of the language.

    Why: templates are neutral; each target's own directives are written by the compiler.
    What to do: use `if elif else for key on: bind: class: slot`.
    """
    rest = name.partition(":")[2] or name.lstrip("@:#v-")
    if name.startswith("@"):
        hint = f'write `on:{rest}="…"`'
    elif name.startswith(":"):
        hint = f'write `{rest}="{{{{…}}}}"`'
    elif rest in DIRECTIVES:
        hint = f"write `{rest}`"
    else:
        near = get_close_matches(name, DIRECTIVES, 1)
        hint = f"did you mean `{near[0]}`?" if near else "known are " + " ".join(DIRECTIVES)
    return error("unknown-directive", span, f"`{name}` is not a directive", hint=hint)


def upper_case_data(span: Span, name: str) -> Diagnostic:
    """A `data-` attribute has upper-case letters.

    Why: the targets fold them, and the handler finds another name than was written.
    What to do: write `data-sku-id`; the handler reads `dataset.skuId`.
    """
    dashed = "".join(f"-{each.lower()}" if each.isupper() else each for each in name)
    return error(
        "upper-case-data",
        span,
        f"`{name}` has upper-case letters",
        hint=f"write `{dashed}`",
    )


def two_conditions(span: Span, name: str, other: str) -> Diagnostic:
    """Two of `if`, `elif` and `else` stand on one tag.

    Why: a tag is one arm of one chain.
    What to do: put a `block` around it for the second test.
    """
    return error("two-conditions", span, f"`{name}` and `{other}` stand on one tag")


def else_with_test(span: Span) -> Diagnostic:
    """`else` has a value.

    Why: it is what is left when no test holds.
    What to do: write `else` alone, or `elif="…"`.
    """
    return error(
        "else-with-test", span, "`else` takes no test", hint="write `elif` or `else` alone"
    )


def directive_without_value(span: Span, name: str) -> Diagnostic:
    """A directive has no value.

    Why: it does not say what to test, repeat or call.
    What to do: write `name="…"`.
    """
    return error("directive-without-value", span, f"`{name}` needs a value", hint='write `="…"`')


def braces_in_directive(span: Span, name: str) -> Diagnostic:
    """The value of `if`, `elif`, `for` or `class:` stands in braces.

    Why: these values are always expressions, so the braces say nothing.
    What to do: take `{{` and `}}` away.
    """
    return error(
        "braces-in-directive",
        span,
        f"the value of `{name}` is an expression without braces",
        hint="take `{{` and `}}` away",
    )


def loop_form(span: Span) -> Diagnostic:
    """The value of `for` is not of the form `item in list`.

    Why: the names of the item and of the list are needed.
    What to do: write `for="item in items"` or `for="item, index in items"`.
    """
    return error("loop-form", span, "`for` reads `item in items` or `item, index in items`")


def loop_on_branch(span: Span, condition: str) -> Diagnostic:
    """`for` stands on one tag with `elif` or `else`.

    Why: targets disagree whether the loop or the test comes first.
    What to do: put a `block` with the `elif` or `else` around the loop.
    """
    return error(
        "loop-on-branch",
        span,
        f"`for` and `{condition}` stand on one tag",
        hint=f"put `<block {condition}>` around the loop",
    )


def loop_without_key(span: Span, item: str) -> Diagnostic:
    """A loop has no `key`.

    Why: without it, items that move or go lose their state, and lists are drawn anew.
    What to do: name the field that tells items apart, `key="id"`, or `key="*"` for plain values.
    """
    return warning(
        "loop-without-key",
        span,
        f"nothing tells one `{item}` from another",
        hint='add `key="id"`, or `key="*"` for plain values',
    )


def key_without_for(span: Span) -> Diagnostic:
    """`key` stands on a tag that is not repeated.

    Why: it has no meaning there.
    What to do: remove it or add the `for`.
    """
    return error("key-without-for", span, "`key` without `for`")


def key_form(span: Span, written: str) -> Diagnostic:
    """A `key` is not a field's name.

    Why: the targets take the name of a field of the items, not an expression.
    What to do: write `key="id"`, or `key="*"` for the item itself.
    """
    return error(
        "key-form",
        span,
        f"`{written}` is not the name of a field",
        hint='write `key="id"`, or `key="*"` for the item itself',
    )


def branch_without_if(span: Span, name: str) -> Diagnostic:
    """`elif` or `else` does not follow an `if`.

    Why: nothing tells when it holds; text or another element may stand between them.
    What to do: put it directly after the element with the `if`; an `if` beside a `for` has no else.
    """
    return error("branch-without-if", span, f"`{name}` does not follow an `if`")


def event_form(span: Span, name: str) -> Diagnostic:
    """The name of an `on:` directive has an unknown form.

    Why: events have lower-case names; `.stop` is the only thing that may follow.
    What to do: write `on:tap` or `on:tap.stop`.
    """
    return error(
        "event-form", span, f"`{name}` is not an event", hint="write `on:tap` or `on:tap.stop`"
    )


def handler_form(span: Span, written: str) -> Diagnostic:
    """The value of `on:` is not a method's name.

    Why: no target runs code in an event attribute.
    What to do: name a method; pass values with `data-…` attributes.
    """
    return error(
        "handler-form",
        span,
        f"`{written}` is not the name of a method",
        hint="name a method, and pass values with `data-…`",
    )


def binding_form(span: Span, written: str) -> Diagnostic:
    """The value of `bind:` is not a data field's name.

    Why: the field is written back on every input; a path or an expression cannot be.
    What to do: name a field that is declared under `data:`.
    """
    return error(
        "binding-form",
        span,
        f"`{written}` is not the name of a data field",
        hint="name a field that is declared under `data:`",
    )


def slot_form(span: Span) -> Diagnostic:
    """A slot's name is not plain text.

    Why: slots are matched when the package is built.
    What to do: write the name itself, without an expression.
    """
    return error("slot-form", span, "a slot's name is plain text")


def slot_attribute(span: Span, name: str) -> Diagnostic:
    """`<slot>` has an attribute other than its name.

    Why: a slot is only a place; what stands there belongs to the parent.
    What to do: put a `view` around the slot and give the attribute to it.
    """
    return error(
        "slot-attribute",
        span,
        f"`<slot>` takes only `name`, not `{name}`",
        hint="put a `view` around it",
    )


def slot_with_content(span: Span) -> Diagnostic:
    """Something stands inside `<slot>`.

    Why: not every target has fallback content.
    What to do: write `<slot/>`; show a fallback with `if` beside it.
    """
    return error(
        "slot-with-content",
        span,
        "`<slot>` has no fallback content",
        hint="write `<slot/>`",
    )
