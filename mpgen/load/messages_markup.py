"""What reading a template's markup can say, one function each."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import TypeAlias

from mpgen.ir.diagnostic import Diagnostic, Note, error, warning
from mpgen.ir.source import Span

ValueMessage: TypeAlias = Callable[[Span, str], Diagnostic]

DIRECTIVES = ("if", "elif", "else", "for", "key", "on:", "bind:", "class:", "slot")


def unescaped_less_than(span: Span) -> Diagnostic:
    """A `<` stands in the text without starting a tag.

    Why: the targets read it as the start of a tag.
    What to do: write `&lt;`.
    """
    return error("unescaped-less-than", span, "`<` starts a tag here", hint="write `&lt;`")


def unknown_entity(span: Span, written: str) -> Diagnostic:
    """An entity that the language does not know.

    Why: the targets would show it as it is written.
    What to do: write the character itself; `&lt; &gt; &amp; &quot; &nbsp;` and numbers are known.
    """
    return error(
        "unknown-entity",
        span,
        f"`{written}` is not a known entity",
        hint="write the character itself, or one of &lt; &gt; &amp; &quot; &nbsp;",
    )


def unexpected_declaration(span: Span) -> Diagnostic:
    """`<!` does not start a comment.

    Why: templates have no document types or other declarations.
    What to do: remove it; comments are written `<!-- … -->`.
    """
    return error(
        "unexpected-declaration",
        span,
        "`<!` starts a comment only as `<!--`",
        hint="comments are written `<!-- … -->`",
    )


def unclosed_comment(span: Span) -> Diagnostic:
    """A comment has no `-->`.

    Why: everything after it would be part of the comment.
    What to do: end it with `-->`.
    """
    return error("unclosed-comment", span, "this comment has no `-->`")


def unclosed_mustache(span: Span) -> Diagnostic:
    """`{{` has no `}}`.

    Why: it is not known where the expression ends.
    What to do: end it with `}}`, in the same text or attribute.
    """
    return error("unclosed-mustache", span, "this `{{` has no `}}`")


def triple_braces(span: Span) -> Diagnostic:
    """`{{{` begins an object or a brace; it cannot be told which.

    Why: not every target takes objects that are written in a template.
    What to do: put the object into the component's data and name it: `{{name}}`.
    """
    return error(
        "triple-braces",
        span,
        "`{{{` is not part of the language",
        hint="put the object into the component's data and name it",
    )


def tag_not_finished(span: Span, written: str) -> Diagnostic:
    """A tag has no `>`.

    Why: the next tag begins, or the file ends, before this one is finished.
    What to do: add `>` or `/>`; look for a quote that was forgotten.
    """
    return error("tag-not-finished", span, f"`{written}` has no `>`")


def unexpected_character_in_tag(span: Span, character: str) -> Diagnostic:
    """A character stands in a tag where an attribute is expected.

    Why: it belongs to no attribute.
    What to do: remove it; look for a quote that was forgotten.
    """
    return error(
        "unexpected-character-in-tag",
        span,
        f"`{character}` does not belong to an attribute",
        hint="is a quote missing?",
    )


def unclosed_attribute(span: Span, name: str) -> Diagnostic:
    """The value of an attribute has no closing quote.

    Why: the value would run into the following tags.
    What to do: close it with `"`.
    """
    return error("unclosed-attribute", span, f'the value of `{name}` has no closing `"`')


def single_quotes(span: Span, name: str) -> Diagnostic:
    """The value of an attribute stands in single quotes.

    Why: single quotes are for texts inside expressions, and some targets refuse them around values.
    What to do: use double quotes.
    """
    return error(
        "single-quotes",
        span,
        f"the value of `{name}` stands in single quotes",
        hint='write `"…"`',
    )


def unquoted_value(span: Span, name: str) -> Diagnostic:
    """The value of an attribute has no quotes.

    Why: the targets require them.
    What to do: put the value into double quotes.
    """
    return error("unquoted-value", span, f"the value of `{name}` has no quotes", hint='write `"…"`')


def upper_case_tag(span: Span, name: str) -> Diagnostic:
    """A tag has upper-case letters.

    Why: elements and components have lower-case names with dashes on every target.
    What to do: write it in lower case, `product-card` rather than `ProductCard`.
    """
    dashed = "".join(f"-{each.lower()}" if each.isupper() else each for each in name).strip("-")
    return error(
        "upper-case-tag",
        span,
        f"tags are written in lower case, not `{name}`",
        hint=f"write `{dashed}`",
    )


def unclosed_tag(span: Span, tag: str, is_void: bool, closer: Span | None) -> Diagnostic:
    """A tag is never closed.

    Why: it is not known what stands inside it.
    What to do: add the closing tag, or write `<tag/>` when nothing stands inside.
    """
    notes = (Note("this closing tag ends a tag around it", closer),) if closer else ()
    hint = f"write `<{tag}/>`" if is_void else f"add `</{tag}>`"
    return error("unclosed-tag", span, f"`<{tag}>` is never closed", hint=hint, notes=notes)


def unexpected_close_tag(span: Span, tag: str, around: tuple[Span, str] | None) -> Diagnostic:
    """A closing tag closes nothing.

    Why: no tag of that name is open there.
    What to do: remove it, or correct its name.
    """
    notes = (Note(f"`<{around[1]}>` is open here", around[0]),) if around else ()
    near = get_close_matches(tag, [around[1]] if around else [], 1, 0.5)
    return error(
        "unexpected-close-tag",
        span,
        f"`</{tag}>` closes nothing",
        hint=f"did you mean `</{near[0]}>`?" if near else None,
        notes=notes,
    )


def nested_too_deep(span: Span, limit: int) -> Diagnostic:
    """Tags stand inside each other deeper than any page needs.

    Why: phones lay out deep trees slowly, and the deepest vendor limits are lower than this.
    What to do: split the template into components, or look for tags that are never closed.
    """
    return error("nested-too-deep", span, f"tags are nested deeper than {limit} levels")


def content_in_void(span: Span, tag: str) -> Diagnostic:
    """Something stands inside an element that shows no content.

    Why: the targets drop it or refuse the template.
    What to do: close the element at once (`<image/>`) and put the content beside it.
    """
    return error(
        "content-in-void", span, f"nothing can stand inside `<{tag}>`", hint=f"write `<{tag}/>`"
    )


def duplicate_attribute(span: Span, name: str, first: Span) -> Diagnostic:
    """An attribute stands twice on one tag.

    Why: the targets keep one of them, not all the same one.
    What to do: remove one; classes that come and go are written `class:name="test"`.
    """
    notes = (Note("the first one stands here", first),)
    return error("duplicate-attribute", span, f"`{name}` stands twice on this tag", notes=notes)


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


def missing_key(span: Span, item: str) -> Diagnostic:
    """A loop has no `key`.

    Why: without it, items that move or go lose their state, and lists are drawn anew.
    What to do: name the field that tells items apart, `key="id"`, or `key="*"` for plain values.
    """
    return warning(
        "missing-key",
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
