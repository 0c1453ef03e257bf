"""The shop spec: everything a merchant writes, as frozen models.

The models hold shop facts and no places, so that a spec can be compared by value.  Each key of
`Spec` is a section of the file; the JSON Schema for editors is made from these models.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from mpgen.ir.spec.activities import Activity, Distribution, GroupBuy, Seckill
from mpgen.ir.spec.build import CacheTimes, Images, Packages
from mpgen.ir.spec.catalog import Catalog, Category, Limit, NamedCategory, Product, Service, Sku
from mpgen.ir.spec.entry import KEY, Entry, walk, walk_fields, whole
from mpgen.ir.spec.fulfilment import Freight, Orders, Shipping
from mpgen.ir.spec.measure import BUILT_IN_EVENTS, Analytics, Experiment, Feedback
from mpgen.ir.spec.membership import Level, Membership, PointRules
from mpgen.ir.spec.names import Id, PageName
from mpgen.ir.spec.pages import (
    GENERATED_PAGES,
    KINDS,
    PRODUCT_BLOCKS,
    Page,
    Questions,
    Recommend,
    Reviews,
    Section,
    SectionKinds,
)
from mpgen.ir.spec.promotions import (
    Coupon,
    Flash,
    FullCount,
    FullCut,
    Pricing,
    Promotion,
    RedPacket,
    Stacking,
)
from mpgen.ir.spec.shop import Api, Merchant, Shop, TargetChoice, Theme
from mpgen.ir.spec.traffic import Attribution, LandingRule, Subscribe, Templates

__all__ = [
    "BUILT_IN_EVENTS",
    "GENERATED_PAGES",
    "KEY",
    "KINDS",
    "PRODUCT_BLOCKS",
    "Category",
    "Coupon",
    "Entry",
    "Experiment",
    "Flash",
    "Freight",
    "FullCount",
    "FullCut",
    "GroupBuy",
    "Level",
    "Limit",
    "Page",
    "Product",
    "Seckill",
    "Section",
    "SectionKinds",
    "Shop",
    "Sku",
    "Spec",
    "spec_schema",
    "walk",
    "walk_fields",
]

TABS = tuple(PageName(name) for name in ("home", "category", "cart", "mine"))


class Spec(Entry):
    """A whole shop.  Only `mpgen`, `shop`, `targets` and `products` must be written."""

    mpgen: Annotated[Literal[1], BeforeValidator(whole)]
    """The version of this vocabulary."""
    shop: Shop
    targets: Annotated[Mapping[Id, TargetChoice], Field(min_length=1)]
    """The platforms to build for."""
    api: Api = Api()
    theme: Theme = Theme()
    tabs: tuple[PageName, ...] = TABS
    """The pages of the tab bar, in order."""
    shops: Mapping[Id, Merchant] = Field(default_factory=dict)
    """The merchants; left out = one, the shop itself."""
    categories: Mapping[Id, NamedCategory] = Field(default_factory=dict)
    catalog: Catalog = Catalog()
    products: tuple[Product, ...]
    services: Mapping[Id, Service] = Field(default_factory=dict)
    pages: Mapping[Id, Page] = Field(default_factory=dict)
    recommend: Recommend | None = None
    reviews: Reviews | None = None
    questions: Questions | None = None
    pricing: Pricing = Pricing()
    membership: Membership | None = None
    points: PointRules | None = None
    promotions: Mapping[Id, Promotion] = Field(default_factory=dict)
    coupons: Mapping[Id, Coupon] = Field(default_factory=dict)
    red_packets: Mapping[Id, RedPacket] = Field(default_factory=dict)
    stacking: Stacking = Stacking()
    activities: Mapping[Id, Activity] = Field(default_factory=dict)
    distribution: Distribution | None = None
    shipping: Shipping | None = None
    orders: Orders | None = None
    attribution: Attribution | None = None
    landing: tuple[LandingRule, ...] = ()
    subscribe: Subscribe = Field(default_factory=dict)
    templates: Templates = Field(default_factory=dict)
    analytics: Analytics | None = None
    experiments: Mapping[Id, Experiment] = Field(default_factory=dict)
    feedback: Feedback | None = None
    images: Images = Images()
    packages: Packages = Packages()
    cache: CacheTimes = Field(default_factory=dict)


def spec_schema() -> dict[str, Any]:
    """Make the JSON Schema of a spec file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Spec.model_json_schema(by_alias=True),
        "title": "mpgen shop spec",
    }
