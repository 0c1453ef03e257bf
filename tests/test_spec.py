"""The vocabulary of the spec: what is understood, and what is said about the rest."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError
from shop_case import COMPLETE, HEAD, MINIMUM, load, placed, spec_of

from mpgen.ir.spec import FullCut, Spec, money, spec_schema, units
from mpgen.ir.spec.names import SkuName
from mpgen.load.spec import load_spec


def test_the_complete_shop_has_no_findings() -> None:
    loaded, said = load(COMPLETE.read_text())
    assert said == ()
    assert loaded.spec is not None
    assert set(loaded.spec.model_fields_set) == set(Spec.model_fields)


def test_the_five_line_shop_has_no_findings() -> None:
    spec = spec_of(MINIMUM)
    assert spec.products[0].price == 6800
    assert spec.tabs == ("home", "category", "cart", "mine")


def test_a_folder_without_a_spec_is_told() -> None:
    loaded, said = load_spec({}, "shop.yaml")
    assert loaded.spec is None
    assert [each.code for each in said] == ["no-spec"]


def test_where_knows_every_value_and_the_keys_of_scalars() -> None:
    text = MINIMUM + "cache: {home: 5m}\n"
    loaded, _ = load(text)

    def written(*path: str | int) -> str:
        span = loaded.where[path]
        return text[span.start : span.end]

    assert written("products", 0, "price") == "68.00"
    assert written("cache", "home") == "5m"
    assert written("cache", "home", "") == "home"
    assert written("cache") == "cache"


@given(st.integers(0, money.MOST_FEN))
def test_every_price_is_exact_to_the_fen(fen: int) -> None:
    text = f"{fen // 100}.{fen % 100:02d}"
    assert money.fen(text) == fen
    if fen % 10 == 0:
        assert money.fen(text[:-1]) == fen
    if fen % 100 == 0:
        assert money.fen(text[:-3]) == fen


@given(st.integers(0, 10**9), st.text("0123456789", min_size=3, max_size=9))
def test_more_than_two_decimals_are_refused(whole: int, decimals: str) -> None:
    with pytest.raises(PydanticCustomError):
        money.fen(f"{whole}.{decimals}")


@given(st.text(max_size=8))
def test_no_text_crashes_the_reading_of_money(text: str) -> None:
    for read in (money.fen, money.zhe, money.percent, money.discount):
        try:
            assert read(text) >= 0
        except PydanticCustomError:
            continue


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (money.fen, "900000.00", 90_000_000),
        (money.zhe, "8.5", 8500),
        (money.zhe, "9", 9000),
        (money.zhe, "0.1", 100),
        (money.percent, "20%", 2000),
        (money.percent, "12.5%", 1250),
        (money.discount, "9 zhe", 9000),
        (money.discount, "85%", 8500),
        (money.point_rate, "100 per 1.00", money.PointRate(100, 100)),
        (money.times, "5 times", 5),
        (money.times, "1 time", 1),
        (units.duration, "30m", 1_800_000),
        (units.duration, "7d", 604_800_000),
        (units.duration, "1500ms", 1500),
        (units.byte_size, "1.5MB", 1_572_864),
        (units.byte_size, "8KB", 8192),
        (units.weight, "0.4kg", 400),
        (units.lifetime, "never", 0),
        (units.lifetime, "1h", 3_600_000),
        (units.local_time, "2026-02-01", datetime(2026, 2, 1)),
        (units.local_time, "2026-02-01 10:30", datetime(2026, 2, 1, 10, 30)),
        (units.colour, "#B4532A", "#B4532A"),
    ],
)
def test_a_unit_is_read(read: Callable[[object], object], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("theme: {primary: red}", "6:18 value-expected [red]"),
        ("theme: {primary: #fff\n  }", "6:9 value-missing [primary]"),
        ("reviews:", "6:1 value-missing [reviews]"),
        ("tabs: [home, null]", "6:14 value-missing [null]"),
        ("theme: {radius: big}", "6:17 value-expected [big]"),
        ("theme: {radius: 900}", "6:17 wrong-value [900]"),
        ("theme: {dark: yes}", "6:15 unknown-word [yes]"),
        ("theme: {presett: warm}", "6:9 unknown-key [presett]"),
        ("thema: {}", "6:1 unknown-key [thema]"),
        ("tabs: home", "6:7 wrong-value [home]"),
        ("api: {prod: http://x.cn}", "6:13 wrong-value [http://x.cn]"),
        ("services: {a: {}}", "6:12 missing-key [a]"),
        ("services: {a: {text: [x]}}", "6:16 wrong-value [text]"),
        ("services: {a: {text: true}}", "6:22 wrong-value [true]"),
        ("services: {茶: {text: x}}", "6:12 wrong-value [茶]"),
        ("promotions: {a: {kind: flsh}}", "6:24 unknown-word [flsh]"),
        ("promotions: {a: {when: x}}", "6:14 missing-key [a]"),
        ("promotions: {a: {kind: 满减, step: {}}}", "6:28 unknown-key [step]"),
        ("promotions: {a: {kind: 满减}}", "6:14 value-expected [a]"),
        ("promotions: {a: {kind: 满减, steps: {100: -1}}}", "6:41 value-expected [-1]"),
        ("promotions: {a: {kind: 满件折, steps: {2: 15}}}", "6:40 discount-without-unit [15]"),
        ("coupons: {a: {zhe: 85}}", "6:20 value-expected [85]"),
        ("coupons: {a: {pays: 0.85}}", "6:21 value-expected [0.85]"),
        ("coupons: {a: {cut: 1.234}}", "6:20 price-not-exact [1.234]"),
        ("coupons: {a: {cut: 1e3}}", "6:20 value-expected [1e3]"),
        ("coupons: {a: {cut: 900000.01}}", "6:20 price-too-high [900000.01]"),
        ("coupons: {a: {cut: 3, zhe: 9}}", "6:11 value-expected [a]"),
        ("coupons: {a: {cut: 3, lasts: 7}}", "6:30 value-expected [7]"),
        ("coupons: {a: {cut: 3, when: [2026-02-30, 2026-03-01]}}", "6:23 value-expected [when]"),
        ("coupons: {a: {cut: 3, code: 1}}", "6:29 value-expected [1]"),
        ("orders: {pay_within: 30}", "6:22 value-expected [30]"),
        ("packages: {main_budget: 1.5}", "6:25 value-expected [1.5]"),
        ("images: {from: ../x}", "6:16 path-outside-folder [../x]"),
        ("images: {from: /x}", "6:16 path-outside-folder [/x]"),
        ("images: {from: 'c:\\x'}", "6:16 path-outside-folder ['c:\\x']"),
        ("shipping: {default: {fe: 1}}", "6:22 unknown-key [fe]"),
        ("shipping: {tea: {fe: 1}}", "6:18 unknown-key [fe]"),
        ("analytics: {sample: {perf: 10}}", "6:28 value-expected [10]"),
        ("analytics: {alerts: {a: 30}}", "6:25 value-expected [30]"),
        ("landing: [{channel: serch, keep: page}]", "6:21 unknown-word [serch]"),
        ("landing: [{channel: search}]", "6:11 value-expected [{channel: search}]"),
        ("cache: {home: 5}", "6:15 value-expected [5]"),
        ("pages: {home: {sections: [{}]}}", "6:27 section-not-one-kind [{}]"),
        ("pages: {home: {sections: [{spacer: 1, flash: '#a'}]}}", "6:27 section-not-one-kind"),
        ("pages: {home: {sections: [{spacr: 1}]}}", "6:28 unknown-key [spacr]"),
        ("pages: {home: {sections: [{flash: a}]}}", "6:35 reference-without-mark [a]"),
        ("pages: {home: {sections: [{spacer: 1, only: [one]}]}}", "6:27 value-expected"),
        ("pages: {home: {sections: [{products: {layout: grd}}]}}", "6:47 unknown-word [grd]"),
    ],
)
def test_a_mistake_is_told_where_it_stands(key: str, told: str) -> None:
    assert [each for each in placed(MINIMUM + key + "\n") if each.startswith(told)]


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("thema: {}", "did you mean `theme`?"),
        ("coupons: {a: {cutt: 1}}", "did you mean `cut`?"),
        ("promotions: {a: {kind: flash, whem: x}}", "did you mean `when`?"),
        ("pages: {home: {sections: [{carusel: []}]}}", "did you mean `carousel`?"),
        ("promotions: {a: {kind: flsh}}", "did you mean `flash`?"),
        ("shop_secret: x", None),
    ],
)
def test_the_nearest_name_is_in_the_hint(key: str, hint: str | None) -> None:
    _, said = load(MINIMUM + key + "\n")
    assert (hint in [each.hint for each in said]) == (hint is not None)


def test_all_mistakes_are_told_in_one_run() -> None:
    told = placed(MINIMUM.replace("price: 68.00", "prise: 1") + "tabs: 3\ntheme: {primary: x}\n")
    assert [each.split()[1] for each in told] == ["value-expected", "wrong-value", "unknown-key"]


def test_missing_keys_are_told_at_what_lacks_them() -> None:
    assert placed("mpgen: 1\n") == [
        "1:1 missing-key [mpgen: 1]",
        "1:1 missing-key [mpgen: 1]",
        "1:1 missing-key [mpgen: 1]",
    ]


def test_a_newer_version_of_the_vocabulary_is_refused() -> None:
    assert placed(MINIMUM.replace("mpgen: 1", "mpgen: 2")) == ["1:8 unknown-word [2]"]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("app_secret: abc", "6:1 secret-in-spec [app_secret]"),
        ("api: {dev: mock, appSecret: abc}", "6:18 secret-in-spec [appSecret]"),
        ("api: {map: {token: abc}}", "6:13 secret-in-spec [token]"),
        (f"api: {{map: {{pay_key_x: {'0a' * 16}}}}}", "6:13 secret-in-spec [pay_key_x]"),
        (
            'api: {map: {a: "-----BEGIN RSA PRIVATE KEY-----"}}',
            '6:16 secret-in-spec ["-----BEGIN RSA PRIVATE KEY-----"]',
        ),
    ],
)
def test_a_secret_is_refused_and_told_once(key: str, told: str) -> None:
    assert placed(MINIMUM + key + "\n") == [told]


def test_a_secret_is_never_printed() -> None:
    _, said = load(MINIMUM + "app_secret: hunter2hunter2\n")
    assert not [each for each in said if "hunter2" in each.message + each.hint]


def test_an_unknown_target_is_told_with_the_nearest_name() -> None:
    tree = {"shop.yaml": MINIMUM.replace("{one:", "{oen:").encode()}
    _, said = load_spec(tree, "shop.yaml", ("one", "two"))
    assert [(each.code, each.hint) for each in said] == [("unknown-target", "did you mean `one`?")]


def test_chinese_kinds_mean_the_same() -> None:
    chinese = spec_of(MINIMUM + "promotions: {a: {kind: 满减, steps: {100: 10}}}\n")
    english = spec_of(MINIMUM + "promotions: {a: {kind: full_cut, steps: {100: 10}}}\n")
    assert chinese == english
    assert isinstance(chinese.promotions["a"], FullCut)


def test_skus_may_be_a_table_or_a_list() -> None:
    product = "products:\n  - {id: t, name: 茶, images: [], specs: {A: [x], B: [y / z]}, skus: "
    table = HEAD + product.replace("y / z", "y") + "{x / y: {price: 1}}}\n"
    listed = HEAD + product + "[{values: [x, y / z], price: 1}]}\n"
    assert [each[1] for each in spec_of(table).products[0].sold()] == [("x", "y")]
    assert [each[1] for each in spec_of(listed).products[0].sold()] == [("x", "y / z")]


def test_a_named_sku_is_a_product_and_values() -> None:
    assert SkuName("puer-7572: 饼茶 357g / 2019年").product == "puer-7572"
    assert SkuName("puer-7572: 饼茶 357g / 2019年").values == "饼茶 357g / 2019年"
    assert SkuName("tea").values == ""


def test_moving_a_line_changes_no_value() -> None:
    assert spec_of(MINIMUM) == spec_of("# a comment\n\n" + MINIMUM)


def test_the_schema_accepts_the_complete_shop_and_refuses_a_typo() -> None:
    schema = json.loads(json.dumps(spec_schema()))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    shop = json.loads(json.dumps(yaml.safe_load(COMPLETE.read_text())))
    assert [each.json_path for each in validator.iter_errors(shop)] == []
    assert list(validator.iter_errors({**shop, "thema": {}}))
    assert list(validator.iter_errors({**shop, "theme": {"primary": "red"}}))
