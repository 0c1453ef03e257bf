"""Merchants, categories, products and promises as templates see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from mpgen.ir.source import Json, Tree
from mpgen.ir.spec import Category, Product, Sku, Spec
from mpgen.load.facts.detail import detail_nodes
from mpgen.load.facts.plain import asset


def shop_facts(spec: Spec) -> Json:
    """Say who the shop is."""
    support = spec.shop.support
    return {
        "id": spec.shop.id,
        "name": spec.shop.name,
        "phone": support.phone,
        "hours": support.hours,
    }


def merchants(spec: Spec) -> list[Json]:
    """List the merchants; a shop without `shops` is its own."""
    if not spec.shops:
        return [{"id": spec.shop.id, "name": spec.shop.name, "logo": ""}]
    return [
        {"id": identifier, "name": merchant.name, "logo": asset(merchant.logo)}
        for identifier, merchant in spec.shops.items()
    ]


def category_tree(categories: Mapping[str, Category]) -> list[Json]:
    """List categories with their children."""
    return [
        {
            "id": identifier,
            "name": category.name,
            "image": asset(category.image),
            "children": category_tree(category.children),
        }
        for identifier, category in categories.items()
    ]


def promises(spec: Spec) -> list[Json]:
    """List the services."""
    return [
        {"id": identifier, "text": service.text, "days": service.days or 0}
        for identifier, service in spec.services.items()
    ]


def product_facts(spec: Spec, assets: Tree) -> list[Json]:
    """List the products in the order of the spec."""
    shelf = _Shelf(
        next(iter(spec.shops), spec.shop.id), dict(_lineage(spec.categories, ())), assets
    )
    return [shelf.product(product) for product in spec.products]


def sku_id(product: str, values: tuple[str, ...]) -> str:
    """Name a SKU; the name stays the same when others come and go, since carts keep it."""
    return "/".join((product, *values))


def _lineage(
    categories: Mapping[str, Category], parents: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each category with itself and its parents, nearest first."""
    for identifier, category in categories.items():
        line = (identifier, *parents)
        yield identifier, line
        yield from _lineage(category.children, line)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What all products share."""

    merchant: str
    lineage: Mapping[str, tuple[str, ...]]
    assets: Tree

    def product(self, product: Product) -> Json:
        """Say everything about one product."""
        sold = [(values, sku) for _, values, sku in product.sold()]
        prices = [sku.price for _, sku in sold] or [0]
        return {
            "id": product.id,
            "name": product.name,
            "shop": product.shop or self.merchant,
            "categories": list(self.lineage.get(product.category or "", ())),
            "tags": [str(tag) for tag in product.tags],
            "images": [asset(name) for name in product.images],
            "video": asset(product.video),
            "spin": self._frames(product.spin),
            "detail": detail_nodes(product.detail, self.assets),
            "specs": [
                {"name": name, "values": list(values)} for name, values in product.specs.items()
            ],
            "skus": [_sku(product.id, values, sku) for values, sku in sold],
            "price": min(prices),
            "max_price": max(prices),
            "stock": sum(sku.stock for _, sku in sold),
            "sales": product.sales,
            "tier": [
                {"from": count, "price": product.tier[count]} for count in sorted(product.tier)
            ],
            "services": [str(service) for service in product.services],
            "limit": _limit(product),
        }

    def _frames(self, pattern: str | None) -> list[Json]:
        """List the pictures of a 360-degree view."""
        if pattern is None:
            return []
        return [asset(name) for name in self.assets if matches(name, pattern)]


def matches(name: str, pattern: str) -> bool:
    """Match a picture's path; `*` stays inside one folder."""
    return name.count("/") == pattern.count("/") and fnmatchcase(name, pattern)


def _sku(product: str, values: tuple[str, ...], sku: Sku) -> Json:
    return {
        "id": sku_id(product, values),
        "values": list(values),
        "price": sku.price,
        "list_price": sku.list_price or 0,
        "stock": sku.stock,
        "image": asset(sku.image),
    }


def _limit(product: Product) -> Json:
    if product.limit is None:
        return None
    return {"per_order": product.limit.per_order or 0, "per_user": product.limit.per_user or 0}
