"""The promotion engine of the library against worked cases, and its laws.

The cases are those of `promotions/cases.yaml`; they were derived by hand.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from library_node import run

CASES: dict[str, dict[str, Any]] = {
    case["id"]: case
    for case in yaml.safe_load(
        (Path(__file__).parent / "promotions" / "cases.yaml").read_text("utf-8")
    )["cases"]
}
LEFT_OUT = {
    "C03b": "graduated tiers: the spec has whole-quantity tiers only",
    "C15": "points as payment",
    "C16c": "red packets as payment",
    "C17": "an order type of its own, proved in test_library_group_buy",
    "C18": "the limit of an activity, proved in test_library_group_buy",
}
"""Cases that need what the library does not have yet."""

ENGINE = """
const promotions = load('promotions');
const price = load('item-price');
const lines = [];
each.shops.forEach(shop => shop.lines.forEach(line => {
  const charged = price.charge(line.offers, line.qty);
  lines.push({ ...line, ...charged, shop: shop.id, item: charged.amount, count: line.qty });
}));
const { fee, free_over } = each.shipping || { fee: 0, free_over: 0 };
const goods = after => after.reduce((total, line) => total + line.left, 0);
const terms = { basis: 'item', shipping: after => (goods(after) >= free_over ? 0 : fee) };
const settled = promotions.settle(lines, each.discounts, terms);
const promo = each.discounts.find(one => one.stage === 'shop_promo');
return { ...settled, next: promo && promotions.nextStep(promo, lines, 'item') };
"""


def offers(line: dict[str, Any], member: int | None) -> list[dict[str, Any]]:
    """Make the prices that compete for a line, in the order in which they win ties."""
    found: list[dict[str, Any]] = []
    if flash := line.get("flash"):
        found.append({"kind": "flash", "price": flash["price"], "most": flash.get("max_units", 0)})
    if member:
        found.append({"kind": "member", "price": (2 * line["list"] * member + 10000) // 20000})
    reached = [
        price for count, price in line.get("tier", {}).get("steps", ()) if count <= line["qty"]
    ]
    found += [{"kind": "tier", "price": price} for price in reached[-1:]]
    return [*found, {"kind": "list", "price": line["list"]}]


def discount(entry: dict[str, Any]) -> dict[str, Any]:
    """Write a case's promotion or coupon as the engine takes it."""
    return {"excludes": [], **entry, "steps": entry["tiers"]}


def asked(case: dict[str, Any]) -> dict[str, Any]:
    """Write a case as the input of the program."""
    given_ = case["input"]
    shops = [
        {
            **shop,
            "lines": [
                {**line, "offers": offers(line, given_.get("member_bp"))} for line in shop["lines"]
            ],
        }
        for shop in given_["shops"]
    ]
    found = [*given_.get("promotions", ()), *given_.get("coupons", ())]
    return {
        "shops": shops,
        "discounts": [discount(each) for each in found],
        "shipping": given_.get("shipping"),
    }


def test_every_case_is_proved_or_left_out_with_a_reason() -> None:
    """The list of what is missing never names a case that is gone."""
    assert set(LEFT_OUT) <= set(CASES)


@pytest.mark.parametrize("name", sorted(set(CASES) - set(LEFT_OUT)))
def test_the_engine_agrees_with_the_case(name: str) -> None:
    """Discounts, their amounts, every line's share and the payable are those of the case."""
    case = CASES[name]
    answer = run(ENGINE, [asked(case)])[0]
    expected = case["expect"]
    assert answer["payable"] == expected["payable"]
    assert [each["id"] for each in answer["set"]] == expected.get("applied", [])
    lines = {line["id"]: line for line in answer["lines"]}
    totals: dict[str, int] = {}
    for line in lines.values():
        for identifier, share in line["cuts"].items():
            totals[identifier] = totals.get(identifier, 0) + share
    assert totals == expected.get("cuts", {})
    for identifier, wanted in expected["lines"].items():
        line = lines[identifier]
        assert line["left"] == wanted["pay"]
        assert line["item"] == wanted.get("item", line["item"])
        assert line["cuts"] == wanted.get("cuts", line["cuts"])
        if "segments" in wanted:
            parts = [[part["count"], part["price"], part["kind"]] for part in line["segments"]]
            assert parts == wanted["segments"]
    if hint := expected.get("hint"):
        assert answer["next"] == {"need": hint["need"], "value": hint["next_cut"]}


@settings(max_examples=5, deadline=None)
@given(
    st.lists(
        st.lists(st.integers(1, 90_000_000 // 12), min_size=1, max_size=12).flatmap(
            lambda weights: st.tuples(st.integers(0, sum(weights)), st.just(weights))
        ),
        min_size=20,
        max_size=20,
    )
)
def test_shares_are_exact_and_never_exceed_their_line(cases: list[tuple[int, list[int]]]) -> None:
    """The sum is the amount, each share within one fen of the exact one."""
    answers = run("return load('promotions').allot(...each);", cases)
    for (amount, weights), shares in zip(cases, answers, strict=True):
        assert sum(shares) == amount
        for share, weight in zip(shares, weights, strict=True):
            assert 0 <= share <= weight
            assert abs(share * sum(weights) - amount * weight) < sum(weights)


def test_a_choice_of_the_shopper_is_obeyed_and_the_better_one_told() -> None:
    """Without its coupon the order costs more, and the answer says how much."""
    program = """
        const line = { id: 'A', shop: 'S', item: 10000, count: 1, categories: [], tags: [] };
        const coupon = { id: 'K', stage: 'shop_coupon', shop: 'S', kind: 'cut', excludes: [] };
        coupon.steps = [ [0, 500] ];
        const terms = { basis: 'item', shipping: () => 0, chosen: each };
        const { payable, saves_more } = load('promotions').settle([line], [coupon], terms);
        return [payable, saves_more];
    """
    cases = [{}, {"shop_coupon/S": "K"}, {"shop_coupon/S": ""}]
    assert run(program, cases) == [[9500, 0], [9500, 0], [10000, 500]]
