"""One component as one shop uses it → `Unit`: rendered and parsed.

A target has its own version only where it differs: by a platform-only file, or because the
build-time layer asks for the target or meets a section that is not shown everywhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, TypeVar, cast

from mpgen.ir.component import Component, Kind, Source
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.project import Unit, Variants
from mpgen.ir.script import Script
from mpgen.ir.source import NOWHERE, Json, Span, digest
from mpgen.ir.style import Stylesheet
from mpgen.load.markup import parse_markup
from mpgen.load.messages_script import platform_global, undeclared_name
from mpgen.load.rendered import Rendered
from mpgen.load.script import parse_script
from mpgen.load.selector import Owner
from mpgen.load.style import parse_style
from mpgen.load.template import Facts, evaluate, has_build_time, render

T = TypeVar("T")

ASKS_TARGET = re.compile(r"\btarget\b")
ASKS_SECTIONS = re.compile(r"\bpage\b")
INCLUDES = re.compile(r"\[%[-+]?\s*include\b")
EXPRESSION = re.compile(r"\s*\[\[.*\]\]\s*", re.DOTALL)
WORD = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all units of a shop share."""

    facts: Mapping[str, Json]
    fragments: Mapping[str, Source]
    targets: Mapping[str, Mapping[str, Json]]
    """Target → the fact `target` for it; the first one stands for all where they do not differ."""
    globals: Mapping[str, str]
    """A platform's global → the target whose own files may use it."""


def make_unit(
    name: str, component: Component, page: Mapping[str, Json] | None, around: Surroundings
) -> tuple[Unit, Diagnostics]:
    """Render and parse a component; `page` is the page's own fact, for pages."""
    reader = _UnitReader(component, page, around)
    is_app = component.kind is Kind.APP
    owner = Owner(component.name, is_app)
    title = component.page.title if component.page else ""
    if page is not None:
        title = str(page.get("title") or title)
    unit = Unit(
        id=f"{component.kind}/{name}",
        component=component,
        template=reader.variants("template", parse_markup, ()),
        style=reader.variants("style", lambda text: parse_style(text, owner), Stylesheet()),
        script=reader.variants("script", reader.script, Script("")),
        data=reader.data(),
        title=title,
        digest="",
    )
    parts = (component.digest, name, title, *reader.made_of)
    return replace(unit, digest=digest(*parts)), tuple(dict.fromkeys(reader.said))


class _UnitReader:
    """Reads the parts of one component for one shop."""

    def __init__(
        self, component: Component, page: Mapping[str, Json] | None, around: Surroundings
    ) -> None:
        self.component = component
        self.page = page
        self.around = around
        self.said: list[Diagnostic] = []
        self.made_of: list[str] = []
        self.target = ""
        self.is_own = False
        self.has_only = page is not None and _has_only(page)

    def variants(
        self, part: str, parse: Callable[[Rendered], tuple[T, Diagnostics]], empty: T
    ) -> Variants[T]:
        """Read one part, once for all targets or once for each that differs."""
        sources = self.component.sources or {}
        shared = sources.get((part, ""))
        first = next(iter(self.around.targets), "")
        default = self._read(shared, parse, first) if shared else empty
        own: dict[str, T] = {}
        for target in self.around.targets:
            source = sources.get((part, target))
            if source is not None:
                own[target] = self._read(source, parse, target, is_own=True)
            elif shared is not None and target != first and self._differs(shared.text):
                own[target] = self._read(shared, parse, target)
        return Variants(default, own)

    def script(self, text: Rendered) -> tuple[Script, Diagnostics]:
        """Parse a script and look at the names that nothing declares."""
        script, said = parse_script(text, self.component.kind)
        found: list[Diagnostic] = []
        for use in script.uses:
            if use.kind != "global":
                continue
            home = self.around.globals.get(use.name)
            if home is not None and self.is_own and home == self.target:
                continue
            if home is not None:
                found.append(platform_global(use.range.span, use.name))
            else:
                words = set(WORD.findall(script.text)) - {use.name}
                near = get_close_matches(use.name, sorted(words), 1, 0.8)
                found.append(undeclared_name(use.range.span, use.name, near[0] if near else None))
        return script, (*said, *found)

    def data(self) -> Variants[Mapping[str, Json]]:
        """Fill in the build-time values of the initial data."""
        first = next(iter(self.around.targets), "")
        written = self.component.data or {}
        texts = json.dumps(written, ensure_ascii=False)
        default = self._data(written, first)
        own = {}
        if self._differs(texts):
            own = {name: self._data(written, name) for name in self.around.targets if name != first}
        return Variants(default, own)

    def _data(self, written: Mapping[str, Json], target: str) -> Mapping[str, Json]:
        facts = self._facts(target)
        filled: dict[str, Json] = {}
        for name, value in written.items():
            span = (self.component.where or {}).get(("data", name), NOWHERE)
            filled[name] = self._value(value, span, facts)
        self.made_of.append(json.dumps(filled, ensure_ascii=False, sort_keys=True))
        return filled

    def _value(self, value: Json, span: Span, facts: Facts) -> Json:
        match value:
            case str() if EXPRESSION.fullmatch(value):
                answer, said = evaluate(value, span, facts)
                self.said.extend(said)
                return cast("Json", answer)
            case Mapping():
                return {key: self._value(each, span, facts) for key, each in value.items()}
            case list():
                return [self._value(each, span, facts) for each in value]
            case _:
                return value

    def _read(
        self,
        source: Source,
        parse: Callable[[Rendered], tuple[T, Diagnostics]],
        target: str,
        *,
        is_own: bool = False,
    ) -> T:
        rendered, said = render(source, self._facts(target), self.around.fragments)
        self.target, self.is_own = target, is_own
        value, more = parse(rendered)
        self.said.extend((*said, *(() if said else more)))
        self.made_of.extend((target, rendered.text))
        return value

    def _facts(self, target: str) -> Facts:
        """The facts that this component may read, as they are on one target."""
        every = self.around.facts
        readable = {name: every[name] for name in self.component.uses if name in every}
        readable["target"] = dict(self.around.targets.get(target, {}))
        hidden = frozenset(every) - frozenset(self.component.uses)
        if self.page is not None:
            readable["page"] = cast("Json", _page_on(self.page, target))
        return Facts(readable, hidden - {"page", "target"})

    def _differs(self, text: str) -> bool:
        """Whether the build-time layer may answer differently on each target."""
        if not has_build_time(text):
            return False
        texts = [text, *(each.text for each in self.around.fragments.values())]
        reads = (
            [each for each in texts if has_build_time(each)] if INCLUDES.search(text) else [text]
        )
        return any(
            ASKS_TARGET.search(each) or (self.has_only and ASKS_SECTIONS.search(each))
            for each in reads
        )


def _has_only(page: Mapping[str, Any]) -> bool:
    return any(section.get("only") or section.get("not_on") for section in page["sections"])


def _page_on(page: Mapping[str, Any], target: str) -> Mapping[str, Json]:
    """The page's fact without the sections that this target does not show."""
    if not _has_only(page):
        return page
    shown = [
        section
        for section in page["sections"]
        if target in (section.get("only") or (target,)) and target not in section.get("not_on", ())
    ]
    return {**page, "sections": shown, "sections_data": {each["id"]: each for each in shown}}
