"""What the build-time layer of templates can say, one function each."""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.diagnostic import Diagnostic, did_you_mean, error
from mpgen.ir.source import Span


def template_syntax(span: Span, problem: str) -> Diagnostic:
    """A build-time tag is not written as Jinja2 expects.

    Why: what stands between `[[ ]]`, `[% %]` and `[# #]` is run when the package is built.
    What to do: correct the tag; in scripts, write nested lists with a space: `[ [1, 2], [3] ]`.
    """
    return error(
        "template-syntax",
        span,
        f"this build-time tag cannot be read: {problem}",
        hint="nested lists in scripts are written with a space: `[ [1], [2] ]`",
    )


def template_failed(span: Span, problem: str) -> Diagnostic:
    """A build-time expression failed while the template was filled in.

    Why: it met a value that it cannot work with, in this shop.
    What to do: look at the value in the spec; guard it with `[% if … %]` or `| default(…)`.
    """
    return error("template-failed", span, f"this failed at build time: {problem}")


def template_undefined(span: Span, problem: str) -> Diagnostic:
    """A build-time expression reads something that does not exist.

    Why: a typo would otherwise leave a hole in the page.
    What to do: correct the name; for what only some shops have, use `| default(…)` or `[% if %]`.
    """
    return error("template-undefined", span, problem)


def template_unsafe(span: Span, problem: str) -> Diagnostic:
    """A build-time expression does something that templates may not do.

    Why: templates of a shop run on the machine that builds it, so they are kept in a sandbox.
    What to do: compute the value in the script, or ask for it as a fact.
    """
    return error("template-unsafe", span, f"templates may not do this: {problem}")


def template_too_large(span: Span, limit: int) -> Diagnostic:
    """A template prints more than any package could hold.

    Why: most likely a loop never ends, or runs over far too much.
    What to do: look at the loop that is marked, or at loops inside loops.
    """
    return error("template-too-large", span, f"the template prints more than {limit:,} characters")


def undeclared_fact(span: Span, name: str) -> Diagnostic:
    """A template reads a fact of the shop that its component does not declare.

    Why: the declared facts are what decides whether the component must be built anew.
    What to do: add the name under `uses:` in component.yaml.
    """
    return error(
        "undeclared-fact",
        span,
        f"`{name}` is not among the facts that this component uses",
        hint=f"add `{name}` to `uses:` in component.yaml",
    )


def unknown_fact(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A template reads a name that is neither a fact nor set in the template.

    Why: it has no value.
    What to do: correct the name; the facts are listed in the component language, section 7.
    """
    return error(
        "unknown-fact",
        span,
        f"there is no fact `{name}`",
        hint=did_you_mean(name, known),
    )


def unknown_fragment(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A template includes a fragment that the library does not have.

    Why: nothing can be pasted there.
    What to do: write `[% include "@parts/NAME.html" %]` with a file of `fragments/`.
    """
    return error(
        "unknown-fragment",
        span,
        f"there is no fragment `{name}`",
        hint=did_you_mean(name, known) or 'write "@parts/NAME.html"',
    )
