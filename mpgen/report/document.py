"""A run as one JSON document, for machines.

```
{
  "mpgen": "0.1.0",
  "exit": 0,
  "diagnostics": [{
    "code": "unknown-key", "severity": "error", "message": "…", "hint": "…",
    "file": "shop.yaml", "line": 3, "column": 5, "end": {"line": 3, "column": 9},
    "targets": [], "notes": [{"message": "…", "file": …, "line": …, "column": …, "end": …}]
  }],
  "targets": [{
    "name": "…", "folder": "dist/…", "written": 12, "removed": 0, "unchanged": 3,
    "packages": [{"root": "", "files": 15, "bytes": 4096, "limit": 2097152}]
  }]
}
```

Lines and columns count from 1, columns in characters; they are null for a finding about a whole
file, and `file` is null for one about the whole run.  An empty `targets` means everywhere.  A run
that could not start has `"error"`, one sentence, instead of `diagnostics` and `targets`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from mpgen import __version__
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Json, Span
from mpgen.report.place import TextOf, locate


def document(exit_code: int, content: Mapping[str, Json]) -> str:
    """Print a document."""
    value = {"mpgen": __version__, "exit": exit_code, **content}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def findings(diagnostics: Diagnostics, text_of: TextOf) -> list[Json]:
    """List findings in their order."""
    return [_finding(each, text_of) for each in diagnostics]


def _finding(each: Diagnostic, text_of: TextOf) -> Json:
    return {
        "code": each.code,
        "severity": str(each.severity),
        "message": each.message,
        "hint": each.hint,
        **_place(each.span, text_of),
        "targets": list(each.targets),
        "notes": [{"message": note.message, **_place(note.span, text_of)} for note in each.notes],
    }


def _place(span: Span | None, text_of: TextOf) -> dict[str, Json]:
    text = text_of(span.file) if span is not None and span.end else None
    if span is None or text is None:
        return {"file": span.file if span else None, "line": None, "column": None, "end": None}
    place = locate(span, text)
    return {
        "file": span.file,
        "line": place.line,
        "column": place.column,
        "end": {"line": place.end_line, "column": place.end_column},
    }
