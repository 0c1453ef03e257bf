"""Findings as tests like to see them: the code, and the very characters that are marked."""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.ir.component import Source
from mpgen.ir.diagnostic import Diagnostics
from mpgen.load.rendered import Rendered

ODD_TEXT = "<>{}[]()'\"`/*=!?&|.,:;@#$%\\ \n\t-+ aA1茶，🍵\ue000"
"""Characters that mean something to one of the parsers, and some that mean nothing."""


def text(content: str, path: str = "bad.html") -> Rendered:
    """Wrap a text as a file without a build-time layer."""
    return Rendered.plain(Source(path, content))


def marked(content: str, said: Diagnostics) -> list[tuple[str, str]]:
    """List (code, marked characters) of findings in one text."""
    return marked_in({"": content}, said)


def marked_in(files: Mapping[str, str], said: Diagnostics) -> list[tuple[str, str]]:
    """List (code, marked characters) of findings in several texts; "" stands for any file."""
    found = []
    for each in said:
        assert each.span is not None, each
        content = files.get(each.span.file, files.get("", ""))
        found.append((each.code, content[each.span.start : each.span.end]))
    return found
