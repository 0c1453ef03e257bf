"""The emitted packages run: a shopper's walk in Chromium on each platform, and broken packages
that the simulator must notice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, sync_playwright

from mpgen.preview.server import Server
from tests.built_shop import built, files_of, load
from tests.phone_case import launched, opened

TARGETS = ("alipay", "douyin", "wechat")
BROKEN = Path(__file__).parent / "broken_packages"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        found = launched(play)
        yield found
        found.close()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture(scope="module")
def packages() -> Mapping[str, Mapping[str, bytes]]:
    project = load()
    return {target: files_of(built(project, target)) for target in TARGETS}


@pytest.mark.parametrize("target", TARGETS)
def test_a_shopper_walks_from_the_front_to_the_checkout_and_back(
    target: str,
    browser: Browser,
    server: Server,
    packages: Mapping[str, Mapping[str, bytes]],
) -> None:
    phone = opened(browser, server, target, packages[target])
    phone.arrives("home")
    phone.tap("生普 200g")
    phone.arrives("product")
    phone.sees("已售")
    phone.tap("加入购物车")
    phone.sees("选择规格")
    phone.tap("加入购物车")
    phone.tap("购物车")
    phone.arrives("cart")
    phone.sees("已选 1 件")
    phone.tap("增加")
    phone.sees("已选 2 件")
    phone.sees("136")
    phone.tap("结算(2)")
    phone.arrives("checkout")
    phone.sees("生普 200g")
    phone.go_back()
    phone.arrives("cart")
    phone.tap_tab("首页")
    phone.arrives("home")
    assert phone.said() == []


def _broken(target: str) -> list[dict[str, str]]:
    cases: list[dict[str, str]] = yaml.safe_load((BROKEN / f"{target}.yaml").read_text())
    return cases


@pytest.mark.parametrize(
    ("target", "case"),
    [
        pytest.param(target, case, id=f"{target}-{case['fault'].replace(' ', '-')}")
        for target in TARGETS
        for case in _broken(target)
    ],
)
def test_a_broken_package_is_noticed(
    target: str,
    case: dict[str, str],
    browser: Browser,
    server: Server,
    packages: Mapping[str, Mapping[str, bytes]],
) -> None:
    files = dict(packages[target])
    text = files[case["file"]].decode()
    assert case["old"] in text, "the emitted file has changed; choose another place for the fault"
    files[case["file"]] = text.replace(case["old"], case["new"]).encode()
    phone = opened(browser, server, target, files, case.get("at", ""))
    if "tap" in case:
        phone.tap(case["tap"])
        phone.page.wait_for_timeout(300)
    if "pull" in case:
        phone.page.evaluate("window.phone.router.top.pull()")
    said = phone.said()
    assert any(case["says"] in each for each in said), said
    phone.page.context.close()
