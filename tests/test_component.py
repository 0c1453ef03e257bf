"""The component library and a shop's units: what is read, and every mistake with its place."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from findings import marked_in
from small_shop import SHOP, shop

from mpgen.ir.component import Component, Kind, PropType
from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.expression import Name
from mpgen.ir.node import Element, Interpolation, Text
from mpgen.ir.target import Target
from mpgen.load.component import load_library

PRICE = """\
kind: component
about: A price.
uses: [shop]
props:
  fen: {type: number, required: true, about: in fen}
  label: {type: text, default: 元}
events: {select: tapped}
slots: {default: what stands beside it}
data: {open: false, size: 1.5, list: [1]}
"""
PAGE = """\
kind: page
title: 购物车
package: trade
query: {id: required, from: optional}
pull_down: true
"""


def library(files: Mapping[str, str]) -> tuple[Mapping[str, Component], Diagnostics]:
    found, said = load_library({path: text.encode() for path, text in files.items()})
    return found.components, said


def test_a_component_is_read_as_it_is_declared() -> None:
    components, said = library(
        {"parts/price/component.yaml": PRICE, "parts/price/template.html": ""}
    )
    price = components["price"]
    assert said == ()
    assert (price.kind, price.uses, price.events) == (
        Kind.COMPONENT,
        ("shop",),
        {"select": "tapped"},
    )
    assert price.data == {"open": False, "size": 1.5, "list": [1]}
    fen, label = price.props
    assert (fen.type, fen.default, fen.required) == (PropType.NUMBER, 0, True)
    assert (label.type, label.default, label.required) == (PropType.TEXT, "元", False)
    assert PRICE[fen.span.start : fen.span.end] == "fen"


def test_a_page_is_read_as_it_is_declared() -> None:
    components, _ = library({"pages/cart/component.yaml": PAGE, "pages/cart/template.html": ""})
    page = components["cart"].page
    assert page is not None
    assert (page.title, page.package, page.pull_down) == ("购物车", "trade", True)
    assert page.query == {"id": True, "from": False}


def test_line_ends_of_any_system_are_one_character() -> None:
    files = {"parts/price/component.yaml": PRICE, "parts/price/template.html": "<view/>\r\n<text/>"}
    source = (library(files)[0]["price"].sources or {})["template", ""]
    assert source.text == "<view/>\n<text/>"


def test_a_digest_changes_with_any_file_of_the_component() -> None:
    files = {"a/component.yaml": "kind: module", "a/script.js": "module.exports = {};"}
    before = library(files)[0]["a"].digest
    assert library({**files, "a/script.js": "module.exports = { };"})[0]["a"].digest != before
    assert library({**files, "b/component.yaml": "kind: app"})[0]["a"].digest == before


MODULE = {"a/component.yaml": "kind: module\n", "a/script.js": ""}
FAULTS = [
    ({"a/component.yaml": "about: x"}, "missing-component-key", "a"),
    ({"a/component.yaml": "kind: widget"}, "component-value", "widget"),
    ({"a/component.yaml": "- kind"}, "component-value", "- kind"),
    ({"a/component.yaml": "kind: app\nprops: {}"}, "unknown-component-key", "props"),
    ({"a/component.yaml": "kind: app\nabout: [1]"}, "component-value", "[1]"),
    ({"a/component.yaml": "kind: app\nuses: shop"}, "component-value", "shop"),
    ({"A/component.yaml": "kind: app"}, "component-name-form", "app"),
    ({"view/component.yaml": "kind: app"}, "component-is-element", "app"),
    (
        {"x/a/component.yaml": "kind: app", "y/a/component.yaml": "kind: app"},
        "duplicate-component",
        "app",
    ),
    ({"a/component.yaml": "kind: page"}, "missing-component-file", "page"),
    ({**MODULE, "a/style.css": ""}, "unused-component-file", ""),
    ({**MODULE, "a/scirpt.js": ""}, "unknown-component-file", ""),
    ({"themes/a.yaml": "light: {color-primary: red}"}, "token-colour", "red"),
    ({"themes/a.yaml": "lihgt: {a: b}"}, "theme-form", "lihgt"),
    ({"themes/a.yaml": "light: {a: [1]}"}, "theme-form", "a"),
]


@pytest.mark.parametrize(("files", "code", "place"), FAULTS, ids=lambda each: str(each)[:60])
def test_a_mistake_is_told_at_its_place(files: dict[str, str], code: str, place: str) -> None:
    found, said = load_library({path: text.encode() for path, text in files.items()})
    assert marked_in(found.texts, said) == [(code, place)]


@pytest.mark.parametrize(
    ("props", "code", "place"),
    [
        ("fen: 1", "component-value", "1"),
        ("fen: {type: nmuber}", "component-value", "nmuber"),
        ("fen: {type: number, default: x}", "prop-default", "x"),
        ("fen: {type: number, default: true}", "prop-default", "true"),
        ("fen: {type: number, requierd: true}", "unknown-component-key", "requierd"),
        ("a-b: {type: number}", "component-value", "a-b"),
        ("open: {type: boolean}", "name-twice", "open"),
    ],
)
def test_a_wrong_prop_is_told_at_its_place(props: str, code: str, place: str) -> None:
    text = f"kind: component\nprops:\n  {props}\ndata:\n  open: 1\n"
    files = {"a/component.yaml": text.encode(), "a/template.html": b""}
    found, said = load_library(files)
    assert marked_in(found.texts, said) == [(code, place)]


def test_the_build_time_layer_is_filled_in_for_the_shop(targets: Mapping[str, Target]) -> None:
    files = {
        "about/component.yaml": "kind: page\nuses: [shop]\ndata: {name: '[[ shop.name ]]'}",
        "about/template.html": "<view>[[ shop.name ]]</view>",
    }
    project, said = shop(files, targets)
    unit = project.units["page/about"]
    assert said == ()
    assert unit.template.default == (Element("view", children=(Text("小店"),)),)
    assert unit.data.default == {"name": "小店"}


def test_a_platform_only_file_stands_in_on_its_target_alone(targets: Mapping[str, Target]) -> None:
    files = {
        "about/component.yaml": "kind: page",
        "about/template.html": "<view/>",
        "about/template.alipay.html": "<text/>",
    }
    unit = shop(files, targets)[0].units["page/about"]
    assert unit.template.of("wechat") == (Element("view"),)
    assert unit.template.of("alipay") == (Element("text"),)
    assert unit.style.by_target == {}


def test_what_asks_for_the_target_is_rendered_for_each(targets: Mapping[str, Target]) -> None:
    files = {
        "about/component.yaml": "kind: page\ndata: {a: '[[ target.name ]]'}",
        "about/template.html": "<view>[[ target.name ]]</view>",
        "about/style.css": ".about { color: red; }",
    }
    unit = shop(files, targets)[0].units["page/about"]
    for name in ("wechat", "alipay"):
        assert unit.template.of(name) == (Element("view", children=(Text(name),)),)
        assert unit.data.of(name) == {"a": name}
    assert unit.style.by_target == {}


def test_a_section_for_one_target_is_left_out_on_the_others(targets: Mapping[str, Target]) -> None:
    pages = "pages: {home: {sections: [{spacer: 10, only: [wechat], elsewhere: hidden}]}}\n"
    files = {
        "section-spacer/component.yaml": "kind: component",
        "section-spacer/template.html": "<view/>",
        "home/component.yaml": "kind: page\ndata: {s: '[[ page.sections_data ]]'}",
        "home/template.html": "[% for one in page.sections %]<section-spacer/>[% endfor %]",
    }
    unit = shop(files, targets, SHOP + pages)[0].units["page/home"]
    assert unit.template.of("wechat") == (Element("section-spacer"),)
    assert unit.template.of("alipay") == ()
    assert unit.data.of("alipay") == {"s": {}}


def test_pages_that_the_merchant_adds_use_the_landing_page(targets: Mapping[str, Target]) -> None:
    files = {
        "landing/component.yaml": "kind: page\ntitle: 活动",
        "landing/template.html": "<view>{{a}}</view>",
    }
    spec = SHOP + "pages: {festival: {title: 春茶节, sections: [{spacer: 1}]}}\n"
    units = shop(files, targets, spec)[0].units
    assert list(units) == ["page/festival"]
    assert units["page/festival"].title == "春茶节"
    assert units["page/festival"].template.default == (
        Element("view", children=(Interpolation(Name("a")),)),
    )


def test_a_page_whose_feature_is_off_is_no_unit(targets: Mapping[str, Target]) -> None:
    files = {
        "coupons/component.yaml": "kind: page\nwhen: coupons",
        "coupons/template.html": "<view/>",
    }
    assert shop(files, targets)[0].units == {}
    spec = SHOP + "coupons: {new: {scope: mall, cut: 10, from: 99}}\n"
    assert list(shop(files, targets, spec)[0].units) == ["page/coupons"]


def test_a_unit_is_named_by_what_its_files_are_made_of(targets: Mapping[str, Target]) -> None:
    files = {
        "about/component.yaml": "kind: page\nuses: [shop]",
        "about/template.html": "<view>[[ shop.name ]]</view>",
    }
    before = shop(files, targets)[0].units["page/about"].digest
    moved = "# a comment\n" + SHOP
    renamed = SHOP.replace("小店", "大店")
    assert shop(files, targets, moved)[0].units["page/about"].digest == before
    assert shop(files, targets, renamed)[0].units["page/about"].digest != before


@pytest.mark.parametrize(
    ("declared", "script", "code", "place"),
    [
        ("uses: [shpo]", "module.exports = {};", "unknown-fact", "shpo"),
        ("", "module.exports = { f: wx.login };", "platform-global", "wx"),
        ("", "module.exports = { f: somewhere };", "undeclared-name", "somewhere"),
        ("", "const a = [[ products | json ]];", "undeclared-fact", "products"),
    ],
)
def test_a_mistake_against_the_shop_is_told_at_its_place(
    targets: Mapping[str, Target], declared: str, script: str, code: str, place: str
) -> None:
    files = {"a/component.yaml": f"kind: module\n{declared}", "a/script.js": script}
    project, said = shop(files, targets)
    assert marked_in(project.texts, said) == [(code, place)]


def test_a_platform_only_script_may_use_its_own_global(targets: Mapping[str, Target]) -> None:
    files = {
        "a/component.yaml": "kind: module",
        "a/script.js": "module.exports = {};",
        "a/script.wechat.js": "module.exports = { f: wx.login };",
    }
    assert shop(files, targets)[1] == ()


def test_a_file_for_an_unknown_target_is_an_error(targets: Mapping[str, Target]) -> None:
    files = {
        "a/component.yaml": "kind: module",
        "a/script.js": "module.exports = {};",
        "a/script.wehcat.js": "module.exports = {};",
    }
    (finding,) = shop(files, targets)[1]
    assert (finding.code, finding.hint) == ("unknown-target-file", "did you mean `wechat`?")


def test_a_fault_in_the_theme_is_told_at_its_place(targets: Mapping[str, Target]) -> None:
    for theme, code, place in (
        ("{preset: wram}", "unknown-preset", "wram"),
        ("{tokens: {color-primry: red}}", "unknown-token", "red"),
    ):
        project, said = shop({}, targets, SHOP + f"theme: {theme}\n")
        assert marked_in(project.texts, said) == [(code, place)]
