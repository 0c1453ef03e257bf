"""Data as a JavaScript literal that reads as if written by hand.

Keys are bare where the language allows it, texts are single-quoted, and a list or an object is
folded onto one line where it fits.  Pictures become markers (`marker.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from mpgen.compile.marker import marked_picture
from mpgen.ir.source import Json

WIDTH = 100
BARE_KEY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*|0|[1-9][0-9]{0,8}")
ESCAPES: Mapping[str, str] = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
TO_ESCAPE = re.compile(
    "[\\\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufeff]"
)
"""What a text cannot hold, or must not because a reader of the file cannot see it."""


def literal(value: Json, indent: int = 0, used: int = 0) -> str:
    """Write a value; lines after the first stand at `indent`, `used` columns are taken already."""
    flat = _flat(value)
    if not isinstance(value, Mapping | list | tuple) or indent + used + len(flat) <= WIDTH:
        return flat
    inner = indent + 2
    margin = " " * inner
    if isinstance(value, Mapping):
        lines = (
            f"{margin}{key(name)}: {literal(each, inner, len(name) + 3)},\n"
            for name, each in value.items()
        )
        return "{\n" + "".join(lines) + " " * indent + "}"
    lines = (f"{margin}{each},\n" for each in _items(value, inner))
    return "[\n" + "".join(lines) + " " * indent + "]"


def text(value: str) -> str:
    """Write a text in single quotes, or in double ones where that saves escaping."""
    if (picture := marked_picture(value)) is not None:
        return f"'{picture}'"
    shown = TO_ESCAPE.sub(_escape, value)
    if "'" not in shown:
        return f"'{shown}'"
    return f'"{shown}"' if '"' not in shown else "'" + shown.replace("'", "\\'") + "'"


def key(name: str) -> str:
    """Write an object's key, quoted only where it must be."""
    return name if BARE_KEY.fullmatch(name) else text(name)


def scalar(value: str | int | float | bool | None) -> str:
    """Write a single value."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return text(value)
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case int():
            return str(value)


def _flat(value: Json) -> str:
    if isinstance(value, str) or not isinstance(value, Mapping | Sequence):
        return scalar(value)
    if isinstance(value, Mapping):
        inner = ", ".join(f"{key(name)}: {_flat(each)}" for name, each in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    return f"[{', '.join(map(_flat, value))}]"


def _items(values: Sequence[Json], indent: int) -> Iterable[str]:
    """Write list entries: numbers and short texts fill their lines, all else has one each."""
    if any(isinstance(each, Mapping | list | tuple) for each in values):
        return [literal(each, indent, 1) for each in values]
    lines: list[str] = []
    for each in map(_flat, values):
        if lines and indent + len(lines[-1]) + len(each) + 3 <= WIDTH:
            lines[-1] += f", {each}"
        else:
            lines.append(each)
    return lines


def _escape(found: re.Match[str]) -> str:
    return ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}"
