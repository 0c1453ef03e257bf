"""The bytes of a YAML file as text, or what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Span
from mpgen.load import messages_yaml as messages

FILE_BYTES = 10_000_000
"""A spec of 2,000 products has about 1 MB; a larger catalogue belongs into a data file."""

UNUSABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\uffef"
    "\U00010000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd\U000e0020-\U000e01ef]"
)
"""Control characters, halves of pairs, non-characters, and the private-use characters that the
compiler marks places with."""

_SHOWN = 10


def decode_text(file: str, content: bytes) -> tuple[str | None, Diagnostics]:
    """Decode a file; a byte order mark is dropped."""
    if len(content) > FILE_BYTES:
        return None, (messages.yaml_too_large(_start(file), len(content), FILE_BYTES),)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = len(content[: fault.start].decode("utf-8-sig", "replace"))
        return None, (messages.not_utf8(Span(file, before, before), content[fault.start]),)
    said = tuple(_unusable(file, text))
    return (None if said else text), said


def _unusable(file: str, text: str) -> Iterator[Diagnostic]:
    """Name the first few characters that no shop text holds."""
    for _, found in zip(range(_SHOWN), UNUSABLE.finditer(text), strict=False):
        span = Span(file, found.start(), found.end())
        yield messages.unusable_character(span, ord(found.group()))


def _start(file: str) -> Span:
    return Span(file, 0, 0)
