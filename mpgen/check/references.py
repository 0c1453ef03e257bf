"""Everything in the spec that names something else must name something that exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mpgen.check import messages_spec as say
from mpgen.check.identifiers import category_ids, identifiers, nearest
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.spec import GENERATED_PAGES, Flash, GroupBuy, Product, Seckill, Spec, walk
from mpgen.ir.spec.catalog import sku_values
from mpgen.ir.spec.entry import Path
from mpgen.ir.spec.names import (
    CategoryId,
    DiscountId,
    MerchantId,
    Name,
    PageName,
    Reference,
    ServiceId,
    SkuName,
    TagName,
    TemplateName,
)


def unknown_ids(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Find names of things that are not there."""
    known = _Known(spec)
    for path, value in walk(spec):
        if not isinstance(value, Name):
            continue
        if isinstance(value, SkuName):
            yield from known.sku(value, path, where)
        elif (rule := known.of(type(value), path)) is not None and value not in rule.ids:
            yield say.unknown_id(where(*path), value, rule.what, nearest(value, rule.ids))


def unknown_pages(spec: Spec, where: Where, built: set[str]) -> Iterator[Diagnostic]:
    """Find names of pages that are not there; `built` are those of this shop's packages."""
    known = {*GENERATED_PAGES, *spec.pages, *built}
    for path, value in walk(spec):
        if isinstance(value, PageName) and value not in known:
            yield say.unknown_page_name(where(*path), value, nearest(value, known))
        elif isinstance(value, PageName) and path[0] == "tabs" and value not in built:
            yield say.tab_not_emitted(where(*path), value)
        elif isinstance(value, Reference) and value in known and value not in built:
            yield say.page_not_emitted(where(*path), value)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of thing: what it is called, and the ids that exist."""

    what: str
    ids: set[str]


class _Known:
    """The ids of a spec by kind."""

    def __init__(self, spec: Spec) -> None:
        self._products: Mapping[str, Product] = {each.id: each for each in spec.products}
        linkable = {name for name, _ in identifiers(spec)} | set(GENERATED_PAGES)
        tags = {str(tag) for product in spec.products for tag in product.tags}
        self._kinds: Mapping[type[Name], _Kind] = {
            Reference: _Kind("id", linkable),
            MerchantId: _Kind("merchant", set(spec.shops)),
            CategoryId: _Kind("category", {name for name, _ in category_ids(spec.categories, ())}),
            ServiceId: _Kind("service", set(spec.services)),
            TagName: _Kind("product with the tag", tags),
            DiscountId: _Kind("promotion or coupon", {*spec.promotions, *spec.coupons}),
            TemplateName: _Kind("message template", set(spec.templates)),
        }
        self._sections: Mapping[str, _Kind] = {
            "flash": _Kind("flash sale", _of_kind(spec.promotions, Flash)),
            "group_buy": _Kind("group-buy", _of_kind(spec.activities, GroupBuy)),
            "seckill": _Kind("seckill", _of_kind(spec.activities, Seckill)),
            "coupons": _Kind("coupon", set(spec.coupons)),
            "ids": _Kind("product", set(self._products)),
        }

    def of(self, kind: type[Name], path: Path) -> _Kind | None:
        """Tell what a name at this place may name; None = anything."""
        if kind is Reference and path[0] == "pages":
            field = next((each for each in reversed(path) if isinstance(each, str)), "")
            return self._sections.get(field, self._kinds[Reference])
        if kind is TagName and path[0] == "products":
            return None
        return self._kinds.get(kind)

    def sku(self, name: SkuName, path: Path, where: Where) -> Iterator[Diagnostic]:
        """Check a product's name, and the combination behind it."""
        product = self._products.get(name.product)
        if product is None:
            near = nearest(name.product, self._products)
            yield say.unknown_id(where(*path), name.product, "product", near)
            return
        sold = {values: " / ".join(values) for _, values, _ in product.sold()}
        if not name.values and len(sold) > 1:
            first = f"{product.id}: {next(iter(sold.values()))}"
            yield say.unknown_id(where(*path), name, "single SKU", first)
        elif name.values and sku_values(name.values, len(product.specs)) not in sold:
            near = nearest(name.values, set(sold.values()))
            yield say.unknown_id(where(*path), name.values, f"SKU of `{product.id}`", near)


def _of_kind(table: Mapping[str, object], kind: type) -> set[str]:
    return {identifier for identifier, each in table.items() if isinstance(each, kind)}
