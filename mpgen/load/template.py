"""The build-time layer: `[[ … ]]`, `[% … %]`, `[# … #]` are run and are gone.

In: a source, the facts that it may read, the library's fragments.  Out: a rendered text whose every
character knows where it was written.  Nothing but the facts can be read; what goes wrong is a
finding at the author's line.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Template, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError, TemplateRuntimeError

from mpgen.ir.component import Source
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Json, Span
from mpgen.load import messages_template as say
from mpgen.load.rendered import Rendered
from mpgen.load.template_environment import (
    MARKUP,
    PLAIN,
    Fragments,
    bounded_range,
    compiled,
)
from mpgen.load.template_marks import END, MARK, OUTPUT, Marked, unmark

MOST_CHARACTERS = 4_000_000
"""Twice what a whole package may weigh on the strictest target."""

BUILD_TIME = re.compile(r"\[\[|\[%|\[#")
UNDEFINED = re.compile(r"'(\w+)' is undefined")
MARKUP_FILE = re.compile(r"\.html$")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a template may read, and the names of what it may not."""

    readable: Mapping[str, Json]
    hidden: frozenset[str] = frozenset()
    """Facts that the component has not declared."""


def has_build_time(text: str) -> bool:
    """Tell whether a text has anything to run at build time."""
    return BUILD_TIME.search(text) is not None


def render(
    source: Source, facts: Facts, fragments: Mapping[str, Source]
) -> tuple[Rendered, Diagnostics]:
    """Run the build-time layer of one text; after an error the text is empty."""
    if not has_build_time(source.text):
        return Rendered.plain(source), ()
    run = _Run(source, facts, fragments)
    try:
        text = "".join(run.pieces())
    except Exception as fault:  # a template can fail in as many ways as Python can
        return Rendered.plain(Source(source.path, "")), (run.finding(fault),)
    return unmark(text, [each.path for each in run.files]), tuple(run.said)


class _TooLarge(Exception):
    """The output grew past the bound."""


class _Run:
    """One rendering, and what is known when it fails."""

    def __init__(self, source: Source, facts: Facts, fragments: Mapping[str, Source]) -> None:
        self.source = source
        self.facts = facts
        self.fragments = dict(sorted(fragments.items()))
        self.files = (source, *self.fragments.values())
        self.is_markup = MARKUP_FILE.search(source.path) is not None
        self.said: list[Diagnostic] = []
        self.last_mark = ""

    def pieces(self) -> Iterator[str]:
        code, marked = compiled(self.source.text, self.source.path, 0, self.is_markup)
        self.said.extend(self._name_faults(marked))
        if self.said:
            return
        environment = (MARKUP if self.is_markup else PLAIN).overlay(
            loader=Fragments(self.fragments, self.is_markup)
        )
        template = Template.from_code(environment, code, {"range": bounded_range()}, None)
        size = 0
        for piece in template.generate(dict(self.facts.readable)):
            if END in piece:
                self.last_mark = piece
            size += len(piece)
            if size > MOST_CHARACTERS:
                raise _TooLarge
            yield piece

    def finding(self, fault: Exception) -> Diagnostic:
        """Say what went wrong, where the author wrote it."""
        if isinstance(fault, TemplateSyntaxError):
            span = self._line(fault.filename or self.source.path, fault.lineno)
            return say.template_syntax(span, fault.message or "")
        span = self._place(fault)
        if isinstance(fault, _TooLarge):
            return say.template_too_large(span, MOST_CHARACTERS)
        if isinstance(fault, TemplateNotFound):
            known = [f"@parts/{path.removeprefix('fragments/')}" for path in self.fragments]
            return say.unknown_fragment(span, str(fault.name or ""), known)
        if isinstance(fault, UndefinedError) and (found := UNDEFINED.fullmatch(str(fault))):
            if found[1] in self.facts.hidden:
                return say.undeclared_fact(span, found[1])
            return say.unknown_fact(span, found[1], self.facts.readable)
        return _run_time_finding(span, fault)

    def _name_faults(self, marked: Marked) -> Iterator[Diagnostic]:
        """Names that are facts of the shop but not declared by the component."""
        for use in marked.uses:
            if use.name in self.facts.hidden and use.name not in marked.assigned:
                yield say.undeclared_fact(Span(self.source.path, use.start, use.end), use.name)

    def _place(self, fault: Exception) -> Span:
        """The output that was being printed, or else the tags of the line that failed."""
        output = self._last_output()
        if output is not None and isinstance(fault, _TooLarge):
            return output
        line = self._line(*self._failed_line(fault))
        is_there = output is not None and output.file == line.file
        if output is not None and is_there and line.start <= output.start < line.end:
            return output
        return line

    def _last_output(self) -> Span | None:
        """The output expression behind the last mark, if the mark belongs to one."""
        marks = MARK.findall(self.last_mark)
        if not marks or marks[-1][0] != OUTPUT:
            return None
        _, file, start, end = marks[-1]
        return Span(self.files[int(file)].path, int(start), int(end))

    def _failed_line(self, fault: Exception) -> tuple[str, int]:
        found = (self.source.path, 1)
        files = [each.path for each in self.files]
        for frame in traceback.extract_tb(fault.__traceback__):
            if frame.filename in files and frame.lineno is not None:
                found = (frame.filename, frame.lineno)
        return found

    def _line(self, file: str, number: int) -> Span:
        """The build-time tags of a line, from the first to the last."""
        text = self._text(file)
        lines = text.split("\n")
        number = max(1, min(number, len(lines)))
        start = sum(len(line) + 1 for line in lines[: number - 1])
        line = lines[number - 1]
        tags = [each.start() for each in BUILD_TIME.finditer(line)]
        ends = [each.end() for each in re.finditer(r"\]\]|%\]|#\]", line)]
        begin = tags[0] if tags else len(line) - len(line.lstrip())
        end = ends[-1] if ends and ends[-1] > begin else len(line.rstrip())
        return Span(file, start + begin, start + max(begin, end))

    def _text(self, file: str) -> str:
        return next(each.text for each in self.files if each.path == file)


def _run_time_finding(span: Span, fault: Exception) -> Diagnostic:
    """What a build-time expression did wrong, whatever it was."""
    match fault:
        case SecurityError():
            return say.template_unsafe(span, str(fault))
        case UndefinedError():
            return say.template_undefined(span, str(fault).replace("'", "`"))
        case TemplateRuntimeError():
            return say.template_failed(span, str(fault))
        case _:
            return say.template_failed(span, f"{type(fault).__name__}: {fault}")


def evaluate(text: str, span: Span, facts: Facts) -> tuple[Any, Diagnostics]:
    """Compute one `[[ expression ]]` of component.yaml; the answer is plain data."""
    inside = text.strip().removeprefix("[[").removesuffix("]]")
    try:
        expression = PLAIN.compile_expression(inside, undefined_to_none=False)
        return _plain(expression(**facts.readable, range=bounded_range())), ()
    except TemplateSyntaxError as fault:
        return None, (say.template_syntax(span, fault.message or ""),)
    except Exception as fault:  # as in `render`
        return None, (_run_time_finding(span, fault),)


def _plain(value: Any) -> Any:
    """Refuse what is not data: undefined values raise here, generators become lists."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Mapping():
            return {str(key): _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case _ if hasattr(value, "__iter__"):
            return [_plain(each) for each in value]
        case _:
            raise TypeError(f"{type(value).__name__} is not data")
