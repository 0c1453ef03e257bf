"""The SKU picker's module against a reference that tries every SKU."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_node import run

Choice = list[str]


@st.composite
def products(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a product of up to four specs with some of the possible SKUs, in stock or not."""
    sizes = draw(st.lists(st.integers(1, 4), max_size=4))
    specs = [
        {"name": f"spec {s}", "values": [f"{s}/{v},*" for v in range(size)]}
        for s, size in enumerate(sizes)
    ]
    combinations = list(itertools.product(*(spec["values"] for spec in specs)))
    sold = draw(st.lists(st.sampled_from(combinations), min_size=1, max_size=24, unique=True))
    skus = [
        {"id": f"sku-{i}", "values": list(values), "stock": draw(st.sampled_from([0, 0, 1, 9]))}
        for i, values in enumerate(sold)
    ]
    return {"specs": specs, "skus": skus}


def state(product: dict[str, Any], choice: Choice) -> str:
    """Look at every SKU: what can become of this partial choice?"""
    stocks = [
        sku["stock"]
        for sku in product["skus"]
        if all(want in ("", has) for want, has in zip(choice, sku["values"], strict=True))
    ]
    if not stocks:
        return "absent"
    return "choosable" if max(stocks) else "sold_out"


def choices(product: dict[str, Any]) -> list[Choice]:
    """List every partial choice that some SKU fulfils."""
    every = itertools.product(*(["", *spec["values"]] for spec in product["specs"]))
    return [list(one) for one in every if state(product, list(one)) != "absent"]


def with_value(choice: Choice, spec: int, value: str) -> Choice:
    """Replace one value of a choice."""
    return [value if i == spec else old for i, old in enumerate(choice)]


BATCH = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@BATCH
@given(st.lists(products(), min_size=1, max_size=6))
def test_every_value_has_the_state_that_trying_all_skus_gives(batch: list[dict[str, Any]]) -> None:
    """Whatever is chosen, each value is choosable, sold out or absent exactly as by brute force."""
    cases: list[dict[str, Any]] = [{"product": one, "choices": choices(one)[:60]} for one in batch]
    program = """
        const sku = load('sku');
        const grid = sku.matrix(each.product);
        return each.choices.map(choice => sku.rows(grid, choice));
    """
    for case, answers in zip(cases, run(program, cases), strict=True):
        product = case["product"]
        for choice, rows in zip(case["choices"], answers, strict=True):
            for s, row in enumerate(rows):
                for value in row["values"]:
                    wanted = with_value(choice, s, value["text"])
                    assert value["state"] == state(product, wanted)
                    assert value["chosen"] == (choice[s] == value["text"])


@BATCH
@given(st.lists(products(), min_size=1, max_size=6))
def test_every_sku_can_be_reached_by_tapping_its_values(batch: list[dict[str, Any]]) -> None:
    """From any other SKU, tapping the wanted values twice over at most leads to the SKU."""
    program = """
        const sku = load('sku');
        const grid = sku.matrix(each);
        const tap = (choice, value, spec) =>
          choice[spec] === value ? choice : sku.choose(grid, choice, spec, value);
        const twice = (from, to) => to.reduce(tap, to.reduce(tap, from));
        return each.skus.map(from => each.skus.map(
          to => (sku.find(grid, twice(from.values, to.values)) || {}).id));
    """
    for product, answers in zip(batch, run(program, batch), strict=True):
        ids = [one["id"] for one in product["skus"]]
        assert answers == [ids for _ in ids]


@BATCH
@given(products(), st.data())
def test_a_choice_always_stays_one_that_some_sku_fulfils(
    product: dict[str, Any], data: st.DataObject
) -> None:
    """No sequence of taps makes a combination that is not sold."""
    taps = [[s, value] for s, spec in enumerate(product["specs"]) for value in spec["values"]]
    sequence = data.draw(st.lists(st.sampled_from(taps), max_size=12)) if taps else []
    program = """
        const sku = load('sku');
        const grid = sku.matrix(each.product);
        let choice = sku.start(grid);
        return each.taps.map(tap => (choice = sku.choose(grid, choice, tap[0], tap[1])));
    """
    for choice in run(program, [{"product": product, "taps": sequence}])[0]:
        assert state(product, choice) != "absent"


def test_a_product_without_specs_has_its_one_sku_chosen() -> None:
    """Nothing to choose: the SKU is found from the start, and nothing is missing."""
    product = {"specs": [], "skus": [{"id": "only", "values": [], "stock": 3}]}
    program = """
        const sku = load('sku');
        const grid = sku.matrix(each);
        const choice = sku.start(grid);
        return [sku.find(grid, choice).id, sku.missing(grid, choice), sku.rows(grid, choice)];
    """
    assert run(program, [product]) == [["only", [], []]]
