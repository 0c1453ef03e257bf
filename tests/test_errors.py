"""Broken shops: every mistake is found, with its place, and nothing half-written is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from error_case import CASES, command, lay_out, run

from mpgen.tree import MARKER

ALL = sorted(each for each in CASES.iterdir() if each.is_dir())
ENOUGH = 80


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_a_mistake_is_told_with_its_place(case: Path, tmp_path: Path, update_golden: bool) -> None:
    lay_out(case, tmp_path / "shop")
    told = run(command(case), tmp_path / "shop")
    assert told.code in {0, 1, 3}, told.aside
    if update_golden:
        (case / "expected.txt").write_text(told.text)
    assert told.text == (case / "expected.txt").read_text()
    assert "Traceback" not in told.text
    assert told.text.strip() != "no findings"


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_a_mistake_leaves_no_half_written_package(case: Path, tmp_path: Path) -> None:
    lay_out(case, tmp_path / "shop")
    told = run(["build", "-q"], tmp_path / "shop")
    assert told.code in {0, 1, 3}, told.aside
    for package in (tmp_path / "shop").glob("dist/*"):
        if package.is_dir():
            assert (package / MARKER).exists()
            assert not (package / ".mpgen-stage").exists()
    if told.code == 1:
        assert not any((tmp_path / "shop").glob("dist/*/app.json"))


def test_there_are_enough_cases() -> None:
    assert len(ALL) >= ENOUGH


def test_the_five_line_shop_has_no_findings(tmp_path: Path) -> None:
    empty = tmp_path / "case"
    empty.mkdir()
    lay_out(empty, tmp_path / "shop")
    told = run(["check"], tmp_path / "shop")
    assert told.code == 0, told.text
    assert told.text.endswith("no findings\n")
