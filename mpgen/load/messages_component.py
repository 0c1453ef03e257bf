"""What reading the component library can say, one function each."""

from __future__ import annotations

from collections.abc import Iterable

from mpgen.ir.diagnostic import Diagnostic, Note, did_you_mean, error, warning
from mpgen.ir.source import Span


def unknown_component_key(span: Span, key: str, known: Iterable[str]) -> Diagnostic:
    """A key of component.yaml is not part of the component language.

    Why: a typo would otherwise be lost silently.
    What to do: correct it; section 1 of the component language lists the keys of each kind.
    """
    hint = did_you_mean(key, known) or "known are " + ", ".join(known)
    return error("unknown-component-key", span, f"unknown key `{key}`", hint=hint)


def component_value(span: Span, key: str, expected: str) -> Diagnostic:
    """A value of component.yaml is not of the kind that its key takes.

    Why: the component's interface cannot be understood.
    What to do: write what the message names.
    """
    return error("component-value", span, f"`{key}` takes {expected}")


def missing_component_key(span: Span, key: str) -> Diagnostic:
    """component.yaml lacks a key that it must have.

    Why: without it the component, or its prop, is not declared.
    What to do: add it.
    """
    return error("missing-component-key", span, f"`{key}` is missing")


def component_name_form(span: Span, name: str) -> Diagnostic:
    """A component's folder is not in lower case with dashes.

    Why: its name is a tag, a file name and the beginning of its classes on every target.
    What to do: rename the folder, `product-card` rather than `ProductCard`.
    """
    return error(
        "component-name-form",
        span,
        f"`{name}` is not a component's name",
        hint="use lower-case letters, digits and dashes",
    )


def component_is_element(span: Span, name: str) -> Diagnostic:
    """A component has the name of a built-in element.

    Why: a tag in a template could mean either.
    What to do: rename the component.
    """
    return error(
        "component-is-element", span, f"`{name}` is a built-in element", hint="rename the folder"
    )


def duplicate_component(span: Span, name: str, first: Span) -> Diagnostic:
    """Two folders of the library have the same name.

    Why: a tag, a page or a module is found by its name alone.
    What to do: rename one of them.
    """
    notes = (Note("the first one is declared here", first),)
    return error("duplicate-component", span, f"there are two components `{name}`", notes=notes)


def unknown_component_file(span: Span, path: str, known: Iterable[str]) -> Diagnostic:
    """A file in a component's folder has no meaning.

    Why: it would never be read; most likely its name has a typo.
    What to do: `component.yaml`, `template.html`, `style.css`, `script.js`, and the last three with
    a target's name before the ending.
    """
    return error(
        "unknown-component-file",
        span,
        f"`{path}` is not a file of the component language",
        hint=did_you_mean(path, known),
    )


def missing_component_file(span: Span, path: str, kind: str) -> Diagnostic:
    """A component lacks a file that its kind must have.

    Why: there would be nothing to show or to run.
    What to do: add the file.
    """
    return error("missing-component-file", span, f"a {kind} needs `{path}`")


def unused_component_file(span: Span, path: str, kind: str) -> Diagnostic:
    """A component has a file that its kind does not use.

    Why: modules and view helpers are scripts only.
    What to do: remove the file, or change the kind.
    """
    return error("unused-component-file", span, f"a {kind} has no `{path}`")


def unknown_target_file(span: Span, path: str, target: str, known: Iterable[str]) -> Diagnostic:
    """A platform-only file names a target that does not exist.

    Why: it would never be used.
    What to do: correct the name between the dots.
    """
    return error(
        "unknown-target-file",
        span,
        f"`{path}` is for a target `{target}` that does not exist",
        hint=did_you_mean(target, known) or "known are " + ", ".join(known),
    )


def prop_default(span: Span, name: str, kind: str) -> Diagnostic:
    """The default of a prop is not of the prop's type.

    Why: some targets check types and drop the value.
    What to do: change the default or the type.
    """
    return error("prop-default", span, f"the default of `{name}` is not a {kind}")


def name_twice(span: Span, name: str, first: Span | None) -> Diagnostic:
    """A data field has the name of a prop.

    Why: some targets keep both in one place, where one overwrites the other.
    What to do: rename the data field.
    """
    notes = (Note("the prop is declared here", first),)
    return error("name-twice", span, f"`{name}` is a prop and a data field", notes=notes)


def unknown_preset(span: Span | None, name: str, known: Iterable[str]) -> Diagnostic:
    """The theme's preset does not exist.

    Why: there are no design tokens to build on.
    What to do: choose one of the presets of the library.
    """
    listed = ", ".join(known)
    return error(
        "unknown-preset",
        span,
        f"there is no theme preset `{name}`",
        hint=did_you_mean(name, known) or f"known are {listed}",
    )


def unknown_token(span: Span | None, name: str, known: Iterable[str]) -> Diagnostic:
    """A token of the theme is not used by the preset.

    Why: nothing in the library reads it.
    What to do: correct the name; the tokens stand in the preset's file.
    """
    return warning(
        "unknown-token", span, f"there is no design token `{name}`", hint=did_you_mean(name, known)
    )


def theme_form(span: Span) -> Diagnostic:
    """A theme file is not of the form light and dark, token and value.

    Why: the tokens cannot be read.
    What to do: write `light: {token: value}` and `dark: {token: value}`.
    """
    return error("theme-form", span, "a theme is `light:` and `dark:`, each a list of tokens")


def token_colour(span: Span, name: str) -> Diagnostic:
    """A colour that others are mixed from is not written as `#RRGGBB`.

    Why: its softer, darker and readable companions are computed when the package is built.
    What to do: write six hexadecimal digits.
    """
    return error("token-colour", span, f"`{name}` is not a colour such as `#B4532A`")


def unknown_feature(span: Span | None, name: str, known: Iterable[str]) -> Diagnostic:
    """A page's `when` names a feature that does not exist.

    Why: the page would never be built.
    What to do: correct the name.
    """
    return error(
        "unknown-feature", span, f"there is no feature `{name}`", hint=did_you_mean(name, known)
    )
