"""Secrets that were written into the spec, found before anything else is said about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpgen.ir.diagnostic import Diagnostic
from mpgen.load.messages_spec import secret_in_spec
from mpgen.load.yaml_value import Items, Pairs, Scalar, Value

_KEY = re.compile(
    r"(?i)(?:app|client|api)?[-_]?secret(?:[-_]?key)?|private[-_]?key|(?:access|api)[-_]?key"
    r"|mch[-_]?key|pay[-_]?key|(?:access[-_]?|refresh[-_]?)?token|pass(?:word|wd)|aes[-_]?key"
)
_LONG = re.compile(r"[0-9a-fA-F]{24,}|[A-Za-z0-9+/_-]{32,}={0,2}")
_PEM = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")


def find_secrets(value: Value) -> Iterator[Diagnostic]:
    """Yield a finding for each value that must not be published."""
    match value:
        case Scalar(atom=str(text)) if _PEM.search(text):
            yield secret_in_spec(value.span, "a private key")
        case Items(values=values):
            for each in values:
                yield from find_secrets(each)
        case Pairs(entries=entries):
            for key, each in entries:
                if _is_secret(key.text, each):
                    yield secret_in_spec(key.span, key.text)
                else:
                    yield from find_secrets(each)


def _is_secret(key: str, value: Value) -> bool:
    """Tell by the key alone, or by a vague key with a long random text."""
    if not isinstance(value, Scalar) or not isinstance(value.atom, str):
        return False
    if _KEY.fullmatch(key):
        return True
    is_vague = re.search(r"(?i)secret|key|token|password", key) is not None
    return is_vague and _LONG.fullmatch(value.atom) is not None
