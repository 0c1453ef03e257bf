"""The list of findings that are a judge's own error: `allowed.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

from oracle.finding import Finding

LIST = Path(__file__).parent / "allowed.yaml"


@dataclass(frozen=True, slots=True)
class Allowance:
    """One entry of the list."""

    judge: str
    platform: str
    file: str
    says: str
    why: str

    def covers(self, finding: Finding) -> bool:
        """Tell whether a finding of this judge and platform is the one that is meant."""
        return fnmatchcase(finding.file, self.file) and bool(re.search(self.says, finding.message))


def allowances(judge: str, platform: str) -> tuple[Allowance, ...]:
    """The entries for one judge on one platform."""
    entries = (Allowance(**entry) for entry in yaml.safe_load(LIST.read_text("utf-8")) or ())
    return tuple(each for each in entries if (each.judge, each.platform) == (judge, platform))


def remaining(findings: Iterable[Finding], known: tuple[Allowance, ...]) -> list[Finding]:
    """What is left when the judge's own errors are taken out."""
    return [each for each in findings if not any(entry.covers(each) for entry in known)]
