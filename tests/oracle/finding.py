"""What a judge is asked about, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Package:
    """An emitted (or hand-written) mini-program on disk."""

    platform: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a judge objects to; `file` is "" and `line` 0 where it does not say."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file or '(package)'}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many files a judge has looked at, and its findings."""

    files: int
    findings: tuple[Finding, ...]

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> Verdict:
        """Read the JSON of a runner."""
        findings = (
            Finding(each["file"], each["line"], each["message"]) for each in answer["findings"]
        )
        return cls(answer["files"], tuple(findings))
