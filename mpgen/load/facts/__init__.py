"""The facts that build-time templates read, made from the spec.

In: a spec and the shop's pictures.  Out: plain data in the shapes of `docs/component-language.md`
section 7.  It answers for any spec that loads: what points to nothing is left out here and named
by the rules of `check`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from mpgen.ir.source import Json, Tree
from mpgen.ir.spec import Flash, GroupBuy, Seckill, Spec, walk_fields
from mpgen.load.facts.catalog import category_tree, merchants, product_facts, promises, shop_facts
from mpgen.load.facts.links import make_links
from mpgen.load.facts.pages import page_facts, tab_facts
from mpgen.load.facts.plain import Plainer
from mpgen.load.facts.sections import SectionMaker

__all__ = ["make_facts"]


def make_facts(
    spec: Spec, assets: Tree, kinds: Collection[str] | None = None
) -> Mapping[str, Json]:
    """Say everything that templates may ask; `kinds` are the sections that the library can show."""
    links = make_links(spec)
    products = {product.id: product for product in spec.products}
    shaped: dict[str, Json] = {
        "shop": shop_facts(spec),
        "shops": merchants(spec),
        "categories": category_tree(spec.categories),
        "products": product_facts(spec, assets),
        "services": promises(spec),
        "tabs": tab_facts(spec),
        "pages": page_facts(spec, SectionMaker(spec, assets, links, products, kinds)),
        "features": _features(spec),
    }
    plainer = Plainer(links, spec.shop.zone)
    others = {name: plainer.plain(value) for name, value in walk_fields(spec) if name not in shaped}
    return {**others, **shaped}


def _features(spec: Spec) -> Mapping[str, bool]:
    """Tell which parts of a shop this one has; pages and blocks hang on them."""
    activities, promotions = spec.activities.values(), spec.promotions.values()
    return {
        "categories": bool(spec.categories),
        "services": bool(spec.services),
        "coupons": bool(spec.coupons),
        "member": spec.membership is not None,
        "points": spec.points is not None,
        "flash": any(isinstance(each, Flash) for each in promotions),
        "reductions": any(not isinstance(each, Flash) for each in promotions),
        "group_buy": any(isinstance(each, GroupBuy) for each in activities),
        "seckill": any(isinstance(each, Seckill) for each in activities),
        "red_packets": bool(spec.red_packets),
        "distribution": spec.distribution is not None and spec.distribution.enabled,
        "reviews": spec.reviews is not None,
        "questions": spec.questions is not None,
        "recommend": spec.recommend is not None,
        "feedback": spec.feedback is not None,
        "subscribe": bool(spec.subscribe),
        "experiments": bool(spec.experiments),
        "pickup": spec.shipping is not None and spec.shipping.pickup,
    }
