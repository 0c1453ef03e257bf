"""Every judge accepts the good packages and notices each fault that is planted in a copy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oracle.cross_check import cross_check
from oracle.faults import PACKAGES, blind_spots, faults, planted
from oracle.finding import Finding, Package
from oracle.judging import JUDGES, PLATFORMS, judge_all

pytestmark = pytest.mark.oracle

PAIRS = [(name, platform) for name, judge in JUDGES.items() for platform in judge.platforms]


@pytest.mark.parametrize(("name", "platform"), PAIRS)
def test_a_judge_accepts_the_good_package_and_reports_each_planted_fault(
    name: str, platform: str, tmp_path: Path
) -> None:
    known = faults(name, platform)
    broken = [planted(each, platform, tmp_path / str(n)) for n, each in enumerate(known)]
    folders = [PACKAGES / platform, *broken]
    accepted, *reports = judge_all(name, [Package(platform, folder) for folder in folders])
    assert not accepted, _listed(accepted)
    for fault, findings in zip(known, reports, strict=True):
        assert _says(findings, fault.says), f"missed {fault}; said: {_listed(findings)}"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_cross_check_accepts_the_good_package(platform: str) -> None:
    assert not cross_check(PACKAGES / platform, platform)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_cross_check_reports_each_planted_fault(platform: str, tmp_path: Path) -> None:
    for n, fault in enumerate(faults("cross-check", platform)):
        findings = cross_check(planted(fault, platform, tmp_path / str(n)), platform)
        assert _says(findings, fault.says), f"missed {fault}; said: {_listed(findings)}"


def test_every_judge_has_a_planted_fault_on_each_of_its_platforms() -> None:
    table = {name: judge.platforms for name, judge in JUDGES.items()} | {"cross-check": PLATFORMS}
    assert not list(blind_spots(table))


def _says(findings: list[Finding], pattern: str) -> bool:
    return any(re.search(pattern, str(each)) for each in findings)


def _listed(findings: list[Finding]) -> str:
    return "\n".join(["", *map(str, findings)])
