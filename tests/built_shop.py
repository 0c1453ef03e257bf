"""A shop in memory, loaded and built: what the tests of plan, link, pack and build speak in."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache

from PIL import Image

from mpgen.build import build
from mpgen.ir.bundle import Build
from mpgen.ir.diagnostic import has_errors
from mpgen.ir.project import Project
from mpgen.ir.target import Target
from mpgen.load.component import load_library
from mpgen.load.project import load_project
from mpgen.load.target import load_targets
from mpgen.run import Cache
from tests.conftest import ROOT, read_folder

HEAD = """\
mpgen: 1
shop: {id: demo, name: 小店}
targets:
  wechat: {appid: wx0000000000000000}
  alipay: {appid: "2021000000000000"}
  douyin: {appid: tt0000000000000000}
products:
  - {id: tea, name: 生普 200g, price: 68.00, stock: 20, images: [tea.jpg]}
"""


@cache
def picture(width: int = 64, height: int = 64) -> bytes:
    """Make a small JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (160, 100, 50)).save(out, "JPEG")
    return out.getvalue()


@cache
def packaged_targets() -> Mapping[str, Target]:
    """Load the targets of the checkout."""
    found, said = load_targets(read_folder(ROOT / "targets"))
    assert not said
    return found


def load(text: str = HEAD, more: Mapping[str, bytes] | None = None) -> Project:
    """Load a shop of one text with one picture, and perhaps more files."""
    tree = {"assets/tea.jpg": picture(), "shop.yaml": text.encode(), **(more or {})}
    library, in_library = load_library(read_folder(ROOT / "components"))
    project, said = load_project(tree, "shop.yaml", library, packaged_targets())
    assert project is not None and not has_errors((*in_library, *said)), said
    return project


def built(project: Project, target: str, cache: Cache | None = None) -> Build:
    """Build a shop for one target."""
    return build(project, packaged_targets()[target], cache or Cache())


def files_of(made: Build) -> dict[str, bytes]:
    """Answer the files of a build that worked."""
    assert made.bundle is not None, made.diagnostics
    return {file.path: file.content for file in made.bundle.files()}
