"""What the api module answers: shapes, sorting, quotes, orders, and the faults it can show."""

from __future__ import annotations

from typing import Any

from library_node import run

FACTS: dict[str, Any] = {
    "tabs": [{"page": "cart", "text": "购物车", "icon": "cart"}],
    "shops": [
        {"id": "tea", "name": "茶铺", "logo": ""},
        {"id": "bakery", "name": "饼铺", "logo": ""},
    ],
    "categories": [
        {
            "id": "drink",
            "name": "茶",
            "image": "",
            "children": [{"id": "ripe", "name": "熟普", "image": "", "children": []}],
        },
        {"id": "cake", "name": "饼", "image": "", "children": []},
    ],
    "services": [{"id": "authentic", "text": "正品保证", "days": None}],
    "shipping": {
        "default": {"fee": 800, "free_over": 9900},
        "bakery": {"fee": 1000, "free_over": 12800},
    },
    "products": [],
}


def product(name: str, price: int, **more: Any) -> dict[str, Any]:
    """Make a product with one SKU."""
    stock = more.pop("stock", 50)
    sku = {"id": f"{name}-1", "values": [], "price": price, "stock": stock, "image": ""}
    made = {
        "id": name, "name": name, "shop": "tea", "categories": ["ripe", "drink"], "tags": [],
        "images": [f"{name}.jpg"], "detail": [], "specs": [], "skus": [sku], "price": price,
        "max_price": price, "stock": stock, "sales": 0, "tier": [], "services": ["authentic"],
        "limit": None,
    }  # fmt: skip
    return {**made, **more}


FACTS["products"] = [
    product("drip", 4500, sales=30, tier=[{"from": 3, "price": 4200}, {"from": 10, "price": 3900}]),
    product("cake", 5950, shop="bakery", categories=["cake"], sales=20, limit={"per_order": 5}),
    product("raw", 12900, sales=90, tags=["hot"]),
    product("gone", 100, sales=99, stock=0),
]


def ask(program: str, cases: list[Any] | None = None) -> list[Any]:
    """Run a program that has `api` and the cart, without waiting for the simulated network."""
    start = """
        const api = load('api');
        load('faults').change({ latency: 0, faults: each.faults || {} });
    """
    return run(start + program, [{}] if cases is None else cases, FACTS)


def lines(**counts: int) -> list[dict[str, Any]]:
    """Make selected cart lines."""
    return [
        {"id": f"{name}/{sku}", "product": name, "sku": sku, "count": count, "selected": True}
        for name, count in counts.items()
        for sku in [f"{name}-1"]
    ]


def test_sold_out_products_come_last_whatever_the_order() -> None:
    """Sorting by sales or price never puts what cannot be bought on top."""
    program = "return (await api.products({ sort: each.sort })).items.map(item => item.id);"
    cases = [{"sort": "sales"}, {"sort": "price_up"}, {"sort": "price_down"}]
    assert ask(program, cases) == [
        ["raw", "drip", "cake", "gone"],
        ["drip", "cake", "raw", "gone"],
        ["raw", "cake", "drip", "gone"],
    ]


def test_a_list_comes_in_pages_that_say_whether_more_follow() -> None:
    """Pages do not overlap, and the last one says that it is the last."""
    program = """
        const page = await api.products({ size: 3, page: each.page });
        return [page.items.length, page.total, page.more];
    """
    assert ask(program, [{"page": 1}, {"page": 2}]) == [[3, 4, True], [1, 4, False]]


def test_filters_narrow_by_category_shop_price_and_words() -> None:
    """Every filter of the question is obeyed."""
    program = "return (await api.products(each)).items.map(item => item.id);"
    cases = [
        {"category": "cake"}, {"shop": "bakery"}, {"price_from": 6000},
        {"price_to": 4500, "in_stock": True}, {"keyword": "RAW hot"},
        {"ids": ["cake", "drip"]}, {"category": "none"},
    ]  # fmt: skip
    assert ask(program, cases) == [
        ["cake"], ["cake"], ["raw"], ["drip"], ["raw"], ["cake", "drip"], [],
    ]  # fmt: skip


def test_a_quote_takes_the_tier_price_that_the_count_has_reached() -> None:
    """Two cost the plain price each, three and ten the price of their tier."""
    program = "return (await api.quote(each)).groups[0].lines[0].amount;"
    cases = [{"lines": lines(drip=count)} for count in (2, 3, 10)]
    assert ask(program, cases) == [9000, 12600, 39000]


def test_shipping_is_judged_for_each_merchant_alone() -> None:
    """One merchant's goods never make the other's shipping free."""
    program = "return await api.quote(each);"
    quote = ask(program, [{"lines": lines(raw=1, cake=2)}])[0]
    assert [group["shipping"] for group in quote["groups"]] == [
        {"fee": 0, "free_over": 9900, "missing": 0},
        {"fee": 1000, "free_over": 12800, "missing": 900},
    ]
    assert (quote["goods"], quote["shipping"], quote["payable"]) == (24800, 1000, 25800)


