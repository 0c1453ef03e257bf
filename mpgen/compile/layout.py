"""Tags → indented text, without adding white space where it would show.

Children that hold text stay on the line of their tag, since a line break there is a space on the
screen; tags among themselves get a line each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 100


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the target; attributes are finished (`class="row"`), texts are escaped."""

    name: str
    attributes: tuple[str, ...] = ()
    children: tuple[Content, ...] = ()
    keeps_space: bool = False


Content: TypeAlias = Tag | str


def print_tags(contents: tuple[Content, ...]) -> str:
    """Write a template."""
    return "".join(f"{line}\n" for line in _lines(_tidy(contents), 0))


def _lines(contents: tuple[Content, ...], depth: int) -> list[str]:
    if _has_text(contents):
        return ["  " * depth + "".join(map(_inline, contents))]
    return [line for each in contents if isinstance(each, Tag) for line in _block(each, depth)]


def _block(tag: Tag, depth: int) -> list[str]:
    margin = "  " * depth
    children = tag.children if tag.keeps_space else _tidy(tag.children)
    head = _head(tag)
    closing = ">" if children else "/>"
    if len(margin) + len(head) + len(closing) > WIDTH and len(tag.attributes) > 1:
        opening = [f"{margin}<{tag.name}"]
        opening += [f"{margin}  {attribute}" for attribute in tag.attributes]
        opening += [margin + closing]
    else:
        opening = [margin + head + closing]
    if not children:
        return opening
    if tag.keeps_space or _has_text(children):
        opening[-1] += "".join(map(_inline, children)) + f"</{tag.name}>"
        return opening
    return [*opening, *_lines(children, depth + 1), f"{margin}</{tag.name}>"]


def _inline(content: Content) -> str:
    if isinstance(content, str):
        return content
    children = content.children if content.keeps_space else _tidy(content.children)
    if not children:
        return f"{_head(content)}/>"
    return f"{_head(content)}>{''.join(map(_inline, children))}</{content.name}>"


def _head(tag: Tag) -> str:
    return " ".join((f"<{tag.name}", *tag.attributes))


def _tidy(contents: tuple[Content, ...]) -> tuple[Content, ...]:
    """Drop white space that shows nowhere: between tags, and at both ends of a text."""
    if not _has_text(contents):
        return tuple(each for each in contents if isinstance(each, Tag))
    first, last = 0, len(contents) - 1
    trimmed: list[Content] = []
    for place, each in enumerate(contents):
        text = each
        if isinstance(text, str) and place == first:
            text = text.lstrip()
        if isinstance(text, str) and place == last:
            text = text.rstrip()
        trimmed.append(text)
    return tuple(each for each in trimmed if each != "")


def _has_text(contents: tuple[Content, ...]) -> bool:
    return any(isinstance(each, str) and not each.isspace() for each in contents)
