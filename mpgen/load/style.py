"""Style sheet text → `ir/style.py`.

In: a rendered text and whose sheet it is.  Out: the rules that can be read, and everything that is
wrong.  Properties and values are passed on as written, except for what no two targets agree on.

The sheet is read by hand: the language is a small part of CSS, every finding needs its exact range,
and a general tokenizer takes ten times as long for a library's sheets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Span
from mpgen.ir.style import AtRule, Declaration, Rule, StyleNode, Stylesheet
from mpgen.load import messages_style as say
from mpgen.load.rendered import Rendered
from mpgen.load.selector import Owner, read_selectors, read_steps

QUOTED = r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'"
COMMENT = re.compile(rf"{QUOTED}|/\*.*?(?:\*/|\Z)", re.DOTALL)
STOP = re.compile(rf"{QUOTED}|[\"'(){{}};]")
SPACE = re.compile(rf"({QUOTED})|\s+")
DECLARATION = re.compile(r"\s*(-{0,2}[A-Za-z][\w-]*)\s*:\s*(\S.*)", re.DOTALL | re.ASCII)
AT_RULE = re.compile(r"@([\w-]*)\s*(.*)", re.DOTALL)
FORGOTTEN = re.compile(r"\n\s*-{0,2}[A-Za-z][\w-]*\s*:\s*\S", re.ASCII)
REM = re.compile(r"(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)rem\b")
URL = re.compile(r"url\(\s*([\"']?)(?!data:|https?:|//)(.*?)\1\s*\)", re.DOTALL)


@lru_cache(maxsize=4096)
def parse_style(source: Rendered, owner: Owner) -> tuple[Stylesheet, Diagnostics]:
    """Read a style sheet."""
    reader = _Reader(source, owner)
    nodes = tuple(reader.nodes())
    found = sorted(reader.said, key=lambda each: each.span or source.locate(0, 0))
    return Stylesheet(nodes), tuple(dict.fromkeys(found))


class _Reader:
    """Walks over the text, in which comments have become spaces."""

    def __init__(self, source: Rendered, owner: Owner) -> None:
        self.said: list[Diagnostic] = []
        self.owner = owner
        self.place = 0
        self.source = source
        self.text = COMMENT.sub(self._blank, source.text)
        self.blank = Rendered(self.text, source.segments)

    def nodes(self) -> Iterator[StyleNode]:
        while self._skip_space():
            if self.text[self.place] == "@":
                yield from self._at_rule()
            else:
                yield from self._rule(steps=False)

    def _rule(self, steps: bool) -> Iterator[Rule]:
        begin, end, stop = self._until()
        if stop != "{":
            self._outside(begin, end, stop)
            return
        declarations = tuple(self._declarations(begin, end))
        if steps:
            selectors = read_steps(self.blank, begin, end, self.said)
        else:
            selectors = read_selectors(self.blank, begin, end, self.owner, self.said)
        yield Rule(selectors, declarations, self._span(begin, end))

    def _declarations(self, rule_start: int, rule_end: int) -> Iterator[Declaration]:
        while self._skip_space():
            begin, end, stop = self._until()
            if stop == "{":
                self.said.append(say.nested_rule(self._span(begin, end)))
                self._skip_block()
                continue
            if end > begin:
                yield from self._declaration(begin, end)
            if stop == "}":
                return
        self.said.append(say.unclosed_rule(self._span(rule_start, rule_end)))

    def _declaration(self, begin: int, end: int) -> Iterator[Declaration]:
        found = DECLARATION.fullmatch(self.text, begin, end)
        if found is None:
            written = self.text[begin:end]
            self.said.append(say.declaration_form(self._span(begin, end), written))
            return
        forgotten = FORGOTTEN.search(self.text, found.start(2), end)
        if forgotten is not None:
            place = forgotten.start()
            self.said.append(say.missing_semicolon(self._span(place - 1, place)))
        self._check_value(found.start(2), end)
        yield Declaration(found[1], _fold(found[2]), self._span(begin, end))

    def _check_value(self, start: int, end: int) -> None:
        for found in REM.finditer(self.text, start, end):
            self.said.append(say.rem_unit(self._span(*found.span()), found[0]))
        for found in URL.finditer(self.text, start, end):
            self.said.append(say.local_url(self._span(*found.span()), found[2].strip()))

    def _at_rule(self) -> Iterator[AtRule]:
        begin, end, stop = self._until()
        found = AT_RULE.match(self.text, begin, end)
        name, prelude = (found[1], found[2]) if found else ("", "")
        span = self._span(begin, begin + 1 + len(name))
        if name not in say.AT_RULES:
            refusal = say.import_rule if name == "import" else say.unknown_at_rule
            self.said.append(refusal(span, name))
            if stop == "{":
                self._skip_block()
            return
        if stop != "{":
            self._outside(begin, end, stop)
            return
        rules = tuple(self._inner_rules(name == "keyframes", self._span(begin, end)))
        yield AtRule(name, _fold(prelude), rules, self._span(begin, end))

    def _inner_rules(self, steps: bool, span: Span) -> Iterator[Rule]:
        while self._skip_space():
            if self.text[self.place] == "}":
                self.place += 1
                return
            if self.text[self.place] == "@":
                begin, end, stop = self._until()
                self.said.append(say.nested_rule(self._span(begin, end)))
                if stop == "{":
                    self._skip_block()
            else:
                yield from self._rule(steps)
        self.said.append(say.unclosed_rule(span))

    def _outside(self, begin: int, end: int, stop: str) -> None:
        """Report what is no rule; a brace that closes nothing is the usual cause."""
        if end > begin:
            written = self.text[begin:end].split("\n")[0].strip()
            self.said.append(say.rule_expected(self._span(begin, begin + len(written)), written))
        if stop == "}":
            self.said.append(say.unexpected_brace(self._span(self.place - 1, self.place)))

    def _until(self) -> tuple[int, int, str]:
        """Move behind the next brace or semicolon; answer what stood before it, trimmed."""
        begin, depth, opened = self.place, 0, 0
        for found in STOP.finditer(self.text, begin):
            match found[0]:
                case "(":
                    opened = opened if depth else found.start()
                    depth += 1
                case ")":
                    depth = max(0, depth - 1)
                case '"' | "'":
                    self.said.append(say.unclosed_style_text(self._span(*found.span())))
                case "{" | "}" | ";" if depth and self._closes_later(found.start()):
                    pass
                case "{" | "}" | ";":
                    if depth:
                        self.said.append(say.unclosed_style_bracket(self._span(opened, opened + 1)))
                    self.place = found.end()
                    return begin, self._trimmed(begin, found.start()), found[0]
        self.place = len(self.text)
        return begin, self._trimmed(begin, self.place), ""

    def _closes_later(self, place: int) -> bool:
        """Whether a parenthesis around a `;` closes on its line: `url(data:…;base64,…)`."""
        line_end = self.text.find("\n", place)
        return self.text.find(")", place, line_end if line_end >= 0 else None) >= 0

    def _skip_block(self) -> None:
        depth = 1
        for found in STOP.finditer(self.text, self.place):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            self.place = found.end()
            if depth == 0:
                return
        self.place = len(self.text)

    def _skip_space(self) -> bool:
        while self.place < len(self.text) and self.text[self.place].isspace():
            self.place += 1
        return self.place < len(self.text)

    def _trimmed(self, begin: int, end: int) -> int:
        return begin + len(self.text[begin:end].rstrip())

    def _blank(self, found: re.Match[str]) -> str:
        if not found[0].startswith("/*"):
            return found[0]
        if not found[0].endswith("*/") or len(found[0]) < 4:
            place = found.start()
            self.said.append(say.unclosed_style_comment(self.source.locate(place, place + 2)))
        return " " * len(found[0])

    def _span(self, start: int, end: int) -> Span:
        return self.source.locate(start, end)


def _fold(text: str) -> str:
    """Make white space outside quotes one space."""
    return SPACE.sub(lambda found: found[1] or " ", text).strip()
