"""Reductions and activities: times, prices, steps, levels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from mpgen.check import messages_commerce as say
from mpgen.check.money import yuan
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.source import Span
from mpgen.ir.spec import KEY, Flash, FullCount, FullCut, GroupBuy, Product, Seckill, Spec
from mpgen.ir.spec.catalog import sku_values
from mpgen.ir.spec.entry import Path
from mpgen.ir.spec.names import SkuName
from mpgen.ir.spec.units import Window

MOST_LEVELS = 2
"""Regulation on the Prohibition of Pyramid Selling (State Council decree 444, 2005), article 7."""


def windows_have_length(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Every time range ends after it starts."""
    for table in ("promotions", "coupons", "activities"):
        for identifier, entry in getattr(spec, table).items():
            if entry.when is not None and entry.when.end <= entry.when.start:
                yield say.window_inverted(where(table, identifier, "when"))


def offers_are_lower(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """No promotion or activity is dearer than the ordinary price."""
    products = {product.id: product for product in spec.products}
    for path, items in _offers(spec):
        for name, price in items.items():
            ordinary = _ordinary(name, products.get(name.product))
            if ordinary is not None and price > ordinary:
                yield say.price_above_list(where(*path, str(name)), name, price, ordinary)


def offers_do_not_overlap(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """One SKU is in one flash sale, and in one seckill, at a time."""
    sales = {key: each for key, each in spec.promotions.items() if isinstance(each, Flash)}
    rushes = {key: each for key, each in spec.activities.items() if isinstance(each, Seckill)}
    yield from _overlaps("promotions", sales, where)
    yield from _overlaps("activities", rushes, where)


def _overlaps(
    table: str, entries: Mapping[str, Flash | Seckill], where: Where
) -> Iterator[Diagnostic]:
    for (before, other), (identifier, entry) in combinations(entries.items(), 2):
        if _meet(entry.when, other.when):
            for name in entry.items:
                if name in other.items:
                    span = where(table, identifier, "items", name, KEY)
                    first = where(table, before, "items", name, KEY)
                    yield say.windows_overlap(span, name, before, first)


def steps_rise(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Reductions grow with their steps, and never exceed their threshold."""
    for identifier, promotion in spec.promotions.items():
        path = ("promotions", identifier)
        if isinstance(promotion, FullCut):
            yield from _cuts(promotion, path, where)
        elif isinstance(promotion, FullCount):
            for before, count in pairwise(sorted(promotion.steps)):
                if promotion.steps[count] >= promotion.steps[before]:
                    yield say.step_not_better(where(*path, "steps", str(count)), str(count))
    for identifier, coupon in spec.coupons.items():
        if coupon.cut is not None and 0 < coupon.start < coupon.cut:
            span = where("coupons", identifier, "cut")
            yield say.cut_above_threshold(span, coupon.cut, coupon.start)


def levels_rise(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Member levels begin higher and higher and pay less and less; distribution stays lawful."""
    levels = spec.membership.levels if spec.membership else ()
    for place, (before, level) in enumerate(pairwise(levels), 1):
        pays, paid = level.pay_bp or 10_000, before.pay_bp or 10_000
        if level.start <= before.start or pays > paid:
            yield say.level_not_higher(where("membership", "levels", place, "id"), level.id)
    if spec.distribution is not None and spec.distribution.levels > MOST_LEVELS:
        span = where("distribution", "levels")
        yield say.distribution_too_deep(span, spec.distribution.levels)


def _cuts(promotion: FullCut, path: Path, where: Where) -> Iterator[Diagnostic]:
    for key, ladder in (("steps", promotion.steps), ("every", promotion.every)):
        here = (*path, key)
        for threshold in sorted(ladder):
            if ladder[threshold] > threshold:
                span = _step(where, here, threshold)
                yield say.cut_above_threshold(span, ladder[threshold], threshold)
        for before, threshold in pairwise(sorted(ladder)):
            if ladder[threshold] <= ladder[before]:
                yield say.step_not_better(_step(where, here, threshold), yuan(threshold))


def _step(where: Where, path: Path, fen: int) -> Span | None:
    """Find a step by its amount, which may be written as `100`, `100.0` or `100.00`."""
    whole = yuan(fen)
    written = (whole, whole.removesuffix("0"), whole.removesuffix(".00"))
    around = where(*path)
    return next((span for text in written if (span := where(*path, text)) != around), around)


def _ordinary(name: SkuName, product: Product | None) -> int | None:
    """Find the price that an offer is compared with; a product alone means its only SKU."""
    if product is None:
        return None
    prices = {values: sku.price for _, values, sku in product.sold()}
    if name.values:
        return prices.get(sku_values(name.values, len(product.specs)))
    return max(prices.values(), default=None)


def _offers(spec: Spec) -> Iterator[tuple[Path, Mapping[SkuName, int]]]:
    for identifier, promotion in spec.promotions.items():
        if isinstance(promotion, Flash):
            yield ("promotions", identifier, "items"), promotion.items
    for identifier, activity in spec.activities.items():
        if isinstance(activity, GroupBuy | Seckill):
            yield ("activities", identifier, "items"), activity.items


def _meet(one: Window, other: Window) -> bool:
    """Tell whether two ranges share a moment; an end belongs to no range."""
    return one.start < other.end and other.start < one.end
