"""The same bytes, however mpgen is installed and wherever it runs."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from error_case import MINIMUM

ROOT = Path(__file__).parent.parent
ELSEWHERE = {
    "PYTHONHASHSEED": "12345",
    "TZ": "Asia/Kathmandu",
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "HOME": "/nonexistent",
    "COLUMNS": "20",
}


def built(out: Path) -> Mapping[str, bytes]:
    """Read a whole output folder."""
    found = {
        each.relative_to(out).as_posix(): each.read_bytes()
        for each in sorted(out.rglob("*"))
        if each.is_file()
    }
    assert len(found) > 20
    return found


def build(python: Path | str, out: Path, cwd: Path, environment: Mapping[str, str]) -> None:
    """Build the five-line shop in a process of its own."""
    subprocess.run(
        [str(python), "-m", "mpgen", "build", str(MINIMUM), "--out", str(out), "-q"],
        check=True,
        cwd=cwd,
        env={"PATH": os.environ["PATH"], **environment},
        timeout=120,
    )


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """What the checkout builds in a plain environment."""
    out = tmp_path_factory.mktemp("here") / "dist"
    build(sys.executable, out, ROOT, {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "1"})
    return built(out)


def test_surroundings_do_not_change_a_byte(tmp_path: Path, here: Mapping[str, bytes]) -> None:
    before = os.umask(0o077)
    try:
        out = tmp_path / "dist"
        build(sys.executable, out, tmp_path, {"PYTHONPATH": str(ROOT), **ELSEWHERE})
    finally:
        os.umask(before)
    assert built(tmp_path / "dist") == here


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sdist, and the wheel from it."""
    out = tmp_path_factory.mktemp("archives")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_a_wheel_builds_the_same_bytes(
    tmp_path: Path, archives: Path, here: Mapping[str, bytes]
) -> None:
    venv.create(tmp_path / "venv", with_pip=False)
    packages = next((tmp_path / "venv").glob("lib/python*/site-packages"))
    with zipfile.ZipFile(next(archives.glob("*.whl"))) as wheel:
        wheel.extractall(packages)
    libraries = [each for each in sys.path if each.endswith("site-packages")]
    (packages / "libraries.pth").write_text("\n".join(libraries))
    assert (packages / "mpgen/_data/targets").is_dir()
    build(tmp_path / "venv/bin/python", tmp_path / "dist", tmp_path, {})
    assert built(tmp_path / "dist") == here


def test_a_wheel_carries_only_what_is_used(archives: Path) -> None:
    with zipfile.ZipFile(next(archives.glob("*.whl"))) as wheel:
        tops = {"/".join(name.split("/")[:2]) for name in wheel.namelist()}
        names = set(wheel.namelist())
    assert not [each for each in tops if each.startswith(("tests", "docs", "bench", "tools"))]
    assert not [each for each in names if "__pycache__" in each or "/dist/" in each]
    tracked = subprocess.run(
        ["git", "ls-files", "targets", "components", "example_shop"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert [each for each in tracked if f"mpgen/_data/{each}" not in names] == []


def test_an_editable_install_finds_the_checkout(tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=False)
    packages = next((tmp_path / "venv").glob("lib/python*/site-packages"))
    libraries = [each for each in sys.path if each.endswith("site-packages")]
    (packages / "libraries.pth").write_text("\n".join([str(ROOT), *libraries]))
    done = subprocess.run(
        [str(tmp_path / "venv/bin/python"), "-m", "mpgen", "targets"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "main_bytes" in done.stdout
