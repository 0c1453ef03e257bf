"""What reading a style sheet can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, did_you_mean, error
from mpgen.ir.source import Span

AT_RULES = ("media", "keyframes")


def unclosed_style_comment(span: Span) -> Diagnostic:
    """A comment in a style sheet has no `*/`.

    Why: everything after it would be part of the comment.
    What to do: end it with `*/`.
    """
    return error("unclosed-style-comment", span, "this comment has no `*/`")


def unclosed_style_text(span: Span) -> Diagnostic:
    """A text in a style sheet has no closing quote.

    Why: it is not known where the value ends.
    What to do: close it with the same quote on the same line.
    """
    return error("unclosed-style-text", span, "this text has no closing quote")


def unclosed_style_bracket(span: Span) -> Diagnostic:
    """A parenthesis in a value or query is not closed.

    Why: the rest of the declaration would be part of it.
    What to do: add `)`.
    """
    return error("unclosed-style-bracket", span, "this `(` has no `)`")


def unclosed_rule(span: Span) -> Diagnostic:
    """A rule has no `}`.

    Why: the following rules would be part of it.
    What to do: add `}`.
    """
    return error("unclosed-rule", span, "this rule has no `}`")


def unexpected_brace(span: Span) -> Diagnostic:
    """A `}` closes nothing.

    Why: no rule is open there.
    What to do: remove it, or look for a rule that was closed too early.
    """
    return error("unexpected-brace", span, "this `}` closes nothing")


def rule_expected(span: Span, written: str) -> Diagnostic:
    """Something stands outside any rule.

    Why: declarations belong to a selector with braces.
    What to do: write `.name { … }` around it.
    """
    return error("rule-expected", span, f"`{written}` stands outside any rule")


def empty_selector(span: Span) -> Diagnostic:
    """A selector is missing before a brace or beside a comma.

    Why: nothing says what the rule styles.
    What to do: write a class selector.
    """
    return error("empty-selector", span, "a selector is missing here")


def nested_rule(span: Span) -> Diagnostic:
    """A rule stands inside another rule.

    Why: the targets have no nesting.
    What to do: write it as a rule of its own: `.card--big .card__title { … }`.
    """
    return error(
        "nested-rule", span, "rules cannot be nested", hint="write it as a rule of its own"
    )


def declaration_form(span: Span, written: str) -> Diagnostic:
    """A declaration is not of the form `name: value`.

    Why: it says nothing a target understands, and some targets drop the whole rule.
    What to do: write `name: value;`.
    """
    return error("declaration-form", span, f"`{written}` is not `name: value`")


def missing_semicolon(span: Span) -> Diagnostic:
    """A declaration does not end with `;` although another one follows.

    Why: both would be read as one, and lost.
    What to do: add `;`.
    """
    return error("missing-semicolon", span, "`;` is missing here")


def element_selector(span: Span, written: str) -> Diagnostic:
    """A selector names an element.

    Why: components of most targets take class selectors only, and tags are named differently.
    What to do: give the element a class.
    """
    return error(
        "element-selector",
        span,
        f"`{written}` selects an element",
        hint="give it a class and select that",
    )


def page_selector(span: Span) -> Diagnostic:
    """`page` is styled outside the app's own sheet.

    Why: on some targets a page's sheet reaches other pages.
    What to do: write it in the app's `style.css`, or style a class of this page.
    """
    return error(
        "page-selector", span, "only the app's sheet may style `page`", hint="style a class instead"
    )


def id_selector(span: Span, written: str) -> Diagnostic:
    """A selector names an id.

    Why: components of most targets take class selectors only.
    What to do: give the element a class.
    """
    return error(
        "id-selector", span, f"`{written}` selects an id", hint="give it a class and select that"
    )


def attribute_selector(span: Span, written: str) -> Diagnostic:
    """A selector asks for an attribute.

    Why: not every target has attribute selectors.
    What to do: add a class with `class:name="test"` and select that.
    """
    return error(
        "attribute-selector",
        span,
        f"`{written}` selects by attribute",
        hint="add a class with `class:name` and select that",
    )


def nested_selector(span: Span, written: str) -> Diagnostic:
    """A selector refers to the rule around it with `&`.

    Why: the targets have no nesting.
    What to do: write the whole selector.
    """
    return error(
        "nested-selector", span, f"`{written}` is not part of the language", hint="write it out"
    )


def universal_selector(span: Span, written: str) -> Diagnostic:
    """A selector is `*`.

    Why: not every target has it, and it reaches into other components on some.
    What to do: name the classes.
    """
    return error("universal-selector", span, f"`{written}` is not part of the language")


def combinator(span: Span, written: str) -> Diagnostic:
    """Two selectors are joined by `>`, `+` or `~`.

    Why: targets keep these for some elements only, or not at all.
    What to do: give the inner element a class of its own.
    """
    return error(
        "combinator",
        span,
        f"`{written}` between selectors is not part of the language",
        hint="give the inner element a class of its own",
    )


def pseudo_selector(span: Span, written: str) -> Diagnostic:
    """A pseudo class or pseudo element that not every target has.

    Why: the rule would be lost on some phones.
    What to do: `:active`, `::before` and `::after` exist everywhere; use a class for the rest.
    """
    hint = (
        did_you_mean(written, (":active", "::before", "::after"))
        or "known are :active ::before ::after"
    )
    return error("pseudo-selector", span, f"`{written}` is not part of the language", hint=hint)


def selector_form(span: Span, written: str) -> Diagnostic:
    """A selector that is not made of classes.

    Why: class selectors are what every target takes.
    What to do: write `.name`, `.name .other`, `.name:active`, `.name::before`.
    """
    return error("selector-form", span, f"`{written}` is not a class selector")


def foreign_class(span: Span, written: str, component: str) -> Diagnostic:
    """A class does not begin with the component's name.

    Why: sheets are isolated on some targets and shared on others; names keep them apart everywhere.
    What to do: write `.NAME`, `.NAME__part` or `.NAME--variant`.
    """
    return error(
        "foreign-class",
        span,
        f"`.{written}` does not begin with the component's name",
        hint=f"write `.{component}__{written}`",
    )


def import_rule(span: Span, name: str) -> Diagnostic:
    """A sheet imports another.

    Why: each component's style stands alone, so that a page carries only what it uses.
    What to do: use tokens for shared values, and a shared component for shared looks.
    """
    return error(
        "import-rule",
        span,
        f"`@{name}` is not part of the language",
        hint="share values by tokens and looks by components",
    )


def unknown_at_rule(span: Span, name: str) -> Diagnostic:
    """An at-rule that not every target has.

    Why: the rules inside would be lost on some phones.
    What to do: `@media` and `@keyframes` are known.
    """
    hint = did_you_mean(name, AT_RULES) or "known are @media and @keyframes"
    return error("unknown-at-rule", span, f"`@{name}` is not part of the language", hint=hint)


def keyframe_form(span: Span, written: str) -> Diagnostic:
    """A step of an animation is not `from`, `to` or a percentage.

    Why: the targets drop the animation.
    What to do: write `from`, `to` or `40%`.
    """
    return error("keyframe-form", span, f"`{written}` is not `from`, `to` or a percentage")


def rem_unit(span: Span, written: str) -> Diagnostic:
    """A length is given in `rem`.

    Why: its base differs on every target.
    What to do: use `rpx` (750 are the screen's width) or `px`.
    """
    return error("rem-unit", span, f"`{written}` differs on every target", hint="use rpx or px")


def local_url(span: Span, written: str) -> Diagnostic:
    """A style names a picture inside the package.

    Why: most targets load only network and embedded pictures from styles.
    What to do: show it with `<image>`, or use an `https:` or `data:` URL.
    """
    return error(
        "local-url",
        span,
        f"styles cannot load `{written}`",
        hint="show it with `<image>`, or use an https: or data: URL",
    )
