"""HTML entities in markup: the few that the language knows, and numbers.

They are decoded in text, in attribute texts and in the texts of expressions.
"""

from __future__ import annotations

import re

NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'", "nbsp": "\u00a0"}
ENTITY = re.compile(r"&(?:(?P<name>[A-Za-z]\w*)|#(?P<number>\d{1,6}));")


def decode_entities(text: str) -> str:
    """Replace the known entities; others stay as written (the scanner has reported them)."""
    return ENTITY.sub(_decode, text) if "&" in text else text


def unknown_entities(text: str) -> list[re.Match[str]]:
    """Find the entities that the language does not know."""
    if "&" not in text:
        return []
    return [each for each in ENTITY.finditer(text) if _decode(each) == each[0]]


def _decode(found: re.Match[str]) -> str:
    if found["name"] is not None:
        return NAMED.get(found["name"], found[0])
    number = int(found["number"])
    is_character = 0x20 <= number < 0xD800 or 0xF900 <= number < 0x110000
    return chr(number) if is_character else found[0]
