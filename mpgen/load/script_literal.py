"""Data → a script literal as a person would write it, for the `json` filter.

Texts stand in single quotes, short values on one line, long ones one entry a line.  A picture
becomes the text `'@asset/PATH'`, which the emitter replaces by the place where it ends up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from mpgen.ir.source import Json

WIDTH = 88
NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
ESCAPED = {"\u2028": "\\u2028", "\u2029": "\\u2029", "'": "\\'", '\\"': '"'}
TO_ESCAPE = re.compile("\\\\\"|['\u2028\u2029]")


def script_literal(value: Json, indent: int = 0) -> str:
    """Print plain data."""
    match value:
        case str():
            quoted = json.dumps(str(value), ensure_ascii=False)[1:-1]
            return f"'{TO_ESCAPE.sub(lambda found: ESCAPED[found[0]], quoted)}'"
        case Mapping():
            entries = [
                f"{_key(key)}: {script_literal(each, indent + 2)}" for key, each in value.items()
            ]
            return _joined(entries, "{", "}", indent)
        case Sequence():
            items = [script_literal(each, indent + 2) for each in value]
            return _joined(items, "[", "]", indent)
        case _:
            return json.dumps(value)


def _key(key: str) -> str:
    return key if NAME.fullmatch(key) else script_literal(key)


def _joined(parts: list[str], begin: str, end: str, indent: int) -> str:
    if not parts:
        return begin + end
    pad = " " if begin == "{" else ""
    line = f"{begin}{pad}{', '.join(parts)}{pad}{end}"
    if len(line) + indent <= WIDTH and "\n" not in line:
        return line
    inner = "".join(f"{' ' * (indent + 2)}{part},\n" for part in parts)
    return f"{begin}\n{inner}{' ' * indent}{end}"
