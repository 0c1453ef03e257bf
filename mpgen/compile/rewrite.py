"""The author's script with the neutral places replaced, and nothing else touched."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from mpgen.compile import literal
from mpgen.compile.marker import escaped, marked, marked_picture
from mpgen.compile.naming import pascal
from mpgen.ir.bundle import Reference
from mpgen.ir.script import Member, Range, Script, Use
from mpgen.ir.target import ScriptTable

TEMPLATE = re.compile(r"`(?:[^`\\]|\\.)*`", re.DOTALL)
"""A text in backquotes; one with a line break is written on one line before it is indented."""


@dataclass(frozen=True, slots=True)
class Rewriter:
    """Answers any range of a script as the target wants it."""

    script: Script
    table: ScriptTable
    edits: tuple[tuple[Range, str | Use], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Sort what is replaced by where it stands."""
        edits: list[tuple[Range, str | Use]] = [
            (each.literal, f"'{marked(Reference(each.unit, 'relative'))}'")
            for each in self.script.requires
        ]
        for use in self.script.uses:
            match use.kind:
                case "emit":
                    edits.append((use.range, use))
                case "prop":
                    edits.append((use.range, self.table.prop.format(name=use.name)))
                case "asset":
                    edits.append((use.range, f"'{marked_picture(f'@{use.name}')}'"))
        edits.sort(key=lambda edit: edit[0].start)
        object.__setattr__(self, "edits", tuple(edits))

    def text(self, start: int, end: int) -> str:
        """Answer the characters `start` to `end`."""
        pieces: list[str] = []
        first = bisect_left(self.edits, start, key=lambda edit: edit[0].start)
        for where, change in self.edits[first:]:
            if where.end > end:
                break
            if where.start < start:
                continue  # inside a call that was replaced as a whole
            pieces.append(escaped(self.script.text[start : where.start]))
            pieces.append(change if isinstance(change, str) else self._emit(change))
            start = where.end
        return "".join((*pieces, escaped(self.script.text[start:end])))

    def whole(self, part: Range | None) -> str:
        """Answer a range, or nothing for none."""
        return self.text(part.start, part.end) if part else ""

    def member(self, member: Member, name: str, first: str = "") -> str:
        """Write a function of an object as `name(parameters) { … }`, its comment above it.

        `first` is a statement put in front of all others.
        """
        body = _with_first(self.whole(member.body), first)
        function = f"{literal.key(name)}({', '.join(map(escaped, member.parameters))}) {body}"
        lines = "\n".join(filter(None, (self.whole(member.comment), function)))
        margin = _margin(self.script.text, member.range.start)
        return re.sub(rf"\n{margin}", "\n", on_one_line(lines)) if margin else on_one_line(lines)

    def _emit(self, use: Use) -> str:
        if use.argument is None:
            return self.table.emit.format(event=use.name, Event=pascal(use.name), detail="")
        detail = self.text(use.argument.start, use.argument.end)
        return self.table.emit_detail.format(event=use.name, Event=pascal(use.name), detail=detail)


def on_one_line(text: str) -> str:
    """Write line breaks inside backquotes as `\\n`, so that indenting cannot change a text."""
    if "`" not in text:
        return text
    return TEMPLATE.sub(lambda found: found[0].replace("\n", "\\n"), text)


def _with_first(body: str, statement: str) -> str:
    if not statement:
        return body
    rest = body[1:-1].rstrip().lstrip("\n") if "\n" in body else body[1:-1].strip()
    if "\n" not in body:
        return f"{{ {statement} {rest} }}" if rest else f"{{ {statement} }}"
    margin = _margin(rest, 0)
    return f"{{\n{margin}{statement}\n{rest}\n{body.rpartition(chr(10))[2]}"


def _margin(text: str, place: int) -> str:
    """Answer the white space that the line of `place` begins with."""
    line = text[text.rfind("\n", 0, place) + 1 :]
    return line[: len(line) - len(line.lstrip(" \t"))]
