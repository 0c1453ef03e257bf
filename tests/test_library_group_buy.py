"""A group purchase is an order of its own: one price, its own limit, no other discount."""

from __future__ import annotations

from typing import Any

from library_node import run
from test_library_api import lines
from test_library_coupons import SHOP as WITH_COUPONS

SHOP: dict[str, Any] = {
    **WITH_COUPONS,
    "features": {**WITH_COUPONS["features"], "group_buy": True},
    "activities": {
        "trio": {
            "kind": "group_buy", "title": "三人团", "items": {"raw": 7900}, "size": 3,
            "open_for": 86400000, "when": None, "limit": {"per_order": None, "per_user": 1},
        },
    },
}  # fmt: skip
START = """
    const api = load('api');
    load('faults').change({ latency: 0 });
    await api.claimCoupon({ id: 'tea_15' });
"""


def ask(program: str, **counts: int) -> Any:
    """Run a program that has `api`, a claimed coupon and a `wish` for the activity."""
    case = {"activity": "trio", "lines": lines(**counts)}
    return run(START + program, [case], SHOP)[0]


def test_the_activity_price_replaces_every_other_price_and_discount() -> None:
    """Case C17: coupons and reductions are off."""
    program = (
        "const quote = await api.quote(each); return [quote.goods, quote.cuts, quote.coupons];"
    )
    assert ask(program, raw=1) == [7900, [], []]


def test_more_than_the_limit_is_refused_and_never_sold_dearer() -> None:
    """Case C18."""
    program = "return api.quote(each).catch(error => error.code);"
    assert ask(program, raw=2) == "limit"


def test_what_the_activity_does_not_offer_cannot_be_bought_in_it() -> None:
    """Another product at its own price would be a price of nobody's."""
    program = "const { count, invalid } = await api.quote(each); return [count, invalid.length];"
    assert ask(program, drip=1) == [0, 1]


def test_the_order_remembers_its_group_and_the_product_its_offer() -> None:
    """Only the product that has an activity offers one."""
    program = """
        const order = await api.submit({ ...each, address: {}, payable: 8700 });
        const { price, size } = await api.groupBuy('raw');
        return [order.group, price, size, await api.groupBuy('drip').catch(error => error.code)];
    """
    group = {"activity": "trio", "title": "三人团", "size": 3}
    assert ask(program, raw=1) == [group, 7900, 3, "missing"]
