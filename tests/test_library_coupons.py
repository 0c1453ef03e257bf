"""Coupons of a shop without a server: claimed once, used at checkout, given back when cancelled."""

from __future__ import annotations

from typing import Any

from library_node import render, run
from test_library_api import FACTS, lines

COUPON: dict[str, Any] = {
    "title": "茶叶券", "shop": "tea", "scope": None, "category": None, "tag": None, "cut": 1500,
    "zhe": None, "pays": None, "from": 12000, "at_most": None, "for": "all", "lasts": 1000,
    "when": None, "claim": "once", "code": False, "shipping": False, "excludes": [],
}  # fmt: skip
SHOP: dict[str, Any] = {
    **FACTS,
    "features": {
        **dict.fromkeys(("member", "points", "group_buy", "feedback", "reviews"), False),
        "coupons": True,
        "reductions": True,
    },
    "coupons": {
        "tea_15": COUPON,
        "new_10": {**COUPON, "shop": None, "scope": "mall", "cut": 1000, "for": "new_users"},
        "secret": {**COUPON, "code": True},
    },
    "promotions": {
        "tea_full": {
            "kind": "full_cut", "title": "满减", "shop": "tea", "scope": None, "category": None,
            "tag": None, "when": None, "steps": {"10000": 1000, "30000": 4000}, "every": {},
            "at_most": None,
        },
    },
    "stacking": {"exclude": [["tea_15", "tea_full"]]},
}  # fmt: skip


def ask(program: str, case: dict[str, Any] | None = None) -> Any:
    """Run a program that has `api`, without waiting for the simulated network."""
    start = "const api = load('api'); load('faults').change({ latency: 0 });"
    return run(start + program, [case or {}], SHOP)[0]


def test_a_coupon_is_claimed_once_and_a_code_only_by_its_code() -> None:
    """The centre shows what is open; a second claim and a wrong code are refused."""
    program = """
        const states = async () => (await api.coupons()).map(one => [one.id, one.state]);
        const code = request => api.claimCoupon(request).then(() => 'ok', error => error.code);
        return [
          await states(),
          await code({ id: 'tea_15' }), await code({ id: 'tea_15' }), await states(),
          await code({ id: 'secret' }), await code({ code: ' SECRET' }), await code({ code: 'x' }),
          (await api.myCoupons({ state: 'unused' })).map(one => one.title),
        ];
    """
    assert ask(program) == [
        [["tea_15", "open"], ["new_10", "open"]], "ok", "claimed",
        [["tea_15", "claimed"], ["new_10", "open"]],
        "missing", "ok", "missing", ["茶叶券", "茶叶券"],
    ]  # fmt: skip


def test_the_quote_takes_the_best_of_coupons_that_exclude_each_other() -> None:
    """The merchant's coupon replaces the smaller reduction; the mall's coupon is added."""
    program = """
        await api.claimCoupon({ id: 'tea_15' });
        await api.claimCoupon({ id: 'new_10' });
        const quote = await api.quote(each);
        return [quote.cuts.map(cut => [cut.id, cut.amount]), quote.payable,
                quote.groups[0].lines[0].left];
    """
    assert ask(program, {"lines": lines(raw=1)}) == [
        [["tea_15", 1500], ["new_10", 1000]], 10400, 10400,
    ]  # fmt: skip


def test_a_used_coupon_comes_back_with_the_cancelled_order() -> None:
    """It is used from the order on, and unused again after it was closed."""
    program = """
        await api.claimCoupon({ id: 'tea_15' });
        const used = async () => (await api.myCoupons({ state: 'used' })).length;
        const { payable } = await api.quote(each);
        const order = await api.submit({ lines: each.lines, address: {}, payable });
        const before = await used();
        await api.moveOrder({ id: order.id, event: 'cancel' });
        return [order.cuts.map(cut => cut.id), before, await used()];
    """
    assert ask(program, {"lines": lines(raw=1)}) == [["tea_15"], 1, 0]


def test_a_coupon_ends_after_its_time() -> None:
    """An expired coupon is listed apart and takes nothing off."""
    program = """
        const store = load('coupon-store');
        await store.claim(load('discounts').coupon('tea_15'), Date.now() - 5000);
        const quote = await api.quote(each);
        return [quote.cuts.map(cut => cut.id), (await api.myCoupons({ state: 'expired' })).length];
    """
    assert ask(program, {"lines": lines(raw=1)}) == [["tea_full"], 1]


def test_the_cart_and_the_product_say_what_the_merchant_offers() -> None:
    """A hint names what is missing to the next step, in yuan."""
    program = """
        const hints = (await api.quote(each)).hints.map(hint => hint.text);
        return [hints, (await api.product('raw')).reductions.map(one => one.text)];
    """
    assert ask(program, {"lines": lines(raw=1)}) == [
        ["满减：再买 ¥171 减 ¥40"], ["满 100 减 10，满 300 减 40"],
    ]  # fmt: skip


def test_a_shop_without_discounts_has_none_of_their_code() -> None:
    """What the spec switches off leaves no word in the quote."""
    off = {"features": dict.fromkeys(SHOP["features"], False)}
    for module in ("quote", "api"):
        text = render(module, off)
        assert not any(word in text for word in ("coupon", "settlement", "cuts", "promotions"))
