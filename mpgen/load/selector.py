"""Selectors of a style sheet: classes of the component, and nothing else.

Each kind of selector that some target lacks is refused by its own message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mpgen.ir.diagnostic import Diagnostic
from mpgen.load import messages_style as say
from mpgen.load.rendered import Rendered

PART = re.compile(
    r"""(?P<space>\s+)
      | \.(?P<class>-?[A-Za-z_][\w-]*)
      | (?P<pseudo>::?[\w-]+(?:\([^)]*\))?)
      | (?P<element>[A-Za-z][\w-]*)
      | (?P<id>\#[\w-]*)
      | (?P<attribute>\[[^\]]*\]?)
      | (?P<universal>\*)
      | (?P<nested>&)
      | (?P<combinator>[>+~])
      | (?P<other>.)
    """,
    re.VERBOSE | re.ASCII,
)
PSEUDO = (":active", "::before", "::after")
REFUSED = {
    "pseudo": say.pseudo_selector,
    "element": say.element_selector,
    "id": say.id_selector,
    "attribute": say.attribute_selector,
    "universal": say.universal_selector,
    "nested": say.nested_selector,
    "combinator": say.combinator,
    "other": say.selector_form,
}
STEP = re.compile(r"from|to|\d+(?:\.\d+)?%")
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose sheet it is: classes begin with the name; the app's sheet may style `page`."""

    name: str
    is_app: bool = False


def read_selectors(
    source: Rendered, start: int, end: int, owner: Owner, said: list[Diagnostic]
) -> tuple[str, ...]:
    """Split a selector list at its commas and check every part."""
    found: list[str] = []
    for begin, stop in _split(source.text, start, end):
        text = source.text[begin:stop].strip()
        if text:
            said.extend(_faults(source, begin, stop, owner))
            found.append(SPACE.sub(" ", text))
        else:
            said.append(say.empty_selector(source.locate(begin, max(stop, begin + 1))))
    return tuple(found)


def read_steps(source: Rendered, start: int, end: int, said: list[Diagnostic]) -> tuple[str, ...]:
    """Split the selector list of one step of an animation."""
    found: list[str] = []
    for begin, stop in _split(source.text, start, end):
        text = source.text[begin:stop].strip()
        if not STEP.fullmatch(text):
            place = begin + len(source.text[begin:stop]) - len(source.text[begin:stop].lstrip())
            said.append(say.keyframe_form(source.locate(place, place + len(text)), text))
        found.append(text)
    return tuple(found)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    while (comma := text.find(",", position, end)) >= 0:
        yield position, comma
        position = comma + 1
    yield position, end


def _faults(source: Rendered, start: int, end: int, owner: Owner) -> Iterator[Diagnostic]:
    for part in PART.finditer(source.text, start, end):
        fault = _fault(source, part, owner)
        if fault is not None:
            yield fault


def _fault(source: Rendered, part: re.Match[str], owner: Owner) -> Diagnostic | None:
    """Say what is wrong with one part of a selector."""
    written, span = part[0], source.locate(*part.span())
    match part.lastgroup:
        case "class":
            own = _is_own(part["class"], owner)
            return None if own else say.foreign_class(span, part["class"], owner.name)
        case "element" if written == "page":
            return None if owner.is_app else say.page_selector(span)
        case "space":
            return None
        case "pseudo" if written in PSEUDO:
            return None
        case group:
            return REFUSED[group or "other"](span, written)


def _is_own(name: str, owner: Owner) -> bool:
    rest = name.removeprefix(owner.name)
    return name.startswith(owner.name) and (not rest or rest.startswith(("__", "--")))
