"""Broken shops: every mistake is told with its place, and nothing half-written is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from error_case import CASES, arguments, lay_out, run

from mpgen.tree import MARKER

ALL = sorted(each for each in CASES.iterdir() if each.is_dir())
ENOUGH = 80


def packages(shop: Path) -> dict[Path, dict[str, bytes]]:
    """Read what lies in the output folder, by target."""
    folders = [each for each in (shop / "dist").glob("*") if each.is_dir()]
    return {
        folder: {
            each.relative_to(folder).as_posix(): each.read_bytes()
            for each in folder.rglob("*")
            if each.is_file()
        }
        for folder in folders
    }


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_a_mistake_is_told_with_its_place(case: Path, tmp_path: Path, update_golden: bool) -> None:
    shop = tmp_path / "shop"
    lay_out(case, shop)
    before = packages(shop)
    told = run(["build", "-q", *arguments(case)], shop)
    assert told.code in {0, 1, 3}, told.aside
    if update_golden:
        (case / "expected.txt").write_text(steady(told.text))
    assert steady(told.text) == (case / "expected.txt").read_text()
    assert told.text, "a case shows a mistake"
    assert told.aside == ""
    for folder, files in packages(shop).items():
        assert files == before.get(folder) or is_whole(files), f"{folder} is half-written"


def steady(text: str) -> str:
    """Leave out what the packages weigh, which changes with every component."""
    weighed = re.sub(r"\b(has|have) [\d,]+ bytes, allowed", r"\1 … bytes, allowed", text)
    return re.sub(r"note: [\d,]+ bytes in \S+", "note: … bytes in …", weighed)


def is_whole(files: dict[str, bytes]) -> bool:
    """Tell whether a folder holds a finished package, nothing of it being left aside."""
    return MARKER in files and "app.json" in files and not any("mpgen-stage" in at for at in files)


def test_there_are_enough_cases() -> None:
    assert len(ALL) >= ENOUGH


def test_check_tells_what_build_tells(tmp_path: Path) -> None:
    lay_out(CASES / "several-mistakes", tmp_path / "shop")
    told = run(["check"], tmp_path / "shop")
    assert told.text == (CASES / "several-mistakes/expected.txt").read_text()
    assert told.code == 1
    assert not (tmp_path / "shop/dist").exists()


def test_the_five_line_shop_has_no_findings(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    lay_out(tmp_path / "case", tmp_path / "shop")
    told = run(["check"], tmp_path / "shop")
    assert told.code == 0, told.text
    assert told.text.endswith("no findings\n")
