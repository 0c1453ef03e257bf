"""After an order: parts given back, the parcel, reviews - of a shop without a server."""

from __future__ import annotations

from typing import Any

from library_node import run
from test_library_api import FACTS, lines

SHOP: dict[str, Any] = {
    **FACTS,
    "features": {
        **dict.fromkeys(
            ("coupons", "reductions", "group_buy", "member", "points", "feedback"), False
        ),
        "reviews": True,
    },
}
START = """
    const api = load('api');
    load('faults').change({ latency: 0 });
    const order = await api.submit({ lines: each.lines, address: {}, payable: each.payable });
    const line = each.lines[0].id;
    const { id } = order;
"""


def ask(program: str, payable: int = 38700, **counts: int) -> Any:
    """Run a program that has an `order` and the id of its first `line`."""
    case = {"lines": lines(**(counts or {"raw": 3})), "payable": payable}
    return run(START + program, [case], SHOP)[0]


def test_pieces_given_back_one_by_one_add_up_to_what_was_paid() -> None:
    """Case C19: 89.90 for three pieces comes back as 29.96, 29.97 and 29.97."""
    program = """
        const { share } = load('aftersale-store');
        return [0, 1, 2].map(before => share(8990, 3, before, 1));
    """
    assert ask(program) == [2996, 2997, 2997]


def test_no_more_pieces_are_given_back_than_were_bought() -> None:
    """A second request gets the rest only, a third is refused, a cancelled one frees its pieces."""
    program = """
        await api.moveOrder({ id, event: 'pay' });
        const ask = count => api.requestRefund({ id, line, count, kind: 'refund' }).then(
          made => made, error => error);
        const first = await ask(2);
        // Requests are named by their moment, so they must not share one.
        await new Promise(go => setTimeout(go, 2));
        const rest = await ask(5);
        const refused = await ask(1);
        await api.cancelRefund(first.id);
        const { most } = await api.refund({ id, line, count: 1 });
        return [[first.count, first.amount], [rest.count, rest.amount], refused.code, most];
    """
    assert ask(program) == [[2, 25800], [1, 12900], "closed", 2]


def test_an_unpaid_order_has_nothing_to_give_back() -> None:
    """Nothing was paid, so nothing is offered."""
    assert ask("return (await api.refund({ id, line, count: 1 })).most;") == 0


def test_a_parcel_has_a_number_only_once_it_was_sent() -> None:
    """Its steps come newest first."""
    program = """
        await api.moveOrder({ id, event: 'pay' });
        const { number, steps } = await api.parcel(id);
        return [number, steps.map(step => step.text)];
    """
    assert ask(program) == ["", ["商家正在备货", "订单已提交"]]


def test_a_line_is_reviewed_once_and_its_tags_are_counted() -> None:
    """The product's page then shows it; an unknown order has nothing to review."""
    program = """
        const review = { line, stars: 4, text: '好', tags: ['香气'], photos: [], hidden: true };
        const write = order => api.writeReview({ ...review, id: order }).then(
          () => 'ok', error => error.code);
        const answers = [await write(id), await write(id), await write('none')];
        const { total, tenths, tags } = await api.reviews({ product: 'raw' });
        return [answers, total, tenths, tags, (await api.reviews({ product: 'cake' })).total];
    """
    assert ask(program) == [
        ["ok", "written", "missing"], 1, 40, [{"text": "香气", "count": 1}], 0,
    ]  # fmt: skip
