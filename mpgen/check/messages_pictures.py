"""What check says about pictures, icons, classes and tokens, one function each."""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.diagnostic import Diagnostic, did_you_mean, error
from mpgen.ir.source import Span


def missing_picture(span: Span, path: str, known: Iterable[str]) -> Diagnostic:
    """A picture is named that the shop does not have.

    Why: the phone would show a hole.
    What to do: correct the path; it is looked up in the picture folder, then beside the spec.
    """
    return error(
        "missing-picture", span, f"there is no picture `{path}`", hint=did_you_mean(path, known)
    )


def missing_icon(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """An icon is named that the library does not have.

    Why: there is nothing to draw.
    What to do: correct the name, or add `icons/NAME.svg` to the library.
    """
    return error("missing-icon", span, f"there is no icon `{name}`", hint=did_you_mean(name, known))


def unknown_colour_role(span: Span, role: str, known: Iterable[str]) -> Diagnostic:
    """An icon is asked for in a colour role that the theme does not have.

    Why: it is not known what colour to draw it in.
    What to do: write `@icon/NAME/ROLE`, where the theme has a token `color-ROLE`.
    """
    hint = did_you_mean(role, known) or "known are " + ", ".join(known)
    return error("unknown-colour-role", span, f"there is no colour role `{role}`", hint=hint)


def picture_by_path(span: Span, written: str) -> Diagnostic:
    """A picture is named by a path.

    Why: where pictures lie in the package is decided when everything is known.
    What to do: write `@asset/PATH`, `@icon/NAME/ROLE`, or an `https:` address.
    """
    return error(
        "picture-by-path",
        span,
        f"`{written}` does not name a picture",
        hint="write `@asset/…`, `@icon/…` or `https://…`",
    )


def reserved_class(span: Span, name: str, prefix: str, title: str) -> Diagnostic:
    """A class begins like the classes that a platform keeps for itself.

    Why: the platform's own styles would apply, or win.
    What to do: rename the component, since its classes begin with its name.
    """
    return error(
        "reserved-class",
        span,
        f"classes beginning with `{prefix}` belong to {title}",
        hint=f"rename the component, so that `{name}` begins otherwise",
    )


def unknown_style_token(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """A style reads a design token that the theme does not have.

    Why: the declaration would have no effect.
    What to do: correct the name, or add the token to every preset.
    """
    return error(
        "unknown-style-token",
        span,
        f"there is no design token `{name}`",
        hint=did_you_mean(name, known),
    )
