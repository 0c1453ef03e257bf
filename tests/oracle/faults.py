"""Planted faults: what each judge must notice in a copy of the good package.

`FAULTS` is a table; a line holds for the platforms it names.  In its texts `{T}`, `{S}`, `{V}` are
the extensions of templates, styles and view scripts, `{p}` the directive prefix, `{g}` the global.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGES = Path(__file__).parent / "packages"

ALL = ("wechat", "alipay", "douyin")
LIKE_WECHAT = ("wechat", "douyin")

WORDS = {
    "wechat": {"T": ".wxml", "S": ".wxss", "V": ".wxs", "p": "wx:", "g": "wx"},
    "alipay": {"T": ".axml", "S": ".acss", "V": ".sjs", "p": "a:", "g": "my"},
    "douyin": {"T": ".ttml", "S": ".ttss", "V": ".sjs", "p": "tt:", "g": "tt"},
}


@dataclass(frozen=True, slots=True)
class Fault:
    """In `file`, `before` becomes `after`; then a finding of `judge` matches `says`.

    An empty `before` makes a new file.
    """

    judge: str
    platforms: tuple[str, ...]
    file: str
    before: str
    after: str
    says: str


HOME, HOME_JS = "pages/home/home{T}", "pages/home/home.js"
CARD, CARD_JS = "components/product-card/product-card{T}", "components/product-card/product-card.js"

CARD_DECLARED = '"usingComponents": {"product-card": "/components/product-card/product-card",'

PANEL, CARD_UNIT = "/components/panel/panel", "/components/product-card/product-card"

FAULTS = (
    Fault("json", ALL, "app.json", '"pages": [', '"pages": [,', "Expecting value"),
    Fault("json", ALL, "app.json", '"window"', '"pages": 1, "window"', "given twice: pages"),
    Fault("scripts", ALL, HOME_JS, "onLoad(query)", "onLoad(query", "Unexpected token"),
    Fault("scripts", ALL, "views/format{V}", "var cents", "var var cents", "Unexpected token"),
    Fault("lightningcss", ALL, "app{S}", "background: #f6f4ef;", "}", "(?i)unexpected|invalid"),
    Fault("stylelint", ALL, "pages/home/home{S}", "72rpx", "72rpxx", "unknown unit"),
    Fault("stylelint", ALL, "pages/home/home{S}", "height:", "heigth:", "unknown property"),
    Fault("stylelint", ALL, "pages/home/home{S}", "#ffffff", "#fffff", "color-no-invalid-hex"),
    Fault("eslint-wxml", ALL, HOME, "{p}elif=", "x:elif=", "directive"),
    Fault("eslint-wxml", ALL, HOME, "<swiper-item", "<div/><swiper-item", "do not know"),
    Fault("eslint-wxml", ALL, HOME, "{{current / 2}}", "{{current / }}", "(?i)unexpected token"),
    Fault("eslint-wxml", LIKE_WECHAT, CARD, "bindtap=", "onTap=", "another platform"),
    Fault("eslint-wxml", ("alipay",), CARD, "onTap=", "bindtap=", "another platform"),
    Fault("typescript", ALL, "modules/mp.js", "{g}.showToast", "{g}.showTaost", "TS2551"),
    Fault("typescript", ALL, "modules/mp.js", "{g}.request", "swan.request", "Cannot find name"),
    Fault("typescript", ALL, "modules/cart.js", "'./mp'", "'./map'", "TS2307"),
    Fault(
        "typescript", ALL, "modules/mp.js", "{g}.navigateTo(handlers)", "{g}.navigateTo(7)", "TS2"
    ),
    Fault("mpx", ALL, CARD, "/assets/tea.png", "/assets/coffee.png", "coffee.png"),
    Fault("mpx", ALL, "modules/cart.js", "'./mp'", "'./map'", "(?i)can't resolve"),
    Fault(
        "mpx", ALL, "pages/home/home.json", "/components/product-card/", "/no/", "(?i)can't resolve"
    ),
    Fault("mpx", ALL, "app.json", "assets/icons/cart.png", "assets/icons/car.png", "car.png"),
    Fault("mpx-cross", ("alipay",), CARD, "onTap=", "onLongTap=", "only the peer's: view onTap"),
    Fault(
        "mpx-cross", ("douyin",), CARD, "bindtap=", "bindlongtap=", "only the peer's: view bindtap"
    ),
    Fault("mpx-cross", ("alipay",), "app.json", '"activeIcon"', '"selectedIcon"', "activeIcon"),
    Fault("mpx-cross", ("douyin",), "app.json", '"pagePath"', '"page"', "pagePath"),
    Fault("miniprogram-ci", ALL, "app.json", "pages/cart/cart", "pages/card/card", "card"),
    Fault("miniprogram-ci", ALL, "pages/home/home{S}", ".home {", ".home {{", "(?i)home|css"),
    Fault("miniprogram-ci", ("wechat",), "app.json", '"text": "首页"', '"text": 7', "text"),
    Fault(
        "miniprogram-ci",
        ("wechat",),
        "project.config.json",
        '"minified": true',
        '"minified": false',
        "JS_COMPRESS",
    ),
    Fault("wcc", LIKE_WECHAT, HOME, "<swiper ", "<view><swiper ", "home.wxml"),
    Fault("wcc", ALL, HOME, "{{current === 0}}", "{{current === }}", "home.wxml"),
    Fault("wcsc", ALL, "app{S}", "background: #f6f4ef;", "}", "app.wxss"),
    Fault("glass-easel-template", LIKE_WECHAT, HOME, "<swiper ", "<view><swiper ", "(?i)tag"),
    Fault(
        "glass-easel-template",
        LIKE_WECHAT,
        HOME,
        "{p}elif=",
        "{p}elsif=",
        "(?i)elsif|directive|attr",
    ),
    Fault("simulate", LIKE_WECHAT, CARD_JS, "attached() {", "attached() { null.x;", "of null"),
    Fault("simulate", LIKE_WECHAT, HOME_JS, "modules/cart", "modules/card", "Cannot find module"),
    Fault("glass-easel", ("wechat",), CARD_JS, "attached() {", "attached() { null.x;", "of null"),
    Fault(
        "glass-easel",
        ("wechat",),
        HOME_JS,
        "onLoad(query) {",
        "onLoad(query) { wx.no();",
        "not a fun",
    ),
    Fault("glass-easel", ("wechat",), "trade/pages/order/order.wxml", "<view", "<!--", "drew 1"),
    Fault(
        "cross-check",
        LIKE_WECHAT,
        HOME,
        'bindchange="slide"',
        'bindchange="sld"',
        "no method `sld`",
    ),
    Fault(
        "cross-check", ("alipay",), HOME, 'onChange="slide"', 'onChange="sld"', "no method `sld`"
    ),
    Fault("cross-check", ("douyin",), HOME, "current / 2", "(current + 1) / 2", "parentheses"),
    Fault("cross-check", ("alipay",), HOME, 'autoplay="{{true}}"', "autoplay", "is bare"),
    Fault("cross-check", ALL, HOME, "current / 2", "current ?? 2", "more than a mustache"),
    Fault("cross-check", ALL, "pages/cart/cart.json", PANEL, CARD_UNIT, "only the subpackage"),
    Fault("cross-check", ALL, "modules/dead.js", "", "exports.a = 1;", "nobody needs"),
    Fault(
        "cross-check", ALL, HOME, "<swiper-item", "<product-crad/><swiper-item", "is not declared"
    ),
    Fault(
        "cross-check",
        ALL,
        "pages/cart/cart.json",
        '"usingComponents": {',
        CARD_DECLARED,
        "never used",
    ),
    Fault("cross-check", ALL, HOME, 'wide="', 'broad="', "no property `broad`"),
    Fault("cross-check", LIKE_WECHAT, HOME, "bind:open=", "bind:close=", "never fires `close`"),
    Fault("cross-check", ("alipay",), HOME, "onOpen=", "onClose=", "never fires `Close`"),
    Fault("cross-check", ALL, CARD, "/assets/tea.png", "/assets/coffee.png", "does not exist"),
    Fault(
        "cross-check", ALL, "modules/routes.js", "/trade/pages/order", "/pages/order", "not a page"
    ),
    Fault("cross-check", ALL, CARD, "../../views/", "../views/", "does not exist"),
    Fault("cross-check", ALL, "pages/home/home.json", "", "", ".json is missing"),
)


def faults(judge: str, platform: str) -> tuple[Fault, ...]:
    """The faults that a judge must notice on a platform."""
    return tuple(each for each in FAULTS if each.judge == judge and platform in each.platforms)


def planted(fault: Fault, platform: str, folder: Path) -> Path:
    """Copy the good packages into a folder, one of them with the fault, and name that one."""
    for each in {platform, "wechat"}:
        shutil.copytree(PACKAGES / each, folder / each)
    words = WORDS[platform]
    file = folder / platform / _filled(fault.file, words)
    before, after = _filled(fault.before, words), _filled(fault.after, words)
    if not before and not after:
        file.unlink()
    elif not before:
        file.write_text(after, "utf-8")
    else:
        text = file.read_text("utf-8")
        assert before in text, f"{before!r} is not in {file}"
        file.write_text(text.replace(before, after, 1), "utf-8")
    return folder / platform


def _filled(text: str, words: dict[str, str]) -> str:
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    return text


def blind_spots(judges: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Name the judges and platforms without a planted fault."""
    for judge, platforms in judges.items():
        for platform in platforms:
            if not faults(judge, platform):
                yield f"{judge} on {platform}"
