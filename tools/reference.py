"""Write `docs/spec.md` and `docs/diagnostics.md` from the models and the message functions.

`python tools/reference.py` writes them, `--check` only says whether they are stale.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mpgen.explain import pages
from mpgen.ir.spec import spec_schema

DOCS = Path(__file__).parent.parent / "docs"
MADE = "<!-- made by tools/reference.py; edit the docstrings instead -->\n\n"
Schema = Mapping[str, Any]


def main(arguments: list[str]) -> int:
    """Write or check the documents."""
    stale = [place for place, text in documents().items() if _current(place) != text]
    for place in stale:
        print(f"{'stale' if '--check' in arguments else 'wrote'}: {place.name}")
        if "--check" not in arguments:
            place.write_text(documents()[place], encoding="utf-8")
    return 1 if stale and "--check" in arguments else 0


def documents() -> Mapping[Path, str]:
    """Make the documents, by the place where they lie."""
    return {
        DOCS / "spec.md": MADE + "".join(spec_page(spec_schema())),
        DOCS / "diagnostics.md": MADE + "".join(diagnostics_page(pages())),
    }


def spec_page(schema: Schema) -> Iterator[str]:
    """Print a table for the whole spec, and one for each part that others name."""
    yield "# The shop spec\n\nEvery key of `shop.yaml`; what is **bold** must be written.\n\n"
    yield from _table("A spec file", schema)
    for name, part in sorted(schema["$defs"].items()):
        if "properties" in part:
            yield from _table(name, part)


def diagnostics_page(known: Mapping[str, str]) -> Iterator[str]:
    """Print every finding's page."""
    yield "# Findings\n\nWhat `mpgen explain CODE` prints, for every code.\n"
    for code, page in known.items():
        text = re.sub(r"(?<=[.?]) (?=[A-Z`])", "\n", re.sub(r"(?<!\n)\n(?!\n)", " ", page))
        yield f"\n## {code}\n\n{text}\n"


def _table(title: str, part: Schema) -> Iterator[str]:
    yield f"## {title}\n\n"
    if about := part.get("description"):
        yield f"{_one_line(about)}\n\n"
    yield "| key | value | default | meaning |\n|---|---|---|---|\n"
    required = part.get("required", ())
    for key, value in part["properties"].items():
        name = f"**{key}**" if key in required else key
        default = f"`{_json(value['default'])}`" if value.get("default") is not None else ""
        cells = (name, _kind(value), default, _one_line(value.get("description", "")))
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"
    yield "\n"


def _kind(value: Schema) -> str:  # noqa: PLR0911 (one line for each form of a schema)
    """Say in a few words what a value may be."""
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "const" in value:
        return f"`{_json(value['const'])}`"
    if "enum" in value:
        return ", ".join(f"`{each}`" for each in value["enum"])
    if choices := value.get("anyOf", value.get("oneOf", value.get("allOf"))):
        several = (_kind(each) for each in choices if each.get("type") != "null")
        return " or ".join(dict.fromkeys(several))
    if value.get("type") == "array":
        items = value.get("items") or {"anyOf": value.get("prefixItems", ())}
        return f"list of {_kind(items)}"
    if value.get("type") == "object":
        inner = value.get("additionalProperties") or next(
            iter(value.get("patternProperties", {}).values()), None
        )
        return f"name → {_kind(inner)}" if isinstance(inner, dict) and inner else "mapping"
    plain = str(value.get("type", "any"))
    return {"string": "text", "integer": "whole number", "boolean": "true, false"}.get(plain, plain)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _current(place: Path) -> str:
    return place.read_text(encoding="utf-8") if place.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
