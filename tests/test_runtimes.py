"""The `mp.*` operations give the same answers on every target, against the vendors' own shapes."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from mpgen.ir.target import Target
from tests.made_up_target import load, runtime_module

STUB = Path(__file__).parent / "runtime_stub.js"
NAMES = sorted(load())
ORDER = "{timeStamp: 1, tradeNO: 'o1', order_id: 'o1', order_token: 't'}"
ADDRESS = {
    "name": "张三",
    "phone": "13800000000",
    "province": "浙江省",
    "city": "杭州市",
    "district": "西湖区",
    "detail": "龙井路 1 号",
}
REQUEST = "mp.request({url: 'https://a.cn', method: 'post', data: {b: [1]}})"

# name → (mode of the stand-in, pages open, what the script calls, what it gets)
SCENARIOS: dict[str, tuple[str, int, str, object]] = {
    "open a page": ("ok", 1, "mp.open('product', {id: '茶 1', none: undefined})", "nothing"),
    "open a tab": ("ok", 1, "mp.open('cart', {id: 1})", "nothing"),
    "open on a full stack": ("ok", 10, "mp.open('product', {id: 1})", "nothing"),
    "open nowhere": ("ok", 1, "mp.open('nowhere')", {"error": "failed"}),
    "open, refused": ("fail", 1, "mp.open('product')", {"error": "failed"}),
    "replace": ("ok", 3, "mp.replace('product')", "nothing"),
    "restart": ("ok", 3, "mp.restart('product', {id: 1})", "nothing"),
    "back": ("ok", 3, "mp.back()", "nothing"),
    "back from the first page": ("ok", 1, "mp.back()", "nothing"),
    "follow a link": ("ok", 1, "mp.go({page: 'product', query: {id: 1}})", "nothing"),
    "store": ("ok", 1, "[mp.setStorage('k', {a: ''}), mp.getStorage('k', 1)]", [True, {"a": ""}]),
    "store an empty text": ("ok", 1, "[mp.setStorage('k', ''), mp.getStorage('k', 1)]", [True, ""]),
    "read what is not there": ("ok", 1, "mp.getStorage('k', 'else')", "else"),
    "store too much": ("full", 1, "mp.setStorage('k', 'long')", False),
    "forget": (
        "ok",
        1,
        "[mp.setStorage('k', 1), mp.removeStorage('k'), mp.getStorage('k', 2)][2]",
        2,
    ),
    "toast": ("ok", 1, "mp.toast('已加入')", "nothing"),
    "confirm yes": ("ok", 1, "mp.confirm({title: '删除', text: '确定吗', ok: '删'})", True),
    "confirm no": ("cancel", 1, "mp.confirm({text: '确定吗'})", False),
    "actions": ("ok", 1, "mp.actions(['a', 'b'])", 1),
    "actions closed": ("cancel", 1, "mp.actions(['a', 'b'])", -1),
    "request": ("ok", 1, REQUEST, {"status": 200, "data": {"a": 1}, "headers": {"x-page": "1"}}),
    "request, 404": ("status", 1, REQUEST, {"error": "status"}),
    "request, no network": ("offline", 1, REQUEST, {"error": "offline"}),
    "request, slow": ("timeout", 1, REQUEST, {"error": "timeout"}),
    "login": ("ok", 1, "mp.login()", {"code": "c0de"}),
    "pay": ("ok", 1, f"mp.pay({ORDER})", "nothing"),
    "pay, cancelled": ("cancel", 1, f"mp.pay({ORDER})", {"error": "cancel"}),
    "pay, failed": ("fail", 1, f"mp.pay({ORDER})", {"error": "failed"}),
    "address": ("ok", 1, "mp.chooseAddress()", ADDRESS),
    "address, cancelled": ("cancel", 1, "mp.chooseAddress()", {"error": "cancel"}),
    "address, denied": ("denied", 1, "mp.chooseAddress()", {"error": "denied"}),
    "scan": ("ok", 1, "mp.scan()", {"text": "tea-1"}),
    "scan, cancelled": ("cancel", 1, "mp.scan()", {"error": "cancel"}),
    "copy": ("ok", 1, "mp.copy('A1')", "nothing"),
    "call": ("ok", 1, "mp.call('400')", "nothing"),
    "preview": ("ok", 1, "mp.previewImages(['a', 'b'], 1)", "nothing"),
    "subscribe": ("ok", 1, "mp.subscribe(['m1', 'm2'])", ["m1"]),
    "subscribe, closed": ("cancel", 1, "mp.subscribe(['m1'])", []),
    "choose pictures": ("ok", 1, "mp.chooseImages(1)", ["a.jpg"]),
    "choose pictures, cancelled": ("cancel", 1, "mp.chooseImages(1)", {"error": "cancel"}),
    "title": ("ok", 1, "mp.setTitle('茶')", "nothing"),
    "badge": ("ok", 1, "mp.setTabBadge('cart', 3)", "nothing"),
    "no badge": ("ok", 1, "mp.setTabBadge('cart', '')", "nothing"),
    "scroll": ("ok", 1, "mp.scrollTo({top: 0})", "nothing"),
    "network": ("ok", 1, "mp.networkType()", "wifi"),
    "no network": ("none", 1, "mp.networkType()", "none"),
    "hear of the network": (
        "ok",
        1,
        "new Promise((done) => mp.onNetworkChange(done))",
        {"connected": False, "type": "none"},
    ),
    "hear of a new version": ("ok", 1, "new Promise((done) => mp.checkUpdate(() => done(1)))", 1),
    "take the new version": ("ok", 1, "mp.applyUpdate()", "nothing"),
    "end of a pull": ("ok", 1, "mp.stopPullDown()", "nothing"),
    "after the view": ("ok", 1, "new Promise((done) => mp.nextTick(() => done(1)))", 1),
    "measure": (
        "ok",
        1,
        "mp.measure(component, '.box')",
        [{"left": 1, "top": 2, "width": 3, "height": 4}],
    ),
    "measure nothing": ("ok", 1, "mp.measure(component, '.none')", []),
    "observe": (
        "ok",
        1,
        "new Promise((done) => mp.observe(component, '.end', {bottom: 9}, () => done(1)))",
        1,
    ),
    "stop observing": ("ok", 1, "mp.observe(component, '.end', {}, () => 0)()", "nothing"),
    "device": (
        "ok",
        1,
        "mp.systemInfo()",
        {
            "platform": "ios",
            "width": 375,
            "height": 724,
            "pixelRatio": 3,
            "statusBarHeight": 44,
            "safeBottom": 34,
            "theme": "light",
        },
    ),
    "launch": (
        "ok",
        1,
        "mp.launchOptions()",
        {
            "path": "pages/home/home",
            "query": {"from": "茶"},
            "scene": "1011",
            "referrer": {"appId": "other", "data": {"k": 1}},
        },
    ),
}


def play(target: Target, scenarios: dict[str, tuple[str, int, str, object]]) -> dict[str, dict]:
    asked = [
        {"name": name, "mode": mode, "pages": pages, "call": call}
        for name, (mode, pages, call, _) in scenarios.items()
    ]
    given = {"target": target.name, "code": runtime_module(target), "scenarios": asked}
    ran = subprocess.run(
        ["node", str(STUB)], input=json.dumps(given), capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


@pytest.mark.parametrize("name", NAMES)
def test_the_runtime_parses(name: str, tmp_path: Path) -> None:
    file = tmp_path / "mp.js"
    file.write_text(runtime_module(load()[name]))
    subprocess.run(["node", "--check", str(file)], check=True, capture_output=True)


@pytest.mark.parametrize("name", NAMES)
def test_the_runtime_keeps_to_the_language_level(name: str) -> None:
    text = "".join(load()[name].runtime.values())
    assert not re.search(r"\basync\b|\bawait\b|\?\.|\?\?|\.\.\.", text)


@pytest.mark.parametrize("name", NAMES)
def test_a_script_gets_the_same_answers_on_every_target(name: str) -> None:
    got = play(load()[name], SCENARIOS)
    answers = {
        each: {"error": said["error"]} if "error" in said else said["value"]
        for each, said in got.items()
    }
    assert answers == {each: wanted for each, (_, _, _, wanted) in SCENARIOS.items()}


def test_the_platforms_are_asked_for_the_same() -> None:
    heard = [
        {name: said["heard"] for name, said in play(target, SCENARIOS).items()}
        for target in load().values()
    ]
    assert heard[0] == heard[1] == heard[2]
    assert heard[0]["open a page"] == [
        ["navigateTo", "/goods/pages/product/product?id=%E8%8C%B6%201"]
    ]
    assert heard[0]["open a tab"] == [["switchTab", "/pages/cart/cart"]]
    assert heard[0]["open on a full stack"][0][0] == "redirectTo"
    assert heard[0]["back from the first page"] == [["switchTab", "/pages/home/home"]]
    assert heard[0]["badge"] == [["setTabBarBadge", [1, "3", None]]]


@pytest.mark.parametrize("name", ["alipay", "douyin"])
def test_a_payment_that_the_server_must_judge_is_not_a_failure(name: str) -> None:
    said = play(load()[name], {"pay": ("unknown", 1, f"mp.pay({ORDER})", None)})
    assert said["pay"]["value"] == "nothing"


def test_a_missing_interface_is_unsupported() -> None:
    target = load()["wechat"]
    call = "(delete wx.login, mp.login())"
    said = play(target, {"login": ("ok", 1, call, None)})
    assert said["login"]["error"] == "unsupported"


@pytest.mark.parametrize("name", ["wechat", "douyin"])
def test_a_query_is_decoded_and_a_stray_percent_sign_is_left_alone(name: str) -> None:
    call = "mp.decodeQuery({a: '%E8%8C%B6', b: '100%', c: 1})"
    said = play(load()[name], {"decode": ("ok", 1, call, None)})
    assert said["decode"]["value"] == {"a": "茶", "b": "100%", "c": "1"}


@pytest.mark.parametrize("name", NAMES)
def test_a_shared_card_leads_to_the_page(name: str) -> None:
    call = "mp.shareCard({title: '茶', path: {page: 'product', query: {id: 7}}, image: 'a.jpg'})"
    card = play(load()[name], {"share": ("ok", 1, call, None)})["share"]["value"]
    assert card["path"].lstrip("/") == "goods/pages/product/product?id=7"
    assert (card["title"], card["imageUrl"]) == ("茶", "a.jpg")


@pytest.mark.parametrize("name", NAMES)
def test_sharing_without_an_answer_leads_home(name: str) -> None:
    said = play(load()[name], {"share": ("ok", 1, "mp.shareCard()", None)})
    assert said["share"]["value"]["path"].lstrip("/") == "pages/home/home"


@pytest.mark.parametrize(
    ("name", "event"),
    [
        ("wechat", "{detail: {errMsg: 'getPhoneNumber:fail user deny'}}"),
        ("douyin", "{detail: {errMsg: 'getPhoneNumber:fail auth deny'}}"),
        ("alipay", "{type: 'error', detail: {type: 'getAuthorize', errorMessage: '用户拒绝'}}"),
    ],
)
def test_a_refused_phone_number_is_denied(name: str, event: str) -> None:
    said = play(load()[name], {"phone": ("ok", 1, f"mp.readPhone({event})", None)})
    assert said["phone"]["error"] == "denied"


@pytest.mark.parametrize(
    ("name", "event", "wanted"),
    [
        ("wechat", "{detail: {code: 'c'}}", ("c", "", "")),
        ("douyin", "{detail: {encryptedData: 'secret', iv: 'i'}}", ("", "secret", "")),
        ("alipay", "{detail: {}}", ("", "secret", "s")),
    ],
)
def test_a_phone_number_reaches_the_server(
    name: str, event: str, wanted: tuple[str, str, str]
) -> None:
    said = play(load()[name], {"phone": ("ok", 1, f"mp.readPhone({event})", None)})
    value = said["phone"]["value"]
    assert (value["code"], value["encryptedData"], value["sign"]) == wanted


def test_an_event_of_a_component_carries_the_dataset_of_its_tag() -> None:
    call = """(() => {
      const got = [];
      const props = { 'data-sku-id': 7, id: 'x', onAddCart: (event) => got.push(event) };
      mp.emit({ props }, 'onAddCart', { n: 1 });
      mp.emit({ props }, 'onOther', {});
      return got;
    })()"""
    (event,) = play(load()["alipay"], {"emit": ("ok", 1, call, None)})["emit"]["value"]
    assert event["detail"] == {"n": 1}
    assert event["currentTarget"] == {"id": "x", "dataset": {"skuId": 7}}
