"""What the tests share: golden files that can be updated, and the targets of the checkout."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mpgen.ir.target import Target
from mpgen.load.target import load_targets

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the code makes now into tests/golden; read the diff before you commit",
    )


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


def read_folder(folder: Path) -> dict[str, bytes]:
    """Read a folder as a tree."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="session")
def targets() -> Mapping[str, Target]:
    found, said = load_targets(read_folder(ROOT / "targets"))
    assert not said, said
    return found
