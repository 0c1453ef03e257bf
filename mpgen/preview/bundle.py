"""A built package as the phones read it: texts in one document, all else by address.

In: the files of a target's package.  Out: bytes and their content types.  Nothing is read from
disk here and nothing of the package is understood; that is the phone's work.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mpgen.ir.bundle import Bundle
from mpgen.ir.source import digest

_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "svg": "image/svg+xml",
    "js": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
}


@dataclass(frozen=True, slots=True)
class Phone:
    """One target's package on its way to the browser."""

    target: str
    files: Mapping[str, bytes]

    def version(self) -> str:
        """Name the content, so that a changed package has changed addresses."""
        return digest(*(f"{path}:{digest(self.files[path])}" for path in sorted(self.files)))[:16]

    def document(self) -> bytes:
        """Print every text file, and the names of the others."""
        texts: dict[str, str] = {}
        others: list[str] = []
        for path, content in sorted(self.files.items()):
            try:
                texts[path] = content.decode()
            except UnicodeDecodeError:
                others.append(path)
        value = {"version": self.version(), "files": texts, "others": others}
        return json.dumps(value, ensure_ascii=False).encode()


def phones(bundles: Iterable[Bundle]) -> Mapping[str, Phone]:
    """Put each bundle on a phone."""
    return {
        each.target: Phone(each.target, {file.path: file.content for file in each.files()})
        for each in bundles
    }


def content_type(path: str) -> str:
    """Tell a browser what a file is."""
    return _TYPES.get(path.rsplit(".", 1)[-1].lower(), "application/octet-stream")
