"""What mpgen has to say about the user's files.

User mistakes are values of this type; exceptions are bugs of ours.  The printed form lives in
`report/diagnostics.py`.  One code is one function in a `messages.py` of a phase; the function has
the code's name with underscores, and its docstring is what `mpgen explain CODE` prints.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeAlias

from mpgen.ir.source import Span


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Note:
    """A second place that belongs to a finding, such as the first of two duplicates."""

    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.  `targets` is empty for a finding that holds everywhere."""

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    notes: tuple[Note, ...] = ()
    hint: str = ""
    targets: tuple[str, ...] = ()


Diagnostics: TypeAlias = tuple[Diagnostic, ...]


def error(
    code: str,
    span: Span | None,
    message: str,
    *,
    hint: str | None = None,
    notes: tuple[Note, ...] = (),
) -> Diagnostic:
    """Make a finding that stops the build."""
    return Diagnostic(code, Severity.ERROR, message, span, notes, hint or "")


def warning(
    code: str,
    span: Span | None,
    message: str,
    *,
    hint: str | None = None,
    notes: tuple[Note, ...] = (),
) -> Diagnostic:
    """Make a finding that does not stop the build, except under `--strict`."""
    return Diagnostic(code, Severity.WARNING, message, span, notes, hint or "")


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """Make the hint that names the nearest known word, if one is near."""
    near = get_close_matches(name, list(known), 1)
    return f"did you mean `{near[0]}`?" if near else None


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Tell whether any finding is an error."""
    return any(each.severity is Severity.ERROR for each in diagnostics)
