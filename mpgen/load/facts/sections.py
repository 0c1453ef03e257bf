"""The sections of a page as plain data, one shape per kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from mpgen.ir.source import Json, Tree
from mpgen.ir.spec import Coupon, Flash, GroupBuy, Product, Seckill, Section, SectionKinds, Spec
from mpgen.ir.spec.catalog import sku_values
from mpgen.ir.spec.names import SkuName
from mpgen.load.facts.catalog import sku_id
from mpgen.load.facts.detail import detail_nodes, ratio
from mpgen.load.facts.links import Links, follow
from mpgen.load.facts.plain import asset, epoch

Facts: TypeAlias = dict[str, Json]


@dataclass(frozen=True, slots=True)
class SectionMaker:
    """What sections are made from; `kinds` are those that the library can show, None = all."""

    spec: Spec
    assets: Tree
    links: Links
    products: Mapping[str, Product]
    kinds: Collection[str] | None = None

    def make(self, sections: Iterable[Section]) -> list[Facts]:
        """Number the sections of a page by kind: `carousel_1`, `products_2`."""
        counted: Counter[str] = Counter()
        made: list[Facts] = []
        for section, only in _placed(sections, tuple(self.spec.targets)):
            data = self._data(section) if self._is_shown(section.kind) else None
            if data is None:
                continue
            counted[section.kind] += 1
            identifier = f"{section.kind}_{counted[section.kind]}"
            made.append({"id": identifier, "kind": section.kind, "only": only, **data})
        return made

    def _is_shown(self, kind: str) -> bool:
        return self.kinds is None or kind in self.kinds

    def _data(self, section: SectionKinds) -> Facts | None:
        """Make the shape of a kind; None where it points to nothing."""
        return _MAKERS[section.kind](self, section)

    def to(self, identifier: str | None) -> Json:
        """Make a link, or null."""
        return None if identifier is None else follow(self.links, identifier)

    def search(self, section: SectionKinds) -> Facts | None:
        """{hint, hot}."""
        assert section.search is not None
        return {"hint": section.search.hint, "hot": list(section.search.hot)}

    def carousel(self, section: SectionKinds) -> Facts | None:
        """{items: [{image, to, label}]}."""
        return {
            "items": [
                {"image": asset(each.image), "to": self.to(each.to), "label": self.label(each.to)}
                for each in section.carousel or ()
            ]
        }

    def menu(self, section: SectionKinds) -> Facts | None:
        """{items: [{text, icon, image, to}]}."""
        return {
            "items": [
                {
                    "text": each.text,
                    "icon": each.icon or "",
                    "image": asset(each.image),
                    "to": self.to(each.to),
                }
                for each in section.menu or ()
            ]
        }

    def products_list(self, section: SectionKinds) -> Facts | None:
        """{title, layout, all, tag, category, shop, ids, size}; only the filters that are set."""
        shown = section.products
        assert shown is not None
        facts: Facts = {"title": shown.title, "layout": shown.layout}
        filters: Facts = {"tag": shown.tag, "category": shown.category, "shop": shown.shop}
        facts.update({name: str(value) for name, value in filters.items() if value is not None})
        if shown.ids:
            facts["ids"] = [str(each) for each in shown.ids]
        facts["all"] = shown.all or len(facts) == 2
        if shown.size is not None:
            facts["size"] = shown.size
        return facts

    def image(self, section: SectionKinds) -> Facts | None:
        """{src, ratio, to, label, areas: [{x, y, width, height, to}]}."""
        shown = section.image
        assert shown is not None
        return {
            "src": asset(shown.src),
            "ratio": ratio(shown.src, self.assets),
            "to": self.to(shown.to),
            "label": self.label(shown.to),
            "areas": [
                {
                    "x": each.x,
                    "y": each.y,
                    "width": each.width,
                    "height": each.height,
                    "to": self.to(each.to),
                }
                for each in shown.areas
            ],
        }

    def notice(self, section: SectionKinds) -> Facts | None:
        """{text, to}."""
        assert section.notice is not None
        return {"text": section.notice.text, "to": self.to(section.notice.to)}

    def rich_text(self, section: SectionKinds) -> Facts | None:
        """{nodes}."""
        return {"nodes": detail_nodes(section.rich_text, self.assets)}

    def spacer(self, section: SectionKinds) -> Facts | None:
        """{height}."""
        return {"height": section.spacer}

    def flash(self, section: SectionKinds) -> Facts | None:
        """{promotion, title, starts, ends, items: [{product, sku, price, list_price}]}."""
        promotion = self.spec.promotions.get(section.flash or "")
        if not isinstance(promotion, Flash):
            return None
        zone = self.spec.shop.zone
        return {
            "promotion": str(section.flash),
            "title": promotion.title,
            "starts": epoch(promotion.when.start, zone),
            "ends": epoch(promotion.when.end, zone),
            "items": self._offers(promotion.items),
        }

    def group_buy(self, section: SectionKinds) -> Facts | None:
        """{activity, title, size, open_for_ms, product, sku, price, list_price}."""
        activity = self.spec.activities.get(section.group_buy or "")
        offers = self._offers(activity.items) if isinstance(activity, GroupBuy) else []
        if not isinstance(activity, GroupBuy) or not offers:
            return None
        return {
            "activity": str(section.group_buy),
            "title": activity.title,
            "size": activity.size,
            "open_for_ms": activity.open_for,
            **offers[0],
        }

    def seckill(self, section: SectionKinds) -> Facts | None:
        """{activity, title, starts, ends, stock, items: [{product, sku, price, list_price}]}."""
        activity = self.spec.activities.get(section.seckill or "")
        if not isinstance(activity, Seckill):
            return None
        zone = self.spec.shop.zone
        return {
            "activity": str(section.seckill),
            "title": activity.title,
            "starts": epoch(activity.when.start, zone),
            "ends": epoch(activity.when.end, zone),
            "stock": activity.stock,
            "items": self._offers(activity.items),
        }

    def coupons(self, section: SectionKinds) -> Facts | None:
        """{items: [{id, title, cut, pay_bp, from, at_most, shop}]}; 0 where there is none."""
        found = [(each, self.spec.coupons.get(each)) for each in section.coupons or ()]
        return {"items": [_coupon(each, coupon) for each, coupon in found if coupon is not None]}

    def label(self, identifier: str | None) -> str:
        """Say for screen readers where a picture leads."""
        product = self.products.get(identifier or "")
        page = self.spec.pages.get(identifier or "")
        return product.name if product else page.title if page else ""

    def _offers(self, items: Mapping[SkuName, int]) -> list[Facts]:
        return [
            {
                "product": product.id,
                "sku": sku_id(product.id, values),
                "name": product.name,
                "image": asset(next(iter(product.images), None)),
                "price": price,
                "list_price": next(
                    (sku.price for _, own, sku in product.sold() if own == values), 0
                ),
            }
            for name, price in items.items()
            if (product := self.products.get(name.product)) is not None
            for values in [_values(name, product)]
        ]


def _values(name: SkuName, product: Product) -> tuple[str, ...]:
    """Find the values of a named SKU; a product alone means its first one."""
    if name.values:
        return sku_values(name.values, len(product.specs))
    return next((values for _, values, _ in product.sold()), ())


def _coupon(identifier: str, coupon: Coupon) -> Facts:
    return {
        "id": str(identifier),
        "title": coupon.title,
        "cut": coupon.cut or 0,
        "pay_bp": coupon.pay_bp or 0,
        "from": coupon.start,
        "at_most": coupon.at_most or 0,
        "shop": coupon.shop or "",
    }


def _placed(
    sections: Iterable[Section], targets: tuple[str, ...]
) -> Iterator[tuple[SectionKinds, list[Json]]]:
    """Yield what is shown with the platforms that show it; no platforms = all."""
    for section in sections:
        yield section, [str(name) for name in section.only]
        if isinstance(section.elsewhere, SectionKinds):
            yield section.elsewhere, [name for name in targets if name not in section.only]


_MAKERS: Mapping[str, Callable[[SectionMaker, SectionKinds], Facts | None]] = {
    "search": SectionMaker.search,
    "carousel": SectionMaker.carousel,
    "menu": SectionMaker.menu,
    "flash": SectionMaker.flash,
    "coupons": SectionMaker.coupons,
    "products": SectionMaker.products_list,
    "image": SectionMaker.image,
    "group_buy": SectionMaker.group_buy,
    "seckill": SectionMaker.seckill,
    "notice": SectionMaker.notice,
    "rich_text": SectionMaker.rich_text,
    "spacer": SectionMaker.spacer,
}
