"""What reading the spec can say, one function each."""

from __future__ import annotations

from collections.abc import Sequence

from mpgen.ir.diagnostic import Diagnostic, error
from mpgen.ir.source import Span


def no_spec(entry: str) -> Diagnostic:
    """The folder has no spec file.

    Why: there is nothing to build.
    What to do: name the folder or the file of your shop, or start one with `mpgen init NAME`.
    """
    hint = "name the shop's folder, or start one with `mpgen init NAME`"
    return error("no-spec", None, f"there is no `{entry}` here", hint=hint)


def unknown_key(span: Span, key: str, near: str | None) -> Diagnostic:
    """A key is not part of the spec.

    Why: a typo would otherwise be lost silently.
    What to do: correct it; `mpgen schema` prints all keys, and editors complete them.
    """
    hint = f"did you mean `{near}`?" if near else "see `mpgen schema` for all keys"
    return error("unknown-key", span, f"unknown key `{key}`", hint=hint)


def missing_key(span: Span, key: str) -> Diagnostic:
    """A key that has no default is not written.

    Why: mpgen cannot guess it.
    What to do: add the key.
    """
    return error("missing-key", span, f"`{key}` is missing here", hint=f"add `{key}: …`")


def value_missing(span: Span, key: str) -> Diagnostic:
    """Nothing is written after a key, or `null`.

    Why: an empty value would silently count as not written; `primary: #fff` without quotes is one,
    since `#` starts a comment.
    What to do: write the value, in quotes if it begins with `#`; or remove the key.
    """
    hint = "write it, in quotes if it begins with `#`; or remove the key"
    return error("value-missing", span, f"the value of `{key}` is missing", hint=hint)


def wrong_value(span: Span, expected: str, given: str) -> Diagnostic:
    """A value is of another kind than its key needs: a list for a text, a number out of range.

    Why: it could only be guessed what is meant.
    What to do: write the kind of value that the message names.
    """
    return error("wrong-value", span, f"{expected} is expected here, not {given}")


def value_expected(span: Span, expected: str, hint: str) -> Diagnostic:
    """A value does not have the form, unit or range that its key needs.

    Why: `15` may be yuan, percent or minutes; mpgen never guesses a unit.
    What to do: write it in the form that the message shows.
    """
    return error("value-expected", span, f"{expected} is expected here", hint=hint)


def price_not_exact(span: Span, text: str) -> Diagnostic:
    """A price has more than two decimals.

    Why: the smallest amount that can be paid is one fen; rounding would be a guess.
    What to do: write at most two decimals.
    """
    message = f"`{text}` has more than 2 decimals"
    return error("price-not-exact", span, message, hint="prices are exact to the fen")


def price_too_high(span: Span, text: str) -> Diagnostic:
    """A price is above 900,000.00 yuan.

    Why: phones compute shares of an order exactly only up to this amount.
    What to do: sell it in parts, or on inquiry.
    """
    message = f"`{text}` is above 900,000.00 yuan, the highest amount of an order"
    return error("price-too-high", span, message)


def discount_without_unit(span: Span, text: str) -> Diagnostic:
    """A discount has no unit.

    Why: `15` may mean 15 % off or 85 % off, and shops have lost money over it.
    What to do: write what is paid: `8.5 zhe` or `85%`.
    """
    message = f"the discount `{text}` has no unit"
    return error("discount-without-unit", span, message, hint="write `8.5 zhe` or `85%` (paid)")


def reference_without_mark(span: Span, text: str) -> Diagnostic:
    """A reference to something else in the spec is written without `#`.

    Why: with the mark a reader, and mpgen, can tell an id from a text.
    What to do: write `"#id"`, in quotes: without them YAML takes `#` for a comment.
    """
    message = 'a reference such as `"#spring_flash"` is expected here'
    hint = f'write `"#{text}"`' if text else "quote it: without quotes `#` starts a comment"
    return error("reference-without-mark", span, message, hint=hint)


def path_outside_folder(span: Span, path: str) -> Diagnostic:
    """A path leads out of the shop's folder, or is written as one system alone understands it.

    Why: a shop must build the same on every machine, and must not publish other people's files.
    What to do: move the file into the shop's folder; write the path from there, with `/`.
    """
    message = f"`{path}` leads out of the shop's folder"
    return error("path-outside-folder", span, message, hint="paths are relative, with `/`")


def unknown_word(span: Span, given: str, known: Sequence[str], near: str | None) -> Diagnostic:
    """A value is not one of the words that its key knows.

    Why: each word switches something on that mpgen has to know.
    What to do: use one of the words that the hint names.
    """
    listed = ", ".join(f"`{each}`" for each in known)
    hint = f"did you mean `{near}`?" if near else f"known: {listed}"
    return error("unknown-word", span, f"`{given}` is not known here", hint=hint)


def section_not_one_kind(span: Span, kinds: tuple[str, ...], known: str) -> Diagnostic:
    """A section of a page has no kind, or several.

    Why: each item of `sections` is one block of the page.
    What to do: write one kind per item (`- search: {…}`), the next one as an item of its own.
    """
    listed = " and ".join(f"`{kind}`" for kind in kinds)
    message = f"a section has one kind, not {listed}" if kinds else "this section has no kind"
    return error("section-not-one-kind", span, message, hint=f"known: {known}")


def unknown_target(
    span: Span | None, name: str, known: Sequence[str], near: str | None
) -> Diagnostic:
    """The spec names a platform that mpgen has no folder for.

    Why: nothing would be built for it, or a section would be shown nowhere.
    What to do: correct the name; `mpgen targets` lists all, `--targets DIR` adds your own.
    """
    hint = f"did you mean `{near}`?" if near else "known: " + ", ".join(known)
    return error("unknown-target", span, f"there is no target `{name}`", hint=hint)


def secret_in_spec(span: Span, key: str) -> Diagnostic:
    """A key or value looks like a secret: an app secret, a private key, a token.

    Why: the spec is committed, copied into issues and partly compiled into packages that anybody
    can unpack.  App ids are not secrets; app secrets belong to the server.
    What to do: remove it here and give it to the server; if it was ever committed, revoke it.
    """
    message = f"`{key}` looks like a secret"
    hint = "remove it: secrets belong to the server; revoke it if it was ever shared"
    return error("secret-in-spec", span, message, hint=hint)
