"""What `load/target.py` has to say about a folder of `targets/`."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, Note, error
from mpgen.ir.source import Span


def missing_target_file(folder: str, path: str) -> Diagnostic:
    """A target's folder lacks a file that every target has.

    Why: without its table and its three wrappers nothing can be emitted for the platform.
    What to do: copy the file from another folder of `targets/` and adapt it.
    """
    return error(
        "missing-target-file",
        Span(f"{folder}/{path}", 0, 0),
        f"the target `{folder}` has no `{path}`",
        hint="copy it from another target and adapt it",
    )


def broken_target_file(span: Span, reason: str) -> Diagnostic:
    """A file of a target cannot be read: its YAML, its template or its Python has a fault.

    Why: nothing is emitted for a platform that is only half known.
    What to do: mend the place; the message is what the reader of that language says.
    """
    return error("broken-target-file", span, f"`{span.file}` cannot be read: {reason}")


def missing_target_key(span: Span, key: str) -> Diagnostic:
    """A table of `target.yaml` does not answer for a name that the compiler will ask about.

    Why: leaving a name out must never be an accident.
    What to do: add the key; what a platform lacks is written as `null`.
    """
    return error(
        "missing-target-key",
        span,
        f"the table says nothing about `{key}`",
        hint="add the key; null says that the platform has no such thing",
    )


def unknown_target_key(span: Span, key: str, near: str | None) -> Diagnostic:
    """A key or neutral name in `target.yaml` is not part of the language of tables.

    Why: a typing mistake would otherwise quietly leave the neutral name as it is.
    What to do: write one of the neutral names, those of `mpgen/ir/element.py` and `target.py`.
    """
    return error(
        "unknown-target-key",
        span,
        f"`{key}` is not a name that tables know",
        hint=f"did you mean `{near}`?"
        if near
        else "see mpgen/ir/target.py and mpgen/ir/element.py",
    )


def wrong_target_value(span: Span, key: str, reason: str) -> Diagnostic:
    """A value in `target.yaml` has another type than its key wants.

    Why: a table that is read wrongly would write wrong code.
    What to do: write the value as the docstrings in `mpgen/ir/target.py` say.
    """
    return error("wrong-target-value", span, f"`{key}` does not fit: {reason}")


def target_name_differs(span: Span, name: str, folder: str) -> Diagnostic:
    """The `name` in `target.yaml` is not the name of its folder.

    Why: specs name targets, and files like `template.NAME.html` name them too: one name for all.
    What to do: rename the folder or the target.
    """
    return error(
        "target-name-differs",
        span,
        f"the target in `{folder}/` calls itself `{name}`",
        hint=f"write `name: {folder}`, or rename the folder",
    )


def missing_runtime_function(folder: str, name: str) -> Diagnostic:
    """No file of a target's `runtime/` defines a function that scripts may call.

    Why: every operation of `mpgen/ir/operation.py` works on every target.
    What to do: define it; what a platform cannot do rejects with the code `unsupported`.
    """
    return error(
        "missing-runtime-function",
        Span(f"{folder}/runtime", 0, 0),
        f"the runtime of `{folder}` does not define `{name}`",
        hint=f"write `function {name}(…) {{ … }}` at the top level of a file in {folder}/runtime/",
    )


def repeated_runtime_function(first: Span, second: Span, name: str) -> Diagnostic:
    """Two files of a target's `runtime/` define a function of one name.

    Why: the files become one module, where the later definition would silently win.
    What to do: rename one of them.
    """
    return error(
        "repeated-runtime-function",
        second,
        f"`{name}` is defined twice in the runtime",
        notes=(Note("first defined here", first),),
        hint="rename one of them",
    )
