"""A shop of five lines whose component library is just what a test writes."""

from __future__ import annotations

from collections.abc import Mapping

from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.project import Project
from mpgen.ir.target import Target
from mpgen.load.component import load_library
from mpgen.load.project import load_project

SHOP = """\
mpgen: 1
shop: {id: demo, name: 小店}
targets: {wechat: {appid: wx0000000000000000}, alipay: {appid: "2021000000000000"}}
products:
  - {id: tea, name: 生普 200g, price: 68.00, stock: 20, images: [tea.jpg]}
"""


def shop(
    files: Mapping[str, str], targets: Mapping[str, Target], spec: str = SHOP
) -> tuple[Project, Diagnostics]:
    """Load a shop that has only components of its own."""
    nothing, _ = load_library({"themes/warm.yaml": b"light: {color-primary: '#B4532A'}"})
    own = {f"components/{path}": text.encode() for path, text in files.items()}
    tree = {"shop.yaml": spec.encode(), **own}
    project, said = load_project(tree, "shop.yaml", nothing, targets)
    assert project is not None, said
    return project, said
