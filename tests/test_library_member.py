"""Levels, member prices, points and feedback of a shop without a server."""

from __future__ import annotations

from typing import Any

from library_node import run
from test_library_api import FACTS, lines

SHOP: dict[str, Any] = {
    **FACTS,
    "features": {
        **dict.fromkeys(("coupons", "reductions", "group_buy", "reviews"), False),
        "member": True,
        "points": True,
        "feedback": True,
    },
    "membership": {
        "levels": [
            {"id": "v1", "name": "新芽", "from": 0, "zhe": None, "pays": None, "perks": []},
            {"id": "v2", "name": "明前", "from": 100, "zhe": 9500, "pays": None, "perks": []},
        ]
    },
    "points": {"earn": [1, 100], "sign_in": [5, 5, 10]},
}


def ask(program: str, case: dict[str, Any] | None = None) -> Any:
    """Run a program that has `api`, without waiting for the simulated network."""
    start = "const api = load('api'); load('faults').change({ latency: 0 });"
    return run(start + program, [case or {}], SHOP)[0]


def test_growth_is_what_was_paid_and_lifts_the_level_and_its_prices() -> None:
    """An unpaid order does not count; the next quote has the member price, rounded half up."""
    program = """
        const card = async () => {
          const { growth, level, missing } = await api.member();
          return [growth, level.name, missing];
        };
        const order = await api.submit({ lines: each.lines, address: {}, payable: 12900 });
        const before = await card();
        await api.moveOrder({ id: order.id, event: 'pay' });
        const line = (await api.quote({ lines: each.lines })).groups[0].lines[0];
        return [before, await card(), line.price, line.label];
    """
    assert ask(program, {"lines": lines(raw=1)}) == [
        [0, "新芽", 100], [129, "明前", 0], 12255, "会员价",
    ]  # fmt: skip


def test_the_lowest_of_member_and_tier_price_counts() -> None:
    """They never stack: three cost the tier price, which is lower than five percent off."""
    program = """
        const order = await api.submit({ lines: each.raw, address: {}, payable: 12900 });
        await api.moveOrder({ id: order.id, event: 'pay' });
        const line = (await api.quote({ lines: each.drip })).groups[0].lines[0];
        return [line.price, line.label];
    """
    assert ask(program, {"raw": lines(raw=1), "drip": lines(drip=3)}) == [4200, "多件价"]


def test_signing_in_counts_days_in_a_row_and_each_day_once() -> None:
    """The last step goes on; a missed day starts again; a second tap changes nothing."""
    program = """
        const store = load('points-store');
        const start = Date.UTC(2026, 0, 5, 4);
        const balances = each.days.map(day => store.signIn(start + day * 86400000).balance);
        return [balances, store.card(start + each.days.pop() * 86400000).days];
    """
    assert ask(program, {"days": [0, 0, 1, 2, 3, 5]}) == [[5, 5, 10, 20, 30, 35], 1]


def test_a_day_begins_at_midnight_of_the_shop() -> None:
    """23:59 and 00:01 on the clock of UTC+8 are two days."""
    program = """
        const store = load('points-store');
        const midnight = Date.UTC(2026, 0, 5, 16);
        return [store.signIn(midnight - 60000).days, store.signIn(midnight + 60000).days];
    """
    assert ask(program) == [1, 2]


def test_points_come_with_the_received_order_and_only_once() -> None:
    """Goods count, shipping does not."""
    program = """
        const order = { id: '1', payable: 5300, shipping: 800 };
        const store = load('points-store');
        store.earn(order, 1);
        store.earn(order, 2);
        return (await api.points()).entries.map(entry => entry.change);
    """
    assert ask(program) == [45]


def test_feedback_is_kept_newest_first_and_deleting_the_account_forgets_it() -> None:
    """After deletion nothing of the shopper is left on the phone."""
    program = """
        await api.sendFeedback({ kind: '商品', text: 'a', photos: [] });
        await api.sendFeedback({ kind: '商品', text: 'b', photos: [] });
        await api.signIn();
        const sent = (await api.feedbacks()).map(one => one.text);
        load('account').forget();
        return [sent, await api.feedbacks(), (await api.points()).balance];
    """
    assert ask(program) == [["b", "a"], [], 0]
