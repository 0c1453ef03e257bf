"""Pages and the sections they are made of.

Every shop has the generated pages without writing them; what is written here overrides or adds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from mpgen.ir.spec.entry import Count, Entry, Flag, Positive, Text
from mpgen.ir.spec.money import expected
from mpgen.ir.spec.names import (
    AssetName,
    CategoryId,
    DetailName,
    Id,
    MerchantId,
    PageName,
    Reference,
    TagName,
    TargetName,
)

GENERATED_PAGES: Mapping[str, str] = {
    "home": "首页",
    "category": "分类",
    "list": "商品列表",
    "product": "商品详情",
    "search": "搜索",
    "cart": "购物车",
    "mine": "我的",
    "checkout": "确认订单",
    "orders": "我的订单",
    "order": "订单详情",
    "aftersale": "售后服务",
    "logistics": "物流详情",
    "address": "编辑地址",
    "addresses": "收货地址",
    "about": "关于我们",
    "coupons": "领券中心",
    "member": "会员中心",
    "points": "我的积分",
    "reviews": "商品评价",
    "favourites": "我的收藏",
    "history": "浏览记录",
    "feedback": "意见反馈",
    "privacy": "隐私说明",
    "notfound": "页面不存在",
}
"""Pages that a shop may have without writing them, with their titles."""


PRODUCT_BLOCKS: tuple[str, ...] = (
    "gallery",
    "price",
    "promotions",
    "specs",
    "services",
    "group_buy",
    "reviews",
    "questions",
    "recommend",
    "detail",
)
"""The blocks of a product page in their usual order."""


class Hot(Entry):
    """A rectangle of a picture that leads somewhere; in percent of its sides."""

    x: Annotated[Count, Field(le=100)]
    y: Annotated[Count, Field(le=100)]
    width: Annotated[Positive, Field(le=100)]
    height: Annotated[Positive, Field(le=100)]
    to: Reference


class Search(Entry):
    """A search field."""

    hint: str = ""
    hot: tuple[Text, ...] = ()
    """Words offered before the shopper types."""


class Banner(Entry):
    """One picture of a carousel."""

    image: AssetName
    to: Reference | None = None


class MenuEntry(Entry):
    """One entry of a menu, with a drawn icon or a picture."""

    text: Text
    to: Reference
    icon: Id | None = None
    image: AssetName | None = None


class ProductList(Entry):
    """Products by what they have in common; without a filter, all."""

    all: Flag = False
    tag: TagName | None = None
    category: CategoryId | None = None
    shop: MerchantId | None = None
    ids: tuple[Reference, ...] = ()
    layout: Literal["grid", "list", "waterfall", "scroll"] = "grid"
    title: str = ""
    size: Annotated[Positive, Field(le=100)] | None = None
    """How many are shown; the rest is behind "more"."""


class Picture(Entry):
    """A picture over the whole width."""

    src: AssetName
    to: Reference | None = None
    areas: tuple[Hot, ...] = ()


class Announcement(Entry):
    """A line of news."""

    text: Text
    to: Reference | None = None


class SectionKinds(Entry):
    """One block of a page: exactly one kind."""

    search: Search | None = None
    carousel: tuple[Banner, ...] | None = None
    menu: tuple[MenuEntry, ...] | None = None
    flash: Reference | None = None
    """A flash sale of `promotions`."""
    coupons: tuple[Reference, ...] | None = None
    products: ProductList | None = None
    image: Picture | None = None
    group_buy: Reference | None = None
    """A group-buy of `activities`."""
    seckill: Reference | None = None
    notice: Announcement | None = None
    rich_text: DetailName | None = None
    """A Markdown file."""
    spacer: Annotated[Positive, Field(le=1000)] | None = None
    """Empty space, in rpx."""

    @property
    def kind(self) -> str:
        """Which kind it is; "" where none is written."""
        return next((kind for kind in KINDS if kind in self.model_fields_set), "")


KINDS: tuple[str, ...] = tuple(SectionKinds.model_fields)


def _form(value: object) -> str:
    return "word" if isinstance(value, str) else "section"


Elsewhere: TypeAlias = Annotated[
    Annotated[Literal["hidden"], Tag("word")] | Annotated[SectionKinds, Tag("section")],
    Discriminator(_form),
]


class Section(SectionKinds):
    """A block of a page, perhaps on some platforms only."""

    only: tuple[TargetName, ...] = ()
    """The platforms that show it; needs `elsewhere`."""
    elsewhere: Elsewhere | None = None
    """What the other platforms show instead."""

    @model_validator(mode="after")
    def _one_kind(self) -> Section:
        kinds = [kind for kind in KINDS if kind in self.model_fields_set]
        if len(kinds) != 1:
            listed = ", ".join(KINDS)
            raise PydanticCustomError("one_kind", "", {"kinds": kinds, "known": listed})
        if bool(self.only) != (self.elsewhere is not None):
            raise expected("`only` and `elsewhere` together")
        return self


class Share(Entry):
    """The card that friends see."""

    title: str = ""
    image: AssetName | None = None


class Page(Entry):
    """A page: sections for landing pages and home, blocks for generated pages."""

    title: str = ""
    share: Share | None = None
    independent: Flag = False
    """It may be opened without the main package; advertisements land here."""
    sections: tuple[Section, ...] = ()
    blocks: tuple[Id, ...] = ()
    """The order of a generated page's blocks."""


class Recommendation(Entry):
    """A row of recommended products."""

    size: Annotated[Positive, Field(le=50)] = 10
    otherwise: Literal["same_category", "best_sellers", "newest"] = Field(
        "best_sellers", alias="else"
    )
    """What is shown while the server has no recommendation."""


class Recommend(Entry):
    """Recommendations of the product page."""

    viewed_also: Recommendation | None = None
    bought_also: Recommendation | None = None


class Reviews(Entry):
    """What shoppers may say about a product."""

    photos: Annotated[Count, Field(le=9)] = 6
    video: Flag = False
    anonymous: Flag = True
    tags: tuple[Text, ...] = ()


class Questions(Entry):
    """Questions on the product page."""

    ask: Literal["buyers", "shop"] = "buyers"
    """Who answers."""


Tabs: TypeAlias = tuple[PageName, ...]
