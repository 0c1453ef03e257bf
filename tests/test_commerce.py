"""The rules over the spec: each mistake is found, at its place, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from shop_case import COMPLETE, HEAD, MINIMUM, finder, load, place

from mpgen.check.files import files_exist
from mpgen.check.reach import templates_exist
from mpgen.check.references import unknown_pages
from mpgen.check.spec import SPEC_RULES
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.spec import GENERATED_PAGES, Spec

Rule = Callable[[Spec, Where], Iterator[Diagnostic]]

TWO = HEAD + (
    "products:\n"
    "  - {id: tea, name: 茶, price: 68.00, images: []}\n"
    "  - {id: cake, name: 饼, images: [], specs: {味: [甜, 咸]},"
    " skus: {甜: {price: 5}, 咸: {price: 6}}}\n"
)


DAY = '["2026-02-01", "2026-02-02"]'


def told(text: str, *rules: Rule) -> list[str]:
    """Run rules over a shop; all that need nothing but the spec, if none is named."""
    loaded, said = load(text)
    assert loaded.spec is not None, said
    where = finder(loaded.where)
    found = [each for rule in rules or SPEC_RULES for each in rule(loaded.spec, where)]
    return [place(each, loaded.texts["shop.yaml"]) for each in found]


def product(keys: str) -> str:
    return HEAD + "products:\n  - {id: t, name: 茶, images: [], " + keys + "}\n"


def test_the_complete_shop_breaks_no_rule() -> None:
    assert told(COMPLETE.read_text()) == []


@pytest.mark.parametrize("text", [MINIMUM, TWO])
def test_a_small_shop_breaks_no_rule(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("keys", "finding"),
    [
        ("stock: 1", "5:10 no-price [t]"),
        ("specs: {A: [x]}", "5:10 specs-without-skus [t]"),
        ("skus: {x: {price: 1}}", "5:10 specs-without-skus [t]"),
        ("price: 1, specs: {A: [x]}, skus: {x: {price: 1}}", "5:34 price-beside-skus [price]"),
        ("specs: {A: [x], B: [y]}, skus: {x: {price: 1}}", "5:66 sku-value-count [x]"),
        ("specs: {A: [x]}, skus: {y: {price: 1}, x: {price: 1}}", "5:58 unknown-sku-value [y]"),
        ("specs: {A: [x, x]}, skus: {x: {price: 1}}", "5:49 duplicate-value [x]"),
        ("specs: {A: [x, y]}, skus: {x: {price: 1}}", "5:49 unused-value [y]"),
        ("price: 5, list_price: 5", "5:56 list-price-not-higher [5]"),
        ("price: 5, tier: {3: 5}", "5:54 tier-inverted [5]"),
        ("price: 5, tier: {10: 3, 3: 3}", "5:55 tier-inverted [3]"),
        ("price: 5, category: raw", "5:54 unknown-id [raw]"),
        ("price: 5, services: [s]", "5:55 unknown-id [s]"),
        ("price: 5, shop: m", "5:50 unknown-id [m]"),
    ],
)
def test_a_product_is_checked(keys: str, finding: str) -> None:
    assert finding in told(product(keys))


def test_the_same_choice_twice_is_told_with_the_first_place() -> None:
    text = product("specs: {A: [x], B: [y]}, skus: {x / y: {price: 1}, x /  y: {price: 2}}")
    loaded, _ = load(text)
    assert loaded.spec is not None
    found = [each for rule in SPEC_RULES for each in rule(loaded.spec, finder(loaded.where))]
    assert [each.code for each in found] == ["duplicate-sku"]
    first = found[0].notes[0].span
    assert first is not None and text[first.start : first.end] == "x / y"


@pytest.mark.parametrize(
    ("keys", "findings"),
    [
        ("coupons: {tea: {cut: 1}}", ["7:11 duplicate-id [tea]"]),
        ("categories: {cart: 车}", ["7:14 duplicate-id [cart]"]),
        ("categories: {a: {name: A, children: {a: B}}}", ["7:38 duplicate-id [a]"]),
        (
            "shops: {a: {name: A}, b: {name: B}}",
            ["5:10 merchant-missing [tea]", "6:10 merchant-missing [cake]"],
        ),
        (
            'promotions: {f: {kind: flash, when: ["2026-02-02", "2026-02-01"], items: {tea: 1}}}',
            ["7:31 window-inverted [when]"],
        ),
        (
            'promotions: {f: {kind: flash, when: ["2026-02-01", "2026-02-01"], items: {tea: 1}}}',
            ["7:31 window-inverted [when]"],
        ),
        (
            "promotions: {f: {kind: flash, when: DAY, items: {tea: 68.01}}}",
            ["7:80 price-above-list [68.01]"],
        ),
        (
            "promotions: {f: {kind: flash, when: DAY, items: {te: 1}}}",
            ["7:75 unknown-id [te]"],
        ),
        (
            "promotions: {f: {kind: flash, when: DAY, items: {cake: 1}}}",
            ["7:75 unknown-id [cake]"],
        ),
        (
            'activities: {g: {kind: 拼团, size: 2, items: {"cake: 酸": 1}}}',
            ['7:45 unknown-id ["cake: 酸"]'],
        ),
        (
            'activities: {g: {kind: 拼团, size: 2, items: {"cake: 甜": 6}}}',
            ["7:56 price-above-list [6]"],
        ),
        ("promotions: {p: {kind: 满减, steps: {100: 10, 200: 10}}}", ["7:50 step-not-better [10]"]),
        ("promotions: {p: {kind: 满减, steps: {100.0: 101}}}", ["7:43 cut-above-threshold [101]"]),
        ("promotions: {p: {kind: 满减, every: {100: 101}}}", ["7:41 cut-above-threshold [101]"]),
        (
            "promotions: {p: {kind: 满件折, steps: {2: 8 zhe, 3: 90%}}}",
            ["7:50 step-not-better [90%]"],
        ),
        ("coupons: {c: {cut: 10, from: 9.99}}", ["7:20 cut-above-threshold [10]"]),
        ("coupons: {c: {cut: 10, excludes: [d]}}", ["7:35 unknown-id [d]"]),
        ("stacking: {exclude: [[a, b]]}", ["7:23 unknown-id [a]", "7:26 unknown-id [b]"]),
        (
            "membership: {levels: [{id: a, name: A, from: 9}, {id: b, name: B, from: 9}]}",
            ["7:55 level-not-higher [b]"],
        ),
        (
            "membership: {levels: [{id: a, name: A, zhe: 9}, {id: b, name: B, from: 9, zhe: 9.5}]}",
            ["7:54 level-not-higher [b]"],
        ),
        ("distribution: {levels: 3}", ["7:24 distribution-too-deep [3]"]),
        (
            "templates: {a: {one: x}}\nsubscribe: {pay: [a, a, a, a]}",
            ["8:13 too-many-templates [pay]"],
        ),
        ("subscribe: {pay: [a]}", ["7:19 unknown-id [a]"]),
        ("analytics: {funnels: {f: [view, viw]}}", ["7:33 unknown-measured-event [viw]"]),
        (
            "experiments: {e: {share: 50%, variants: {a: {text: x}, b: {text: y}}, goal: pya}}",
            ["7:77 unknown-measured-event [pya]"],
        ),
        (
            "experiments: {e: {share: 50%, variants: {a: {t: x}, b: {t: y}}, "
            "shares: {a: 50%, c: 40%}, goal: pay}}",
            ["7:82 unknown-id [c]", "7:65 shares-not-whole [shares]"],
        ),
        ("pages: {home: {sections: [{flash: '#tea'}]}}", ["7:35 unknown-id ['#tea']"]),
        (
            "pages: {home: {sections: [{notice: {text: x, to: '#te'}}]}}",
            ["7:50 unknown-id ['#te']"],
        ),
        ("pages: {home: {sections: [{products: {tag: hot}}]}}", ["7:44 unknown-id [hot]"]),
        (
            "pages: {home: {sections: [{products: {ids: ['#home']}}]}}",
            ["7:45 unknown-id ['#home']"],
        ),
    ],
)
def test_a_mistake_is_found_where_it_stands(keys: str, findings: list[str]) -> None:
    assert sorted(told(TWO + keys.replace("DAY", DAY) + "\n")) == sorted(findings)


@pytest.mark.parametrize(
    ("second", "overlaps"),
    [
        ('["2026-02-02", "2026-02-04"]', True),
        ('["2026-02-01 12:00", "2026-02-02 12:00"]', True),
        ('["2026-02-03", "2026-02-04"]', False),
        ('["2026-01-01", "2026-02-01"]', False),
    ],
)
def test_flash_sales_of_one_sku_may_touch_but_not_overlap(second: str, overlaps: bool) -> None:
    text = TWO + (
        "promotions:\n"
        '  a: {kind: flash, when: ["2026-02-01", "2026-02-03"], items: {tea: 1}}\n'
        f"  b: {{kind: flash, when: {second}, items: {{tea: 2}}}}\n"
    )
    column = len(f"  b: {{kind: flash, when: {second}, items: {{") + 1
    assert told(text) == ([f"9:{column} windows-overlap [tea]"] if overlaps else [])


def test_pages_that_are_named_must_exist() -> None:
    text = MINIMUM + "tabs: [home, crat, points]\ncache: {hoem: 5m}\n"
    rule = partial(unknown_pages, built={"home", "cart"})
    assert told(text, rule) == [
        "6:14 unknown-page-name [crat]",
        "6:20 tab-not-emitted [points]",
        "7:9 unknown-page-name [hoem]",
    ]


def test_a_link_to_a_page_that_is_not_made_yet_is_a_warning() -> None:
    text = MINIMUM + "pages: {home: {sections: [{notice: {text: x, to: '#coupons'}}]}}\n"
    built = set(GENERATED_PAGES) - {"coupons"}
    assert told(text, partial(unknown_pages, built=built)) == ["6:50 page-not-emitted ['#coupons']"]


def test_a_message_without_a_template_on_the_target_is_told() -> None:
    text = MINIMUM + "templates: {a: {one: x}}\n"
    assert told(text, partial(templates_exist, target="one")) == []
    assert told(text, partial(templates_exist, target="two")) == ["6:13 template-missing [a]"]


def test_pictures_that_do_not_exist_are_told_with_the_nearest_name() -> None:
    loaded, _ = load(MINIMUM)
    assert loaded.spec is not None
    found = list(files_exist(loaded.spec, finder(loaded.where), {"tee.jpg": b""}))
    assert [(each.code, each.hint) for each in found] == [
        ("missing-file", "did you mean `tee.jpg`?")
    ]
    assert list(files_exist(loaded.spec, finder(loaded.where), {"tea.jpg": b""})) == []


def test_a_pattern_must_match_a_picture_of_its_own_folder() -> None:
    text = product("price: 1, spin: 'goods/360/*.jpg'")
    assert told(text, partial(files_exist, assets={"goods/360/1.jpg": b""})) == []
    missing = ["5:50 missing-file ['goods/360/*.jpg']"]
    assert told(text, partial(files_exist, assets={"goods/360/a/1.jpg": b""})) == missing
