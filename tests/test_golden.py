"""A folder is a case: neutral texts in, one dialect per target out.

`pytest tests/test_golden.py --update-golden` writes what the emitters make now; read the diff.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from unit_case import compiled, texts_of, unit_of

from mpgen.ir.target import FileNames, Target

GOLDEN = Path(__file__).parent / "golden"
SOURCES = ("component.yaml", "template.html", "style.css", "script.js")
COMPARED = {
    "markup": ("markup", "view_script"),
    "style": ("style",),
    "script": ("script", "view_script"),
    "config": ("config",),
}
"""Group of cases → which of a unit's files are kept and compared."""

CASES = [path for group in COMPARED for path in sorted((GOLDEN / group).iterdir())]


def short(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


@pytest.mark.parametrize("case", CASES, ids=short)
def test_emitted_files_are_the_golden_ones(
    case: Path, targets: Mapping[str, Target], update_golden: bool
) -> None:
    made = emitted(case, targets)
    if update_golden:
        for path in case.iterdir():
            if path.name not in SOURCES:
                path.unlink()
        for name, text in made.items():
            (case / name).write_text(text)
    kept = {path.name: path.read_text() for path in case.iterdir() if path.name not in SOURCES}
    assert made == kept


def emitted(case: Path, targets: Mapping[str, Target]) -> dict[str, str]:
    """Compile a case for every target: file name → text."""
    sources = {path.name: path.read_text() for path in case.iterdir() if path.name in SOURCES}
    unit = unit_of(case.name, sources)
    made = {}
    for name, target in targets.items():
        wanted = {extension(target.tables.files, each) for each in COMPARED[case.parent.name]}
        for ending, text in texts_of(compiled(unit, target)).items():
            if ending in wanted:
                made[name + ending] = text
    return made


def extension(files: FileNames, field: str) -> str:
    return str(getattr(files, field))
