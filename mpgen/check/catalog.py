"""Products: their SKUs, prices and tiers."""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.check import messages_catalog as say
from mpgen.check.identifiers import nearest
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.spec import KEY, Product, Sku, Spec
from mpgen.ir.spec.entry import Path

SKU_KEYS = ("price", "list_price", "stock", "weight")


def products_can_be_sold(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Every product has a price, SKUs that its specs allow, and a merchant."""
    for place, product in enumerate(spec.products):
        path: Path = ("products", place)
        if product.shop is None and len(spec.shops) > 1:
            yield say.merchant_missing(where(*path, "id"), product.id)
        if not product.skus and not product.specs and product.price is None:
            yield say.no_price(where(*path, "id"), product.id)
        elif bool(product.skus) != bool(product.specs):
            yield say.specs_without_skus(where(*path, "id"), product.id)
        else:
            yield from _skus(product, path, where)
        if product.skus:
            for key in SKU_KEYS:
                if key in product.model_fields_set:
                    yield say.price_beside_skus(where(*path, key, KEY), key)


def prices_fall(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """List prices lie above prices, and tiers fall."""
    for place, product in enumerate(spec.products):
        path: Path = ("products", place)
        for key, _, sku in product.sold():
            inner = (*path, "skus", key) if product.skus else path
            yield from _list_price(sku, inner, where)
        prices = [sku.price for _, _, sku in product.sold()]
        before = min(prices, default=None)
        for count in sorted(product.tier):
            price = product.tier[count]
            if before is not None and price >= before:
                yield say.tier_inverted(where(*path, "tier", str(count)), count, price, before)
            before = price


def _list_price(sku: Sku, path: Path, where: Where) -> Iterator[Diagnostic]:
    if sku.list_price is not None and sku.list_price <= sku.price:
        span = where(*path, "list_price")
        yield say.list_price_not_higher(span, sku.list_price, sku.price)


def _skus(product: Product, path: Path, where: Where) -> Iterator[Diagnostic]:
    """Check each combination against the specs, and each value against the combinations."""
    if not product.skus:
        return
    seen: dict[tuple[str, ...], Path] = {}
    for key, values, _ in product.sold():
        here = (*path, "skus", key)
        text = " / ".join(values)
        if len(values) != len(product.specs):
            yield say.sku_value_count(where(*here), str(key), tuple(product.specs))
            continue
        for value, (spec, known) in zip(values, product.specs.items(), strict=True):
            if value not in known:
                yield say.unknown_sku_value(where(*here), value, spec, nearest(value, set(known)))
        if values in seen:
            yield say.duplicate_sku(where(*here), text, where(*seen[values]))
        seen.setdefault(values, here)
    yield from _values(
        product, path, {value for values in seen for value in enumerate(values)}, where
    )


def _values(
    product: Product, path: Path, used: set[tuple[int, str]], where: Where
) -> Iterator[Diagnostic]:
    """Find values that are written twice, or that no SKU has."""
    for column, (spec, values) in enumerate(product.specs.items()):
        for place, value in enumerate(values):
            here = where(*path, "specs", spec, place)
            if value in values[:place]:
                yield say.duplicate_value(here, value)
            elif (column, value) not in used:
                yield say.unused_value(here, value, spec)
