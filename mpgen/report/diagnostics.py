"""Findings as text for a person: a code frame with a caret, hint, notes, and a summary line.

Escape codes are written only if the caller says that the reader is a terminal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mpgen.ir.diagnostic import Diagnostic, Diagnostics, Severity
from mpgen.ir.source import Span
from mpgen.report.place import Place, TextOf, cells, locate, shown

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_FRAME = 100
"""Longer lines are cut around the caret; a minified file would fill the screen."""


def to_text(diagnostics: Diagnostics, text_of: TextOf, *, colour: bool = False) -> str:
    """Print findings as they are ordered; ends with a line break unless there are none."""
    blocks = ("\n".join(_block(each, text_of, colour)) for each in diagnostics)
    return "".join(f"{block}\n\n" for block in blocks)


def summary(diagnostics: Diagnostics) -> str:
    """Count findings by severity, as `2 errors, 1 warning`; "" if there are none."""
    counts = Counter(each.severity for each in diagnostics)
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
    return ", ".join(
        f"{counts[each]} {name}{'s' if counts[each] > 1 else ''}"
        for each, name in names.items()
        if counts[each]
    )


def _block(each: Diagnostic, text_of: TextOf, colour: bool) -> Iterator[str]:
    """Print one finding."""
    head = _painted(f"{each.severity}[{each.code}]", f"1;{_COLOURS[each.severity]}", colour)
    yield f"{head}: {_painted(shown(each.message), '1', colour)}"
    margin = "  "
    if each.span is not None:
        text = text_of(each.span.file)
        place = locate(each.span, text) if text is not None and each.span.end else None
        margin = " " * (len(str(place.line)) if place else 2)
        yield f"{margin}--> {_where(each.span, place)}"
        if place is not None:
            yield from _frame(place, margin, _COLOURS[each.severity] if colour else "")
    if each.hint:
        yield f"{margin} = hint: {shown(each.hint)}"
    for note in each.notes:
        yield f"{margin} = note: {shown(note.message)}{_behind(note.span, text_of)}"
    if each.targets:
        yield f"{margin} = only on: {', '.join(each.targets)}"


def _where(span: Span, place: Place | None) -> str:
    return f"{shown(span.file)}:{place.line}:{place.column}" if place else shown(span.file)


def _behind(span: Span | None, text_of: TextOf) -> str:
    """Print a note's place behind its message."""
    if span is None:
        return ""
    text = text_of(span.file)
    return f" ({_where(span, locate(span, text) if text is not None and span.end else None)})"


def _frame(place: Place, margin: str, colour: str) -> Iterator[str]:
    """Print the line with a caret below; of a longer span only the first line."""
    start = place.column - 1
    stop = place.end_column - 1 if place.end_line == place.line else len(place.text)
    first, last, text = 0, len(place.text), place.text
    if last > _FRAME:
        first = max(0, min(start - _FRAME // 2, last - _FRAME))
        last = first + _FRAME
    before, marked, after = (
        text[first:start],
        text[start : min(stop, last)],
        text[max(start, min(stop, last)) : last],
    )
    dots = "…" if first else ""
    line = f"{dots}{shown(before)}{shown(marked)}{shown(after)}{'…' if last < len(text) else ''}"
    caret = "^" * max(1, cells(shown(marked)))
    yield f"{margin} |"
    yield f"{place.line} | {line.rstrip()}"
    indent = " " * cells(dots + shown(before))
    yield f"{margin} | {indent}{_painted(caret, colour, bool(colour))}"


def _painted(text: str, colour: str, wanted: bool) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if wanted else text