def test_what_cannot_be_bought_is_listed_apart_and_costs_nothing() -> None:
    """Sold-out and vanished lines are invalid; an empty selection ships for nothing."""
    quote = ask("return await api.quote(each);", [{"lines": lines(gone=1, unknown=2)}])[0]
    assert [line["state"] for line in quote["invalid"]] == ["sold_out", "gone"]
    assert (quote["groups"], quote["payable"], quote["all"]) == ([], 0, False)


def test_a_count_above_the_limit_is_lowered_and_said() -> None:
    """The quote never sells more than the limit allows."""
    line = ask("return (await api.quote(each)).groups[0].lines[0];", [{"lines": lines(cake=9)}])[0]
    assert (line["count"], line["most"], line["short"], line["amount"]) == (5, 5, True, 29750)


def test_a_price_that_changed_since_it_was_seen_is_shown() -> None:
    """The line tells the old price once, and no longer after the shopper saw the quote."""
    program = """
        const cart = load('cart-store');
        cart.add({ product: 'drip', sku: 'drip-1', price: 4000, count: 1 });
        const first = await api.quote({ lines: cart.lines() });
        cart.remember(first);
        const second = await api.quote({ lines: cart.lines() });
        return [first, second].map(quote => quote.groups[0].lines[0].was);
    """
    assert ask(program) == [[4000, 0]]


def test_an_order_at_another_price_than_shown_is_refused() -> None:
    """A changed price is never charged silently."""
    program = """
        const request = { lines: each.lines, address: {}, note: '', payable: each.payable };
        return api.submit(request).then(order => order.state, error => error.code);
    """
    cases = [{"lines": lines(raw=1), "payable": payable} for payable in (12900, 12899)]
    assert ask(program, cases) == ["unpaid", "price_changed"]


def test_an_order_moves_only_along_its_states() -> None:
    """Paying twice, cancelling what is paid or receiving what was not sent change nothing."""
    program = """
        const order = await api.submit({ lines: each.lines, address: {}, payable: 12900 });
        const states = [];
        for (const event of ['receive', 'pay', 'pay', 'cancel', 'receive']) {
          states.push((await api.moveOrder({ id: order.id, event })).state);
        }
        return states;
    """
    assert ask(program, [{"lines": lines(raw=1)}]) == [["unpaid", "paid", "paid", "paid", "paid"]]


def test_every_fault_can_be_shown() -> None:
    """The developer's setting makes an operation fail, sign out, run empty or change its facts."""
    program = """
        return api.products({ ids: ['raw'] }).then(
          found => found.items.map(item => [item.price, item.stock]), error => error.code);
    """
    kinds = ["fail", "unauthorised", "empty", "sold_out", "price_changed", ""]
    cases = [{"faults": {"products": kind}} for kind in kinds]
    assert ask(program, cases) == [
        "offline", "status", [], [[12900, 0]], [[13000, 50]], [[12900, 50]],
    ]  # fmt: skip


def test_an_unknown_product_is_said_to_be_missing() -> None:
    """A link to a product that is gone ends in a state of its own."""
    assert ask("return api.product('nothing').catch(error => error.code);") == ["missing"]


def test_the_cart_joins_equal_skus_and_keeps_its_badge_true() -> None:
    """Adding twice makes one line; the badge counts pieces and vanishes with the last."""
    program = """
        const cart = load('cart-store');
        const item = { product: 'drip', sku: 'drip-1', price: 4500, count: 60 };
        cart.add(item);
        cart.add(item);
        const full = [cart.lines().length, cart.count(), mp.getStorage('badge')];
        cart.remove(['drip/drip-1']);
        return [...full, mp.getStorage('badge')];
    """
    assert ask(program) == [[1, 120, "99+", ""]]


def test_buying_now_selects_that_item_alone() -> None:
    """The rest of the cart stays, but is not part of the order."""
    program = """
        const cart = load('cart-store');
        cart.add({ product: 'drip', sku: 'drip-1', count: 1 });
        cart.addOnly({ product: 'raw', sku: 'raw-1', count: 1 });
        return cart.lines().map(line => [line.product, line.selected]);
    """
    assert ask(program) == [[["raw", True], ["drip", False]]]


def test_a_flash_price_holds_for_its_time_and_its_first_pieces() -> None:
    """Before the start and from the end on the plain price is asked; so are the pieces beyond."""
    program = """
        const catalog = load('catalog');
        const at = (start, end) => {
          const when = [Date.now() + start, Date.now() + end];
          return [{ when, items: { raw: 9900 }, per_user: 2 }];
        };
        const hour = 3600000;
        const amounts = [];
        for (const sale of [at(-hour, hour), at(hour, 2 * hour), at(-hour, 0)]) {
          catalog.flashes = sale;
          const quote = await api.quote({ lines: each.lines });
          amounts.push(quote.goods);
        }
        return amounts;
    """
    assert ask(program, [{"lines": lines(raw=3)}]) == [[9900 * 2 + 12900, 12900 * 3, 12900 * 3]]
