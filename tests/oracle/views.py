"""Show a package of another platform as a WeChat package, so that WeChat's tools can judge it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from oracle.processes import run

EXTENSIONS = {".ttml": ".wxml", ".ttss": ".wxss", ".sjs": ".wxs"}
DIALECT = (
    (re.compile(r"(?<=[\s<])tt:"), "wx:"),
    (re.compile(r"(</?)sjs\b"), r"\1wxs"),
    (re.compile(r"\.sjs\""), '.wxs"'),
    (re.compile(r"\.ttml\""), '.wxml"'),
)


def from_douyin(package: Path, view: Path) -> None:
    """Rename the dialect: the two platforms differ in names only."""
    for source in sorted(package.rglob("*")):
        if not source.is_file():
            continue
        place = view / source.relative_to(package)
        place = place.with_suffix(EXTENSIONS.get(source.suffix, source.suffix))
        place.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".ttml":
            place.write_text(_renamed(source.read_text()))
        elif source.suffix == ".js":
            place.write_text(re.sub(r"\btt\.", "wx.", source.read_text()))
        else:
            shutil.copy(source, place)

    _settle(view)


def _renamed(template: str) -> str:
    for pattern, text in DIALECT:
        template = pattern.sub(text, template)
    return template


def from_alipay(package: Path, view: Path, cache: Path) -> None:
    """Convert by antmove 1.2.13 (Ant's own converter, GPL-3.0: run here, never shipped).

    It writes into its input, so it gets a copy; its exit code is always 0.
    """
    copy = view / "in"
    shutil.copytree(package, copy)
    converter = cache / "node_modules/antmove/bin/index"
    _, printed = run(["node", str(converter), "-t", "alipay-wx", "-i", "in", "-o", "out"], view)
    out = view / "out"
    if not (out / "app.json").is_file():
        raise RuntimeError(f"antmove made no package of {package}:\n{printed[-2000:]}")
    shutil.rmtree(copy)
    # Its own app-wide style, by a path that its WeChat compiler does not follow.
    style = out / "app.wxss"
    style.write_text(style.read_text().replace('@import "/__antmove_wechat/static/app.wxss";', ""))
    for made in out.iterdir():
        made.rename(view / made.name)
    out.rmdir()
    _settle(view)


def _settle(view: Path) -> None:
    """Say what only WeChat asks of a project, which is no fact of the other platform's package."""
    settings = {"minified": True, "minifyWXML": True, "minifyWXSS": True}
    (view / "project.config.json").write_text(json.dumps({"setting": settings}))
    app = view / "app.json"
    try:
        manifest = json.loads(app.read_text())
    except (OSError, json.JSONDecodeError):
        return  # the judge is to see it as it is
    app.write_text(json.dumps({**manifest, "lazyCodeLoading": "requiredComponents"}))
