"""A platform that mpgen never heard of builds the example shop from a folder of tables alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from mpgen.ir.diagnostic import has_errors
from mpgen.session import build_shop, open_shop
from tests.conftest import ROOT
from tests.made_up_target import NAME, made_up_target

SHOPS = ("example_shop", "tests/shops/minimum")


def with_quasar(shop: str, folder: Path) -> Path:
    """Copy a shop that also asks for the made-up platform."""
    copy = folder / "shop"
    shutil.copytree(ROOT / shop, copy, ignore=shutil.ignore_patterns("dist"))
    spec = copy / "shop.yaml"
    text = spec.read_text()
    appid = yaml.safe_dump({NAME: {"appid": "qa0000000000000000"}}, default_flow_style=True).strip()
    if "targets: {" in text:
        text = text.replace("targets: {", f"targets: {{{appid[1:-1]}, ", 1)
    else:
        text = re.sub(
            r"^targets:.*\n", rf"\g<0>  {appid[1:-1]}\n", text, count=1, flags=re.MULTILINE
        )
    spec.write_text(text)
    return copy


@pytest.mark.parametrize("shop", SHOPS)
def test_a_platform_of_tables_alone_builds_a_whole_shop(shop: str, tmp_path: Path) -> None:
    opened = open_shop(with_quasar(shop, tmp_path), made_up_target(tmp_path))
    outcome = build_shop(opened, (NAME,), lambda _: None)
    assert not has_errors(outcome.diagnostics), outcome.diagnostics
    (bundle,) = outcome.bundles
    files = {file.path: file.content.decode("utf-8", "replace") for file in bundle.files()}
    app = json.loads(files["app.json"])
    assert app["window"]["heading"]
    assert [Path(each["pagePath"]).name for each in app["tabBar"]["entries"]]
    home = files["pages/home/home.qml"]
    assert "wx:" not in home
    page = next(text for path, text in files.items() if path.endswith("product/product.qml"))
    assert "q:if" in page
    assert "whenTap" in page
    assert "bindtap" not in page
    assert not [path for path in files if path.endswith((".wxml", ".wxss", ".wxs"))]
    assert not [path for path, text in files.items() if path.endswith(".js") and "wx." in text]


def test_its_scripts_are_valid_for_a_javascript_engine(tmp_path: Path) -> None:
    opened = open_shop(with_quasar(SHOPS[1], tmp_path), made_up_target(tmp_path))
    (bundle,) = build_shop(opened, (NAME,), lambda _: None).bundles
    scripts = [file for file in bundle.files() if file.path.endswith(".js")]
    assert scripts
    joined = "\n".join(f"(function(){{{file.content.decode()}\n}});" for file in scripts)
    (tmp_path / "all.js").write_text(joined)
    node = shutil.which("node")
    assert node, "node is needed; tests/run installs it"
    subprocess.run([node, "--check", str(tmp_path / "all.js")], check=True)


def test_the_code_of_mpgen_does_not_change_for_it(tmp_path: Path) -> None:
    """The platform is found by its folder: a process that was given the folder lists it."""
    targets = made_up_target(tmp_path)
    code = (
        "from pathlib import Path; from mpgen.session import open_targets;"
        f"print(*open_targets(Path({str(targets)!r}))[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert NAME in done.stdout.split()
