"""Every judge accepts every package that mpgen emits for the three shops."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from oracle.allowance import allowances, remaining
from oracle.cross_check import cross_check
from oracle.finding import Finding, Package
from oracle.judging import JUDGES, PLATFORMS, judge_all

pytestmark = pytest.mark.oracle

ROOT = Path(__file__).parents[2]
SHOPS = ("example_shop", "tests/shops/minimum", "tests/shops/everything")
PAIRS = [(name, platform) for name, judge in JUDGES.items() for platform in judge.platforms]


@pytest.fixture(scope="session")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Shop → folder of its packages, each built once."""
    folders = {shop: tmp_path_factory.mktemp(Path(shop).name) for shop in SHOPS}
    for shop, folder in folders.items():
        command = [sys.executable, "-m", "mpgen", "build", str(ROOT / shop), "--out", str(folder)]
        built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert built.returncode == 0, f"{shop}: {built.stdout}{built.stderr}"
    return folders


@pytest.mark.parametrize(("name", "platform"), PAIRS)
def test_a_judge_accepts_the_emitted_packages(
    name: str, platform: str, emitted: dict[str, Path]
) -> None:
    packages = [Package(platform, folder / platform) for folder in emitted.values()]
    reports = dict(zip(emitted, judge_all(name, packages), strict=True))
    known = allowances(name, platform)
    left = {shop: remaining(findings, known) for shop, findings in reports.items()}
    assert not any(left.values()), _listed(left)
    every = [finding for findings in reports.values() for finding in findings]
    stale = [entry for entry in known if not any(map(entry.covers, every))]
    assert not stale, f"allowed.yaml holds what no judge says any more: {stale}"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_files_of_an_emitted_package_agree(platform: str, emitted: dict[str, Path]) -> None:
    left = {shop: cross_check(folder / platform, platform) for shop, folder in emitted.items()}
    assert not any(left.values()), _listed(left)


def _listed(left: dict[str, list[Finding]]) -> str:
    return "".join(
        f"\n{shop}: {finding}" for shop, findings in left.items() for finding in findings
    )
