"""What reading a template's markup can say, one function each."""

from __future__ import annotations

from difflib import get_close_matches

from mpgen.ir.diagnostic import Diagnostic, Note, error
from mpgen.ir.source import Span


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
