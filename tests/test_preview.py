"""The emitted packages run: a shopper's walk in Chromium on each platform, and broken packages
that the simulator must notice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, sync_playwright

from mpgen.preview.bundle import Phone, phones
from mpgen.preview.server import Server
from mpgen.session import build_shop, open_shop
from tests.built_shop import built, files_of, load
from tests.conftest import ROOT
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
    phone.page.context.close()


@pytest.fixture(scope="module")
def example() -> Mapping[str, Mapping[str, bytes]]:
    shop = open_shop(ROOT / "example_shop")
    outcome = build_shop(shop, TARGETS, lambda line: None)
    assert len(outcome.bundles) == len(TARGETS), outcome.diagnostics
    return {each.target: phones([each])[each.target].files for each in outcome.bundles}


@pytest.mark.parametrize("target", TARGETS)
def test_the_example_shop_sells_a_chosen_sku(
    target: str,
    browser: Browser,
    server: Server,
    example: Mapping[str, Mapping[str, bytes]],
) -> None:
    phone = opened(browser, server, target, example[target])
    phone.sees("限时尝鲜")
    phone.tap_tab("分类")
    phone.arrives("category")
    phone.tap("7572 熟普 标杆饼")
    phone.arrives("product")
    phone.tap("加入购物车")
    phone.sees("选择规格")
    phone.page.locator(".sku-picker__spec").first.wait_for()
    for spec in phone.page.locator(".sku-picker__spec").all():
        spec.locator(".sku-picker__value:not([class*=sold-out], [class*=absent])").first.click()
    phone.page.locator(".sku-picker__hint", has_text="已选").wait_for()
    phone.tap("加入购物车")
    phone.tap("购物车")
    phone.arrives("cart")
    phone.sees("已选 1 件")
    phone.tap("增加")
    phone.sees("已选 2 件")
    phone.tap("结算(2)")
    phone.arrives("checkout")
    phone.sees("7572 熟普 标杆饼")
    phone.go_back()
    phone.arrives("cart")
    assert phone.said() == []
    phone.page.context.close()


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


def test_the_page_of_phones_follows_a_new_build(
    browser: Browser, server: Server, packages: Mapping[str, Mapping[str, bytes]]
) -> None:
    server.show({target: Phone(target, packages[target]) for target in TARGETS})
    page = browser.new_context(viewport={"width": 1300, "height": 1000}).new_page()
    page.goto(server.url)
    for target in TARGETS:
        page.frame_locator(f"iframe[title={target}]").get_by_text("生普 200g").wait_for()
    text = packages["wechat"]["modules/catalog.js"].decode()
    changed = {**packages["wechat"], "modules/catalog.js": text.replace("生普", "熟普").encode()}
    server.show({"wechat": Phone("wechat", changed)}, "one finding")
    page.frame_locator("iframe[title=wechat]").get_by_text("熟普 200g").wait_for()
    page.frame_locator("iframe[title=alipay]").get_by_text("生普 200g").wait_for()
    page.get_by_text("one finding").wait_for()
    assert page.get_by_text("No diagnostics").count() == len(TARGETS)
    page.context.close()
