"""The real targets as tests load them, and a fourth platform that does not exist."""

from __future__ import annotations

import shutil
from pathlib import Path

from mpgen.ir.operation import OPERATIONS
from mpgen.ir.target import Target
from mpgen.load.target import load_targets, runtime_functions

TARGETS = Path(__file__).parent.parent / "targets"
NAME = "quasar"
RENAMES = {
    "wechat": NAME,
    "WeChat": "Quasar",
    ".wxml": ".qml",
    ".wxss": ".qss",
    ".wxs": ".qs",
    "wx:": "q:",
    "<wxs": "<qs",
    "^wx": "^qa",
    "wx-": "qa-",
    "global_name: wx": "global_name: qa",
    "wx.": "qa.",
}


def load(folder: Path = TARGETS) -> dict[str, Target]:
    tree = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    targets, said = load_targets(tree)
    assert said == ()
    return dict(targets)


def runtime_module(target: Target) -> str:
    """All of a runtime as one module, as the compiler makes it."""
    exported = [*OPERATIONS, *runtime_functions(target.tables)]
    text = "".join(target.runtime.values()).replace("@module/routes", "./routes")
    return text + f"module.exports = {{ {', '.join(exported)} }};"


def made_up_target(folder: Path) -> Path:
    """Copy the real targets and add the made-up one; answers the new `targets/` folder.

    It speaks a dialect of its own (`q:if`, `.qml`), asks another global (`qa`), calls its handlers
    `when…`, and its manifest has other keys.
    """
    targets = folder / "targets"
    shutil.copytree(TARGETS, targets, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(targets / "wechat", targets / NAME)
    for path in (each for each in (targets / NAME).rglob("*") if each.is_file()):
        path.write_text(_renamed(path.read_text()))
    table = targets / NAME / "target.yaml"
    text = table.read_text()
    for old, new in {
        '"bind{name}"': '"when{Name}"',
        '"catch{name}"': '"only{Name}"',
        '"bind:{name}"': '"when-{name}"',
        '"catch:{name}"': '"only-{name}"',
        "title: navigationBarTitleText": "title: heading",
        "items: list": "items: entries",
    }.items():
        assert old in text, old
        text = text.replace(old, new)
    table.write_text(text)
    return targets


def _renamed(text: str) -> str:
    for old, new in RENAMES.items():
        text = text.replace(old, new)
    return text
